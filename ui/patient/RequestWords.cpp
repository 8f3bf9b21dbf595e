// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/RequestWords.h"

namespace serment::ui {

namespace {

QString labelOf(const std::vector<KeyOption>& options, const QString& value) {
    for (const KeyOption& option : options)
        if (option.value == value) return option.label;
    return value;
}

}  // namespace

std::vector<KeyOption> RequestWords::priorities() {
    return {{QStringLiteral("immediate"), QStringLiteral("1"), tr("Immediate"), tr("Now: call or go")},
            {QStringLiteral("24h"), QStringLiteral("2"), tr("24 h"), tr("Seen within 24 hours")},
            {QStringLiteral("72h"), QStringLiteral("3"), tr("72 h"), tr("Seen within 72 hours")},
            {QStringLiteral("routine"), QStringLiteral("4"), tr("Routine"), tr("In the usual time")},
            {QStringLiteral("administrative"), QStringLiteral("5"), tr("Administrative"),
             tr("Not about care: a paper, a date")}};
}

std::vector<KeyOption> RequestWords::targets() {
    return {{QStringLiteral("physician"), QStringLiteral("M"), tr("Physician")},
            {QStringLiteral("nurse"), QStringLiteral("I"), tr("Nurse")},
            {QStringLiteral("psychiatry"), QStringLiteral("P"), tr("Psychiatry")},
            {QStringLiteral("dentist"), QStringLiteral("D"), tr("Dentist")},
            {QStringLiteral("physiotherapist"), QStringLiteral("K"), tr("Physiotherapist")},
            {QStringLiteral("addictology"), QStringLiteral("A"), tr("Addictology")},
            {QStringLiteral("specialist"), QStringLiteral("L"), tr("Specialist")},
            {QStringLiteral("secretary"), QStringLiteral("S"), tr("Secretary")}};
}

std::vector<KeyOption> RequestWords::outcomes() {
    return {{QStringLiteral("appointment"), QStringLiteral("R"), tr("Appointment")},
            {QStringLiteral("answer"), QStringLiteral("E"), tr("Written answer")}};
}

std::vector<KeyOption> RequestWords::visitOutcomes() {
    return {{QStringLiteral("seen"), QStringLiteral("V"), tr("Seen")},
            {QStringLiteral("refused_by_patient"), QStringLiteral("R"), tr("Refused to come")},
            {QStringLiteral("absent"), QStringLiteral("A"), tr("Absent")},
            {QStringLiteral("cancelled_by_unit"), QStringLiteral("U"), tr("Cancelled by the unit")},
            {QStringLiteral("cancelled_by_escort"), QStringLiteral("E"), tr("Cancelled by the escort")}};
}

std::vector<KeyOption> RequestWords::absences() {
    return {{QStringLiteral("parloir"), QStringLiteral("1"), tr("Visiting room")},
            {QStringLiteral("work"), QStringLiteral("2"), tr("Work")},
            {QStringLiteral("court"), QStringLiteral("3"), tr("Court")},
            {QStringLiteral("not_brought"), QStringLiteral("4"), tr("Not brought")},
            {QStringLiteral("sport"), QStringLiteral("5"), tr("Sport")},
            {QStringLiteral("unknown"), QStringLiteral("6"), tr("Unknown")}};
}

std::vector<std::pair<QString, QString>> RequestWords::requesters() {
    return {{QStringLiteral("patient"), tr("written by the person")},
            {QStringLiteral("codetainee"), tr("by another detainee")},
            {QStringLiteral("family"), tr("by the family")},
            {QStringLiteral("lawyer"), tr("by the lawyer")},
            {QStringLiteral("prison_staff"), tr("by the prison staff")},
            {QStringLiteral("association"), tr("by an association")},
            {QStringLiteral("other"), tr("by somebody else")}};
}

QString RequestWords::requester(const QString& value) {
    for (const auto& [known, label] : requesters())
        if (known == value) return label;
    return {};
}

QString RequestWords::priority(const QString& value) {
    return labelOf(priorities(), value);
}

QString RequestWords::target(const QString& value) {
    if (value == QStringLiteral("addictology")) return tr("Addictology");
    if (value == QStringLiteral("specialist")) return tr("Specialist");
    return labelOf(targets(), value);
}

}  // namespace serment::ui
