// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Desk.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>

#include "core/access/Settings.h"
#include "core/agenda/Extraction.h"
#include "core/documents/Due.h"
#include "core/documents/Examples.h"
#include "core/documents/Listing.h"
#include "core/documents/PlainTemplate.h"
#include "core/documents/Seal.h"
#include "core/documents/TemplateCheck.h"
#include "core/documents/Wording.h"
#include "core/gate/Register.h"
#include "core/people/Detainee.h"
#include "core/people/RollImport.h"
#include "core/records/Encounter.h"
#include "tests/documents/Samples.h"
#include "tests/support/Printers.h"
#include "tests/support/TestUnit.h"

using namespace serment;
using namespace serment::documents;
using deontology::DocumentKind;

namespace {

// Loading the words of the screen takes longer than a test.
const Desk& sharedDesk() {
    static const Desk desk = *Desk::load();
    return desk;
}

struct Papers : testing::Test {
    test::TestUnit unit;
    const Desk& desk = sharedDesk();
    std::unique_ptr<access::Session> chief = unit.chief();
    std::unique_ptr<access::Session> physician = unit.session(access::Role::Physician);
    DetaineeId person;

    Papers() {
        unit.clock().set(QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC));
        access::UnitProfile profile{
            QStringLiteral("Maison d’arrêt de Clairbourg"),
            QStringLiteral("Centre hospitalier de Clairbourg"),
            {QStringLiteral("12, rue des Tilleuls"), QStringLiteral("59999 Clairbourg")},
            QStringLiteral("03 20 00 00 00"),
            QStringLiteral("Clairbourg"),
            {},
            false};
        EXPECT_TRUE(access::saveUnitProfile(*chief, profile));
        people::Identity identity;
        identity.familyName = QStringLiteral("MARTIN");
        identity.usedName = QStringLiteral("DURAND");
        identity.givenNames = {QStringLiteral("Paul"), QStringLiteral("Henri")};
        identity.sex = people::Sex::Male;
        identity.birthDate = *people::PartialDate::parse(QStringLiteral("03/05/1984"));
        person = *people::addDetainee(*chief, identity);
    }

    void examine(access::Session& session, Compartment compartment = Compartment::Somatic) {
        records::Encounter encounter;
        encounter.compartment = compartment;
        encounter.detainee = person;
        encounter.reason = QStringLiteral("suivi");
        encounter.objective = QStringLiteral("Examen sans particularité.");
        encounter.consent = records::EncounterConsent::Given;
        encounter.informationGiven = true;
        encounter.thirdParty = records::ThirdParty::Nobody;
        const auto signedOne = records::signEncounter(session, encounter);
        EXPECT_TRUE(signedOne) << (signedOne ? ""
                                             : signedOne.error().detail.toStdString() +
                                                   signedOne.error().field.toStdString());
    }

    Draft presence(access::Session& session) {
        Draft draft = *desk.start(session, DocumentKind::AttestationPresence, person);
        draft.recipientName = QStringLiteral("Tribunal judiciaire de Clairbourg");
        draft.values.insert(QStringLiteral("from"), QStringLiteral("2026-09-01"));
        draft.values.insert(QStringLiteral("to"), QStringLiteral("2026-11-17"));
        return draft;
    }
};

std::string told(const gate::Verdict& verdict) {
    QStringList lines{deontology::verdictName(verdict.strongest())};
    for (const auto& finding : verdict.findings)
        lines << deontology::effectName(finding.effect) + QLatin1Char(' ') + finding.clause +
                     QStringLiteral(": ") + finding.message.fr;
    for (const auto& word : verdict.words)
        lines << QStringLiteral("words ") + word.field + QStringLiteral(": ") + word.words;
    for (const auto& field : verdict.missing) lines << QStringLiteral("missing ") + field;
    return lines.join(QLatin1Char('\n')).toStdString();
}

gate::Confirmations confirmingAll(const gate::Verdict& verdict) {
    gate::Confirmations confirmations;
    for (const auto& word : verdict.words) confirmations.words.push_back({word.field, word.words});
    return confirmations;
}

