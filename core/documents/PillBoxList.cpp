// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/PillBoxList.h"

#include "core/documents/Around.h"
#include "core/documents/Boxes.h"
#include "core/documents/Render.h"
#include "core/documents/Typography.h"
#include "core/records/PillBox.h"

namespace serment::documents {

namespace {

using namespace sheet;
using records::Moment;
using records::PillBox;

constexpr int daysOfWeek = 7;
constexpr double cell = mm(3.3);
constexpr double dayMargin = mm(0.5);  // keeps the squares off the lines between days
constexpr double dayWidth = cell * double(records::momentCount) + 2 * dayMargin;
constexpr double gridWidth = dayWidth * daysOfWeek;
constexpr double wordsWidth = textWidth - gridWidth - mm(2);
constexpr double gridLeft = textWidth - gridWidth;

QString dayHead(const QDate& day) {
    static const QString names[] = {QStringLiteral("lun"), QStringLiteral("mar"), QStringLiteral("mer"), QStringLiteral("jeu"),
                                    QStringLiteral("ven"), QStringLiteral("sam"), QStringLiteral("dim")};
    return QStringLiteral("%1 %2").arg(names[day.dayOfWeek() - 1]).arg(day.day());
}

TextStyle words(double points, bool bold, const QColor& colour = ink, double width = textWidth) {
    return {font(Face::Head, points, bold), colour, width, 0, 1.3, Qt::AlignLeft, true};
}

// A line between days, so that an eye tired by squares keeps its column.
void drawDayLines(QPainter& painter, double x, double y, double height) {
    for (int day = 0; day <= daysOfWeek; ++day)
        painter.fillRect(QRectF(x + gridLeft + day * dayWidth, y, pt(day % daysOfWeek ? 0.4 : 0.7), height), hairline);
}

// Who prepares a box does not have the file open: what must not go in stands on the list, in the same words
// whether there is one or none.
QString allergyLine(const records::KnownAllergies& known) {
    const QString line = known.substances.isEmpty() ? QStringLiteral("Aucune allergie notée")
                         : known.substances.size() == 1
                             ? QStringLiteral("Allergie\u00A0: ") + known.substances.first()
                             : QStringLiteral("Allergies\u00A0: ") + known.substances.join(QStringLiteral(", "));
    return known.isPartWithheld ? line + QStringLiteral(" (une partie n’est pas partagée entre les équipes, à sa demande)") : line;
}

Box personHead(const PillBox& box, const QDate& first) {
    std::vector<Box> who = textBoxes(QStringLiteral("%1   %2").arg(box.place, box.name), words(9, true, ink, wordsWidth));
    QStringList known{box.birthDate, QStringLiteral("écrou\u00A0") + box.ecrou};
    known.removeAll(QString());
    append(who, textBoxes(known.join(QStringLiteral(" · ")), words(7.5, false, grey, wordsWidth)));
    const bool mustKnow = !box.allergies.substances.isEmpty();
    append(who, textBoxes(frenchTypography(allergyLine(box.allergies)), words(mustKnow ? 8.5 : 7.5, mustKnow, mustKnow ? ink : grey, wordsWidth)));
    Box head;
    head.height = std::max(heightOf(who), mm(8)) + mm(1.4);
    head.draw = [who, first, height = head.height](QPainter& painter, double x, double y) {
        painter.fillRect(QRectF(x, y, textWidth, height), QColor(0xF3, 0xF5, 0xF8));
        drawAll(painter, who, x + mm(1), y + mm(0.7));
        static const QString moments[] = {QStringLiteral("M"), QStringLiteral("Mi"), QStringLiteral("S"), QStringLiteral("C")};
        for (int day = 0; day < daysOfWeek; ++day) {
            const double at = x + gridLeft + day * dayWidth;
            painter.setPen(ink);
            painter.setFont(font(Face::Head, 7.5, true));
            painter.drawText(QRectF(at, y + height - mm(8), dayWidth, mm(4)), Qt::AlignCenter, dayHead(first.addDays(day)));
            painter.setPen(grey);
            painter.setFont(font(Face::Head, 6));
            for (int moment = 0; moment < int(records::momentCount); ++moment)
                painter.drawText(QRectF(at + dayMargin + moment * cell, y + height - mm(4), cell, mm(3.6)), Qt::AlignCenter, moments[moment]);
        }
        drawDayLines(painter, x, y, height);
    };
    return head;
}

// A square where a dose is due; a point where the words of the schedule leave the moment to a hand.
void drawCell(QPainter& painter, const QRectF& place, const records::BoxedTreatment& boxed, const QDate& day, Moment moment) {
    const double side = mm(2.4);
    const QPointF corner = place.center() - QPointF(side / 2, side / 2);
    if (boxed.isDue(day, moment)) {
        painter.setPen(QPen(ink, pt(0.7)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(corner, QSizeF(side, side)));
    } else if (!boxed.times && boxed.treatment.isCurrent(day)) {
        painter.fillRect(QRectF(place.center() - QPointF(pt(0.6), pt(0.6)), QSizeF(pt(1.2), pt(1.2))), grey);
    }
}

Box medicine(const records::BoxedTreatment& boxed, const QDate& first) {
    const records::Treatment& t = boxed.treatment;
    std::vector<Box> what = textBoxes(t.drug, words(8.5, true, ink, wordsWidth));
    QStringList how{t.dose, t.schedule};
    if (t.endsOn.isValid() && t.endsOn < first.addDays(daysOfWeek)) how << QStringLiteral("jusqu’au ") + frenchDate(t.endsOn);
    if (t.startsOn > first) how << QStringLiteral("à partir du ") + frenchDate(t.startsOn);
    how.removeAll(QString());
    append(what, textBoxes(frenchTypography(how.join(QStringLiteral(", "))), words(8, false, ink, wordsWidth)));
    Box row;
    row.height = std::max(heightOf(what) + mm(1.2), mm(6));
    row.draw = [what, boxed, first, height = row.height](QPainter& painter, double x, double y) {
        drawAll(painter, what, x + mm(1), y + mm(0.6));
        for (int day = 0; day < daysOfWeek; ++day)
            for (int moment = 0; moment < int(records::momentCount); ++moment)
                drawCell(painter, QRectF(x + gridLeft + day * dayWidth + dayMargin + moment * cell, y, cell, height), boxed,
                         first.addDays(day), Moment(moment));
        drawDayLines(painter, x, y, height);
        painter.fillRect(QRectF(x, y + height - pt(0.4), textWidth, pt(0.4)), hairline);
    };
    return row;
}

void appendBox(std::vector<Box>& boxes, const PillBox& box, const QDate& first) {
    const size_t from = boxes.size();
    boxes.push_back(personHead(box, first));
    for (const auto& boxed : box.treatments) boxes.push_back(medicine(boxed, first));
    Box room;  // for a hand
    room.height = mm(2.5);
    boxes.push_back(room);
    append(boxes, textBoxes(QStringLiteral("Préparé le ................... par ........................................"
                                           "        Remis le ................... par ........................................"),
                            words(7.5, false, grey)));
    for (size_t i = from; i + 1 < boxes.size(); ++i) boxes[i].keepWithNext = true;
    boxes.push_back(gapOf(mm(4)));
}

void appendTitle(std::vector<Box>& boxes, const QDate& first, const QString& building) {
    append(boxes, textBoxes(QStringLiteral("Piluliers du %1 au %2").arg(frenchLongDate(first), frenchLongDate(first.addDays(daysOfWeek - 1))),
                            words(14, true)));
    append(boxes, textBoxes(building.isEmpty() ? QStringLiteral("Sans bâtiment") : QStringLiteral("Bâtiment ") + building,
                            words(12, true, accent)));
    boxes.push_back(gapOf(mm(1)));
    append(boxes, textBoxes(QStringLiteral("Liste de soins, pour l’équipe infirmière\u00A0: elle reste à l’unité sanitaire et "
                                           "ne se laisse ni en cellule ni à la surveillance."),
                            words(9, true)));
    append(boxes, textBoxes(QStringLiteral("M matin, Mi midi, S soir, C coucher. Un point\u00A0: le moment n’est pas dit par la "
                                           "prescription, à remplir à la main. Ce qu’une personne ne partage pas entre les "
                                           "équipes n’y figure pas."),
                            words(8, false, grey)));
    for (Box& box : boxes) box.keepWithNext = box.keepWithNext || !box.newPage;
    boxes.push_back(gapOf(mm(4)));
}

std::vector<Box> pagesOf(const std::vector<PillBox>& boxes, const QDate& first, const QString& building) {
    std::vector<Box> pages;
    std::optional<QString> now;
    for (const PillBox& box : boxes) {
        if (!building.isNull() && box.building != building) continue;
        if (now != box.building) {
            if (now) {
                Box newPage;
                newPage.newPage = true;
                pages.push_back(newPage);
            }
            now = box.building;
            std::vector<Box> title;
            appendTitle(title, first, box.building);
            append(pages, std::move(title));
        }
        appendBox(pages, box, first);
    }
    if (pages.empty())
        pages = textBoxes(QStringLiteral("Aucun pilulier à préparer du %1 au %2.")
                              .arg(frenchLongDate(first), frenchLongDate(first.addDays(daysOfWeek - 1))),
                          words(11, false));
    return pages;
}

}  // namespace

Result<QByteArray> pillBoxList(access::Session& session, const QDate& first, const QString& building) {
    const auto boxes = records::weeklyBoxes(session, first);
    if (!boxes) return tl::unexpected<Error>(boxes.error());
    const auto around = surroundings(session, {});
    if (!around) return tl::unexpected<Error>(around.error());
    const access::Act act{access::Action::AdministerTreatment, Compartment::Coordination, {}, first.toString(Qt::ISODate)};
    const auto traced = session.write(act, [](store::Database&) -> Result<bool> { return true; });
    if (!traced) return tl::unexpected<Error>(traced.error());
    return renderList(pagesOf(*boxes, first, building),
                      QStringLiteral("Liste de soins imprimée le %1 par %2. À détruire quand la semaine est finie.")
                          .arg(frenchDate(around->today), session.user().displayName),
                      around->demonstration);
}

}  // namespace serment::documents
