// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QScrollArea>

#include "ui/rules/RuleValues.h"

class QVBoxLayout;

namespace serment::ui {

// What this unit decided for itself: who and when, each rule made stricter, and the only exceptions there
// are, with the text that opens them.
class LocalPolicyView : public QScrollArea {
    Q_OBJECT
  public:
    explicit LocalPolicyView(QWidget* parent = nullptr);
    void show(const RuleBook& book);

  Q_SIGNALS:
    void ruleWanted(const QString& rule);
    void undone(const QString& clause);
    void excepted(const QString& exception, bool on);

  private:
    void addWho(const RuleBook& book);
    void addStricter(const RuleBook& book);
    void addExceptions(const RuleBook& book);
    void addText(const QString& text, bool muted);
    QWidget* m_holder = nullptr;
    QVBoxLayout* m_box = nullptr;
};

}  // namespace serment::ui
