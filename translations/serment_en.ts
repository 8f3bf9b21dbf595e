<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>AgendaWords</name>
        <message>
            <source>expected</source>
            <translation>expected</translation>
        </message>
        <message>
            <source>seen</source>
            <translation>seen</translation>
        </message>
        <message>
            <source>refused by the patient</source>
            <translation>refused by the patient</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>absent</translation>
        </message>
        <message>
            <source>cancelled by the unit</source>
            <translation>cancelled by the unit</translation>
        </message>
    </context>
    <context>
        <name>EncounterWords</name>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>The patient agrees to this consultation</source>
            <translation>The patient agrees to this consultation</translation>
        </message>
        <message>
            <source>Refuses</source>
            <translation>Refuses</translation>
        </message>
        <message>
            <source>The patient refuses: say what was told</source>
            <translation>The patient refuses: say what was told</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Representative</translation>
        </message>
        <message>
            <source>A representative agrees: say who</source>
            <translation>A representative agrees: say who</translation>
        </message>
        <message>
            <source>Emergency</source>
            <translation>Emergency</translation>
        </message>
        <message>
            <source>Unable to agree, emergency: say why</source>
            <translation>Unable to agree, emergency: say why</translation>
        </message>
        <message>
            <source>Loyal, clear and suitable information was given</source>
            <translation>Loyal, clear and suitable information was given</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Alone with the patient</source>
            <translation>Alone with the patient</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Officer</translation>
        </message>
        <message>
            <source>An officer in the room: say why</source>
            <translation>An officer in the room: say why</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Interpreter</translation>
        </message>
        <message>
            <source>Student</source>
            <translation>Student</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Somebody else</translation>
        </message>
        <message>
            <source>Give the reason for the consultation.</source>
            <translation>Give the reason for the consultation.</translation>
        </message>
        <message>
            <source>Was consent asked? O yes, R refuses, T representative, U emergency (R. 4127-36; P08).</source>
            <translation>Was consent asked? O yes, R refuses, T representative, U emergency (R. 4127-36; P08).</translation>
        </message>
        <message>
            <source>Say why, or who consented.</source>
            <translation>Say why, or who consented.</translation>
        </message>
        <message>
            <source>Was the patient informed? O yes, N no (R. 4127-35; P09).</source>
            <translation>Was the patient informed? O yes, N no (R. 4127-35; P09).</translation>
        </message>
        <message>
            <source>Who else was in the room? S alone, A officer, I interpreter… (P01).</source>
            <translation>Who else was in the room? S alone, A officer, I interpreter… (P01).</translation>
        </message>
        <message>
            <source>Say why somebody else was in the room (P01).</source>
            <translation>Say why somebody else was in the room (P01).</translation>
        </message>
        <message>
            <source>Say why this is corrected.</source>
            <translation>Say why this is corrected.</translation>
        </message>
        <message>
            <source>Something is still missing before the signature.</source>
            <translation>Something is still missing before the signature.</translation>
        </message>
    </context>
    <context>
        <name>FileWords</name>
        <message>
            <source>Correction: %1</source>
            <translation>Correction: %1</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Consultation</translation>
        </message>
        <message>
            <source>Care note</source>
            <translation>Care note</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>Allergy</source>
            <translation>Allergy</translation>
        </message>
        <message>
            <source>Treatment</source>
            <translation>Treatment</translation>
        </message>
        <message>
            <source>Vaccination</source>
            <translation>Vaccination</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Measures</translation>
        </message>
        <message>
            <source>Hunger strike</source>
            <translation>Hunger strike</translation>
        </message>
        <message>
            <source>Day of a hunger strike</source>
            <translation>Day of a hunger strike</translation>
        </message>
        <message>
            <source>Injury</source>
            <translation>Injury</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Attachment</translation>
        </message>
        <message>
            <source>Reception</source>
            <translation>Reception</translation>
        </message>
        <message>
            <source>Refusal of care</source>
            <translation>Refusal of care</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>Alert</translation>
        </message>
        <message>
            <source>Shared by the other team</source>
            <translation>Shared by the other team</translation>
        </message>
        <message>
            <source>Prevention visit</source>
            <translation>Prevention visit</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Weight</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Height</translation>
        </message>
        <message>
            <source>Systolic pressure</source>
            <translation>Systolic pressure</translation>
        </message>
        <message>
            <source>Diastolic pressure</source>
            <translation>Diastolic pressure</translation>
        </message>
        <message>
            <source>Pulse</source>
            <translation>Pulse</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperature</translation>
        </message>
        <message>
            <source>Glucose</source>
            <translation>Glucose</translation>
        </message>
        <message>
            <source>Oxygen saturation</source>
            <translation>Oxygen saturation</translation>
        </message>
        <message>
            <source>Pain (0 to 10)</source>
            <translation>Pain (0 to 10)</translation>
        </message>
        <message>
            <source>Respiratory rate</source>
            <translation>Respiratory rate</translation>
        </message>
        <message>
            <source>SPIP</source>
            <translation>SPIP</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>everybody</translation>
        </message>
        <message>
            <source>the other care team</source>
            <translation>the other care team</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source> · received from %1</source>
            <translation> · received from %1</translation>
        </message>
        <message>
            <source> · version %1</source>
            <translation> · version %1</translation>
        </message>
        <message>
            <source>kept in cell</source>
            <translation>kept in cell</translation>
        </message>
        <message>
            <source>supervised</source>
            <translation>supervised</translation>
        </message>
        <message>
            <source>weekly box</source>
            <translation>weekly box</translation>
        </message>
        <message>
            <source>last taken %1</source>
            <translation>last taken %1</translation>
        </message>
        <message>
            <source>stopped on %1</source>
            <translation>stopped on %1</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consent</translation>
        </message>
        <message>
            <source>Consent to share with %1</source>
            <translation>Consent to share with %1</translation>
        </message>
        <message>
            <source>informed</source>
            <translation>informed</translation>
        </message>
        <message>
            <source>given on %1</source>
            <translation>given on %1</translation>
        </message>
        <message>
            <source>refused on %1</source>
            <translation>refused on %1</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>withdrawn</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>expired</translation>
        </message>
        <message>
            <source>Opposition: %1</source>
            <translation>Opposition: %1</translation>
        </message>
        <message>
            <source>right told on %1</source>
            <translation>right told on %1</translation>
        </message>
        <message>
            <source>opposes since %1</source>
            <translation>opposes since %1</translation>
        </message>
        <message>
            <source>Mandate: %1</source>
            <translation>Mandate: %1</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>in force</translation>
        </message>
        <message>
            <source>not in force</source>
            <translation>not in force</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>What the patient says</source>
            <translation>What the patient says</translation>
        </message>
        <message>
            <source>Examination</source>
            <translation>Examination</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>In the room</source>
            <translation>In the room</translation>
        </message>
        <message>
            <source>Allergy: %1</source>
            <translation>Allergy: %1</translation>
        </message>
        <message>
            <source>Opposes sharing: %1</source>
            <translation>Opposes sharing: %1</translation>
        </message>
        <message>
            <source>No allergy recorded</source>
            <translation>No allergy recorded</translation>
        </message>
        <message>
            <source>Something is withheld at the patient's request</source>
            <translation>Something is withheld at the patient's request</translation>
        </message>
        <message>
            <source>Release planned on %1</source>
            <translation>Release planned on %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>since %1</translation>
        </message>
        <message>
            <source>Body mass index</source>
            <translation>Body mass index</translation>
        </message>
    </context>
    <context>
        <name>PaperWords</name>
        <message>
            <source>cancelled</source>
            <translation>cancelled</translation>
        </message>
        <message>
            <source>not handed over yet</source>
            <translation>not handed over yet</translation>
        </message>
        <message>
            <source>handed over on %1</source>
            <translation>handed over on %1</translation>
        </message>
        <message>
            <source>refused on %1</source>
            <translation>refused on %1</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>draft</translation>
        </message>
    </context>
    <context>
        <name>PeopleWords</name>
        <message>
            <source>Homonym present: %1</source>
            <translation>Homonym present: %1</translation>
        </message>
        <message>
            <source>birth date unknown</source>
            <translation>birth date unknown</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n year(s)</source>
            <translation>
                <numerusform>%1, %n year</numerusform>
                <numerusform>%1, %n years</numerusform>
            </translation>
        </message>
        <message>
            <source>no stay here</source>
            <translation>no stay here</translation>
        </message>
        <message>
            <source>has left</source>
            <translation>has left</translation>
        </message>
        <message>
            <source>no place</source>
            <translation>no place</translation>
        </message>
        <message>
            <source>écrou %1</source>
            <translation>écrou %1</translation>
        </message>
        <message>
            <source>homonym · born %1</source>
            <translation>homonym · born %1</translation>
        </message>
        <message>
            <source>INS provisional</source>
            <translation>INS provisional</translation>
        </message>
        <message>
            <source>INS retrieved</source>
            <translation>INS retrieved</translation>
        </message>
        <message>
            <source>INS validated</source>
            <translation>INS validated</translation>
        </message>
        <message>
            <source>INS qualified</source>
            <translation>INS qualified</translation>
        </message>
    </context>
    <context>
        <name>PileWords</name>
        <message>
            <source>sealed request</source>
            <translation>sealed request</translation>
        </message>
        <message>
            <source>slip without words</source>
            <translation>slip without words</translation>
        </message>
        <message>
            <source>Warning sign in the words: read this one first</source>
            <translation>Warning sign in the words: read this one first</translation>
        </message>
        <message>
            <source>To triage: %1</source>
            <translation>To triage: %1</translation>
        </message>
        <message>
            <source>Triaged, waiting: %1</source>
            <translation>Triaged, waiting: %1</translation>
        </message>
    </context>
    <context>
        <name>RequestWords</name>
        <message>
            <source>Immediate</source>
            <translation>Immediate</translation>
        </message>
        <message>
            <source>Now: call or go</source>
            <translation>Now: call or go</translation>
        </message>
        <message>
            <source>24 h</source>
            <translation>24 h</translation>
        </message>
        <message>
            <source>Seen within 24 hours</source>
            <translation>Seen within 24 hours</translation>
        </message>
        <message>
            <source>72 h</source>
            <translation>72 h</translation>
        </message>
        <message>
            <source>Seen within 72 hours</source>
            <translation>Seen within 72 hours</translation>
        </message>
        <message>
            <source>Routine</source>
            <translation>Routine</translation>
        </message>
        <message>
            <source>In the usual time</source>
            <translation>In the usual time</translation>
        </message>
        <message>
            <source>Administrative</source>
            <translation>Administrative</translation>
        </message>
        <message>
            <source>Not about care: a paper, a date</source>
            <translation>Not about care: a paper, a date</translation>
        </message>
        <message>
            <source>Physician</source>
            <translation>Physician</translation>
        </message>
        <message>
            <source>Nurse</source>
            <translation>Nurse</translation>
        </message>
        <message>
            <source>Psychiatry</source>
            <translation>Psychiatry</translation>
        </message>
        <message>
            <source>Dentist</source>
            <translation>Dentist</translation>
        </message>
        <message>
            <source>Physiotherapist</source>
            <translation>Physiotherapist</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Secretary</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Appointment</translation>
        </message>
        <message>
            <source>Written answer</source>
            <translation>Written answer</translation>
        </message>
    </context>
    <context>
        <name>RollWords</name>
        <message>
            <source>Cannot be read: %1</source>
            <translation>Cannot be read: %1</translation>
        </message>
        <message>
            <source>Arrivals: %1</source>
            <translation>Arrivals: %1</translation>
        </message>
        <message>
            <source>Returns: %1</source>
            <translation>Returns: %1</translation>
        </message>
        <message>
            <source>No longer on the roll, end of stay proposed: %1</source>
            <translation>No longer on the roll, end of stay proposed: %1</translation>
        </message>
        <message>
            <source>Transfers: %1</source>
            <translation>Transfers: %1</translation>
        </message>
        <message>
            <source>Cell moves: %1</source>
            <translation>Cell moves: %1</translation>
        </message>
        <message>
            <source>Corrected identities: %1</source>
            <translation>Corrected identities: %1</translation>
        </message>
        <message>
            <source>Planned releases changed: %1</source>
            <translation>Planned releases changed: %1</translation>
        </message>
        <message>
            <source>Status or entry changed: %1</source>
            <translation>Status or entry changed: %1</translation>
        </message>
        <message>
            <source>Passed through without being seen: %1</source>
            <translation>Passed through without being seen: %1</translation>
        </message>
        <message>
            <source>no place</source>
            <translation>no place</translation>
        </message>
        <message>
            <source>écrou %1</source>
            <translation>écrou %1</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>Line %1</translation>
        </message>
        <message>
            <source>on the roll again · %1</source>
            <translation>on the roll again · %1</translation>
        </message>
        <message>
            <source>last known place %1 · nothing is deleted</source>
            <translation>last known place %1 · nothing is deleted</translation>
        </message>
        <message>
            <source>destination unknown</source>
            <translation>destination unknown</translation>
        </message>
        <message>
            <source>birth place, nationality or used name</source>
            <translation>birth place, nationality or used name</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>status or day of entry</source>
            <translation>status or day of entry</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>This value cannot be read. Nothing was changed: correct it and try again.</source>
            <translation>This value cannot be read. Nothing was changed: correct it and try again.</translation>
        </message>
        <message>
            <source>Something is still missing. Nothing was changed: fill it in and try again.</source>
            <translation>Something is still missing. Nothing was changed: fill it in and try again.</translation>
        </message>
        <message>
            <source>This is no longer there. Go back to the list and choose again.</source>
            <translation>This is no longer there. Go back to the list and choose again.</translation>
        </message>
        <message>
            <source>This exists already. Nothing was changed.</source>
            <translation>This exists already. Nothing was changed.</translation>
        </message>
        <message>
            <source>Somebody changed this since you opened it. Your text is kept: open it again and compare.</source>
            <translation>Somebody changed this since you opened it. Your text is kept: open it again and compare.</translation>
        </message>
        <message>
            <source>This is larger than the program accepts. Nothing was changed.</source>
            <translation>This is larger than the program accepts. Nothing was changed.</translation>
        </message>
        <message>
            <source>This file cannot be read. Check it and choose it again.</source>
            <translation>This file cannot be read. Check it and choose it again.</translation>
        </message>
        <message>
            <source>The passphrase is not the right one.</source>
            <translation>The passphrase is not the right one.</translation>
        </message>
        <message>
            <source>This passphrase is too weak: 12 characters of four kinds, 14 of three, or seven words.</source>
            <translation>This passphrase is too weak: 12 characters of four kinds, 14 of three, or seven words.</translation>
        </message>
        <message>
            <source>Too many attempts. Wait, then try again.</source>
            <translation>Too many attempts. Wait, then try again.</translation>
        </message>
        <message>
            <source>Your role does not allow this. Ask the coordinating physician of the unit.</source>
            <translation>Your role does not allow this. Ask the coordinating physician of the unit.</translation>
        </message>
        <message>
            <source>This file belongs to a team whose key you do not hold.</source>
            <translation>This file belongs to a team whose key you do not hold.</translation>
        </message>
        <message>
            <source>The session is locked. Your draft is kept: unlock to go on.</source>
            <translation>The session is locked. Your draft is kept: unlock to go on.</translation>
        </message>
        <message>
            <source>This account has been closed. Ask the coordinating physician of the unit.</source>
            <translation>This account has been closed. Ask the coordinating physician of the unit.</translation>
        </message>
        <message>
            <source>A rule stops this. Nothing has left; the reason is shown beside.</source>
            <translation>A rule stops this. Nothing has left; the reason is shown beside.</translation>
        </message>
        <message>
            <source>A rule asks for something more before this can be done.</source>
            <translation>A rule asks for something more before this can be done.</translation>
        </message>
        <message>
            <source>This file is not in a format that the program knows.</source>
            <translation>This file is not in a format that the program knows.</translation>
        </message>
        <message>
            <source>This file is built in a way that could do harm. It was refused; nothing was changed.</source>
            <translation>This file is built in a way that could do harm. It was refused; nothing was changed.</translation>
        </message>
        <message>
            <source>The signer of this file is not known here. Nothing was imported.</source>
            <translation>The signer of this file is not known here. Nothing was imported.</translation>
        </message>
        <message>
            <source>This file could not be opened with that key.</source>
            <translation>This file could not be opened with that key.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>Cancelled. Nothing was changed.</translation>
        </message>
        <message>
            <source>This version cannot do this yet.</source>
            <translation>This version cannot do this yet.</translation>
        </message>
        <message>
            <source>Something unexpected happened. What was saved before is kept: try again.</source>
            <translation>Something unexpected happened. What was saved before is kept: try again.</translation>
        </message>
        <message>
            <source>This unit does not open with this key. The files were not touched.</source>
            <translation>This unit does not open with this key. The files were not touched.</translation>
        </message>
        <message>
            <source>This folder is not a unit of Serment. The files were not touched.</source>
            <translation>This folder is not a unit of Serment. The files were not touched.</translation>
        </message>
        <message>
            <source>A file of the unit is cut short. It was not touched: restore the last backup.</source>
            <translation>A file of the unit is cut short. It was not touched: restore the last backup.</translation>
        </message>
        <message>
            <source>This unit was written by a newer version of Serment. Install that version.</source>
            <translation>This unit was written by a newer version of Serment. Install that version.</translation>
        </message>
        <message>
            <source>Another window of Serment holds this unit. Close it, or wait a moment.</source>
            <translation>Another window of Serment holds this unit. Close it, or wait a moment.</translation>
        </message>
        <message>
            <source>The unit is read-only for now. What you typed is kept on the screen.</source>
            <translation>The unit is read-only for now. What you typed is kept on the screen.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was half done: free some space and try again.</source>
            <translation>The disk is full. Nothing was half done: free some space and try again.</translation>
        </message>
        <message>
            <source>The journal of this unit does not follow. Tell the coordinating physician; do not go on writing.</source>
            <translation>The journal of this unit does not follow. Tell the coordinating physician; do not go on writing.</translation>
        </message>
        <message>
            <source>A row of this unit was changed outside the program. Tell the coordinating physician.</source>
            <translation>A row of this unit was changed outside the program. Tell the coordinating physician.</translation>
        </message>
        <message>
            <source>A part of this unit is damaged. Restore the last backup, or ask hospital IT.</source>
            <translation>A part of this unit is damaged. Restore the last backup, or ask hospital IT.</translation>
        </message>
        <message>
            <source>The disk did not answer as it should. Nothing was half done: try again.</source>
            <translation>The disk did not answer as it should. Nothing was half done: try again.</translation>
        </message>
        <message>
            <source>coordinating physician of the unit</source>
            <translation>coordinating physician of the unit</translation>
        </message>
        <message>
            <source>physician</source>
            <translation>physician</translation>
        </message>
        <message>
            <source>psychiatrist</source>
            <translation>psychiatrist</translation>
        </message>
        <message>
            <source>psychologist</source>
            <translation>psychologist</translation>
        </message>
        <message>
            <source>nurse</source>
            <translation>nurse</translation>
        </message>
        <message>
            <source>psychiatric nurse</source>
            <translation>psychiatric nurse</translation>
        </message>
        <message>
            <source>prevention physician</source>
            <translation>prevention physician</translation>
        </message>
        <message>
            <source>pharmacist</source>
            <translation>pharmacist</translation>
        </message>
        <message>
            <source>secretary</source>
            <translation>secretary</translation>
        </message>
        <message>
            <source>hospital IT</source>
            <translation>hospital IT</translation>
        </message>
    </context>
    <context>
        <name>SettingsWords</name>
        <message>
            <source>unit</source>
            <translation>unit</translation>
        </message>
        <message>
            <source>coordination</source>
            <translation>coordination</translation>
        </message>
        <message>
            <source>somatic</source>
            <translation>somatic</translation>
        </message>
        <message>
            <source>psychiatric</source>
            <translation>psychiatric</translation>
        </message>
        <message>
            <source>prevention</source>
            <translation>prevention</translation>
        </message>
        <message>
            <source>stops</source>
            <translation>stops</translation>
        </message>
        <message>
            <source>asks for</source>
            <translation>asks for</translation>
        </message>
        <message>
            <source>warns</source>
            <translation>warns</translation>
        </message>
        <message>
            <source>reminds</source>
            <translation>reminds</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>notes</translation>
        </message>
        <message>
            <source>listed</source>
            <translation>listed</translation>
        </message>
        <message>
            <source>active</source>
            <translation>active</translation>
        </message>
        <message>
            <source>to be confirmed</source>
            <translation>to be confirmed</translation>
        </message>
        <message>
            <source>closed on %1</source>
            <translation>closed on %1</translation>
        </message>
        <message>
            <source>You can: %1</source>
            <translation>You can: %1</translation>
        </message>
        <message>
            <source>Allowed, for example: %1</source>
            <translation>Allowed, for example: %1</translation>
        </message>
        <message>
            <source>Refused, for example: %1</source>
            <translation>Refused, for example: %1</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
    </context>
    <context>
        <name>SheetWords</name>
        <message>
            <source>Recovery sheet %1 of 3</source>
            <translation>Recovery sheet %1 of 3</translation>
        </message>
        <message>
            <source>Any two of the three sheets open the unit when every passphrase is lost. Keep this one locked away, apart from the two others. Letters I, L and O do not occur: 1 and 0 are digits.</source>
            <translation>Any two of the three sheets open the unit when every passphrase is lost. Keep this one locked away, apart from the two others. Letters I, L and O do not occur: 1 and 0 are digits.</translation>
        </message>
    </context>
    <context>
        <name>Times</name>
        <message>
            <source>%1 d</source>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <translation>%1 d %2 h</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>just now</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>%1 ago</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>in %1</translation>
        </message>
        <message numerus="yes">
            <source>%n years old</source>
            <translation>
                <numerusform>%n year old</numerusform>
                <numerusform>%n years old</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayWords</name>
        <message>
            <source>Collect the box of requests (Ctrl+2, then Ctrl+N).</source>
            <translation>Collect the box of requests (Ctrl+2, then Ctrl+N).</translation>
        </message>
        <message>
            <source>Import today's roll, or look at the agenda.</source>
            <translation>Import today's roll, or look at the agenda.</translation>
        </message>
        <message>
            <source>to be read and triaged</source>
            <translation>to be read and triaged</translation>
        </message>
        <message>
            <source>Requests to triage</source>
            <translation>Requests to triage</translation>
        </message>
        <message>
            <source>Missed appointments, to be given again</source>
            <translation>Missed appointments, to be given again</translation>
        </message>
        <message>
            <source>Triaged requests without an appointment</source>
            <translation>Triaged requests without an appointment</translation>
        </message>
        <message>
            <source>Expected today</source>
            <translation>Expected today</translation>
        </message>
        <message>
            <source>Arrivals: promised and not done</source>
            <translation>Arrivals: promised and not done</translation>
        </message>
        <message>
            <source>Document no. %1</source>
            <translation>Document no. %1</translation>
        </message>
        <message>
            <source>Your documents not handed over yet</source>
            <translation>Your documents not handed over yet</translation>
        </message>
        <message>
            <source>no longer on the roll: has this person left?</source>
            <translation>no longer on the roll: has this person left?</translation>
        </message>
        <message>
            <source>Ends of stay to confirm</source>
            <translation>Ends of stay to confirm</translation>
        </message>
        <message>
            <source>release planned on %1: visit, letter, prescription</source>
            <translation>release planned on %1: visit, letter, prescription</translation>
        </message>
        <message>
            <source>Releases within 30 days</source>
            <translation>Releases within 30 days</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::AgendaPage</name>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Seen</translation>
        </message>
        <message>
            <source>Refused by the patient</source>
            <translation>Refused by the patient</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Absent</translation>
        </message>
        <message>
            <source>Cancelled by the unit</source>
            <translation>Cancelled by the unit</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Visiting room</source>
            <translation>Visiting room</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Work</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>Court</translation>
        </message>
        <message>
            <source>Not brought</source>
            <translation>Not brought</translation>
        </message>
        <message>
            <source>Sport</source>
            <translation>Sport</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unknown</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Day before</source>
            <translation>Day before</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Day after</source>
            <translation>Day after</translation>
        </message>
        <message>
            <source>Appointments of the day</source>
            <translation>Appointments of the day</translation>
        </message>
        <message>
            <source>No appointment on this day.</source>
            <translation>No appointment on this day.</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::CreateAssistant</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>New unit, 1 of 3: the establishment</source>
            <translation>New unit, 1 of 3: the establishment</translation>
        </message>
        <message>
            <source>Establishment</source>
            <translation>Establishment</translation>
        </message>
        <message>
            <source>Hospital</source>
            <translation>Hospital</translation>
        </message>
        <message>
            <source>Service and address, one line each</source>
            <translation>Service and address, one line each</translation>
        </message>
        <message>
            <source>Letterhead</source>
            <translation>Letterhead</translation>
        </message>
        <message>
            <source>Telephone of the unit</source>
            <translation>Telephone of the unit</translation>
        </message>
        <message>
            <source>printed on prescriptions given at an exit</source>
            <translation>printed on prescriptions given at an exit</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Town</translation>
        </message>
        <message>
            <source>as in "Done at …"</source>
            <translation>as in "Done at …"</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Folder of the unit</source>
            <translation>Folder of the unit</translation>
        </message>
        <message>
            <source>Folder (empty or new)</source>
            <translation>Folder (empty or new)</translation>
        </message>
        <message>
            <source>Coordinating physician</source>
            <translation>Coordinating physician</translation>
        </message>
        <message>
            <source>Account name</source>
            <translation>Account name</translation>
        </message>
        <message>
            <source>Printed quality</source>
            <translation>Printed quality</translation>
        </message>
        <message>
            <source>physician of the unit</source>
            <translation>physician of the unit</translation>
        </message>
        <message>
            <source>RPPS (11 digits)</source>
            <translation>RPPS (11 digits)</translation>
        </message>
        <message>
            <source>One care team: this account holds both keys</source>
            <translation>One care team: this account holds both keys</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>The same again</translation>
        </message>
        <message>
            <source>Nobody can reset it: who forgets it needs two of the three recovery sheets.</source>
            <translation>Nobody can reset it: who forgets it needs two of the three recovery sheets.</translation>
        </message>
        <message>
            <source>Any two of these sheets open the unit if every passphrase is lost. Print them, then keep them in three places apart: the director of the hospital, the pharmacy safe, the head of the unit.</source>
            <translation>Any two of these sheets open the unit if every passphrase is lost. Print them, then keep them in three places apart: the director of the hospital, the pharmacy safe, the head of the unit.</translation>
        </message>
        <message>
            <source>Print the three sheets…</source>
            <translation>Print the three sheets…</translation>
        </message>
        <message>
            <source>The sheets are printed (or copied by hand) and will be kept apart</source>
            <translation>The sheets are printed (or copied by hand) and will be kept apart</translation>
        </message>
        <message>
            <source>Please fill in: %1.</source>
            <translation>Please fill in: %1.</translation>
        </message>
        <message>
            <source>This passphrase is too weak: 12 characters of four kinds, 14 of three, or seven words.</source>
            <translation>This passphrase is too weak: 12 characters of four kinds, 14 of three, or seven words.</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>The two passphrases differ.</translation>
        </message>
        <message>
            <source>New unit, 2 of 3: who answers for it</source>
            <translation>New unit, 2 of 3: who answers for it</translation>
        </message>
        <message>
            <source>New unit, 3 of 3: the recovery sheets</source>
            <translation>New unit, 3 of 3: the recovery sheets</translation>
        </message>
        <message>
            <source>Open the unit</source>
            <translation>Open the unit</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::DocumentEditor</name>
        <message>
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <source>DRAFT · number given on release</source>
            <translation>DRAFT · number given on release</translation>
        </message>
        <message>
            <source>Close, keep the draft</source>
            <translation>Close, keep the draft</translation>
        </message>
        <message>
            <source>Your unfinished draft is back.</source>
            <translation>Your unfinished draft is back.</translation>
        </message>
        <message>
            <source>To fill in: %1</source>
            <translation>To fill in: %1</translation>
        </message>
        <message>
            <source>What is framed in red does not fit its field: a date as 22/11/2026, a number in digits.</source>
            <translation>What is framed in red does not fit its field: a date as 22/11/2026, a number in digits.</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::DocumentForm</name>
        <message>
            <source>Reader: court, name of the person or service</source>
            <translation>Reader: court, name of the person or service</translation>
        </message>
        <message>
            <source>Free text</source>
            <translation>Free text</translation>
        </message>
        <message>
            <source>tick at least one sentence</source>
            <translation>tick at least one sentence</translation>
        </message>
        <message>
            <source>name the reader</source>
            <translation>name the reader</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::DocumentPage</name>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Documents begun and released</source>
            <translation>Documents begun and released</translation>
        </message>
        <message>
            <source>No document yet.
