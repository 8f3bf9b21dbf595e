// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clinical/Measures.h"

#include <QLocale>
#include <algorithm>

#include "ui/patient/FileWords.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using records::MeasureCode;
using records::MeasurePoint;

namespace {

using Curves = QMap<QString, CurveData>;
using Series = QMap<MeasureCode, std::vector<MeasurePoint>>;  // oldest first

constexpr size_t valuesShown = 15;
const QString pressure = QStringLiteral("pressure");

Result<Series> read(access::Session& session, const DetaineeId& id) {
    Series all;
    for (const MeasureCode code : records::allMeasureCodes()) {
        auto series = records::measureSeries(session, id, code);
        if (!series) return tl::unexpected<Error>(series.error());
        if (!series->empty()) all.insert(code, std::move(*series));
    }
    return all;
}

CurveLine lineOf(const std::vector<MeasurePoint>& points, const QString& name, Tone tone = Tone::Accent) {
    CurveLine line{name, tone, {}};
    for (const MeasurePoint& point : points) line.points.push_back({point.at, point.value});
    return line;
}

// With the last height known at each weighing, else the first one after.
CurveLine bmiOf(const Series& all) {
    CurveLine line{Measures::tr("Body mass index"), Tone::Accent, {}};
    const auto heights = all.value(MeasureCode::Height);
    if (heights.empty()) return line;
    for (const MeasurePoint& weight : all.value(MeasureCode::Weight)) {
        double height = heights.front().value;
        for (const MeasurePoint& h : heights)
            if (h.at <= weight.at) height = h.value;
        if (const auto bmi = records::bodyMassIndex(weight.value, height))
            line.points.push_back({weight.at, *bmi});
    }
    return line;
}

// All that was taken together with one value: what a correction has to say again.
Values takenWith(const Series& all, const records::EntryId& entry) {
    Values values;
    for (auto it = all.begin(); it != all.end(); ++it)
        for (const MeasurePoint& point : it.value()) {
            if (point.entry != entry) continue;
            values.insert(enumName(it.key()), QString::number(point.value));
            values.insert(QStringLiteral("occurredAt"), point.at.toLocalTime().date().toString(Qt::ISODate));
        }
    return values;
}

RecordItem itemOf(const QString& id, const QString& title, const QStringList& newestFirst,
                  const MeasurePoint& last, const Series& all) {
    RecordItem item;
    item.row.id = id;
    item.row.icon = QStringLiteral("heart");
    item.row.title = title;
    item.row.meta = newestFirst.value(0).section(QStringLiteral("  "), 1);
    item.row.place = dateText(last.at.toLocalTime().date());
    item.version = last.entry.toString();
    item.text = newestFirst.join(QLatin1Char('\n'));
    item.offers.insert(QStringLiteral("change"), takenWith(all, last.entry));
    return item;
}

QStringList linesOf(const std::vector<MeasurePoint>& points, MeasureCode code) {
    QStringList lines;
    for (auto it = points.rbegin(); it != points.rend() && size_t(lines.size()) < valuesShown; ++it)
        lines << QStringLiteral("%1  %2").arg(dateTimeText(it->at), Measures::text(code, it->value));
    return lines;
}

void addPressure(RecordList& list, Curves& curves, const Series& all) {
    const auto high = all.value(MeasureCode::Systolic), low = all.value(MeasureCode::Diastolic);
    if (high.empty() || low.empty()) return;
    QStringList lines;
    for (auto it = high.rbegin(); it != high.rend() && size_t(lines.size()) < valuesShown; ++it)
        for (const MeasurePoint& d : low)
            if (d.entry == it->entry)
                lines
                    << QStringLiteral("%1  %2/%3 mmHg").arg(dateTimeText(it->at)).arg(it->value).arg(d.value);
    list.items.push_back(itemOf(pressure, Measures::tr("Blood pressure"), lines, high.back(), all));
    curves.insert(pressure, {FileWords::unit(MeasureCode::Systolic),
                             {lineOf(high, Measures::tr("systolic")),
                              lineOf(low, Measures::tr("diastolic"), Tone::Muted)},
                             {}});
}

void addBmi(RecordList& list, Curves& curves, const Series& all) {
    const CurveLine line = bmiOf(all);
    if (line.points.empty()) return;
    QStringList lines;
    for (auto it = line.points.rbegin(); it != line.points.rend() && size_t(lines.size()) < valuesShown; ++it)
        lines << QStringLiteral("%1  %2").arg(dateTimeText(it->at), records::bodyMassIndexText(it->value));
    RecordItem item =
        itemOf(QStringLiteral("bmi"), line.name, lines, all.value(MeasureCode::Weight).back(), all);
    item.offers.clear();
    list.items.push_back(item);
    curves.insert(QStringLiteral("bmi"),
                  {QStringLiteral("kg/m²"), {line}, {{records::bodyMassIndexText(records::lowBodyMassIndex), records::lowBodyMassIndex, Tone::Block}}});
}

Result<RecordList> list(access::Session& session, const DetaineeId& id) {
    const auto all = read(session, id);
    if (!all) return tl::unexpected<Error>(all.error());
    RecordList list;
    Curves curves;
    for (const MeasureCode code : records::allMeasureCodes()) {
        if (code == MeasureCode::Diastolic || !all->contains(code)) continue;
        if (code == MeasureCode::Systolic) {
            addPressure(list, curves, *all);
            continue;
        }
        const auto& points = all->value(code);
        list.items.push_back(
            itemOf(enumName(code), FileWords::measure(code), linesOf(points, code), points.back(), *all));
        curves.insert(enumName(code),
                      {FileWords::unit(code), {lineOf(points, FileWords::measure(code))}, {}});
        if (code == MeasureCode::Weight) addBmi(list, curves, *all);
    }
    list.drawn = curves;
    return list;
}

Result<void> perform(access::Session& session, const DetaineeId& id, const RecordAct& act) {
    records::MeasureSet set;
    set.detainee = id;
    set.compartment = records::teamCompartment(session);
    set.values = Measures::valuesOf(act.values);
    set.note = act.values.value(QStringLiteral("note"));
    const QDate day = dayOf(act.values, QStringLiteral("occurredAt"));
    if (day.isValid() && day != session.clock().today())
        set.at = QDateTime(day, QTime(12, 0), Qt::LocalTime).toUTC();
    if (act.act == QStringLiteral("change")) {
        const auto entry = records::EntryId::parse(act.item);
        if (!entry) return tl::unexpected<Error>(entry.error());
        set.correction = {*entry, act.values.value(QStringLiteral("correction"))};
    }
    return records::recordMeasures(session, set).map([](const records::EntryId&) {});
}

}  // namespace

