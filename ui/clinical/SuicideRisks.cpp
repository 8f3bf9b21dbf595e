// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clinical/SuicideRisks.h"

#include "core/records/SuicideRisk.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using records::Ideation;
using records::RiskUrgency;
using records::SuicideRisk;

namespace {

std::vector<KeyOption> ideations() {
    return {{QStringLiteral("none"), QStringLiteral("0"), SuicideRisks::tr("No such thoughts"), {}},
            {QStringLiteral("passive"), QStringLiteral("1"), SuicideRisks::tr("Passive thoughts"), {}},
            {QStringLiteral("active"), QStringLiteral("2"), SuicideRisks::tr("Active thoughts"), {}},
            {QStringLiteral("planned"), QStringLiteral("3"), SuicideRisks::tr("A plan"), {}}};
}

std::vector<KeyOption> urgencies() {
    return {
        {QStringLiteral("low"), SuicideRisks::tr("L", "key of: low"), SuicideRisks::tr("Low"), {}},
        {QStringLiteral("medium"), SuicideRisks::tr("M", "key of: medium"), SuicideRisks::tr("Medium"), {}},
        {QStringLiteral("high"), SuicideRisks::tr("H", "key of: high"), SuicideRisks::tr("High"), {}}};
}

QString labelOf(const std::vector<KeyOption>& options, const QString& value) {
    for (const KeyOption& option : options)
        if (option.value == value) return option.label;
    return {};
}

Tone toneOf(RiskUrgency urgency) {
    switch (urgency) {
        case RiskUrgency::Low:
            return Tone::Muted;
        case RiskUrgency::Medium:
            return Tone::Warn;
        case RiskUrgency::High:
            return Tone::Block;
    }
    return Tone::Muted;
}

RecordItem itemOf(const SuicideRisk& r, Compartment team) {
    RecordItem item;
    item.row.id = item.version = r.id.toString();
    item.row.icon = QStringLiteral("shield");
    item.row.tone = toneOf(r.urgency);
    item.row.title = labelOf(ideations(), enumName(r.ideation));
    item.row.detail = r.measures.simplified();
    item.row.meta = dateTimeText(r.assessedAt);
    item.row.place = SuicideRisks::tr("urgency: %1").arg(labelOf(urgencies(), enumName(r.urgency)));
    item.row.psychiatric = r.compartment == Compartment::Psychiatric;
    QStringList text{QStringLiteral("%1, %2, %3").arg(item.row.meta, r.author.name, r.author.title),
                     item.row.place};
    if (!r.said.isEmpty()) text << SuicideRisks::tr("Says: %1").arg(r.said);
    if (!r.supports.isEmpty()) text << SuicideRisks::tr("Holds on to: %1").arg(r.supports);
    if (!r.measures.isEmpty()) text << SuicideRisks::tr("Decided: %1").arg(r.measures);
    if (r.reviewOn.isValid()) text << SuicideRisks::tr("Looked at again on %1").arg(dateText(r.reviewOn));
    if (!r.correction.reason.isEmpty()) text << SuicideRisks::tr("Corrected: %1").arg(r.correction.reason);
    item.text = text.join(QLatin1Char('\n'));
    if (r.compartment == team)
        item.offers.insert(QStringLiteral("correct"), {{QStringLiteral("ideation"), enumName(r.ideation)},
                                                       {QStringLiteral("urgency"), enumName(r.urgency)},
                                                       {QStringLiteral("said"), r.said},
                                                       {QStringLiteral("supports"), r.supports},
                                                       {QStringLiteral("measures"), r.measures},
                                                       {QStringLiteral("reviewOn"), r.reviewOn.toString(Qt::ISODate)}});
    return item;
}

Result<RecordList> list(access::Session& session, const DetaineeId& id) {
    const auto all = records::suicideRisks(session, id);
    if (!all) return tl::unexpected<Error>(all.error());
    RecordList list;
    for (const SuicideRisk& r : *all) list.items.push_back(itemOf(r, records::teamCompartment(session)));
    if (all->empty() || !all->front().reviewOn.isValid()) return list;
    const QDate due = all->front().reviewOn;
    list.note = due <= session.clock().today()
                    ? SuicideRisks::tr("To be looked at again: due on %1.").arg(dateText(due))
                    : SuicideRisks::tr("Next look on %1.").arg(dateText(due));
    list.noteTone = due <= session.clock().today() ? Tone::Block : Tone::Warn;
    return list;
}

Result<void> perform(access::Session& session, const DetaineeId& id, const RecordAct& act) {
    const Values& v = act.values;
    SuicideRisk r;
    r.detainee = id;
    r.compartment = records::teamCompartment(session);
    if (act.act == QStringLiteral("correct")) {
        auto old = versionNamed(records::suicideRisks(session, id), act.item);
        if (!old) return tl::unexpected<Error>(old.error());
        r = *old;
        r.correction = {old->id, v.value(QStringLiteral("correction"))};
    }
    // Nothing is chosen beforehand: what nobody asked is never recorded as an answer.
    for (const char* asked : {"ideation", "urgency"})
        if (v.value(QString::fromLatin1(asked)).isEmpty())
            return fail(ErrorCode::InvalidInput, {}, QString::fromLatin1(asked));
    r.ideation = enumOr(v.value(QStringLiteral("ideation")), Ideation::None);
    r.urgency = enumOr(v.value(QStringLiteral("urgency")), RiskUrgency::Low);
    r.said = v.value(QStringLiteral("said"));
    r.supports = v.value(QStringLiteral("supports"));
    r.measures = v.value(QStringLiteral("measures"));
    r.reviewOn = dayOf(v, QStringLiteral("reviewOn"));
    return records::recordSuicideRisk(session, r).map([](const records::EntryId&) {});
}

}  // namespace