TEST_F(Papers, EveryKindLeavesOnceTheRecordHoldsWhatItNeeds) {
    examine(*chief);
    const auto written = writeExamples(*chief, desk, person, unit.scratch(QStringLiteral("out")));
    ASSERT_TRUE(written) << written.error().detail.toStdString();
    EXPECT_EQ(written->size(), desk.templates().all().size());
    int sequence = 0;
    for (const auto& example : *written) {
        EXPECT_EQ(example.number, QStringLiteral("2026-%1").arg(++sequence, 5, 10, QLatin1Char('0')));
        QFile file(unit.scratch(QStringLiteral("out/")) + example.file);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(readBack(file.readAll()).text.contains(example.number)) << example.file.toStdString();
    }
    EXPECT_EQ(gate::disclosures(*chief)->size(), written->size());
}

TEST_F(Papers, NoWordOfAShippedTemplateIsRefusedByTheScreen) {
    for (const auto* model : desk.templates().all())
        for (const auto recipient : model->recipients)
            for (const auto& text : screenableTexts(*model))
                EXPECT_TRUE(desk.mayStand(model->kind, recipient, text))
                    << deontology::kindName(model->kind).toStdString() << ": " << text.toStdString();
}

TEST_F(Papers, APaperWhoseTemplateIsBrokenLeavesInAPlainLayoutUnderTheSameRules) {
    const QTemporaryDir folder;
    const auto name = QStringLiteral("attestation_presence.json");
    QFile broken(folder.filePath(name));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write(shippedTemplate(DocumentKind::AttestationPresence).left(700));
    broken.close();
    const auto repaired = Desk::load(folder.path());
    ASSERT_TRUE(repaired);
    ASSERT_EQ(repaired->templates().problems().size(), 1);
    EXPECT_TRUE(repaired->templates().problems().front().startsWith(name));
    examine(*physician);
    auto draft = *repaired->start(*physician, DocumentKind::AttestationPresence, person);
    EXPECT_FALSE(repaired->check(*physician, draft)->mayLeave()) << "nothing is written yet";
    draft.values.insert(QStringLiteral("text"), QStringLiteral("Monsieur est suivi pour une dépression."));
    EXPECT_EQ(repaired->release(*physician, draft, {}).error().code, ErrorCode::BlockedByRule);
    draft.values.insert(QStringLiteral("text"), QStringLiteral("Monsieur s’est présenté le 3 novembre 2026."));
    const auto released = repaired->release(*physician, draft, {});
    ASSERT_TRUE(released) << told(*repaired->check(*physician, draft));
    const QString text = readBack(released->pdf()).text;
    for (const auto* words : {"DURAND", "s’est présenté", "Unité sanitaire", "Signature et cachet"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words;
    EXPECT_TRUE(text.contains(released->number()));
}

TEST(PlainTemplates, EveryKindOfPaperHasOneThatIsSound) {
    const auto catalogue = *deontology::Catalogue::load();
    const auto desk = *Desk::load();
    for (const auto* model : desk.templates().all())
        EXPECT_EQ(problemOf(plainTemplate(model->kind, catalogue)), QString())
            << deontology::kindName(model->kind).toStdString();
}

TEST_F(Papers, AUnitsOwnWordingPassesTheScreenOrDoesNotLoad) {
    Desk own = desk;
    QFile file(QStringLiteral(":/serment/documents/attestation_presence.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray shipped = file.readAll();
    QByteArray adapted = shipped;
    adapted.replace("poursuit ce suivi à ce jour", "poursuit ses rendez-vous à ce jour");
    ASSERT_TRUE(own.adapt(adapted));
    QByteArray telling = shipped;
    telling.replace("poursuit ce suivi à ce jour", "poursuit son traitement par méthadone");
    EXPECT_EQ(own.adapt(telling).error().code, ErrorCode::InvalidInput);
    EXPECT_TRUE(own.templates()
                    .find(DocumentKind::AttestationPresence)
                    ->clause(QStringLiteral("continues"))
                    ->text.contains(QStringLiteral("ses rendez-vous")));
}

TEST_F(Papers, ADiagnosisInTheFreeTextIsStoppedShownAndExplained) {
    examine(*physician);
    Draft draft = presence(*physician);
    draft.freeText =
        QStringLiteral("Monsieur est suivi pour une dépression et s’est présenté à tous ses rendez-vous.");
    const auto verdict = desk.check(*physician, draft);
    ASSERT_FALSE(verdict->words.empty());
    const auto named = std::find_if(
        verdict->words.begin(), verdict->words.end(),
        [](const gate::WordFinding& each) { return each.words.contains(QStringLiteral("dépression")); });
    ASSERT_NE(named, verdict->words.end());
    const gate::WordFinding& word = *named;
    EXPECT_EQ(word.field, QStringLiteral("free_text"));
    EXPECT_EQ(draft.freeText.mid(word.start, word.length), word.words);
    EXPECT_FALSE(word.message.fr.isEmpty());
    EXPECT_FALSE(word.citation.isEmpty());
    EXPECT_FALSE(word.instead.fr.isEmpty());
    EXPECT_EQ(desk.release(*physician, draft, confirmingAll(*verdict)).error().code,
              ErrorCode::BlockedByRule);
    draft.freeText = QStringLiteral("Monsieur s’est présenté à tous ses rendez-vous.");
    EXPECT_TRUE(desk.release(*physician, draft, {})) << told(*desk.check(*physician, draft));
}

TEST_F(Papers, TheCommonestPaperOfClausesAloneAsksNothing) {
    examine(*physician);
    const auto verdict = desk.check(*physician, presence(*physician));
    EXPECT_TRUE(verdict->mayLeave()) << told(*verdict);
    EXPECT_TRUE(verdict->words.empty());
}

TEST_F(Papers, APaperWithoutAnExaminationByItsAuthorStays) {
    const auto verdict = desk.check(*physician, presence(*physician));
    EXPECT_EQ(verdict->strongest(confirmingAll(*verdict)), deontology::Verdict::Block)
        << told(*verdict);  // P22
    examine(*chief);
    EXPECT_TRUE(presence(*physician).examination.isNull());
    examine(*physician);
    const auto after = desk.check(*physician, presence(*physician));
    EXPECT_TRUE(after->mayLeave(confirmingAll(*after))) << told(*after);
}

TEST_F(Papers, AStartedDraftIsFilledFromTheOwnTeamsFileAndSaysWhereFrom) {
    examine(*physician);
    unit.clock().advanceSeconds(7 * 86400);
    examine(*physician);
    const Draft draft = *desk.start(*physician, DocumentKind::AttestationPresence, person);
    EXPECT_EQ(draft.values.value(QStringLiteral("from")).toString(), QStringLiteral("2026-11-22"));
    EXPECT_EQ(draft.values.value(QStringLiteral("to")).toString(), QStringLiteral("2026-11-29"));
    EXPECT_EQ(draft.origins.value(QStringLiteral("kept")).toString(), QStringLiteral("appointments.kept"));
    // The psychiatric team's paper never counts what the somatic team did.
    const auto psychiatrist = unit.session(access::Role::Psychiatrist);
    EXPECT_TRUE(desk.start(*psychiatrist, DocumentKind::AttestationPresence, person)->values.isEmpty());
}

TEST_F(Papers, TheExtractionSheetTakesDayHourAndPlaceFromTheAgendaAndNeverWhy) {
    agenda::ExtractionReason reason;
    reason.specialty = QStringLiteral("cardiologie");
    reason.reason = QStringLiteral("échographie");
    const auto id = *agenda::indicateExtraction(*physician, person, QStringLiteral("Centre hospitalier de Clairbourg"),
                                                unit.clock().today(), reason);
    EXPECT_FALSE(desk.start(*physician, DocumentKind::ExtractionSheet, person)->values.contains(QStringLiteral("day")))
        << "no day yet";
    using State = agenda::ExtractionState;
    int version = 1;
    for (const auto state : {State::Consented, State::Requested, State::Confirmed}) {
        agenda::ExtractionStep step;
        step.to = state;
        if (state == State::Confirmed)
            step.plannedAt = QDateTime(unit.clock().today().addDays(9), QTime(8, 15), Qt::LocalTime).toUTC();
        const auto now = agenda::advanceExtraction(*physician, id, version, step);
        ASSERT_TRUE(now);
        version = now->version;
    }
    const Draft draft = *desk.start(*physician, DocumentKind::ExtractionSheet, person);
    EXPECT_EQ(draft.values.value(QStringLiteral("day")).toString(),
              unit.clock().today().addDays(9).toString(Qt::ISODate));
    EXPECT_EQ(draft.values.value(QStringLiteral("at")).toString(), QStringLiteral("8 h 15"));
    EXPECT_EQ(draft.values.value(QStringLiteral("place")).toString(), QStringLiteral("Centre hospitalier de Clairbourg"));
    EXPECT_EQ(draft.origins.value(QStringLiteral("at")).toString(), QStringLiteral("extraction"));
    EXPECT_FALSE(QJsonDocument(toJson(draft)).toJson().contains("cardio"));
}

TEST_F(Papers, NothingOnThePaperTellsWhichFileItComesFrom) {
    const auto psychiatrist = unit.session(access::Role::Psychiatrist);
    examine(*physician);
    examine(*psychiatrist, Compartment::Psychiatric);
    const auto textOf = [&](access::Session& session) {
        const Draft draft = presence(session);
        const auto verdict = desk.check(session, draft);
        const auto released = desk.release(session, draft, confirmingAll(*verdict));
        EXPECT_TRUE(released) << told(*verdict);
        const auto back = readBack(released->pdf());
        EXPECT_EQ(released->anchor().size(), 40);
        QString text = back.text;
        text.replace(released->number(), QStringLiteral("N"))
            .replace(session.user().displayName, QStringLiteral("S"));
        return text + back.title + back.creator + back.producer;
    };
    const QString somatic = textOf(*physician);
    EXPECT_EQ(somatic, textOf(*psychiatrist));
    EXPECT_FALSE(somatic.contains(QStringLiteral("psych"), Qt::CaseInsensitive));
}

TEST_F(Papers, ADraftIsKeptUntilItsPaperLeaves) {
    examine(*physician);
    const Draft draft = presence(*physician);
    ASSERT_TRUE(saveDraft(*physician, draft));
    EXPECT_EQ(**savedDraft(*physician, DocumentKind::AttestationPresence, person), draft);
    EXPECT_EQ(savedDrafts(*physician)->size(), 1u);
    ASSERT_TRUE(desk.release(*physician, draft, confirmingAll(*desk.check(*physician, draft))));
    EXPECT_TRUE(savedDrafts(*physician)->empty());
}

TEST_F(Papers, ASignerWhoMayNotSignThisKindIsTold) {
    const auto nurse = unit.session(access::Role::Nurse);
    examine(*nurse);
    const auto verdict = desk.check(*nurse, presence(*nurse));
    EXPECT_TRUE(verdict->missing.contains(QStringLiteral("signer")));
    EXPECT_FALSE(verdict->mayLeave(confirmingAll(*verdict)));
}

TEST_F(Papers, ThePreviewSaysProjetAndHasNoNumber) {
    examine(*physician);
    const auto back = readBack(*desk.preview(*physician, presence(*physician)));
    EXPECT_TRUE(back.text.contains(QStringLiteral("PROJET")));
    EXPECT_TRUE(back.text.contains(QStringLiteral("DURAND (né MARTIN) Paul, Henri")));
    EXPECT_FALSE(back.text.contains(QStringLiteral("2026-0")));
}

TEST_F(Papers, TheDoubleForThePatientIsMadeFromTheReleaseAndMarked) {
    examine(*physician);
    const Draft draft = presence(*physician);
    const auto released = desk.release(*physician, draft, confirmingAll(*desk.check(*physician, draft)));
    const auto back = readBack(*renderFinal(*released, CopyMark::ForThePatient));
    EXPECT_TRUE(back.text.contains(QStringLiteral("Double remis")));
    EXPECT_TRUE(back.text.contains(released->number()));
    EXPECT_EQ(released->jobTitle(), QStringLiteral("Document ") + released->number());
}

TEST_F(Papers, WhatSomebodyAskedForIsDueUntilAPaperOrAReasonAnswersIt) {
    examine(*physician);
    PaperRequest asked;
    asked.detainee = person;
    asked.dueOn = QDate(2026, 11, 20);
    const auto first = requestPaper(*physician, asked);
    ASSERT_TRUE(first);
    auto due = *duePapers(*physician);
    ASSERT_EQ(due.size(), 1u);
    EXPECT_TRUE(due[0].isOverdue(QDate(2026, 11, 22)));
    EXPECT_EQ(due[0].reason, DueReason::Requested);
    EXPECT_TRUE(duePapers(*unit.session(access::Role::Psychiatrist))->empty());
    ASSERT_TRUE(desk.release(*physician, presence(*physician), {}));
    EXPECT_TRUE(duePapers(*physician)->empty());
    asked.kind = DocumentKind::CertificatHandicap;
    asked.dueOn = {};
    const auto second = *requestPaper(*physician, asked);
    EXPECT_EQ(duePapers(*physician)->front().dueOn, QDate(2026, 11, 30));
    EXPECT_EQ(declinePaper(*physician, second, QString()).error().code, ErrorCode::MissingField);
    ASSERT_TRUE(declinePaper(*physician, second, QStringLiteral("demande retirée")));
    EXPECT_TRUE(duePapers(*physician)->empty());
    EXPECT_EQ(declinePaper(*physician, second, QStringLiteral("encore")).error().code, ErrorCode::NotFound);
    asked.askedOn = QDate(2027, 1, 1);
    EXPECT_EQ(requestPaper(*physician, asked).error().field, QStringLiteral("askedOn"));
}

TEST_F(Papers, AConvictedPersonsAttestationComesBackEachQuarterAndTheLetterOfAnExitIsDueThatWeek) {
    const QByteArray roll =
        "N° écrou;Nom;Nom d'usage;Prénoms;Date de naissance;Lieu de "
        "naissance;Sexe;Nationalité;Bâtiment;Étage;Cellule;Date "
        "d'écrou;Date de libération prévue;Statut\r\n"
        "45871;ROCHE;;Luc;03/05/1984;Lyon;M;Française;C;1;118;02/01/2026;25/02/2027;Condamné\r\n";
    ASSERT_TRUE(people::applyRoll(*chief, roll, people::RowsInError::Stop));
    person = people::presentDetainees(*physician)->front().id;
    examine(*physician);
    ASSERT_TRUE(desk.release(*physician, presence(*physician), {}));
    EXPECT_TRUE(duePapers(*physician)->empty());
    unit.clock().set(QDateTime(QDate(2027, 2, 20), QTime(9, 0), Qt::UTC));
    const auto due = *duePapers(*physician);
    ASSERT_EQ(due.size(), 2u);
    EXPECT_EQ(due[0].reason, DueReason::Quarterly);
    EXPECT_EQ(due[0].dueOn, QDate(2027, 2, 22));
    EXPECT_EQ(due[1].reason, DueReason::ExitThisWeek);
    EXPECT_EQ(due[1].kind, DocumentKind::LettreDeLiaison);
    EXPECT_EQ(due[1].dueOn, QDate(2027, 2, 25));
}

TEST_F(Papers, TheLeafletThatLeftIsKnownToTheNextPaper) {
    examine(*physician);
    auto ordonnance = *desk.templates().example(DocumentKind::ExitOrdonnance, person, Compartment::Somatic);
    ordonnance.examination = desk.start(*physician, DocumentKind::ExitOrdonnance, person)->examination;
    ordonnance.values.remove(QStringLiteral("leaflet"));
    EXPECT_EQ(desk.release(*physician, ordonnance, {}).error().code, ErrorCode::RequirementMissing);  // P12
    ASSERT_TRUE(desk.release(
        *physician, *desk.templates().example(DocumentKind::AccessLeaflet, person, Compartment::Somatic),
        {}));
    EXPECT_TRUE(desk.release(*physician, ordonnance, {})) << told(*desk.check(*physician, ordonnance));
}

TEST_F(Papers, TheRegisterForTheHospitalNamesNoPerson) {
    examine(*physician);
    const auto released = desk.release(*physician, presence(*physician), {});
    const auto pages = registerPages(*physician, desk.templates(), QDate(2026, 11, 1), QDate(2026, 11, 30));
    const auto back = readBack(*pages);
    EXPECT_TRUE(back.text.contains(released->number()));
    EXPECT_TRUE(back.text.contains(QStringLiteral("Attestation de présence")));
    EXPECT_FALSE(back.text.contains(QStringLiteral("au visa")));
    for (const auto* name : {"DURAND", "MARTIN", "Paul"})
        EXPECT_FALSE(back.text.contains(QLatin1String(name))) << name;
}

TEST_F(Papers, AUnitsOwnWordingIsKeptAndGivenUp) {
    QFile file(QStringLiteral(":/serment/documents/attestation_presence.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray own = file.readAll();
    own.replace("Attestation de présence\"", "Attestation de rendez-vous\"");
    Desk mine = desk;
    EXPECT_FALSE(saveOwnTemplate(*unit.session(access::Role::Nurse), mine, own));
    ASSERT_TRUE(saveOwnTemplate(*chief, mine, own));
    Desk later = desk;
    ASSERT_TRUE(later.adaptFromUnit(*physician));
    EXPECT_EQ(later.templates().find(DocumentKind::AttestationPresence)->title,
              QStringLiteral("Attestation de rendez-vous"));
    ASSERT_TRUE(discardOwnTemplate(*chief, DocumentKind::AttestationPresence));
    Desk again = desk;
    ASSERT_TRUE(again.adaptFromUnit(*physician));
    EXPECT_EQ(again.templates().find(DocumentKind::AttestationPresence)->title,
              QStringLiteral("Attestation de présence"));
}

int opensslVerifies(const QString& signature, const QString& content, const QString& certificate) {
    return QProcess::execute(
        QStringLiteral("openssl"),
        {QStringLiteral("cms"), QStringLiteral("-verify"), QStringLiteral("-binary"),
         QStringLiteral("-inform"), QStringLiteral("DER"), QStringLiteral("-in"), signature,
         QStringLiteral("-content"), content, QStringLiteral("-CAfile"), certificate,
         QStringLiteral("-purpose"), QStringLiteral("any"), QStringLiteral("-cades"),
         QStringLiteral("-no_check_time"), QStringLiteral("-out"), QStringLiteral("/dev/null")});
}

TEST_F(Papers, TheUnitsSealIsVerifiedByOpensslAloneAndBreaksWithOneByte) {
    examine(*physician);
    const auto released = desk.release(*physician, presence(*physician), {});
    const auto signature = seal(*physician, *released);
    ASSERT_TRUE(signature) << signature.error().detail.toStdString();
    const auto put = [&](const char* name, const QByteArray& bytes) {
        const QString path = unit.scratch(QLatin1String(name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return path;
    };
    const QString certificate =
        put("unit.pem", *access::publicCertificate(*physician, Compartment::Coordination));
    const QString sealed = put("paper.p7s", *signature);
    EXPECT_EQ(opensslVerifies(sealed, put("paper.pdf", released->pdf()), certificate), 0);
    QByteArray changed = released->pdf();
    changed[changed.size() / 2] = static_cast<char>(changed[changed.size() / 2] ^ 1);
    EXPECT_NE(opensslVerifies(sealed, put("changed.pdf", changed), certificate), 0);
    EXPECT_EQ(keys::signDetached("x", {}).error().code, ErrorCode::InvalidInput);
}

}  // namespace
