// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/Consents.h"

#include "core/consent/Consent.h"
#include "core/deontology/Kinds.h"
#include "ui/consent/AgreedPaper.h"
#include "ui/consent/ConsentWords.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using consent::Consent;
using consent::ConsentState;

namespace {

QString f(const char* name) {
    return QString::fromLatin1(name);
}

void addLine(QStringList& lines, const QString& label, const QString& value) {
    if (!value.isEmpty()) lines << Consents::tr("%1: %2").arg(label, value);
}

QString told(const Consent& c) {
    QString line = Consents::tr("Told on %1 by %2").arg(dateText(c.informedOn), c.informedBy);
    if (const QString language = ConsentWords::language(c.language); !language.isEmpty())
        line += Consents::tr(", in %1").arg(language);
    if (!c.interpreter.isEmpty()) line += Consents::tr(", interpreter: %1").arg(c.interpreter);
    return line;
}

QString howGiven(const Consent& c) {
    QString line = ConsentWords::labelOf(ConsentWords::forms(), enumName(c.form));
    if (!c.witness.isEmpty()) line += QStringLiteral(" (%1)").arg(c.witness);
    if (c.isExpress) line += Consents::tr(", express");
    return line;
}

QString history(access::Session& session, const Consent& c) {
    if (c.version < 2) return {};
    const auto versions = consent::consentHistory(session, c.detainee, c.root);
    if (!versions) return {};
    QStringList lines;
    for (const Consent& v : *versions)
        lines << QStringLiteral("%1, %2%3").arg(ConsentWords::state(v), v.authorName,
                                                v.note.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(v.note));
    return lines.join(QLatin1Char('\n'));
}

QString textOf(access::Session& session, const Consent& c) {
    QStringList lines{told(c)};
    if (c.state != ConsentState::Informed)
        lines << QStringLiteral("%1, %2").arg(ConsentWords::state(c), howGiven(c));
    if (c.expiresOn.isValid()) lines << Consents::tr("Until %1").arg(dateText(c.expiresOn));
    addLine(lines, Consents::tr("Purpose"), c.purpose);
    addLine(lines, Consents::tr("Information"), c.informationCategories);
    addLine(lines, Consents::tr("Who receives it"), c.professionalCategories);
    addLine(lines, Consents::tr("Medium"), c.medium);
    addLine(lines, Consents::tr("Security"), c.security);
    addLine(lines, Consents::tr("Note"), c.note);
    if (const QString before = history(session, c); !before.isEmpty()) lines << QString() << before;
    return lines.join(QLatin1Char('\n'));
}

Row rowOf(const Consent& c) {
    Row row;
    row.id = c.root.toString();
    // Act or reader, then what exactly on the line below: the day beside it is never cut.
    Consent bare = c;
    bare.content.clear();
    row.title = ConsentWords::subject(bare);
    row.detail = c.content.isEmpty() ? c.purpose : ConsentWords::content(c.content);
    if (row.detail.isEmpty()) row.detail = ConsentWords::labelOf(ConsentWords::forms(), enumName(c.form));
    row.meta = ConsentWords::state(c);
    row.place = c.informedBy;
    switch (c.state) {
        case ConsentState::Given:
            row.icon = f("check");
            row.tone = Tone::Ok;
            break;
        case ConsentState::Refused:
        case ConsentState::Withdrawn:
            row.icon = f("block");
            row.tone = Tone::Block;
            break;
        case ConsentState::Informed:
        case ConsentState::Expired:
            row.icon = f("clock");
            row.tone = Tone::Warn;
            break;
    }
    return row;
}

RecordItem itemOf(access::Session& session, const Consent& c) {
    RecordItem item{rowOf(c), c.id.toString(), textOf(session, c), {}};
    if (c.state == ConsentState::Given) item.offers.insert(f("withdraw"), {});
    else item.offers.insert(f("give"), {});
    if (c.state == ConsentState::Informed) item.offers.insert(f("refuse"), {});
    return item;
}

Result<RecordList> list(access::Session& session, const DetaineeId& id) {
    const auto all = consent::consents(session, id);
    if (!all) return tl::unexpected<Error>(all.error());
    RecordList list;
    for (const Consent& c : *all) list.items.push_back(itemOf(session, c));
    return list;
}

// What both forms ask: who told, when, how it was answered.
Consent answered(const DetaineeId& id, const Values& v) {
    Consent c;
    c.detainee = id;
    c.state = enumOr(v.value(f("state")), ConsentState::Informed);
    c.informedOn = dayOf(v, f("informedOn"));
    c.informedBy = v.value(f("informedBy"));
    if (c.state != ConsentState::Informed)
        c.decidedOn = v.value(f("decidedOn")).isEmpty() ? c.informedOn : dayOf(v, f("decidedOn"));
    c.form = enumOr(v.value(f("form")), consent::ConsentForm::Oral);
    c.witness = v.value(f("witness"));
    c.language = v.value(f("language")).isEmpty() ? v.value(f("languageName")) : v.value(f("language"));
    c.interpreter = v.value(f("interpreter"));
    c.expiresOn = dayOf(v, f("expiresOn"));
    c.note = v.value(f("note"));
    return c;
}

Result<void> require(const Values& v, const char* field) {
    if (!v.value(f(field)).isEmpty()) return {};
    return fail(ErrorCode::MissingField, {}, f(field));
}

Result<void> ask(access::Session& session, const DetaineeId& id, const Values& v) {
    for (const char* field : {"act", "state"})
        if (auto there = require(v, field); !there) return there;
    Consent c = answered(id, v);
    c.act = enumOr(v.value(f("act")), consent::ConsentAct::Care);
    c.content = v.value(f("content"));
    return consent::recordConsent(session, c).map([](const consent::ConsentId&) {});
}

// Outside the care team the four fields of D.1110-3-1 are asked for when the person agrees (E06).
Result<void> share(access::Session& session, const DetaineeId& id, const Values& v) {
    Consent c = answered(id, v);
    c.act = consent::ConsentAct::Disclosure;
    c.recipient = ConsentWords::recipientIn(v);
    if (c.recipient.isEmpty()) return fail(ErrorCode::MissingField, {}, f("recipientTitle"));
    for (const char* field : {"recipientName", "purpose", "state"})
        if (auto there = require(v, field); !there) return there;
    if (c.state == ConsentState::Given)
        for (const char* field : {"informationCategories", "professionalCategories", "medium", "security"})
            if (auto there = require(v, field); !there) return there;
    c.recipientName = v.value(f("recipientName"));
    c.content = v.value(f("content")).isEmpty() ? v.value(f("contentTitle")) : v.value(f("content"));
    c.purpose = v.value(f("purpose"));
    c.isExpress = yes(v, f("express"));
    c.informationCategories = v.value(f("informationCategories"));
    c.professionalCategories = v.value(f("professionalCategories"));
    c.medium = v.value(f("medium"));
    c.security = v.value(f("security"));
    return consent::recordConsent(session, c).map([](const consent::ConsentId&) {});
}

Result<void> change(access::Session& session, const DetaineeId& id, const RecordAct& act) {
    const auto c = versionNamed(consent::consents(session, id), act.item);
    if (!c) return tl::unexpected<Error>(c.error());
    const ConsentState state = act.act == f("withdraw") ? ConsentState::Withdrawn
                               : act.act == f("give")   ? ConsentState::Given
                                                        : ConsentState::Refused;
    return consent::changeConsent(session, c->root, c->version, state, dayOf(act.values, f("decidedOn")),
                                  act.values.value(f("note")))
        .map([](const consent::ConsentId&) {});
}

Result<void> perform(access::Session& session, const DetaineeId& id, const RecordAct& act) {
    if (act.act == f("paper")) return beginAgreedPaper(session, id);
    if (act.act == f("ask")) return ask(session, id, act.values);
    if (act.act == f("share")) return share(session, id, act.values);
    return change(session, id, act);
}

std::vector<FieldSpec> answerFields() {
    return {
        {.name = f("state"), .kind = FieldKind::Choice, .label = Consents::tr("Answer"),
         .options = ConsentWords::answers()},
        {.name = f("form"), .kind = FieldKind::Choice, .label = Consents::tr("How"), .options = ConsentWords::forms(),
         .initial = f("oral")},
        {.name = f("witness"), .label = Consents::tr("Witness"), .wrong = Consents::tr("Name the witness."), .half = true},
        {.name = f("informedBy"), .label = Consents::tr("Told by"), .hint = Consents::tr("me"), .half = true},
        {.name = f("informedOn"), .kind = FieldKind::PastDay, .label = Consents::tr("Told on"), .initial = f("today"),
         .half = true},
        {.name = f("decidedOn"), .kind = FieldKind::PastDay, .label = Consents::tr("Answered on"),
         .hint = Consents::tr("the same day"), .wrong = Consents::tr("Not before the person was told."), .half = true},
        ConsentWords::languageField(),
        ConsentWords::interpreterField(),
        {.name = f("expiresOn"), .kind = FieldKind::AnyDay, .label = Consents::tr("Until"),
         .hint = Consents::tr("until withdrawn"), .half = true},
        {.name = f("note"), .label = Consents::tr("Note"), .half = true},
    };
}

std::vector<FieldSpec> askFields() {
    std::vector<FieldSpec> fields{
        {.name = f("act"), .kind = FieldKind::Choice, .label = Consents::tr("To what"), .options = ConsentWords::acts()},
        {.name = f("content"), .label = Consents::tr("Precisely"), .hint = Consents::tr("HIV test, tooth extraction…")}};
    for (FieldSpec& field : answerFields()) fields.push_back(std::move(field));
    return fields;
}

std::vector<FieldSpec> shareFields() {
    std::vector<FieldSpec> fields{
        {.name = f("recipientTitle"), .kind = FieldKind::Suggest, .label = Consents::tr("With whom"),
         .hint = Consents::tr("CSAPA, CMP, SPIP…"), .wrong = Consents::tr("Choose a reader from the list."), .half = true},
        {.name = f("recipientName"), .label = Consents::tr("Name"), .hint = Consents::tr("Ms Renaud, CSAPA du Parc"),
         .half = true},
        {.name = f("contentTitle"), .kind = FieldKind::Suggest, .label = Consents::tr("Which paper"),
         .hint = Consents::tr("any"), .half = true},
        {.name = f("purpose"), .label = Consents::tr("Purpose"), .hint = Consents::tr("follow-up after release"), .half = true},
        {.name = f("informationCategories"), .label = Consents::tr("Information"),
         .hint = Consents::tr("treatments, dates of appointments"), .half = true},
        {.name = f("professionalCategories"), .label = Consents::tr("Read by"), .hint = Consents::tr("physicians, nurses"),
         .half = true},
        {.name = f("medium"), .label = Consents::tr("Medium"), .hint = Consents::tr("sealed letter, MSSanté"), .half = true},
        {.name = f("security"), .label = Consents::tr("Security"), .hint = Consents::tr("sealed, handed over in person"),
         .half = true},
        {.name = f("express"), .kind = FieldKind::Check, .label = QString(), .hint = Consents::tr("Express agreement")}};
    for (FieldSpec& field : answerFields()) fields.push_back(std::move(field));
    return fields;
}

}  // namespace

