// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Palette.h"

#include <QApplication>
#include <QVBoxLayout>

#include "ui/widgets/Controls.h"

namespace serment::ui {

Palette::Palette(FindGateway& gateway, QWidget* parent)
    : QFrame(parent), m_person(new PersonField(gateway, this)) {
    setObjectName(QStringLiteral("overlay"));
    auto* layout = new QVBoxLayout(this);
    setGridMargins(layout, Medium, Small);
    layout->addWidget(m_person, 1);
    layout->addWidget(
        makeLabel(tr("Arrows to choose, Enter to open, Esc to go back"), TextRole::Label, Tone::Muted, this));
    connect(m_person, &PersonField::escaped, this, &Palette::close);
    connect(m_person, &PersonField::picked, this, [this](const Row& person) {
        close();
        Q_EMIT picked(person.id);
    });
    hide();
}

void Palette::popUp() {
    const QRect room = parentWidget()->rect();
    const int width = std::min(Theme::px(720), room.width() - Theme::px(64));
    const int height = std::min(Theme::px(440), room.height() - Theme::px(96));
    setGeometry((room.width() - width) / 2, Theme::px(56), width, height);
    if (!isVisible()) m_focusBefore = QApplication::focusWidget();
    m_person->clear();
    show();
    raise();
    m_person->setFocus();
}

void Palette::close() {
    hide();
    if (m_focusBefore) m_focusBefore->setFocus();
}

}  // namespace serment::ui
