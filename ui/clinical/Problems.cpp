// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clinical/Problems.h"

#include <QFile>

#include "core/records/Problem.h"
#include "core/records/Terminology.h"
#include "ui/clinical/FileField.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using records::Problem;
using records::ProblemStatus;

namespace {

std::vector<KeyOption> statuses() {
    return {
        {QStringLiteral("active"), Problems::tr("A", "key of: active"), Problems::tr("Active"), {}},
        {QStringLiteral("inactive"), Problems::tr("I", "key of: inactive"), Problems::tr("Inactive"), {}},
        {QStringLiteral("resolved"), Problems::tr("R", "key of: resolved"), Problems::tr("Resolved"), {}},
        {QStringLiteral("ruled_out"), Problems::tr("O", "key of: ruled out"), Problems::tr("Ruled out"), {}}};
}

QString statusText(ProblemStatus status) {
    for (const KeyOption& option : statuses())
        if (option.value == enumName(status)) return option.label;
    return {};
}

RecordItem itemOf(const Problem& p) {
    RecordItem item;
    item.row.id = p.root.toString();
    item.row.icon = QStringLiteral("flag");
    item.row.tone = p.status == ProblemStatus::Active ? Tone::Accent : Tone::Muted;
    item.row.title = p.label;
    // Two lines whatever is known: beside the date, a long label would be cut.
    item.row.detail = !p.note.isEmpty()   ? p.note.simplified()
                      : !p.code.isEmpty() ? QStringLiteral("%1 %2").arg(p.codeSystem, p.code)
                                          : statusText(p.status);
    item.row.meta = p.onset.isValid() ? Problems::tr("since %1").arg(dateText(p.onset)) : QString();
    if (item.row.detail != statusText(p.status)) item.row.place = statusText(p.status);
    item.row.psychiatric = p.compartment == Compartment::Psychiatric;
    item.version = p.id.toString();
    QStringList text{statusText(p.status)};
    if (!p.code.isEmpty()) text << QStringLiteral("%1 %2").arg(p.codeSystem, p.code);
    if (p.onset.isValid()) text << Problems::tr("Since %1").arg(dateText(p.onset));
    if (p.ended.isValid()) text << Problems::tr("Until %1").arg(dateText(p.ended));
    if (!p.note.isEmpty()) text << QString() << p.note;
    if (!p.correction.reason.isEmpty())
        text << QString() << Problems::tr("Changed: %1").arg(p.correction.reason);
    item.text = text.join(QLatin1Char('\n'));
    item.offers.insert(QStringLiteral("change"), {{QStringLiteral("label"), p.label},
                                                  {QStringLiteral("code"), p.code},
                                                  {QStringLiteral("codeSystem"), p.codeSystem},
                                                  {QStringLiteral("onset"), p.onset.toString(Qt::ISODate)},
                                                  {QStringLiteral("ended"), p.ended.toString(Qt::ISODate)},
                                                  {QStringLiteral("status"), enumName(p.status)},
                                                  {QStringLiteral("note"), p.note}});
    return item;
}

Result<RecordList> list(access::Session& session, const DetaineeId& id) {
    const auto all = records::problems(session, id);
    if (!all) return tl::unexpected<Error>(all.error());
    RecordList list;
    for (const Problem& p : *all) list.items.push_back(itemOf(p));
    return list;
}

// A terminology of the unit's own, such as CIM-10: none is shipped.
Result<void> importCodes(access::Session& session, const Values& v) {
    constexpr qint64 largest = 64 * 1024 * 1024;
    QFile file(v.value(QStringLiteral("file")));
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::NotFound, {}, QStringLiteral("file"));
    const QByteArray content = file.read(largest + 1);
    return records::importTerminology(session, v.value(QStringLiteral("system")), content)
        .map([](const records::TerminologyImport&) {});
}

