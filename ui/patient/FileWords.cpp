// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/FileWords.h"

#include <QLocale>
#include <algorithm>

#include "ui/patient/EncounterWords.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using records::EntryKind;
using records::MeasureCode;

namespace {

Row makeRow(const QString& id, const QString& icon, const QString& title, const QString& detail = {}) {
    Row row;
    row.id = id;
    row.icon = icon;
    row.title = title;
    row.detail = detail;
    return row;
}

// Items of resources/records/reception.json.
constexpr std::pair<const char*, const char*> receptionItems[] = {
    {"consent", QT_TRANSLATE_NOOP("serment::ui::FileWords", "Consent to the medical reception")},
    {"suicide_risk", QT_TRANSLATE_NOOP("serment::ui::FileWords", "Suicide risk")},
    {"withdrawal", QT_TRANSLATE_NOOP("serment::ui::FileWords", "Withdrawal")},
    {"substitution", QT_TRANSLATE_NOOP("serment::ui::FileWords", "Substitution treatment")},
    {"current_treatments", QT_TRANSLATE_NOOP("serment::ui::FileWords", "Treatments on arrival")},
    {"injuries", QT_TRANSLATE_NOOP("serment::ui::FileWords", "Injuries on arrival")},
    {"language", QT_TRANSLATE_NOOP("serment::ui::FileWords", "Language and interpreter")},
    {"leaflet", QT_TRANSLATE_NOOP("serment::ui::FileWords", "Leaflet given")},
    {"files_told", QT_TRANSLATE_NOOP("serment::ui::FileWords", "Told which files are kept")},
    {"medical_examination",
     QT_TRANSLATE_NOOP("serment::ui::FileWords", "Medical examination of the arrival")},
    {"hiv", QT_TRANSLATE_NOOP("serment::ui::FileWords", "HIV test proposed")},
    {"hbv", QT_TRANSLATE_NOOP("serment::ui::FileWords", "Hepatitis B test proposed")},
    {"hcv", QT_TRANSLATE_NOOP("serment::ui::FileWords", "Hepatitis C test proposed")},
    {"syphilis", QT_TRANSLATE_NOOP("serment::ui::FileWords", "Syphilis test proposed")},
    {"tuberculosis", QT_TRANSLATE_NOOP("serment::ui::FileWords", "Tuberculosis screening")},
    {"vaccination", QT_TRANSLATE_NOOP("serment::ui::FileWords", "Vaccinations proposed")},
    {"psychotrauma", QT_TRANSLATE_NOOP("serment::ui::FileWords", "Psychotrauma")},
    {"addictions", QT_TRANSLATE_NOOP("serment::ui::FileWords", "Addictions")},
    {"prevention_visit", QT_TRANSLATE_NOOP("serment::ui::FileWords", "Prevention visit proposed")},
    {"migrant_proposed", QT_TRANSLATE_NOOP("serment::ui::FileWords", "Migrant health visit proposed")},
    {"migrant_interpreter", QT_TRANSLATE_NOOP("serment::ui::FileWords", "Migrant health visit: interpreter")},
    {"migrant_consent", QT_TRANSLATE_NOOP("serment::ui::FileWords", "Migrant health visit: consent")},
    {"migrant_information", QT_TRANSLATE_NOOP("serment::ui::FileWords", "Migrant health visit: information")},
    {"migrant_tuberculosis",
     QT_TRANSLATE_NOOP("serment::ui::FileWords", "Migrant health visit: tuberculosis")},
    {"migrant_vaccination",
     QT_TRANSLATE_NOOP("serment::ui::FileWords", "Migrant health visit: vaccinations")},
    {"migrant_psychotrauma",
     QT_TRANSLATE_NOOP("serment::ui::FileWords", "Migrant health visit: psychotrauma")},
    {"migrant_orientation", QT_TRANSLATE_NOOP("serment::ui::FileWords", "Migrant health visit: orientation")},
    {"migrant_closed", QT_TRANSLATE_NOOP("serment::ui::FileWords", "Migrant health visit: closed")},
};

QString iconOf(EntryKind kind) {
    switch (kind) {
        case EntryKind::Measures:
        case EntryKind::HungerStrike:
        case EntryKind::HungerStrikeDay:
            return QStringLiteral("heart");
        case EntryKind::Treatment:
        case EntryKind::Vaccination:
            return QStringLiteral("pill");
        case EntryKind::Problem:
        case EntryKind::Injury:
            return QStringLiteral("flag");
        case EntryKind::Allergy:
        case EntryKind::Alert:
            return QStringLiteral("warn");
        case EntryKind::Refusal:
            return QStringLiteral("block");
        case EntryKind::Encounter:
        case EntryKind::CareNote:
        case EntryKind::Attachment:
        case EntryKind::Reception:
        case EntryKind::PreventionVisit:
            return QStringLiteral("note");
        case EntryKind::Shared:
            return QStringLiteral("link");
    }
    return {};
}

}  // namespace

