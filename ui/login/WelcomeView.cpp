// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/WelcomeView.h"

#include <QVBoxLayout>

#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Prompts.h"

namespace serment::ui {

WelcomeView::WelcomeView(Prompts& prompts, const QString& demoFolder, QWidget* parent)
    : QWidget(parent), m_notice(new Notice(this)) {
    auto* outer = new QVBoxLayout(this);
    auto* card = makeCard(this);
    card->setFixedWidth(Theme::px(520));
    auto* box = new QVBoxLayout(card);
    setGridMargins(box, Large, Medium);
    auto* head = new QHBoxLayout;
    head->addWidget(makeIconLabel(QStringLiteral("mark"), Tone::Accent, 32, card));
    head->addWidget(makeLabel(QStringLiteral("Serment"), TextRole::Name, Tone::Text, card), 1);
    box->addLayout(head);
    auto* words = makeLabel(tr("The record of a prison health unit, encrypted on this computer. Nothing "
                               "leaves it without its verdict."),
                            TextRole::Body, Tone::Muted, card);
    words->setWordWrap(true);
    box->addWidget(words);
    box->addWidget(m_notice);
    if (!demoFolder.isEmpty())
        box->addWidget(makePrimary(
            tr("Open the demonstration unit"), QKeySequence(QStringLiteral("Ctrl+D")),
            [this, demoFolder] { Q_EMIT unitChosen(demoFolder); }, card));
    box->addWidget(makeButton(
        tr("Open the unit of a folder…"), QKeySequence(QStringLiteral("Ctrl+O")),
        [this, &prompts] {
            if (auto folder = prompts.chooseFolder(this, tr("Folder of the unit")))
                Q_EMIT unitChosen(*folder);
        },
        card));
    auto* fresh = makeButton(
        tr("Make a new unit…"), QKeySequence(QStringLiteral("Ctrl+N")), [this] { Q_EMIT newUnitWanted(); },
        card);
    if (demoFolder.isEmpty()) fresh->setProperty("primary", true);
    box->addWidget(fresh);
    box->addWidget(makeButton(
        tr("Restore a backup…"), QKeySequence(QStringLiteral("Ctrl+R")), [this] { Q_EMIT restoreWanted(); }, card));
    outer->addStretch(2);
    outer->addLayout(centred(card));
    outer->addStretch(3);
}

void WelcomeView::say(const QString& words) {
    m_notice->say(Tone::Block, words);
}

}  // namespace serment::ui
