// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Listing.h"

#include <algorithm>

#include "core/documents/Around.h"
#include "core/deontology/Catalogue.h"
#include "core/documents/Render.h"
#include "core/documents/Typography.h"

namespace serment::documents {

namespace {

QString became(const gate::Disclosure& line) {
    if (line.isCancelled) return QStringLiteral("annulé");
    switch (line.delivery) {
        case gate::Delivery::None:
            return line.hasReceipt ? QStringLiteral("reçu signé") : QStringLiteral("non remis");
        case gate::Delivery::Refused:
            return QStringLiteral("refusé");
        case gate::Delivery::Delivered:
            return line.hasReceipt
                       ? QStringLiteral("remis, reçu signé")
                       : QStringLiteral("remis le\u00A0") + frenchDate(line.deliveredAt.toLocalTime().date());
    }
    return {};
}

QString labelOf(const Templates& templates, const QString& kindName) {
    const auto kind = deontology::kindFromName(kindName);
    const Template* model = kind ? templates.find(*kind) : nullptr;
    return model == nullptr ? kindName : model->title;
}

QString readerOf(const deontology::Catalogue& catalogue, const QString& name) {
    const auto reader = deontology::recipientFromName(name);
    return reader ? catalogue.profile(*reader).title.fr : name;
}

Result<std::vector<gate::Disclosure>> linesBetween(access::Session& session, const QDate& from,
                                                   const QDate& to) {
    gate::DisclosureFilter filter;
    filter.from = from;
    filter.to = to;
    filter.limit = 5000;
    auto lines = gate::disclosures(session, filter);
    if (lines) std::reverse(lines->begin(), lines->end());
    return lines;
}

// A cell that begins as a formula is one for a spreadsheet: an apostrophe keeps it a text.
QString quoted(QString cell) {
    static const QString formula = QStringLiteral("=+-@\t\r");
    if (!cell.isEmpty() && formula.contains(cell.at(0))) cell.prepend(QLatin1Char('\''));
    return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

}  // namespace

Result<QByteArray> registerTable(access::Session& session, const Templates& templates, const QDate& from,
                                 const QDate& to) {
    const auto lines = linesBetween(session, from, to);
    if (!lines) return tl::unexpected<Error>(lines.error());
    const auto catalogue = deontology::Catalogue::load();
    if (!catalogue) return tl::unexpected<Error>(catalogue.error());
    QStringList rows{QStringLiteral("Numéro;Jour;Document;Destinataire;Signataire;Remis le;Suite;Doubles")};
    for (const auto& line : *lines) {
        QStringList cells{
            line.number,
            frenchDate(line.releasedAt.toLocalTime().date()),
            labelOf(templates, line.kind),
            readerOf(*catalogue, line.recipient),
            line.authorName,
            line.deliveredAt.isValid() ? frenchDate(line.deliveredAt.toLocalTime().date()) : QString(),
            became(line),
            QString::number(line.doubles)};
        for (QString& cell : cells) cell = quoted(cell);
        rows << cells.join(QLatin1Char(';'));
    }
    return QByteArray("\xEF\xBB\xBF") + rows.join(QStringLiteral("\r\n")).toUtf8() + "\r\n";
}

Result<QByteArray> registerPages(access::Session& session, const Templates& templates, const QDate& from,
                                 const QDate& to) {
    const auto lines = linesBetween(session, from, to);
    if (!lines) return tl::unexpected<Error>(lines.error());
    const auto around = surroundings(session, {});
    if (!around) return tl::unexpected<Error>(around.error());
    gate::Block table;
    table.kind = gate::Block::Kind::Table;
    table.rows.push_back({QStringLiteral("Numéro"), QStringLiteral("Jour"), QStringLiteral("Document"),
                          QStringLiteral("Signataire"), QStringLiteral("Suite")});
    for (const auto& line : *lines)
        table.rows.push_back({line.number, frenchDate(line.releasedAt.toLocalTime().date()),
                              labelOf(templates, line.kind), line.authorName, became(line)});
    gate::Paper paper;
    paper.letterhead = around->letterhead;
    paper.title = QStringLiteral("Registre des documents délivrés");
    paper.blocks = {
        {gate::Block::Kind::Paragraph,
         QStringLiteral("Du %1 au %2\u00A0: %3 document(s). Extrait sans identité ni information de santé.")
             .arg(frenchLongDate(from), frenchLongDate(to))
             .arg(lines->size()),
         {},
         {}},
        table};
    paper.date = around->today;
    paper.signerName = session.user().displayName;
    paper.signerQuality = around->signer.doctor ? QStringLiteral("médecin")
                                                : QStringLiteral("professionnel de l’unité sanitaire");
    paper.demonstration = around->demonstration;
    return renderExtract(paper, QStringLiteral("Extrait du registre, à l’usage de l’hôpital."));
}

}  // namespace serment::documents
