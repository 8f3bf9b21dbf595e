// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "ui/patient/PatientValues.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace serment::ui {

class EncounterEditor;
class EntryFilterBar;
class EntrySearchGateway;
class Notice;
class RowView;

// One compartment of a file as a line of time: entries on the left, the one read (or written) on the right.
class TimelineTab : public QWidget {
    Q_OBJECT
  public:
    TimelineTab(PatientGateway& gateway, Compartment compartment, QWidget* parent = nullptr);
    // With a search, a line above the list narrows it by words, kind, author and days.
    void setSearch(EntrySearchGateway& search);
    void show(const QString& detainee);
    void showEntryOf(const QString& id);  // chosen as soon as the list is there
    void find();                          // the hands go to the words
    void startEncounter();
    void saveDrafts();
    bool isWriting() const;

  private:
    void build();
    void reload();
    void takeRows(std::vector<Row> rows);
    void read(const QString& id);
    void showEntry(const EntryView& view);
    void startCorrection();
    void begin(const records::Encounter& encounter);
    void sign(const records::Encounter& encounter);
    void connectEditor();
    void askToShare();
    void share();
    PatientGateway& m_gateway;
    Compartment m_compartment;
    QString m_detainee;
    EntryView m_entry;
    EntrySearchGateway* m_search = nullptr;
    EntryFilterBar* m_filter = nullptr;
    QVBoxLayout* m_left;
    QString m_wanted;
    RowView* m_list;
    QStackedWidget* m_right;
    QLabel* m_heading;
    QLabel* m_byline;
    QLabel* m_note;
    QPlainTextEdit* m_text;
    QPushButton* m_new;
    QPushButton* m_correct;
    QPushButton* m_share;
    Notice* m_notice;
    EncounterEditor* m_editor;
};

}  // namespace serment::ui
