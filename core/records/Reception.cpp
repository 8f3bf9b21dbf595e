// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Reception.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

#include "core/people/Person.h"
#include "core/records/EntryStore.h"
#include "core/records/Lists.h"

namespace serment::records {
namespace {

using access::Act;
using access::Action;

const QString detailColumns = QStringLiteral("d.item, d.state, d.due_on");

QByteArray resource(const QString& path) {
    QFile file(QStringLiteral(":/serment/records/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ReceptionAnswer readAnswer(const store::Row& row, const Entry& e) {
    constexpr int c = entryColumnCount;
    return ReceptionAnswer{e.id,
                           e.compartment,
                           e.detainee,
                           row.text(c),
                           enumOr(row.text(c + 1), ReceptionState::ToDo),
                           row.date(c + 2),
                           e.text,
                           e.author,
                           e.occurredAt};
}

Result<void> check(const ReceptionAnswer& a, const QDate& today) {
    const auto& items = receptionItems();
    if (std::none_of(items.begin(), items.end(), [&](const ReceptionItem& i) { return i.key == a.item; }))
        return fail(ErrorCode::InvalidInput, QStringLiteral("no such item"), QStringLiteral("item"));
    if (a.state == ReceptionState::ToDo && !a.dueOn.isValid())
        return fail(ErrorCode::MissingField, QStringLiteral("a day is needed"), a.item);
    if (a.state == ReceptionState::ToDo && a.dueOn < today)
        return fail(ErrorCode::InvalidInput, QStringLiteral("due in the past"), a.item);
    return {};
}

// The checked item's own.
QString labelOf(const QString& key) {
    for (const ReceptionItem& item : receptionItems())
        if (item.key == key) return item.label;
    return key;
}

Result<void> insertAnswer(store::Database& db, const access::Session& session, const ReceptionAnswer& a,
                          const std::vector<ReceptionAnswer>& standing) {
    NewEntry entry{a.compartment, a.detainee, EntryKind::Reception, {}, labelOf(a.item), a.note, {}};
    for (const ReceptionAnswer& old : standing)
        if (old.item == a.item) entry.correction = {old.id, QStringLiteral("answered again")};
    const auto held = appendEntry(db, session, entry);
    if (!held) return errorOf(held);
    store::insertRow(db, qualified(a.compartment, "reception_answer"),
                     {{"entry_id", held->id},
                      {"detainee_id", held->detainee},
                      {"item", a.item},
                      {"state", enumName(a.state)},
                      {"due_on", a.state == ReceptionState::ToDo ? a.dueOn : QDate()}});
    return {};
}

const QHash<QString, double>& tbTable() {
    static const QHash<QString, double> table = [] {
        QHash<QString, double> incidences;
        const QStringList lines = QString::fromUtf8(resource(QStringLiteral("tb_incidence.csv")))
                                      .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString& line : lines) {
            const QStringList fields = line.split(QLatin1Char(','));
            bool isNumber = false;
            const double incidence = fields.last().trimmed().toDouble(&isNumber);
            if (isNumber) incidences.insert(fields.first().trimmed(), incidence);
        }
        return incidences;
    }();
    return table;
}

}  // namespace

const std::vector<ReceptionItem>& receptionItems() {
    static const std::vector<ReceptionItem> items = [] {
        std::vector<ReceptionItem> all;
        const QJsonArray array = QJsonDocument::fromJson(resource(QStringLiteral("reception.json"))).array();
        for (const QJsonValue& value : array) {
            const QJsonObject item = value.toObject();
            all.push_back({item[QStringLiteral("key")].toString(), item[QStringLiteral("label")].toString(),
                           enumOr(item[QStringLiteral("stage")].toString(), ReceptionStage::Proposal),
                           item[QStringLiteral("citation")].toString()});
        }
        return all;
    }();
    return items;
}

std::vector<ReceptionAnswer> receptionAnswersIn(store::Database& db, Compartment compartment,
                                                const DetaineeId& detainee) {
    auto answers = currentOf(db, compartment, detainee, EntryKind::Reception, "reception_answer", detailColumns,
                             readAnswer);
    // Two merged records may both have answered: the newest stands.
    QSet<QString> answered;
    std::erase_if(answers, [&](const ReceptionAnswer& a) {
        const bool isOlder = answered.contains(a.item);
        answered.insert(a.item);
        return isOlder;
    });
    return answers;
}

Result<int> recordReception(access::Session& session, const std::vector<ReceptionAnswer>& answers) {
    if (answers.empty()) return 0;
    const ReceptionAnswer& first = answers.front();
    for (const ReceptionAnswer& a : answers) {
        if (a.compartment != first.compartment || a.detainee != first.detainee)
            return fail(ErrorCode::InvalidInput, QStringLiteral("one person and one file a form"));
        if (auto ok = check(a, session.clock().today()); !ok) return errorOf(ok);
    }
    return session.write(Act{Action::WriteReception, first.compartment, first.detainee, {}},
                         [&](store::Database& db) -> Result<int> {
                             const auto standing = receptionAnswersIn(db, first.compartment, first.detainee);
                             for (const ReceptionAnswer& a : answers)
                                 if (auto ok = insertAnswer(db, session, a, standing); !ok)
                                     return errorOf(ok);
                             return int(answers.size());
                         });
}

Result<std::vector<ReceptionAnswer>> receptionAnswers(access::Session& session, const DetaineeId& detainee) {
    const auto place = [](const ReceptionAnswer& a) {
        const auto& items = receptionItems();
        return std::find_if(items.begin(), items.end(),
                            [&](const ReceptionItem& i) { return i.key == a.item; }) -
               items.begin();
    };
    return readClinical<ReceptionAnswer>(session, detainee, receptionAnswersIn)
        .map([&](std::vector<ReceptionAnswer> all) {
            std::stable_sort(all.begin(), all.end(),
                             [&](const auto& a, const auto& b) { return place(a) < place(b); });
            return all;
        });
}

Result<std::vector<ReceptionAnswer>> overdueReception(access::Session& session, const QDate& today) {
    return readClinical<ReceptionAnswer>(
               session, {},
               [&](store::Database& db, Compartment c, const DetaineeId&) {
                   const auto persons = people::StandingRecords::read(db);
                   return db
                       .query(QStringLiteral("SELECT %1, %2 FROM %3 AS d JOIN %4 AS e ON e.id = d.entry_id"
                                             " WHERE d.state = 'to_do' AND d.due_on < :today%5"
                                             " AND NOT EXISTS (SELECT 1 FROM %4 AS o JOIN %3 AS a ON a.entry_id"
                                             " = o.id WHERE a.item = d.item AND o.kind = 'reception'"
                                             " AND o.occurred_at > e.occurred_at AND %6)")
                                  .arg(entryColumns(), detailColumns, qualified(c, "reception_answer"),
                                       qualified(c, "entry"), currentOnly(c),
                                       people::ofPerson(QStringLiteral("o"), QStringLiteral("e.detainee_id"))))
                       .bind(QStringLiteral(":today"), today)
                       .all([&](const store::Row& row) {
                           ReceptionAnswer a = readAnswer(row, readEntry(row, c));
                           a.detainee = persons.of(a.detainee);
                           return a;
                       });
               })
        .map([](std::vector<ReceptionAnswer> all) {
            std::stable_sort(all.begin(), all.end(),
                             [](const auto& a, const auto& b) { return a.dueOn < b.dueOn; });
            return all;
        });
}

std::optional<double> tbIncidence(const QString& inseeCountry) {
    const auto found = tbTable().constFind(inseeCountry);
    return found == tbTable().constEnd() ? std::nullopt : std::optional(*found);
}

TbPrompt tbPromptFor(const QString& inseeCountry) {
    const double incidence = tbIncidence(inseeCountry).value_or(0);
    return incidence >= 100 ? TbPrompt::VeryHigh : incidence >= 40 ? TbPrompt::High : TbPrompt::None;
}

}  // namespace serment::records
