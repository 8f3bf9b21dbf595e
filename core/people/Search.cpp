// SPDX-License-Identifier: GPL-3.0-or-later
// Finding a person while typing.
#include <QSet>

#include "core/people/DetaineeStore.h"
#include "core/people/NameIndex.h"
#include "core/people/NameKey.h"

namespace serment::people {

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

std::vector<DetaineeId> byNumber(store::Database& db, const QString& number, int limit) {
    return db.query(s("SELECT detainee_id FROM unit.stay WHERE ecrou >= :from AND ecrou < :to ORDER BY ended_on IS NOT NULL, ecrou LIMIT :limit"))
        .bind(s(":from"), QVariant(number))
        .bind(s(":to"), QVariant(afterPrefix(number)))
        .bind(s(":limit"), QVariant(limit))
        .all([](const store::Row& row) { return row.id<DetaineeTag>(0); });
}

std::vector<DetaineeId> byPlace(store::Database& db, const QString& key, int limit) {
    return db.query(s("SELECT detainee_id FROM unit.stay WHERE ended_on IS NULL AND place_key >= :from AND place_key < :to"
                      " ORDER BY place_key LIMIT :limit"))
        .bind(s(":from"), QVariant(key))
        .bind(s(":to"), QVariant(afterPrefix(key)))
        .bind(s(":limit"), QVariant(limit))
        .all([](const store::Row& row) { return row.id<DetaineeTag>(0); });
}

struct Found {
    std::vector<DetaineeId> ids;
    QSet<DetaineeId> seen;
    void add(const std::vector<DetaineeId>& more) {
        for (const DetaineeId& id : more) {
            if (seen.contains(id)) continue;
            seen.insert(id);
            ids.push_back(id);
        }
    }
};

bool hasDigit(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

}  // namespace

Result<std::vector<Detainee>> searchDetainees(access::Session& session, const QString& words, int limit) {
    return session.read({access::Action::ViewDetainees, Compartment::Unit, {}, {}}, [&](store::Database& db) -> Result<std::vector<Detainee>> {
        const QString folded = foldName(words);
        QString joined = folded;
        joined.remove(QLatin1Char(' '));
        std::vector<Detainee> out;
        if (joined.size() < 2) return out;
        Found found;
        if (hasDigit(joined)) {
            if (joined.size() >= 3) found.add(byNumber(db, joined, limit));
            if (const auto number = EcrouNumber::parse(words)) found.add(byNumber(db, number->toString(), limit));
            found.add(byPlace(db, Place::searchKeyOf(words), limit));
        } else {
            const QStringList parts = folded.split(QLatin1Char(' '), Qt::SkipEmptyParts);
            found.add(presentNamed(db, parts, limit));
            if (static_cast<int>(found.ids.size()) < limit) found.add(formerlyPresentNamed(db, parts, limit));
            if (static_cast<int>(found.ids.size()) > limit) found.ids.resize(static_cast<size_t>(limit));
        }
        for (const DetaineeId& id : found.ids)
            if (auto person = findDetainee(db, id)) out.push_back(*std::move(person));
        std::stable_sort(out.begin(), out.end(), [&](const Detainee& a, const Detainee& b) {
            if (a.isPresent() != b.isPresent()) return a.isPresent();
            if (hasDigit(joined)) return false;
            return a.identity.displayName().localeAwareCompare(b.identity.displayName()) < 0;
        });
        return out;
    });
}

}  // namespace serment::people
