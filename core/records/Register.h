// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/Entry.h"

namespace serment::records {

enum class Register {
    FilesKept,         // which files are kept on the person, and how to obtain them, told (P18)
    OnlineRecord,      // Mon espace santé: agreement, what was put there and when (P20)
    Pressure,          // pressures on the care team (T04, S01); may concern nobody in particular
    Coordinator,       // who coordinates the somatic and the psychiatric team for this person (T26)
    SynthesisMeeting,  // who met and what was shared (T26)
    OutsideDoctor,     // doctor chosen by the person, decision of the interregional director (T11)
};

// One line. A later version of the same root replaces it, and both stay readable.
struct RegisterLine {
    QString id;       // filled by the program
    QString root;     // empty: a new line; else the line that this one replaces
    int version = 1;  // with `root`: the version that was read
    Register kind = Register::FilesKept;
    DetaineeId detainee;  // null only for Register::Pressure
    QDate happenedOn;
    QString who;  // who was told, who coordinates, who met, which doctor
    QString subject;
    QString note;
    QDate decidedOn;  // agreement (OnlineRecord: required), decision (OutsideDoctor: invalid while awaited)
    QDate endedOn;
    QString scanId;        // attachment that shows it, or empty
    QString authorName;    // filled by the program
    QDateTime recordedAt;  // filled by the program

    bool operator==(const RegisterLine&) const = default;
};

// Field errors: "detainee", "happenedOn", "subject", "who" (Coordinator, SynthesisMeeting, OutsideDoctor),
// "decidedOn" (OnlineRecord without an agreement, or after it was refused or withdrawn: P20 blocks). Conflict when the line was replaced meanwhile.
Result<QString> recordRegisterLine(access::Session& session, const RegisterLine& line);
// The lines that stand of one register, newest first; of one person, or of the unit with a null id.
Result<std::vector<RegisterLine>> registerLines(access::Session& session, Register kind,
                                                const DetaineeId& detainee);

}  // namespace serment::records

namespace serment {
template <>
struct EnumNames<records::Register> {
    static constexpr std::array values{"files_kept",  "online_record",     "pressure",
                                       "coordinator", "synthesis_meeting", "outside_doctor"};
};
}  // namespace serment
