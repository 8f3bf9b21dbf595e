// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/Gather.h"

#include <QRegularExpression>

#include "core/access/Certificate.h"
#include "core/access/Settings.h"
#include "core/agenda/Appointment.h"
#include "core/agenda/Extraction.h"
#include "core/gate/Register.h"
#include "core/records/EntryStore.h"
#include "core/records/File.h"
#include "core/records/Summary.h"
#include "core/records/Vaccination.h"
#include "core/transfer/Codes.h"

namespace serment::transfer {

using access::Act;
using access::Action;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

constexpr size_t lettersInMinimal = 5;
constexpr int resultsInSummary = 10;

Professional professional(const UserId& id, const QString& displayName, const QString& rpps) {
    Professional who;
    who.localId = id.toString();
    who.rpps = rpps;
    QString name = displayName;
    who.isDoctor = name.startsWith(s("Dr ")) || !rpps.isEmpty();
    if (name.startsWith(s("Dr "))) name = name.mid(3);
    who.givenName = name.section(QLatin1Char(' '), 0, 0);
    who.familyName = name.section(QLatin1Char(' '), 1);
    if (who.familyName.isEmpty()) std::swap(who.familyName, who.givenName);
    return who;
}

// A read that leaves a trace in the journal of the compartment.
template <typename F>
auto traced(access::Session& session, Compartment compartment, const DetaineeId& detainee, F&& work) {
    return session.write(Act{Action::ExportBundle, compartment, detainee, {}}, std::forward<F>(work));
}

void addSummary(Dossier& dossier, const records::FileSummary& summary, const std::vector<records::Vaccination>& vaccinations,
                const std::set<Compartment>& compartments) {
    for (const records::Problem& p : summary.problems)
        if (compartments.contains(p.compartment))
            dossier.problems.push_back({p.id.toString(), p.label, p.onset.toString(Qt::ISODate), p.status == records::ProblemStatus::Active});
    for (const records::Alert& alert : summary.alerts) {
        if (alert.category == records::AlertCategory::NoKnownAllergy)
            dossier.noKnownAllergy = true;
        else
            dossier.alerts << (alert.note.isEmpty() ? alert.label : alert.label + s(" : ") + alert.note);
    }
    for (const records::Allergy& a : summary.allergies)
        dossier.allergies.push_back({a.id.toString(), a.substance, a.reaction, a.severity == records::AllergySeverity::Severe});
    for (const records::Treatment& t : summary.treatments)
        if (t.compartment == Compartment::Coordination || compartments.contains(t.compartment))
            dossier.treatments.push_back({t.id.toString(), t.drug, (t.dose + QLatin1Char(' ') + t.schedule).trimmed(), t.startsOn,
                                          t.endsOn.isValid() ? std::optional(t.endsOn) : std::nullopt, t.lastGivenAt, true});
    for (const records::Vaccination& v : vaccinations) dossier.vaccinations.push_back({v.id.toString(), v.vaccine, v.givenOn, v.lot});
    for (const records::MeasurePoint& m : summary.lastMeasures) {
        const records::MeasureKind& kind = records::measureKind(m.code);
        // One entry may hold several measures: each resource needs an identifier of its own.
        const QString id = QUuid::createUuidV5(m.entry.uuid(), enumName(m.code)).toString(QUuid::WithoutBraces);
        dossier.measurements.push_back({id, QLatin1String(kind.loinc), enumName(m.code), m.value, QLatin1String(kind.unit), m.at});
    }
}

bool unreadable(const Error& error) { return error.code == ErrorCode::NotPermitted || error.code == ErrorCode::NoCompartmentKey; }

// What is planned here and outside. The hour of an extraction is told to a colleague, never to the person.
Result<void> addAppointments(access::Session& session, Dossier& dossier, const DetaineeId& detainee, const std::set<Compartment>& compartments) {
    const QDateTime now = session.clock().nowUtc();
    const auto planned = agenda::slotsOf(session, detainee);
    if (!planned && !unreadable(planned.error())) return tl::unexpected<Error>(planned.error());
    const auto reasons = agenda::reasonsBetween(session, session.clock().today(), session.clock().today().addYears(1));
    for (const agenda::Slot& slot : planned.value_or(std::vector<agenda::Slot>())) {
        const QDateTime start(slot.day, slot.startsAt);
        if (slot.outcome != agenda::Outcome::Planned || start < now) continue;
        QString label;
        if (reasons)
            for (const agenda::SlotReason& reason : *reasons)
                if (reason.slot == slot.id && compartments.contains(reason.reason.compartment)) label = reason.reason.specialty;
        if (!label.isEmpty()) dossier.appointments.push_back({slot.id.toString(), label, start.toUTC()});
    }
    const auto outside = agenda::extractionsOf(session, detainee);
    if (!outside && !unreadable(outside.error())) return tl::unexpected<Error>(outside.error());
    for (const agenda::Extraction& extraction : outside.value_or(std::vector<agenda::Extraction>())) {
        if (!extraction.isOpen()) continue;
        for (const Compartment c : compartments) {
            const auto why = session.holds(c) && c != Compartment::Coordination ? agenda::extractionReason(session, c, extraction.id)
                                                                               : Result<std::optional<agenda::ExtractionReason>>(std::nullopt);
            if (why && *why) dossier.appointments.push_back({extraction.id.toString(), extraction.place + s(", ") + (*why)->specialty, extraction.plannedAt});
        }
    }
    return {};
}

// The last value of each examination of the year: a colleague looks at the report for the rest.
Result<void> addResults(access::Session& session, Dossier& dossier, const DetaineeId& detainee, const std::set<Compartment>& compartments) {
    records::TimelineFilter filter;
    filter.kinds = {records::EntryKind::Measures};
    filter.from = session.clock().today().addYears(-1);
    for (const Compartment c : compartments) {
        if (c == Compartment::Coordination) continue;
        filter.compartment = c;
        const auto page = records::timeline(session, detainee, filter, {0, resultsInSummary});
        if (!page && !unreadable(page.error())) return tl::unexpected<Error>(page.error());
        if (!page) continue;
        for (const records::Entry& entry : page->entries)
            dossier.results << entry.occurredAt.toLocalTime().toString(s("dd/MM/yyyy")) + s(" : ") + entry.title + (entry.text.isEmpty() ? QString() : s(", ") + entry.text.simplified());
    }
    return {};
}

Result<void> addPapers(access::Session& session, Dossier& dossier, const DetaineeId& detainee, const std::set<Compartment>& compartments,
                       bool minimal, const Tick& tick) {
    gate::DisclosureFilter filter;
    filter.detainee = detainee;
    filter.withCancelled = false;
    const auto released = gate::disclosures(session, filter);
    if (!released) return tl::unexpected<Error>(released.error());
    qint64 seen = 0;
    for (const gate::Disclosure& line : *released) {
        if (tick && !tick(seen++, static_cast<qint64>(released->size()))) return fail(ErrorCode::Cancelled);
        if (!compartments.contains(line.compartment) || line.kind == s("transfer_bundle")) continue;
        if (minimal && dossier.papers.size() >= lettersInMinimal) break;
        const auto pdf = gate::storedPdf(session, line.compartment, line.id);
        if (!pdf) return tl::unexpected<Error>(pdf.error());
        if (pdf->isEmpty()) continue;
        const QString title = loincOfKind(line.kind).display + QLatin1Char(' ') + line.number;
        dossier.papers.push_back({line.id.toString(), line.id.toString(), 1, line.kind, title, line.releasedAt,
                                  professional(line.author, line.authorName, QString()), *pdf});
    }
    return {};
}

struct UnitHeader {
    access::UnitProfile profile;
    QString certificate;  // fingerprint: what another unit knows this one by
    QJsonObject anchors;
};

Result<UnitHeader> unitHeader(access::Session& session) {
    const auto profile = access::unitProfile(session);
    if (!profile) return tl::unexpected<Error>(profile.error());
    const auto certificate = access::publicCertificate(session, Compartment::Coordination);
    if (!certificate) return tl::unexpected<Error>(certificate.error());
    const auto fingerprint = keys::certificateFingerprint(*certificate);
    if (!fingerprint) return tl::unexpected<Error>(fingerprint.error());
    UnitHeader header{*profile, *fingerprint, {}};
    return session.read(Act{Action::ExportBundle, Compartment::Unit, {}, {}}, [&](store::Database& db) -> Result<UnitHeader> {
        const auto anchors = db.query(s("SELECT compartment, seq, head FROM unit.anchor")).all([](const store::Row& row) {
            return std::pair(row.text(0), QString::number(row.integer(1)) + QLatin1Char(':') + QString::fromLatin1(row.blob(2).toHex()));
        });
        for (const auto& [compartment, head] : anchors) header.anchors.insert(compartment, head);
        return header;
    });
}

}  // namespace

