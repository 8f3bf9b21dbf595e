// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace {

const QString root = QStringLiteral(SERMENT_SOURCE_DIR);

// How many messages a .ts file holds, and the sources of those that are not finished.
struct Count {
    int all = 0;
    QStringList unfinished;
};

Count countMessages(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    Count count;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("source")) source = xml.readElementText();
        if (xml.name() != QLatin1String("translation")) continue;
        ++count.all;
        const bool marked = xml.attributes().hasAttribute(QStringLiteral("type"));
        const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        if (marked || text.trimmed().isEmpty()) count.unfinished << source;
    }
    return count;
}

}  // namespace

TEST(Translations, FrenchIsComplete) {
    const Count french = countMessages(root + QStringLiteral("/translations/serment_fr.ts"));
    EXPECT_GT(french.all, 0);
    EXPECT_TRUE(french.unfinished.isEmpty()) << french.unfinished.join(QLatin1Char('\n')).toStdString();
}

TEST(Translations, EverySentenceOfTheWindowIsInTheFile) {
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("serment_fr.ts"));
    ASSERT_TRUE(QFile::copy(root + QStringLiteral("/translations/serment_fr.ts"), copy));
    const Count before = countMessages(copy);
    QProcess lupdate;
    lupdate.start(
        QStringLiteral(LUPDATE),
        {QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-I"), root,
         root + QStringLiteral("/ui"), root + QStringLiteral("/app/window"), QStringLiteral("-ts"), copy});
    ASSERT_TRUE(lupdate.waitForFinished(120000));
    ASSERT_EQ(lupdate.exitCode(), 0);
    const Count after = countMessages(copy);
    EXPECT_TRUE(after.unfinished.isEmpty()) << after.unfinished.join(QLatin1Char('\n')).toStdString();
    EXPECT_EQ(after.all, before.all) << "sentences that the window no longer says are still in the file";
}
