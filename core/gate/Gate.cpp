// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gate/Gate.h"

#include <algorithm>

#include "core/gate/FactsFromRecord.h"
#include "core/gate/LocalRules.h"
#include "core/gate/RegisterRows.h"
#include "core/gate/ScreenTexts.h"

namespace serment::gate {

namespace {

// A word that the screen refuses makes the paper one that names a disease, a drug or a speciality, so that
// the rule that forbids it speaks too.
void addRefusedContent(deontology::Facts& facts, const std::vector<WordFinding>& words) {
    for (const auto& word : words) {
        if (word.severity != WordSeverity::Block) continue;
        if (word.category == QStringLiteral("drug") || word.category == QStringLiteral("treatment"))
            facts.set(deontology::Content::Drug);
        else if (word.category == QStringLiteral("specialty") || word.category == QStringLiteral("structure"))
            facts.set(deontology::Content::RevealingSpecialty);
        else
            facts.set(deontology::Content::Diagnosis);
    }
}

QStringList stoppedBy(const Verdict& verdict, const Confirmations& confirmations) {
    QStringList rules;
    for (const auto& finding : verdict.findings)
        if (finding.effect == deontology::Effect::Block || finding.effect == deontology::Effect::Require)
            rules << finding.clause;
    for (const auto& word : verdict.words)
        if (word.severity == WordSeverity::Block || !confirmations.confirms(word))
            rules << QStringLiteral("screen:") + word.category;
    for (const auto& field : verdict.missing) rules << QStringLiteral("field:") + field;
    rules.removeDuplicates();
    return rules;
}

}  // namespace

Result<Gate> Gate::load() {
    auto catalogue = deontology::Catalogue::load();
    if (!catalogue) return tl::unexpected<Error>(catalogue.error());
    return Gate(std::move(*catalogue), deontology::Screen::load());
}

Result<Verdict> Gate::check(access::Session& session, const Outgoing& outgoing) const {
    const auto catalogue = catalogueOf(session, m_catalogue);
    if (!catalogue) return tl::unexpected<Error>(catalogue.error());
    auto facts = factsFor(session, *catalogue, outgoing);
    if (!facts) return tl::unexpected<Error>(facts.error());
    auto words = screenTexts(session, *m_screen, *catalogue, outgoing);
    if (!words) return tl::unexpected<Error>(words.error());
    addRefusedContent(*facts, *words);
    return Verdict{deontology::check(*facts, *catalogue, session.clock().today()), std::move(*words),
                   outgoing.missing};
}

Result<Release> Gate::release(access::Session& session, const Outgoing& outgoing,
                              const Confirmations& confirmations, const Renderer& render) const {
    const auto verdict = check(session, outgoing);
    if (!verdict) return tl::unexpected<Error>(verdict.error());
    const access::Act act{access::Action::ReleaseDocument, outgoing.compartment, outgoing.detainee,
                          outgoing.id.toString()};
    if (!verdict->mayLeave(confirmations)) {
        const QStringList rules = stoppedBy(*verdict, confirmations);
        const auto noted = session.write(act, [&](store::Database& db) -> Result<void> {
            insertStopped(db, session, outgoing, rules);
            return {};
        });
        if (!noted) return tl::unexpected<Error>(noted.error());
        const bool blocked = verdict->strongest(confirmations) == deontology::Verdict::Block;
        return fail(blocked ? ErrorCode::BlockedByRule : ErrorCode::RequirementMissing,
                    rules.join(QStringLiteral(", ")));
    }
    return session.write(act, [&](store::Database& db) -> Result<Release> {
        Release release;
        release.m_outgoing = outgoing;
        release.m_releasedAt = session.clock().nowUtc();
        release.m_number = nextNumber(db, session.clock());
        release.m_anchor = anchorOf(db, outgoing.compartment);
        if (render) {
            auto pages = render(release);
            if (!pages) return tl::unexpected<Error>(pages.error());
            release.m_pdf = std::move(*pages);
        }
        insertDisclosure(db, session, release, *verdict, confirmations);
        return release;
    });
}

}  // namespace serment::gate
