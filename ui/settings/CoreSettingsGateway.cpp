// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/CoreSettingsGateway.h"

#include <QCoreApplication>

#include "core/access/Matrix.h"
#include "ui/access/AccessWords.h"
#include "ui/widgets/Sentences.h"

namespace serment::ui {

namespace {

class SettingsWords {
    Q_DECLARE_TR_FUNCTIONS(SettingsWords)
  public:
    static QString action() { return tr("Action"); }
};

}  // namespace

void CoreSettingsGateway::unit(Reply<access::UnitProfile> reply) {
    m_worker.ask<access::UnitProfile>(
        &m_worker, [](access::Session& session) { return access::unitProfile(session); }, std::move(reply));
}

void CoreSettingsGateway::saveUnit(const access::UnitProfile& profile, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker,
        [profile](access::Session& session) {
            return access::saveUnitProfile(session, profile).map([] { return true; });
        },
        std::move(reply));
}

std::vector<Column> CoreSettingsGateway::matrixColumns() const {
    std::vector<Column> columns{{SettingsWords::action()}};
    for (const access::Role role : access::allRoles()) columns.push_back({roleText(role)});
    return columns;
}

QString CoreSettingsGateway::matrixLegend() const {
    return AccessWords::legend();
}

std::vector<Line> CoreSettingsGateway::matrix() const {
    const access::Matrix& matrix = access::Matrix::shipped();
    std::vector<Line> lines;
    for (const access::Action action : access::allActions()) {
        Line line;
        line.id = access::actionName(action);
        line.cells << AccessWords::action(line.id);
        for (const access::Role role : access::allRoles()) {
            QStringList where;
            for (const Compartment c : allCompartments)
                if (matrix.allows(role, action, c)) where << AccessWords::initial(c);
            line.cells << where.join(QLatin1Char(' '));
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace serment::ui
