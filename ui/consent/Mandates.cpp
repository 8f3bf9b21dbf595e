// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/Mandates.h"

#include "core/consent/Mandate.h"
#include "ui/consent/ConsentWords.h"
#include "ui/consent/Scans.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using consent::Mandate;

namespace {

QString f(const char* name) {
    return QString::fromLatin1(name);
}

bool may(const access::Session& session, const QString& act) {
    if (act == f("scan")) return session.may(access::Action::ReadCoordination, Compartment::Coordination);
    return session.may(access::Action::RecordMandate, Compartment::Coordination);
}

QString stateOf(const Mandate& m, const QDate& today) {
    if (m.endedOn.isValid()) return Mandates::tr("ended on %1").arg(dateText(m.endedOn));
    if (!m.isInForce(today)) return Mandates::tr("not in force");
    if (!m.isSigned()) return Mandates::tr("not signed");
    return m.isIdentityChecked() ? Mandates::tr("in force") : Mandates::tr("identity not checked");
}

QString textOf(const Mandate& m) {
    QStringList lines{Mandates::tr("May receive: %1").arg(m.scope)};
    lines << (m.isSigned() ? Mandates::tr("Signed on %1").arg(dateText(m.signedOn))
                           : Mandates::tr("Not signed: nothing may leave on it (P19)."));
    lines << (m.isIdentityChecked()
                  ? Mandates::tr("Identity checked on %1: %2").arg(dateText(m.identityCheckedOn), m.identityDocument)
                  : Mandates::tr("Identity not checked: nothing may leave on it (E08)."));
    lines << (m.endsOn.isValid() ? Mandates::tr("From %1 to %2").arg(dateText(m.startsOn), dateText(m.endsOn))
                                 : Mandates::tr("From %1, until revoked").arg(dateText(m.startsOn)));
    if (m.endedOn.isValid()) lines << Mandates::tr("Ended on %1").arg(dateText(m.endedOn));
    lines << Mandates::tr("Recorded by %1").arg(m.authorName);
    if (m.scanId.isEmpty()) lines << Mandates::tr("No scan.");
    return lines.join(QLatin1Char('\n'));
}

RecordItem itemOf(const Mandate& m, const QDate& today) {
    RecordItem item;
    item.row.id = m.root.toString();
    item.row.icon = f("key");
    item.row.title = m.holder;
    item.row.detail = Mandates::tr("%1: %2").arg(ConsentWords::labelOf(ConsentWords::holders(), m.holderKind), m.scope);
    item.row.meta = stateOf(m, today);
    const bool counts = m.isInForce(today) && m.isSigned() && m.isIdentityChecked();
    item.row.tone = counts ? Tone::Ok : m.isInForce(today) ? Tone::Warn : Tone::Muted;
    item.version = m.id.toString();
    item.text = textOf(m);
    if (!m.endedOn.isValid()) item.offers.insert(f("end"), {});
    Scans::offer(item, m.scanId);
    return item;
}

Result<RecordList> list(access::Session& session, const DetaineeId& id) {
    const auto all = consent::mandates(session, id);
    if (!all) return tl::unexpected<Error>(all.error());
    RecordList list;
    for (const Mandate& m : *all) list.items.push_back(itemOf(m, session.clock().today()));
    return list;
}

// The scan first: a mandate never names a scan that is not there.
Result<void> record(access::Session& session, const DetaineeId& id, const Values& v) {
    Mandate m;
    m.detainee = id;
    m.holder = v.value(f("holder"));
    m.holderKind = v.value(f("holderKind"));
    m.scope = v.value(f("scope"));
    m.signedOn = dayOf(v, f("signedOn"));
    m.identityCheckedOn = dayOf(v, f("identityCheckedOn"));
    m.identityDocument = v.value(f("identityDocument"));
    m.startsOn = dayOf(v, f("startsOn"));
    m.endsOn = dayOf(v, f("endsOn"));
    if (m.holder.isEmpty()) return fail(ErrorCode::MissingField, {}, f("holder"));
    if (m.scope.isEmpty()) return fail(ErrorCode::MissingField, {}, f("scope"));
    const auto scan = Scans::keep(session, id, v.value(f("scan")), Mandates::tr("Mandate: %1").arg(m.holder));
    if (!scan) return tl::unexpected<Error>(scan.error());
    m.scanId = *scan;
    return consent::recordMandate(session, m).map([](const consent::MandateId&) {});
}

Result<void> perform(access::Session& session, const DetaineeId& id, const RecordAct& act) {
    if (act.act == f("mandate")) return record(session, id, act.values);
    const auto m = versionNamed(consent::mandates(session, id), act.item);
    if (!m) return tl::unexpected<Error>(m.error());
    return consent::endMandate(session, m->root, m->version, dayOf(act.values, f("endedOn"))).map([](const consent::MandateId&) {});
}

}  // namespace

RecordSpec Mandates::spec(Prompts& prompts) {
    const std::vector<FieldSpec> fields{
        {.name = f("holder"), .label = tr("Who"), .hint = tr("Maître Leduc, Ms Durand (sister)")},
        {.name = f("holderKind"), .kind = FieldKind::Choice, .label = tr("As"), .options = ConsentWords::holders(),
         .initial = f("third_party")},
        {.name = f("scope"), .label = tr("May receive"), .hint = tr("a copy of the whole record")},
        {.name = f("signedOn"), .kind = FieldKind::PastDay, .label = tr("Signed on"), .hint = tr("not signed"), .half = true},
        {.name = f("identityCheckedOn"), .kind = FieldKind::PastDay, .label = tr("Identity seen on"), .hint = tr("not seen"), .half = true},
        {.name = f("identityDocument"), .label = tr("Paper seen"), .hint = tr("passport (never its number)")},
        {.name = f("startsOn"), .kind = FieldKind::AnyDay, .label = tr("From"), .initial = f("today"), .half = true},
        {.name = f("endsOn"), .kind = FieldKind::AnyDay, .label = tr("To"), .hint = tr("until revoked"),
         .wrong = tr("Not before its beginning."), .half = true},
        Scans::field(prompts)};
    const FieldSpec ended{.name = f("endedOn"), .kind = FieldKind::PastDay, .label = tr("Ended on"), .initial = f("today"), .half = true};
    return {f("consents.mandates"),
            tr("Mandates"),
            f("key"),
            tr("No mandate is recorded.\nCtrl+N records one."),
            {{f("mandate"), tr("New mandate"), QKeySequence(f("Ctrl+N")), false, fields, tr("Recorded.")},
             Scans::act(),
             {f("end"), tr("End it"), QKeySequence(f("Ctrl+R")), true, {ended}, tr("Ended: from now on it no longer counts.")}}};
}

RecordDesk Mandates::desk() {
    return {f("consents.mandates"), may, list, perform, {},
            [](access::Session& session, const DetaineeId& id, const QString& version) -> Result<QByteArray> {
                const auto m = versionNamed(consent::mandates(session, id), version);
                return m ? Scans::open(session, id, m->scanId) : tl::unexpected<Error>(m.error());
            }};
}

}  // namespace serment::ui
