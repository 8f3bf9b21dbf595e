// SPDX-License-Identifier: GPL-3.0-or-later
// faults kill|calls|power|full|damage|two|around [--count N] [--seed S] [--write]
// Without --count, everything there is or a run of some minutes. Exit status 0 when nothing went wrong.
#include <sodium.h>

#include <CLI/CLI.hpp>
#include <QGuiApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <cstdio>
#include <map>

#include "tests/faults/Ground.h"
#include "tests/faults/Report.h"
#include "tests/support/Results.h"

using namespace serment::faults;

namespace {

using Run = Report (*)(const Options&);
const std::map<std::string, Run> runs{{"kill", killRun}, {"calls", callsRun},   {"power", powerRun},
                                      {"full", fullRun}, {"damage", damageRun}, {"two", twoRun},
                                      {"around", aroundRun}};

void print(const Report& report) {
    for (auto it = report.figures.begin(); it != report.figures.end(); ++it)
        std::printf("%-44s %lld\n", qPrintable(it.key()), static_cast<long long>(it.value()));
    for (const QString& bad : report.bad.mid(0, 40)) std::printf("BAD %s\n", qPrintable(bad));
    std::printf("%-44s %lld\n", "bad", static_cast<long long>(report.bad.size()));
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app("Faults on purpose");
    Options options;
    std::string name;
    bool write = false;
    app.add_option("run", name, "kill, calls, power, full, damage, two, around")->required();
    app.add_option("--count", options.count, "how many (0: all)");
    app.add_option("--seed", options.seed, "of the draws");
    std::string only;
    app.add_option("--only", only, "of calls: this step alone");
    app.add_flag("--write", write, "keep the figures in tests/results");
    CLI11_PARSE(app, argc, argv);
    options.only = QString::fromStdString(only);
    const auto run = runs.find(name);
    if (run == runs.end() || sodium_init() < 0) return 2;
    QGuiApplication application(argc, argv);
    QElapsedTimer timer;
    timer.start();
    prepareGround();
    const Report report = run->second(options);
    print(report);
    QJsonObject figures;
    for (auto it = report.figures.begin(); it != report.figures.end(); ++it) figures.insert(it.key(), it.value());
    const QJsonObject all{{QStringLiteral("figures"), figures},
                          {QStringLiteral("bad"), report.bad.size()},
                          {QStringLiteral("examples"), QJsonArray::fromStringList(report.bad.mid(0, 10))},
                          {QStringLiteral("seed"), static_cast<qint64>(options.seed)},
                          {QStringLiteral("seconds"), timer.elapsed() / 1000}};
    if (write && !serment::test::writeResults(QStringLiteral("faults-") + QString::fromStdString(name), all)) return 2;
    return report.bad.isEmpty() ? 0 : 1;
}
