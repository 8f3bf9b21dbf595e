// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clinical/Vaccinations.h"

#include "core/records/Vaccination.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using records::Vaccination;

namespace {

RecordItem itemOf(const Vaccination& v) {
    RecordItem item;
    item.row.id = item.version = v.id.toString();
    item.row.icon = QStringLiteral("shield");
    item.row.tone = v.elsewhere ? Tone::Muted : Tone::Accent;
    item.row.title = v.vaccine;
    // The names are long: the day stands below, so that the name is read whole.
    item.row.detail = Vaccinations::tr("Given on %1").arg(dateText(v.givenOn));
    if (v.doseNumber) item.row.meta = Vaccinations::tr("dose %1").arg(*v.doseNumber);
    if (v.elsewhere) item.row.place = Vaccinations::tr("elsewhere");
    QStringList text{Vaccinations::tr("Given on %1").arg(dateText(v.givenOn))};
    if (v.elsewhere) text << Vaccinations::tr("Not given here: told, or on paper");
    if (!v.lot.isEmpty()) text << Vaccinations::tr("Lot %1").arg(v.lot);
    if (!v.site.isEmpty()) text << Vaccinations::tr("Site: %1").arg(v.site);
    if (!v.note.isEmpty()) text << QString() << v.note;
    item.text = text.join(QLatin1Char('\n'));
    item.offers.insert(
        QStringLiteral("change"),
        {{QStringLiteral("vaccine"), v.vaccine},
         {QStringLiteral("givenOn"), v.givenOn.toString(Qt::ISODate)},
         {QStringLiteral("doseNumber"), v.doseNumber ? QString::number(*v.doseNumber) : QString()},
         {QStringLiteral("lot"), v.lot},
         {QStringLiteral("site"), v.site},
         {QStringLiteral("elsewhere"), v.elsewhere ? QStringLiteral("yes") : QString()},
         {QStringLiteral("note"), v.note}});
    return item;
}

Result<RecordList> list(access::Session& session, const DetaineeId& id) {
    const auto all = records::vaccinations(session, id);
    if (!all) return tl::unexpected<Error>(all.error());
    RecordList list;
    for (const Vaccination& v : *all) list.items.push_back(itemOf(v));
    return list;
}

Result<void> perform(access::Session& session, const DetaineeId& id, const RecordAct& act) {
    const Values& typed = act.values;
    Vaccination v;
    if (act.act == QStringLiteral("change")) {
        auto old = versionNamed(records::vaccinations(session, id), act.item);
        if (!old) return tl::unexpected<Error>(old.error());
        v.correction = {old->id, typed.value(QStringLiteral("correction"))};
    }
    v.detainee = id;
    v.vaccine = typed.value(QStringLiteral("vaccine"));
    v.givenOn = dayOf(typed, QStringLiteral("givenOn"));
    if (const auto number = numberOf(typed, QStringLiteral("doseNumber"))) v.doseNumber = int(*number);
    v.lot = typed.value(QStringLiteral("lot"));
    v.site = typed.value(QStringLiteral("site"));
    v.elsewhere = yes(typed, QStringLiteral("elsewhere"));
    v.note = typed.value(QStringLiteral("note"));
    return records::recordVaccination(session, v).map([](const records::EntryId&) {});
}

}  // namespace

RecordSpec Vaccinations::spec() {
    const FieldSpec vaccine{.name = QStringLiteral("vaccine"), .label = tr("Vaccine")};
    const FieldSpec given{.name = QStringLiteral("givenOn"),
                          .kind = FieldKind::PastDay,
                          .label = tr("Given on"),
                          .wrong = tr("Not a date, or a day to come: today or before."),
                          .initial = QStringLiteral("today"),
                          .half = true};
    const FieldSpec dose{.name = QStringLiteral("doseNumber"),
                         .kind = FieldKind::Number,
                         .label = tr("Dose number"),
                         .wrong = tr("A number from 1 to 20."),
                         .half = true};
    const FieldSpec lot{.name = QStringLiteral("lot"), .label = tr("Lot"), .half = true};
    const FieldSpec site{.name = QStringLiteral("site"), .label = tr("Site"), .half = true};
    const FieldSpec elsewhere{.name = QStringLiteral("elsewhere"),
                              .kind = FieldKind::Check,
                              .hint = tr("Not given here: told, or on paper")};
    const FieldSpec note{.name = QStringLiteral("note"), .kind = FieldKind::Text, .label = tr("Note")};
    const FieldSpec why{.name = QStringLiteral("correction"), .label = tr("Why it changes")};
    return {QStringLiteral("vaccinations"),
            tr("Vaccinations"),
            QStringLiteral("shield"),
            tr("No vaccination is recorded.\nCtrl+N records one."),
            {{QStringLiteral("add"),
              tr("Vaccination"),
              QKeySequence(QStringLiteral("Ctrl+N")),
              false,
              {vaccine, given, dose, lot, site, elsewhere, note},
              {}},
             {QStringLiteral("change"),
              tr("Change"),
              QKeySequence(QStringLiteral("Ctrl+E")),
              true,
              {vaccine, given, dose, lot, site, elsewhere, note, why},
              {}}}};
}

RecordDesk Vaccinations::desk() {
    return {QStringLiteral("vaccinations"),
            [](const access::Session& session, const QString&) {
                return session.may(access::Action::RecordVaccination, Compartment::Coordination);
            },
            list,
            perform,
            {},
            {}};
}

}  // namespace serment::ui
