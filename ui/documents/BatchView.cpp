// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/BatchView.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPrinter>
#include <QProgressBar>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/documents/PdfPane.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Prompts.h"
#include "ui/widgets/RowView.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

BatchView::BatchView(DocumentGateway& gateway, Prompts& prompts, QWidget* parent)
    : QWidget(parent),
      m_gateway(gateway),
      m_prompts(prompts),
      m_notice(new Notice(this)),
      m_progress(new QProgressBar(this)),
      m_list(new RowView(this)),
      m_leaflet(new QCheckBox(tr("With the leaflet “obtain your file” for whom has none yet (P12)"), this)),
      m_listed(new QCheckBox(tr("I state that all files of these people have been listed (P18)"), this)) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Letters of the exits of this week"), TextRole::Title, Tone::Text, this), 1);
    head->addWidget(makeButton(
        tr("Close"), QKeySequence(Qt::Key_Escape),
        [this] {
            stop();
            Q_EMIT closed();
        },
        this));
    m_stop = makeButton(
        tr("Stop"), QKeySequence(QStringLiteral("Ctrl+.")), [this] { stop(); }, this);
    m_print = makeButton(
        tr("Print those released…"), QKeySequence(QStringLiteral("Ctrl+P")), [this] { print(); }, this);
    m_start = makePrimary(
        tr("Release them all"), QKeySequence(QStringLiteral("Ctrl+Return")), [this] { start(); }, this);
    for (QPushButton* button : {m_stop, m_print, m_start}) head->addWidget(button);
    box->addLayout(head);
    box->addWidget(m_notice);
    m_progress->setAccessibleName(tr("Letters done"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(Theme::px(8));
    box->addWidget(m_progress);
    m_leaflet->setChecked(true);
    connect(m_leaflet, &QCheckBox::toggled, m_listed, &QWidget::setEnabled);
    auto* options = new QHBoxLayout;
    options->setSpacing(Theme::px(Medium));
    options->addWidget(m_leaflet);
    options->addWidget(m_listed);
    options->addStretch(1);
    box->addLayout(options);
    m_list->setEmptyText(tr("Nobody leaves within the week without a letter."));
    box->addWidget(m_list, 1);
    connect(m_list, &RowView::opened, this, [this](const QString& id) {
        if (!m_running) Q_EMIT openWanted(id);
    });
}

void BatchView::load() {
    if (m_running) return;
    m_notice->clear();
    m_items.clear();
    m_at = 0;
    m_gateway.exits([this](Result<std::vector<ExitRow>> exits) {
        if (!exits) return m_notice->sayError(exits.error());
        for (const auto& each : *exits) m_items.push_back({each, {}});
        showRows();
        m_start->setFocus();
    });
}

void BatchView::start() {
    if (m_running || m_items.empty()) return;
    m_running = true;
    m_stopping = false;
    m_at = 0;
    m_notice->clear();
    next();
}

void BatchView::next() {
    // What has left already is not released twice.
    while (m_at < m_items.size() && m_items[m_at].result && !m_items[m_at].result->paper.number.isEmpty())
        ++m_at;
    if (m_stopping || m_at >= m_items.size()) return finish();
    showRows();
    const documents::ExitBatch batch{m_leaflet->isChecked(), m_listed->isChecked()};
    m_gateway.releaseExit(m_items[m_at].exit.detainee, batch, [this](Result<ExitResult> result) {
        if (!result) {
            finish();
            return m_notice->sayError(result.error());
        }
        m_items[m_at++].result = std::move(*result);
        next();
    });
}

void BatchView::stop() {
    m_stopping = m_running;
}

void BatchView::finish() {
    m_running = false;
    showRows();
    const int done = lettersLeft();
    const int stay = static_cast<int>(m_items.size()) - done;
    if (m_stopping)
        m_notice->say(Tone::Warn, tr("Stopped: %1 released, %2 left as they were.").arg(done).arg(stay));
    else if (stay > 0)
        m_notice->say(Tone::Warn,
                      tr("%1 released, %2 stay: each says why. Enter opens it.").arg(done).arg(stay));
    else
        m_notice->say(Tone::Ok,
                      tr("All released and written in the register. Print them, then sign by hand."));
    m_list->setFocus();
}

Row BatchView::rowOf(const Item& item) const {
    Row row;
    row.title = item.exit.name;
    row.meta = tr("leaves on %1").arg(dateText(item.exit.leaves));
    row.id = QStringLiteral("due:lettre_de_liaison:") + item.exit.detainee;
    if (!item.result) {
        row.icon = QStringLiteral("clock");
        row.detail = tr("waiting");
    } else if (item.result->paper.number.isEmpty()) {
        row.icon = QStringLiteral("block");
        row.tone = Tone::Block;
        row.detail = item.result->reasons.join(QStringLiteral(" · "));
        row.toolTip = item.result->reasons.join(QLatin1Char('\n'));
    } else {
        row.id = item.result->paper.id;
        row.icon = QStringLiteral("check");
        row.tone = Tone::Ok;
        row.detail = item.result->leaflet.number.isEmpty()
                         ? tr("released: no. %1").arg(item.result->paper.number)
                         : tr("released: no. %1, leaflet no. %2")
                               .arg(item.result->paper.number, item.result->leaflet.number);
    }
    return row;
}

int BatchView::lettersLeft() const {
    return static_cast<int>(std::count_if(m_items.begin(), m_items.end(), [](const Item& item) {
        return item.result && !item.result->paper.number.isEmpty();
    }));
}

std::vector<QByteArray> BatchView::released() const {
    std::vector<QByteArray> pdfs;
    for (const auto& item : m_items) {
        if (!item.result) continue;
        // Each letter with the leaflet behind it, as they are put into one envelope.
        for (const auto* paper : {&item.result->paper, &item.result->leaflet})
            if (!paper->number.isEmpty()) pdfs.push_back(paper->pdf);
    }
    return pdfs;
}

void BatchView::showRows() {
    std::vector<Row> rows;
    for (const auto& item : m_items) rows.push_back(rowOf(item));
    m_list->setRows(std::move(rows));
    if (m_list->currentId().isEmpty()) m_list->selectFirst();
    m_progress->setVisible(!m_items.empty());
    m_progress->setRange(0, static_cast<int>(std::max<size_t>(1, m_items.size())));
    m_progress->setValue(static_cast<int>(m_at));
    m_start->setEnabled(!m_running && lettersLeft() < static_cast<int>(m_items.size()));
    m_leaflet->setEnabled(!m_running);
    m_listed->setEnabled(!m_running && m_leaflet->isChecked());
    m_stop->setEnabled(m_running);
    m_print->setEnabled(!m_running && !released().empty());
}

void BatchView::print() {
    const auto pdfs = released();
    if (pdfs.empty()) return;
    m_prompts.print(this, [&pdfs](QPrinter& printer) {
        printer.setDocName(QStringLiteral("Documents"));
        printPdfs(printer, pdfs);
    });
}

}  // namespace serment::ui
