// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/CreateAssistant.h"

#include <QCheckBox>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/login/StrengthMeter.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Prompts.h"
#include "ui/widgets/Sheets.h"

namespace serment::ui {

namespace {

enum Step { UnitStep, PhysicianStep, SheetsStep };

}  // namespace

CreateAssistant::CreateAssistant(UnitMaker& maker, Prompts& prompts, QWidget* parent)
    : QWidget(parent),
      m_maker(maker),
      m_prompts(prompts),
      m_steps(new QStackedWidget(this)),
      m_title(makeLabel({}, TextRole::Title, Tone::Text, this)),
      m_notice(new Notice(this)),
      m_progress(new QProgressBar(this)) {
    auto* outer = new QVBoxLayout(this);
    auto* card = makeCard(this);
    card->setFixedWidth(Theme::px(720));
    auto* box = new QVBoxLayout(card);
    setGridMargins(box, Large, Small);
    box->addWidget(m_title);
    m_steps->addWidget(makeUnitStep());
    m_steps->addWidget(makePhysicianStep());
    m_steps->addWidget(makeSheetsStep());
    box->addWidget(m_steps, 1);
    box->addWidget(m_notice);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    box->addWidget(m_progress);
    auto* foot = new QHBoxLayout;
    m_back = makeButton(
        tr("Back"), QKeySequence(QStringLiteral("Alt+Left")), [this] { goBack(); }, card);
    m_next = makePrimary(
        tr("Go on"), QKeySequence(QStringLiteral("Ctrl+Return")), [this] { goOn(); }, card);
    foot->addWidget(m_back);
    foot->addStretch(1);
    foot->addWidget(m_next);
    box->addLayout(foot);
    outer->addStretch(1);
    outer->addLayout(centred(card), 8);
    outer->addStretch(1);
    m_title->setText(tr("New unit, 1 of 3: the establishment"));
    m_establishment->setFocus();
}

QLineEdit* CreateAssistant::addLine(QFormLayout* form, const QString& label, const QString& hint) {
    auto* line = new QLineEdit(this);
    line->setPlaceholderText(hint);
    line->setAccessibleName(label);
    form->addRow(label, line);
    return line;
}

QWidget* CreateAssistant::makeUnitStep() {
    auto* step = new QWidget(this);
    auto* form = new QFormLayout(step);
    form->setSpacing(Theme::px(Small));
    m_establishment = addLine(form, tr("Establishment"), QStringLiteral("Maison d'arrêt de …"));
    m_hospital = addLine(form, tr("Hospital"), QStringLiteral("Centre hospitalier de …"));
    m_letterhead = new QPlainTextEdit(step);
    m_letterhead->setPlaceholderText(tr("Service and address, one line each"));
    m_letterhead->setTabChangesFocus(true);
    m_letterhead->setMaximumHeight(Theme::px(88));
    form->addRow(tr("Letterhead"), m_letterhead);
    m_telephone = addLine(form, tr("Telephone of the unit"), tr("printed on prescriptions given at an exit"));
    m_city = addLine(form, tr("Town"), tr("as in \"Done at …\""));
    auto* line = new QHBoxLayout;
    m_folder = new QLineEdit(QDir::home().filePath(QStringLiteral("Serment")), step);
    line->addWidget(m_folder, 1);
    line->addWidget(makeButton(
        tr("Choose…"), {},
        [this] {
            if (auto folder = m_prompts.chooseFolder(this, tr("Folder of the unit")))
                m_folder->setText(*folder);
        },
        step));
    form->addRow(tr("Folder (empty or new)"), line);
    return step;
}

QWidget* CreateAssistant::makePhysicianStep() {
    auto* step = new QWidget(this);
    auto* form = new QFormLayout(step);
    form->setSpacing(Theme::px(Small));
    m_name = addLine(form, tr("Coordinating physician"), QStringLiteral("Dr Anne Leroy"));
    m_login = addLine(form, tr("Account name"), QStringLiteral("aleroy"));
    m_quality = addLine(form, tr("Printed quality"));
    m_quality->setText(tr("physician of the unit"));
    m_rpps = addLine(form, tr("RPPS (11 digits)"));
    m_oneTeam = new QCheckBox(tr("One care team: this account holds both keys"), step);
    form->addRow(QString(), m_oneTeam);
    m_passphrase = addLine(form, tr("Passphrase"));
    m_again = addLine(form, tr("The same again"));
    for (QLineEdit* line : {m_passphrase, m_again}) line->setEchoMode(QLineEdit::Password);
    m_meter = new StrengthMeter(step);
    form->addRow(QString(), m_meter);
    auto* warning =
        makeLabel(tr("Nobody can reset it: who forgets it needs two of the three recovery sheets."),
                  TextRole::Label, Tone::Muted, step);
    warning->setWordWrap(true);
    form->addRow(QString(), warning);
    connect(m_passphrase, &QLineEdit::textChanged, this, &CreateAssistant::updateStrength);
    return step;
}

QWidget* CreateAssistant::makeSheetsStep() {
    auto* step = new QWidget(this);
    auto* box = new QVBoxLayout(step);
    setGridMargins(box, 0, Small);
    auto* words =
        makeLabel(tr("Any two of these sheets open the unit if every passphrase is lost. Print them, then "
                     "keep them in three "
                     "places apart: the director of the hospital, the pharmacy safe, the head of the unit."),
                  TextRole::Body, Tone::Text, step);
    words->setWordWrap(true);
    box->addWidget(words);
    for (auto& sheet : m_sheets) {
        auto* card = makeCard(step);
        auto* inside = new QVBoxLayout(card);
        sheet = makeLabel({}, TextRole::Body, Tone::Text, card);
        sheet->setWordWrap(true);
        sheet->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
        inside->addWidget(sheet);
        box->addWidget(card);
    }
    auto* print = makeButton(
        tr("Print the three sheets…"), QKeySequence(QStringLiteral("Ctrl+P")), [this] { printSheets(); },
        step);
    box->addWidget(print, 0, Qt::AlignLeft);
    m_kept = new QCheckBox(tr("The sheets are printed (or copied by hand) and will be kept apart"), step);
    connect(m_kept, &QCheckBox::toggled, this, [this](bool on) { m_next->setEnabled(on); });
    box->addWidget(m_kept);
    box->addStretch(1);
    return step;
}

void CreateAssistant::complain(QWidget* field, const QString& words) {
    m_notice->say(Tone::Warn, words);
    field->setFocus();
}

bool CreateAssistant::unitIsComplete() {
    for (QLineEdit* line : {m_establishment, m_hospital, m_telephone, m_city, m_folder})
        if (line->text().trimmed().isEmpty()) {
            complain(line, tr("Please fill in: %1.")
                               .arg(line == m_folder ? tr("Folder of the unit") : line->accessibleName()));
            return false;
        }
    return true;
}

bool CreateAssistant::physicianIsComplete() {
    for (QLineEdit* line : {m_name, m_login, m_passphrase})
        if (line->text().trimmed().isEmpty()) {
            complain(line, tr("Please fill in: %1.").arg(line->accessibleName()));
            return false;
        }
    if (!keys::passphraseStrength(m_passphrase->text(), {m_login->text(), m_establishment->text()})
             .acceptable) {
        complain(
            m_passphrase,
            tr("This passphrase is too weak: 12 characters of four kinds, 14 of three, or seven words."));
        return false;
    }
    if (m_passphrase->text() != m_again->text()) {
        complain(m_again, tr("The two passphrases differ."));
        return false;
    }
    return true;
}

void CreateAssistant::updateStrength() {
    m_meter->show(keys::passphraseStrength(m_passphrase->text(), {m_login->text(), m_establishment->text()}),
                  m_passphrase->text().isEmpty());
}

void CreateAssistant::goOn() {
    m_notice->clear();
    switch (m_steps->currentIndex()) {
        case UnitStep:
            if (!unitIsComplete()) return;
            m_steps->setCurrentIndex(PhysicianStep);
            m_title->setText(tr("New unit, 2 of 3: who answers for it"));
            m_name->setFocus();
            return;
        case PhysicianStep:
            if (physicianIsComplete()) create();
            return;
        default:
            Q_EMIT created(m_folder->text().trimmed());
    }
}

void CreateAssistant::goBack() {
    m_notice->clear();
    if (m_steps->currentIndex() == UnitStep) {
        Q_EMIT cancelled();
        return;
    }
    m_steps->setCurrentIndex(UnitStep);
    m_title->setText(tr("New unit, 1 of 3: the establishment"));
}

void CreateAssistant::create() {
    access::UnitDescription description;
    description.profile.establishment = m_establishment->text().trimmed();
    description.profile.hospital = m_hospital->text().trimmed();
    description.profile.letterhead =
        m_letterhead->toPlainText().trimmed().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    description.profile.telephone = m_telephone->text().trimmed();
    description.profile.city = m_city->text().trimmed();
    description.coordinatingPhysician = {m_login->text().trimmed(), m_name->text().trimmed(),
                                         m_quality->text().trimmed(), m_rpps->text().trimmed(),
                                         access::Role::CoordinatingPhysician};
    description.holdsPsychiatricKey = m_oneTeam->isChecked();
    m_progress->show();
    m_steps->setEnabled(false);
    m_next->setEnabled(false);
    m_back->setEnabled(false);
    m_maker.create(m_folder->text().trimmed(), description, m_passphrase->text(),
                   [this](Result<access::CreatedUnit> unit) {
                       m_progress->hide();
                       m_steps->setEnabled(true);
                       m_next->setEnabled(true);
                       m_back->setEnabled(true);
                       if (unit)
                           showSheets(*unit);
                       else
                           m_notice->sayError(unit.error());
                   });
}

void CreateAssistant::showSheets(const access::CreatedUnit& unit) {
    m_created = unit;
    m_passphrase->clear();
    m_again->clear();
    for (int i = 0; i < 3; ++i) m_sheets[i]->setText(unit.recoverySheets.value(i));
    m_steps->setCurrentIndex(SheetsStep);
    m_title->setText(tr("New unit, 3 of 3: the recovery sheets"));
    m_back->hide();
    m_next->setText(tr("Open the unit"));
    m_next->setEnabled(false);
    m_kept->setFocus();
}

void CreateAssistant::printSheets() {
    m_prompts.print(this, [this](QPrinter& printer) {
        printRecoverySheets(printer, m_establishment->text().trimmed(), m_created.recoverySheets);
    });
}

}  // namespace serment::ui
