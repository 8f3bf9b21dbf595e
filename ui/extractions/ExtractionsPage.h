// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QKeyEvent>
#include <memory>
#include <vector>

#include "ui/extractions/ExtractionValues.h"
#include "ui/widgets/Page.h"

class QLabel;
class QStackedWidget;

namespace serment::ui {

class ExtractionForm;
class ExtractionPanel;
class FindGateway;
class Notice;
class RowView;

// Extractions under escort, from the indication to the report; a cancelled one is asked again and its delay
// goes on.
class ExtractionsPage : public Page {
    Q_OBJECT
  public:
    ExtractionsPage(ExtractionGateway& gateway, FindGateway& finder, QWidget* parent = nullptr);
    QString title() const override;
    void activate() override;
    void open(const QString& id) override;

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void build();
    void reload();
    void showBoard(ExtractionBoard board);
    void showOne(const QString& id);
    void advance(const QString& id, int version, const ExtractionMove& move);
    void begin();
    bool keepForLater(const QKeyEvent& event);
    void answered();
    ExtractionGateway& m_gateway;
    QString m_wanted;
    int m_awaited = 0;                                       // answers on their way
    std::vector<std::unique_ptr<QKeyEvent>> m_typedMeanwhile;  // keys for what they will show
    Notice* m_notice;
    QLabel* m_month;
    RowView* m_list;
    QStackedWidget* m_right;
    ExtractionPanel* m_panel;
    ExtractionForm* m_form;
};

}  // namespace serment::ui
