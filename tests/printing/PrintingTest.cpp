// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QPdfDocument>
#include <QPrinter>
#include <QPrinterInfo>

#include "core/documents/Double.h"
#include "core/documents/Examples.h"
#include "core/gate/Register.h"
#include "core/people/Detainee.h"
#include "core/records/Encounter.h"
#include "tests/printing/PrintQueue.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"
#include "ui/documents/PdfPane.h"

using namespace serment;
using namespace serment::documents;

namespace {

// One for the program: the library of CUPS asks where its server is once.
const test::PrintQueue* sharedQueue() {
    static const auto queue = test::PrintQueue::start();
    return queue.get();
}

// One paper for the judge, about somebody whose name is easily found again.
struct Printing : testing::Test {
    const test::PrintQueue* queue = sharedQueue();
    size_t before = queue ? queue->controlFiles().size() : 0;
    test::TestUnit unit;
    std::unique_ptr<access::Session> physician = unit.session(access::Role::Physician);
    gate::Release paper = release();

    gate::Release release() {
        people::Identity identity;
        identity.familyName = QStringLiteral("QUATREMAINE");
        identity.givenNames = {QStringLiteral("Zébulon")};
        identity.birthDate = *people::PartialDate::parse(QStringLiteral("03/05/1984"));
        const auto person = *people::addDetainee(*physician, identity);
        records::Encounter encounter;
        encounter.compartment = Compartment::Somatic;
        encounter.detainee = person;
        encounter.reason = QStringLiteral("suivi");
        encounter.objective = QStringLiteral("Sans particularité.");
        encounter.consent = records::EncounterConsent::Given;
        encounter.informationGiven = true;
        encounter.thirdParty = records::ThirdParty::Nobody;
        EXPECT_TRUE(records::signEncounter(*physician, encounter));
        const auto desk = *Desk::load();
        Draft draft = *desk.start(*physician, deontology::DocumentKind::AttestationPresence, person);
        draft.recipientName = QStringLiteral("Tribunal judiciaire de Clairbourg");
        return *desk.release(*physician, draft, {});
    }
};

int pagesOf(const QString& path) {
    QPdfDocument document;
    return document.load(path) == QPdfDocument::Error::None ? document.pageCount() : 0;
}

TEST_F(Printing, ToAPdfFileGivesTheSamePagesWithoutANameOutsideThem) {
    const QString path = unit.scratch(QStringLiteral("printed.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(path);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(paper.jobTitle());
    ui::printPdfs(printer, {paper.pdf(), paper.pdf()});
    EXPECT_EQ(pagesOf(path), 2);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_FALSE(bytes.contains("QUATREMAINE"));
    QPdfDocument document;
    document.load(path);
    EXPECT_EQ(document.metaData(QPdfDocument::MetaDataField::Title).toString(), paper.jobTitle());
    EXPECT_EQ(document.pagePointSize(0).toSize(), QSize(595, 842));
}

TEST_F(Printing, ToAQueueShowsANeutralTitleTheCopiesAskedForAndNobodysName) {
    if (queue == nullptr) return;  // said aloud by start()
    {
        QPrinter printer(QPrinterInfo::printerInfo(queue->name()), QPrinter::HighResolution);
        ASSERT_TRUE(printer.isValid()) << queue->log().constData();
        printer.setPageSize(QPageSize(QPageSize::A4));
        printer.setDocName(paper.jobTitle());
        printer.setCopyCount(3);
        ui::printPdf(printer, paper.pdf());
    }
    ASSERT_TRUE(queue->waitForJobs(static_cast<int>(before) + 1)) << queue->log().constData();
    const auto control = queue->controlFiles();
    ASSERT_EQ(control.size(), before + 1) << "one job";
    EXPECT_EQ(test::ippText(control.back(), "job-name"),
              QStringLiteral("Document %1").arg(paper.number()).toUtf8());
    EXPECT_EQ(test::ippNumber(control.back(), "copies", 1), 3);
    const auto data = queue->dataFiles();
    ASSERT_EQ(data.size(), before + 1);
    EXPECT_TRUE(data.back().startsWith("%PDF")) << data.back().left(20).constData();
    const QByteArray outside =
        control.back() + queue->spoolNames().join(QLatin1Char('\n')).toUtf8() + queue->log();
    for (const auto* word : {"QUATREMAINE", "Quatremaine", "bulon", "ttestation", "Tribunal"})
        EXPECT_FALSE(outside.contains(word)) << word;
}

TEST_F(Printing, SeveralPapersAreOneJobUnderAWordThatNamesNone) {
    if (queue == nullptr) return;  // said aloud by start()
    {
        QPrinter printer(QPrinterInfo::printerInfo(queue->name()), QPrinter::HighResolution);
        ASSERT_TRUE(printer.isValid()) << queue->log().constData();
        printer.setDocName(QStringLiteral("Documents"));
        ui::printPdfs(printer,
                      {paper.pdf(), *withMark(paper.pdf(), DoubleMark::ForThePatient, {2026, 11, 22})});
    }
    ASSERT_TRUE(queue->waitForJobs(static_cast<int>(before) + 1)) << queue->log().constData();
    ASSERT_EQ(queue->controlFiles().size(), before + 1);
    EXPECT_EQ(test::ippText(queue->controlFiles().back(), "job-name"), QByteArray("Documents"));
    const QString kept = unit.scratch(QStringLiteral("sent.pdf"));
    QFile file(kept);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(queue->dataFiles().back());
    file.close();
    EXPECT_EQ(pagesOf(kept), 2);
}

}  // namespace