PatientTraits traitsOf(const people::Detainee& person) {
    const people::Identity& i = person.identity;
    PatientTraits t;
    t.localId = person.id.toString();
    t.birthFamilyName = i.familyName;
    t.usedFamilyName = i.usedName;
    t.givenNames = i.givenNames;
    t.sex = i.sex == people::Sex::Male ? s("M") : i.sex == people::Sex::Female ? s("F") : s("U");
    if (i.birthDate) {
        t.birthDate = QString::number(i.birthDate->year());
        if (i.birthDate->month() > 0) t.birthDate += s("-%1").arg(i.birthDate->month(), 2, 10, QLatin1Char('0'));
        if (i.birthDate->month() > 0 && i.birthDate->day() > 0) t.birthDate += s("-%1").arg(i.birthDate->day(), 2, 10, QLatin1Char('0'));
    }
    t.birthPlaceCode = i.birthPlaceCode;
    t.birthPlaceName = i.birthPlace;
    if (people::insMayLeave(i)) t.ins = i.nir->toString();
    return t;
}

people::Identity identityOf(const PatientTraits& t) {
    people::Identity i;
    i.familyName = t.birthFamilyName;
    i.usedName = t.usedFamilyName;
    i.givenNames = t.givenNames;
    i.sex = t.sex == s("M") ? people::Sex::Male : t.sex == s("F") ? people::Sex::Female : people::Sex::Unknown;
    const QStringList parts = t.birthDate.split(QLatin1Char('-'));
    const auto birth = people::PartialDate::of(parts.value(0).toInt(), parts.value(1).toInt(), parts.value(2).toInt());
    if (birth) i.birthDate = *birth;
    i.birthPlace = t.birthPlaceName;
    i.birthPlaceCode = t.birthPlaceCode;
    if (const auto nir = people::Nir::parse(t.ins)) i.nir = *nir;
    return i;
}

