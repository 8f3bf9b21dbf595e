// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clinical/Allergies.h"

#include "core/records/Alert.h"
#include "core/records/Allergy.h"
#include "core/records/Drug.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using records::Allergy;

namespace {

std::vector<KeyOption> natures() {
    return {{QStringLiteral("allergy"), Allergies::tr("A", "key of: allergy"), Allergies::tr("Allergy"), {}},
            {QStringLiteral("intolerance"),
             Allergies::tr("I", "key of: intolerance"),
             Allergies::tr("Intolerance"),
             {}}};
}

std::vector<KeyOption> severities() {
    return {{QStringLiteral("unknown"), QStringLiteral("0"), Allergies::tr("Unknown"), {}},
            {QStringLiteral("mild"), QStringLiteral("1"), Allergies::tr("Mild"), {}},
            {QStringLiteral("moderate"), QStringLiteral("2"), Allergies::tr("Moderate"), {}},
            {QStringLiteral("severe"), QStringLiteral("3"), Allergies::tr("Severe"), {}}};
}

std::vector<KeyOption> states() {
    return {
        {QStringLiteral("active"), Allergies::tr("S", "key of: it stands"), Allergies::tr("It stands"), {}},
        {QStringLiteral("refuted"), Allergies::tr("R", "key of: refuted"), Allergies::tr("Refuted"), {}},
        {QStringLiteral("ended"), Allergies::tr("E", "key of: ended"), Allergies::tr("Ended"), {}}};
}

QString labelOf(const std::vector<KeyOption>& options, const QString& value) {
    for (const KeyOption& option : options)
        if (option.value == value) return option.label;
    return {};
}

RecordItem itemOf(const Allergy& a) {
    RecordItem item;
    const bool active = a.state == records::AllergyState::Active;
    item.row.id = a.root.toString();
    item.row.icon = QStringLiteral("warn");
    item.row.tone = active ? Tone::Block : Tone::Muted;
    item.row.title = a.substance;
    item.row.detail = a.reaction;
    item.row.meta = labelOf(natures(), enumName(a.nature));
    item.row.place =
        active ? labelOf(severities(), enumName(a.severity)) : labelOf(states(), enumName(a.state));
    item.row.psychiatric = a.compartment == Compartment::Psychiatric;
    item.version = a.id.toString();
    QStringList text{item.row.meta + QStringLiteral(" · ") + labelOf(states(), enumName(a.state))};
    if (!a.reaction.isEmpty()) text << Allergies::tr("Reaction: %1").arg(a.reaction);
    text << Allergies::tr("Severity: %1").arg(labelOf(severities(), enumName(a.severity)));
    if (a.since.isValid()) text << Allergies::tr("Since %1").arg(dateText(a.since));
    if (!a.correction.reason.isEmpty()) text << Allergies::tr("Changed: %1").arg(a.correction.reason);
    text << Allergies::tr("Recorded by %1, %2").arg(a.author.name, a.author.title);
    item.text = text.join(QLatin1Char('\n'));
    item.offers.insert(QStringLiteral("change"), {{QStringLiteral("state"), enumName(a.state)},
                                                  {QStringLiteral("severity"), enumName(a.severity)},
                                                  {QStringLiteral("reaction"), a.reaction}});
    return item;
}

Result<RecordList> list(access::Session& session, const DetaineeId& id) {
    const auto all = records::allergies(session, id);
    if (!all) return tl::unexpected<Error>(all.error());
    RecordList list;
    for (const Allergy& a : *all) list.items.push_back(itemOf(a));
    list.note = withheldNote(session, id, records::WithheldCategory::Allergies);
    return list;
}

Result<void> add(access::Session& session, const DetaineeId& id, const Values& v) {
    Allergy a;
    a.detainee = id;
    a.compartment = standsIn(session, id, records::WithheldCategory::Allergies);
    a.substance = v.value(QStringLiteral("substance"));
    a.reaction = v.value(QStringLiteral("reaction"));
    a.nature = enumOr(v.value(QStringLiteral("nature")), records::AllergyNature::Allergy);
    a.severity = enumOr(v.value(QStringLiteral("severity")), records::AllergySeverity::Unknown);
    a.since = dayOf(v, QStringLiteral("since"));
    return records::recordAllergy(session, a).map([](const records::EntryId&) {});
}

Result<void> perform(access::Session& session, const DetaineeId& id, const RecordAct& act) {
    if (act.act == QStringLiteral("add")) return add(session, id, act.values);
    if (act.act == QStringLiteral("none")) {
        records::Alert alert;
        alert.detainee = id;
        alert.category = records::AlertCategory::NoKnownAllergy;
        alert.label = Allergies::tr("No known allergy");
        return records::recordAlert(session, alert).map([](const records::EntryId&) {});
    }
    auto a = versionNamed(records::allergies(session, id), act.item);
    if (!a) return tl::unexpected<Error>(a.error());
    a->correction = {a->id, act.values.value(QStringLiteral("correction"))};
    a->state = enumOr(act.values.value(QStringLiteral("state")), a->state);
    a->severity = enumOr(act.values.value(QStringLiteral("severity")), a->severity);
    a->reaction = act.values.value(QStringLiteral("reaction"));
    return records::recordAllergy(session, *a).map([](const records::EntryId&) {});
}

// One proposal a substance, whatever the presentations that have it.
std::vector<Suggestion> suggest(access::Session&, const QString&, const QString& typed) {
    std::vector<Suggestion> found;
    QStringList known;
    constexpr int looked = 60;
    for (const records::Drug& drug : records::findDrugs(typed, looked)) {
        if (drug.substances.isEmpty() || known.contains(drug.substances)) continue;
        known << drug.substances;
        Suggestion each;
        each.row.id = each.row.title = drug.substances;
        each.row.icon = QStringLiteral("pill");
        each.row.meta = drug.name.section(QLatin1Char(' '), 0, 0);
        each.fills = {{QStringLiteral("substance"), drug.substances}};
        found.push_back(each);
    }
    return found;
}

}  // namespace

