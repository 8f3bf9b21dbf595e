// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QScrollBar>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/Fakes.h"
#include "ui/documents/DocumentEditor.h"
#include "ui/documents/DocumentForm.h"
#include "ui/documents/FieldForm.h"
#include "ui/documents/FindingsPanel.h"
#include "ui/documents/PdfPane.h"
#include "ui/documents/PhotoPicker.h"
#include "ui/documents/ReleasedView.h"
#include "ui/widgets/Marks.h"

using namespace serment;
using namespace serment::ui;
using namespace serment::ui::testing;

namespace {

constexpr auto instead = "Monsieur bénéficie d’un suivi régulier.";

// A desk that stops one word.
struct FakeDocuments final : DocumentGateway {
    documents::Draft saved;
    std::vector<documents::Draft> released;
    int saves = 0;

    void templates(Reply<std::vector<documents::Template>> reply) override {
        reply(std::vector<documents::Template>());
    }
    void lists(Reply<PaperLists> reply) override { reply(PaperLists()); }
    void open(deontology::DocumentKind, const QString&, Reply<OpenedDraft> reply) override {
        reply(OpenedDraft());
    }
    void fill(const documents::Draft& draft, Reply<documents::Draft> reply) override {
        documents::Draft filled = draft;
        if (!filled.values.contains(QStringLiteral("from"))) {
            filled.values.insert(QStringLiteral("from"), QStringLiteral("2026-09-01"));
            filled.origins.insert(QStringLiteral("from"), QStringLiteral("appointments.first"));
        }
        reply(filled);
    }
    void check(const documents::Draft& draft, Reply<gate::Verdict> reply) override {
        gate::Verdict verdict;
        const QString word = QStringLiteral("dépression");
        if (const auto at = draft.freeText.indexOf(word); at >= 0) {
            gate::WordFinding finding;
            finding.field = QStringLiteral("free_text");
            finding.start = at;
            finding.length = word.size();
            finding.words = word;
            finding.citation = QStringLiteral("R.4127-4");
            finding.rule = QStringLiteral("P25");
            finding.message.fr = QStringLiteral("nomme une maladie");
            finding.instead.fr = QString::fromUtf8(instead);
            verdict.words.push_back(finding);
        }
        reply(verdict);
    }
    void preview(const documents::Draft&, Reply<QByteArray> reply) override {
        reply(fail(ErrorCode::Cancelled));
    }
    void save(const documents::Draft& draft, Reply<bool> reply) override {
        saved = draft;
        ++saves;
        reply(true);
    }
    void release(const documents::Draft& draft, const gate::Confirmations&,
                 Reply<ReleasedPaper> reply) override {
        released.push_back(draft);
        reply(ReleasedPaper{
            QStringLiteral("id"), QStringLiteral("2026-00042"), QStringLiteral("Document 2026-00042"), {}});
    }
    void stored(const QString&, Reply<ReleasedPaper> reply) override { reply(fail(ErrorCode::NotFound)); }
    void fate(const QString&, Reply<PaperFate> reply) override { reply(PaperFate()); }
    void deliver(const QString&, const gate::DeliveryRecord&, Reply<bool> reply) override { reply(true); }
    void receipt(const QString&, const QDate&, Reply<bool> reply) override { reply(true); }
    void cancel(const QString&, const QString&, Reply<bool> reply) override { reply(true); }
    void again(const QString&, documents::DoubleMark, Reply<QByteArray> reply) override {
        reply(QByteArray());
    }
    void secureMail(const QString&, Reply<SecureMail> reply) override { reply(SecureMail()); }
    void exits(Reply<std::vector<ExitRow>> reply) override { reply(std::vector<ExitRow>()); }
    void releaseExit(const QString&, const documents::ExitBatch&, Reply<ExitResult> reply) override {
        reply(ExitResult());
    }
    void addPhoto(const DetaineeId&, const documents::NewPhoto& photo,
                  Reply<documents::PhotoChoice> reply) override {
        asked = photo;
        if (photo.content.isEmpty()) return reply(fail(ErrorCode::UnreadableFile, {}, QStringLiteral("content")));
        reply(documents::PhotoChoice{QStringLiteral("somatic:1"), photo.label});
    }
    documents::NewPhoto asked;
    QDate today() const override { return {2026, 11, 22}; }
};

documents::Template attestation() {
    documents::Template model;
    model.label = QStringLiteral("Attestation de suivi");
    documents::Field from;
    from.id = QStringLiteral("from");
    from.label = QStringLiteral("Du");
    from.type = documents::FieldType::Date;
    model.fields = {from};
    documents::Clause period{QStringLiteral("period"),
                             QStringLiteral("s’est {présenté|présentée} depuis le {from}"),
                             true,
                             {QStringLiteral("from")}};
    model.clauses = {period};
    model.freeText.allowed = true;
    return model;
}

QPushButton* buttonWith(QWidget& page, const QString& text) {
    for (auto* button : page.findChildren<QPushButton*>())
        if (button->text() == text) return button;
    return nullptr;
}

struct Editing {
    FakeDocuments gateway;
    FakePrompts prompts;
    DocumentEditor editor{gateway, prompts};
    explicit Editing(const QString& text) {
        OpenedDraft opened;
        opened.draft.freeText = text;
        editor.resize(1100, 700);
        editor.show();
        editor.start(attestation(), opened);
    }
    QPushButton* releaseButton() { return buttonWith(editor, QStringLiteral("Release")); }
    DocumentForm* form() { return editor.findChild<DocumentForm*>(); }
};

}  // namespace

