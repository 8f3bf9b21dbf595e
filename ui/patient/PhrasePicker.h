// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

#include "core/records/OwnText.h"
#include "ui/widgets/RowModel.h"

class QLineEdit;

namespace serment::ui {

class RowView;

// One's own phrases and templates, and those of the program, under one key: typing narrows, Enter takes. What
// finds nothing can be the name of something new to keep; Ctrl+Delete forgets one's own.
class PhrasePicker : public QFrame {
    Q_OBJECT
  public:
    explicit PhrasePicker(QWidget* over);
    void setOwn(std::vector<records::OwnText> own);
    // `keeps` says what Enter would keep under a new name; empty: nothing.
    void open(const QString& typed, const QString& keeps);
    QString typed() const;
    static bool isIn(const QString& typed, const QString& words);  // accents and case apart

  Q_SIGNALS:
    void templateChosen(const serment::records::EncounterTemplate& parts);
    void phraseChosen(const QString& text);
    void keepWanted(const QString& name);
    void removeWanted(const QString& id);
    void closed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void narrow();
    void take();
    std::vector<Row> rows(const QString& typed) const;
    std::vector<records::OwnText> m_own;
    QString m_keeps;
    QLineEdit* m_line;
    RowView* m_list;
};

}  // namespace serment::ui