QString FileWords::kind(EntryKind kind) {
    switch (kind) {
        case EntryKind::Encounter:
            return tr("Consultation");
        case EntryKind::CareNote:
            return tr("Care note");
        case EntryKind::Problem:
            return tr("Problem");
        case EntryKind::Allergy:
            return tr("Allergy");
        case EntryKind::Treatment:
            return tr("Treatment");
        case EntryKind::Vaccination:
            return tr("Vaccination");
        case EntryKind::Measures:
            return tr("Measures");
        case EntryKind::HungerStrike:
            return tr("Hunger strike");
        case EntryKind::HungerStrikeDay:
            return tr("Day of a hunger strike");
        case EntryKind::Injury:
            return tr("Injury");
        case EntryKind::Attachment:
            return tr("Attachment");
        case EntryKind::Reception:
            return tr("Reception");
        case EntryKind::Refusal:
            return tr("Refusal of care");
        case EntryKind::Alert:
            return tr("Alert");
        case EntryKind::Shared:
            return tr("Shared by the other team");
        case EntryKind::PreventionVisit:
            return tr("Prevention visit");
    }
    return {};
}

QString FileWords::measure(MeasureCode code) {
    switch (code) {
        case MeasureCode::Weight:
            return tr("Weight");
        case MeasureCode::Height:
            return tr("Height");
        case MeasureCode::Systolic:
            return tr("Systolic pressure");
        case MeasureCode::Diastolic:
            return tr("Diastolic pressure");
        case MeasureCode::Pulse:
            return tr("Pulse");
        case MeasureCode::Temperature:
            return tr("Temperature");
        case MeasureCode::Glucose:
            return tr("Glucose");
        case MeasureCode::Spo2:
            return tr("Oxygen saturation");
        case MeasureCode::Pain:
            return tr("Pain (0 to 10)");
        case MeasureCode::RespiratoryRate:
            return tr("Respiratory rate");
    }
    return {};
}

QString FileWords::unit(MeasureCode code) { return records::shownUnit(code); }

QString FileWords::recipient(const QString& name) {
    if (name == QStringLiteral("spip")) return tr("SPIP");
    if (name == QStringLiteral("all")) return tr("everybody");
    if (name == QStringLiteral("other_team")) return tr("the other care team");
    return name;
}

QString FileWords::titleOf(const records::Entry& entry) {
    if (entry.title.isEmpty()) return kind(entry.kind);
    if (entry.kind != EntryKind::Reception) return entry.title;
    return receptionItem(entry.title);
}

QString FileWords::receptionItem(const QString& key) {
    for (const auto& [name, words] : receptionItems)
        if (key == QLatin1String(name)) return QCoreApplication::translate("serment::ui::FileWords", words);
    return key;
}

namespace {

// A sharing that was withdrawn bears no words.
bool isWithdrawn(const records::Entry& entry) {
    return entry.kind == EntryKind::Shared && entry.title.isEmpty() && entry.text.isEmpty();
}

}  // namespace

QString FileWords::preview(const QString& text) {
    constexpr int shown = 160;
    const QString line = text.simplified();
    return line.size() <= shown ? line : line.left(line.lastIndexOf(QLatin1Char(' '), shown)).left(shown) + QChar(0x2026);
}

Row FileWords::entry(const records::Entry& entry) {
    Row row =
        makeRow(entry.id.toString(), iconOf(entry.kind), titleOf(entry), preview(entry.text));
    if (row.detail.isEmpty()) row.detail = kind(entry.kind);
    if (isWithdrawn(entry)) row.detail = tr("Withdrawn: its words are no longer shared.");
    row.meta = dateTimeText(entry.occurredAt);
    row.place = entry.kind == EntryKind::Shared ? tr("shared by %1").arg(entry.author.name) : entry.author.name;
    row.psychiatric = entry.compartment == Compartment::Psychiatric;
    row.toolTip = byline(entry);
    return row;
}

