// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <optional>

#include "ui/rules/GuideValues.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace serment::ui {

class GuideOutlookPanel;
class Notice;

// A guided path on the way: one question at a time, by keyboard, what it leads to beside it; at the end the
// document to write, or the refusal with its article. Each answer is kept.
class GuideDesk : public QWidget {
    Q_OBJECT
  public:
    explicit GuideDesk(GuideGateway& gateway, QWidget* parent = nullptr);
    void start(GuideRun run);

  Q_SIGNALS:
    void closed();
    void ruleWanted(const QString& rule);
    void pathWanted(const QString& path, const QString& detainee);
    void written(const QString& draft);  // "draft:kind:detainee"

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void build();
    void showStep();
    void showQuestion(const deontology::PathQuestion& question);
    void showEnding(const deontology::PathEnding& ending);
    void showAnswers();
    QLabel* addText(const QString& text, bool muted);
    void addRule(const QString& rule);
    void addChoices(const deontology::PathQuestion& question);
    void addLine(const deontology::PathQuestion& question);
    void take(const deontology::PathQuestion& question);
    void answer(const QJsonValue& value);
    void back();
    void look();
    void write();
    GuideGateway& m_gateway;
    std::optional<GuideRun> m_at;
    int m_step = 0;  // what was asked about an earlier step is not shown
    QLabel* m_title;
    QLabel* m_person;
    Notice* m_notice;
    QWidget* m_asked = nullptr;
    QVBoxLayout* m_box = nullptr;  // of m_asked
    QVBoxLayout* m_askedPlace;
    std::vector<QPushButton*> m_choices;
    QLineEdit* m_line = nullptr;
    QPushButton* m_back;
    GuideOutlookPanel* m_outlook;
};

}  // namespace serment::ui