Find a patient (Ctrl+K), then Ctrl+D in the file begins one.</source>
            <translation>No document yet.
Find a patient (Ctrl+K), then Ctrl+D in the file begins one.</translation>
        </message>
        <message>
            <source>Which document?</source>
            <translation>Which document?</translation>
        </message>
        <message>
            <source>Type a word: judge, showers, transfer…</source>
            <translation>Type a word: judge, showers, transfer…</translation>
        </message>
        <message>
            <source>No kind of document by this word.</source>
            <translation>No kind of document by this word.</translation>
        </message>
        <message>
            <source>Begun: %1</source>
            <translation>Begun: %1</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Released</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::EncounterEditor</name>
        <message>
            <source>Consent</source>
            <translation>Consent</translation>
        </message>
        <message>
            <source>Informed</source>
            <translation>Informed</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Present</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Sign</translation>
        </message>
        <message>
            <source>Draft kept as you type</source>
            <translation>Draft kept as you type</translation>
        </message>
        <message>
            <source>Why is this corrected? (the first version stays readable)</source>
            <translation>Why is this corrected? (the first version stays readable)</translation>
        </message>
        <message>
            <source>Reason for the consultation</source>
            <translation>Reason for the consultation</translation>
        </message>
        <message>
            <source>Why, or who consented</source>
            <translation>Why, or who consented</translation>
        </message>
        <message>
            <source>Why somebody else was in the room</source>
            <translation>Why somebody else was in the room</translation>
        </message>
        <message>
            <source>What the patient says</source>
            <translation>What the patient says</translation>
        </message>
        <message>
            <source>Examination</source>
            <translation>Examination</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Close, keep the draft</source>
            <translation>Close, keep the draft</translation>
        </message>
        <message>
            <source>Correction of a consultation</source>
            <translation>Correction of a consultation</translation>
        </message>
        <message>
            <source>New consultation</source>
            <translation>New consultation</translation>
        </message>
        <message>
            <source>Your draft of %1 is back.</source>
            <translation>Your draft of %1 is back.</translation>
        </message>
        <message>
            <source>Your unfinished draft is back.</source>
            <translation>Your unfinished draft is back.</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::FieldEdit</name>
        <message>
            <source>from the file</source>
            <translation>from the file</translation>
        </message>
        <message>
            <source>22/11/2026</source>
            <translation>22/11/2026</translation>
        </message>
        <message>
            <source>3/11, 10/11, 17/11</source>
            <translation>3/11, 10/11, 17/11</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::FileWords</name>
        <message>
            <source>Suicide risk</source>
            <translation>Suicide risk</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>Withdrawal</translation>
        </message>
        <message>
            <source>Substitution treatment</source>
            <translation>Substitution treatment</translation>
        </message>
        <message>
            <source>Treatments on arrival</source>
            <translation>Treatments on arrival</translation>
        </message>
        <message>
            <source>Injuries on arrival</source>
            <translation>Injuries on arrival</translation>
        </message>
        <message>
            <source>Language and interpreter</source>
            <translation>Language and interpreter</translation>
        </message>
        <message>
            <source>Leaflet given</source>
            <translation>Leaflet given</translation>
        </message>
        <message>
            <source>Told which files are kept</source>
            <translation>Told which files are kept</translation>
        </message>
        <message>
            <source>Medical examination of the arrival</source>
            <translation>Medical examination of the arrival</translation>
        </message>
        <message>
            <source>HIV test proposed</source>
            <translation>HIV test proposed</translation>
        </message>
        <message>
            <source>Hepatitis B test proposed</source>
            <translation>Hepatitis B test proposed</translation>
        </message>
        <message>
            <source>Hepatitis C test proposed</source>
            <translation>Hepatitis C test proposed</translation>
        </message>
        <message>
            <source>Syphilis test proposed</source>
            <translation>Syphilis test proposed</translation>
        </message>
        <message>
            <source>Tuberculosis screening</source>
            <translation>Tuberculosis screening</translation>
        </message>
        <message>
            <source>Vaccinations proposed</source>
            <translation>Vaccinations proposed</translation>
        </message>
        <message>
            <source>Psychotrauma</source>
            <translation>Psychotrauma</translation>
        </message>
        <message>
            <source>Addictions</source>
            <translation>Addictions</translation>
        </message>
        <message>
            <source>Prevention visit proposed</source>
            <translation>Prevention visit proposed</translation>
        </message>
        <message>
            <source>Migrant health visit proposed</source>
            <translation>Migrant health visit proposed</translation>
        </message>
        <message>
            <source>Migrant health visit: interpreter</source>
            <translation>Migrant health visit: interpreter</translation>
        </message>
        <message>
            <source>Migrant health visit: consent</source>
            <translation>Migrant health visit: consent</translation>
        </message>
        <message>
            <source>Migrant health visit: information</source>
            <translation>Migrant health visit: information</translation>
        </message>
        <message>
            <source>Migrant health visit: tuberculosis</source>
            <translation>Migrant health visit: tuberculosis</translation>
        </message>
        <message>
            <source>Migrant health visit: vaccinations</source>
            <translation>Migrant health visit: vaccinations</translation>
        </message>
        <message>
            <source>Migrant health visit: psychotrauma</source>
            <translation>Migrant health visit: psychotrauma</translation>
        </message>
        <message>
            <source>Migrant health visit: orientation</source>
            <translation>Migrant health visit: orientation</translation>
        </message>
        <message>
            <source>Migrant health visit: closed</source>
            <translation>Migrant health visit: closed</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::FindingsPanel</name>
        <message>
            <source>“%1”: %2</source>
            <translation>“%1”: %2</translation>
        </message>
        <message>
            <source>Write instead: “%1”</source>
            <translation>Write instead: “%1”</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Replace</translation>
        </message>
        <message>
            <source>I read it: it tells nothing</source>
            <translation>I read it: it tells nothing</translation>
        </message>
        <message>
            <source>You can: %1</source>
            <translation>You can: %1</translation>
        </message>
        <message>
            <source>Reason for going on</source>
            <translation>Reason for going on</translation>
        </message>
        <message>
            <source>Nothing stops this paper.</source>
            <translation>Nothing stops this paper.</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::LoginView</name>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Demonstration unit: invented people. Choose an account; its passphrase is filled in.</source>
            <translation>Demonstration unit: invented people. Choose an account; its passphrase is filled in.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>Who are you?</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Another unit…</source>
            <translation>Another unit…</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Opening…</translation>
        </message>
        <message>
            <source>Give your account and your passphrase.</source>
            <translation>Give your account and your passphrase.</translation>
        </message>
        <message numerus="yes">
            <source>Too many attempts. Try again in %n second(s).</source>
            <translation>
                <numerusform>Too many attempts. Try again in %n second.</numerusform>
                <numerusform>Too many attempts. Try again in %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>serment::ui::MainWindow</name>
        <message>
            <source>DEMONSTRATION: invented people. Enter nothing about a real person.</source>
            <translation>DEMONSTRATION: invented people. Enter nothing about a real person.</translation>
        </message>
        <message>
            <source>Find somebody…   Ctrl+K</source>
            <translation>Find somebody…   Ctrl+K</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::Palette</name>
        <message>
            <source>Arrows to choose, Enter to open, Esc to go back</source>
            <translation>Arrows to choose, Enter to open, Esc to go back</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::PatientPage</name>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Summary</translation>
        </message>
        <message>
            <source>Somatic</source>
            <translation>Somatic</translation>
        </message>
        <message>
            <source>Psychiatric</source>
            <translation>Psychiatric</translation>
        </message>
        <message>
            <source>No treatment is recorded.</source>
            <translation>No treatment is recorded.</translation>
        </message>
        <message>
            <source>Treatments</source>
            <translation>Treatments</translation>
        </message>
        <message>
            <source>No consent, opposition or mandate is recorded.</source>
            <translation>No consent, opposition or mandate is recorded.</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Consents</translation>
        </message>
        <message>
            <source>New document</source>
            <translation>New document</translation>
        </message>
        <message>
            <source>No document has left this file.
