// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/access/EmergencyValues.h"
#include "ui/patient/PatientTab.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace serment::ui {

class Notice;
class RowView;

// The psychiatric file for who does not hold its key: closed, or opened in an emergency with a reason and the
// passphrase.
class EmergencyTab : public PatientTab {
    Q_OBJECT
  public:
    explicit EmergencyTab(EmergencyGateway& gateway, QWidget* parent = nullptr);
    QString key() const override { return QStringLiteral("emergency"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("lock"); }

  protected:
    void clear() override;
    void refresh() override;

  private:
    QWidget* makeForm();
    QWidget* makeReading();
    void submit();
    void show(const EntryView& view);
    EmergencyGateway& m_gateway;
    Notice* m_notice;
    QStackedWidget* m_pages;
    QWidget* m_asked;
    QLabel* m_off;
    QPlainTextEdit* m_reason;
    QLineEdit* m_passphrase;
    RowView* m_entries;
    QLabel *m_heading, *m_byline;
    QPlainTextEdit* m_text;
};

}  // namespace serment::ui
