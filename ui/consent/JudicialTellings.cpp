// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/JudicialInformation.h"
#include "ui/consent/ConsentWords.h"
#include "ui/consent/Mandates.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using consent::JudicialInformation;

namespace {

QString f(const char* name) {
    return QString::fromLatin1(name);
}

RecordItem itemOf(const JudicialInformation& j) {
    RecordItem item;
    item.row.id = j.id.toString();
    item.row.icon = f("info");
    item.row.title = ConsentWords::labelOf(ConsentWords::obligations(), enumName(j.obligation));
    item.row.detail = ConsentWords::labelOf(ConsentWords::occasions(), enumName(j.occasion));
    item.row.meta = JudicialTellings::tr("told on %1").arg(dateText(j.toldOn));
    item.row.place = j.toldBy.isEmpty() ? j.authorName : j.toldBy;
    item.version = item.row.id;
    QStringList lines{item.row.detail, JudicialTellings::tr("Told on %1 by %2").arg(dateText(j.toldOn), item.row.place)};
    if (const QString language = ConsentWords::language(j.language); !language.isEmpty())
        lines << JudicialTellings::tr("In %1").arg(language);
    if (!j.interpreter.isEmpty()) lines << JudicialTellings::tr("Interpreter: %1").arg(j.interpreter);
    if (!j.note.isEmpty()) lines << j.note;
    lines << QString() << JudicialTellings::tr("The judge is never told of this by the unit (P11).");
    item.text = lines.join(QLatin1Char('\n'));
    return item;
}

Result<RecordList> tellings(access::Session& session, const DetaineeId& id) {
    const auto all = consent::judicialInformation(session, id);
    if (!all) return tl::unexpected<Error>(all.error());
    RecordList list;
    for (const JudicialInformation& j : *all) list.items.push_back(itemOf(j));
    return list;
}

Result<void> tell(access::Session& session, const DetaineeId& id, const RecordAct& act) {
    const Values& v = act.values;
    if (v.value(f("obligation")).isEmpty()) return fail(ErrorCode::MissingField, {}, f("obligation"));
    JudicialInformation j;
    j.detainee = id;
    j.obligation = enumOr(v.value(f("obligation")), consent::JudicialObligation::CareInjunction);
    j.occasion = enumOr(v.value(f("occasion")), consent::JudicialOccasion::Refusal);
    j.toldOn = dayOf(v, f("toldOn"));
    j.language = v.value(f("language")).isEmpty() ? v.value(f("languageName")) : v.value(f("language"));
    j.interpreter = v.value(f("interpreter"));
    j.note = v.value(f("note"));
    return consent::recordJudicialInformation(session, j).map([](const consent::JudicialInformationId&) {});
}

bool mayTell(const access::Session& session, const QString&) {
    return session.may(access::Action::RecordConsent, Compartment::Coordination);
}

}  // namespace

RecordSpec JudicialTellings::spec() {
    const std::vector<FieldSpec> fields{
        {.name = f("obligation"), .kind = FieldKind::Choice, .label = tr("The judge ordered"), .options = ConsentWords::obligations()},
        {.name = f("occasion"), .kind = FieldKind::Choice, .label = tr("Because of"), .options = ConsentWords::occasions(),
         .initial = f("refusal")},
        {.name = f("toldOn"), .kind = FieldKind::PastDay, .label = tr("Told on"), .initial = f("today"), .half = true},
        ConsentWords::languageField(),
        ConsentWords::interpreterField(),
        {.name = f("note"), .kind = FieldKind::Text, .label = tr("What was told")}};
    return {f("consents.judicial"),
            tr("Consequences told"),
            f("info"),
            tr("When a judge ordered care and the person refuses or comes irregularly,\ntell what it may entail and record it "
               "here with Ctrl+N (P11).\nNo judge learns it by this way."),
            {{f("tell"), tr("Consequences told"), QKeySequence(f("Ctrl+N")), false, fields, tr("Recorded.")}}};
}

RecordDesk JudicialTellings::desk() {
    return {f("consents.judicial"),
            mayTell,
            tellings,
            tell,
            [](access::Session&, const QString& field, const QString& typed) { return ConsentWords::find(field, typed); },
            {}};
}

}  // namespace serment::ui
