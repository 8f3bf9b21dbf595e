// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfers/SendForm.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPainter>
#include <QPointer>
#include <QPrinter>
#include <QProgressBar>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/transfers/TransferWords.h"
#include "ui/widgets/PersonField.h"
#include "ui/widgets/Prompts.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

SendForm::SendForm(TransferGateway& gateway, FindGateway& finder, Prompts& prompts, QWidget* parent)
    : Tab(gateway, parent), m_prompts(prompts), m_finder(new PersonField(finder, this)) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Small, Small);
    auto* head = new QHBoxLayout;
    m_title = makeLabel({}, TextRole::Title, Tone::Text, this);
    head->addWidget(m_title, 1);
    head->addWidget(makeButton(tr("Back"), QKeySequence(Qt::Key_Escape), [this] { Q_EMIT closed(); }, this));
    m_send = makePrimary(tr("Write the file…"), QKeySequence(QStringLiteral("Ctrl+Return")), [this] { send(); }, this);
    head->addWidget(m_send);
    box->addLayout(head);
    box->addWidget(m_notice);
    m_progress = new QProgressBar(this);
    m_stop = makeButton(tr("Stop"), QKeySequence(QStringLiteral("Ctrl+.")), [this] { m_job.cancelled->store(true); }, this);
    auto* running = new QHBoxLayout;
    running->addWidget(m_progress, 1);
    running->addWidget(m_stop);
    box->addLayout(running);
    m_progress->hide();
    m_stop->hide();
    m_fields = makeForm();
    box->addWidget(m_fields);
    box->addWidget(makeResult());
    box->addStretch(1);
}

QString SendForm::title() const { return tr("Send a file"); }

QWidget* SendForm::makeForm() {
    auto* fields = new QWidget(this);
    auto* form = m_form = new QFormLayout(fields);
    setGridMargins(form, 0, Small);
    m_finder->setEmptyTexts(tr("Whose file?"), tr("Nobody of this name."));
    m_finder->setMaximumHeight(Theme::px(204));
    form->addRow(tr("Person"), m_finder);
    m_who = makeLabel({}, TextRole::Name, Tone::Text, fields);
    form->addRow(QString(), m_who);
    m_ready = makeLabel({}, TextRole::Body, Tone::Muted, fields);
    m_ready->setWordWrap(true);
    form->addRow(tr("Ready"), m_ready);
    addCallerRows(form, fields);
    m_partner = new QComboBox(fields);
    m_partner->setAccessibleName(tr("Unit of the directory"));
    form->addRow(tr("To the unit"), m_partner);
    m_recipient = addLine(form, tr("Responsible physician"), fields);
    m_seal = makeLabel({}, TextRole::Body, Tone::Muted, fields);
    m_seal->setWordWrap(true);
    form->addRow(tr("Sealed"), m_seal);
    form->addRow(tr("What"), makeContents(fields));
    m_informed = new QCheckBox(tr("The person was told that the file goes to this unit, and may oppose it"), fields);
    form->addRow(tr("Information"), m_informed);
    m_reviewed = new QCheckBox(tr("It was read for what third parties told"), fields);
    form->addRow(QString(), m_reviewed);
    connect(m_finder, &PersonField::picked, this, [this](const Row& person) {
        if (const auto id = DetaineeId::parse(person.id)) m_person = *id;
        m_who->setText(person.title);
        m_partner->setFocus();
    });
    connect(m_partner, &QComboBox::currentIndexChanged, this, [this] { choosePartner(); });
    connect(m_to, &QComboBox::currentIndexChanged, this, [this] { showMode(); });
    return fields;
}

// Who calls, and how it was made sure that it is them.
void SendForm::addCallerRows(QFormLayout* form, QWidget* parent) {
    m_to = new QComboBox(parent);
    m_to->setAccessibleName(tr("Who calls"));
    m_to->addItem(tr("The responsible physician of the new unit"), static_cast<int>(deontology::Recipient::NewUnitResponsable));
    m_to->addItem(tr("The doctor whom the patient designated"), static_cast<int>(deontology::Recipient::DesignatedDoctor));
    m_to->addItem(tr("The patient"), static_cast<int>(deontology::Recipient::Patient));
    form->addRow(tr("Who calls"), m_to);
    m_checked = addLine(form, tr("How it was checked"), parent);
    m_checked->setPlaceholderText(tr("called back on a number of the directory, identity card seen…"));
}

