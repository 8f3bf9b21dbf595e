// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "core/people/EcrouNumber.h"
#include "core/people/Identity.h"
#include "core/people/Place.h"

namespace serment::people {

// The daily roll: the list, exported by the establishment, of the detainees present. Read only: nothing flows
// back to the establishment.

enum class PenalStatus { OnRemand, Convicted };  // prévenu, condamné

QString penalStatusName(PenalStatus status);  // "prevenu", "condamne"
std::optional<PenalStatus> penalStatusFromName(const QString& name);

// What the establishment writes of a person. Kept beside the identity that the hospital checked, which the roll
// never overwrites once it is validated. A column that the file does not have leaves an empty optional.
struct RollTraits {
    QString familyName;
    std::optional<QString> usedName;
    QStringList givenNames;
    std::optional<PartialDate> birthDate;
    std::optional<QString> birthPlace;
    std::optional<Sex> sex;
    std::optional<QString> nationality;
    bool operator==(const RollTraits&) const = default;
};

struct RollRow {
    int line = 0;
    EcrouNumber ecrou = EcrouNumber::trusted({});
    RollTraits traits;
    std::optional<Place> place;
    bool buildingTold = true;  // false: the file has no such column, and the known one stands
    bool floorTold = true;
    std::optional<QDate> entry;
    std::optional<QDate> plannedRelease;  // invalid date: the cell is empty
    PenalStatus status = PenalStatus::OnRemand;
    bool transferred = false;
    QString destination;  // of a transfer, may be empty
};

struct RollError {
    int line = 0;
    QString reason;  // French sentence; never the content of a cell
    std::optional<EcrouNumber> ecrou;  // when it could be read: this person is here, whatever the rest says
    QString nameAndBirth;              // key of the person when that could be read, see personKey()
    bool operator==(const RollError&) const = default;
};

struct ParsedRoll {
    QString encoding;
    std::vector<RollRow> rows;              // one an écrou number, in the order of the file
    std::vector<EcrouNumber> duplicates;    // repeated rows, identical in every column that counts
    std::vector<RollError> errors;          // in the order of the lines
    bool headerRead = false;                // false: the errors are about the whole file
};

// Pure: bytes to rows. `today` bounds dates of birth. Rows of the same écrou number that differ are all errors.
// Errors: TooLarge, UnreadableFile. A header without a required column is a ParsedRoll with headerRead = false.
Result<ParsedRoll> parseRoll(const QByteArray& bytes, const QDate& today);

// Names in any order and date of birth: tells whether two rows may be the same person.
QString personKey(const QString& familyName, const QStringList& givenNames, const std::optional<PartialDate>& birth);

}  // namespace serment::people
