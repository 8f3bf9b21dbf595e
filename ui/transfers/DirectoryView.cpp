// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfers/DirectoryView.h"

#include <QComboBox>
#include <QFile>
#include <QVBoxLayout>

#include "core/keys/Cms.h"
#include "ui/transfers/TransferWords.h"
#include "ui/widgets/Prompts.h"
#include "ui/widgets/TableBrowser.h"

namespace serment::ui {

using directory::Partner;

DirectoryView::DirectoryView(TransferGateway& gateway, Prompts& prompts, QWidget* parent) : Tab(gateway, parent), m_prompts(prompts) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Small, Small);
    auto* head = new QHBoxLayout;
    head->addStretch(1);
    const bool mayManage = gateway.may(access::Action::ManageDirectory);
    auto* import = makeButton(tr("From a table (CSV)…"), QKeySequence(QStringLiteral("Ctrl+O")), [this] { importTable(); }, this);
    auto* add = makeButton(tr("New partner"), QKeySequence(QStringLiteral("Ctrl+N")),
                           [this] {
                               show({});
                               m_name->setFocus();
                           },
                           this);
    for (QPushButton* button : {import, add}) {
        button->setVisible(mayManage);
        head->addWidget(button);
    }
    box->addLayout(head);
    box->addWidget(m_notice);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(Theme::px(Medium));
    m_table = new TableBrowser({{tr("Kind")}, {tr("Name")}, {tr("Structure"), false, true}, {tr("Town")}}, tr("Kind, name, town"),
                               tr("The directory is empty: import the table of the unit, or enter the CMP, the CSAPA and the PASS first."), this);
    columns->addWidget(m_table, 3);
    auto* form = makeForm();
    form->setEnabled(mayManage);
    columns->addWidget(form, 2);
    box->addLayout(columns, 1);
    connect(m_table, &TableBrowser::chosen, this, [this](const QString& id) {
        for (const Partner& partner : m_partners)
            if (partner.id.toString() == id) show(partner);
    });
}

QString DirectoryView::title() const { return tr("Directory"); }

QWidget* DirectoryView::makeForm() {
    auto* card = makeCard(this);
    auto* form = new QFormLayout(card);
    setGridMargins(form, Medium, Small);
    m_kind = new QComboBox(card);
    m_kind->setAccessibleName(tr("Kind"));
    for (const auto kind : TransferWords::partnerKinds()) m_kind->addItem(TransferWords::partnerKind(kind), static_cast<int>(kind));
    form->addRow(tr("Kind"), m_kind);
    m_name = addLine(form, tr("Name"), card);
    m_structure = addLine(form, tr("Structure"), card);
    m_mission = addLine(form, tr("Mission"), card);
    m_mission->setPlaceholderText(tr("what they do (P04)"));
    m_mission->setToolTip(tr("what they do: it bounds what may be told (P04)"));
    m_address = addLine(form, tr("Address"), card);
    m_city = addLine(form, tr("Town"), card);
    m_telephone = addLine(form, tr("Telephone"), card);
    m_mail = addLine(form, tr("MSSanté"), card);
    m_note = addLine(form, tr("Note"), card);
    m_certificate = makeLabel({}, TextRole::Label, Tone::Muted, card);
    m_certificate->setWordWrap(true);
    m_certificate->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(tr("Certificate"), m_certificate);
    form->addRow(QString(), makeButton(tr("Choose a certificate…"), {}, [this] { chooseCertificate(); }, card));
    auto* buttons = new QHBoxLayout;
    auto* keep = makePrimary(tr("Save"), QKeySequence(QStringLiteral("Ctrl+S")), [this] { save(); }, card);
    alsoBy(keep, QKeySequence(QStringLiteral("Ctrl+Return")), card);
    buttons->addWidget(keep);
    m_retire = makeButton(tr("No longer offer"), {}, [this] { retire(); }, card);
    buttons->addWidget(m_retire);
    buttons->addStretch(1);
    form->addRow(QString(), buttons);
    return card;
}

void DirectoryView::activate() {
    read();
    m_table->focusSearch();
}

void DirectoryView::read() {
    m_gateway.partners([this](Result<std::vector<Partner>> partners) {
        if (!partners) return m_table->say(partners.error());
        m_partners = std::move(*partners);
        std::vector<Line> lines;
        for (const Partner& p : m_partners) lines.push_back({p.id.toString(), {TransferWords::partnerKind(p.kind), p.name, p.structure, p.city}});
        m_table->setLines(std::move(lines));
        if (m_partner.id.isNull()) show({});
    });
}

