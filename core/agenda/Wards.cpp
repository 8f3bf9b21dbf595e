// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Wards.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

#include "core/agenda/AgendaStore.h"
#include "core/people/Detainee.h"

namespace serment::agenda {
namespace {

using access::Act;
using access::Action;

QDate thereSince(store::Database& db, const StayId& stay, const QDate& entry) {
    const auto since =
        db.query(QStringLiteral("SELECT MAX(h.since) FROM unit.place_history AS h WHERE h.stay_id = :stay"))
            .bind(QStringLiteral(":stay"), stay)
            .first([](const store::Row& row) { return QDate::fromString(row.text(0).left(10), Qt::ISODate); });
    return since && since->isValid() ? *since : entry;
}

// Did the roll ever put them there? A wing that the roll does not name cannot be left by it.
bool wasThere(store::Database& db, const StayId& stay, PlacementKind kind, const std::vector<Ward>& wards) {
    const auto places =
        db.query(QStringLiteral("SELECT h.building, h.floor, h.cell FROM unit.place_history AS h"
                                " WHERE h.stay_id = :stay"))
            .bind(QStringLiteral(":stay"), stay)
            .all([](const store::Row& row) { return people::Place::trusted(row.text(0), row.text(1), row.text(2)); });
    return std::any_of(places.begin(), places.end(),
                       [&](const people::Place& place) { return wardOf(place, wards) == kind; });
}

}  // namespace

Result<std::vector<Ward>> loadWards() {
    QFile file(QStringLiteral(":/serment/agenda/wards.json"));
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::Damaged, QStringLiteral("wards.json"));
    std::vector<Ward> wards;
    for (const auto& value : QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("wards")].toArray()) {
        const QJsonObject one = value.toObject();
        const auto kind = enumFromName<PlacementKind>(one[QStringLiteral("kind")].toString());
        Ward ward{kind.value_or(PlacementKind::Disciplinary), {}, one[QStringLiteral("source")].toString()};
        for (const auto& word : one[QStringLiteral("words")].toArray()) ward.words << word.toString();
        if (!kind || ward.source.isEmpty() || ward.words.isEmpty())
            return fail(ErrorCode::Damaged, QStringLiteral("wards.json: a ward without kind, words or source"));
        wards.push_back(std::move(ward));
    }
    return wards;
}

std::optional<PlacementKind> wardOf(const people::Place& place, const std::vector<Ward>& wards) {
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}]+"));
    const QString all = QStringList{place.building(), place.floor(), place.cell()}.join(QLatin1Char('-'));
    const QStringList parts = all.toUpper().split(separators, Qt::SkipEmptyParts);
    for (const Ward& ward : wards)
        for (const QString& word : ward.words)
            if (parts.contains(word)) return ward.kind;
    return std::nullopt;
}

Result<std::vector<WardProposal>> wardProposals(access::Session& session, const std::vector<Ward>& wards) {
    const auto present = people::presentDetainees(session);
    if (!present) return errorOf(present);
    const auto known = placements(session);
    if (!known) return errorOf(known);
    return session.read(
        Act{Action::ViewAgenda, Compartment::Unit, {}, {}},
        [&](store::Database& db) -> Result<std::vector<WardProposal>> {
            std::vector<WardProposal> proposals;
            for (const auto& person : *present) {
                const auto ward = wardOf(person.stay->place, wards);
                bool isKnown = false;
                for (const PlacementLine& line : *known) {
                    const Placement& p = line.placement;
                    if (p.detainee != person.id || p.kind == PlacementKind::Confinement) continue;
                    isKnown = isKnown || p.kind == ward;
                    if (p.kind != ward && wasThere(db, person.stay->id, p.kind, wards))
                        proposals.push_back({person.id, p.kind, p.since, p.id, p.version});
                }
                if (ward && !isKnown)
                    proposals.push_back(
                        {person.id, *ward, thereSince(db, person.stay->id, person.stay->entry), {}, 0});
            }
            return proposals;
        });
}

}  // namespace serment::agenda
