// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "ui/patient/PatientValues.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace serment::ui {

class EncounterEditor;
class Notice;
class RowView;

// One compartment of a file as a line of time: entries on the left, the one read (or written) on the right.
class TimelineTab : public QWidget {
    Q_OBJECT
  public:
    TimelineTab(PatientGateway& gateway, Compartment compartment, QWidget* parent = nullptr);
    void show(const QString& detainee);
    void startEncounter();
    void saveDrafts();
    bool isWriting() const;

  private:
    void build();
    void reload();
    void read(const QString& id);
    void showEntry(const EntryView& view);
    void startCorrection();
    void begin(const records::Encounter& encounter);
    void sign(const records::Encounter& encounter);
    PatientGateway& m_gateway;
    Compartment m_compartment;
    QString m_detainee;
    EntryView m_entry;
    RowView* m_list;
    QStackedWidget* m_right;
    QLabel* m_heading;
    QLabel* m_byline;
    QLabel* m_note;
    QPlainTextEdit* m_text;
    QPushButton* m_new;
    QPushButton* m_correct;
    Notice* m_notice;
    EncounterEditor* m_editor;
};

}  // namespace serment::ui
