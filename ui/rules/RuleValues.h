// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <optional>
#include <vector>

#include "core/deontology/LocalPolicy.h"
#include "ui/widgets/Worker.h"

namespace serment::ui {

// Every rule as the program ships it, and what this unit made of it.
struct RuleBook {
    std::vector<deontology::Rule> rules;
    std::vector<deontology::LocalException> exceptions;
    std::optional<deontology::LocalPolicy> local;
    QString setBy;  // name of who decided the local policy
    bool mayChange = false;
    QDate today;

    // The effect that this unit gives the clause, when it is not the program's.
    std::optional<deontology::Effect> localEffect(const QString& clause) const;
    bool isLifted(const QString& clause) const;
    bool isChanged(const deontology::Rule& rule) const;
};

class RuleGateway {
  public:
    virtual ~RuleGateway() = default;
    virtual void book(Reply<RuleBook> reply) = 0;
    // Kept with name and time; refused when it is milder than the rules.
    virtual void save(const deontology::LocalPolicy& policy, Reply<bool> reply) = 0;
};

}  // namespace serment::ui
