// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/FiguresPage.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <cmath>

#include "core/base/WriteWhole.h"
#include "ui/extractions/ExtractionWords.h"
#include "ui/figures/Charts.h"
#include "ui/patient/RequestWords.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/KeyChoice.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Prompts.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

namespace {

constexpr double hoursADay = 24;

struct DelayBars {
    QStringList groups;
    BarSet median;
    BarSet p90;

    void add(const QString& name, const agenda::Delays& d) {
        if (d.seen == 0) return;
        groups << name;
        median.values.push_back(d.median / hoursADay);
        p90.values.push_back(d.p90 / hoursADay);
    }
};

QString daysText(double hours) {
    return QLocale().toString(hours / hoursADay, 'f', 1);
}

}  // namespace

FiguresPage::FiguresPage(FiguresGateway& gateway, Prompts& prompts, QWidget* parent)
    : Page(parent),
      m_gateway(gateway),
      m_prompts(prompts),
      m_period(new KeyChoice(tr("Period"),
                             {{QStringLiteral("month"), QStringLiteral("1"), tr("This month")},
                              {QStringLiteral("last_month"), QStringLiteral("2"), tr("Last month")},
                              {QStringLiteral("quarter"), QStringLiteral("3"), tr("Three months")},
                              {QStringLiteral("year"), QStringLiteral("4"), tr("Twelve months")}},
                             this)),
      m_notice(new Notice(this)),
      m_summary(makeLabel({}, TextRole::Body, Tone::Text, this)),
      m_byPriority(new QChartView(this)),
      m_byTarget(new QChartView(this)),
      m_weeks(new QChartView(this)),
      m_missed(new QChartView(this)),
      m_cancelled(new QChartView(this)) {
    build();
    connect(m_period, &KeyChoice::chosen, this, &FiguresPage::choose);
    m_period->setValue(QStringLiteral("quarter"));
}

QString FiguresPage::title() const {
    return tr("Figures");
}

void FiguresPage::build() {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Figures of the unit"), TextRole::Title, Tone::Text, this));
    head->addWidget(m_period, 1);
    head->addWidget(makeButton(
        tr("Table (CSV)…"), QKeySequence(QStringLiteral("Ctrl+E")), [this] { saveCsv(); }, this));
    head->addWidget(makeButton(
        tr("PDF…"), QKeySequence(QStringLiteral("Ctrl+P")), [this] { savePdf(); }, this));
    box->addLayout(head);
    box->addWidget(m_notice);
    m_summary->setWordWrap(true);
    box->addWidget(m_summary);
    auto* grid = new QGridLayout;
    grid->setSpacing(Theme::px(Small));
    grid->addWidget(m_byPriority, 0, 0, 1, 2);
    grid->addWidget(m_byTarget, 0, 2, 1, 2);
    grid->addWidget(m_weeks, 0, 4, 1, 2);
    grid->addWidget(m_missed, 1, 0, 1, 3);
    grid->addWidget(m_cancelled, 1, 3, 1, 3);
    for (QChartView* view : {m_byPriority, m_byTarget, m_weeks, m_missed, m_cancelled}) {
        view->setRenderHint(QPainter::Antialiasing);
        view->setFrameShape(QFrame::NoFrame);
        view->setFocusPolicy(Qt::NoFocus);
        view->setMinimumHeight(Theme::px(160));
    }
    box->addLayout(grid, 1);
}

void FiguresPage::activate() {
    choose(m_period->value());
    m_period->setFocus();
}

void FiguresPage::choose(const QString& period) {
    const QDate today = m_gateway.today();
    const QDate first(today.year(), today.month(), 1);
    m_to = today;
    m_from = first;
    if (period == QStringLiteral("last_month")) {
        m_from = first.addMonths(-1);
        m_to = first.addDays(-1);
    } else if (period == QStringLiteral("quarter")) {
        m_from = first.addMonths(-2);
    } else if (period == QStringLiteral("year")) {
        m_from = first.addMonths(-11);
    }
    reload();
}

void FiguresPage::reload() {
    m_gateway.figures(m_from, m_to, [this](Result<agenda::Figures> figures) {
        if (!figures) return m_notice->sayError(figures.error());
        m_notice->clear();
        m_figures = std::move(*figures);
        draw();
    });
}

