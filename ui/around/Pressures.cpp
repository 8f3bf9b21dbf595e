// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/around/Pressures.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "core/records/Draft.h"
#include "core/records/Register.h"
#include "ui/clinical/RecordTab.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using records::RegisterLine;

namespace {

const QString unitSubject = QStringLiteral("unit");

QString f(const char* name) {
    return QString::fromLatin1(name);
}

std::vector<KeyOption> sources() {
    return {{f("administration"), PressuresPage::tr("A", "key of: prison administration"), PressuresPage::tr("Prison administration"), {}},
            {f("judge"), PressuresPage::tr("J", "key of: judge, prosecutor"), PressuresPage::tr("Judge, prosecutor"), {}},
            {f("police"), PressuresPage::tr("P", "key of: police"), PressuresPage::tr("Police, gendarmerie"), {}},
            {f("prefecture"), PressuresPage::tr("F", "key of: prefecture"), PressuresPage::tr("Prefecture"), {}},
            {f("detainee"), PressuresPage::tr("D", "key of: detainees"), PressuresPage::tr("Detainees, relatives"), {}},
            {f("other"), PressuresPage::tr("O", "key of: somebody else"), PressuresPage::tr("Somebody else"), {}}};
}

QString sourceOf(const QString& who) {
    for (const KeyOption& option : sources())
        if (option.value == who) return option.label;
    return who;
}

RecordItem itemOf(const RegisterLine& l) {
    RecordItem item;
    item.row.id = l.root;
    item.row.icon = f("flag");
    item.row.tone = l.note.isEmpty() ? Tone::Warn : Tone::Muted;
    item.row.title = l.subject;
    item.row.detail = sourceOf(l.who);
    item.row.meta = dateText(l.happenedOn);
    item.row.place = l.authorName;
    item.version = l.id;
    QStringList text{PressuresPage::tr("From: %1, on %2").arg(sourceOf(l.who), dateText(l.happenedOn)), l.subject, QString()};
    text << (l.note.isEmpty() ? PressuresPage::tr("What was answered is not recorded yet.") : PressuresPage::tr("Answer: %1").arg(l.note));
    if (l.decidedOn.isValid()) text << PressuresPage::tr("The head of the unit was told on %1.").arg(dateText(l.decidedOn));
    text << QString() << PressuresPage::tr("Recorded by %1").arg(l.authorName);
    item.text = text.join(QLatin1Char('\n'));
    item.offers.insert(f("answer"), {{f("note"), l.note}, {f("decidedOn"), l.decidedOn.toString(Qt::ISODate)}});
    return item;
}

Result<void> recordPressure(access::Session& session, const RecordAct& act) {
    RegisterLine line;
    line.kind = records::Register::Pressure;
    const auto day = [&](const char* field) { return QDate::fromString(act.values.value(f(field)), Qt::ISODate); };
    if (!act.item.isEmpty()) {
        const auto lines = records::registerLines(session, line.kind, {});
        if (!lines) return tl::unexpected<Error>(lines.error());
        const auto held = std::find_if(lines->begin(), lines->end(), [&](const RegisterLine& l) { return l.id == act.item; });
        if (held == lines->end()) return fail(ErrorCode::NotFound, QStringLiteral("changed meanwhile"));
        line = *held;
    } else {
        line.happenedOn = day("happenedOn");
        line.who = act.values.value(f("who"));
        line.subject = act.values.value(f("subject"));
        if (line.who.isEmpty()) return fail(ErrorCode::MissingField, {}, f("who"));
    }
    line.note = act.values.value(f("note"));
    line.decidedOn = day("decidedOn");
    return records::recordRegisterLine(session, line).map([](const QString&) {});
}

RecordSpec spec() {
    const FieldSpec note{.name = f("note"), .kind = FieldKind::Text, .label = PressuresPage::tr("What was answered")};
    const FieldSpec told{.name = f("decidedOn"), .kind = FieldKind::PastDay, .label = PressuresPage::tr("Head of the unit told on"),
                         .hint = PressuresPage::tr("not yet"), .half = true};
    const FieldSpec when{.name = f("happenedOn"), .kind = FieldKind::PastDay, .label = PressuresPage::tr("On"), .initial = f("today"), .half = true};
    const FieldSpec who{.name = f("who"), .kind = FieldKind::Choice, .label = PressuresPage::tr("From"), .options = sources()};
    const FieldSpec what{.name = f("subject"), .kind = FieldKind::Text, .label = PressuresPage::tr("What was asked"),
                         .hint = PressuresPage::tr("in their words, without the name of a patient")};
    return {f("pressures"),
            PressuresPage::tr("Pressures on the care team"),
            f("flag"),
            PressuresPage::tr("No pressure is recorded.\nCtrl+N records what somebody asked of the team against secrecy or independence (T04, S01)."),
            {{f("add"), PressuresPage::tr("Record a pressure"), QKeySequence(f("Ctrl+N")), false, {who, when, told, what, note}, PressuresPage::tr("Recorded.")},
             {f("answer"), PressuresPage::tr("Answer"), QKeySequence(f("Ctrl+E")), true, {note, told}, PressuresPage::tr("Recorded. The line before stays readable.")}}};
}

}  // namespace