RecordSpec Consents::spec() {
    const FieldSpec day{.name = f("decidedOn"), .kind = FieldKind::PastDay, .label = tr("On"), .initial = f("today"), .half = true};
    const FieldSpec note{.name = f("note"), .label = tr("Note")};
    return {f("consents.given"),
            tr("Consents"),
            f("check"),
            tr("No consent is recorded.\nCtrl+N asks one, Ctrl+T one for a sharing outside the care team."),
            {{f("ask"), tr("Ask"), QKeySequence(f("Ctrl+N")), false, askFields(), tr("Recorded.")},
             {f("share"), tr("Ask for a sharing"), QKeySequence(f("Ctrl+T")), false, shareFields(), tr("Recorded.")},
             {f("paper"), tr("Paper for the person"), QKeySequence(f("Ctrl+P")), false, {},
              tr("The paper is begun: read it over, then hand it over.")},
             {f("withdraw"), tr("Withdraws"), QKeySequence(f("Ctrl+R")), true, {day, note},
              tr("Withdrawn: from now on it no longer counts.")},
             {f("give"), tr("Agrees now"), QKeySequence(f("Ctrl+G")), true, {day, note}, tr("Recorded.")},
             {f("refuse"), tr("Refuses"), QKeySequence(f("Ctrl+B")), true, {day, note}, tr("Recorded.")}}};
}

ConsentTab::ConsentTab(std::unique_ptr<RecordGateway> gateway, QWidget* parent) : RecordTab(Consents::spec(), std::move(gateway), parent) {
    connect(this, &PatientTab::fileChanged, this, [this] {
        if (!m_isPaper) return;
        const QString kind = deontology::kindName(deontology::DocumentKind::WrittenSummary);
        Q_EMIT goTo(QStringLiteral("document"), QStringLiteral("draft:%1:%2").arg(kind, patient()));
    });
}

void ConsentTab::start(const QString& act) {
    m_isPaper = act == f("paper");
    RecordTab::start(act);
}

RecordDesk Consents::desk() {
    return {f("consents.given"),
            [](const access::Session& session, const QString& act) {
                if (act == f("paper")) return session.may(access::Action::DraftDocument, records::teamCompartment(session));
                return session.may(access::Action::RecordConsent, Compartment::Coordination);
            },
            list,
            perform,
            [](access::Session&, const QString& field, const QString& typed) { return ConsentWords::find(field, typed); },
            {}};
}

}  // namespace serment::ui
