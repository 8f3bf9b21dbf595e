// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/UnitSession.h"

#include <mutex>

namespace serment::access {

namespace {

// While an alarm is undecided nothing is recorded, but a file can be read (which leaves its trace in the
// journal), an emergency met, a copy made, and the alarm decided.
enum class UnderAlarm { Refused, TraceOnly, Allowed };

UnderAlarm underAlarm(Action action) {
    switch (action) {
        case Action::OpenFile:
        case Action::ExportJournal:
            return UnderAlarm::TraceOnly;
        case Action::ReviewAlarm:
        case Action::BreakGlass:
        case Action::Backup:
            return UnderAlarm::Allowed;
        default:
            return UnderAlarm::Refused;
    }
}

}  // namespace

Result<std::unique_ptr<UnitSession>> UnitSession::open(std::shared_ptr<Login> login) {
    std::unique_ptr<UnitSession> session(new UnitSession(std::move(login)));
    if (auto connected = session->connect(); !connected) return tl::unexpected<Error>(connected.error());
    return session;
}

Result<void> UnitSession::connect() const {
    const auto access = m_login->lock ? store::Access::ReadWrite : store::Access::ReadOnly;
    auto database = store::UnitDatabase::open(m_login->folder, m_login->keys, access);
    if (!database) return tl::unexpected<Error>(database.error());
    m_database = std::move(*database);
    if (m_login->lock) ++m_login->lock->connections();
    m_journal.emplace(*m_database, m_login->unitId, m_login->rootPublic);
    // What a migration wrote is signed by the user whose opening ran it.
    if (!m_database->connection().hasChanges()) return {};
    return record({Compartment::Unit, QStringLiteral("migrate"), {}, {}, m_login->clock.nowUtc()});
}

void UnitSession::rest() const {
    if (!m_database || m_inTransaction) return;
    m_journal.reset();
    m_database.reset();
    if (m_login->lock) --m_login->lock->connections();
}

Result<void> UnitSession::wake() const {
    return m_database || m_login->locked ? Result<void>{} : connect();
}

store::UnitDatabase& UnitSession::unitDatabase() {
    if (auto open = wake(); !open) throw store::StoreError(open.error().code, open.error().detail);
    return *m_database;
}

Result<void> UnitSession::record(const journal::Deed& deed) const {
    if (auto open = wake(); !open) return open;
    const std::lock_guard guard(m_login->lock->mutex());
    auto done = store::attempt([&]() -> Result<void> {
        m_database->begin();
        appendToJournal(deed);
        m_database->commit();
        return {};
    });
    if (!done) m_database->rollback();
    return done;
}

Result<void> UnitSession::reopenAround(const std::function<Result<void>()>& work) {
    rest();
    auto done = work();
    auto connected = connect();
    if (!connected) lock();
    return done ? connected : done;
}

void UnitSession::lock() const {
    m_login->locked = true;
    rest();
    m_login->keys.clear();
    m_login->identity.box.secretKey = {};
    m_login->identity.sign.secretKey = {};
}

void UnitSession::appendToJournal(const journal::Deed& deed) const {
    m_journal->append({m_login->user.id, roleName(m_login->user.role), m_login->identity.sign}, deed);
}

bool UnitSession::holds(Compartment compartment) const {
    return !m_login->locked && m_login->keys.contains(compartment);
}

std::vector<Compartment> UnitSession::held() const {
    std::vector<Compartment> compartments;
    for (const Compartment compartment : allCompartments)
        if (holds(compartment)) compartments.push_back(compartment);
    return compartments;
}

bool UnitSession::may(Action action, Compartment compartment) const {
    if (!holds(compartment) || hasEnded()) return false;
    const Role role = m_login->user.role;
    return m_login->matrix.allows(role, action, compartment) ||
           (m_login->breakGlass && m_login->matrix.allowsBreakGlass(role, action, compartment));
}

bool UnitSession::hasEnded() const {
    return m_login->breakGlass && clock().nowUtc() >= m_login->breakGlass->until;
}

Result<std::unique_ptr<Session>> UnitSession::forkForWorker() const {
    if (m_login->locked) return fail(ErrorCode::SessionLocked);
    auto session = open(m_login);
    if (!session) return tl::unexpected<Error>(session.error());
    return std::unique_ptr<Session>(std::move(*session));
}

Result<void> UnitSession::check(const Act& act) const {
    if (hasEnded() && !m_inTransaction) lock();  // its key with it
    if (m_login->locked) return fail(ErrorCode::SessionLocked);
    if (auto open = wake(); !open) return open;
    if (auto valid = checkNotRevoked(); !valid) return valid;
    const QString what = actionName(act.action) + QLatin1Char(' ') + compartmentName(act.compartment);
    if (!isAllowed(act)) return fail(ErrorCode::NotPermitted, what);
    if (!m_database->has(act.compartment))
        return fail(ErrorCode::NoCompartmentKey, compartmentName(act.compartment));
    return {};
}

// An emergency serves one person: in its session nothing else of care is done, with whatever right.
bool UnitSession::isAllowed(const Act& act) const {
    const auto& opened = m_login->breakGlass;
    if (opened && act.compartment != Compartment::Unit && act.detainee != opened->detainee) return false;
    const Role role = m_login->user.role;
    return m_login->matrix.allows(role, act.action, act.compartment) ||
           (opened && m_login->matrix.allowsBreakGlass(role, act.action, act.compartment));
}

// A session that was open when its user was revoked ends at its next act.
Result<void> UnitSession::checkNotRevoked() const {
    return store::attempt([&]() -> Result<void> {
        const auto revoked =
            m_database->query(QStringLiteral("SELECT revoked_at FROM unit.user WHERE id = :id"))
                .bind(QStringLiteral(":id"), m_login->user.id)
                .first([](const store::Row& row) { return !row.isNull(0); });
        if (revoked.value_or(false)) return fail(ErrorCode::UserRevoked);
        return {};
    });
}

Result<void> UnitSession::begin(const Act& act) {
    if (m_inTransaction) return fail(ErrorCode::Internal, QStringLiteral("a use case inside another"));
    if (auto allowed = check(act); !allowed) return allowed;
    if (!m_login->lock) return fail(ErrorCode::UnitReadOnly);
    if (m_login->alarm && underAlarm(act.action) == UnderAlarm::Refused)
        return fail(ErrorCode::UnitReadOnly, QStringLiteral("alarm"));
    m_login->lock->mutex().lock();
    m_inTransaction = true;
    auto begun = store::attempt([&]() -> Result<void> {
        m_database->begin();
        return {};
    });
    if (!begun) leave();
    return begun;
}

Result<void> UnitSession::commit(const Act& act) {
    auto done = store::attempt([&]() -> Result<void> {
        if (m_login->alarm && underAlarm(act.action) == UnderAlarm::TraceOnly &&
            m_database->connection().hasChanges())
            return fail(ErrorCode::UnitReadOnly, QStringLiteral("alarm"));
        if (m_login->breakGlass &&
            m_database->connection().hasChangesIn(compartmentName(Compartment::Psychiatric)))
            return fail(ErrorCode::NotPermitted, QStringLiteral("an emergency reads"));
        appendToJournal(
            {act.compartment, actionName(act.action), act.detainee, act.subject, m_login->clock.nowUtc()});
        m_database->commit();
        return {};
    });
    if (!done) m_database->rollback();
    leave();
    return done;
}

void UnitSession::rollback() {
    m_database->rollback();
    leave();
}

void UnitSession::leave() {
    m_inTransaction = false;
    m_login->lock->mutex().unlock();
}

}  // namespace serment::access
