// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

#include "ui/clinical/RecordGateway.h"
#include "ui/patient/PatientTab.h"
#include "ui/reception/ReceptionWords.h"
#include "ui/widgets/AutoSave.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace serment::ui {

class Notice;
class ReceptionLine;

// One page of the reception, item after item. Ctrl+Enter records what was answered; the rest stays open.
class ReceptionTab : public PatientTab {
    Q_OBJECT
  public:
    ReceptionTab(ReceptionPage page, std::unique_ptr<RecordGateway> gateway, QWidget* parent = nullptr);
    ~ReceptionTab() override;
    QString key() const override;
    QString title() const override { return ReceptionWords::title(m_page); }
    QString iconName() const override;
    bool isDirty() const override;
    void saveDrafts() override;
    std::vector<Row> acts() const override;
    void startAct(const QString& act) override;  // the hands on the first question without an answer

  protected:
    void clear() override;
    void refresh() override;

  private:
    void build();
    void take(const ReceptionSheet& sheet);
    void restore(const QString& draft);
    QString draft() const;
    Values values() const;
    void goOnFrom(const ReceptionLine* line);
    void beginNextOpen();
    void record();
    void count();
    ReceptionPage m_page;
    std::unique_ptr<RecordGateway> m_gateway;
    QLabel* m_count;
    QLabel* m_nurse;  // what the nurse wrote, for the physician
    QScrollArea* m_scroll;
    std::vector<ReceptionLine*> m_lines;
    bool m_beginWhenRead = false;
    QPushButton* m_save;
    Notice* m_notice;
    AutoSave m_keep;
};

}  // namespace serment::ui
