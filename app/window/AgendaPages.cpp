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

ui::PageMaker AgendaPages::maker(ui::FindGateway& finder, ui::Prompts& prompts) {
    const auto add = [](ui::Page& tabs, const char* key, ui::Page* page, bool counted = false) {
        static_cast<ui::AgendaTabs&>(tabs).add(QString::fromLatin1(key), page, counted);
    };
    ui::PageMaker maker{[] { return new ui::AgendaTabs; }};
    maker.parts.push_back([=, this, &finder, &prompts](ui::Page& tabs) { add(tabs, "day", new ui::AgendaPage(m_day, finder, prompts), true); });
    if (m_session.may(access::Action::ViewExtractions, Compartment::Unit))
        maker.parts.push_back([=, this, &finder](ui::Page& tabs) { add(tabs, "extractions", new ui::ExtractionsPage(m_extractions, finder)); });
    maker.parts.push_back([=, this, &finder, &prompts](ui::Page& tabs) { add(tabs, "visits", new ui::VisitsPage(m_visits, finder, prompts)); });
    maker.parts.push_back([=, this, &prompts](ui::Page& tabs) { add(tabs, "figures", new ui::FiguresPage(m_figures, prompts)); });
    return maker;
}

}  // namespace serment::window
