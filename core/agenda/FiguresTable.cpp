// SPDX-License-Identifier: GPL-3.0-or-later
#include <csv.h>

#include <QStringList>

#include "core/agenda/Figures.h"

namespace serment::agenda {
namespace {

QString number(double value) {
    return QString::number(value, 'f', 1).replace(QLatin1Char('.'), QLatin1Char(','));
}

// A cell that a spreadsheet would take for a formula is only ever a word of this file: none begins so.
void append(QByteArray& out, const QStringList& cells) {
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QByteArray cell = cells[i].toUtf8();
        QByteArray quoted(cell.size() * 2 + 2, Qt::Uninitialized);
        const size_t length = csv_write(quoted.data(), static_cast<size_t>(quoted.size()), cell.constData(),
                                        static_cast<size_t>(cell.size()));
        if (i > 0) out += ';';
        out += quoted.left(static_cast<qsizetype>(length));
    }
    out += "\r\n";
}

void appendDelays(QByteArray& out, const QString& group, const QString& label, const Delays& d) {
    append(out, {group, label, QString::number(d.seen), QString::number(d.waiting),
                 d.seen > 0 ? number(d.median) : QString(), d.seen > 0 ? number(d.p90) : QString()});
}

// A column a cause, a line a month.
void appendMonths(QByteArray& out, const std::vector<CancelledMonth>& months) {
    QStringList head{QStringLiteral("Extractions annulées")};
    for (const CancelledBy cause : allCauses) head << causeLabel(cause);
    append(out, head);
    for (const CancelledMonth& one : months) {
        QStringList line{one.month.toString(QStringLiteral("yyyy-MM"))};
        for (const CancelledBy cause : allCauses) {
            const auto found = one.byCause.find(cause);
            line << QString::number(found == one.byCause.end() ? 0 : found->second);
        }
        append(out, line);
    }
}

}  // namespace

QString priorityLabel(requests::Priority priority) {
    switch (priority) {
        case requests::Priority::Immediate:
            return QStringLiteral("immédiate");
        case requests::Priority::Within24h:
            return QStringLiteral("24 h");
        case requests::Priority::Within72h:
            return QStringLiteral("72 h");
        case requests::Priority::Routine:
            return QStringLiteral("simple");
        case requests::Priority::Administrative:
            return QStringLiteral("administrative");
    }
    return {};
}

QString targetLabel(requests::Target target) {
    switch (target) {
        case requests::Target::Physician:
            return QStringLiteral("médecin");
        case requests::Target::Nurse:
            return QStringLiteral("infirmier");
        case requests::Target::Psychiatry:
            return QStringLiteral("psychiatrie");
        case requests::Target::Dentist:
            return QStringLiteral("dentiste");
        case requests::Target::Addictology:
            return QStringLiteral("addictologie");
        case requests::Target::Physiotherapist:
            return QStringLiteral("kinésithérapeute");
        case requests::Target::Specialist:
            return QStringLiteral("spécialiste");
        case requests::Target::Secretariat:
            return QStringLiteral("secrétariat");
    }
    return {};
}

QString missedLabel(const MissedFigure& figure) {
    switch (figure.outcome) {
        case Outcome::Planned:
        case Outcome::Seen:
            return {};
        case Outcome::RefusedByPatient:
            return QStringLiteral("refusé par le patient");
        case Outcome::CancelledByUnit:
            return QStringLiteral("annulé par l’unité");
        case Outcome::Absent:
            break;
    }
    switch (figure.absence.value_or(Absence::Unknown)) {
        case Absence::Parloir:
            return QStringLiteral("absent : parloir");
        case Absence::Work:
            return QStringLiteral("absent : travail");
        case Absence::Court:
            return QStringLiteral("absent : tribunal");
        case Absence::NotBrought:
            return QStringLiteral("absent : non amené");
        case Absence::Sport:
            return QStringLiteral("absent : sport");
        case Absence::Training:
            return QStringLiteral("absent : formation");
        case Absence::Extraction:
            return QStringLiteral("absent : extraction");
        case Absence::Released:
            return QStringLiteral("absent : libéré");
        case Absence::Unknown:
            return QStringLiteral("absent : cause inconnue");
    }
    return {};
}

QString causeLabel(CancelledBy cause) {
    switch (cause) {
        case CancelledBy::Administration:
            return QStringLiteral("administration");
        case CancelledBy::Hospital:
            return QStringLiteral("hôpital");
        case CancelledBy::Patient:
            return QStringLiteral("patient");
        case CancelledBy::Medical:
            return QStringLiteral("raison médicale");
    }
    return {};
}

QByteArray figuresCsv(const Figures& f) {
    const QString iso = QStringLiteral("yyyy-MM-dd");
    QByteArray out("\xEF\xBB\xBF");
    append(out, {QStringLiteral("Période"), f.from.toString(iso), f.to.toString(iso)});
    append(out, {QStringLiteral("Délais"), QStringLiteral("Groupe"), QStringLiteral("Vus"),
                 QStringLiteral("En attente"), QStringLiteral("Médiane (h)"), QStringLiteral("90e centile (h)")});
    appendDelays(out, QStringLiteral("toutes"), {}, f.all);
    for (const auto& [priority, d] : f.byPriority)
        appendDelays(out, QStringLiteral("priorité"), priorityLabel(priority), d);
    for (const auto& [target, d] : f.byTarget) appendDelays(out, QStringLiteral("pour"), targetLabel(target), d);
    append(out, {QStringLiteral("Semaine du"), QStringLiteral("Demandes"), QStringLiteral("Vues")});
    for (const WeekFigure& week : f.weeks)
        append(out, {week.monday.toString(iso), QString::number(week.registered), QString::number(week.seen)});
    append(out, {QStringLiteral("Rendez-vous manqués"), QStringLiteral("Nombre")});
    for (const MissedFigure& missed : f.missed) append(out, {missedLabel(missed), QString::number(missed.count)});
    append(out, {QStringLiteral("Extractions"), QStringLiteral("Nombre")});
    append(out, {QStringLiteral("indiquées"), QString::number(f.extractions.indicated)});
    append(out, {QStringLiteral("vues à l’hôpital"), QString::number(f.extractions.seen)});
    append(out, {QStringLiteral("délai médian (jours)"), f.extractions.seen > 0 ? number(f.extractions.medianDays) : QString()});
    append(out, {QStringLiteral("délai, 90e centile (jours)"), f.extractions.seen > 0 ? number(f.extractions.p90Days) : QString()});
    for (const auto& one : f.extractions.cancelled)
        append(out, {QStringLiteral("annulées : ") + causeLabel(one.cause), QString::number(one.count)});
    appendMonths(out, f.extractions.months);
    return out;
}

}  // namespace serment::agenda
