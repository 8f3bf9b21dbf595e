// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/JournalViews.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "core/access/Grants.h"
#include "core/access/UnitSession.h"
#include "core/journal/Chain.h"
#include "core/keys/Digest.h"

namespace serment::access {

namespace {

const QString columns = QStringLiteral(
    "SELECT e.seq, e.at, e.user_id, u.display_name, e.role, e.action, e.detainee_id, e.subject, e.row_count "
    "FROM %1.journal_entry AS e LEFT JOIN unit.user AS u ON u.id = e.user_id ");

JournalLine readLine(const store::Row& row, Compartment compartment) {
    const QString detainee = row.text(6);
    return {
        compartment, row.integer(0), row.utc(1),  row.id<UserTag>(2),
        row.text(3), row.text(4),    row.text(5), detainee.isEmpty() ? DetaineeId() : row.id<DetaineeTag>(6),
        row.text(7), row.integer(8)};
}

// Of each compartment whose journal the session may read, merged.
Result<std::vector<JournalLine>> merged(Session& session, const QString& where, const QString& parameter,
                                        const QString& value, int limit) {
    std::vector<JournalLine> lines;
    bool any = false;
    for (const Compartment compartment : allCompartments) {
        if (!session.may(Action::ReadJournal, compartment)) continue;
        any = true;
        auto part = session.read(
            Act{Action::ReadJournal, compartment, {}, {}},
            [&](store::Database& database) -> Result<std::vector<JournalLine>> {
                auto query = database.query(columns.arg(compartmentName(compartment)) + where +
                                            QStringLiteral(" ORDER BY e.seq DESC LIMIT :limit"));
                query.bind(QStringLiteral(":limit"), limit);
                if (!parameter.isEmpty()) query.bind(parameter, value);
                return query.all([&](const store::Row& row) { return readLine(row, compartment); });
            });
        if (!part) return part;
        lines.insert(lines.end(), part->begin(), part->end());
    }
    if (!any) return fail(ErrorCode::NotPermitted, actionName(Action::ReadJournal));
    std::stable_sort(lines.begin(), lines.end(),
                     [](const JournalLine& a, const JournalLine& b) { return a.at > b.at; });
    if (lines.size() > static_cast<size_t>(limit)) lines.resize(static_cast<size_t>(limit));
    return lines;
}

QJsonObject toJson(const JournalLine& line, const QByteArray& hash) {
    return {{QStringLiteral("seq"), line.seq},
            {QStringLiteral("at"), line.at.toString(Qt::ISODateWithMs)},
            {QStringLiteral("user"), line.user.toString()},
            {QStringLiteral("name"), line.userName},
            {QStringLiteral("role"), line.role},
            {QStringLiteral("action"), line.action},
            {QStringLiteral("detainee"), line.detainee.isNull() ? QString() : line.detainee.toString()},
            {QStringLiteral("subject"), line.subject},
            {QStringLiteral("rows"), line.rows},
            {QStringLiteral("hash"), QString::fromLatin1(hash.toHex())}};
}

QString base64(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toBase64());
}
QByteArray fromBase64(const QJsonObject& object, const char* name) {
    return QByteArray::fromBase64(object.value(QLatin1String(name)).toString().toLatin1());
}
QByteArray exportDigest(const QByteArray& content) {
    return keys::Digest("serment journal export").add(content).result();
}

const Login& loginOf(const Session& session) {
    return static_cast<const UnitSession&>(session).login();
}

std::vector<journal::Anchor> storedAnchors(store::Database& database) {
    auto anchors =
        database.query(QStringLiteral("SELECT compartment, seq, head FROM unit.anchor"))
            .all([](const store::Row& row) {
                return journal::Anchor{compartmentFromName(row.text(0)).value_or(Compartment::Unit),
                                       row.integer(1),
                                       row.blob(2),
                                       {},
                                       {},
                                       {}};
            });
    std::sort(anchors.begin(), anchors.end(),
              [](const auto& a, const auto& b) { return a.compartment < b.compartment; });
    return anchors;
}

}  // namespace

Result<std::vector<JournalLine>> journalOfDetainee(Session& session, const DetaineeId& detainee, int limit) {
    return merged(session, QStringLiteral("WHERE e.detainee_id = :value AND e.detainee_id <> ''"),
                  QStringLiteral(":value"), detainee.toString(), limit);
}

Result<std::vector<JournalLine>> journalOfUser(Session& session, const UserId& user, int limit) {
    if (user.isNull()) return merged(session, {}, {}, {}, limit);
    return merged(session, QStringLiteral("WHERE e.user_id = :value"), QStringLiteral(":value"),
                  user.toString(), limit);
}

