// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/rules/RuleValues.h"
#include "ui/widgets/Page.h"

class QLineEdit;
class QTabWidget;

namespace serment::ui {

class LocalPolicyView;
class Notice;
class RowView;
class RuleView;

// Every rule that the program applies, readable by a physician: search, article, what the program does,
// examples; and what the unit decided for itself. Opened on the id of a rule ("P25") or on "local".
class RulesPage : public Page {
    Q_OBJECT
  public:
    explicit RulesPage(RuleGateway& gateway, QWidget* parent = nullptr);
    static QString name();
    QString title() const override { return name(); }
    void activate() override;
    void open(const QString& id) override;

  private:
    QWidget* makeRules();
    void load();
    void narrow();
    void showRule(const QString& id);
    void select(const QString& rule);
    void save(deontology::LocalPolicy policy);
    void strengthen(const QString& clause, const std::optional<deontology::Effect>& effect);
    void except(const QString& exception, bool on);
    RuleGateway& m_gateway;
    RuleBook m_book;
    QString m_wanted;  // asked for before the rules were there
    Notice* m_notice;
    QTabWidget* m_tabs;
    QLineEdit* m_search = nullptr;
    RowView* m_list = nullptr;
    RuleView* m_rule = nullptr;
    LocalPolicyView* m_local;
};

}  // namespace serment::ui
