// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/RulesPage.h"

#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/text/Normalise.h"
#include "ui/rules/LocalPolicyView.h"
#include "ui/rules/RuleView.h"
#include "ui/rules/RuleWords.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/RowView.h"

namespace serment::ui {

RulesPage::RulesPage(RuleGateway& gateway, QWidget* parent)
    : Page(parent),
      m_gateway(gateway),
      m_notice(new Notice(this)),
      m_tabs(new QTabWidget(this)),
      m_local(new LocalPolicyView(this)) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, 0, 0);
    box->addWidget(m_notice);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeRules(), tr("Rules"));
    m_tabs->addTab(m_local, tr("Local policy"));
    box->addWidget(m_tabs);
    connect(m_rule, &RuleView::strengthened, this, &RulesPage::strengthen);
    connect(m_local, &LocalPolicyView::undone, this,
            [this](const QString& clause) { strengthen(clause, std::nullopt); });
    connect(m_local, &LocalPolicyView::excepted, this, &RulesPage::except);
    connect(m_local, &LocalPolicyView::ruleWanted, this, &RulesPage::open);
}

QString RulesPage::name() {
    return tr("Rules");
}

QWidget* RulesPage::makeRules() {
    auto* tab = new QWidget(this);
    auto* box = new QVBoxLayout(tab);
    setGridMargins(box, Medium, Small);
    m_search = new QLineEdit(tab);
    m_search->setPlaceholderText(tr("Word, article or number: secret, CPU, 4127-4, P25…"));
    m_search->setAccessibleName(tr("Search in the rules"));
    m_search->setClearButtonEnabled(true);
    box->addWidget(m_search);
    auto* split = new QSplitter(Qt::Horizontal, tab);
    m_list = new RowView(split);
    m_list->setAccessibleName(tr("Rules"));
    m_list->setEmptyText(tr("No rule speaks of this."));
    split->addWidget(m_list);
    m_rule = new RuleView(split);
    split->addWidget(m_rule);
    split->setChildrenCollapsible(false);
    split->setSizes({Theme::px(520), Theme::px(480)});
    box->addWidget(split, 1);
    connect(m_search, &QLineEdit::textChanged, this, &RulesPage::narrow);
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    auto* down = new QShortcut(QKeySequence(Qt::Key_Down), m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, m_list, qOverload<>(&QWidget::setFocus));
    auto* find = new QShortcut(QKeySequence(QStringLiteral("Ctrl+F")), this);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    connect(m_list, &RowView::chosen, this, &RulesPage::showRule);
    return tab;
}

void RulesPage::activate() {
    load();
    if (m_tabs->currentIndex() == 0) m_search->setFocus();
}

void RulesPage::open(const QString& id) {
    m_tabs->setCurrentIndex(id == QStringLiteral("local") ? 1 : 0);
    m_wanted = id;
    select(id);
}

void RulesPage::load() {
    m_gateway.book([this](Result<RuleBook> book) {
        if (!book) return m_notice->sayError(book.error());
        m_book = std::move(*book);
        m_local->show(m_book);
        narrow();
        if (!m_wanted.isEmpty()) select(m_wanted);
        m_wanted.clear();
    });
}

void RulesPage::narrow() {
    const QString word = text::withoutAccents(m_search->text().trimmed().toLower());
    const std::pair<QChar, QString> groups[] = {{QLatin1Char('P'), tr("Recommendations of the report")},
                                                {QLatin1Char('T'), tr("Other sentences of the report")},
                                                {QLatin1Char('S'), tr("Other sources")},
                                                {QLatin1Char('E'), tr("Law")}};
    std::vector<Row> rows;
    for (const auto& [letter, heading] : groups) {
        std::vector<Row> found;
        for (const auto& rule : m_book.rules)
            if (rule.id.startsWith(letter) && RuleWords::searched(rule, m_book.today).contains(word))
                found.push_back(RuleWords::row(rule, m_book));
        if (found.empty()) continue;
        Row title;
        title.heading = true;
        title.title = heading;
        rows.push_back(title);
        rows.insert(rows.end(), found.begin(), found.end());
    }
    m_list->setRows(std::move(rows));
    if (m_list->currentId().isEmpty()) m_list->selectFirst();
    showRule(m_list->currentId());
}

void RulesPage::select(const QString& rule) {
    const bool known = std::any_of(m_book.rules.begin(), m_book.rules.end(),
                                   [&](const deontology::Rule& each) { return each.id == rule; });
    if (!known) return;
    m_search->clear();
    m_list->select(rule);
    showRule(rule);
}

void RulesPage::showRule(const QString& id) {
    for (const auto& rule : m_book.rules)
        if (rule.id == id) m_rule->show(rule, m_book);
}

void RulesPage::strengthen(const QString& clause, const std::optional<deontology::Effect>& effect) {
    deontology::LocalPolicy policy = m_book.local.value_or(deontology::LocalPolicy());
    auto& all = policy.stricter;
    all.erase(std::remove_if(all.begin(), all.end(), [&](const auto& each) { return each.clause == clause; }),
              all.end());
    if (effect) all.push_back({clause, *effect});
    save(std::move(policy));
}

void RulesPage::except(const QString& exception, bool on) {
    deontology::LocalPolicy policy = m_book.local.value_or(deontology::LocalPolicy());
    policy.exceptions.removeAll(exception);
    if (on) policy.exceptions << exception;
    save(std::move(policy));
}

void RulesPage::save(deontology::LocalPolicy policy) {
    m_gateway.save(policy, [this](Result<bool> saved) {
        if (saved)
            m_notice->say(Tone::Ok, tr("Kept, with your name and the time. It holds from now on."));
        else
            m_notice->sayError(saved.error());
        load();
    });
}

}  // namespace serment::ui
