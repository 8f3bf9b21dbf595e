// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/RuleView.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/rules/RuleWords.h"
#include "ui/widgets/Controls.h"

namespace serment::ui {

using deontology::Effect;

namespace {

QLabel* makeText(const QString& text, TextRole role, Tone tone, QWidget* parent) {
    auto* label = makeLabel(text, role, tone, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}  // namespace

RuleView::RuleView(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void RuleView::addHeading(const QString& text) {
    m_box->addSpacing(Theme::px(Tight));
    m_box->addWidget(makeLabel(text, TextRole::Label, Tone::Muted, m_holder));
}

void RuleView::addLine(const QString& icon, Tone tone, const QString& text, const QString& under) {
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::px(Small));
    row->addWidget(makeIconLabel(icon, tone, 20, m_holder), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(Theme::px(Tight));
    words->addWidget(makeText(text, TextRole::Body, Tone::Text, m_holder));
    if (!under.isEmpty()) words->addWidget(makeText(under, TextRole::Body, Tone::Muted, m_holder));
    row->addLayout(words, 1);
    m_box->addLayout(row);
}

QWidget* RuleView::makeChoice(const deontology::Clause& clause, const RuleBook& book) {
    auto* choice = new QComboBox(m_holder);
    choice->setObjectName(QStringLiteral("local:") + clause.id);
    choice->setAccessibleName(tr("In this unit"));
    choice->addItem(tr("In this unit: as the rule"), -1);
    for (const Effect effect : {Effect::Warn, Effect::Require, Effect::Block})
        if (effect > clause.effect)
            choice->addItem(tr("In this unit: stricter, %1").arg(RuleWords::effect(effect)),
                            static_cast<int>(effect));
    if (const auto local = book.localEffect(clause.id))
        choice->setCurrentIndex(std::max(0, choice->findData(static_cast<int>(*local))));
    connect(choice, &QComboBox::activated, this, [this, choice, id = clause.id] {
        const int value = choice->currentData().toInt();
        Q_EMIT strengthened(id, value < 0 ? std::nullopt : std::optional(static_cast<Effect>(value)));
    });
    return choice;
}

void RuleView::addClause(const deontology::Clause& clause, const RuleBook& book) {
    const QString instead = RuleWords::inLanguage(clause.instead);
    addLine(RuleWords::icon(clause.effect), RuleWords::tone(clause.effect),
            tr("%1: %2").arg(RuleWords::effect(clause.effect), RuleWords::inLanguage(clause.message)),
            instead.isEmpty() ? QString() : tr("You can: %1").arg(instead));
    if (book.isLifted(clause.id))
        addLine(QStringLiteral("home"), Tone::Accent,
                tr("Not applied in this unit, by an exception of the texts."));
    else if (const auto local = book.localEffect(clause.id); local && !book.mayChange)
        addLine(QStringLiteral("home"), Tone::Accent,
                tr("Stricter in this unit: %1.").arg(RuleWords::effect(*local)));
    if (book.mayChange && clause.effect < Effect::Block && clause.effect >= Effect::Prompt) {
        auto* row = new QHBoxLayout;
        row->addSpacing(Theme::px(28));
        row->addWidget(makeChoice(clause, book));
        row->addStretch(1);
        m_box->addLayout(row);
    }
}

void RuleView::show(const deontology::Rule& rule, const RuleBook& book) {
    m_holder = new QWidget(this);
    m_box = new QVBoxLayout(m_holder);
    setGridMargins(m_box, Medium, Small);
    m_box->addWidget(makeText(QStringLiteral("%1 · %2").arg(rule.id, RuleWords::inLanguage(rule.title)),
                              TextRole::Title, Tone::Text, m_holder));
    const QString effect = RuleWords::effect(rule.effect);
    addLine(RuleWords::icon(rule.effect), RuleWords::tone(rule.effect),
            effect.left(1).toUpper() + effect.mid(1),
            QStringLiteral("%1\n%2").arg(rule.citation(book.today), RuleWords::source(rule.source)));
    if (!rule.opening.isEmpty()) {
        addHeading(tr("What the report says"));
        m_box->addWidget(
            makeText(QStringLiteral("« %1… »").arg(rule.opening), TextRole::Body, Tone::Text, m_holder));
    }
    if (!rule.clauses.empty()) {
        addHeading(tr("What the program does"));
        for (const auto& clause : rule.clauses) addClause(clause, book);
    }
    addHeading(tr("Examples"));
    addLine(QStringLiteral("ok"), Tone::Ok, tr("Passes: %1").arg(RuleWords::inLanguage(rule.allowedExample)));
    addLine(QStringLiteral("block"), Tone::Block,
            tr("Does not pass: %1").arg(RuleWords::inLanguage(rule.refusedExample)));
    addHeading(tr("Where it is watched"));
    if (const QString places = RuleWords::enforced(rule.enforcedIn); !places.isEmpty())
        m_box->addWidget(makeText(places.left(1).toUpper() + places.mid(1) + QLatin1Char('.'), TextRole::Body,
                                  Tone::Text, m_holder));
    m_box->addWidget(makeText(tr("In the program: %1\nProved by: %2").arg(rule.enforcedIn, rule.test),
                              TextRole::Label, Tone::Muted, m_holder));
    m_box->addStretch(1);
    setWidget(m_holder);
}

}  // namespace serment::ui
