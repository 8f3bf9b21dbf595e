// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/rules/GuideValues.h"
#include "ui/widgets/PersonField.h"

namespace serment::ui {

// What Ctrl+K finds besides people: the guided acts by a word of their title, a rule by its number. Their
// rows carry the page and what it opens on ("guide:spip", "rules:P25").
class GuideFinder final : public FindGateway {
  public:
    GuideFinder(FindGateway& people, GuideGateway& guides) : m_people(people), m_guides(guides) {}
    void find(const QString& text, Reply<std::vector<Row>> reply) override;

  private:
    std::vector<Row> found(const QString& text) const;
    void askForPaths();
    FindGateway& m_people;
    GuideGateway& m_guides;
    GuidedPaths m_paths;
    bool m_asked = false;
};

}  // namespace serment::ui
