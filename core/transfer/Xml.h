// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <memory>

#include "core/base/Result.h"

#include <vector>

struct _xmlDoc;
struct _xmlNode;

namespace serment::transfer {

class Xml;

// An element of a document, valid as long as the document is. One look at each beats one XPath for each question.
class XmlElement {
  public:
    QString name() const;
    QString attribute(const char* name) const;
    QString text() const;  // of the whole element, trimmed
    std::vector<XmlElement> children(const char* name = nullptr) const;  // elements; by local name, or all

  private:
    friend class Xml;
    explicit XmlElement(const _xmlNode* node) : m_node(node) {}
    const _xmlNode* m_node;
};

// An XML document from outside, read without network, without entities of its own (a DOCTYPE is refused whole) and
// within bounds of size and depth.
class Xml {
  public:
    // HostileInput for a DOCTYPE or a depth beyond 128, TooLarge above `maxBytes`, ForeignFormat for what is not XML.
    static Result<Xml> parse(const QByteArray& bytes, qint64 maxBytes = qint64(64) << 20);

    QString rootName() const;
    QString rootNamespace() const;
    // Text of the first node found by the XPath, trimmed; empty when there is none. The prefixes are h (urn:hl7-org:v3),
    // rim and lcm (ebXML registry 3.0).
    QString text(const char* xpath) const;
    QStringList texts(const char* xpath) const;
    std::vector<XmlElement> elements(const char* xpath) const;

  private:
    explicit Xml(_xmlDoc* document);
    std::shared_ptr<_xmlDoc> m_document;
};

}  // namespace serment::transfer
