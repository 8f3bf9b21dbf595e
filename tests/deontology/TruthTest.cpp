// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalogue says of itself: where a rule is enforced, and which test proves it.
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include "core/deontology/Catalogue.h"
#include "tests/support/Printers.h"

namespace serment::deontology {

namespace {

const Catalogue& catalogue() {
    static const Catalogue loaded = Catalogue::load().value();
    return loaded;
}

QString source(const QString& path) {
    QFile file(QStringLiteral(SERMENT_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList placesOf(const Rule& rule) {
    return rule.enforcedIn.split(QStringLiteral(", "));
}

bool refusesAReader(const QString& rule) {
    for (const Recipient recipient : allRecipients())
        if (QString::fromStdString(catalogue().profile(recipient).refusal)
                .startsWith(rule + QLatin1Char('.')))
            return true;
    return false;
}

// The sources of the rules that note a clause of this one; a clause that refuses a reader is noted by the
// rules about sharing.
QSet<QString> sourcesOf(const QString& rule) {
    const QString folder = QStringLiteral("core/deontology/");
    QSet<QString> found;
    const auto files = QDir(QStringLiteral(SERMENT_SOURCE_DIR "/") + folder)
                           .entryList({QStringLiteral("*Rules.cpp")}, QDir::Files);
    for (const QString& file : files)
        if (source(folder + file).contains(QLatin1Char('"') + rule + QLatin1Char('.')))
            found.insert(folder + file);
    if (refusesAReader(rule)) found.insert(folder + QStringLiteral("SharingRules.cpp"));
    return found;
}

QSet<QString> registeredTests() {
    QSet<QString> names;
    const auto& tests = *testing::UnitTest::GetInstance();
    for (int s = 0; s < tests.total_test_suite_count(); ++s) {
        const auto& suite = *tests.GetTestSuite(s);
        for (int t = 0; t < suite.total_test_count(); ++t)
            names.insert(QStringLiteral("%1.%2").arg(QString::fromUtf8(suite.name()),
                                                     QString::fromUtf8(suite.GetTestInfo(t)->name())));
    }
    return names;
}

}  // namespace

TEST(Truth, EachRuleIsEnforcedExactlyWhereItSays) {
    for (const Rule& rule : catalogue().rules()) {
        if (rule.effect == Effect::None) continue;
        SCOPED_TRACE(rule.id.toStdString());
        QSet<QString> said;
        for (const QString& place : placesOf(rule)) {
            EXPECT_TRUE(QFileInfo::exists(QStringLiteral(SERMENT_SOURCE_DIR "/") + place))
                << place.toStdString();
            if (place.endsWith(QStringLiteral(".cpp"))) said.insert(place);
        }
        EXPECT_EQ(said, sourcesOf(rule.id));
    }
}

TEST(Truth, TheContentScreenNamesTheRulesThatNameIt) {
    const QString screen = source(QStringLiteral("core/deontology/screen/Findings.cpp"));
    QSet<QString> named, saying;
    static const QRegularExpression quoted(QStringLiteral("\"([PTSE]\\d\\d[a-c]?)\""));
    for (auto it = quoted.globalMatch(screen); it.hasNext();) named.insert(it.next().captured(1));
    for (const Rule& rule : catalogue().rules())
        if (placesOf(rule).contains(QStringLiteral("core/deontology/screen"))) saying.insert(rule.id);
    EXPECT_EQ(saying, named);
}

TEST(Truth, TheTestThatARuleNamesExistsAndIsAboutIt) {
    const QSet<QString> tests = registeredTests();
    for (const Rule& rule : catalogue().rules()) {
        SCOPED_TRACE(rule.id.toStdString());
        const QString file = rule.test.section(QStringLiteral(": "), 0, 0);
        const QString name = rule.test.section(QStringLiteral(": "), 1);
        EXPECT_FALSE(source(file).isEmpty()) << file.toStdString();
        EXPECT_TRUE(tests.contains(name)) << name.toStdString();
        if (rule.effect != Effect::None) {
            EXPECT_TRUE(name.endsWith(QLatin1Char('/') + rule.id)) << name.toStdString();
        }
    }
}

}  // namespace serment::deontology