Result<QByteArray> exportJournal(Session& session, Compartment compartment) {
    const Act act{Action::ExportJournal, compartment, {}, {}};
    return session.write(act, [&](store::Database& database) -> Result<QByteArray> {
        const Login& login = loginOf(session);
        const auto keyring = keyringOf(login);
        if (!keyring) return tl::unexpected<Error>(keyring.error());
        QByteArray content =
            QJsonDocument(QJsonObject{{QStringLiteral("serment_journal"), 1},
                                      {QStringLiteral("unit"), login.unitId},
                                      {QStringLiteral("compartment"), compartmentName(compartment)}})
                .toJson(QJsonDocument::Compact) +
            '\n';
        QString sql = columns.arg(compartmentName(compartment)) + QStringLiteral("ORDER BY e.seq");
        sql.replace(QStringLiteral("e.row_count"), QStringLiteral("e.row_count, e.hash"));
        database.query(sql).all([&](const store::Row& row) {
            content += QJsonDocument(toJson(readLine(row, compartment), row.blob(9)))
                           .toJson(QJsonDocument::Compact) +
                       '\n';
            return 0;
        });
        const keys::UserRecord* own = keyring->find(session.user().id);
        if (own == nullptr) return fail(ErrorCode::TamperDetected, QStringLiteral("keyring.json"));
        const keys::PublicIdentity& half = own->identity;
        const QJsonObject seal{
            {QStringLiteral("signer"), half.user.toString()},
            {QStringLiteral("name"), half.name},
            {QStringLiteral("role"), half.role},
            {QStringLiteral("box"), base64(half.boxPublic)},
            {QStringLiteral("sign"), base64(half.signPublic)},
            {QStringLiteral("endorsement"), base64(half.endorsement)},
            {QStringLiteral("signature"), base64(keys::sign(login.identity.sign, exportDigest(content)))}};
        return content + QJsonDocument(seal).toJson(QJsonDocument::Compact) + '\n';
    });
}

Result<void> checkJournalExport(const QByteArray& exported, const QByteArray& rootPublic) {
    const QByteArray trimmed = exported.trimmed();
    const qsizetype end = trimmed.lastIndexOf('\n') + 1;
    const QJsonObject seal = QJsonDocument::fromJson(trimmed.mid(end)).object();
    const keys::PublicIdentity half{
        UserId::parse(seal.value(QStringLiteral("signer")).toString()).value_or(UserId()),
        seal.value(QStringLiteral("name")).toString(),
        seal.value(QStringLiteral("role")).toString(),
        fromBase64(seal, "box"),
        fromBase64(seal, "sign"),
        fromBase64(seal, "endorsement")};
    if (!keys::isSignedBy(rootPublic, keys::endorsementDigest(half), half.endorsement))
        return fail(ErrorCode::UntrustedSigner);
    if (!keys::isSignedBy(half.signPublic, exportDigest(trimmed.left(end)), fromBase64(seal, "signature")))
        return fail(ErrorCode::TamperDetected);
    return {};
}

QByteArray rootPublicKey(const Session& session) {
    return loginOf(session).rootPublic;
}
QString unitId(const Session& session) {
    return loginOf(session).unitId;
}

QString currentAnchors(store::Database& database, const QString& unitIdentifier, const QDateTime& at) {
    return journal::anchorText(unitIdentifier, at, storedAnchors(database));
}

Result<QString> currentAnchors(Session& session) {
    return session.read(Act{Action::ViewSettings, Compartment::Unit, {}, {}},
                        [&](store::Database& database) -> Result<QString> {
                            return currentAnchors(database, unitId(session), session.clock().nowUtc());
                        });
}

Result<std::vector<journal::Problem>> compareWithAnchors(Session& session, const QString& text) {
    using journal::ProblemKind;
    const auto note = journal::parseAnchorText(text);
    if (!note) return tl::unexpected<Error>(note.error());
    if (note->unitStart != unitId(session).left(8).toUpper())
        return fail(ErrorCode::InvalidInput, QStringLiteral("an anchor of another unit"));
    return session.read(
        Act{Action::VerifyUnit, Compartment::Unit, {}, {}},
        [&](store::Database&) -> Result<std::vector<journal::Problem>> {
            store::Connection& connection = static_cast<UnitSession&>(session).unitDatabase().connection();
            std::vector<journal::Problem> problems;
            for (const journal::AnchorClaim& claim : note->claims) {
                if (!session.holds(claim.compartment)) continue;
                const auto there = journal::positionOf(connection, claim.compartment, claim.seq);
                if (!there)
                    problems.push_back(journal::makeProblem(claim.compartment, ProblemKind::JournalShorter,
                                                            claim.seq, note->at, claim.headStart));
                else if (there->head.left(claim.headStart.size()) != claim.headStart)
                    problems.push_back(journal::makeProblem(claim.compartment, ProblemKind::ChainBroken,
                                                            claim.seq, {}, there->head));
            }
            return problems;
        });
}

}  // namespace serment::access
