// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clinical/LabReports.h"

#include <QRegularExpression>

#include "core/records/AwaitedResult.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using records::LabPoint;
using records::LabValue;

namespace {

using Curves = QMap<QString, CurveData>;

// By name, in the order of the latest report: core answers the newest first.
std::vector<std::pair<QString, std::vector<LabPoint>>> byName(const std::vector<LabPoint>& points) {
    std::vector<std::pair<QString, std::vector<LabPoint>>> groups;
    for (const LabPoint& point : points) {
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const auto& each) { return each.first == point.value.name; });
        if (group == groups.end()) group = groups.insert(groups.end(), {point.value.name, {}});
        group->second.push_back(point);
    }
    return groups;
}

RecordItem itemOf(const std::vector<LabPoint>& points) {
    const LabPoint& last = points.front();
    RecordItem item;
    item.row.id = item.row.title = last.value.name;
    item.row.icon = last.value.isAbnormal ? QStringLiteral("warn") : QStringLiteral("dot");
    item.row.tone = last.value.isAbnormal ? Tone::Block : Tone::Muted;
    item.row.meta = QStringLiteral("%1 %2").arg(last.value.value, last.value.unit).trimmed();
    item.row.place = dateText(last.at.toLocalTime().date());
    item.version = last.entry.toString();
    QStringList text;
    for (const LabPoint& point : points)
        text << QStringLiteral("%1  %2").arg(dateText(point.at.toLocalTime().date()),
                                             LabReports::line(point.value));
    item.text = text.join(QLatin1Char('\n'));
    return item;
}

CurveData curveOf(const std::vector<LabPoint>& points) {
    CurveLine line{points.front().value.name, Tone::Accent, {}};
    for (auto point = points.rbegin(); point != points.rend(); ++point)
        if (point->value.number) line.points.push_back({point->at, *point->value.number});
    return {points.front().value.unit, {line}, {}};
}

QString typed(const records::LabReport& report) {
    QStringList lines;
    for (const LabValue& value : report.values)
        lines << LabReports::tr("%1: %2", "a result and its value").arg(value.name, LabReports::line(value));
    return lines.join(QLatin1Char('\n'));
}

// A report as a whole: what is read beside its values, and what is corrected.
RecordItem itemOf(const records::LabReport& report, Compartment team) {
    const QString day = dateText(report.takenAt.toLocalTime().date());
    RecordItem item;
    item.row.id = QStringLiteral("report/") + report.id.toString();
    item.row.icon = QStringLiteral("documents");
    item.row.tone = Tone::Muted;
    item.row.title = report.laboratory.isEmpty() ? LabReports::tr("Report") : report.laboratory;
    item.row.meta = LabReports::tr("%n result(s)", nullptr, int(report.values.size()));
    item.row.place = day;
    item.row.psychiatric = report.compartment == Compartment::Psychiatric;
    item.version = report.id.toString();
    QStringList text{LabReports::tr("Taken on %1, typed by %2").arg(day, report.author.name), typed(report)};
    if (!report.note.isEmpty()) text << report.note;
    if (!report.correction.reason.isEmpty()) text << LabReports::tr("Corrected: %1").arg(report.correction.reason);
    item.text = text.join(QLatin1Char('\n'));
    if (report.compartment == team)
        item.offers.insert(QStringLiteral("correct"),
                           {{QStringLiteral("values"), typed(report)},
                            {QStringLiteral("occurredAt"), report.takenAt.toLocalTime().date().toString(Qt::ISODate)},
                            {QStringLiteral("laboratory"), report.laboratory},
                            {QStringLiteral("note"), report.note}});
    return item;
}

RecordItem heading(const QString& words) {
    RecordItem item;
    item.row.id = QStringLiteral("heading/") + words;
    item.row.title = words;
    item.row.heading = true;
    return item;
}

Result<RecordList> list(access::Session& session, const DetaineeId& id) {
    const auto all = records::labValues(session, id);
    if (!all) return tl::unexpected<Error>(all.error());
    const auto reports = records::labReports(session, id);
    if (!reports) return tl::unexpected<Error>(reports.error());
    RecordList list;
    Curves curves;
    for (const auto& [name, points] : byName(*all)) {
        list.items.push_back(itemOf(points));
        curves.insert(name, curveOf(points));
    }
    if (!reports->empty()) list.items.push_back(heading(LabReports::tr("Reports as typed")));
    for (const records::LabReport& report : *reports)
        list.items.push_back(itemOf(report, records::teamCompartment(session)));
    list.drawn = curves;
    return list;
}

