// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "core/keys/Passphrase.h"

class QLabel;
class QProgressBar;

namespace serment::ui {

// How good a passphrase is, as a bar and in words.
class StrengthMeter : public QWidget {
    Q_OBJECT
  public:
    explicit StrengthMeter(QWidget* parent = nullptr);
    void show(const keys::PassphraseStrength& strength, bool empty);

  private:
    QProgressBar* m_bar;
    QLabel* m_words;
};

}  // namespace serment::ui
