// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/Oppositions.h"

#include "core/consent/Opposition.h"
#include "core/gate/Register.h"
#include "core/records/Sharing.h"
#include "ui/consent/ConsentWords.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using consent::Opposition;
using consent::OppositionState;

namespace {

QString f(const char* name) {
    return QString::fromLatin1(name);
}

// What had been shared before the person opposed, from the register and between the two teams.
QString sharedBefore(access::Session& session, const Opposition& o) {
    QStringList lines;
    if (const auto papers = gate::disclosuresBefore(session)(o.detainee, o.scope))
        for (const consent::PriorDisclosure& d : *papers) {
            if (o.since.isValid() && d.on > o.since) continue;
            const QString to = d.recipientName.isEmpty() ? ConsentWords::recipient(d.recipient) : d.recipientName;
            lines << QStringLiteral("%1  %2, %3").arg(dateText(d.on), ConsentWords::content(d.kind), to);
        }
    if (o.scope != f("spip"))
        if (const auto entries = records::sharedEntries(session, o.detainee))
            for (const records::SharedEntry& e : *entries)
                lines << Oppositions::tr("%1  %2, shared with the other team").arg(dateTimeText(e.sharedAt), e.title);
    return lines.isEmpty() ? Oppositions::tr("Nothing had been shared before.")
                           : Oppositions::tr("Shared before:") + QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
}

Row rowOf(const Opposition& o) {
    Row row;
    row.id = o.root.toString();
    row.title = ConsentWords::recipient(o.scope);
    row.detail = o.note;
    row.place = o.authorName;
    switch (o.state) {
        case OppositionState::Noticed:
            row.icon = f("info");
            row.meta = Oppositions::tr("right told on %1").arg(dateText(o.noticeOn));
            break;
        case OppositionState::Active:
            row.icon = f("block");
            row.tone = Tone::Block;
            row.meta = Oppositions::tr("opposes since %1").arg(dateText(o.since));
            break;
        case OppositionState::Withdrawn:
            row.icon = f("check");
            row.meta = Oppositions::tr("withdrawn on %1").arg(dateText(o.until));
            break;
    }
    return row;
}

RecordItem itemOf(access::Session& session, const Opposition& o) {
    QStringList lines;
    lines << (o.noticeOn.isValid() ? Oppositions::tr("Told of the right to oppose on %1 by %2").arg(dateText(o.noticeOn), o.noticeBy)
                                   : Oppositions::tr("The right to oppose was not told: Ctrl+N records it."));
    if (o.state == OppositionState::Active)
        lines << Oppositions::tr("Opposes since %1. Nothing goes there any more, whatever was agreed to.").arg(dateText(o.since));
    if (o.state == OppositionState::Withdrawn)
        lines << Oppositions::tr("Opposed since %1, no longer since %2").arg(dateText(o.since), dateText(o.until));
    if (!o.note.isEmpty()) lines << o.note;
    if (o.state != OppositionState::Noticed) lines << QString() << sharedBefore(session, o);
    RecordItem item{rowOf(o), o.id.toString(), lines.join(QLatin1Char('\n')), {}};
    if (o.state == OppositionState::Active) item.offers.insert(f("withdraw"), {});
    else item.offers.insert(f("again"), {});
    return item;
}

Result<RecordList> list(access::Session& session, const DetaineeId& id) {
    const auto all = consent::oppositions(session, id);
    if (!all) return tl::unexpected<Error>(all.error());
    RecordList list;
    bool told = false;
    for (const Opposition& o : *all) {
        list.items.push_back(itemOf(session, o));
        told = told || (o.scope != f("other_team") && o.noticeOn.isValid());
    }
    if (!told)
        list.note = Oppositions::tr("The person was not yet told, with a date, of the right to oppose a sharing with the SPIP (P03). "
                                    "Until then nothing may be shared with it.");
    return list;
}

QString scopeIn(const Values& v) {
    const QString other = ConsentWords::recipientIn(v);
    return other.isEmpty() ? v.value(f("scope")) : other;
}

Result<void> oppose(access::Session& session, const DetaineeId& id, const QString& scope, const Values& v) {
    return consent::recordOpposition(session, id, scope, dayOf(v, f("since")), v.value(f("note")), gate::disclosuresBefore(session))
        .map([](const consent::OppositionOutcome&) {});
}

Result<void> perform(access::Session& session, const DetaineeId& id, const RecordAct& act) {
    const Values& v = act.values;
    if (act.act == f("notice"))
        return consent::recordNotice(session, id, scopeIn(v), dayOf(v, f("noticeOn"))).map([](const consent::OppositionId&) {});
    if (act.act == f("oppose")) return oppose(session, id, scopeIn(v), v);
    const auto o = versionNamed(consent::oppositions(session, id), act.item);
    if (!o) return tl::unexpected<Error>(o.error());
    if (act.act == f("again")) return oppose(session, id, o->scope, v);
    return consent::withdrawOpposition(session, id, o->scope, dayOf(v, f("until")), v.value(f("note")))
        .map([](const consent::OppositionId&) {});
}

}  // namespace

RecordSpec Oppositions::spec() {
    const FieldSpec scope{.name = f("scope"), .kind = FieldKind::Choice, .label = tr("Sharing with"), .options = ConsentWords::scopes(),
                          .initial = f("spip")};
    const FieldSpec other{.name = f("recipientTitle"), .kind = FieldKind::Suggest, .label = tr("Or with"),
                          .hint = tr("CSAPA, CMP, family…"), .wrong = tr("Choose a reader from the list.")};
    const FieldSpec noticeOn{.name = f("noticeOn"), .kind = FieldKind::PastDay, .label = tr("Told on"), .initial = f("today"), .half = true};
    const FieldSpec since{.name = f("since"), .kind = FieldKind::PastDay, .label = tr("Since"), .initial = f("today"), .half = true};
    const FieldSpec until{.name = f("until"), .kind = FieldKind::PastDay, .label = tr("On"),
                          .wrong = tr("Not before the opposition."), .initial = f("today"), .half = true};
    const FieldSpec note{.name = f("note"), .label = tr("Note")};
    return {f("consents.opposition"),
            tr("Oppositions"),
            f("block"),
            tr("No notice and no opposition is recorded.\nCtrl+N: the right was told. Ctrl+O: the person opposes."),
            {{f("notice"), tr("Right told"), QKeySequence(f("Ctrl+N")), false, {scope, other, noticeOn}, tr("Recorded with its date.")},
             {f("oppose"), tr("Opposes"), QKeySequence(f("Ctrl+O")), false, {scope, other, since, note},
              tr("In force now. What had been shared before is listed beside.")},
             {f("withdraw"), tr("No longer opposes"), QKeySequence(f("Ctrl+R")), true, {until, note}, tr("Recorded.")},
             {f("again"), tr("Opposes now"), QKeySequence(f("Ctrl+B")), true, {since, note},
              tr("In force now. What had been shared before is listed beside.")}}};
}

RecordDesk Oppositions::desk() {
    return {f("consents.opposition"),
            [](const access::Session& session, const QString&) {
                return session.may(access::Action::RecordOpposition, Compartment::Coordination);
            },
            list,
            perform,
            [](access::Session&, const QString& field, const QString& typed) { return ConsentWords::find(field, typed); },
            {}};
}

}  // namespace serment::ui
