// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/around/Around.h"

#include "ui/around/RegisterDesk.h"
#include "ui/consent/Scans.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using records::Register;
using records::RegisterLine;

namespace {

QString f(const char* name) {
    return QString::fromLatin1(name);
}

RecordItem itemOf(const RegisterLine& line, const QString& icon, const QString& title, const QString& meta, const QStringList& text) {
    RecordItem item;
    item.row.icon = icon;
    item.row.title = title;
    item.row.detail = line.subject;
    item.row.meta = meta;
    item.text = text.join(QLatin1Char('\n'));
    return item;
}

QStringList withNote(QStringList lines, const QString& note) {
    if (!note.isEmpty()) lines << QString() << note;
    return lines;
}

void ends(RecordItem& item, const RegisterLine& line) {
    if (line.endedOn.isValid()) {
        item.row.tone = Tone::Muted;
        item.row.place = Around::tr("until %1").arg(dateText(line.endedOn));
        return;
    }
    item.offers.insert(f("end"), {});
}

Result<void> fillCommon(RegisterLine& line, const Values& v) {
    line.happenedOn = dayOf(v, f("happenedOn"));
    line.who = v.value(f("who"));
    line.subject = v.value(f("subject"));
    line.note = v.value(f("note"));
    return {};
}

FieldSpec past(const char* name, const QString& label) {
    return {.name = f(name), .kind = FieldKind::PastDay, .label = label, .initial = f("today"), .half = true};
}

FieldSpec line(const char* name, const QString& label, const QString& hint = {}, bool half = false) {
    return {.name = f(name), .label = label, .hint = hint, .half = half};
}

FieldSpec words(const char* name, const QString& label, const QString& hint = {}) {
    return {.name = f(name), .kind = FieldKind::Text, .label = label, .hint = hint};
}

ActSpec ending() {
    return {f("end"), Around::tr("End it"), QKeySequence(f("Ctrl+R")), true, {past("endedOn", Around::tr("Until"))}, Around::tr("Recorded.")};
}

// The files of P18 that a person may have, and their names.
std::vector<std::pair<QString, QString>> files() {
    return {{f("somatic"), Around::tr("somatic")},     {f("psychiatric"), Around::tr("psychiatric")},
            {f("paper"), Around::tr("on paper")},      {f("hospital"), Around::tr("of the hospital")},
            {f("elsewhere"), Around::tr("of another unit")}, {f("prevention"), Around::tr("of the prevention physician")}};
}

Result<void> fillFiles(RegisterLine& l, const QString&, const Values& v) {
    if (auto common = fillCommon(l, v); !common) return common;
    QStringList kept;
    for (const auto& [name, label] : files())
        if (yes(v, name)) kept << label;
    if (kept.isEmpty()) return fail(ErrorCode::MissingField, {}, f("somatic"));
    l.subject = Around::tr("%n file(s): %1", nullptr, int(kept.size())).arg(kept.join(QStringLiteral(", ")));
    if (!yes(v, f("leaflet"))) return fail(ErrorCode::MissingField, {}, f("leaflet"));
    return {};
}

RecordItem showFiles(const RegisterLine& l, const QDate&) {
    QStringList text{l.subject, Around::tr("Told on %1, with how to obtain them.").arg(dateText(l.happenedOn))};
    auto item = itemOf(l, f("documents"), l.subject, Around::tr("told on %1").arg(dateText(l.happenedOn)), withNote(text, l.note));
    item.row.detail = l.note;
    return item;
}

Result<void> fillStanding(RegisterLine& l, const QString& act, const Values& v) {
    if (act != f("end")) return fillCommon(l, v);
    l.endedOn = dayOf(v, f("endedOn"));
    return l.endedOn.isValid() ? Result<void>() : fail(ErrorCode::MissingField, {}, f("endedOn"));
}

RecordItem showCoordinator(const RegisterLine& l, const QDate&) {
    const QString since = Around::tr("since %1").arg(dateText(l.happenedOn));
    auto item = itemOf(l, f("user"), l.who, since, withNote({l.subject, since}, l.note));
    item.row.tone = Tone::Ok;
    ends(item, l);
    return item;
}

Result<void> fillMeeting(RegisterLine& l, const QString&, const Values& v) {
    l.decidedOn = dayOf(v, f("decidedOn"));
    if (v.value(f("note")).isEmpty()) return fail(ErrorCode::MissingField, {}, f("note"));
    return fillCommon(l, v);
}

RecordItem showMeeting(const RegisterLine& l, const QDate&) {
    QStringList text{Around::tr("Present: %1").arg(l.who), l.subject};
    text << (l.decidedOn.isValid() ? Around::tr("The person was told on %1.").arg(dateText(l.decidedOn))
                                   : Around::tr("The person was not told of this exchange (L.1110-4)."));
    text << QString() << Around::tr("Shared: %1").arg(l.note);
    auto item = itemOf(l, f("patients"), l.subject, dateText(l.happenedOn), text);
    item.row.detail = l.who;
    item.row.tone = l.decidedOn.isValid() ? Tone::Muted : Tone::Warn;
    if (!l.decidedOn.isValid()) item.offers.insert(f("told"), {});
    return item;
}

Result<void> fillMeetingOrTold(RegisterLine& l, const QString& act, const Values& v) {
    if (act != f("told")) return fillMeeting(l, act, v);
    l.decidedOn = dayOf(v, f("decidedOn"));
    return l.decidedOn.isValid() ? Result<void>() : fail(ErrorCode::MissingField, {}, f("decidedOn"));
}

// accepted or refused stands at the head of the note: the register has no other place for it.
Result<void> fillDoctor(RegisterLine& l, const QString& act, const Values& v) {
    if (act == f("end")) return fillStanding(l, act, v);
    if (act != f("decision")) return fillCommon(l, v);
    l.decidedOn = dayOf(v, f("decidedOn"));
    if (!l.decidedOn.isValid()) return fail(ErrorCode::MissingField, {}, f("decidedOn"));
    if (v.value(f("decision")).isEmpty()) return fail(ErrorCode::MissingField, {}, f("decision"));
    const QString word = v.value(f("decision")) == f("granted") ? Around::tr("Granted") : Around::tr("Refused");
    l.note = v.value(f("note")).isEmpty() ? word : Around::tr("%1: %2").arg(word, v.value(f("note")));
    if (v.value(f("decision")) == f("refused")) l.endedOn = l.decidedOn;
    return {};
}

RecordItem showDoctor(const RegisterLine& l, const QDate& today) {
    const QString asked = Around::tr("Asked for on %1").arg(dateText(l.happenedOn));
    QStringList text{l.subject, asked};
    text << (l.decidedOn.isValid() ? Around::tr("Decision of the interregional director on %1").arg(dateText(l.decidedOn))
                                   : Around::tr("The decision of the interregional director is awaited (R.322-1 CPén): no visit before it."));
    auto item = itemOf(l, f("user"), l.who, {}, withNote(text, l.note));
    if (!l.decidedOn.isValid()) {
        item.row.tone = Tone::Warn;
        item.row.meta = Around::tr("awaited for %n day(s)", nullptr, int(l.happenedOn.daysTo(today)));
        item.offers.insert(f("decision"), {});
    } else {
        item.row.tone = l.endedOn.isValid() ? Tone::Muted : Tone::Ok;
        item.row.meta = l.endedOn == l.decidedOn ? Around::tr("refused on %1").arg(dateText(l.decidedOn))
                                                 : Around::tr("granted on %1").arg(dateText(l.decidedOn));
    }
    ends(item, l);
    Scans::offer(item, l.scanId);
    return item;
}

Result<void> fillOnline(RegisterLine& l, const QString&, const Values& v) {
    l.decidedOn = dayOf(v, f("decidedOn"));
    return fillCommon(l, v);
}

RecordItem showOnline(const RegisterLine& l, const QDate&) {
    QStringList text{l.subject, Around::tr("Put there on %1").arg(dateText(l.happenedOn)),
                     Around::tr("Agreed to on %1").arg(dateText(l.decidedOn))};
    auto item = itemOf(l, f("shield"), l.subject, dateText(l.happenedOn), withNote(text, l.note));
    item.row.detail = Around::tr("agreed to on %1").arg(dateText(l.decidedOn));
    return item;
}

}  // namespace

