<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
    <context>
        <name>EncounterWords</name>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>The patient agrees to this consultation</source>
            <translation>Le patient accepte cette consultation</translation>
        </message>
        <message>
            <source>Refuses</source>
            <translation>Refuse</translation>
        </message>
        <message>
            <source>The patient refuses: say what was told</source>
            <translation>Le patient refuse : dites ce qui lui a été expliqué</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Représentant</translation>
        </message>
        <message>
            <source>A representative agrees: say who</source>
            <translation>Un représentant accepte : dites qui</translation>
        </message>
        <message>
            <source>Emergency</source>
            <translation>Urgence</translation>
        </message>
        <message>
            <source>Unable to agree, emergency: say why</source>
            <translation>Hors d'état de consentir, urgence : dites pourquoi</translation>
        </message>
        <message>
            <source>Loyal, clear and suitable information was given</source>
            <translation>Une information loyale, claire et appropriée a été donnée</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Alone with the patient</source>
            <translation>Seul avec le patient</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Agent pénitentiaire</translation>
        </message>
        <message>
            <source>An officer in the room: say why</source>
            <translation>Un surveillant dans la pièce : dites pourquoi</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Interprète</translation>
        </message>
        <message>
            <source>Student</source>
            <translation>Étudiant</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Autre personne</translation>
        </message>
        <message>
            <source>Give the reason for the consultation.</source>
            <translation>Indiquez le motif de la consultation.</translation>
        </message>
        <message>
            <source>Was consent asked? O yes, R refuses, T representative, U emergency (R. 4127-36; P08).</source>
            <translation>Le consentement a-t-il été recueilli ? O oui, R refuse, T représentant, U urgence (R. 4127-36 ; P08).</translation>
        </message>
        <message>
            <source>Say why, or who consented.</source>
            <translation>Dites pourquoi, ou qui a consenti.</translation>
        </message>
        <message>
            <source>Was the patient informed? O yes, N no (R. 4127-35; P09).</source>
            <translation>Le patient a-t-il été informé ? O oui, N non (R. 4127-35 ; P09).</translation>
        </message>
        <message>
            <source>Who else was in the room? S alone, A officer, I interpreter… (P01).</source>
            <translation>Qui d'autre était dans la pièce ? S seul, A surveillant, I interprète… (P01).</translation>
        </message>
        <message>
            <source>Say why somebody else was in the room (P01).</source>
            <translation>Dites pourquoi quelqu'un d'autre était dans la pièce (P01).</translation>
        </message>
        <message>
            <source>Say why this is corrected.</source>
            <translation>Dites pourquoi c'est corrigé.</translation>
        </message>
        <message>
            <source>Something is still missing before the signature.</source>
            <translation>Il manque encore quelque chose avant la signature.</translation>
        </message>
    </context>
    <context>
        <name>PileWords</name>
        <message>
            <source>sealed request</source>
            <translation>demande sous pli fermé</translation>
        </message>
        <message>
            <source>slip without words</source>
            <translation>bulletin sans texte</translation>
        </message>
        <message>
            <source>Warning sign in the words: read this one first</source>
            <translation>Signe d'alerte dans le texte : à lire en premier</translation>
        </message>
        <message>
            <source>To triage: %1</source>
            <translation>À trier : %1</translation>
        </message>
        <message>
            <source>Triaged, waiting: %1</source>
            <translation>Triées, en attente : %1</translation>
        </message>
    </context>
    <context>
        <name>RequestWords</name>
        <message>
            <source>Immediate</source>
            <translation>Immédiate</translation>
        </message>
        <message>
            <source>Now: call or go</source>
            <translation>Maintenant : appeler ou y aller</translation>
        </message>
        <message>
            <source>24 h</source>
            <translation>24 h</translation>
        </message>
        <message>
            <source>Seen within 24 hours</source>
            <translation>À voir dans les 24 heures</translation>
        </message>
        <message>
            <source>72 h</source>
            <translation>72 h</translation>
        </message>
        <message>
            <source>Seen within 72 hours</source>
            <translation>À voir dans les 72 heures</translation>
        </message>
        <message>
            <source>Routine</source>
            <translation>Simple</translation>
        </message>
        <message>
            <source>In the usual time</source>
            <translation>Dans le délai habituel</translation>
        </message>
        <message>
            <source>Administrative</source>
            <translation>Administrative</translation>
        </message>
        <message>
            <source>Not about care: a paper, a date</source>
            <translation>Sans soin : un papier, une date</translation>
        </message>
        <message>
            <source>Physician</source>
            <translation>Médecin</translation>
        </message>
        <message>
            <source>Nurse</source>
            <translation>Infirmier</translation>
        </message>
        <message>
            <source>Psychiatry</source>
            <translation>Psychiatrie</translation>
        </message>
        <message>
            <source>Dentist</source>
            <translation>Dentiste</translation>
        </message>
        <message>
            <source>Physiotherapist</source>
            <translation>Kinésithérapeute</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Secrétariat</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Rendez-vous</translation>
        </message>
        <message>
            <source>Written answer</source>
            <translation>Réponse écrite</translation>
        </message>
    </context>
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
        <name>serment::ui::EncounterEditor</name>
        <message>
            <source>Consent</source>
            <translation>Consentement</translation>
        </message>
        <message>
            <source>Informed</source>
            <translation>Informé</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Présents</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Signer</translation>
        </message>
        <message>
            <source>Draft kept as you type</source>
            <translation>Brouillon gardé au fil de la frappe</translation>
        </message>
        <message>
            <source>Why is this corrected? (the first version stays readable)</source>
            <translation>Pourquoi cette correction ? (la première version reste lisible)</translation>
        </message>
        <message>
            <source>Reason for the consultation</source>
            <translation>Motif de la consultation</translation>
        </message>
        <message>
            <source>Why, or who consented</source>
            <translation>Pourquoi, ou qui a consenti</translation>
        </message>
        <message>
            <source>Why somebody else was in the room</source>
            <translation>Pourquoi quelqu'un d'autre était dans la pièce</translation>
        </message>
        <message>
            <source>What the patient says</source>
            <translation>Ce que dit le patient</translation>
        </message>
        <message>
            <source>Examination</source>
            <translation>Examen</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Conduite à tenir</translation>
        </message>
        <message>
            <source>Close, keep the draft</source>
            <translation>Fermer, garder le brouillon</translation>
        </message>
        <message>
            <source>Correction of a consultation</source>
            <translation>Correction d'une consultation</translation>
        </message>
        <message>
            <source>New consultation</source>
            <translation>Nouvelle consultation</translation>
        </message>
        <message>
            <source>Your draft of %1 is back.</source>
            <translation>Votre brouillon du %1 est revenu.</translation>
        </message>
        <message>
            <source>Your unfinished draft is back.</source>
            <translation>Votre brouillon inachevé est revenu.</translation>
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
            <source>Arrows to choose, Enter to open, Esc to go back</source>
            <translation>Flèches pour choisir, Entrée pour ouvrir, Échap pour revenir</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::PatientPage</name>
        <message>
            <source>File</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Synthèse</translation>
        </message>
        <message>
            <source>Somatic</source>
            <translation>Somatique</translation>
        </message>
        <message>
            <source>Psychiatric</source>
            <translation>Psychiatrique</translation>
        </message>
        <message>
            <source>No treatment is recorded.</source>
            <translation>Aucun traitement noté.</translation>
        </message>
        <message>
            <source>Treatments</source>
            <translation>Traitements</translation>
        </message>
        <message>
            <source>No consent, opposition or mandate is recorded.</source>
            <translation>Aucun consentement, opposition ni mandat noté.</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Consentements</translation>
        </message>
        <message>
            <source>New document</source>
            <translation>Nouveau document</translation>
        </message>
        <message>
            <source>No document has left this file.
