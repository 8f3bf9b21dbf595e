<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
    <context>
        <name>Sentences</name>
        <message>
            <source>This value cannot be read. Nothing was changed: correct it and try again.</source>
            <translation>Cette valeur n'est pas lisible. Rien n'a été modifié : corrigez-la et recommencez.</translation>
        </message>
        <message>
            <source>Something is still missing. Nothing was changed: fill it in and try again.</source>
            <translation>Il manque encore quelque chose. Rien n'a été modifié : complétez et recommencez.</translation>
        </message>
        <message>
            <source>This is no longer there. Go back to the list and choose again.</source>
            <translation>Cet élément n'est plus là. Revenez à la liste et choisissez de nouveau.</translation>
        </message>
        <message>
            <source>This exists already. Nothing was changed.</source>
            <translation>Cela existe déjà. Rien n'a été modifié.</translation>
        </message>
        <message>
            <source>Somebody changed this since you opened it. Your text is kept: open it again and compare.</source>
            <translation>Quelqu'un a modifié cet élément depuis que vous l'avez ouvert. Votre texte est gardé : rouvrez-le et comparez.</translation>
        </message>
        <message>
            <source>This is larger than the program accepts. Nothing was changed.</source>
            <translation>C'est plus grand que ce que le programme accepte. Rien n'a été modifié.</translation>
        </message>
        <message>
            <source>This file cannot be read. Check it and choose it again.</source>
            <translation>Ce fichier n'est pas lisible. Vérifiez-le et choisissez-le de nouveau.</translation>
        </message>
        <message>
            <source>The passphrase is not the right one.</source>
            <translation>La phrase de passe n'est pas la bonne.</translation>
        </message>
        <message>
            <source>This passphrase is too weak: 12 characters of four kinds, 14 of three, or seven words.</source>
            <translation>Cette phrase de passe est trop faible : 12 caractères de quatre sortes, 14 de trois sortes, ou sept mots.</translation>
        </message>
        <message>
            <source>Too many attempts. Wait, then try again.</source>
            <translation>Trop d'essais. Patientez, puis réessayez.</translation>
        </message>
        <message>
            <source>Your role does not allow this. Ask the coordinating physician of the unit.</source>
            <translation>Votre rôle ne le permet pas. Adressez-vous au médecin responsable de l'unité.</translation>
        </message>
        <message>
            <source>This file belongs to a team whose key you do not hold.</source>
            <translation>Ce dossier appartient à une équipe dont vous n'avez pas la clé.</translation>
        </message>
        <message>
            <source>The session is locked. Your draft is kept: unlock to go on.</source>
            <translation>La session est verrouillée. Votre brouillon est gardé : déverrouillez pour continuer.</translation>
        </message>
        <message>
            <source>This account has been closed. Ask the coordinating physician of the unit.</source>
            <translation>Ce compte a été fermé. Adressez-vous au médecin responsable de l'unité.</translation>
        </message>
        <message>
            <source>A rule stops this. Nothing has left; the reason is shown beside.</source>
            <translation>Une règle s'y oppose. Rien n'est sorti ; la raison est affichée à côté.</translation>
        </message>
        <message>
            <source>A rule asks for something more before this can be done.</source>
            <translation>Une règle demande encore quelque chose avant de pouvoir le faire.</translation>
        </message>
        <message>
            <source>This file is not in a format that the program knows.</source>
            <translation>Ce fichier n'est pas dans un format que le programme connaît.</translation>
        </message>
        <message>
            <source>This file is built in a way that could do harm. It was refused; nothing was changed.</source>
            <translation>Ce fichier est construit d'une façon qui pourrait nuire. Il a été refusé ; rien n'a été modifié.</translation>
        </message>
        <message>
            <source>The signer of this file is not known here. Nothing was imported.</source>
            <translation>Le signataire de ce fichier n'est pas connu ici. Rien n'a été importé.</translation>
        </message>
        <message>
            <source>This file could not be opened with that key.</source>
            <translation>Ce fichier n'a pas pu être ouvert avec cette clé.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>Annulé. Rien n'a été modifié.</translation>
        </message>
        <message>
            <source>This version cannot do this yet.</source>
            <translation>Cette version ne sait pas encore le faire.</translation>
        </message>
        <message>
            <source>Something unexpected happened. What was saved before is kept: try again.</source>
            <translation>Un imprévu s'est produit. Ce qui était enregistré est gardé : recommencez.</translation>
        </message>
        <message>
            <source>This unit does not open with this key. The files were not touched.</source>
            <translation>Cette unité ne s'ouvre pas avec cette clé. Les fichiers n'ont pas été touchés.</translation>
        </message>
        <message>
            <source>This folder is not a unit of Serment. The files were not touched.</source>
            <translation>Ce dossier n'est pas une unité de Serment. Les fichiers n'ont pas été touchés.</translation>
        </message>
        <message>
            <source>A file of the unit is cut short. It was not touched: restore the last backup.</source>
            <translation>Un fichier de l'unité est tronqué. Il n'a pas été touché : restaurez la dernière sauvegarde.</translation>
        </message>
        <message>
            <source>This unit was written by a newer version of Serment. Install that version.</source>
            <translation>Cette unité a été écrite par une version plus récente de Serment. Installez cette version.</translation>
        </message>
        <message>
            <source>Another window of Serment holds this unit. Close it, or wait a moment.</source>
            <translation>Une autre fenêtre de Serment tient cette unité. Fermez-la ou patientez un instant.</translation>
        </message>
        <message>
            <source>The unit is read-only for now. What you typed is kept on the screen.</source>
            <translation>L'unité est en lecture seule pour l'instant. Ce que vous avez tapé reste à l'écran.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was half done: free some space and try again.</source>
            <translation>Le disque est plein. Rien n'est resté à moitié fait : libérez de la place et recommencez.</translation>
        </message>
        <message>
            <source>The journal of this unit does not follow. Tell the coordinating physician; do not go on writing.</source>
            <translation>Le journal de cette unité est rompu. Prévenez le médecin responsable et n'écrivez plus.</translation>
        </message>
        <message>
            <source>A row of this unit was changed outside the program. Tell the coordinating physician.</source>
            <translation>Une ligne de cette unité a été modifiée hors du programme. Prévenez le médecin responsable.</translation>
        </message>
        <message>
            <source>A part of this unit is damaged. Restore the last backup, or ask hospital IT.</source>
            <translation>Une partie de cette unité est endommagée. Restaurez la dernière sauvegarde ou appelez l'informatique de l'hôpital.</translation>
        </message>
        <message>
            <source>The disk did not answer as it should. Nothing was half done: try again.</source>
            <translation>Le disque n'a pas répondu comme il faut. Rien n'est resté à moitié fait : recommencez.</translation>
        </message>
        <message>
            <source>coordinating physician of the unit</source>
            <translation>médecin responsable de l'unité</translation>
        </message>
        <message>
            <source>physician</source>
            <translation>médecin</translation>
        </message>
        <message>
            <source>psychiatrist</source>
            <translation>psychiatre</translation>
        </message>
        <message>
            <source>psychologist</source>
            <translation>psychologue</translation>
        </message>
        <message>
            <source>nurse</source>
            <translation>infirmier</translation>
        </message>
        <message>
            <source>psychiatric nurse</source>
            <translation>infirmier de psychiatrie</translation>
        </message>
        <message>
            <source>prevention physician</source>
            <translation>médecin de prévention</translation>
        </message>
        <message>
            <source>pharmacist</source>
            <translation>pharmacien</translation>
        </message>
        <message>
            <source>secretary</source>
            <translation>secrétaire</translation>
        </message>
        <message>
            <source>hospital IT</source>
            <translation>informatique hospitalière</translation>
        </message>
    </context>
    <context>
        <name>Times</name>
        <message>
            <source>%1 d</source>
            <translation>%1 j</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <translation>%1 j %2 h</translation>
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
            <translation>à l'instant</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>il y a %1</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>dans %1</translation>
        </message>
        <message numerus="yes">
            <source>%n years old</source>
            <translation>
                <numerusform>%n an</numerusform>
                <numerusform>%n ans</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>serment::ui::LoginView</name>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Demonstration unit: invented people. Choose an account; its passphrase is filled in.</source>
            <translation>Unité de démonstration : personnes inventées. Choisissez un compte, sa phrase de passe est déjà remplie.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>Qui êtes-vous ?</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>Another unit…</source>
            <translation>Autre unité…</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Ouverture…</translation>
        </message>
        <message>
            <source>Give your account and your passphrase.</source>
            <translation>Indiquez votre compte et votre phrase de passe.</translation>
        </message>
        <message numerus="yes">
            <source>Too many attempts. Try again in %n second(s).</source>
            <translation>
                <numerusform>Trop d'essais. Réessayez dans %n seconde.</numerusform>
                <numerusform>Trop d'essais. Réessayez dans %n secondes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>serment::ui::MainWindow</name>
        <message>
            <source>DEMONSTRATION: invented people. Enter nothing about a real person.</source>
            <translation>DÉMONSTRATION : personnes inventées. N'y saisissez rien sur une personne réelle.</translation>
        </message>
        <message>
            <source>Find somebody…   Ctrl+K</source>
            <translation>Rechercher une personne…   Ctrl+K</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::Palette</name>
        <message>
            <source>Name, given name, number of écrou or cell</source>
            <translation>Nom, prénom, numéro d'écrou ou cellule</translation>
        </message>
        <message>
            <source>Arrows to choose, Enter to open, Esc to go back</source>
            <translation>Flèches pour choisir, Entrée pour ouvrir, Échap pour revenir</translation>
        </message>
        <message>
            <source>Type three letters, a number or a cell.</source>
            <translation>Tapez trois lettres, un numéro ou une cellule.</translation>
        </message>
        <message>
            <source>Nobody by that name, number or cell. Has today's roll been imported?</source>
            <translation>Personne sous ce nom, ce numéro ou dans cette cellule. La liste du jour a-t-elle été importée ?</translation>
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
