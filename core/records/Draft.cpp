// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Draft.h"

#include "core/records/EntryStore.h"

namespace serment::records {
namespace {

using access::Act;
constexpr qsizetype maximumBody = 2 * 1024 * 1024;

Result<void> checkKey(const DraftKey& key) {
    if (auto ok = requireText(key.subject, "subject"); !ok) return ok;
    return requireText(key.kind, "kind");
}

Act draftAct(Compartment compartment, const QString& subject) {
    const auto action = compartment == Compartment::Unit ? access::Action::ViewDetainees : readingAction(compartment);
    return Act{action, compartment, {}, subject};
}

Act draftAct(const DraftKey& key) {
    return draftAct(key.compartment, key.subject);
}

QString table(const DraftKey& key) {
    return qualified(key.compartment, "draft");
}

QString ownRow() {
    return QStringLiteral(" WHERE user_id = :user AND subject = :subject AND kind = :kind");
}

store::Query& bindKey(store::Query& query, const access::Session& session, const DraftKey& key) {
    return query.bind(QStringLiteral(":user"), session.user().id)
        .bind(QStringLiteral(":subject"), key.subject)
        .bind(QStringLiteral(":kind"), key.kind);
}

int update(store::Database& db, const access::Session& session, const DraftKey& key, const QString& body) {
    auto query =
        db.query(QStringLiteral("UPDATE %1 SET body = :body, saved_at = :saved").arg(table(key)) + ownRow());
    bindKey(query, session, key).bind(QStringLiteral(":body"), body);
    query.bind(QStringLiteral(":saved"), session.clock().nowUtc());
    return query.run();
}

void put(store::Database& db, const access::Session& session, const DraftKey& key, const QString& body) {
    if (update(db, session, key, body) > 0) return;
    store::insertRow(db, table(key),
                     {{"user_id", session.user().id},
                      {"subject", key.subject},
                      {"kind", key.kind},
                      {"body", body},
                      {"saved_at", session.clock().nowUtc()}});
}

}  // namespace

Result<void> saveDraft(access::Session& session, const DraftKey& key, const QString& body) {
    if (auto ok = checkKey(key); !ok) return ok;
    if (body.isEmpty()) return discardDraft(session, key);
    if (body.size() > maximumBody)
        return fail(ErrorCode::TooLarge, QStringLiteral("draft"), QStringLiteral("body"));
    return session.read(draftAct(key), [&](store::Database& db) -> Result<void> {
        put(db, session, key, body);
        return {};
    });
}

Result<QDateTime> saveDraftOver(access::Session& session, const DraftKey& key, const QString& body,
                                const QDateTime& basedOn) {
    const auto held = loadDraft(session, key);
    if (!held) return errorOf(held);
    const QDateTime saved = *held ? (*held)->savedAt : QDateTime();
    if (saved != basedOn) return fail(ErrorCode::Conflict, QStringLiteral("draft"));
    if (auto done = saveDraft(session, key, body); !done) return errorOf(done);
    const auto kept = loadDraft(session, key);
    if (!kept) return errorOf(kept);
    return *kept ? (*kept)->savedAt : QDateTime();
}

Result<std::optional<Draft>> loadDraft(access::Session& session, const DraftKey& key) {
    if (auto ok = checkKey(key); !ok) return errorOf(ok);
    return session.read(draftAct(key), [&](store::Database& db) -> Result<std::optional<Draft>> {
        auto query = db.query(QStringLiteral("SELECT body, saved_at FROM %1").arg(table(key)) + ownRow());
        return bindKey(query, session, key).first([&](const store::Row& row) {
            return Draft{key, row.text(0), row.utc(1)};
        });
    });
}

Result<void> discardDraft(access::Session& session, const DraftKey& key) {
    if (auto ok = checkKey(key); !ok) return ok;
    return session.read(draftAct(key), [&](store::Database& db) -> Result<void> {
        auto query = db.query(QStringLiteral("DELETE FROM %1").arg(table(key)) + ownRow());
        bindKey(query, session, key).run();
        return {};
    });
}

Result<std::vector<Draft>> drafts(access::Session& session, Compartment compartment) {
    return session.read(
        draftAct(compartment, {}),
        [&](store::Database& db) -> Result<std::vector<Draft>> {
            return db
                .query(QStringLiteral("SELECT subject, kind, body, saved_at FROM %1"
                                      " WHERE user_id = :user ORDER BY saved_at DESC")
                           .arg(qualified(compartment, "draft")))
                .bind(QStringLiteral(":user"), session.user().id)
                .all([&](const store::Row& row) {
                    return Draft{{compartment, row.text(0), row.text(1)}, row.text(2), row.utc(3)};
                });
        });
}

}  // namespace serment::records
