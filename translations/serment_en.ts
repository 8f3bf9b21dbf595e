<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
        <name>serment::ui::Sidebar</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
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
</TS>
