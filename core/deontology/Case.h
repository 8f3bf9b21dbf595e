// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "core/deontology/Check.h"

namespace serment::deontology {

// One check under way: the facts, what several rules read from them, and the findings so far.
class Case {
  public:
    Case(const Facts& facts, const Catalogue& catalogue, QDate date);

    const Facts& facts;
    const Catalogue& catalogue;
    const QDate date;
    const DocumentKind kind;
    const Recipient recipient;

    Content content() const { return m_content; }
    Consent consent() const { return m_consent; }
    // Given or express, for this very purpose.
    bool agreed() const { return given() && m_sameScope; }
    bool agreedExpressly() const { return m_consent == Consent::Express && m_sameScope; }
    bool given() const { return m_consent == Consent::Given || m_consent == Consent::Express; }
    bool revoked() const {
        return m_consent == Consent::Refused || m_consent == Consent::Withdrawn ||
               m_consent == Consent::Expired;
    }
    bool sameScope() const { return m_sameScope; }
    bool opposed() const { return m_opposed; }
    bool minor() const { return m_minor; }
    bool requesterIs(std::initializer_list<Requester> those) const;
    Hand signer() const { return m_signer; }

    bool kindIn(std::initializer_list<DocumentKind> those) const { return among(kind, those); }
    bool recipientIn(std::initializer_list<Recipient> those) const { return among(recipient, those); }
    // Something about health leaves for somebody else than the patient.
    bool discloses() const;
    // The fact is missing, for a kind that it concerns or because somebody spoke of it.
    bool lacks(Fact fact, bool concerned = true) const {
        return (concerned || facts.stated(fact)) && !facts.is(fact);
    }
    bool holds(Fact fact, bool concerned = true) const {
        return (concerned || facts.stated(fact)) && facts.is(fact);
    }

    // Notes a clause of the catalogue, unless it was taken out, lifted, or is not in force that day.
    void add(std::string_view clause);
    std::vector<Finding> take();

  private:
    template <typename E>
    static bool among(E value, std::initializer_list<E> those) {
        return std::find(those.begin(), those.end(), value) != those.end();
    }
    Consent m_consent;
    bool m_sameScope;
    bool m_opposed;
    bool m_minor;
    Content m_content;
    Hand m_signer;
    std::optional<Requester> m_requester;
    std::vector<Finding> m_findings;
};

// Families of kinds and readers that several rules share.
bool isEncounter(const Case& c);
bool isCertificate(const Case& c);
// Carries the record or a large part of it.
bool isRecordPaper(const Case& c);
bool isSocialReader(const Case& c);
// Outside the care team, in care or not: shared with only as P02 says.
bool isSharingReader(const Case& c);
bool isCareTeam(const Case& c);
bool isAuthority(const Case& c);  // administration and judges

// Each family of rules, in the order of the report.
void checkEncounter(Case& c);  // P01, P08–P11, T01–T03, T09, T11, T12, T18, S03–S06, E02–E04, E13–E15
void checkSharing(Case& c);  // P02–P05, P20, T04–T07, T15, T25, T26, S06, S07, E06, E16, readers refused
void checkAuthorities(Case& c);   // P06, P07, P25, P26, T03, T08, T10, T21, S01, S02, E05, E17
void checkCertificates(Case& c);  // P22–P24, P27, P28, T20, T22–T24, E01, E10, E12
void checkRecord(Case& c);        // P12–P19, P21, T13, T14, T16, T17, T19, E07–E09, E11

}  // namespace serment::deontology
