// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <vector>

#include "ui/widgets/KeyChoice.h"

namespace serment::ui {

// The words and keys of the mailbox, the same in the register, the triage and the lists.
struct RequestWords {
    Q_DECLARE_TR_FUNCTIONS(RequestWords)
  public:
    static std::vector<KeyOption> priorities();
    static std::vector<KeyOption> targets();
    static std::vector<KeyOption> outcomes();
    static std::vector<KeyOption> visitOutcomes();
    static std::vector<KeyOption> absences();
    static std::vector<std::pair<QString, QString>> requesters();  // value, label
    static QString requester(const QString& value);
    static QString priority(const QString& value);
    static QString target(const QString& value);
};

}  // namespace serment::ui
