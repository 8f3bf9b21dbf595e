// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Double.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include "core/documents/Render.h"
#include "core/documents/Seal.h"
#include "core/documents/Typography.h"
#include "core/gate/Register.h"

namespace serment::documents {

namespace {

QString words(DoubleMark mark, const QDate& today) {
    switch (mark) {
        case DoubleMark::Reprint:
            return QStringLiteral("DOUBLE, réimprimé le\u00A0%1").arg(frenchDate(today));
        case DoubleMark::ForThePatient:
            return QStringLiteral("DOUBLE remis à l’intéressé(e) le\u00A0%1").arg(frenchDate(today));
        case DoubleMark::HandOver:
            return QStringLiteral(
                "Original remis en main propre le\u00A0……………………   Nom et signature\u00A0: "
                "………………………………………………");
    }
    return {};
}

// What the register keeps of it.
QString noteOf(DoubleMark mark) {
    switch (mark) {
        case DoubleMark::Reprint:
            return QStringLiteral("double");
        case DoubleMark::ForThePatient:
            return QStringLiteral("double pour l’intéressé(e)");
        case DoubleMark::HandOver:
            return QStringLiteral("exemplaire de remise à signer");
    }
    return {};
}

void load(QPDF& document, const QByteArray& bytes) {
    document.setSuppressWarnings(true);
    document.processMemoryFile("pages", bytes.constData(), static_cast<size_t>(bytes.size()));
}

// The page of the mark as a form of the document, put over the page as it stands: both are A4 from corner to
// corner. The content of the page is closed in q … Q first, so that its last state does not shift the mark.
void stamp(QPDF& document, QPDFPageObjectHelper page, QPDFObjectHandle form) {
    QPDFObjectHandle resources = page.getAttribute("/Resources", true);
    int suffix = 1;
    const std::string name = resources.getUniqueResourceName("/Mark", suffix);
    resources.mergeResources(QPDFObjectHandle::parse("<< /XObject << >> >>"));
    resources.getKey("/XObject").replaceKey(name, form);
    page.addPageContents(QPDFObjectHandle::newStream(&document, "q\n"), true);
    page.addPageContents(QPDFObjectHandle::newStream(&document, "\nQ\nq " + name + " Do Q\n"), false);
}

}  // namespace

Result<QByteArray> withMark(const QByteArray& pages, DoubleMark mark, const QDate& today) {
    const auto line = renderMark(words(mark, today), mark != DoubleMark::HandOver);
    if (!line) return tl::unexpected<Error>(line.error());
    try {
        QPDF document;
        load(document, pages);
        QPDF over;
        load(over, *line);
        const auto form = document.copyForeignObject(
            QPDFPageDocumentHelper(over).getAllPages().front().getFormXObjectForPage());
        auto all = QPDFPageDocumentHelper(document).getAllPages();
        for (size_t i = 0; i < all.size(); ++i)
            if (mark != DoubleMark::HandOver || i + 1 == all.size()) stamp(document, all[i], form);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_disable);  // PDF 1.4
        writer.setNewlineBeforeEndstream(true);      // PDF/A
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception&) {
        return fail(ErrorCode::UnreadableFile, QStringLiteral("pages"));
    }
}

Result<QByteArray> printAgain(access::Session& session, Compartment compartment, const DocumentId& id,
                              DoubleMark mark) {
    const QDate today = session.clock().today();
    const auto pages = gate::storedPdf(session, compartment, id);
    if (!pages) return tl::unexpected<Error>(pages.error());
    auto marked = withMark(*pages, mark, today);
    if (!marked) return marked;
    if (const auto noted = gate::recordReprint(session, compartment, id, noteOf(mark)); !noted)
        return tl::unexpected<Error>(noted.error());
    return marked;
}

Result<QByteArray> sealStored(access::Session& session, const QByteArray& pages) {
    const auto key =
        access::certifiedKey(session, access::Action::ReleaseDocument, Compartment::Coordination);
    if (!key) return tl::unexpected<Error>(key.error());
    return signDetached(pages, *key);
}

}  // namespace serment::documents