Ctrl+D begins one.</source>
            <translation>Aucun document n'est sorti de ce dossier.
Ctrl+D en commence un.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>No request from this patient.</source>
            <translation>Aucune demande de ce patient.</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Demandes</translation>
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
            <translation>Importer la liste…</translation>
        </message>
        <message>
            <source>Narrow the list: name, cell, building</source>
            <translation>Réduire la liste : nom, cellule, bâtiment</translation>
        </message>
        <message>
            <source>Patients present</source>
            <translation>Patients présents</translation>
        </message>
        <message numerus="yes">
            <source>%n present</source>
            <translation>
                <numerusform>%n présent</numerusform>
                <numerusform>%n présents</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody yet.
Import the daily roll of the establishment (Ctrl+I).</source>
            <translation>Personne pour l'instant.
Importez la liste du jour de l'établissement (Ctrl+I).</translation>
        </message>
        <message>
            <source>Nobody by these words. Ctrl+K also finds those who have left.</source>
            <translation>Personne à ces mots. Ctrl+K trouve aussi ceux qui sont partis.</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::PersonField</name>
        <message>
            <source>Name, given name, number of écrou or cell</source>
            <translation>Nom, prénom, numéro d'écrou ou cellule</translation>
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
        <name>serment::ui::RegisterForm</name>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Collection round</source>
            <translation>Relève de la boîte</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>What is written (as it stands)</source>
            <translation>Ce qui est écrit (tel quel)</translation>
        </message>
        <message>
            <source>Put in the box on, if written</source>
            <translation>Déposée le, si c'est écrit</translation>
        </message>
        <message>
            <source>20/11 or -1</source>
            <translation>20/11 ou -1</translation>
        </message>
        <message>
            <source>Enter goes on, Shift+Enter begins a new line. Leave empty for a slip without words.</source>
            <translation>Entrée continue, Maj+Entrée va à la ligne. Laissez vide pour un bulletin sans texte.</translation>
        </message>
        <message>
            <source>The letter records the slip and asks for the next one. Esc ends the round.</source>
            <translation>La lettre enregistre le bulletin et demande le suivant. Échap termine la relève.</translation>
        </message>
        <message>
            <source>Nobody chosen yet</source>
            <translation>Personne choisie : aucune</translation>
        </message>
        <message numerus="yes">
            <source>collected at %1 · %n slip(s) recorded</source>
            <translation>
                <numerusform>relevée à %1 · %n bulletin enregistré</numerusform>
                <numerusform>relevée à %1 · %n bulletins enregistrés</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose the person first.</source>
            <translation>Choisissez d'abord la personne.</translation>
        </message>
        <message>
            <source>This day cannot be read: write 20/11, or -1 for yesterday.</source>
            <translation>Ce jour n'est pas lisible : écrivez 20/11, ou -1 pour hier.</translation>
        </message>
        <message>
            <source>Recorded: %1</source>
            <translation>Enregistrée : %1</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::RequestsPage</name>
        <message>
            <source>Requests</source>
            <translation>Demandes</translation>
        </message>
        <message>
            <source>Care requests</source>
            <translation>Demandes de soins</translation>
        </message>
        <message>
            <source>Collection round</source>
            <translation>Relève de la boîte</translation>
        </message>
        <message>
            <source>Pile of requests</source>
            <translation>Pile des demandes</translation>
        </message>
        <message>
            <source>No request waits.
