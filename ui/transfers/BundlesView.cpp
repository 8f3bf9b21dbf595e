// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfers/BundlesView.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/transfers/ReceiptPrint.h"
#include "ui/transfers/ReceiveView.h"
#include "ui/transfers/SendForm.h"
#include "ui/transfers/TransferWords.h"
#include "ui/widgets/Prompts.h"
#include "ui/widgets/RowView.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

BundlesView::BundlesView(TransferGateway& gateway, FindGateway& finder, Prompts& prompts, QWidget* parent) : Tab(gateway, parent), m_prompts(prompts) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, 0, 0);
    m_stack = new QStackedWidget(this);
    box->addWidget(m_stack);
    m_stack->addWidget(makeList());
    m_send = new SendForm(gateway, finder, prompts, this);
    m_receive = new ReceiveView(gateway, finder, prompts, this);
    // The form is longer than a low screen; the list must not become so.
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_send);
    m_sendArea = area;
    m_stack->addWidget(m_sendArea);
    m_stack->addWidget(m_receive);
    const auto back = [this] {
        m_stack->setCurrentIndex(0);
        activate();
    };
    connect(m_send, &SendForm::closed, this, back);
    connect(m_receive, &ReceiveView::closed, this, back);
    connect(m_receive, &Tab::goTo, this, &Tab::goTo);
}

QString BundlesView::title() const { return tr("Transfers"); }

QWidget* BundlesView::makeList() {
    auto* page = new QWidget(this);
    auto* box = new QVBoxLayout(page);
    setGridMargins(box, Small, Small);
    auto* head = new QHBoxLayout;
    const bool maySend = m_gateway.may(access::Action::ExportBundle);
    head->addStretch(1);
    head->addWidget(makeButton(tr("A receipt came back…"), QKeySequence(QStringLiteral("Ctrl+R")), [this] { takeReceipt(); }, page));
    head->addWidget(makeButton(tr("Received, by telephone…"), {}, [this] { receiptByHand(); }, page));
    head->addWidget(makeButton(tr("Save the receipt…"), QKeySequence(QStringLiteral("Ctrl+S")), [this] { saveReceipt(); }, page));
    head->addWidget(makeButton(tr("Print the receipt…"), QKeySequence(QStringLiteral("Ctrl+P")), [this] { printReceipt(); }, page));
    auto* receive = makeButton(tr("Receive a file…"), QKeySequence(QStringLiteral("Ctrl+O")),
                               [this] {
                                   m_stack->setCurrentWidget(m_receive);
                                   m_receive->choose();
                               },
                               page);
    auto* send = makePrimary(tr("Send a file…"), QKeySequence(QStringLiteral("Ctrl+N")),
                             [this] {
                                 m_stack->setCurrentWidget(m_sendArea);
                                 m_send->activate();
                             },
                             page);
    receive->setVisible(m_gateway.may(access::Action::ImportBundle));
    send->setVisible(maySend);
    head->addWidget(receive);
    head->addWidget(send);
    box->addLayout(head);
    box->addWidget(m_notice);
    m_list = new RowView(page);
    m_list->setAccessibleName(tr("Files sent and received"));
    m_list->setEmptyText(tr("No file was sent or received.\nOne action hands a whole file over to the unit of another prison."));
    box->addWidget(m_list, 1);
    connect(m_list, &RowView::opened, this, [this](const QString& id) {
        if (id.startsWith(QStringLiteral("gone:"))) return openPrepared(id.mid(5));
        for (const auto& part : m_parts)
            if (part.value.id == id) return openPart(id);
        for (const auto& line : m_lines)
            if (line.value.id == id) Q_EMIT goTo(QStringLiteral("patient"), line.value.detainee.toString());
    });
    return page;
}

void BundlesView::activate() {
    read();
    m_list->setFocus();
}

