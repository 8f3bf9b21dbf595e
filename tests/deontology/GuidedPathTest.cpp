// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <functional>

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
Verdict walk(const char* id, const std::vector<std::pair<const char*, QJsonValue>>& answers,
             const char* document = "") {
    const GuidedPath& chosen = path(id);
    PathRun run(chosen);
    for (const auto& [key, value] : answers) {
        const PathQuestion* question = run.next();
        EXPECT_NE(question, nullptr);
        if (!question) break;
        EXPECT_EQ(question->key(), QLatin1String(key));
        EXPECT_TRUE(run.answer(value).has_value()) << key;
    }
    EXPECT_EQ(run.next(), nullptr) << id << " asks more than expected";
    const PathEnding* ending = run.ending();
    EXPECT_NE(ending, nullptr) << id << " leads nowhere";
    if (ending) {
        EXPECT_EQ(ending->document ? kindName(*ending->document) : QString(), QLatin1String(document));
    }
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
    EXPECT_EQ(walk("safety_report",
                   {{"serious_risk", true},
                    {"toward", text("self")},
                    {"when", text("now")},
                    {"signer_role", text("nurse")},
                    {"content", text("protective_facts")},
                    {"report_time", text("14:05")}},
                   "signalement_risque"),
              Verdict::Allow);
}

TEST(GuidedPath, WithoutASeriousRiskNothingIsAskedAndNothingLeaves) {
    EXPECT_EQ(walk("safety_report", {{"serious_risk", false}}), Verdict::Block);
}

TEST(GuidedPath, ASafetyReportWithADiagnosisEndsInTheRefusal) {
    EXPECT_EQ(walk("safety_report", {{"serious_risk", true},
                                     {"toward", text("both")},
                                     {"when", text("days")},
                                     {"signer_role", text("doctor")},
                                     {"content", text("diagnosis")}}),
              Verdict::Block);
}

TEST(GuidedPath, ACapableAdultWhoRefusesIsNotReportedAndGetsHisCertificate) {
    EXPECT_EQ(walk("ill_treatment",
                   {{"minor", false}, {"unable_to_protect_self", false}, {"consent", text("refused")}},
                   "certificat_coups_blessures"),
              Verdict::Require);
}

TEST(GuidedPath, AMinorIsAskedForNoAgreement) {
    EXPECT_EQ(walk("ill_treatment",
                   {{"minor", true},
                    {"patient_informed", true},
                    {"double_given", true},
                    {"director_agreement", text("not_asked")}},
                   "signalement_sevices"),
              Verdict::Allow);
}

TEST(GuidedPath, WhoCannotProtectHimselfIsAskedForTheGround) {
    EXPECT_EQ(walk("ill_treatment",
                   {{"minor", false},
                    {"unable_to_protect_self", true},
                    {"ground", text("mental_state")},
                    {"patient_informed", true},
                    {"double_given", true},
                    {"director_agreement", text("refused")}},
                   "signalement_sevices"),
              Verdict::Allow);
}

TEST(GuidedPath, ARequisitionIsAnsweredByARefusalThatSaysNothingElse) {
    EXPECT_EQ(walk("requisition",
                   {{"requester", text("police")},
                    {"treating", true},
                    {"content", text("treating_role_only")},
                    {"named_recipient", text("Brigade de Clairbourg")},
                    {"on", text("2026-11-20")},
                    {"reference", text("PV 12")}},
                   "refus_requisition"),
              Verdict::Allow);
    EXPECT_EQ(walk("requisition",
                   {{"requester", text("judge")}, {"treating", true}, {"content", text("strict_necessary")}}),
              Verdict::Block);
}

TEST(GuidedPath, AnUndueCertificateEndsInTheLetterOfRefusal) {
    EXPECT_EQ(walk("undue_certificate",
                   {{"requester", text("ap_director")},
                    {"related_to_care", true},
                    {"doctor_decision", text("refused")},
                    {"on", text("2026-11-20")},
                    {"reason", text("sans intérêt pour le patient")}},
                   "refus_certificat_indu"),
              Verdict::Block);
}

TEST(GuidedPath, TheLetterOfRefusalGoesToWhoAsked) {
    PathRun run(path("undue_certificate"));
    for (const QJsonValue& value : {QJsonValue(text("lawyer")), QJsonValue(false),
                                    QJsonValue(text("2026-11-20")), QJsonValue(text("x"))})
        ASSERT_TRUE(run.answer(value).has_value());
    ASSERT_NE(run.ending(), nullptr);
    EXPECT_EQ(run.readerOf(*run.ending()), Recipient::Lawyer);
    EXPECT_TRUE(run.ending()->refuses);
    EXPECT_EQ(run.ending()->rule, text("T03"));
}

TEST(GuidedPath, TheCommissionGetsNoHealthMatterAndARiskIsReportedElsewhere) {
    EXPECT_EQ(walk("commission",
                   {{"on", text("2026-11-26")},
                    {"presence", text("no")},
                    {"content", text("none")},
                    {"serious_risk", false}},
                   "cpu_summons_reply"),
              Verdict::Warn);
    EXPECT_EQ(walk("commission", {{"on", text("2026-11-26")},
                                  {"presence", text("general")},
                                  {"content", text("dates_regularity")},
                                  {"serious_risk", false}}),
              Verdict::Block);
    PathRun run(path("commission"));
    for (const QJsonValue& value :
         {QJsonValue(text("2026-11-26")), QJsonValue(text("no")), QJsonValue(text("none")), QJsonValue(true)})
        ASSERT_TRUE(run.answer(value).has_value());
    EXPECT_EQ(run.ending()->then, text("safety_report"));
}