Facility facilityOf(const QString& hospital, const QString& finess, const QStringList& address, const QString& city, const QString& telephone) {
    Facility facility{hospital, finess, {}, {}, city, telephone};
    static const QRegularExpression postal(s("^(\\d{5}) (.+)$"));
    for (const QString& line : address) {
        const auto match = postal.match(line.trimmed());
        if (match.hasMatch()) {
            facility.postalCode = match.captured(1);
            facility.city = match.captured(2);
        } else if (facility.street.isEmpty()) {
            facility.street = line.trimmed();
        }
    }
    return facility;
}

Result<Gathered> gather(access::Session& session, const DetaineeId& detainee, const std::set<Compartment>& compartments, bool minimal,
                        const Tick& tick) {
    const auto person = people::detainee(session, detainee);
    if (!person) return tl::unexpected<Error>(person.error());
    const auto header = unitHeader(session);
    if (!header) return tl::unexpected<Error>(header.error());
    const auto summary = records::fileSummary(session, detainee);
    if (!summary) return tl::unexpected<Error>(summary.error());
    const auto vaccinations = records::vaccinations(session, detainee);
    if (!vaccinations) return tl::unexpected<Error>(vaccinations.error());

    Gathered all;
    all.senderUnit = header->certificate;
    all.senderName = header->profile.hospital;
    all.anchors = header->anchors;
    all.dossier.patient = traitsOf(*person);
    const access::UnitProfile& p = header->profile;
    all.dossier.facility = facilityOf(p.hospital, p.finess, p.letterhead, p.city, p.telephone);
    all.dossier.sender = professional(session.user().id, session.user().displayName, session.user().rpps);
    all.dossier.created = session.clock().nowUtc();
    addSummary(all.dossier, *summary, *vaccinations, compartments);
    if (auto planned = addAppointments(session, all.dossier, detainee, compartments); !planned) return tl::unexpected<Error>(planned.error());
    if (auto results = addResults(session, all.dossier, detainee, compartments); !results) return tl::unexpected<Error>(results.error());
    if (auto papers = addPapers(session, all.dossier, detainee, compartments, minimal, tick); !papers) return tl::unexpected<Error>(papers.error());
    if (minimal) return all;
    for (const Compartment compartment : compartments) {
        auto rows = traced(session, compartment, detainee, [&](store::Database& db) -> Result<RecordRows> { return readRecord(db, compartment, detainee); });
        if (!rows) return tl::unexpected<Error>(rows.error());
        all.records[compartment] = *std::move(rows);
    }
    return all;
}

}  // namespace serment::transfer
