// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

#include "core/base/Error.h"
#include "ui/extractions/ExtractionValues.h"
#include "ui/widgets/PersonField.h"

class QLabel;
class QLineEdit;

namespace serment::ui {

class Notice;

// An extraction that a caregiver indicates: who, where; why stays in the team's file.
class ExtractionForm : public QFrame {
    Q_OBJECT
  public:
    ExtractionForm(FindGateway& finder, QWidget* parent = nullptr);
    void begin(const QDate& today);
    void complain(const Error& error);

  Q_SIGNALS:
    void saved(const serment::ui::NewExtraction& wish);
    void left();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void submit();
    QDate m_today;
    Row m_who;
    PersonField* m_person;
    QLabel* m_chosen;
    QLineEdit* m_place;
    QLineEdit* m_specialty;
    QLineEdit* m_reason;
    QLineEdit* m_positioning;
    QLineEdit* m_indicated;
    Notice* m_notice;
};

}  // namespace serment::ui
