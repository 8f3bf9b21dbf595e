// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QFrame>

#include "core/base/Error.h"
#include "ui/clinical/Fields.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace serment::ui {

class Notice;

// The form of one act: fields under each other, what is wrong told at the field. Enter goes to the next
// field, Ctrl+Enter records, Escape closes and keeps the draft.
class RecordForm : public QFrame {
    Q_OBJECT
  public:
    explicit RecordForm(Suggester suggester, QWidget* parent = nullptr);
    void begin(const ActSpec& act, const QString& item, const Values& values, const QDate& today);
    RecordAct act() const;
    bool isTouched() const { return m_touched; }
    QString draft() const;  // empty when nothing was typed
    // What a draft says, without the form it belongs to.
    static RecordAct readDraft(const QString& draft);
    void markRestored();
    void sayError(const Error& error);
    void say(Tone tone, const QString& text);
    FieldWidget* field(const QString& name) const;

  Q_SIGNALS:
    void typed();
    void saveWanted(const serment::ui::RecordAct& act);
    void closed();

  private:
    void addField(const FieldSpec& spec);
    void goOnFrom(FieldWidget* field);
    void trySave();
    QDate m_today;
    Suggester m_suggester;
    ActSpec m_act;
    QString m_item;
    Values m_hidden;  // of the beginning, for what no field shows
    bool m_touched = false;
    std::vector<FieldWidget*> m_fields;
    QLabel* m_title;
    QScrollArea* m_scroll;
    QWidget* m_holder = nullptr;
    QGridLayout* m_grid = nullptr;
    int m_row = 0;
    int m_column = 0;
    QPushButton* m_save;
    Notice* m_notice;
};

}  // namespace serment::ui
