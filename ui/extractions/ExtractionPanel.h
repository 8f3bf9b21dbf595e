// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

#include "core/base/Error.h"
#include "ui/extractions/ExtractionValues.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace serment::ui {

class KeyChoice;
class Notice;
class RowView;

// One extraction: where it stands, what happened, and its next step in one key.
class ExtractionPanel : public QFrame {
    Q_OBJECT
  public:
    explicit ExtractionPanel(QWidget* parent = nullptr);
    void show(const ExtractionDetail& detail, const QDateTime& now, bool mayManage);
    void showNothing();
    bool take(const QString& key);
    void confirm();  // Enter
    void say(const Error& error);
    QString extractionId() const { return m_detail.id; }

  Q_SIGNALS:
    void moved(const QString& id, int version, const serment::ui::ExtractionMove& move);
    void paperWanted(const QString& kind, const QString& detainee);
    void fileWanted(const QString& detainee);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void build();
    void choose(const QString& step);
    std::optional<ExtractionMove> read();
    ExtractionDetail m_detail;
    QDateTime m_now;
    QLabel* m_person;
    QLabel* m_place;
    QLabel* m_why;
    RowView* m_history;
    KeyChoice* m_steps;
    KeyChoice* m_causes;
    QWidget* m_fields;
    QLabel* m_dayTitle;
    QLineEdit* m_day;
    QLineEdit* m_hour;
    QLineEdit* m_by;
    QPushButton* m_go;
    QWidget* m_papers;
    Notice* m_notice;
};

}  // namespace serment::ui
