// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "ui/patient/PatientValues.h"

class QGridLayout;

namespace serment::ui {

class Curve;
class Notice;
class RowView;

// "What must I know before he sits down": problems, treatments, last measures, what to do, the last entries.
class SummaryTab : public QWidget {
    Q_OBJECT
  public:
    explicit SummaryTab(PatientGateway& gateway, QWidget* parent = nullptr);
    void show(const QString& detainee);

  Q_SIGNALS:
    void entryWanted(const QString& id);  // "compartment|entry|kind"
    void partWanted(const QString& part, const QString& id);  // a key of PatientTab

  private:
    RowView* addList(QGridLayout* grid, int column, const QString& title, const QString& empty);
    void leadOn(RowView* list);
    PatientGateway& m_gateway;
    QString m_detainee;
    RowView* m_problems;
    RowView* m_treatments;
    RowView* m_measures;
    Curve* m_weight;
    RowView* m_toDo;
    RowView* m_recent;
    Notice* m_notice;
};

}  // namespace serment::ui
