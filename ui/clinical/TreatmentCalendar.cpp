// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clinical/TreatmentCalendar.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

#include "ui/widgets/Theme.h"

namespace serment::ui {

namespace {

constexpr int lineHeight = 22;
constexpr int headHeight = 22;
constexpr int monthsBack = 6;
constexpr int monthsAhead = 2;

}  // namespace

TreatmentCalendar::TreatmentCalendar(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Calendar of the treatments"));
}

void TreatmentCalendar::setSpans(std::vector<TreatmentSpan> spans, const QDate& today) {
    m_spans = std::move(spans);
    m_today = today;
    m_first = QDate(today.year(), today.month(), 1).addMonths(-monthsBack);
    m_last = m_first.addMonths(monthsBack + monthsAhead);
    QStringList words;
    for (const TreatmentSpan& span : m_spans) words << span.label;
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void TreatmentCalendar::setChosen(const QString& id) {
    m_chosen = id;
    update();
}

QSize TreatmentCalendar::sizeHint() const {
    const int lines = std::max<int>(3, static_cast<int>(m_spans.size()));
    return {Theme::px(320), Theme::px(headHeight + lines * lineHeight)};
}

double TreatmentCalendar::xOf(const QDate& day) const {
    const double share = double(m_first.daysTo(day)) / double(m_first.daysTo(m_last));
    return std::clamp(share, 0.0, 1.0) * width();
}

void TreatmentCalendar::paintMonths(QPainter& painter) const {
    const QLocale locale;
    for (QDate month = m_first; month < m_last; month = month.addMonths(1)) {
        const double x = xOf(month);
        painter.setPen(Theme::tokens().border);
        painter.drawLine(QPointF(x, 0), QPointF(x, height()));
        painter.setPen(Theme::tokens().muted);
        const QString name = month.month() == 1 || month == m_first
                                 ? locale.toString(month, QStringLiteral("MMM yyyy"))
                                 : locale.toString(month, QStringLiteral("MMM"));
        painter.drawText(QRectF(x + 4, 0, xOf(month.addMonths(1)) - x, Theme::px(headHeight)),
                         Qt::AlignLeft | Qt::AlignVCenter, name);
    }
}

void TreatmentCalendar::paintSpan(QPainter& painter, const TreatmentSpan& span, int line) const {
    const double left = xOf(std::max(span.from, m_first));
    const double right = span.to.isValid() ? xOf(span.to.addDays(1)) : width();
    const double top = Theme::px(headHeight) + line * Theme::px(lineHeight);
    const QRectF bar(left, top + 2, std::max(3.0, right - left), Theme::px(lineHeight) - 4);
    const bool chosen = span.id == m_chosen;
    painter.setPen(QPen(chosen ? Theme::tokens().accent : Theme::tokens().muted, chosen ? 2 : 1));
    painter.setBrush(span.current ? Theme::tokens().selection : Theme::tokens().background);
    painter.drawRoundedRect(bar, 3, 3);
    if (span.supervised) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(Theme::tokens().border, Qt::BDiagPattern));
        painter.drawRoundedRect(bar, 3, 3);
    }
    painter.setPen(span.current ? Theme::tokens().text : Theme::tokens().muted);
    // A bar too short for its words has them beside it.
    const QFontMetricsF metrics(painter.font());
    const double wanted = metrics.horizontalAdvance(span.label) + 12;
    QRectF words = bar.adjusted(6, 0, -6, 0);
    if (bar.width() < wanted)
        words = bar.right() + wanted < width() ? QRectF(bar.right() + 6, bar.top(), wanted, bar.height())
                                               : QRectF(std::max(0.0, bar.left() - wanted), bar.top(),
                                                        std::min(wanted, bar.left()), bar.height());
    if (words.width() < 40) words = bar.adjusted(6, 0, -6, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(span.label, Qt::ElideMiddle, words.width()));
}

void TreatmentCalendar::paintEvent(QPaintEvent*) {
    if (m_spans.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::font(TextRole::Label));
    paintMonths(painter);
    int line = 0;
    for (const TreatmentSpan& span : m_spans) {
        if (span.to.isValid() && span.to < m_first) continue;
        paintSpan(painter, span, line++);
    }
    const double now = xOf(m_today);
    painter.setPen(QPen(Theme::tokens().accent, 1, Qt::DashLine));
    painter.drawLine(QPointF(now, 0), QPointF(now, height()));
}

}  // namespace serment::ui
