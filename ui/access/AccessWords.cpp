// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/AccessWords.h"

#include <QLocale>

#include "ui/widgets/Sentences.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

QString AccessWords::compartment(Compartment compartment) {
    switch (compartment) {
        case Compartment::Unit:
            return tr("unit");
        case Compartment::Coordination:
            return tr("coordination");
        case Compartment::Somatic:
            return tr("somatic");
        case Compartment::Psychiatric:
            return tr("psychiatric");
        case Compartment::Prevention:
            return tr("prevention");
    }
    return {};
}

QString AccessWords::initial(Compartment compartment) {
    switch (compartment) {
        case Compartment::Unit:
            return QStringLiteral("U");
        case Compartment::Coordination:
            return QStringLiteral("C");
        case Compartment::Somatic:
            return QStringLiteral("S");
        case Compartment::Psychiatric:
            return QStringLiteral("P");
        case Compartment::Prevention:
            return QStringLiteral("Pv");
    }
    return {};
}

QString AccessWords::legend() {
    QStringList all;
    for (const Compartment each : allCompartments) all << initial(each) + QStringLiteral(" = ") + compartment(each);
    return all.join(QStringLiteral(" · "));
}

QString AccessWords::compartments(const std::vector<Compartment>& compartments) {
    QStringList names;
    for (const Compartment each : compartments) names << compartment(each);
    return names.join(QStringLiteral(", "));
}

QString AccessWords::problem(journal::ProblemKind kind) {
    switch (kind) {
        case journal::ProblemKind::EntryChanged:
            return tr("an entry of the journal was changed");
        case journal::ProblemKind::EntryMissing:
            return tr("an entry of the journal was taken away");
        case journal::ProblemKind::ChainBroken:
            return tr("an entry of the journal does not follow the one before");
        case journal::ProblemKind::SignatureForged:
            return tr("an entry does not bear the signature of the author it names");
        case journal::ProblemKind::RowChanged:
            return tr("a record was changed outside the program");
        case journal::ProblemKind::RowMissing:
            return tr("a record was taken away outside the program");
        case journal::ProblemKind::RowUnknown:
            return tr("a record was put in outside the program");
        case journal::ProblemKind::JournalShorter:
            return tr("the file is an older copy, or the end of its journal was cut off");
        case journal::ProblemKind::AnchorShorter:
            return tr("the file of the unit is an older copy, or entries were added outside the program");
        case journal::ProblemKind::AnchorForged:
            return tr("what the unit remembers of this journal is missing or forged");
        case journal::ProblemKind::FileDamaged:
            return tr("pages of the file are damaged");
    }
    return {};
}

QString AccessWords::advice(journal::ProblemKind kind) {
    switch (kind) {
        case journal::ProblemKind::RowChanged:
        case journal::ProblemKind::RowMissing:
        case journal::ProblemKind::RowUnknown:
            return tr("Compare this record with the last good backup before deciding.");
        case journal::ProblemKind::EntryChanged:
        case journal::ProblemKind::EntryMissing:
        case journal::ProblemKind::ChainBroken:
        case journal::ProblemKind::SignatureForged:
            return tr(
                "Somebody who holds the key of this file went round the program: keep a copy of the files as "
                "they are, then compare with the last good backup.");
        case journal::ProblemKind::JournalShorter:
        case journal::ProblemKind::AnchorShorter:
        case journal::ProblemKind::AnchorForged:
            return tr("Restore all the files of one backup together, or decide to go on with what is there.");
        case journal::ProblemKind::FileDamaged:
            return tr("Restore the last good backup.");
    }
    return {};
}

QString AccessWords::size(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

AlarmView AccessWords::alarm(const access::Alarm& alarm) {
    const journal::Problem& problem = alarm.problem;
    AlarmView view;
    view.fingerprint = problem.fingerprint;
    view.where = compartment(problem.compartment);
    view.what = AccessWords::problem(problem.kind);
    view.since = problem.since.isValid() ? tr("right until %1").arg(dateTimeText(problem.since.toLocalTime()))
                                         : tr("found on %1").arg(dateTimeText(alarm.foundAt.toLocalTime()));
    view.advice = advice(problem.kind);
    if (!alarm.decidedAt) return view;
    view.decided = tr("taken as it is on %1").arg(dateTimeText(alarm.decidedAt->toLocalTime()));
    view.advice = tr("Reason of the decision: %1").arg(alarm.reason);
    return view;
}

std::vector<Column> AccessWords::journalColumns(bool ofOnePerson) {
    std::vector<Column> columns{{tr("When")}, {tr("Who")}};
    if (ofOnePerson) columns.push_back({tr("Role")});
    columns.push_back({tr("What"), false, true});
    if (!ofOnePerson) columns.push_back({tr("About")});
    columns.push_back({tr("File")});
    return columns;
}

Line AccessWords::journalLine(const access::JournalLine& line, const QString& person, bool ofOnePerson) {
    const auto role = access::roleFromName(line.role);
    Line shown;
    shown.id = compartmentName(line.compartment) + QLatin1Char(':') + QString::number(line.seq);
    shown.cells = {dateTimeText(line.at.toLocalTime()), line.userName};
    if (ofOnePerson) shown.cells << (role ? roleText(*role) : QString());
    shown.cells << action(line.action);
    if (!ofOnePerson) shown.cells << person;
    shown.cells << compartment(line.compartment);
    if (line.action == access::actionName(access::Action::BreakGlass)) shown.tone = Tone::Block;
    return shown;
}

}  // namespace serment::ui
