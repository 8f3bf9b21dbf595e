// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QFile>

#include "tests/deontology/screen/Corpus.h"

namespace serment::deontology {
namespace {

double share(int hits, int all) { return all == 0 ? 0.0 : static_cast<double>(hits) / all; }

class ScreenCorpus : public testing::TestWithParam<const char*> {};

// The targets of the content screen, on the half that the lists were tuned on and on the one kept apart.
TEST_P(ScreenCorpus, StopsWhatLeaksAndLetsTheRestPass) {
    const auto texts = readCorpus(QString::fromLatin1(GetParam()));
    ASSERT_GT(texts.size(), 400U);
    const auto figures = measure(*Screen::load(), texts);
    EXPECT_GE(share(figures.leaking.notClean(), figures.leaking.texts), 0.98);
    EXPECT_GE(share(figures.leaking.block, figures.leaking.texts), 0.90);
    EXPECT_LE(share(figures.clean.block, figures.clean.texts), 0.03);
    EXPECT_LE(share(figures.clean.confirm, figures.clean.texts), 0.15);
}

// A change of the screen shows here which texts it reads otherwise; `screen_figures --found` prints the file anew.
TEST(ScreenSample, IsReadAsItWasReviewed) {
    QFile file(QStringLiteral(SERMENT_SOURCE_DIR "/tests/deontology/screen/corpus/tune_found.tsv"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    auto expected = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    expected.removeIf([](const QString& line) { return line.startsWith(u'#'); });
    const auto found = foundInSample(*Screen::load());
    ASSERT_EQ(found.size(), expected.size());
    ASSERT_GT(found.size(), 500);
    for (qsizetype i = 0; i < found.size(); ++i) EXPECT_EQ(found.at(i).toStdString(), expected.at(i).toStdString());
}

INSTANTIATE_TEST_SUITE_P(Halves, ScreenCorpus, testing::Values("tune", "held"));

}  // namespace
}  // namespace serment::deontology
