// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QProcess>
#include <QSet>
#include <QTemporaryFile>

#include "core/transfer/Sealing.h"
#include "tests/support/Printers.h"

namespace serment::transfer {

namespace {

const QByteArray smallestPdf =
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R/Size 4>>\n";

int qpdfStatus(const QByteArray& pdf, const QString& passphrase, QString* said) {
    QTemporaryFile file;
    if (!file.open()) return -1;
    file.write(pdf);
    file.close();
    QProcess qpdf;
    qpdf.start(QStringLiteral("qpdf"), {QStringLiteral("--password=") + passphrase, QStringLiteral("--check"), file.fileName()});
    qpdf.waitForFinished(-1);
    *said = QString::fromUtf8(qpdf.readAllStandardOutput());
    return qpdf.exitCode();
}

}  // namespace

TEST(Sealing, GivesEachTimeAnotherPassphraseOfTwentyCharacters) {
    QSet<QString> seen;
    for (int i = 0; i < 200; ++i) seen.insert(generatePassphrase());
    EXPECT_EQ(seen.size(), 200);
    for (const QString& passphrase : seen) EXPECT_EQ(passphrase.size(), 24);
}

TEST(Sealing, EncryptsAPdfWithAes256ThatQpdfOpensWithThePassphraseOnly) {
    const auto sealed = sealPdf(smallestPdf, "3kq2-7abc");
    ASSERT_TRUE(sealed.has_value());
    QString said;
    EXPECT_EQ(qpdfStatus(*sealed, QStringLiteral("3kq2-7abc"), &said), 0);
    EXPECT_TRUE(said.contains(QStringLiteral("AESv3"))) << said.toStdString();
    EXPECT_NE(qpdfStatus(*sealed, QStringLiteral("wrong"), &said), 0);
    EXPECT_EQ(sealPdf("hello", "x").error().code, ErrorCode::Damaged);
}

}  // namespace serment::transfer
