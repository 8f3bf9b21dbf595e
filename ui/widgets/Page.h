// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace serment::ui {

// One page of the window. The shell knows nothing more of it.
class Page : public QWidget {
    Q_OBJECT
  public:
    using QWidget::QWidget;
    virtual QString title() const = 0;
    // The page comes to the front: read again what may have changed and put the focus where the hands expect
    // it.
    virtual void activate() = 0;
    // The page is asked for one thing: a patient, a request. Pages that show no single thing ignore it.
    virtual void open(const QString& id) { Q_UNUSED(id) }
    // Before a lock or the end: write down what is being typed. Must be quick and must not ask anything.
    virtual void saveDrafts() {}

  Q_SIGNALS:
    void countChanged(int waiting);                     // shown in the sidebar
    void goTo(const QString& page, const QString& id);  // another page, on one thing: "patient", its id
};

}  // namespace serment::ui
