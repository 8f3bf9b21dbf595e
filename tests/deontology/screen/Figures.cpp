// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <cstdio>
#include <cstring>
#include <ctime>

#include "tests/deontology/screen/Corpus.h"

namespace {

using namespace serment::deontology;

// Wilson's interval at 95 % for `hits` of `all`, in per cent.
std::pair<double, double> wilson(int hits, int all) {
    if (all == 0) return {0, 100};
    const double z = 1.96;
    const double n = all;
    const double p = hits / n;
    const double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double width = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n);
    return {100 * std::max(0.0, middle - width), 100 * std::min(1.0, middle + width)};
}

void rate(int hits, int all) {
    const auto [low, high] = wilson(hits, all);
    std::printf(" %d / %d = %.1f %% (%.1f–%.1f) |", hits, all, all == 0 ? 0.0 : 100.0 * hits / all, low, high);
}

void table(const char* title, const Tally& all, const std::map<QString, Tally>& rows, bool leaking) {
    std::printf("\n| %s | %s | %s |\n|---|---|---|\n", title, leaking ? "not clean" : "block", leaking ? "block" : "confirm");
    const auto row = [leaking](const char* name, const Tally& tally) {
        std::printf("| %s |", name);
        rate(leaking ? tally.notClean() : tally.block, tally.texts);
        rate(leaking ? tally.block : tally.confirm, tally.texts);
        std::printf("\n");
    };
    row("**all**", all);
    for (const auto& [name, tally] : rows) row(qPrintable(name), tally);
}

// What went wrong, to tune on; the half kept apart is not listed.
void list(const Screen& screen, const std::vector<CorpusText>& texts) {
    for (const auto& text : texts) {
        const auto result = screen.screen(text.text, text.context);
        if ((result.verdict == ScreenVerdict::Block) == text.leaks && (text.leaks || result.verdict == ScreenVerdict::Clean))
            continue;
        std::printf("%s\t%s\t%s\t%s\t", text.leaks ? "leak" : "clean", qPrintable(verdictName(result.verdict)),
                    qPrintable(text.category), text.text.toUtf8().replace('\n', ' ').constData());
        for (const auto& finding : result.findings)
            std::printf("[%s:%s:%s]", qPrintable(severityName(finding.severity)), qPrintable(finding.category),
                        finding.text.toUtf8().constData());
        std::printf("\n");
    }
}

// For learn.py, from the half that may be learnt from: number of the text, leak or clean, form, category, whether a list
// finds something in the sentence, and its clues.
void clues(const Screen& screen) {
    int number = 0;
    for (const auto& text : readCorpus(QStringLiteral("tune"))) {
        // To the CPU even a follow-up leaks, which says nothing about other recipients.
        if (text.leaks && text.context.recipient == Recipient::Cpu) continue;
        for (const auto& sentence : screen.clues(text.text, text.context))
            std::printf("%d\t%s\t%s\t%s\t%s\t%s\n", number, text.leaks ? "leak" : "clean", qPrintable(text.form),
                        qPrintable(text.category), sentence.found ? "found" : "silent",
                        sentence.clues.join(u'\t').toUtf8().constData());
        ++number;
    }
}

// Milliseconds of processor time to load, for the first text, and for a page of 3,000 characters.
void speed() {
    const auto since = [](std::clock_t start) { return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC; };
    QString page;
    for (const auto& text : readCorpus(QStringLiteral("tune")))
        if (text.form == QStringLiteral("document") && page.size() < 3000) page += text.text + u'\n';
    ScreenContext context;
    context.problems = {QStringLiteral("Diabète de type 2"), QStringLiteral("Hypertension artérielle")};
    context.treatments = {QStringLiteral("Metformine 1000 mg")};
    auto start = std::clock();
    const auto screen = Screen::load();
    std::printf("load %.1f ms\n", since(start));
    start = std::clock();
    screen->screen(page, context);
    std::printf("first page %.1f ms\n", since(start));
    constexpr int times = 200;
    start = std::clock();
    for (int i = 0; i < times; ++i) screen->screen(page, context);
    std::printf("page of %d characters %.2f ms\n", static_cast<int>(page.size()), since(start) / times);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc == 2 && std::strcmp(argv[1], "--speed") == 0) {
        speed();
        return 0;
    }
    const auto screen = Screen::load();
    if (argc == 3 && std::strcmp(argv[1], "--list") == 0 && std::strcmp(argv[2], "tune") == 0) {
        list(*screen, readCorpus(QStringLiteral("tune")));
        return 0;
    }
    if (argc == 2 && std::strcmp(argv[1], "--clues") == 0) {
        clues(*screen);
        return 0;
    }
    if (argc == 2 && std::strcmp(argv[1], "--found") == 0) {
        std::printf("%s\n", qPrintable(foundInSample(*screen).join(u'\n')));
        return 0;
    }
    for (const char* half : {"tune", "held"}) {
        const auto figures = measure(*screen, readCorpus(QString::fromLatin1(half)));
        std::printf("\n## Half \"%s\"\n", half);
        table("leaking texts", figures.leaking, figures.leakingBy, true);
        table("clean texts", figures.clean, figures.cleanBy, false);
    }
    return 0;
}
