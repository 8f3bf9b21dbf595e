// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <functional>

#include "core/base/Error.h"
#include "ui/widgets/Theme.h"

class QLabel;
class QPushButton;

namespace serment::ui {

// Says something in place, without a dialog to dismiss: an icon, a sentence, at most one action.
class Notice : public QFrame {
    Q_OBJECT
  public:
    explicit Notice(QWidget* parent = nullptr);
    void say(Tone tone, const QString& text);
    void say(Tone tone, const QString& text, const QString& action, const std::function<void()>& run);
    void sayError(const Error& error);
    void clear();
    QString text() const;

  private:
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    std::function<void()> m_run;
};

// What stands where a list would be when there is nothing: it says what to do first.
class EmptyState : public QWidget {
    Q_OBJECT
  public:
    EmptyState(const QString& icon, const QString& title, const QString& advice, QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& advice);
    void addAction(QPushButton* button);

  private:
    QLabel* m_title;
    QLabel* m_advice;
};

}  // namespace serment::ui
