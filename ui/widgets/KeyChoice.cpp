// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KeyChoice.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

#include "ui/widgets/Controls.h"
#include "ui/widgets/FlowLayout.h"

namespace serment::ui {

KeyChoice::KeyChoice(const QString& question, std::vector<KeyOption> options, QWidget* parent)
    : QWidget(parent), m_options(std::move(options)) {
    auto* row = new QHBoxLayout(this);
    setGridMargins(row, 0, Small);
    QLabel* title = nullptr;
    if (!question.isEmpty()) {
        title = makeLabel(question, TextRole::Body, Tone::Muted, this);
        title->setFixedWidth(Theme::px(96));
        row->addWidget(title, 0, Qt::AlignTop);
    }
    auto* holder = new QWidget(this);
    auto* flow = new FlowLayout(holder);
    for (const KeyOption& option : m_options) {
        auto* button = new QPushButton(QStringLiteral("%1  %2").arg(option.key, option.label), holder);
        button->setCheckable(true);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(
            option.toolTip.isEmpty() ? option.label : option.toolTip, option.key));
        button->setAccessibleName(QStringLiteral("%1: %2").arg(question, option.label));
        connect(button, &QPushButton::clicked, this, [this, value = option.value] { choose(value); });
        flow->addWidget(button);
        m_buttons.push_back(button);
    }
    row->addWidget(holder, 1);
    if (m_buttons.empty()) return;
    setFocusProxy(m_buttons.front());
    if (title) title->setMinimumHeight(m_buttons.front()->sizeHint().height());  // on the line of the first buttons
}

void KeyChoice::setValue(const QString& value) {
    m_value = value;
    for (size_t i = 0; i < m_options.size(); ++i)
        m_buttons[i]->setChecked(m_options[i].value == value && !value.isEmpty());
}

bool KeyChoice::take(const QString& key) {
    for (size_t i = 0; i < m_options.size(); ++i) {
        if (m_options[i].key.compare(key, Qt::CaseInsensitive) != 0 || !m_buttons[i]->isEnabled()) continue;
        choose(m_options[i].value);
        return true;
    }
    return false;
}

void KeyChoice::setOptionEnabled(const QString& value, bool enabled) {
    for (size_t i = 0; i < m_options.size(); ++i)
        if (m_options[i].value == value) m_buttons[i]->setEnabled(enabled);
}

void KeyChoice::keyPressEvent(QKeyEvent* event) {
    const bool back = event->key() == Qt::Key_Left;
    if (back || event->key() == Qt::Key_Right) {
        focusNextPrevChild(!back);
        return;
    }
    if (!event->text().isEmpty() && take(event->text())) return;
    QWidget::keyPressEvent(event);
}

void KeyChoice::choose(const QString& value) {
    setValue(value);
    Q_EMIT chosen(value);
}

}  // namespace serment::ui