Result<void> perform(access::Session& session, const DetaineeId& id, const RecordAct& act) {
    const Values& v = act.values;
    if (act.act == QStringLiteral("import")) return importCodes(session, v);
    Problem p;
    p.detainee = id;
    p.compartment = records::teamCompartment(session);
    if (act.act == QStringLiteral("change")) {
        auto old = versionNamed(records::problems(session, id), act.item);
        if (!old) return tl::unexpected<Error>(old.error());
        p = *old;
        p.correction = {old->id, v.value(QStringLiteral("correction"))};
    }
    p.label = v.value(QStringLiteral("label"));
    p.code = v.value(QStringLiteral("code"));
    p.codeSystem = v.value(QStringLiteral("codeSystem"));
    p.onset = dayOf(v, QStringLiteral("onset"));
    p.ended = dayOf(v, QStringLiteral("ended"));
    p.status = enumOr(v.value(QStringLiteral("status")), ProblemStatus::Active);
    p.note = v.value(QStringLiteral("note"));
    return records::recordProblem(session, p).map([](const records::EntryId&) {});
}

std::vector<Suggestion> suggest(access::Session& session, const QString&, const QString& typed) {
    std::vector<Suggestion> found;
    const auto codes = records::findCodes(session, typed);
    if (!codes) return found;
    for (const records::TerminologyCode& code : *codes) {
        Suggestion each;
        each.row.id = code.system + code.code;
        each.row.icon = QStringLiteral("flag");
        each.row.title = code.label;
        each.row.meta = QStringLiteral("%1 %2").arg(code.system, code.code);
        each.fills = {{QStringLiteral("label"), code.label},
                      {QStringLiteral("code"), code.code},
                      {QStringLiteral("codeSystem"), code.system}};
        found.push_back(each);
    }
    return found;
}

}  // namespace

RecordSpec Problems::spec(Prompts* prompts) {
    const FieldSpec label{.name = QStringLiteral("label"),
                          .kind = FieldKind::Suggest,
                          .label = tr("Problem"),
                          .hint = tr("Words, or a code of the unit's terminology")};
    const FieldSpec onset{
        .name = QStringLiteral("onset"), .kind = FieldKind::PastDay, .label = tr("Since"), .half = true};
    const FieldSpec ended{.name = QStringLiteral("ended"),
                          .kind = FieldKind::PastDay,
                          .label = tr("Until"),
                          .wrong = tr("A day that is past, and not before the first one."),
                          .half = true};
    const FieldSpec status{.name = QStringLiteral("status"),
                           .kind = FieldKind::Choice,
                           .label = tr("State"),
                           .options = statuses(),
                           .initial = QStringLiteral("active")};
    const FieldSpec note{.name = QStringLiteral("note"), .kind = FieldKind::Text, .label = tr("Note")};
    const FieldSpec why{.name = QStringLiteral("correction"), .label = tr("Why it changes")};
    RecordSpec spec{QStringLiteral("problems"),
                    tr("Problems"),
                    QStringLiteral("flag"),
                    tr("No problem is recorded.\nCtrl+N begins the list."),
                    {{QStringLiteral("add"),
                      tr("New problem"),
                      QKeySequence(QStringLiteral("Ctrl+N")),
                      false,
                      {label, onset, status, note},
                      {}},
                     {QStringLiteral("change"),
                      tr("Change"),
                      QKeySequence(QStringLiteral("Ctrl+E")),
                      true,
                      {label, onset, ended, status, note, why},
                      {}}}};
    if (!prompts) return spec;
    const FieldSpec system{
        .name = QStringLiteral("system"), .label = tr("Terminology"), .initial = QStringLiteral("CIM-10")};
    const FieldSpec file =
        fileField({.name = QStringLiteral("file"),
                   .label = tr("File"),
                   .wrong = tr("One code a line: code; label. At most 64 MB of UTF-8 text.")},
                  *prompts, tr("Codes (*.csv *.txt *.tsv)"));
    spec.acts.push_back({QStringLiteral("import"),
                         tr("Import codes"),
                         QKeySequence(QStringLiteral("Ctrl+I")),
                         false,
                         {file, system},
                         tr("The codes are proposed from now on.")});
    return spec;
}

RecordDesk Problems::desk() {
    return {QStringLiteral("problems"),
            [](const access::Session& session, const QString& act) {
                if (act == QStringLiteral("import"))
                    return session.may(access::Action::ChangeSettings, Compartment::Unit);
                return session.may(access::Action::EditProblems, records::teamCompartment(session));
            },
            list,
            perform,
            suggest,
            {}};
}

}  // namespace serment::ui
