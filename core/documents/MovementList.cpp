// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/MovementList.h"

#include "core/agenda/DayList.h"
#include "core/documents/Around.h"
#include "core/documents/Render.h"
#include "core/documents/Typography.h"

namespace serment::documents {

namespace {

std::vector<gate::Block> blocksOf(const std::vector<agenda::DayLine>& lines) {
    std::vector<gate::Block> blocks;
    QString building;
    for (const auto& line : lines) {
        if (line.isExtraction) continue;
        if (blocks.empty() || line.building != building) {
            building = line.building;
            blocks.push_back({gate::Block::Kind::Heading,
                              building.isEmpty() ? QStringLiteral("Sans bâtiment")
                                                 : QStringLiteral("Bâtiment ") + building,
                              {},
                              {}});
            gate::Block table;
            table.kind = gate::Block::Kind::Table;
            table.rows.push_back({QStringLiteral("Heure"), QStringLiteral("Nom"), QStringLiteral("Écrou"),
                                  QStringLiteral("Cellule")});
            blocks.push_back(table);
        }
        blocks.back().rows.push_back(
            {line.at.toString(QStringLiteral("HH:mm")), line.name, line.ecrou, line.cell});
    }
    if (blocks.empty())
        blocks.push_back(
            {gate::Block::Kind::Paragraph, QStringLiteral("Personne n’est attendu à l’unité ce jour."), {}, {}});
    return blocks;
}

}  // namespace

Result<QByteArray> movementList(access::Session& session, const QDate& day) {
    const auto lines = agenda::dayList(session, day);
    if (!lines) return tl::unexpected<Error>(lines.error());
    const auto around = surroundings(session, {});
    if (!around) return tl::unexpected<Error>(around.error());
    const access::Act act{access::Action::ViewAgenda, Compartment::Unit, {}, day.toString(Qt::ISODate)};
    const auto traced = session.write(act, [](store::Database&) -> Result<bool> { return true; });
    if (!traced) return tl::unexpected<Error>(traced.error());
    gate::Paper paper;
    paper.letterhead = around->letterhead;
    paper.title = QStringLiteral("Mouvements du ") + frenchLongDate(day);
    paper.addressee = {QStringLiteral("Surveillance, service des mouvements")};
    paper.blocks = blocksOf(*lines);
    paper.date = around->today;
    paper.signerName = session.user().displayName;
    paper.signerQuality = QStringLiteral("pour l’unité sanitaire");
    paper.demonstration = around->demonstration;
    return renderExtract(paper, QStringLiteral("À détruire en fin de journée."));
}

}  // namespace serment::documents