void DirectoryView::show(const Partner& partner) {
    m_partner = partner;
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(static_cast<int>(partner.kind))));
    m_name->setText(partner.name);
    m_structure->setText(partner.structure);
    m_mission->setText(partner.missionScope);
    m_address->setText(partner.address);
    m_city->setText(partner.city);
    m_telephone->setText(partner.telephone);
    m_mail->setText(partner.mssante);
    m_note->setText(partner.note);
    m_certificate->setText(partner.certificatePem.isEmpty() ? tr("none: what is sent there is sealed by a passphrase")
                                                            : keys::certificateFingerprint(partner.certificatePem).value_or(QString()));
    m_retire->setEnabled(!partner.id.isNull());
}

void DirectoryView::save() {
    Partner p = m_partner;
    p.kind = static_cast<deontology::Recipient>(m_kind->currentData().toInt());
    p.name = m_name->text();
    p.structure = m_structure->text().trimmed();
    p.missionScope = m_mission->text().trimmed();
    p.address = m_address->text().trimmed();
    p.city = m_city->text().trimmed();
    p.telephone = m_telephone->text().trimmed();
    p.mssante = m_mail->text().trimmed();
    p.note = m_note->text().trimmed();
    m_gateway.savePartner(p, [this](Result<bool> saved) {
        if (!saved && saved.error().field == QStringLiteral("missionScope")) {
            m_notice->say(Tone::Warn, tr("Say what they do: without their mission nothing bounds what may be told to them (P04)."));
            return m_mission->setFocus();
        }
        if (!saved && saved.error().field == QStringLiteral("name")) {
            m_notice->say(Tone::Warn, tr("Name the person or the service."));
            return m_name->setFocus();
        }
        if (!saved) return m_notice->sayError(saved.error());
        m_notice->say(Tone::Ok, tr("Saved."));
        m_partner = {};
        read();
    });
}

void DirectoryView::retire() {
    m_gateway.retirePartner(m_partner.id, m_partner.version, settled([this] {
        m_partner = {};
        read();
    }));
}

void DirectoryView::chooseCertificate() {
    const auto path = m_prompts.openFile(this, tr("Certificate of this partner"), tr("Certificate (*.pem *.crt)"));
    if (!path) return;
    QFile file(*path);
    const QByteArray pem = file.open(QIODevice::ReadOnly) ? file.read(20'000) : QByteArray();
    const auto fingerprint = keys::certificateFingerprint(pem);
    if (!fingerprint) return m_notice->say(Tone::Block, tr("This file is no certificate."));
    m_partner.certificatePem = pem;
    m_certificate->setText(*fingerprint);
    m_notice->say(Tone::Accent, tr("Compare this fingerprint by telephone with who gave it, then save."));
}

void DirectoryView::importTable() {
    const auto path = m_prompts.openFile(this, tr("Table of partners"), tr("Table (*.csv *.txt);;All files (*)"));
    if (!path) return;
    m_gateway.importPartners(*path, false, [this, file = *path](Result<directory::PartnerImport> preview) {
        if (!preview) return m_notice->sayError(preview.error());
        QStringList errors;
        for (const auto& error : preview->errors)
            if (errors.size() < 8) errors << tr("Line %1: %2").arg(error.line).arg(error.reason);
        if (!preview->headerRead) return m_notice->say(Tone::Block, errors.join(QLatin1Char('\n')));
        const QString counts = tr("%1 new, %2 changed, %3 the same, %4 left out.")
                                   .arg(preview->added.size()).arg(preview->changed.size()).arg(preview->unchanged).arg(preview->errors.size());
        if (preview->added.empty() && preview->changed.empty()) return m_notice->say(Tone::Accent, (QStringList{counts} + errors).join(QLatin1Char('\n')));
        if (!m_prompts.confirm(this, tr("Table of partners"), (QStringList{counts} + errors).join(QLatin1Char('\n')), tr("Take them"))) return;
        m_gateway.importPartners(file, true, [this, counts, errors](Result<directory::PartnerImport> done) {
            if (!done) return m_notice->sayError(done.error());
            m_notice->say(errors.isEmpty() ? Tone::Ok : Tone::Warn, (QStringList{counts} + errors).join(QLatin1Char('\n')));
            read();
        });
    });
}

}  // namespace serment::ui
