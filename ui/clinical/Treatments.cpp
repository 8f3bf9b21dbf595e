// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clinical/Treatments.h"

#include "core/records/Drug.h"
#include "core/records/File.h"
#include "core/records/Treatment.h"
#include "ui/clinical/TreatmentCalendar.h"
#include "ui/patient/FileWords.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using records::Treatment;

namespace {

constexpr int dosesShown = 12;

struct Spans {
    std::vector<TreatmentSpan> spans;
    QDate today;
};

QString span(const Treatment& t) {
    if (t.stoppedOn.isValid())
        return Treatments::tr("From %1, stopped on %2: %3")
            .arg(dateText(t.startsOn), dateText(t.stoppedOn), t.stopReason);
    if (t.endsOn.isValid())
        return Treatments::tr("From %1 to %2").arg(dateText(t.startsOn), dateText(t.endsOn));
    return Treatments::tr("Since %1").arg(dateText(t.startsOn));
}

QString labelOf(const std::vector<KeyOption>& options, const QString& value) {
    for (const KeyOption& option : options)
        if (option.value == value) return option.label;
    return value;
}

// The doses over time: what an opioid substitution is read for.
QString history(access::Session& session, const Treatment& t) {
    if (t.correction.of.isNull()) return {};
    const auto versions = records::treatmentHistory(session, t.compartment, t.root);
    const auto entries = records::entryVersions(session, t.compartment, t.root);
    if (!versions || !entries) return {};
    QStringList lines{Treatments::tr("Doses since the beginning:")};
    for (const Treatment& v : *versions) {
        QDate from = v.startsOn;
        for (const records::Entry& entry : *entries)
            if (entry.id == v.id && v.id != t.root) from = entry.occurredAt.toLocalTime().date();
        const QString reason =
            v.correction.reason.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(v.correction.reason);
        lines << QStringLiteral("%1  %2, %3%4").arg(dateText(from), v.dose, v.schedule, reason);
    }
    return lines.join(QLatin1Char('\n'));
}

QString given(const std::vector<records::Administration>& doses, const Treatment& t) {
    QStringList lines;
    for (const auto& dose : doses) {
        if (dose.treatment != t.root || lines.size() >= dosesShown) continue;
        QString line = QStringLiteral("%1  %2").arg(dateTimeText(dose.at),
                                                    labelOf(Treatments::outcomes(), enumName(dose.outcome)));
        if (!dose.dose.isEmpty()) line += QStringLiteral(", ") + dose.dose;
        if (!dose.note.isEmpty()) line += QStringLiteral(" (%1)").arg(dose.note);
        lines << QStringLiteral("%1, %2").arg(line, dose.authorName);
    }
    return lines.isEmpty() ? Treatments::tr("No dose was recorded.") : lines.join(QLatin1Char('\n'));
}

RecordItem itemOf(access::Session& session, const Treatment& t,
                  const std::vector<records::Administration>& doses) {
    RecordItem item;
    const bool current = t.isCurrent(session.clock().today());
    item.row = FileWords::treatment(t);
    if (!current && !t.stoppedOn.isValid() && t.endsOn.isValid())
        item.row.place = Treatments::tr("ended on %1").arg(dateText(t.endsOn));
    item.row.tone = current ? Tone::Accent : Tone::Muted;
    item.row.psychiatric = t.compartment == Compartment::Psychiatric;
    item.version = t.id.toString();
    QStringList text{QStringLiteral("%1, %2, %3").arg(t.dose, t.route, t.schedule), span(t)};
    text << labelOf(Treatments::holdings(), enumName(t.holding));
    if (t.isSubstitution) text << Treatments::tr("Opioid substitution treatment");
    if (!t.indication.isEmpty()) text << Treatments::tr("For: %1").arg(t.indication);
    text << Treatments::tr("Prescribed by %1").arg(t.prescriber.isEmpty() ? t.author.name : t.prescriber);
    if (const QString versions = history(session, t); !versions.isEmpty()) text << versions;
    item.text = text.join(QLatin1Char('\n')) + QStringLiteral("\n\n") + given(doses, t);
    if (t.stoppedOn.isValid()) return item;
    const auto day = [](const QDate& date) { return date.toString(Qt::ISODate); };
    item.offers.insert(QStringLiteral("change"), {{QStringLiteral("dose"), t.dose},
                                                  {QStringLiteral("route"), t.route},
                                                  {QStringLiteral("schedule"), t.schedule},
                                                  {QStringLiteral("indication"), t.indication},
                                                  {QStringLiteral("endsOn"), day(t.endsOn)},
                                                  {QStringLiteral("holding"), enumName(t.holding)},
                                                  {QStringLiteral("substitution"),
                                                   t.isSubstitution ? QStringLiteral("yes") : QString()}});
    item.offers.insert(QStringLiteral("stop"), {});
    item.offers.insert(QStringLiteral("give"), {});
    return item;
}

Result<RecordList> list(access::Session& session, const DetaineeId& id) {
    const auto all = records::treatments(session, id);
    if (!all) return tl::unexpected<Error>(all.error());
    const auto doses = records::administrations(session, id, {});
    RecordList list;
    Spans drawn{{}, session.clock().today()};
    for (const Treatment& t : *all) {
        list.items.push_back(itemOf(session, t, doses ? *doses : std::vector<records::Administration>()));
        drawn.spans.push_back({t.root.toString(),
                               QStringLiteral("%1, %2").arg(t.drug.section(QStringLiteral(", "), 0, 0), t.dose),
                               t.startsOn, t.stoppedOn.isValid() ? t.stoppedOn.addDays(-1) : t.endsOn,
                               t.isCurrent(drawn.today), t.holding == records::Holding::Supervised});
    }
    list.drawn = drawn;
    list.note = withheldNote(session, id, records::WithheldCategory::Treatments);
    return list;
}

void fill(Treatment& t, const Values& v) {
    t.dose = v.value(QStringLiteral("dose"));
    t.route = v.value(QStringLiteral("route"));
    t.schedule = v.value(QStringLiteral("schedule"));
    t.indication = v.value(QStringLiteral("indication"));
    t.endsOn = dayOf(v, QStringLiteral("endsOn"));
    t.holding = enumOr(v.value(QStringLiteral("holding")), records::Holding::KeptInCell);
    t.isSubstitution = yes(v, QStringLiteral("substitution"));
}

Result<void> prescribe(access::Session& session, const DetaineeId& id, const Values& v) {
    Treatment t;
    t.detainee = id;
    t.compartment = standsIn(session, id, records::WithheldCategory::Treatments);
    t.drug = v.value(QStringLiteral("drug"));
    t.drugCode = v.value(QStringLiteral("drugCode"));
    t.substances = v.value(QStringLiteral("substances"));
    t.startsOn = dayOf(v, QStringLiteral("startsOn"));
    fill(t, v);
    return records::prescribe(session, t).map([](const records::EntryId&) {});
}

Result<void> give(access::Session& session, const Treatment& t, const Values& v) {
    records::Administration dose;
    dose.detainee = t.detainee;
    dose.compartment = t.compartment;
    dose.treatment = t.root;
    dose.outcome = enumOr(v.value(QStringLiteral("outcome")), records::AdministrationOutcome::Given);
    dose.dose = v.value(QStringLiteral("givenDose"));
    dose.note = v.value(QStringLiteral("note"));
    return records::recordAdministrations(session, {dose}).map([](int) {});
}

Result<void> perform(access::Session& session, const DetaineeId& id, const RecordAct& act) {
    if (act.act == QStringLiteral("prescribe")) return prescribe(session, id, act.values);
    auto t = versionNamed(records::treatments(session, id), act.item);
    if (!t) return tl::unexpected<Error>(t.error());
    if (act.act == QStringLiteral("give")) return give(session, *t, act.values);
    t->correction = {t->id, act.values.value(QStringLiteral("correction"))};
    if (act.act == QStringLiteral("stop")) {
        t->stoppedOn = dayOf(act.values, QStringLiteral("stoppedOn"));
        t->stopReason = t->correction.reason = act.values.value(QStringLiteral("stopReason"));
        if (!t->stoppedOn.isValid()) return fail(ErrorCode::MissingField, {}, QStringLiteral("stoppedOn"));
        if (t->stopReason.isEmpty()) return fail(ErrorCode::MissingField, {}, QStringLiteral("stopReason"));
    } else {
        fill(*t, act.values);
    }
    return records::prescribe(session, *t).map([](const records::EntryId&) {});
}

std::vector<Suggestion> suggest(access::Session&, const QString&, const QString& typed) {
    std::vector<Suggestion> found;
    for (const records::Drug& drug : records::findDrugs(typed)) {
        Suggestion each;
        each.row.id = drug.code;
        each.row.icon = QStringLiteral("pill");
        each.row.title = drug.name;
        each.row.meta = drug.substances;
        each.row.toolTip = drug.name;
        each.fills = {{QStringLiteral("drug"), drug.name},
                      {QStringLiteral("drugCode"), drug.code},
                      {QStringLiteral("substances"), drug.substances},
                      {QStringLiteral("route"), drug.routes.value(0)}};
        found.push_back(each);
    }
    return found;
}

}  // namespace

