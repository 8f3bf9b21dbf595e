// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/CoreEmergencyGateway.h"

#include "core/access/BreakGlass.h"
#include "core/access/Users.h"
#include "core/base/SharedSecret.h"
#include "core/people/Detainee.h"
#include "core/records/Encounter.h"
#include "ui/patient/FileWords.h"

namespace serment::ui {

namespace {

// What crosses from the worker's thread: the session of the emergency, its files closed until it is used.
struct Handed {
    std::shared_ptr<std::unique_ptr<access::Session>> session;
    EmergencyGateway::Opened opened;
};

Result<Handed> openIn(access::Session& session, const QString& detainee, const QString& reason,
                      const SecureBuffer& passphrase) {
    const auto id = DetaineeId::parse(detainee);
    if (!id) return tl::unexpected<Error>(id.error());
    const auto person = people::detainee(session, *id);
    if (!person) return tl::unexpected<Error>(person.error());
    auto opened = access::breakGlass(session, *id, reason, passphrase);
    if (!opened) return tl::unexpected<Error>(opened.error());
    const QDateTime until = access::breakGlassUntil(**opened).value_or(session.clock().nowUtc());
    // The trace in the psychiatric journal, as at any opening of a file.
    if (auto traced = records::openFile(**opened, *id, Compartment::Psychiatric); !traced)
        return tl::unexpected<Error>(traced.error());
    access::restSession(**opened);
    return Handed{std::make_shared<std::unique_ptr<access::Session>>(std::move(*opened)),
                  {detainee, person->identity.displayName(), until}};
}

Result<EntryView> readEntry(access::Session& session, const DetaineeId& person, const records::EntryId& id) {
    auto entry = records::entry(session, Compartment::Psychiatric, id, person);
    if (!entry) return tl::unexpected<Error>(entry.error());
    EntryView view;
    view.id = entry->id.toString();
    view.heading = FileWords::titleOf(*entry);
    view.byline = FileWords::byline(*entry);
    view.text = entry->text;
    view.psychiatric = true;
    if (entry->kind != records::EntryKind::Encounter) return view;
    const auto encounter =
        records::encounter(session, Compartment::Psychiatric, EncounterId::trusted(id.uuid()), person);
    if (encounter) view.text = FileWords::encounterText(encounter->encounter);
    return view;
}

}  // namespace

CoreEmergencyGateway::CoreEmergencyGateway(Worker& worker, const Clock& clock, QObject* parent)
    : EmergencyGateway(parent), m_worker(worker), m_clock(clock) {
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &CoreEmergencyGateway::endWhenDue);
}

void CoreEmergencyGateway::enabled(Reply<bool> reply) {
    m_worker.ask<bool>(
        this, [](access::Session& session) { return access::breakGlassEnabled(session); }, std::move(reply));
}

void CoreEmergencyGateway::open(const QString& detainee, const QString& reason, QString passphrase,
                                Reply<bool> reply) {
    auto typed = sharedSecret(passphrase);
    m_worker.ask<Handed>(
        this,
        [detainee, reason, typed](access::Session& session) {
            return openIn(session, detainee, reason, *typed);
        },
        [this, reply = std::move(reply)](Result<Handed> handed) {
            if (!handed) return reply(tl::unexpected<Error>(handed.error()));
            m_reader = std::make_unique<Worker>(std::move(*handed->session));
            m_opened = handed->opened;
            m_timer.start();
            reply(true);
            Q_EMIT changed();
        });
}

void CoreEmergencyGateway::entries(Reply<std::vector<Row>> reply) {
    if (!m_reader) return;
    m_reader->ask<std::vector<Row>>(
        this,
        [detainee = m_opened->detainee](access::Session& session) -> Result<std::vector<Row>> {
            records::TimelineFilter filter;
            filter.compartment = Compartment::Psychiatric;
            const auto page = records::timeline(session, *DetaineeId::parse(detainee), filter, {0, 1000});
            if (!page) return tl::unexpected<Error>(page.error());
            std::vector<Row> rows;
            for (const auto& entry : page->entries) rows.push_back(FileWords::entry(entry));
            return rows;
        },
        std::move(reply));
}

void CoreEmergencyGateway::entry(const QString& id, Reply<EntryView> reply) {
    if (!m_reader) return;
    m_reader->ask<EntryView>(
        this,
        [detainee = m_opened->detainee, id](access::Session& session) -> Result<EntryView> {
            const auto entry = records::EntryId::parse(id);
            if (!entry) return tl::unexpected<Error>(entry.error());
            return readEntry(session, *DetaineeId::parse(detainee), *entry);
        },
        std::move(reply));
}

void CoreEmergencyGateway::end() {
    if (!m_opened) return;
    m_timer.stop();
    m_reader.reset();
    m_opened.reset();
    Q_EMIT changed();
}

void CoreEmergencyGateway::endWhenDue() {
    if (m_opened && now() >= m_opened->until) end();
}

}  // namespace serment::ui
