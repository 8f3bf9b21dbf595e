// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/RestoreAssistant.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/keys/Passphrase.h"
#include "core/keys/Recovery.h"
#include "ui/access/AccessWords.h"
#include "ui/access/TaskLine.h"
#include "ui/login/StrengthMeter.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Prompts.h"
#include "ui/widgets/Sentences.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

namespace {

enum Step { Choosing, Opening, Result };

void addWords(QVBoxLayout* box, const QString& text, QWidget* parent) {
    auto* label = makeLabel(text, TextRole::Body, Tone::Muted, parent);
    label->setWordWrap(true);
    box->addWidget(label);
}

}  // namespace

RestoreAssistant::RestoreAssistant(UnitRestorer& restorer, Prompts& prompts, QWidget* parent)
    : QWidget(parent),
      m_restorer(restorer),
      m_prompts(prompts),
      m_steps(new QStackedWidget(this)),
      m_title(makeLabel({}, TextRole::Title, Tone::Text, this)),
      m_notice(new Notice(this)),
      m_task(new TaskLine(this)) {
    auto* outer = new QVBoxLayout(this);
    auto* card = makeCard(this);
    card->setFixedWidth(Theme::px(720));
    auto* box = new QVBoxLayout(card);
    setGridMargins(box, Large, Small);
    box->addWidget(m_title);
    m_steps->addWidget(makeChoosing());
    m_steps->addWidget(makeOpening());
    m_steps->addWidget(makeResult());
    box->addWidget(m_steps);
    box->addWidget(m_notice);
    box->addWidget(m_task);
    auto* foot = new QHBoxLayout;
    m_back = makeButton(
        tr("Back"), QKeySequence(QStringLiteral("Alt+Left")), [this] { goBack(); }, card);
    m_next = makePrimary(
        tr("Restore"), QKeySequence(QStringLiteral("Ctrl+Return")), [this] { goOn(); }, card);
    foot->addWidget(m_back);
    foot->addStretch(1);
    foot->addWidget(m_next);
    box->addLayout(foot);
    outer->addStretch(2);
    outer->addLayout(centred(card));
    outer->addStretch(3);
    m_title->setText(tr("Restore a backup, 1 of 3: which one, and where"));
}

RestoreAssistant::Field RestoreAssistant::addField(QVBoxLayout* box, const QString& label, const QString& hint,
                                                   QPushButton* beside) {
    Field field;
    field.whole = new QWidget(this);
    auto* inside = new QVBoxLayout(field.whole);
    setGridMargins(inside, 0, Tight);
    inside->addWidget(makeLabel(label, TextRole::Label, Tone::Muted, field.whole));
    auto* row = new QHBoxLayout;
    field.line = new QLineEdit(field.whole);
    field.line->setAccessibleName(label);
    field.line->setPlaceholderText(hint);
    row->addWidget(field.line, 1);
    if (beside != nullptr) row->addWidget(beside);
    inside->addLayout(row);
    field.wrong = makeLabel({}, TextRole::Label, Tone::Block, field.whole);
    field.wrong->setWordWrap(true);
    field.wrong->hide();
    inside->addWidget(field.wrong);
    box->addWidget(field.whole);
    connect(field.line, &QLineEdit::textChanged, field.wrong, &QWidget::hide);
    connect(field.line, &QLineEdit::returnPressed, this, [this] {
        if (m_next->isEnabled()) goOn();
    });
    return field;
}

QWidget* RestoreAssistant::makeChoosing() {
    auto* step = new QWidget(this);
    auto* box = new QVBoxLayout(step);
    setGridMargins(box, 0, Small);
    addWords(box,
             tr("The backup is read to its end and put into a new or empty folder, whole or not at all. A unit that is "
                "there already is never overwritten."),
             step);
    auto* chooseFile = makeButton(
        tr("Choose…"), {},
        [this] {
            if (const auto file = m_prompts.openFile(this, tr("Backup to restore"), tr("Backups (*.tar)")))
                m_file.line->setText(*file);
        },
        step);
    m_file = addField(box, tr("Backup"), QStringLiteral("serment-20260302-090000.tar"), chooseFile);
    auto* chooseFolder = makeButton(
        tr("Choose…"), {},
        [this] {
            if (const auto folder = m_prompts.chooseFolder(this, tr("Folder of the unit"))) m_folder.line->setText(*folder);
        },
        step);
    m_folder = addField(box, tr("Folder (empty or new)"), {}, chooseFolder);
    m_folder.line->setText(QDir::home().filePath(QStringLiteral("Serment")));
    box->addStretch(1);
    return step;
}

