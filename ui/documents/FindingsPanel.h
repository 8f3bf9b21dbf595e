// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QScrollArea>

#include "core/gate/Verdict.h"
#include "ui/widgets/Theme.h"

class QVBoxLayout;

namespace serment::ui {

// Why the paper cannot leave yet, with the article, and what can be written instead: in place, nothing to
// dismiss.
class FindingsPanel : public QScrollArea {
    Q_OBJECT
  public:
    explicit FindingsPanel(QWidget* parent = nullptr);
    ~FindingsPanel() override;
    void show(const gate::Verdict& verdict, const gate::Confirmations& confirmations);
    // The first word that stops the paper and has a wording to take its place.
    const gate::WordFinding* replaceable() const;

  Q_SIGNALS:
    void replaceWanted(const serment::gate::WordFinding& finding);
    void confirmed(const serment::gate::WordFinding& finding);
    void reasonGiven(const QString& clause, const QString& reason);
    void ruleWanted(const QString& rule);

  private:
    void clear();
    void addWord(const gate::WordFinding& finding, bool isConfirmed, bool first);
    void addFinding(const deontology::Finding& finding, const QString& reason);
    void addLine(const QString& icon, Tone tone, const QString& text, const QString& rule = {},
                 QWidget* action = nullptr);
    gate::Verdict m_verdict;
    QVBoxLayout* m_box;
};

}  // namespace serment::ui
