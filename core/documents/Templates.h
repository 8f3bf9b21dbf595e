// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <map>

#include "core/documents/Draft.h"
#include "core/documents/Template.h"

namespace serment::documents {

// Is this text free of anything that a paper of this kind for this reader may not say?
using FixedTextCheck =
    std::function<bool(deontology::DocumentKind, deontology::Recipient, const QString& text)>;

// The templates of the program, one a kind, read once from ":/serment/documents".
class Templates {
  public:
    // A file that does not load is left out and told in problems(); the others stay usable.
    // A kind whose file is broken is told in broken() too.
    static Templates load(const FixedTextCheck& check = {},
                          const QString& folder = QStringLiteral(":/serment/documents"));
    const std::vector<deontology::DocumentKind>& broken() const { return m_broken; }
    // A template made by the program itself; it has no example.
    void put(Template model);

    const Template* find(deontology::DocumentKind kind) const;
    std::vector<const Template*> all() const;  // in the order of the kinds
    // The filled example that each file carries, for the walkthrough and for looking at.
    Result<Draft> example(deontology::DocumentKind kind, const DetaineeId& detainee,
                          Compartment compartment) const;
    const QStringList& problems() const { return m_problems; }
    // A unit's own wording replaces the program's, when it loads. Fails with InvalidInput and the reason.
    void addProblem(const QString& problem) { m_problems << problem; }
    Result<void> replace(const QByteArray& json, const FixedTextCheck& check = {});

  private:
    std::map<deontology::DocumentKind, Template> m_byKind;
    std::map<deontology::DocumentKind, QJsonObject> m_examples;
    QStringList m_problems;
    std::vector<deontology::DocumentKind> m_broken;
};

}  // namespace serment::documents
