// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/ScreenSection.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include "ui/access/CopyGuard.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"

namespace serment::ui {

ScreenSection::ScreenSection(AccessGateway& gateway, CopyGuard& guard, int idleSeconds, QWidget* parent)
    : QWidget(parent), m_gateway(gateway), m_guard(guard), m_notice(new Notice(this)) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Medium);
    QBoxLayout* locking = nullptr;
    box->addWidget(makeSection(tr("Locking"), &locking, this));
    auto* words = makeLabel(
        tr("F12 blanks the screen at once; F12 again shows it. Ctrl+L locks. It also locks by itself "
           "after %n second(s) without a key, when the session of the computer is locked, and before "
           "it sleeps. What is being typed is kept, encrypted; nothing of it stays in memory.",
           nullptr, idleSeconds),
        TextRole::Body, Tone::Text, this);
    words->setWordWrap(true);
    locking->addWidget(words);
    QBoxLayout* copying = nullptr;
    box->addWidget(makeSection(tr("Copying"), &copying, this));
    m_copy = new QCheckBox(tr("In this unit, text may be copied to other programs"), this);
    m_copy->setEnabled(gateway.rights().changeSettings);
    copying->addWidget(m_copy);
    auto* cost = makeLabel(
        tr("Switched off, nothing of the files reaches the clipboard, by keys, by menu or by selecting "
           "with the mouse. Switched on, what was copied is taken back after ten seconds; another "
           "program may have read it meanwhile."),
        TextRole::Body, Tone::Muted, this);
    cost->setWordWrap(true);
    copying->addWidget(cost);
    copying->addWidget(m_notice);
    box->addStretch(1);
    connect(m_copy, &QCheckBox::clicked, this, [this](bool on) {
        m_gateway.allowCopy(on, [this, on](Result<bool> answer) {
            if (answer)
                m_guard.setAllowed(on);
            else
                m_notice->sayError(answer.error());
            m_copy->setChecked(m_guard.isAllowed());
        });
    });
}

void ScreenSection::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_gateway.mayCopy([this](Result<bool> allowed) {
        if (allowed) m_copy->setChecked(*allowed);
    });
}

}  // namespace serment::ui
