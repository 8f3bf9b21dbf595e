// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clinical/Sharing.h"

#include "core/records/Sharing.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using records::SharedEntry;
using records::WithheldCategory;
using records::Withholding;

namespace {

std::vector<KeyOption> categories() {
    return {{QStringLiteral("treatments"), QStringLiteral("1"), Sharing::tr("Our treatments"), {}},
            {QStringLiteral("allergies"), QStringLiteral("2"), Sharing::tr("Our allergies"), {}}};
}

QString teamText(Compartment team) {
    return team == Compartment::Psychiatric ? Sharing::tr("psychiatric team") : Sharing::tr("somatic team");
}

RecordItem sharedItem(const SharedEntry& s, const access::Session& session) {
    RecordItem item;
    item.row.id = item.version = s.id.toString();
    item.row.icon = QStringLiteral("link");
    item.row.tone = Tone::Accent;
    item.row.title = s.title;
    item.row.detail = s.text.simplified();
    item.row.meta = Sharing::tr("shared on %1").arg(dateText(s.sharedAt.toLocalTime().date()));
    item.row.place = Sharing::tr("by the %1").arg(teamText(s.sourceCompartment));
    item.row.psychiatric = s.sourceCompartment == Compartment::Psychiatric;
    item.text = QStringLiteral("%1\n\n%2")
                    .arg(Sharing::tr("Shared by %1, the patient told on %2.")
                             .arg(s.author.name, dateText(s.informedOn)),
                         s.text);
    if (s.author.id == session.user().id) item.offers.insert(QStringLiteral("withdraw"), {});
    return item;
}

RecordItem withheldItem(const Withholding& w, const access::Session& session) {
    RecordItem item;
    const QString what = w.category == WithheldCategory::Treatments ? Sharing::tr("Treatments of the %1")
                                                                    : Sharing::tr("Allergies of the %1");
    item.row.id = item.version = QStringLiteral("%1/%2").arg(enumName(w.category), compartmentName(w.team));
    item.row.icon = QStringLiteral("lock");
    item.row.tone = Tone::Warn;
    item.row.title = what.arg(teamText(w.team));
    item.row.detail = Sharing::tr("Withheld at the patient's request");
    item.row.meta = Sharing::tr("since %1").arg(dateText(w.decidedOn));
    item.text =
        QStringLiteral("%1\n%2").arg(item.row.detail, Sharing::tr("Recorded by %1").arg(w.authorName));
    if (w.team == records::teamCompartment(session)) item.offers.insert(QStringLiteral("lift"), {});
    return item;
}

Result<RecordList> list(access::Session& session, const DetaineeId& id) {
    const auto withheld = records::withholdings(session, id);
    if (!withheld) return tl::unexpected<Error>(withheld.error());
    const auto shared = records::sharedEntries(session, id);
    if (!shared) return tl::unexpected<Error>(shared.error());
    RecordList list;
    for (const Withholding& w : *withheld)
        if (w.isActive) list.items.push_back(withheldItem(w, session));
    for (const SharedEntry& s : *shared) list.items.push_back(sharedItem(s, session));
    return list;
}

Result<void> perform(access::Session& session, const DetaineeId& id, const RecordAct& act) {
    if (act.act == QStringLiteral("withdraw")) {
        const auto shared = versionNamed(records::sharedEntries(session, id), act.item);
        if (!shared) return tl::unexpected<Error>(shared.error());
        return records::withdrawShare(session, shared->id, dayOf(act.values, QStringLiteral("on")));
    }
    Withholding w;
    w.detainee = id;
    w.team = records::teamCompartment(session);
    w.isActive = act.act == QStringLiteral("withhold");
    w.decidedOn = w.isActive ? dayOf(act.values, QStringLiteral("decidedOn")) : session.clock().today();
    const QString category =
        w.isActive ? act.values.value(QStringLiteral("category")) : act.item.section(QLatin1Char('/'), 0, 0);
    w.category = enumOr(category, WithheldCategory::Treatments);
    return records::setWithholding(session, w);
}

}  // namespace

RecordSpec Sharing::spec() {
    const FieldSpec category{.name = QStringLiteral("category"),
                             .kind = FieldKind::Choice,
                             .label = tr("What"),
                             .options = categories(),
                             .initial = QStringLiteral("treatments")};
    const FieldSpec decided{.name = QStringLiteral("decidedOn"),
                            .kind = FieldKind::PastDay,
                            .label = tr("Asked on"),
                            .initial = QStringLiteral("today")};
    const FieldSpec on{.name = QStringLiteral("on"),
                       .kind = FieldKind::PastDay,
                       .label = tr("Withdrawn on"),
                       .initial = QStringLiteral("today")};
    return {
        QStringLiteral("sharing"),
        tr("Sharing"),
        QStringLiteral("link"),
        tr("Nothing is shared between the teams beyond allergies and treatments, and nothing is withheld.\n"
           "Ctrl+N withholds at the patient's request."),
        {{QStringLiteral("withhold"),
          tr("Withhold at the patient's request"),
          QKeySequence(QStringLiteral("Ctrl+N")),
          false,
          {category, decided},
          tr("In force at once: the other team sees that something is missing, not what.")},
         {QStringLiteral("withdraw"),
          tr("Withdraw the sharing"),
          QKeySequence(QStringLiteral("Ctrl+T")),
          true,
          {on},
          tr("Withdrawn: the other team no longer has the words.")},
         {QStringLiteral("lift"),
          tr("No longer withhold"),
          QKeySequence(QStringLiteral("Ctrl+E")),
          true,
          {},
          tr("What is recorded from now on is known to both teams again.")}}};
}

RecordDesk Sharing::desk() {
    return {QStringLiteral("sharing"),
            [](const access::Session& session, const QString&) {
                return session.may(access::Action::ShareEntry, Compartment::Coordination);
            },
            list,
            perform,
            {},
            {}};
}

}  // namespace serment::ui
