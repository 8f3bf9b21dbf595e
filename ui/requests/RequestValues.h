// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QString>
#include <vector>

#include "ui/widgets/Marks.h"
#include "ui/widgets/Worker.h"

namespace serment::ui {

// A written request as the pile shows it.
struct Slip {
    QString id;
    QString detainee;
    QString name;     // "BENALI Karim"
    QString place;    // "B-2-214"
    QString words;    // first words; empty for a sealed request or a scan
    QDateTime since;  // when it was put in the box, or collected: the clock that never restarts
    bool flagged = false;
    bool sealed = false;    // for another team: only they open it
    QString priority = {};  // empty: to be triaged
    QString target = {};
    bool overdue = false;
    bool missed = false;  // an appointment failed
    QDateTime appointment = {};  // planned; invalid: none
    bool operator==(const Slip&) const = default;
};

struct RequestBoard {
    std::vector<Slip> toTriage;  // red flags first, then the oldest
    std::vector<Slip> triaged;   // the missed, then the most urgent first
    std::vector<Slip> scheduled;  // by hour
    int overdue = 0;             // without an answer for longer than 48 h
};

// What the right side shows of one slip.
struct SlipDetail {
    Slip slip;
    QString person;     // "BENALI Karim, 34 ans, écrou 45871, B-2-214"
    QString allergies;  // "pénicilline", or empty when none is known
    QDate deposited;
    QDateTime collected;
    int rank = 1;  // the how-many-th request of this person in a month
    QString words;
    std::vector<TextMark> flags;
    QDate freeDay;  // proposed for an appointment; invalid: the user may not give one
    QTime freeHour;
};

struct Decision {
    QString priority;  // immediate, 24h, 72h, routine, administrative
    QString target;    // physician, nurse, psychiatry, dentist, physiotherapist, secretary
    QString outcome;   // appointment, answer
    QString answer;    // words of the written answer, neutral
    QDate day = {};    // of the appointment; invalid: given later
    QTime hour = {};
    bool operator==(const Decision&) const = default;
};

// What became of an appointment: seen, refused_by_patient, absent (with why), cancelled_by_unit,
// cancelled_by_escort.
struct VisitOutcome {
    QString outcome;
    QString absence = {};  // parloir, work, court, not_brought, sport, unknown
    bool operator==(const VisitOutcome&) const = default;
};

struct NewSlip {
    QString detainee;
    QString words;
    QDate deposited;  // invalid: unknown
    QDateTime collected;
    QString target;
    bool operator==(const NewSlip&) const = default;
};

class RequestsGateway {
  public:
    virtual ~RequestsGateway() = default;
    virtual void board(Reply<RequestBoard> reply) = 0;
    virtual void detail(const QString& id, Reply<SlipDetail> reply) = 0;
    virtual void triage(const QString& id, const Decision& decision, Reply<bool> reply) = 0;
    virtual void settle(const QString& id, const VisitOutcome& outcome, Reply<bool> reply) = 0;
    virtual void add(const NewSlip& slip, Reply<bool> reply) = 0;
    virtual std::vector<TextMark> redFlags(const QString& words) = 0;  // pure and quick: while typing
    virtual bool mayTriage() const = 0;
    virtual QDateTime now() const = 0;
};

}  // namespace serment::ui
