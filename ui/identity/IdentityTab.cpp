// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/IdentityTab.h"

#include <QLabel>
#include <QTimer>
#include <utility>

#include "ui/identity/IdentityWords.h"
#include "ui/identity/PortraitField.h"
#include "ui/widgets/Theme.h"

namespace serment::ui {

namespace {

QString f(const char* name) {
    return QString::fromLatin1(name);
}

std::vector<FieldSpec> traitFields() {
    return {{.name = f("familyName"), .label = Identities::tr("Name at birth"), .half = true},
            {.name = f("usedName"), .label = Identities::tr("Used name"), .hint = Identities::tr("if another"), .half = true},
            {.name = f("givenNames"), .label = Identities::tr("Given names"), .hint = Identities::tr("at birth, in order: Paul, Henri")},
            {.name = f("sex"), .kind = FieldKind::Choice, .label = Identities::tr("Sex"), .options = IdentityWords::sexes()},
            {.name = f("birthDate"), .label = Identities::tr("Born on"), .hint = Identities::tr("03/05/1984, 00/05/1984"),
             .wrong = Identities::tr("Day/month/year with four digits; 00 for what is unknown; not ahead of today."), .half = true},
            {.name = f("birthPlace"), .kind = FieldKind::Suggest, .label = Identities::tr("Born at"), .hint = Identities::tr("commune, or country"), .half = true},
            {.name = f("nationality"), .label = Identities::tr("Nationality"), .half = true},
            {.name = f("nir"), .label = Identities::tr("National number"), .hint = Identities::tr("15 characters with the key"),
             .wrong = Identities::tr("The number or its key is not right. An identity retrieved or qualified needs it.")},
            {.name = f("status"), .kind = FieldKind::Choice, .label = Identities::tr("Identity"),
             .wrong = Identities::tr("A doubt stands: settle it before the identity is anything but provisional."),
             .options = IdentityWords::statuses()}};
}

}  // namespace

RecordSpec Identities::spec(Prompts& prompts) {
    const FieldSpec reason{.name = f("reason"), .kind = FieldKind::Text, .label = tr("Why"), .wrong = tr("Say why.")};
    const FieldSpec paper{.name = f("reason"), .label = tr("What proves it"), .hint = tr("identity paper seen, fingerprints…"),
                          .wrong = tr("Say what proves it.")};
    const FieldSpec how{.name = f("settlement"), .kind = FieldKind::Text, .label = tr("How"), .wrong = tr("Say how it was settled.")};
    const FieldSpec restore{.name = f("restore"), .kind = FieldKind::Check, .label = QString(),
                            .hint = tr("The identity was right: it has its status back")};
    const std::vector<FieldSpec> alias{{.name = f("familyName"), .label = tr("Name"), .half = true},
                                       {.name = f("givenNames"), .label = tr("Given names"), .half = true},
                                       {.name = f("note"), .label = tr("Where from"), .hint = tr("said, or read on a letter")}};
    const std::vector<FieldSpec> portrait{
        {.name = f("content"), .kind = FieldKind::Custom, .label = tr("Picture"), .wrong = tr("A picture is needed: a PNG or JPEG file, or one that was copied."),
         .make = [&prompts](QWidget* parent) -> FieldWidget* {
             return new PortraitField({.name = QStringLiteral("content"), .label = tr("Picture")}, prompts, parent);
         }},
        {.name = f("agreedOn"), .kind = FieldKind::PastDay, .label = tr("Agreed to on"), .hint = tr("a day; 0 for today"),
         .wrong = tr("The person agrees first.")}};
    return {f("identity"),
            tr("Identity"),
            f("user"),
            tr("This person is not known."),
            {{f("alias"), tr("New alias"), QKeySequence(f("Ctrl+N")), false, alias, tr("Recorded: this name finds the person too.")},
             {f("correct"), tr("Correct"), QKeySequence(f("Ctrl+E")), true, traitFields(), tr("Recorded. What it was before stays readable.")},
             {f("doubt"), tr("Doubt it"), QKeySequence(f("Ctrl+U")), true, {reason},
              tr("The identity is provisional: the national number leaves on no paper until the doubt is settled.")},
             {f("picture"), tr("Picture"), QKeySequence(f("Ctrl+P")), true, portrait, tr("Recorded.")},
             {f("unpicture"), tr("Take the picture away"), QKeySequence(), true, {}, tr("The picture is gone.")},
             {f("settle"), tr("Settle"), QKeySequence(f("Ctrl+R")), true, {how, restore}, tr("Settled.")},
             {f("endAlias"), tr("No longer"), QKeySequence(f("Ctrl+R")), true, {}, tr("This name no longer finds the person.")},
             {f("merge"), tr("Same person: merge"), QKeySequence(f("Ctrl+M")), true, {paper},
              tr("Merged: one file from now on. It can be undone.")},
             {f("apart"), tr("Two people"), QKeySequence(f("Ctrl+B")), true, {}, tr("Never proposed again.")},
             {f("undo"), tr("Undo the merge"), QKeySequence(f("Ctrl+R")), true, {}, tr("Undone: two records again, each with what is its own.")}}};
}

IdentityTab::IdentityTab(Prompts& prompts, std::unique_ptr<RecordGateway> gateway, QWidget* parent)
    : RecordTab(Identities::spec(prompts), std::move(gateway), parent), m_portrait(new QLabel(this)) {
    m_portrait->setAccessibleName(tr("Picture"));
    m_portrait->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_portrait->hide();
}

// From anywhere in the file, the identity as it is can be corrected.
std::vector<Row> IdentityTab::acts() const {
    std::vector<Row> all = RecordTab::acts();
    if (all.empty()) return all;  // who may not add an alias may not correct
    Row row = all.front();
    row.id = key() + QStringLiteral("/correct");
    row.title = Identities::tr("Correct the identity");
    all.push_back(row);
    return all;
}

void IdentityTab::startAct(const QString& act) {
    if (act != f("correct")) return RecordTab::startAct(act);
    m_correctWhenRead = m_present.isEmpty();
    if (m_correctWhenRead) return;
    showItem(m_present);
    start(act);
}

void IdentityTab::clear() {
    m_correctWhenRead = false;
    RecordTab::clear();
}

// Shown only where the unit uses pictures: the page then has a place for it.
void IdentityTab::listShown(const RecordList& list) {
    m_present = list.items.empty() ? QString() : list.items.front().row.id;
    if (!m_present.isEmpty() && std::exchange(m_correctWhenRead, false))
        QTimer::singleShot(0, this, [this] { startAct(f("correct")); });
    const auto* content = std::any_cast<QByteArray>(&list.drawn);
    QPixmap picture;
    if (!content || content->isEmpty() || !picture.loadFromData(*content)) return m_portrait->hide();
    if (!m_portrait->property("placed").toBool()) {
        m_portrait->setProperty("placed", true);
        setPicture(m_portrait);
    }
    m_portrait->setPixmap(picture.scaled(Theme::px(220), Theme::px(220), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    m_portrait->show();
}

}  // namespace serment::ui
