// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QWidget>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace serment::ui {

struct KeyOption {
    QString value = {};
    QString key = {};  // one letter or digit, as shown
    QString label = {};
    QString toolTip = {};
};

// A question with a few answers, each under one key: "Priority  [1 Immediate] [2 24 h] …".
// One stop for Tab: the answer chosen, or the first one; the arrows go from answer to answer, Space takes it.
// Without words for the question, a label beside it asks. The page hands it the keys (take()), so that they work wherever the hands are except in a text field.
class KeyChoice : public QWidget {
    Q_OBJECT
  public:
    KeyChoice(const QString& question, std::vector<KeyOption> options, QWidget* parent = nullptr);
    QString value() const { return m_value; }
    void setValue(const QString& value);  // empty: nothing chosen; no signal
    bool take(const QString& key);        // true when it was one of ours
    void setOptionEnabled(const QString& value, bool enabled);

  Q_SIGNALS:
    void chosen(const QString& value);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;  // arrows on an answer

  private:
    void setStop();
    bool stepFrom(QObject* button, int key);
    void choose(const QString& value);
    std::vector<KeyOption> m_options;
    std::vector<QPushButton*> m_buttons;
    QString m_value;
};

}  // namespace serment::ui
