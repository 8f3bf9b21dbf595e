// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gate/Register.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "core/base/EnumNames.h"
#include "core/people/Person.h"
#include "core/store/Insert.h"

namespace serment {
template <>
struct EnumNames<gate::FateKind> {
    static constexpr std::array values{"delivered", "refused", "receipt", "cancelled", "reprinted"};
};
template <>
struct EnumNames<gate::Means> {
    static constexpr std::array values{"into_hands", "sealed_envelope", "secure_mail", "to_the_director",
                                       "post",       "registered"};
};
}  // namespace serment

namespace serment::gate {

namespace {

using access::Act;
using access::Action;
using store::Column;

constexpr std::array registerCompartments{Compartment::Unit, Compartment::Somatic, Compartment::Psychiatric,
                                          Compartment::Prevention};

std::vector<Compartment> readable(const access::Session& session) {
    std::vector<Compartment> list;
    for (const auto compartment : registerCompartments)
        if (session.holds(compartment) && session.may(Action::ViewDisclosures, compartment))
            list.push_back(compartment);
    return list;
}

QStringList texts(const QString& json) {
    QStringList list;
    for (const auto& value : QJsonDocument::fromJson(json.toUtf8()).array())
        list << (value.isObject() ? value.toObject().value(QStringLiteral("field")).toString()
                                  : value.toString());
    return list;
}

Disclosure readDisclosure(const store::Row& row, Compartment compartment) {
    Disclosure line;
    line.id = row.id<DocumentTag>(0);
    line.compartment = compartment;
    line.number = row.text(1);
    line.kind = row.text(2);
    line.recipient = row.text(3);
    line.recipientName = row.text(4);
    line.detainee = row.id<DetaineeTag>(5);
    line.requester = row.text(6);
    line.handedBy = row.text(7);
    line.author = row.id<UserTag>(8);
    line.authorName = row.text(9);
    line.releasedAt = row.utc(10);
    line.rules = texts(row.text(11));
    line.confirmed = texts(row.text(12));
    return line;
}

// The events of one page of lines, in the order in which they happened.
void addEvents(store::Database& db, Compartment compartment, std::vector<Disclosure>& lines, size_t first) {
    auto query = QStringLiteral(
                     "SELECT e.event, e.at, e.means, e.to_whom, e.reason FROM %1.disclosure_event AS e"
                     " WHERE e.disclosure_id = :id ORDER BY e.rowid")
                     .arg(compartmentName(compartment));
    for (size_t i = first; i < lines.size(); ++i) {
        Disclosure& line = lines[i];
        db.query(query).bind(QStringLiteral(":id"), line.id).all([&](const store::Row& row) {
            const QString event = row.text(0);
            if (event == QStringLiteral("cancelled")) {
                line.isCancelled = true;
                line.cancelReason = row.text(4);
            } else if (event == QStringLiteral("receipt")) {
                line.hasReceipt = true;
                line.receiptOn = row.utc(1).toLocalTime().date();
            } else if (event == QStringLiteral("reprinted")) {
                ++line.doubles;
            } else {
                line.delivery =
                    event == QStringLiteral("delivered") ? Delivery::Delivered : Delivery::Refused;
                line.deliveredAt = row.utc(1);
                line.means = row.text(2);
                line.deliveredTo = row.text(3);
            }
            return true;
        });
    }
}

QString wordsCondition(const DisclosureFilter::Words& words) {
    QStringList either{QStringLiteral("d.number LIKE :part"), QStringLiteral("d.recipient_name LIKE :part")};
    for (qsizetype i = 0; i < words.authors.size(); ++i)
        either << QStringLiteral("d.author_name = :author%1").arg(i);
    for (size_t i = 0; i < words.people.size(); ++i)
        either << QStringLiteral("d.detainee_id = :person%1").arg(i);
    return QStringLiteral(" AND (%1)").arg(either.join(QStringLiteral(" OR ")));
}

void bindWords(store::Query& query, const DisclosureFilter::Words& words) {
    query.bind(QStringLiteral(":part"), QVariant(QLatin1Char('%') + words.part + QLatin1Char('%')));
    for (qsizetype i = 0; i < words.authors.size(); ++i)
        query.bind(QStringLiteral(":author%1").arg(i), QVariant(words.authors.at(i)));
    for (size_t i = 0; i < words.people.size(); ++i)
        query.bind(QStringLiteral(":person%1").arg(i), words.people.at(i));
}

void readCompartment(store::Database& db, Compartment compartment, const DisclosureFilter& filter,
                     std::vector<Disclosure>& lines) {
    QString sql =
        QStringLiteral(
            "SELECT d.id, d.number, d.kind, d.recipient, d.recipient_name, d.detainee_id, d.requester,"
            " d.handed_by, d.author_id, d.author_name, d.released_at, d.rules, d.confirmations"
            " FROM %1.disclosure AS d WHERE 1 = 1")
            .arg(compartmentName(compartment));
    if (!filter.id.isNull()) sql += QStringLiteral(" AND d.id = :id");
    if (!filter.detainee.isNull()) sql += QStringLiteral(" AND ") + people::ofPerson(QStringLiteral("d"));
    if (!filter.kind.isEmpty()) sql += QStringLiteral(" AND d.kind = :kind");
    if (!filter.recipient.isEmpty()) sql += QStringLiteral(" AND d.recipient = :recipient");
    if (!filter.number.isEmpty()) sql += QStringLiteral(" AND d.number LIKE :number");
    if (filter.words) sql += wordsCondition(*filter.words);
    if (!filter.author.isNull()) sql += QStringLiteral(" AND d.author_id = :author");
    if (filter.from.isValid()) sql += QStringLiteral(" AND d.day >= :from");
    if (filter.to.isValid()) sql += QStringLiteral(" AND d.day <= :to");
    sql += QStringLiteral(" ORDER BY d.released_at DESC, d.rowid DESC LIMIT :limit");
    auto query = db.query(sql);
    if (!filter.id.isNull()) query.bind(QStringLiteral(":id"), filter.id);
    if (!filter.detainee.isNull()) query.bind(QStringLiteral(":detainee"), filter.detainee);
    if (!filter.kind.isEmpty()) query.bind(QStringLiteral(":kind"), QVariant(filter.kind));
    if (!filter.recipient.isEmpty()) query.bind(QStringLiteral(":recipient"), QVariant(filter.recipient));
    if (!filter.number.isEmpty())
        query.bind(QStringLiteral(":number"), QVariant(QLatin1Char('%') + filter.number + QLatin1Char('%')));
    if (filter.words) bindWords(query, *filter.words);
    if (!filter.author.isNull()) query.bind(QStringLiteral(":author"), filter.author);
    if (filter.from.isValid()) query.bind(QStringLiteral(":from"), filter.from);
    if (filter.to.isValid()) query.bind(QStringLiteral(":to"), filter.to);
    query.bind(QStringLiteral(":limit"), QVariant(filter.limit));
    const size_t first = lines.size();
    for (auto& line : query.all([&](const store::Row& row) { return readDisclosure(row, compartment); }))
        lines.push_back(std::move(line));
    addEvents(db, compartment, lines, first);
}

struct Standing {
    DetaineeId detainee;
    bool cancelled = false;
};

std::optional<Standing> standing(store::Database& db, Compartment compartment, const DocumentId& id) {
    const QString schema = compartmentName(compartment);
    return db
        .query(
            QStringLiteral(
                "SELECT d.detainee_id, EXISTS (SELECT 1 FROM %1.disclosure_event AS e WHERE"
                " e.disclosure_id = d.id AND e.event = 'cancelled') FROM %1.disclosure AS d WHERE d.id = :id")
                .arg(schema))
        .bind(QStringLiteral(":id"), id)
        .first([](const store::Row& row) {
            return Standing{row.id<DetaineeTag>(0), row.boolean(1)};
        });
}

struct Event {
    QString event;
    QDateTime at;
    QString means;
    QString to;
    QString reason;
};

Result<void> addEvent(access::Session& session, Action action, Compartment compartment, const DocumentId& id,
                      const Event& event) {
    const auto found = session.read(Act{Action::ViewDisclosures, compartment, {}, {}},
                                    [&](store::Database& db) -> Result<std::optional<Standing>> {
                                        return standing(db, compartment, id);
                                    });
    if (!found) return tl::unexpected<Error>(found.error());
    if (!*found) return fail(ErrorCode::NotFound, QStringLiteral("document"));
    if ((*found)->cancelled) return fail(ErrorCode::Conflict, QStringLiteral("cancelled"));
    return session.write(
        Act{action, compartment, (*found)->detainee, id.toString()},
        [&](store::Database& db) -> Result<void> {
            const QDateTime now = session.clock().nowUtc();
            store::insertRow(db, compartmentName(compartment) + QStringLiteral(".disclosure_event"),
                             {Column("id", DocumentId::create()), Column("disclosure_id", id),
                              Column("event", event.event), Column("at", event.at.isValid() ? event.at : now),
                              Column("means", event.means), Column("to_whom", event.to),
                              Column("reason", event.reason), Column("author_id", session.user().id),
                              Column("author_name", session.user().displayName), Column("recorded_at", now)});
            return {};
        });
}

}  // namespace

Result<std::vector<Disclosure>> disclosures(access::Session& session, const DisclosureFilter& filter) {
    std::vector<Disclosure> lines;
    for (const auto compartment : readable(session)) {
        const auto done = session.read(Act{Action::ViewDisclosures, compartment, filter.detainee, {}},
                                       [&](store::Database& db) -> Result<void> {
                                           readCompartment(db, compartment, filter, lines);
                                           return {};
                                       });
        if (!done) return tl::unexpected<Error>(done.error());
    }
    if (!filter.withCancelled)
        lines.erase(std::remove_if(lines.begin(), lines.end(),
                                   [](const Disclosure& line) { return line.isCancelled; }),
                    lines.end());
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Disclosure& a, const Disclosure& b) { return a.releasedAt > b.releasedAt; });
    if (lines.size() > static_cast<size_t>(filter.limit)) lines.resize(static_cast<size_t>(filter.limit));
    return lines;
}