void BundlesView::read() {
    m_gateway.unannounced([this](Result<std::vector<continuity::Unannounced>> gone) {
        m_gone = gone ? std::move(*gone) : std::vector<continuity::Unannounced>();
        if (!m_toOpen.isEmpty()) openPrepared(std::exchange(m_toOpen, {}));
        m_toOpen.clear();
    });
    m_gateway.sealedParts([this](Result<std::vector<Named<transfer::SealedPart>>> parts) {
        m_parts = parts ? std::move(*parts) : std::vector<Named<transfer::SealedPart>>();
    });
    m_gateway.transfers([this](Result<std::vector<Named<transfer::TransferLine>>> lines) {
        if (!lines) return m_notice->sayError(lines.error());
        m_lines = std::move(*lines);
        std::vector<Row> rows = rowsOfGone();
        for (Row& row : rowsOfParts()) rows.push_back(std::move(row));
        int open = static_cast<int>(rows.size());
        for (const auto& line : m_lines) {
            rows.push_back(rowOf(line));
            if ((line.value.isSent && !line.value.isReceived) || line.value.owesReceipt()) ++open;
        }
        Q_EMIT waiting(open);
        m_list->setRows(std::move(rows));
        if (m_list->currentId().isEmpty()) m_list->selectFirst();
    });
}

std::vector<Row> BundlesView::rowsOfGone() const {
    std::vector<Row> rows;
    for (const continuity::Unannounced& gone : m_gone) {
        Row row{QStringLiteral("gone:") + gone.person.id.toString(), gone.isReady ? QStringLiteral("ok") : QStringLiteral("clock"), gone.isReady ? Tone::Warn : Tone::Muted};
        row.title = gone.person.identity.displayName();
        row.detail = TransferWords::gone(gone) + QStringLiteral(" · ") + (gone.isReady ? tr("ready: Enter hands it over to who calls") : tr("not ready: a physician of the care team makes it by logging in"));
        row.meta = gone.callBack.isEmpty() ? tr("no call-back number") : tr("calls back on %1").arg(gone.callBack);
        row.place = gone.isReady ? tr("ready since %1").arg(dateTimeText(gone.preparedAt)) : QString();
        row.toolTip = row.detail;
        rows.push_back(row);
    }
    return rows;
}

std::vector<Row> BundlesView::rowsOfParts() const {
    std::vector<Row> rows;
    for (const auto& [name, part] : m_parts) {
        Row row{part.id, QStringLiteral("lock"), Tone::Psychiatric};
        row.psychiatric = true;
        row.title = name;
        row.detail = tr("Psychiatric part kept sealed, from %1. Enter opens it.").arg(part.senderName);
        row.meta = dateTimeText(part.receivedAt);
        row.place = TransferWords::size(part.size);
        rows.push_back(row);
    }
    return rows;
}

Row BundlesView::rowOf(const Named<transfer::TransferLine>& named) const {
    const transfer::TransferLine& line = named.value;
    Row row{line.id, line.isSent ? QStringLiteral("next") : QStringLiteral("back"), line.owesReceipt() ? Tone::Warn : line.isReceived ? Tone::Ok : Tone::Accent};
    row.title = named.name;
    row.detail = (line.isSent ? tr("to %1") : tr("from %1")).arg(line.partner);
    if (!line.number.isEmpty()) row.detail += tr(" · no. %1").arg(line.number);
    if (line.part == QStringLiteral("psychiatric")) row.detail += tr(" · psychiatric part");
    row.meta = dateTimeText(line.happenedAt);
    const QString received = dateText(line.stateAt.toLocalTime().date());
    row.place = line.owesReceipt()  ? tr("received %1, receipt to send back").arg(received)
                : !line.isSent      ? tr("received %1, receipt sent back").arg(received)
                : line.isReceived   ? tr("sent → received %1").arg(received)
                                    : tr("sent, no receipt yet");
    row.psychiatric = line.part == QStringLiteral("psychiatric");
    return row;
}

void BundlesView::openPrepared(const QString& person) {
    const auto found = std::find_if(m_gone.begin(), m_gone.end(), [&](const continuity::Unannounced& gone) { return gone.person.id.toString() == person; });
    if (found == m_gone.end()) {
        m_toOpen = person;  // not read yet: once it is
        return;
    }
    if (!found->isReady) return m_notice->say(Tone::Accent, tr("It is being made ready, as soon as a physician of the care team is logged in. The person, or who calls, can call back on %1.").arg(found->callBack));
    if (!m_gateway.may(access::Action::ExportBundle)) return m_notice->say(Tone::Accent, tr("Ready. A physician hands it over; say that the unit calls back from %1.").arg(found->callBack));
    m_stack->setCurrentWidget(m_sendArea);
    m_send->activateFor(*found);
}

