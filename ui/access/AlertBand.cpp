// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/AlertBand.h"

#include <QHBoxLayout>

#include "ui/access/EmergencyValues.h"
#include "ui/widgets/Controls.h"

namespace serment::ui {

AlertBand::AlertBand(QWidget* parent)
    : QFrame(parent), m_text(makeLabel({}, TextRole::Body, Tone::Text, this)) {
    setProperty("band", QStringLiteral("alert"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::px(Medium), Theme::px(Tight), Theme::px(Medium), Theme::px(Tight));
    row->addWidget(makeIconLabel(QStringLiteral("warn"), Tone::OnAccent, 16, this));
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    m_action = makeButton(
        {}, {},
        [this] {
            if (m_run) m_run();
        },
        this);
    row->addWidget(m_action);
    hide();
}

void AlertBand::say(const QString& text, const QString& action, const std::function<void()>& run) {
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(run != nullptr);
    m_run = run;
    show();
}

void AlertBand::clear() {
    m_text->clear();
    m_run = nullptr;
    hide();
}

QString AlertBand::text() const {
    return m_text->text();
}

EmergencyBand::EmergencyBand(EmergencyGateway& gateway, QWidget* parent)
    : AlertBand(parent), m_gateway(gateway) {
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &EmergencyBand::tell);
    connect(&gateway, &EmergencyGateway::changed, this, &EmergencyBand::tell);
}

void EmergencyBand::tell() {
    const auto& opened = m_gateway.opened();
    if (!opened) {
        m_timer.stop();
        return clear();
    }
    m_timer.start();
    const int minutes = static_cast<int>((m_gateway.now().secsTo(opened->until) + 59) / 60);
    say(tr("Emergency: the psychiatric file of %1 is open to you. %n minute(s) left.", nullptr, minutes)
            .arg(opened->name),
        tr("End it now"), [this] { m_gateway.end(); });
}

}  // namespace serment::ui
