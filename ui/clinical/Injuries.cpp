// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clinical/Injuries.h"

#include "core/records/Injury.h"
#include "ui/clinical/BodyField.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using records::Injury;

namespace {

using Marks = std::vector<documents::BodyMark>;

std::vector<KeyOption> kinds() {
    return {{QStringLiteral("bruise"), QStringLiteral("1"), Injuries::tr("Bruise"), {}},
            {QStringLiteral("abrasion"), QStringLiteral("2"), Injuries::tr("Abrasion"), {}},
            {QStringLiteral("laceration"), QStringLiteral("3"), Injuries::tr("Laceration"), {}},
            {QStringLiteral("stab_wound"), QStringLiteral("4"), Injuries::tr("Stab wound"), {}},
            {QStringLiteral("burn"), QStringLiteral("5"), Injuries::tr("Burn"), {}},
            {QStringLiteral("fracture"), QStringLiteral("6"), Injuries::tr("Fracture"), {}},
            {QStringLiteral("swelling"), QStringLiteral("7"), Injuries::tr("Swelling"), {}},
            {QStringLiteral("bite"), QStringLiteral("8"), Injuries::tr("Bite"), {}},
            {QStringLiteral("scar"), QStringLiteral("9"), Injuries::tr("Scar"), {}},
            {QStringLiteral("pain"), QStringLiteral("0"), Injuries::tr("Pain"), {}},
            {QStringLiteral("other"), Injuries::tr("O", "key of: other"), Injuries::tr("Other"), {}}};
}

// Istanbul protocol, § 187.
std::vector<KeyOption> consistencies() {
    return {{QStringLiteral("not_assessed"), QStringLiteral("0"), Injuries::tr("Not assessed"), {}},
            {QStringLiteral("not_consistent"), QStringLiteral("1"), Injuries::tr("Not consistent"), {}},
            {QStringLiteral("consistent"), QStringLiteral("2"), Injuries::tr("Consistent"), {}},
            {QStringLiteral("highly_consistent"), QStringLiteral("3"), Injuries::tr("Highly consistent"), {}},
            {QStringLiteral("typical"), QStringLiteral("4"), Injuries::tr("Typical"), {}},
            {QStringLiteral("diagnostic"), QStringLiteral("5"), Injuries::tr("Diagnostic"), {}}};
}

QString labelOf(const std::vector<KeyOption>& options, const QString& value) {
    for (const KeyOption& option : options)
        if (option.value == value) return option.label;
    return {};
}

RecordItem itemOf(const Injury& i, int number) {
    RecordItem item;
    item.row.id = i.root.toString();
    item.row.icon = QStringLiteral("flag");
    item.row.title = QStringLiteral("%1. %2, %3").arg(number).arg(labelOf(kinds(), enumName(i.kind)), i.site);
    item.row.detail = i.findings.simplified();
    item.row.meta = dateTimeText(i.seenAt);
    item.row.place = labelOf(consistencies(), enumName(i.consistency));
    item.row.psychiatric = i.compartment == Compartment::Psychiatric;
    item.version = i.id.toString();
    QStringList text{QStringLiteral("%1 · %2").arg(dateTimeText(i.seenAt), BodyView::viewName(i.view))};
    if (i.sizeMm) text << Injuries::tr("Size: %1 mm").arg(*i.sizeMm);
    text << Injuries::tr("Findings: %1").arg(i.findings);
    if (!i.statement.isEmpty()) text << Injuries::tr("The person says: « %1 »").arg(i.statement);
    text << Injuries::tr("Between what is said and what is seen: %1").arg(item.row.place);
    if (!i.correction.reason.isEmpty()) text << Injuries::tr("Corrected: %1").arg(i.correction.reason);
    item.text = text.join(QLatin1Char('\n'));
    item.offers.insert(QStringLiteral("change"),
                       {{QStringLiteral("position"), {}},
                        {QStringLiteral("view"), enumName(i.view)},
                        {QStringLiteral("x"), QString::number(i.x)},
                        {QStringLiteral("y"), QString::number(i.y)},
                        {QStringLiteral("kind"), enumName(i.kind)},
                        {QStringLiteral("site"), i.site},
                        {QStringLiteral("sizeMm"), i.sizeMm ? QString::number(*i.sizeMm) : QString()},
                        {QStringLiteral("statement"), i.statement},
                        {QStringLiteral("findings"), i.findings},
                        {QStringLiteral("consistency"), enumName(i.consistency)}});
    return item;
}

Result<RecordList> list(access::Session& session, const DetaineeId& id) {
    const auto all = records::injuries(session, id);
    if (!all) return tl::unexpected<Error>(all.error());
    RecordList list;
    Marks marks;
    for (const Injury& i : *all) {
        const int number = int(list.items.size()) + 1;
        list.items.push_back(itemOf(i, number));
        marks.push_back({i.view, i.x, i.y, number});
    }
    list.drawn = marks;
    return list;
}

Result<void> perform(access::Session& session, const DetaineeId& id, const RecordAct& act) {
    const Values& v = act.values;
    Injury i;
    i.compartment = records::teamCompartment(session);
    if (act.act == QStringLiteral("change")) {
        const auto old = versionNamed(records::injuries(session, id), act.item);
        if (!old) return tl::unexpected<Error>(old.error());
        i.compartment = old->compartment;
        i.seenAt = old->seenAt;
        i.correction = {old->id, v.value(QStringLiteral("correction"))};
    }
    i.detainee = id;
    i.view = enumOr(v.value(QStringLiteral("view")), records::BodyView::Front);
    i.x = v.value(QStringLiteral("x")).toDouble();
    i.y = v.value(QStringLiteral("y")).toDouble();
    if (v.value(QStringLiteral("kind")).isEmpty())
        return fail(ErrorCode::InvalidInput, {}, QStringLiteral("kind"));
    i.kind = enumOr(v.value(QStringLiteral("kind")), records::InjuryKind::Other);
    i.site = v.value(QStringLiteral("site"));
    if (const auto size = numberOf(v, QStringLiteral("sizeMm"))) i.sizeMm = int(*size);
    i.statement = v.value(QStringLiteral("statement"));
    i.findings = v.value(QStringLiteral("findings"));
    i.consistency = enumOr(v.value(QStringLiteral("consistency")), records::Consistency::NotAssessed);
    return records::recordInjury(session, i).map([](const records::EntryId&) {});
}

}  // namespace

