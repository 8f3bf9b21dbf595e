// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "core/access/UnitCreation.h"
#include "ui/widgets/Worker.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace serment::ui {

class Notice;
class Prompts;
class StrengthMeter;

class UnitMaker {
  public:
    virtual ~UnitMaker() = default;
    virtual void create(const QString& folder, const access::UnitDescription& description,
                        const QString& passphrase, Reply<access::CreatedUnit> reply) = 0;
};

// Makes a real unit: the establishment, the coordinating physician, then the three recovery sheets to print.
class CreateAssistant : public QWidget {
    Q_OBJECT
  public:
    CreateAssistant(UnitMaker& maker, Prompts& prompts, QWidget* parent = nullptr);

  Q_SIGNALS:
    void created(const QString& folder);
    void cancelled();

  private:
    QWidget* makeUnitStep();
    QWidget* makePhysicianStep();
    QWidget* makeSheetsStep();
    QLineEdit* addLine(QFormLayout* form, const QString& label, const QString& hint = {});
    void goOn();
    void goBack();
    bool unitIsComplete();
    bool physicianIsComplete();
    void create();
    void showSheets(const access::CreatedUnit& unit);
    void printSheets();
    void updateStrength();
    void complain(QWidget* field, const QString& words);
    UnitMaker& m_maker;
    Prompts& m_prompts;
    access::CreatedUnit m_created;
    QStackedWidget* m_steps;
    QLabel* m_title;
    Notice* m_notice;
    QProgressBar* m_progress;
    QPushButton* m_back;
    QPushButton* m_next;
    QLineEdit *m_folder, *m_establishment, *m_hospital, *m_telephone, *m_city;
    QPlainTextEdit* m_letterhead;
    QLineEdit *m_name, *m_login, *m_quality, *m_rpps, *m_passphrase, *m_again;
    QCheckBox* m_oneTeam;
    StrengthMeter* m_meter;
    QLabel* m_sheets[3];
    QCheckBox* m_kept;
};

}  // namespace serment::ui
