// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PageHolder.h"

#include <QEvent>

namespace serment::ui {

PageHolder::PageHolder(PageMaker maker, QWidget* parent) : QWidget(parent), m_maker(std::move(maker)) {}

bool PageHolder::makeStep() {
    if (m_page) return false;
    if (!m_making)
        m_making.reset(m_maker.page());
    else if (m_parts < m_maker.parts.size())
        m_maker.parts[m_parts++](*m_making);
    if (m_parts == m_maker.parts.size()) hold();
    return !m_page;
}

Page* PageHolder::whole() {
    while (makeStep()) continue;
    return m_page;
}

// Last of all: each change of parent styles everything on the page again.
void PageHolder::hold() {
    m_page = m_making.release();
    m_maker = {};
    m_page->setParent(this);
    m_page->setGeometry(rect());
    m_page->show();
    updateGeometry();
    Q_EMIT made(m_page);
}

void PageHolder::resizeEvent(QResizeEvent*) {
    if (m_page) m_page->setGeometry(rect());
}

bool PageHolder::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) updateGeometry();
    return QWidget::event(event);
}

}  // namespace serment::ui
