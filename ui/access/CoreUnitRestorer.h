// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

#include "core/base/Clock.h"
#include "ui/access/UnitRestorer.h"
#include "ui/widgets/Background.h"

namespace serment::ui {

// In threads of their own: a backup takes minutes, a passphrase a second or two.
class CoreUnitRestorer final : public QObject, public UnitRestorer {
    Q_OBJECT
  public:
    explicit CoreUnitRestorer(const Clock& clock, QObject* parent = nullptr) : QObject(parent), m_clock(clock) {}
    void restore(const QString& file, const QString& folder, const LongTask& task, Reply<BackupView> reply) override;
    QStringList accounts(const QString& folder) const override;
    void recover(const QString& folder, const QString& account, const QString& sheet, const QString& otherSheet,
                 QString passphrase, Reply<bool> reply) override;
    void check(const QString& folder, const QString& account, QString passphrase, const LongTask& task,
               Reply<VerificationView> reply) override;

  private:
    const Clock& m_clock;
    Background m_background;
};

}  // namespace serment::ui