RecordSpec Injuries::spec() {
    FieldSpec position{.name = QStringLiteral("position"), .kind = FieldKind::Custom, .label = tr("Where")};
    position.make = [position](QWidget* parent) -> FieldWidget* { return new BodyField(position, parent); };
    const FieldSpec site{.name = QStringLiteral("site"),
                         .label = tr("Site"),
                         .hint = tr("outer side of the right arm"),
                         .half = true};
    const FieldSpec size{.name = QStringLiteral("sizeMm"),
                         .kind = FieldKind::Number,
                         .label = tr("Size"),
                         .wrong = tr("From 1 to 2000 mm."),
                         .unit = QStringLiteral("mm"),
                         .half = true};
    const FieldSpec kind{.name = QStringLiteral("kind"),
                         .kind = FieldKind::Choice,
                         .label = tr("Kind"),
                         .wrong = tr("Choose what kind of injury is seen."),
                         .options = kinds()};
    const FieldSpec statement{.name = QStringLiteral("statement"),
                              .label = tr("What the person says"),
                              .hint = tr("In their own words; never who did it as a fact"),
                              .wrong = tr("A consistency needs what the person says.")};
    const FieldSpec findings{
        .name = QStringLiteral("findings"), .kind = FieldKind::Text, .label = tr("What is seen")};
    const FieldSpec consistency{.name = QStringLiteral("consistency"),
                                .kind = FieldKind::Choice,
                                .label = tr("Consistency"),
                                .options = consistencies(),
                                .initial = QStringLiteral("not_assessed")};
    const FieldSpec why{.name = QStringLiteral("correction"), .label = tr("Why it changes")};
    return {QStringLiteral("injuries"),
            tr("Injuries"),
            QStringLiteral("user"),
            tr("No injury is recorded.\nCtrl+N places one on the body."),
            {{QStringLiteral("add"),
              tr("Injury"),
              QKeySequence(QStringLiteral("Ctrl+N")),
              false,
              {position, site, size, kind, findings, statement, consistency},
              {}},
             {QStringLiteral("change"),
              tr("Correct"),
              QKeySequence(QStringLiteral("Ctrl+E")),
              true,
              {position, site, size, kind, findings, statement, consistency, why},
              {}}}};
}

RecordDesk Injuries::desk() {
    return {QStringLiteral("injuries"),
            [](const access::Session& session, const QString&) {
                return session.may(access::Action::RecordInjury, records::teamCompartment(session));
            },
            list,
            perform,
            {},
            {}};
}

InjuryTab::InjuryTab(std::unique_ptr<RecordGateway> gateway, QWidget* parent)
    : RecordTab(Injuries::spec(), std::move(gateway), parent), m_body(new BodyView(false, this)) {
    setPicture(m_body);
}

void InjuryTab::listShown(const RecordList& list) {
    const auto* marks = std::any_cast<Marks>(&list.drawn);
    m_body->setMarks(marks ? *marks : Marks());
}

}  // namespace serment::ui
