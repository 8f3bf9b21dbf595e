// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfers/ReceiveView.h"

#include <QFile>
#include <QMap>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/transfers/ReceiptPrint.h"
#include "ui/transfers/TransferWords.h"
#include "ui/widgets/PersonField.h"
#include "ui/widgets/Prompts.h"
#include "ui/widgets/RowView.h"

namespace serment::ui {

namespace {

struct ReceiveWords {
    Q_DECLARE_TR_FUNCTIONS(ReceiveWords)
  public:
    explicit ReceiveWords(const Named<transfer::ImportOutcome>& received) : m_outcome(received.value) {
        line("user", Tone::Text, tr("Who"), traits(), known());
        line("home", Tone::Text, tr("From"), m_outcome.senderName.isEmpty() ? tr("not said") : m_outcome.senderName, {});
        signature();
        QStringList parts;
        for (const QString& part : m_outcome.openedParts) parts << (part == QStringLiteral("psychiatric") ? tr("psychiatric file") : tr("care file"));
        if (!m_outcome.sealedParts.isEmpty()) parts << tr("a part that only another team opens: kept sealed for it");
        if (m_outcome.documents > 0) parts << tr("%n document(s)", nullptr, m_outcome.documents);
        line("documents", Tone::Text, tr("What"), parts.join(QStringLiteral(" · ")), {});
        line("plus", Tone::Ok, tr("New here"), tr("%n line(s)", nullptr, m_outcome.rows.added),
             m_outcome.rows.known > 0 ? tr("%n known already", nullptr, m_outcome.rows.known) : QString());
        differences(tr("Not the same here (what stands here is kept): %1"), m_outcome.rows.different);
        differences(tr("Corrected on both sides (both are kept, to be read): %1"), m_outcome.rows.beside);
    }
    std::vector<Row> rows;

