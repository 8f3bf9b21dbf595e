// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/Xml.h"

#include <libxml/parser.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

#include <QStringList>

namespace serment::transfer {

namespace {

constexpr int maxDepth = 128;

const xmlChar* x(const char* text) { return reinterpret_cast<const xmlChar*>(text); }

constexpr int maxElements = 1000000;

// What is watched while the parser reads, so that a document made to swell stops where it begins to.
struct Watch {
    startElementNsSAX2Func start = nullptr;
    bool doctype = false;
    bool beyond = false;
    int elements = 0;
};

Watch& watchOf(void* context) { return *static_cast<Watch*>(static_cast<xmlParserCtxt*>(context)->_private); }

// Entities swell in attributes even when they are not asked for: nothing of a DOCTYPE is read.
void refuseDoctype(void* context, const xmlChar*, const xmlChar*, const xmlChar*) {
    watchOf(context).doctype = true;
    xmlStopParser(static_cast<xmlParserCtxt*>(context));
}

void countElement(void* context, const xmlChar* name, const xmlChar* prefix, const xmlChar* uri, int namespaces, const xmlChar** namespaceList,
                  int attributes, int defaulted, const xmlChar** attributeList) {
    auto* const parser = static_cast<xmlParserCtxt*>(context);
    Watch& watch = watchOf(context);
    if (parser->nodeNr > maxDepth || ++watch.elements > maxElements) {
        watch.beyond = true;
        xmlStopParser(parser);
        return;
    }
    watch.start(context, name, prefix, uri, namespaces, namespaceList, attributes, defaulted, attributeList);
}

// Iterative, so that the depth of the document is not the depth of our stack.
bool tooDeep(const xmlDoc* document) {
    int depth = 0;
    for (const xmlNode* node = xmlDocGetRootElement(document); node;) {
        if (depth > maxDepth) return true;
        if (node->children && node->type == XML_ELEMENT_NODE) {
            node = node->children;
            ++depth;
            continue;
        }
        while (node && !node->next) {
            node = node->parent;
            --depth;
            if (depth <= 0) return false;
        }
        if (node) node = node->next;
    }
    return false;
}

struct FreeContext {
    void operator()(xmlXPathContext* p) const { xmlXPathFreeContext(p); }
    void operator()(xmlXPathObject* p) const { xmlXPathFreeObject(p); }
};

std::unique_ptr<xmlXPathObject, FreeContext> evaluate(xmlDoc* document, const char* xpath) {
    const std::unique_ptr<xmlXPathContext, FreeContext> context(xmlXPathNewContext(document));
    if (!context) return nullptr;
    xmlXPathRegisterNs(context.get(), x("h"), x("urn:hl7-org:v3"));
    xmlXPathRegisterNs(context.get(), x("rim"), x("urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0"));
    xmlXPathRegisterNs(context.get(), x("lcm"), x("urn:oasis:names:tc:ebxml-regrep:xsd:lcm:3.0"));
    return std::unique_ptr<xmlXPathObject, FreeContext>(xmlXPathEvalExpression(x(xpath), context.get()));
}

void ignoreErrors(void*, const char*, ...) {}

}  // namespace

Xml::Xml(_xmlDoc* document) : m_document(document, [](_xmlDoc* d) { xmlFreeDoc(d); }) {}

Result<Xml> Xml::parse(const QByteArray& bytes, qint64 maxBytes) {
    if (bytes.size() > maxBytes) return fail(ErrorCode::TooLarge, QStringLiteral("XML document"));
    xmlSetGenericErrorFunc(nullptr, ignoreErrors);
    const std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)> parser(xmlNewParserCtxt(), &xmlFreeParserCtxt);
    if (!parser) return fail(ErrorCode::Internal, QStringLiteral("XML parser"));
    Watch watch;
    watch.start = parser->sax->startElementNs;
    parser->_private = &watch;
    parser->sax->internalSubset = refuseDoctype;
    parser->sax->startElementNs = countElement;
    xmlDoc* const raw = xmlCtxtReadMemory(parser.get(), bytes.constData(), static_cast<int>(bytes.size()), "document.xml", nullptr,
                                      XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE | XML_PARSE_NOCDATA);
    if (watch.doctype || watch.beyond) {
        xmlFreeDoc(raw);
        return fail(ErrorCode::HostileInput, watch.doctype ? QStringLiteral("an XML document with a DOCTYPE") : QStringLiteral("XML too deep or too large"));
    }
    if (!raw) return fail(ErrorCode::ForeignFormat, QStringLiteral("not an XML document"));
    Xml document(raw);
    if (!xmlDocGetRootElement(raw) || tooDeep(raw)) return fail(ErrorCode::HostileInput, QStringLiteral("XML too deep"));
    return document;
}

QString Xml::rootName() const {
    return QString::fromUtf8(reinterpret_cast<const char*>(xmlDocGetRootElement(m_document.get())->name));
}

QString Xml::rootNamespace() const {
    const xmlNode* const root = xmlDocGetRootElement(m_document.get());
    return root->ns ? QString::fromUtf8(reinterpret_cast<const char*>(root->ns->href)) : QString();
}

QStringList Xml::texts(const char* xpath) const {
    QStringList out;
    const auto found = evaluate(m_document.get(), xpath);
    if (!found || found->type != XPATH_NODESET || !found->nodesetval) return out;
    for (int i = 0; i < found->nodesetval->nodeNr; ++i) {
        xmlChar* const content = xmlNodeGetContent(found->nodesetval->nodeTab[i]);
        out << QString::fromUtf8(reinterpret_cast<const char*>(content)).trimmed();
        xmlFree(content);
    }
    return out;
}

QString Xml::text(const char* xpath) const { return texts(xpath).value(0); }

std::vector<XmlElement> Xml::elements(const char* xpath) const {
    std::vector<XmlElement> out;
    const auto found = evaluate(m_document.get(), xpath);
    if (!found || found->type != XPATH_NODESET || !found->nodesetval) return out;
    for (int i = 0; i < found->nodesetval->nodeNr; ++i)
        if (found->nodesetval->nodeTab[i]->type == XML_ELEMENT_NODE) out.push_back(XmlElement(found->nodesetval->nodeTab[i]));
    return out;
}

QString XmlElement::name() const { return QString::fromUtf8(reinterpret_cast<const char*>(m_node->name)); }

QString XmlElement::attribute(const char* name) const {
    xmlChar* const value = xmlGetNoNsProp(m_node, x(name));
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(value)).trimmed();
    xmlFree(value);
    return text;
}

QString XmlElement::text() const {
    xmlChar* const content = xmlNodeGetContent(m_node);
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(content)).trimmed();
    xmlFree(content);
    return text;
}

std::vector<XmlElement> XmlElement::children(const char* name) const {
    std::vector<XmlElement> out;
    for (const xmlNode* child = m_node->children; child; child = child->next)
        if (child->type == XML_ELEMENT_NODE && (!name || xmlStrEqual(child->name, x(name)))) out.push_back(XmlElement(child));
    return out;
}

}  // namespace serment::transfer