QWidget* SendForm::makeContents(QWidget* parent) {
    auto* fields = new QWidget(parent);
    auto* form = new QFormLayout(fields);
    setGridMargins(form, 0, Small);
    m_whole = new QRadioButton(tr("The whole file; the original stays here"), fields);
    m_minimal = new QRadioButton(tr("What the next team needs tonight: allergies, treatments with the last dose, problems, alerts, last letters"), fields);
    m_psychiatricOnly = new QRadioButton(tr("The psychiatric part alone, by its team"), fields);
    m_whole->setChecked(true);
    for (QRadioButton* choice : {m_whole, m_minimal, m_psychiatricOnly}) form->addRow(choice);
    m_psychiatric = new QCheckBox(tr("With the psychiatric part, sealed for the psychiatric team of the other side"), fields);
    m_psychiatric->setChecked(m_gateway.holdsPsychiatric());
    auto* certificate = makeButton(tr("Certificate of that team…"), {}, [this] { chooseCertificate(); }, fields);
    m_psychiatricSeal = makeLabel(tr("by a second passphrase"), TextRole::Label, Tone::Muted, fields);
    auto* line = new QHBoxLayout;
    line->addWidget(certificate);
    line->addWidget(m_psychiatricSeal, 1);
    form->addRow(m_psychiatric);
    form->addRow(line);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_psychiatric, m_psychiatricOnly, certificate, m_psychiatricSeal}) widget->setEnabled(m_gateway.holdsPsychiatric());
    if (!m_gateway.holdsPsychiatric()) m_psychiatricSeal->setText(tr("its team sends it"));
    return fields;
}

QWidget* SendForm::makeResult() {
    QBoxLayout* contents = nullptr;
    m_result = makeSection(tr("Written"), &contents, this);
    m_resultText = makeLabel({}, TextRole::Body, Tone::Text, m_result);
    m_resultText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_resultText->setWordWrap(true);
    contents->addWidget(m_resultText);
    m_print = makeButton(tr("Print the passphrases apart…"), QKeySequence(QStringLiteral("Ctrl+P")), [this] { printPassphrases(); }, m_result);
    contents->addWidget(m_print, 0, Qt::AlignLeft);
    m_result->hide();
    return m_result;
}

// One form for both: what is made now, and what was made ready.
void SendForm::showMode() {
    const auto to = static_cast<deontology::Recipient>(m_to->currentData().toInt());
    const bool toUnit = !m_isPrepared || to == deontology::Recipient::NewUnitResponsable;
    m_title->setText(m_isPrepared ? tr("Hand over what is ready") : tr("Send a file to another unit"));
    m_send->setText(m_isPrepared ? tr("Hand it over…") : tr("Write the file…"));
    m_form->setRowVisible(m_finder, !m_isPrepared);
    m_form->setRowVisible(m_ready, m_isPrepared);
    m_form->setRowVisible(m_to, m_isPrepared);
    m_form->setRowVisible(m_checked, m_isPrepared);
    m_form->setRowVisible(m_partner, toUnit);
    m_form->setRowVisible(m_whole->parentWidget(), !m_isPrepared);
    m_form->setRowVisible(m_reviewed, !toUnit);
    m_informed->setText(toUnit ? tr("The person was told that the file goes to this unit, and may oppose it") : tr("The person knows that this is handed over, and does not oppose it"));
    if (auto* label = qobject_cast<QLabel*>(m_form->labelForField(m_recipient))) label->setText(toUnit ? tr("Responsible physician") : tr("Name"));
    choosePartner();
}