TEST(GuidedPath, AnOppositionEndsTheQuestionsAboutTheSpip) {
    EXPECT_EQ(walk("spip", {{"opposition_notice_date", text("2026-03-03")}, {"opposition", text("active")}},
                   "attestation_presence"),
              Verdict::Block);
}

TEST(GuidedPath, AnAgreementLeadsThroughAllConditionsOfTheSpip) {
    EXPECT_EQ(walk("spip",
                   {{"opposition_notice_date", text("2026-03-03")},
                    {"opposition", text("none")},
                    {"consent", text("given")},
                    {"named_recipient", text("Mme Roux")},
                    {"purpose", text("social_support")},
                    {"mission_scope", true},
                    {"prior_notice", true},
                    {"content", text("strict_necessary")}},
                   "attestation_spip"),
              Verdict::Allow);
}

TEST(GuidedPath, TheIllForeignerAsksAndTheLetterIsSealed) {
    EXPECT_EQ(walk("ill_foreigner",
                   {{"patient_request", true},
                    {"examined", true},
                    {"habitual", text("hospital")},
                    {"since", text("2025-01-10")},
                    {"content", text("pathology_treatment_stage")},
                    {"sealed", true}},
                   "certificat_ofii"),
              Verdict::Allow);
    EXPECT_EQ(walk("ill_foreigner", {{"patient_request", false}}), Verdict::Require);
}

TEST(GuidedPath, PreventionByTheTreatingDoctorWarnsAndKeepsTheReason) {
    EXPECT_EQ(walk("prevention",
                   {{"signer_role", text("doctor")},
                    {"same_author_as_treating", true},
                    {"reason", text("un seul médecin")},
                    {"on", text("2026-11-19")},
                    {"post", text("auxiliaire")}},
                   "visite_prevention"),
              Verdict::Warn);
}

TEST(GuidedPath, EveryWayThroughEveryPathLeadsSomewhere) {
    int ways = 0;
    const std::function<void(const PathRun&)> follow = [&](const PathRun& run) {
        const PathQuestion* question = run.next();
        if (!question) {
            ++ways;
            ASSERT_NE(run.ending(), nullptr) << run.path().id.toStdString();
            return;
        }
        std::vector<QJsonValue> values;
        for (const PathAnswer& answer : question->answers) values.push_back(answer.value);
        if (values.empty()) values.push_back(text("2026-11-20"));
        for (const QJsonValue& value : values) {
            PathRun further = run;
            ASSERT_TRUE(further.answer(value).has_value());
            follow(further);
        }
    };
    const auto paths = loadGuidedPaths(catalogue()).value();
    for (const GuidedPath& it : paths) follow(PathRun(it));
    EXPECT_GT(ways, 100);
}

// Nobody is led to a paper that its own row of the matrix does not let go to that reader.
TEST(GuidedPath, APaperAtTheEndGoesToAReaderOfItsRow) {
    const auto paths = loadGuidedPaths(catalogue()).value();
    int papers = 0;
    for (const GuidedPath& it : paths)
        for (const PathEnding& ending : it.endings) {
            SCOPED_TRACE(it.id.toStdString() + ' ' + ending.rule.toStdString());
            EXPECT_EQ(ending.refuses || ending.document.has_value(), true);
            if (!ending.then.isEmpty()) {
                EXPECT_TRUE(std::any_of(paths.begin(), paths.end(), [&](const GuidedPath& other) { return other.id == ending.then; }));
            }
            if (!ending.document || ending.toRequester) continue;
            ++papers;
            const auto& readers = catalogue().profile(*ending.document).recipients;
            EXPECT_EQ(std::count(readers.begin(), readers.end(), ending.recipient), 1) << recipientName(ending.recipient).toStdString();
            EXPECT_NE(ending.recipient, Recipient::None);
        }
    EXPECT_GT(papers, 12);
}

TEST(GuidedPath, WhatTheFileAnswersIsNotAskedNorTakenBack) {
    PathRun run(path("ill_treatment"));
    run.settle(text("minor"), false);
    EXPECT_EQ(run.next()->key(), text("unable_to_protect_self"));
    run.back();
    EXPECT_EQ(run.answerOf(text("minor")), QJsonValue(false));
}

TEST(GuidedPath, AnAnswerThatWasNotOfferedIsRefusedAndTheLastCanBeTakenBack) {
    PathRun run(path("ill_treatment"));
    EXPECT_FALSE(run.answer(text("perhaps")).has_value());
    ASSERT_TRUE(run.answer(true).has_value());
    EXPECT_EQ(run.next()->fact, Fact::PatientInformed);
    run.back();
    EXPECT_EQ(run.next()->fact, Fact::Minor);
}

TEST(GuidedPath, AQuestionAboutAnUnknownFactOrRuleDoesNotLoad) {
    const auto load = [](const char* fact, const char* rule) {
        const QByteArray json =
            QByteArray(R"({"paths":[{"id":"x","title":{"fr":"x","en":"x"},"document_kind":"consultation",
            "recipient":"record","questions":[{"fact":")") +
            fact + R"(","rule":")" + rule +
            R"(","text":{"fr":"?","en":"?"},"why":{"fr":"x","en":"x"},"type":"text"}],"endings":[{"rule":"P28",
            "text":{"fr":"x","en":"x"}}]}]})";
        return guidedPathsFromJson(json, catalogue()).has_value();
    };
    EXPECT_TRUE(load("reason", "P28"));
    EXPECT_FALSE(load("motive", "P28"));
    EXPECT_FALSE(load("reason", "P99"));
}

}  // namespace serment::deontology