QString FileWords::byline(const records::Entry& entry) {
    QString line =
        tr("%1, %2, %3").arg(dateTimeText(entry.occurredAt), entry.author.name, entry.author.title);
    if (!entry.origin.isEmpty()) line += tr(" · received from %1").arg(entry.origin);
    if (entry.version > 1) line += tr(" · version %1").arg(entry.version);
    return line;
}

Row FileWords::treatment(const records::Treatment& t) {
    Row row = makeRow(t.root.toString(), QStringLiteral("pill"), t.drug,
                      QStringLiteral("%1, %2").arg(t.dose, t.schedule));
    switch (t.holding) {
        case records::Holding::KeptInCell:
            row.meta = tr("kept in cell");
            break;
        case records::Holding::Supervised:
            row.meta = tr("supervised");
            break;
        case records::Holding::WeeklyBox:
            row.meta = tr("weekly box");
            break;
    }
    if (t.lastGivenAt.isValid()) row.place = tr("last taken %1").arg(dateTimeText(t.lastGivenAt));
    if (t.stoppedOn.isValid()) row.place = tr("stopped on %1").arg(dateText(t.stoppedOn));
    return row;
}

Row FileWords::consent(const consent::Consent& c) {
    Row row = makeRow(c.root.toString(), QStringLiteral("shield"), {}, {});
    const QString who = c.recipientName.isEmpty() ? recipient(c.recipient) : c.recipientName;
    row.title = who.isEmpty() ? tr("Consent") : tr("Consent to share with %1").arg(who);
    row.detail = c.content.isEmpty() ? c.purpose : c.content;
    switch (c.state) {
        case consent::ConsentState::Informed:
            row.meta = tr("informed");
            break;
        case consent::ConsentState::Given:
            row.meta = tr("given on %1").arg(dateText(c.decidedOn));
            break;
        case consent::ConsentState::Refused:
            row.meta = tr("refused on %1").arg(dateText(c.decidedOn));
            break;
        case consent::ConsentState::Withdrawn:
            row.meta = tr("withdrawn");
            break;
        case consent::ConsentState::Expired:
            row.meta = tr("expired");
            break;
    }
    return row;
}

Row FileWords::opposition(const consent::Opposition& o) {
    Row row = makeRow(o.root.toString(), QStringLiteral("block"),
                      tr("Opposition: %1").arg(recipient(o.scope)), o.note);
    switch (o.state) {
        case consent::OppositionState::Noticed:
            row.meta = tr("right told on %1").arg(dateText(o.noticeOn));
            break;
        case consent::OppositionState::Active:
            row.meta = tr("opposes since %1").arg(dateText(o.since));
            row.tone = Tone::Warn;
            break;
        case consent::OppositionState::Withdrawn:
            row.meta = tr("withdrawn");
            break;
    }
    return row;
}

Row FileWords::mandate(const consent::Mandate& m, const QDate& today) {
    Row row = makeRow(m.root.toString(), QStringLiteral("key"), tr("Mandate: %1").arg(m.holder), m.scope);
    row.meta = m.isInForce(today) ? tr("in force") : tr("not in force");
    return row;
}

QString FileWords::encounterText(const records::Encounter& e) {
    QStringList parts;
    const auto add = [&parts](const QString& label, const QString& text) {
        if (!text.isEmpty()) parts << QStringLiteral("%1\n%2").arg(label.toUpper(), text);
    };
    add(tr("Reason"), e.reason);
    add(tr("What the patient says"), e.subjective);
    add(tr("Examination"), e.objective);
    add(tr("Conclusion"), e.assessment);
    add(tr("Plan"), e.plan);
    QString consent;
    for (const KeyOption& option : EncounterWords::consents())
        if (option.value == EncounterWords::valueOf(e.consent)) consent = option.label;
    if (!e.consentNote.isEmpty()) consent += QStringLiteral(" (%1)").arg(e.consentNote);
    add(tr("Consent"), consent);
    QString present;
    for (const KeyOption& option : EncounterWords::thirdParties())
        if (option.value == EncounterWords::valueOf(e.thirdParty)) present = option.label;
    if (!e.thirdPartyReason.isEmpty()) present += QStringLiteral(" (%1)").arg(e.thirdPartyReason);
    add(tr("In the room"), present);
    QStringList interpreted{EncounterWords::languageName(e.language), e.interpreter};
    interpreted.removeAll(QString());
    add(tr("Interpreter"), interpreted.join(QStringLiteral(", ")));
    if (e.securityMeasure) add(tr("Handcuffs, door open…"), e.securityReason);
    if (e.informationGiven) add(tr("Informed"), *e.informationGiven ? tr("Yes") : tr("No"));
    if (e.mode != records::EncounterMode::InPerson)
        for (const KeyOption& option : EncounterWords::modes())
            if (option.value == enumName(e.mode)) add(tr("Seen"), option.label);
    return parts.join(QStringLiteral("\n\n"));
}