void SendForm::activateFor(const continuity::Unannounced& gone) {
    activate();
    m_isPrepared = true;
    m_person = gone.person.id;
    m_who->setText(gone.person.identity.displayName());
    QString why = TransferWords::gone(gone);
    if (!why.isEmpty()) why[0] = why[0].toUpper();
    m_ready->setText(tr("%1. Made ready on %2: allergies, treatments with the last dose, problems, alerts, appointments, last letters. It leaves through the register, then it is no longer kept.")
                         .arg(why, dateTimeText(gone.preparedAt)));
    m_recipient->clear();
    m_checked->clear();
    m_informed->setChecked(false);
    m_reviewed->setChecked(false);
    m_to->setCurrentIndex(gone.isTransferred || !gone.leftOn.isValid() ? 0 : 1);
    showMode();
    m_to->setFocus();
}

void SendForm::activate() {
    m_isPrepared = false;
    showMode();
    m_result->hide();
    m_fields->show();
    m_send->show();
    m_notice->clear();
    m_gateway.partners([this](Result<std::vector<directory::Partner>> partners) {
        if (!partners) return m_notice->sayError(partners.error());
        m_partners.clear();
        m_partner->clear();
        m_partner->addItem(tr("not in the directory"));
        for (directory::Partner& p : *partners) {
            using deontology::Recipient;
            if (p.kind != Recipient::NewUnitResponsable && p.kind != Recipient::Uhsi && p.kind != Recipient::Uhsa && p.kind != Recipient::Hospital) continue;
            m_partner->addItem(p.structure.isEmpty() ? p.name : QStringLiteral("%1 · %2").arg(p.structure, p.name));
            m_partners.push_back(std::move(p));
        }
        choosePartner();
    });
    m_finder->line()->setFocus();
}

void SendForm::choosePartner() {
    const int index = m_partner->currentIndex() - 1;
    const bool toUnit = !m_isPrepared || m_to->currentIndex() == 0;
    const bool known = toUnit && index >= 0 && index < static_cast<int>(m_partners.size());
    const bool certified = known && !m_partners[static_cast<size_t>(index)].certificatePem.isEmpty();
    if (known) m_recipient->setText(m_partners[static_cast<size_t>(index)].name);
    m_seal->setText(certified ? tr("To the certificate that the directory has of this unit: it opens there and nowhere else.")
                              : tr("By a generated passphrase, to be printed apart; with a summary as a sealed PDF beside it."));
}

void SendForm::chooseCertificate() {
    const auto path = m_prompts.openFile(this, tr("Certificate of the psychiatric team"), tr("Certificate (*.pem *.crt)"));
    if (!path) return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly)) return m_notice->say(Tone::Block, tr("This file cannot be read."));
    m_psychiatricCertificate = file.read(20'000);
    m_psychiatricSeal->setText(tr("to the certificate chosen"));
}

void SendForm::send() {
    if (m_person.isNull()) {
        m_notice->say(Tone::Warn, tr("Choose whose file it is."));
        return m_finder->line()->setFocus();
    }
    if (m_recipient->text().trimmed().isEmpty()) {
        m_notice->say(Tone::Warn, tr("A file goes to somebody who answers for it: name the responsible physician (T13)."));
        return m_recipient->setFocus();
    }
    if (m_isPrepared && m_checked->text().trimmed().isEmpty()) {
        m_notice->say(Tone::Warn, tr("Anybody can call: say how it was made sure that it is them."));
        return m_checked->setFocus();
    }
    const auto folder = m_prompts.chooseFolder(this, tr("Folder or USB stick"));
    if (!folder) return;
    if (m_isPrepared) return handOver(*folder);
    transfer::ExportRequest request;
    request.detainee = m_person;
    request.recipientName = m_recipient->text().simplified();
    const int index = m_partner->currentIndex() - 1;
    if (index >= 0) request.careCertificate = m_partners[static_cast<size_t>(index)].certificatePem;
    request.psychiatricCertificate = m_psychiatricCertificate;
    request.withCare = !m_psychiatricOnly->isChecked();
    request.withPsychiatric = m_psychiatricOnly->isChecked() || m_psychiatric->isChecked();
    request.minimal = m_minimal->isChecked();
    request.patientInformed = m_informed->isChecked();
    begin();
    m_gateway.send(request, *folder, m_job, ended());
}