Collect the box, then Ctrl+N to record the slips.</source>
            <translation>Aucune demande en attente.
Relevez la boîte, puis Ctrl+N pour enregistrer les bulletins.</translation>
        </message>
        <message>
            <source>To triage %1 · Triaged %2 · Without an answer for more than 48 h: %3</source>
            <translation>À trier %1 · Triées %2 · Sans réponse depuis plus de 48 h : %3</translation>
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
            <translation>Problèmes actifs</translation>
        </message>
        <message>
            <source>No problem is recorded.</source>
            <translation>Aucun problème noté.</translation>
        </message>
        <message>
            <source>Current treatments</source>
            <translation>Traitements en cours</translation>
        </message>
        <message>
            <source>No treatment is recorded.</source>
            <translation>Aucun traitement noté.</translation>
        </message>
        <message>
            <source>Last measures</source>
            <translation>Dernières mesures</translation>
        </message>
        <message>
            <source>No measure yet.</source>
            <translation>Aucune mesure.</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>Nothing waits for this patient.</source>
            <translation>Rien n'attend pour ce patient.</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Frise</translation>
        </message>
        <message>
            <source>Nothing is written in this file yet.</source>
            <translation>Rien n'est encore écrit dans ce dossier.</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::TimelineTab</name>
        <message>
            <source>New consultation</source>
            <translation>Nouvelle consultation</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>Nothing is written here yet.
