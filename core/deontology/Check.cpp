// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deontology/Check.h"

#include "core/deontology/Case.h"

namespace serment::deontology {

using enum DocumentKind;

namespace {

Content contentOf(const Facts& facts, const Catalogue& catalogue) {
    const Content own = catalogue.profile(facts.kind()).content;
    if (facts.stated(Fact::Content)) return facts.choice<Content>(Fact::Content).value_or(own);
    // In the program a paper that nobody described is taken for a whole file, unless its kind has nothing to
    // say.
    if (facts.strict() && facts.missing(Fact::Content) && own != Content::None) return Content::Full;
    return own;
}

Hand signerOf(const Facts& facts, const Catalogue& catalogue) {
    if (!facts.stated(Fact::SignerRole) && !facts.strict())
        return catalogue.profile(facts.kind()).ordinarySigner;
    return facts.choice<Hand>(Fact::SignerRole).value_or(Hand::None);
}

// Only an opposition that somebody looked for and did not find lets a paper go.
bool opposedIn(const Facts& facts) {
    const auto opposition = facts.choice<Opposition>(Fact::Opposition);
    if (!opposition) return facts.strict() && !facts.stated(Fact::Opposition);
    return *opposition == Opposition::Active;
}

}  // namespace

Case::Case(const Facts& f, const Catalogue& all, QDate day)
    : facts(f),
      catalogue(all),
      date(day),
      kind(f.kind()),
      recipient(f.recipient()),
      m_consent(f.choice<Consent>(Fact::Consent).value_or(Consent::NotAsked)),
      m_sameScope(f.choice<ConsentScope>(Fact::ConsentScope) == ConsentScope::Same),
      m_opposed(opposedIn(f)),
      m_minor(f.is(Fact::Minor) || f.number(Fact::PatientAge).value_or(100) < 18),
      m_content(contentOf(f, all)),
      m_signer(signerOf(f, all)),
      m_requester(f.choice<Requester>(Fact::Requester)) {}

bool Case::requesterIs(std::initializer_list<Requester> those) const {
    return among(m_requester.value_or(Requester::None), those);
}

bool Case::discloses() const {
    if (m_content == Content::None || !(isPaper(kind) || kind == DocumentKind::RecordAccess)) return false;
    return !recipientIn({Recipient::Patient, Recipient::Record, Recipient::None});
}

void Case::add(std::string_view id) {
    const auto found = catalogue.clause(id, date);
    if (!found) return;
    m_findings.push_back({found->rule->id, found->clause->id, found->clause->effect, found->clause->message,
                          found->clause->instead, found->rule->citation(date)});
}

std::vector<Finding> Case::take() {
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const Finding& a, const Finding& b) { return a.effect > b.effect; });
    return std::move(m_findings);
}

bool isEncounter(const Case& c) {
    return c.kindIn({Consultation, Teleconsultation});
}

bool isCertificate(const Case& c) {
    return c.kindIn({AttestationPresence,      AttestationSuiviJapTrimestrielle,
                     AttestationRegime,        AttestationSpip,
                     AvisIncompatibilite,      AvisIsolement,
                     IncompatibiliteIsolement, CertificatConseil,
                     CertificatFamille,        CertificatAccessoirePathologies,
                     CertificatDouches,        CertificatHandicap,
                     CertificatCoupsBlessures, CertificatOfii,
                     CertificatSport,          CertificatAdmission,
                     ArretDeTravail,           AccidentDuTravail,
                     SuspensionPeineUrgente,   VisitePrevention});
}

bool isRecordPaper(const Case& c) {
    return c.kindIn({DocumentKind::RecordCopy, RecordAccess, ExitBundle, WrittenSummary});
}

bool isSocialReader(const Case& c) {
    return c.recipientIn(
        {Recipient::MedicoSocialProfessional, Recipient::SocialWorker, Recipient::Spip, Recipient::Pjj});
}

bool isSharingReader(const Case& c) {
    return isSocialReader(c) ||
           c.recipientIn({Recipient::OtherHealthProfessional, Recipient::OutsideDoctor, Recipient::Cmp,
                          Recipient::Csapa, Recipient::Pass, Recipient::Emot, Recipient::Msp, Recipient::Clat,
                          Recipient::Criavs, Recipient::OccupationalPhysician,
                          Recipient::MedecinCoordonnateur});
}

bool isCareTeam(const Case& c) {
    return c.recipientIn({Recipient::SameCareTeam, Recipient::UsmpStaff, Recipient::Hospital, Recipient::Uhsi,
                          Recipient::Uhsa});
}

bool isAuthority(const Case& c) {
    return c.recipientIn(
        {Recipient::ApDirector, Recipient::Guards, Recipient::Escort, Recipient::Jap, Recipient::Judge});
}

QString verdictName(Verdict verdict) {
    switch (verdict) {
        case Verdict::Allow:
            return QStringLiteral("allow");
        case Verdict::Warn:
            return QStringLiteral("warn");
        case Verdict::Require:
            return QStringLiteral("require");
        case Verdict::Block:
            return QStringLiteral("block");
    }
    return {};
}

std::vector<Finding> check(const Facts& facts, const Catalogue& catalogue, QDate date) {
    Case c(facts, catalogue, date);
    checkEncounter(c);
    checkSharing(c);
    checkAuthorities(c);
    checkCertificates(c);
    checkRecord(c);
    return c.take();
}

Verdict verdict(const std::vector<Finding>& findings) {
    Effect strongest = Effect::None;
    for (const Finding& finding : findings) strongest = std::max(strongest, finding.effect);
    switch (strongest) {
        case Effect::Block:
            return Verdict::Block;
        case Effect::Require:
            return Verdict::Require;
        case Effect::Warn:
            return Verdict::Warn;
        case Effect::None:
        case Effect::Log:
        case Effect::Prompt:
            return Verdict::Allow;
    }
    return Verdict::Block;
}

}  // namespace serment::deontology
