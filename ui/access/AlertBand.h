// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;

namespace serment::ui {

class EmergencyGateway;

// A red band over every page for what must not be forgotten: a sentence and at most one action.
class AlertBand : public QFrame {
    Q_OBJECT
  public:
    explicit AlertBand(QWidget* parent = nullptr);
    void say(const QString& text, const QString& action, const std::function<void()>& run);
    void clear();
    QString text() const;

  private:
    QLabel* m_text;
    QPushButton* m_action;
    std::function<void()> m_run;
};

// The band of an emergency: whose file is open, how long still, and the button that ends it.
class EmergencyBand : public AlertBand {
    Q_OBJECT
  public:
    explicit EmergencyBand(EmergencyGateway& gateway, QWidget* parent = nullptr);

  private:
    void tell();
    EmergencyGateway& m_gateway;
    QTimer m_timer;
};

}  // namespace serment::ui
