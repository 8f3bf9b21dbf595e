// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/LocalPolicyView.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/rules/RuleWords.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

namespace {

QString ruleOf(const QString& clause) {
    return clause.section(QLatin1Char('.'), 0, 0);
}

const deontology::Clause* clauseOf(const RuleBook& book, const QString& id) {
    for (const auto& rule : book.rules)
        for (const auto& clause : rule.clauses)
            if (clause.id == id) return &clause;
    return nullptr;
}

}  // namespace

LocalPolicyView::LocalPolicyView(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void LocalPolicyView::addText(const QString& text, bool muted) {
    auto* label = makeLabel(text, TextRole::Body, muted ? Tone::Muted : Tone::Text, m_holder);
    label->setWordWrap(true);
    m_box->addWidget(label);
}

void LocalPolicyView::addWho(const RuleBook& book) {
    addText(tr("A unit may be stricter than the rules, never milder. What it decides holds at the door of "
               "every document at once, and stands in the journal."),
            true);
    if (!book.local)
        addText(tr("This unit applies the rules as they are."), false);
    else
        addText(tr("Set by %1 on %2.").arg(book.setBy, dateTimeText(book.local->setAt.toLocalTime())), false);
    if (!book.mayChange) addText(tr("Only the coordinating physician changes it."), true);
}

void LocalPolicyView::addStricter(const RuleBook& book) {
    QBoxLayout* box = nullptr;
    m_box->addWidget(makeSection(tr("Stricter in this unit"), &box, m_holder));
    if (!book.local || book.local->stricter.empty()) {
        auto* none = makeLabel(tr("None. Open a rule and choose “In this unit: stricter”."), TextRole::Body,
                               Tone::Muted, m_holder);
        none->setWordWrap(true);
        box->addWidget(none);
        return;
    }
    for (const auto& change : book.local->stricter) {
        const auto* clause = clauseOf(book, change.clause);
        if (!clause) continue;
        auto* row = new QHBoxLayout;
        row->setSpacing(Theme::px(Small));
        auto* rule = makeButton(
            ruleOf(change.clause), {}, [this, id = ruleOf(change.clause)] { Q_EMIT ruleWanted(id); },
            m_holder);
        row->addWidget(rule, 0, Qt::AlignTop);
        auto* words = makeLabel(tr("%1 (the rule %2): %3")
                                    .arg(RuleWords::effect(change.effect), RuleWords::effect(clause->effect),
                                         RuleWords::inLanguage(clause->message)),
                                TextRole::Body, Tone::Text, m_holder);
        words->setWordWrap(true);
        row->addWidget(words, 1);
        if (book.mayChange)
            row->addWidget(
                makeButton(
                    tr("As the rule again"), {}, [this, id = change.clause] { Q_EMIT undone(id); }, m_holder),
                0, Qt::AlignTop);
        box->addLayout(row);
    }
}

void LocalPolicyView::addExceptions(const RuleBook& book) {
    QBoxLayout* box = nullptr;
    m_box->addWidget(makeSection(tr("Exceptions that the texts themselves open"), &box, m_holder));
    for (const auto& exception : book.exceptions) {
        auto* check = new QCheckBox(
            QStringLiteral("%1 – %2").arg(RuleWords::inLanguage(exception.title), exception.citation),
            m_holder);
        check->setObjectName(QStringLiteral("exception:") + exception.id);
        check->setChecked(book.local && book.local->exceptions.contains(exception.id));
        check->setEnabled(book.mayChange);
        connect(check, &QCheckBox::clicked, this,
                [this, id = exception.id](bool on) { Q_EMIT excepted(id, on); });
        box->addWidget(check);
    }
    auto* only = makeLabel(tr("There is no other exception: none can be added here."), TextRole::Label,
                           Tone::Muted, m_holder);
    box->addWidget(only);
}

void LocalPolicyView::show(const RuleBook& book) {
    m_holder = new QWidget(this);
    m_box = new QVBoxLayout(m_holder);
    setGridMargins(m_box, Medium, Small);
    addWho(book);
    addStricter(book);
    addExceptions(book);
    m_box->addStretch(1);
    setWidget(m_holder);
}

}  // namespace serment::ui