AroundPart Around::filesKept() {
    const QString key = f("around.files");
    FieldSpec toldOn = past("happenedOn", tr("Told on"));
    toldOn.half = false;
    std::vector<FieldSpec> fields{toldOn};
    for (const auto& [name, label] : files())
        fields.push_back({.name = name, .kind = FieldKind::Check, .label = QString(), .hint = tr("File %1").arg(label),
                          .wrong = tr("Tick each file that is kept.")});
    fields.push_back({.name = f("leaflet"), .kind = FieldKind::Check, .label = QString(),
                      .hint = tr("Access explained, leaflet given (L.1111-7)"),
                      .wrong = tr("How to obtain them is told at the same time (P18).")});
    fields.push_back(line("note", tr("Note")));
    return {{key, tr("Files kept"), f("documents"),
             tr("The person was not yet told which files are kept and how to obtain them.\nCtrl+N records it (P18)."),
             {{f("told"), tr("Told"), QKeySequence(f("Ctrl+N")), false, fields, tr("Recorded.")}}},
            registerDesk(key, {Register::FilesKept, showFiles, fillFiles, {}})};
}

AroundPart Around::coordinator() {
    const QString key = f("around.coordinator");
    const auto note = [](const std::vector<RegisterLine>& lines) {
        const bool named = std::any_of(lines.begin(), lines.end(), [](const RegisterLine& l) { return !l.endedOn.isValid(); });
        return named ? QString() : Around::tr("When both teams follow the person, somebody coordinates them by name (T26).");
    };
    return {{key, tr("Coordinator"), f("user"), tr("Nobody is named.\nCtrl+N names who coordinates the two teams."),
             {{f("name"), tr("Name"), QKeySequence(f("Ctrl+N")), false,
               {line("who", tr("Who")), line("subject", tr("Between"), tr("somatic and psychiatric care")), past("happenedOn", tr("Since")),
                words("note", tr("Note"))},
               tr("Recorded.")},
              ending()}},
            registerDesk(key, {Register::Coordinator, showCoordinator, fillStanding, note})};
}

