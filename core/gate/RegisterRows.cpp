// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gate/RegisterRows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "core/keys/Digest.h"
#include "core/store/Insert.h"

namespace serment::gate {

namespace {

using store::Column;

QString json(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}
QString json(const QStringList& list) {
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

// Which field had words confirmed, and how many; the words themselves stand with the paper, not in the
// register.
QString confirmationsJson(const Verdict& verdict, const Confirmations& confirmations) {
    QJsonArray list;
    for (const auto& word : verdict.words)
        if (confirmations.confirms(word))
            list.append(QJsonObject{{QStringLiteral("field"), word.field},
                                    {QStringLiteral("category"), word.category},
                                    {QStringLiteral("rule"), word.rule}});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QString reasonsJson(const Confirmations& confirmations) {
    QJsonObject object;
    for (auto it = confirmations.reasons.begin(); it != confirmations.reasons.end(); ++it)
        object.insert(it.key(), it.value());
    return json(object);
}

// The words as they left, and those that the author confirmed: read only by who opens the paper.
QByteArray wordsOf(const Release& release, const Confirmations& confirmations) {
    QJsonArray confirmed;
    for (const auto& each : confirmations.words)
        confirmed.append(
            QJsonObject{{QStringLiteral("field"), each.field}, {QStringLiteral("words"), each.words}});
    QJsonObject object{{QStringLiteral("confirmed"), confirmed}};
    if (release.outgoing().paper)
        object.insert(QStringLiteral("paper"), QString::fromUtf8(canonicalBytes(*release.outgoing().paper)));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

}  // namespace

QByteArray contentHash(const Outgoing& outgoing) {
    return keys::Digest("serment outgoing")
        .add(outgoing.paper ? canonicalBytes(*outgoing.paper) : outgoing.payload)
        .result();
}

QString nextNumber(store::Database& db, const Clock& clock) {
    const int year = clock.today().year();
    const auto last =
        db.query(QStringLiteral("SELECT max(n.seq) FROM unit.document_number AS n WHERE n.year = :year"))
            .bind(QStringLiteral(":year"), year)
            .first([](const store::Row& row) { return row.integer(0); });
    const qint64 seq = last.value_or(0) + 1;
    const QString number = QStringLiteral("%1-%2").arg(year).arg(seq, 5, 10, QLatin1Char('0'));
    store::insertRow(
        db, QStringLiteral("unit.document_number"),
        {Column("year", year), Column("seq", seq), Column("number", number), Column("at", clock.nowUtc())});
    return number;
}

QString anchorOf(store::Database& db, Compartment compartment) {
    const auto head =
        db.query(QStringLiteral("SELECT a.head FROM unit.anchor AS a WHERE a.compartment = :compartment"))
            .bind(QStringLiteral(":compartment"), compartmentName(compartment))
            .first([](const store::Row& row) { return row.blob(0); });
    // A compartment that was never written to has no head yet.
    return QString::fromLatin1(head.value_or(QByteArray(20, '\0')).left(20).toHex());
}

void insertDisclosure(store::Database& db, const access::Session& session, const Release& release,
                      const Verdict& verdict, const Confirmations& confirmations) {
    const Outgoing& out = release.outgoing();
    const QString schema = compartmentName(out.compartment);
    QStringList rules;
    for (const auto& finding : verdict.findings) rules << finding.clause;
    store::insertRow(db, schema + QStringLiteral(".disclosure"),
                     {Column("id", out.id),
                      Column("number", release.number()),
                      Column("kind", deontology::kindName(out.kind)),
                      Column("recipient", deontology::recipientName(out.recipient)),
                      Column("recipient_name", out.recipientName),
                      Column("detainee_id", out.detainee),
                      Column("requester", out.requester),
                      Column("handed_by", out.handedBy),
                      Column("examination_id", out.examination),
                      Column("stated", json(out.stated)),
                      Column("rules", json(rules)),
                      Column("confirmations", confirmationsJson(verdict, confirmations)),
                      Column("reasons", reasonsJson(confirmations)),
                      Column("content_hash", contentHash(out)),
                      Column("anchor", release.anchor()),
                      Column("author_id", session.user().id),
                      Column("author_name", session.user().displayName),
                      Column("author_role", access::roleName(session.user().role)),
                      Column("released_at", release.releasedAt()),
                      Column("day", session.clock().today())});
    store::insertRow(db, schema + QStringLiteral(".disclosure_content"),
                     {Column("disclosure_id", out.id),
                      Column("pdf", release.pdf().isNull() ? QByteArray("") : release.pdf()),
                      Column("words", wordsOf(release, confirmations))});
}

void insertStopped(store::Database& db, const access::Session& session, const Outgoing& outgoing,
                   const QStringList& rules) {
    store::insertRow(
        db, compartmentName(outgoing.compartment) + QStringLiteral(".disclosure_stopped"),
        {Column("id", DocumentId::create()), Column("kind", deontology::kindName(outgoing.kind)),
         Column("recipient", deontology::recipientName(outgoing.recipient)),
         Column("detainee_id", outgoing.detainee), Column("rules", json(rules)),
         Column("author_id", session.user().id), Column("author_name", session.user().displayName),
         Column("at", session.clock().nowUtc())});
}

}  // namespace serment::gate