Ctrl+D begins one.</source>
            <translation>No document has left this file.
Ctrl+D begins one.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>No request from this patient.</source>
            <translation>No request from this patient.</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::PatientsPage</name>
        <message>
            <source>Patients</source>
            <translation>Patients</translation>
        </message>
        <message>
            <source>Import the roll…</source>
            <translation>Import the roll…</translation>
        </message>
        <message>
            <source>Narrow the list: name, cell, building</source>
            <translation>Narrow the list: name, cell, building</translation>
        </message>
        <message>
            <source>Patients present</source>
            <translation>Patients present</translation>
        </message>
        <message numerus="yes">
            <source>%n present</source>
            <translation>
                <numerusform>%n present</numerusform>
                <numerusform>%n present</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody yet.
Import the daily roll of the establishment (Ctrl+I).</source>
            <translation>Nobody yet.
Import the daily roll of the establishment (Ctrl+I).</translation>
        </message>
        <message>
            <source>Nobody by these words. Ctrl+K also finds those who have left.</source>
            <translation>Nobody by these words. Ctrl+K also finds those who have left.</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::PdfPane</name>
        <message>
            <source>The paper as it will print</source>
            <translation>The paper as it will print</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::PersonField</name>
        <message>
            <source>Name, given name, number of écrou or cell</source>
            <translation>Name, given name, number of écrou or cell</translation>
        </message>
        <message>
            <source>Type three letters, a number or a cell.</source>
            <translation>Type three letters, a number or a cell.</translation>
        </message>
        <message>
            <source>Nobody by that name, number or cell. Has today's roll been imported?</source>
            <translation>Nobody by that name, number or cell. Has today's roll been imported?</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::RegisterForm</name>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>Collection round</source>
            <translation>Collection round</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>What is written (as it stands)</source>
            <translation>What is written (as it stands)</translation>
        </message>
        <message>
            <source>Put in the box on, if written</source>
            <translation>Put in the box on, if written</translation>
        </message>
        <message>
            <source>20/11 or -1</source>
            <translation>20/11 or -1</translation>
        </message>
        <message>
            <source>Enter goes on, Shift+Enter begins a new line. Leave empty for a slip without words.</source>
            <translation>Enter goes on, Shift+Enter begins a new line. Leave empty for a slip without words.</translation>
        </message>
        <message>
            <source>The letter records the slip and asks for the next one. Esc ends the round.</source>
            <translation>The letter records the slip and asks for the next one. Esc ends the round.</translation>
        </message>
        <message>
            <source>Nobody chosen yet</source>
            <translation>Nobody chosen yet</translation>
        </message>
        <message numerus="yes">
            <source>collected at %1 · %n slip(s) recorded</source>
            <translation>
                <numerusform>collected at %1 · %n slip recorded</numerusform>
                <numerusform>collected at %1 · %n slips recorded</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose the person first.</source>
            <translation>Choose the person first.</translation>
        </message>
        <message>
            <source>This day cannot be read: write 20/11, or -1 for yesterday.</source>
            <translation>This day cannot be read: write 20/11, or -1 for yesterday.</translation>
        </message>
        <message>
            <source>Recorded: %1</source>
            <translation>Recorded: %1</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::RegistersPage</name>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Released</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>Reader</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>Patient</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Author</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Handed over</translation>
        </message>
        <message>
            <source>Number, document, reader, patient, author</source>
            <translation>Number, document, reader, patient, author</translation>
        </message>
        <message>
            <source>Nothing has left this unit yet.
