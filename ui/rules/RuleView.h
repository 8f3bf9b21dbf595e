// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QScrollArea>

#include "ui/rules/RuleValues.h"
#include "ui/widgets/Theme.h"

class QVBoxLayout;

namespace serment::ui {

// One rule, as a physician reads it: what the text says, what the program does, an example that passes and
// one that does not, where it is watched; and the place where the unit makes it stricter.
class RuleView : public QScrollArea {
    Q_OBJECT
  public:
    explicit RuleView(QWidget* parent = nullptr);
    void show(const deontology::Rule& rule, const RuleBook& book);

  Q_SIGNALS:
    // No effect: back to the program's.
    void strengthened(const QString& clause, const std::optional<serment::deontology::Effect>& effect);

  private:
    void addHeading(const QString& text);
    void addLine(const QString& icon, Tone tone, const QString& text, const QString& under = {});
    void addClause(const deontology::Clause& clause, const RuleBook& book);
    QWidget* makeChoice(const deontology::Clause& clause, const RuleBook& book);
    QWidget* m_holder = nullptr;
    QVBoxLayout* m_box = nullptr;
};

}  // namespace serment::ui