void SendForm::handOver(const QString& folder) {
    continuity::Caller caller;
    caller.recipient = static_cast<deontology::Recipient>(m_to->currentData().toInt());
    caller.name = m_recipient->text().simplified();
    caller.howChecked = m_checked->text();
    const int index = m_partner->currentIndex() - 1;
    if (m_to->currentIndex() == 0 && index >= 0) caller.certificate = m_partners[static_cast<size_t>(index)].certificatePem;
    caller.isPatientInformed = m_informed->isChecked();
    caller.isReviewed = m_reviewed->isChecked();
    begin();
    m_gateway.handOver(m_person, caller, folder, m_job, ended());
}

void SendForm::begin() {
    m_job = Job{};
    QPointer<SendForm> self(this);
    m_job.progress = [self](int done, int total) {
        if (!self) return;
        self->m_progress->setMaximum(total);
        self->m_progress->setValue(done);
    };
    m_progress->setRange(0, 0);
    m_progress->show();
    m_stop->show();
    m_send->setEnabled(false);
    m_notice->say(Tone::Accent, tr("Writing the file…"));
}

Reply<SentFile> SendForm::ended() {
    QPointer<SendForm> self(this);
    return [self](Result<SentFile> sent) {
        if (!self) return;
        self->m_progress->hide();
        self->m_stop->hide();
        self->m_send->setEnabled(true);
        if (sent) return self->showSent(*sent);
        if (sent.error().code == ErrorCode::Cancelled) return self->m_notice->say(Tone::Warn, tr("Stopped: nothing left, and the register says so."));
        self->m_notice->sayError(sent.error());
    };
}

void SendForm::showSent(const SentFile& sent) {
    m_sent = sent;
    QStringList lines;
    for (const transfer::WrittenFile& file : sent.bundle.files) lines << file.name;
    // What was prepared days before is not counted again: "0 entries" would say that nothing left.
    lines << (sent.bundle.entries > 0 ? tr("Line no. %1 of the register of disclosures. %n entries.", nullptr, sent.bundle.entries) : tr("Line no. %1 of the register of disclosures.")).arg(sent.bundle.number);
    if (!sent.bundle.passphrase.isEmpty()) lines << tr("Passphrase: %1").arg(sent.bundle.passphrase);
    if (!sent.bundle.psychiatricPassphrase.isEmpty()) lines << tr("Passphrase of the psychiatric part: %1").arg(sent.bundle.psychiatricPassphrase);
    if (sent.bundle.psychiatricWithheld) lines << tr("The psychiatric part is not in it: its team sends it.");
    m_resultText->setText(lines.join(QLatin1Char('\n')));
    m_print->setVisible(!sent.bundle.passphrase.isEmpty() || !sent.bundle.psychiatricPassphrase.isEmpty());
    m_fields->hide();
    m_send->hide();
    m_result->show();
    if (m_print->isVisibleTo(this)) m_print->setFocus();
    m_notice->say(Tone::Ok, tr("Written, read back and compared. The list shows it as sent until its receipt comes back."));
}

void SendForm::printPassphrases() {
    const transfer::ExportedBundle bundle = m_sent.bundle;
    m_prompts.print(this, [&bundle](QPrinter& printer) {
        printer.setDocName(tr("Document %1").arg(bundle.number));
        QPainter painter(&printer);
        QFont font = Theme::font(TextRole::Title);
        painter.setFont(font);
        const int line = painter.fontMetrics().height() * 2;
        int y = line * 2;
        for (const QString& text : {tr("To be sent apart from the file."), tr("File %1").arg(bundle.reference.left(8)),
                                    bundle.passphrase.isEmpty() ? QString() : tr("Passphrase: %1").arg(bundle.passphrase),
                                    bundle.psychiatricPassphrase.isEmpty() ? QString() : tr("Psychiatric team only: %1").arg(bundle.psychiatricPassphrase)}) {
            if (text.isEmpty()) continue;
            painter.drawText(line, y, text);
            y += line;
        }
    });
}

}  // namespace serment::ui
