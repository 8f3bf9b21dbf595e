// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/access/AccessValues.h"
#include "ui/patient/PatientTab.h"

namespace serment::ui {

class TableBrowser;

// "Who has looked at this file": the journal of one person, from every part whose journal the user may read.
class JournalTab : public PatientTab {
    Q_OBJECT
  public:
    explicit JournalTab(AccessGateway& gateway, QWidget* parent = nullptr);
    QString key() const override { return QStringLiteral("journal"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("search"); }

  protected:
    void clear() override;
    void refresh() override;

  private:
    AccessGateway& m_gateway;
    TableBrowser* m_table;
};

}  // namespace serment::ui