A document released from a patient's file is written here by itself.</source>
            <translation>Nothing has left this unit yet.
A document released from a patient's file is written here by itself.</translation>
        </message>
        <message>
            <source>Register of disclosures</source>
            <translation>Register of disclosures</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>Registers</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::ReleasedView</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Save the PDF…</source>
            <translation>Save the PDF…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Document no. %1</source>
            <translation>Document no. %1</translation>
        </message>
        <message>
            <source>Released and written in the register. Print it, then sign it by hand.</source>
            <translation>Released and written in the register. Print it, then sign it by hand.</translation>
        </message>
        <message>
            <source>Save the PDF</source>
            <translation>Save the PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved. It is yours to keep it safe: outside the unit nothing protects it any more.</source>
            <translation>Saved. It is yours to keep it safe: outside the unit nothing protects it any more.</translation>
        </message>
        <message>
            <source>This place cannot be written to. Nothing was saved: choose another folder.</source>
            <translation>This place cannot be written to. Nothing was saved: choose another folder.</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::RequestsPage</name>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>Care requests</source>
            <translation>Care requests</translation>
        </message>
        <message>
            <source>Collection round</source>
            <translation>Collection round</translation>
        </message>
        <message>
            <source>Pile of requests</source>
            <translation>Pile of requests</translation>
        </message>
        <message>
            <source>No request waits.