RecordSpec SuicideRisks::spec() {
    const FieldSpec ideation{.name = QStringLiteral("ideation"),
                             .kind = FieldKind::Choice,
                             .label = tr("Thoughts"),
                             .wrong = tr("Choose what the person answered."),
                             .options = ideations()};
    const FieldSpec urgency{.name = QStringLiteral("urgency"),
                            .kind = FieldKind::Choice,
                            .label = tr("Urgency"),
                            .wrong = tr("Choose how urgent it is."),
                            .options = urgencies()};
    const FieldSpec said{
        .name = QStringLiteral("said"), .kind = FieldKind::Text, .label = tr("What the person says")};
    const FieldSpec supports{.name = QStringLiteral("supports"), .label = tr("What holds them")};
    const FieldSpec measures{.name = QStringLiteral("measures"),
                             .kind = FieldKind::Text,
                             .label = tr("What is decided"),
                             .wrong = tr("Write what is decided, even that nothing changes.")};
    const FieldSpec review{.name = QStringLiteral("reviewOn"),
                           .kind = FieldKind::AnyDay,
                           .label = tr("Looked at again"),
                           .hint = tr("day/month/year"),
                           .wrong = tr("A day to come: needed as soon as there is a risk.")};
    const FieldSpec why{.name = QStringLiteral("correction"), .label = tr("Why it is corrected")};
    return {QStringLiteral("suicide_risk"),
            tr("Suicide risk"),
            QStringLiteral("shield"),
            tr("The risk was not assessed yet.\nCtrl+N writes an assessment."),
            {{QStringLiteral("assess"),
              tr("Assess"),
              QKeySequence(QStringLiteral("Ctrl+N")),
              false,
              {ideation, urgency, said, supports, measures, review},
              {}},
             {QStringLiteral("correct"),
              tr("Correct"),
              QKeySequence(QStringLiteral("Ctrl+E")),
              true,
              {ideation, urgency, said, supports, measures, review, why},
              tr("Corrected. The first version stays readable in the timeline.")}}};
}

RecordDesk SuicideRisks::desk() {
    return {QStringLiteral("suicide_risk"),
            [](const access::Session& session, const QString&) {
                return session.may(access::Action::WriteEncounter, records::teamCompartment(session));
            },
            list,
            perform,
            {},
            {}};
}

}  // namespace serment::ui
