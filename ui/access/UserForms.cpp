// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/UserForms.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
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
    auto* columns = new QHBoxLayout;
    columns->setSpacing(Theme::px(Large));
    auto* left = new QWidget(this);
    auto* right = new QWidget(this);
    auto* who = new QFormLayout(left);
    auto* secret = new QFormLayout(right);
    for (QFormLayout* form : {who, secret}) setGridMargins(form, 0, Small);
    m_name = addLine(who, tr("Name"), QStringLiteral("Dr Anne Leroy"));
    m_login = addLine(who, tr("Account"), QStringLiteral("aleroy"));
    for (const access::Role role : access::allRoles())
        if (role != access::Role::CoordinatingPhysician || mayNamePhysicianInCharge)
            m_role->addItem(roleText(role), static_cast<int>(role));
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(access::Role::Nurse)));
    m_role->setAccessibleName(tr("Role"));
    who->addRow(tr("Role"), m_role);
    m_title = addLine(who, tr("Printed quality"));
    m_rpps = addLine(secret, tr("RPPS"), tr("11 digits, or nothing"));
    m_passphrase = addLine(secret, tr("Passphrase"));
    m_again = addLine(secret, tr("The same again"));
    for (QLineEdit* line : {m_passphrase, m_again}) line->setEchoMode(QLineEdit::Password);
    columns->addWidget(left, 1);
    columns->addWidget(right, 1);
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, 0, Small);
    box->addLayout(columns);
    auto* foot = new QHBoxLayout;
    foot->addWidget(makeButton(
        tr("Add the account"), {}, [this] { submit(); }, this));
    foot->addWidget(m_meter, 1);
    box->addLayout(foot);
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
    : QWidget(parent),
      m_grantable(grantable),
      m_compartment(new QComboBox(this)),
      m_sheets(new QWidget(this)) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, 0, Small);
    auto* row = new QHBoxLayout;
    for (const Compartment compartment : allCompartments)
        if (compartment != Compartment::Unit && (withSheets || grantable.contains(compartment)))
            m_compartment->addItem(AccessWords::compartment(compartment), static_cast<int>(compartment));
    m_compartment->setAccessibleName(tr("Key"));
    m_compartment->setObjectName(QStringLiteral("grantedKey"));
    row->addWidget(makeLabel(tr("Key"), TextRole::Body, Tone::Text, this));
    row->addWidget(m_compartment);
    row->addWidget(makeButton(
        tr("Grant this key"), {}, [this] { submit(); }, this));
    row->addStretch(1);
    box->addLayout(row);
    auto* sheets = new QFormLayout(m_sheets);
    setGridMargins(sheets, 0, Small);
    auto* why = makeLabel(tr("You do not hold this key: two recovery sheets open it for this account."),
                          TextRole::Label, Tone::Muted, m_sheets);
    why->setWordWrap(true);
    sheets->addRow(why);
    m_sheet = addLine(sheets, tr("One sheet"), QStringLiteral("S1-…"));
    m_other = addLine(sheets, tr("Another"), QStringLiteral("S3-…"));
    box->addWidget(m_sheets);
    const auto adapt = [this] {
        m_sheets->setVisible(
            !m_grantable.contains(static_cast<Compartment>(m_compartment->currentData().toInt())));
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