Collect the box, then Ctrl+N to record the slips.</source>
            <translation>No request waits.
Collect the box, then Ctrl+N to record the slips.</translation>
        </message>
        <message>
            <source>To triage %1 · Triaged %2 · Without an answer for more than 48 h: %3</source>
            <translation>To triage %1 · Triaged %2 · Without an answer for more than 48 h: %3</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::RollPage</name>
        <message>
            <source>Choose the file…</source>
            <translation>Choose the file…</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Apply</translation>
        </message>
        <message>
            <source>Roll</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>Daily roll</source>
            <translation>Daily roll</translation>
        </message>
        <message>
            <source>What the file changes</source>
            <translation>What the file changes</translation>
        </message>
        <message>
            <source>Choose today's file from the establishment (Ctrl+O).
Nothing is written before you have seen what it changes.</source>
            <translation>Choose today's file from the establishment (Ctrl+O).
Nothing is written before you have seen what it changes.</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Reading the file…</translation>
        </message>
        <message>
            <source>Roll of the establishment</source>
            <translation>Roll of the establishment</translation>
        </message>
        <message>
            <source>Roll (*.csv *.txt);;All files (*)</source>
            <translation>Roll (*.csv *.txt);;All files (*)</translation>
        </message>
        <message>
            <source>This file changes nothing.</source>
            <translation>This file changes nothing.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message>
            <source>Apply without these lines</source>
            <translation>Apply without these lines</translation>
        </message>
        <message>
            <source>The columns of this file are not those of a roll. Nothing can be applied; ask the registry for the usual export.</source>
            <translation>The columns of this file are not those of a roll. Nothing can be applied; ask the registry for the usual export.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) cannot be read. The others can go through if you say so; these stay as they are.</source>
            <translation>
                <numerusform>%n line cannot be read. The others can go through if you say so; these stay as they are.</numerusform>
                <numerusform>%n lines cannot be read. The others can go through if you say so; these stay as they are.</numerusform>
            </translation>
        </message>
        <message>
            <source>Already applied: nothing to change.</source>
            <translation>Already applied: nothing to change.</translation>
        </message>
        <message>
            <source>Look at the changes, then apply (Ctrl+Enter). Nobody is ever deleted.</source>
            <translation>Look at the changes, then apply (Ctrl+Enter). Nobody is ever deleted.</translation>
        </message>
        <message>
            <source>Lines in error</source>
            <translation>Lines in error</translation>
        </message>
        <message numerus="yes">
            <source>Go on without %n line(s) that cannot be read?</source>
            <translation>
                <numerusform>Go on without %n line that cannot be read?</numerusform>
                <numerusform>Go on without %n lines that cannot be read?</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on without them</source>
            <translation>Go on without them</translation>
        </message>
        <message>
            <source>Nothing was applied: the file has lines that cannot be read.</source>
            <translation>Nothing was applied: the file has lines that cannot be read.</translation>
        </message>
        <message>
            <source>Applied. %1 arrived, %2 with an end of stay to confirm.</source>
            <translation>Applied. %1 arrived, %2 with an end of stay to confirm.</translation>
        </message>
        <message>
            <source>See the patients</source>
            <translation>See the patients</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::SettingsPage</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Keys held</source>
            <translation>Keys held</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Name, account or role</source>
            <translation>Name, account or role</translation>
        </message>
        <message>
            <source>No account can be shown to your role.</source>
            <translation>No account can be shown to your role.</translation>
        </message>
        <message>
            <source>Part of an action</source>
            <translation>Part of an action</translation>
        </message>
        <message>
            <source>This workstation</source>
            <translation>This workstation</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Users</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roles</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Lower rows, to see more of a list</source>
            <translation>Lower rows, to see more of a list</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colours</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Size of the text</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>Density</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Kept on this workstation. Size and language take effect everywhere after the next lock (Ctrl+L).</source>
            <translation>Kept on this workstation. Size and language take effect everywhere after the next lock (Ctrl+L).</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Effect</translation>
        </message>
        <message>
            <source>What it asks</source>
            <translation>What it asks</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Word, article or number: P25, CPU, secret…</source>
            <translation>Word, article or number: P25, CPU, secret…</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::Sidebar</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::StrengthMeter</name>
        <message>
            <source>12 characters of four kinds, 14 of three, or seven words</source>
            <translation>12 characters of four kinds, 14 of three, or seven words</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Good</translation>
        </message>
        <message>
            <source>Too short: 12 characters of four kinds, 14 of three, or seven words</source>
            <translation>Too short: 12 characters of four kinds, 14 of three, or seven words</translation>
        </message>
        <message>
            <source>Too easy to guess: take words that do not belong together</source>
            <translation>Too easy to guess: take words that do not belong together</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::SummaryTab</name>
        <message>
            <source>Active problems</source>
            <translation>Active problems</translation>
        </message>
        <message>
            <source>No problem is recorded.</source>
            <translation>No problem is recorded.</translation>
        </message>
        <message>
            <source>Current treatments</source>
            <translation>Current treatments</translation>
        </message>
        <message>
            <source>No treatment is recorded.</source>
            <translation>No treatment is recorded.</translation>
        </message>
        <message>
            <source>Last measures</source>
            <translation>Last measures</translation>
        </message>
        <message>
            <source>No measure yet.</source>
            <translation>No measure yet.</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>To do</translation>
        </message>
        <message>
            <source>Nothing waits for this patient.</source>
            <translation>Nothing waits for this patient.</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Timeline</translation>
        </message>
        <message>
            <source>Nothing is written in this file yet.</source>
            <translation>Nothing is written in this file yet.</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::TableBrowser</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>serment::ui::TimelineTab</name>
        <message>
            <source>New consultation</source>
            <translation>New consultation</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Correct</translation>
        </message>
        <message>
            <source>Nothing is written here yet.
