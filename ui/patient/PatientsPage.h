// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/patient/PatientValues.h"
#include "ui/widgets/Page.h"

class QLabel;
class QLineEdit;

namespace serment::ui {

class Notice;
class RowView;

// Everybody present, narrowed while typing; Enter opens the file.
class PatientsPage : public Page {
    Q_OBJECT
  public:
    explicit PatientsPage(PatientGateway& gateway, QWidget* parent = nullptr);
    static QString name();
    QString title() const override { return name(); }
    void activate() override;

  private:
    void narrow();
    PatientGateway& m_gateway;
    std::vector<Row> m_all;
    QLabel* m_count;
    QLineEdit* m_filter;
    RowView* m_list;
    Notice* m_notice;
};

}  // namespace serment::ui
