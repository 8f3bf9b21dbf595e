// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/KeyFiles.h"

#include <QFile>

#include "core/store/ReplaceFile.h"

namespace serment::access {

namespace {

constexpr int pagesPerStep = 256;

QString rotatedPath(const QString& folder, Compartment compartment) {
    return store::databasePath(folder, compartment) + QStringLiteral(".rotated");
}

void removeRotated(const QString& folder, Compartment compartment) {
    QFile::remove(rotatedPath(folder, compartment));
    QFile::remove(rotatedPath(folder, compartment) + QStringLiteral("-journal"));
}

// Page by page, so that rowids, which the journal names rows by, stay.
Result<void> copyPages(store::Connection& from, store::Connection& to, Compartment compartment,
                       const journal::Progress& progress) {
    const QByteArray name = compartmentName(compartment).toUtf8();
    sqlite3_backup* copy =
        sqlite3_backup_init(to.handle(), name.constData(), from.handle(), name.constData());
    if (copy == nullptr)
        return fail(store::codeOf(sqlite3_extended_errcode(to.handle())), QStringLiteral("copy"));
    int code = SQLITE_OK;
    bool cancelled = false;
    while (code == SQLITE_OK && !cancelled) {
        code = sqlite3_backup_step(copy, pagesPerStep);
        const int total = sqlite3_backup_pagecount(copy);
        cancelled = progress && !progress(total - sqlite3_backup_remaining(copy), total);
    }
    sqlite3_backup_finish(copy);
    if (cancelled) return fail(ErrorCode::Cancelled);
    if (code != SQLITE_DONE) return fail(store::codeOf(code), QStringLiteral("copy"));
    return {};
}

}  // namespace

Result<void> copyUnderKey(const QString& folder, Compartment compartment, const SecureBuffer& from,
                          const SecureBuffer& to, const journal::Progress& progress) {
    removeRotated(folder, compartment);
    auto copied = [&]() -> Result<void> {
        auto source = store::Connection::open(store::databasePath(folder, compartment), compartment, from,
                                              store::Access::ReadWrite);
        if (!source) return tl::unexpected<Error>(source.error());
        auto target =
            store::Connection::open(rotatedPath(folder, compartment), compartment, to, store::Access::Create);
        if (!target) return tl::unexpected<Error>(target.error());
        return copyPages(**source, **target, compartment, progress);
    }();
    if (!copied)
        removeRotated(folder, compartment);
    else
        QFile::setPermissions(rotatedPath(folder, compartment), QFile::ReadOwner | QFile::WriteOwner);
    return copied;
}

Result<void> swapIn(const QString& folder, Compartment compartment) {
    QFile::remove(rotatedPath(folder, compartment) + QStringLiteral("-journal"));
    return store::replaceFile(rotatedPath(folder, compartment), store::databasePath(folder, compartment));
}

Result<void> settlePending(const QString& folder, keys::Keyring& keyring, const keys::Identity& identity,
                           store::CompartmentKeys& keys, bool writable) {
    bool changed = false;
    for (auto& [compartment, record] : keyring.compartments) {
        if (!record.pending || !keys.contains(compartment)) continue;
        const auto current = store::Connection::open(store::databasePath(folder, compartment), compartment,
                                                     keys.at(compartment), store::Access::ReadOnly);
        if (current || current.error().code != ErrorCode::WrongKey)
            continue;  // not swapped: the old key is in force, rotation stays due
        const auto sealed = record.pending->sealed.find(identity.user);
        if (sealed == record.pending->sealed.end()) continue;
        auto fresh = keys::unseal(identity.box, sealed->second);
        if (!fresh) return tl::unexpected<Error>(fresh.error());
        keys[compartment] = std::move(*fresh);
        record.sealed = record.pending->sealed;
        record.breakGlass = record.pending->breakGlass;
        record.recovery = record.pending->recovery;
        record.pending.reset();
        ++record.generation;
        record.rotationDue = false;
        changed = true;
    }
    return changed && writable ? keys::saveKeyring(folder, keyring) : Result<void>{};
}

}  // namespace serment::access
