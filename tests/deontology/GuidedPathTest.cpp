// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/deontology/Check.h"
#include "core/deontology/GuidedPath.h"
#include "tests/support/Printers.h"

namespace serment::deontology {

namespace {

const Catalogue& catalogue() {
    static const Catalogue loaded = Catalogue::load().value();
    return loaded;
}

const GuidedPath& path(const char* id) {
    static const auto paths = loadGuidedPaths(catalogue()).value();
    for (const GuidedPath& it : paths)
        if (it.id == QLatin1String(id)) return it;
    throw std::runtime_error(id);
}

// Answers in turn, each to the question expected; then the verdict.
Verdict walk(const char* id, const std::vector<std::pair<Fact, QJsonValue>>& answers) {
    const GuidedPath& chosen = path(id);
    PathRun run(chosen);
    for (const auto& [fact, value] : answers) {
        const PathQuestion* question = run.next();
        EXPECT_NE(question, nullptr);
        if (!question) break;
        EXPECT_EQ(factName(question->fact), factName(fact));
        EXPECT_TRUE(run.answer(value).has_value());
    }
    EXPECT_EQ(run.next(), nullptr) << id << " asks more than expected";
    Facts facts = Facts::ordinary(chosen.kind, chosen.recipient);
    run.applyTo(facts);
    return verdict(check(facts, catalogue(), QDate(2026, 11, 22)));
}

QString text(const char* value) {
    return QLatin1String(value);
}

}  // namespace

TEST(GuidedPath, ThereIsOneForEachDelicateAct) {
    QStringList ids;
    const auto paths = loadGuidedPaths(catalogue());
    ASSERT_TRUE(paths.has_value()) << paths.error().detail.toStdString();
    for (const GuidedPath& it : *paths) ids.append(it.id);
    EXPECT_EQ(ids, QStringList({text("safety_report"), text("ill_treatment"), text("requisition"),
                                text("undue_certificate"), text("commission"), text("spip"),
                                text("ill_foreigner"), text("prevention")}));
}

TEST(GuidedPath, ASafetyReportWithoutDiagnosisGoesOut) {
    EXPECT_EQ(walk("safety_report", {{Fact::SeriousRisk, true},
                                     {Fact::SignerRole, text("nurse")},
                                     {Fact::Content, text("protective_facts")},
                                     {Fact::ReportTime, text("14:05")}}),
              Verdict::Allow);
}

TEST(GuidedPath, ACapableAdultWhoRefusesIsNotReported) {
    EXPECT_EQ(walk("ill_treatment", {{Fact::Minor, false},
                                     {Fact::UnableToProtectSelf, false},
                                     {Fact::Consent, text("refused")},
                                     {Fact::PatientInformed, true},
                                     {Fact::DoubleGiven, true},
                                     {Fact::DirectorAgreement, text("refused")}}),
              Verdict::Require);
}

TEST(GuidedPath, AMinorIsAskedForTheGroundAndNotForAgreement) {
    EXPECT_EQ(walk("ill_treatment", {{Fact::Minor, true},
                                     {Fact::Ground, text("minor")},
                                     {Fact::PatientInformed, true},
                                     {Fact::DoubleGiven, true},
                                     {Fact::DirectorAgreement, text("not_asked")}}),
              Verdict::Allow);
}

TEST(GuidedPath, ARequisitionIsAnsweredByARefusalThatSaysNothingElse) {
    EXPECT_EQ(walk("requisition", {{Fact::Requester, text("police")},
                                   {Fact::Treating, true},
                                   {Fact::Content, text("treating_role_only")}}),
              Verdict::Allow);
    EXPECT_EQ(walk("requisition", {{Fact::Requester, text("judge")},
                                   {Fact::Treating, true},
                                   {Fact::Content, text("strict_necessary")}}),
              Verdict::Block);
}

TEST(GuidedPath, AnUndueCertificateStopsAtTheDoctorsDecision) {
    EXPECT_EQ(walk("undue_certificate", {{Fact::Requester, text("ap_director")},
                                         {Fact::RelatedToCare, true},
                                         {Fact::Examined, true},
                                         {Fact::DoctorDecision, text("refused")}}),
              Verdict::Block);
}

TEST(GuidedPath, TheCommissionGetsNoHealthMatter) {
    EXPECT_EQ(walk("commission", {{Fact::Content, text("none")}, {Fact::SeriousRisk, false}}), Verdict::Warn);
    EXPECT_EQ(walk("commission", {{Fact::Content, text("dates_regularity")}, {Fact::SeriousRisk, false}}),
              Verdict::Block);
}

TEST(GuidedPath, AnOppositionEndsTheQuestionsAboutTheSpip) {
    EXPECT_EQ(
        walk("spip", {{Fact::OppositionNoticeDate, text("2026-03-03")}, {Fact::Opposition, text("active")}}),
        Verdict::Block);
}

TEST(GuidedPath, AnAgreementLeadsThroughAllConditionsOfTheSpip) {
    EXPECT_EQ(walk("spip", {{Fact::OppositionNoticeDate, text("2026-03-03")},
                            {Fact::Opposition, text("none")},
                            {Fact::Consent, text("given")},
                            {Fact::NamedRecipient, text("Mme Roux")},
                            {Fact::Purpose, text("social_support")},
                            {Fact::MissionScope, true},
                            {Fact::PriorNotice, true},
                            {Fact::Content, text("strict_necessary")}}),
              Verdict::Allow);
}

TEST(GuidedPath, TheIllForeignerAsksAndTheLetterIsSealed) {
    EXPECT_EQ(walk("ill_foreigner", {{Fact::PatientRequest, true},
                                     {Fact::Examined, true},
                                     {Fact::Content, text("pathology_treatment_stage")},
                                     {Fact::Sealed, true}}),
              Verdict::Allow);
    EXPECT_EQ(walk("ill_foreigner", {{Fact::PatientRequest, false}}), Verdict::Require);
}

TEST(GuidedPath, PreventionByTheTreatingDoctorWarnsAndKeepsTheReason) {
    EXPECT_EQ(walk("prevention", {{Fact::SignerRole, text("doctor")},
                                  {Fact::SameAuthorAsTreating, true},
                                  {Fact::Reason, text("un seul médecin")}}),
              Verdict::Warn);
}

TEST(GuidedPath, AnAnswerThatWasNotOfferedIsRefusedAndTheLastCanBeTakenBack) {
    PathRun run(path("ill_treatment"));
    EXPECT_FALSE(run.answer(text("perhaps")).has_value());
    ASSERT_TRUE(run.answer(true).has_value());
    EXPECT_EQ(run.next()->fact, Fact::Ground);
    run.back();
    EXPECT_EQ(run.next()->fact, Fact::Minor);
}

TEST(GuidedPath, AQuestionAboutAnUnknownFactOrRuleDoesNotLoad) {
    const auto load = [](const char* fact, const char* rule) {
        const QByteArray json =
            QByteArray(R"({"paths":[{"id":"x","title":{"fr":"x","en":"x"},"document_kind":"consultation",
            "recipient":"record","questions":[{"fact":")") +
            fact + R"(","rule":")" + rule +
            R"(","text":{"fr":"?","en":"?"},"why":{"fr":"x","en":"x"},"answers":[]}]}]})";
        return guidedPathsFromJson(json, catalogue()).has_value();
    };
    EXPECT_TRUE(load("reason", "P28"));
    EXPECT_FALSE(load("motive", "P28"));
    EXPECT_FALSE(load("reason", "P99"));
}

}  // namespace serment::deontology
