// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace serment::ui {

class Notice;
class Prompts;

// Before there is a unit: open one, make one, or look at the demonstration.
class WelcomeView : public QWidget {
    Q_OBJECT
  public:
    WelcomeView(Prompts& prompts, const QString& demoFolder, QWidget* parent = nullptr);
    void say(const QString& words);

  Q_SIGNALS:
    void unitChosen(const QString& folder);
    void newUnitWanted();
    void restoreWanted();

  private:
    Notice* m_notice;
};

}  // namespace serment::ui
