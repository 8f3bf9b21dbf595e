// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTableView>

#include "ui/clinical/HungerStrikes.h"
#include "ui/clinical/Measures.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/TableModel.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using records::HungerStrikeDay;
using records::HungerStrikeFile;
using records::MeasureCode;

namespace {

std::optional<double> valueOf(const HungerStrikeDay& day, MeasureCode code) {
    for (const auto& measure : day.measures)
        if (measure.code == code) return measure.value;
    return std::nullopt;
}

CurveLine lineOf(const HungerStrikeFile& file, MeasureCode code, const QString& name, Tone tone) {
    CurveLine line{name, tone, {}};
    if (code == MeasureCode::Weight && file.strike.baselineWeight)
        line.points.push_back({QDateTime(file.strike.declaredOn, QTime(8, 0)), *file.strike.baselineWeight});
    for (const HungerStrikeDay& day : file.days)
        if (const auto value = valueOf(day, code))
            line.points.push_back({QDateTime(day.day, QTime(12, 0)), *value});
    return line;
}

CurveData weightOf(const HungerStrikeFile& file) {
    CurveData data{QStringLiteral("kg"),
                   {lineOf(file, MeasureCode::Weight, HungerStrikes::tr("Weight"), Tone::Accent)},
                   {}};
    if (!file.state.baselineWeight) return data;
    data.limits = {{QStringLiteral("−10 %"), *file.state.baselineWeight * 0.9, Tone::Warn},
                   {QStringLiteral("−20 %"), *file.state.baselineWeight * 0.8, Tone::Block}};
    if (file.strike.height)
        data.limits.push_back({HungerStrikes::tr("BMI 18.5"),
                               records::lowBodyMassIndex * *file.strike.height * *file.strike.height / 10000.0, Tone::Muted});
    return data;
}

CurveData pressureOf(const HungerStrikeFile& file) {
    return {QStringLiteral("mmHg"),
            {lineOf(file, MeasureCode::Systolic, HungerStrikes::tr("systolic"), Tone::Accent),
             lineOf(file, MeasureCode::Diastolic, HungerStrikes::tr("diastolic"), Tone::Muted)},
            {}};
}

Line gridLine(const HungerStrikeDay& day, const HungerStrikeFile& file) {
    const QLocale locale;
    const auto shown = [&](MeasureCode code) {
        const auto value = valueOf(day, code);
        return value ? locale.toString(*value, 'f', records::measureKind(code).decimals) : QString();
    };
    const auto weight = valueOf(day, MeasureCode::Weight);
    QString loss;
    if (weight && file.state.baselineWeight)
        loss = locale.toString((*file.state.baselineWeight - *weight) / *file.state.baselineWeight * 100, 'f',
                               1);
    const QString systolic = shown(MeasureCode::Systolic);
    return {day.id.toString(),
            {QString::number(file.strike.declaredOn.daysTo(day.day) + 1), day.day.toString(QStringLiteral("dd/MM")),
             shown(MeasureCode::Weight), loss,
             systolic.isEmpty() ? QString() : systolic + QLatin1Char('/') + shown(MeasureCode::Diastolic),
             shown(MeasureCode::Pulse), shown(MeasureCode::Temperature), shown(MeasureCode::Glucose),
             !day.drinks   ? QString()
             : *day.drinks ? HungerStrikes::tr("yes")
                           : HungerStrikes::tr("no"),
             day.examined ? day.signs.simplified() : HungerStrikes::tr("declined today")},
            Tone::Text};
}

}  // namespace

