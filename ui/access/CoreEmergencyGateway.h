// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTimer>

#include "ui/access/EmergencyValues.h"

namespace serment::ui {

// Opens with the worker of the window, reads with a worker of its own, whose session holds the key for this
// hour and goes with it.
class CoreEmergencyGateway final : public EmergencyGateway {
    Q_OBJECT
  public:
    CoreEmergencyGateway(Worker& worker, const Clock& clock, QObject* parent = nullptr);
    const std::optional<Opened>& opened() const override { return m_opened; }
    QDateTime now() const override { return m_clock.nowUtc(); }
    void enabled(Reply<bool> reply) override;
    void open(const QString& detainee, const QString& reason, QString passphrase, Reply<bool> reply) override;
    void entries(Reply<std::vector<Row>> reply) override;
    void entry(const QString& id, Reply<EntryView> reply) override;
    void end() override;

  private:
    void endWhenDue();
    Worker& m_worker;
    const Clock& m_clock;
    std::unique_ptr<Worker> m_reader;
    std::optional<Opened> m_opened;
    QTimer m_timer;
};

}  // namespace serment::ui
