// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/AccountSection.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "core/keys/Passphrase.h"
#include "ui/login/StrengthMeter.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Prompts.h"
#include "ui/widgets/Sheets.h"

namespace serment::ui {

namespace {

QLineEdit* addLine(QFormLayout* form, const QString& label, bool hidden) {
    auto* line = new QLineEdit(form->parentWidget());
    line->setAccessibleName(label);
    line->setMaximumWidth(Theme::px(420));
    if (hidden) line->setEchoMode(QLineEdit::Password);
    form->addRow(label, line);
    return line;
}

QLabel* muted(const QString& text, QWidget* parent) {
    auto* label = makeLabel(text, TextRole::Body, Tone::Muted, parent);
    label->setWordWrap(true);
    return label;
}

}  // namespace

AccountSection::AccountSection(AccessGateway& gateway, Prompts& prompts, const QString& establishment,
                               QWidget* parent)
    : QWidget(parent),
      m_gateway(gateway),
      m_prompts(prompts),
      m_establishment(establishment),
      m_meter(new StrengthMeter(this)),
      m_notice(new Notice(this)) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Medium);
    box->addWidget(m_notice);
    box->addWidget(makePassphrase());
    if (gateway.rights().renewSheets) box->addWidget(makeSheets());
    box->addStretch(1);
}

QWidget* AccountSection::makePassphrase() {
    QBoxLayout* inside = nullptr;
    auto* section = makeSection(tr("My passphrase"), &inside, this);
    auto* holder = new QWidget(section);
    auto* form = new QFormLayout(holder);
    setGridMargins(form, 0, Small);
    m_old = addLine(form, tr("Present passphrase"), true);
    m_fresh = addLine(form, tr("New passphrase"), true);
    m_again = addLine(form, tr("The same again"), true);
    m_meter->setMinimumWidth(Theme::px(640));
    form->addRow(QString(), m_meter);
    connect(m_fresh, &QLineEdit::textChanged, this, [this] {
        m_meter->show(keys::passphraseStrength(m_fresh->text(), {m_gateway.rights().login, m_establishment}),
                      m_fresh->text().isEmpty());
    });
    m_meter->show({}, true);
    inside->addWidget(
        muted(tr("12 characters of four kinds, 14 of three, or seven words. Nobody else learns it, and "
                 "nobody can give it back to you: the recovery sheets can only set another one."),
              section));
    inside->addWidget(holder);
    inside->addWidget(makePrimary(
                          tr("Change my passphrase"), {}, [this] { change(); }, section),
                      0, Qt::AlignLeft);
    return section;
}

QWidget* AccountSection::makeSheets() {
    QBoxLayout* inside = nullptr;
    auto* section = makeSection(tr("Recovery sheets of the unit"), &inside, this);
    inside->addWidget(
        muted(tr("Any two of the three open the unit when passphrases are lost. They are not kept in the "
                 "program and cannot be printed again: when one is lost, or who keeps it leaves, make "
                 "three new ones. The former sheets then open nothing any more, except copies of the "
                 "unit made before."),
              section));
    auto* holder = new QWidget(section);
    auto* form = new QFormLayout(holder);
    setGridMargins(form, 0, Small);
    form->addRow(muted(tr("Leave both lines empty if you hold every key of the unit."), holder));
    m_sheet = addLine(form, tr("A present sheet"), false);
    m_other = addLine(form, tr("Another one"), false);
    inside->addWidget(holder);
    inside->addWidget(makeButton(
                          tr("Make three new sheets…"), {}, [this] { renew(); }, section),
                      0, Qt::AlignLeft);
    m_made = makeLabel({}, TextRole::Body, Tone::Text, section);
    m_made->setWordWrap(true);
    m_made->setObjectName(QStringLiteral("newSheets"));
    m_made->hide();
    inside->addWidget(m_made);
    m_print = makeButton(
        tr("Print the three sheets…"), {},
        [this] {
            m_prompts.print(
                this, [this](QPrinter& printer) { printRecoverySheets(printer, m_establishment, m_sheets); });
        },
        section);
    m_print->hide();
    inside->addWidget(m_print, 0, Qt::AlignLeft);
    return section;
}

void AccountSection::change() {
    if (m_fresh->text() != m_again->text())
        return m_notice->say(Tone::Warn, tr("The two passphrases differ."));
    const auto strong = keys::checkPassphrase(m_fresh->text(), {m_gateway.rights().login, m_establishment});
    if (!strong) return m_notice->sayError(strong.error());
    m_gateway.changePassphrase(m_old->text(), m_fresh->text(), [this](Result<bool> answer) {
        if (!answer) return m_notice->sayError(answer.error());
        for (QLineEdit* line : {m_old, m_fresh, m_again}) line->clear();
        m_notice->say(Tone::Ok, tr("Changed. The new passphrase opens your next session."));
    });
}

void AccountSection::renew() {
    const bool sure = m_prompts.confirm(this, tr("Make three new sheets?"),
                                        tr("The former sheets open nothing any more from now on. Print the "
                                           "new ones before you leave this page, and "
                                           "destroy the former ones."),
                                        tr("Make new sheets"));
    if (!sure) return;
    m_gateway.renewSheets(
        m_sheet->text().trimmed(), m_other->text().trimmed(), [this](Result<QStringList> sheets) {
            if (!sheets) return m_notice->sayError(sheets.error());
            m_notice->say(Tone::Warn, tr("New sheets are in force. Print them now: they are not kept."));
            show(*sheets);
        });
}

void AccountSection::show(const QStringList& sheets) {
    m_sheets = sheets;
    m_sheet->clear();
    m_other->clear();
    m_made->setText(sheets.join(QStringLiteral("\n")));
    m_made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_made->show();
    m_print->show();
    m_print->setFocus();
}

}  // namespace serment::ui
