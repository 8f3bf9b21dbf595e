// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/StrengthMeter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

#include "ui/widgets/Controls.h"

namespace serment::ui {

StrengthMeter::StrengthMeter(QWidget* parent)
    : QWidget(parent),
      m_bar(new QProgressBar(this)),
      m_words(makeLabel({}, TextRole::Label, Tone::Muted, this)) {
    auto* row = new QHBoxLayout(this);
    setGridMargins(row, 0, Small);
    m_bar->setRange(0, 5);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(Theme::px(120));
    row->addWidget(m_bar);
    row->addWidget(m_words, 1);
    show({}, true);
}

void StrengthMeter::show(const keys::PassphraseStrength& strength, bool empty) {
    m_bar->setValue(empty ? 0 : strength.score + 1);
    setTone(m_words, empty ? Tone::Muted : strength.acceptable ? Tone::Ok : Tone::Warn);
    if (empty)
        m_words->setText(tr("12 characters of four kinds, 14 of three, or seven words"));
    else if (strength.acceptable)
        m_words->setText(tr("Good"));
    else if (!strength.followsRule)
        m_words->setText(tr("Too short: 12 characters of four kinds, 14 of three, or seven words"));
    else
        m_words->setText(tr("Too easy to guess: take words that do not belong together"));
}

}  // namespace serment::ui
