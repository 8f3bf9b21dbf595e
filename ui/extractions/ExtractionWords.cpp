// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/extractions/ExtractionWords.h"

namespace serment::ui {

using agenda::CancelledBy;
using State = agenda::ExtractionState;

QString ExtractionWords::state(State state) {
    switch (state) {
        case State::Indicated:
            return tr("indicated");
        case State::Consented:
            return tr("agreed by the patient");
        case State::Requested:
            return tr("asked of the administration");
        case State::Confirmed:
            return tr("confirmed");
        case State::Departed:
            return tr("departed");
        case State::SeenOutside:
            return tr("seen at the hospital");
        case State::Returned:
            return tr("returned without the report");
        case State::ReportReceived:
            return tr("report received");
        case State::Cancelled:
            return tr("cancelled, to be asked again");
        case State::Abandoned:
            return tr("given up");
    }
    return {};
}

QString ExtractionWords::cause(CancelledBy cause) {
    switch (cause) {
        case CancelledBy::Administration:
            return tr("administration");
        case CancelledBy::Hospital:
            return tr("hospital");
        case CancelledBy::Patient:
            return tr("patient");
        case CancelledBy::Medical:
            return tr("medical reason");
    }
    return {};
}

std::vector<KeyOption> ExtractionWords::steps() {
    return {{enumName(State::Consented), QStringLiteral("O"), tr("Patient agrees")},
            {enumName(State::Requested), QStringLiteral("D"), tr("Asked")},
            {enumName(State::Confirmed), QStringLiteral("C"), tr("Confirmed")},
            {enumName(State::Departed), QStringLiteral("P"), tr("Departed")},
            {enumName(State::SeenOutside), QStringLiteral("V"), tr("Seen")},
            {enumName(State::Returned), QStringLiteral("T"), tr("Returned")},
            {enumName(State::ReportReceived), QStringLiteral("R"), tr("Report received")},
            {enumName(State::Cancelled), QStringLiteral("X"), tr("Cancelled")},
            {enumName(State::Abandoned), QStringLiteral("Z"), tr("Given up")}};
}

std::vector<KeyOption> ExtractionWords::causes() {
    return {{enumName(CancelledBy::Administration), QStringLiteral("1"), tr("Administration")},
            {enumName(CancelledBy::Hospital), QStringLiteral("2"), tr("Hospital")},
            {enumName(CancelledBy::Patient), QStringLiteral("3"), tr("Patient")},
            {enumName(CancelledBy::Medical), QStringLiteral("4"), tr("Medical reason")}};
}

}  // namespace serment::ui