Ctrl+N begins a consultation.</source>
            <translation>Rien n'est encore écrit ici.
Ctrl+N commence une consultation.</translation>
        </message>
        <message>
            <source>Timeline of the file</source>
            <translation>Frise du dossier</translation>
        </message>
        <message>
            <source>Text of the entry</source>
            <translation>Texte de l'écrit</translation>
        </message>
        <message>
            <source>Signed. A correction stays possible; the first version stays readable.</source>
            <translation>Signé. Une correction reste possible ; la première version reste lisible.</translation>
        </message>
    </context>
    <context>
        <name>serment::ui::TriagePanel</name>
        <message>
            <source>Priority</source>
            <translation>Priorité</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Suite</translation>
        </message>
        <message>
            <source>Decide and next  (Enter)</source>
            <translation>Décider, suivante  (Entrée)</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Words of the request</source>
            <translation>Texte de la demande</translation>
        </message>
        <message>
            <source>Answer to the patient: neutral words, an officer may read them</source>
            <translation>Réponse au patient : mots neutres, un surveillant peut les lire</translation>
        </message>
        <message>
            <source>No request chosen</source>
            <translation>Aucune demande choisie</translation>
        </message>
        <message>
            <source>put in the box on %1</source>
            <translation>déposée le %1</translation>
        </message>
        <message>
            <source>collected on %1</source>
            <translation>relevée le %1</translation>
        </message>
        <message>
            <source>waiting for %1</source>
            <translation>attend depuis %1</translation>
        </message>
        <message>
            <source>request no. %1 this month</source>
            <translation>%1ᵉ demande du mois</translation>
        </message>
        <message>
            <source>No allergy recorded</source>
            <translation>Aucune allergie notée</translation>
        </message>
        <message>
            <source>Allergy: %1</source>
            <translation>Allergie : %1</translation>
        </message>
        <message>
            <source>Sealed request: the team it is addressed to opens it.</source>
            <translation>Demande sous pli fermé : l'équipe destinataire l'ouvre.</translation>
        </message>
        <message>
            <source>Underlined: warning signs, an aid only. You decide.</source>
            <translation>Souligné : signes d'alerte, une aide seulement. C'est vous qui décidez.</translation>
        </message>
        <message>
            <source>Choose a priority: 1 to 5.</source>
            <translation>Choisissez une priorité : 1 à 5.</translation>
        </message>
        <message>
            <source>Choose for whom: M, I, P, D, K or S.</source>
            <translation>Choisissez pour qui : M, I, P, D, K ou S.</translation>
        </message>
        <message>
            <source>Appointment (R) or written answer (E)?</source>
            <translation>Rendez-vous (R) ou réponse écrite (E) ?</translation>
        </message>
        <message>
            <source>Write the answer, then Enter.</source>
            <translation>Écrivez la réponse, puis Entrée.</translation>
        </message>
    </context>
</TS>
