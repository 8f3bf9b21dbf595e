// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "core/access/Action.h"
#include "core/access/Alarm.h"
#include "core/access/JournalViews.h"
#include "ui/access/AccessValues.h"

namespace serment::ui {

// Accounts, keys and what is done with them, in words.
struct AccessWords {
    Q_DECLARE_TR_FUNCTIONS(AccessWords)
  public:
    static QString compartment(Compartment compartment);
    static QString initial(Compartment compartment);  // "S": in tables of many columns, with legend()
    static QString legend();
    static QString compartments(const std::vector<Compartment>& compartments);
    static QString action(const QString& name);  // of the journal or the matrix; unknown names as they are
    static QString problem(journal::ProblemKind kind);
    static QString advice(journal::ProblemKind kind);
    static QString size(qint64 bytes);
    static AlarmView alarm(const access::Alarm& alarm);
    static std::vector<Column> journalColumns(bool ofOnePerson);
    static Line journalLine(const access::JournalLine& line, const QString& person, bool ofOnePerson);
};

}  // namespace serment::ui
