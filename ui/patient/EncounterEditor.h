// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

#include "core/records/Encounter.h"
#include "core/records/OwnText.h"
#include "ui/widgets/AutoSave.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace serment::ui {

class KeyChoice;
class Notice;
class PhrasePicker;

// A consultation being written. It knows the form and what the signature still needs (core's own list), not
// where drafts or encounters go.
class EncounterEditor : public QFrame {
    Q_OBJECT
  public:
    explicit EncounterEditor(QWidget* parent = nullptr);
    void start(const records::Encounter& encounter);  // a new one, or the version that is corrected
    void restore(const QString& draft, const QDateTime& savedAt = {});
    QString draft() const;  // empty when nothing was typed
    records::Encounter encounter() const;
    QString subject() const;  // under which the draft is kept
    void flush() { m_save.flush(); }
    void finish();  // signed: nothing left to save
    void say(const Error& error);
    void warn(const QString& text);
    void setOwnTexts(std::vector<records::OwnText> own);

  Q_SIGNALS:
    void draftChanged(const QString& subject, const QString& body);
    void signWanted(const serment::records::Encounter& encounter);
    void closed();
    void keepTextWanted(const serment::records::OwnText& text);
    void removeTextWanted(const QString& id);

  private:
    void build();
    void buildAnswers(QVBoxLayout* box);
    void buildFoot(QVBoxLayout* box);
    QPlainTextEdit* addText(const QString& label, QGridLayout* grid, int row, int column);
    void applyAnswers();
    void trySign();
    void connectAnswers();
    void connectPicker();
    void pickPhrase();
    void fill(const records::EncounterTemplate& parts);
    void insertPhrase(const QString& text);
    void keepText(const QString& name);
    QString written() const;
    QString m_shown;  // the four texts when they last changed: an underlining is no change
    void pointAt(const Error& error);
    records::Encounter m_base;
    bool m_filling = false;
    QLabel* m_title;
    QLabel* m_saved;
    QLineEdit* m_correctionReason;
    QLineEdit* m_reason;
    KeyChoice* m_mode;
    KeyChoice* m_consent;
    QLineEdit* m_consentNote;
    KeyChoice* m_informed;
    KeyChoice* m_third;
    QLineEdit* m_thirdReason;
    QLineEdit* m_language;
    QLineEdit* m_interpreter;
    QCheckBox* m_security;
    QLineEdit* m_securityReason;
    QPlainTextEdit* m_subjective;
    QPlainTextEdit* m_objective;
    QPlainTextEdit* m_assessment;
    QPlainTextEdit* m_plan;
    QPushButton* m_sign;
    QScrollArea* m_scroll;
    QPlainTextEdit* m_phraseTarget = nullptr;  // where a phrase goes
    Notice* m_notice;
    PhrasePicker* m_picker = nullptr;
    AutoSave m_save;
};

}  // namespace serment::ui