std::vector<Chip> FileWords::chips(const records::FileSummary& summary,
                                   const std::vector<consent::Opposition>& oppositions) {
    std::vector<Chip> chips;
    for (const auto& a : summary.allergies)
        chips.push_back({QStringLiteral("warn"), Tone::Block, tr("Allergy: %1").arg(a.substance)});
    for (const auto& alert : summary.alerts)
        chips.push_back({QStringLiteral("bell"), alert.isHigh ? Tone::Block : Tone::Warn, alert.label});
    for (const auto& o : oppositions)
        if (o.state == consent::OppositionState::Active)
            chips.push_back(
                {QStringLiteral("block"), Tone::Warn, tr("Opposes sharing: %1").arg(recipient(o.scope))});
    const bool withheldAllergies = std::any_of(summary.withheld.begin(), summary.withheld.end(), [](const records::Withholding& w) {
        return w.category == records::WithheldCategory::Allergies;
    });
    if (summary.allergies.empty())
        chips.push_back({QStringLiteral("info"), withheldAllergies ? Tone::Warn : Tone::Muted,
                         withheldAllergies ? tr("No allergy known here: some may be withheld") : tr("No allergy recorded")});
    if (!summary.withheld.empty())
        chips.push_back(
            {QStringLiteral("info"), Tone::Muted, tr("Something is withheld at the patient's request")});
    return chips;
}

Chip FileWords::release(const QDate& planned) {
    return {QStringLiteral("transfers"), Tone::Muted, tr("Release planned on %1").arg(dateText(planned))};
}

CurveData FileWords::weightCurve(const std::vector<records::MeasurePoint>& weights) {
    CurveLine line{measure(MeasureCode::Weight), Tone::Accent, {}};
    for (const auto& point : weights) line.points.push_back({point.at, point.value});
    return {QStringLiteral("kg"), {line}, {}};
}

