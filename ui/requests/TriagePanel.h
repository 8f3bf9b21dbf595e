// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

#include "ui/requests/RequestValues.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace serment::ui {

class AppointmentFields;
class KeyChoice;
class Notice;

// The right side of the pile: one slip, and what to do with it in one key each.
class TriagePanel : public QFrame {
    Q_OBJECT
  public:
    explicit TriagePanel(QWidget* parent = nullptr);
    void showSlip(const SlipDetail& detail, const QDateTime& now, bool mayTriage);
    void showNothing();
    bool take(const QString& key);  // one of the keys of the choices
    void confirm();                 // Enter: decides when all is chosen, says what is missing otherwise
    void say(const Error& error);
    QString slipId() const { return m_detail.slip.id; }

  Q_SIGNALS:
    void decided(const QString& id, const serment::ui::Decision& decision);
    void settled(const QString& id, const serment::ui::VisitOutcome& outcome);
    void fileWanted(const QString& detainee);

  private:
    void build();
    void connectChoices();
    void showStage(bool mayTriage);
    void showOutcome(const QString& outcome);
    bool isScheduled() const { return m_detail.slip.appointment.isValid(); }
    void showTimes(const QDateTime& now);
    void showOrigin();
    void showScans();
    SlipDetail m_detail;
    QLabel* m_person;
    QLabel* m_allergies;
    QLabel* m_times;
    QPlainTextEdit* m_words;
    MarkHighlighter* m_marks;
    QLabel* m_flagNote;
    QLabel* m_origin;
    QLabel* m_earlier;
    QScrollArea* m_scans;
    bool m_isScanShown = true;  // a slip kept as a picture is decided on once it was shown
    KeyChoice* m_priority;
    KeyChoice* m_target;
    KeyChoice* m_outcome;
    AppointmentFields* m_when;
    KeyChoice* m_visit;
    KeyChoice* m_absence;
    QLineEdit* m_answer;
    QPushButton* m_next;
    QPushButton* m_file;
    Notice* m_notice;
};

}  // namespace serment::ui
