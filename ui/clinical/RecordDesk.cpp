// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clinical/RecordDesk.h"

#include <QCoreApplication>

#include "core/records/Entry.h"

namespace serment::ui {

namespace {

template <typename T>
std::function<Result<T>(access::Session&)> about(
    const QString& detainee, std::function<Result<T>(access::Session&, const DetaineeId&)> work) {
    return [detainee, work = std::move(work)](access::Session& session) -> Result<T> {
        const auto id = DetaineeId::parse(detainee);
        if (!id) return tl::unexpected<Error>(id.error());
        return work(session, *id);
    };
}

}  // namespace

CoreRecordGateway::CoreRecordGateway(Worker& worker, const access::Session& session, RecordDesk desk)
    : m_worker(worker),
      m_session(session),
      m_desk(std::move(desk)),
      m_drafts(std::make_shared<DraftKeeper>()) {}

void CoreRecordGateway::list(const QString& detainee, Reply<RecordList> reply) {
    m_worker.ask<RecordList>(&m_worker, about<RecordList>(detainee, m_desk.list), std::move(reply));
}

void CoreRecordGateway::perform(const QString& detainee, const RecordAct& act, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker,
        about<bool>(detainee,
                    [run = m_desk.perform, act](access::Session& session, const DetaineeId& id) {
                        return run(session, id, act).map([] { return true; });
                    }),
        std::move(reply));
}

void CoreRecordGateway::suggest(const QString& field, const QString& typed,
                                Reply<std::vector<Suggestion>> reply) {
    if (!m_desk.suggest) return reply(std::vector<Suggestion>());
    m_worker.ask<std::vector<Suggestion>>(
        &m_worker,
        [run = m_desk.suggest, field, typed](access::Session& session) -> Result<std::vector<Suggestion>> {
            return run(session, field, typed);
        },
        std::move(reply));
}

records::DraftKey CoreRecordGateway::draftOf(const QString& detainee) const {
    return {m_desk.drafts.value_or(records::teamCompartment(m_session)), detainee, m_desk.key};
}

void CoreRecordGateway::loadDraft(const QString& detainee, Reply<QString> reply) {
    m_worker.ask<QString>(
        &m_worker,
        [keeper = m_drafts, key = draftOf(detainee)](access::Session& session) { return keeper->load(session, key); },
        std::move(reply));
}

void CoreRecordGateway::saveDraft(const QString& detainee, const QString& body, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker,
        [keeper = m_drafts, body, key = draftOf(detainee)](access::Session& session) { return keeper->save(session, key, body); },
        std::move(reply));
}

void CoreRecordGateway::content(const QString& detainee, const QString& version, Reply<QByteArray> reply) {
    m_worker.ask<QByteArray>(
        &m_worker,
        about<QByteArray>(detainee,
                          [run = m_desk.content, version](access::Session& session, const DetaineeId& id) {
                              return run(session, id, version);
                          }),
        std::move(reply));
}

QDate dayOf(const Values& values, const QString& field) {
    return QDate::fromString(values.value(field), Qt::ISODate);
}

std::optional<double> numberOf(const Values& values, const QString& field) {
    bool number = false;
    const double value = values.value(field).toDouble(&number);
    return number ? std::optional(value) : std::nullopt;
}

bool yes(const Values& values, const QString& field) {
    return values.value(field) == QStringLiteral("yes");
}

Compartment standsIn(access::Session& session, const DetaineeId& detainee,
                     records::WithheldCategory category) {
    const Compartment team = records::teamCompartment(session);
    if (const auto inForce = records::withholdings(session, detainee))
        for (const auto& w : *inForce)
            if (w.isActive && w.category == category && w.team == team) return team;
    return Compartment::Coordination;
}

QString withheldNote(access::Session& session, const DetaineeId& detainee,
                     records::WithheldCategory category) {
    const auto inForce = records::withholdings(session, detainee);
    if (!inForce) return {};
    for (const auto& w : *inForce) {
        if (!w.isActive || w.category != category) continue;
        const char* words =
            session.holds(w.team)
                ? QT_TRANSLATE_NOOP("serment::ui::RecordDesk",
                                    "At the patient's request, what stands here is withheld from the "
                                    "other team.")
                : QT_TRANSLATE_NOOP("serment::ui::RecordDesk",
                                    "Something of the other team is withheld here at the patient's "
                                    "request: this list is not complete.");
        return QCoreApplication::translate("serment::ui::RecordDesk", words);
    }
    return {};
}

}  // namespace serment::ui
