// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/GuideWords.h"

#include <QDate>

#include "ui/rules/RuleWords.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using deontology::Content;

QString GuideWords::contents(Content content) {
    switch (content) {
        case Content::None:
            return tr("nothing on health or follow-up");
        case Content::Logistics:
            return tr("what the movement needs");
        case Content::DatesRegularity:
            return tr("dates and regularity");
        case Content::TreatingRoleOnly:
            return tr("that one is the treating doctor, nothing else");
        case Content::MeasureAndDuration:
            return tr("the measure and its duration, not the reason");
        case Content::ProtectiveFacts:
            return tr("the risk, protective facts and measures");
        case Content::StrictNecessary:
        case Content::PreventionFile:
            return tr("the strictly necessary, neither disease nor treatment");
        case Content::ObservedFacts:
        case Content::Descriptive:
            return tr("facts found and words quoted, no culprit");
        case Content::Agreed:
        case Content::FormDefined:
            return tr("what the patient agreed to");
        case Content::PrognosisOrIncompatibility:
            return tr("the incompatibility or the prognosis that the text asks for");
        case Content::PathologyTreatmentStage:
            return tr("disease, treatment and stage");
        case Content::Full:
        case Content::Diagnosis:
        case Content::Drug:
        case Content::RevealingSpecialty:
            return tr("medical content");
    }
    return {};
}

QString GuideWords::answer(const deontology::PathQuestion& question, const QJsonValue& value) {
    if (const auto* label = question.labelOf(value)) return RuleWords::inLanguage(*label);
    if (value.isBool()) return value.toBool() ? tr("Yes") : tr("No");
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? dateText(date) : value.toString();
}

}  // namespace serment::ui
