// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/SummaryTab.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "ui/widgets/Controls.h"
#include "ui/widgets/Curve.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/RowView.h"

namespace serment::ui {

SummaryTab::SummaryTab(PatientGateway& gateway, QWidget* parent)
    : QWidget(parent), m_gateway(gateway), m_notice(new Notice(this)) {
    auto* grid = new QGridLayout(this);
    setGridMargins(grid, Medium, Medium);
    m_problems = addList(grid, 0, tr("Active problems"), tr("No problem is recorded."));
    m_treatments = addList(grid, 1, tr("Current treatments"), tr("No treatment is recorded."));
    m_measures = addList(grid, 2, tr("Last measures"), tr("No measure yet."));
    m_toDo = addList(grid, 3, tr("To do"), tr("Nothing waits for this patient."));
    m_weight = new Curve(Curve::Size::Small, m_measures->parentWidget());
    m_measures->parentWidget()->layout()->addWidget(m_weight);
    for (RowView* list : {m_problems, m_treatments, m_measures, m_toDo}) leadOn(list);
    // The treatments say most on a line: how they are given, when the last was taken.
    grid->setColumnStretch(0, 11);
    grid->setColumnStretch(1, 13);
    grid->setColumnStretch(2, 8);
    grid->setColumnStretch(3, 10);
    QBoxLayout* recent = nullptr;
    auto* card = makeSection(tr("Timeline"), &recent, this);
    m_recent = new RowView(card);
    m_recent->setProperty("plain", true);
    m_recent->setEmptyText(tr("Nothing is written in this file yet."));
    m_recent->setAccessibleName(tr("Timeline"));
    recent->addWidget(m_recent);
    grid->addWidget(card, 1, 0, 1, 4);
    grid->addWidget(m_notice, 2, 0, 1, 4);
    grid->setRowStretch(0, 3);
    grid->setRowStretch(1, 4);
    connect(m_recent, &RowView::opened, this, &SummaryTab::entryWanted);
}

void SummaryTab::leadOn(RowView* list) {
    connect(list, &RowView::opened, this, [this](const QString& id) {
        Q_EMIT partWanted(id.section(QLatin1Char('/'), 0, 0), id.section(QLatin1Char('/'), 1));
    });
}

RowView* SummaryTab::addList(QGridLayout* grid, int column, const QString& title, const QString& empty) {
    QBoxLayout* box = nullptr;
    auto* card = makeSection(title, &box, this);
    auto* list = new RowView(card);
    list->setProperty("plain", true);
    list->setEmptyText(empty);
    list->setAccessibleName(title);
    box->addWidget(list);
    grid->addWidget(card, 0, column);
    return list;
}

void SummaryTab::show(const QString& detainee) {
    m_detainee = detainee;
    m_gateway.summary(detainee, [this, detainee](Result<PatientSummary> summary) {
        if (detainee != m_detainee) return;
        if (!summary) return m_notice->sayError(summary.error());
        m_notice->clear();
        m_problems->setRows(summary->problems);
        m_treatments->setRows(summary->treatments);
        m_measures->setRows(summary->measures);
        m_weight->show(summary->weight);
        m_weight->setVisible(!summary->weight.isEmpty());
        m_toDo->setRows(summary->toDo);
        if (!summary->notice.isEmpty()) m_notice->say(Tone::Warn, summary->notice);
        m_recent->setRows(summary->recent);
    });
}

}  // namespace serment::ui