bool PressureGateway::may(const QString&) const {
    return m_session.may(access::Action::ShareEntry, Compartment::Coordination);
}

void PressureGateway::list(const QString&, Reply<RecordList> reply) {
    m_worker.ask<RecordList>(
        &m_worker,
        [](access::Session& session) -> Result<RecordList> {
            const auto lines = records::registerLines(session, records::Register::Pressure, {});
            if (!lines) return tl::unexpected<Error>(lines.error());
            RecordList list;
            for (const RegisterLine& line : *lines) list.items.push_back(itemOf(line));
            return list;
        },
        std::move(reply));
}

void PressureGateway::perform(const QString&, const RecordAct& act, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker, [act](access::Session& session) { return recordPressure(session, act).map([] { return true; }); }, std::move(reply));
}

void PressureGateway::suggest(const QString&, const QString&, Reply<std::vector<Suggestion>> reply) {
    reply(std::vector<Suggestion>());
}

void PressureGateway::loadDraft(const QString& unit, Reply<QString> reply) {
    m_worker.ask<QString>(
        &m_worker,
        [unit](access::Session& session) -> Result<QString> {
            const auto draft = records::loadDraft(session, {records::teamCompartment(session), unit, f("pressures")});
            return draft && *draft ? (*draft)->body : QString();
        },
        std::move(reply));
}

void PressureGateway::saveDraft(const QString& unit, const QString& body, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker,
        [unit, body](access::Session& session) {
            return records::saveDraft(session, {records::teamCompartment(session), unit, f("pressures")}, body).map([] { return true; });
        },
        std::move(reply));
}

void PressureGateway::content(const QString&, const QString&, Reply<QByteArray> reply) {
    reply(QByteArray());
}

PressuresPage::PressuresPage(std::unique_ptr<RecordGateway> gateway, QWidget* parent)
    : Page(parent), m_register(new RecordTab(spec(), std::move(gateway), this)) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, 0, 0);
    auto* head = new QHBoxLayout;
    setGridMargins(head, Medium, Small);
    head->addWidget(makeLabel(title(), TextRole::Title, Tone::Text, this));
    head->addStretch(1);
    head->addWidget(makeButton(
        tr("Register of disclosures"), {}, [this] { Q_EMIT goTo(QStringLiteral("registers"), {}); }, this));
    box->addLayout(head);
    box->addWidget(m_register, 1);
}

QString PressuresPage::title() const {
    return tr("Pressures on the care team");
}

void PressuresPage::activate() {
    if (m_register->patient().isEmpty())
        m_register->setPatient(unitSubject);
    else
        m_register->refreshSoon();
}

void PressuresPage::saveDrafts() {
    m_register->saveDrafts();
}

}  // namespace serment::ui