const transfer::TransferLine* BundlesView::owedReceipt() {
    for (const auto& line : m_lines)
        if (line.value.id == m_list->currentId() && !line.value.isSent) return &line.value;
    const auto owed = std::find_if(m_lines.begin(), m_lines.end(), [](const auto& line) { return line.value.owesReceipt(); });
    if (owed != m_lines.end()) return &owed->value;  // the only thing that the key can mean
    m_notice->say(Tone::Accent, tr("No receipt is owed: every file received has been acknowledged."));
    return nullptr;
}

void BundlesView::saveReceipt() {
    const transfer::TransferLine* const line = owedReceipt();
    if (!line) return;
    const auto path = m_prompts.saveFile(this, tr("Receipt"), QStringLiteral("recu-%1.p7s").arg(line->id.left(8)), tr("Receipt (*.p7s)"));
    if (path) m_gateway.writeReceipt(line->id, *path, settled([this] { read(); }));
}

void BundlesView::printReceipt() {
    const transfer::TransferLine* const line = owedReceipt();
    if (!line) return;
    m_gateway.receipt(line->id, [this](Result<transfer::Receipt> receipt) {
        if (!receipt) return m_notice->sayError(receipt.error());
        if (m_prompts.print(this, [&receipt](QPrinter& printer) { ui::printReceipt(printer, *receipt); }))
            m_gateway.receiptReturned(receipt->reference, settled([this] { read(); }));
    });
}

void BundlesView::takeReceipt() {
    const auto path = m_prompts.openFile(this, tr("A receipt that came back"), tr("Receipt (*.p7s);;All files (*)"));
    if (!path) return;
    m_gateway.takeReceipt(*path, false, [this, file = *path](Result<transfer::ReceiptOutcome> outcome) {
        if (!outcome && outcome.error().code == ErrorCode::NotFound) return m_notice->say(Tone::Block, tr("Nothing of this reference was sent from here. Nothing was changed."));
        if (!outcome) return m_notice->say(Tone::Block, TransferWords::refusal(outcome.error()));
        if (outcome->isAccepted) {
            m_notice->say(Tone::Ok, tr("Received on %1 by %2.").arg(dateTimeText(outcome->receipt.receivedAt), outcome->receipt.from));
            return read();
        }
        const QString why = outcome->isOutOfDate ? tr("The certificate of %1 that signed it is out of date, and proves nothing any more: ask them for the new one. Fingerprint:\n%2")
                                                 : tr("Nothing proves that %1 signed it: this certificate is not in the directory. Fingerprint:\n%2");
        const bool accept = m_prompts.confirm(this, outcome->isOutOfDate ? tr("Certificate out of date") : tr("Receipt of a stranger"),
                                              why.arg(outcome->receipt.from, outcome->receipt.signerFingerprint), tr("I called them: accept it"));
        if (!accept) return m_notice->say(Tone::Warn, tr("The receipt was left aside: the file still shows as sent."));
        m_gateway.takeReceipt(file, true, [this](Result<transfer::ReceiptOutcome> accepted) {
            if (!accepted) return m_notice->sayError(accepted.error());
            read();
        });
    });
}

void BundlesView::receiptByHand() {
    for (const auto& line : m_lines) {
        if (line.value.id != m_list->currentId()) continue;
        if (!line.value.isSent || line.value.isReceived) break;
        const auto from = m_prompts.askText(this, tr("Received"), tr("Who says so (name, by telephone or on the form)"));
        if (!from) return;
        return m_gateway.recordReceipt(line.value.id, line.value.version, *from, settled([this] { read(); }));
    }
    m_notice->say(Tone::Accent, tr("Choose a file that was sent and has no receipt yet."));
}

void BundlesView::openPart(const QString& id) {
    QString passphrase;
    for (const auto& part : m_parts)
        if (part.value.id == id && part.value.needsPassphrase) {
            const auto typed = m_prompts.askText(this, tr("Psychiatric part"), tr("Second passphrase, which came for the psychiatric team"));
            if (!typed) return;
            passphrase = typed->trimmed();
        }
    m_gateway.openSealedPart(id, passphrase, [this](Result<transfer::ImportOutcome> outcome) {
        if (!outcome) return m_notice->say(Tone::Block, TransferWords::refusal(outcome.error()));
        m_notice->say(Tone::Ok, tr("Opened: %n line(s) in the psychiatric file.", nullptr, outcome->rows.added));
        read();
    });
}

}  // namespace serment::ui