TEST(Documents, AWordThatNamesADiseaseStopsThePaperAndIsUnderlined) {
    Editing editing(QStringLiteral("Monsieur est suivi pour une dépression."));
    EXPECT_FALSE(editing.releaseButton()->isEnabled());
    const auto* marks = editing.form()->findChild<MarkHighlighter*>();
    ASSERT_EQ(marks->marks().size(), 1U);
    EXPECT_EQ(marks->marks()[0].start, 28);
    EXPECT_TRUE(editing.gateway.released.empty());
}

TEST(Documents, ReplacingPutsTheAllowedSentenceInPlaceAndThePaperMayLeave) {
    Editing editing(QStringLiteral("Bonjour. Monsieur est suivi pour une dépression. Merci."));
    QSignalSpy left(&editing.editor, &DocumentEditor::released);
    auto* replace = buttonWith(editing.editor, QStringLiteral("Replace   Alt+R"));
    ASSERT_NE(replace, nullptr);
    EXPECT_TRUE(replace->toolTip().contains(QStringLiteral("Alt+R")));
    replace->click();
    EXPECT_EQ(editing.form()->draft().freeText,
              QStringLiteral("Bonjour. %1 Merci.").arg(QString::fromUtf8(instead)));
    EXPECT_FALSE(editing.releaseButton()->isEnabled()) << "not before the new words were read";
    ASSERT_TRUE(QTest::qWaitFor([&] { return editing.releaseButton()->isEnabled(); }, 60000));
    editing.releaseButton()->click();
    ASSERT_EQ(left.count(), 1);
    EXPECT_EQ(editing.gateway.released.size(), 1U);
}

TEST(Documents, WhatIsTypedIsSavedWhenThePageIsLeft) {
    Editing editing{QString()};
    editing.form()->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("suivi régulier"));
    EXPECT_EQ(editing.gateway.saves, 0);
    editing.editor.flush();
    EXPECT_EQ(editing.gateway.saved.freeText, QStringLiteral("suivi régulier"));
}

TEST(Documents, AReaderFilledFromTheRecordSaysWhereFromUntilAnotherIsTyped) {
    Editing editing{QString()};
    OpenedDraft opened;
    opened.draft.recipientName = QStringLiteral("Tribunal judiciaire de Clairbourg");
    opened.draft.origins.insert(QStringLiteral("recipient_name"), QStringLiteral("directory.partner"));
    editing.editor.start(attestation(), opened);
    auto* form = editing.editor.findChild<DocumentForm*>();
    const auto* origin = form->findChild<QLabel*>(QStringLiteral("readerOrigin"));
    EXPECT_TRUE(origin->isVisible() && origin->text().contains(QStringLiteral("directory")));
    form->findChild<QLineEdit*>()->setText(QStringLiteral("Tribunal judiciaire de Lille"));
    EXPECT_FALSE(origin->isVisible());
    EXPECT_FALSE(form->draft().origins.contains(QStringLiteral("recipient_name")));
    EXPECT_NE(sourceText(QStringLiteral("register.outside_doctor")), sourceText(QStringLiteral("consent.mandate")));
}

documents::Template withPhotos() {
    documents::Template model = attestation();
    documents::Field consent;
    consent.id = consent.fact = QStringLiteral("photo_consent");
    consent.label = QStringLiteral("Accord");
    consent.type = documents::FieldType::Check;
    documents::Field photos;
    photos.id = QStringLiteral("photos");
    photos.label = QStringLiteral("Photographies");
    photos.type = documents::FieldType::Photos;
    model.fields = {consent, photos};
    return model;
}