QWidget* RestoreAssistant::makeOpening() {
    auto* step = new QWidget(this);
    auto* box = new QVBoxLayout(step);
    setGridMargins(box, 0, Small);
    box->addWidget(makeLabel(tr("Account"), TextRole::Label, Tone::Muted, step));
    m_account = new QComboBox(step);
    m_account->setAccessibleName(tr("Account"));
    box->addWidget(m_account);
    m_byPassphrase = new QRadioButton(tr("With its passphrase"), step);
    m_bySheets = new QRadioButton(tr("The passphrase is lost: with two of the three recovery sheets"), step);
    m_byPassphrase->setChecked(true);
    box->addWidget(m_byPassphrase);
    box->addWidget(m_bySheets);
    m_sheet = addField(box, tr("One sheet"), QStringLiteral("S1-…"));
    m_other = addField(box, tr("Another"), QStringLiteral("S3-…"));
    m_passphrase = addField(box, tr("Passphrase"), {});
    m_again = addField(box, tr("The same again"), {});
    for (const Field& field : {m_passphrase, m_again}) field.line->setEchoMode(QLineEdit::Password);
    m_meter = new StrengthMeter(step);
    box->addWidget(m_meter);
    connect(m_bySheets, &QRadioButton::toggled, this, &RestoreAssistant::adapt);
    connect(m_passphrase.line, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_meter->show(keys::passphraseStrength(text, {m_account->currentText()}), text.isEmpty());
    });
    m_meter->show({}, true);
    box->addStretch(1);
    return step;
}

QWidget* RestoreAssistant::makeResult() {
    auto* step = new QWidget(this);
    auto* box = new QVBoxLayout(step);
    setGridMargins(box, 0, Small);
    m_result = new Notice(step);
    box->addWidget(m_result);
    addWords(box,
             tr("Before the care goes on here: make sure that the former computer no longer works on this unit, and enter "
                "again what was written after the backup."),
             step);
    box->addStretch(1);
    return step;
}

void RestoreAssistant::startWithLostPassphrase(const QString& folder, const QString& account) {
    m_lostOnly = true;
    m_folder.line->setText(folder);
    showOpening();
    m_account->setCurrentText(account);
    m_bySheets->setChecked(true);
    m_byPassphrase->hide();
    m_bySheets->hide();
    m_title->setText(tr("A lost passphrase"));
}

void RestoreAssistant::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    (m_lostOnly ? m_sheet : m_file).line->setFocus();
}

bool RestoreAssistant::withSheets() const {
    return m_bySheets->isChecked();
}

void RestoreAssistant::adapt() {
    for (const Field& field : {m_sheet, m_other, m_again}) field.whole->setVisible(withSheets());
    m_meter->setVisible(withSheets());
    m_passphrase.whole->findChild<QLabel*>()->setText(withSheets() ? tr("New passphrase") : tr("Passphrase"));
    if (m_lostOnly)
        m_next->setText(tr("Give the new passphrase"));
    else
        m_next->setText(withSheets() ? tr("Give the new passphrase and check") : tr("Open and check everything"));
}

void RestoreAssistant::complain(const Field& field, const QString& words) {
    field.wrong->setText(words);
    field.wrong->show();
    field.line->setFocus();
    field.line->selectAll();
}

void RestoreAssistant::forget() {
    m_notice->clear();
    for (const Field& field : {m_file, m_folder, m_passphrase, m_sheet, m_other, m_again}) field.wrong->hide();
}

void RestoreAssistant::setBusy(bool busy) {
    m_steps->setDisabled(busy);
    m_back->setDisabled(busy);
    m_next->setDisabled(busy);
    if (!busy) m_task->finish();
}

void RestoreAssistant::goOn() {
    forget();
    switch (m_steps->currentIndex()) {
        case Choosing:
            return restore();
        case Opening:
            return withSheets() ? recover() : check();
        default:
            Q_EMIT finished(m_folder.line->text().trimmed());
    }
}

void RestoreAssistant::goBack() {
    // What was restored is there: whoever cannot open it now finds it at the login.
    if (m_steps->currentIndex() == Choosing || m_lostOnly)
        Q_EMIT cancelled();
    else
        Q_EMIT finished(m_folder.line->text().trimmed());
}

void RestoreAssistant::restore() {
    if (m_file.line->text().trimmed().isEmpty()) return complain(m_file, tr("Choose the backup."));
    if (m_folder.line->text().trimmed().isEmpty()) return complain(m_folder, tr("Choose a new or empty folder."));
    setBusy(true);
    m_restorer.restore(m_file.line->text().trimmed(), m_folder.line->text().trimmed(), m_task->start(tr("Reading and restoring")),
                       [this, guard = QPointer<RestoreAssistant>(this)](serment::Result<BackupView> done) {
                           if (!guard) return;
                           setBusy(false);
                           done ? restored(*done) : refuseRestore(done.error());
                       });
}

void RestoreAssistant::refuseRestore(const Error& error) {
    switch (error.code) {
        case ErrorCode::NotFound:
        case ErrorCode::UnreadableFile:
            return complain(m_file, tr("There is no such file, or it cannot be read."));
        case ErrorCode::Damaged:
            return complain(m_file, tr("This is not a whole backup of Serment: nothing was restored. Take another one."));
        case ErrorCode::HostileInput:
        case ErrorCode::NewerSchema:
            return complain(m_file, sentence(error));
        case ErrorCode::AlreadyExists:
            return complain(m_folder, tr("This folder is not empty. Choose a new one, or an empty one."));
        case ErrorCode::UnitReadOnly:
            return complain(m_folder, tr("Nothing can be written there. Choose another folder."));
        default:
            m_notice->sayError(error);
    }
}

