// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/EncounterEditor.h"

#include <QApplication>
#include <QCheckBox>
#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QTextDocumentFragment>
#include <QVBoxLayout>
#include <utility>

#include "ui/patient/EncounterWords.h"
#include "ui/patient/PhrasePicker.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/KeyChoice.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Spelling.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using records::EncounterConsent;
using records::ThirdParty;

namespace {

// Takes the room that is left and asks for no more than a few lines.
class ShortText : public QPlainTextEdit {
  public:
    using QPlainTextEdit::QPlainTextEdit;
    QSize sizeHint() const override { return {QPlainTextEdit::sizeHint().width(), minimumHeight()}; }
    QSize minimumSizeHint() const override { return {QPlainTextEdit::minimumSizeHint().width(), minimumHeight()}; }
};

}  // namespace

EncounterEditor::EncounterEditor(QWidget* parent)
    : QFrame(parent),
      m_title(makeLabel({}, TextRole::Title, Tone::Text, this)),
      m_saved(makeLabel({}, TextRole::Label, Tone::Muted, this)),
      m_correctionReason(new QLineEdit(this)),
      m_reason(new QLineEdit(this)),
      m_mode(new KeyChoice(tr("Seen"), EncounterWords::modes(), this)),
      m_consent(new KeyChoice(tr("Consent"), EncounterWords::consents(), this)),
      m_consentNote(new QLineEdit(this)),
      m_informed(new KeyChoice(tr("Informed"), EncounterWords::informed(), this)),
      m_third(new KeyChoice(tr("Present"), EncounterWords::thirdParties(), this)),
      m_thirdReason(new QLineEdit(this)),
      m_language(new QLineEdit(this)),
      m_interpreter(new QLineEdit(this)),
      m_security(new QCheckBox(tr("Handcuffs, door open…"), this)),
      m_securityReason(new QLineEdit(this)),
      m_scroll(new QScrollArea(this)),
      m_notice(new Notice(this)),
      m_save([this] { Q_EMIT draftChanged(subject(), draft()); }, this) {
    setProperty("card", true);
    m_sign = makePrimary(
        tr("Sign"), QKeySequence(QStringLiteral("Ctrl+Return")), [this] { trySign(); }, this);
    build();
    m_picker = new PhrasePicker(this);
    connectAnswers();
    connectPicker();
}

void EncounterEditor::connectAnswers() {
    const auto typed = [this] {
        if (m_filling) return;
        m_saved->setText(tr("Draft kept as you type"));
        m_save.touch();
    };
    for (QLineEdit* line :
         {m_correctionReason, m_reason, m_consentNote, m_thirdReason, m_language, m_interpreter, m_securityReason})
        connect(line, &QLineEdit::textEdited, this, typed);
    for (QPlainTextEdit* text : {m_subjective, m_objective, m_assessment, m_plan})
        connect(text, &QPlainTextEdit::textChanged, this, [this, typed] {
            if (std::exchange(m_shown, written()) != m_shown) typed();
        });
    for (KeyChoice* choice : {m_mode, m_consent, m_informed, m_third})
        connect(choice, &KeyChoice::chosen, this, [this, typed] {
            applyAnswers();
            typed();
        });
    connect(m_security, &QCheckBox::clicked, this, [this, typed] {
        applyAnswers();
        typed();
    });
    connect(m_reason, &QLineEdit::returnPressed, this, [this] { m_consent->setFocus(); });
}

void EncounterEditor::connectPicker() {
    connect(m_picker, &PhrasePicker::templateChosen, this, &EncounterEditor::fill);
    connect(m_picker, &PhrasePicker::phraseChosen, this, &EncounterEditor::insertPhrase);
    connect(m_picker, &PhrasePicker::keepWanted, this, &EncounterEditor::keepText);
    connect(m_picker, &PhrasePicker::removeWanted, this, &EncounterEditor::removeTextWanted);
    connect(m_picker, &PhrasePicker::closed, this, [this] {
        if (m_phraseTarget)
            m_phraseTarget->setFocus();
        else
            m_reason->setFocus();
    });
}

void EncounterEditor::setOwnTexts(std::vector<records::OwnText> own) {
    m_picker->setOwn(std::move(own));
}

QString EncounterEditor::written() const {
    return m_subjective->toPlainText() + m_objective->toPlainText() + m_assessment->toPlainText() +
           m_plan->toPlainText();
}

