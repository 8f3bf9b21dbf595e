// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "core/records/HungerStrike.h"
#include "ui/clinical/RecordDesk.h"
#include "ui/clinical/RecordTab.h"
#include "ui/widgets/Curve.h"

class QLabel;
class QTableView;

namespace serment::ui {

class TableModel;

// Hunger and thirst strikes (E04): watched day after day, never judged, nothing treated by the program.
struct HungerStrikes {
    Q_DECLARE_TR_FUNCTIONS(HungerStrikes)
  public:
    static RecordSpec spec();
    static RecordDesk desk();
    static QString type(records::StrikeType type);
    static QString alert(records::StrikeAlert alert);
    static QString stateText(const records::StrikeState& state);
};

// The episode with its weight, its limits and its daily grid.
class HungerStrikeTab : public RecordTab {
    Q_OBJECT
  public:
    explicit HungerStrikeTab(std::unique_ptr<RecordGateway> gateway, QWidget* parent = nullptr);
    const CurveData& drawn() const { return m_weight->data(); }
    QString alertText() const;
    QString detailText() const;

  protected:
    void listShown(const RecordList& list) override;
    void itemShown(const RecordItem* item) override;

  private:
    void showEpisode(const records::HungerStrikeFile* file);
    void showDay();
    QMap<QString, records::HungerStrikeFile> m_files;
    QLabel* m_alerts;
    Curve* m_weight;
    Curve* m_pressure;
    TableModel* m_grid;
    QTableView* m_table;
    QLabel* m_details;  // what the chosen line is too narrow for
    std::vector<records::HungerStrikeDay> m_days;  // as the grid shows them, the last one first
};

}  // namespace serment::ui
