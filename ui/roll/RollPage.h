// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/RollImport.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/RowModel.h"
#include "ui/widgets/Worker.h"

class QLabel;
class QPushButton;

namespace serment::ui {

class Notice;
class Prompts;
class RowView;

class RollGateway {
  public:
    virtual ~RollGateway() = default;
    virtual void preview(const QString& path, Reply<people::RollOutcome> reply) = 0;
    virtual void apply(const QString& path, people::RowsInError rowsInError,
                       Reply<people::RollOutcome> reply) = 0;
};

// The difference in groups: what would change, then what cannot be read with its line and reason.
std::vector<Row> rollRows(const people::RollDifference& difference);

// The daily roll: choose the file, look at what it changes, apply. Rows in error are left aside only when
// told so.
class RollPage : public Page {
    Q_OBJECT
  public:
    RollPage(RollGateway& gateway, Prompts& prompts, QWidget* parent = nullptr);
    QString title() const override;
    void activate() override;

  private:
    void build();
    void chooseFile();
    void showPreview(const people::RollOutcome& outcome);
    void apply();
    static QString missing(const people::RollDifference& difference);
    void applied(const people::RollOutcome& outcome);
    void setBusy(bool busy);
    RollGateway& m_gateway;
    Prompts& m_prompts;
    QString m_path;
    people::RollOutcome m_outcome;
    QLabel* m_counts;
    Notice* m_notice;
    RowView* m_list;
    QPushButton* m_choose;
    QPushButton* m_apply;
};

}  // namespace serment::ui
