// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/PortraitSetting.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include "core/access/Settings.h"
#include "core/people/Portrait.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"

namespace serment::ui {

PortraitSetting::PortraitSetting(Worker& worker, const access::Session& session, QWidget* parent)
    : QWidget(parent),
      m_worker(worker),
      m_on(new QCheckBox(tr("This unit keeps a picture of the patients who agree"), this)),
      m_notice(new Notice(this)) {
    auto* outer = new QVBoxLayout(this);
    setGridMargins(outer, Medium, Medium);
    QBoxLayout* box = nullptr;
    outer->addWidget(makeSection(tr("Pictures"), &box, this));
    outer->addStretch(1);
    auto* why = makeLabel(tr("A picture helps to recognise a person at the care room, and tells that the person is in prison. "
                             "It is off unless the coordinating physician decides otherwise; each person agrees, and may have it taken away."),
                          TextRole::Body, Tone::Muted, this);
    why->setWordWrap(true);
    box->addWidget(why);
    box->addWidget(m_on);
    box->addWidget(m_notice);
    m_on->setEnabled(session.may(access::Action::ChangeSettings, Compartment::Unit));
    connect(m_on, &QCheckBox::clicked, this, &PortraitSetting::save);
}

void PortraitSetting::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_worker.ask<bool>(
        this, [](access::Session& session) { return people::portraitsAllowed(session); },
        [this](Result<bool> on) {
            if (on) m_on->setChecked(*on);
        });
}

void PortraitSetting::save(bool on) {
    m_worker.ask<bool>(
        this,
        [on](access::Session& session) {
            return access::saveSetting(session, QString::fromLatin1(people::portraitSetting), on ? QStringLiteral("true") : QStringLiteral("false"))
                .map([] { return true; });
        },
        [this](Result<bool> saved) {
            if (saved)
                m_notice->say(Tone::Ok, tr("Saved."));
            else
                m_notice->sayError(saved.error());
        });
}

}  // namespace serment::ui
