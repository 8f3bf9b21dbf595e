// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/OwnText.h"

#include "core/records/EntryStore.h"

namespace serment::records {
namespace {

using access::Act;
using access::Action;

constexpr qsizetype longestName = 60;
constexpr qsizetype longestText = 20000;

QString table(const access::Session& session) {
    return qualified(teamCompartment(session), "own_text");
}

Act actOf(const access::Session& session, const QString& subject) {
    return {Action::WriteEncounter, teamCompartment(session), {}, subject};
}

Result<void> check(const OwnText& text) {
    if (auto ok = requireText(text.name, "name"); !ok) return ok;
    if (text.name.trimmed().size() > longestName)
        return fail(ErrorCode::TooLarge, QStringLiteral("name"), QStringLiteral("name"));
    const EncounterTemplate& p = text.parts;
    const QString words = text.isTemplate ? p.subjective + p.objective + p.assessment + p.plan : text.text;
    if (words.size() > longestText)
        return fail(ErrorCode::TooLarge, QStringLiteral("text"), QStringLiteral("text"));
    return requireText(words, "text");
}

OwnText read(const store::Row& row) {
    OwnText text;
    text.id = row.text(0);
    text.name = row.text(1);
    text.isTemplate = row.boolean(2);
    text.text = row.text(3);
    text.parts = {{}, {}, row.text(4), row.text(5), row.text(6), row.text(7)};
    return text;
}

int removeWhere(store::Database& db, const access::Session& session, const char* column,
                const QString& value) {
    return db
        .query(QStringLiteral("DELETE FROM %1 WHERE user_id = :user AND %2 = :value")
                   .arg(table(session), QLatin1String(column)))
        .bind(QStringLiteral(":user"), session.user().id)
        .bind(QStringLiteral(":value"), value)
        .run();
}

}  // namespace

Result<void> saveOwnText(access::Session& session, const OwnText& text) {
    if (auto ok = check(text); !ok) return ok;
    const QString id = EntryId::create().toString();
    return session.write(actOf(session, id), [&](store::Database& db) -> Result<void> {
        const QString name = text.name.trimmed();
        removeWhere(db, session, "name", name);
        store::insertRow(db, table(session),
                         {{"id", id},
                          {"user_id", session.user().id},
                          {"name", name},
                          {"is_template", text.isTemplate},
                          {"text", text.text},
                          {"subjective", text.parts.subjective},
                          {"objective", text.parts.objective},
                          {"assessment", text.parts.assessment},
                          {"plan", text.parts.plan},
                          {"saved_at", session.clock().nowUtc()}});
        return {};
    });
}

Result<void> removeOwnText(access::Session& session, const QString& id) {
    return session.write(actOf(session, id), [&](store::Database& db) -> Result<void> {
        if (removeWhere(db, session, "id", id) == 0)
            return fail(ErrorCode::NotFound, QStringLiteral("own text"));
        return {};
    });
}

Result<std::vector<OwnText>> ownTexts(access::Session& session) {
    return session.read(actOf(session, {}), [&](store::Database& db) -> Result<std::vector<OwnText>> {
        return db
            .query(QStringLiteral(
                       "SELECT t.id, t.name, t.is_template, t.text, t.subjective, t.objective, t.assessment,"
                       " t.plan FROM %1 AS t WHERE t.user_id = :user ORDER BY t.name")
                       .arg(table(session)))
            .bind(QStringLiteral(":user"), session.user().id)
            .all(read);
    });
}

}  // namespace serment::records
