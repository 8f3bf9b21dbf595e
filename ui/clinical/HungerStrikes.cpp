// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clinical/HungerStrikes.h"

#include <QLocale>

#include "ui/clinical/Measures.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using records::HungerStrike;
using records::HungerStrikeDay;
using records::HungerStrikeFile;
using records::MeasureCode;
using records::StrikeAlert;
using records::StrikeType;

namespace {

std::vector<KeyOption> types() {
    return {{QStringLiteral("hunger"), QStringLiteral("1"), HungerStrikes::tr("Hunger"), {}},
            {QStringLiteral("thirst"), QStringLiteral("2"), HungerStrikes::tr("Thirst"), {}},
            {QStringLiteral("hunger_and_thirst"),
             QStringLiteral("3"),
             HungerStrikes::tr("Hunger and thirst"),
             {}},
            {QStringLiteral("partial"), QStringLiteral("4"), HungerStrikes::tr("Partial"), {}}};
}

std::vector<KeyOption> endings() {
    return {{QStringLiteral("resumed"), QStringLiteral("1"), HungerStrikes::tr("Eats again"), {}},
            {QStringLiteral("hospitalised"), QStringLiteral("2"), HungerStrikes::tr("In hospital"), {}},
            {QStringLiteral("grave_decision"),
             QStringLiteral("3"),
             HungerStrikes::tr("Grave state, decision taken"),
             {}},
            {QStringLiteral("released"), QStringLiteral("4"), HungerStrikes::tr("Released"), {}},
            {QStringLiteral("transferred"), QStringLiteral("5"), HungerStrikes::tr("Transferred"), {}},
            {QStringLiteral("other"), QStringLiteral("6"), HungerStrikes::tr("Other"), {}}};
}

std::vector<KeyOption> yesOrNo() {
    return {{QStringLiteral("yes"), HungerStrikes::tr("Y", "key of: yes"), HungerStrikes::tr("Yes"), {}},
            {QStringLiteral("no"), HungerStrikes::tr("N", "key of: no"), HungerStrikes::tr("No"), {}}};
}

QString number(double value) {
    return QLocale().toString(value, 'f', 1);
}

QString plain(const std::optional<double>& value) {
    return value ? QString::number(*value) : QString();
}

QString textOf(const HungerStrikeFile& file) {
    const HungerStrike& s = file.strike;
    QStringList text{HungerStrikes::stateText(file.state)};
    if (s.baselineWeight)
        text.first() += HungerStrikes::tr(" · %1 kg at the declaration").arg(number(*s.baselineWeight));
    if (!s.capacity.isEmpty()) text << HungerStrikes::tr("Capacity to decide: %1").arg(s.capacity);
    if (!s.wishes.isEmpty()) text << HungerStrikes::tr("Wishes: %1").arg(s.wishes);
    if (!s.note.isEmpty()) text << s.note;
    if (s.endedOn.isValid())
        for (const KeyOption& option : endings())
            if (s.ending && option.value == enumName(*s.ending))
                text << HungerStrikes::tr("Ended on %1: %2").arg(dateText(s.endedOn), option.label);
    return text.join(QLatin1Char('\n'));
}

RecordItem itemOf(const HungerStrikeFile& file) {
    const HungerStrike& s = file.strike;
    RecordItem item;
    const bool goesOn = !s.endedOn.isValid();
    item.row.id = s.root.toString();
    item.row.icon = QStringLiteral("heart");
    item.row.tone = !goesOn ? Tone::Muted : file.state.alerts.empty() ? Tone::Warn : Tone::Block;
    item.row.title = HungerStrikes::type(s.type);
    item.row.detail = HungerStrikes::stateText(file.state);
    item.row.meta = HungerStrikes::tr("since %1").arg(dateText(s.declaredOn));
    if (!goesOn) item.row.place = HungerStrikes::tr("ended on %1").arg(dateText(s.endedOn));
    if (goesOn && !file.state.seenToday) item.row.place = HungerStrikes::tr("not seen today");
    item.row.psychiatric = s.compartment == Compartment::Psychiatric;
    item.version = s.id.toString();
    item.text = textOf(file);
    if (!goesOn) return item;
    item.offers.insert(QStringLiteral("day"), {{QStringLiteral("wishes"), {}}});
    item.offers.insert(QStringLiteral("end"), {});
    item.offers.insert(QStringLiteral("change"),
                       {{QStringLiteral("type"), enumName(s.type)},
                        {QStringLiteral("declaredOn"), s.declaredOn.toString(Qt::ISODate)},
                        {QStringLiteral("baselineWeight"), plain(s.baselineWeight)},
                        {QStringLiteral("height"), plain(s.height)},
                        {QStringLiteral("capacity"), s.capacity},
                        {QStringLiteral("wishes"), s.wishes},
                        {QStringLiteral("note"), s.note}});
    return item;
}

Result<RecordList> list(access::Session& session, const DetaineeId& id) {
    auto all = records::hungerStrikes(session, id);
    if (!all) return tl::unexpected<Error>(all.error());
    RecordList list;
    for (const HungerStrikeFile& file : *all) list.items.push_back(itemOf(file));
    list.drawn = std::move(*all);
    return list;
}

void fill(HungerStrike& s, const Values& v) {
    s.type = enumOr(v.value(QStringLiteral("type")), StrikeType::Hunger);
    s.declaredOn = dayOf(v, QStringLiteral("declaredOn"));
    s.baselineWeight = numberOf(v, QStringLiteral("baselineWeight"));
    s.height = numberOf(v, QStringLiteral("height"));
    s.capacity = v.value(QStringLiteral("capacity"));
    s.wishes = v.value(QStringLiteral("wishes"));
    s.note = v.value(QStringLiteral("note"));
}

Result<void> addDay(access::Session& session, const HungerStrikeFile& file, const Values& v) {
    HungerStrikeDay day;
    day.strike = file.strike.root;
    day.compartment = file.strike.compartment;
    day.detainee = file.strike.detainee;
    day.day = dayOf(v, QStringLiteral("day"));
    day.examined = v.value(QStringLiteral("examined")) != QStringLiteral("no");
    if (const QString drinks = v.value(QStringLiteral("drinks")); !drinks.isEmpty())
        day.drinks = drinks == QStringLiteral("yes");
    day.measures = Measures::valuesOf(v);
    day.signs = v.value(QStringLiteral("signs"));
    day.wishes = v.value(QStringLiteral("wishes"));
    // A second line of one day says why: it corrects the first.
    for (const HungerStrikeDay& line : file.days)
        if (line.day == day.day) day.correction = {line.id, v.value(QStringLiteral("correction"))};
    return records::recordHungerStrikeDay(session, day).map([](const records::EntryId&) {});
}

Result<void> perform(access::Session& session, const DetaineeId& id, const RecordAct& act) {
    HungerStrike s;
    s.detainee = id;
    s.compartment = records::teamCompartment(session);
    if (act.act != QStringLiteral("declare")) {
        const auto all = records::hungerStrikes(session, id);
        if (!all) return tl::unexpected<Error>(all.error());
        const auto found = std::find_if(all->begin(), all->end(), [&](const HungerStrikeFile& file) {
            return file.strike.id.toString() == act.item;
        });
        if (found == all->end()) return fail(ErrorCode::NotFound, QStringLiteral("changed meanwhile"));
        if (act.act == QStringLiteral("day")) return addDay(session, *found, act.values);
        s = found->strike;
        s.correction = {s.id, act.values.value(QStringLiteral("correction"))};
    }
    if (act.act == QStringLiteral("end")) {
        s.endedOn = dayOf(act.values, QStringLiteral("endedOn"));
        s.ending = enumFromName<records::StrikeEnding>(act.values.value(QStringLiteral("ending")));
        s.note = act.values.value(QStringLiteral("note"));
        s.correction.reason = HungerStrikes::tr("End of the episode");
    } else {
        fill(s, act.values);
    }
    return records::recordHungerStrike(session, s).map([](const records::EntryId&) {});
}

std::vector<FieldSpec> declaration() {
    FieldSpec weight = Measures::field(MeasureCode::Weight), height = Measures::field(MeasureCode::Height);
    weight.name = QStringLiteral("baselineWeight");
    height.name = QStringLiteral("height");
    return {{.name = QStringLiteral("type"),
             .kind = FieldKind::Choice,
             .label = HungerStrikes::tr("Strike"),
             .options = types(),
             .initial = QStringLiteral("hunger")},
            {.name = QStringLiteral("declaredOn"),
             .kind = FieldKind::PastDay,
             .label = HungerStrikes::tr("Declared on"),
             .initial = QStringLiteral("today")},
            weight,
            height,
            {.name = QStringLiteral("capacity"),
             .label = HungerStrikes::tr("Capacity to decide"),
             .hint = HungerStrikes::tr("as found today")},
            {.name = QStringLiteral("wishes"),
             .kind = FieldKind::Text,
             .label = HungerStrikes::tr("Wishes if it gets grave")},
            {.name = QStringLiteral("note"), .kind = FieldKind::Text, .label = HungerStrikes::tr("Note")}};
}

std::vector<FieldSpec> dayFields() {
    std::vector<FieldSpec> fields;
    for (const MeasureCode code : {MeasureCode::Weight, MeasureCode::Systolic, MeasureCode::Diastolic,
                                   MeasureCode::Pulse, MeasureCode::Temperature, MeasureCode::Glucose})
        fields.push_back(Measures::field(code));
    fields.push_back({.name = QStringLiteral("drinks"),
                      .kind = FieldKind::Choice,
                      .label = HungerStrikes::tr("Drinks"),
                      .options = yesOrNo()});
    fields.push_back({.name = QStringLiteral("examined"),
                      .kind = FieldKind::Choice,
                      .label = HungerStrikes::tr("Accepts to be examined"),
                      .options = yesOrNo(),
                      .initial = QStringLiteral("yes")});
    fields.push_back({.name = QStringLiteral("signs"), .label = HungerStrikes::tr("Signs")});
    fields.push_back(
        {.name = QStringLiteral("wishes"), .label = HungerStrikes::tr("Wishes, if they change")});
    fields.push_back({.name = QStringLiteral("day"),
                      .kind = FieldKind::PastDay,
                      .label = HungerStrikes::tr("Day"),
                      .wrong = HungerStrikes::tr("A day from the declaration until today."),
                      .initial = QStringLiteral("today"),
                      .half = true});
    fields.push_back({.name = QStringLiteral("correction"),
                      .label = HungerStrikes::tr("Why, if this day is written again"),
                      .half = true});
    return fields;
}

}  // namespace