void FiguresPage::draw() {
    const agenda::Figures& f = m_figures;
    const auto days = [this](const DelayBars& bars, QChartView* view, const QString& title) {
        drawBars(view, title, bars.groups, {bars.median, bars.p90}, tr("Nobody seen in this period."));
    };
    const BarSet median{tr("half of them within"), Tone::Accent, {}}, p90{tr("9 of 10 within"), Tone::Warn, {}};
    DelayBars priorities{{}, median, p90}, targets{{}, median, p90};
    for (const auto& [priority, d] : f.byPriority) priorities.add(RequestWords::priority(enumName(priority)), d);
    for (const auto& [target, d] : f.byTarget) targets.add(RequestWords::target(enumName(target)), d);
    days(priorities, m_byPriority, tr("Days until seen, by priority"));
    days(targets, m_byTarget, tr("Days until seen, by target"));
    QStringList weeks;
    BarSet registered{tr("requests"), Tone::Accent, {}}, seen{tr("seen so far"), Tone::Ok, {}};
    for (const auto& week : f.weeks) {
        weeks << week.monday.toString(QStringLiteral("dd/MM"));
        registered.values.push_back(week.registered);
        seen.values.push_back(week.seen);
    }
    drawBars(m_weeks, tr("Requests by week"), weeks, {registered, seen}, tr("No request in this period."), Bars::Weeks);
    QStringList causes;
    BarSet missed{tr("appointments"), Tone::Warn, {}};
    for (auto one = f.missed.rbegin(); one != f.missed.rend(); ++one) {
        causes << agenda::missedLabel(*one);
        missed.values.push_back(one->count);
    }
    drawBars(m_missed, tr("Missed appointments by cause"), causes, {missed}, tr("None in this period."), Bars::Lying);
    QStringList by;
    BarSet cancelled{tr("extractions"), Tone::Block, {}};
    for (auto one = f.extractions.cancelled.rbegin(); one != f.extractions.cancelled.rend(); ++one) {
        by << ExtractionWords::cause(one->cause);
        cancelled.values.push_back(one->count);
    }
    drawBars(m_cancelled, tr("Cancelled extractions by cause"), by, {cancelled}, tr("None in this period."), Bars::Lying);
    m_summary->setText(summaryText());
}

QString FiguresPage::summaryText() const {
    const agenda::Figures& f = m_figures;
    QStringList parts{tr("%1 to %2").arg(dateText(f.from), dateText(f.to))};
    if (f.hasRequests)
        parts << QStringLiteral("%1, %2").arg(tr("%n request(s) seen", nullptr, f.all.seen),
                                              tr("%n waiting", nullptr, f.all.waiting));
    if (f.all.seen > 0)
        parts << tr("half seen within %1 days, 9 of 10 within %2").arg(daysText(f.all.median), daysText(f.all.p90));
    QString escorts = QStringLiteral("%1, %2").arg(tr("%n extraction(s) indicated", nullptr, f.extractions.indicated),
                                                   tr("%n seen at the hospital", nullptr, f.extractions.seen));
    if (f.extractions.seen > 0)  // without anybody seen there is no delay to tell
        escorts += QStringLiteral(", ") +
                   tr("half of them within %n day(s)", nullptr, static_cast<int>(std::lround(f.extractions.medianDays)));
    parts << escorts;
    return parts.join(QStringLiteral(" · "));
}

void FiguresPage::saveCsv() {
    write(agenda::figuresCsv(m_figures), tr("figures") + QStringLiteral(".csv"), tr("Table (*.csv)"));
}

void FiguresPage::savePdf() {
    m_gateway.pages(m_figures, [this](Result<QByteArray> pdf) {
        if (!pdf) return m_notice->sayError(pdf.error());
        write(*pdf, tr("figures") + QStringLiteral(".pdf"), tr("PDF (*.pdf)"));
    });
}

void FiguresPage::write(const QByteArray& bytes, const QString& name, const QString& filter) {
    const auto path = m_prompts.saveFile(this, tr("Save the figures"), name, filter);
    if (!path) return;
    QSaveFile file(*path);
    if (file.open(QIODevice::WriteOnly) && writeWhole(file, bytes))
        m_notice->say(Tone::Ok, tr("The figures are saved. No name is in them."));
    else
        m_notice->say(Tone::Block, tr("This file cannot be written."));
}

void FiguresPage::keyPressEvent(QKeyEvent* event) {
    if (!event->text().isEmpty() && m_period->take(event->text())) return;
    Page::keyPressEvent(event);
}

void FiguresPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_figures.from.isValid()) draw();
}

}  // namespace serment::ui
