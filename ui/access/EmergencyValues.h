// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <optional>

#include "ui/patient/PatientValues.h"

namespace serment::ui {

// A psychiatric file opened in an emergency: one at a time, for an hour, read only.
class EmergencyGateway : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;
    struct Opened {
        QString detainee;
        QString name;  // whose file, for the band
        QDateTime until;
    };
    virtual const std::optional<Opened>& opened() const = 0;
    virtual QDateTime now() const = 0;
    // Whether the unit has it switched on.
    virtual void enabled(Reply<bool> reply) = 0;
    virtual void open(const QString& detainee, const QString& reason, QString passphrase,
                      Reply<bool> reply) = 0;
    virtual void entries(Reply<std::vector<Row>> reply) = 0;
    virtual void entry(const QString& id, Reply<EntryView> reply) = 0;
    // Gives the key back; it also ends by itself after its hour.
    virtual void end() = 0;

  Q_SIGNALS:
    void changed();
};

}  // namespace serment::ui
