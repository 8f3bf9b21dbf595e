// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/PillBox.h"

#include <QRegularExpression>
#include <algorithm>
#include <map>

#include "core/people/Detainee.h"
#include "core/people/Person.h"
#include "core/records/EntryStore.h"
#include "core/text/Normalise.h"

namespace serment::records {
namespace {

constexpr int daysOfWeek = 7;

const QStringList& dayNames() {
    static const QStringList names{QStringLiteral("lundi"),    QStringLiteral("mardi"),  QStringLiteral("mercredi"),
                                   QStringLiteral("jeudi"),    QStringLiteral("vendredi"), QStringLiteral("samedi"),
                                   QStringLiteral("dimanche")};
    return names;
}

// Words that make a schedule depend on something else than the moments of a day.
bool leavesOpen(const QString& plain) {
    static const QRegularExpression open(QStringLiteral(
        "\\b(si|besoin|douleurs?|fievre|crises?|insomnies?|anxiete|nausees?|sur|sauf|alternes?|alternance|semaines?|mois|week|"
        "apres\\W+midi|gouter|heures?|quinzaine|puis|ou|max|maximum|jusqu|relais|selon|pairs?|impairs?)\\b"
        "|\\d\\s?h\\b|\\btou(s|tes) les (?!jours\\b|matins\\b|midis\\b|soirs\\b|lundis?\\b|mardis?\\b|mercredis?\\b|jeudis?\\b"
        "|vendredis?\\b|samedis?\\b|dimanches?\\b)"));
    return open.match(plain).hasMatch();
}

// "1-0-1", "1 – 0 – 1 – 0": how many at each moment.
std::optional<std::array<bool, momentCount>> numbered(const QString& plain) {
    static const QString amount = QStringLiteral("(\\d+(?:[.,/]\\d+)?)");
    static const QRegularExpression form(
        QStringLiteral("^\\s*%1\\s*[-\\x{2013}]\\s*%1\\s*[-\\x{2013}]\\s*%1(?:\\s*[-\\x{2013}]\\s*%1)?\\s*$").arg(amount));
    const auto read = form.match(plain);
    if (!read.hasMatch()) return std::nullopt;
    std::array<bool, momentCount> moments{};
    for (size_t i = 0; i < momentCount; ++i) {
        const QString captured = read.captured(int(i) + 1);
        moments[i] = !captured.isEmpty() && captured != QStringLiteral("0");
    }
    return moments;
}

bool hasWord(const QString& plain, const QString& word) {
    return QRegularExpression(QStringLiteral("\\b(%1)\\b").arg(word)).match(plain).hasMatch();
}

std::optional<std::array<bool, momentCount>> momentsOf(const QString& plain) {
    if (const auto exact = numbered(plain)) return exact;
    const std::array<bool, momentCount> named{
        hasWord(plain, QStringLiteral("matins?")), hasWord(plain, QStringLiteral("midis?")),
        hasWord(plain, QStringLiteral("soirs?")), hasWord(plain, QStringLiteral("coucher|nuits?"))};
    if (std::any_of(named.begin(), named.end(), [](bool due) { return due; })) return named;
    const auto times = [&](const char* words) {
        return hasWord(plain, QStringLiteral("(%1) (fois|prises)( par jour| / ?jour| / ?j)?|(%1) ?/ ?j(our)?")
                                  .arg(QLatin1String(words)));
    };
    if (times("2|deux")) return std::array<bool, momentCount>{true, false, true, false};
    if (times("3|trois")) return std::array<bool, momentCount>{true, true, true, false};
    if (times("4|quatre")) return std::array<bool, momentCount>{true, true, true, true};
    return std::nullopt;
}

// "du lundi au vendredi", "lundi et jeudi"; every day when none is named.
std::array<bool, daysOfWeek> daysOf(const QString& plain) {
    std::array<bool, daysOfWeek> days{};
    static const QRegularExpression range(
        QStringLiteral("\\b(%1)s? (?:au|a) (%1)s?\\b").arg(dayNames().join(QLatin1Char('|'))));
    if (const auto read = range.match(plain); read.hasMatch()) {
        const auto last = dayNames().indexOf(read.captured(2));
        for (auto day = dayNames().indexOf(read.captured(1));; day = (day + 1) % daysOfWeek) {
            days[size_t(day)] = true;
            if (day == last) break;
        }
    }
    for (int day = 0; day < daysOfWeek; ++day)
        if (hasWord(plain, dayNames().at(day) + QStringLiteral("s?"))) days[size_t(day)] = true;
    if (std::none_of(days.begin(), days.end(), [](bool named) { return named; })) days.fill(true);
    return days;
}

Result<std::vector<Treatment>> inBoxes(access::Session& session, const QDate& first) {
    std::vector<Treatment> all;
    for (int day = 0; day < daysOfWeek; ++day) {
        auto current = treatmentsToGive(session, Holding::WeeklyBox, first.addDays(day));
        if (!current) return errorOf(current);
        for (Treatment& t : *current)
            if (std::none_of(all.begin(), all.end(), [&](const Treatment& known) { return known.id == t.id; }))
                all.push_back(std::move(t));
    }
    return all;
}

PillBox boxOf(const people::Detainee& person) {
    PillBox box;
    box.detainee = person.id;
    box.building = person.stay->place.building();
    box.place = person.stay->place.display();
    box.ecrou = person.stay->ecrou.toString();
    box.name = person.identity.displayName();
    if (person.identity.birthDate) box.birthDate = person.identity.birthDate->toKnown();
    return box;
}

}  // namespace

std::optional<DoseTimes> doseTimes(const QString& schedule) {
    static const QRegularExpression duration(QStringLiteral("\\b(pendant|durant|pour) \\d+ (jours?|semaines?|mois)\\b"));
    const QString plain = text::withoutAccents(schedule.toLower()).remove(duration).simplified();
    if (leavesOpen(plain)) return std::nullopt;
    const auto moments = momentsOf(plain);
    if (!moments) return std::nullopt;
    return DoseTimes{*moments, daysOf(plain)};
}

bool BoxedTreatment::isDue(const QDate& day, Moment moment) const {
    return times && treatment.isCurrent(day) && times->days[size_t(day.dayOfWeek() - 1)] &&
           times->moments[size_t(moment)];
}

Result<std::vector<PillBox>> weeklyBoxes(access::Session& session, const QDate& first) {
    auto toPrepare = inBoxes(session, first);
    if (!toPrepare) return errorOf(toPrepare);
    const auto present = people::presentDetainees(session);
    if (!present) return errorOf(present);
    const auto records = people::StandingRecords::read(session);
    if (!records) return errorOf(records);
    auto allergies = knownAllergies(session);
    if (!allergies) return errorOf(allergies);
    std::map<DetaineeId, std::vector<BoxedTreatment>> byPerson;
    for (Treatment& t : *toPrepare) {
        const auto times = doseTimes(t.schedule);
        byPerson[records->of(t.detainee)].push_back({std::move(t), times});
    }
    std::vector<PillBox> boxes;  // those present come by place, then name
    for (const people::Detainee& person : *present) {
        const auto found = byPerson.find(person.id);
        if (found == byPerson.end()) continue;
        boxes.push_back(boxOf(person));
        boxes.back().allergies = std::move((*allergies)[person.id]);
        boxes.back().treatments = std::move(found->second);
    }
    std::stable_sort(boxes.begin(), boxes.end(), [](const PillBox& a, const PillBox& b) {
        return std::tie(a.building, a.place, a.name) < std::tie(b.building, b.place, b.name);
    });
    return boxes;
}

}  // namespace serment::records