namespace {

// Where a row of the summary leads: "part/id".
Row leadingTo(const char* part, Row row) {
    row.id = QLatin1String(part) + QLatin1Char('/') + row.id;
    return row;
}

Row strikeRow(const records::HungerStrikeFile& file) {
    // The figures that alert are never cut: the day stands with the title.
    Row row = makeRow(file.strike.root.toString(), QStringLiteral("heart"),
                      FileWords::tr("Hunger strike, day %1").arg(file.state.dayNumber));
    QStringList words;
    if (file.state.lossPercent)
        words << FileWords::tr("loss of %1 %").arg(QLocale().toString(*file.state.lossPercent, 'f', 1));
    if (file.state.bmi) words << FileWords::tr("BMI %1").arg(records::bodyMassIndexText(*file.state.bmi));
    row.detail = words.join(QStringLiteral(" · "));
    row.tone = file.state.alerts.empty() ? Tone::Warn : Tone::Block;
    return row;
}

std::vector<Row> problemRows(const records::FileSummary& s) {
    std::vector<Row> rows;
    for (const auto& file : s.strikes) rows.push_back(leadingTo("hunger_strike", strikeRow(file)));
    for (const auto& p : s.problems) {
        Row row = makeRow(p.root.toString(), QStringLiteral("flag"), p.label,
                          p.onset.isValid()  ? FileWords::tr("since %1").arg(dateText(p.onset))
                          : p.code.isEmpty() ? FileWords::kind(EntryKind::Problem)
                                             : QStringLiteral("%1 %2").arg(p.codeSystem, p.code));
        row.psychiatric = p.compartment == Compartment::Psychiatric;
        rows.push_back(leadingTo("problems", row));
    }
    for (const auto& e : s.shared)
        rows.push_back(leadingTo("sharing", makeRow(e.id.toString(), QStringLiteral("link"), e.title,
                                                    FileWords::tr("shared by the other team"))));
    return rows;
}

// What is late first: the watch of a risk, the line of a strike, what the arrival still asks.
std::vector<Row> toDoRows(const records::FileSummary& s, const QDateTime& now) {
    std::vector<Row> rows;
    const QDate today = now.toLocalTime().date();
    // What and when under the subject: beside it, in a narrow card, both would be cut.
    const auto due = [&](Row row, const QDate& day) {
        const QString when = day == today ? FileWords::tr("today") : agoText(day.startOfDay(), now);
        row.detail = row.detail.isEmpty() ? when : QStringLiteral("%1 · %2").arg(row.detail, when);
        row.tone = day <= today ? Tone::Warn : Tone::Muted;
        return row;
    };
    if (s.suicideRisk && s.suicideRisk->reviewOn.isValid())
        rows.push_back(
            leadingTo("suicide_risk", due(makeRow(s.suicideRisk->id.toString(), QStringLiteral("shield"),
                                                  FileWords::tr("Suicide risk"), FileWords::tr("look again")),
                                          s.suicideRisk->reviewOn)));
    for (const auto& file : s.strikes)
        if (!file.state.seenToday)
            rows.push_back(
                leadingTo("hunger_strike", due(makeRow(file.strike.root.toString(), QStringLiteral("heart"),
                                                       FileWords::kind(EntryKind::HungerStrike),
                                                       FileWords::tr("line of the day")),
                                               today)));
    for (const auto& todo : s.toDo)
        rows.push_back(leadingTo(
            "reception", due(makeRow(todo.item, QStringLiteral("today"), FileWords::receptionItem(todo.item)),
                             todo.dueOn)));
    return rows;
}

std::optional<double> valueOf(const records::FileSummary& s, MeasureCode code) {
    for (const auto& m : s.lastMeasures)
        if (m.code == code) return m.value;
    return std::nullopt;
}

Row measureRow(const records::FileSummary& s, const records::MeasurePoint& m) {
    Row row = makeRow(enumName(m.code), QStringLiteral("heart"), FileWords::measure(m.code));
    const auto shown = [](double value, MeasureCode code) {
        return QLocale().toString(value, 'f', records::measureKind(code).decimals);
    };
    row.meta = QStringLiteral("%1 %2").arg(shown(m.value, m.code), FileWords::unit(m.code));
    if (const auto low = valueOf(s, MeasureCode::Diastolic); low && m.code == MeasureCode::Systolic) {
        row.title = FileWords::tr("Pressure");
        row.meta = QStringLiteral("%1/%2").arg(shown(m.value, m.code), shown(*low, MeasureCode::Diastolic));
    }
    row.toolTip = dateTimeText(m.at);
    return leadingTo("measures", row);
}

// In few lines: weight, body mass index, pressure as one; the height, which does not change, last.
std::vector<Row> measureRows(const records::FileSummary& s) {
    std::vector<Row> rows;
    for (const MeasureCode code : records::allMeasureCodes()) {
        if (code == MeasureCode::Height || (code == MeasureCode::Diastolic && valueOf(s, MeasureCode::Systolic))) continue;
        for (const auto& m : s.lastMeasures)
            if (m.code == code) rows.push_back(measureRow(s, m));
        if (code != MeasureCode::Weight || !s.bmi) continue;
        Row row = makeRow(QStringLiteral("bmi"), QStringLiteral("heart"), FileWords::tr("Body mass index"));
        row.meta = records::bodyMassIndexText(*s.bmi);
        rows.push_back(leadingTo("measures", row));
    }
    for (const auto& m : s.lastMeasures)
        if (m.code == MeasureCode::Height) rows.push_back(measureRow(s, m));
    return rows;
}

}  // namespace

PatientSummary FileWords::summary(const records::FileSummary& s, const std::vector<records::Entry>& recent,
                                  const QDateTime& now) {
    PatientSummary shown;
    shown.problems = problemRows(s);
    for (const auto& t : s.treatments) {
        Row row = treatment(t);
        // The name with its strength has the whole line: cut in its middle it would tell another dose.
        row.place = t.lastGivenAt.isValid() ? tr("taken %1").arg(agoText(t.lastGivenAt, now)) : row.meta;
        row.meta.clear();
        shown.treatments.push_back(leadingTo("prescriptions", row));
    }
    shown.measures = measureRows(s);
    shown.toDo = toDoRows(s, now);
    if (!s.withheld.empty())
        shown.notice =
            tr("Something of the file is withheld at the patient's request: ask before prescribing.");
    for (const auto& e : recent) {
        Row row = entry(e);
        row.id = QStringList{compartmentName(e.compartment), row.id, enumName(e.kind)}.join(QLatin1Char('|'));
        shown.recent.push_back(std::move(row));
    }
    return shown;
}

}  // namespace serment::ui
