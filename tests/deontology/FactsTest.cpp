// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QJsonArray>
#include <QSet>

#include "core/deontology/Check.h"
#include "tests/support/Printers.h"

namespace serment::deontology {

namespace {

QJsonObject line(const char* kind, const char* recipient, const QJsonObject& facts = {}) {
    return {{QStringLiteral("document_kind"), QLatin1String(kind)},
            {QStringLiteral("recipient"), QLatin1String(recipient)},
            {QStringLiteral("facts"), facts}};
}

bool accepts(const char* fact, const QJsonValue& value) {
    return parseFacts(line("consultation", "record", {{QLatin1String(fact), value}})).has_value();
}

}  // namespace

TEST(Facts, NamesAreThoseOfTheDocumentedList) {
    EXPECT_EQ(allKinds().size(), 58u);
    EXPECT_EQ(allRecipients().size(), 45u);
    EXPECT_EQ(allFacts().size(), factCount);
    QSet<QString> names;
    for (const DocumentKind kind : allKinds()) EXPECT_EQ(kindFromName(kindName(kind)), kind);
    for (const Recipient recipient : allRecipients())
        EXPECT_EQ(recipientFromName(recipientName(recipient)), recipient);
    for (const Fact fact : allFacts()) {
        EXPECT_EQ(factFromName(factName(fact)), fact);
        names.insert(factName(fact));
    }
    EXPECT_EQ(static_cast<size_t>(names.size()), factCount);
}

TEST(Facts, AnUnknownNameIsAnErrorAndNoGuess) {
    EXPECT_FALSE(parseFacts(line("attestation", "jap")).has_value());
    EXPECT_FALSE(parseFacts(line("attestation_presence", "juge")).has_value());
    EXPECT_FALSE(parseFacts(line("", "")).has_value());
    EXPECT_FALSE(
        parseFacts(line("attestation_presence", "jap", {{QStringLiteral("statut"), true}})).has_value());
    EXPECT_FALSE(parseFacts({{QStringLiteral("facts"), QJsonObject{}}}).has_value());
}

TEST(Facts, AValueOutsideItsSetIsAnError) {
    EXPECT_FALSE(accepts("consent", QStringLiteral("maybe")));
    EXPECT_FALSE(accepts("consent", true));
    EXPECT_FALSE(accepts("opposition", QStringLiteral("yes")));
    EXPECT_FALSE(accepts("requester", QStringLiteral("mayor")));
    EXPECT_FALSE(accepts("signer_role", QStringLiteral("surveillant")));
    EXPECT_TRUE(accepts("triaged_by", QStringLiteral("surveillant")));
    EXPECT_FALSE(accepts("channel", QStringLiteral("pigeon")));
    EXPECT_FALSE(accepts("purpose", QStringLiteral("curiosity")));
    EXPECT_FALSE(accepts("ground", QStringLiteral("other")));
    EXPECT_TRUE(accepts("ground", QJsonValue::Null));
}

TEST(Facts, AValueOfTheWrongTypeIsAnError) {
    EXPECT_FALSE(accepts("minor", QStringLiteral("yes")));
    EXPECT_FALSE(accepts("minor", 1));
    EXPECT_FALSE(accepts("patient_age", QStringLiteral("17")));
    EXPECT_FALSE(accepts("patient_age", true));
    EXPECT_FALSE(accepts("patient_age", -1));
    EXPECT_FALSE(accepts("opposition_date", QStringLiteral("hier")));
    EXPECT_FALSE(accepts("opposition_date", QStringLiteral("2026-02-30")));
    EXPECT_TRUE(accepts("opposition_date", QStringLiteral("2026-02-28")));
    EXPECT_FALSE(accepts("consent_form", QJsonObject{{QStringLiteral("colour"), true}}));
    EXPECT_FALSE(accepts("sealed", QJsonArray{}));
}

TEST(Facts, OpenValuesTakeAnyText) {
    EXPECT_TRUE(accepts("reason", QStringLiteral("sortie sans préavis")));
    EXPECT_TRUE(accepts("addressee", QStringLiteral("Dr Petit")));
    EXPECT_TRUE(accepts("consent_scope", QStringLiteral("other_recipient")));
    EXPECT_TRUE(accepts("itt", 5));
}

TEST(Facts, NullAndFalseAreKnownToBeMissing) {
    const auto facts = parseFacts(line("transfer_bundle", "new_unit_responsable",
                                       {{QStringLiteral("carrier"), QJsonValue::Null},
                                        {QStringLiteral("addressee"), false},
                                        {QStringLiteral("sealed"), false}}));
    ASSERT_TRUE(facts.has_value());
    EXPECT_TRUE(facts->missing(Fact::Carrier));
    EXPECT_TRUE(facts->missing(Fact::Addressee));
    EXPECT_FALSE(facts->is(Fact::Sealed));
    EXPECT_TRUE(facts->is(Fact::Receipt));
}

TEST(Facts, InTheProgramNothingIsAssumed) {
    const Catalogue catalogue = Catalogue::load().value();
    const Facts ordinary = Facts::ordinary(DocumentKind::CertificatSport, Recipient::Patient);
    const Facts unknown = Facts::unknown(DocumentKind::CertificatSport, Recipient::Patient);
    EXPECT_EQ(verdict(check(ordinary, catalogue, QDate(2026, 11, 22))), Verdict::Allow);
    EXPECT_EQ(verdict(check(unknown, catalogue, QDate(2026, 11, 22))), Verdict::Block);
}

TEST(Facts, ACheckSaysWhichFactsItMissed) {
    const Catalogue catalogue = Catalogue::load().value();
    Facts facts = Facts::unknown(DocumentKind::TransferBundle, Recipient::NewUnitResponsable);
    FactSet asked;
    facts.traceInto(&asked);
    check(facts, catalogue, QDate(2026, 11, 22));
    EXPECT_TRUE(asked.test(static_cast<size_t>(Fact::Receipt)));
    facts.set(Fact::Receipt, true);
    asked.reset();
    check(facts, catalogue, QDate(2026, 11, 22));
    EXPECT_FALSE(asked.test(static_cast<size_t>(Fact::Receipt)));
}

// The strictest reading is never milder than the ordinary one.
TEST(Facts, TheUnknownIsNeverMilderThanTheOrdinary) {
    const Catalogue catalogue = Catalogue::load().value();
    const QDate day(2026, 11, 22);
    for (const DocumentKind kind : allKinds())
        for (const Recipient recipient : allRecipients())
            EXPECT_GE(verdict(check(Facts::unknown(kind, recipient), catalogue, day)),
                      verdict(check(Facts::ordinary(kind, recipient), catalogue, day)))
                << kindName(kind).toStdString() << " to " << recipientName(recipient).toStdString();
}

}  // namespace serment::deontology
