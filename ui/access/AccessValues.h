// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <functional>
#include <memory>
#include <set>

#include "core/access/BreakGlass.h"
#include "core/access/Users.h"
#include "core/journal/Problem.h"
#include "ui/widgets/TableModel.h"
#include "ui/widgets/Worker.h"

namespace serment::ui {

// Something that takes seconds to minutes: told how far it is, in the window's thread, and stopped by *stop.
struct LongTask {
    std::function<void(int percent)> tell;
    std::shared_ptr<std::atomic<bool>> stop = std::make_shared<std::atomic<bool>>(false);
};

struct UsersView {
    std::vector<access::UserAccount> accounts;
    std::vector<Compartment> rotationsDue;
    QDateTime now;
};

struct EmergencyView {
    bool enabled = false;
    bool mayReview = false;
    struct Opening {
        access::BreakGlassRecord record;
        QString person;  // whose file
    };
    std::vector<Opening> openings;
    int waiting = 0;  // not reviewed yet
};

// One thing found wrong, in words.
struct AlarmView {
    QByteArray fingerprint;
    QString where;    // which file
    QString what;     // what was found
    QString since;    // from when
    QString advice;   // what to do; once decided, the reason that was given
    QString decided;  // when, by the coordinating physician; empty while undecided
};

struct VerificationView {
    int problems = 0;
    qint64 entries = 0;
    qint64 rows = 0;
    QStringList files;
    bool cancelled = false;
};

// How far the check of every signature is that goes on by itself.
struct SweepView {
    QDateTime wholeAt;  // invalid: never yet, by this user
    int percent = 0;
};

struct BackupView {
    QDateTime madeAt;
    qint64 files = 0;
    qint64 bytes = 0;
    QStringList rekeyed;
};

// What the user may do here; the core decides again at each act.
struct AccessRights {
    QString self;  // own id
    QString login;
    bool manageUsers = false, vouch = false, revoke = false, renewSheets = false;
    bool backUp = false, holdsClinicalKey = false, verify = false, decideAlarms = false;
    bool switchEmergencies = false, seeEmergencies = false, openEmergency = false;
    bool readJournal = false, changeSettings = false;
    std::set<Compartment> grant, rotate, exportJournal;
};

// Accounts, keys, emergencies, alarms, backups and the journal, as their pages need them.
class AccessGateway {
  public:
    virtual ~AccessGateway() = default;
    virtual AccessRights rights() const = 0;
    virtual QDateTime now() const = 0;

    virtual void users(Reply<UsersView> reply) = 0;
    virtual void addUser(const access::NewUser& user, QString passphrase, Reply<bool> reply) = 0;
    virtual void vouchFor(const UserId& user, Reply<bool> reply) = 0;
    // With two sheets where nobody here holds the key; both texts empty otherwise.
    virtual void grant(const UserId& user, Compartment compartment, const QString& sheet,
                       const QString& otherSheet, Reply<bool> reply) = 0;
    virtual void revoke(const UserId& user, Reply<bool> reply) = 0;
    virtual void rotate(const std::vector<Compartment>& compartments, const LongTask& task,
                        Reply<bool> reply) = 0;
    virtual void changePassphrase(QString old, QString fresh, Reply<bool> reply) = 0;
    virtual void renewSheets(const QString& sheet, const QString& otherSheet, Reply<QStringList> reply) = 0;

    virtual void emergencies(Reply<EmergencyView> reply) = 0;
    virtual void switchEmergencies(bool enabled, Reply<bool> reply) = 0;
    virtual void reviewEmergency(const access::BreakGlassId& id, const QString& note, Reply<bool> reply) = 0;

    virtual void alarms(Reply<std::vector<AlarmView>> reply) = 0;
    virtual void decideAlarms(const std::vector<QByteArray>& fingerprints, const QString& reason,
                              Reply<bool> reply) = 0;
    virtual void verify(const LongTask& task, Reply<VerificationView> reply) = 0;

    virtual void sweep(Reply<SweepView> reply) = 0;

    virtual void lastBackup(Reply<QDateTime> reply) = 0;  // invalid when never
    virtual void backUp(const QString& file, bool freshKeys, const LongTask& task,
                        Reply<BackupView> reply) = 0;
    virtual void checkBackup(const QString& file, const LongTask& task, Reply<BackupView> reply) = 0;

    virtual void journalOfUser(const UserId& user, Reply<std::vector<Line>> reply) = 0;  // null: everybody
    virtual void journalOfDetainee(const QString& detainee, Reply<std::vector<Line>> reply) = 0;
    virtual void exportJournal(Compartment compartment, const QString& file, Reply<bool> reply) = 0;

    virtual void mayCopy(Reply<bool> reply) = 0;
    virtual void allowCopy(bool allowed, Reply<bool> reply) = 0;
};

}  // namespace serment::ui
