// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/GuideOutlookPanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/rules/GuideWords.h"
#include "ui/rules/RuleWords.h"
#include "ui/widgets/Controls.h"

namespace serment::ui {

using deontology::Effect;
using deontology::Finding;

GuideOutlookPanel::GuideOutlookPanel(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void GuideOutlookPanel::addLine(const QString& icon, Tone tone, const QString& text, Tone words,
                                const QString& rule) {
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::px(Small));
    row->addWidget(makeIconLabel(icon, tone, 20, m_holder), 0, Qt::AlignTop);
    auto* label = makeLabel(text, TextRole::Body, words, m_holder);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    if (!rule.isEmpty()) {
        auto* open = makeButton(
            rule, {}, [this, rule] { Q_EMIT ruleWanted(rule); }, m_holder);
        setFlat(open);
        setStyleProperty(open, "link", true);
        open->setFocusPolicy(Qt::TabFocus);
        open->setToolTip(tr("Read rule %1").arg(rule));
        row->addWidget(open, 0, Qt::AlignTop);
    }
    m_box->addLayout(row);
}

void GuideOutlookPanel::addPaper(const GuideProspect& prospect, const deontology::PathEnding* ending) {
    if (ending && !ending->document) {
        addLine(QStringLiteral("block"), Tone::Block, tr("Nothing leaves."), Tone::Text, ending->rule);
        return;
    }
    if (ending && ending->refuses)
        addLine(QStringLiteral("block"), Tone::Block, tr("What was asked does not leave. Instead:"),
                Tone::Text, ending->rule);
    addLine(QStringLiteral("documents"), Tone::Accent, prospect.document, Tone::Text);
    addLine(QStringLiteral("user"), Tone::Muted, tr("For: %1").arg(RuleWords::inLanguage(prospect.reader)),
            Tone::Text);
    addLine(QStringLiteral("note"), Tone::Muted,
            tr("It says: %1").arg(GuideWords::contents(prospect.contents)), Tone::Text);
}

void GuideOutlookPanel::addVerdict(const documents::GuidedOutlook& outlook) {
    Effect strongest = Effect::None;
    for (const Finding& finding : outlook.said) strongest = std::max(strongest, finding.effect);
    if (strongest == Effect::Block)
        addLine(QStringLiteral("block"), Tone::Block, tr("As answered, it may not leave."), Tone::Text);
    else if (strongest == Effect::Require)
        addLine(QStringLiteral("pen"), Tone::Warn, tr("As answered, something is missing."), Tone::Text);
    else if (strongest == Effect::Warn)
        addLine(QStringLiteral("warn"), Tone::Warn, tr("As answered, it may leave, with a reason."),
                Tone::Text);
    else
        addLine(QStringLiteral("ok"), Tone::Ok, tr("Nothing said so far stops it."), Tone::Text);
}

void GuideOutlookPanel::addFindings(const QString& heading, const std::vector<Finding>& findings, bool open) {
    const bool any = std::any_of(findings.begin(), findings.end(),
                                 [](const Finding& each) { return each.effect >= Effect::Prompt; });
    if (!any) return;
    m_box->addSpacing(Theme::px(Tight));
    m_box->addWidget(makeLabel(heading, TextRole::Label, Tone::Muted, m_holder));
    for (const Finding& finding : findings) {
        if (finding.effect < Effect::Prompt) continue;
        QString text =
            QStringLiteral("%1 – %2").arg(RuleWords::inLanguage(finding.message), finding.citation);
        const QString instead = RuleWords::inLanguage(finding.instead);
        if (!open && !instead.isEmpty()) text += QLatin1Char('\n') + tr("You can: %1").arg(instead);
        addLine(open ? QStringLiteral("circle") : RuleWords::icon(finding.effect),
                open ? Tone::Muted : RuleWords::tone(finding.effect), text, open ? Tone::Muted : Tone::Text,
                finding.rule);
    }
}

void GuideOutlookPanel::show(const GuideProspect& prospect, const deontology::PathEnding* ending) {
    m_holder = new QWidget(this);
    m_box = new QVBoxLayout(m_holder);
    setGridMargins(m_box, Medium, Small);
    m_box->addWidget(
        makeLabel(ending ? tr("What leaves") : tr("What may leave"), TextRole::Label, Tone::Muted, m_holder));
    addPaper(prospect, ending);
    const bool refused = ending && ending->refuses;
    if (!refused) addVerdict(prospect.outlook);
    addFindings(tr("From your answers"), prospect.outlook.said, false);
    addFindings(tr("Still to be recorded or filled in"), prospect.outlook.inFile, false);
    if (!refused) addFindings(tr("Still to be established"), prospect.outlook.pending, true);
    m_box->addStretch(1);
    setWidget(m_holder);
}

}  // namespace serment::ui