RecordSpec Allergies::spec() {
    const FieldSpec substance{.name = QStringLiteral("substance"),
                              .kind = FieldKind::Suggest,
                              .label = tr("To what"),
                              .hint = tr("A substance, a medicine, a food")};
    const FieldSpec nature{.name = QStringLiteral("nature"),
                           .kind = FieldKind::Choice,
                           .label = tr("Kind"),
                           .options = natures(),
                           .initial = QStringLiteral("allergy")};
    const FieldSpec severity{.name = QStringLiteral("severity"),
                             .kind = FieldKind::Choice,
                             .label = tr("Severity"),
                             .options = severities(),
                             .initial = QStringLiteral("unknown")};
    const FieldSpec reaction{
        .name = QStringLiteral("reaction"), .label = tr("Reaction"), .hint = tr("rash, shock…")};
    const FieldSpec since{.name = QStringLiteral("since"), .kind = FieldKind::PastDay, .label = tr("Since")};
    const FieldSpec state{.name = QStringLiteral("state"),
                          .kind = FieldKind::Choice,
                          .label = tr("State"),
                          .options = states()};
    const FieldSpec why{.name = QStringLiteral("correction"), .label = tr("Why it changes")};
    return {QStringLiteral("allergies"),
            tr("Allergies"),
            QStringLiteral("warn"),
            tr("No allergy is recorded.\nCtrl+N records one; Ctrl+J records that none is known."),
            {{QStringLiteral("add"),
              tr("Allergy or intolerance"),
              QKeySequence(QStringLiteral("Ctrl+N")),
              false,
              {substance, nature, severity, reaction, since},
              tr("Recorded: it stands in the banner.")},
             {QStringLiteral("none"),
              tr("No known allergy"),
              QKeySequence(QStringLiteral("Ctrl+J")),
              false,
              {},
              tr("Recorded: no known allergy.")},
             {QStringLiteral("change"),
              tr("Change"),
              QKeySequence(QStringLiteral("Ctrl+E")),
              true,
              {state, severity, reaction, why},
              {}}}};
}

RecordDesk Allergies::desk() {
    return {QStringLiteral("allergies"),
            [](const access::Session& session, const QString&) {
                return session.may(access::Action::EditAllergies, Compartment::Coordination);
            },
            list,
            perform,
            suggest,
            {}};
}

}  // namespace serment::ui
