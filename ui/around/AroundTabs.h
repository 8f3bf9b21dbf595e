// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/Session.h"
#include "ui/widgets/Worker.h"

namespace serment::ui {

class Prompts;
class TabGroup;

// Adds what is arranged around a file to a group of its tabs, for whoever may read it.
void addAroundParts(TabGroup& group, Worker& worker, const access::Session& session, Prompts& prompts);

}  // namespace serment::ui
