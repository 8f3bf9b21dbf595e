// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>

#include "ui/widgets/Page.h"
#include "ui/widgets/RowModel.h"
#include "ui/widgets/Worker.h"

class QLabel;

namespace serment::ui {

class KeyChoice;
class Notice;
class RowView;

class AgendaGateway {
  public:
    virtual ~AgendaGateway() = default;
    virtual QDate today() const = 0;
    virtual bool mayDecide() const = 0;
    // Ids are "<slot>:<version>".
    virtual void day(const QDate& day, Reply<std::vector<Row>> reply) = 0;
    // outcome: seen, refused_by_patient, absent, cancelled_by_unit; absence only with absent.
    virtual void decide(const QString& id, const QString& outcome, const QString& absence,
                        Reply<bool> reply) = 0;
};

// A day of appointments: who, when, where; what became of each in one key.
class AgendaPage : public Page {
    Q_OBJECT
  public:
    explicit AgendaPage(AgendaGateway& gateway, QWidget* parent = nullptr);
    QString title() const override;
    void activate() override;

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void build();
    void showDay(const QDate& day);
    void decide(const QString& outcome, const QString& absence);
    AgendaGateway& m_gateway;
    QDate m_day;
    QLabel* m_title;
    Notice* m_notice;
    RowView* m_list;
    KeyChoice* m_outcome;
    KeyChoice* m_absence;
};

}  // namespace serment::ui
