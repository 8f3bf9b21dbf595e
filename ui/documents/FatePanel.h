// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "ui/documents/DocumentValues.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace serment::ui {

class Notice;

// What becomes of a paper that has left: handed to whom and how, refused, receipt, cancelled, printed again.
// All in place; what was written down stands above, oldest first.
class FatePanel : public QWidget {
    Q_OBJECT
  public:
    explicit FatePanel(DocumentGateway& gateway, QWidget* parent = nullptr);
    void show(const QString& rowId);
    // Sent by secure mail: the form says so and asks to whom.
    void proposeSecureMail();

  Q_SIGNALS:
    void againWanted(serment::documents::DoubleMark mark);
    void secureMailWanted();

  private:
    void addDelivery(QVBoxLayout* box);
    void addFurther(QVBoxLayout* box);
    void read();
    void showFate(const PaperFate& fate);
    void proposeReader();
    void deliver();
    void receipt();
    void cancel();
    void done(const Result<bool>& result);
    QDate day() const;
    DocumentGateway& m_gateway;
    QString m_rowId;
    PaperFate m_fate;
    QLabel* m_about;
    QLabel* m_history;
    QWidget* m_forms;
    QComboBox* m_means = nullptr;
    QLineEdit* m_to = nullptr;
    QLineEdit* m_day = nullptr;
    QCheckBox* m_refused = nullptr;
    QLineEdit* m_note = nullptr;
    QComboBox* m_mark = nullptr;
    QLineEdit* m_reason = nullptr;
    Notice* m_notice;
};

}  // namespace serment::ui
