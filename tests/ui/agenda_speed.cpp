// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how long a board of 500 requests and a day out of a year of agenda take, in milliseconds. A program to look
// at, not a test: nothing depends on its figures.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>

#include "core/people/RollImport.h"
#include "core/requests/Pile.h"
#include "core/requests/Registering.h"
#include "core/store/Insert.h"
#include "tests/support/TestUnit.h"
#include "core/agenda/Appointment.h"
#include "ui/agenda/AgendaReader.h"

using namespace serment;

namespace {

constexpr int inhabitants = 650, board = 500, daysOfAYear = 250, slotsADay = 45, runs = 21;

QString u(const char* text) { return QString::fromUtf8(text); }

template <typename Work>
void measure(const char* name, Work&& work) {
    std::vector<double> took;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        took.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(took.begin(), took.end());
    std::printf("%-48s median %6.1f ms   slowest %6.1f ms\n", name, took[runs / 2], took.back());
}

std::vector<DetaineeId> fillUnit(access::Session& session) {
    QByteArray roll = "N° écrou;Nom;Prénoms;Date de naissance;Sexe;Cellule;Date d'écrou;Statut\n";
    for (int i = 0; i < inhabitants; ++i)
        roll += QStringLiteral("%1;FAMILLE%2%3;Paul;03/05/19%4;M;A-%1;01/01/2026;Prévenu\n")
                    .arg(10000 + i)
                    .arg(QChar(u'A' + i % 26))
                    .arg(QChar(u'A' + i / 26))
                    .arg(60 + i % 40)
                    .toUtf8();
    const auto applied = people::applyRoll(session, roll, people::RowsInError::Stop);
    if (!applied) std::printf("roll: %s\n", qPrintable(applied.error().detail));
    std::vector<DetaineeId> ids;
    const auto present = people::presentDetainees(session).value();
    for (const auto& person : present) ids.push_back(person.id);
    return ids;
}

void fillYear(access::Session& session, const std::vector<DetaineeId>& people) {
    const QDate today = session.clock().today();
    const auto done = session.write(
        {access::Action::ManageAgenda, Compartment::Unit, {}, {}}, [&](store::Database& db) -> Result<bool> {
            for (int day = 0; day < daysOfAYear; ++day)
                for (int slot = 0; slot < slotsADay; ++slot)
                    store::insertRow(db, u("unit.agenda_slot"),
                                     {{"id", agenda::SlotId::create()},
                                      {"version", 1},
                                      {"detainee_id", people[static_cast<size_t>(day * slotsADay + slot) % people.size()]},
                                      {"resource", u("Box 1")},
                                      {"place", u("Unité sanitaire")},
                                      {"day", today.addDays(day - daysOfAYear / 2)},
                                      {"starts_at", QTime(9, 0).addSecs(600 * slot).toString(u("HH:mm"))},
                                      {"minutes", 10},
                                      {"outcome", day < daysOfAYear / 2 ? u("seen") : u("planned")},
                                      {"author_id", session.user().id},
                                      {"recorded_at", session.clock().nowUtc()}});
            return true;
        });
    if (!done) std::printf("agenda: %s\n", qPrintable(done.error().detail));
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    test::TestUnit unit;
    const auto session = unit.chief();
    const auto people = fillUnit(*session);
    fillYear(*session, people);
    const auto finder = requests::RedFlagFinder::load().value();
    for (int i = 0; i < board; ++i) {
        requests::NewRequest slip;
        slip.detainee = people[static_cast<size_t>(i)];
        slip.words = u("je voudrais voir le dentiste");
        if (!requests::registerRequest(*session, *finder, slip)) std::printf("a slip was refused\n");
    }
    const auto clocks = requests::loadWaitingClocks().value();
    const QDate today = unit.clock().today();
    measure("board of 500 requests", [&] { return requests::pile(*session, clocks)->toTriage.size(); });
    measure("a day of 45 out of a year of agenda", [&] { return ui::readAgendaDay(*session, today)->columns.size(); });
    measure("a year of agenda, all 11 250 appointments", [&] {
        return agenda::slotsBetween(*session, today.addDays(-daysOfAYear), today.addDays(daysOfAYear))->size();
    });
    return 0;
}