// From the reason: what fits it. From a text: what fits the word before the cursor, which is then replaced.
void EncounterEditor::pickPhrase() {
    if (m_picker->isVisible()) return;
    m_phraseTarget = qobject_cast<QPlainTextEdit*>(focusWidget());
    QString typed = m_reason->text(), keeps;
    if (!written().trimmed().isEmpty()) keeps = tr("The four parts, as a template");
    if (m_phraseTarget) {
        QTextCursor cursor = m_phraseTarget->textCursor();
        if (cursor.hasSelection()) keeps = cursor.selectedText();
        cursor.movePosition(QTextCursor::PreviousWord, QTextCursor::KeepAnchor);
        typed = m_phraseTarget->textCursor().hasSelection() ? QString() : cursor.selectedText().trimmed();
    }
    m_picker->open(typed, keeps);
}

// Typed like by a hand, so that undo takes it back.
void EncounterEditor::fill(const records::EncounterTemplate& parts) {
    if (m_reason->text().trimmed().size() < parts.reason.size() && !parts.reason.isEmpty())
        m_reason->setText(parts.reason);
    const std::pair<QPlainTextEdit*, const QString*> places[] = {{m_subjective, &parts.subjective},
                                                                 {m_objective, &parts.objective},
                                                                 {m_assessment, &parts.assessment},
                                                                 {m_plan, &parts.plan}};
    for (const auto& [text, words] : places) {
        if (words->isEmpty()) continue;
        QTextCursor cursor(text->document());
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(text->document()->isEmpty() ? *words : QLatin1Char('\n') + *words);
    }
    m_consent->setFocus();
}

void EncounterEditor::insertPhrase(const QString& text) {
    QPlainTextEdit* target = m_phraseTarget ? m_phraseTarget : m_subjective;
    QTextCursor cursor = target->textCursor();
    if (!cursor.hasSelection() && m_phraseTarget) {
        QTextCursor word = cursor;
        word.movePosition(QTextCursor::PreviousWord, QTextCursor::KeepAnchor);
        if (PhrasePicker::isIn(word.selectedText(), m_picker->typed()) &&
            !word.selectedText().trimmed().isEmpty())
            cursor = word;
    }
    cursor.insertText(text);
    target->setTextCursor(cursor);
    target->setFocus();
}

void EncounterEditor::keepText(const QString& name) {
    records::OwnText own;
    own.name = name;
    const QTextCursor cursor = m_phraseTarget ? m_phraseTarget->textCursor() : QTextCursor();
    own.isTemplate = cursor.isNull() || !cursor.hasSelection();
    if (own.isTemplate)
        own.parts = {{},
                     {},
                     m_subjective->toPlainText(),
                     m_objective->toPlainText(),
                     m_assessment->toPlainText(),
                     m_plan->toPlainText()};
    else
        own.text = cursor.selection().toPlainText();
    Q_EMIT keepTextWanted(own);
}

QPlainTextEdit* EncounterEditor::addText(const QString& label, QGridLayout* grid, int row, int column) {
    grid->addWidget(makeLabel(label, TextRole::Label, Tone::Muted, this), row * 2, column);
    auto* text = new ShortText(this);
    text->setTabChangesFocus(true);
    text->setAccessibleName(label);
    text->setMinimumHeight(Theme::px(56));
    checkSpelling(text);
    grid->addWidget(text, row * 2 + 1, column);
    grid->setRowStretch(row * 2 + 1, 1);
    return text;
}