QString HungerStrikes::type(StrikeType type) {
    switch (type) {
        case StrikeType::Hunger:
            return tr("Hunger strike");
        case StrikeType::Thirst:
            return tr("Thirst strike");
        case StrikeType::HungerAndThirst:
            return tr("Hunger and thirst strike");
        case StrikeType::Partial:
            return tr("Partial hunger strike");
    }
    return {};
}

QString HungerStrikes::alert(StrikeAlert alert) {
    switch (alert) {
        case StrikeAlert::Loss10:
            return tr("10 % of the weight lost");
        case StrikeAlert::Loss20:
            return tr("20 % of the weight lost: hospital to be discussed");
        case StrikeAlert::LowBmi:
            return tr("Body mass index below 18.5");
    }
    return {};
}

QString HungerStrikes::stateText(const records::StrikeState& state) {
    QStringList words{tr("Day %1").arg(state.dayNumber)};
    if (state.lastWeight) words << QStringLiteral("%1 kg").arg(number(*state.lastWeight));
    if (state.lossPercent) words << tr("loss of %1 %").arg(number(*state.lossPercent));
    if (state.bmi) words << tr("BMI %1").arg(records::bodyMassIndexText(*state.bmi));
    return words.join(QStringLiteral(" · "));
}

RecordSpec HungerStrikes::spec() {
    std::vector<FieldSpec> changed = declaration();
    changed.push_back({.name = QStringLiteral("correction"), .label = tr("Why it changes")});
    return {
        QStringLiteral("hunger_strike"),
        tr("Hunger strike"),
        QStringLiteral("heart"),
        tr("No hunger or thirst strike is recorded.\nCtrl+N records a declaration."),
        {{QStringLiteral("declare"), tr("Declaration"), QKeySequence(QStringLiteral("Ctrl+N")), false,
          declaration(), tr("Recorded. Each day has its line: Ctrl+J.")},
         {QStringLiteral("day"),
          tr("Line of the day"),
          QKeySequence(QStringLiteral("Ctrl+J")),
          true,
          dayFields(),
          {}},
         {QStringLiteral("change"), tr("Change"), QKeySequence(QStringLiteral("Ctrl+E")), true, changed, {}},
         {QStringLiteral("end"),
          tr("End"),
          QKeySequence(QStringLiteral("Ctrl+T")),
          true,
          {{.name = QStringLiteral("ending"),
            .kind = FieldKind::Choice,
            .label = tr("How"),
            .options = endings()},
           {.name = QStringLiteral("endedOn"),
            .kind = FieldKind::PastDay,
            .label = tr("Ended on"),
            .wrong = tr("A day from the declaration until today."),
            .initial = QStringLiteral("today")},
           {.name = QStringLiteral("note"), .kind = FieldKind::Text, .label = tr("Note")}},
          tr("The episode has ended.")}}};
}

RecordDesk HungerStrikes::desk() {
    return {QStringLiteral("hunger_strike"),
            [](const access::Session& session, const QString&) {
                return session.may(access::Action::ManageHungerStrike, records::teamCompartment(session));
            },
            list,
            perform,
            {},
            {}};
}

}  // namespace serment::ui
