// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "ui/clinical/Fields.h"
#include "ui/reception/ReceptionWords.h"

class QLabel;
class QLineEdit;

namespace serment::ui {

class KeyChoice;

// One item of the reception: its question, four answers under a letter each, and, once answered, what goes with it.
class ReceptionLine : public QWidget {
    Q_OBJECT
  public:
    ReceptionLine(const records::ReceptionItem& item, const QDate& today, const Suggester& suggester, QWidget* parent);
    const QString& item() const { return m_item.key; }
    // What stands, with nothing typed. The answer of an earlier stay is told, and asked again.
    void show(const std::optional<records::ReceptionAnswer>& answer, bool ofThisStay = true);
    bool isOpen() const { return m_open && !m_touched; }
    void setCountry(const QString& country, const QString& code);     // for the tuberculosis items
    bool isTouched() const { return m_touched; }
    bool isReadable() const;
    void addTo(Values& values) const;
    void takeFrom(const Values& values);
    void sayWrong(const QString& sentence);
    void begin();  // the focus, on the answers

  Q_SIGNALS:
    void changed();
    void done();  // the hands go on to the next item

  private:
    void build(const Suggester& suggester);
    void choose(const QString& state);
    void arrange();
    void goOnFrom(QWidget* field);
    QString key(const char* field) const;
    records::ReceptionItem m_item;
    QDate m_today;
    bool m_touched = false;
    bool m_open = true;
    QLabel* m_before;
    QLabel* m_prompt;
    QLabel* m_wrong;
    KeyChoice* m_state;
    QWidget* m_more;
    std::vector<FieldWidget*> m_extras;
    FieldWidget* m_due = nullptr;
    FieldWidget* m_note = nullptr;
};

}  // namespace serment::ui
