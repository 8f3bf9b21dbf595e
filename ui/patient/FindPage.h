// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/patient/EntrySearch.h"
#include "ui/widgets/Page.h"

class QLabel;

namespace serment::ui {

class EntryFilterBar;
class Notice;
class RowView;

// The words of every file that one may read, across persons. Enter on a line opens that file on that entry.
class FindPage : public Page {
    Q_OBJECT
  public:
    explicit FindPage(EntrySearchGateway& gateway, QWidget* parent = nullptr);
    QString title() const override;
    void activate() override;

  private:
    void search();
    EntrySearchGateway& m_gateway;
    EntryFilterBar* m_bar;
    QLabel* m_count;
    Notice* m_notice;
    RowView* m_list;
    std::vector<FoundEntry> m_found;
};

}  // namespace serment::ui
