// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agenda/Figures.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/Worker.h"

class QChart;
class QLabel;
class QChartView;

namespace serment::ui {

class KeyChoice;
class Notice;
class Prompts;

class FiguresGateway {
  public:
    virtual ~FiguresGateway() = default;
    virtual QDate today() const = 0;
    virtual void figures(const QDate& from, const QDate& to, Reply<agenda::Figures> reply) = 0;
    virtual void pages(const agenda::Figures& figures, Reply<QByteArray> reply) = 0;  // PDF
};

// The figures of the unit, drawn: delays, requests by week, missed visits, extractions. No name is in them.
class FiguresPage : public Page {
    Q_OBJECT
  public:
    FiguresPage(FiguresGateway& gateway, Prompts& prompts, QWidget* parent = nullptr);
    QString title() const override;
    void activate() override;

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void build();
    void choose(const QString& period);
    void reload();
    void draw();
    QString summaryText() const;
    void saveCsv();
    void savePdf();
    void write(const QByteArray& bytes, const QString& name, const QString& filter);
    FiguresGateway& m_gateway;
    Prompts& m_prompts;
    agenda::Figures m_figures;
    QDate m_from;
    QDate m_to;
    KeyChoice* m_period;
    Notice* m_notice;
    QLabel* m_summary;
    QChartView* m_byPriority;
    QChartView* m_byTarget;
    QChartView* m_weeks;
    QChartView* m_missed;
    QChartView* m_cancelled;
};

}  // namespace serment::ui