void RestoreAssistant::restored(const BackupView& backup) {
    showOpening();
    m_notice->say(Tone::Ok, tr("Restored: the backup of %1, %2 in %n file(s), every byte checked.", nullptr,
                               static_cast<int>(backup.files))
                                .arg(dateTimeText(backup.madeAt.toLocalTime()), AccessWords::size(backup.bytes)));
}

void RestoreAssistant::showOpening() {
    m_account->clear();
    m_account->addItems(m_restorer.accounts(m_folder.line->text().trimmed()));
    m_steps->setCurrentIndex(Opening);
    m_title->setText(tr("Restore a backup, 2 of 3: open it"));
    m_back->setText(m_lostOnly ? tr("Back") : tr("Check later"));
    adapt();
    m_passphrase.line->setFocus();
}

bool RestoreAssistant::sheetsAreComplete() {
    const auto first = keys::sheetNumber(m_sheet.line->text()), second = keys::sheetNumber(m_other.line->text());
    const QString mistyped = tr("This is not the text of a recovery sheet: a sign is missing or mistyped.");
    if (!first) return complain(m_sheet, mistyped), false;
    if (!second) return complain(m_other, mistyped), false;
    if (*first == *second) return complain(m_other, tr("This is the same sheet again. Take another of the three.")), false;
    const QString passphrase = m_passphrase.line->text();
    if (const auto strong = keys::checkPassphrase(passphrase, {m_account->currentText()}); !strong)
        return complain(m_passphrase, sentence(strong.error())), false;
    if (passphrase != m_again.line->text()) return complain(m_again, tr("The two passphrases differ.")), false;
    return true;
}

void RestoreAssistant::recover() {
    if (!sheetsAreComplete()) return;
    setBusy(true);
    m_task->start(tr("Opening with the sheets"));
    m_restorer.recover(m_folder.line->text().trimmed(), m_account->currentText(), m_sheet.line->text(), m_other.line->text(),
                       m_passphrase.line->text(),
                       [this, guard = QPointer<RestoreAssistant>(this)](serment::Result<bool> done) {
                           if (!guard) return;
                           setBusy(false);
                           if (!done) return refuseSheets(done.error());
                           m_sheet.line->clear();
                           m_other.line->clear();
                           if (m_lostOnly) return finished(m_folder.line->text().trimmed());
                           m_byPassphrase->setChecked(true);
                           check();
                       });
}

void RestoreAssistant::refuseSheets(const Error& error) {
    if (error.code == ErrorCode::DecryptionFailed)
        return complain(m_other, tr("These two sheets do not open this unit: they are of another one, or were renewed since."));
    m_notice->sayError(error);
}

void RestoreAssistant::check() {
    setBusy(true);
    m_restorer.check(m_folder.line->text().trimmed(), m_account->currentText(), m_passphrase.line->text(),
                     m_task->start(tr("Checking pages, journal, signatures and records")),
                     [this, guard = QPointer<RestoreAssistant>(this)](serment::Result<VerificationView> found) {
                         if (!guard) return;
                         setBusy(false);
                         found ? checked(*found) : refuseCheck(found.error());
                     });
}

void RestoreAssistant::refuseCheck(const Error& error) {
    bool counted = false;
    const int seconds = error.detail.toInt(&counted);
    switch (error.code) {
        case ErrorCode::WrongPassphrase:
            return complain(m_passphrase, tr("This is not the passphrase of this account at the time of the backup."));
        case ErrorCode::TooManyAttempts:
            if (!counted) break;
            return complain(m_passphrase, tr("Too many attempts. Try again in %n second(s).", nullptr, seconds));
        case ErrorCode::NotPermitted:
            checked({});
            return m_result->say(Tone::Warn, tr("The unit opens. This account may not check everything: ask a physician or hospital "
                                                "IT to do so (Settings, Files and alarms)."));
        default:
            break;
    }
    m_notice->sayError(error);
}

void RestoreAssistant::checked(const VerificationView& found) {
    m_passphrase.line->clear();
    m_again.line->clear();
    m_steps->setCurrentIndex(Result);
    m_title->setText(tr("Restore a backup, 3 of 3: what was found"));
    m_back->hide();
    m_next->setText(tr("Open the unit"));
    m_next->setFocus();
    if (found.cancelled)
        m_result->say(Tone::Warn, tr("Stopped before the end: what was not reached is not checked."));
    else if (found.problems > 0)
        m_result->say(Tone::Block, tr("%n thing(s) found wrong: the unit opens and only reads until the coordinating physician has "
                                      "decided (Settings, Files and alarms).",
                                      nullptr, found.problems));
    else
        m_result->say(Tone::Ok, tr("Nothing found: %1 entries and %2 records of the files %3.")
                                    .arg(QLocale().toString(found.entries), QLocale().toString(found.rows),
                                         found.files.join(QStringLiteral(", "))));
}

}  // namespace serment::ui
