// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/AgendaPage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/widgets/Controls.h"
#include "ui/widgets/KeyChoice.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/RowView.h"

namespace serment::ui {

AgendaPage::AgendaPage(AgendaGateway& gateway, QWidget* parent)
    : Page(parent),
      m_gateway(gateway),
      m_title(makeLabel({}, TextRole::Title, Tone::Text, this)),
      m_notice(new Notice(this)),
      m_list(new RowView(this)),
      m_outcome(new KeyChoice(
          tr("Outcome"),
          {{QStringLiteral("seen"), QStringLiteral("V"), tr("Seen")},
           {QStringLiteral("refused_by_patient"), QStringLiteral("R"), tr("Refused by the patient")},
           {QStringLiteral("absent"), QStringLiteral("A"), tr("Absent")},
           {QStringLiteral("cancelled_by_unit"), QStringLiteral("U"), tr("Cancelled by the unit")}},
          this)),
      m_absence(new KeyChoice(tr("Why"),
                              {{QStringLiteral("parloir"), QStringLiteral("1"), tr("Visiting room")},
                               {QStringLiteral("work"), QStringLiteral("2"), tr("Work")},
                               {QStringLiteral("court"), QStringLiteral("3"), tr("Court")},
                               {QStringLiteral("not_brought"), QStringLiteral("4"), tr("Not brought")},
                               {QStringLiteral("sport"), QStringLiteral("5"), tr("Sport")},
                               {QStringLiteral("unknown"), QStringLiteral("6"), tr("Unknown")}},
                              this)) {
    build();
    connect(m_outcome, &KeyChoice::chosen, this, [this](const QString& outcome) {
        m_absence->setVisible(outcome == QStringLiteral("absent"));
        if (outcome != QStringLiteral("absent")) decide(outcome, {});
    });
    connect(m_absence, &KeyChoice::chosen, this,
            [this](const QString& absence) { decide(QStringLiteral("absent"), absence); });
    connect(m_list, &RowView::chosen, this, [this] {
        m_outcome->setValue({});
        m_absence->setValue({});
        m_absence->hide();
    });
}

QString AgendaPage::title() const {
    return tr("Agenda");
}

void AgendaPage::build() {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(makeButton(
        tr("Day before"), QKeySequence(QStringLiteral("Alt+Left")), [this] { showDay(m_day.addDays(-1)); },
        this));
    head->addWidget(makeButton(
        tr("Today"), QKeySequence(QStringLiteral("Alt+Down")), [this] { showDay(m_gateway.today()); }, this));
    head->addWidget(makeButton(
        tr("Day after"), QKeySequence(QStringLiteral("Alt+Right")), [this] { showDay(m_day.addDays(1)); },
        this));
    box->addLayout(head);
    box->addWidget(m_notice);
    m_list->setAccessibleName(tr("Appointments of the day"));
    m_list->setEmptyText(tr("No appointment on this day."));
    box->addWidget(m_list, 1);
    box->addWidget(m_outcome);
    box->addWidget(m_absence);
    m_outcome->setVisible(m_gateway.mayDecide());
    m_absence->hide();
}

void AgendaPage::activate() {
    showDay(m_day.isValid() ? m_day : m_gateway.today());
    m_list->setFocus();
}

void AgendaPage::showDay(const QDate& day) {
    m_day = day;
    m_title->setText(QLocale().toString(day, QLocale::LongFormat));
    m_gateway.day(day, [this, day](Result<std::vector<Row>> rows) {
        if (day != m_day) return;
        if (!rows) return m_notice->sayError(rows.error());
        if (day == m_gateway.today())
            Q_EMIT countChanged(static_cast<int>(std::count_if(
                rows->begin(), rows->end(), [](const Row& row) { return row.tone == Tone::Accent; })));
        m_list->setRows(std::move(*rows));
        if (m_list->currentId().isEmpty()) m_list->selectFirst();
    });
}

void AgendaPage::decide(const QString& outcome, const QString& absence) {
    if (m_list->currentId().isEmpty()) return;
    m_gateway.decide(m_list->currentId(), outcome, absence, [this](Result<bool> done) {
        m_outcome->setValue({});
        m_absence->setValue({});
        m_absence->hide();
        if (done)
            m_notice->clear();
        else
            m_notice->sayError(done.error());
        showDay(m_day);
    });
}

void AgendaPage::keyPressEvent(QKeyEvent* event) {
    if (m_outcome->isVisible() && !event->text().isEmpty()) {
        if (m_absence->isVisible() && m_absence->take(event->text())) return;
        if (m_outcome->take(event->text())) return;
    }
    Page::keyPressEvent(event);
}

}  // namespace serment::ui
