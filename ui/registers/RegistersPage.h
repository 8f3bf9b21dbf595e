// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/Page.h"
#include "ui/widgets/TableModel.h"
#include "ui/widgets/Worker.h"

namespace serment::ui {

class TableBrowser;

class RegisterGateway {
  public:
    virtual ~RegisterGateway() = default;
    // Cells: number, released, document, reader, patient, author, handed over. Ids as DocumentPage opens
    // them.
    virtual void disclosures(Reply<std::vector<Line>> reply) = 0;
};

// The register of disclosures: what left, for whom, by whom; never a clinical word.
class RegistersPage : public Page {
    Q_OBJECT
  public:
    explicit RegistersPage(RegisterGateway& gateway, QWidget* parent = nullptr);
    QString title() const override;
    void activate() override;

  private:
    RegisterGateway& m_gateway;
    TableBrowser* m_table;
};

}  // namespace serment::ui
