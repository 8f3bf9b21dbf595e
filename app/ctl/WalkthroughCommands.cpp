// SPDX-License-Identifier: GPL-3.0-or-later
// walkthrough: the main job of a unit from the roll to the papers, on a unit of demonstration.
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <cstdio>

#include "app/ctl/Unit.h"
#include "core/access/Settings.h"
#include "core/base/WriteWhole.h"
#include "core/documents/Examples.h"
#include "core/documents/Typography.h"
#include "core/gate/Register.h"
#include "core/people/Detainee.h"
#include "core/people/RollImport.h"
#include "core/records/Encounter.h"
#include "core/requests/Registering.h"
#include "core/requests/Triage.h"
#include "core/transfer/Export.h"

namespace serment::ctl {

namespace {

using deontology::DocumentKind;

QString s(const char* text) {
    return QString::fromUtf8(text);
}

struct Step {
    QString name;
    bool ok = false;
    QString file;
    QString told;
};

// The one person whom every walkthrough meets; importing the same roll twice changes nothing.
constexpr auto newcomer = "99001;LEFÈVRE;;Marc, Émile;14/07/1991;Lille;M;Française;A;1;107;%1;%2;Condamné";

QString rollRow(const people::Detainee& person) {
    const people::Identity& identity = person.identity;
    const people::Stay& stay = *person.stay;
    const bool convicted = stay.status == people::PenalStatus::Convicted;
    return QStringList{stay.ecrou.toString(),
                       identity.familyName,
                       identity.usedName,
                       identity.givenNames.join(s(", ")),
                       identity.birthDate ? identity.birthDate->toDisplay() : QString(),
                       identity.birthPlace,
                       people::sexCode(identity.sex),
                       person.nationality,
                       stay.place.building(),
                       stay.place.floor(),
                       stay.place.cell(),
                       documents::frenchDate(stay.entry),
                       documents::frenchDate(stay.plannedRelease),
                       convicted ? s("Condamné") : s("Prévenu")}
        .join(QLatin1Char(';'));
}

// The roll of the establishment as it is today, and one person more.
QByteArray rollOfToday(const std::vector<people::Detainee>& present, const QDate& today) {
    const QString header =
        s("N° écrou;Nom;Nom d'usage;Prénoms;Date de naissance;Lieu de "
          "naissance;Sexe;Nationalité;Bâtiment;Étage;"
          "Cellule;Date d'écrou;Date de libération prévue;Statut");
    QStringList lines{header};
    bool known = false;
    for (const auto& person : present) {
        lines << rollRow(person);
        known = known || person.stay->ecrou.toString() == s("99001");
    }
    if (!known)
        lines << s(newcomer).arg(documents::frenchDate(today), documents::frenchDate(today.addMonths(8)));
    return lines.join(s("\r\n")).toUtf8() + "\r\n";
}

class Walkthrough {
  public:
    Walkthrough(const Context& context, QString folder)
        : m_context(context), m_folder(std::move(folder)), m_out(QDir(m_folder).filePath(s("out"))) {}
    int run();

  private:
    Result<void> walk();
    Result<void> roll(access::Session& session);
    Result<void> request(access::Session& nurse);
    Result<void> consultation(access::Session& physician);
    Result<void> attestation(access::Session& physician, const documents::Desk& desk);
    Result<void> everyKind(access::Session& physician, const documents::Desk& desk);
    Result<void> handOver(access::Session& physician, const documents::Desk& desk);
    Result<void> write(const QString& name, const QByteArray& bytes) const;
    void done(const QString& name, const QString& told, const QString& file = {});

