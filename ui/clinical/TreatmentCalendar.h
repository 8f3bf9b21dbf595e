// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QWidget>
#include <vector>

namespace serment::ui {

struct TreatmentSpan {
    QString id;  // of the row
    QString label;
    QDate from;
    QDate to;  // invalid: goes on
    bool current = true;
    bool supervised = false;
    bool operator==(const TreatmentSpan&) const = default;
};

// Treatments as bars over the months, the one read in the accent colour, today as a line. Supervised ones are
// hatched, so that colour is not alone in saying it.
class TreatmentCalendar : public QWidget {
    Q_OBJECT
  public:
    explicit TreatmentCalendar(QWidget* parent = nullptr);
    void setSpans(std::vector<TreatmentSpan> spans, const QDate& today);
    void setChosen(const QString& id);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    double xOf(const QDate& day) const;
    void paintMonths(QPainter& painter) const;
    void paintSpan(QPainter& painter, const TreatmentSpan& span, int line) const;
    std::vector<TreatmentSpan> m_spans;
    QDate m_today;
    QDate m_first;
    QDate m_last;
    QString m_chosen;
};

}  // namespace serment::ui