Result<std::vector<Fate>> fates(access::Session& session, Compartment compartment, const DocumentId& id) {
    return session.read(
        Act{Action::ViewDisclosures, compartment, {}, id.toString()},
        [&](store::Database& db) -> Result<std::vector<Fate>> {
            return db
                .query(QStringLiteral("SELECT e.event, e.at, e.means, e.to_whom, e.reason, e.author_name"
                                      " FROM %1.disclosure_event AS e WHERE e.disclosure_id = :id"
                                      " ORDER BY e.rowid")
                           .arg(compartmentName(compartment)))
                .bind(QStringLiteral(":id"), id)
                .all([](const store::Row& row) {
                    Fate fate;
                    fate.kind = enumOr(row.text(0), FateKind::Delivered);
                    fate.at = row.utc(1);
                    fate.means = enumFromName<Means>(row.text(2));
                    fate.to = row.text(3);
                    fate.note = row.text(4);
                    fate.authorName = row.text(5);
                    return fate;
                });
        });
}

Result<QStringList> disclosureAuthors(access::Session& session) {
    QStringList names;
    for (const auto compartment : readable(session)) {
        const auto found = session.read(
            Act{Action::ViewDisclosures, compartment, {}, {}},
            [&](store::Database& db) -> Result<std::vector<QString>> {
                return db
                    .query(QStringLiteral("SELECT DISTINCT d.author_name FROM %1.disclosure AS d")
                               .arg(compartmentName(compartment)))
                    .all([](const store::Row& row) { return row.text(0); });
            });
        if (!found) return tl::unexpected<Error>(found.error());
        for (const auto& name : *found)
            if (!names.contains(name)) names << name;
    }
    return names;
}

