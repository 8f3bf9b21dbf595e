// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/NameIndex.h"

#include <QSet>

#include "core/people/DetaineeStore.h"
#include "core/people/NameKey.h"
#include "core/people/Person.h"
#include "core/store/Insert.h"

namespace serment::people {

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

QStringList partsOfEveryName(store::Database& db, const Detainee& person) {
    QSet<QString> parts;
    const auto add = [&parts](const QString& family, const QString& used, const QStringList& given) {
        for (const QString& name : QStringList{family, used} + given)
            for (const QString& part : searchParts(name)) parts.insert(part);
    };
    add(person.identity.familyName, person.identity.usedName, person.identity.givenNames);
    for (const QString& json : db.query(s("SELECT identity FROM unit.former_identity WHERE detainee_id = :id"))
                                   .bind(s(":id"), person.id)
                                   .all([](const store::Row& row) { return row.text(0); })) {
        const Identity former = identityFromJson(json);
        add(former.familyName, former.usedName, former.givenNames);
    }
    for (const auto& [family, given] : db.query(s("SELECT a.family_name, a.given_names FROM unit.alias AS a WHERE a.ended_at IS NULL AND ") +
                                                ofPerson(s("a"), s(":id")))
                                           .bind(s(":id"), person.id)
                                           .all([](const store::Row& row) { return std::pair(row.text(0), splitNames(row.text(1))); }))
        add(family, {}, given);
    return parts.values();
}

// People that have a part with the first beginning, each looked at for the others: as good as the first is rare.
std::vector<DetaineeId> byParts(store::Database& db, const QStringList& beginnings, bool present, int limit) {
    QStringList ordered = beginnings;
    std::sort(ordered.begin(), ordered.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    QString sql = s("SELECT DISTINCT p.detainee_id FROM unit.name_part AS p WHERE p.present = :present"
                    " AND p.part >= :from0 AND p.part < :to0");
    for (int i = 1; i < ordered.size(); ++i)
        sql += s(" AND EXISTS (SELECT 1 FROM unit.name_part AS q WHERE q.detainee_id = p.detainee_id"
                 " AND q.part >= :from%1 AND q.part < :to%1)")
                   .arg(i);
    auto query = db.query(sql + s(" LIMIT :limit"));
    query.bind(s(":present"), QVariant(present ? 1 : 0)).bind(s(":limit"), QVariant(limit));
    for (int i = 0; i < ordered.size(); ++i)
        query.bind(s(":from%1").arg(i), QVariant(ordered[i])).bind(s(":to%1").arg(i), QVariant(afterPrefix(ordered[i])));
    return query.all([](const store::Row& row) { return row.id<DetaineeTag>(0); });
}

}  // namespace

QString afterPrefix(const QString& prefix) { return prefix + QChar(0xFFFF); }

void indexNames(store::Database& db, const DetaineeId& id, bool present) {
    const auto person = findDetainee(db, id);
    if (!person) return;
    forgetNames(db, id);
    const QStringList parts = partsOfEveryName(db, *person);
    for (const QString& part : parts)
        store::insertRow(db, s("unit.name_part"), {{"part", part}, {"detainee_id", id}, {"present", present}});
    db.query(s("INSERT INTO unit.name_fts (rowid, parts) SELECT d.rowid, :parts FROM unit.detainee AS d WHERE d.id = :id"))
        .bind(s(":parts"), QVariant(parts.join(QLatin1Char(' '))))
        .bind(s(":id"), id)
        .run();
}

void forgetNames(store::Database& db, const DetaineeId& id) {
    db.query(s("DELETE FROM unit.name_part WHERE detainee_id = :id")).bind(s(":id"), id).run();
    db.query(s("DELETE FROM unit.name_fts WHERE rowid = (SELECT d.rowid FROM unit.detainee AS d WHERE d.id = :id)"))
        .bind(s(":id"), id)
        .run();
}

// A unit holds hundreds of people present, whom each beginning narrows at once.
std::vector<DetaineeId> presentNamed(store::Database& db, const QStringList& beginnings, int limit) {
    return byParts(db, beginnings, true, limit);
}

// Twenty years of people: thousands bear each of two short beginnings, few bear both, and only the index of whole people
// finds these without looking at the thousands.
std::vector<DetaineeId> formerlyPresentNamed(store::Database& db, const QStringList& beginnings, int limit) {
    if (beginnings.size() == 1) return byParts(db, beginnings, false, limit);
    QStringList words;
    for (const QString& beginning : beginnings) words << QLatin1Char('"') + beginning + QLatin1String("\"*");
    return db.query(s("SELECT d.id FROM unit.name_fts AS f CROSS JOIN unit.detainee AS d WHERE d.rowid = f.rowid"
                      " AND f.name_fts MATCH :match LIMIT :limit"))
        .bind(s(":match"), QVariant(words.join(QLatin1Char(' '))))
        .bind(s(":limit"), QVariant(limit))
        .all([](const store::Row& row) { return row.id<DetaineeTag>(0); });
}

}  // namespace serment::people
