// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "ui/clinical/RecordDesk.h"
#include "ui/clinical/RecordTab.h"

namespace serment::ui {

// The register of consents of one person: per act, recipient and content. Acts: "ask", "share" (outside the care team,
// with what D.1110-3-1 asks for), "withdraw", "give", "refuse".
struct Consents {
    Q_DECLARE_TR_FUNCTIONS(Consents)
  public:
    static RecordSpec spec();
    static RecordDesk desk();
};

// The paper of what was agreed to is begun, and read over at once on the page of papers.
class ConsentTab : public RecordTab {
    Q_OBJECT
  public:
    explicit ConsentTab(std::unique_ptr<RecordGateway> gateway, QWidget* parent = nullptr);
    void start(const QString& act) override;

  private:
    bool m_isPaper = false;
};

}  // namespace serment::ui
