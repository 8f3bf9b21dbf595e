// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

#include "core/access/Session.h"
#include "ui/agenda/CoreAgendaGateway.h"
#include "ui/extractions/CoreExtractionGateway.h"
#include "ui/figures/CoreFiguresGateway.h"
#include "ui/shell/PageHolder.h"
#include "ui/visits/CoreVisitsGateway.h"

namespace serment::ui {
class FindGateway;
class Prompts;
}

namespace serment::window {

// What stands under "Agenda": the day, extractions, places to visit, figures; each for whom it is.
class AgendaPages {
  public:
    AgendaPages(ui::Worker& worker, const access::Session& session);
    ui::PageMaker maker(ui::FindGateway& finder, ui::Prompts& prompts);

  private:
    const access::Session& m_session;
    ui::CoreAgendaGateway m_day;
    ui::CoreExtractionGateway m_extractions;
    ui::CoreVisitsGateway m_visits;
    ui::CoreFiguresGateway m_figures;
};

}  // namespace serment::window
