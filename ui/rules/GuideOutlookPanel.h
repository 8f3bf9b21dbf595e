// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QScrollArea>

#include "ui/rules/GuideValues.h"
#include "ui/widgets/Theme.h"

class QVBoxLayout;

namespace serment::ui {

// Beside the questions: what may leave, to whom, and with which article, as the answers stand.
class GuideOutlookPanel : public QScrollArea {
    Q_OBJECT
  public:
    explicit GuideOutlookPanel(QWidget* parent = nullptr);
    void show(const GuideProspect& prospect, const deontology::PathEnding* ending);

  Q_SIGNALS:
    void ruleWanted(const QString& rule);

  private:
    void addPaper(const GuideProspect& prospect, const deontology::PathEnding* ending);
    void addVerdict(const documents::GuidedOutlook& outlook);
    void addFindings(const QString& heading, const std::vector<deontology::Finding>& findings, bool open);
    void addLine(const QString& icon, Tone tone, const QString& text, Tone words, const QString& rule = {});
    QWidget* m_holder = nullptr;
    QVBoxLayout* m_box = nullptr;
};

}  // namespace serment::ui
