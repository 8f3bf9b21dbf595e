// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Notice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/widgets/Controls.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Sentences.h"

namespace serment::ui {

namespace {

struct Mark {
    QString icon;
    QString style;
};

Mark markOf(Tone tone) {
    switch (tone) {
        case Tone::Ok:
            return {QStringLiteral("ok"), QStringLiteral("ok")};
        case Tone::Warn:
            return {QStringLiteral("warn"), QStringLiteral("warn")};
        case Tone::Block:
            return {QStringLiteral("block"), QStringLiteral("block")};
        case Tone::Text:
        case Tone::Muted:
        case Tone::Accent:
        case Tone::OnAccent:
        case Tone::Psychiatric:
            return {QStringLiteral("info"), QStringLiteral("info")};
    }
    return {};
}

}  // namespace

Notice::Notice(QWidget* parent)
    : QFrame(parent),
      m_icon(makeIconLabel(QStringLiteral("info"), Tone::Accent, 20, this)),
      m_text(makeLabel({}, TextRole::Body, Tone::Text, this)),
      m_action(makeButton(
          {}, {},
          [this] {
              if (m_run) m_run();
          },
          this)) {
    auto* layout = new QHBoxLayout(this);
    setGridMargins(layout, Small, Small);
    m_text->setWordWrap(true);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void Notice::say(Tone tone, const QString& text) {
    say(tone, text, {}, {});
}

void Notice::say(Tone tone, const QString& text, const QString& action, const std::function<void()>& run) {
    const Mark mark = markOf(tone);
    setStyleProperty(this, "notice", mark.style);
    const Tone shown = mark.style == QStringLiteral("info") ? Tone::Accent : tone;
    m_icon->setPixmap(iconPixmap(mark.icon, shown, 20, devicePixelRatioF()));
    m_text->setText(text);
    m_run = run;
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setVisible(true);
}

void Notice::sayError(const Error& error) {
    say(Tone::Block, sentence(error));
}

void Notice::clear() {
    m_text->clear();
    hide();
}

QString Notice::text() const {
    return m_text->text();
}

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& advice, QWidget* parent)
    : QWidget(parent),
      m_title(makeLabel(title, TextRole::Title, Tone::Text, this)),
      m_advice(makeLabel(advice, TextRole::Body, Tone::Muted, this)) {
    auto* layout = new QVBoxLayout(this);
    setGridMargins(layout, Large, Small);
    auto* mark = makeIconLabel(iconName, Tone::Muted, 40, this);
    m_title->setAlignment(Qt::AlignCenter);
    m_advice->setAlignment(Qt::AlignCenter);
    m_advice->setWordWrap(true);
    layout->addStretch(2);
    layout->addWidget(mark, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_advice);
    layout->addStretch(3);
}

void EmptyState::setTexts(const QString& title, const QString& advice) {
    m_title->setText(title);
    m_advice->setText(advice);
}

void EmptyState::addAction(QPushButton* button) {
    auto* box = static_cast<QVBoxLayout*>(layout());
    box->insertWidget(box->count() - 1, button, 0, Qt::AlignHCenter);
}

}  // namespace serment::ui