  private:
    QString traits() const {
        const transfer::PatientTraits& p = m_outcome.patient;
        QStringList day = p.birthDate.split(QLatin1Char('-'));
        std::reverse(day.begin(), day.end());
        const QString name = QStringLiteral("%1 %2").arg(p.birthFamilyName, p.givenNames.join(QLatin1Char(' ')));
        return p.birthDate.isEmpty() ? name : tr("%1, born %2").arg(name, day.join(QLatin1Char('/')));
    }
    QString known() const {
        if (!m_outcome.newPerson) return tr("known here: the same traits");
        return m_outcome.applied ? tr("was not known here: a provisional identity was made") : tr("not known here: a provisional identity is made");
    }
    void line(const char* icon, Tone tone, const QString& title, const QString& meta, const QString& place) {
        Row row;
        row.id = QString::number(rows.size());
        row.icon = QString::fromLatin1(icon);
        row.tone = tone;
        row.title = QStringLiteral("%1 : %2").arg(title, meta);
        row.place = place;
        row.toolTip = row.title;
        rows.push_back(row);
    }
    void signature() {
        if (m_outcome.signerFingerprint.isEmpty()) return line("warn", Tone::Warn, tr("Signature"), tr("none: nothing proves who sent it"), {});
        if (m_outcome.trusted) return line("ok", Tone::Ok, tr("Signature"), tr("%1, known to the directory").arg(m_outcome.knownAs), {});
        if (m_outcome.isOutOfDate)
            line("warn", Tone::Warn, tr("Signature"), tr("unverified; the certificate of %1 is out of date: ask them for the new one").arg(m_outcome.knownAs), {});
        else
            line("warn", Tone::Warn, tr("Signature"), tr("unverified; it calls itself « %1 »").arg(m_outcome.signerName), {});
        line("key", Tone::Muted, tr("Fingerprint, to compare by telephone"), m_outcome.signerFingerprint, {});
        rows.back().toolTip = m_outcome.signerFingerprint;
    }
    void differences(const QString& title, const std::vector<transfer::RowDifference>& differences) {
        if (differences.empty()) return;
        Row heading;
        heading.heading = true;
        heading.title = title.arg(differences.size());
        rows.push_back(heading);
        // Many rows of one kind have no title of their own: told once, with their number.
        QMap<QPair<QString, QString>, int> counts;
        QList<QPair<QString, QString>> order;
        for (const transfer::RowDifference& difference : differences) {
            const QPair<QString, QString> key{difference.compartment == Compartment::Psychiatric ? tr("psychiatric") : tr("care"),
                                              difference.title.isEmpty() ? TransferWords::rowKind(difference.table) : difference.title};
            if (counts[key]++ == 0) order << key;
        }
        for (const auto& key : order)
            line("info", Tone::Warn, key.first, key.second, counts[key] > 1 ? tr("%n time(s)", nullptr, counts[key]) : QString());
    }
    const transfer::ImportOutcome& m_outcome;
};

bool isZip(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(2) == "PK";
}

}  // namespace

ReceiveView::ReceiveView(TransferGateway& gateway, FindGateway& finder, Prompts& prompts, QWidget* parent) : Tab(gateway, parent), m_prompts(prompts) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Small, Small);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("A file that came"), TextRole::Title, Tone::Text, this), 1);
    head->addWidget(makeButton(tr("Back"), QKeySequence(Qt::Key_Escape), [this] { Q_EMIT closed(); }, this));
    m_pin = makeButton(tr("Known by telephone: into the directory…"), {}, [this] { pin(); }, this);
    m_receipt = makeButton(tr("Save the receipt…"), QKeySequence(QStringLiteral("Ctrl+S")), [this] { writeReceipt(); }, this);
    m_printReceipt = makeButton(tr("Print the receipt…"), QKeySequence(QStringLiteral("Ctrl+P")), [this] { printReceipt(); }, this);
    m_apply = makePrimary(tr("Take it over"), QKeySequence(QStringLiteral("Ctrl+Return")), [this] { ask(true); }, this);
    for (QPushButton* button : {m_pin, m_printReceipt, m_receipt, m_apply}) head->addWidget(button);
    box->addLayout(head);
    box->addWidget(m_notice);
    m_finder = new PersonField(finder, this);
    m_finder->setEmptyTexts(tr("Whose file is it here?"), tr("Nobody of this name."));
    box->addWidget(m_finder);
    m_list = new RowView(this);
    m_list->setAccessibleName(tr("What the file holds"));
    m_list->setEmptyText(tr("Nothing is written before you have seen what it holds."));
    box->addWidget(m_list, 1);
    connect(m_finder, &PersonField::picked, this, [this](const Row& person) {
        if (const auto id = DetaineeId::parse(person.id)) m_person = *id;
        m_finder->hide();
        ask(false);
    });
    activate();
}

QString ReceiveView::title() const { return tr("Receive"); }

void ReceiveView::activate() {
    for (QWidget* widget : std::initializer_list<QWidget*>{m_pin, m_receipt, m_printReceipt, m_finder}) widget->hide();
    m_apply->setEnabled(false);
    m_list->setRows({});
    m_notice->clear();
}

void ReceiveView::choose() {
    const auto path = m_prompts.openFile(this, tr("A file received"), tr("Files of health records (*.p7m *.zip *.xml *.json);;All files (*)"));
    if (!path) return Q_EMIT closed();
    activate();
    m_path = *path;
    m_passphrase.clear();
    m_psychiatricPassphrase.clear();
    m_person = {};
    ask(false);
}

void ReceiveView::ask(bool apply) {
    m_notice->say(Tone::Accent, apply ? tr("Taking it over…") : tr("Reading the file…"));
    m_apply->setEnabled(false);
    m_gateway.receive(m_path, m_passphrase, m_psychiatricPassphrase, m_person, apply, [this](Result<Named<transfer::ImportOutcome>> received) {
        if (received) return showOutcome(*received);
        if (askPassphrase(received.error())) return ask(false);
        m_notice->say(Tone::Block, TransferWords::refusal(received.error()));
        if (received.error().code == ErrorCode::Conflict && m_person.isNull()) {
            m_notice->say(Tone::Warn, tr("Several people here have these traits, or the file is here under another person. Choose whose it is; identity papers tell."));
            m_finder->show();
            m_finder->line()->setFocus();
        }
    });
}

