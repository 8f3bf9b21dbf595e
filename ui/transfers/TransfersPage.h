// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>

#include "ui/widgets/Page.h"

class QTabWidget;

namespace serment::ui {

class BundlesView;
class ExitsView;
class FindGateway;
class Prompts;
class Tab;
class TransferGateway;

// Continuity of care: who leaves, files that go and come, requests to see a file, how long files are kept, partners outside.
class TransfersPage : public Page {
    Q_OBJECT
  public:
    TransfersPage(TransferGateway& gateway, FindGateway& finder, Prompts& prompts, QWidget* parent = nullptr);
    static QString name();
    QString title() const override { return name(); }
    void activate() override;
    // A person to prepare; "ready:" and a person: what is ready to be handed over to who calls.
    void open(const QString& person) override;

  private:
    void add(Tab* tab);
    QTabWidget* m_tabs;
    ExitsView* m_exits = nullptr;
    BundlesView* m_bundles = nullptr;
    std::map<const Tab*, int> m_waiting;
};

}  // namespace serment::ui
