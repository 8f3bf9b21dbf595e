// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/ReceptionDesk.h"

#include <algorithm>

#include "core/consent/Consent.h"
#include "core/people/BirthPlaces.h"
#include "core/people/Detainee.h"
#include "core/people/NameKey.h"
#include "core/records/Alert.h"
#include "core/records/Register.h"
#include "ui/consent/ConsentWords.h"

namespace serment::ui {

using records::ReceptionAnswer;
using records::ReceptionState;

namespace {

QString f(const char* name) {
    return QString::fromLatin1(name);
}

QString of(const Values& values, const QString& item, const QString& field) {
    return values.value(item + QLatin1Char('/') + field);
}

const people::BirthPlaces* places() {
    static const auto loaded = people::BirthPlaces::load();
    return loaded ? loaded->get() : nullptr;
}

Result<RecordList> list(access::Session& session, const DetaineeId& id) {
    auto answers = records::receptionAnswers(session, id);
    if (!answers) return tl::unexpected<Error>(answers.error());
    ReceptionSheet sheet{std::move(*answers), {}, {}, {}};
    if (const auto person = people::detainee(session, id)) {
        if (person->isPresent()) sheet.entry = person->stay->entry;
        const QString code = person->identity.birthPlaceCode;
        const auto born = places() && !code.isEmpty() ? places()->byCode(code) : std::nullopt;
        if (born && born->isCountry()) {
            sheet.birthCountry = born->name;
            sheet.birthCountryCode = born->code;
        }
    }
    RecordList list;
    list.drawn = sheet;
    return list;
}

QString noteOf(const QString& item, const Values& values) {
    QStringList lines;
    for (const FieldSpec& extra : ReceptionWords::extras(item))
        if (const QString said = of(values, item, extra.name); !said.isEmpty())
            lines << ReceptionWords::tr("%1: %2").arg(extra.label, said);
    if (const QString note = of(values, item, f("note")); !note.isEmpty()) lines << note;
    return lines.join(QLatin1Char('\n'));
}

Result<ReceptionAnswer> answerOf(access::Session& session, const DetaineeId& id, const QString& item, const Values& values) {
    ReceptionAnswer a;
    a.compartment = records::teamCompartment(session);
    a.detainee = id;
    a.item = item;
    const auto state = enumFromName<ReceptionState>(of(values, item, f("state")));
    if (!state) return fail(ErrorCode::MissingField, {}, item);
    a.state = *state;
    a.dueOn = QDate::fromString(of(values, item, f("due")), Qt::ISODate);
    a.note = noteOf(item, values);
    if (item == f("files_told") && a.state == ReceptionState::Done && of(values, item, f("count")).toInt() < 1)
        return fail(ErrorCode::MissingField, QStringLiteral("P18: how many files"), item);
    return a;
}

bool isDone(const std::vector<ReceptionAnswer>& answers, const char* item, ReceptionState state = ReceptionState::Done) {
    return std::any_of(answers.begin(), answers.end(),
                       [&](const ReceptionAnswer& a) { return a.item == QLatin1String(item) && a.state == state; });
}

void sayConsent(access::Session& session, const DetaineeId& id, const std::vector<ReceptionAnswer>& answers, const Values& values) {
    const bool given = isDone(answers, "consent");
    if (!given && !isDone(answers, "consent", ReceptionState::Declined)) return;
    consent::Consent c;
    c.detainee = id;
    c.act = consent::ConsentAct::Care;
    c.content = ReceptionWords::tr("medical reception");
    c.state = given ? consent::ConsentState::Given : consent::ConsentState::Refused;
    c.informedOn = c.decidedOn = session.clock().today();
    c.language = of(values, f("language"), f("language"));
    c.interpreter = of(values, f("language"), f("interpreter"));
    c.note = of(values, f("consent"), f("note"));
    (void)consent::recordConsent(session, c);
}

void sayFiles(access::Session& session, const DetaineeId& id, const std::vector<ReceptionAnswer>& answers, const Values& values) {
    if (!isDone(answers, "files_told")) return;
    records::RegisterLine line;
    line.kind = records::Register::FilesKept;
    line.detainee = id;
    line.happenedOn = session.clock().today();
    line.subject = ReceptionWords::tr("%n file(s)", nullptr, of(values, f("files_told"), f("count")).toInt());
    line.note = of(values, f("files_told"), f("note"));
    (void)records::recordRegisterLine(session, line);
}

void sayLanguage(access::Session& session, const DetaineeId& id, const std::vector<ReceptionAnswer>& answers, const Values& values) {
    const QString language = of(values, f("language"), f("languageName"));
    if (!isDone(answers, "language") || language.isEmpty()) return;
    const auto standing = records::alerts(session, id);
    if (!standing || std::any_of(standing->begin(), standing->end(), [](const records::Alert& a) {
            return a.category == records::AlertCategory::Interpreter;
        }))
        return;
    records::Alert alert;
    alert.detainee = id;
    alert.category = records::AlertCategory::Interpreter;
    alert.label = ReceptionWords::tr("Interpreter: %1").arg(language);
    (void)records::recordAlert(session, alert);
}

// The answers count by themselves: what they say elsewhere is written after them, and a role that may not write there
// (a register, an alert) has answered all the same.
Result<void> perform(access::Session& session, const DetaineeId& id, const RecordAct& act, ReceptionPage page) {
    std::vector<ReceptionAnswer> answers;
    for (const records::ReceptionItem& item : ReceptionWords::items(page)) {
        if (of(act.values, item.key, f("state")).isEmpty()) continue;
        auto answer = answerOf(session, id, item.key, act.values);
        if (!answer) return tl::unexpected<Error>(answer.error());
        answers.push_back(std::move(*answer));
    }
    if (auto recorded = records::recordReception(session, answers); !recorded) return tl::unexpected<Error>(recorded.error());
    sayConsent(session, id, answers, act.values);
    sayFiles(session, id, answers, act.values);
    sayLanguage(session, id, answers, act.values);
    return {};
}

std::vector<Suggestion> suggest(access::Session&, const QString& field, const QString& typed) {
    if (field != f("country")) return ConsentWords::find(field, typed);
    std::vector<Suggestion> found;
    if (!places()) return found;
    for (const people::BirthPlace& place : places()->search(typed, 200)) {
        if (!place.isCountry()) continue;
        Suggestion one;
        one.row.id = place.code;
        one.row.title = place.name;
        one.row.meta = ReceptionWords::tbPrompt(place.name, place.code).isEmpty() ? QString() : ReceptionWords::tr("screening");
        one.row.tone = Tone::Warn;
        one.fills = {{field, place.name}, {f("countryCode"), place.code}};
        found.push_back(one);
    }
    return found;
}

}  // namespace

RecordDesk receptionDesk(ReceptionPage page) {
    const QString key = page == ReceptionPage::Nurse ? f("reception.nurse") : page == ReceptionPage::Physician ? f("reception.physician") : f("reception.migrant");
    return {key,
            [](const access::Session& session, const QString&) {
                return session.may(access::Action::WriteReception, records::teamCompartment(session));
            },
            list,
            [page](access::Session& session, const DetaineeId& id, const RecordAct& act) { return perform(session, id, act, page); },
            suggest,
            {}};
}

}  // namespace serment::ui
