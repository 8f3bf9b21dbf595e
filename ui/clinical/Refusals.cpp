// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clinical/Refusals.h"

#include "core/records/Refusal.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using records::Refusal;

namespace {

std::vector<KeyOption> obligations() {
    return {
        {QStringLiteral("none"), QStringLiteral("0"), Refusals::tr("None"), {}},
        {QStringLiteral("injonction_de_soins"), QStringLiteral("1"), Refusals::tr("Injonction de soins"), {}},
        {QStringLiteral("obligation_de_soins"),
         QStringLiteral("2"),
         Refusals::tr("Obligation de soins"),
         {}}};
}

RecordItem itemOf(const Refusal& r, Compartment team) {
    RecordItem item;
    item.row.id = item.version = r.id.toString();
    item.row.icon = QStringLiteral("block");
    item.row.tone = Tone::Warn;
    item.row.title = r.care;
    item.row.detail = r.consequencesTold.simplified();
    item.row.meta = dateTimeText(r.refusedAt);
    item.row.place = r.signedByPatient ? Refusals::tr("signed") : Refusals::tr("witness: %1").arg(r.witness);
    item.row.psychiatric = r.compartment == Compartment::Psychiatric;
    QStringList text{item.row.meta, Refusals::tr("Told it may entail: %1").arg(r.consequencesTold),
                     item.row.place};
    if (r.judicialObligation)
        text << Refusals::tr(
            "Told too what it may entail before the judge. The judge learns nothing of it from here.");
    if (!r.note.isEmpty()) text << QString() << r.note;
    if (!r.correction.reason.isEmpty()) text << QString() << Refusals::tr("Corrected: %1").arg(r.correction.reason);
    item.text = text.join(QLatin1Char('\n'));
    if (r.compartment == team)
        item.offers.insert(QStringLiteral("correct"),
                           {{QStringLiteral("care"), r.care},
                            {QStringLiteral("consequencesTold"), r.consequencesTold},
                            {QStringLiteral("signedByPatient"), r.signedByPatient ? QStringLiteral("yes") : QString()},
                            {QStringLiteral("witness"), r.witness},
                            {QStringLiteral("note"), r.note}});
    return item;
}

Result<RecordList> list(access::Session& session, const DetaineeId& id) {
    const auto all = records::refusals(session, id);
    if (!all) return tl::unexpected<Error>(all.error());
    RecordList list;
    for (const Refusal& r : *all) list.items.push_back(itemOf(r, records::teamCompartment(session)));
    return list;
}

Result<void> perform(access::Session& session, const DetaineeId& id, const RecordAct& act) {
    const Values& v = act.values;
    Refusal r;
    r.detainee = id;
    r.compartment = records::teamCompartment(session);
    if (act.act == QStringLiteral("correct")) {
        auto old = versionNamed(records::refusals(session, id), act.item);
        if (!old) return tl::unexpected<Error>(old.error());
        r = *old;  // what was told before the judge was told: no correction takes it back
        r.correction = {old->id, v.value(QStringLiteral("correction"))};
    } else {
        const auto obligation = enumFromName<consent::JudicialObligation>(v.value(QStringLiteral("obligation")));
        r.judicialObligation = obligation.has_value();
        if (obligation) r.obligation = *obligation;
        r.judicialConsequencesTold = yes(v, QStringLiteral("judicialConsequencesTold"));
    }
    r.care = v.value(QStringLiteral("care"));
    r.consequencesTold = v.value(QStringLiteral("consequencesTold"));
    r.signedByPatient = yes(v, QStringLiteral("signedByPatient"));
    r.witness = v.value(QStringLiteral("witness"));
    r.note = v.value(QStringLiteral("note"));
    return records::recordRefusal(session, r).map([](const records::EntryId&) {});
}

}  // namespace

RecordSpec Refusals::spec() {
    const FieldSpec care{.name = QStringLiteral("care"), .label = tr("What is refused")};
    const FieldSpec told{
        .name = QStringLiteral("consequencesTold"),
        .kind = FieldKind::Text,
        .label = tr("Consequences told"),
        .wrong = tr("A refusal is only informed when the person was told what it may entail (L. 1111-4).")};
    const FieldSpec obligation{.name = QStringLiteral("obligation"),
                               .kind = FieldKind::Choice,
                               .label = tr("Judicial measure"),
                               .options = obligations(),
                               .initial = QStringLiteral("none")};
    const FieldSpec judicial{.name = QStringLiteral("judicialConsequencesTold"),
                             .kind = FieldKind::Check,
                             .hint = tr("Told what it may entail before the judge"),
                             .wrong = tr("With a judicial measure of care this has to be told (P11).")};
    const FieldSpec signedHere{.name = QStringLiteral("signedByPatient"),
                               .kind = FieldKind::Check,
                               .hint = tr("Signed by the patient")};
    const FieldSpec witness{.name = QStringLiteral("witness"),
                            .label = tr("Witness"),
                            .wrong = tr("Without the patient's signature a witness is named.")};
    const FieldSpec note{.name = QStringLiteral("note"), .kind = FieldKind::Text, .label = tr("Note")};
    const FieldSpec why{.name = QStringLiteral("correction"), .label = tr("Why it is corrected")};
    return {QStringLiteral("refusals"),
            tr("Refusals of care"),
            QStringLiteral("block"),
            tr("No refusal of care is recorded.\nCtrl+N records one."),
            {{QStringLiteral("refuse"),
              tr("Refusal of care"),
              QKeySequence(QStringLiteral("Ctrl+N")),
              false,
              {care, told, obligation, judicial, signedHere, witness, note},
              {}},
             {QStringLiteral("correct"),
              tr("Correct"),
              QKeySequence(QStringLiteral("Ctrl+E")),
              true,
              {care, told, signedHere, witness, note, why},
              tr("Corrected. The first version stays readable in the timeline.")}}};
}

RecordDesk Refusals::desk() {
    return {QStringLiteral("refusals"),
            [](const access::Session& session, const QString&) {
                return session.may(access::Action::WriteEncounter, records::teamCompartment(session));
            },
            list,
            perform,
            {},
            {}};
}

}  // namespace serment::ui
