// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QTime>
#include <QWidget>

#include "core/base/Error.h"
#include "ui/requests/RequestValues.h"

class QLabel;
class QLineEdit;

namespace serment::ui {

// Day and hour of an appointment, typed: "24", "24/11" or "+2", then "9", "930" or "9h30". Up and Down move
// the day. Letters that mean nothing here are left to the keys of the page.
class AppointmentFields : public QWidget {
    Q_OBJECT
  public:
    explicit AppointmentFields(QWidget* parent = nullptr);
    void propose(const QDate& day, const QTime& hour, const QDate& today, std::vector<TakenHour> taken);
    bool read();                        // false: the field at fault says why, and has the focus
    bool complain(const Error& error);  // false: not about these fields
    QDate day() const { return m_readDay; }
    QTime hour() const { return m_readHour; }

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    bool wrong(QLineEdit* field, const QString& why);
    void tellOthers();
    QLineEdit* m_day;
    QLineEdit* m_hour;
    QLabel* m_why;
    std::vector<TakenHour> m_taken;
    QDate m_today;
    QDate m_readDay;
    QTime m_readHour;
};

}  // namespace serment::ui
