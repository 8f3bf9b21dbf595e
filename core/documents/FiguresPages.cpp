// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/FiguresPages.h"

#include <QLocale>

#include "core/documents/Around.h"
#include "core/documents/Render.h"
#include "core/documents/Typography.h"

namespace serment::documents {

namespace {

using gate::Block;

Block heading(const QString& text) {
    return {Block::Kind::Heading, text, {}, {}};
}

Block table(std::vector<QStringList> rows) {
    Block block;
    block.kind = Block::Kind::Table;
    block.rows = std::move(rows);
    return block;
}

QString hours(double value) {
    return value < 48 ? QStringLiteral("%1\u00A0h").arg(QString::number(value, 'f', 0))
                      : QStringLiteral("%1\u00A0j").arg(QString::number(value / 24, 'f', 1).replace(u'.', u','));
}

QStringList delayRow(const QString& label, const agenda::Delays& d) {
    return {label, QString::number(d.seen), QString::number(d.waiting), d.seen > 0 ? hours(d.median) : QString(),
            d.seen > 0 ? hours(d.p90) : QString()};
}

void addDelays(std::vector<Block>& blocks, const agenda::Figures& f) {
    const QStringList head{QString(), QStringLiteral("Vus"), QStringLiteral("En attente"), QStringLiteral("Médiane"),
                           QStringLiteral("90e centile")};
    blocks.push_back(heading(QStringLiteral("Délais, de la relève de la boîte à la consultation")));
    std::vector<QStringList> rows{head, delayRow(QStringLiteral("Toutes les demandes"), f.all)};
    for (const auto& [priority, d] : f.byPriority)
        rows.push_back(delayRow(QStringLiteral("Priorité ") + agenda::priorityLabel(priority), d));
    for (const auto& [target, d] : f.byTarget)
        rows.push_back(delayRow(QStringLiteral("Pour\u00A0: ") + agenda::targetLabel(target), d));
    blocks.push_back(table(std::move(rows)));
    blocks.push_back(heading(QStringLiteral("Demandes par semaine")));
    rows = {{QStringLiteral("Semaine du"), QStringLiteral("Demandes"), QStringLiteral("Vues")}};
    for (const auto& week : f.weeks)
        rows.push_back({frenchDate(week.monday), QString::number(week.registered), QString::number(week.seen)});
    blocks.push_back(table(std::move(rows)));
}

void addMonths(std::vector<Block>& blocks, const std::vector<agenda::CancelledMonth>& months) {
    blocks.push_back(heading(QStringLiteral("Extractions annulées, par mois et par cause")));
    QStringList head{QStringLiteral("Mois")};
    for (const auto cause : agenda::allCauses) head << agenda::causeLabel(cause);
    std::vector<QStringList> rows{head};
    for (const auto& one : months) {
        QStringList line{QLocale(QLocale::French).toString(one.month, QStringLiteral("MMMM yyyy"))};
        for (const auto cause : agenda::allCauses) {
            const auto found = one.byCause.find(cause);
            line << QString::number(found == one.byCause.end() ? 0 : found->second);
        }
        rows.push_back(std::move(line));
    }
    blocks.push_back(table(std::move(rows)));
}

std::vector<Block> blocksOf(const agenda::Figures& f) {
    std::vector<Block> blocks;
    blocks.push_back({Block::Kind::Paragraph,
                      QStringLiteral("Du %1 au %2. Chiffres de l’unité, sans identité.")
                          .arg(frenchLongDate(f.from), frenchLongDate(f.to)),
                      {},
                      {}});
    if (f.hasRequests) addDelays(blocks, f);
    blocks.push_back(heading(QStringLiteral("Rendez-vous manqués, par cause")));
    std::vector<QStringList> rows{{QStringLiteral("Cause"), QStringLiteral("Nombre")}};
    for (const auto& missed : f.missed) rows.push_back({agenda::missedLabel(missed), QString::number(missed.count)});
    blocks.push_back(table(std::move(rows)));
    blocks.push_back(heading(QStringLiteral("Extractions")));
    rows = {{QString(), QStringLiteral("Nombre")},
            {QStringLiteral("indiquées"), QString::number(f.extractions.indicated)},
            {QStringLiteral("vues à l’hôpital"), QString::number(f.extractions.seen)}};
    if (f.extractions.seen > 0) {
        rows.push_back({QStringLiteral("délai médian, en jours"), QString::number(f.extractions.medianDays, 'f', 0)});
        rows.push_back({QStringLiteral("90e centile, en jours"), QString::number(f.extractions.p90Days, 'f', 0)});
    }
    for (const auto& one : f.extractions.cancelled)
        rows.push_back(
            {QStringLiteral("annulées\u00A0: ") + agenda::causeLabel(one.cause), QString::number(one.count)});
    blocks.push_back(table(std::move(rows)));
    addMonths(blocks, f.extractions.months);
    return blocks;
}

}  // namespace

Result<QByteArray> figuresPages(access::Session& session, const agenda::Figures& figures) {
    const auto around = surroundings(session, {});
    if (!around) return tl::unexpected<Error>(around.error());
    gate::Paper paper;
    paper.letterhead = around->letterhead;
    paper.title = QStringLiteral("Chiffres de l’unité sanitaire");
    paper.blocks = blocksOf(figures);
    paper.date = around->today;
    paper.signerName = session.user().displayName;
    paper.signerQuality = QStringLiteral("pour l’unité sanitaire");
    paper.demonstration = around->demonstration;
    return renderExtract(paper, QStringLiteral("Chiffres sans identité, à l’usage de l’hôpital."));
}

}  // namespace serment::documents
