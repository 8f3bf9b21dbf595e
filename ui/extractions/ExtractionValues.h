// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QStringList>

#include "ui/widgets/RowModel.h"
#include "ui/widgets/Worker.h"

namespace serment::ui {

struct ExtractionBoard {
    std::vector<Row> rows;  // ids of extractions
    int waiting = 0;        // not yet seen outside
    QString month;          // cancellations of this month by cause, in words; empty: none
};

// What the right side shows of one.
struct ExtractionDetail {
    QString id;
    int version = 0;
    QString detainee;
    QString person;
    QString place;
    QString delay;     // "45 days since the indication"
    QString planned;   // "24/11/2026 09:30"
    QString why;       // speciality and reason, for the team; empty otherwise
    QString positioning;
    QStringList next;  // states that may follow
    std::vector<Row> history;
};

// One step, as typed.
struct ExtractionMove {
    QString to;
    QDateTime planned = {};  // for confirmed
    QString cause = {};      // for cancelled: administration, hospital, patient, medical
    QString by = {};
    QDateTime at = {};       // invalid: now
    bool operator==(const ExtractionMove&) const = default;
};

struct NewExtraction {
    QString detainee;
    QString place;
    QString specialty;
    QString reason;
    QString positioning;
    QDate indicated;
    bool operator==(const NewExtraction&) const = default;
};

class ExtractionGateway {
  public:
    virtual ~ExtractionGateway() = default;
    virtual QDateTime now() const = 0;
    virtual bool mayManage() const = 0;
    virtual bool mayIndicate() const = 0;  // holds a team's file, where the reason stands
    virtual void board(Reply<ExtractionBoard> reply) = 0;
    virtual void detail(const QString& id, Reply<ExtractionDetail> reply) = 0;
    virtual void advance(const QString& id, int version, const ExtractionMove& move, Reply<bool> reply) = 0;
    virtual void indicate(const NewExtraction& wish, Reply<QString> reply) = 0;  // the new id
};

}  // namespace serment::ui
