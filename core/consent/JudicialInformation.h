// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <vector>

#include "core/access/Session.h"
#include "core/base/EnumNames.h"

namespace serment::consent {

struct JudicialInformationTag;
using JudicialInformationId = Id<JudicialInformationTag>;

enum class JudicialObligation { CareInjunction, CareObligation };
enum class JudicialOccasion { Refusal, IrregularFollowUp };

// The person was told what a refusal or an irregular follow-up may entail before the judge (P11). The judge
// is never told by this way: nothing reads these lines but the file itself and the check of P11.
struct JudicialInformation {
    JudicialInformationId id;
    DetaineeId detainee;
    JudicialObligation obligation = JudicialObligation::CareInjunction;
    JudicialOccasion occasion = JudicialOccasion::Refusal;
    QDate toldOn;
    QString toldBy;  // empty: the user
    QString language;
    QString interpreter;
    QString note;
    QString authorName;    // filled by the program
    QDateTime recordedAt;  // filled by the program

    bool operator==(const JudicialInformation&) const = default;
};

Result<JudicialInformationId> recordJudicialInformation(access::Session& session,
                                                        const JudicialInformation& information);
Result<std::vector<JudicialInformation>> judicialInformation(access::Session& session,
                                                             const DetaineeId& detainee);

}  // namespace serment::consent

namespace serment {
template <>
struct EnumNames<consent::JudicialObligation> {
    static constexpr std::array values{"injonction_de_soins", "obligation_de_soins"};
};
template <>
struct EnumNames<consent::JudicialOccasion> {
    static constexpr std::array values{"refusal", "irregular_follow_up"};
};
}  // namespace serment
