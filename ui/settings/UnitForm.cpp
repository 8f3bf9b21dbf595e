// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/UnitForm.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include "core/access/Telephone.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"

namespace serment::ui {

UnitForm::UnitForm(SettingsGateway& gateway, QWidget* parent)
    : QWidget(parent), m_gateway(gateway), m_notice(new Notice(this)) {
    auto* form = new QFormLayout(this);
    setGridMargins(form, Medium, Small);
    m_establishment = addLine(form, tr("Establishment"));
    m_hospital = addLine(form, tr("Hospital"));
    m_city = addLine(form, tr("Town"));
    m_finess = addLine(form, tr("FINESS"));
    m_telephone = addLine(form, tr("Call-back number"));
    m_telephone->setToolTip(tr("printed on the prescription and the letter of an exit, and on receipts: who left can call, and who cares for them (P15)"));
    connect(m_telephone, &QLineEdit::editingFinished, this, [this] { isNumberRight(); });
    m_save = makePrimary(
        tr("Save"), QKeySequence(QStringLiteral("Ctrl+S")), [this] { save(); }, this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    form->addRow(QString(), buttons);
    form->addRow(m_notice);
    const bool mayChange = gateway.mayChangeUnit();
    for (QLineEdit* line : {m_establishment, m_hospital, m_city, m_finess, m_telephone}) line->setReadOnly(!mayChange);
    m_save->setVisible(mayChange);
    if (!mayChange) m_notice->say(Tone::Accent, tr("The coordinating physician of the unit changes this."));
}

// A field that has the focus says that it was left while its form is taken down, when no form is there any more.
UnitForm::~UnitForm() {
    m_telephone->disconnect(this);
}

QLineEdit* UnitForm::addLine(QFormLayout* form, const QString& label) {
    auto* line = new QLineEdit(this);
    line->setAccessibleName(label);
    line->setMaximumWidth(Theme::px(520));
    form->addRow(label, line);
    return line;
}

void UnitForm::load() {
    m_gateway.unit([this](Result<access::UnitProfile> profile) {
        if (!profile) return m_notice->sayError(profile.error());
        m_profile = *profile;
        m_establishment->setText(m_profile.establishment);
        m_hospital->setText(m_profile.hospital);
        m_city->setText(m_profile.city);
        m_finess->setText(m_profile.finess);
        m_telephone->setText(m_profile.telephone);
    });
}

// Said at the field, before it stands on a prescription.
bool UnitForm::isNumberRight() {
    const QString number = m_telephone->text().simplified();
    if (m_telephone->isReadOnly() || number.isEmpty() || access::isTelephone(number)) {
        if (!m_telephone->isReadOnly()) m_notice->clear();
        return true;
    }
    m_notice->say(Tone::Warn, tr("This is no telephone number: ten figures (01 23 45 67 89), or + and the country."));
    return false;
}

void UnitForm::save() {
    if (!isNumberRight()) return m_telephone->setFocus();
    // Read again first: the address may have been changed under Papers meanwhile.
    m_gateway.unit([this](Result<access::UnitProfile> profile) {
        if (!profile) return m_notice->sayError(profile.error());
        m_profile = *profile;
        m_profile.establishment = m_establishment->text().trimmed();
        m_profile.hospital = m_hospital->text().trimmed();
        m_profile.city = m_city->text().trimmed();
        m_profile.finess = m_finess->text().trimmed();
        m_profile.telephone = m_telephone->text().simplified();
        m_gateway.saveUnit(m_profile, [this](Result<bool> saved) {
            if (saved)
                m_notice->say(Tone::Ok, tr("Saved. The next document bears it."));
            else
                m_notice->sayError(saved.error());
        });
    });
}

}  // namespace serment::ui