HungerStrikeTab::HungerStrikeTab(std::unique_ptr<RecordGateway> gateway, QWidget* parent)
    : RecordTab(HungerStrikes::spec(), std::move(gateway), parent),
      m_alerts(makeLabel({}, TextRole::Body, Tone::Block, this)),
      m_weight(new Curve(Curve::Size::Full, this)),
      m_pressure(new Curve(Curve::Size::Full, this)),
      m_details(makeLabel({}, TextRole::Body, Tone::Text, this)) {
    m_grid = new TableModel({{HungerStrikes::tr("Day"), true},
                             {HungerStrikes::tr("Date")},
                             {QStringLiteral("kg"), true},
                             {QStringLiteral("− %"), true},
                             {HungerStrikes::tr("BP"), true},
                             {HungerStrikes::tr("HR"), true},
                             {QStringLiteral("°C"), true},
                             {QStringLiteral("g/L"), true},
                             {HungerStrikes::tr("Drinks")},
                             {HungerStrikes::tr("Signs"), false, true}},
                            this);
    auto* picture = new QWidget(this);
    auto* box = new QVBoxLayout(picture);
    setGridMargins(box, 0, Small);
    m_alerts->setWordWrap(true);
    box->addWidget(m_alerts);
    auto* curves = new QHBoxLayout;
    curves->addWidget(m_weight, 3);
    curves->addWidget(m_pressure, 2);
    box->addLayout(curves, 3);
    m_table = makeTable(m_grid, picture);
    m_table->setAccessibleName(HungerStrikes::tr("Day by day"));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HungerStrikeTab::showDay);
    box->addWidget(m_table, 2);
    m_details->setWordWrap(true);
    m_details->setMaximumHeight(4 * m_details->fontMetrics().lineSpacing());
    box->addWidget(m_details);
    setPicture(picture);
}

QString HungerStrikeTab::alertText() const {
    return m_alerts->text();
}

void HungerStrikeTab::listShown(const RecordList& list) {
    m_files.clear();
    if (const auto* all = std::any_cast<std::vector<HungerStrikeFile>>(&list.drawn))
        for (const HungerStrikeFile& file : *all) m_files.insert(file.strike.root.toString(), file);
}

void HungerStrikeTab::itemShown(const RecordItem* item) {
    const auto found = item ? m_files.constFind(item->row.id) : m_files.constEnd();
    showEpisode(found == m_files.constEnd() ? nullptr : &*found);
}

void HungerStrikeTab::showEpisode(const HungerStrikeFile* file) {
    QStringList alerts;
    std::vector<Line> lines;
    if (file) {
        for (const auto alert : file->state.alerts) alerts << HungerStrikes::alert(alert);
        for (auto day = file->days.rbegin(); day != file->days.rend(); ++day)
            lines.push_back(gridLine(*day, *file));
    }
    m_alerts->setText(alerts.join(QStringLiteral(" · ")));
    m_alerts->setVisible(!alerts.isEmpty());
    m_weight->show(file ? weightOf(*file) : CurveData());
    const CurveData pressure = file ? pressureOf(*file) : CurveData();
    m_pressure->show(pressure);
    m_pressure->setVisible(!pressure.lines.empty() && !pressure.lines.front().points.empty());
    m_days.clear();
    if (file) m_days.assign(file->days.rbegin(), file->days.rend());
    m_grid->setLines(std::move(lines));
    if (!m_days.empty() && !m_table->currentIndex().isValid()) m_table->selectRow(0);
    showDay();
}

QString HungerStrikeTab::detailText() const {
    return m_details->text();
}

// Signs and wishes in full, under the grid: beside the figures they would be cut.
void HungerStrikeTab::showDay() {
    const int row = m_table->currentIndex().row();
    QStringList text;
    if (row >= 0 && size_t(row) < m_days.size()) {
        const HungerStrikeDay& day = m_days[size_t(row)];
        if (!day.examined) text << HungerStrikes::tr("Declined the examination.");
        if (!day.signs.isEmpty()) text << HungerStrikes::tr("Signs: %1").arg(day.signs.simplified());
        if (!day.wishes.isEmpty()) text << HungerStrikes::tr("Wishes: %1").arg(day.wishes.simplified());
        if (!text.isEmpty()) text.prepend(dateText(day.day));
    }
    m_details->setText(text.join(QStringLiteral("  ·  ")));
    m_details->setVisible(!text.isEmpty());
}

}  // namespace serment::ui
