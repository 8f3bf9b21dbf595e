// SPDX-License-Identifier: GPL-3.0-or-later
// A whole day of the real program in a home and temporary folders of its own; afterwards no word of it stands
// anywhere outside the papers that were asked for.
#include <gtest/gtest.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QUuid>

namespace {

class Day {
  public:
    Day() {
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const auto& [name, folder] :
             {std::pair{"HOME", "home"}, std::pair{"TMPDIR", "tmp"}, std::pair{"TMP", "tmp"},
              std::pair{"TEMP", "tmp"}, std::pair{"XDG_CACHE_HOME", "home/cache"},
              std::pair{"XDG_CONFIG_HOME", "home/config"}, std::pair{"XDG_DATA_HOME", "home/data"},
              std::pair{"XDG_RUNTIME_DIR", "run"}}) {
            QDir().mkpath(path(QLatin1String(folder)));
            m_environment.insert(QLatin1String(name), path(QLatin1String(folder)));
        }
    }
    QString path(const QString& name) const { return m_root.filePath(name); }

    int ctl(const QStringList& arguments, const QByteArray& input = {}) {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(path(QStringLiteral("home")));
        process.start(QStringLiteral(SERMENTCTL), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(-1)) return -1;
        return process.exitCode();
    }

  private:
    QTemporaryDir m_root;
    QProcessEnvironment m_environment;
};

// The words in the encodings in which a program keeps them.
QList<QByteArray> traces(const QStringList& words) {
    QList<QByteArray> bytes;
    for (const QString& word : words)
        bytes << word.toUtf8() << word.toLatin1()
              << QByteArray(reinterpret_cast<const char*>(word.utf16()), word.size() * 2);
    return bytes;
}

// Files of the folder in which one of the words stands.
QStringList found(const QString& folder, const QStringList& words, QDirIterator::IteratorFlag depth,
                  const QString& except = {}) {
    QStringList files;
    const QList<QByteArray> wanted = traces(words);
    QDirIterator each(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, depth);
    while (each.hasNext()) {
        const QString path = each.next();
        if (!except.isEmpty() && path.startsWith(except)) continue;
        for (const QString& word : words)
            if (QFileInfo(path).fileName().contains(word, Qt::CaseInsensitive)) files << path;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) continue;
        const QByteArray content = file.readAll();
        for (const QByteArray& word : wanted)
            if (content.contains(word)) files << path;
    }
    files.removeDuplicates();
    return files;
}

}  // namespace

TEST(Canary, ADayLeavesNoWordOutsideTheUnit) {
    Day day;
    const QString unit = day.path(QStringLiteral("unit"));
    const QString marker =
        QStringLiteral("ZQ") + QUuid::createUuid().toString(QUuid::Id128).left(12).toUpper();
    ASSERT_EQ(day.ctl({QStringLiteral("demo"), unit, QStringLiteral("--patients"), QStringLiteral("3")}), 0);
    // A person whose name nobody else bears, and the words of the main job: request, consultation, papers.
    const QString roll = day.path(QStringLiteral("roll.csv"));
    QFile file(roll);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral(
                   "N° écrou;Nom;Nom d'usage;Prénoms;Date de naissance;Lieu de naissance;Sexe;Nationalité;"
                   "Bâtiment;Étage;Cellule;Date d'écrou;Date de libération prévue;Statut\r\n"
                   "98001;%1;;Paul;03/05/1984;Lille;M;Française;A;1;101;01/03/2026;;Prévenu\r\n")
                   .arg(marker)
                   .toUtf8());
    file.close();
    ASSERT_EQ(day.ctl({QStringLiteral("roll"), QStringLiteral("import"), unit, roll}), 0);
    ASSERT_EQ(day.ctl({QStringLiteral("walkthrough"), unit}), 0);
    ASSERT_EQ(day.ctl({QStringLiteral("backup"), unit, day.path(QStringLiteral("backup.tar"))}), 0);
    ASSERT_EQ(day.ctl({QStringLiteral("backup"), unit, day.path(QStringLiteral("fresh.tar")),
                       QStringLiteral("--rekey")}),
              0);
    ASSERT_EQ(day.ctl({QStringLiteral("verify"), unit}), 0);
    day.ctl({QStringLiteral("screen"), QStringLiteral("--kind"), QStringLiteral("attestation_presence"),
             QStringLiteral("--recipient"), QStringLiteral("jap"), QStringLiteral("-")},
            (marker + QStringLiteral(" est suivi pour une dépression.")).toUtf8());

    const QStringList words{marker, QStringLiteral("voudrai une atestation pour le juge"),
                            QStringLiteral("Se dit en forme, dort bien"),
                            QStringLiteral("Tension 128/76 mmHg"),
                            QStringLiteral("suivi pour une dépression")};
    // The search finds what there is to find.
    EXPECT_EQ(found(day.path({}), {marker}, QDirIterator::Subdirectories), QStringList{roll});
    for (const char* folder : {"home", "tmp", "run", "unit"})
        EXPECT_EQ(found(day.path(QLatin1String(folder)), words, QDirIterator::Subdirectories,
                        unit + QStringLiteral("/out/")),
                  QStringList())
            << folder;
    for (const char* backup : {"backup.tar", "fresh.tar"}) {
        QFile archive(day.path(QLatin1String(backup)));
        ASSERT_TRUE(archive.open(QIODevice::ReadOnly));
        const QByteArray bytes = archive.readAll();
        for (const QByteArray& trace : traces(words)) EXPECT_FALSE(bytes.contains(trace)) << backup;
    }
    // Where a program that ignores its environment would leave something.
    for (const char* folder : {"/tmp", "/var/tmp"})
        EXPECT_EQ(found(QLatin1String(folder), {marker}, QDirIterator::NoIteratorFlags), QStringList())
            << folder;
    EXPECT_EQ(found(QStringLiteral("/var/spool/cups"), words, QDirIterator::Subdirectories), QStringList());
    // The papers asked for bear no name of a person in theirs.
    EXPECT_EQ(found(unit + QStringLiteral("/out"), {QStringLiteral("LEFÈVRE"), marker},
                    QDirIterator::Subdirectories),
              QStringList());
}