Ctrl+N begins a consultation.</source>
            <translation>Nothing is written here yet.
Ctrl+N begins a consultation.</translation>
        </message>
        <message>
            <source>Timeline of the file</source>
            <translation>Timeline of the file</translation>
        </message>
        <message>
            <source>Text of the entry</source>
            <translation>Text of the entry</translation>
        </message>
        <message>
            <source>Signed. A correction stays possible; the first version stays readable.</source>
            <translation>Signed. A correction stays possible; the first version stays readable.</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::TodayPage</name>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>What waits for you</source>
            <translation>What waits for you</translation>
        </message>
        <message>
            <source>Nothing waits for you.
%1</source>
            <translation>Nothing waits for you.
%1</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::TriagePanel</name>
        <message>
            <source>Priority</source>
            <translation>Priority</translation>
        </message>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Then</translation>
        </message>
        <message>
            <source>Decide and next  (Enter)</source>
            <translation>Decide and next  (Enter)</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Open the file</translation>
        </message>
        <message>
            <source>Words of the request</source>
            <translation>Words of the request</translation>
        </message>
        <message>
            <source>Answer to the patient: neutral words, an officer may read them</source>
            <translation>Answer to the patient: neutral words, an officer may read them</translation>
        </message>
        <message>
            <source>No request chosen</source>
            <translation>No request chosen</translation>
        </message>
        <message>
            <source>put in the box on %1</source>
            <translation>put in the box on %1</translation>
        </message>
        <message>
            <source>collected on %1</source>
            <translation>collected on %1</translation>
        </message>
        <message>
            <source>waiting for %1</source>
            <translation>waiting for %1</translation>
        </message>
        <message>
            <source>request no. %1 this month</source>
            <translation>request no. %1 this month</translation>
        </message>
        <message>
            <source>No allergy recorded</source>
            <translation>No allergy recorded</translation>
        </message>
        <message>
            <source>Allergy: %1</source>
            <translation>Allergy: %1</translation>
        </message>
        <message>
            <source>Sealed request: the team it is addressed to opens it.</source>
            <translation>Sealed request: the team it is addressed to opens it.</translation>
        </message>
        <message>
            <source>Underlined: warning signs, an aid only. You decide.</source>
            <translation>Underlined: warning signs, an aid only. You decide.</translation>
        </message>
        <message>
            <source>Choose a priority: 1 to 5.</source>
            <translation>Choose a priority: 1 to 5.</translation>
        </message>
        <message>
            <source>Choose for whom: M, I, P, D, K or S.</source>
            <translation>Choose for whom: M, I, P, D, K or S.</translation>
        </message>
        <message>
            <source>Appointment (R) or written answer (E)?</source>
            <translation>Appointment (R) or written answer (E)?</translation>
        </message>
        <message>
            <source>Write the answer, then Enter.</source>
            <translation>Write the answer, then Enter.</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::UnitForm</name>
        <message>
            <source>Establishment</source>
            <translation>Establishment</translation>
        </message>
        <message>
            <source>Hospital</source>
            <translation>Hospital</translation>
        </message>
        <message>
            <source>Letterhead</source>
            <translation>Letterhead</translation>
        </message>
        <message>
            <source>Telephone of the unit</source>
            <translation>Telephone of the unit</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Town</translation>
        </message>
        <message>
            <source>FINESS</source>
            <translation>FINESS</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>The coordinating physician of the unit changes this.</source>
            <translation>The coordinating physician of the unit changes this.</translation>
        </message>
        <message>
            <source>Saved. The next document bears it.</source>
            <translation>Saved. The next document bears it.</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::WelcomeView</name>
        <message>
            <source>The record of a prison health unit, encrypted on this computer. Nothing leaves it without its verdict.</source>
            <translation>The record of a prison health unit, encrypted on this computer. Nothing leaves it without its verdict.</translation>
        </message>
        <message>
            <source>Open the demonstration unit</source>
            <translation>Open the demonstration unit</translation>
        </message>
        <message>
            <source>Open the unit of a folder…</source>
            <translation>Open the unit of a folder…</translation>
        </message>
        <message>
            <source>Folder of the unit</source>
            <translation>Folder of the unit</translation>
        </message>
        <message>
            <source>Make a new unit…</source>
            <translation>Make a new unit…</translation>
        </message>
    </context>
</TS>
