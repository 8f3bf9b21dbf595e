// SPDX-License-Identifier: GPL-3.0-or-later
// The main job through the real program.
#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QTemporaryDir>

#include "core/access/OpenSession.h"
#include "core/documents/Wording.h"
#include "tests/support/Printers.h"

using namespace serment;

namespace {

struct Answer {
    int status = -1;
    QJsonObject json;
};

Answer ctl(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(SERMENTCTL), QStringList{QStringLiteral("--json")} + arguments);
    if (!process.waitForFinished(-1)) return {};
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
}

}  // namespace

TEST(Walkthrough, DoesTheMainJobTwiceAndLeavesAnUnharmedUnit) {
    const QTemporaryDir root;
    const QString unit = root.filePath(QStringLiteral("unit"));
    ASSERT_EQ(ctl({QStringLiteral("demo"), unit, QStringLiteral("--patients"), QStringLiteral("3")}).status,
              0);
    for (int round = 0; round < 2; ++round) {
        const Answer walked = ctl({QStringLiteral("walkthrough"), unit});
        ASSERT_EQ(walked.status, 0);
        const QJsonArray steps = walked.json.value(QStringLiteral("steps")).toArray();
        EXPECT_GT(steps.size(), 45);
        QStringList names;
        for (const auto& each : steps) {
            const QJsonObject step = each.toObject();
            names << step.value(QStringLiteral("name")).toString();
            EXPECT_TRUE(step.value(QStringLiteral("ok")).toBool()) << names.last().toStdString();
            const QString path = step.value(QStringLiteral("file")).toString();
            if (path.isEmpty()) continue;
            QFile file(path);
            ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
            // The file handed over is a sealed archive; everything else is a page.
            const QByteArray first = file.read(8);
            const bool sealed = path.endsWith(QStringLiteral(".zip")) && first.startsWith("PK") && (first.at(6) & 1) != 0;
            EXPECT_TRUE(sealed || first.startsWith("%PDF-1.4")) << path.toStdString();
        }
        for (const auto* name : {"roll", "request", "triage", "consent_asked", "consultation",
                                 "attestation_stopped", "attestation_released", "file_handed_over"})
            EXPECT_TRUE(names.contains(QLatin1String(name))) << name;
    }
    const Answer verified = ctl({QStringLiteral("verify"), unit});
    EXPECT_EQ(verified.status, 0);
    EXPECT_TRUE(verified.json.value(QStringLiteral("ok")).toBool());
}

// What the coordinating physician put in the unit's own words stands on what the terminal makes too.
TEST(Walkthrough, MakesItsPapersInTheUnitsOwnWords) {
    const QTemporaryDir root;
    const QString folder = root.filePath(QStringLiteral("unit"));
    const Answer made = ctl({QStringLiteral("demo"), folder, QStringLiteral("--patients"), QStringLiteral("3")});
    ASSERT_EQ(made.status, 0);
    const QJsonObject chief = made.json.value(QStringLiteral("accounts")).toArray().at(0).toObject();
    {
        const SystemClock clock;
        QByteArray passphrase = chief.value(QStringLiteral("passphrase")).toString().toUtf8();
        auto session = access::openSession(folder, chief.value(QStringLiteral("user")).toString(),
                                           SecureBuffer::take(passphrase), clock);
        ASSERT_TRUE(session);
        const auto kind = deontology::DocumentKind::AttestationPresence;
        auto desk = *documents::Desk::load();
        ASSERT_TRUE(documents::saveOwnTemplate(
            **session, desk,
            documents::withWordings(kind, {{QStringLiteral("title"), QStringLiteral("Attestation de venue")}})));
    }
    ASSERT_EQ(ctl({QStringLiteral("walkthrough"), folder}).status, 0);
    QPdfDocument paper;
    ASSERT_EQ(paper.load(folder + QStringLiteral("/out/attestation.pdf")), QPdfDocument::Error::None);
    EXPECT_TRUE(paper.getAllText(0).text().contains(QStringLiteral("Attestation de venue")));
}

TEST(Walkthrough, SaysWrongUseAndRefusesWhatIsNoUnitOfDemonstration) {
    EXPECT_EQ(ctl({QStringLiteral("walkthrough")}).status, 2);
    const QTemporaryDir empty;
    EXPECT_EQ(ctl({QStringLiteral("walkthrough"), empty.path()}).status, 3);
}
