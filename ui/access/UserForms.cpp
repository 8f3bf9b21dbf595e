// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/UserForms.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include "core/keys/Passphrase.h"
#include "ui/access/AccessWords.h"
#include "ui/login/StrengthMeter.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Sentences.h"

namespace serment::ui {

namespace {

QLineEdit* addLine(QFormLayout* form, const QString& label, const QString& hint = {}) {
    auto* line = new QLineEdit(form->parentWidget());
    line->setAccessibleName(label);
    line->setPlaceholderText(hint);
    form->addRow(label, line);
    return line;
}

}  // namespace

NewUserForm::NewUserForm(bool mayNamePhysicianInCharge, QWidget* parent)
    : QWidget(parent), m_role(new QComboBox(this)), m_meter(new StrengthMeter(this)) {
    auto* form = new QFormLayout(this);
    setGridMargins(form, 0, Small);
    m_name = addLine(form, tr("Name"), QStringLiteral("Dr Anne Leroy"));
    m_login = addLine(form, tr("Account"), QStringLiteral("aleroy"));
    for (const access::Role role : access::allRoles())
        if (role != access::Role::CoordinatingPhysician || mayNamePhysicianInCharge)
            m_role->addItem(roleText(role), static_cast<int>(role));
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(access::Role::Nurse)));
    m_role->setAccessibleName(tr("Role"));
    form->addRow(tr("Role"), m_role);
    m_title = addLine(form, tr("Printed quality"));
    m_rpps = addLine(form, tr("RPPS"), tr("11 digits, or nothing"));
    m_passphrase = addLine(form, tr("Passphrase"));
    m_again = addLine(form, tr("The same again"));
    for (QLineEdit* line : {m_passphrase, m_again}) line->setEchoMode(QLineEdit::Password);
    form->addRow(QString(), m_meter);
    form->addRow(QString(), makeButton(
                                tr("Add the account"), {}, [this] { submit(); }, this));
    connect(m_passphrase, &QLineEdit::textChanged, this, [this] {
        m_meter->show(keys::passphraseStrength(m_passphrase->text(), {m_login->text()}),
                      m_passphrase->text().isEmpty());
    });
    clear();
}

void NewUserForm::clear() {
    for (QLineEdit* line : {m_name, m_login, m_title, m_rpps, m_passphrase, m_again}) line->clear();
    m_meter->show({}, true);
}

void NewUserForm::submit() {
    if (m_passphrase->text() != m_again->text()) return Q_EMIT refused(tr("The two passphrases differ."));
    const auto strong = keys::checkPassphrase(m_passphrase->text(), {m_login->text()});
    if (!strong) return Q_EMIT refused(sentence(strong.error()));
    Q_EMIT wanted({m_login->text().trimmed(), m_name->text().trimmed(), m_title->text().trimmed(),
                   m_rpps->text().trimmed(), static_cast<access::Role>(m_role->currentData().toInt())},
                  m_passphrase->text());
}

GrantForm::GrantForm(const std::set<Compartment>& grantable, bool withSheets, QWidget* parent)
    : QWidget(parent), m_grantable(grantable), m_compartment(new QComboBox(this)), m_sheets(new QWidget(this)) {
    auto* form = new QFormLayout(this);
    setGridMargins(form, 0, Small);
    for (const Compartment compartment : allCompartments)
        if (compartment != Compartment::Unit && (withSheets || grantable.contains(compartment)))
            m_compartment->addItem(AccessWords::compartment(compartment), static_cast<int>(compartment));
    m_compartment->setAccessibleName(tr("Key"));
    form->addRow(tr("Key"), m_compartment);
    auto* sheets = new QFormLayout(m_sheets);
    setGridMargins(sheets, 0, Small);
    auto* why = makeLabel(tr("You do not hold this key: two recovery sheets open it for this account."),
                          TextRole::Label, Tone::Muted, m_sheets);
    why->setWordWrap(true);
    sheets->addRow(why);
    m_sheet = addLine(sheets, tr("One sheet"), QStringLiteral("S1-…"));
    m_other = addLine(sheets, tr("Another"), QStringLiteral("S3-…"));
    form->addRow(m_sheets);
    form->addRow(QString(), makeButton(
                                tr("Grant this key"), {}, [this] { submit(); }, this));
    const auto adapt = [this] {
        m_sheets->setVisible(!m_grantable.contains(static_cast<Compartment>(m_compartment->currentData().toInt())));
    };
    connect(m_compartment, &QComboBox::currentIndexChanged, this, adapt);
    adapt();
}

void GrantForm::submit() {
    const auto compartment = static_cast<Compartment>(m_compartment->currentData().toInt());
    if (m_grantable.contains(compartment)) return Q_EMIT wanted(compartment, {}, {});
    Q_EMIT wanted(compartment, m_sheet->text().trimmed(), m_other->text().trimmed());
    m_sheet->clear();
    m_other->clear();
}

}  // namespace serment::ui
