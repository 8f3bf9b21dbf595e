// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/access/AccessValues.h"

namespace serment::ui {

class CoreAccessGateway final : public AccessGateway {
  public:
    CoreAccessGateway(Worker& worker, const access::Session& session);
    AccessRights rights() const override { return m_rights; }
    QDateTime now() const override;

    void users(Reply<UsersView> reply) override;
    void addUser(const access::NewUser& user, QString passphrase, Reply<bool> reply) override;
    void vouchFor(const UserId& user, Reply<bool> reply) override;
    void grant(const UserId& user, Compartment compartment, const QString& sheet, const QString& otherSheet,
               Reply<bool> reply) override;
    void revoke(const UserId& user, Reply<bool> reply) override;
    void rotate(const std::vector<Compartment>& compartments, const LongTask& task,
                Reply<bool> reply) override;
    void changePassphrase(QString old, QString fresh, Reply<bool> reply) override;
    void renewSheets(const QString& sheet, const QString& otherSheet, Reply<QStringList> reply) override;

    void emergencies(Reply<EmergencyView> reply) override;
    void switchEmergencies(bool enabled, Reply<bool> reply) override;
    void reviewEmergency(const access::BreakGlassId& id, const QString& note, Reply<bool> reply) override;

    void alarms(Reply<std::vector<AlarmView>> reply) override;
    void decideAlarms(const std::vector<QByteArray>& fingerprints, const QString& reason,
                      Reply<bool> reply) override;
    void verify(const LongTask& task, Reply<VerificationView> reply) override;

    void sweep(Reply<SweepView> reply) override;

    void lastBackup(Reply<QDateTime> reply) override;
    void backUp(const QString& file, bool freshKeys, const LongTask& task, Reply<BackupView> reply) override;
    void checkBackup(const QString& file, const LongTask& task, Reply<BackupView> reply) override;

    void journalOfUser(const UserId& user, Reply<std::vector<Line>> reply) override;
    void journalOfDetainee(const QString& detainee, Reply<std::vector<Line>> reply) override;
    void exportJournal(Compartment compartment, const QString& file, Reply<bool> reply) override;

    void mayCopy(Reply<bool> reply) override;
    void allowCopy(bool allowed, Reply<bool> reply) override;

  private:
    void act(std::function<Result<void>(access::Session&)> work, Reply<bool> reply);
    Worker& m_worker;
    const Clock& m_clock;
    AccessRights m_rights;
};

}  // namespace serment::ui
