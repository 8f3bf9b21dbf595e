// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "ui/patient/EntrySearch.h"

class QComboBox;
class QLineEdit;

namespace serment::ui {

// Words, kind, author and days. Asks at once for a change of choice, on Enter for words and days; Escape empties it.
class EntryFilterBar : public QWidget {
    Q_OBJECT
  public:
    enum class Shape { OneLine, TwoLines };
    EntryFilterBar(EntrySearchGateway& gateway, Shape shape, QWidget* parent = nullptr);
    EntryQuery query() const;  // without a person or a compartment
    void reset();              // nothing asked for; no signal
    void setWords(const QString& words);
    QLineEdit* words() const { return m_words; }

  Q_SIGNALS:
    void asked();
    void left();  // Down: the hands go to the list

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void ask();
    QDate readBound(QLineEdit* line, bool& wrong) const;
    EntrySearchGateway& m_gateway;
    QLineEdit* m_words;
    QComboBox* m_kind;
    QComboBox* m_author;
    QLineEdit* m_from;
    QLineEdit* m_to;
};

}  // namespace serment::ui