void EncounterEditor::buildAnswers(QVBoxLayout* box) {
    m_reason->setPlaceholderText(tr("Reason for the consultation"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    box->addWidget(m_reason);
    box->addWidget(m_mode);
    m_consentNote->setPlaceholderText(tr("Why, or who consented"));
    m_consentNote->setAccessibleName(m_consentNote->placeholderText());
    box->addWidget(m_consent);
    box->addWidget(m_consentNote);
    box->addWidget(m_informed);
    box->addWidget(m_third);
    m_thirdReason->setPlaceholderText(tr("Why somebody else was in the room"));
    m_language->setPlaceholderText(tr("Language"));
    m_interpreter->setPlaceholderText(tr("Who interprets, or which service"));
    auto* languages = new QCompleter(EncounterWords::languageNames(), this);
    languages->setCaseSensitivity(Qt::CaseInsensitive);
    languages->setCompletionMode(QCompleter::InlineCompletion);
    m_language->setCompleter(languages);
    auto* present = new QHBoxLayout;
    present->addSpacing(Theme::px(104));
    for (QLineEdit* line : {m_thirdReason, m_language, m_interpreter}) {
        line->setAccessibleName(line->placeholderText());
        present->addWidget(line, line == m_language ? 1 : 2);
    }
    box->addLayout(present);
    auto* security = new QHBoxLayout;
    security->addSpacing(Theme::px(104));
    security->addWidget(m_security);
    m_securityReason->setPlaceholderText(tr("Why: personality, risk of escape, aggression"));
    m_securityReason->setAccessibleName(m_securityReason->placeholderText());
    security->addWidget(m_securityReason, 1);
    security->addStretch(0);
    box->addLayout(security);
}

void EncounterEditor::buildFoot(QVBoxLayout* box) {
    auto* foot = new QHBoxLayout;
    foot->addWidget(makeButton(
        tr("Close, keep the draft"), QKeySequence(Qt::Key_Escape),
        [this] {
            m_save.flush();
            Q_EMIT closed();
        },
        this));
    foot->addStretch(1);
    foot->addWidget(makeButton(
        tr("Phrases and templates"), QKeySequence(QStringLiteral("Ctrl+Space")), [this] { pickPhrase(); },
        this));
    foot->addWidget(m_sign);
    box->addLayout(foot);
}

// Title and buttons stay; what is between scrolls where the window is small or the letters are large.
void EncounterEditor::build() {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Tight);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    m_correctionReason->setPlaceholderText(tr("Why is this corrected? (the first version stays readable)"));
    m_correctionReason->setAccessibleName(m_correctionReason->placeholderText());
    head->addWidget(m_correctionReason, 1);
    head->addWidget(m_saved, 1, Qt::AlignRight);
    box->addLayout(head);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* holder = new QWidget(m_scroll);
    auto* inside = new QVBoxLayout(holder);
    setGridMargins(inside, 0, Tight);
    buildAnswers(inside);
    auto* grid = new QGridLayout;
    grid->setSpacing(Theme::px(Small));
    m_subjective = addText(tr("What the patient says"), grid, 0, 0);
    m_objective = addText(tr("Examination"), grid, 0, 1);
    m_assessment = addText(tr("Conclusion"), grid, 1, 0);
    m_plan = addText(tr("Plan"), grid, 1, 1);
    inside->addLayout(grid, 1);
    m_scroll->setWidget(holder);
    connect(qApp, &QApplication::focusChanged, this, [this, holder](QWidget*, QWidget* now) {
        if (!now || !holder->isAncestorOf(now)) return;
        const QRect place(now->mapTo(holder, QPoint()), now->size());
        m_scroll->ensureVisible(0, place.bottom(), 0, Theme::px(Small));
        m_scroll->ensureVisible(0, place.top(), 0, Theme::px(Small));
    });
    box->addWidget(m_scroll, 1);
    box->addWidget(m_notice);
    buildFoot(box);
}

void EncounterEditor::applyAnswers() {
    const QString consent = m_consent->value();
    m_consentNote->setVisible(!consent.isEmpty() && consent != QStringLiteral("given"));
    const QString third = m_third->value();
    const bool isInterpreted = third == QStringLiteral("interpreter");
    m_thirdReason->setVisible(!third.isEmpty() && third != QStringLiteral("nobody") && !isInterpreted);
    m_language->setVisible(isInterpreted);
    m_interpreter->setVisible(isInterpreted);
    m_securityReason->setVisible(m_security->isChecked());
    m_notice->clear();
}

void EncounterEditor::start(const records::Encounter& encounter) {
    m_filling = true;
    m_base = encounter;
    const bool correction = !encounter.correction.of.isNull();
    m_title->setText(correction ? tr("Correction of a consultation") : tr("New consultation"));
    m_saved->clear();
    m_correctionReason->setVisible(correction);
    m_correctionReason->setText(encounter.correction.reason);
    m_reason->setText(encounter.reason);
    m_mode->setValue(enumName(encounter.mode));
    m_security->setChecked(encounter.securityMeasure);
    m_securityReason->setText(encounter.securityReason);
    m_consent->setValue(EncounterWords::valueOf(encounter.consent));
    m_consentNote->setText(encounter.consentNote);
    m_informed->setValue(!encounter.informationGiven   ? QString()
                         : *encounter.informationGiven ? QStringLiteral("yes")
                                                       : QStringLiteral("no"));
    m_third->setValue(EncounterWords::valueOf(encounter.thirdParty));
    m_thirdReason->setText(encounter.thirdPartyReason);
    m_language->setText(EncounterWords::languageName(encounter.language));
    m_interpreter->setText(encounter.interpreter);
    m_subjective->setPlainText(encounter.subjective);
    m_objective->setPlainText(encounter.objective);
    m_assessment->setPlainText(encounter.assessment);
    m_plan->setPlainText(encounter.plan);
    m_shown = written();
    applyAnswers();
    m_save.forget();
    m_filling = false;
    (correction ? m_correctionReason : m_reason)->setFocus();
}

records::Encounter EncounterEditor::encounter() const {
    records::Encounter value = m_base;
    value.correction.reason = m_correctionReason->text().trimmed();
    value.reason = m_reason->text().trimmed();
    value.mode = enumOr(m_mode->value(), records::EncounterMode::InPerson);
    value.securityMeasure = m_security->isChecked();
    value.securityReason = value.securityMeasure ? m_securityReason->text().trimmed() : QString();
    value.consent = EncounterWords::consentOf(m_consent->value());
    value.consentNote = m_consentNote->text().trimmed();
    value.informationGiven = m_informed->value().isEmpty()
                                 ? std::nullopt
                                 : std::optional(m_informed->value() == QStringLiteral("yes"));
    value.thirdParty = EncounterWords::thirdPartyOf(m_third->value());
    const bool isInterpreted = value.thirdParty == ThirdParty::Interpreter;
    value.thirdPartyReason = isInterpreted ? QString() : m_thirdReason->text().trimmed();
    if (isInterpreted || m_base.thirdParty == ThirdParty::Interpreter) {
        value.language = isInterpreted ? EncounterWords::languageCode(m_language->text()) : QString();
        value.interpreter = isInterpreted ? m_interpreter->text().trimmed() : QString();
    }
    value.subjective = m_subjective->toPlainText().trimmed();
    value.objective = m_objective->toPlainText().trimmed();
    value.assessment = m_assessment->toPlainText().trimmed();
    value.plan = m_plan->toPlainText().trimmed();
    return value;
}

QString EncounterEditor::subject() const {
    return m_base.correction.of.isNull() ? m_base.detainee.toString() : m_base.correction.of.toString();
}

QString EncounterEditor::draft() const {
    return EncounterWords::draftOf(encounter(), m_base);
}

void EncounterEditor::restore(const QString& draft, const QDateTime& savedAt) {
    const std::optional<records::Encounter> kept = EncounterWords::fromDraft(draft, m_base);
    if (!kept) return;
    start(*kept);
    m_notice->say(Tone::Ok, savedAt.isValid() ? tr("Your draft of %1 is back.").arg(dateTimeText(savedAt))
                                              : tr("Your unfinished draft is back."));
}

void EncounterEditor::pointAt(const Error& error) {
    const std::pair<QString, QWidget*> places[] = {{QStringLiteral("reason"), m_reason},
                                                   {QStringLiteral("consent"), m_consent},
                                                   {QStringLiteral("consentNote"), m_consentNote},
                                                   {QStringLiteral("informationGiven"), m_informed},
                                                   {QStringLiteral("thirdParty"), m_third},
                                                   {QStringLiteral("thirdPartyReason"), m_thirdReason},
                                                   {QStringLiteral("securityReason"), m_securityReason},
                                                   {QStringLiteral("correctionReason"), m_correctionReason}};
    for (const auto& [field, widget] : places) {
        if (error.field != field) continue;
        widget->show();
        widget->setFocus();
    }
    m_notice->say(Tone::Warn, EncounterWords::missing(error.field));
}

void EncounterEditor::trySign() {
    const records::Encounter value = encounter();
    if (!m_base.correction.of.isNull() && value.correction.reason.isEmpty())
        return pointAt(Error{ErrorCode::MissingField, {}, QStringLiteral("correctionReason")});
    const std::vector<Error> errors = records::encounterErrors(value);
    if (!errors.empty()) return pointAt(errors.front());
    m_save.flush();
    Q_EMIT signWanted(value);
}

void EncounterEditor::finish() {
    m_save.forget();
    m_notice->clear();
}

void EncounterEditor::warn(const QString& text) {
    m_notice->say(Tone::Warn, text);
}

void EncounterEditor::say(const Error& error) {
    if (error.field.isEmpty())
        m_notice->sayError(error);
    else
        pointAt(error);
}

}  // namespace serment::ui
