// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "ui/clinical/RecordValues.h"

class QLabel;
class QVBoxLayout;

namespace serment::ui {

// One field of a form with the place below it where what is wrong is said.
class FieldWidget : public QWidget {
    Q_OBJECT
  public:
    FieldWidget(const FieldSpec& spec, QWidget* parent);
    const QString& name() const { return m_spec.name; }
    virtual QString value() const = 0;  // as Values write it
    virtual void setValue(const QString& value) = 0;
    virtual bool isReadable() const { return true; }  // what was typed says something
    // What was typed and says nothing yet ("3/"): kept in a draft as it stands.
    virtual QString halfTyped() const { return {}; }
    virtual void setHalfTyped(const QString& typed) { Q_UNUSED(typed) }
    // More that the field knows, such as the code behind a word chosen.
    virtual void addTo(Values& values) const { values.insert(name(), value()); }
    virtual void takeFrom(const Values& values) { setValue(values.value(name())); }
    void sayWrong(const QString& sentence);
    void clearWrong();
    bool isWrong() const;

  Q_SIGNALS:
    void changed();  // by a hand
    void done();     // Enter, or a choice made: the hands go on to the next field

  protected:
    void put(QWidget* input);
    const FieldSpec& spec() const { return m_spec; }

  private:
    FieldSpec m_spec;
    QVBoxLayout* m_box;
    QWidget* m_input = nullptr;
    QLabel* m_wrong;
};

using Suggester = std::function<void(const QString& field, const QString& typed,
                                     std::function<void(std::vector<Suggestion>)>)>;

FieldWidget* makeField(const FieldSpec& spec, const QDate& today, const Suggester& suggester,
                       QWidget* parent);

}  // namespace serment::ui