std::vector<KeyOption> Treatments::holdings() {
    return {{QStringLiteral("kept_in_cell"), tr("C", "key of: kept in cell"), tr("Kept in cell"), {}},
            {QStringLiteral("supervised"), tr("S", "key of: supervised"), tr("Supervised"), {}},
            {QStringLiteral("weekly_box"), tr("W", "key of: weekly box"), tr("Weekly box"), {}}};
}

std::vector<KeyOption> Treatments::outcomes() {
    return {{QStringLiteral("given"), tr("G", "key of: given"), tr("Given"), {}},
            {QStringLiteral("refused"), tr("R", "key of: refused"), tr("Refused"), {}},
            {QStringLiteral("absent"), tr("A", "key of: absent"), tr("Absent"), {}},
            {QStringLiteral("handed_over"), tr("H", "key of: handed over"), tr("Handed over"), {}}};
}

RecordSpec Treatments::spec() {
    const FieldSpec dose{
        .name = QStringLiteral("dose"), .label = tr("Dose"), .hint = tr("1 tablet"), .half = true};
    const FieldSpec route{.name = QStringLiteral("route"), .label = tr("Route"), .half = true};
    const FieldSpec schedule{.name = QStringLiteral("schedule"),
                             .label = tr("When"),
                             .hint = tr("morning and evening"),
                             .half = true};
    const FieldSpec indication{.name = QStringLiteral("indication"), .label = tr("For"), .half = true};
    const FieldSpec starts{.name = QStringLiteral("startsOn"),
                           .kind = FieldKind::AnyDay,
                           .label = tr("From"),
                           .wrong = tr("A day, at most a year ahead."),
                           .initial = QStringLiteral("today"),
                           .half = true};
    const FieldSpec ends{.name = QStringLiteral("endsOn"),
                         .kind = FieldKind::AnyDay,
                         .label = tr("To"),
                         .hint = tr("until stopped"),
                         .wrong = tr("A day not before the first one."),
                         .half = true};
    const FieldSpec holding{.name = QStringLiteral("holding"),
                            .kind = FieldKind::Choice,
                            .label = tr("How"),
                            .options = holdings(),
                            .initial = QStringLiteral("kept_in_cell")};
    const FieldSpec substitution{.name = QStringLiteral("substitution"),
                                 .kind = FieldKind::Check,
                                 .label = QString(),
                                 .hint = tr("Opioid substitution treatment")};
    const FieldSpec why{.name = QStringLiteral("correction"), .label = tr("Why it changes")};
    const FieldSpec drug{.name = QStringLiteral("drug"),
                         .kind = FieldKind::Suggest,
                         .label = tr("Medicine"),
                         .hint = tr("Three letters of its name or substance")};
    const FieldSpec stopped{.name = QStringLiteral("stoppedOn"),
                            .kind = FieldKind::PastDay,
                            .label = tr("Stopped on"),
                            .initial = QStringLiteral("today"),
                            .half = true};
    const FieldSpec reason{.name = QStringLiteral("stopReason"), .label = tr("Why")};
    const FieldSpec outcome{.name = QStringLiteral("outcome"),
                            .kind = FieldKind::Choice,
                            .label = tr("Dose"),
                            .options = outcomes(),
                            .initial = QStringLiteral("given")};
    const FieldSpec givenDose{
        .name = QStringLiteral("givenDose"), .label = tr("If another dose"), .half = true};
    const FieldSpec note{.name = QStringLiteral("note"), .label = tr("Note"), .half = true};
    return {QStringLiteral("prescriptions"),
            tr("Prescriptions"),
            QStringLiteral("pill"),
            tr("No treatment is recorded.\nCtrl+N prescribes one."),
            {{QStringLiteral("prescribe"),
              tr("Prescribe"),
              QKeySequence(QStringLiteral("Ctrl+N")),
              false,
              {drug, dose, route, schedule, indication, starts, ends, holding, substitution},
              tr("Prescribed.")},
             {QStringLiteral("give"),
              tr("Dose given"),
              QKeySequence(QStringLiteral("Ctrl+G")),
              true,
              {outcome, givenDose, note},
              tr("The dose is recorded.")},
             {QStringLiteral("change"),
              tr("Change"),
              QKeySequence(QStringLiteral("Ctrl+E")),
              true,
              {dose, route, schedule, indication, ends, holding, substitution, why},
              tr("Changed. The doses before stay readable.")},
             {QStringLiteral("stop"),
              tr("Stop"),
              QKeySequence(QStringLiteral("Ctrl+T")),
              true,
              {stopped, reason},
              tr("Stopped.")}}};
}

RecordDesk Treatments::desk() {
    return {QStringLiteral("prescriptions"),
            [](const access::Session& session, const QString& act) {
                return session.may(act == QStringLiteral("give") ? access::Action::AdministerTreatment
                                                                 : access::Action::Prescribe,
                                   Compartment::Coordination);
            },
            list,
            perform,
            suggest,
            {}};
}

TreatmentTab::TreatmentTab(std::unique_ptr<RecordGateway> gateway, QWidget* parent)
    : RecordTab(Treatments::spec(), std::move(gateway), parent), m_calendar(new TreatmentCalendar(this)) {
    setPicture(m_calendar);
}

void TreatmentTab::listShown(const RecordList& list) {
    const auto* drawn = std::any_cast<Spans>(&list.drawn);
    m_calendar->setSpans(drawn ? drawn->spans : std::vector<TreatmentSpan>(),
                         drawn ? drawn->today : gateway().today());
}

void TreatmentTab::itemShown(const RecordItem* item) {
    m_calendar->setChosen(item ? item->row.id : QString());
}

}  // namespace serment::ui
