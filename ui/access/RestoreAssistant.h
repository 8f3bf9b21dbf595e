// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "ui/access/UnitRestorer.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;
class QVBoxLayout;

namespace serment::ui {

class Notice;
class Prompts;
class StrengthMeter;
class TaskLine;

// On a fresh machine, or after a disaster: a backup put into an empty folder, opened by an account's passphrase or by two
// recovery sheets, and checked. Each mistake is told at its field.
class RestoreAssistant : public QWidget {
    Q_OBJECT
  public:
    RestoreAssistant(UnitRestorer& restorer, Prompts& prompts, QWidget* parent = nullptr);
    // From a unit that is there already: a passphrase is lost, the sheets are at hand.
    void startWithLostPassphrase(const QString& folder, const QString& account);

  Q_SIGNALS:
    void finished(const QString& folder);
    void cancelled();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    // A line with its label above and room for what is wrong with it below.
    struct Field {
        QLineEdit* line = nullptr;
        QLabel* wrong = nullptr;
        QWidget* whole = nullptr;
    };
    Field addField(QVBoxLayout* box, const QString& label, const QString& hint, QPushButton* beside = nullptr);
    QWidget* makeChoosing();
    QWidget* makeOpening();
    QWidget* makeResult();
    void complain(const Field& field, const QString& words);
    void forget();
    void setBusy(bool busy);
    void goOn();
    void goBack();
    void restore();
    void restored(const BackupView& backup);
    void refuseRestore(const Error& error);
    void showOpening();
    void adapt();
    bool sheetsAreComplete();
    void recover();
    void refuseSheets(const Error& error);
    void check();
    void checked(const VerificationView& found);
    void refuseCheck(const Error& error);
    bool withSheets() const;

    UnitRestorer& m_restorer;
    Prompts& m_prompts;
    QStackedWidget* m_steps;
    QLabel* m_title;
    Notice* m_notice;
    TaskLine* m_task;
    QPushButton *m_back, *m_next;
    Field m_file, m_folder, m_passphrase, m_sheet, m_other, m_again;
    QComboBox* m_account = nullptr;
    QRadioButton *m_byPassphrase = nullptr, *m_bySheets = nullptr;
    StrengthMeter* m_meter = nullptr;
    Notice* m_result = nullptr;
    bool m_lostOnly = false;
};

}  // namespace serment::ui