    const Context& m_context;
    QString m_folder;
    QString m_out;
    SystemClock m_clock;
    DetaineeId m_person;
    CareRequestId m_request;
    int m_requestVersion = 0;
    std::vector<Step> m_steps;
};

void Walkthrough::done(const QString& name, const QString& told, const QString& file) {
    m_steps.push_back({name, true, file, told});
    if (m_context.json) return;
    std::printf("%2zu  %s\n", m_steps.size(), qPrintable(told));
    if (!file.isEmpty()) std::printf("    %s\n", qPrintable(QDir(m_out).filePath(file)));
}

Result<void> Walkthrough::write(const QString& name, const QByteArray& bytes) const {
    if (!QDir().mkpath(m_out)) return fail(ErrorCode::UnreadableFile, s("out"));
    QSaveFile file(QDir(m_out).filePath(name));
    if (!file.open(QIODevice::WriteOnly) || !writeWhole(file, bytes))
        return fail(ErrorCode::UnreadableFile, name);
    return {};
}

Result<void> Walkthrough::roll(access::Session& session) {
    const auto present = people::presentDetainees(session);
    if (!present) return tl::unexpected<Error>(present.error());
    const auto outcome =
        people::applyRoll(session, rollOfToday(*present, m_clock.today()), people::RowsInError::LeaveAside);
    if (!outcome) return tl::unexpected<Error>(outcome.error());
    const auto found = people::searchDetainees(session, s("99001"), 1);
    if (!found) return tl::unexpected<Error>(found.error());
    if (found->empty()) return fail(ErrorCode::NotFound, s("the person of the walkthrough"));
    m_person = found->front().id;
    done(s("roll"), s("Liste des personnes détenues importée : %1 arrivée(s), %2 changement(s) de cellule")
                        .arg(outcome->difference.arrivals.size())
                        .arg(outcome->difference.moves.size()));
    return {};
}

Result<void> Walkthrough::request(access::Session& nurse) {
    const auto finder = requests::RedFlagFinder::load();
    if (!finder) return tl::unexpected<Error>(finder.error());
    requests::NewRequest slip;
    slip.detainee = m_person;
    slip.depositedOn = m_clock.today().addDays(-1);
    slip.words =
        s("bonjour, je voudrai une atestation pour le juge que je vien bien a mes rendez vous, merci");
    const auto registered = requests::registerRequest(nurse, **finder, slip);
    if (!registered) return tl::unexpected<Error>(registered.error());
    m_request = registered->id;
    done(s("request"), s("Demande écrite enregistrée (%1)").arg(nurse.user().displayName));
    requests::TriageDecision decision;
    decision.priority = requests::Priority::Within72h;
    decision.tellsSymptom = false;
    const auto triaged = requests::triage(nurse, m_request, 1, decision);
    if (!triaged) return tl::unexpected<Error>(triaged.error());
    done(s("triage"), s("Demande triée par un soignant : sous 72 h, pour le médecin"));
    const auto scheduled = requests::schedule(nurse, m_request, *triaged, m_clock.nowUtc().addSecs(60), {});
    if (!scheduled) return tl::unexpected<Error>(scheduled.error());
    m_requestVersion = *scheduled;
    done(s("appointment"), s("Rendez-vous donné"));
    return {};
}

Result<void> Walkthrough::consultation(access::Session& physician) {
    records::Encounter encounter;
    encounter.detainee = m_person;
    encounter.reason = s("Suivi, demande d’attestation");
    encounter.subjective = s("Se dit en forme, dort bien.");
    encounter.objective = s("Examen sans particularité. Tension 128/76 mmHg, pouls 68.");
    encounter.plan = s("Revoir dans un mois.");
    encounter.information = s("Contenu de l’attestation expliqué.");
    encounter.informationGiven = true;
    encounter.thirdParty = records::ThirdParty::Nobody;
    encounter.request = m_request;
    // P08: unanswered, the consent stands between the encounter and its signature.
    const auto refused = records::signEncounter(physician, encounter);
    if (refused) return fail(ErrorCode::Internal, s("an encounter without consent was signed"));
    done(s("consent_asked"),
         s("Consultation non signable tant que le consentement n’est pas renseigné (CDM 36)"));
    encounter.consent = records::EncounterConsent::Given;
    const auto signedOne = records::signEncounter(physician, encounter);
    if (!signedOne) return tl::unexpected<Error>(signedOne.error());
    done(s("consultation"), s("Consultation écrite et signée (%1)").arg(physician.user().displayName));
    const auto seen =
        requests::recordOutcome(physician, m_request, m_requestVersion, requests::RequestState::Seen);
    if (!seen) return tl::unexpected<Error>(seen.error());
    done(s("request_closed"), s("Demande close : personne vue"));
    return {};
}

// What stopped the paper, as the physician reads it.
QString explained(const gate::Verdict& verdict) {
    QStringList lines;
    for (const auto& word : verdict.words) {
        lines << word.message.fr + s(" (") + word.citation + s(", ") + word.rule + s(")");
        if (!word.instead.fr.isEmpty()) lines << s("  Écrire plutôt : ") + word.instead.fr;
    }
    for (const auto& finding : verdict.findings)
        if (finding.effect >= deontology::Effect::Require)
            lines << finding.message.fr + s(" (") + finding.citation + s(", ") + finding.rule + s(")");
    return lines.join(QLatin1Char('\n'));
}

Result<void> Walkthrough::attestation(access::Session& physician, const documents::Desk& desk) {
    auto draft = desk.start(physician, DocumentKind::AttestationPresence, m_person);
    if (!draft) return tl::unexpected<Error>(draft.error());
    draft->recipientName = s("Tribunal judiciaire");
    draft->clauses = {s("dates"), s("continues")};
    draft->freeText = s("Monsieur est suivi pour une dépression et prend de la sertraline.");
    const auto verdict = desk.check(physician, *draft);
    if (!verdict) return tl::unexpected<Error>(verdict.error());
    const auto preview = desk.preview(physician, *draft);
    if (!preview) return tl::unexpected<Error>(preview.error());
    if (const auto written = write(s("attestation_refusee.pdf"), *preview); !written) return written;
    const auto stopped = desk.release(physician, *draft, {});
    if (stopped || stopped.error().code != ErrorCode::BlockedByRule)
        return fail(ErrorCode::Internal, s("a diagnosis reached the judge"));
    done(s("attestation_stopped"), s("Attestation arrêtée, et pourquoi :\n") + explained(*verdict),
         s("attestation_refusee.pdf"));
    draft->freeText = s("Monsieur s’est présenté à tous ses rendez-vous.");
    const auto released = desk.release(physician, *draft, {});
    if (!released) return tl::unexpected<Error>(released.error());
    if (const auto written = write(s("attestation.pdf"), released->pdf()); !written) return written;
    done(s("attestation_released"),
         s("Attestation délivrée sous le n° %1, inscrite au registre").arg(released->number()),
         s("attestation.pdf"));
    gate::DeliveryRecord delivery;
    delivery.to = s("l’intéressé");
    const auto delivered = gate::recordDelivery(physician, draft->compartment, draft->id, delivery);
    if (!delivered) return delivered;
    done(s("attestation_delivered"), s("Remise en main propre notée"));
    return {};
}

Result<void> Walkthrough::everyKind(access::Session& physician, const documents::Desk& desk) {
    const auto written = documents::writeExamples(physician, desk, m_person, m_out);
    if (!written) return tl::unexpected<Error>(written.error());
    for (const auto& example : *written)
        done(s("paper:") + deontology::kindName(example.kind),
             s("%1, n° %2").arg(desk.templates().find(example.kind)->label, example.number), example.file);
    return {};
}

Result<void> Walkthrough::handOver(access::Session& physician, const documents::Desk& desk) {
    transfer::ExportRequest request;
    request.detainee = m_person;
    request.recipientName = s("Médecin responsable de l’unité sanitaire de Valmont");
    request.patientInformed = true;
    const auto bundle = transfer::exportBundle(physician, desk, request, {}, [this](const transfer::ExportedBundle& made, const transfer::Tick& tick) {
        return transfer::writeToFolder(made, m_out, tick);
    });
    if (!bundle) return tl::unexpected<Error>(bundle.error());
    done(s("file_handed_over"),
         s("Dossier remis à la nouvelle unité sous le n° %1, sous pli chiffré ; l’original reste").arg(bundle->number),
         bundle->files.front().name);
    return {};
}

// The nurse of the unit when there is one, as at the mailbox; otherwise the default account.
Context nurseContext(const Context& context, const QString& folder) {
    Context nurse = context;
    for (const auto& account : demoAccounts(folder))
        if (account.role == s("nurse") && context.user.empty()) {
            nurse.user = account.user.toStdString();
            break;
        }
    return nurse;
}

Result<void> Walkthrough::walk() {
    if (demoAccounts(m_folder).empty())
        return fail(ErrorCode::NotPermitted, s("only on a unit of demonstration"));
    {
        const auto nurse = openUnit(nurseContext(m_context, m_folder), m_folder, m_clock);
        if (!nurse) return tl::unexpected<Error>(nurse.error());
        if (const auto walked = roll(**nurse); !walked) return walked;
        if (const auto walked = request(**nurse); !walked) return walked;
    }
    const auto physician = openUnit(m_context, m_folder, m_clock);
    if (!physician) return tl::unexpected<Error>(physician.error());
    if (const auto walked = consultation(**physician); !walked) return walked;
    const auto desk = documents::Desk::ofUnit(**physician);
    if (!desk) return tl::unexpected<Error>(desk.error());
    if (const auto walked = attestation(**physician, *desk); !walked) return walked;
    if (const auto walked = everyKind(**physician, *desk); !walked) return walked;
    return handOver(**physician, *desk);
}

int Walkthrough::run() {
    const auto walked = walk();
    if (!walked) m_steps.push_back({s("stopped"), false, {}, errorName(walked.error().code)});
    if (m_context.json) {
        QJsonArray steps;
        for (const auto& step : m_steps)
            steps.append(
                QJsonObject{{s("name"), step.name},
                            {s("ok"), step.ok},
                            {s("file"), step.file.isEmpty() ? QString() : QDir(m_out).filePath(step.file)}});
        printJson(QJsonObject{{s("steps"), steps}});
    }
    if (walked) return Done;
    Context quiet = m_context;
    quiet.json = false;  // the steps are the answer
    return report(quiet, walked.error());
}

}  // namespace

void addWalkthroughCommands(CLI::App& program, Context& context) {
    auto folder = std::make_shared<std::string>();
    CLI::App* command = program.add_subcommand(
        "walkthrough", "The main job on a unit of demonstration, step by step; papers in its folder \"out\"");
    command->add_option("unit", *folder, "Folder of the unit")->required();
    command->callback([&context, folder] {
        context.status = Walkthrough(context, QString::fromLocal8Bit(folder->c_str())).run();
    });
}

}  // namespace serment::ctl