Result<QByteArray> storedPdf(access::Session& session, Compartment compartment, const DocumentId& id) {
    return session.write(
        Act{Action::ViewDisclosures, compartment, {}, id.toString()},
        [&](store::Database& db) -> Result<QByteArray> {
            const auto pdf =
                db.query(QStringLiteral(
                             "SELECT c.pdf FROM %1.disclosure_content AS c WHERE c.disclosure_id = :id")
                             .arg(compartmentName(compartment)))
                    .bind(QStringLiteral(":id"), id)
                    .first([](const store::Row& row) { return row.blob(0); });
            if (!pdf) return fail(ErrorCode::NotFound, QStringLiteral("document"));
            return *pdf;
        });
}

Result<void> recordDelivery(access::Session& session, Compartment compartment, const DocumentId& id,
                            const DeliveryRecord& record) {
    if (record.to.trimmed().isEmpty()) return fail(ErrorCode::MissingField, {}, QStringLiteral("to"));
    if (record.at.isValid() && record.at > session.clock().nowUtc())
        return fail(ErrorCode::InvalidInput, QStringLiteral("in the future"), QStringLiteral("at"));
    return addEvent(session, Action::DeliverDocument, compartment, id,
                    {record.accepted ? QStringLiteral("delivered") : QStringLiteral("refused"), record.at,
                     enumName(record.means), record.to, record.note});
}