AroundPart Around::meetings() {
    const QString key = f("around.meetings");
    const FieldSpec told{.name = f("decidedOn"), .kind = FieldKind::PastDay, .label = tr("Person told on"), .hint = tr("not yet"), .half = true};
    return {{key, tr("Meetings"), f("patients"), tr("No meeting is recorded.\nCtrl+N records one with what was shared."),
             {{f("meeting"), tr("New meeting"), QKeySequence(f("Ctrl+N")), false,
               {past("happenedOn", tr("On")), told, line("who", tr("Present")), line("subject", tr("About")),
                words("note", tr("What was shared"), tr("what each team needs to know, and nothing more"))},
               tr("Recorded.")},
              {f("told"), tr("Person told"), QKeySequence(f("Ctrl+G")), true, {past("decidedOn", tr("On"))}, tr("Recorded.")}}},
            registerDesk(key, {Register::SynthesisMeeting, showMeeting, fillMeetingOrTold, {}})};
}

AroundPart Around::outsideDoctor(Prompts& prompts) {
    const QString key = f("around.doctor");
    const std::vector<KeyOption> decisions{{f("granted"), tr("G", "key of: granted"), tr("Granted"), {}},
                                           {f("refused"), tr("R", "key of: refused"), tr("Refused"), {}}};
    return {{key, tr("Doctor of one's choice"), f("user"), tr("The person has not asked for a doctor from outside.\nCtrl+N records it (R.322-1)."),
             {{f("asked"), tr("Asked for"), QKeySequence(f("Ctrl+N")), false,
               {line("who", tr("Which doctor")), line("subject", tr("For"), tr("a second opinion")), past("happenedOn", tr("Asked on")),
                words("note", tr("Note"))},
               tr("Recorded. The visit waits for the decision.")},
              {f("decision"), tr("Decision"), QKeySequence(f("Ctrl+G")), true,
               {{.name = f("decision"), .kind = FieldKind::Choice, .label = tr("Decision"), .options = decisions},
                past("decidedOn", tr("On")), line("note", tr("Note")), Scans::field(prompts)},
               tr("Recorded.")},
              Scans::act(), ending()}},
            registerDesk(key, {Register::OutsideDoctor, showDoctor, fillDoctor, {}})};
}

AroundPart Around::onlineRecord() {
    const QString key = f("around.online");
    FieldSpec agreed = past("decidedOn", tr("Agreed to on"));
    agreed.initial.clear();
    agreed.wrong = tr("Nothing goes to Mon espace santé without the agreement or the request of the person (P20).");
    return {{key, tr("Mon espace santé"), f("shield"), tr("Nothing was put there.\nCtrl+N records what was put, and the agreement."),
             {{f("put"), tr("Put there"), QKeySequence(f("Ctrl+N")), false,
               {line("subject", tr("What")), past("happenedOn", tr("On")), agreed, line("note", tr("Note"))},
               tr("Recorded.")}}},
            registerDesk(key, {Register::OnlineRecord, showOnline, fillOnline, {}})};
}

}  // namespace serment::ui
