// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

#include "ui/clinical/RecordGateway.h"
#include "ui/patient/PatientTab.h"
#include "ui/widgets/AutoSave.h"

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace serment::ui {

class Notice;
class RecordForm;
class RowView;

// A part of a file that is a list: its lines at the left, the one read (or written) at the right, and where
// it helps a picture of the whole.
class RecordTab : public PatientTab {
    Q_OBJECT
  public:
    RecordTab(RecordSpec spec, std::unique_ptr<RecordGateway> gateway, QWidget* parent = nullptr);
    ~RecordTab() override;
    QString key() const override { return m_spec.key; }
    QString title() const override { return m_spec.title; }
    QString iconName() const override { return m_spec.icon; }
    bool isDirty() const override;
    void saveDrafts() override;
    void showItem(const QString& id) override;
    std::vector<Row> acts() const override;
    void startAct(const QString& act) override { start(act); }
    // Opens the form of an act, about the line that is read.
    virtual void start(const QString& act);

  protected:
    void clear() override;
    void refresh() override;
    // Below the words of what is read. Called once, takes the room that is left.
    void setPicture(QWidget* picture);
    virtual void listShown(const RecordList& list) { Q_UNUSED(list) }
    virtual void itemShown(const RecordItem* item) { Q_UNUSED(item) }
    RecordGateway& gateway() { return *m_gateway; }
    Notice& notice() { return *m_notice; }

  private:
    void build();
    QWidget* buildReader();
    void addButtons(QHBoxLayout* head, QHBoxLayout* foot);
    void takeList(RecordList list);
    void read(const QString& id);
    void restore(const QString& draft);
    void begin(const ActSpec& act, const QString& item, const Values& values);
    void record(const RecordAct& act);
    void close();
    void fitText();
    const ActSpec* actOf(const QString& key) const;
    const RecordItem* current() const;
    RecordSpec m_spec;
    std::unique_ptr<RecordGateway> m_gateway;
    RecordList m_list;
    QString m_wanted;  // line asked for before the list was there
    std::vector<std::pair<QString, QPushButton*>> m_buttons;
    QLabel* m_note;
    RowView* m_rows;
    QStackedWidget* m_right;
    QLabel* m_heading;
    QPlainTextEdit* m_text;
    QVBoxLayout* m_reader = nullptr;
    bool m_hasPicture = false;
    Notice* m_notice;
    RecordForm* m_form;
    AutoSave m_save;
};

}  // namespace serment::ui
