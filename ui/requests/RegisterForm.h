// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

#include "ui/requests/RequestValues.h"
#include "ui/widgets/PersonField.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace serment::ui {

class KeyChoice;
class Notice;

// Registers the slips of a collection round, one after the other: who, the words, for whom, Enter.
// Three keys besides the name and the words: Enter (who), Enter (words), a letter (for whom, which also
// records).
class RegisterForm : public QFrame {
    Q_OBJECT
  public:
    RegisterForm(RequestsGateway& gateway, FindGateway& finder, QWidget* parent = nullptr);
    void begin();  // a new round: the hour of the collection is now
    int registered() const { return m_count; }

  Q_SIGNALS:
    void added();
    void finished();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void build();
    void nextSlip();
    void submit(const QString& target);
    QDate deposited() const;
    RequestsGateway& m_gateway;
    Row m_person;
    QDateTime m_collected;
    int m_count = 0;
    QLabel* m_round;
    PersonField* m_who;
    QLabel* m_chosen;
    QLineEdit* m_deposited;
    QPlainTextEdit* m_words;
    MarkHighlighter* m_marks;
    KeyChoice* m_target;
    Notice* m_notice;
};

}  // namespace serment::ui
