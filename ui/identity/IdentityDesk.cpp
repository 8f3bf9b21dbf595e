// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>

#include "core/people/Alias.h"
#include "core/people/Duplicates.h"
#include "core/people/IdentityDoubt.h"
#include "core/people/Portrait.h"
#include "ui/identity/IdentityTab.h"
#include "ui/identity/IdentityWords.h"
#include "ui/patient/PeopleWords.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using people::Detainee;

namespace {

QString f(const char* name) {
    return QString::fromLatin1(name);
}

// A line of the list; `kind` opens its id, so that an act knows what it is about.
RecordItem line(const char* kind, const QString& id, const char* icon, Tone tone, const QString& title, const QString& detail, const QString& meta) {
    RecordItem item;
    item.row.id = item.version = QLatin1String(kind) + QLatin1Char('|') + id;
    item.row.icon = f(icon);
    item.row.tone = tone;
    item.row.title = title;
    item.row.detail = detail;
    item.row.meta = meta;
    item.text = QStringList({detail, meta}).filter(QRegularExpression(f("."))).join(QLatin1Char('\n'));
    return item;
}

// Who wrote a line, below its day.
void signedBy(RecordItem& item, const QString& author) {
    item.row.place = author;
    item.text += QStringLiteral(", ") + author;
}

QString bornAndStatus(const people::Identity& identity) {
    const QString born = identity.birthDate ? identity.birthDate->toKnown() + QStringLiteral(" · ") : QString();
    return born + PeopleWords::insStatus(identity.status);
}

RecordItem present(const Detainee& person, bool pictures, bool hasPicture, bool doubted) {
    const auto& identity = person.identity;
    RecordItem item = line("person", person.id.toString(), "user", Tone::Accent, IdentityWords::names(identity),
                           identity.birthDate ? identity.birthDate->toKnown() : QString(), PeopleWords::insStatus(identity.status));
    item.text = IdentityWords::text(identity, person.nationality);
    item.offers.insert(f("correct"), IdentityWords::valuesOf(person));
    if (!doubted) item.offers.insert(f("doubt"), {});
    if (pictures) item.offers.insert(f("picture"), {});
    if (hasPicture) item.offers.insert(f("unpicture"), {});
    return item;
}

void addDoubt(RecordList& list, const people::IdentityDoubt& doubt) {
    RecordItem item = line("doubt", doubt.id.toString(), "warn", Tone::Block, Identities::tr("Identity in doubt"), doubt.reason,
                           Identities::tr("since %1").arg(dateTimeText(doubt.raisedAt)));
    signedBy(item, doubt.raisedBy);
    item.offers.insert(f("settle"), {{f("restore"), f("yes")}});
    list.items.push_back(item);
    list.note = Identities::tr("The identity is in doubt: the national number leaves on no paper.");
}

void addAliases(RecordList& list, access::Session& session, const DetaineeId& id) {
    const auto aliases = people::aliases(session, id);
    if (!aliases) return;
    for (const people::Alias& a : *aliases) {
        RecordItem item = line("alias", a.id.toString(), "flag", Tone::Muted,
                               Identities::tr("Alias: %1").arg((a.familyName + QLatin1Char(' ') + a.givenNames.join(QLatin1Char(' '))).trimmed()),
                               a.note, dateTimeText(a.addedAt));
        signedBy(item, a.addedBy);
        item.offers.insert(f("endAlias"), {});
        list.items.push_back(item);
    }
}

void addLikely(RecordList& list, access::Session& session, const Detainee& person) {
    const auto proposals = people::duplicateProposals(session);
    if (!proposals) return;
    for (const people::DuplicateProposal& p : *proposals) {
        if (p.first.id != person.id && p.second.id != person.id) continue;
        const Detainee& other = p.first.id == person.id ? p.second : p.first;
        RecordItem item = line("likely", other.id.toString(), "patients", Tone::Warn,
                               Identities::tr("Perhaps the same: %1").arg(IdentityWords::names(other.identity)), IdentityWords::likeness(p.likeness),
                               PeopleWords::placeOf(other));
        item.text = IdentityWords::likeness(p.likeness) + QStringLiteral("\n\n") + IdentityWords::text(other.identity, other.nationality) +
                    QStringLiteral("\n") + PeopleWords::oneLine(other, session.clock().today());
        item.offers = {{f("merge"), {}}, {f("apart"), {}}};
        list.items.push_back(item);
    }
}

void addPast(RecordList& list, access::Session& session, const DetaineeId& id) {
    if (const auto merges = people::mergesOf(session, id))
        for (const people::IdentityMerge& m : *merges) {
            const bool stands = !m.undoneAt.isValid();
            RecordItem item = line("merge", m.id.toString(), "link", stands ? Tone::Accent : Tone::Muted,
                                   stands ? Identities::tr("Merged with another record") : Identities::tr("A merge, undone"), m.reason,
                                   dateTimeText(stands ? m.mergedAt : m.undoneAt));
            if (stands) item.offers.insert(f("undo"), {});
            list.items.push_back(item);
        }
    if (const auto former = people::formerIdentities(session, id))
        for (size_t i = 0; i < former->size(); ++i) {
            const people::FormerIdentity& was = (*former)[i];
            RecordItem item = line("former", QString::number(former->size() - i), "clock", Tone::Muted,
                                   Identities::tr("Was: %1").arg(IdentityWords::names(was.identity)), bornAndStatus(was.identity),
                                   Identities::tr("until %1").arg(dateText(was.replacedAt.toLocalTime().date())));
            item.text = IdentityWords::text(was.identity, {}) + QLatin1Char('\n') + Identities::tr("until %1").arg(dateTimeText(was.replacedAt));
            signedBy(item, was.replacedBy);
            list.items.push_back(item);
        }
}

Result<RecordList> list(access::Session& session, const DetaineeId& id) {
    RecordList list;
    const auto person = people::detainee(session, id);
    if (!person) return person.error().code == ErrorCode::NotFound ? Result<RecordList>(list) : tl::unexpected<Error>(person.error());
    const auto doubt = people::identityDoubt(session, id);
    const auto pictures = people::portraitsAllowed(session);
    const auto picture = people::portrait(session, id);
    const bool hasPicture = picture && picture->has_value();
    list.items.push_back(present(*person, pictures.value_or(false), hasPicture, doubt && doubt->has_value()));
    if (doubt && *doubt) addDoubt(list, **doubt);
    addLikely(list, session, *person);
    addAliases(list, session, person->id);
    addPast(list, session, person->id);
    if (hasPicture) list.drawn = (*picture)->content;
    return list;
}

template <typename T>
Result<void> done(const Result<T>& result) {
    if (!result) return tl::unexpected<Error>(result.error());
    return {};
}

Result<void> correct(access::Session& session, const Detainee& person, const Values& v) {
    const auto identity = IdentityWords::identityIn(v, person.identity);
    if (!identity) return tl::unexpected<Error>(identity.error());
    return done(people::saveIdentity(session, person.id, v.value(f("version")).toInt(), *identity, v.value(f("nationality"))));
}

Result<void> addAlias(access::Session& session, const DetaineeId& id, const Values& v) {
    people::Alias alias;
    alias.familyName = v.value(f("familyName"));
    alias.givenNames = v.value(f("givenNames")).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    alias.note = v.value(f("note"));
    return done(people::addAlias(session, id, alias));
}

// Who is here now is kept; otherwise the record that is open.
Result<void> merge(access::Session& session, const Detainee& person, const DetaineeId& other, const QString& reason) {
    const auto second = people::detainee(session, other);
    if (!second) return tl::unexpected<Error>(second.error());
    const bool keepOther = second->isPresent() && !person.isPresent();
    return done(people::mergeDetainees(session, keepOther ? other : person.id, keepOther ? person.id : other, reason));
}

Result<void> picture(access::Session& session, const DetaineeId& id, const Values& v) {
    const QByteArray content = QByteArray::fromBase64(v.value(f("content")).toLatin1());
    if (content.isEmpty()) return fail(ErrorCode::MissingField, {}, f("content"));
    return people::setPortrait(session, id, content, QDate::fromString(v.value(f("agreedOn")), Qt::ISODate));
}

template <typename Tag>
Id<Tag> idIn(const QString& item) {
    return Id<Tag>::parse(item.section(QLatin1Char('|'), 1)).value_or(Id<Tag>());
}

Result<void> perform(access::Session& session, const DetaineeId& id, const RecordAct& act) {
    const auto person = people::detainee(session, id);
    if (!person) return tl::unexpected<Error>(person.error());
    const Values& v = act.values;
    if (act.act == f("correct")) return correct(session, *person, v);
    if (act.act == f("alias")) return addAlias(session, person->id, v);
    if (act.act == f("endAlias")) return people::endAlias(session, idIn<people::AliasTag>(act.item));
    if (act.act == f("doubt")) return done(people::raiseIdentityDoubt(session, person->id, v.value(f("reason"))));
    if (act.act == f("settle")) return people::settleIdentityDoubt(session, person->id, v.value(f("settlement")), yes(v, f("restore")));
    if (act.act == f("picture")) return picture(session, person->id, v);
    if (act.act == f("unpicture")) return people::removePortrait(session, person->id);
    if (act.act == f("merge")) return merge(session, *person, idIn<DetaineeTag>(act.item), v.value(f("reason")));
    if (act.act == f("apart")) return people::tellApart(session, person->id, idIn<DetaineeTag>(act.item));
    if (act.act == f("undo")) return people::undoMerge(session, idIn<people::IdentityMergeTag>(act.item));
    return fail(ErrorCode::Internal, act.act);
}

}  // namespace

RecordDesk Identities::desk() {
    return {f("identity"),
            [](const access::Session& session, const QString& act) {
                const bool merges = act == f("merge") || act == f("apart") || act == f("undo");
                return session.may(merges ? access::Action::MergeIdentity : access::Action::EditIdentity, Compartment::Unit);
            },
            list,
            perform,
            [](access::Session&, const QString& field, const QString& typed) {
                return field == f("birthPlace") ? IdentityWords::findPlaces(field, typed) : std::vector<Suggestion>();
            },
            {},
            // Not in the file of a team: a secretary corrects identities and holds none.
            Compartment::Unit};
}

}  // namespace serment::ui
