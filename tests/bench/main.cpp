// SPDX-License-Identifier: GPL-3.0-or-later
// serment_bench_core, serment_bench_window [--size N …] [--runs N] [--units FOLDER] [--write]: the budgets of DESIGN §7 on units of those sizes.
#include <sodium.h>

#include <CLI/CLI.hpp>
#ifdef SERMENT_BENCH_WINDOW
#include <QApplication>
#else
#include <QGuiApplication>
#endif
#include <QElapsedTimer>
#include <QDir>
#include <QJsonArray>
#include <QStandardPaths>
#include <cstdio>

#include "tests/bench/Lines.h"
#include "tests/support/Results.h"

using namespace serment::bench;

namespace {

#ifdef SERMENT_BENCH_WINDOW
using Application = QApplication;
constexpr auto part = "window";
std::vector<Line> linesOf(Site& site, int runs, const QString& self) { return windowLines(site, runs, self); }
#else
using Application = QGuiApplication;
constexpr auto part = "core";
std::vector<Line> linesOf(Site& site, int runs, const QString&) { return coreLines(site, runs); }
#endif

struct Options {
    std::vector<int> sizes{650, 5000};
    int runs = 30;
    std::string units, login, today;
    bool write = false;
};

QJsonObject toJson(const Line& line) {
    return {{QStringLiteral("name"), line.name},
            {QStringLiteral("median"), line.figures.median},
            {QStringLiteral("p99"), line.figures.p99},
            {QStringLiteral("budget"), line.budget},
            {QStringLiteral("ratio"), line.ratio},
            {QStringLiteral("ratio_budget"), line.ratioBudget},
            {QStringLiteral("mebibytes"), line.mebibytes},
            {QStringLiteral("mebibytes_budget"), line.mebibytesBudget},
            {QStringLiteral("met"), line.isMet()}};
}

void print(const Line& line) {
    if (line.mebibytesBudget > 0) {
        std::printf("%-52s %9.1f MiB of %.0f  %s\n", qPrintable(line.name), line.mebibytes, line.mebibytesBudget, line.isMet() ? "" : "MISSED");
        return;
    }
    std::printf("%-52s median %8.2f  p99 %8.2f", qPrintable(line.name), line.figures.median, line.figures.p99);
    if (line.budget > 0) std::printf(" of %3.0f ms", line.budget);
    if (line.ratio > 0) std::printf("  ratio %.2f of %.0f", line.ratio, line.ratioBudget);
    std::printf("  %s\n", line.isMet() ? "" : "MISSED");
}

QJsonObject measureSize(const QString& cache, int size, int runs, const QString& self) {
    auto site = siteOf(cache, size);
    if (!site) {
        std::fprintf(stderr, "%s %s\n", qPrintable(serment::errorName(site.error().code)), qPrintable(site.error().detail));
        return {};
    }
    std::printf("\n%d people over 20 years, %lld entries, %.1f MiB, made in %.0f s\n", size, static_cast<long long>((*site)->entries),
                static_cast<double>((*site)->bytes) / (1 << 20), (*site)->madeInSeconds);
    const std::vector<Line> lines = linesOf(**site, runs, self);
    QJsonArray all;
    for (const Line& line : lines) {
        print(line);
        all.append(toJson(line));
    }
    return {{QStringLiteral("part"), QLatin1String(part)},
            {QStringLiteral("patients"), size},
            {QStringLiteral("entries"), (*site)->entries},
            {QStringLiteral("bytes"), (*site)->bytes},
            {QStringLiteral("made_in_seconds"), (*site)->madeInSeconds},
            {QStringLiteral("lines"), all}};
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app("The budgets of DESIGN §7");
    Options options;
    app.add_option("--size", options.sizes, "people in the unit, over twenty years");
    app.add_option("--runs", options.runs, "of each line");
    app.add_option("--units", options.units, "where the units are kept");
    app.add_option("--show-login", options.login)->group("");
    app.add_option("--show-today", options.today)->group("");
    app.add_flag("--write", options.write, "keep the figures in tests/results");
    CLI11_PARSE(app, argc, argv);
    if (sodium_init() < 0) return 2;
    Application application(argc, argv);
#ifdef SERMENT_BENCH_WINDOW
    if (!options.login.empty()) return showLogin(QString::fromStdString(options.login));
    if (!options.today.empty()) return showToday(QString::fromStdString(options.today));
#endif
    const QString cache = options.units.empty() ? QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/serment/bench")
                                                : QString::fromStdString(options.units);
    QDir().mkpath(cache);
    bool complete = true;
    for (const int size : options.sizes) {
        const QJsonObject figures = measureSize(cache, size, options.runs, QCoreApplication::applicationFilePath());
        complete = complete && !figures.isEmpty();
        if (options.write && !figures.isEmpty() && !serment::test::writeResults(QStringLiteral("bench-%1-%2").arg(size, 6, 10, QLatin1Char('0')).arg(QLatin1String(part)), figures)) return 2;
    }
    return complete ? 0 : 1;
}
