// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Assemble.h"
#include "core/documents/Around.h"
#include "core/documents/Desk.h"
#include "core/people/Detainee.h"
#include "core/records/File.h"
#include "core/records/Summary.h"
#include "core/requests/Pile.h"
#include "tests/bench/Lines.h"
#include "tests/bench/Replay.h"

namespace serment::bench {

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

// What a work costs, and how often as much as its SQL through the C API.
Line compared(access::Session& session, const char* name, int runs, double budget, const std::function<void(int)>& work) {
    Line line;
    line.name = u(name);
    line.budget = budget;
    line.ratioBudget = 2;
    line.figures = measure(runs, work);
    std::vector<std::unique_ptr<Replay>> replays;
    constexpr int different = 8;  // as many of the inputs as are replayed
    for (int run = 0; run < different; ++run)
        replays.push_back(std::make_unique<Replay>(session, [&] { work(run); }));
    // The same inputs on both sides.
    const Figures ours = measure(runs, [&](int run) { work(run % different); });
    const Figures bare = measure(runs, [&](int run) { replays[static_cast<size_t>(run % different)]->run(); });
    line.ratio = bare.median > 0 ? ours.median / bare.median : 0;
    return line;
}

Line alone(const char* name, int runs, double budget, const std::function<void(int)>& work) {
    Line line;
    line.name = u(name);
    line.budget = budget;
    line.figures = measure(runs, work);
    return line;
}

Line search(access::Session& session, int runs) {
    // As it is typed: beginnings of names, a number, a cell.
    static const std::vector<QString> typed{u("ma"),   u("mar"), u("mart"), u("ben"), u("le d"),  u("jean"),
                                            u("mo"),   u("10012"), u("4005"), u("b2"),  u("el ha"), u("saint"),
                                            u("pa"),   u("dup"),  u("kar"),  u("ri"),  u("th"),    u("fer")};
    return compared(session, "detainee search, per key typed (query)", runs, 16, [&](int run) {
        people::searchDetainees(session, typed[static_cast<size_t>(run) % typed.size()]).value();
    });
}

Line openFile(access::Session& session, const DetaineeId& person, int runs) {
    return compared(session, "open a file of 1,000 entries (query)", runs, 100, [&](int) {
        records::fileSummary(session, person).value();
        records::timeline(session, person).value();
    });
}

Line board(access::Session& session, int runs) {
    const auto clocks = requests::loadWaitingClocks().value();
    return compared(session, "triage board of 500 requests (query)", runs, 50, [&](int) { requests::pile(session, clocks).value(); });
}

// A commit of one small row in as many files as a note touches, with the same settings and nothing else.
Figures bareCommit(access::Session& session, int runs) {
    const auto fork = session.forkForWorker().value();
    sqlite3* handle = handleOf(*fork);
    const auto run = [&](const char* sql) { sqlite3_exec(handle, sql, nullptr, nullptr, nullptr); };
    sqlite3_set_authorizer(handle, nullptr, nullptr);
    for (const char* sql : {"CREATE TABLE IF NOT EXISTS somatic.bench (x INTEGER PRIMARY KEY, t TEXT)",
                            "CREATE TABLE IF NOT EXISTS unit.bench (x INTEGER PRIMARY KEY, t TEXT)"})
        run(sql);
    const Figures figures = measure(runs, [&](int) {
        run("BEGIN IMMEDIATE");
        run("INSERT INTO somatic.bench (t) VALUES ('une ligne')");
        run("INSERT INTO unit.bench (t) VALUES ('une ligne')");
        run("COMMIT");
    });
    run("DROP TABLE somatic.bench");
    run("DROP TABLE unit.bench");
    return figures;
}

// Across persons it leaves a trace in the journal: the bare side commits, too.
Line fullText(access::Session& session, int runs) {
    static const std::vector<QString> words{u("lombalgie"), u("glycémie"), u("sommeil"), u("méthadone"), u("pansement plaie"),
                                            u("asthme"),    u("douleur thor"), u("anxiété")};
    Line line = compared(session, "full-text search, with its trace in the journal", runs, 50, [&](int run) {
        records::SearchFilter filter;
        filter.limit = 50;
        records::searchText(session, words[static_cast<size_t>(run) % words.size()], filter).value();
    });
    const double bare = line.figures.median / line.ratio + bareCommit(session, runs).median;
    line.ratio = line.figures.median / bare;
    return line;
}

Line saveNote(access::Session& session, const DetaineeId& person, int runs) {
    Line line = alone("save a note, with journal and anchor", runs, 0, [&](int run) {
        records::CareNote note;
        note.detainee = person;
        note.title = u("Entretien infirmier");
        note.text = u("Reçu à sa demande, sommeil meilleur, revu dans une semaine. Mesure %1.").arg(run);
        records::writeCareNote(session, note).value();
    });
    const Figures bare = bareCommit(session, runs);
    line.ratio = line.figures.median / bare.median;
    line.ratioBudget = 3;
    return line;
}

QString page() {
    const QString line = u("Je soussigné certifie que la personne désignée ci-dessus se présente régulièrement aux rendez-vous "
                           "qui lui sont proposés depuis le début de sa détention et poursuit ce suivi à ce jour. ");
    QString text;
    while (text.size() < 2600) text += line + QString::number(text.size()) + u(" jours après son arrivée. ");
    return text;
}

Line screenPage(const documents::Desk& desk, int runs) {
    const QString text = page();
    deontology::ScreenContext context;
    context.names = {u("MARTIN"), u("Paul")};
    context.problems = {u("Diabète de type 2")};
    context.treatments = {u("METFORMINE 1000 mg")};
    // One more letter each time, as when typing.
    return alone("screen a page of text while typing", runs * 5, 5, [&](int run) {
        desk.gate().screen().screen(text + QString(run % 40, QLatin1Char('e')), context);
    });
}

Result<Line> certificate(access::Session& session, const documents::Desk& desk, const DetaineeId& person, int runs) {
    auto draft = desk.start(session, deontology::DocumentKind::AttestationPresence, person);
    if (!draft) return tl::unexpected<Error>(draft.error());
    const auto around = documents::surroundings(session, person);
    if (!around) return tl::unexpected<Error>(around.error());
    const gate::Paper paper = documents::assemble(*draft, *desk.templates().find(draft->kind), *around);
    const documents::Issue issue{u("2026-00042"), QString(40, QLatin1Char('a')), documents::CopyMark::None};
    return alone("render a one-page certificate to PDF/A", runs, 100, [&](int) { documents::renderIssued(paper, issue).value(); });
}

}  // namespace

std::vector<Line> coreLines(Site& site, int runs) {
    const auto session = site.open();
    const documents::Desk desk = documents::Desk::load().value();
    std::vector<Line> lines{search(*session, runs), openFile(*session, site.thousand, runs), board(*session, runs),
                            fullText(*session, runs), saveNote(*session, site.thousand, runs), screenPage(desk, runs)};
    if (auto line = certificate(*session, desk, site.thousand, runs)) lines.push_back(*line);
    return lines;
}

}  // namespace serment::bench
