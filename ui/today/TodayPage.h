// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/Page.h"
#include "ui/widgets/RowModel.h"
#include "ui/widgets/Worker.h"

class QLabel;

namespace serment::ui {

class Notice;
class RowView;

// One kind of thing that waits for this role, the oldest first. A row's id is "page|id", where Enter goes.
struct TodayGroup {
    QString title;
    std::vector<Row> rows;
};

struct TodayBoard {
    std::vector<TodayGroup> groups;
    QString nextThing;  // what to do when nothing waits
};

class TodayGateway {
  public:
    virtual ~TodayGateway() = default;
    virtual void board(Reply<TodayBoard> reply) = 0;
    virtual QDateTime now() const = 0;
};

// What waits for whom is logged in, with its clocks.
class TodayPage : public Page {
    Q_OBJECT
  public:
    explicit TodayPage(TodayGateway& gateway, QWidget* parent = nullptr);
    static QString name();
    QString title() const override { return name(); }
    void activate() override;

  private:
    void showBoard(const TodayBoard& board);
    TodayGateway& m_gateway;
    QLabel* m_day;
    Notice* m_notice;
    RowView* m_list;
};

}  // namespace serment::ui
