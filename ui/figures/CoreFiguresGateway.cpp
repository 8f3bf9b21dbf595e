// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/CoreFiguresGateway.h"

#include "core/documents/FiguresPages.h"

namespace serment::ui {

void CoreFiguresGateway::figures(const QDate& from, const QDate& to, Reply<agenda::Figures> reply) {
    m_worker.ask<agenda::Figures>(
        &m_worker, [from, to](access::Session& session) { return agenda::figures(session, from, to); },
        std::move(reply));
}

void CoreFiguresGateway::pages(const agenda::Figures& figures, Reply<QByteArray> reply) {
    m_worker.ask<QByteArray>(
        &m_worker, [figures](access::Session& session) { return documents::figuresPages(session, figures); },
        std::move(reply));
}

}  // namespace serment::ui