TEST(Documents, APhotographIsBroughtInOnceThePersonAgreedAndIsTickedOnThePaper) {
    Editing editing{QString()};
    OpenedDraft opened;
    opened.photos = {{QStringLiteral("somatic:0"), QStringLiteral("genou")}};
    editing.editor.start(withPhotos(), opened);
    auto* form = editing.editor.findChild<DocumentForm*>();
    auto* picker = editing.editor.findChild<PhotoPicker*>();
    auto* label = picker->findChild<QLineEdit*>();
    const auto buttons = picker->findChildren<QPushButton*>();
    ASSERT_EQ(buttons.size(), 2);
    EXPECT_FALSE(label->isEnabled() || buttons[0]->isEnabled() || buttons[1]->isEnabled()) << "nobody agreed yet";
    for (auto* box : form->findChildren<QCheckBox*>())
        if (box->text() == QStringLiteral("Accord")) box->click();
    ASSERT_TRUE(buttons[1]->isEnabled());
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkRed);
    QApplication::clipboard()->setImage(image);
    buttons[1]->click();
    EXPECT_TRUE(editing.gateway.asked.content.isEmpty()) << "without a word under it no photograph is taken";
    label->setText(QStringLiteral("joue gauche"));
    buttons[1]->click();
    EXPECT_EQ(QImage::fromData(editing.gateway.asked.content), image);
    EXPECT_EQ(form->draft().values.value(QStringLiteral("photos")).toArray(), QJsonArray{QStringLiteral("somatic:1")});
    // A file that is no picture is refused here, and what was ticked stays.
    label->setText(QStringLiteral("dos"));
    editing.prompts.file = QStringLiteral("/tmp/letter.docx");
    buttons[0]->click();
    EXPECT_EQ(editing.gateway.asked.path, *editing.prompts.file);
    bool told = false;
    for (const auto* each : picker->findChildren<QLabel*>()) told = told || each->text().contains(QStringLiteral("no whole PNG"));
    EXPECT_TRUE(told);
    EXPECT_EQ(form->draft().values.value(QStringLiteral("photos")).toArray().size(), 1);
}

QByteArray pagesOf(int pages) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0) writer.newPage();
        painter.fillRect(0, 0, writer.width(), writer.height(), QColor(40, 90, 150));
    }
    painter.end();
    return bytes;
}

TEST(Documents, APreviewThatReplacesAnotherStaysWhereItWasScrolledTo) {
    PdfPane pane;
    pane.resize(300, 400);
    pane.show(pagesOf(3));
    pane.setVisible(true);
    ASSERT_EQ(pane.pageCount(), 3);
    EXPECT_EQ(QColor(pane.viewport()->grab().toImage().pixel(150, 200)), QColor(40, 90, 150));
    pane.verticalScrollBar()->setValue(250);
    pane.show(pagesOf(2));
    EXPECT_EQ(pane.pageCount(), 2);
    EXPECT_EQ(pane.verticalScrollBar()->value(), 250);
    pane.show(pagesOf(1));
    EXPECT_LT(pane.verticalScrollBar()->value(), 250) << "no longer than the paper";
    pane.clear();
    EXPECT_EQ(pane.pageCount(), 0);
    EXPECT_EQ(pane.verticalScrollBar()->maximum(), 0);
}

TEST(Documents, ASentenceIsFoundAroundAPosition) {
    const QString text = QStringLiteral("Un. Deux trois !\nQuatre");
    EXPECT_EQ(sentenceAt(text, 5), (std::pair(4, 12)));
    EXPECT_EQ(sentenceAt(text, 0), (std::pair(0, 3)));
    EXPECT_EQ(sentenceAt(text, 20), (std::pair(17, 6)));
    EXPECT_EQ(sentenceAt(QString(), 0), (std::pair(0, 0)));
}

struct FieldCase {
    documents::FieldType type;
    const char* typed;
    QJsonValue stored;
    const char* shown;
};

TEST(Documents, FieldsAreReadAndShownAsHandsWriteThem) {
    const QDate today(2026, 11, 22);
    using documents::FieldType;
    const FieldCase cases[] = {
        {FieldType::Date, "20/11/2026", QStringLiteral("2026-11-20"), "20/11/2026"},
        {FieldType::Date, "20/11", QStringLiteral("2026-11-20"), "20/11/2026"},
        {FieldType::Date, "hier", QStringLiteral("hier"), "hier"},
        {FieldType::DateList, "3/11, 10/11",
         QJsonArray{QStringLiteral("2026-11-03"), QStringLiteral("2026-11-10")}, "03/11/2026, 10/11/2026"},
        {FieldType::Number, "2,5", 2.5, "2,5"},
        {FieldType::Number, "deux", QStringLiteral("deux"), "deux"},
        {FieldType::Text, "texte", QStringLiteral("texte"), "texte"},
        {FieldType::Text, "  ", QJsonValue::Undefined, ""},
        {FieldType::Rows, "a; b\nc",
         QJsonArray{QJsonArray{QStringLiteral("a"), QStringLiteral("b")}, QJsonArray{QStringLiteral("c")}},
         "a; b\nc"},
        {FieldType::Check, "true", true, "true"}};
    for (const auto& row : cases) {
        documents::Field field;
        field.type = row.type;
        const QJsonValue value = readField(field, QString::fromUtf8(row.typed), today);
        EXPECT_EQ(value, row.stored) << row.typed;
        EXPECT_EQ(showField(field, value), QString::fromUtf8(row.shown)) << row.typed;
    }
}

TEST(Documents, ANamelessTitleGoesToThePrinterQueue) {
    FakePrompts prompts;
    FakeDocuments gateway;
    ReleasedView view(gateway, prompts);
    view.show({QStringLiteral("id"), QStringLiteral("2026-00042"), QStringLiteral("Document 2026-00042"), {}},
              true);
    buttonWith(view, QStringLiteral("Print…"))->click();
    EXPECT_EQ(prompts.asked, QStringList{QStringLiteral("print")});
}
