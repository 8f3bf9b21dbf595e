// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTimer>

#include "ui/clinical/Fields.h"

class QLineEdit;

namespace serment::ui {

class RowView;

// A line that proposes as one types: from three letters, Down and Up move, Enter takes. What is typed and not
// taken stays as words of one's own, without the code behind it.
class SuggestField : public FieldWidget {
    Q_OBJECT
  public:
    SuggestField(const FieldSpec& spec, Suggester suggester, QWidget* parent);
    QString value() const override;
    void setValue(const QString& value) override;
    void addTo(Values& values) const override;
    void takeFrom(const Values& values) override;

  Q_SIGNALS:
    void filled(const serment::ui::Values& fills);  // what the choice brings for other fields

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void search();
    void propose();
    void pick();
    Suggester m_suggester;
    QLineEdit* m_line;
    RowView* m_list;  // of the form
    QTimer m_pause;
    std::vector<Suggestion> m_found;
    Values m_behind;  // of the choice; empty again as soon as the words change
    bool m_pickWhenFound = false;
};

}  // namespace serment::ui
