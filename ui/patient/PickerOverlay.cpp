// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/PickerOverlay.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include "core/text/Normalise.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/ListKeys.h"
#include "ui/widgets/RowView.h"

namespace serment::ui {

PickerOverlay::PickerOverlay(const QString& hint, QWidget* over)
    : QFrame(over), m_line(new QLineEdit(this)), m_list(new RowView(this)) {
    setObjectName(QStringLiteral("overlay"));
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Small, Small);
    m_line->setPlaceholderText(hint);
    m_line->setAccessibleName(hint);
    box->addWidget(m_line);
    box->addWidget(m_list, 1);
    connect(m_line, &QLineEdit::textChanged, this, [this] { narrow(); });
    m_line->installEventFilter(this);
    // Hands that go elsewhere do not want it any more: it would stay over what they do.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now && now != this && !isAncestorOf(now)) hide();
    });
    hide();
}

bool PickerOverlay::isIn(const QString& typed, const QString& words) {
    return text::withoutAccents(words.toLower()).contains(text::withoutAccents(typed.trimmed().toLower()));
}

void PickerOverlay::openAt(const QRect& place, const QString& typed) {
    setGeometry(place);
    m_line->setText(typed);
    narrow();
    raise();
    show();
    m_line->setFocus();
}

bool PickerOverlay::otherKey(QKeyEvent*) {
    return false;
}

bool PickerOverlay::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (handToList(m_list, key)) return true;
    switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            take();
            return true;
        case Qt::Key_Escape:
            hide();
            Q_EMIT closed();
            return true;
        default:
            return otherKey(key) || QFrame::eventFilter(watched, event);
    }
}

}  // namespace serment::ui