QString Measures::text(MeasureCode code, double value) {
    return QStringLiteral("%1 %2").arg(QLocale().toString(value, 'f', records::measureKind(code).decimals),
                                       FileWords::unit(code));
}

FieldSpec Measures::field(MeasureCode code) {
    const auto& kind = records::measureKind(code);
    QString wrong =
        tr("Between %1 and %2 %3.")
            .arg(QLocale().toString(kind.lowest), QLocale().toString(kind.highest), FileWords::unit(code));
    if (code == MeasureCode::Systolic || code == MeasureCode::Diastolic)
        wrong += QLatin1Char(' ') + tr("Both pressures, the higher one first.");
    return {.name = enumName(code),
            .kind = FieldKind::Number,
            .label = FileWords::measure(code),
            .wrong = wrong,
            .unit = FileWords::unit(code),
            .half = true};
}

std::vector<records::MeasureValue> Measures::valuesOf(const Values& values) {
    std::vector<records::MeasureValue> measures;
    for (const MeasureCode code : records::allMeasureCodes())
        if (const auto value = numberOf(values, enumName(code))) measures.push_back({code, *value});
    return measures;
}

RecordSpec Measures::spec() {
    std::vector<FieldSpec> fields;
    for (const MeasureCode code : records::allMeasureCodes()) fields.push_back(field(code));
    fields.push_back({.name = QStringLiteral("occurredAt"),
                      .kind = FieldKind::PastDay,
                      .label = tr("Day"),
                      .wrong = tr("Not a date, or a day to come: today or before."),
                      .initial = QStringLiteral("today"),
                      .half = true});
    fields.push_back({.name = QStringLiteral("note"), .label = tr("Note"), .half = true});
    std::vector<FieldSpec> corrected = fields;
    corrected.push_back({.name = QStringLiteral("correction"), .label = tr("Why it changes")});
    return {QStringLiteral("measures"),
            tr("Measures"),
            QStringLiteral("heart"),
            tr("No measure yet.\nCtrl+N takes the first ones."),
            {{QStringLiteral("add"),
              tr("New measures"),
              QKeySequence(QStringLiteral("Ctrl+N")),
              false,
              fields,
              {}},
             {QStringLiteral("change"), tr("Correct the last one"), QKeySequence(QStringLiteral("Ctrl+E")),
              true, corrected, tr("Corrected: the value before stays readable in the timeline.")}}};
}

RecordDesk Measures::desk() {
    return {QStringLiteral("measures"),
            [](const access::Session& session, const QString&) {
                return session.may(access::Action::RecordMeasure, records::teamCompartment(session));
            },
            list,
            perform,
            {},
            {}};
}

MeasureTab::MeasureTab(std::unique_ptr<RecordGateway> gateway, QWidget* parent)
    : RecordTab(Measures::spec(), std::move(gateway), parent), m_curve(new Curve(Curve::Size::Full, this)) {
    setPicture(m_curve);
}

void MeasureTab::listShown(const RecordList& list) {
    const auto* curves = std::any_cast<Curves>(&list.drawn);
    m_curves = curves ? *curves : Curves();
}

void MeasureTab::itemShown(const RecordItem* item) {
    m_curve->show(item ? m_curves.value(item->row.id) : CurveData());
}

}  // namespace serment::ui
