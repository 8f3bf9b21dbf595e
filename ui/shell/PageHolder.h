// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <functional>
#include <memory>
#include <vector>

#include "ui/widgets/Page.h"

namespace serment::ui {

// How a page is made: the page itself, then what is put on it, part by part. Each step is short enough to be taken
// while somebody works in the window, and shows nothing.
struct PageMaker {
    std::function<Page*()> page;
    std::vector<std::function<void(Page&)>> parts = {};
};

// The place of a page in the window: empty until the page is made. It gives the page all the room there is, and never
// less than it needs: what does not fit (a small screen, 200 %) scrolls. A layout put into the scroll area itself
// would ask for its preferred height instead of its least one.
class PageHolder final : public QWidget {
    Q_OBJECT
  public:
    explicit PageHolder(PageMaker maker, QWidget* parent = nullptr);
    // nullptr until the page is whole.
    Page* page() const { return m_page; }
    // Takes the next step; false when the page is whole.
    bool makeStep();
    // Takes all that remain.
    Page* whole();
    QSize minimumSizeHint() const override { return m_page ? m_page->minimumSizeHint() : QSize(); }
    QSize sizeHint() const override { return minimumSizeHint(); }

  Q_SIGNALS:
    // Before it is shown for the first time.
    void made(serment::ui::Page* page);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void hold();
    PageMaker m_maker;
    std::unique_ptr<Page> m_making;
    size_t m_parts = 0;  // put on the page
    Page* m_page = nullptr;
};

}  // namespace serment::ui