Result<void> recordReceipt(access::Session& session, Compartment compartment, const DocumentId& id,
                           const QDate& on) {
    if (!on.isValid()) return fail(ErrorCode::MissingField, {}, QStringLiteral("on"));
    return addEvent(session, Action::DeliverDocument, compartment, id,
                    {QStringLiteral("receipt"), QDateTime(on, QTime(12, 0), Qt::UTC), {}, {}, {}});
}

Result<void> recordReprint(access::Session& session, Compartment compartment, const DocumentId& id,
                           const QString& mark) {
    return addEvent(session, Action::DeliverDocument, compartment, id,
                    {QStringLiteral("reprinted"), {}, {}, {}, mark});
}

Result<void> cancel(access::Session& session, Compartment compartment, const DocumentId& id,
                    const QString& reason) {
    if (reason.trimmed().isEmpty()) return fail(ErrorCode::MissingField, {}, QStringLiteral("reason"));
    return addEvent(session, Action::CancelDocument, compartment, id,
                    {QStringLiteral("cancelled"), {}, {}, {}, reason});
}

Result<std::vector<Stopped>> stoppedAttempts(access::Session& session, const DetaineeId& detainee,
                                             int limit) {
    std::vector<Stopped> list;
    for (const auto compartment : readable(session)) {
        const auto done = session.read(
            Act{Action::ViewDisclosures, compartment, detainee, {}},
            [&](store::Database& db) -> Result<void> {
                const auto rows =
                    db.query(QStringLiteral(
                                 "SELECT s.kind, s.recipient, s.detainee_id, s.author_name, s.at, s.rules"
                                 " FROM %1.disclosure_stopped AS s WHERE (:any = 1 OR %2)"
                                 " ORDER BY s.at DESC LIMIT :limit")
                                 .arg(compartmentName(compartment), people::ofPerson(QStringLiteral("s"))))
                        .bind(QStringLiteral(":any"), QVariant(detainee.isNull() ? 1 : 0))
                        .bind(QStringLiteral(":detainee"), detainee)
                        .bind(QStringLiteral(":limit"), QVariant(limit))
                        .all([](const store::Row& row) {
                            return Stopped{row.text(0), row.text(1), row.id<DetaineeTag>(2),
                                           row.text(3), row.utc(4),  texts(row.text(5))};
                        });
                list.insert(list.end(), rows.begin(), rows.end());
                return {};
            });
        if (!done) return tl::unexpected<Error>(done.error());
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const Stopped& a, const Stopped& b) { return a.at > b.at; });
    return list;
}

consent::DisclosuresBefore disclosuresBefore(access::Session& session) {
    return [&session](const DetaineeId& detainee,
                      const QString& recipient) -> Result<std::vector<consent::PriorDisclosure>> {
        DisclosureFilter filter;
        filter.detainee = detainee;
        if (recipient != QStringLiteral("all")) filter.recipient = recipient;
        const auto lines = disclosures(session, filter);
        if (!lines) return tl::unexpected<Error>(lines.error());
        std::vector<consent::PriorDisclosure> before;
        for (const auto& line : *lines) {
            if (line.isCancelled && line.delivery != Delivery::Delivered) continue;
            before.push_back({line.id, line.kind, line.recipient, line.recipientName,
                              line.releasedAt.toLocalTime().date()});
        }
        return before;
    };
}

}  // namespace serment::gate
