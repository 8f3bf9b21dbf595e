// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/AgendaPages.h"

#include "ui/agenda/AgendaPage.h"
#include "ui/agenda/AgendaTabs.h"
#include "ui/extractions/ExtractionsPage.h"
#include "ui/figures/FiguresPage.h"
#include "ui/visits/VisitsPage.h"

namespace serment::window {

AgendaPages::AgendaPages(ui::Worker& worker, const access::Session& session)
    : m_session(session),
      m_day(worker, session),
      m_extractions(worker, session),
      m_visits(worker, session),
      m_figures(worker, session) {}

ui::AgendaTabs* AgendaPages::make(ui::FindGateway& finder, ui::Prompts& prompts) {
    auto* tabs = new ui::AgendaTabs;
    tabs->add(QStringLiteral("day"), new ui::AgendaPage(m_day, finder, prompts), true);
    if (m_session.may(access::Action::ViewExtractions, Compartment::Unit))
        tabs->add(QStringLiteral("extractions"), new ui::ExtractionsPage(m_extractions, finder), false);
    tabs->add(QStringLiteral("visits"), new ui::VisitsPage(m_visits, finder, prompts), false);
    tabs->add(QStringLiteral("figures"), new ui::FiguresPage(m_figures, prompts), false);
    return tabs;
}

}  // namespace serment::window
