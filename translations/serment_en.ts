<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
            <source>Name, given name, number of écrou or cell</source>
            <translation>Name, given name, number of écrou or cell</translation>
        </message>
        <message>
            <source>Arrows to choose, Enter to open, Esc to go back</source>
            <translation>Arrows to choose, Enter to open, Esc to go back</translation>
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
        <name>serment::ui::Sidebar</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
</TS>
