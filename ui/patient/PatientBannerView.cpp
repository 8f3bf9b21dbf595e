// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/PatientBannerView.h"

#include <QHBoxLayout>
#include <QLabel>

#include "ui/widgets/Controls.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Icons.h"

namespace serment::ui {

PatientBannerView::PatientBannerView(QWidget* parent)
    : QFrame(parent),
      m_name(makeLabel({}, TextRole::Name, Tone::Text, this)),
      m_traits(makeLabel({}, TextRole::Body, Tone::Muted, this)),
      m_insIcon(makeIconLabel(QStringLiteral("info"), Tone::Muted, 16, this)),
      m_ins(makeLabel({}, TextRole::Label, Tone::Muted, this)),
      m_homonyms(makeLabel({}, TextRole::Body, Tone::Warn, this)) {
    setObjectName(QStringLiteral("banner"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::px(Medium), Theme::px(10), Theme::px(Medium), Theme::px(10));
    box->setSpacing(Theme::px(Tight));
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::px(Small));
    line->addWidget(m_name);
    line->addSpacing(Theme::px(Small));
    line->addWidget(m_traits, 1);
    line->addWidget(m_insIcon);
    line->addWidget(m_ins);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setFocusPolicy(Qt::NoFocus);
    m_traits->setWordWrap(true);
    box->addLayout(line);
    box->addWidget(m_homonyms);
    auto* holder = new QWidget(this);
    m_chips = new FlowLayout(holder);
    box->addWidget(holder);
}

void PatientBannerView::addChip(const Chip& chip) {
    auto* holder = new QWidget(this);
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, Theme::px(Small), 0);
    line->setSpacing(Theme::px(Tight));
    line->addWidget(makeIconLabel(chip.icon, chip.tone, 16, holder));
    line->addWidget(makeLabel(chip.text, TextRole::Body, chip.tone, holder));
    m_chips->addWidget(holder);
    holder->show();
}

void PatientBannerView::show(const PatientBanner& banner) {
    m_name->setText(banner.name);
    m_traits->setText(banner.traits);
    m_ins->setText(banner.ins);
    setTone(m_ins, banner.insQualified ? Tone::Ok : Tone::Muted);
    m_insIcon->setPixmap(iconPixmap(banner.insQualified ? QStringLiteral("ok") : QStringLiteral("info"),
                                    banner.insQualified ? Tone::Ok : Tone::Muted, 16, devicePixelRatioF()));
    m_homonyms->setText(banner.homonyms);
    m_homonyms->setVisible(!banner.homonyms.isEmpty());
    m_chips->removeAll();
    for (const Chip& chip : banner.chips) addChip(chip);
    m_chips->parentWidget()->setVisible(!banner.chips.empty());
    updateGeometry();
}

}  // namespace serment::ui
