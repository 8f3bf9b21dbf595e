// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/Mandate.h"
#include "core/people/Detainee.h"
#include "ui/consent/ConsentWords.h"
#include "ui/consent/Mandates.h"
#include "ui/consent/Scans.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using consent::Representative;

namespace {

constexpr int fullAge = 18;

QString f(const char* name) {
    return QString::fromLatin1(name);
}

bool isInForce(const Representative& r, const QDate& today) {
    return r.since <= today && (!r.endedOn.isValid() || today < r.endedOn);
}

RecordItem itemOf(const Representative& r, const QDate& today) {
    RecordItem item;
    const QString quality = ConsentWords::labelOf(ConsentWords::qualities(), enumName(r.quality));
    item.row.id = r.root.toString();
    item.row.icon = f("user");
    item.row.title = r.name;
    item.row.detail = r.telephone.isEmpty() ? quality : QStringLiteral("%1, %2").arg(quality, r.telephone);
    item.row.meta = r.endedOn.isValid() ? Representatives::tr("until %1").arg(dateText(r.endedOn))
                                        : Representatives::tr("since %1").arg(dateText(r.since));
    item.row.tone = isInForce(r, today) ? Tone::Ok : Tone::Muted;
    item.version = r.id.toString();
    QStringList lines{quality, item.row.meta};
    if (!r.telephone.isEmpty()) lines << Representatives::tr("Telephone: %1").arg(r.telephone);
    if (!r.note.isEmpty()) lines << r.note;
    lines << Representatives::tr("Recorded by %1").arg(r.authorName);
    item.text = lines.join(QLatin1Char('\n'));
    if (!r.endedOn.isValid()) item.offers.insert(f("end"), {});
    Scans::offer(item, r.scanId);
    return item;
}

Result<RecordList> list(access::Session& session, const DetaineeId& id) {
    const auto all = consent::representatives(session, id);
    if (!all) return tl::unexpected<Error>(all.error());
    const QDate today = session.clock().today();
    RecordList list;
    bool represented = false;
    for (const Representative& r : *all) {
        list.items.push_back(itemOf(r, today));
        represented = represented || isInForce(r, today);
    }
    const auto person = people::detainee(session, id);
    const bool minor = person && person->identity.birthDate && person->identity.birthDate->ageOn(today) < fullAge;
    if (minor && !represented)
        list.note = Representatives::tr("This person is a minor and nobody is recorded who decides with them. "
                                        "The person may ask that parents are not told (L.1111-5).");
    return list;
}

Result<void> record(access::Session& session, const DetaineeId& id, const Values& v) {
    Representative r;
    r.detainee = id;
    r.name = v.value(f("name"));
    r.quality = enumOr(v.value(f("quality")), consent::RepresentativeQuality::Parent);
    r.telephone = v.value(f("telephone"));
    r.since = dayOf(v, f("since"));
    r.note = v.value(f("note"));
    if (r.name.isEmpty()) return fail(ErrorCode::MissingField, {}, f("name"));
    const auto scan = Scans::keep(session, id, v.value(f("scan")), Representatives::tr("Paper of %1").arg(r.name));
    if (!scan) return tl::unexpected<Error>(scan.error());
    r.scanId = *scan;
    return consent::recordRepresentative(session, r).map([](const consent::RepresentativeId&) {});
}

Result<void> perform(access::Session& session, const DetaineeId& id, const RecordAct& act) {
    if (act.act == f("representative")) return record(session, id, act.values);
    const auto r = versionNamed(consent::representatives(session, id), act.item);
    if (!r) return tl::unexpected<Error>(r.error());
    return consent::endRepresentative(session, r->root, r->version, dayOf(act.values, f("endedOn")))
        .map([](const consent::RepresentativeId&) {});
}

bool may(const access::Session& session, const QString& act) {
    if (act == f("scan")) return session.may(access::Action::ReadCoordination, Compartment::Coordination);
    return session.may(access::Action::RecordMandate, Compartment::Coordination);
}

}  // namespace

RecordSpec Representatives::spec(Prompts& prompts) {
    const std::vector<FieldSpec> fields{
        {.name = f("name"), .label = tr("Who")},
        {.name = f("quality"), .kind = FieldKind::Choice, .label = tr("As"), .options = ConsentWords::qualities(), .initial = f("parent")},
        {.name = f("telephone"), .label = tr("Telephone"), .half = true},
        {.name = f("since"), .kind = FieldKind::PastDay, .label = tr("Since"), .initial = f("today"), .half = true},
        {.name = f("note"), .label = tr("Note"), .hint = tr("judgment of…, what the person asks not to be told")},
        Scans::field(prompts)};
    const FieldSpec ended{.name = f("endedOn"), .kind = FieldKind::PastDay, .label = tr("Until"), .initial = f("today"), .half = true};
    return {f("consents.representatives"),
            tr("Representatives"),
            f("user"),
            tr("Nobody is recorded who decides with or for this person.\nCtrl+N records a parent, a tutor, the PJJ…"),
            {{f("representative"), tr("New representative"), QKeySequence(f("Ctrl+N")), false, fields, tr("Recorded.")},
             Scans::act(),
             {f("end"), tr("End it"), QKeySequence(f("Ctrl+R")), true, {ended}, tr("Ended.")}}};
}

RecordDesk Representatives::desk() {
    return {f("consents.representatives"), may, list, perform, {},
            [](access::Session& session, const DetaineeId& id, const QString& version) -> Result<QByteArray> {
                const auto r = versionNamed(consent::representatives(session, id), version);
                return r ? Scans::open(session, id, r->scanId) : tl::unexpected<Error>(r.error());
            }};
}

}  // namespace serment::ui
