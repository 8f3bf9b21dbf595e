// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/FindingsPanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/widgets/Controls.h"

namespace serment::ui {

namespace {

const QString& inLanguage(const deontology::Bilingual& text) {
    return QLocale().language() == QLocale::French || text.en.isEmpty() ? text.fr : text.en;
}

// The key stands on the button that answers to it.
QString withKey(const QString& words, bool answers, const char* key) {
    return answers ? QStringLiteral("%1   %2").arg(words, QLatin1String(key)) : words;
}

struct Mark {
    QString icon;
    Tone tone;
};

Mark markOf(deontology::Effect effect) {
    switch (effect) {
        case deontology::Effect::Block:
            return {QStringLiteral("block"), Tone::Block};
        case deontology::Effect::Require:
            return {QStringLiteral("warn"), Tone::Warn};
        case deontology::Effect::Warn:
            return {QStringLiteral("warn"), Tone::Warn};
        case deontology::Effect::Prompt:
        case deontology::Effect::Log:
        case deontology::Effect::None:
            return {QStringLiteral("info"), Tone::Accent};
    }
    return {};
}

}  // namespace

FindingsPanel::FindingsPanel(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto* holder = new QWidget(this);
    m_box = new QVBoxLayout(holder);
    setGridMargins(m_box, 0, Small);
    m_box->addStretch(1);
    setWidget(holder);
}

// A line that has the focus says that it was left while the panel is taken down: no reason is given by that.
FindingsPanel::~FindingsPanel() {
    for (auto* line : findChildren<QLineEdit*>()) line->disconnect(this);
}

void FindingsPanel::clear() {
    while (m_box->count() > 1) {
        QLayoutItem* item = m_box->takeAt(0);
        if (QWidget* widget = item->widget()) widget->deleteLater();
        delete item;
    }
}

void FindingsPanel::addLine(const QString& iconName, Tone tone, const QString& text, const QString& rule,
                            QWidget* action) {
    auto* line = new QWidget(widget());
    auto* row = new QHBoxLayout(line);
    setGridMargins(row, 0, Small);
    row->addWidget(makeIconLabel(iconName, tone, 20, line), 0, Qt::AlignTop);
    auto* words = makeLabel(text, TextRole::Body, Tone::Text, line);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    if (!rule.isEmpty()) {
        auto* open = makeButton(
            rule, {}, [this, rule] { Q_EMIT ruleWanted(rule); }, line);
        setFlat(open);
        setStyleProperty(open, "link", true);
        open->setToolTip(tr("Read rule %1").arg(rule));
        row->addWidget(open, 0, Qt::AlignTop);
    }
    if (action) row->addWidget(action, 0, Qt::AlignTop);
    m_box->insertWidget(m_box->count() - 1, line);
}

void FindingsPanel::addWord(const gate::WordFinding& finding, bool isConfirmed, bool first) {
    const bool blocks = finding.severity == gate::WordSeverity::Block;
    // Most messages quote the words themselves.
    const QString message = inLanguage(finding.message);
    QString text = message.contains(finding.words) ? message : tr("“%1”: %2").arg(finding.words, message);
    if (!finding.citation.isEmpty()) text += QStringLiteral(" – ") + finding.citation;
    const QString instead = inLanguage(finding.instead);
    if (blocks && !instead.isEmpty()) text += QLatin1Char('\n') + tr("Write instead: “%1”").arg(instead);
    QPushButton* button = nullptr;
    if (blocks && !instead.isEmpty()) {
        button = makeButton(
            withKey(tr("Replace"), first, "Alt+R"),
            first ? QKeySequence(QStringLiteral("Alt+R")) : QKeySequence(),
            [this, finding] { Q_EMIT replaceWanted(finding); }, widget());
    } else if (!blocks && !isConfirmed) {
        button = makeButton(
            withKey(tr("I read it: it tells nothing"), first, "Alt+C"),
            first ? QKeySequence(QStringLiteral("Alt+C")) : QKeySequence(),
            [this, finding] { Q_EMIT confirmed(finding); }, widget());
    }
    addLine(blocks        ? QStringLiteral("block")
            : isConfirmed ? QStringLiteral("ok")
                          : QStringLiteral("warn"),
            blocks        ? Tone::Block
            : isConfirmed ? Tone::Ok
                          : Tone::Warn,
            text, finding.rule, button);
}

void FindingsPanel::addFinding(const deontology::Finding& finding, const QString& reason) {
    QString text = inLanguage(finding.message);
    text += QStringLiteral(" – ") + finding.citation;
    const QString instead = inLanguage(finding.instead);
    if (!instead.isEmpty()) text += QLatin1Char('\n') + tr("You can: %1").arg(instead);
    const Mark mark = markOf(finding.effect);
    QLineEdit* line = nullptr;
    if (finding.effect == deontology::Effect::Warn) {
        line = new QLineEdit(reason, widget());
        line->setPlaceholderText(tr("Reason for going on"));
        line->setAccessibleName(line->placeholderText());
        line->setFixedWidth(Theme::px(200));
        connect(line, &QLineEdit::editingFinished, this, [this, line, clause = finding.clause] {
            Q_EMIT reasonGiven(clause, line->text().trimmed());
        });
    }
    addLine(mark.icon, mark.tone, text, finding.rule, line);
}

const gate::WordFinding* FindingsPanel::replaceable() const {
    for (const auto& finding : m_verdict.words)
        if (finding.severity == gate::WordSeverity::Block && !finding.instead.fr.isEmpty()) return &finding;
    return nullptr;
}

void FindingsPanel::show(const gate::Verdict& verdict, const gate::Confirmations& confirmations) {
    m_verdict = verdict;
    clear();
    bool firstBlock = true, firstConfirm = true;
    for (const auto& finding : verdict.words) {
        const bool isConfirmed = confirmations.confirms(finding);
        bool& first = finding.severity == gate::WordSeverity::Block ? firstBlock : firstConfirm;
        addWord(finding, isConfirmed, first && !isConfirmed);
        if (!isConfirmed) first = false;
    }
    for (const auto& finding : verdict.findings)
        if (finding.effect != deontology::Effect::Log && finding.effect != deontology::Effect::None)
            addFinding(finding, confirmations.reasons.value(finding.clause));
    for (const QString& field : verdict.missing) addLine(QStringLiteral("pen"), Tone::Warn, field);
    if (m_box->count() == 1) addLine(QStringLiteral("ok"), Tone::Ok, tr("Nothing stops this paper."));
}

}  // namespace serment::ui
