// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QTime>
#include <vector>

#include "ui/widgets/RowModel.h"
#include "ui/widgets/Worker.h"

namespace serment::ui {

// Closed: the head of a cancelled session.
enum class CellState { Free, Expected, Seen, Missed, Closed };

// One time of a column of the day: free, or somebody's.
struct AgendaCell {
    QString id = {};  // "<slot>:<version>"; empty: free
    QTime at = {};
    CellState state = CellState::Free;
    QString name = {};
    QString place = {};     // where the person sleeps
    QString outcome = {};   // in words, once it happened
    QString detainee = {};
    bool shared = false;    // another person at the same hour, outside any session
    bool operator==(const AgendaCell&) const = default;
};

// A session of a professional in a room, or (without id) what is booked outside any.
struct AgendaColumn {
    QString id = {};
    int version = 0;
    QString resource = {};
    QString place = {};
    QString professional = {};    // as shown
    QString professionalId = {};
    QTime from = {};
    QTime to = {};
    int minutes = 20;
    std::vector<AgendaCell> cells = {};  // by time, free ones included
    bool isCancelled = false;
    QString trace = {};  // who cancelled it or opened it again, and when; empty: nobody did
    bool operator==(const AgendaColumn&) const = default;
};

struct AgendaDay {
    QDate day;
    std::vector<AgendaColumn> columns;  // the last one: outside any session
    int expected = 0;
};

// What is asked for when somebody is given a time. `who`: "person:<id>", or the id of a row to place.
struct AgendaWish {
    QString who = {};
    QString session = {};  // empty: outside any
    QDate day = {};
    QTime at = {};
    bool operator==(const AgendaWish&) const = default;
};

struct SessionWish {
    QString id = {};  // empty: a new one
    int version = 0;
    QString resource = {};
    QString place = {};
    QString professionalId = {};
    QDate day = {};
    QTime from = {};
    QTime to = {};
    int minutes = 20;
    int weeks = 1;  // a new one on that day of so many weeks
    bool operator==(const SessionWish&) const = default;
};

// What the form of a session proposes: what stood there before.
struct SessionChoices {
    QStringList resources;
    QStringList places;
    std::vector<std::pair<QString, QString>> professionals;  // id, name
};

class AgendaGateway {
  public:
    virtual ~AgendaGateway() = default;
    virtual QDate today() const = 0;
    virtual bool mayDecide() const = 0;
    virtual void day(const QDate& day, Reply<AgendaDay> reply) = 0;
    // Who waits for a time: missed appointments, triaged requests, the waiting lists of one's team.
    virtual void toPlace(Reply<std::vector<Row>> reply) = 0;
    virtual void give(const AgendaWish& wish, Reply<bool> reply) = 0;
    virtual void move(const QString& id, const AgendaWish& where, Reply<bool> reply) = 0;
    // outcome: seen, refused_by_patient, absent, cancelled_by_unit; absence only with absent.
    virtual void decide(const QString& id, const QString& outcome, const QString& absence,
                        Reply<bool> reply) = 0;
    virtual void choices(Reply<SessionChoices> reply) = 0;
    virtual void saveSession(const SessionWish& wish, Reply<bool> reply) = 0;
    virtual void cancelSession(const QString& id, int version, Reply<int> reply) = 0;  // how many are to rebook
    virtual void reopenSession(const QString& id, int version, Reply<bool> reply) = 0;
    virtual void addWaiting(const QString& detainee, const QString& specialty, bool urgent,
                            Reply<bool> reply) = 0;
    virtual void endWaiting(const QString& row, const QString& why, Reply<bool> reply) = 0;
    virtual void dayList(const QDate& day, Reply<QByteArray> reply) = 0;  // PDF
};

}  // namespace serment::ui
