// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Settings.h"
#include "ui/settings/Workstation.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/TableModel.h"
#include "ui/widgets/Worker.h"

class QListWidget;
class QStackedWidget;

namespace serment::ui {

class TableBrowser;
class UnitForm;

class SettingsGateway {
  public:
    virtual ~SettingsGateway() = default;
    virtual void unit(Reply<access::UnitProfile> reply) = 0;
    virtual void saveUnit(const access::UnitProfile& profile, Reply<bool> reply) = 0;
    virtual bool mayChangeUnit() const = 0;
    virtual std::vector<Line> matrix() const = 0;            // action, then a mark for each role
    virtual std::vector<Column> matrixColumns() const = 0;
    virtual QString matrixLegend() const { return {}; }  // what the marks stand for
};

// How the window looks, the unit, and who may do what.
class SettingsPage : public Page {
    Q_OBJECT
  public:
    SettingsPage(SettingsGateway& gateway, const Workstation& workstation, QWidget* parent = nullptr);
    static QString name();
    QString title() const override { return name(); }
    void activate() override;
    // Another part of the settings, below those that stand there already. It becomes the page's own and reads
    // what it shows when it is shown (showEvent).
    // `key` is what open() finds it by.
    void addSection(const QString& sectionTitle, QWidget* section, const QString& key = {});
    void open(const QString& key) override;

  Q_SIGNALS:
    void workstationChanged(const serment::ui::Workstation& workstation);

  private:
    QWidget* makeWorkstation();
    SettingsGateway& m_gateway;
    Workstation m_workstation;
    QListWidget* m_list;
    QStackedWidget* m_sections;
    UnitForm* m_unit;
    TableBrowser* m_matrix;
};

}  // namespace serment::ui