bool ReceiveView::askPassphrase(const Error& error) {
    const bool needed = (error.code == ErrorCode::MissingField && error.field != QStringLiteral("detainee")) || error.code == ErrorCode::DecryptionFailed;
    if (!needed || !isZip(m_path)) return false;  // an envelope to a certificate has no passphrase
    const auto typed = m_prompts.askText(this, tr("Passphrase"), m_passphrase.isEmpty() ? tr("Passphrase that came apart") : tr("It does not open the file. Passphrase that came apart"));
    if (!typed || typed->isEmpty()) return false;
    m_passphrase = typed->trimmed();
    return true;
}

void ReceiveView::showOutcome(const Named<transfer::ImportOutcome>& received) {
    m_outcome = received.value;
    m_list->setRows(ReceiveWords(received).rows);
    const bool applied = m_outcome.applied;
    m_apply->setEnabled(!applied && !m_outcome.alreadyKnown);
    m_pin->setVisible(!m_outcome.trusted && !m_outcome.isOutOfDate && !m_outcome.signerCertificatePem.isEmpty() && m_gateway.may(access::Action::ManageDirectory));
    for (QPushButton* button : {m_receipt, m_printReceipt}) button->setVisible(applied && !m_outcome.reference.isEmpty());
    m_list->setFocus();  // what it holds is read before a key can take it over
    if (applied)
        m_notice->say(Tone::Ok, m_outcome.reference.isEmpty() ? tr("Taken over. The documents stand in the file, marked as received.")
                                                             : tr("Taken over, and its receipt is made: Ctrl+S saves it, Ctrl+P prints it, to be sent back. The list remembers it until then."),
                      tr("Open the file"), [this] { Q_EMIT goTo(QStringLiteral("patient"), m_outcome.detainee.toString()); });
    else if (m_outcome.alreadyKnown)
        m_notice->say(Tone::Ok, tr("Everything in it is here already. Nothing will change."));
    else
        m_notice->clear();
}

void ReceiveView::pin() {
    const bool compared = m_prompts.confirm(this, tr("Certificate of another unit"),
                                            tr("Did you call this unit, on a number that you know, and compare the fingerprint?\n%1").arg(m_outcome.signerFingerprint),
                                            tr("Yes, it is the same"));
    if (!compared) return;
    directory::Partner partner;
    partner.kind = deontology::Recipient::NewUnitResponsable;
    partner.name = m_outcome.senderName.isEmpty() ? m_outcome.signerName : m_outcome.senderName;
    partner.missionScope = tr("care in detention");
    partner.certificatePem = m_outcome.signerCertificatePem;
    m_gateway.savePartner(partner, settled([this] { ask(false); }));
}

void ReceiveView::writeReceipt() {
    const auto path = m_prompts.saveFile(this, tr("Receipt"), QStringLiteral("recu-%1.p7s").arg(m_outcome.reference.left(8)), tr("Receipt (*.p7s)"));
    if (!path) return;
    m_gateway.writeReceipt(m_outcome.reference, *path, settled([this] { m_notice->say(Tone::Ok, tr("Receipt saved: reference, dates and the address of this unit, no medical word.")); }));
}

void ReceiveView::printReceipt() {
    m_gateway.receipt(m_outcome.reference, [this](Result<transfer::Receipt> receipt) {
        if (!receipt) return m_notice->sayError(receipt.error());
        const bool printed = m_prompts.print(this, [&receipt](QPrinter& printer) { ui::printReceipt(printer, *receipt); });
        if (printed)
            m_gateway.receiptReturned(receipt->reference, settled([this] { m_notice->say(Tone::Ok, tr("Receipt printed: it goes back to whoever sent the file.")); }));
    });
}

}  // namespace serment::ui
