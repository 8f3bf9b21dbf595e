// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Controls.h"

#include <QBoxLayout>
#include <QShortcut>
#include <QStyle>
#include <QVariant>

#include "ui/widgets/Icons.h"

namespace serment::ui {

namespace {

QString toneName(Tone tone) {
    switch (tone) {
        case Tone::Text:
            return QString();
        case Tone::Muted:
            return QStringLiteral("muted");
        case Tone::Accent:
            return QStringLiteral("accent");
        case Tone::OnAccent:
            return QString();
        case Tone::Ok:
            return QStringLiteral("ok");
        case Tone::Warn:
            return QStringLiteral("warn");
        case Tone::Block:
            return QStringLiteral("block");
        case Tone::Psychiatric:
            return QStringLiteral("psychiatric");
    }
    return QString();
}

}  // namespace

void setStyleProperty(QWidget* widget, const char* name, const QVariant& value) {
    if (widget->property(name) == value) return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QLabel* makeLabel(const QString& text, TextRole role, Tone tone, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    if (role != TextRole::Body) label->setFont(Theme::font(role));
    label->setTextFormat(Qt::PlainText);
    setTone(label, tone);
    return label;
}

void setTone(QLabel* label, Tone tone) {
    setStyleProperty(label, "tone", toneName(tone));
}

QLabel* makeIconLabel(const QString& name, Tone tone, int side, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setPixmap(iconPixmap(name, tone, side, label->devicePixelRatioF()));
    label->setFixedWidth(Theme::px(side));
    return label;
}

QPushButton* makeButton(const QString& text, const QKeySequence& key, const std::function<void()>& action,
                        QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    if (!key.isEmpty()) {
        // Not QAbstractButton::setShortcut: that one plays a 100 ms press before it acts.
        auto* shortcut = new QShortcut(key, button);
        QObject::connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
        const QString shown = key.toString(QKeySequence::NativeText);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(text, shown));
        button->setAccessibleDescription(shown);
    }
    button->setAutoDefault(true);
    QObject::connect(button, &QPushButton::clicked, button, [action] { action(); });
    return button;
}

QPushButton* makePrimary(const QString& text, const QKeySequence& key, const std::function<void()>& action,
                         QWidget* parent) {
    auto* button = makeButton(text, key, action, parent);
    button->setProperty("primary", true);
    return button;
}

void setFlat(QPushButton* button) {
    button->setFlat(true);
    setStyleProperty(button, "flat", true);
}

QFrame* makeCard(QWidget* parent) {
    auto* card = new QFrame(parent);
    card->setProperty("card", true);
    return card;
}

QFrame* makeHairline(QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setObjectName(QStringLiteral("hairline"));
    return line;
}

QFrame* makeSection(const QString& title, QBoxLayout** contents, QWidget* parent) {
    auto* card = makeCard(parent);
    auto* layout = new QVBoxLayout(card);
    setGridMargins(layout, Medium, Small);
    if (!title.isEmpty()) layout->addWidget(makeLabel(title, TextRole::Label, Tone::Muted, card));
    *contents = layout;
    return card;
}

QHBoxLayout* centred(QWidget* widget) {
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(widget);
    row->addStretch(1);
    return row;
}

void setGridMargins(QLayout* layout, int margin, int spacing) {
    const int m = Theme::px(margin);
    layout->setContentsMargins(m, m, m, m);
    layout->setSpacing(Theme::px(spacing));
}

}  // namespace serment::ui
