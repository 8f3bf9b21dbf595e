// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>

#include "ui/widgets/Page.h"

class QTabWidget;

namespace serment::ui {

// The pages of the agenda under one entry of the sidebar: the day, extractions, places to visit, figures.
class AgendaTabs : public Page {
    Q_OBJECT
  public:
    explicit AgendaTabs(QWidget* parent = nullptr);
    // `key` names the tab in "agenda|key:id"; `counted` adds what waits in it to the entry of the sidebar.
    void add(const QString& key, Page* page, bool counted);
    static QString name();
    QString title() const override { return name(); }
    void activate() override;
    void open(const QString& id) override;  // "key" or "key:id"
    void saveDrafts() override;

  private:
    Page* current() const;
    QTabWidget* m_tabs;
    std::map<QString, Page*> m_pages;
    std::map<Page*, int> m_counts;
    bool m_isOpening = false;
};

}  // namespace serment::ui
