// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KeyChoice.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <algorithm>

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
        button->installEventFilter(this);
        flow->addWidget(button);
        m_buttons.push_back(button);
    }
    row->addWidget(holder, 1);
    if (m_buttons.empty()) return;
    setStop();
    if (title) title->setMinimumHeight(m_buttons.front()->sizeHint().height());  // on the line of the first buttons
}

void KeyChoice::setValue(const QString& value) {
    m_value = value;
    for (size_t i = 0; i < m_options.size(); ++i)
        m_buttons[i]->setChecked(m_options[i].value == value && !value.isEmpty());
    setStop();
}

// Tab stops once at a question.
void KeyChoice::setStop() {
    const auto chosen = std::find_if(m_buttons.begin(), m_buttons.end(), [](QPushButton* b) { return b->isChecked(); });
    QPushButton* stop = chosen != m_buttons.end() ? *chosen : nullptr;
    for (QPushButton* button : m_buttons) {
        if (!stop && button->isEnabled()) stop = button;
        button->setFocusPolicy(button == stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
    if (!stop) return;
    const bool isHere = std::any_of(m_buttons.begin(), m_buttons.end(), [](QPushButton* b) { return b->hasFocus(); });
    setFocusProxy(stop);
    if (isHere) stop->setFocus();  // a key answered from another answer
}

bool KeyChoice::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    const bool isPlain = (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return (isPlain && stepFrom(watched, press->key())) || QWidget::eventFilter(watched, event);
}

bool KeyChoice::stepFrom(QObject* button, int key) {
    const bool back = key == Qt::Key_Left || key == Qt::Key_Up;
    if (!back && key != Qt::Key_Right && key != Qt::Key_Down) return false;
    const auto count = m_buttons.size();
    const auto from = size_t(std::find(m_buttons.begin(), m_buttons.end(), button) - m_buttons.begin());
    for (size_t step = 1; step < count; ++step) {
        QPushButton* next = m_buttons[(from + (back ? count - step : step)) % count];
        if (!next->isEnabled()) continue;
        next->setFocus(back ? Qt::BacktabFocusReason : Qt::TabFocusReason);
        break;
    }
    return true;
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
    setStop();
}

void KeyChoice::keyPressEvent(QKeyEvent* event) {
    if (!event->text().isEmpty() && take(event->text())) return;
    QWidget::keyPressEvent(event);
}

void KeyChoice::choose(const QString& value) {
    setValue(value);
    Q_EMIT chosen(value);
}

}  // namespace serment::ui
