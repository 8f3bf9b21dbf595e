// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QStringList>
#include <optional>
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

// A slip as it was received.
struct SlipScan {
    QString mediaType;  // application/pdf, image/png, image/jpeg
    QByteArray content;
    bool operator==(const SlipScan&) const = default;
};

// An hour at which somebody else is expected outside any session.
struct TakenHour {
    QDate day;
    QTime at;
    bool operator==(const TakenHour&) const = default;
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
    QString writtenBy = {};             // who else wrote in the person's interest; empty: the person
    bool cannotWrite = false;
    QString language = {};              // empty: French
    QStringList earlier = {};           // the other requests of the same chain, one line each
    std::vector<SlipScan> scans = {};   // as received; shown in the process, never through a file
    std::vector<TakenHour> taken = {};  // hours that others have outside any session
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
    QString round = {};  // of the collection, or empty
    std::optional<SlipScan> scan = {};
    QString requester = {};  // patient when empty: codetainee, family, lawyer, prison_staff, association, other
    QString requesterName = {};
    QString language = {};
    bool cannotWrite = false;
    bool operator==(const NewSlip&) const = default;
};

// What the register answers: was this asked before?
struct AddedSlip {
    bool repeats = false;
    bool sameWords = false;  // perhaps the same slip twice
};

// One opening of a box.
struct NewRound {
    QString box;
    QDateTime collected;
    std::optional<int> slips;  // counted before they are read
    bool operator==(const NewRound&) const = default;
};

struct AnswerSheet {
    QByteArray pdf;
    int slips = 0;
    int refused = 0;  // stopped by a rule: left out, and told
};

class RequestsGateway {
  public:
    virtual ~RequestsGateway() = default;
    virtual void board(Reply<RequestBoard> reply) = 0;
    virtual void detail(const QString& id, Reply<SlipDetail> reply) = 0;
    virtual void triage(const QString& id, const Decision& decision, Reply<bool> reply) = 0;
    virtual void settle(const QString& id, const VisitOutcome& outcome, Reply<bool> reply) = 0;
    virtual void round(const NewRound& round, Reply<QString> reply) = 0;  // its id
    virtual void add(const NewSlip& slip, Reply<AddedSlip> reply) = 0;
    // PDF of the answers of these days, four to a page, and how many they are.
    virtual void answerSlips(const QDate& from, Reply<AnswerSheet> reply) = 0;
    virtual std::vector<std::pair<QString, QString>> languages() const = 0;  // code, own name
    virtual std::vector<TextMark> redFlags(const QString& words) = 0;  // pure and quick: while typing
    virtual bool mayTriage() const = 0;
    virtual QDateTime now() const = 0;
};

}  // namespace serment::ui