Result<void> perform(access::Session& session, const DetaineeId& id, const RecordAct& act) {
    records::LabReport report;
    report.detainee = id;
    report.compartment = records::teamCompartment(session);
    if (act.act == QStringLiteral("correct")) {
        auto old = versionNamed(records::labReports(session, id), act.item);
        if (!old) return tl::unexpected<Error>(old.error());
        report = *old;
        report.correction = {old->id, act.values.value(QStringLiteral("correction"))};
    }
    report.laboratory = act.values.value(QStringLiteral("laboratory"));
    report.note = act.values.value(QStringLiteral("note"));
    report.values = LabReports::readLines(act.values.value(QStringLiteral("values")));
    const QDate day = dayOf(act.values, QStringLiteral("occurredAt"));
    const QDate before = report.takenAt.isValid() ? report.takenAt.toLocalTime().date() : session.clock().today();
    if (day.isValid() && day != before)
        report.takenAt = QDateTime(day, QTime(12, 0), Qt::LocalTime).toUTC();
    auto recorded = records::recordLabReport(session, report).map([](const records::EntryId&) {});
    // Whatever is wrong with a line, it stands in the one field of the lines.
    if (!recorded && (recorded.error().field == QStringLiteral("name") ||
                      recorded.error().field == QStringLiteral("value")))
        return fail(recorded.error().code, recorded.error().detail, QStringLiteral("values"));
    return recorded;
}

}  // namespace

std::vector<LabValue> LabReports::readLines(const QString& typed) {
    static const QRegularExpression form(QStringLiteral(
        "^\\s*(?<name>[^:;]+?)\\s*[:;]\\s*(?<value>(?:[<>≤≥]\\s*)?[^\\s(!\\[]+)\\s*(?<unit>[^(!\\[]*?)\\s*"
        "(?:[(\\[](?<reference>[^)\\]]*)[)\\]])?\\s*(?<abnormal>!)?\\s*$"));
    std::vector<LabValue> values;
    // A space that does not break, as French writes it before a colon, is a space.
    const QString plain = QString(typed).replace(QChar(0xA0), QLatin1Char(' ')).replace(QChar(0x202F), QLatin1Char(' '));
    for (const QString& line : plain.split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty()) continue;
        const auto read = form.match(line);
        LabValue value;
        value.name = read.hasMatch() ? read.captured(QStringLiteral("name")) : line.trimmed();
        value.value = read.captured(QStringLiteral("value"));
        value.unit = read.captured(QStringLiteral("unit"));
        value.reference = read.captured(QStringLiteral("reference")).trimmed();
        value.isAbnormal = !read.captured(QStringLiteral("abnormal")).isEmpty();
        // « en attente » is no value followed by its unit.
        const QString words = QStringLiteral("%1 %2").arg(value.value, value.unit).trimmed();
        if (records::isAwaited({{}, words, {}, {}, {}, false})) {
            value.value = words;
            value.unit.clear();
        }
        values.push_back(value);
    }
    return values;
}

QString LabReports::line(const LabValue& value) {
    QString line = QStringLiteral("%1 %2").arg(value.value, value.unit).trimmed();
    if (!value.reference.isEmpty()) line += QStringLiteral(" (%1)").arg(value.reference);
    if (value.isAbnormal) line += QStringLiteral(" !");
    return line;
}

RecordSpec LabReports::spec() {
    const FieldSpec day{.name = QStringLiteral("occurredAt"),
                        .kind = FieldKind::PastDay,
                        .label = tr("Taken on"),
                        .wrong = tr("Not a date, or a day to come: today or before."),
                        .initial = QStringLiteral("today"),
                        .half = true};
    const FieldSpec laboratory{.name = QStringLiteral("laboratory"), .label = tr("Laboratory"), .half = true};
    const FieldSpec values{.name = QStringLiteral("values"),
                           .kind = FieldKind::Text,
                           .label = tr("Results"),
                           .hint = tr("One a line:\nPotassium: 3.2 mmol/L (3.5 – 5.0) !\nBlood culture: awaited"),
                           .wrong = tr("One a line, each once: name, colon, value.")};
    const FieldSpec note{.name = QStringLiteral("note"), .kind = FieldKind::Text, .label = tr("Note")};
    const FieldSpec why{.name = QStringLiteral("correction"), .label = tr("Why it is corrected")};
    return {QStringLiteral("laboratory"),
            tr("Laboratory"),
            QStringLiteral("mark"),
            tr("No result is recorded.\nCtrl+N types a report; the paper itself goes among the attachments."),
            {{QStringLiteral("add"),
              tr("Results"),
              QKeySequence(QStringLiteral("Ctrl+N")),
              false,
              {values, day, laboratory, note},
              {}},
             {QStringLiteral("correct"),
              tr("Correct"),
              QKeySequence(QStringLiteral("Ctrl+E")),
              true,
              {values, day, laboratory, note, why},
              tr("Corrected. The first version stays readable in the timeline.")}}};
}

RecordDesk LabReports::desk() {
    return {QStringLiteral("laboratory"),
            [](const access::Session& session, const QString&) {
                return session.may(access::Action::RecordMeasure, records::teamCompartment(session));
            },
            list,
            perform,
            {},
            {}};
}

LabTab::LabTab(std::unique_ptr<RecordGateway> gateway, QWidget* parent)
    : RecordTab(LabReports::spec(), std::move(gateway), parent), m_curve(new Curve(Curve::Size::Full, this)) {
    setPicture(m_curve);
}

void LabTab::listShown(const RecordList& list) {
    const auto* curves = std::any_cast<Curves>(&list.drawn);
    m_curves = curves ? *curves : Curves();
}

void LabTab::itemShown(const RecordItem* item) {
    m_curve->show(item ? m_curves.value(item->row.id) : CurveData());
}

}  // namespace serment::ui
