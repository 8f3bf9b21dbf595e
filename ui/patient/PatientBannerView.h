// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

#include "ui/patient/PatientValues.h"

class QLabel;

namespace serment::ui {

class FlowLayout;

class PatientBannerView : public QFrame {
    Q_OBJECT
  public:
    explicit PatientBannerView(QWidget* parent = nullptr);
    void show(const PatientBanner& banner);

  private:
    void addChip(const Chip& chip);
    QLabel* m_name;
    QLabel* m_traits;
    QLabel* m_insIcon;
    QLabel* m_ins;
    QLabel* m_homonyms;
    FlowLayout* m_chips;
};

}  // namespace serment::ui
