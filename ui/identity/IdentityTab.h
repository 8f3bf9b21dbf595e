// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "ui/clinical/RecordDesk.h"
#include "ui/clinical/RecordTab.h"

class QLabel;

namespace serment::ui {

class Prompts;

// Who the person is: the traits of the INS, aliases, a doubt, what the identity was before, records merged with this one
// and those that may be the same person.
struct Identities {
    Q_DECLARE_TR_FUNCTIONS(Identities)
  public:
    static RecordSpec spec(Prompts& prompts);
    static RecordDesk desk();
};

class IdentityTab : public RecordTab {
    Q_OBJECT
  public:
    IdentityTab(Prompts& prompts, std::unique_ptr<RecordGateway> gateway, QWidget* parent = nullptr);

    std::vector<Row> acts() const override;
    void startAct(const QString& act) override;

  protected:
    void clear() override;
    void listShown(const RecordList& list) override;

  private:
    QLabel* m_portrait;
    QString m_present;  // line of the identity as it is
    bool m_correctWhenRead = false;
};

}  // namespace serment::ui
