// SPDX-License-Identifier: GPL-3.0-or-later
// backup, restore, verify and users through the real program, and what it does with a passphrase in its
// environment.
#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

namespace {

struct Answer {
    int status = -1;
    QJsonObject json;
    QJsonArray list(const char* name) const { return json.value(QLatin1String(name)).toArray(); }
    bool ok() const { return json.value(QStringLiteral("ok")).toBool(); }
};

Answer ctl(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(SERMENTCTL), QStringList{QStringLiteral("--json")} + arguments);
    if (!process.waitForFinished(-1)) return {};
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
}

QString text(const char* latin1) {
    return QString::fromLatin1(latin1);
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

}  // namespace

TEST(Vault, BacksUpRestoresVerifiesAndManagesAccounts) {
    const QTemporaryDir root;
    const QString unit = root.filePath(text("unit"));
    ASSERT_EQ(ctl({text("demo"), unit, text("--patients"), text("1")}).status, 0);

    const QString bytes = root.filePath(text("bytes.tar"));
    const QString fresh = root.filePath(text("fresh.tar"));
    const Answer copied = ctl({text("backup"), unit, bytes, text("--user"), text("technique")});
    EXPECT_EQ(copied.status, 0) << "hospital IT holds no clinical key and backs up";
    EXPECT_TRUE(copied.ok());
    EXPECT_TRUE(copied.json.contains(text("problems")));
    EXPECT_EQ(ctl({text("backup"), unit, fresh, text("--rekey")}).list("rekeyed").size(), 5);
    EXPECT_EQ(ctl({text("--user"), text("technique"), text("backup"), unit, fresh, text("--rekey")}).status,
              1);
    for (const QString& file : {bytes, fresh}) {
        const QString restored = file + text(".unit");
        EXPECT_TRUE(ctl({text("restore"), file, restored}).ok());
        const Answer verified = ctl({text("verify"), restored});
        EXPECT_EQ(verified.status, 0);
        EXPECT_TRUE(verified.ok());
        EXPECT_EQ(verified.list("problems").size(), 0);
        EXPECT_EQ(verified.list("checked").size(), 5);
    }
    QByteArray damaged = bytesOf(fresh);
    damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 1);
    write(fresh, damaged);
    const Answer refused = ctl({text("restore"), fresh, root.filePath(text("never"))});
    EXPECT_EQ(refused.status, 3);
    EXPECT_FALSE(refused.ok());
    EXPECT_EQ(refused.list("problems").size(), 1);
    EXPECT_FALSE(QFile::exists(root.filePath(text("never"))));

    const QString passphrase = root.filePath(text("passphrase"));
    write(passphrase, "sept petits canards verts dansent sous lorage\n");
    EXPECT_EQ(ctl({text("users"), unit, text("add"), text("nouveau"), text("--role"), text("nurse"),
                   text("--new-passphrase-file"), passphrase})
                  .status,
              0);
    EXPECT_EQ(ctl({text("users"), unit, text("grant"), text("nouveau"), text("psychiatric")}).status, 0);
    const Answer closed = ctl({text("users"), unit, text("revoke"), text("nouveau")});
    EXPECT_EQ(closed.status, 0);
    EXPECT_EQ(closed.list("rotated").size(), 4)
        << "unit, coordination, somatic and the psychiatric key granted";
    EXPECT_EQ(closed.list("rotations_due").size(), 0);
    EXPECT_EQ(ctl({text("users"), unit, text("rotate"), text("somatic")}).list("rotated").size(), 1);
    const Answer listed = ctl({text("users"), unit, text("list")});
    EXPECT_TRUE(listed.list("users").last().toObject().value(text("revoked")).toBool());
    EXPECT_EQ(ctl({text("verify"), unit}).status, 0);
}

#ifdef Q_OS_LINUX
// By the time it waits for its input, neither the system nor a child finds it again.
TEST(Vault, ThePassphraseIsScrubbedFromTheEnvironment) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(text("SERMENT_PASSPHRASE"), text("MARQUEUR-DE-PHRASE"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SERMENTCTL), {text("redflags"), text("--jsonl")});
    ASSERT_TRUE(process.waitForStarted());
    const auto stillThere = [&] {
        QFile there(QStringLiteral("/proc/%1/environ").arg(process.processId()));
        return there.open(QIODevice::ReadOnly) && there.readAll().contains("MARQUEUR-DE-PHRASE");
    };
    for (int tries = 0; tries < 1000 && stillThere(); ++tries) QThread::msleep(20);
    EXPECT_FALSE(stillThere());
    process.closeWriteChannel();
    process.waitForFinished();
}
#endif
