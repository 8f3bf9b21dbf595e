<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
    <context>
        <name>AccessWords</name>
        <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
        <message>
        <source>coordination</source>
        <translation>coordination</translation>
    </message>
        <message>
        <source>somatic</source>
        <translation>somatique</translation>
    </message>
        <message>
        <source>psychiatric</source>
        <translation>psychiatrique</translation>
    </message>
        <message>
        <source>prevention</source>
        <translation>prévention</translation>
    </message>
        <message>
        <source>an entry of the journal was changed</source>
        <translation>une inscription du journal a été modifiée</translation>
    </message>
        <message>
        <source>an entry of the journal was taken away</source>
        <translation>une inscription du journal a été retirée</translation>
    </message>
        <message>
        <source>an entry of the journal does not follow the one before</source>
        <translation>une inscription du journal ne suit pas la précédente</translation>
    </message>
        <message>
        <source>an entry does not bear the signature of the author it names</source>
        <translation>une inscription ne porte pas la signature de l’auteur qu’elle nomme</translation>
    </message>
        <message>
        <source>a record was changed outside the program</source>
        <translation>une donnée a été modifiée hors du logiciel</translation>
    </message>
        <message>
        <source>a record was taken away outside the program</source>
        <translation>une donnée a été retirée hors du logiciel</translation>
    </message>
        <message>
        <source>a record was put in outside the program</source>
        <translation>une donnée a été ajoutée hors du logiciel</translation>
    </message>
        <message>
        <source>the file is an older copy, or the end of its journal was cut off</source>
        <translation>le fichier est une copie plus ancienne, ou la fin de son journal a été coupée</translation>
    </message>
        <message>
        <source>the file of the unit is an older copy, or entries were added outside the program</source>
        <translation>le fichier de l’unité est une copie plus ancienne, ou des inscriptions ont été ajoutées hors du logiciel</translation>
    </message>
        <message>
        <source>what the unit remembers of this journal is missing or forged</source>
        <translation>ce que l’unité retient de ce journal manque ou a été falsifié</translation>
    </message>
        <message>
        <source>pages of the file are damaged</source>
        <translation>des pages du fichier sont endommagées</translation>
    </message>
        <message>
        <source>Compare this record with the last good backup before deciding.</source>
        <translation>Comparez cette donnée avec la dernière bonne sauvegarde avant de décider.</translation>
    </message>
        <message>
        <source>Somebody who holds the key of this file went round the program: keep a copy of the files as they are, then compare with the last good backup.</source>
        <translation>Un détenteur de la clé de ce fichier a contourné le logiciel&#xa0;: gardez une copie des fichiers tels quels, puis comparez avec la dernière bonne sauvegarde.</translation>
    </message>
        <message>
        <source>Restore all the files of one backup together, or decide to go on with what is there.</source>
        <translation>Restaurez ensemble tous les fichiers d’une même sauvegarde, ou décidez de continuer avec ce qui est là.</translation>
    </message>
        <message>
        <source>Restore the last good backup.</source>
        <translation>Restaurez la dernière bonne sauvegarde.</translation>
    </message>
        <message>
        <source>right until %1</source>
        <translation>juste jusqu’au %1</translation>
    </message>
        <message>
        <source>found on %1</source>
        <translation>constaté le %1</translation>
    </message>
        <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
        <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
        <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
        <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
        <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
        <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
        <message>
        <source>see the list of detainees</source>
        <translation>voir la liste des personnes détenues</translation>
    </message>
        <message>
        <source>import the roll</source>
        <translation>importer l’effectif</translation>
    </message>
        <message>
        <source>correct an identity</source>
        <translation>corriger une identité</translation>
    </message>
        <message>
        <source>merge two records of one person</source>
        <translation>réunir deux fiches d’une même personne</translation>
    </message>
        <message>
        <source>read care requests</source>
        <translation>lire les demandes de soins</translation>
    </message>
        <message>
        <source>register a care request</source>
        <translation>enregistrer une demande de soins</translation>
    </message>
        <message>
        <source>triage a care request</source>
        <translation>trier une demande de soins</translation>
    </message>
        <message>
        <source>give an appointment to a request</source>
        <translation>donner rendez-vous à une demande</translation>
    </message>
        <message>
        <source>answer a care request</source>
        <translation>répondre à une demande de soins</translation>
    </message>
        <message>
        <source>open a sealed request</source>
        <translation>ouvrir une demande scellée</translation>
    </message>
        <message>
        <source>see the agenda</source>
        <translation>voir l’agenda</translation>
    </message>
        <message>
        <source>change the agenda</source>
        <translation>modifier l’agenda</translation>
    </message>
        <message>
        <source>see extractions</source>
        <translation>voir les extractions</translation>
    </message>
        <message>
        <source>prepare extractions</source>
        <translation>préparer les extractions</translation>
    </message>
        <message>
        <source>open a file</source>
        <translation>ouvrir un dossier</translation>
    </message>
        <message>
        <source>read what both teams share</source>
        <translation>lire ce que les deux équipes partagent</translation>
    </message>
        <message>
        <source>write a consultation</source>
        <translation>écrire une consultation</translation>
    </message>
        <message>
        <source>write nursing care</source>
        <translation>écrire des soins infirmiers</translation>
    </message>
        <message>
        <source>keep the list of problems</source>
        <translation>tenir la liste des problèmes</translation>
    </message>
        <message>
        <source>keep allergies and alerts</source>
        <translation>tenir les allergies et les alertes</translation>
    </message>
        <message>
        <source>prescribe</source>
        <translation>prescrire</translation>
    </message>
        <message>
        <source>give a treatment</source>
        <translation>donner un traitement</translation>
    </message>
        <message>
        <source>record measures</source>
        <translation>noter des mesures</translation>
    </message>
        <message>
        <source>record a vaccination</source>
        <translation>noter une vaccination</translation>
    </message>
        <message>
        <source>record injuries</source>
        <translation>noter des lésions</translation>
    </message>
        <message>
        <source>follow a hunger strike</source>
        <translation>suivre une grève de la faim</translation>
    </message>
        <message>
        <source>attach a file</source>
        <translation>joindre un fichier</translation>
    </message>
        <message>
        <source>share with the other team</source>
        <translation>partager avec l’autre équipe</translation>
    </message>
        <message>
        <source>write the reception of an arrival</source>
        <translation>écrire l’accueil d’un arrivant</translation>
    </message>
        <message>
        <source>search words across files</source>
        <translation>chercher des mots dans les dossiers</translation>
    </message>
        <message>
        <source>read consents</source>
        <translation>lire les consentements</translation>
    </message>
        <message>
        <source>record a consent or a refusal</source>
        <translation>noter un consentement ou un refus</translation>
    </message>
        <message>
        <source>record an opposition</source>
        <translation>noter une opposition</translation>
    </message>
        <message>
        <source>record a mandate</source>
        <translation>noter un mandat</translation>
    </message>
        <message>
        <source>draft a document</source>
        <translation>rédiger un document</translation>
    </message>
        <message>
        <source>release a document</source>
        <translation>délivrer un document</translation>
    </message>
        <message>
        <source>hand a document over</source>
        <translation>remettre un document</translation>
    </message>
        <message>
        <source>cancel a document</source>
        <translation>annuler un document</translation>
    </message>
        <message>
        <source>read the register of disclosures</source>
        <translation>lire le registre des communications</translation>
    </message>
        <message>
        <source>export a file for another unit</source>
        <translation>exporter un dossier vers une autre unité</translation>
    </message>
        <message>
        <source>import a file from another unit</source>
        <translation>importer un dossier d’une autre unité</translation>
    </message>
        <message>
        <source>give a person access to the file</source>
        <translation>donner à une personne l’accès au dossier</translation>
    </message>
        <message>
        <source>prepare an exit</source>
        <translation>préparer une sortie</translation>
    </message>
        <message>
        <source>keep the directory</source>
        <translation>tenir l’annuaire</translation>
    </message>
        <message>
        <source>propose a destruction</source>
        <translation>proposer une destruction</translation>
    </message>
        <message>
        <source>write the prevention file</source>
        <translation>écrire le dossier de prévention</translation>
    </message>
        <message>
        <source>manage accounts</source>
        <translation>gérer les comptes</translation>
    </message>
        <message>
        <source>grant a key</source>
        <translation>confier une clé</translation>
    </message>
        <message>
        <source>close an account</source>
        <translation>fermer un compte</translation>
    </message>
        <message>
        <source>renew a key</source>
        <translation>renouveler une clé</translation>
    </message>
        <message>
        <source>recover with the sheets, or renew them</source>
        <translation>récupérer par les feuilles, ou les renouveler</translation>
    </message>
        <message>
        <source>back up</source>
        <translation>sauvegarder</translation>
    </message>
        <message>
        <source>restore</source>
        <translation>restaurer</translation>
    </message>
        <message>
        <source>verify the unit</source>
        <translation>vérifier l’unité</translation>
    </message>
        <message>
        <source>read the journal</source>
        <translation>lire le journal</translation>
    </message>
        <message>
        <source>export the journal</source>
        <translation>exporter le journal</translation>
    </message>
        <message>
        <source>decide on an alarm</source>
        <translation>décider d’une alarme</translation>
    </message>
        <message>
        <source>open the psychiatric file in an emergency</source>
        <translation>ouvrir en urgence le dossier psychiatrique</translation>
    </message>
        <message>
        <source>review an emergency opening</source>
        <translation>examiner une ouverture en urgence</translation>
    </message>
        <message>
        <source>see the settings</source>
        <translation>voir les réglages</translation>
    </message>
        <message>
        <source>change the settings</source>
        <translation>modifier les réglages</translation>
    </message>
        <message>
        <source>make the rules stricter here</source>
        <translation>durcir les règles de l’unité</translation>
    </message>
        <message>
        <source>write templates</source>
        <translation>écrire des modèles</translation>
    </message>
        <message>
        <source>bring the files to this version</source>
        <translation>mettre les fichiers à cette version</translation>
    </message>
        <message>
        <source>change one&apos;s passphrase</source>
        <translation>changer sa phrase de passe</translation>
    </message>
        <message>
        <source>something told in a team&apos;s journal</source>
        <translation>un acte inscrit au journal d’une équipe</translation>
    </message>
        <message>
        <source>taken as it is on %1</source>
        <translation>accepté tel quel le %1</translation>
    </message>
        <message>
        <source>Reason of the decision: %1</source>
        <translation>Motif de la décision&#xa0;: %1</translation>
    </message>
    </context>
    <context>
        <name>AgendaWords</name>
        <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
        <message>
        <source>refused by the patient</source>
        <translation>refusé par le patient</translation>
    </message>
        <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
        <message>
        <source>cancelled by the unit</source>
        <translation>annulé par l’unité</translation>
    </message>
        <message>
        <source>visiting room</source>
        <translation>parloir</translation>
    </message>
        <message>
        <source>work</source>
        <translation>travail</translation>
    </message>
        <message>
        <source>court</source>
        <translation>tribunal</translation>
    </message>
        <message>
        <source>not brought</source>
        <translation>non amené</translation>
    </message>
        <message>
        <source>sport</source>
        <translation>sport</translation>
    </message>
        <message>
        <source>training</source>
        <translation>formation</translation>
    </message>
        <message>
        <source>extraction</source>
        <translation>extraction</translation>
    </message>
        <message>
        <source>released</source>
        <translation>libéré</translation>
    </message>
        <message>
        <source>unknown reason</source>
        <translation>raison inconnue</translation>
    </message>
        <message>
        <source>absent: %1</source>
        <translation>absent&#xa0;: %1</translation>
    </message>
        <message>
        <source>missed on %1 (%2)</source>
        <translation>manqué le %1 (%2)</translation>
    </message>
        <message>
        <source>waiting list: %1</source>
        <translation>liste d’attente&#xa0;: %1</translation>
    </message>
        <message>
        <source>Missed, to be given again</source>
        <translation>Manqués, à redonner</translation>
    </message>
        <message>
        <source>Triaged requests</source>
        <translation>Demandes triées</translation>
    </message>
        <message>
        <source>Waiting lists of your team</source>
        <translation>Listes d’attente de votre équipe</translation>
    </message>
        <message>
        <source>urgent · waiting list: %1</source>
        <translation>urgent · liste d’attente&#xa0;: %1</translation>
    </message>
        <message>
        <source>cancelled on %1 by %2</source>
        <translation>annulée le %1 par %2</translation>
    </message>
        <message>
        <source>opened again on %1 by %2</source>
        <translation>rouverte le %1 par %2</translation>
    </message>
        <message>
        <source>missed · %1</source>
        <translation>manqué · %1</translation>
    </message>
    </context>
    <context>
        <name>Alerts</name>
        <message>
        <source>Suicide</source>
        <translation>Suicide</translation>
    </message>
        <message>
        <source>Withdrawal</source>
        <translation>Sevrage</translation>
    </message>
        <message>
        <source>Infection</source>
        <translation>Infection</translation>
    </message>
        <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
        <message>
        <source>Disability</source>
        <translation>Handicap</translation>
    </message>
        <message>
        <source>Pregnancy</source>
        <translation>Grossesse</translation>
    </message>
        <message>
        <source>Hunger strike</source>
        <translation>Grève de la faim</translation>
    </message>
        <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
        <message>
        <source>high</source>
        <translation>majeure</translation>
    </message>
        <message>
        <source>Raised by %1, %2</source>
        <translation>Signalée par %1, %2</translation>
    </message>
        <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
        <message>
        <source>In the banner</source>
        <translation>Dans le bandeau</translation>
    </message>
        <message>
        <source>A few words that both teams may read</source>
        <translation>Quelques mots que les deux équipes peuvent lire</translation>
    </message>
        <message>
        <source>Before everything else</source>
        <translation>Avant tout le reste</translation>
    </message>
        <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
        <message>
        <source>Ended on</source>
        <translation>Levée le</translation>
    </message>
        <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
        <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
        <message>
        <source>No alert stands.
Ctrl+N raises one for both teams.</source>
        <translation>Aucune alerte en cours.
Ctrl+N en pose une pour les deux équipes.</translation>
    </message>
        <message>
        <source>Raise an alert</source>
        <translation>Poser une alerte</translation>
    </message>
        <message>
        <source>The alert stands in the banner.</source>
        <translation>L’alerte figure dans le bandeau.</translation>
    </message>
        <message>
        <source>End it</source>
        <translation>Lever</translation>
    </message>
        <message>
        <source>The alert has ended; it stays readable in the timeline.</source>
        <translation>L’alerte est levée&#xa0;; elle reste lisible dans la frise.</translation>
    </message>
    </context>
    <context>
        <name>Allergies</name>
        <message>
        <source>A</source>
        <comment>key of: allergy</comment>
        <translation>A</translation>
    </message>
        <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
        <message>
        <source>I</source>
        <comment>key of: intolerance</comment>
        <translation>I</translation>
    </message>
        <message>
        <source>Intolerance</source>
        <translation>Intolérance</translation>
    </message>
        <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
        <message>
        <source>Mild</source>
        <translation>Légère</translation>
    </message>
        <message>
        <source>Moderate</source>
        <translation>Modérée</translation>
    </message>
        <message>
        <source>Severe</source>
        <translation>Grave</translation>
    </message>
        <message>
        <source>S</source>
        <comment>key of: it stands</comment>
        <translation>V</translation>
    </message>
        <message>
        <source>It stands</source>
        <translation>Valable</translation>
    </message>
        <message>
        <source>R</source>
        <comment>key of: refuted</comment>
        <translation>I</translation>
    </message>
        <message>
        <source>Refuted</source>
        <translation>Infirmée</translation>
    </message>
        <message>
        <source>E</source>
        <comment>key of: ended</comment>
        <translation>T</translation>
    </message>
        <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
        <message>
        <source>Reaction: %1</source>
        <translation>Réaction&#xa0;: %1</translation>
    </message>
        <message>
        <source>Severity: %1</source>
        <translation>Gravité&#xa0;: %1</translation>
    </message>
        <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
        <message>
        <source>Changed: %1</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
        <message>
        <source>Recorded by %1, %2</source>
        <translation>Enregistrée par %1, %2</translation>
    </message>
        <message>
        <source>No known allergy</source>
        <translation>Aucune allergie connue</translation>
    </message>
        <message>
        <source>To what</source>
        <translation>À quoi</translation>
    </message>
        <message>
        <source>A substance, a medicine, a food</source>
        <translation>Une substance, un médicament, un aliment</translation>
    </message>
        <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
        <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
        <message>
        <source>Reaction</source>
        <translation>Réaction</translation>
    </message>
        <message>
        <source>rash, shock…</source>
        <translation>éruption, choc…</translation>
    </message>
        <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
        <message>
        <source>State</source>
        <translation>État</translation>
    </message>
        <message>
        <source>Why it changes</source>
        <translation>Pourquoi</translation>
    </message>
        <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
        <message>
        <source>No allergy is recorded.
Ctrl+N records one; Ctrl+J records that none is known.</source>
        <translation>Aucune allergie enregistrée.
Ctrl+N en note une&#xa0;; Ctrl+J note qu’aucune n’est connue.</translation>
    </message>
        <message>
        <source>Allergy or intolerance</source>
        <translation>Allergie ou intolérance</translation>
    </message>
        <message>
        <source>Recorded: it stands in the banner.</source>
        <translation>Enregistré&#xa0;: elle figure dans le bandeau.</translation>
    </message>
        <message>
        <source>Recorded: no known allergy.</source>
        <translation>Enregistré&#xa0;: aucune allergie connue.</translation>
    </message>
        <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    </context>
    <context>
        <name>Around</name>
        <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
        <message>
        <source>End it</source>
        <translation>Y mettre fin</translation>
    </message>
        <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
        <message>
        <source>Recorded.</source>
        <translation>Enregistré.</translation>
    </message>
        <message>
        <source>somatic</source>
        <translation>somatique</translation>
    </message>
        <message>
        <source>psychiatric</source>
        <translation>psychiatrique</translation>
    </message>
        <message>
        <source>on paper</source>
        <translation>sur papier</translation>
    </message>
        <message>
        <source>of the hospital</source>
        <translation>de l’hôpital</translation>
    </message>
        <message>
        <source>of another unit</source>
        <translation>d’une autre unité</translation>
    </message>
        <message>
        <source>of the prevention physician</source>
        <translation>du médecin de prévention</translation>
    </message>
        <message numerus="yes">
        <source>%n file(s): %1</source>
        <translation>
            <numerusform>%n dossier : %1</numerusform>
            <numerusform>%n dossiers : %1</numerusform>
        </translation>
    </message>
        <message>
        <source>Told on %1, with how to obtain them.</source>
        <translation>Expliqué le %1, avec la manière de les obtenir.</translation>
    </message>
        <message>
        <source>told on %1</source>
        <translation>dit le %1</translation>
    </message>
        <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
        <message>
        <source>Present: %1</source>
        <translation>Présents : %1</translation>
    </message>
        <message>
        <source>The person was told on %1.</source>
        <translation>La personne en a été informée le %1.</translation>
    </message>
        <message>
        <source>The person was not told of this exchange (L.1110-4).</source>
        <translation>La personne n’a pas été informée de cet échange (L.1110-4).</translation>
    </message>
        <message>
        <source>Shared: %1</source>
        <translation>Partagé : %1</translation>
    </message>
        <message>
        <source>Granted</source>
        <translation>Accordée</translation>
    </message>
        <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
        <message>
        <source>Asked for on %1</source>
        <translation>Demandé le %1</translation>
    </message>
        <message>
        <source>Decision of the interregional director on %1</source>
        <translation>Décision du directeur interrégional le %1</translation>
    </message>
        <message>
        <source>The decision of the interregional director is awaited (R.322-1 CPén): no visit before it.</source>
        <translation>La décision du directeur interrégional est attendue (R.322-1 CPén) : pas de visite avant elle.</translation>
    </message>
        <message>
        <source>refused on %1</source>
        <translation>refusé le %1</translation>
    </message>
        <message>
        <source>granted on %1</source>
        <translation>accordé le %1</translation>
    </message>
        <message>
        <source>Put there on %1</source>
        <translation>Déposé le %1</translation>
    </message>
        <message>
        <source>Agreed to on %1</source>
        <translation>Accord du %1</translation>
    </message>
        <message>
        <source>agreed to on %1</source>
        <translation>accord du %1</translation>
    </message>
        <message>
        <source>Told on</source>
        <translation>Dit le</translation>
    </message>
        <message>
        <source>File %1</source>
        <translation>Dossier %1</translation>
    </message>
        <message>
        <source>Tick each file that is kept.</source>
        <translation>Cochez chaque dossier tenu.</translation>
    </message>
        <message>
        <source>How to obtain them is told at the same time (P18).</source>
        <translation>La manière de les obtenir se dit en même temps (P18).</translation>
    </message>
        <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
        <message>
        <source>Files kept</source>
        <translation>Dossiers tenus</translation>
    </message>
        <message>
        <source>The person was not yet told which files are kept and how to obtain them.
Ctrl+N records it (P18).</source>
        <translation>La personne ne sait pas encore quels dossiers sont tenus ni comment les obtenir.
Ctrl+N l’enregistre (P18).</translation>
    </message>
        <message>
        <source>Told</source>
        <translation>Expliqué</translation>
    </message>
        <message>
        <source>When both teams follow the person, somebody coordinates them by name (T26).</source>
        <translation>Quand les deux équipes suivent la personne, quelqu’un est nommé pour les coordonner (T26).</translation>
    </message>
        <message>
        <source>Coordinator</source>
        <translation>Coordonnateur</translation>
    </message>
        <message>
        <source>Nobody is named.
Ctrl+N names who coordinates the two teams.</source>
        <translation>Personne n’est nommé.
Ctrl+N nomme qui coordonne les deux équipes.</translation>
    </message>
        <message>
        <source>Name</source>
        <translation>Nommer</translation>
    </message>
        <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
        <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
        <message>
        <source>somatic and psychiatric care</source>
        <translation>les soins somatiques et psychiatriques</translation>
    </message>
        <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
        <message>
        <source>Person told on</source>
        <translation>Personne informée le</translation>
    </message>
        <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
        <message>
        <source>No meeting is recorded.
Ctrl+N records one with what was shared.</source>
        <translation>Aucune réunion n’est enregistrée.
Ctrl+N en enregistre une, avec ce qui a été partagé.</translation>
    </message>
        <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
        <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
        <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
        <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
        <message>
        <source>What was shared</source>
        <translation>Ce qui a été partagé</translation>
    </message>
        <message>
        <source>what each team needs to know, and nothing more</source>
        <translation>ce que chaque équipe doit savoir, rien de plus</translation>
    </message>
        <message>
        <source>Person told</source>
        <translation>Personne informée</translation>
    </message>
        <message>
        <source>G</source>
        <comment>key of: granted</comment>
        <translation>A</translation>
    </message>
        <message>
        <source>R</source>
        <comment>key of: refused</comment>
        <translation>R</translation>
    </message>
        <message>
        <source>The person has not asked for a doctor from outside.
Ctrl+N records it (R.322-1).</source>
        <translation>La personne n’a pas demandé de médecin extérieur.
Ctrl+N enregistre la demande (R.322-1).</translation>
    </message>
        <message>
        <source>Asked for</source>
        <translation>Demande</translation>
    </message>
        <message>
        <source>Which doctor</source>
        <translation>Quel médecin</translation>
    </message>
        <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
        <message>
        <source>a second opinion</source>
        <translation>un second avis</translation>
    </message>
        <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
        <message>
        <source>Recorded. The visit waits for the decision.</source>
        <translation>Enregistré. La visite attend la décision.</translation>
    </message>
        <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
        <message>
        <source>Agreed to on</source>
        <translation>Accord du</translation>
    </message>
        <message>
        <source>Nothing goes to Mon espace santé without the agreement or the request of the person (P20).</source>
        <translation>Rien ne va dans Mon espace santé sans l’accord ou la demande de la personne (P20).</translation>
    </message>
        <message>
        <source>Mon espace santé</source>
        <translation>Mon espace santé</translation>
    </message>
        <message>
        <source>Nothing was put there.
Ctrl+N records what was put, and the agreement.</source>
        <translation>Rien n’y a été déposé.
Ctrl+N enregistre ce qui l’est, avec l’accord.</translation>
    </message>
        <message>
        <source>Put there</source>
        <translation>Déposer</translation>
    </message>
        <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
        <message>
        <source>Doctor of one&apos;s choice</source>
        <translation>Médecin choisi</translation>
    </message>
        <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
        <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
        <message numerus="yes">
        <source>awaited for %n day(s)</source>
        <translation>
            <numerusform>en attente, %n jour</numerusform>
            <numerusform>en attente, %n jours</numerusform>
        </translation>
    </message>
        <message>
        <source>Access explained, leaflet given (L.1111-7)</source>
        <translation>Accès expliqué, notice remise (L.1111-7)</translation>
    </message>
    </context>
    <context>
        <name>Attachments</name>
        <message>
        <source>Papers and pictures (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Documents et images (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
        <message>
        <source>Paper (PDF)</source>
        <translation>Document (PDF)</translation>
    </message>
        <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
        <message>
        <source>%1, put in by %2</source>
        <translation>%1, versé par %2</translation>
    </message>
        <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
        <message>
        <source>This is no whole PDF, PNG or JPEG of at most 20 MB, whatever its name says. Nothing was read into the file.</source>
        <translation>Ce n’est pas un PDF, PNG ou JPEG entier d’au plus 20 Mo, quoi que dise son nom. Rien n’est entré dans le dossier.</translation>
    </message>
        <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
        <message>
        <source>X-ray of the wrist</source>
        <translation>Radiographie du poignet</translation>
    </message>
        <message>
        <source>Of the</source>
        <translation>Du</translation>
    </message>
        <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
        <message>
        <source>Nothing is attached.
Ctrl+N attaches a PDF or a picture.</source>
        <translation>Aucune pièce jointe.
Ctrl+N joint un PDF ou une image.</translation>
    </message>
        <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
        <message>
        <source>Attached. The file chosen can be destroyed: it is kept encrypted here.</source>
        <translation>Joint. Le fichier choisi peut être détruit&#xa0;: il est gardé ici, chiffré.</translation>
    </message>
        <message>
        <source>Not a date, or a day to come: today or before.</source>
        <translation>Date illisible ou à venir&#xa0;: aujourd’hui ou avant.</translation>
    </message>
    </context>
    <context>
        <name>BoardWords</name>
        <message numerus="yes">
        <source>%n day(s) since the indication</source>
        <translation>
            <numerusform>%n jour depuis l’indication</numerusform>
            <numerusform>%n jours depuis l’indication</numerusform>
        </translation>
    </message>
        <message numerus="yes">
        <source>cancelled %n time(s)</source>
        <translation>
            <numerusform>annulée %n fois</numerusform>
            <numerusform>annulée %n fois</numerusform>
        </translation>
    </message>
        <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
        <message>
        <source>No cancellation this month</source>
        <translation>Aucune annulation ce mois</translation>
    </message>
        <message>
        <source>Cancelled this month: %1</source>
        <translation>Annulées ce mois&#xa0;: %1</translation>
    </message>
    </context>
    <context>
        <name>ClinicalTabs</name>
        <message>
        <source>Treatments</source>
        <translation>Traitements</translation>
    </message>
        <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    </context>
    <context>
        <name>ConsentTabs</name>
        <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    </context>
    <context>
        <name>ConsentWords</name>
        <message>
        <source>C</source>
        <comment>key of: care</comment>
        <translation>S</translation>
    </message>
        <message>
        <source>Care</source>
        <translation>Soins</translation>
    </message>
        <message>
        <source>T</source>
        <comment>key of: treatment</comment>
        <translation>T</translation>
    </message>
        <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
        <message>
        <source>S</source>
        <comment>key of: screening</comment>
        <translation>D</translation>
    </message>
        <message>
        <source>Screening</source>
        <translation>Dépistage</translation>
    </message>
        <message>
        <source>V</source>
        <comment>key of: vaccination</comment>
        <translation>V</translation>
    </message>
        <message>
        <source>Vaccination</source>
        <translation>Vaccination</translation>
    </message>
        <message>
        <source>P</source>
        <comment>key of: photographs</comment>
        <translation>P</translation>
    </message>
        <message>
        <source>Photographs</source>
        <translation>Photographies</translation>
    </message>
        <message>
        <source>D</source>
        <comment>key of: certificate</comment>
        <translation>E</translation>
    </message>
        <message>
        <source>Document written</source>
        <translation>Document établi</translation>
    </message>
        <message>
        <source>X</source>
        <comment>key of: extraction</comment>
        <translation>X</translation>
    </message>
        <message>
        <source>Extraction</source>
        <translation>Extraction</translation>
    </message>
        <message>
        <source>L</source>
        <comment>key of: teleconsultation</comment>
        <translation>L</translation>
    </message>
        <message>
        <source>Teleconsultation</source>
        <translation>Téléconsultation</translation>
    </message>
        <message>
        <source>O</source>
        <comment>key of: the other team</comment>
        <translation>A</translation>
    </message>
        <message>
        <source>The other care team</source>
        <translation>L’autre équipe de soins</translation>
    </message>
        <message>
        <source>M</source>
        <comment>key of: Mon espace santé</comment>
        <translation>M</translation>
    </message>
        <message>
        <source>Mon espace santé</source>
        <translation>Mon espace santé</translation>
    </message>
        <message>
        <source>G</source>
        <comment>key of: agrees</comment>
        <translation>A</translation>
    </message>
        <message>
        <source>Agrees</source>
        <translation>Accepte</translation>
    </message>
        <message>
        <source>R</source>
        <comment>key of: refuses</comment>
        <translation>R</translation>
    </message>
        <message>
        <source>Refuses</source>
        <translation>Refuse</translation>
    </message>
        <message>
        <source>I</source>
        <comment>key of: informed, thinks it over</comment>
        <translation>I</translation>
    </message>
        <message>
        <source>Thinks it over</source>
        <translation>Informé, réfléchit</translation>
    </message>
        <message>
        <source>O</source>
        <comment>key of: oral</comment>
        <translation>O</translation>
    </message>
        <message>
        <source>Oral</source>
        <translation>Oral</translation>
    </message>
        <message>
        <source>T</source>
        <comment>key of: oral with a witness</comment>
        <translation>T</translation>
    </message>
        <message>
        <source>Oral, with a witness</source>
        <translation>Oral, avec témoin</translation>
    </message>
        <message>
        <source>W</source>
        <comment>key of: written</comment>
        <translation>E</translation>
    </message>
        <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
        <message>
        <source>S</source>
        <comment>key of: SPIP</comment>
        <translation>S</translation>
    </message>
        <message>
        <source>SPIP</source>
        <translation>SPIP</translation>
    </message>
        <message>
        <source>O</source>
        <comment>key of: the other care team</comment>
        <translation>A</translation>
    </message>
        <message>
        <source>A</source>
        <comment>key of: everybody</comment>
        <translation>T</translation>
    </message>
        <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
        <message>
        <source>T</source>
        <comment>key of: third party</comment>
        <translation>T</translation>
    </message>
        <message>
        <source>Third party</source>
        <translation>Tiers</translation>
    </message>
        <message>
        <source>L</source>
        <comment>key of: lawyer</comment>
        <translation>A</translation>
    </message>
        <message>
        <source>Lawyer</source>
        <translation>Avocat</translation>
    </message>
        <message>
        <source>F</source>
        <comment>key of: family</comment>
        <translation>F</translation>
    </message>
        <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
        <message>
        <source>P</source>
        <comment>key of: parent</comment>
        <translation>P</translation>
    </message>
        <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
        <message>
        <source>G</source>
        <comment>key of: guardian of a minor</comment>
        <translation>T</translation>
    </message>
        <message>
        <source>Guardian of a minor</source>
        <translation>Tuteur d’un mineur</translation>
    </message>
        <message>
        <source>J</source>
        <comment>key of: PJJ</comment>
        <translation>J</translation>
    </message>
        <message>
        <source>PJJ</source>
        <translation>PJJ</translation>
    </message>
        <message>
        <source>Judicial protection of young people</source>
        <translation>Protection judiciaire de la jeunesse</translation>
    </message>
        <message>
        <source>T</source>
        <comment>key of: tutor</comment>
        <translation>M</translation>
    </message>
        <message>
        <source>Tutor of an adult</source>
        <translation>Tuteur d’un majeur</translation>
    </message>
        <message>
        <source>C</source>
        <comment>key of: curator</comment>
        <translation>C</translation>
    </message>
        <message>
        <source>Curator</source>
        <translation>Curateur</translation>
    </message>
        <message>
        <source>I</source>
        <comment>key of: care injunction</comment>
        <translation>I</translation>
    </message>
        <message>
        <source>Care injunction</source>
        <translation>Injonction de soins</translation>
    </message>
        <message>
        <source>O</source>
        <comment>key of: care obligation</comment>
        <translation>O</translation>
    </message>
        <message>
        <source>Care obligation</source>
        <translation>Obligation de soins</translation>
    </message>
        <message>
        <source>R</source>
        <comment>key of: refusal</comment>
        <translation>R</translation>
    </message>
        <message>
        <source>Refusal</source>
        <translation>Refus</translation>
    </message>
        <message>
        <source>F</source>
        <comment>key of: irregular follow-up</comment>
        <translation>S</translation>
    </message>
        <message>
        <source>Irregular follow-up</source>
        <translation>Suivi irrégulier</translation>
    </message>
        <message>
        <source>told on %1</source>
        <translation>dit le %1</translation>
    </message>
        <message>
        <source>given on %1</source>
        <translation>donné le %1</translation>
    </message>
        <message>
        <source>refused on %1</source>
        <translation>refusé le %1</translation>
    </message>
        <message>
        <source>withdrawn on %1</source>
        <translation>retiré le %1</translation>
    </message>
        <message>
        <source>expired on %1</source>
        <translation>expiré le %1</translation>
    </message>
        <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
        <message>
        <source>Sharing with %1</source>
        <translation>Partage avec %1</translation>
    </message>
        <message>
        <source>Sharing with %1: %2</source>
        <translation>Partage avec %1 : %2</translation>
    </message>
        <message>
        <source>everybody</source>
        <translation>tous</translation>
    </message>
        <message>
        <source>the other care team</source>
        <translation>l’autre équipe de soins</translation>
    </message>
        <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
        <message>
        <source>French</source>
        <translation>français</translation>
    </message>
        <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    </context>
    <context>
        <name>Consents</name>
        <message>
        <source>Told on %1 by %2</source>
        <translation>Dit le %1 par %2</translation>
    </message>
        <message>
        <source>, in %1</source>
        <translation>, en %1</translation>
    </message>
        <message>
        <source>, interpreter: %1</source>
        <translation>, interprète : %1</translation>
    </message>
        <message>
        <source>, express</source>
        <translation>, exprès</translation>
    </message>
        <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
        <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
        <message>
        <source>Information</source>
        <translation>Informations</translation>
    </message>
        <message>
        <source>Who receives it</source>
        <translation>Destinataires</translation>
    </message>
        <message>
        <source>Medium</source>
        <translation>Support</translation>
    </message>
        <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
        <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
        <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
        <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
        <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
        <message>
        <source>Name the witness.</source>
        <translation>Nommez le témoin.</translation>
    </message>
        <message>
        <source>Told by</source>
        <translation>Informé par</translation>
    </message>
        <message>
        <source>me</source>
        <translation>moi</translation>
    </message>
        <message>
        <source>Told on</source>
        <translation>Dit le</translation>
    </message>
        <message>
        <source>Answered on</source>
        <translation>Répondu le</translation>
    </message>
        <message>
        <source>the same day</source>
        <translation>le même jour</translation>
    </message>
        <message>
        <source>Not before the person was told.</source>
        <translation>Pas avant que la personne ait été informée.</translation>
    </message>
        <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
        <message>
        <source>until withdrawn</source>
        <translation>jusqu’au retrait</translation>
    </message>
        <message>
        <source>To what</source>
        <translation>À quoi</translation>
    </message>
        <message>
        <source>Precisely</source>
        <translation>Précisément</translation>
    </message>
        <message>
        <source>HIV test, tooth extraction…</source>
        <translation>test VIH, extraction dentaire…</translation>
    </message>
        <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
        <message>
        <source>CSAPA, CMP, SPIP…</source>
        <translation>CSAPA, CMP, SPIP…</translation>
    </message>
        <message>
        <source>Choose a reader from the list.</source>
        <translation>Choisissez un destinataire dans la liste.</translation>
    </message>
        <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
        <message>
        <source>Ms Renaud, CSAPA du Parc</source>
        <translation>Mme Renaud, CSAPA du Parc</translation>
    </message>
        <message>
        <source>Which paper</source>
        <translation>Quel document</translation>
    </message>
        <message>
        <source>any</source>
        <translation>n’importe lequel</translation>
    </message>
        <message>
        <source>follow-up after release</source>
        <translation>suivi après la sortie</translation>
    </message>
        <message>
        <source>treatments, dates of appointments</source>
        <translation>traitements, dates de rendez-vous</translation>
    </message>
        <message>
        <source>Read by</source>
        <translation>Lu par</translation>
    </message>
        <message>
        <source>physicians, nurses</source>
        <translation>médecins, infirmiers</translation>
    </message>
        <message>
        <source>sealed letter, MSSanté</source>
        <translation>lettre cachetée, MSSanté</translation>
    </message>
        <message>
        <source>sealed, handed over in person</source>
        <translation>cacheté, remis en main propre</translation>
    </message>
        <message>
        <source>Express agreement</source>
        <translation>Accord exprès</translation>
    </message>
        <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
        <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
        <message>
        <source>No consent is recorded.
Ctrl+N asks one, Ctrl+T one for a sharing outside the care team.</source>
        <translation>Aucun consentement n’est enregistré.
Ctrl+N en recueille un, Ctrl+T un accord de partage hors de l’équipe de soins.</translation>
    </message>
        <message>
        <source>Ask</source>
        <translation>Recueillir</translation>
    </message>
        <message>
        <source>Recorded.</source>
        <translation>Enregistré.</translation>
    </message>
        <message>
        <source>Ask for a sharing</source>
        <translation>Accord de partage</translation>
    </message>
        <message>
        <source>Withdraws</source>
        <translation>Retire</translation>
    </message>
        <message>
        <source>Withdrawn: from now on it no longer counts.</source>
        <translation>Retiré : il ne compte plus dès maintenant.</translation>
    </message>
        <message>
        <source>Agrees now</source>
        <translation>Accepte maintenant</translation>
    </message>
        <message>
        <source>Refuses</source>
        <translation>Refuse</translation>
    </message>
        <message>
        <source>Paper for the person</source>
        <translation>Document pour la personne</translation>
    </message>
        <message>
        <source>The paper is begun: read it over, then hand it over.</source>
        <translation>Le document est commencé&#xa0;: relisez-le, puis remettez-le.</translation>
    </message>
        <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    </context>
    <context>
        <name>DeskWords</name>
        <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
        <message>
        <source>Health unit</source>
        <translation>Unité sanitaire</translation>
    </message>
    </context>
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
        <translation>Le patient refuse&#xa0;: dites ce qui lui a été expliqué</translation>
    </message>
        <message>
        <source>Representative</source>
        <translation>Représentant</translation>
    </message>
        <message>
        <source>A representative agrees: say who</source>
        <translation>Un représentant accepte&#xa0;: dites qui</translation>
    </message>
        <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
        <message>
        <source>Unable to agree, emergency: say why</source>
        <translation>Hors d’état de consentir, urgence&#xa0;: dites pourquoi</translation>
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
        <translation>Un surveillant dans la pièce&#xa0;: dites pourquoi</translation>
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
        <translation>Le consentement a-t-il été recueilli&#xa0;? O oui, R refuse, T représentant, U urgence (R. 4127-36&#xa0;; P08).</translation>
    </message>
        <message>
        <source>Say why, or who consented.</source>
        <translation>Dites pourquoi, ou qui a consenti.</translation>
    </message>
        <message>
        <source>Was the patient informed? O yes, N no (R. 4127-35; P09).</source>
        <translation>Le patient a-t-il été informé&#xa0;? O oui, N non (R. 4127-35&#xa0;; P09).</translation>
    </message>
        <message>
        <source>Who else was in the room? S alone, A officer, I interpreter… (P01).</source>
        <translation>Qui d’autre était dans la pièce&#xa0;? S seul, A surveillant, I interprète… (P01).</translation>
    </message>
        <message>
        <source>Say why somebody else was in the room (P01).</source>
        <translation>Dites pourquoi quelqu’un d’autre était dans la pièce (P01).</translation>
    </message>
        <message>
        <source>Say why this is corrected.</source>
        <translation>Dites pourquoi c’est corrigé.</translation>
    </message>
        <message>
        <source>Something is still missing before the signature.</source>
        <translation>Il manque encore quelque chose avant la signature.</translation>
    </message>
        <message>
        <source>In person</source>
        <translation>En présence</translation>
    </message>
        <message>
        <source>Teleconsultation</source>
        <translation>Téléconsultation</translation>
    </message>
        <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
        <message>
        <source>Say why: personality, risk of escape, aggression (P01).</source>
        <translation>Dire pourquoi&#xa0;: personnalité, risque d’évasion, agression (P01).</translation>
    </message>
        <message>
        <source>Relative</source>
        <translation>Proche</translation>
    </message>
    </context>
    <context>
        <name>ExtractionWords</name>
        <message>
        <source>indicated</source>
        <translation>indiquée</translation>
    </message>
        <message>
        <source>agreed by the patient</source>
        <translation>acceptée par le patient</translation>
    </message>
        <message>
        <source>asked of the administration</source>
        <translation>demandée à l’administration</translation>
    </message>
        <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
        <message>
        <source>departed</source>
        <translation>partie</translation>
    </message>
        <message>
        <source>seen at the hospital</source>
        <translation>vu à l’hôpital</translation>
    </message>
        <message>
        <source>returned without the report</source>
        <translation>retour sans compte rendu</translation>
    </message>
        <message>
        <source>report received</source>
        <translation>compte rendu reçu</translation>
    </message>
        <message>
        <source>cancelled, to be asked again</source>
        <translation>annulée, à redemander</translation>
    </message>
        <message>
        <source>given up</source>
        <translation>abandonnée</translation>
    </message>
        <message>
        <source>administration</source>
        <translation>administration</translation>
    </message>
        <message>
        <source>hospital</source>
        <translation>hôpital</translation>
    </message>
        <message>
        <source>patient</source>
        <translation>patient</translation>
    </message>
        <message>
        <source>medical reason</source>
        <translation>raison médicale</translation>
    </message>
        <message>
        <source>Patient agrees</source>
        <translation>Le patient accepte</translation>
    </message>
        <message>
        <source>Asked</source>
        <translation>Demandée</translation>
    </message>
        <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
        <message>
        <source>Departed</source>
        <translation>Partie</translation>
    </message>
        <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
        <message>
        <source>Returned</source>
        <translation>Retour</translation>
    </message>
        <message>
        <source>Report received</source>
        <translation>Compte rendu reçu</translation>
    </message>
        <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
        <message>
        <source>Given up</source>
        <translation>Abandonnée</translation>
    </message>
        <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
        <message>
        <source>Hospital</source>
        <translation>Hôpital</translation>
    </message>
        <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
        <message>
        <source>Medical reason</source>
        <translation>Raison médicale</translation>
    </message>
    </context>
    <context>
        <name>FileWords</name>
        <message>
        <source>Correction: %1</source>
        <translation>Correction&#xa0;:&#xa0;%1</translation>
    </message>
        <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
        <message>
        <source>Care note</source>
        <translation>Note de soins</translation>
    </message>
        <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
        <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
        <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
        <message>
        <source>Vaccination</source>
        <translation>Vaccination</translation>
    </message>
        <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
        <message>
        <source>Hunger strike</source>
        <translation>Grève de la faim</translation>
    </message>
        <message>
        <source>Day of a hunger strike</source>
        <translation>Jour de grève de la faim</translation>
    </message>
        <message>
        <source>Injury</source>
        <translation>Lésion</translation>
    </message>
        <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
        <message>
        <source>Reception</source>
        <translation>Accueil arrivant</translation>
    </message>
        <message>
        <source>Refusal of care</source>
        <translation>Refus de soins</translation>
    </message>
        <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
        <message>
        <source>Shared by the other team</source>
        <translation>Partagé par l’autre équipe</translation>
    </message>
        <message>
        <source>Prevention visit</source>
        <translation>Visite de prévention</translation>
    </message>
        <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
        <message>
        <source>Height</source>
        <translation>Taille</translation>
    </message>
        <message>
        <source>Systolic pressure</source>
        <translation>Tension systolique</translation>
    </message>
        <message>
        <source>Diastolic pressure</source>
        <translation>Tension diastolique</translation>
    </message>
        <message>
        <source>Pulse</source>
        <translation>Pouls</translation>
    </message>
        <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
        <message>
        <source>Glucose</source>
        <translation>Glycémie</translation>
    </message>
        <message>
        <source>Oxygen saturation</source>
        <translation>Saturation en oxygène</translation>
    </message>
        <message>
        <source>Pain (0 to 10)</source>
        <translation>Douleur (0 à 10)</translation>
    </message>
        <message>
        <source>Respiratory rate</source>
        <translation>Fréquence respiratoire</translation>
    </message>
        <message>
        <source>SPIP</source>
        <translation>SPIP</translation>
    </message>
        <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
        <message>
        <source>the other care team</source>
        <translation>l’autre équipe soignante</translation>
    </message>
        <message>
        <source>%1, %2, %3</source>
        <translation>%1,&#xa0;%2,&#xa0;%3</translation>
    </message>
        <message>
        <source> · received from %1</source>
        <translation> · reçu de&#xa0;%1</translation>
    </message>
        <message>
        <source> · version %1</source>
        <translation> · version&#xa0;%1</translation>
    </message>
        <message>
        <source>kept in cell</source>
        <translation>gardé en cellule</translation>
    </message>
        <message>
        <source>supervised</source>
        <translation>prise supervisée</translation>
    </message>
        <message>
        <source>weekly box</source>
        <translation>pilulier</translation>
    </message>
        <message>
        <source>last taken %1</source>
        <translation>dernière prise&#xa0;%1</translation>
    </message>
        <message>
        <source>stopped on %1</source>
        <translation>arrêté le&#xa0;%1</translation>
    </message>
        <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
        <message>
        <source>Consent to share with %1</source>
        <translation>Accord pour un partage avec&#xa0;%1</translation>
    </message>
        <message>
        <source>informed</source>
        <translation>informé</translation>
    </message>
        <message>
        <source>given on %1</source>
        <translation>donné le&#xa0;%1</translation>
    </message>
        <message>
        <source>refused on %1</source>
        <translation>refusé le&#xa0;%1</translation>
    </message>
        <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
        <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
        <message>
        <source>Opposition: %1</source>
        <translation>Opposition&#xa0;:&#xa0;%1</translation>
    </message>
        <message>
        <source>right told on %1</source>
        <translation>droit expliqué le&#xa0;%1</translation>
    </message>
        <message>
        <source>opposes since %1</source>
        <translation>s’oppose depuis le&#xa0;%1</translation>
    </message>
        <message>
        <source>Mandate: %1</source>
        <translation>Mandat&#xa0;:&#xa0;%1</translation>
    </message>
        <message>
        <source>in force</source>
        <translation>en cours</translation>
    </message>
        <message>
        <source>not in force</source>
        <translation>sans effet</translation>
    </message>
        <message>
        <source>Reason</source>
        <translation>Motif</translation>
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
        <source>In the room</source>
        <translation>Dans la pièce</translation>
    </message>
        <message>
        <source>Allergy: %1</source>
        <translation>Allergie&#xa0;:&#xa0;%1</translation>
    </message>
        <message>
        <source>Opposes sharing: %1</source>
        <translation>S’oppose au partage&#xa0;:&#xa0;%1</translation>
    </message>
        <message>
        <source>No allergy recorded</source>
        <translation>Aucune allergie notée</translation>
    </message>
        <message>
        <source>Release planned on %1</source>
        <translation>Sortie prévue le&#xa0;%1</translation>
    </message>
        <message>
        <source>since %1</source>
        <translation>depuis le&#xa0;%1</translation>
    </message>
        <message>
        <source>Body mass index</source>
        <translation>IMC</translation>
    </message>
        <message>
        <source>loss of %1 %</source>
        <translation>perte de %1&#xa0;%</translation>
    </message>
        <message>
        <source>BMI %1</source>
        <translation>IMC %1</translation>
    </message>
        <message>
        <source>shared by the other team</source>
        <translation>partagé par l’autre équipe</translation>
    </message>
        <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
        <message>
        <source>Something of the file is withheld at the patient&apos;s request: ask before prescribing.</source>
        <translation>Une partie du dossier est masquée à la demande du patient&#xa0;: demander avant de prescrire.</translation>
    </message>
        <message>
        <source>Something is withheld at the patient&apos;s request</source>
        <translation>Un élément n’est pas partagé, à la demande du patient</translation>
    </message>
        <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
        <message>
        <source>Handcuffs, door open…</source>
        <translation>Menottes, porte ouverte…</translation>
    </message>
        <message>
        <source>Informed</source>
        <translation>Informé</translation>
    </message>
        <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
        <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
        <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
        <message>
        <source>shared by %1</source>
        <translation>partagé par %1</translation>
    </message>
        <message>
        <source>Hunger strike, day %1</source>
        <translation>Grève de la faim, jour %1</translation>
    </message>
        <message>
        <source>Pressure</source>
        <translation>Tension</translation>
    </message>
        <message>
        <source>Suicide risk</source>
        <translation>Risque suicidaire</translation>
    </message>
        <message>
        <source>look again</source>
        <translation>réévaluer</translation>
    </message>
        <message>
        <source>line of the day</source>
        <translation>ligne du jour</translation>
    </message>
        <message>
        <source>taken %1</source>
        <translation>pris %1</translation>
    </message>
        <message>
        <source>No allergy known here: some may be withheld</source>
        <translation>Aucune allergie connue ici&#xa0;: il peut y en avoir de masquées</translation>
    </message>
        <message>
        <source>Withdrawn: its words are no longer shared.</source>
        <translation>Partage retiré&#xa0;: les mots ne sont plus partagés.</translation>
    </message>
    </context>
    <context>
        <name>GuideWords</name>
        <message>
        <source>nothing on health or follow-up</source>
        <translation>rien sur la santé ni le suivi</translation>
    </message>
        <message>
        <source>what the movement needs</source>
        <translation>ce que le déplacement exige</translation>
    </message>
        <message>
        <source>dates and regularity</source>
        <translation>des dates et une régularité</translation>
    </message>
        <message>
        <source>that one is the treating doctor, nothing else</source>
        <translation>la qualité de médecin traitant, rien d’autre</translation>
    </message>
        <message>
        <source>the measure and its duration, not the reason</source>
        <translation>la mesure et sa durée, sans la raison</translation>
    </message>
        <message>
        <source>the risk, protective facts and measures</source>
        <translation>le risque, les faits et les mesures de protection</translation>
    </message>
        <message>
        <source>the strictly necessary, neither disease nor treatment</source>
        <translation>le strict nécessaire, ni maladie ni traitement</translation>
    </message>
        <message>
        <source>facts found and words quoted, no culprit</source>
        <translation>les faits constatés et les propos rapportés, sans désigner d’auteur</translation>
    </message>
        <message>
        <source>what the patient agreed to</source>
        <translation>ce que le patient a accepté</translation>
    </message>
        <message>
        <source>the incompatibility or the prognosis that the text asks for</source>
        <translation>l’incompatibilité ou le pronostic que le texte demande</translation>
    </message>
        <message>
        <source>disease, treatment and stage</source>
        <translation>pathologie, traitement et stade</translation>
    </message>
        <message>
        <source>medical content</source>
        <translation>un contenu médical</translation>
    </message>
        <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
        <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    </context>
    <context>
        <name>HungerStrikes</name>
        <message>
        <source>Hunger</source>
        <translation>Faim</translation>
    </message>
        <message>
        <source>Thirst</source>
        <translation>Soif</translation>
    </message>
        <message>
        <source>Hunger and thirst</source>
        <translation>Faim et soif</translation>
    </message>
        <message>
        <source>Partial</source>
        <translation>Partielle</translation>
    </message>
        <message>
        <source>Eats again</source>
        <translation>Reprise alimentaire</translation>
    </message>
        <message>
        <source>In hospital</source>
        <translation>Hospitalisation</translation>
    </message>
        <message>
        <source>Grave state, decision taken</source>
        <translation>État grave, décision prise</translation>
    </message>
        <message>
        <source>Released</source>
        <translation>Libération</translation>
    </message>
        <message>
        <source>Transferred</source>
        <translation>Transfert</translation>
    </message>
        <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
        <message>
        <source>Y</source>
        <comment>key of: yes</comment>
        <translation>O</translation>
    </message>
        <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
        <message>
        <source>N</source>
        <comment>key of: no</comment>
        <translation>N</translation>
    </message>
        <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
        <message>
        <source>Capacity to decide: %1</source>
        <translation>Capacité à décider&#xa0;: %1</translation>
    </message>
        <message>
        <source>Wishes: %1</source>
        <translation>Souhaits&#xa0;: %1</translation>
    </message>
        <message>
        <source>Ended on %1: %2</source>
        <translation>Terminée le %1&#xa0;: %2</translation>
    </message>
        <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
        <message>
        <source>ended on %1</source>
        <translation>terminé le %1</translation>
    </message>
        <message>
        <source>not seen today</source>
        <translation>non vu aujourd’hui</translation>
    </message>
        <message>
        <source>End of the episode</source>
        <translation>Fin de l’épisode</translation>
    </message>
        <message>
        <source>Strike</source>
        <translation>Grève</translation>
    </message>
        <message>
        <source>Declared on</source>
        <translation>Déclarée le</translation>
    </message>
        <message>
        <source>Capacity to decide</source>
        <translation>Capacité à décider</translation>
    </message>
        <message>
        <source>as found today</source>
        <translation>telle que constatée aujourd’hui</translation>
    </message>
        <message>
        <source>Wishes if it gets grave</source>
        <translation>Souhaits si cela s’aggrave</translation>
    </message>
        <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
        <message>
        <source>Drinks</source>
        <translation>Boit</translation>
    </message>
        <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
        <message>
        <source>Wishes, if they change</source>
        <translation>Souhaits, s’ils changent</translation>
    </message>
        <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
        <message>
        <source>A day from the declaration until today.</source>
        <translation>Un jour entre la déclaration et aujourd’hui.</translation>
    </message>
        <message>
        <source>Why, if this day is written again</source>
        <translation>Pourquoi, si ce jour est réécrit</translation>
    </message>
        <message>
        <source>Hunger strike</source>
        <translation>Grève de la faim</translation>
    </message>
        <message>
        <source>Thirst strike</source>
        <translation>Grève de la soif</translation>
    </message>
        <message>
        <source>Hunger and thirst strike</source>
        <translation>Grève de la faim et de la soif</translation>
    </message>
        <message>
        <source>Partial hunger strike</source>
        <translation>Grève de la faim partielle</translation>
    </message>
        <message>
        <source>10 % of the weight lost</source>
        <translation>10&#xa0;% du poids perdus</translation>
    </message>
        <message>
        <source>20 % of the weight lost: hospital to be discussed</source>
        <translation>20&#xa0;% du poids perdus&#xa0;: discuter l’hospitalisation</translation>
    </message>
        <message>
        <source>Body mass index below 18.5</source>
        <translation>Indice de masse corporelle sous 18,5</translation>
    </message>
        <message>
        <source>Day %1</source>
        <translation>Jour %1</translation>
    </message>
        <message>
        <source>loss of %1 %</source>
        <translation>perte de %1&#xa0;%</translation>
    </message>
        <message>
        <source>BMI %1</source>
        <translation>IMC %1</translation>
    </message>
        <message>
        <source>Why it changes</source>
        <translation>Pourquoi</translation>
    </message>
        <message>
        <source>No hunger or thirst strike is recorded.
Ctrl+N records a declaration.</source>
        <translation>Aucune grève de la faim ou de la soif enregistrée.
Ctrl+N note une déclaration.</translation>
    </message>
        <message>
        <source>Declaration</source>
        <translation>Déclaration</translation>
    </message>
        <message>
        <source>Recorded. Each day has its line: Ctrl+J.</source>
        <translation>Enregistré. Chaque jour a sa ligne&#xa0;: Ctrl+J.</translation>
    </message>
        <message>
        <source>Line of the day</source>
        <translation>Ligne du jour</translation>
    </message>
        <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
        <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
        <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
        <message>
        <source>Ended on</source>
        <translation>Levée le</translation>
    </message>
        <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
        <message>
        <source>BMI 18.5</source>
        <translation>IMC 18,5</translation>
    </message>
        <message>
        <source>systolic</source>
        <translation>systolique</translation>
    </message>
        <message>
        <source>diastolic</source>
        <translation>diastolique</translation>
    </message>
        <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
        <message>
        <source>no</source>
        <translation>non</translation>
    </message>
        <message>
        <source>declined today</source>
        <translation>a décliné ce jour</translation>
    </message>
        <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
        <message>
        <source>BP</source>
        <translation>TA</translation>
    </message>
        <message>
        <source>HR</source>
        <translation>FC</translation>
    </message>
        <message>
        <source>Accepts to be examined</source>
        <translation>Accepte l’examen</translation>
    </message>
        <message>
        <source>The episode has ended.</source>
        <translation>L’épisode est terminé.</translation>
    </message>
        <message>
        <source>Day by day</source>
        <translation>Jour par jour</translation>
    </message>
        <message>
        <source>Declined the examination.</source>
        <translation>A refusé l’examen.</translation>
    </message>
        <message>
        <source>Signs: %1</source>
        <translation>Signes&#xa0;: %1</translation>
    </message>
        <message>
        <source> · %1 kg at the declaration</source>
        <translation> · %1&#xa0;kg à la déclaration</translation>
    </message>
    </context>
    <context>
        <name>Identities</name>
        <message>
        <source>Identity in doubt</source>
        <translation>Identité douteuse</translation>
    </message>
        <message>
        <source>The identity is in doubt: the national number leaves on no paper.</source>
        <translation>L’identité est douteuse : le matricule ne sort sur aucun document.</translation>
    </message>
        <message>
        <source>Alias: %1</source>
        <translation>Alias : %1</translation>
    </message>
        <message>
        <source>Perhaps the same: %1</source>
        <translation>Peut-être la même : %1</translation>
    </message>
        <message>
        <source>Merged with another record</source>
        <translation>Fusionnée avec une autre fiche</translation>
    </message>
        <message>
        <source>A merge, undone</source>
        <translation>Une fusion, annulée</translation>
    </message>
        <message>
        <source>Was: %1</source>
        <translation>Était : %1</translation>
    </message>
        <message>
        <source>Name at birth</source>
        <translation>Nom de naissance</translation>
    </message>
        <message>
        <source>Used name</source>
        <translation>Nom utilisé</translation>
    </message>
        <message>
        <source>if another</source>
        <translation>s’il diffère</translation>
    </message>
        <message>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
        <message>
        <source>at birth, in order: Paul, Henri</source>
        <translation>de naissance, dans l’ordre : Paul, Henri</translation>
    </message>
        <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
        <message>
        <source>Born on</source>
        <translation>Né le</translation>
    </message>
        <message>
        <source>03/05/1984, 00/05/1984</source>
        <translation>03/05/1984, 00/05/1984</translation>
    </message>
        <message>
        <source>Day/month/year with four digits; 00 for what is unknown; not ahead of today.</source>
        <translation>Jour/mois/année sur quatre chiffres ; 00 pour l’inconnu ; pas dans l’avenir.</translation>
    </message>
        <message>
        <source>Born at</source>
        <translation>Né à</translation>
    </message>
        <message>
        <source>commune, or country</source>
        <translation>commune, ou pays</translation>
    </message>
        <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
        <message>
        <source>National number</source>
        <translation>Matricule INS</translation>
    </message>
        <message>
        <source>15 characters with the key</source>
        <translation>15 caractères avec la clé</translation>
    </message>
        <message>
        <source>The number or its key is not right. An identity retrieved or qualified needs it.</source>
        <translation>Le matricule ou sa clé n’est pas juste. Une identité récupérée ou qualifiée l’exige.</translation>
    </message>
        <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
        <message>
        <source>A doubt stands: settle it before the identity is anything but provisional.</source>
        <translation>Un doute demeure : levez-le avant que l’identité soit autre que provisoire.</translation>
    </message>
        <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
        <message>
        <source>Say why.</source>
        <translation>Dites pourquoi.</translation>
    </message>
        <message>
        <source>What proves it</source>
        <translation>Ce qui le prouve</translation>
    </message>
        <message>
        <source>identity paper seen, fingerprints…</source>
        <translation>pièce d’identité vue, empreintes…</translation>
    </message>
        <message>
        <source>Say what proves it.</source>
        <translation>Dites ce qui le prouve.</translation>
    </message>
        <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
        <message>
        <source>Say how it was settled.</source>
        <translation>Dites comment il a été levé.</translation>
    </message>
        <message>
        <source>The identity was right: it has its status back</source>
        <translation>L’identité était juste : elle retrouve son statut</translation>
    </message>
        <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
        <message>
        <source>Where from</source>
        <translation>D’où</translation>
    </message>
        <message>
        <source>said, or read on a letter</source>
        <translation>dit, ou lu sur une lettre</translation>
    </message>
        <message>
        <source>Picture</source>
        <translation>Photographie</translation>
    </message>
        <message>
        <source>Agreed to on</source>
        <translation>Accord du</translation>
    </message>
        <message>
        <source>The person agrees first.</source>
        <translation>La personne donne d’abord son accord.</translation>
    </message>
        <message>
        <source>This person is not known.</source>
        <translation>Cette personne n’est pas connue.</translation>
    </message>
        <message>
        <source>New alias</source>
        <translation>Nouvel alias</translation>
    </message>
        <message>
        <source>Recorded: this name finds the person too.</source>
        <translation>Enregistré : ce nom trouve aussi la personne.</translation>
    </message>
        <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
        <message>
        <source>Recorded. What it was before stays readable.</source>
        <translation>Enregistré. Ce qu’elle était auparavant reste lisible.</translation>
    </message>
        <message>
        <source>Doubt it</source>
        <translation>Mettre en doute</translation>
    </message>
        <message>
        <source>The identity is provisional: the national number leaves on no paper until the doubt is settled.</source>
        <translation>L’identité est provisoire : le matricule ne sort sur aucun document tant que le doute n’est pas levé.</translation>
    </message>
        <message>
        <source>Recorded.</source>
        <translation>Enregistré.</translation>
    </message>
        <message>
        <source>Take the picture away</source>
        <translation>Retirer la photographie</translation>
    </message>
        <message>
        <source>The picture is gone.</source>
        <translation>La photographie n’est plus là.</translation>
    </message>
        <message>
        <source>Settle</source>
        <translation>Lever le doute</translation>
    </message>
        <message>
        <source>Settled.</source>
        <translation>Doute levé.</translation>
    </message>
        <message>
        <source>No longer</source>
        <translation>Y mettre fin</translation>
    </message>
        <message>
        <source>This name no longer finds the person.</source>
        <translation>Ce nom ne trouve plus la personne.</translation>
    </message>
        <message>
        <source>Same person: merge</source>
        <translation>Même personne : fusionner</translation>
    </message>
        <message>
        <source>Merged: one file from now on. It can be undone.</source>
        <translation>Fusionnées : un seul dossier désormais. Cela s’annule.</translation>
    </message>
        <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
        <message>
        <source>Never proposed again.</source>
        <translation>Plus jamais proposé.</translation>
    </message>
        <message>
        <source>Undo the merge</source>
        <translation>Annuler la fusion</translation>
    </message>
        <message>
        <source>Undone: two records again, each with what is its own.</source>
        <translation>Annulé : deux fiches à nouveau, chacune avec ce qui est à elle.</translation>
    </message>
        <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
        <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
        <message>
        <source>A picture is needed: a PNG or JPEG file, or one that was copied.</source>
        <translation>Il faut une photographie&#xa0;: un fichier PNG ou JPEG, ou une image copiée.</translation>
    </message>
        <message>
        <source>a day; 0 for today</source>
        <translation>un jour&#xa0;; 0 pour aujourd’hui</translation>
    </message>
        <message>
        <source>Correct the identity</source>
        <translation>Corriger l’identité</translation>
    </message>
    </context>
    <context>
        <name>IdentityWords</name>
        <message>
        <source>M</source>
        <comment>key of: male</comment>
        <translation>M</translation>
    </message>
        <message>
        <source>Male</source>
        <translation>Homme</translation>
    </message>
        <message>
        <source>F</source>
        <comment>key of: female</comment>
        <translation>F</translation>
    </message>
        <message>
        <source>Female</source>
        <translation>Femme</translation>
    </message>
        <message>
        <source>U</source>
        <comment>key of: sex unknown</comment>
        <translation>I</translation>
    </message>
        <message>
        <source>Unknown</source>
        <comment>sex</comment>
        <translation>Inconnu</translation>
    </message>
        <message>
        <source>P</source>
        <comment>key of: provisional</comment>
        <translation>P</translation>
    </message>
        <message>
        <source>Provisional</source>
        <translation>Provisoire</translation>
    </message>
        <message>
        <source>Nothing was checked</source>
        <translation>Rien n’a été vérifié</translation>
    </message>
        <message>
        <source>R</source>
        <comment>key of: retrieved</comment>
        <translation>R</translation>
    </message>
        <message>
        <source>Retrieved</source>
        <translation>Récupérée</translation>
    </message>
        <message>
        <source>The national service answered, no paper was seen</source>
        <translation>Le téléservice a répondu, aucune pièce n’a été vue</translation>
    </message>
        <message>
        <source>V</source>
        <comment>key of: validated</comment>
        <translation>V</translation>
    </message>
        <message>
        <source>Validated</source>
        <translation>Validée</translation>
    </message>
        <message>
        <source>A paper was seen, the national service was not asked</source>
        <translation>Une pièce a été vue, le téléservice n’a pas été interrogé</translation>
    </message>
        <message>
        <source>Q</source>
        <comment>key of: qualified</comment>
        <translation>Q</translation>
    </message>
        <message>
        <source>Qualified</source>
        <translation>Qualifiée</translation>
    </message>
        <message>
        <source>Both: only then does the number leave on a paper</source>
        <translation>Les deux : alors seulement le numéro sort sur un document</translation>
    </message>
        <message>
        <source>same national number</source>
        <translation>même matricule</translation>
    </message>
        <message>
        <source>same names and birth date</source>
        <translation>mêmes noms et date de naissance</translation>
    </message>
        <message>
        <source>day and month of birth swapped</source>
        <translation>jour et mois de naissance inversés</translation>
    </message>
        <message>
        <source>names that sound alike</source>
        <translation>noms qui se prononcent pareil</translation>
    </message>
        <message>
        <source> (used: %1)</source>
        <translation> (utilisé : %1)</translation>
    </message>
        <message>
        <source>%1 (waiting number)</source>
        <translation>%1 (numéro d’attente)</translation>
    </message>
        <message>
        <source>Name at birth</source>
        <translation>Nom de naissance</translation>
    </message>
        <message>
        <source>Used name</source>
        <translation>Nom utilisé</translation>
    </message>
        <message>
        <source>Given names at birth</source>
        <translation>Prénoms de naissance</translation>
    </message>
        <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
        <message>
        <source>Born on</source>
        <translation>Né le</translation>
    </message>
        <message>
        <source>Born at</source>
        <translation>Né à</translation>
    </message>
        <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
        <message>
        <source>National number</source>
        <translation>Matricule INS</translation>
    </message>
        <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
        <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
        <message>
        <source>The first digit of the number does not go with the sex.</source>
        <translation>Le premier chiffre du matricule ne correspond pas au sexe.</translation>
    </message>
        <message>
        <source>The year in the number is not the year of birth.</source>
        <translation>L’année du matricule n’est pas celle de la naissance.</translation>
    </message>
        <message>
        <source>The month in the number is not the month of birth.</source>
        <translation>Le mois du matricule n’est pas celui de la naissance.</translation>
    </message>
        <message>
        <source>country %1</source>
        <translation>pays %1</translation>
    </message>
        <message>
        <source>commune %1</source>
        <translation>commune %1</translation>
    </message>
        <message>
        <source>part of the names, same birth date</source>
        <translation>noms en partie, même naissance</translation>
    </message>
    </context>
    <context>
        <name>Injuries</name>
        <message>
        <source>Bruise</source>
        <translation>Ecchymose</translation>
    </message>
        <message>
        <source>Abrasion</source>
        <translation>Dermabrasion</translation>
    </message>
        <message>
        <source>Laceration</source>
        <translation>Plaie</translation>
    </message>
        <message>
        <source>Stab wound</source>
        <translation>Plaie par arme blanche</translation>
    </message>
        <message>
        <source>Burn</source>
        <translation>Brûlure</translation>
    </message>
        <message>
        <source>Fracture</source>
        <translation>Fracture</translation>
    </message>
        <message>
        <source>Swelling</source>
        <translation>Tuméfaction</translation>
    </message>
        <message>
        <source>Bite</source>
        <translation>Morsure</translation>
    </message>
        <message>
        <source>Scar</source>
        <translation>Cicatrice</translation>
    </message>
        <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
        <message>
        <source>O</source>
        <comment>key of: other</comment>
        <translation>A</translation>
    </message>
        <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
        <message>
        <source>Not assessed</source>
        <translation>Non évaluée</translation>
    </message>
        <message>
        <source>Not consistent</source>
        <translation>Non compatible</translation>
    </message>
        <message>
        <source>Consistent</source>
        <translation>Compatible</translation>
    </message>
        <message>
        <source>Highly consistent</source>
        <translation>Très compatible</translation>
    </message>
        <message>
        <source>Typical</source>
        <translation>Typique</translation>
    </message>
        <message>
        <source>Diagnostic</source>
        <translation>Diagnostique</translation>
    </message>
        <message>
        <source>Size: %1 mm</source>
        <translation>Taille&#xa0;: %1 mm</translation>
    </message>
        <message>
        <source>Findings: %1</source>
        <translation>Constaté&#xa0;: %1</translation>
    </message>
        <message>
        <source>The person says: « %1 »</source>
        <translation>La personne dit&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
        <message>
        <source>Between what is said and what is seen: %1</source>
        <translation>Entre le dit et le constaté&#xa0;: %1</translation>
    </message>
        <message>
        <source>Corrected: %1</source>
        <translation>Corrigé&#xa0;: %1</translation>
    </message>
        <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
        <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
        <message>
        <source>outer side of the right arm</source>
        <translation>face externe du bras droit</translation>
    </message>
        <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
        <message>
        <source>From 1 to 2000 mm.</source>
        <translation>De 1 à 2000 mm.</translation>
    </message>
        <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
        <message>
        <source>What the person says</source>
        <translation>Ce que dit la personne</translation>
    </message>
        <message>
        <source>In their own words; never who did it as a fact</source>
        <translation>Ses propres mots&#xa0;; jamais l’auteur comme un fait</translation>
    </message>
        <message>
        <source>A consistency needs what the person says.</source>
        <translation>Une compatibilité demande ce que dit la personne.</translation>
    </message>
        <message>
        <source>What is seen</source>
        <translation>Ce qui est constaté</translation>
    </message>
        <message>
        <source>Consistency</source>
        <translation>Compatibilité</translation>
    </message>
        <message>
        <source>Why it changes</source>
        <translation>Pourquoi</translation>
    </message>
        <message>
        <source>Injuries</source>
        <translation>Lésions</translation>
    </message>
        <message>
        <source>No injury is recorded.
Ctrl+N places one on the body.</source>
        <translation>Aucune lésion enregistrée.
Ctrl+N en place une sur le corps.</translation>
    </message>
        <message>
        <source>Injury</source>
        <translation>Lésion</translation>
    </message>
        <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
        <message>
        <source>Choose what kind of injury is seen.</source>
        <translation>Choisissez la nature de la lésion vue.</translation>
    </message>
    </context>
    <context>
        <name>JudicialTellings</name>
        <message>
        <source>told on %1</source>
        <translation>dit le %1</translation>
    </message>
        <message>
        <source>Told on %1 by %2</source>
        <translation>Dit le %1 par %2</translation>
    </message>
        <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
        <message>
        <source>Interpreter: %1</source>
        <translation>Interprète : %1</translation>
    </message>
        <message>
        <source>The judge is never told of this by the unit (P11).</source>
        <translation>L’unité n’en dit jamais rien au juge (P11).</translation>
    </message>
        <message>
        <source>The judge ordered</source>
        <translation>Le juge a ordonné</translation>
    </message>
        <message>
        <source>Because of</source>
        <translation>En raison de</translation>
    </message>
        <message>
        <source>Told on</source>
        <translation>Dit le</translation>
    </message>
        <message>
        <source>What was told</source>
        <translation>Ce qui a été dit</translation>
    </message>
        <message>
        <source>Consequences told</source>
        <translation>Conséquences dites</translation>
    </message>
        <message>
        <source>When a judge ordered care and the person refuses or comes irregularly,
tell what it may entail and record it here with Ctrl+N (P11).
No judge learns it by this way.</source>
        <translation>Quand un juge a ordonné des soins et que la personne refuse ou vient irrégulièrement,
dites-lui ce que cela peut entraîner et enregistrez-le ici par Ctrl+N (P11).
Aucun juge ne l’apprend par cette voie.</translation>
    </message>
        <message>
        <source>Recorded.</source>
        <translation>Enregistré.</translation>
    </message>
    </context>
    <context>
        <name>LabReports</name>
        <message>
        <source>Taken on</source>
        <translation>Prélevé le</translation>
    </message>
        <message>
        <source>Laboratory</source>
        <translation>Laboratoire</translation>
    </message>
        <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
        <message>
        <source>One a line, each once: name, colon, value.</source>
        <translation>Un par ligne, chacun une fois&#xa0;: nom, deux-points, valeur.</translation>
    </message>
        <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
        <message>
        <source>No result is recorded.
Ctrl+N types a report; the paper itself goes among the attachments.</source>
        <translation>Aucun résultat enregistré.
Ctrl+N saisit un compte rendu&#xa0;; le papier lui-même va dans les pièces jointes.</translation>
    </message>
        <message>
        <source>%1: %2</source>
        <comment>a result and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
        <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
        <message>
        <source>Taken on %1, typed by %2</source>
        <translation>Prélevé le %1, saisi par %2</translation>
    </message>
        <message>
        <source>Corrected: %1</source>
        <translation>Corrigé&#xa0;: %1</translation>
    </message>
        <message>
        <source>Reports as typed</source>
        <translation>Comptes rendus saisis</translation>
    </message>
        <message>
        <source>Why it is corrected</source>
        <translation>Motif de la correction</translation>
    </message>
        <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
        <message>
        <source>Corrected. The first version stays readable in the timeline.</source>
        <translation>Corrigé. La première version reste lisible dans la frise.</translation>
    </message>
        <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
        <message>
        <source>One a line:
Potassium: 3.2 mmol/L (3.5 – 5.0) !
Blood culture: awaited</source>
        <translation>Un par ligne&#xa0;:
Kaliémie&#xa0;: 3,2 mmol/L (3,5 – 5,0)&#xa0;!
Hémoculture&#xa0;: en attente</translation>
    </message>
        <message>
        <source>Not a date, or a day to come: today or before.</source>
        <translation>Date illisible ou à venir&#xa0;: aujourd’hui ou avant.</translation>
    </message>
    </context>
    <context>
        <name>Mandates</name>
        <message>
        <source>ended on %1</source>
        <translation>pris fin le %1</translation>
    </message>
        <message>
        <source>not in force</source>
        <translation>n’est pas en vigueur</translation>
    </message>
        <message>
        <source>not signed</source>
        <translation>non signé</translation>
    </message>
        <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
        <message>
        <source>identity not checked</source>
        <translation>identité non vérifiée</translation>
    </message>
        <message>
        <source>May receive: %1</source>
        <translation>Peut recevoir : %1</translation>
    </message>
        <message>
        <source>Signed on %1</source>
        <translation>Signé le %1</translation>
    </message>
        <message>
        <source>Not signed: nothing may leave on it (P19).</source>
        <translation>Non signé : rien ne peut sortir sur sa foi (P19).</translation>
    </message>
        <message>
        <source>Identity checked on %1: %2</source>
        <translation>Identité vérifiée le %1 : %2</translation>
    </message>
        <message>
        <source>Identity not checked: nothing may leave on it (E08).</source>
        <translation>Identité non vérifiée : rien ne peut sortir sur sa foi (E08).</translation>
    </message>
        <message>
        <source>From %1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
        <message>
        <source>From %1, until revoked</source>
        <translation>À partir du %1, jusqu’à révocation</translation>
    </message>
        <message>
        <source>Ended on %1</source>
        <translation>Pris fin le %1</translation>
    </message>
        <message>
        <source>No scan.</source>
        <translation>Pas de copie numérisée.</translation>
    </message>
        <message>
        <source>Recorded by %1</source>
        <translation>Enregistré par %1</translation>
    </message>
        <message>
        <source>Mandate: %1</source>
        <translation>Mandat : %1</translation>
    </message>
        <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
        <message>
        <source>Maître Leduc, Ms Durand (sister)</source>
        <translation>Maître Leduc, Mme Durand (sœur)</translation>
    </message>
        <message>
        <source>As</source>
        <translation>En qualité de</translation>
    </message>
        <message>
        <source>May receive</source>
        <translation>Peut recevoir</translation>
    </message>
        <message>
        <source>a copy of the whole record</source>
        <translation>la copie de tout le dossier</translation>
    </message>
        <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
        <message>
        <source>Identity seen on</source>
        <translation>Identité vue le</translation>
    </message>
        <message>
        <source>not seen</source>
        <translation>non vue</translation>
    </message>
        <message>
        <source>Paper seen</source>
        <translation>Pièce vue</translation>
    </message>
        <message>
        <source>passport (never its number)</source>
        <translation>passeport (jamais son numéro)</translation>
    </message>
        <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
        <message>
        <source>To</source>
        <translation>Jusqu’au</translation>
    </message>
        <message>
        <source>until revoked</source>
        <translation>jusqu’à révocation</translation>
    </message>
        <message>
        <source>Not before its beginning.</source>
        <translation>Pas avant son début.</translation>
    </message>
        <message>
        <source>Ended on</source>
        <translation>Fin le</translation>
    </message>
        <message>
        <source>Mandates</source>
        <translation>Mandats</translation>
    </message>
        <message>
        <source>No mandate is recorded.
Ctrl+N records one.</source>
        <translation>Aucun mandat n’est enregistré.
Ctrl+N en enregistre un.</translation>
    </message>
        <message>
        <source>New mandate</source>
        <translation>Nouveau mandat</translation>
    </message>
        <message>
        <source>Recorded.</source>
        <translation>Enregistré.</translation>
    </message>
        <message>
        <source>End it</source>
        <translation>Y mettre fin</translation>
    </message>
        <message>
        <source>Ended: from now on it no longer counts.</source>
        <translation>Terminé : il ne compte plus dès maintenant.</translation>
    </message>
        <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    </context>
    <context>
        <name>Measures</name>
        <message>
        <source>Body mass index</source>
        <translation>Indice de masse corporelle</translation>
    </message>
        <message>
        <source>Blood pressure</source>
        <translation>Tension artérielle</translation>
    </message>
        <message>
        <source>systolic</source>
        <translation>systolique</translation>
    </message>
        <message>
        <source>diastolic</source>
        <translation>diastolique</translation>
    </message>
        <message>
        <source>Between %1 and %2 %3.</source>
        <translation>Entre %1 et %2 %3.</translation>
    </message>
        <message>
        <source>Both pressures, the higher one first.</source>
        <translation>Les deux pressions, la plus haute d’abord.</translation>
    </message>
        <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
        <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
        <message>
        <source>Why it changes</source>
        <translation>Pourquoi</translation>
    </message>
        <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
        <message>
        <source>No measure yet.
Ctrl+N takes the first ones.</source>
        <translation>Aucune mesure.
Ctrl+N note les premières.</translation>
    </message>
        <message>
        <source>Correct the last one</source>
        <translation>Corriger la dernière</translation>
    </message>
        <message>
        <source>Corrected: the value before stays readable in the timeline.</source>
        <translation>Corrigé&#xa0;: la valeur d’avant reste lisible dans la frise.</translation>
    </message>
        <message>
        <source>New measures</source>
        <translation>Nouvelles mesures</translation>
    </message>
        <message>
        <source>Not a date, or a day to come: today or before.</source>
        <translation>Date illisible ou à venir&#xa0;: aujourd’hui ou avant.</translation>
    </message>
    </context>
    <context>
        <name>Oppositions</name>
        <message>
        <source>%1  %2, shared with the other team</source>
        <translation>%1  %2, partagé avec l’autre équipe</translation>
    </message>
        <message>
        <source>Nothing had been shared before.</source>
        <translation>Rien n’avait été partagé auparavant.</translation>
    </message>
        <message>
        <source>Shared before:</source>
        <translation>Partagé auparavant :</translation>
    </message>
        <message>
        <source>right told on %1</source>
        <translation>droit dit le %1</translation>
    </message>
        <message>
        <source>opposes since %1</source>
        <translation>s’oppose depuis le %1</translation>
    </message>
        <message>
        <source>withdrawn on %1</source>
        <translation>retiré le %1</translation>
    </message>
        <message>
        <source>Told of the right to oppose on %1 by %2</source>
        <translation>Informé de son droit d’opposition le %1 par %2</translation>
    </message>
        <message>
        <source>The right to oppose was not told: Ctrl+N records it.</source>
        <translation>Le droit d’opposition n’a pas été dit : Ctrl+N l’enregistre.</translation>
    </message>
        <message>
        <source>Opposes since %1. Nothing goes there any more, whatever was agreed to.</source>
        <translation>S’oppose depuis le %1. Plus rien n’y va, quoi qui ait été accepté.</translation>
    </message>
        <message>
        <source>Opposed since %1, no longer since %2</source>
        <translation>S’est opposé du %1 au %2</translation>
    </message>
        <message>
        <source>The person was not yet told, with a date, of the right to oppose a sharing with the SPIP (P03). Until then nothing may be shared with it.</source>
        <translation>La personne n’a pas encore été informée, avec une date, de son droit de s’opposer au partage avec le SPIP (P03). Jusque-là, rien ne peut lui être transmis.</translation>
    </message>
        <message>
        <source>Sharing with</source>
        <translation>Partage avec</translation>
    </message>
        <message>
        <source>Or with</source>
        <translation>Ou avec</translation>
    </message>
        <message>
        <source>CSAPA, CMP, family…</source>
        <translation>CSAPA, CMP, famille…</translation>
    </message>
        <message>
        <source>Choose a reader from the list.</source>
        <translation>Choisissez un destinataire dans la liste.</translation>
    </message>
        <message>
        <source>Told on</source>
        <translation>Dit le</translation>
    </message>
        <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
        <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
        <message>
        <source>Not before the opposition.</source>
        <translation>Pas avant l’opposition.</translation>
    </message>
        <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
        <message>
        <source>Oppositions</source>
        <translation>Oppositions</translation>
    </message>
        <message>
        <source>No notice and no opposition is recorded.
Ctrl+N: the right was told. Ctrl+O: the person opposes.</source>
        <translation>Ni information ni opposition n’est enregistrée.
Ctrl+N : le droit a été dit. Ctrl+O : la personne s’oppose.</translation>
    </message>
        <message>
        <source>Right told</source>
        <translation>Droit dit</translation>
    </message>
        <message>
        <source>Recorded with its date.</source>
        <translation>Enregistré avec sa date.</translation>
    </message>
        <message>
        <source>Opposes</source>
        <translation>S’oppose</translation>
    </message>
        <message>
        <source>In force now. What had been shared before is listed beside.</source>
        <translation>En vigueur maintenant. Ce qui avait été partagé auparavant est listé à côté.</translation>
    </message>
        <message>
        <source>No longer opposes</source>
        <translation>Ne s’oppose plus</translation>
    </message>
        <message>
        <source>Recorded.</source>
        <translation>Enregistré.</translation>
    </message>
        <message>
        <source>Opposes now</source>
        <translation>S’oppose maintenant</translation>
    </message>
    </context>
    <context>
        <name>PaperWords</name>
        <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
        <message>
        <source>not handed over yet</source>
        <translation>pas encore remis</translation>
    </message>
        <message>
        <source>acknowledged by its reader</source>
        <translation>reçu signé par son lecteur</translation>
    </message>
        <message>
        <source>handed over on %1</source>
        <translation>remis le&#xa0;%1</translation>
    </message>
        <message>
        <source>refused on %1</source>
        <translation>refusé le&#xa0;%1</translation>
    </message>
        <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
        <message>
        <source>in person, into the hands</source>
        <translation>en main propre</translation>
    </message>
        <message>
        <source>in a sealed envelope</source>
        <translation>sous pli cacheté</translation>
    </message>
        <message>
        <source>by MSSanté</source>
        <translation>par MSSanté</translation>
    </message>
        <message>
        <source>to the director</source>
        <translation>au directeur</translation>
    </message>
        <message>
        <source>by post</source>
        <translation>par courrier</translation>
    </message>
        <message>
        <source>by registered post</source>
        <translation>en recommandé</translation>
    </message>
        <message>
        <source>handed over %1: %2</source>
        <translation>remis %1&#xa0;: %2</translation>
    </message>
        <message>
        <source>refused: %1</source>
        <translation>refusé&#xa0;: %1</translation>
    </message>
        <message>
        <source>receipt back</source>
        <translation>reçu revenu signé</translation>
    </message>
        <message>
        <source>printed again</source>
        <translation>réimprimé</translation>
    </message>
        <message>
        <source>%1, asked for on %2</source>
        <translation>%1, demandé le %2</translation>
    </message>
        <message>
        <source>%1, given last on %2</source>
        <translation>%1, remis la dernière fois le %2</translation>
    </message>
        <message>
        <source>%1, leaves this week</source>
        <translation>%1, sortie cette semaine</translation>
    </message>
        <message>
        <source>overdue since %1</source>
        <translation>en retard depuis le %1</translation>
    </message>
        <message>
        <source>for %1</source>
        <translation>pour le %1</translation>
    </message>
    </context>
    <context>
        <name>PeopleWords</name>
        <message>
        <source>Homonym present: %1</source>
        <translation>Homonyme présent&#xa0;:&#xa0;%1</translation>
    </message>
        <message>
        <source>birth date unknown</source>
        <translation>date de naissance inconnue</translation>
    </message>
        <message numerus="yes">
        <source>%1, %n year(s)</source>
        <translation>
            <numerusform>%1,&#xa0;%n an</numerusform>
            <numerusform>%1,&#xa0;%n ans</numerusform>
        </translation>
    </message>
        <message>
        <source>no stay here</source>
        <translation>aucun séjour ici</translation>
    </message>
        <message>
        <source>has left</source>
        <translation>parti</translation>
    </message>
        <message>
        <source>no place</source>
        <translation>sans cellule</translation>
    </message>
        <message>
        <source>écrou %1</source>
        <translation>écrou&#xa0;%1</translation>
    </message>
        <message>
        <source>homonym · born %1</source>
        <translation>homonyme · né le&#xa0;%1</translation>
    </message>
        <message>
        <source>INS provisional</source>
        <translation>INS provisoire</translation>
    </message>
        <message>
        <source>INS retrieved</source>
        <translation>INS récupérée</translation>
    </message>
        <message>
        <source>INS validated</source>
        <translation>INS validée</translation>
    </message>
        <message>
        <source>INS qualified</source>
        <translation>INS qualifiée</translation>
    </message>
        <message>
        <source>Identity in doubt</source>
        <translation>Identité douteuse</translation>
    </message>
    </context>
    <context>
        <name>PersonTabs</name>
        <message>
        <source>Person</source>
        <translation>Personne</translation>
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
        <translation>Signe d’alerte dans le texte&#xa0;: à lire en premier</translation>
    </message>
        <message>
        <source>To triage: %1</source>
        <translation>À trier&#xa0;:&#xa0;%1</translation>
    </message>
        <message>
        <source>Triaged, waiting: %1</source>
        <translation>Triées, en attente&#xa0;:&#xa0;%1</translation>
    </message>
        <message>
        <source>missed · %1</source>
        <translation>manqué · %1</translation>
    </message>
        <message>
        <source>With an appointment: %1</source>
        <translation>Avec un rendez-vous&#xa0;: %1</translation>
    </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
        <source>A</source>
        <comment>key of: active</comment>
        <translation>A</translation>
    </message>
        <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
        <message>
        <source>I</source>
        <comment>key of: inactive</comment>
        <translation>I</translation>
    </message>
        <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
        <message>
        <source>R</source>
        <comment>key of: resolved</comment>
        <translation>R</translation>
    </message>
        <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
        <message>
        <source>O</source>
        <comment>key of: ruled out</comment>
        <translation>E</translation>
    </message>
        <message>
        <source>Ruled out</source>
        <translation>Écarté</translation>
    </message>
        <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
        <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
        <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
        <message>
        <source>Changed: %1</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
        <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
        <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
        <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
        <message>
        <source>A day that is past, and not before the first one.</source>
        <translation>Un jour passé, et pas avant le premier.</translation>
    </message>
        <message>
        <source>State</source>
        <translation>État</translation>
    </message>
        <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
        <message>
        <source>Why it changes</source>
        <translation>Pourquoi</translation>
    </message>
        <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
        <message>
        <source>No problem is recorded.
Ctrl+N begins the list.</source>
        <translation>Aucun problème enregistré.
Ctrl+N commence la liste.</translation>
    </message>
        <message>
        <source>New problem</source>
        <translation>Nouveau problème</translation>
    </message>
        <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
        <message>
        <source>Terminology</source>
        <translation>Terminologie</translation>
    </message>
        <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
        <message>
        <source>One code a line: code; label. At most 64 MB of UTF-8 text.</source>
        <translation>Un code par ligne&#xa0;: code&#xa0;; libellé. Au plus 64 Mo de texte UTF-8.</translation>
    </message>
        <message>
        <source>Codes (*.csv *.txt *.tsv)</source>
        <translation>Codes (*.csv *.txt *.tsv)</translation>
    </message>
        <message>
        <source>Import codes</source>
        <translation>Importer des codes</translation>
    </message>
        <message>
        <source>The codes are proposed from now on.</source>
        <translation>Les codes sont proposés désormais.</translation>
    </message>
        <message>
        <source>Words, or a code of the unit&apos;s terminology</source>
        <translation>Des mots, ou un code de la terminologie de l’unité</translation>
    </message>
    </context>
    <context>
        <name>QObject</name>
        <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    </context>
    <context>
        <name>ReceiptPrint</name>
        <message>
        <source>Shuttle slip</source>
        <translation>Bordereau navette</translation>
    </message>
        <message>
        <source>Reference: %1</source>
        <translation>Référence&#xa0;: %1</translation>
    </message>
        <message>
        <source>Sent on %1</source>
        <translation>Envoyé le %1</translation>
    </message>
        <message>
        <source>Received on %1</source>
        <translation>Reçu le %1</translation>
    </message>
        <message>
        <source>Received by: %1</source>
        <translation>Reçu par&#xa0;: %1</translation>
    </message>
        <message>
        <source>Signature:</source>
        <translation>Signature&#xa0;:</translation>
    </message>
        <message>
        <source>Document %1</source>
        <translation>Document %1</translation>
    </message>
    </context>
    <context>
        <name>ReceiveWords</name>
        <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
        <message>
        <source>not known here: a provisional identity is made</source>
        <translation>inconnu ici&#xa0;: une identité provisoire est créée</translation>
    </message>
        <message>
        <source>From</source>
        <translation>De</translation>
    </message>
        <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
        <message>
        <source>psychiatric file</source>
        <translation>dossier psychiatrique</translation>
    </message>
        <message>
        <source>care file</source>
        <translation>dossier de soins</translation>
    </message>
        <message>
        <source>a part that only another team opens: kept sealed for it</source>
        <translation>une partie que seule une autre équipe ouvre&#xa0;: gardée scellée pour elle</translation>
    </message>
        <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
        <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
        <message>
        <source>New here</source>
        <translation>Nouveau ici</translation>
    </message>
        <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
        <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n déjà connue</numerusform>
            <numerusform>%n déjà connues</numerusform>
        </translation>
    </message>
        <message>
        <source>Not the same here (what stands here is kept): %1</source>
        <translation>Différent ici (ce qui est ici est gardé)&#xa0;: %1</translation>
    </message>
        <message>
        <source>Corrected on both sides (both are kept, to be read): %1</source>
        <translation>Corrigé des deux côtés (les deux sont gardés, à relire)&#xa0;: %1</translation>
    </message>
        <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
        <message>
        <source>none: nothing proves who sent it</source>
        <translation>aucune&#xa0;: rien ne prouve qui l’a envoyé</translation>
    </message>
        <message>
        <source>%1, known to the directory</source>
        <translation>%1, connu de l’annuaire</translation>
    </message>
        <message>
        <source>unverified; it calls itself « %1 »</source>
        <translation>non vérifiée&#xa0;; se présente comme «&#xa0;%1&#xa0;»</translation>
    </message>
        <message>
        <source>Fingerprint, to compare by telephone</source>
        <translation>Empreinte, à comparer par téléphone</translation>
    </message>
        <message>
        <source>psychiatric</source>
        <translation>psychiatrie</translation>
    </message>
        <message>
        <source>care</source>
        <translation>soins</translation>
    </message>
        <message>
        <source>%1, born %2</source>
        <translation>%1, né(e) le %2</translation>
    </message>
        <message>
        <source>known here: the same traits</source>
        <translation>connu ici&#xa0;: mêmes traits d’identité</translation>
    </message>
        <message>
        <source>was not known here: a provisional identity was made</source>
        <translation>inconnu ici jusque-là&#xa0;: une identité provisoire a été créée</translation>
    </message>
        <message>
        <source>unverified; the certificate of %1 is out of date: ask them for the new one</source>
        <translation>non vérifiée&#xa0;; le certificat de %1 est périmé&#xa0;: lui demander le nouveau</translation>
    </message>
        <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    </context>
    <context>
        <name>ReceptionTabs</name>
        <message>
        <source>Reception</source>
        <translation>Accueil</translation>
    </message>
    </context>
    <context>
        <name>ReceptionWords</name>
        <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
        <message>
        <source>medical reception</source>
        <translation>accueil médical</translation>
    </message>
        <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
        <message>
        <source>Interpreter: %1</source>
        <translation>Interprète : %1</translation>
    </message>
        <message>
        <source>screening</source>
        <translation>dépistage</translation>
    </message>
        <message>
        <source>By</source>
        <translation>Avant le</translation>
    </message>
        <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
        <message>
        <source>Health appointment</source>
        <translation>Rendez-vous santé</translation>
    </message>
        <message>
        <source>One letter answers, Enter goes on. What is not answered stays open in Today.</source>
        <translation>Une lettre répond, Entrée passe à la suite. Ce qui n’est pas répondu reste ouvert dans Aujourd’hui.</translation>
    </message>
        <message>
        <source>Every test is proposed, none is compulsory. What is to be done gets a day, and shows in Today when it is past.</source>
        <translation>Chaque dépistage est proposé, aucun n’est obligatoire. Ce qui est à faire reçoit un jour et paraît dans Aujourd’hui une fois ce jour passé.</translation>
    </message>
        <message>
        <source>For people newly arrived in France: proposed, never compulsory, at best within four months of the arrival.</source>
        <translation>Pour les personnes arrivées depuis peu en France : proposé, jamais obligatoire, au mieux dans les quatre mois de l’arrivée.</translation>
    </message>
        <message>
        <source>D</source>
        <comment>key of: done</comment>
        <translation>F</translation>
    </message>
        <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
        <message>
        <source>R</source>
        <comment>key of: declined</comment>
        <translation>R</translation>
    </message>
        <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
        <message>
        <source>The person does not want it</source>
        <translation>La personne n’en veut pas</translation>
    </message>
        <message>
        <source>N</source>
        <comment>key of: not applicable</comment>
        <translation>S</translation>
    </message>
        <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
        <message>
        <source>T</source>
        <comment>key of: to do by a day</comment>
        <translation>A</translation>
    </message>
        <message>
        <source>To do by…</source>
        <translation>À faire avant…</translation>
    </message>
        <message>
        <source>done on %1, %2</source>
        <translation>fait le %1, %2</translation>
    </message>
        <message>
        <source>declined on %1, %2</source>
        <translation>refusé le %1, %2</translation>
    </message>
        <message>
        <source>not applicable, %1, %2</source>
        <translation>sans objet, %1, %2</translation>
    </message>
        <message>
        <source>to do by %1, %2</source>
        <translation>à faire avant le %1, %2</translation>
    </message>
        <message>
        <source>Leaflet in</source>
        <translation>Livret en</translation>
    </message>
        <message>
        <source>French</source>
        <translation>français</translation>
    </message>
        <message>
        <source>From</source>
        <translation>De quoi</translation>
    </message>
        <message>
        <source>heroin, alcohol, benzodiazepines…</source>
        <translation>héroïne, alcool, benzodiazépines…</translation>
    </message>
        <message>
        <source>Last taken</source>
        <translation>Dernière prise</translation>
    </message>
        <message>
        <source>Medicine, dose</source>
        <translation>Médicament, dose</translation>
    </message>
        <message>
        <source>methadone 60 mg</source>
        <translation>méthadone 60 mg</translation>
    </message>
        <message>
        <source>Last dose</source>
        <translation>Dernière dose</translation>
    </message>
        <message>
        <source>yesterday 8:00</source>
        <translation>hier 8 h</translation>
    </message>
        <message>
        <source>Dispensed by</source>
        <translation>Délivrée par</translation>
    </message>
        <message>
        <source>CSAPA, pharmacy, police custody</source>
        <translation>CSAPA, pharmacie, garde à vue</translation>
    </message>
        <message>
        <source>Files kept</source>
        <translation>Dossiers tenus</translation>
    </message>
        <message>
        <source>how many</source>
        <translation>combien</translation>
    </message>
        <message>
        <source>Born in, or came from</source>
        <translation>Né ou venu de</translation>
    </message>
        <message>
        <source>three letters of a country</source>
        <translation>trois lettres d’un pays</translation>
    </message>
        <message>
        <source>In France since</source>
        <translation>En France depuis le</translation>
    </message>
        <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
        <message>
        <source>PASS, CLAT, pivot structure</source>
        <translation>PASS, CLAT, structure pivot</translation>
    </message>
        <message>
        <source>ideas, plan, earlier attempts, what holds the person; the assessment is under Follow-up</source>
        <translation>idées, projet, gestes antérieurs, ce qui retient la personne ; l’évaluation est dans Suivi</translation>
    </message>
        <message>
        <source>medicine, dose, last taken, prescriber; then under Treatments</source>
        <translation>médicament, dose, dernière prise, prescripteur ; puis dans Traitements</translation>
    </message>
        <message>
        <source>what is seen and what is told; then on the drawn body</source>
        <translation>ce qui est vu et ce qui est dit ; puis sur le corps dessiné</translation>
    </message>
        <message>
        <source>somatic, psychiatric, on paper…</source>
        <translation>somatique, psychiatrique, papier…</translation>
    </message>
        <message>
        <source>tobacco, alcohol, cannabis, other; what is wished</source>
        <translation>tabac, alcool, cannabis, autres ; ce qui est souhaité</translation>
    </message>
        <message>
        <source>dTP, hepatitis B, measles…: what is known, what is given</source>
        <translation>dTP, hépatite B, rougeole… : ce qui est connu, ce qui est fait</translation>
    </message>
        <message>
        <source>the consultation itself is written under Somatic</source>
        <translation>la consultation elle-même s’écrit dans Somatique</translation>
    </message>
        <message>
        <source>%1: %2 new cases per 100,000 a year, very high (over 100): propose the screening (S06).</source>
        <translation>%1 : %2 nouveaux cas pour 100 000 par an, très élevé (plus de 100) : proposer le dépistage (S06).</translation>
    </message>
        <message>
        <source>%1: %2 new cases per 100,000 a year (40 and over): propose the screening (S06).</source>
        <translation>%1 : %2 nouveaux cas pour 100 000 par an (40 et plus) : proposer le dépistage (S06).</translation>
    </message>
        <message>
        <source>Earlier stay: %1</source>
        <translation>Séjour précédent : %1</translation>
    </message>
        <message>
        <source>Nurse&apos;s screen</source>
        <translation>Écran infirmier</translation>
    </message>
        <message>
        <source>Physician&apos;s examination</source>
        <translation>Examen médical</translation>
    </message>
    </context>
    <context>
        <name>Refusals</name>
        <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
        <message>
        <source>Injonction de soins</source>
        <translation>Injonction de soins</translation>
    </message>
        <message>
        <source>Obligation de soins</source>
        <translation>Obligation de soins</translation>
    </message>
        <message>
        <source>signed</source>
        <translation>signé</translation>
    </message>
        <message>
        <source>witness: %1</source>
        <translation>témoin&#xa0;: %1</translation>
    </message>
        <message>
        <source>Told it may entail: %1</source>
        <translation>Conséquences dites&#xa0;: %1</translation>
    </message>
        <message>
        <source>Told too what it may entail before the judge. The judge learns nothing of it from here.</source>
        <translation>Les conséquences devant le juge ont été dites aussi. Le juge n’en apprend rien par ici.</translation>
    </message>
        <message>
        <source>What is refused</source>
        <translation>Ce qui est refusé</translation>
    </message>
        <message>
        <source>Consequences told</source>
        <translation>Conséquences dites</translation>
    </message>
        <message>
        <source>A refusal is only informed when the person was told what it may entail (L. 1111-4).</source>
        <translation>Un refus n’est éclairé que si la personne sait ce qu’il peut entraîner (L. 1111-4).</translation>
    </message>
        <message>
        <source>Judicial measure</source>
        <translation>Mesure judiciaire</translation>
    </message>
        <message>
        <source>Told what it may entail before the judge</source>
        <translation>Conséquences devant le juge dites</translation>
    </message>
        <message>
        <source>With a judicial measure of care this has to be told (P11).</source>
        <translation>Avec une mesure judiciaire de soins, il faut le dire (P11).</translation>
    </message>
        <message>
        <source>Signed by the patient</source>
        <translation>Signé par le patient</translation>
    </message>
        <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
        <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
        <message>
        <source>Refusals of care</source>
        <translation>Refus de soins</translation>
    </message>
        <message>
        <source>No refusal of care is recorded.
Ctrl+N records one.</source>
        <translation>Aucun refus de soins enregistré.
Ctrl+N en note un.</translation>
    </message>
        <message>
        <source>Refusal of care</source>
        <translation>Refus de soins</translation>
    </message>
        <message>
        <source>Without the patient&apos;s signature a witness is named.</source>
        <translation>Sans signature du patient, un témoin est nommé.</translation>
    </message>
        <message>
        <source>Corrected: %1</source>
        <translation>Corrigé&#xa0;: %1</translation>
    </message>
        <message>
        <source>Why it is corrected</source>
        <translation>Motif de la correction</translation>
    </message>
        <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
        <message>
        <source>Corrected. The first version stays readable in the timeline.</source>
        <translation>Corrigé. La première version reste lisible dans la frise.</translation>
    </message>
    </context>
    <context>
        <name>Representatives</name>
        <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
        <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
        <message>
        <source>Telephone: %1</source>
        <translation>Téléphone : %1</translation>
    </message>
        <message>
        <source>Recorded by %1</source>
        <translation>Enregistré par %1</translation>
    </message>
        <message>
        <source>This person is a minor and nobody is recorded who decides with them. The person may ask that parents are not told (L.1111-5).</source>
        <translation>Cette personne est mineure et personne n’est enregistré qui décide avec elle. Elle peut demander que ses parents ne soient pas informés (L.1111-5).</translation>
    </message>
        <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
        <message>
        <source>As</source>
        <translation>En qualité de</translation>
    </message>
        <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
        <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
        <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
        <message>
        <source>judgment of…, what the person asks not to be told</source>
        <translation>jugement du…, ce que la personne demande de taire</translation>
    </message>
        <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
        <message>
        <source>Representatives</source>
        <translation>Représentants</translation>
    </message>
        <message>
        <source>Nobody is recorded who decides with or for this person.
Ctrl+N records a parent, a tutor, the PJJ…</source>
        <translation>Personne n’est enregistré qui décide avec cette personne ou pour elle.
Ctrl+N enregistre un parent, un tuteur, la PJJ…</translation>
    </message>
        <message>
        <source>New representative</source>
        <translation>Nouveau représentant</translation>
    </message>
        <message>
        <source>Recorded.</source>
        <translation>Enregistré.</translation>
    </message>
        <message>
        <source>End it</source>
        <translation>Y mettre fin</translation>
    </message>
        <message>
        <source>Ended.</source>
        <translation>Terminé.</translation>
    </message>
        <message>
        <source>Paper of %1</source>
        <translation>Document de %1</translation>
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
        <translation>Maintenant&#xa0;: appeler ou y aller</translation>
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
        <translation>Sans soin&#xa0;: un papier, une date</translation>
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
        <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
        <message>
        <source>Refused to come</source>
        <translation>A refusé de venir</translation>
    </message>
        <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
        <message>
        <source>Cancelled by the unit</source>
        <translation>Annulé par l’unité</translation>
    </message>
        <message>
        <source>Cancelled by the escort</source>
        <translation>Annulé par l’escorte</translation>
    </message>
        <message>
        <source>Visiting room</source>
        <translation>Parloir</translation>
    </message>
        <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
        <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
        <message>
        <source>Not brought</source>
        <translation>Non amené</translation>
    </message>
        <message>
        <source>Sport</source>
        <translation>Sport</translation>
    </message>
        <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
        <message>
        <source>Addictology</source>
        <translation>Addictologie</translation>
    </message>
        <message>
        <source>Specialist</source>
        <translation>Spécialiste</translation>
    </message>
        <message>
        <source>written by the person</source>
        <translation>écrite par la personne</translation>
    </message>
        <message>
        <source>by another detainee</source>
        <translation>par un autre détenu</translation>
    </message>
        <message>
        <source>by the family</source>
        <translation>par la famille</translation>
    </message>
        <message>
        <source>by the lawyer</source>
        <translation>par l’avocat</translation>
    </message>
        <message>
        <source>by the prison staff</source>
        <translation>par le personnel pénitentiaire</translation>
    </message>
        <message>
        <source>by an association</source>
        <translation>par une association</translation>
    </message>
        <message>
        <source>by somebody else</source>
        <translation>par quelqu’un d’autre</translation>
    </message>
    </context>
    <context>
        <name>RollWords</name>
        <message>
        <source>Cannot be read: %1</source>
        <translation>Illisibles&#xa0;:&#xa0;%1</translation>
    </message>
        <message>
        <source>Arrivals: %1</source>
        <translation>Arrivées&#xa0;:&#xa0;%1</translation>
    </message>
        <message>
        <source>Returns: %1</source>
        <translation>Retours&#xa0;:&#xa0;%1</translation>
    </message>
        <message>
        <source>No longer on the roll, end of stay proposed: %1</source>
        <translation>Absents de la liste, fin de séjour proposée&#xa0;:&#xa0;%1</translation>
    </message>
        <message>
        <source>Transfers: %1</source>
        <translation>Transferts&#xa0;:&#xa0;%1</translation>
    </message>
        <message>
        <source>Cell moves: %1</source>
        <translation>Changements de cellule&#xa0;:&#xa0;%1</translation>
    </message>
        <message>
        <source>Corrected identities: %1</source>
        <translation>Identités corrigées&#xa0;:&#xa0;%1</translation>
    </message>
        <message>
        <source>Planned releases changed: %1</source>
        <translation>Sorties prévues modifiées&#xa0;:&#xa0;%1</translation>
    </message>
        <message>
        <source>Status or entry changed: %1</source>
        <translation>Statut ou date d’écrou modifiés&#xa0;:&#xa0;%1</translation>
    </message>
        <message>
        <source>Passed through without being seen: %1</source>
        <translation>Passés sans être vus&#xa0;:&#xa0;%1</translation>
    </message>
        <message>
        <source>no place</source>
        <translation>sans cellule</translation>
    </message>
        <message>
        <source>écrou %1</source>
        <translation>écrou&#xa0;%1</translation>
    </message>
        <message>
        <source>Line %1</source>
        <translation>Ligne&#xa0;%1</translation>
    </message>
        <message>
        <source>on the roll again · %1</source>
        <translation>de nouveau sur la liste ·&#xa0;%1</translation>
    </message>
        <message>
        <source>last known place %1 · nothing is deleted</source>
        <translation>dernière place connue&#xa0;%1 · rien n’est effacé</translation>
    </message>
        <message>
        <source>destination unknown</source>
        <translation>destination inconnue</translation>
    </message>
        <message>
        <source>birth place, nationality or used name</source>
        <translation>lieu de naissance, nationalité ou nom d’usage</translation>
    </message>
        <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
        <message>
        <source>status or day of entry</source>
        <translation>statut ou date d’écrou</translation>
    </message>
    </context>
    <context>
        <name>RuleWords</name>
        <message>
        <source>stops</source>
        <translation>bloque</translation>
    </message>
        <message>
        <source>asks for</source>
        <translation>exige</translation>
    </message>
        <message>
        <source>warns</source>
        <translation>avertit</translation>
    </message>
        <message>
        <source>reminds</source>
        <translation>rappelle</translation>
    </message>
        <message>
        <source>notes</source>
        <translation>consigne</translation>
    </message>
        <message>
        <source>listed</source>
        <translation>pour mémoire</translation>
    </message>
        <message>
        <source>Report of the Ordre des médecins</source>
        <translation>Rapport de l’Ordre des médecins</translation>
    </message>
        <message>
        <source>Letter of the medical inspectors, 2008</source>
        <translation>Lettre des médecins inspecteurs, 2008</translation>
    </message>
        <message>
        <source>Note of the OMI, 2000</source>
        <translation>Note de l’OMI, 2000</translation>
    </message>
        <message>
        <source>Health of migrants, DGS, 2018</source>
        <translation>Santé des migrants, DGS, 2018</translation>
    </message>
        <message>
        <source>Circular, 2009</source>
        <translation>Circulaire, 2009</translation>
    </message>
        <message>
        <source>Law</source>
        <translation>Textes de loi</translation>
    </message>
        <message>
        <source>set by this unit</source>
        <translation>réglé par l’unité</translation>
    </message>
        <message>
        <source>before anything is shared with somebody outside the care team</source>
        <translation>avant tout partage hors de l’équipe de soins</translation>
    </message>
        <message>
        <source>before anything reaches the administration, a judge or an inquiry</source>
        <translation>avant que rien ne parvienne à l’administration, à un juge ou à une enquête</translation>
    </message>
        <message>
        <source>before a certificate or an attestation leaves</source>
        <translation>avant la sortie d’un certificat ou d’une attestation</translation>
    </message>
        <message>
        <source>at each consultation and act of care</source>
        <translation>à chaque consultation et acte de soins</translation>
    </message>
        <message>
        <source>whenever the record is given, moved or kept up to date</source>
        <translation>chaque fois que le dossier est remis, transmis ou mis à jour</translation>
    </message>
        <message>
        <source>in the words of each document, while they are typed</source>
        <translation>dans les mots de chaque document, pendant la frappe</translation>
    </message>
        <message>
        <source>in the keys and the encryption of the files</source>
        <translation>dans les clés et le chiffrement des fichiers</translation>
    </message>
        <message>
        <source>in the encrypted files themselves</source>
        <translation>dans les fichiers chiffrés eux-mêmes</translation>
    </message>
        <message>
        <source>in the signed journal</source>
        <translation>dans le journal signé</translation>
    </message>
        <message>
        <source>in the agenda</source>
        <translation>dans l’agenda</translation>
    </message>
        <message>
        <source>in the directory of partners</source>
        <translation>dans l’annuaire des partenaires</translation>
    </message>
        <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
    </context>
    <context>
        <name>Scans</name>
        <message>
        <source>Scan</source>
        <translation>Numérisation</translation>
    </message>
        <message>
        <source>This is no whole PDF, PNG or JPEG of at most 20 MB, whatever its name says.</source>
        <translation>Ce n’est pas un PDF, PNG ou JPEG entier d’au plus 20&#xa0;Mo, quel que soit son nom.</translation>
    </message>
        <message>
        <source>Open the scan</source>
        <translation>Ouvrir la numérisation</translation>
    </message>
        <message>
        <source>A scan is kept: Ctrl+O opens it here, and the journal says so.</source>
        <translation>Une numérisation est gardée&#xa0;: Ctrl+O l’ouvre ici, et le journal le dit.</translation>
    </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
        <source>This value cannot be read. Nothing was changed: correct it and try again.</source>
        <translation>Cette valeur n’est pas lisible. Rien n’a été modifié&#xa0;: corrigez-la et recommencez.</translation>
    </message>
        <message>
        <source>Something is still missing. Nothing was changed: fill it in and try again.</source>
        <translation>Il manque encore quelque chose. Rien n’a été modifié&#xa0;: complétez et recommencez.</translation>
    </message>
        <message>
        <source>This is no longer there. Go back to the list and choose again.</source>
        <translation>Cet élément n’est plus là. Revenez à la liste et choisissez de nouveau.</translation>
    </message>
        <message>
        <source>This exists already. Nothing was changed.</source>
        <translation>Cela existe déjà. Rien n’a été modifié.</translation>
    </message>
        <message>
        <source>Somebody changed this since you opened it. Your text is kept: open it again and compare.</source>
        <translation>Quelqu’un a modifié cet élément depuis que vous l’avez ouvert. Votre texte est gardé&#xa0;: rouvrez-le et comparez.</translation>
    </message>
        <message>
        <source>This is larger than the program accepts. Nothing was changed.</source>
        <translation>C’est plus grand que ce que le programme accepte. Rien n’a été modifié.</translation>
    </message>
        <message>
        <source>This file cannot be read. Check it and choose it again.</source>
        <translation>Ce fichier n’est pas lisible. Vérifiez-le et choisissez-le de nouveau.</translation>
    </message>
        <message>
        <source>The passphrase is not the right one.</source>
        <translation>La phrase de passe n’est pas la bonne.</translation>
    </message>
        <message>
        <source>This passphrase is too weak: 12 characters of four kinds, 14 of three, or seven words.</source>
        <translation>Cette phrase de passe est trop faible&#xa0;: 12 caractères de quatre sortes, 14 de trois sortes, ou sept mots.</translation>
    </message>
        <message>
        <source>Too many attempts. Wait, then try again.</source>
        <translation>Trop d’essais. Patientez, puis réessayez.</translation>
    </message>
        <message>
        <source>Your role does not allow this. Ask the coordinating physician of the unit.</source>
        <translation>Votre rôle ne le permet pas. Adressez-vous au médecin responsable de l’unité.</translation>
    </message>
        <message>
        <source>This file belongs to a team whose key you do not hold.</source>
        <translation>Ce dossier appartient à une équipe dont vous n’avez pas la clé.</translation>
    </message>
        <message>
        <source>The session is locked. Your draft is kept: unlock to go on.</source>
        <translation>La session est verrouillée. Votre brouillon est gardé&#xa0;: déverrouillez pour continuer.</translation>
    </message>
        <message>
        <source>This account has been closed. Ask the coordinating physician of the unit.</source>
        <translation>Ce compte a été fermé. Adressez-vous au médecin responsable de l’unité.</translation>
    </message>
        <message>
        <source>A rule stops this. Nothing has left; the reason is shown beside.</source>
        <translation>Une règle s’y oppose. Rien n’est sorti&#xa0;; la raison est affichée à côté.</translation>
    </message>
        <message>
        <source>A rule asks for something more before this can be done.</source>
        <translation>Une règle demande encore quelque chose avant de pouvoir le faire.</translation>
    </message>
        <message>
        <source>This file is not in a format that the program knows.</source>
        <translation>Ce fichier n’est pas dans un format que le programme connaît.</translation>
    </message>
        <message>
        <source>This file is built in a way that could do harm. It was refused; nothing was changed.</source>
        <translation>Ce fichier est construit d’une façon qui pourrait nuire. Il a été refusé&#xa0;; rien n’a été modifié.</translation>
    </message>
        <message>
        <source>The signer of this file is not known here. Nothing was imported.</source>
        <translation>Le signataire de ce fichier n’est pas connu ici. Rien n’a été importé.</translation>
    </message>
        <message>
        <source>This file could not be opened with that key.</source>
        <translation>Ce fichier n’a pas pu être ouvert avec cette clé.</translation>
    </message>
        <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
        <message>
        <source>This version cannot do this yet.</source>
        <translation>Cette version ne sait pas encore le faire.</translation>
    </message>
        <message>
        <source>Something unexpected happened. What was saved before is kept: try again.</source>
        <translation>Un imprévu s’est produit. Ce qui était enregistré est gardé&#xa0;: recommencez.</translation>
    </message>
        <message>
        <source>This unit does not open with this key. The files were not touched.</source>
        <translation>Cette unité ne s’ouvre pas avec cette clé. Les fichiers n’ont pas été touchés.</translation>
    </message>
        <message>
        <source>This folder is not a unit of Serment. The files were not touched.</source>
        <translation>Ce dossier n’est pas une unité de Serment. Les fichiers n’ont pas été touchés.</translation>
    </message>
        <message>
        <source>A file of the unit is cut short. It was not touched: restore the last backup.</source>
        <translation>Un fichier de l’unité est tronqué. Il n’a pas été touché&#xa0;: restaurez la dernière sauvegarde.</translation>
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
        <translation>L’unité est en lecture seule pour l’instant. Ce que vous avez tapé reste à l’écran.</translation>
    </message>
        <message>
        <source>The disk is full. Nothing was half done: free some space and try again.</source>
        <translation>Le disque est plein. Rien n’est resté à moitié fait&#xa0;: libérez de la place et recommencez.</translation>
    </message>
        <message>
        <source>The journal of this unit does not follow. Tell the coordinating physician; do not go on writing.</source>
        <translation>Le journal de cette unité est rompu. Prévenez le médecin responsable et n’écrivez plus.</translation>
    </message>
        <message>
        <source>A row of this unit was changed outside the program. Tell the coordinating physician.</source>
        <translation>Une ligne de cette unité a été modifiée hors du programme. Prévenez le médecin responsable.</translation>
    </message>
        <message>
        <source>A part of this unit is damaged. Restore the last backup, or ask hospital IT.</source>
        <translation>Une partie de cette unité est endommagée. Restaurez la dernière sauvegarde ou appelez l’informatique de l’hôpital.</translation>
    </message>
        <message>
        <source>The disk did not answer as it should. Nothing was half done: try again.</source>
        <translation>Le disque n’a pas répondu comme il faut. Rien n’est resté à moitié fait&#xa0;: recommencez.</translation>
    </message>
        <message>
        <source>coordinating physician of the unit</source>
        <translation>médecin responsable de l’unité</translation>
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
        <message>
        <source>Nothing can be sealed for this team now: nobody in force vouches for its box. What you typed is kept: keep the slip apart, and ask a psychiatrist (or the coordinating physician, holding that key) to open the unit once.</source>
        <translation>Rien ne peut être scellé pour cette équipe actuellement&#xa0;: personne en fonction ne répond de sa boîte. Votre saisie est conservée&#xa0;: mettez le papier de côté et demandez à un psychiatre (ou au médecin responsable, s’il détient cette clé) d’ouvrir une fois l’unité.</translation>
    </message>
    </context>
    <context>
        <name>SettingsWords</name>
        <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    </context>
    <context>
        <name>Sharing</name>
        <message>
        <source>Our treatments</source>
        <translation>Nos traitements</translation>
    </message>
        <message>
        <source>Our allergies</source>
        <translation>Nos allergies</translation>
    </message>
        <message>
        <source>psychiatric team</source>
        <translation>équipe psychiatrique</translation>
    </message>
        <message>
        <source>somatic team</source>
        <translation>équipe somatique</translation>
    </message>
        <message>
        <source>shared on %1</source>
        <translation>partagé le %1</translation>
    </message>
        <message>
        <source>by the %1</source>
        <translation>par l’%1</translation>
    </message>
        <message>
        <source>Shared by %1, the patient told on %2.</source>
        <translation>Partagé par %1, le patient informé le %2.</translation>
    </message>
        <message>
        <source>Treatments of the %1</source>
        <translation>Traitements de l’%1</translation>
    </message>
        <message>
        <source>Allergies of the %1</source>
        <translation>Allergies de l’%1</translation>
    </message>
        <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
        <message>
        <source>Recorded by %1</source>
        <translation>Enregistré par %1</translation>
    </message>
        <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
        <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
        <message>
        <source>Withdrawn on</source>
        <translation>Retiré le</translation>
    </message>
        <message>
        <source>Sharing</source>
        <translation>Partage</translation>
    </message>
        <message>
        <source>Nothing is shared between the teams beyond allergies and treatments, and nothing is withheld.
Ctrl+N withholds at the patient&apos;s request.</source>
        <translation>Rien n’est partagé entre les équipes hors allergies et traitements, et rien n’est masqué.
Ctrl+N masque à la demande du patient.</translation>
    </message>
        <message>
        <source>In force at once: the other team sees that something is missing, not what.</source>
        <translation>En vigueur aussitôt&#xa0;: l’autre équipe voit qu’il manque quelque chose, pas quoi.</translation>
    </message>
        <message>
        <source>Withdraw the sharing</source>
        <translation>Retirer le partage</translation>
    </message>
        <message>
        <source>Withdrawn: the other team no longer has the words.</source>
        <translation>Retiré&#xa0;: l’autre équipe n’a plus les mots.</translation>
    </message>
        <message>
        <source>No longer withhold</source>
        <translation>Ne plus masquer</translation>
    </message>
        <message>
        <source>What is recorded from now on is known to both teams again.</source>
        <translation>Ce qui est enregistré désormais est de nouveau connu des deux équipes.</translation>
    </message>
        <message>
        <source>Withhold at the patient&apos;s request</source>
        <translation>Masquer à la demande du patient</translation>
    </message>
        <message>
        <source>Withheld at the patient&apos;s request</source>
        <translation>Masquage demandé par le patient</translation>
    </message>
    </context>
    <context>
        <name>SheetWords</name>
        <message>
        <source>Recovery sheet %1 of 3</source>
        <translation>Feuille de secours&#xa0;%1 sur 3</translation>
    </message>
        <message>
        <source>Any two of the three sheets open the unit when every passphrase is lost. Keep this one locked away, apart from the two others. Letters I, L and O do not occur: 1 and 0 are digits.</source>
        <translation>Deux quelconques des trois feuilles ouvrent l’unité quand toutes les phrases de passe sont perdues. Gardez celle-ci sous clé, à part des deux autres. Les lettres I, L et O n’y figurent pas&#xa0;: 1 et 0 sont des chiffres.</translation>
    </message>
        <message>
        <source>To use it: “Passphrase lost…” where one logs in, or “Restore a backup…” on another computer; two of the three.</source>
        <translation>Pour s’en servir&#xa0;: «&#xa0;Phrase de passe perdue…&#xa0;» à la connexion, ou «&#xa0;Reprendre une sauvegarde…&#xa0;» sur un autre ordinateur&#xa0;; deux des trois.</translation>
    </message>
    </context>
    <context>
        <name>SuicideRisks</name>
        <message>
        <source>No such thoughts</source>
        <translation>Pas d’idées suicidaires</translation>
    </message>
        <message>
        <source>Passive thoughts</source>
        <translation>Idées passives</translation>
    </message>
        <message>
        <source>Active thoughts</source>
        <translation>Idées actives</translation>
    </message>
        <message>
        <source>A plan</source>
        <translation>Projet précis</translation>
    </message>
        <message>
        <source>L</source>
        <comment>key of: low</comment>
        <translation>F</translation>
    </message>
        <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
        <message>
        <source>M</source>
        <comment>key of: medium</comment>
        <translation>M</translation>
    </message>
        <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
        <message>
        <source>H</source>
        <comment>key of: high</comment>
        <translation>E</translation>
    </message>
        <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
        <message>
        <source>urgency: %1</source>
        <translation>urgence&#xa0;: %1</translation>
    </message>
        <message>
        <source>Says: %1</source>
        <translation>Dit&#xa0;: %1</translation>
    </message>
        <message>
        <source>Holds on to: %1</source>
        <translation>Se raccroche à&#xa0;: %1</translation>
    </message>
        <message>
        <source>Decided: %1</source>
        <translation>Décidé&#xa0;: %1</translation>
    </message>
        <message>
        <source>Looked at again on %1</source>
        <translation>À réévaluer le %1</translation>
    </message>
        <message>
        <source>To be looked at again: due on %1.</source>
        <translation>À réévaluer&#xa0;: prévu le %1.</translation>
    </message>
        <message>
        <source>Next look on %1.</source>
        <translation>Prochaine évaluation le %1.</translation>
    </message>
        <message>
        <source>Thoughts</source>
        <translation>Idées suicidaires</translation>
    </message>
        <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
        <message>
        <source>What the person says</source>
        <translation>Ce que dit la personne</translation>
    </message>
        <message>
        <source>What holds them</source>
        <translation>Ce qui la retient</translation>
    </message>
        <message>
        <source>What is decided</source>
        <translation>Ce qui est décidé</translation>
    </message>
        <message>
        <source>Write what is decided, even that nothing changes.</source>
        <translation>Écrire ce qui est décidé, même si rien ne change.</translation>
    </message>
        <message>
        <source>Looked at again</source>
        <translation>Réévaluer le</translation>
    </message>
        <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
        <message>
        <source>A day to come: needed as soon as there is a risk.</source>
        <translation>Un jour à venir&#xa0;: nécessaire dès qu’il y a un risque.</translation>
    </message>
        <message>
        <source>Suicide risk</source>
        <translation>Risque suicidaire</translation>
    </message>
        <message>
        <source>The risk was not assessed yet.
Ctrl+N writes an assessment.</source>
        <translation>Le risque n’a pas encore été évalué.
Ctrl+N écrit une évaluation.</translation>
    </message>
        <message>
        <source>Assess</source>
        <translation>Évaluer</translation>
    </message>
        <message>
        <source>Choose what the person answered.</source>
        <translation>Choisissez ce que la personne a répondu.</translation>
    </message>
        <message>
        <source>Choose how urgent it is.</source>
        <translation>Choisissez l’urgence.</translation>
    </message>
        <message>
        <source>Corrected: %1</source>
        <translation>Corrigé&#xa0;: %1</translation>
    </message>
        <message>
        <source>Why it is corrected</source>
        <translation>Motif de la correction</translation>
    </message>
        <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
        <message>
        <source>Corrected. The first version stays readable in the timeline.</source>
        <translation>Corrigé. La première version reste lisible dans la frise.</translation>
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
        <translation>%1 j&#xa0;%2 h</translation>
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
        <translation>à l’instant</translation>
    </message>
        <message>
        <source>%1 ago</source>
        <translation>il y a&#xa0;%1</translation>
    </message>
        <message>
        <source>in %1</source>
        <translation>dans&#xa0;%1</translation>
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
        <name>TodayWords</name>
        <message>
        <source>Collect the box of requests (Ctrl+2, then Ctrl+N).</source>
        <translation>Relevez la boîte des demandes (Ctrl+2, puis Ctrl+N).</translation>
    </message>
        <message>
        <source>to be read and triaged</source>
        <translation>à lire et à trier</translation>
    </message>
        <message>
        <source>Requests to triage</source>
        <translation>Demandes à trier</translation>
    </message>
        <message>
        <source>Missed appointments, to be given again</source>
        <translation>Rendez-vous manqués, à redonner</translation>
    </message>
        <message>
        <source>Triaged requests without an appointment</source>
        <translation>Demandes triées sans rendez-vous</translation>
    </message>
        <message>
        <source>Expected today</source>
        <translation>Attendus aujourd’hui</translation>
    </message>
        <message>
        <source>Arrivals: promised and not done</source>
        <translation>Arrivants&#xa0;: promis et pas fait</translation>
    </message>
        <message>
        <source>Document no. %1</source>
        <translation>Document nº&#xa0;%1</translation>
    </message>
        <message>
        <source>Your documents not handed over yet</source>
        <translation>Vos documents pas encore remis</translation>
    </message>
        <message>
        <source>no longer on the roll: has this person left?</source>
        <translation>absent de la liste&#xa0;: cette personne est-elle partie&#xa0;?</translation>
    </message>
        <message>
        <source>Ends of stay to confirm</source>
        <translation>Fins de séjour à confirmer</translation>
    </message>
        <message>
        <source>release planned on %1: visit, letter, prescription</source>
        <translation>sortie prévue le&#xa0;%1&#xa0;: visite, lettre, ordonnance</translation>
    </message>
        <message>
        <source>Releases within 30 days</source>
        <translation>Sorties dans les 30 jours</translation>
    </message>
        <message numerus="yes">
        <source>physician: %n open</source>
        <translation>
            <numerusform>médecin : %n point ouvert</numerusform>
            <numerusform>médecin : %n points ouverts</numerusform>
        </translation>
    </message>
        <message>
        <source>Arrivals to receive</source>
        <translation>Arrivants à accueillir</translation>
    </message>
        <message>
        <source>Back up the unit</source>
        <translation>Sauvegarder l’unité</translation>
    </message>
        <message>
        <source>last verified backup: %1</source>
        <translation>dernière sauvegarde vérifiée&#xa0;: %1</translation>
    </message>
        <message>
        <source>no verified backup was ever made</source>
        <translation>aucune sauvegarde vérifiée n’a jamais été faite</translation>
    </message>
        <message>
        <source>Renew a key</source>
        <translation>Renouveler une clé</translation>
    </message>
        <message>
        <source>somebody who should not any more has known it</source>
        <translation>quelqu’un qui ne le devrait plus l’a connue</translation>
    </message>
        <message>
        <source>The unit</source>
        <translation>L’unité</translation>
    </message>
        <message>
        <source>Account to be confirmed</source>
        <translation>Compte à confirmer</translation>
    </message>
        <message>
        <source>Documents overdue</source>
        <translation>Documents en retard</translation>
    </message>
        <message>
        <source>Documents to write</source>
        <translation>Documents à rédiger</translation>
    </message>
        <message>
        <source>to be asked of the administration</source>
        <translation>à demander à l’administration</translation>
    </message>
        <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
        <message>
        <source>Extractions</source>
        <translation>Extractions</translation>
    </message>
        <message>
        <source>visit overdue: two a week (R.115-21 CSP)</source>
        <translation>visite en retard&#xa0;: deux par semaine (R.115-21 CSP)</translation>
    </message>
        <message>
        <source>isolation beyond 6 months: written opinion (R.213-30 CPén)</source>
        <translation>isolement de plus de 6 mois&#xa0;: avis écrit (R.213-30 CPén)</translation>
    </message>
        <message>
        <source>hunger strike: not seen today</source>
        <translation>grève de la faim&#xa0;: pas vu aujourd’hui</translation>
    </message>
        <message>
        <source>day %1</source>
        <translation>jour %1</translation>
    </message>
        <message>
        <source>To be visited where they are</source>
        <translation>À visiter sur place</translation>
    </message>
        <message>
        <source>opened by %1</source>
        <translation>ouvert par %1</translation>
    </message>
        <message>
        <source>Files opened in an emergency, to be reviewed</source>
        <translation>Dossiers ouverts en urgence, à examiner</translation>
    </message>
        <message>
        <source>Import today&apos;s roll, or look at the agenda.</source>
        <translation>Importez la liste du jour ou regardez l’agenda.</translation>
    </message>
        <message numerus="yes">
        <source>nurse&apos;s screen: %n open</source>
        <translation>
            <numerusform>écran infirmier : %n point ouvert</numerusform>
            <numerusform>écran infirmier : %n points ouverts</numerusform>
        </translation>
    </message>
        <message>
        <source>ready for whoever calls</source>
        <translation>prêt pour qui appellera</translation>
    </message>
        <message>
        <source>to be made ready</source>
        <translation>à préparer</translation>
    </message>
        <message>
        <source>not on the roll</source>
        <translation>absent de la liste</translation>
    </message>
        <message>
        <source>no call-back number</source>
        <translation>pas de numéro de rappel</translation>
    </message>
        <message>
        <source>Left without notice</source>
        <translation>Partis sans préavis</translation>
    </message>
        <message>
        <source>For psychiatry, to triage</source>
        <translation>Pour la psychiatrie, à trier</translation>
    </message>
        <message>
        <source>For psychiatry, missed appointments to be given again</source>
        <translation>Pour la psychiatrie, rendez-vous manqués à redonner</translation>
    </message>
        <message>
        <source>For psychiatry, triaged without an appointment</source>
        <translation>Pour la psychiatrie, triées sans rendez-vous</translation>
    </message>
    </context>
    <context>
        <name>TransferWords</name>
        <message>
        <source>Discharge letter</source>
        <translation>Lettre de liaison</translation>
    </message>
        <message>
        <source>Prescription, with the telephone of the unit</source>
        <translation>Ordonnance, avec le téléphone de l’unité</translation>
    </message>
        <message>
        <source>Last dose (substitution, psychotropic)</source>
        <translation>Dernière prise (substitution, psychotropes)</translation>
    </message>
        <message>
        <source>Relay: who prescribes and dispenses</source>
        <translation>Relais&#xa0;: qui prescrit et délivre</translation>
    </message>
        <message>
        <source>Appointments outside</source>
        <translation>Rendez-vous à l’extérieur</translation>
    </message>
        <message>
        <source>Copy of the file</source>
        <translation>Copie du dossier</translation>
    </message>
        <message>
        <source>Designated doctor</source>
        <translation>Médecin désigné</translation>
    </message>
        <message>
        <source>Rights and housing</source>
        <translation>Droits et hébergement</translation>
    </message>
        <message>
        <source>Court-ordered care: coordination</source>
        <translation>Injonction de soins&#xa0;: coordination</translation>
    </message>
        <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
        <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
        <message>
        <source>not needed</source>
        <translation>sans objet</translation>
    </message>
        <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
        <message>
        <source>visit to propose</source>
        <translation>visite à proposer</translation>
    </message>
        <message>
        <source>visit proposed</source>
        <translation>visite proposée</translation>
    </message>
        <message>
        <source>visit accepted</source>
        <translation>visite acceptée</translation>
    </message>
        <message>
        <source>visit refused</source>
        <translation>visite refusée</translation>
    </message>
        <message>
        <source>ready, the person calls back</source>
        <translation>prêt, la personne rappelle</translation>
    </message>
        <message>
        <source>papers refused</source>
        <translation>papiers refusés</translation>
    </message>
        <message>
        <source>could not be reached</source>
        <translation>injoignable</translation>
    </message>
        <message>
        <source>The patient</source>
        <translation>Le patient</translation>
    </message>
        <message>
        <source>Third party with a signed mandate</source>
        <translation>Tiers muni d’un mandat signé</translation>
    </message>
        <message>
        <source>Doctor chosen by the patient</source>
        <translation>Médecin choisi par le patient</translation>
    </message>
        <message>
        <source>Heirs</source>
        <translation>Ayants droit</translation>
    </message>
        <message>
        <source>Parents or guardian</source>
        <translation>Parents ou tuteur</translation>
    </message>
        <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
        <message>
        <source>Encrypted copy</source>
        <translation>Copie chiffrée</translation>
    </message>
        <message>
        <source>Read on site</source>
        <translation>Consultation sur place</translation>
    </message>
        <message>
        <source>Through a doctor</source>
        <translation>Par un médecin</translation>
    </message>
        <message>
        <source>Somatic file</source>
        <translation>Dossier somatique</translation>
    </message>
        <message>
        <source>Psychiatric file</source>
        <translation>Dossier psychiatrique</translation>
    </message>
        <message>
        <source>Paper file</source>
        <translation>Dossier papier</translation>
    </message>
        <message>
        <source>File at the hospital</source>
        <translation>Dossier à l’hôpital</translation>
    </message>
        <message>
        <source>to be looked for</source>
        <translation>à rechercher</translation>
    </message>
        <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
        <message>
        <source>there is none</source>
        <translation>il n’y en a pas</translation>
    </message>
        <message>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
        <message>
        <source>destruction</source>
        <translation>destruction</translation>
    </message>
        <message>
        <source>archive of the hospital</source>
        <translation>archives de l’hôpital</translation>
    </message>
        <message>
        <source>CMP (mental health centre)</source>
        <translation>CMP (centre médico-psychologique)</translation>
    </message>
        <message>
        <source>CSAPA (addictions)</source>
        <translation>CSAPA (addictions)</translation>
    </message>
        <message>
        <source>PASS (access to care)</source>
        <translation>PASS (accès aux soins)</translation>
    </message>
        <message>
        <source>CLAT (tuberculosis)</source>
        <translation>CLAT (tuberculose)</translation>
    </message>
        <message>
        <source>EMOT (transition team)</source>
        <translation>EMOT (équipe mobile transitionnelle)</translation>
    </message>
        <message>
        <source>MSP (health centre)</source>
        <translation>MSP (maison de santé)</translation>
    </message>
        <message>
        <source>CRIAVS</source>
        <translation>CRIAVS</translation>
    </message>
        <message>
        <source>Hospital</source>
        <translation>Hôpital</translation>
    </message>
        <message>
        <source>UHSI</source>
        <translation>UHSI</translation>
    </message>
        <message>
        <source>UHSA</source>
        <translation>UHSA</translation>
    </message>
        <message>
        <source>Unit of another prison, SMPR</source>
        <translation>Unité d’un autre établissement, SMPR</translation>
    </message>
        <message>
        <source>Doctor outside</source>
        <translation>Médecin de ville</translation>
    </message>
        <message>
        <source>Other health professional</source>
        <translation>Autre professionnel de santé</translation>
    </message>
        <message>
        <source>Social care, association</source>
        <translation>Médico-social, association</translation>
    </message>
        <message>
        <source>Social worker</source>
        <translation>Assistant social</translation>
    </message>
        <message>
        <source>Coordinating physician of court-ordered care</source>
        <translation>Médecin coordonnateur (injonction de soins)</translation>
    </message>
        <message>
        <source>SPIP</source>
        <translation>SPIP</translation>
    </message>
        <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
        <message>
        <source>Leaflet: how to obtain one&apos;s file</source>
        <translation>Notice&#xa0;: comment obtenir son dossier</translation>
    </message>
        <message>
        <source>in the person&apos;s hands</source>
        <translation>remis en main propre</translation>
    </message>
        <message>
        <source>Lawyer, at the patient&apos;s request</source>
        <translation>Avocat, à la demande du patient</translation>
    </message>
        <message>
        <source>no longer on the roll</source>
        <translation>n’est plus sur la liste d’écrou</translation>
    </message>
        <message>
        <source>left on %1 without notice</source>
        <translation>parti(e) le %1 sans préavis</translation>
    </message>
        <message>
        <source>transferred on %1 without their file</source>
        <translation>transféré(e) le %1 sans son dossier</translation>
    </message>
        <message>
        <source>transferred on %1 to %2 without their file</source>
        <translation>transféré(e) le %1 à %2 sans son dossier</translation>
    </message>
        <message>
        <source>This file is not as it was made: something in it was changed, or its signature does not fit. It was refused whole.</source>
        <translation>Ce fichier n’est plus tel qu’il a été fait&#xa0;: un élément a changé, ou sa signature ne correspond pas. Il est refusé en entier.</translation>
    </message>
        <message>
        <source>This file is cut short or damaged. It was refused whole: ask for it again.</source>
        <translation>Ce fichier est tronqué ou abîmé. Il est refusé en entier&#xa0;: redemandez-le.</translation>
    </message>
        <message>
        <source>This file was made by a newer version of Serment. It was refused whole: install that version.</source>
        <translation>Ce fichier vient d’une version plus récente de Serment. Il est refusé en entier&#xa0;: installez cette version.</translation>
    </message>
        <message>
        <source>This file is none that the program knows (Serment, XDM, CDA, FHIR). It was refused whole.</source>
        <translation>Ce fichier n’est d’aucun format connu (Serment, XDM, CDA, FHIR). Il est refusé en entier.</translation>
    </message>
        <message>
        <source>This file is built in a way that could do harm. It was refused whole.</source>
        <translation>Ce fichier est construit d’une façon qui pourrait nuire. Il est refusé en entier.</translation>
    </message>
        <message>
        <source>This file is larger than the program accepts. It was refused whole.</source>
        <translation>Ce fichier dépasse la taille admise. Il est refusé en entier.</translation>
    </message>
        <message>
        <source>This file does not open: it is sealed for somebody else, the passphrase is another, or it was changed. It was refused whole.</source>
        <translation>Ce fichier ne s’ouvre pas&#xa0;: il est scellé pour quelqu’un d’autre, la phrase secrète est autre, ou il a été modifié. Il est refusé en entier.</translation>
    </message>
        <message>
        <source>The signature of this file proves nothing here. It was refused whole.</source>
        <translation>La signature de ce fichier ne prouve rien ici. Il est refusé en entier.</translation>
    </message>
        <message>
        <source>This file bears a date that has not come yet. Look at the clock of this machine; if it is right, ask the sender to set theirs and to send again. Nothing was taken.</source>
        <translation>Ce fichier porte une date qui n’est pas encore venue. Regarder l’horloge de ce poste&#xa0;; si elle est juste, demander à l’expéditeur de régler la sienne et de renvoyer le fichier. Rien n’a été repris.</translation>
    </message>
        <message>
        <source>This file is sealed by a passphrase, which came apart. Nothing was read.</source>
        <translation>Ce fichier est scellé par une phrase secrète, envoyée à part. Rien n’a été lu.</translation>
    </message>
        <message>
        <source>dose noted</source>
        <translation>prise notée</translation>
    </message>
        <message>
        <source>treatment</source>
        <translation>traitement</translation>
    </message>
        <message>
        <source>allergy</source>
        <translation>allergie</translation>
    </message>
        <message>
        <source>health problem</source>
        <translation>problème de santé</translation>
    </message>
        <message>
        <source>vaccination</source>
        <translation>vaccination</translation>
    </message>
        <message>
        <source>consultation</source>
        <translation>consultation</translation>
    </message>
        <message>
        <source>measure</source>
        <translation>mesure</translation>
    </message>
        <message>
        <source>result</source>
        <translation>résultat</translation>
    </message>
        <message>
        <source>alert</source>
        <translation>alerte</translation>
    </message>
        <message>
        <source>consent</source>
        <translation>consentement</translation>
    </message>
        <message>
        <source>opposition</source>
        <translation>opposition</translation>
    </message>
        <message>
        <source>mandate</source>
        <translation>mandat</translation>
    </message>
        <message>
        <source>answer of the reception</source>
        <translation>réponse de l’accueil</translation>
    </message>
        <message>
        <source>attached document</source>
        <translation>document joint</translation>
    </message>
        <message>
        <source>other line of the file</source>
        <translation>autre ligne du dossier</translation>
    </message>
    </context>
    <context>
        <name>Treatments</name>
        <message>
        <source>From %1, stopped on %2: %3</source>
        <translation>Du %1, arrêté le %2&#xa0;: %3</translation>
    </message>
        <message>
        <source>From %1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
        <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
        <message>
        <source>No dose was recorded.</source>
        <translation>Aucune prise enregistrée.</translation>
    </message>
        <message>
        <source>ended on %1</source>
        <translation>terminé le %1</translation>
    </message>
        <message>
        <source>Opioid substitution treatment</source>
        <translation>Traitement de substitution aux opiacés</translation>
    </message>
        <message>
        <source>For: %1</source>
        <translation>Pour&#xa0;: %1</translation>
    </message>
        <message>
        <source>Prescribed by %1</source>
        <translation>Prescrit par %1</translation>
    </message>
        <message>
        <source>C</source>
        <comment>key of: kept in cell</comment>
        <translation>C</translation>
    </message>
        <message>
        <source>Kept in cell</source>
        <translation>Gardé en cellule</translation>
    </message>
        <message>
        <source>S</source>
        <comment>key of: supervised</comment>
        <translation>S</translation>
    </message>
        <message>
        <source>Supervised</source>
        <translation>Prise supervisée</translation>
    </message>
        <message>
        <source>W</source>
        <comment>key of: weekly box</comment>
        <translation>P</translation>
    </message>
        <message>
        <source>Weekly box</source>
        <translation>Pilulier hebdomadaire</translation>
    </message>
        <message>
        <source>G</source>
        <comment>key of: given</comment>
        <translation>D</translation>
    </message>
        <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
        <message>
        <source>R</source>
        <comment>key of: refused</comment>
        <translation>R</translation>
    </message>
        <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
        <message>
        <source>A</source>
        <comment>key of: absent</comment>
        <translation>A</translation>
    </message>
        <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
        <message>
        <source>H</source>
        <comment>key of: handed over</comment>
        <translation>M</translation>
    </message>
        <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
        <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
        <message>
        <source>1 tablet</source>
        <translation>1 comprimé</translation>
    </message>
        <message>
        <source>Route</source>
        <translation>Voie</translation>
    </message>
        <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
        <message>
        <source>morning and evening</source>
        <translation>matin et soir</translation>
    </message>
        <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
        <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
        <message>
        <source>A day, at most a year ahead.</source>
        <translation>Un jour, au plus dans un an.</translation>
    </message>
        <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
        <message>
        <source>until stopped</source>
        <translation>jusqu’à l’arrêt</translation>
    </message>
        <message>
        <source>A day not before the first one.</source>
        <translation>Un jour qui n’est pas avant le premier.</translation>
    </message>
        <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
        <message>
        <source>Why it changes</source>
        <translation>Pourquoi</translation>
    </message>
        <message>
        <source>Medicine</source>
        <translation>Médicament</translation>
    </message>
        <message>
        <source>Three letters of its name or substance</source>
        <translation>Trois lettres de son nom ou de sa substance</translation>
    </message>
        <message>
        <source>Stopped on</source>
        <translation>Arrêté le</translation>
    </message>
        <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
        <message>
        <source>If another dose</source>
        <translation>Si autre dose</translation>
    </message>
        <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
        <message>
        <source>Prescriptions</source>
        <translation>Prescriptions</translation>
    </message>
        <message>
        <source>No treatment is recorded.
Ctrl+N prescribes one.</source>
        <translation>Aucun traitement enregistré.
Ctrl+N en prescrit un.</translation>
    </message>
        <message>
        <source>Prescribe</source>
        <translation>Prescrire</translation>
    </message>
        <message>
        <source>Prescribed.</source>
        <translation>Prescrit.</translation>
    </message>
        <message>
        <source>Dose given</source>
        <translation>Prise</translation>
    </message>
        <message>
        <source>The dose is recorded.</source>
        <translation>La prise est enregistrée.</translation>
    </message>
        <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
        <message>
        <source>Changed. The doses before stay readable.</source>
        <translation>Modifié. Les doses précédentes restent lisibles.</translation>
    </message>
        <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
        <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
        <message>
        <source>Doses since the beginning:</source>
        <translation>Doses depuis le début&#xa0;:</translation>
    </message>
    </context>
    <context>
        <name>Vaccinations</name>
        <message>
        <source>dose %1</source>
        <translation>dose %1</translation>
    </message>
        <message>
        <source>elsewhere</source>
        <translation>ailleurs</translation>
    </message>
        <message>
        <source>Given on %1</source>
        <translation>Fait le %1</translation>
    </message>
        <message>
        <source>Not given here: told, or on paper</source>
        <translation>Pas fait ici&#xa0;: dit, ou sur papier</translation>
    </message>
        <message>
        <source>Lot %1</source>
        <translation>Lot %1</translation>
    </message>
        <message>
        <source>Site: %1</source>
        <translation>Site&#xa0;: %1</translation>
    </message>
        <message>
        <source>Vaccine</source>
        <translation>Vaccin</translation>
    </message>
        <message>
        <source>Given on</source>
        <translation>Fait le</translation>
    </message>
        <message>
        <source>Dose number</source>
        <translation>Numéro de dose</translation>
    </message>
        <message>
        <source>A number from 1 to 20.</source>
        <translation>Un nombre de 1 à 20.</translation>
    </message>
        <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
        <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
        <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
        <message>
        <source>Why it changes</source>
        <translation>Pourquoi</translation>
    </message>
        <message>
        <source>Vaccinations</source>
        <translation>Vaccinations</translation>
    </message>
        <message>
        <source>No vaccination is recorded.
Ctrl+N records one.</source>
        <translation>Aucune vaccination enregistrée.
Ctrl+N en note une.</translation>
    </message>
        <message>
        <source>Vaccination</source>
        <translation>Vaccination</translation>
    </message>
        <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
        <message>
        <source>Not a date, or a day to come: today or before.</source>
        <translation>Date illisible ou à venir&#xa0;: aujourd’hui ou avant.</translation>
    </message>
    </context>
    <context>
        <name>VisitsWords</name>
        <message>
        <source>Disciplinary cell</source>
        <translation>Cellule disciplinaire</translation>
    </message>
        <message>
        <source>Confinement</source>
        <translation>Confinement</translation>
    </message>
        <message>
        <source>Isolation</source>
        <translation>Isolement</translation>
    </message>
        <message>
        <source>%1: no longer there by the roll</source>
        <translation>%1&#xa0;: n’y est plus d’après la liste</translation>
    </message>
        <message>
        <source>%1 by the roll, since %2</source>
        <translation>%1 d’après la liste, depuis le %2</translation>
    </message>
        <message>
        <source>The roll says, to be confirmed</source>
        <translation>D’après la liste des écrous, à confirmer</translation>
    </message>
        <message numerus="yes">
        <source>%n visit(s) this week</source>
        <translation>
            <numerusform>%n visite cette semaine</numerusform>
            <numerusform>%n visites cette semaine</numerusform>
        </translation>
    </message>
        <message>
        <source>overdue since %1</source>
        <translation>en retard depuis le %1</translation>
    </message>
        <message>
        <source>next one by %1</source>
        <translation>prochaine d’ici le %1</translation>
    </message>
        <message>
        <source>written opinion due: more than 6 months (R.213-30 CPén)</source>
        <translation>avis écrit dû&#xa0;: plus de 6 mois (R.213-30 CPén)</translation>
    </message>
        <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
        <message>
        <source>Last visit on %1</source>
        <translation>Dernière visite le %1</translation>
    </message>
        <message>
        <source>Not visited yet</source>
        <translation>Pas encore visité</translation>
    </message>
        <message>
        <source>seen today</source>
        <translation>vu aujourd’hui</translation>
    </message>
        <message>
        <source>not seen today: every day (R.322-4 CPén)</source>
        <translation>pas vu aujourd’hui&#xa0;: chaque jour (R.322-4 CPén)</translation>
    </message>
        <message>
        <source>day %1</source>
        <translation>jour %1</translation>
    </message>
        <message>
        <source>Hunger strikes, every day</source>
        <translation>Grèves de la faim, chaque jour</translation>
    </message>
        <message>
        <source>release on %1: visit proposed</source>
        <translation>sortie le %1&#xa0;: visite proposée</translation>
    </message>
        <message>
        <source>Releases within the month</source>
        <translation>Sorties dans le mois</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::AccessView</name>
        <message>
        <source>Access to the file</source>
        <translation>Accès au dossier</translation>
    </message>
        <message>
        <source>Requests to see a file</source>
        <translation>Demandes d’accès à un dossier</translation>
    </message>
        <message>
        <source>Nobody has asked for a file.
Enter a request as soon as it comes: its clock runs.</source>
        <translation>Personne n’a demandé de dossier.
Saisir une demande dès son arrivée&#xa0;: son délai court.</translation>
    </message>
        <message>
        <source>A request came…</source>
        <translation>Une demande est arrivée…</translation>
    </message>
        <message>
        <source>Steps of the answer</source>
        <translation>Étapes de la réponse</translation>
    </message>
        <message>
        <source>Choose a request on the left.</source>
        <translation>Choisir une demande à gauche.</translation>
    </message>
        <message>
        <source>Enter does the step.</source>
        <translation>Entrée fait l’étape.</translation>
    </message>
        <message>
        <source>Close without a copy…</source>
        <translation>Clore sans copie…</translation>
    </message>
        <message>
        <source>Deliver…</source>
        <translation>Remettre…</translation>
    </message>
        <message>
        <source>Whose file?</source>
        <translation>Le dossier de qui&#xa0;?</translation>
    </message>
        <message>
        <source>Nobody of this name.</source>
        <translation>Personne de ce nom.</translation>
    </message>
        <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
        <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
        <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
        <message>
        <source>Why (heirs)</source>
        <translation>Motif (ayants droit)</translation>
    </message>
        <message>
        <source>Wanted</source>
        <translation>Souhaité</translation>
    </message>
        <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
        <message>
        <source>Enter the request</source>
        <translation>Saisir la demande</translation>
    </message>
        <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
        <message>
        <source>closed</source>
        <translation>close</translation>
    </message>
        <message>
        <source>delivered</source>
        <translation>remise</translation>
    </message>
        <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
        <message>
        <source>due %1</source>
        <translation>pour le %1</translation>
    </message>
        <message>
        <source>2 months: old file</source>
        <translation>2 mois&#xa0;: dossier ancien</translation>
    </message>
        <message>
        <source>received %1</source>
        <translation>reçue le %1</translation>
    </message>
        <message>
        <source>not before %1</source>
        <translation>pas avant le %1</translation>
    </message>
        <message>
        <source>at the latest %1</source>
        <translation>au plus tard le %1</translation>
    </message>
        <message>
        <source>delivered on %1</source>
        <translation>remise le %1</translation>
    </message>
        <message>
        <source>closed on %1</source>
        <translation>close le %1</translation>
    </message>
        <message>
        <source>Identity, and the signed mandate in the consents</source>
        <translation>Identité, et mandat signé dans les consentements</translation>
    </message>
        <message>
        <source>Identity of who asks</source>
        <translation>Identité du demandeur</translation>
    </message>
        <message>
        <source>What third parties told, set apart</source>
        <translation>Propos de tiers, mis à part</translation>
    </message>
        <message numerus="yes">
        <source>%n passage(s) set apart</source>
        <translation>
            <numerusform>%n passage mis à part</numerusform>
            <numerusform>%n passages mis à part</numerusform>
        </translation>
    </message>
        <message>
        <source>the file is to be read for it</source>
        <translation>le dossier est à relire pour cela</translation>
    </message>
        <message>
        <source>Copy delivered</source>
        <translation>Copie remise</translation>
    </message>
        <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
        <message>
        <source>Which paper was seen (never its number)</source>
        <translation>Quelle pièce a été vue (jamais son numéro)</translation>
    </message>
        <message>
        <source>Yes, it is here</source>
        <translation>Oui, il est ici</translation>
    </message>
        <message>
        <source>Why not, or from whom it was asked and when (begin with « asked » if it is to come)</source>
        <translation>Pourquoi non, ou à qui il a été demandé et quand (commencer par «&#xa0;demandé&#xa0;» s’il doit venir)</translation>
    </message>
        <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
        <message>
        <source>All was read: go on</source>
        <translation>Tout a été lu&#xa0;: continuer</translation>
    </message>
        <message>
        <source>Enter on an entry sets it apart</source>
        <translation>Entrée sur une ligne la met à part</translation>
    </message>
        <message>
        <source>set apart</source>
        <translation>mis à part</translation>
    </message>
        <message>
        <source>Set apart</source>
        <translation>Mettre à part</translation>
    </message>
        <message>
        <source>Who told it, in a word (relative, fellow prisoner…), not what</source>
        <translation>Qui l’a dit, en un mot (proche, codétenu…), et non quoi</translation>
    </message>
        <message>
        <source>Read on site</source>
        <translation>Consultation sur place</translation>
    </message>
        <message>
        <source>Was the file read here, with a caregiver beside if wanted?</source>
        <translation>Le dossier a-t-il été lu ici, avec un soignant à côté si souhaité&#xa0;?</translation>
    </message>
        <message>
        <source>Yes, it was read</source>
        <translation>Oui, il a été lu</translation>
    </message>
        <message>
        <source>Folder or USB stick</source>
        <translation>Dossier ou clé USB</translation>
    </message>
        <message>
        <source>Writing the copy…</source>
        <translation>Écriture de la copie…</translation>
    </message>
        <message>
        <source>Copy no. %1 written and read back. Passphrase, to be given apart: %2</source>
        <translation>Copie n°&#xa0;%1 écrite et relue. Phrase de passe, à remettre à part&#xa0;: %2</translation>
    </message>
        <message>
        <source>Copy no. %1: print the pages of the folder, then empty it. In a sealed envelope, against signature.</source>
        <translation>Copie n°&#xa0;%1&#xa0;: imprimer les pages du dossier, puis le vider. Sous pli cacheté, contre signature.</translation>
    </message>
        <message>
        <source>Close without a copy</source>
        <translation>Clore sans copie</translation>
    </message>
        <message>
        <source>Why: withdrawn, opposed, not entitled</source>
        <translation>Motif&#xa0;: retirée, opposition, non habilité</translation>
    </message>
        <message>
        <source>Choose whose file it is.</source>
        <translation>Choisir de qui est le dossier.</translation>
    </message>
        <message>
        <source>The day of the request cannot be read, or lies ahead.</source>
        <translation>Le jour de la demande ne se lit pas, ou est à venir.</translation>
    </message>
        <message>
        <source>Name who asks.</source>
        <translation>Nommer le demandeur.</translation>
    </message>
        <message>
        <source>Heirs say why: causes of the death, memory of the deceased, their rights.</source>
        <translation>Les ayants droit disent pourquoi&#xa0;: causes de la mort, mémoire du défunt, leurs droits.</translation>
    </message>
        <message>
        <source>Is there such a file, and is it here? If not, you are asked next why, or from whom it is to come.</source>
        <translation>Ce dossier existe-t-il, et est-il ici&#xa0;? Sinon, il est demandé ensuite pourquoi, ou de qui il doit venir.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::AccountSection</name>
        <message>
        <source>My passphrase</source>
        <translation>Ma phrase de passe</translation>
    </message>
        <message>
        <source>Present passphrase</source>
        <translation>Phrase de passe actuelle</translation>
    </message>
        <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
        <message>
        <source>The same again</source>
        <translation>La même, encore</translation>
    </message>
        <message>
        <source>12 characters of four kinds, 14 of three, or seven words. Nobody else learns it, and nobody can give it back to you: the recovery sheets can only set another one.</source>
        <translation>12 caractères de quatre sortes, 14 de trois, ou sept mots. Personne d’autre ne l’apprend et personne ne peut vous la rendre&#xa0;: les feuilles de secours permettent seulement d’en mettre une autre.</translation>
    </message>
        <message>
        <source>Change my passphrase</source>
        <translation>Changer ma phrase de passe</translation>
    </message>
        <message>
        <source>Recovery sheets of the unit</source>
        <translation>Feuilles de secours de l’unité</translation>
    </message>
        <message>
        <source>Any two of the three open the unit when passphrases are lost. They are not kept in the program and cannot be printed again: when one is lost, or who keeps it leaves, make three new ones. The former sheets then open nothing any more, except copies of the unit made before.</source>
        <translation>Deux des trois suffisent à ouvrir l’unité quand les phrases de passe sont perdues. Le logiciel ne les garde pas et ne peut pas les réimprimer&#xa0;: quand l’une est perdue, ou que son dépositaire s’en va, faites-en trois nouvelles. Les anciennes n’ouvrent alors plus rien, sauf les copies de l’unité faites avant.</translation>
    </message>
        <message>
        <source>Leave both lines empty if you hold every key of the unit.</source>
        <translation>Laissez les deux lignes vides si vous détenez toutes les clés de l’unité.</translation>
    </message>
        <message>
        <source>A present sheet</source>
        <translation>Une feuille actuelle</translation>
    </message>
        <message>
        <source>Another one</source>
        <translation>Une autre</translation>
    </message>
        <message>
        <source>Make three new sheets…</source>
        <translation>Faire trois nouvelles feuilles…</translation>
    </message>
        <message>
        <source>Print the three sheets…</source>
        <translation>Imprimer les trois feuilles…</translation>
    </message>
        <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases de passe diffèrent.</translation>
    </message>
        <message>
        <source>Changed. The new passphrase opens your next session.</source>
        <translation>Changée. La nouvelle phrase de passe ouvrira votre prochaine session.</translation>
    </message>
        <message>
        <source>Make three new sheets?</source>
        <translation>Faire trois nouvelles feuilles&#xa0;?</translation>
    </message>
        <message>
        <source>The former sheets open nothing any more from now on. Print the new ones before you leave this page, and destroy the former ones.</source>
        <translation>Les anciennes feuilles n’ouvriront plus rien. Imprimez les nouvelles avant de quitter cette page, et détruisez les anciennes.</translation>
    </message>
        <message>
        <source>Make new sheets</source>
        <translation>Faire de nouvelles feuilles</translation>
    </message>
        <message>
        <source>New sheets are in force. Print them now: they are not kept.</source>
        <translation>De nouvelles feuilles sont en vigueur. Imprimez-les maintenant&#xa0;: elles ne sont pas gardées.</translation>
    </message>
        <message>
        <source>My account</source>
        <translation>Mon compte</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::ActPicker</name>
        <message>
        <source>What is to be written</source>
        <translation>Que faut-il écrire&#xa0;?</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::AgendaPage</name>
        <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
        <message>
        <source>Day before</source>
        <translation>Jour précédent</translation>
    </message>
        <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
        <message>
        <source>Day after</source>
        <translation>Jour suivant</translation>
    </message>
        <message>
        <source>Appointments of the day</source>
        <translation>Rendez-vous du jour</translation>
    </message>
        <message>
        <source>Day list…</source>
        <translation>Liste du jour…</translation>
    </message>
        <message>
        <source>New session</source>
        <translation>Nouvelle vacation</translation>
    </message>
        <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n attendu</numerusform>
            <numerusform>%n attendus</numerusform>
        </translation>
    </message>
        <message>
        <source>Outside any session</source>
        <translation>Hors vacation</translation>
    </message>
        <message>
        <source>The appointment is given.</source>
        <translation>Le rendez-vous est donné.</translation>
    </message>
        <message>
        <source>%1 moves: choose a free time with the arrows, on another day with Alt+Left and Alt+Right, then Enter. Esc leaves everything as it was.</source>
        <translation>%1 change d’heure&#xa0;: choisissez un créneau libre avec les flèches, un autre jour avec Alt+Gauche et Alt+Droite, puis Entrée. Échap laisse tout en place.</translation>
    </message>
        <message>
        <source>This time is taken: choose a free one.</source>
        <translation>Ce créneau est pris&#xa0;: choisissez-en un libre.</translation>
    </message>
        <message>
        <source>The appointment is moved.</source>
        <translation>Le rendez-vous est déplacé.</translation>
    </message>
        <message>
        <source>This person is already expected elsewhere at that hour.</source>
        <translation>Cette personne est déjà attendue ailleurs à cette heure.</translation>
    </message>
        <message>
        <source>This time is taken, or outside the session: choose another one.</source>
        <translation>Cette heure est prise, ou hors de la vacation&#xa0;: choisissez-en une autre.</translation>
    </message>
        <message>
        <source>This day is past.</source>
        <translation>Ce jour est passé.</translation>
    </message>
        <message>
        <source>This appointment is still ahead: it can be refused or cancelled only.</source>
        <translation>Ce rendez-vous est à venir&#xa0;: il peut seulement être refusé ou annulé.</translation>
    </message>
        <message>
        <source>The session is saved.</source>
        <translation>La vacation est enregistrée.</translation>
    </message>
        <message>
        <source>Cancel the session</source>
        <translation>Annuler la vacation</translation>
    </message>
        <message>
        <source>Who is expected in it comes back among those who wait for a time, with the first date of the request.</source>
        <translation>Les personnes attendues reviennent parmi celles qui attendent une date, avec la première date de leur demande.</translation>
    </message>
        <message numerus="yes">
        <source>The session is cancelled: %n appointment(s) to give again.</source>
        <translation>
            <numerusform>La vacation est annulée&#xa0;: %n rendez-vous à redonner.</numerusform>
            <numerusform>La vacation est annulée&#xa0;: %n rendez-vous à redonner.</numerusform>
        </translation>
    </message>
        <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
        <message>
        <source>On the waiting list.</source>
        <translation>Sur la liste d’attente.</translation>
    </message>
        <message>
        <source>Day list</source>
        <translation>Liste du jour</translation>
    </message>
        <message>
        <source>The session is open again. Who was expected in it is among those who wait (L).</source>
        <translation>La vacation est rouverte. Les personnes qui y étaient attendues sont parmi celles qui attendent (L).</translation>
    </message>
        <message>
        <source>Why does this person no longer wait?</source>
        <translation>Pourquoi cette personne n’attend-elle plus&#xa0;?</translation>
    </message>
        <message>
        <source>Off the waiting list.</source>
        <translation>Retirée de la liste d’attente.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::AgendaTabs</name>
        <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::AlarmSection</name>
        <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
        <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
        <message>
        <source>From when</source>
        <translation>Depuis quand</translation>
    </message>
        <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
        <message>
        <source>File or finding</source>
        <translation>Dossier ou constat</translation>
    </message>
        <message>
        <source>Nothing was ever found wrong with the files.</source>
        <translation>Rien d’anormal n’a jamais été constaté dans les fichiers.</translation>
    </message>
        <message>
        <source>Each entry of the journal is chained to the one before, signed by its author, and holds the fingerprint of every record written. Whoever changes, removes or puts back something outside the program is seen here.</source>
        <translation>Chaque inscription du journal est chaînée à la précédente, signée par son auteur, et porte l’empreinte de chaque donnée écrite. Qui modifie, retire ou remet quelque chose hors du logiciel se voit ici.</translation>
    </message>
        <message>
        <source>Check everything now</source>
        <translation>Tout vérifier maintenant</translation>
    </message>
        <message>
        <source>Why the unit goes on with what is there</source>
        <translation>Pourquoi l’unité continue avec ce qui est là</translation>
    </message>
        <message>
        <source>Reason of the decision</source>
        <translation>Motif de la décision</translation>
    </message>
        <message>
        <source>Take it as it is</source>
        <translation>Accepter tel quel</translation>
    </message>
        <message>
        <source>to be decided</source>
        <translation>à décider</translation>
    </message>
        <message>
        <source>The unit only reads until you have decided. Files can be opened, which leaves its trace; emergencies and backups go on.</source>
        <translation>L’unité est en lecture seule jusqu’à votre décision. Les dossiers s’ouvrent, ce qui laisse sa trace&#xa0;; les urgences et les sauvegardes continuent.</translation>
    </message>
        <message>
        <source>The unit only reads until the coordinating physician has decided.</source>
        <translation>L’unité est en lecture seule jusqu’à la décision du médecin responsable.</translation>
    </message>
        <message>
        <source>Checking pages, journal, signatures and records</source>
        <translation>Vérification des pages, du journal, des signatures et des données</translation>
    </message>
        <message>
        <source>Stopped before the end: what was not reached is not checked.</source>
        <translation>Arrêté avant la fin&#xa0;: ce qui n’a pas été atteint n’est pas vérifié.</translation>
    </message>
        <message>
        <source>Nothing found: %1 entries and %2 records of the files %3.</source>
        <translation>Rien à signaler&#xa0;: %1 inscriptions et %2 données des dossiers %3.</translation>
    </message>
        <message>
        <source>Give the reason: it is signed and stays in the journal.</source>
        <translation>Donnez le motif&#xa0;: il est signé et reste au journal.</translation>
    </message>
        <message>
        <source>Decided; the unit records again. The finding stays listed.</source>
        <translation>Décidé&#xa0;; l’unité enregistre de nouveau. Le constat reste dans la liste.</translation>
    </message>
        <message>
        <source>Files and alarms</source>
        <translation>Fichiers et alarmes</translation>
    </message>
        <message>
        <source>Something was changed outside the program: the unit only reads until the coordinating physician has decided.</source>
        <translation>Quelque chose a été modifié hors du logiciel&#xa0;: l’unité est en lecture seule jusqu’à la décision du médecin responsable.</translation>
    </message>
        <message>
        <source>What and since when</source>
        <translation>Quoi, et depuis quand</translation>
    </message>
        <message>
        <source>All signatures last checked by your own sessions: %1 (%2).</source>
        <translation>Toutes les signatures ont été vérifiées par vos propres sessions&#xa0;: %1 (%2).</translation>
    </message>
        <message>
        <source>The signatures are being checked by themselves while you work; not yet all of them.</source>
        <translation>Les signatures se vérifient d’elles-mêmes pendant que vous travaillez&#xa0;; pas encore toutes.</translation>
    </message>
        <message>
        <source>Present round: %1 %.</source>
        <translation>Tour en cours&#xa0;: %1&#xa0;%.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::AppointmentFields</name>
        <message>
        <source>Appointment on</source>
        <translation>Rendez-vous le</translation>
    </message>
        <message>
        <source>at</source>
        <comment>hour</comment>
        <translation>à</translation>
    </message>
        <message>
        <source>Day of the appointment</source>
        <translation>Jour du rendez-vous</translation>
    </message>
        <message>
        <source>Hour of the appointment</source>
        <translation>Heure du rendez-vous</translation>
    </message>
        <message>
        <source>24/11, 24 or +2, then Tab and 9:30. Up and Down change the day.</source>
        <translation>24/11, 24 ou +2, puis Tab et 9:30. Haut et Bas changent le jour.</translation>
    </message>
        <message>
        <source>This day cannot be read, or is past.</source>
        <translation>Ce jour est illisible ou déjà passé.</translation>
    </message>
        <message>
        <source>This hour cannot be read: 9, 930 or 9:30.</source>
        <translation>Cette heure est illisible&#xa0;: 9, 930 ou 9:30.</translation>
    </message>
        <message>
        <source>The person is already expected elsewhere at this time.</source>
        <translation>La personne est déjà attendue ailleurs à cette heure.</translation>
    </message>
        <message>
        <source>This time is taken: choose another one.</source>
        <translation>Cette heure est prise&#xa0;: choisissez-en une autre.</translation>
    </message>
        <message>
        <source>This hour is outside the session.</source>
        <translation>Cette heure est hors de la vacation.</translation>
    </message>
        <message numerus="yes">
        <source>%n other(s) expected at this hour, outside any session.</source>
        <translation>
            <numerusform>%n autre personne attendue à cette heure, hors vacation.</numerusform>
            <numerusform>%n autres personnes attendues à cette heure, hors vacation.</numerusform>
        </translation>
    </message>
    </context>
    <context>
        <name>serment::ui::AttachmentTab</name>
        <message>
        <source>This picture cannot be shown. It is kept as it was put in.</source>
        <translation>Cette image ne peut pas être montrée. Elle est gardée telle quelle.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::BackupSection</name>
        <message>
        <source>Make a backup</source>
        <translation>Faire une sauvegarde</translation>
    </message>
        <message>
        <source>A backup is one file with a date in its name. It is encrypted as the unit itself is: who finds it needs a passphrase or two recovery sheets. It is read back whole before it counts.</source>
        <translation>Une sauvegarde est un seul fichier, daté dans son nom. Elle est chiffrée comme l’unité elle-même&#xa0;: qui la trouve a besoin d’une phrase de passe ou de deux feuilles de secours. Elle est relue en entier avant de compter.</translation>
    </message>
        <message>
        <source>Back up into a folder…</source>
        <translation>Sauvegarder dans un dossier…</translation>
    </message>
        <message>
        <source>Under fresh keys: for a copy that leaves the hospital. A key of this unit that is known one day opens nothing in it; the same accounts and the same recovery sheets do.</source>
        <translation>Sous des clés neuves&#xa0;: pour une copie qui quitte l’hôpital. Une clé de cette unité connue un jour n’y ouvre rien&#xa0;; les mêmes comptes et les mêmes feuilles de secours l’ouvrent.</translation>
    </message>
        <message>
        <source>Back up under fresh keys…</source>
        <translation>Sauvegarder sous des clés neuves…</translation>
    </message>
        <message>
        <source>Check or restore a backup</source>
        <translation>Vérifier ou restaurer une sauvegarde</translation>
    </message>
        <message>
        <source>Check a backup…</source>
        <translation>Vérifier une sauvegarde…</translation>
    </message>
        <message>
        <source>No verified backup was ever made.</source>
        <translation>Aucune sauvegarde vérifiée n’a jamais été faite.</translation>
    </message>
        <message>
        <source>Last verified backup: %1 (%2).</source>
        <translation>Dernière sauvegarde vérifiée&#xa0;: %1 (%2).</translation>
    </message>
        <message>
        <source>Folder for the backup</source>
        <translation>Dossier de la sauvegarde</translation>
    </message>
        <message>
        <source>Writing under fresh keys</source>
        <translation>Écriture sous des clés neuves</translation>
    </message>
        <message>
        <source>Copying and reading back</source>
        <translation>Copie et relecture</translation>
    </message>
        <message>
        <source>%1: %2, every byte read back.</source>
        <translation>%1&#xa0;: %2, chaque octet relu.</translation>
    </message>
        <message>
        <source>%1: %2, every byte read back; fresh keys for %3.</source>
        <translation>%1&#xa0;: %2, chaque octet relu&#xa0;; clés neuves pour %3.</translation>
    </message>
        <message>
        <source>Backup to check</source>
        <translation>Sauvegarde à vérifier</translation>
    </message>
        <message>
        <source>Backups (*.tar)</source>
        <translation>Sauvegardes (*.tar)</translation>
    </message>
        <message>
        <source>Reading the backup</source>
        <translation>Lecture de la sauvegarde</translation>
    </message>
        <message numerus="yes">
        <source>Whole: made on %1, %2 in %n file(s).</source>
        <translation>
            <numerusform>Entière&#xa0;: faite le %1, %2 en %n fichier.</numerusform>
            <numerusform>Entière&#xa0;: faite le %1, %2 en %n fichiers.</numerusform>
        </translation>
    </message>
        <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
        <message>
        <source>To restore: change user, then “Another unit…” and “Restore a backup…”; or, in a terminal, “sermentctl restore FILE FOLDER”. It goes into a new or empty folder, whole or not at all; the unit in use is never overwritten.</source>
        <translation>Pour restaurer&#xa0;: changez d’utilisateur, puis «&#xa0;Autre unité…&#xa0;» et «&#xa0;Reprendre une sauvegarde…&#xa0;»&#xa0;; ou, dans un terminal, «&#xa0;sermentctl restore FICHIER DOSSIER&#xa0;». Elle va dans un dossier nouveau ou vide, en entier ou pas du tout&#xa0;; l’unité en service n’est jamais écrasée.</translation>
    </message>
        <message>
        <source>Not into the folder of the unit itself: choose another, on another disk.</source>
        <translation>Pas dans le dossier de l’unité elle-même&#xa0;: choisissez-en un autre, sur un autre disque.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::BatchView</name>
        <message>
        <source>Letters of the exits of this week</source>
        <translation>Lettres de liaison des sorties de la semaine</translation>
    </message>
        <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
        <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
        <message>
        <source>Print those released…</source>
        <translation>Imprimer celles délivrées…</translation>
    </message>
        <message>
        <source>Release them all</source>
        <translation>Tout délivrer</translation>
    </message>
        <message>
        <source>Letters done</source>
        <translation>Lettres faites</translation>
    </message>
        <message>
        <source>Nobody leaves within the week without a letter.</source>
        <translation>Personne ne sort dans la semaine sans sa lettre.</translation>
    </message>
        <message>
        <source>Stopped: %1 released, %2 left as they were.</source>
        <translation>Arrêté&#xa0;: %1 délivrées, %2 laissées en l’état.</translation>
    </message>
        <message>
        <source>%1 released, %2 stay: each says why. Enter opens it.</source>
        <translation>%1 délivrées, %2 restent&#xa0;: chacune dit pourquoi. Entrée l’ouvre.</translation>
    </message>
        <message>
        <source>All released and written in the register. Print them, then sign by hand.</source>
        <translation>Toutes délivrées et inscrites au registre. Les imprimer, puis les signer à la main.</translation>
    </message>
        <message>
        <source>leaves on %1</source>
        <translation>sort le %1</translation>
    </message>
        <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
        <message>
        <source>released: no. %1</source>
        <translation>délivrée&#xa0;: n°&#xa0;%1</translation>
    </message>
        <message>
        <source>To fill in: %1 (%2)</source>
        <translation>À remplir&#xa0;: %1 (%2)</translation>
    </message>
        <message>
        <source>With the leaflet “obtain your file” for whom has none yet (P12)</source>
        <translation>Avec la notice «&#xa0;obtenir son dossier&#xa0;» pour qui ne l’a pas encore (P12)</translation>
    </message>
        <message>
        <source>I state that all files of these people have been listed (P18)</source>
        <translation>J’atteste que tous les dossiers de ces personnes ont été recensés (P18)</translation>
    </message>
        <message>
        <source>released: no. %1, leaflet no. %2</source>
        <translation>délivrée&#xa0;: n°&#xa0;%1, notice n°&#xa0;%2</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::BodyField</name>
        <message>
        <source>Click, or arrows (with Shift: faster); PageDown goes to the next view</source>
        <translation>Clic, ou flèches (avec Maj&#xa0;: plus vite)&#xa0;; PageSuiv passe à la vue suivante</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::BodyView</name>
        <message>
        <source>Drawn body</source>
        <translation>Corps dessiné</translation>
    </message>
        <message>
        <source>front</source>
        <translation>face avant</translation>
    </message>
        <message>
        <source>back</source>
        <translation>dos</translation>
    </message>
        <message>
        <source>face</source>
        <translation>visage</translation>
    </message>
        <message>
        <source>left hand</source>
        <translation>main gauche</translation>
    </message>
        <message>
        <source>right hand</source>
        <translation>main droite</translation>
    </message>
        <message>
        <source>R</source>
        <comment>the person&apos;s right, on the drawn body</comment>
        <translation>D</translation>
    </message>
        <message>
        <source>L</source>
        <comment>the person&apos;s left, on the drawn body</comment>
        <translation>G</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::BundlesView</name>
        <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
        <message>
        <source>A receipt came back…</source>
        <translation>Un reçu est revenu…</translation>
    </message>
        <message>
        <source>Receive a file…</source>
        <translation>Recevoir un dossier…</translation>
    </message>
        <message>
        <source>Send a file…</source>
        <translation>Envoyer un dossier…</translation>
    </message>
        <message>
        <source>Files sent and received</source>
        <translation>Dossiers envoyés et reçus</translation>
    </message>
        <message>
        <source>No file was sent or received.
One action hands a whole file over to the unit of another prison.</source>
        <translation>Aucun dossier n’a été envoyé ni reçu.
Un geste remet tout un dossier à l’unité d’un autre établissement.</translation>
    </message>
        <message>
        <source>Psychiatric part kept sealed, from %1. Enter opens it.</source>
        <translation>Partie psychiatrique gardée scellée, de %1. Entrée l’ouvre.</translation>
    </message>
        <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
        <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
        <message>
        <source> · no. %1</source>
        <translation> · n°&#xa0;%1</translation>
    </message>
        <message>
        <source>sent → received %1</source>
        <translation>envoyé → reçu le %1</translation>
    </message>
        <message>
        <source>sent, no receipt yet</source>
        <translation>envoyé, pas encore de reçu</translation>
    </message>
        <message>
        <source>A receipt that came back</source>
        <translation>Un reçu qui est revenu</translation>
    </message>
        <message>
        <source>Receipt (*.p7s);;All files (*)</source>
        <translation>Reçu (*.p7s);;Tous les fichiers (*)</translation>
    </message>
        <message>
        <source>Received on %1 by %2.</source>
        <translation>Reçu le %1 par %2.</translation>
    </message>
        <message>
        <source>Receipt of a stranger</source>
        <translation>Reçu d’un inconnu</translation>
    </message>
        <message>
        <source>The certificate of %1 that signed it is out of date, and proves nothing any more: ask them for the new one. Fingerprint:
%2</source>
        <translation>Le certificat de %1 qui l’a signé est périmé et ne prouve plus rien&#xa0;: demander le nouveau. Empreinte&#xa0;:
%2</translation>
    </message>
        <message>
        <source>Certificate out of date</source>
        <translation>Certificat périmé</translation>
    </message>
        <message>
        <source>Nothing proves that %1 signed it: this certificate is not in the directory. Fingerprint:
%2</source>
        <translation>Rien ne prouve que %1 l’a signé&#xa0;: ce certificat n’est pas dans l’annuaire. Empreinte&#xa0;:
%2</translation>
    </message>
        <message>
        <source>I called them: accept it</source>
        <translation>Je les ai appelés&#xa0;: l’accepter</translation>
    </message>
        <message>
        <source>The receipt was left aside: the file still shows as sent.</source>
        <translation>Le reçu a été laissé de côté&#xa0;: le dossier reste «&#xa0;envoyé&#xa0;».</translation>
    </message>
        <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
        <message>
        <source>Who says so (name, by telephone or on the form)</source>
        <translation>Qui le dit (nom, par téléphone ou sur le bordereau)</translation>
    </message>
        <message>
        <source>Choose a file that was sent and has no receipt yet.</source>
        <translation>Choisir un dossier envoyé qui n’a pas encore de reçu.</translation>
    </message>
        <message>
        <source>Psychiatric part</source>
        <translation>Partie psychiatrique</translation>
    </message>
        <message>
        <source>Second passphrase, which came for the psychiatric team</source>
        <translation>Seconde phrase de passe, venue pour l’équipe de psychiatrie</translation>
    </message>
        <message numerus="yes">
        <source>Opened: %n line(s) in the psychiatric file.</source>
        <translation>
            <numerusform>Ouvert&#xa0;: %n ligne dans le dossier psychiatrique.</numerusform>
            <numerusform>Ouvert&#xa0;: %n lignes dans le dossier psychiatrique.</numerusform>
        </translation>
    </message>
        <message>
        <source>Received, by telephone…</source>
        <translation>Reçu, par téléphone…</translation>
    </message>
        <message>
        <source>Save the receipt…</source>
        <translation>Enregistrer le reçu…</translation>
    </message>
        <message>
        <source>Print the receipt…</source>
        <translation>Imprimer le reçu…</translation>
    </message>
        <message>
        <source>ready: Enter hands it over to who calls</source>
        <translation>prêt&#xa0;: Entrée le remet à qui appelle</translation>
    </message>
        <message>
        <source>not ready: a physician of the care team makes it by logging in</source>
        <translation>pas encore prêt&#xa0;: il se prépare dès qu’un médecin de l’équipe ouvre sa session</translation>
    </message>
        <message>
        <source>no call-back number</source>
        <translation>pas de numéro de rappel</translation>
    </message>
        <message>
        <source>calls back on %1</source>
        <translation>rappelle au %1</translation>
    </message>
        <message>
        <source>ready since %1</source>
        <translation>prêt depuis le %1</translation>
    </message>
        <message>
        <source>received %1, receipt to send back</source>
        <translation>reçu le %1, accusé à renvoyer</translation>
    </message>
        <message>
        <source>received %1, receipt sent back</source>
        <translation>reçu le %1, accusé renvoyé</translation>
    </message>
        <message>
        <source>It is being made ready, as soon as a physician of the care team is logged in. The person, or who calls, can call back on %1.</source>
        <translation>Il se prépare dès qu’un médecin de l’équipe a ouvert sa session. La personne, ou qui appelle pour elle, peut rappeler au %1.</translation>
    </message>
        <message>
        <source>Ready. A physician hands it over; say that the unit calls back from %1.</source>
        <translation>Prêt. Un médecin le remet&#xa0;; dites que l’unité rappelle du %1.</translation>
    </message>
        <message>
        <source>No receipt is owed: every file received has been acknowledged.</source>
        <translation>Aucun accusé à renvoyer&#xa0;: chaque dossier reçu a le sien.</translation>
    </message>
        <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
        <message>
        <source>Receipt (*.p7s)</source>
        <translation>Reçu (*.p7s)</translation>
    </message>
        <message>
        <source>Nothing of this reference was sent from here. Nothing was changed.</source>
        <translation>Rien de cette référence n’a été envoyé d’ici. Rien n’a changé.</translation>
    </message>
        <message>
        <source> · psychiatric part</source>
        <translation> · partie psychiatrique</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::ConsentBar</name>
        <message>
        <source>N</source>
        <comment>key of: no judge ordered it</comment>
        <translation>N</translation>
    </message>
        <message>
        <source>No judge ordered it</source>
        <translation>Aucun juge ne l’a ordonné</translation>
    </message>
        <message>
        <source>Consent to</source>
        <translation>Consentement</translation>
    </message>
        <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
        <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
        <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
        <message>
        <source>Precisely (Tab), before the answer: HIV test…</source>
        <translation>Précisément (Tab), avant la réponse : test VIH…</translation>
    </message>
        <message>
        <source>Precisely</source>
        <translation>Précisément</translation>
    </message>
        <message>
        <source>When a judge ordered this care, what refusing may entail is told to the person (P11), never to the judge.</source>
        <translation>Quand un juge a ordonné ces soins, ce qu’un refus peut entraîner est dit à la personne (P11), jamais au juge.</translation>
    </message>
        <message>
        <source>The refusal is recorded. If a judge ordered this care, tell what refusing may entail, then press the letter (P11).</source>
        <translation>Le refus est enregistré. Si un juge a ordonné ces soins, dites ce qu’un refus peut entraîner, puis tapez la lettre (P11).</translation>
    </message>
        <message>
        <source>What you had typed before the answer is back.</source>
        <translation>Ce que vous aviez tapé avant la réponse est revenu.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::CopyGuard</name>
        <message>
        <source>Copying is switched off in this unit (Settings, Screen).</source>
        <translation>La copie est désactivée dans cette unité (Réglages, Écran).</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::CreateAssistant</name>
        <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
        <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
        <message>
        <source>New unit, 1 of 3: the establishment</source>
        <translation>Nouvelle unité, 1 sur 3&#xa0;: l’établissement</translation>
    </message>
        <message>
        <source>Establishment</source>
        <translation>Établissement</translation>
    </message>
        <message>
        <source>Hospital</source>
        <translation>Hôpital</translation>
    </message>
        <message>
        <source>Service and address, one line each</source>
        <translation>Service et adresse, une ligne chacun</translation>
    </message>
        <message>
        <source>Letterhead</source>
        <translation>En-tête</translation>
    </message>
        <message>
        <source>Telephone of the unit</source>
        <translation>Téléphone de l’unité</translation>
    </message>
        <message>
        <source>printed on prescriptions given at an exit</source>
        <translation>imprimé sur les ordonnances de sortie</translation>
    </message>
        <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
        <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
        <message>
        <source>Folder of the unit</source>
        <translation>Dossier de l’unité</translation>
    </message>
        <message>
        <source>Folder (empty or new)</source>
        <translation>Dossier (vide ou nouveau)</translation>
    </message>
        <message>
        <source>Coordinating physician</source>
        <translation>Médecin responsable</translation>
    </message>
        <message>
        <source>Account name</source>
        <translation>Nom du compte</translation>
    </message>
        <message>
        <source>Printed quality</source>
        <translation>Qualité imprimée</translation>
    </message>
        <message>
        <source>physician of the unit</source>
        <translation>médecin de l’unité sanitaire</translation>
    </message>
        <message>
        <source>RPPS (11 digits)</source>
        <translation>RPPS (11 chiffres)</translation>
    </message>
        <message>
        <source>One care team: this account holds both keys</source>
        <translation>Une seule équipe de soins&#xa0;: ce compte a les deux clés</translation>
    </message>
        <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
        <message>
        <source>The same again</source>
        <translation>La même, encore une fois</translation>
    </message>
        <message>
        <source>Nobody can reset it: who forgets it needs two of the three recovery sheets.</source>
        <translation>Personne ne peut la réinitialiser&#xa0;: en cas d’oubli, il faut deux des trois feuilles de secours.</translation>
    </message>
        <message>
        <source>Any two of these sheets open the unit if every passphrase is lost. Print them, then keep them in three places apart: the director of the hospital, the pharmacy safe, the head of the unit.</source>
        <translation>Deux quelconques de ces feuilles ouvrent l’unité si toutes les phrases de passe sont perdues. Imprimez-les, puis gardez-les en trois endroits distincts&#xa0;: direction de l’hôpital, coffre de la pharmacie, responsable de l’unité.</translation>
    </message>
        <message>
        <source>Print the three sheets…</source>
        <translation>Imprimer les trois feuilles…</translation>
    </message>
        <message>
        <source>The sheets are printed (or copied by hand) and will be kept apart</source>
        <translation>Les feuilles sont imprimées (ou recopiées) et seront gardées séparément</translation>
    </message>
        <message>
        <source>Please fill in: %1.</source>
        <translation>À remplir&#xa0;:&#xa0;%1.</translation>
    </message>
        <message>
        <source>This passphrase is too weak: 12 characters of four kinds, 14 of three, or seven words.</source>
        <translation>Cette phrase de passe est trop faible&#xa0;: 12 caractères de quatre sortes, 14 de trois sortes, ou sept mots.</translation>
    </message>
        <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases de passe diffèrent.</translation>
    </message>
        <message>
        <source>New unit, 2 of 3: who answers for it</source>
        <translation>Nouvelle unité, 2 sur 3&#xa0;: qui en répond</translation>
    </message>
        <message>
        <source>New unit, 3 of 3: the recovery sheets</source>
        <translation>Nouvelle unité, 3 sur 3&#xa0;: les feuilles de secours</translation>
    </message>
        <message>
        <source>Open the unit</source>
        <translation>Ouvrir l’unité</translation>
    </message>
        <message>
        <source>as in &quot;Done at …&quot;</source>
        <translation>comme dans «&#xa0;Fait à …&#xa0;»</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::DayModel</name>
        <message>
        <source>Another hour…</source>
        <translation>Autre heure…</translation>
    </message>
        <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
        <message>
        <source>same hour as another</source>
        <translation>même heure qu’un autre</translation>
    </message>
        <message>
        <source>Outside any session</source>
        <translation>Hors vacation</translation>
    </message>
        <message>
        <source>Session cancelled</source>
        <translation>Vacation annulée</translation>
    </message>
        <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::DayView</name>
        <message>
        <source>No appointment on this day.
Ctrl+N opens a session.</source>
        <translation>Aucun rendez-vous ce jour.
Ctrl+N ouvre une vacation.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::DeskWords</name>
        <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
        <message>
        <source>Health unit</source>
        <translation>Unité sanitaire</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::DirectoryView</name>
        <message>
        <source>From a table (CSV)…</source>
        <translation>D’un tableau (CSV)…</translation>
    </message>
        <message>
        <source>New partner</source>
        <translation>Nouveau partenaire</translation>
    </message>
        <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
        <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
        <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
        <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
        <message>
        <source>Kind, name, town</source>
        <translation>Type, nom, ville</translation>
    </message>
        <message>
        <source>The directory is empty: import the table of the unit, or enter the CMP, the CSAPA and the PASS first.</source>
        <translation>L’annuaire est vide&#xa0;: importer le tableau de l’unité, ou saisir d’abord le CMP, le CSAPA et la PASS.</translation>
    </message>
        <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
        <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
        <message>
        <source>what they do: it bounds what may be told (P04)</source>
        <translation>ce qu’ils font&#xa0;: cela borne ce qui peut être dit (P04)</translation>
    </message>
        <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
        <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
        <message>
        <source>MSSanté</source>
        <translation>MSSanté</translation>
    </message>
        <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
        <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
        <message>
        <source>Choose a certificate…</source>
        <translation>Choisir un certificat…</translation>
    </message>
        <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
        <message>
        <source>No longer offer</source>
        <translation>Ne plus proposer</translation>
    </message>
        <message>
        <source>none: what is sent there is sealed by a passphrase</source>
        <translation>aucun&#xa0;: ce qui y part est scellé par une phrase de passe</translation>
    </message>
        <message>
        <source>Say what they do: without their mission nothing bounds what may be told to them (P04).</source>
        <translation>Dire ce qu’ils font&#xa0;: sans leur mission, rien ne borne ce qui peut leur être dit (P04).</translation>
    </message>
        <message>
        <source>Name the person or the service.</source>
        <translation>Nommer la personne ou le service.</translation>
    </message>
        <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
        <message>
        <source>Certificate of this partner</source>
        <translation>Certificat de ce partenaire</translation>
    </message>
        <message>
        <source>Certificate (*.pem *.crt)</source>
        <translation>Certificat (*.pem *.crt)</translation>
    </message>
        <message>
        <source>This file is no certificate.</source>
        <translation>Ce fichier n’est pas un certificat.</translation>
    </message>
        <message>
        <source>Compare this fingerprint by telephone with who gave it, then save.</source>
        <translation>Comparer cette empreinte par téléphone avec qui l’a donnée, puis enregistrer.</translation>
    </message>
        <message>
        <source>Table of partners</source>
        <translation>Tableau de partenaires</translation>
    </message>
        <message>
        <source>Table (*.csv *.txt);;All files (*)</source>
        <translation>Tableau (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
        <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
        <message>
        <source>%1 new, %2 changed, %3 the same, %4 left out.</source>
        <translation>%1 nouveaux, %2 modifiés, %3 inchangés, %4 laissés de côté.</translation>
    </message>
        <message>
        <source>Take them</source>
        <translation>Les prendre</translation>
    </message>
        <message>
        <source>what they do (P04)</source>
        <translation>ce qu’ils font (P04)</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::DocumentEditor</name>
        <message>
        <source>Release</source>
        <translation>Délivrer</translation>
    </message>
        <message>
        <source>DRAFT · number given on release</source>
        <translation>PROJET · numéro au visa</translation>
    </message>
        <message>
        <source>Close, keep the draft</source>
        <translation>Fermer, garder le brouillon</translation>
    </message>
        <message>
        <source>Your unfinished draft is back.</source>
        <translation>Votre brouillon inachevé est revenu.</translation>
    </message>
        <message>
        <source>To fill in: %1</source>
        <translation>À remplir&#xa0;:&#xa0;%1</translation>
    </message>
        <message>
        <source>What is framed in red does not fit its field: a date as 22/11/2026, a number in digits.</source>
        <translation>Ce qui est encadré de rouge ne convient pas au champ&#xa0;: une date comme 22/11/2026, un nombre en chiffres.</translation>
    </message>
        <message>
        <source>Fill from the file</source>
        <translation>Remplir d’après le dossier</translation>
    </message>
        <message>
        <source>Photograph</source>
        <translation>Photographie</translation>
    </message>
        <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::DocumentForm</name>
        <message>
        <source>Reader: court, name of the person or service</source>
        <translation>Destinataire&#xa0;: tribunal, nom de la personne ou du service</translation>
    </message>
        <message>
        <source>Free text</source>
        <translation>Texte libre</translation>
    </message>
        <message>
        <source>tick at least one sentence</source>
        <translation>cochez au moins une phrase</translation>
    </message>
        <message>
        <source>name the reader</source>
        <translation>nommez le destinataire</translation>
    </message>
        <message>
        <source>Reader: %1</source>
        <translation>Destinataire&#xa0;: %1</translation>
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
        <translation>Documents commencés et délivrés</translation>
    </message>
        <message>
        <source>No document yet.
Find a patient (Ctrl+K), then Ctrl+D in the file begins one.</source>
        <translation>Aucun document.
Cherchez un patient (Ctrl+K), puis Ctrl+D dans son dossier en commence un.</translation>
    </message>
        <message>
        <source>Which document?</source>
        <translation>Quel document&#xa0;?</translation>
    </message>
        <message>
        <source>Type a word: judge, showers, transfer…</source>
        <translation>Tapez un mot&#xa0;: juge, douches, transfert…</translation>
    </message>
        <message>
        <source>No kind of document by this word.</source>
        <translation>Aucun document à ce mot.</translation>
    </message>
        <message>
        <source>Begun: %1</source>
        <translation>Commencés&#xa0;:&#xa0;%1</translation>
    </message>
        <message>
        <source>Released</source>
        <translation>Délivrés</translation>
    </message>
        <message>
        <source>Guided acts</source>
        <translation>Actes guidés</translation>
    </message>
        <message>
        <source>To write: %1</source>
        <translation>À rédiger&#xa0;: %1</translation>
    </message>
        <message>
        <source>Letters of this week&apos;s exits…</source>
        <translation>Lettres des sorties de la semaine…</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::DuplicatesPage</name>
        <message>
        <source>Écrou</source>
        <translation>Écrou</translation>
    </message>
        <message>
        <source>Here</source>
        <translation>Présence</translation>
    </message>
        <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
        <message>
        <source>Same person: merge</source>
        <translation>Même personne : fusionner</translation>
    </message>
        <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
        <message>
        <source>Likely duplicates</source>
        <translation>Doublons probables</translation>
    </message>
        <message>
        <source>Back to the patients</source>
        <translation>Retour aux patients</translation>
    </message>
        <message>
        <source>Nothing is merged by itself. A merge keeps both files as they are and reads them together; it can be undone.</source>
        <translation>Rien n’est fusionné tout seul. Une fusion garde les deux dossiers tels quels et les lit ensemble ; elle s’annule.</translation>
    </message>
        <message>
        <source>No two records look like one person.</source>
        <translation>Aucune fiche ne ressemble à une autre.</translation>
    </message>
        <message>
        <source>What proves it: identity paper seen, fingerprints…</source>
        <translation>Ce qui le prouve : pièce d’identité vue, empreintes…</translation>
    </message>
        <message>
        <source>What proves it</source>
        <translation>Ce qui le prouve</translation>
    </message>
        <message>
        <source>Kept</source>
        <translation>Gardée</translation>
    </message>
        <message>
        <source>Read with it</source>
        <translation>Lue avec elle</translation>
    </message>
        <message>
        <source>Say what proves that it is one person.</source>
        <translation>Dites ce qui prouve que c’est une seule personne.</translation>
    </message>
        <message>
        <source>Both are here now, in two cells: these are two people, or the roll is wrong.</source>
        <translation>Les deux sont présentes, dans deux cellules : ce sont deux personnes, ou la liste est fausse.</translation>
    </message>
        <message>
        <source>Merged: one file from now on.</source>
        <translation>Fusionnées : un seul dossier désormais.</translation>
    </message>
        <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
        <message>
        <source>Undone: two records again.</source>
        <translation>Annulé : deux fiches à nouveau.</translation>
    </message>
        <message>
        <source>Two people: never proposed again.</source>
        <translation>Deux personnes : plus jamais proposé.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::EmergencyBand</name>
        <message numerus="yes">
        <source>Emergency: the psychiatric file of %1 is open to you. %n minute(s) left.</source>
        <translation>
            <numerusform>Urgence&#xa0;: le dossier psychiatrique de %1 vous est ouvert. Reste %n minute.</numerusform>
            <numerusform>Urgence&#xa0;: le dossier psychiatrique de %1 vous est ouvert. Restent %n minutes.</numerusform>
        </translation>
    </message>
        <message>
        <source>End it now</source>
        <translation>Refermer maintenant</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::EmergencySection</name>
        <message>
        <source>Opening the psychiatric file in an emergency</source>
        <translation>Ouvrir en urgence le dossier psychiatrique</translation>
    </message>
        <message>
        <source>What this costs: switched off, nobody outside the psychiatric team has the key, and the separation is a wall. Switched on, the key is also sealed to each physician; for them the separation is a procedure: a reason, the passphrase again, one person, sixty minutes, reading only, an entry that nobody can remove, and a review by the psychiatric team. A physician with knowledge of cryptography and the files at hand could open them without leaving that entry. The key is renewed after each opening.</source>
        <translation>Ce que cela coûte&#xa0;: désactivé, personne hors de l’équipe psychiatrique n’a la clé, et la séparation est un mur. Activé, la clé est aussi scellée à chaque médecin&#xa0;; pour eux la séparation est une procédure&#xa0;: un motif, la phrase de passe encore une fois, une seule personne, soixante minutes, en lecture, une inscription que nul ne peut retirer, et un examen par l’équipe psychiatrique. Un médecin versé en cryptographie et disposant des fichiers pourrait les ouvrir sans laisser cette inscription. La clé est renouvelée après chaque ouverture.</translation>
    </message>
        <message>
        <source>A psychiatrist of the unit switches this.</source>
        <translation>Un psychiatre de l’unité l’active ou le désactive.</translation>
    </message>
        <message>
        <source>Switched on. Each opening will be shown to you until it is reviewed.</source>
        <translation>Activé. Chaque ouverture vous sera montrée jusqu’à son examen.</translation>
    </message>
        <message>
        <source>Switched off. The psychiatric key is to be renewed (Users and keys).</source>
        <translation>Désactivé. La clé psychiatrique est à renouveler (Comptes et clés).</translation>
    </message>
        <message>
        <source>Openings</source>
        <translation>Ouvertures</translation>
    </message>
        <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
        <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
        <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
        <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
        <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
        <message>
        <source>Name, reason</source>
        <translation>Nom, motif</translation>
    </message>
        <message>
        <source>Nobody has opened a psychiatric file in an emergency.</source>
        <translation>Personne n’a ouvert de dossier psychiatrique en urgence.</translation>
    </message>
        <message>
        <source>What the team thinks of it: justified, to be talked over…</source>
        <translation>Ce qu’en pense l’équipe&#xa0;: justifié, à reprendre ensemble…</translation>
    </message>
        <message>
        <source>Note of the review</source>
        <translation>Avis de l’équipe</translation>
    </message>
        <message>
        <source>Reviewed</source>
        <translation>Examiné</translation>
    </message>
        <message>
        <source>to be reviewed</source>
        <translation>à examiner</translation>
    </message>
        <message>
        <source>%1
Reviewed: %2</source>
        <translation>%1
Examiné&#xa0;: %2</translation>
    </message>
        <message>
        <source>Say in a few words what the team thinks of this opening.</source>
        <translation>Dites en quelques mots ce que l’équipe pense de cette ouverture.</translation>
    </message>
        <message>
        <source>Reviewed; it stays in the list.</source>
        <translation>Examiné&#xa0;; l’ouverture reste dans la liste.</translation>
    </message>
        <message>
        <source>Emergencies</source>
        <translation>Urgences</translation>
    </message>
        <message>
        <source>Physicians of the unit may open one person&apos;s psychiatric file for an hour</source>
        <translation>Les médecins de l’unité peuvent ouvrir le dossier psychiatrique d’une personne pendant une heure</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::EmergencyTab</name>
        <message>
        <source>The psychiatric file of this person is open to the psychiatric team only. This unit has not switched emergency openings on: call the psychiatrist, or the duty psychiatrist of the hospital.</source>
        <translation>Le dossier psychiatrique de cette personne n’est ouvert qu’à l’équipe psychiatrique. Cette unité n’a pas activé l’ouverture en urgence&#xa0;: appelez le psychiatre, ou le psychiatre de garde de l’hôpital.</translation>
    </message>
        <message>
        <source>Only when a life or a limb depends on it and the psychiatric team cannot be reached. The file of this one person opens for sixty minutes, to be read. Your name, the time and the reason stand in the journal for ever; the psychiatric team and the coordinating physician see them at their next login.</source>
        <translation>Seulement quand une vie ou un membre en dépend et que l’équipe psychiatrique est injoignable. Le dossier de cette seule personne s’ouvre soixante minutes, en lecture. Votre nom, l’heure et le motif restent au journal pour toujours&#xa0;; l’équipe psychiatrique et le médecin responsable les voient à leur prochaine connexion.</translation>
    </message>
        <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
        <message>
        <source>Your passphrase, again</source>
        <translation>Votre phrase de passe, encore une fois</translation>
    </message>
        <message>
        <source>Open for sixty minutes</source>
        <translation>Ouvrir pour soixante minutes</translation>
    </message>
        <message>
        <source>Nothing is written in the psychiatric file of this person.</source>
        <translation>Rien n’est écrit dans le dossier psychiatrique de cette personne.</translation>
    </message>
        <message>
        <source>Psychiatric file</source>
        <translation>Dossier psychiatrique</translation>
    </message>
        <message>
        <source>Text of the entry</source>
        <translation>Texte de l’entrée</translation>
    </message>
        <message>
        <source>Give the reason: it is what the team will read.</source>
        <translation>Donnez le motif&#xa0;: c’est ce que l’équipe lira.</translation>
    </message>
        <message>
        <source>Psychiatric</source>
        <translation>Psychiatrique</translation>
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
        <translation>Pourquoi cette correction&#xa0;? (la première version reste lisible)</translation>
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
        <translation>Pourquoi quelqu’un d’autre était dans la pièce</translation>
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
        <translation>Correction d’une consultation</translation>
    </message>
        <message>
        <source>New consultation</source>
        <translation>Nouvelle consultation</translation>
    </message>
        <message>
        <source>Your draft of %1 is back.</source>
        <translation>Votre brouillon du&#xa0;%1 est revenu.</translation>
    </message>
        <message>
        <source>Your unfinished draft is back.</source>
        <translation>Votre brouillon inachevé est revenu.</translation>
    </message>
        <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
        <message>
        <source>Handcuffs, door open…</source>
        <translation>Menottes, porte ouverte…</translation>
    </message>
        <message>
        <source>The four parts, as a template</source>
        <translation>Les quatre parties, comme modèle</translation>
    </message>
        <message>
        <source>Why: personality, risk of escape, aggression</source>
        <translation>Pourquoi&#xa0;: personnalité, risque d’évasion, agression</translation>
    </message>
        <message>
        <source>Phrases and templates</source>
        <translation>Phrases et modèles</translation>
    </message>
        <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
        <message>
        <source>Who interprets, or which service</source>
        <translation>Qui interprète, ou quel service</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::EntryFilterBar</name>
        <message>
        <source>Words of the entries, then Enter</source>
        <translation>Mots des écrits, puis Entrée</translation>
    </message>
        <message>
        <source>from</source>
        <translation>du</translation>
    </message>
        <message>
        <source>to</source>
        <translation>au</translation>
    </message>
        <message>
        <source>Words of the entries</source>
        <translation>Mots des écrits</translation>
    </message>
        <message>
        <source>Kind of entry</source>
        <translation>Genre d’écrit</translation>
    </message>
        <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
        <message>
        <source>From this day</source>
        <translation>À partir de ce jour</translation>
    </message>
        <message>
        <source>To this day</source>
        <translation>Jusqu’à ce jour</translation>
    </message>
        <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
        <message>
        <source>All authors</source>
        <translation>Tous les auteurs</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::ExitsView</name>
        <message>
        <source>Exits</source>
        <translation>Sorties</translation>
    </message>
        <message>
        <source>People who leave</source>
        <translation>Personnes qui sortent</translation>
    </message>
        <message>
        <source>Nobody leaves within a month.
The roll brings the planned dates.</source>
        <translation>Personne ne sort dans le mois.
La liste des présents apporte les dates prévues.</translation>
    </message>
        <message>
        <source>Who may leave without notice?</source>
        <translation>Qui peut sortir sans préavis&#xa0;?</translation>
    </message>
        <message>
        <source>Nobody of this name.</source>
        <translation>Personne de ce nom.</translation>
    </message>
        <message>
        <source>Prepare without a date…</source>
        <translation>Préparer sans date…</translation>
    </message>
        <message>
        <source>Copy for the person…</source>
        <translation>Copie pour la personne…</translation>
    </message>
        <message>
        <source>Proposed</source>
        <translation>Proposée</translation>
    </message>
        <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
        <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
        <message>
        <source>Checklist of the exit</source>
        <translation>Liste de la sortie</translation>
    </message>
        <message>
        <source>Reason, date, who goes on</source>
        <translation>Motif, date, qui prend le relais</translation>
    </message>
        <message>
        <source>Partner of the directory</source>
        <translation>Partenaire de l’annuaire</translation>
    </message>
        <message>
        <source>This item</source>
        <translation>Cet élément</translation>
    </message>
        <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
        <message>
        <source>Not needed</source>
        <translation>Sans objet</translation>
    </message>
        <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
        <message>
        <source>The papers</source>
        <translation>Les papiers</translation>
    </message>
        <message>
        <source>Into the hands</source>
        <translation>En main propre</translation>
    </message>
        <message>
        <source>Ready, calls back</source>
        <translation>Prêts, rappelle</translation>
    </message>
        <message>
        <source>Not reached</source>
        <translation>Injoignable</translation>
    </message>
        <message>
        <source>no partner</source>
        <translation>aucun partenaire</translation>
    </message>
        <message>
        <source>left on %1</source>
        <translation>sorti le %1</translation>
    </message>
        <message>
        <source>date unknown</source>
        <translation>date inconnue</translation>
    </message>
        <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manque</numerusform>
            <numerusform>%n manquent</numerusform>
        </translation>
    </message>
        <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
        <message>
        <source>leaves on %1</source>
        <translation>sort le %1</translation>
    </message>
        <message>
        <source>calls back on %1</source>
        <translation>rappelle au %1</translation>
    </message>
        <message>
        <source>Say why, or with whom, in the line below the list: what is missing leaves with its reason.</source>
        <translation>Dire pourquoi, ou avec qui, dans la ligne sous la liste&#xa0;: ce qui manque part avec son motif.</translation>
    </message>
        <message>
        <source>Copy for the person</source>
        <translation>Copie pour la personne</translation>
    </message>
        <message>
        <source>Was the file read for what third parties told, and were all files looked for (somatic, psychiatric, paper, hospital)?</source>
        <translation>Le dossier a-t-il été relu pour les propos de tiers, et tous les dossiers ont-ils été recherchés (somatique, psychiatrique, papier, hôpital)&#xa0;?</translation>
    </message>
        <message>
        <source>Yes, write the copy</source>
        <translation>Oui, écrire la copie</translation>
    </message>
        <message>
        <source>Folder or USB stick</source>
        <translation>Dossier ou clé USB</translation>
    </message>
        <message>
        <source>Writing the copy…</source>
        <translation>Écriture de la copie…</translation>
    </message>
        <message>
        <source>Copy no. %1 written and read back. Passphrase, to be printed apart: %2</source>
        <translation>Copie n°&#xa0;%1 écrite et relue. Phrase de passe, à imprimer à part&#xa0;: %2</translation>
    </message>
        <message>
        <source>Visit</source>
        <comment>of the last month</comment>
        <translation>Visite</translation>
    </message>
        <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
        <message>
        <source>Papers refused</source>
        <translation>Refusés</translation>
    </message>
        <message>
        <source>Print the papers…</source>
        <translation>Imprimer les papiers…</translation>
    </message>
        <message>
        <source>Not written yet: %1.</source>
        <translation>Pas encore écrit&#xa0;: %1.</translation>
    </message>
        <message>
        <source>Write them</source>
        <translation>Les écrire</translation>
    </message>
        <message>
        <source>Printed: no. %1. Key 4 when they are in the person&apos;s hands, 5 when they are refused.</source>
        <translation>Imprimés&#xa0;: n° %1. Touche 4 une fois en main propre, 5 s’ils sont refusés.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::ExtractionForm</name>
        <message>
        <source>New extraction</source>
        <translation>Nouvelle extraction</translation>
    </message>
        <message>
        <source>Where (read by everybody)</source>
        <translation>Où (lu par tous)</translation>
    </message>
        <message>
        <source>hospital, without the department</source>
        <translation>l’hôpital, sans le service</translation>
    </message>
        <message>
        <source>What the escort has to know to carry the person, without a diagnosis</source>
        <translation>Ce que l’escorte doit savoir pour le transport, sans diagnostic</translation>
    </message>
        <message>
        <source>sitting, wheelchair, lying</source>
        <translation>assis, fauteuil roulant, allongé</translation>
    </message>
        <message>
        <source>Indicated on</source>
        <translation>Indiquée le</translation>
    </message>
        <message>
        <source>0 today, -1 yesterday, 20/11</source>
        <translation>0 aujourd’hui, -1 hier, 20/11</translation>
    </message>
        <message>
        <source>Save the extraction</source>
        <translation>Enregistrer l’extraction</translation>
    </message>
        <message>
        <source>Nobody chosen yet</source>
        <translation>Personne n’est encore choisi</translation>
    </message>
        <message>
        <source>Choose the person first.</source>
        <translation>Choisissez d’abord la personne.</translation>
    </message>
        <message>
        <source>Where, and for which speciality?</source>
        <translation>Où, et pour quelle spécialité&#xa0;?</translation>
    </message>
        <message>
        <source>This day cannot be read: write 20/11, or -1 for yesterday.</source>
        <translation>Ce jour est illisible&#xa0;: écrivez 20/11, ou -1 pour hier.</translation>
    </message>
        <message>
        <source>Speciality (your team&apos;s file only)</source>
        <translation>Spécialité (dossier de votre équipe seulement)</translation>
    </message>
        <message>
        <source>Reason (your team&apos;s file only)</source>
        <translation>Motif (dossier de votre équipe seulement)</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::ExtractionPanel</name>
        <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
        <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
        <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
        <message>
        <source>day: 24, 24/11 or +2</source>
        <translation>jour&#xa0;: 24, 24/11 ou +2</translation>
    </message>
        <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
        <message>
        <source>hour: 9, 930 or 9h30</source>
        <translation>heure&#xa0;: 9, 930 ou 9h30</translation>
    </message>
        <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
        <message>
        <source>who said so, and why (“chief of the escort: no vehicle”)</source>
        <translation>qui l’a dit, et pourquoi («&#xa0;chef d’escorte&#xa0;: pas de véhicule&#xa0;»)</translation>
    </message>
        <message>
        <source>Who said so, and why</source>
        <translation>Qui l’a dit, et pourquoi</translation>
    </message>
        <message>
        <source>Extraction sheet</source>
        <translation>Fiche d’extraction</translation>
    </message>
        <message>
        <source>Sealed letter</source>
        <translation>Lettre sous pli</translation>
    </message>
        <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
        <message>
        <source>Write the step  (Enter)</source>
        <translation>Inscrire l’étape  (Entrée)</translation>
    </message>
        <message>
        <source>No extraction chosen</source>
        <translation>Aucune extraction choisie</translation>
    </message>
        <message>
        <source>Appointment outside</source>
        <translation>Rendez-vous extérieur</translation>
    </message>
        <message>
        <source>At</source>
        <translation>À</translation>
    </message>
        <message>
        <source>Write the hour as 9, 930 or 9h30.</source>
        <translation>Écrivez l’heure ainsi&#xa0;: 9, 930 ou 9h30.</translation>
    </message>
        <message>
        <source>Cancelled by whom? 1 to 4.</source>
        <translation>Annulée par qui&#xa0;? 1 à 4.</translation>
    </message>
        <message>
        <source>This day cannot be read, or is past: write 24/11 or +2.</source>
        <translation>Ce jour est illisible, ou passé&#xa0;: écrivez 24/11 ou +2.</translation>
    </message>
        <message>
        <source>This hour is still ahead.</source>
        <translation>Cette heure est à venir.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::ExtractionsPage</name>
        <message>
        <source>Extractions</source>
        <translation>Extractions</translation>
    </message>
        <message>
        <source>Extractions under escort</source>
        <translation>Extractions sous escorte</translation>
    </message>
        <message>
        <source>New extraction</source>
        <translation>Nouvelle extraction</translation>
    </message>
        <message>
        <source>Extractions that go on</source>
        <translation>Extractions en cours</translation>
    </message>
        <message>
        <source>No extraction is under way.
A caregiver indicates one with Ctrl+N.</source>
        <translation>Aucune extraction en cours.
Un soignant en indique une avec Ctrl+N.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::FatePanel</name>
        <message>
        <source>Handing over</source>
        <translation>Remise</translation>
    </message>
        <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
        <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
        <message>
        <source>Day: 22/11</source>
        <translation>Jour&#xa0;: 22/11</translation>
    </message>
        <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
        <message>
        <source>Refused by this person</source>
        <translation>Refusé par cette personne</translation>
    </message>
        <message>
        <source>Write it down</source>
        <translation>Inscrire</translation>
    </message>
        <message>
        <source>Receipt is back</source>
        <translation>Reçu revenu</translation>
    </message>
        <message>
        <source>Further prints</source>
        <translation>Autres exemplaires</translation>
    </message>
        <message>
        <source>Mark</source>
        <translation>Mention</translation>
    </message>
        <message>
        <source>Double</source>
        <translation>Double</translation>
    </message>
        <message>
        <source>Double for the patient</source>
        <translation>Double pour le patient</translation>
    </message>
        <message>
        <source>Copy to sign: handed over in person</source>
        <translation>Exemplaire à signer&#xa0;: remis en main propre</translation>
    </message>
        <message>
        <source>Print it…</source>
        <translation>Imprimer…</translation>
    </message>
        <message>
        <source>Files for MSSanté…</source>
        <translation>Fichiers pour MSSanté…</translation>
    </message>
        <message>
        <source>Cancelling</source>
        <translation>Annulation</translation>
    </message>
        <message>
        <source>Reason; number and line stay in the register</source>
        <translation>Motif&#xa0;; le numéro et la ligne restent au registre</translation>
    </message>
        <message>
        <source>Cancel this paper</source>
        <translation>Annuler ce document</translation>
    </message>
        <message>
        <source>About: %1</source>
        <translation>Concerne&#xa0;: %1</translation>
    </message>
        <message>
        <source>Read by: %1</source>
        <translation>Lu par&#xa0;: %1</translation>
    </message>
        <message>
        <source>Signed by: %1, %2</source>
        <translation>Signé par&#xa0;: %1, %2</translation>
    </message>
        <message>
        <source>Not handed over yet.</source>
        <translation>Pas encore remis.</translation>
    </message>
        <message>
        <source>Written in the register.</source>
        <translation>Inscrit au registre.</translation>
    </message>
        <message>
        <source>The day is written 22/11/2026, today or before.</source>
        <translation>Le jour s’écrit 22/11/2026, aujourd’hui ou avant.</translation>
    </message>
        <message>
        <source>Say to whom.</source>
        <translation>Dire à qui.</translation>
    </message>
        <message>
        <source>Say why this paper is cancelled: the reason stays in the register.</source>
        <translation>Dire pourquoi ce document est annulé&#xa0;: le motif reste au registre.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::FieldEdit</name>
        <message>
        <source>from the file</source>
        <translation>du dossier</translation>
    </message>
        <message>
        <source>22/11/2026</source>
        <translation>22/11/2026</translation>
    </message>
        <message>
        <source>3/11, 10/11, 17/11</source>
        <translation>3/11, 10/11, 17/11</translation>
    </message>
        <message>
        <source>No injury is marked in this file.</source>
        <translation>Aucune lésion n’est placée sur le schéma dans ce dossier.</translation>
    </message>
        <message numerus="yes">
        <source>Print the drawn body with its %n mark(s)</source>
        <translation>
            <numerusform>Imprimer le schéma corporel avec sa marque</numerusform>
            <numerusform>Imprimer le schéma corporel avec ses %n marques</numerusform>
        </translation>
    </message>
        <message>
        <source>from the days seen</source>
        <translation>d’après les jours de venue</translation>
    </message>
        <message>
        <source>from your last consultation</source>
        <translation>dernière consultation</translation>
    </message>
        <message>
        <source>from the stay</source>
        <translation>d’après le séjour</translation>
    </message>
        <message>
        <source>from the active problems</source>
        <translation>d’après les problèmes actifs</translation>
    </message>
        <message>
        <source>from the treatments</source>
        <translation>d’après les traitements</translation>
    </message>
        <message>
        <source>from the results awaited</source>
        <translation>d’après les résultats attendus</translation>
    </message>
        <message>
        <source>from the allergies</source>
        <translation>d’après les allergies</translation>
    </message>
        <message>
        <source>from the injuries marked</source>
        <translation>d’après les lésions placées</translation>
    </message>
        <message>
        <source>from the directory</source>
        <translation>d’après l’annuaire</translation>
    </message>
        <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
        <message>
        <source>from the agenda</source>
        <translation>de l’agenda</translation>
    </message>
        <message>
        <source>from the mandates</source>
        <translation>d’après les mandats</translation>
    </message>
        <message>
        <source>from the consents</source>
        <translation>d’après les consentements</translation>
    </message>
        <message>
        <source>from the doctor of choice: check</source>
        <translation>d’après le médecin de son choix&#xa0;: à vérifier</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::FiguresPage</name>
        <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
        <message>
        <source>This month</source>
        <translation>Ce mois</translation>
    </message>
        <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
        <message>
        <source>Three months</source>
        <translation>Trois mois</translation>
    </message>
        <message>
        <source>Twelve months</source>
        <translation>Douze mois</translation>
    </message>
        <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
        <message>
        <source>Figures of the unit</source>
        <translation>Chiffres de l’unité</translation>
    </message>
        <message>
        <source>Table (CSV)…</source>
        <translation>Tableau (CSV)…</translation>
    </message>
        <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
        <message>
        <source>Nobody seen in this period.</source>
        <translation>Personne n’a été vu dans cette période.</translation>
    </message>
        <message>
        <source>half of them within</source>
        <translation>la moitié en</translation>
    </message>
        <message>
        <source>9 of 10 within</source>
        <translation>9 sur 10 en</translation>
    </message>
        <message>
        <source>Days until seen, by priority</source>
        <translation>Jours avant d’être vu, par priorité</translation>
    </message>
        <message>
        <source>Days until seen, by target</source>
        <translation>Jours avant d’être vu, par destinataire</translation>
    </message>
        <message>
        <source>requests</source>
        <translation>demandes</translation>
    </message>
        <message>
        <source>seen so far</source>
        <translation>vues à ce jour</translation>
    </message>
        <message>
        <source>Requests by week</source>
        <translation>Demandes par semaine</translation>
    </message>
        <message>
        <source>No request in this period.</source>
        <translation>Aucune demande dans cette période.</translation>
    </message>
        <message>
        <source>appointments</source>
        <translation>rendez-vous</translation>
    </message>
        <message>
        <source>Missed appointments by cause</source>
        <translation>Rendez-vous manqués par cause</translation>
    </message>
        <message>
        <source>None in this period.</source>
        <translation>Aucun dans cette période.</translation>
    </message>
        <message>
        <source>extractions</source>
        <translation>extractions</translation>
    </message>
        <message>
        <source>Cancelled extractions by cause</source>
        <translation>Extractions annulées par cause</translation>
    </message>
        <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
        <message>
        <source>half seen within %1 days, 9 of 10 within %2</source>
        <translation>la moitié vue en %1 j, 9 sur 10 en %2 j</translation>
    </message>
        <message>
        <source>figures</source>
        <translation>chiffres</translation>
    </message>
        <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
        <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
        <message>
        <source>Save the figures</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
        <message>
        <source>The figures are saved. No name is in them.</source>
        <translation>Les chiffres sont enregistrés. Aucun nom n’y figure.</translation>
    </message>
        <message>
        <source>This file cannot be written.</source>
        <translation>Ce fichier ne peut pas être écrit.</translation>
    </message>
        <message numerus="yes">
        <source>%n request(s) seen</source>
        <translation>
            <numerusform>%n demande vue</numerusform>
            <numerusform>%n demandes vues</numerusform>
        </translation>
    </message>
        <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
        <message numerus="yes">
        <source>%n extraction(s) indicated</source>
        <translation>
            <numerusform>%n extraction indiquée</numerusform>
            <numerusform>%n extractions indiquées</numerusform>
        </translation>
    </message>
        <message numerus="yes">
        <source>%n seen at the hospital</source>
        <translation>
            <numerusform>%n vue à l’hôpital</numerusform>
            <numerusform>%n vues à l’hôpital</numerusform>
        </translation>
    </message>
        <message numerus="yes">
        <source>half of them within %n day(s)</source>
        <translation>
            <numerusform>la moitié en %n jour</numerusform>
            <numerusform>la moitié en %n jours</numerusform>
        </translation>
    </message>
    </context>
    <context>
        <name>serment::ui::FileField</name>
        <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
        <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::FileViewer</name>
        <message>
        <source>Picture</source>
        <translation>Photographie</translation>
    </message>
        <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::FileWords</name>
        <message>
        <source>Suicide risk</source>
        <translation>Risque suicidaire</translation>
    </message>
        <message>
        <source>Withdrawal</source>
        <translation>Sevrage</translation>
    </message>
        <message>
        <source>Substitution treatment</source>
        <translation>Traitement de substitution</translation>
    </message>
        <message>
        <source>Treatments on arrival</source>
        <translation>Traitements à l’arrivée</translation>
    </message>
        <message>
        <source>Injuries on arrival</source>
        <translation>Lésions à l’arrivée</translation>
    </message>
        <message>
        <source>Language and interpreter</source>
        <translation>Langue et interprète</translation>
    </message>
        <message>
        <source>Leaflet given</source>
        <translation>Livret remis</translation>
    </message>
        <message>
        <source>Told which files are kept</source>
        <translation>Informé des dossiers tenus</translation>
    </message>
        <message>
        <source>Medical examination of the arrival</source>
        <translation>Examen médical d’entrée</translation>
    </message>
        <message>
        <source>HIV test proposed</source>
        <translation>Dépistage VIH proposé</translation>
    </message>
        <message>
        <source>Hepatitis B test proposed</source>
        <translation>Dépistage hépatite B proposé</translation>
    </message>
        <message>
        <source>Hepatitis C test proposed</source>
        <translation>Dépistage hépatite C proposé</translation>
    </message>
        <message>
        <source>Syphilis test proposed</source>
        <translation>Dépistage syphilis proposé</translation>
    </message>
        <message>
        <source>Tuberculosis screening</source>
        <translation>Dépistage tuberculose</translation>
    </message>
        <message>
        <source>Vaccinations proposed</source>
        <translation>Vaccinations proposées</translation>
    </message>
        <message>
        <source>Psychotrauma</source>
        <translation>Psychotraumatisme</translation>
    </message>
        <message>
        <source>Addictions</source>
        <translation>Addictions</translation>
    </message>
        <message>
        <source>Prevention visit proposed</source>
        <translation>Visite de prévention proposée</translation>
    </message>
        <message>
        <source>Migrant health visit proposed</source>
        <translation>Rendez-vous santé migrant proposé</translation>
    </message>
        <message>
        <source>Migrant health visit: interpreter</source>
        <translation>Rendez-vous santé migrant&#xa0;: interprète</translation>
    </message>
        <message>
        <source>Migrant health visit: consent</source>
        <translation>Rendez-vous santé migrant&#xa0;: consentement</translation>
    </message>
        <message>
        <source>Migrant health visit: information</source>
        <translation>Rendez-vous santé migrant&#xa0;: information</translation>
    </message>
        <message>
        <source>Migrant health visit: tuberculosis</source>
        <translation>Rendez-vous santé migrant&#xa0;: tuberculose</translation>
    </message>
        <message>
        <source>Migrant health visit: vaccinations</source>
        <translation>Rendez-vous santé migrant&#xa0;: vaccinations</translation>
    </message>
        <message>
        <source>Migrant health visit: psychotrauma</source>
        <translation>Rendez-vous santé migrant&#xa0;: psychotraumatisme</translation>
    </message>
        <message>
        <source>Migrant health visit: orientation</source>
        <translation>Rendez-vous santé migrant&#xa0;: orientation</translation>
    </message>
        <message>
        <source>Migrant health visit: closed</source>
        <translation>Rendez-vous santé migrant&#xa0;: clos</translation>
    </message>
        <message>
        <source>Consent to the medical reception</source>
        <translation>Consentement à l’accueil médical</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::FindPage</name>
        <message>
        <source>Back to the patients</source>
        <translation>Retour aux patients</translation>
    </message>
        <message>
        <source>Words in any order, the last one may be unfinished.
A search across patients leaves a trace, as opening a file does.</source>
        <translation>Des mots dans n’importe quel ordre, le dernier peut être inachevé.
Une recherche sur tous les patients laisse une trace, comme l’ouverture d’un dossier.</translation>
    </message>
        <message>
        <source>Search the files</source>
        <translation>Chercher dans les dossiers</translation>
    </message>
        <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
        <message>
        <source>Nothing by these words in the files that you may read.</source>
        <translation>Rien avec ces mots dans les dossiers que vous pouvez lire.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::FindingsPanel</name>
        <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;:&#xa0;%2</translation>
    </message>
        <message>
        <source>Write instead: “%1”</source>
        <translation>Écrire plutôt&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
        <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
        <message>
        <source>I read it: it tells nothing</source>
        <translation>J’ai relu&#xa0;: cela ne révèle rien</translation>
    </message>
        <message>
        <source>You can: %1</source>
        <translation>Vous pouvez&#xa0;:&#xa0;%1</translation>
    </message>
        <message>
        <source>Reason for going on</source>
        <translation>Raison de passer outre</translation>
    </message>
        <message>
        <source>Nothing stops this paper.</source>
        <translation>Rien ne s’oppose à ce document.</translation>
    </message>
        <message>
        <source>Read rule %1</source>
        <translation>Lire la règle %1</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::GrantForm</name>
        <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
        <message>
        <source>Grant this key</source>
        <translation>Confier cette clé</translation>
    </message>
        <message>
        <source>You do not hold this key: two recovery sheets open it for this account.</source>
        <translation>Vous ne détenez pas cette clé&#xa0;: deux feuilles de secours l’ouvrent pour ce compte.</translation>
    </message>
        <message>
        <source>One sheet</source>
        <translation>Une feuille</translation>
    </message>
        <message>
        <source>Another</source>
        <translation>Une autre</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::GuideDesk</name>
        <message>
        <source>Back one question</source>
        <translation>Question précédente</translation>
    </message>
        <message>
        <source>Close, keep the answers</source>
        <translation>Fermer, garder les réponses</translation>
    </message>
        <message>
        <source>Your answers are back; the next question follows.</source>
        <translation>Vos réponses sont revenues&#xa0;; la question suivante est posée.</translation>
    </message>
        <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
        <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
        <message>
        <source>22/11/2026, Enter</source>
        <translation>22/11/2026, Entrée</translation>
    </message>
        <message>
        <source>This does not answer the question: a date as 22/11/2026, or a few words.</source>
        <translation>Cela ne répond pas à la question&#xa0;: une date comme 22/11/2026, ou quelques mots.</translation>
    </message>
        <message>
        <source>Write the document</source>
        <translation>Rédiger le document</translation>
    </message>
        <message>
        <source>Then: report the risk</source>
        <translation>Ensuite&#xa0;: signaler le risque</translation>
    </message>
        <message>
        <source>Answered</source>
        <translation>Réponses</translation>
    </message>
        <message>
        <source> (from the file)</source>
        <translation> (d’après le dossier)</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::GuideOutlookPanel</name>
        <message>
        <source>Read rule %1</source>
        <translation>Lire la règle %1</translation>
    </message>
        <message>
        <source>Nothing leaves.</source>
        <translation>Rien ne part.</translation>
    </message>
        <message>
        <source>For: %1</source>
        <translation>Pour&#xa0;: %1</translation>
    </message>
        <message>
        <source>It says: %1</source>
        <translation>Il dit&#xa0;: %1</translation>
    </message>
        <message>
        <source>As answered, it may not leave.</source>
        <translation>D’après vos réponses, il ne peut pas partir.</translation>
    </message>
        <message>
        <source>As answered, something is missing.</source>
        <translation>D’après vos réponses, il manque quelque chose.</translation>
    </message>
        <message>
        <source>As answered, it may leave, with a reason.</source>
        <translation>D’après vos réponses, il peut partir, avec une raison.</translation>
    </message>
        <message>
        <source>Nothing said so far stops it.</source>
        <translation>Rien jusqu’ici ne s’y oppose.</translation>
    </message>
        <message>
        <source>You can: %1</source>
        <translation>Vous pouvez&#xa0;: %1</translation>
    </message>
        <message>
        <source>What leaves</source>
        <translation>Ce qui part</translation>
    </message>
        <message>
        <source>What may leave</source>
        <translation>Ce qui pourra partir</translation>
    </message>
        <message>
        <source>From your answers</source>
        <translation>D’après vos réponses</translation>
    </message>
        <message>
        <source>Still to be established</source>
        <translation>Reste à établir</translation>
    </message>
        <message>
        <source>What was asked does not leave. Instead:</source>
        <translation>Ce qui est demandé ne part pas. À la place&#xa0;:</translation>
    </message>
        <message>
        <source>Still to be recorded or filled in</source>
        <translation>Reste à noter ou à remplir</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::GuidePage</name>
        <message>
        <source>Guided acts</source>
        <translation>Actes guidés</translation>
    </message>
        <message>
        <source>One question at a time, in the order of the rules; at the end the document to write, or the refusal with its article.</source>
        <translation>Une question à la fois, dans l’ordre des règles&#xa0;; au bout, le document à rédiger, ou le refus avec son article.</translation>
    </message>
        <message>
        <source>For whom?</source>
        <translation>Pour qui&#xa0;?</translation>
    </message>
        <message>
        <source>Begun</source>
        <translation>Commencés</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::IdentityTab</name>
        <message>
        <source>Picture</source>
        <translation>Photographie</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::JournalSection</name>
        <message>
        <source>Name, action, date</source>
        <translation>Nom, acte, date</translation>
    </message>
        <message>
        <source>The journal shows nothing here.</source>
        <translation>Le journal ne montre rien ici.</translation>
    </message>
        <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
        <message>
        <source>Journal to export</source>
        <translation>Journal à exporter</translation>
    </message>
        <message>
        <source>Export this journal, signed…</source>
        <translation>Exporter ce journal, signé…</translation>
    </message>
        <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
        <message>
        <source>Signed journal</source>
        <translation>Journal signé</translation>
    </message>
        <message>
        <source>Journals (*.jsonl)</source>
        <translation>Journaux (*.jsonl)</translation>
    </message>
        <message>
        <source>Exported with your signature on its last line. It names persons: keep it as you keep a file.</source>
        <translation>Exporté, avec votre signature à la dernière ligne. Il nomme des personnes&#xa0;: gardez-le comme un dossier.</translation>
    </message>
        <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::JournalTab</name>
        <message>
        <source>Name, action, date</source>
        <translation>Nom, acte, date</translation>
    </message>
        <message>
        <source>Nobody has opened this file.</source>
        <translation>Personne n’a ouvert ce dossier.</translation>
    </message>
        <message>
        <source>Every opening of this file and everything written in it, newest first, as signed at the time. Nobody can remove a line unseen.</source>
        <translation>Qui a consulté ce dossier et tout ce qui y a été écrit, du plus récent au plus ancien, tel que signé sur le moment. Nul ne peut retirer une ligne sans que cela se voie.</translation>
    </message>
        <message>
        <source>Who has looked</source>
        <translation>Qui a consulté</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::KeepingView</name>
        <message>
        <source>Files to review</source>
        <translation>Dossiers à revoir</translation>
    </message>
        <message>
        <source>No file has reached the end of its time.
Twenty years from the last contact, ten from a death; never automatic.</source>
        <translation>Aucun dossier n’est arrivé au terme.
Vingt ans après le dernier passage, dix ans après un décès&#xa0;; jamais automatique.</translation>
    </message>
        <message>
        <source>How long is the file of… kept?</source>
        <translation>Jusqu’à quand garde-t-on le dossier de…&#xa0;?</translation>
    </message>
        <message>
        <source>Nobody of this name.</source>
        <translation>Personne de ce nom.</translation>
    </message>
        <message>
        <source>What the law asks</source>
        <translation>Ce que demande la loi</translation>
    </message>
        <message>
        <source>Choose a file, or find a person.</source>
        <translation>Choisir un dossier, ou chercher une personne.</translation>
    </message>
        <message>
        <source>Propose the archive of the hospital</source>
        <translation>Proposer les archives de l’hôpital</translation>
    </message>
        <message>
        <source>Propose the destruction</source>
        <translation>Proposer la destruction</translation>
    </message>
        <message>
        <source>The hospital archives it…</source>
        <translation>L’hôpital l’archive…</translation>
    </message>
        <message>
        <source>The hospital has it destroyed…</source>
        <translation>L’hôpital le fait détruire…</translation>
    </message>
        <message>
        <source>A death was learnt of…</source>
        <translation>Un décès a été appris…</translation>
    </message>
        <message>
        <source>A claim is pending…</source>
        <translation>Un recours est en cours…</translation>
    </message>
        <message>
        <source>The claim is closed…</source>
        <translation>Le recours est clos…</translation>
    </message>
        <message>
        <source>Keeping</source>
        <translation>Conservation</translation>
    </message>
        <message>
        <source>decided: %1</source>
        <translation>décidé&#xa0;: %1</translation>
    </message>
        <message>
        <source>proposed to the hospital: %1</source>
        <translation>proposé à l’hôpital&#xa0;: %1</translation>
    </message>
        <message>
        <source>last contact %1</source>
        <translation>dernier passage le %1</translation>
    </message>
        <message>
        <source>kept until %1</source>
        <translation>gardé jusqu’au %1</translation>
    </message>
        <message>
        <source>Here now: the time has not begun.</source>
        <translation>Présent&#xa0;: le délai n’a pas commencé.</translation>
    </message>
        <message>
        <source>Last stay, consultation or entry: %1.</source>
        <translation>Dernier séjour, consultation ou entrée&#xa0;: %1.</translation>
    </message>
        <message>
        <source>Died on %1.</source>
        <translation>Décédé le %1.</translation>
    </message>
        <message>
        <source>A claim is pending: the time is suspended.</source>
        <translation>Un recours est en cours&#xa0;: le délai est suspendu.</translation>
    </message>
        <message>
        <source>Kept until %1 at least.</source>
        <translation>Gardé au moins jusqu’au %1.</translation>
    </message>
        <message>
        <source>It may be proposed to the hospital, which keeps the files and decides. Nothing is deleted here (P17).</source>
        <translation>Il peut être proposé à l’hôpital, qui garde les dossiers et décide. Rien n’est supprimé ici (P17).</translation>
    </message>
        <message>
        <source>Proposed on %1: %2.</source>
        <translation>Proposé le %1&#xa0;: %2.</translation>
    </message>
        <message>
        <source>Decided on %1: %2. %3</source>
        <translation>Décidé le %1&#xa0;: %2. %3</translation>
    </message>
        <message>
        <source>Proposed. The journal keeps it; the hospital decides.</source>
        <translation>Proposé. Le journal le garde&#xa0;; l’hôpital décide.</translation>
    </message>
        <message>
        <source>Decision of the hospital</source>
        <translation>Décision de l’hôpital</translation>
    </message>
        <message>
        <source>Reference of the decision, slip of the archive</source>
        <translation>Référence de la décision, bordereau des archives</translation>
    </message>
        <message>
        <source>How it is known; a day first if it is not today (22/11/2026 notice of the town hall)</source>
        <translation>Comment on le sait&#xa0;; le jour d’abord si ce n’est pas aujourd’hui (22/11/2026 avis de la mairie)</translation>
    </message>
        <message>
        <source>Which claim, before whom</source>
        <translation>Quel recours, devant qui</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::LocalPolicyView</name>
        <message>
        <source>A unit may be stricter than the rules, never milder. What it decides holds at the door of every document at once, and stands in the journal.</source>
        <translation>Une unité peut être plus stricte que les règles, jamais moins. Ce qu’elle décide vaut aussitôt pour tout document qui sort, et reste inscrit au journal.</translation>
    </message>
        <message>
        <source>This unit applies the rules as they are.</source>
        <translation>Cette unité applique les règles telles quelles.</translation>
    </message>
        <message>
        <source>Set by %1 on %2.</source>
        <translation>Décidé par %1 le %2.</translation>
    </message>
        <message>
        <source>Only the coordinating physician changes it.</source>
        <translation>Seul le médecin responsable de l’unité peut la modifier.</translation>
    </message>
        <message>
        <source>Stricter in this unit</source>
        <translation>Plus strict dans cette unité</translation>
    </message>
        <message>
        <source>None. Open a rule and choose “In this unit: stricter”.</source>
        <translation>Rien. Ouvrir une règle et choisir « Dans cette unité&#xa0;: plus strict ».</translation>
    </message>
        <message>
        <source>%1 (the rule %2): %3</source>
        <translation>%1 (la règle %2)&#xa0;: %3</translation>
    </message>
        <message>
        <source>As the rule again</source>
        <translation>Revenir à la règle</translation>
    </message>
        <message>
        <source>Exceptions that the texts themselves open</source>
        <translation>Exceptions que les textes eux-mêmes ouvrent</translation>
    </message>
        <message>
        <source>There is no other exception: none can be added here.</source>
        <translation>Il n’y a pas d’autre exception&#xa0;: aucune ne peut être ajoutée ici.</translation>
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
        <translation>Unité de démonstration&#xa0;: personnes inventées. Choisissez un compte, sa phrase de passe est déjà remplie.</translation>
    </message>
        <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
        <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#xa0;?</translation>
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
            <numerusform>Trop d’essais. Réessayez dans&#xa0;%n seconde.</numerusform>
            <numerusform>Trop d’essais. Réessayez dans&#xa0;%n secondes.</numerusform>
        </translation>
    </message>
        <message>
        <source>Passphrase lost…</source>
        <translation>Phrase de passe perdue…</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::MainWindow</name>
        <message>
        <source>DEMONSTRATION: invented people. Enter nothing about a real person.</source>
        <translation>DÉMONSTRATION&#xa0;: personnes inventées. N’y saisissez rien sur une personne réelle.</translation>
    </message>
        <message>
        <source>Find somebody…   Ctrl+K</source>
        <translation>Rechercher une personne…   Ctrl+K</translation>
    </message>
        <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
        <message>
        <source>Another user (Ctrl+Shift+L)</source>
        <translation>Autre utilisateur (Ctrl+Maj+L)</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::NewUserForm</name>
        <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
        <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
        <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
        <message>
        <source>Printed quality</source>
        <translation>Qualité imprimée</translation>
    </message>
        <message>
        <source>RPPS</source>
        <translation>RPPS</translation>
    </message>
        <message>
        <source>11 digits, or nothing</source>
        <translation>11 chiffres, ou rien</translation>
    </message>
        <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
        <message>
        <source>The same again</source>
        <translation>La même, encore</translation>
    </message>
        <message>
        <source>Add the account</source>
        <translation>Ajouter le compte</translation>
    </message>
        <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases de passe diffèrent.</translation>
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
        <name>serment::ui::PaperSettings</name>
        <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
        <message>
        <source>To</source>
        <translation>À</translation>
    </message>
        <message>
        <source>Sentence to tick</source>
        <translation>Phrase à cocher</translation>
    </message>
        <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
        <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
        <message>
        <source>Handing over</source>
        <translation>Remise</translation>
    </message>
        <message>
        <source>Second signature</source>
        <translation>Seconde signature</translation>
    </message>
        <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
        <message>
        <source>Letterhead, or which paper</source>
        <translation>En-tête, ou quel document</translation>
    </message>
        <message>
        <source>Address, line by line</source>
        <translation>Adresse, ligne par ligne</translation>
    </message>
        <message>
        <source>Telephone of the unit</source>
        <translation>Téléphone de l’unité</translation>
    </message>
        <message>
        <source>Choose a logo…</source>
        <translation>Choisir un logo…</translation>
    </message>
        <message>
        <source>Without a logo</source>
        <translation>Sans logo</translation>
    </message>
        <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
        <message>
        <source>PNG, JPEG or SVG, at most 1 MiB. It stands on every paper, also on those for the judge: choose one that names no speciality.</source>
        <translation>PNG, JPEG ou SVG, 1 Mio au plus. Il figure sur tous les documents, y compris ceux que lit le juge : en choisir un qui ne nomme aucune spécialité.</translation>
    </message>
        <message>
        <source>Letterhead of every paper</source>
        <translation>En-tête de tous les documents</translation>
    </message>
        <message>
        <source>The coordinating physician of the unit changes this.</source>
        <translation>C’est le médecin responsable de l’unité qui modifie ces lignes.</translation>
    </message>
        <message>
        <source>What stands in { } is filled in by the program and stays as it is.</source>
        <translation>Ce qui est entre { } est rempli par le logiciel : le laisser tel quel.</translation>
    </message>
        <message>
        <source>These words cannot be used: %1</source>
        <translation>Ce texte ne peut pas être utilisé : %1</translation>
    </message>
        <message>
        <source>Left out of papers for the judge and the administration, because it would tell a speciality: %1</source>
        <translation>Omis des documents destinés au juge et à l’administration, parce que cela révélerait une spécialité : %1</translation>
    </message>
        <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
        <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
        <message>
        <source>This picture is too large: at most 1 MiB and 25 million pixels.</source>
        <translation>Cette image est trop grande : 1 Mio et 25 millions de pixels au plus.</translation>
    </message>
        <message>
        <source>This SVG would load or run something else. Save it as plain shapes, or as PNG.</source>
        <translation>Ce SVG chargerait ou exécuterait autre chose. L’enregistrer en formes simples, ou en PNG.</translation>
    </message>
        <message>
        <source>This file is neither PNG, JPEG nor SVG, or it is cut short.</source>
        <translation>Ce fichier n’est ni PNG, ni JPEG, ni SVG, ou il est tronqué.</translation>
    </message>
        <message>
        <source>Saved. The next document bears it.</source>
        <translation>Enregistré. Le prochain document le portera.</translation>
    </message>
        <message>
        <source>This paper may not say it: %1 %2.</source>
        <translation>Ce document ne peut pas le dire&#xa0;: %1 %2.</translation>
    </message>
        <message>
        <source>Back to the program&apos;s words</source>
        <translation>Reprendre le texte d’origine</translation>
    </message>
        <message>
        <source>The unit&apos;s own words are not in use any more: %1</source>
        <translation>Le texte propre à l’unité n’est plus utilisé : %1</translation>
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
        <translation>Aucun document n’est sorti de ce dossier.
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
        <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
        <message>
        <source>Write…</source>
        <translation>Écrire…</translation>
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
        <translation>Réduire la liste&#xa0;: nom, cellule, bâtiment</translation>
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
        <translation>Personne pour l’instant.
Importez la liste du jour de l’établissement (Ctrl+I).</translation>
    </message>
        <message>
        <source>Nobody by these words. Ctrl+K also finds those who have left.</source>
        <translation>Personne à ces mots. Ctrl+K trouve aussi ceux qui sont partis.</translation>
    </message>
        <message>
        <source>Likely duplicates</source>
        <translation>Doublons probables</translation>
    </message>
        <message>
        <source>Search the files</source>
        <translation>Chercher dans les dossiers</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::PdfPane</name>
        <message>
        <source>The paper as it will print</source>
        <translation>Le document tel qu’il s’imprimera</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::PersonField</name>
        <message>
        <source>Name, given name, number of écrou or cell</source>
        <translation>Nom, prénom, numéro d’écrou ou cellule</translation>
    </message>
        <message>
        <source>Type three letters, a number or a cell.</source>
        <translation>Tapez trois lettres, un numéro ou une cellule.</translation>
    </message>
        <message>
        <source>Nobody by that name, number or cell. Has today&apos;s roll been imported?</source>
        <translation>Personne sous ce nom, ce numéro ou dans cette cellule. La liste du jour a-t-elle été importée&#xa0;?</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::PhotoPicker</name>
        <message>
        <source>What the photograph shows: left cheek, with scale</source>
        <translation>Ce que montre la photographie&#xa0;: joue gauche, avec réglette</translation>
    </message>
        <message>
        <source>What the photograph shows</source>
        <translation>Ce que montre la photographie</translation>
    </message>
        <message>
        <source>From a file…</source>
        <translation>D’un fichier…</translation>
    </message>
        <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
        <message>
        <source>PNG or JPEG, at most 20 MB. It is kept in the file, encrypted.</source>
        <translation>PNG ou JPEG, 20&#xa0;Mo au plus. Elle est gardée dans le dossier, chiffrée.</translation>
    </message>
        <message>
        <source>A photograph is brought in once the person agreed: tick it above.</source>
        <translation>Une photographie s’ajoute une fois la personne d’accord&#xa0;: cocher son accord ci-dessus.</translation>
    </message>
        <message>
        <source>Kept in the file and shown on this paper. The file chosen can be destroyed.</source>
        <translation>Gardée dans le dossier et montrée sur ce document. Le fichier choisi peut être détruit.</translation>
    </message>
        <message>
        <source>Say what the photograph shows: it stands under it on the paper.</source>
        <translation>Dire ce que montre la photographie&#xa0;: c’est écrit sous elle, sur le document.</translation>
    </message>
        <message>
        <source>This picture is larger than 20 MB. Nothing was read into the file.</source>
        <translation>Cette image dépasse 20&#xa0;Mo. Rien n’est entré dans le dossier.</translation>
    </message>
        <message>
        <source>This is no whole PNG or JPEG picture, whatever its name says. Nothing was read into the file.</source>
        <translation>Ce n’est pas une image PNG ou JPEG entière, quoi que dise son nom. Rien n’est entré dans le dossier.</translation>
    </message>
        <message>
        <source>The photograph could not be kept: nothing was read into the file.</source>
        <translation>La photographie n’a pas pu être gardée&#xa0;: rien n’est entré dans le dossier.</translation>
    </message>
        <message>
        <source>There is no picture to paste.</source>
        <translation>Il n’y a pas d’image à coller.</translation>
    </message>
        <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::PhrasePicker</name>
        <message>
        <source>Phrase or template; a new name keeps one</source>
        <translation>Phrase ou modèle&#xa0;; un nom nouveau en garde un</translation>
    </message>
        <message>
        <source>Enter takes · Ctrl+Delete forgets one&apos;s own · Escape</source>
        <translation>Entrée prend · Ctrl+Suppr oublie un des siens · Échap</translation>
    </message>
        <message>
        <source>own template</source>
        <translation>mon modèle</translation>
    </message>
        <message>
        <source>own phrase</source>
        <translation>ma phrase</translation>
    </message>
        <message>
        <source>template</source>
        <translation>modèle</translation>
    </message>
        <message>
        <source>Keep as « %1 »</source>
        <translation>Garder sous «&#xa0;%1&#xa0;»</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::PortraitField</name>
        <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
        <message>
        <source>Picture</source>
        <translation>Photographie</translation>
    </message>
        <message>
        <source>PNG, JPEG (*.png *.jpg *.jpeg)</source>
        <translation>PNG, JPEG (*.png *.jpg *.jpeg)</translation>
    </message>
        <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
        <message>
        <source>No picture yet: Ctrl+O takes one from a file, Ctrl+V what was copied.</source>
        <translation>Pas encore de photographie&#xa0;: Ctrl+O la prend dans un fichier, Ctrl+V prend l’image copiée.</translation>
    </message>
        <message>
        <source>This file cannot be opened.</source>
        <translation>Ce fichier ne s’ouvre pas.</translation>
    </message>
        <message>
        <source>This file is larger than 20 MB. Nothing was taken from it.</source>
        <translation>Ce fichier dépasse 20&#xa0;Mo. Rien n’en a été pris.</translation>
    </message>
        <message>
        <source>No picture was copied.</source>
        <translation>Aucune image n’a été copiée.</translation>
    </message>
        <message>
        <source>This is no PNG or JPEG picture, whatever its name says. Nothing was taken from it.</source>
        <translation>Ce n’est pas une image PNG ou JPEG, quel que soit son nom. Rien n’en a été pris.</translation>
    </message>
        <message>
        <source>This picture is damaged or too large to be read. Nothing was taken from it.</source>
        <translation>Cette image est abîmée ou trop grande pour être lue. Rien n’en a été pris.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::PortraitSetting</name>
        <message>
        <source>This unit keeps a picture of the patients who agree</source>
        <translation>Cette unité garde une photographie des patients qui l’acceptent</translation>
    </message>
        <message>
        <source>A picture helps to recognise a person at the care room, and tells that the person is in prison. It is off unless the coordinating physician decides otherwise; each person agrees, and may have it taken away.</source>
        <translation>Une photographie aide à reconnaître une personne à la salle de soins, et dit qu’elle est en prison. Elle est désactivée sauf décision du médecin responsable ; chaque personne donne son accord et peut la faire retirer.</translation>
    </message>
        <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
        <message>
        <source>Pictures</source>
        <translation>Photographies</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::PressuresPage</name>
        <message>
        <source>A</source>
        <comment>key of: prison administration</comment>
        <translation>A</translation>
    </message>
        <message>
        <source>Prison administration</source>
        <translation>Administration pénitentiaire</translation>
    </message>
        <message>
        <source>J</source>
        <comment>key of: judge, prosecutor</comment>
        <translation>J</translation>
    </message>
        <message>
        <source>Judge, prosecutor</source>
        <translation>Juge, procureur</translation>
    </message>
        <message>
        <source>P</source>
        <comment>key of: police</comment>
        <translation>P</translation>
    </message>
        <message>
        <source>Police, gendarmerie</source>
        <translation>Police, gendarmerie</translation>
    </message>
        <message>
        <source>F</source>
        <comment>key of: prefecture</comment>
        <translation>F</translation>
    </message>
        <message>
        <source>Prefecture</source>
        <translation>Préfecture</translation>
    </message>
        <message>
        <source>D</source>
        <comment>key of: detainees</comment>
        <translation>D</translation>
    </message>
        <message>
        <source>Detainees, relatives</source>
        <translation>Personnes détenues, proches</translation>
    </message>
        <message>
        <source>O</source>
        <comment>key of: somebody else</comment>
        <translation>Q</translation>
    </message>
        <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
        <message>
        <source>From: %1, on %2</source>
        <translation>De : %1, le %2</translation>
    </message>
        <message>
        <source>What was answered is not recorded yet.</source>
        <translation>La réponse n’est pas encore enregistrée.</translation>
    </message>
        <message>
        <source>Answer: %1</source>
        <translation>Réponse : %1</translation>
    </message>
        <message>
        <source>The head of the unit was told on %1.</source>
        <translation>Le responsable de l’unité en a été informé le %1.</translation>
    </message>
        <message>
        <source>Recorded by %1</source>
        <translation>Enregistré par %1</translation>
    </message>
        <message>
        <source>What was answered</source>
        <translation>Ce qui a été répondu</translation>
    </message>
        <message>
        <source>Head of the unit told on</source>
        <translation>Responsable informé le</translation>
    </message>
        <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
        <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
        <message>
        <source>From</source>
        <translation>De</translation>
    </message>
        <message>
        <source>What was asked</source>
        <translation>Ce qui a été demandé</translation>
    </message>
        <message>
        <source>in their words, without the name of a patient</source>
        <translation>dans leurs mots, sans le nom d’un patient</translation>
    </message>
        <message>
        <source>Pressures on the care team</source>
        <translation>Pressions sur l’équipe de soins</translation>
    </message>
        <message>
        <source>No pressure is recorded.
Ctrl+N records what somebody asked of the team against secrecy or independence (T04, S01).</source>
        <translation>Aucune pression n’est enregistrée.
Ctrl+N enregistre ce que quelqu’un a demandé à l’équipe contre le secret ou l’indépendance (T04, S01).</translation>
    </message>
        <message>
        <source>Record a pressure</source>
        <translation>Enregistrer une pression</translation>
    </message>
        <message>
        <source>Recorded.</source>
        <translation>Enregistré.</translation>
    </message>
        <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
        <message>
        <source>Recorded. The line before stays readable.</source>
        <translation>Enregistré. La ligne d’avant reste lisible.</translation>
    </message>
        <message>
        <source>Register of disclosures</source>
        <translation>Registre des communications</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::Prompts</name>
        <message>
        <source>Change nothing</source>
        <translation>Ne rien changer</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::ReceiveView</name>
        <message>
        <source>A file that came</source>
        <translation>Un dossier reçu</translation>
    </message>
        <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
        <message>
        <source>Known by telephone: into the directory…</source>
        <translation>Vérifié par téléphone&#xa0;: à l’annuaire…</translation>
    </message>
        <message>
        <source>Save the receipt…</source>
        <translation>Enregistrer le reçu…</translation>
    </message>
        <message>
        <source>Take it over</source>
        <translation>Reprendre</translation>
    </message>
        <message>
        <source>Whose file is it here?</source>
        <translation>De qui est-ce le dossier ici&#xa0;?</translation>
    </message>
        <message>
        <source>Nobody of this name.</source>
        <translation>Personne de ce nom.</translation>
    </message>
        <message>
        <source>What the file holds</source>
        <translation>Ce que contient le dossier</translation>
    </message>
        <message>
        <source>Nothing is written before you have seen what it holds.</source>
        <translation>Rien n’est écrit avant que vous ayez vu ce qu’il contient.</translation>
    </message>
        <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
        <message>
        <source>A file received</source>
        <translation>Un dossier reçu</translation>
    </message>
        <message>
        <source>Files of health records (*.p7m *.zip *.xml *.json);;All files (*)</source>
        <translation>Dossiers de santé (*.p7m *.zip *.xml *.json);;Tous les fichiers (*)</translation>
    </message>
        <message>
        <source>Taking it over…</source>
        <translation>Reprise…</translation>
    </message>
        <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
        <message>
        <source>Several people here have these traits, or the file is here under another person. Choose whose it is; identity papers tell.</source>
        <translation>Plusieurs personnes ont ici ces traits, ou le dossier est ici sous une autre personne. Choisir de qui il est&#xa0;; les papiers d’identité le disent.</translation>
    </message>
        <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
        <message>
        <source>Passphrase that came apart</source>
        <translation>Phrase de passe venue à part</translation>
    </message>
        <message>
        <source>It does not open the file. Passphrase that came apart</source>
        <translation>Elle n’ouvre pas le fichier. Phrase de passe venue à part</translation>
    </message>
        <message>
        <source>Taken over. The documents stand in the file, marked as received.</source>
        <translation>Repris. Les documents sont dans le dossier, marqués comme reçus.</translation>
    </message>
        <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
        <message>
        <source>Everything in it is here already. Nothing will change.</source>
        <translation>Tout ce qu’il contient est déjà ici. Rien ne changera.</translation>
    </message>
        <message>
        <source>Certificate of another unit</source>
        <translation>Certificat d’une autre unité</translation>
    </message>
        <message>
        <source>Did you call this unit, on a number that you know, and compare the fingerprint?
%1</source>
        <translation>Avez-vous appelé cette unité, à un numéro que vous connaissez, et comparé l’empreinte&#xa0;?
%1</translation>
    </message>
        <message>
        <source>Yes, it is the same</source>
        <translation>Oui, c’est la même</translation>
    </message>
        <message>
        <source>care in detention</source>
        <translation>soins en détention</translation>
    </message>
        <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
        <message>
        <source>Receipt (*.p7s)</source>
        <translation>Reçu (*.p7s)</translation>
    </message>
        <message>
        <source>Receipt saved: reference, dates and the address of this unit, no medical word.</source>
        <translation>Reçu enregistré&#xa0;: référence, dates et adresse de cette unité, aucun mot médical.</translation>
    </message>
        <message>
        <source>Print the receipt…</source>
        <translation>Imprimer le reçu…</translation>
    </message>
        <message>
        <source>Taken over, and its receipt is made: Ctrl+S saves it, Ctrl+P prints it, to be sent back. The list remembers it until then.</source>
        <translation>Repris, et son reçu est fait&#xa0;: Ctrl+S l’enregistre, Ctrl+P l’imprime, pour le renvoyer. La liste le rappelle d’ici là.</translation>
    </message>
        <message>
        <source>Receipt printed: it goes back to whoever sent the file.</source>
        <translation>Reçu imprimé&#xa0;: il retourne à qui a envoyé le dossier.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::ReceptionTab</name>
        <message>
        <source>Record the answers</source>
        <translation>Enregistrer les réponses</translation>
    </message>
        <message>
        <source>%1 of %2 answered</source>
        <translation>%1 sur %2 répondus</translation>
    </message>
        <message>
        <source>Your unfinished draft is back.</source>
        <translation>Votre brouillon inachevé est revenu.</translation>
    </message>
        <message>
        <source>Nothing was answered yet: one letter answers an item.</source>
        <translation>Rien n’est encore répondu : une lettre répond à un point.</translation>
    </message>
        <message>
        <source>This cannot be read: a day is written 24/11 or +7.</source>
        <translation>Ceci ne se lit pas : un jour s’écrit 24/11 ou +7.</translation>
    </message>
        <message>
        <source>How many files are kept on the person? (P18)</source>
        <translation>Combien de dossiers sont tenus sur la personne ? (P18)</translation>
    </message>
        <message>
        <source>This needs an answer, and a day to come when it is to be done.</source>
        <translation>Il faut une réponse, et un jour à venir si c’est à faire.</translation>
    </message>
        <message>
        <source>Recorded. What is not answered stays open in Today.</source>
        <translation>Enregistré. Ce qui n’est pas répondu reste ouvert dans Aujourd’hui.</translation>
    </message>
        <message>
        <source>Next open item</source>
        <translation>Point ouvert suivant</translation>
    </message>
        <message>
        <source>Every item is answered.</source>
        <translation>Tous les points sont répondus.</translation>
    </message>
        <message>
        <source>Reception</source>
        <translation>Accueil</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::RecordDesk</name>
        <message>
        <source>At the patient&apos;s request, what stands here is withheld from the other team.</source>
        <translation>À la demande du patient, ce qui figure ici est caché à l’autre équipe.</translation>
    </message>
        <message>
        <source>Something of the other team is withheld here at the patient&apos;s request: this list is not complete.</source>
        <translation>Des éléments de l’autre équipe sont masqués à la demande du patient&#xa0;: cette liste n’est pas complète.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::RecordForm</name>
        <message>
        <source>Close, keep the draft</source>
        <translation>Fermer, garder le brouillon</translation>
    </message>
        <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
        <message>
        <source>Your unfinished draft is back.</source>
        <translation>Votre brouillon inachevé est revenu.</translation>
    </message>
        <message>
        <source>This is needed.</source>
        <translation>À remplir.</translation>
    </message>
        <message>
        <source>This cannot be right.</source>
        <translation>Ce n’est pas possible.</translation>
    </message>
        <message>
        <source>Not a date, or a day to come: today or before.</source>
        <translation>Date illisible ou à venir&#xa0;: aujourd’hui ou avant.</translation>
    </message>
        <message>
        <source>This cannot be read.</source>
        <translation>Cela ne se lit pas.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::RecordTab</name>
        <message>
        <source>You are writing here in another window too. What you type here is not kept as a draft: record it, or close one of the two.</source>
        <translation>Vous écrivez ici dans une autre fenêtre aussi. Ce que vous tapez ici n’est pas gardé comme brouillon&#xa0;: enregistrez-le, ou fermez l’une des deux.</translation>
    </message>
        <message>
        <source>Recorded.</source>
        <translation>Enregistré.</translation>
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
        <translation>Déposée le, si c’est écrit</translation>
    </message>
        <message>
        <source>20/11 or -1</source>
        <translation>20/11 ou -1</translation>
    </message>
        <message>
        <source>The letter records the slip and asks for the next one. Esc ends the round.</source>
        <translation>La lettre enregistre le bulletin et demande le suivant. Échap termine la relève.</translation>
    </message>
        <message>
        <source>Nobody chosen yet</source>
        <translation>Personne choisie&#xa0;: aucune</translation>
    </message>
        <message numerus="yes">
        <source>collected at %1 · %n slip(s) recorded</source>
        <translation>
            <numerusform>relevée à&#xa0;%1 ·&#xa0;%n bulletin enregistré</numerusform>
            <numerusform>relevée à&#xa0;%1 ·&#xa0;%n bulletins enregistrés</numerusform>
        </translation>
    </message>
        <message>
        <source>Choose the person first.</source>
        <translation>Choisissez d’abord la personne.</translation>
    </message>
        <message>
        <source>This day cannot be read: write 20/11, or -1 for yesterday.</source>
        <translation>Ce jour n’est pas lisible&#xa0;: écrivez 20/11, ou -1 pour hier.</translation>
    </message>
        <message>
        <source>Recorded: %1</source>
        <translation>Enregistrée&#xa0;:&#xa0;%1</translation>
    </message>
        <message>
        <source>cannot write</source>
        <translation>ne sait pas écrire</translation>
    </message>
        <message>
        <source>Box</source>
        <translation>Boîte</translation>
    </message>
        <message>
        <source>box</source>
        <translation>boîte</translation>
    </message>
        <message>
        <source>Box of the wings</source>
        <translation>Boîte de la détention</translation>
    </message>
        <message>
        <source>Slips counted in the box</source>
        <translation>Bulletins comptés dans la boîte</translation>
    </message>
        <message>
        <source>slips counted</source>
        <translation>bulletins comptés</translation>
    </message>
        <message>
        <source>Written by</source>
        <translation>Écrite par</translation>
    </message>
        <message>
        <source>Name of who wrote</source>
        <translation>Nom de qui a écrit</translation>
    </message>
        <message>
        <source>name of who wrote</source>
        <translation>nom de qui a écrit</translation>
    </message>
        <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
        <message>
        <source>Scan</source>
        <translation>Numériser</translation>
    </message>
        <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
        <message>
        <source>Paste picture</source>
        <translation>Coller l’image</translation>
    </message>
        <message>
        <source>Who wrote in this person&apos;s interest?</source>
        <translation>Qui a écrit dans l’intérêt de cette personne&#xa0;?</translation>
    </message>
        <message>
        <source>Which box were the slips collected from?</source>
        <translation>De quelle boîte viennent ces mots&#xa0;?</translation>
    </message>
        <message>
        <source>Recorded: %1. The same words wait already: the same slip twice?</source>
        <translation>Enregistrée&#xa0;: %1. Les mêmes mots attendent déjà&#xa0;: deux fois le même papier&#xa0;?</translation>
    </message>
        <message>
        <source>Recorded: %1. Linked to the request that waits already.</source>
        <translation>Enregistrée&#xa0;: %1. Liée à la demande qui attend déjà.</translation>
    </message>
        <message>
        <source>Neither a picture (PNG, JPEG) nor a PDF, or more than 20 MB.</source>
        <translation>Ni une image (PNG, JPEG) ni un PDF, ou plus de 20 Mo.</translation>
    </message>
        <message>
        <source>1 picture of the slip, %1 kB</source>
        <translation>1 image du papier, %1 Ko</translation>
    </message>
        <message>
        <source>Picture of the slip</source>
        <translation>Image du papier</translation>
    </message>
        <message>
        <source>Pictures (*.png *.jpg *.jpeg *.pdf)</source>
        <translation>Images (*.png *.jpg *.jpeg *.pdf)</translation>
    </message>
        <message>
        <source>This file cannot be read, or is larger than 20 MB.</source>
        <translation>Ce fichier est illisible, ou dépasse 20 Mo.</translation>
    </message>
        <message>
        <source>There is no picture to paste.</source>
        <translation>Il n’y a pas d’image à coller.</translation>
    </message>
        <message>
        <source>Scanning…</source>
        <translation>Numérisation…</translation>
    </message>
        <message>
        <source>The scanner does not answer: is it plugged in and on?</source>
        <translation>Le scanner ne répond pas&#xa0;: est-il branché et allumé&#xa0;?</translation>
    </message>
        <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
        <message>
        <source>Recorded as soon as the scanner has finished.</source>
        <translation>Enregistrée dès que le scanner aura fini.</translation>
    </message>
        <message>
        <source>Enter goes on, Shift+Enter begins a new line. A slip without words is kept with its picture.</source>
        <translation>Entrée passe à la suite, Maj+Entrée va à la ligne. Un bulletin sans mots est gardé avec son image.</translation>
    </message>
        <message>
        <source>Write what stands on the slip, or keep its picture.</source>
        <translation>Écrivez ce qui figure sur le bulletin, ou gardez-en l’image.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::RegistersPage</name>
        <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
        <message>
        <source>Released</source>
        <translation>Délivrés</translation>
    </message>
        <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
        <message>
        <source>Reader</source>
        <translation>Destinataire</translation>
    </message>
        <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
        <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
        <message>
        <source>Handed over</source>
        <translation>Remise</translation>
    </message>
        <message>
        <source>Register of disclosures</source>
        <translation>Registre des communications</translation>
    </message>
        <message>
        <source>Registers</source>
        <translation>Registres</translation>
    </message>
        <message>
        <source>Number, patient, signer, reader</source>
        <translation>Numéro, patient, signataire, destinataire</translation>
    </message>
        <message>
        <source>Extract (PDF)…</source>
        <translation>Extrait (PDF)…</translation>
    </message>
        <message>
        <source>Extract (CSV)…</source>
        <translation>Extrait (CSV)…</translation>
    </message>
        <message>
        <source>Kind of document</source>
        <translation>Type de document</translation>
    </message>
        <message>
        <source>From: 1/11</source>
        <translation>Du&#xa0;: 1/11</translation>
    </message>
        <message>
        <source>To: 30/11</source>
        <translation>Au&#xa0;: 30/11</translation>
    </message>
        <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
        <message>
        <source>All readers</source>
        <translation>Tous les destinataires</translation>
    </message>
        <message>
        <source>Only the newest are shown: narrow the search by a day, a document or a name.</source>
        <translation>Seuls les plus récents sont affichés&#xa0;: préciser un jour, un document ou un nom.</translation>
    </message>
        <message>
        <source>Extract of the register</source>
        <translation>Extrait du registre</translation>
    </message>
        <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
        <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
        <message>
        <source>Saved. The extract names no patient and nothing of health.</source>
        <translation>Enregistré. L’extrait ne nomme aucun patient et rien de sa santé.</translation>
    </message>
        <message>
        <source>This place cannot be written to. Nothing was saved: choose another folder.</source>
        <translation>On ne peut pas écrire à cet endroit. Rien n’a été enregistré&#xa0;: choisir un autre dossier.</translation>
    </message>
        <message>
        <source>Pressures on the care team</source>
        <translation>Pressions sur l’équipe de soins</translation>
    </message>
        <message>
        <source>No line of the register fits.</source>
        <translation>Aucune ligne du registre ne convient.</translation>
    </message>
        <message>
        <source>Nothing has left this unit yet.
A document released from a patient&apos;s file is written here by itself.</source>
        <translation>Rien n’est encore sorti de cette unité.
Un document délivré depuis un dossier s’inscrit ici de lui-même.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::ReleasedView</name>
        <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
        <message>
        <source>Save the PDF…</source>
        <translation>Enregistrer le PDF…</translation>
    </message>
        <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
        <message>
        <source>Document no. %1</source>
        <translation>Document nº&#xa0;%1</translation>
    </message>
        <message>
        <source>Released and written in the register. Print it, then sign it by hand.</source>
        <translation>Délivré et inscrit au registre. Imprimez-le, puis signez-le à la main.</translation>
    </message>
        <message>
        <source>Save the PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
        <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
        <message>
        <source>Saved. It is yours to keep it safe: outside the unit nothing protects it any more.</source>
        <translation>Enregistré. À vous de le protéger&#xa0;: hors de l’unité, plus rien ne le garde.</translation>
    </message>
        <message>
        <source>This place cannot be written to. Nothing was saved: choose another folder.</source>
        <translation>Impossible d’écrire à cet endroit. Rien n’a été enregistré&#xa0;: choisissez un autre dossier.</translation>
    </message>
        <message>
        <source>Where the files for MSSanté go</source>
        <translation>Où mettre les fichiers pour MSSanté</translation>
    </message>
        <message>
        <source>Saved, without signature: this unit has no certificate. Send it, then write down to whom.</source>
        <translation>Enregistré sans signature&#xa0;: cette unité n’a pas de certificat. L’envoyer, puis inscrire à qui.</translation>
    </message>
        <message>
        <source>Saved with its signature. Send both, then write down to whom.</source>
        <translation>Enregistré avec sa signature. Envoyer les deux, puis inscrire à qui.</translation>
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
        <translation>À trier&#xa0;%1 · Triées&#xa0;%2 · Sans réponse depuis plus de 48 h&#xa0;:&#xa0;%3</translation>
    </message>
        <message>
        <source>Answer slips…</source>
        <translation>Réponses à remettre…</translation>
    </message>
        <message>
        <source>No answer to print: every decision of today is told already.</source>
        <translation>Aucune réponse à imprimer&#xa0;: chaque décision du jour est déjà annoncée.</translation>
    </message>
        <message numerus="yes">
        <source>%n answer slip(s), four to a page.</source>
        <translation>
            <numerusform>%n réponse, quatre par page.</numerusform>
            <numerusform>%n réponses, quatre par page.</numerusform>
        </translation>
    </message>
        <message numerus="yes">
        <source>%n slip(s) stopped by a rule: answer from the person&apos;s file.</source>
        <translation>
            <numerusform>%n réponse arrêtée par une règle&#xa0;: répondez depuis le dossier.</numerusform>
            <numerusform>%n réponses arrêtées par une règle&#xa0;: répondez depuis le dossier.</numerusform>
        </translation>
    </message>
        <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
        <message>
        <source>%1 slips counted in the box, %2 recorded: look for the difference.</source>
        <translation>%1 mots comptés dans la boîte, %2 enregistrés&#xa0;: cherchez la différence.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::RestoreAssistant</name>
        <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
        <message>
        <source>Restore</source>
        <translation>Reprendre</translation>
    </message>
        <message>
        <source>Restore a backup, 1 of 3: which one, and where</source>
        <translation>Reprendre une sauvegarde, 1 sur 3&#xa0;: laquelle, et où</translation>
    </message>
        <message>
        <source>The backup is read to its end and put into a new or empty folder, whole or not at all. A unit that is there already is never overwritten.</source>
        <translation>La sauvegarde est lue jusqu’au bout et mise dans un dossier nouveau ou vide, en entier ou pas du tout. Une unité qui s’y trouve déjà n’est jamais écrasée.</translation>
    </message>
        <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
        <message>
        <source>Backup to restore</source>
        <translation>Sauvegarde à reprendre</translation>
    </message>
        <message>
        <source>Backups (*.tar)</source>
        <translation>Sauvegardes (*.tar)</translation>
    </message>
        <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
        <message>
        <source>Folder of the unit</source>
        <translation>Dossier de l’unité</translation>
    </message>
        <message>
        <source>Folder (empty or new)</source>
        <translation>Dossier (vide ou nouveau)</translation>
    </message>
        <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
        <message>
        <source>With its passphrase</source>
        <translation>Avec sa phrase de passe</translation>
    </message>
        <message>
        <source>The passphrase is lost: with two of the three recovery sheets</source>
        <translation>La phrase de passe est perdue&#xa0;: avec deux des trois feuilles de secours</translation>
    </message>
        <message>
        <source>One sheet</source>
        <translation>Une feuille</translation>
    </message>
        <message>
        <source>Another</source>
        <translation>Une autre</translation>
    </message>
        <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
        <message>
        <source>The same again</source>
        <translation>La même, encore une fois</translation>
    </message>
        <message>
        <source>Before the care goes on here: make sure that the former computer no longer works on this unit, and enter again what was written after the backup.</source>
        <translation>Avant que les soins ne reprennent ici&#xa0;: assurez-vous que l’ancien ordinateur ne travaille plus sur cette unité, et saisissez de nouveau ce qui a été écrit après la sauvegarde.</translation>
    </message>
        <message>
        <source>A lost passphrase</source>
        <translation>Phrase de passe perdue</translation>
    </message>
        <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
        <message>
        <source>Give the new passphrase</source>
        <translation>Donner la nouvelle phrase de passe</translation>
    </message>
        <message>
        <source>Give the new passphrase and check</source>
        <translation>Donner la nouvelle phrase de passe et vérifier</translation>
    </message>
        <message>
        <source>Open and check everything</source>
        <translation>Ouvrir et tout vérifier</translation>
    </message>
        <message>
        <source>Choose the backup.</source>
        <translation>Choisissez la sauvegarde.</translation>
    </message>
        <message>
        <source>Choose a new or empty folder.</source>
        <translation>Choisissez un dossier nouveau ou vide.</translation>
    </message>
        <message>
        <source>Reading and restoring</source>
        <translation>Lecture et reprise</translation>
    </message>
        <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation>Ce fichier n’existe pas, ou ne peut pas être lu.</translation>
    </message>
        <message>
        <source>This is not a whole backup of Serment: nothing was restored. Take another one.</source>
        <translation>Ce n’est pas une sauvegarde entière de Serment&#xa0;: rien n’a été repris. Prenez-en une autre.</translation>
    </message>
        <message>
        <source>This folder is not empty. Choose a new one, or an empty one.</source>
        <translation>Ce dossier n’est pas vide. Choisissez-en un nouveau, ou un vide.</translation>
    </message>
        <message>
        <source>Nothing can be written there. Choose another folder.</source>
        <translation>Rien ne peut y être écrit. Choisissez un autre dossier.</translation>
    </message>
        <message numerus="yes">
        <source>Restored: the backup of %1, %2 in %n file(s), every byte checked.</source>
        <translation>
            <numerusform>Reprise&#xa0;: la sauvegarde du %1, %2 en %n fichier, chaque octet vérifié.</numerusform>
            <numerusform>Reprise&#xa0;: la sauvegarde du %1, %2 en %n fichiers, chaque octet vérifié.</numerusform>
        </translation>
    </message>
        <message>
        <source>Restore a backup, 2 of 3: open it</source>
        <translation>Reprendre une sauvegarde, 2 sur 3&#xa0;: l’ouvrir</translation>
    </message>
        <message>
        <source>Check later</source>
        <translation>Vérifier plus tard</translation>
    </message>
        <message>
        <source>This is not the text of a recovery sheet: a sign is missing or mistyped.</source>
        <translation>Ce n’est pas le texte d’une feuille de secours&#xa0;: un signe manque ou est mal tapé.</translation>
    </message>
        <message>
        <source>This is the same sheet again. Take another of the three.</source>
        <translation>C’est encore la même feuille. Prenez-en une autre des trois.</translation>
    </message>
        <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases de passe diffèrent.</translation>
    </message>
        <message>
        <source>Opening with the sheets</source>
        <translation>Ouverture avec les feuilles</translation>
    </message>
        <message>
        <source>These two sheets do not open this unit: they are of another one, or were renewed since.</source>
        <translation>Ces deux feuilles n’ouvrent pas cette unité&#xa0;: elles sont d’une autre, ou ont été renouvelées depuis.</translation>
    </message>
        <message>
        <source>Checking pages, journal, signatures and records</source>
        <translation>Vérification des pages, du journal, des signatures et des données</translation>
    </message>
        <message>
        <source>This is not the passphrase of this account at the time of the backup.</source>
        <translation>Ce n’est pas la phrase de passe de ce compte au moment de la sauvegarde.</translation>
    </message>
        <message numerus="yes">
        <source>Too many attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>Trop d’essais. Réessayez dans %n seconde.</numerusform>
            <numerusform>Trop d’essais. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
        <message>
        <source>The unit opens. This account may not check everything: ask a physician or hospital IT to do so (Settings, Files and alarms).</source>
        <translation>L’unité s’ouvre. Ce compte ne peut pas tout vérifier&#xa0;: demandez à un médecin ou à l’informatique de l’hôpital de le faire (Réglages, Fichiers et alarmes).</translation>
    </message>
        <message>
        <source>Restore a backup, 3 of 3: what was found</source>
        <translation>Reprendre une sauvegarde, 3 sur 3&#xa0;: ce qui a été constaté</translation>
    </message>
        <message>
        <source>Open the unit</source>
        <translation>Ouvrir l’unité</translation>
    </message>
        <message>
        <source>Stopped before the end: what was not reached is not checked.</source>
        <translation>Arrêté avant la fin&#xa0;: ce qui n’a pas été atteint n’est pas vérifié.</translation>
    </message>
        <message numerus="yes">
        <source>%n thing(s) found wrong: the unit opens and only reads until the coordinating physician has decided (Settings, Files and alarms).</source>
        <translation>
            <numerusform>%n anomalie constatée&#xa0;: l’unité s’ouvre et ne fait que lire jusqu’à la décision du médecin responsable (Réglages, Fichiers et alarmes).</numerusform>
            <numerusform>%n anomalies constatées&#xa0;: l’unité s’ouvre et ne fait que lire jusqu’à la décision du médecin responsable (Réglages, Fichiers et alarmes).</numerusform>
        </translation>
    </message>
        <message>
        <source>Nothing found: %1 entries and %2 records of the files %3.</source>
        <translation>Rien à signaler&#xa0;: %1 inscriptions et %2 données des dossiers %3.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::RollPage</name>
        <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
        <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
        <message>
        <source>Roll</source>
        <translation>Liste</translation>
    </message>
        <message>
        <source>Daily roll</source>
        <translation>Liste du jour</translation>
    </message>
        <message>
        <source>What the file changes</source>
        <translation>Ce que le fichier change</translation>
    </message>
        <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
        <message>
        <source>Roll of the establishment</source>
        <translation>Liste de l’établissement</translation>
    </message>
        <message>
        <source>Roll (*.csv *.txt);;All files (*)</source>
        <translation>Liste (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
        <message>
        <source>This file changes nothing.</source>
        <translation>Ce fichier ne change rien.</translation>
    </message>
        <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
        </translation>
    </message>
        <message>
        <source>Apply without these lines</source>
        <translation>Appliquer sans ces lignes</translation>
    </message>
        <message>
        <source>The columns of this file are not those of a roll. Nothing can be applied; ask the registry for the usual export.</source>
        <translation>Les colonnes de ce fichier ne sont pas celles d’une liste. Rien ne peut être appliqué&#xa0;; demandez au greffe l’export habituel.</translation>
    </message>
        <message numerus="yes">
        <source>%n line(s) cannot be read. The others can go through if you say so; these stay as they are.</source>
        <translation>
            <numerusform>%n ligne illisible. Les autres peuvent passer si vous le dites&#xa0;; celle-ci reste de côté.</numerusform>
            <numerusform>%n lignes illisibles. Les autres peuvent passer si vous le dites&#xa0;; celles-ci restent de côté.</numerusform>
        </translation>
    </message>
        <message>
        <source>Already applied: nothing to change.</source>
        <translation>Déjà appliquée&#xa0;: rien à changer.</translation>
    </message>
        <message>
        <source>Look at the changes, then apply (Ctrl+Enter). Nobody is ever deleted.</source>
        <translation>Regardez les changements, puis appliquez (Ctrl+Entrée). Personne n’est jamais effacé.</translation>
    </message>
        <message>
        <source>Lines in error</source>
        <translation>Lignes illisibles</translation>
    </message>
        <message numerus="yes">
        <source>Go on without %n line(s) that cannot be read?</source>
        <translation>
            <numerusform>Continuer sans&#xa0;%n ligne illisible&#xa0;?</numerusform>
            <numerusform>Continuer sans&#xa0;%n lignes illisibles&#xa0;?</numerusform>
        </translation>
    </message>
        <message>
        <source>Go on without them</source>
        <translation>Continuer sans elles</translation>
    </message>
        <message>
        <source>Nothing was applied: the file has lines that cannot be read.</source>
        <translation>Rien n’a été appliqué&#xa0;: le fichier a des lignes illisibles.</translation>
    </message>
        <message>
        <source>Applied. %1 arrived, %2 with an end of stay to confirm.</source>
        <translation>Appliquée.&#xa0;%1 arrivés,&#xa0;%2 fins de séjour à confirmer.</translation>
    </message>
        <message>
        <source>See the patients</source>
        <translation>Voir les patients</translation>
    </message>
        <message>
        <source>Choose today&apos;s file from the establishment (Ctrl+O).
Nothing is written before you have seen what it changes.</source>
        <translation>Choisissez le fichier du jour de l’établissement (Ctrl+O).
Rien n’est écrit avant que vous ayez vu ce qu’il change.</translation>
    </message>
        <message>
        <source>Is the file whole? Ask the registry before applying it.</source>
        <translation>Le fichier est-il complet&#xa0;? Demander au greffe avant de l’appliquer.</translation>
    </message>
        <message>
        <source>%1 of the %2 people here are not in this file: they would all show as having left without notice.</source>
        <translation>%1 des %2 personnes présentes ne sont pas dans ce fichier&#xa0;: elles paraîtraient toutes parties sans préavis.</translation>
    </message>
        <message>
        <source>Is this the whole roll?</source>
        <translation>Est-ce la liste entière&#xa0;?</translation>
    </message>
        <message>
        <source>It is the whole roll</source>
        <translation>C’est la liste entière</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::RoundPage</name>
        <message>
        <source>to record: %1</source>
        <translation>à enregistrer&#xa0;: %1</translation>
    </message>
        <message>
        <source>Round</source>
        <translation>Tournée</translation>
    </message>
        <message>
        <source>Supervised doses</source>
        <translation>Prises supervisées</translation>
    </message>
        <message>
        <source>Weekly boxes</source>
        <translation>Piluliers hebdomadaires</translation>
    </message>
        <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
        <message>
        <source>All buildings</source>
        <translation>Tous les bâtiments</translation>
    </message>
        <message>
        <source>Record the round</source>
        <translation>Enregistrer la tournée</translation>
    </message>
        <message>
        <source>Medicines</source>
        <translation>Médicaments</translation>
    </message>
        <message>
        <source>Nobody is to be given anything in this round.</source>
        <translation>Rien à donner à personne dans cette tournée.</translation>
    </message>
        <message>
        <source>The marks you had not recorded are back.</source>
        <translation>Vos marques non enregistrées sont revenues.</translation>
    </message>
        <message>
        <source>Building %1</source>
        <translation>Bâtiment %1</translation>
    </message>
        <message>
        <source>%1 of %2 marked</source>
        <translation>%1 sur %2 marqués</translation>
    </message>
        <message numerus="yes">
        <source>%n dose(s) recorded.</source>
        <translation>
            <numerusform>%n prise enregistrée.</numerusform>
            <numerusform>%n prises enregistrées.</numerusform>
        </translation>
    </message>
        <message>
        <source>Print the boxes</source>
        <translation>Imprimer les piluliers</translation>
    </message>
        <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
        <message>
        <source>From which day on? For instance 23/11.</source>
        <translation>À partir de quel jour&#xa0;? Par exemple 23/11.</translation>
    </message>
        <message>
        <source>The list is being prepared…</source>
        <translation>La liste se prépare…</translation>
    </message>
        <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
        <message>
        <source>Printed. The list is for the nurses and stays in the unit.</source>
        <translation>Imprimé. La liste est pour l’équipe infirmière et reste à l’unité.</translation>
    </message>
        <message>
        <source>allergies withheld</source>
        <translation>allergies non partagées</translation>
    </message>
        <message>
        <source>Allergy: %1</source>
        <translation>Allergie&#xa0;:&#xa0;%1</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::RuleView</name>
        <message>
        <source>In this unit</source>
        <translation>Dans cette unité</translation>
    </message>
        <message>
        <source>In this unit: as the rule</source>
        <translation>Dans cette unité&#xa0;: comme la règle</translation>
    </message>
        <message>
        <source>In this unit: stricter, %1</source>
        <translation>Dans cette unité&#xa0;: plus strict, %1</translation>
    </message>
        <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
        <message>
        <source>You can: %1</source>
        <translation>Vous pouvez&#xa0;: %1</translation>
    </message>
        <message>
        <source>Not applied in this unit, by an exception of the texts.</source>
        <translation>Non appliqué dans cette unité, par une exception des textes.</translation>
    </message>
        <message>
        <source>Stricter in this unit: %1.</source>
        <translation>Plus strict dans cette unité&#xa0;: %1.</translation>
    </message>
        <message>
        <source>What the report says</source>
        <translation>Ce que dit le rapport</translation>
    </message>
        <message>
        <source>What the program does</source>
        <translation>Ce que fait Serment</translation>
    </message>
        <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
        <message>
        <source>Passes: %1</source>
        <translation>Admis&#xa0;: %1</translation>
    </message>
        <message>
        <source>Does not pass: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
        <message>
        <source>Where it is watched</source>
        <translation>Où elle est vérifiée</translation>
    </message>
        <message>
        <source>In the program: %1
Proved by: %2</source>
        <translation>Dans le programme&#xa0;: %1
Prouvé par&#xa0;: %2</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::RulesPage</name>
        <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
        <message>
        <source>Local policy</source>
        <translation>Politique de l’unité</translation>
    </message>
        <message>
        <source>Word, article or number: secret, CPU, 4127-4, P25…</source>
        <translation>Mot, article ou numéro&#xa0;: secret, CPU, 4127-4, P25…</translation>
    </message>
        <message>
        <source>Search in the rules</source>
        <translation>Chercher dans les règles</translation>
    </message>
        <message>
        <source>No rule speaks of this.</source>
        <translation>Aucune règle n’en parle.</translation>
    </message>
        <message>
        <source>Recommendations of the report</source>
        <translation>Préconisations du rapport</translation>
    </message>
        <message>
        <source>Other sentences of the report</source>
        <translation>Autres phrases du rapport</translation>
    </message>
        <message>
        <source>Other sources</source>
        <translation>Autres sources</translation>
    </message>
        <message>
        <source>Law</source>
        <translation>Textes de loi</translation>
    </message>
        <message>
        <source>Kept, with your name and the time. It holds from now on.</source>
        <translation>Enregistré, avec votre nom et l’heure. Applicable dès maintenant.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::ScanField</name>
        <message>
        <source>The scan</source>
        <translation>La copie numérisée</translation>
    </message>
        <message>
        <source>PDF, PNG, JPEG (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>PDF, PNG, JPEG (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
        <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::ScanTab</name>
        <message>
        <source>This scan cannot be shown. It is kept as it was put in.</source>
        <translation>Cette numérisation ne peut pas être montrée. Elle est gardée telle qu’elle a été déposée.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::ScreenSection</name>
        <message>
        <source>Locking</source>
        <translation>Verrouillage</translation>
    </message>
        <message numerus="yes">
        <source>F12 blanks the screen at once; F12 again shows it. Ctrl+L locks. It also locks by itself after %n second(s) without a key, when the session of the computer is locked, and before it sleeps. What is being typed is kept, encrypted; nothing of it stays in memory.</source>
        <translation>
            <numerusform>F12 masque l’écran aussitôt&#xa0;; F12 encore le montre. Ctrl+L verrouille. L’écran se verrouille aussi de lui-même après %n seconde sans frappe, quand la session de l’ordinateur est verrouillée, et avant sa mise en veille. Ce qui est en cours de frappe est gardé, chiffré&#xa0;; rien n’en reste en mémoire.</numerusform>
            <numerusform>F12 masque l’écran aussitôt&#xa0;; F12 encore le montre. Ctrl+L verrouille. L’écran se verrouille aussi de lui-même après %n secondes sans frappe, quand la session de l’ordinateur est verrouillée, et avant sa mise en veille. Ce qui est en cours de frappe est gardé, chiffré&#xa0;; rien n’en reste en mémoire.</numerusform>
        </translation>
    </message>
        <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
        <message>
        <source>In this unit, text may be copied to other programs</source>
        <translation>Dans cette unité, du texte peut être copié vers d’autres logiciels</translation>
    </message>
        <message>
        <source>Switched off, nothing of the files reaches the clipboard, by keys, by menu or by selecting with the mouse. Switched on, what was copied is taken back after ten seconds; another program may have read it meanwhile.</source>
        <translation>Désactivé, rien des dossiers n’atteint le presse-papiers, ni par les touches, ni par le menu, ni en sélectionnant à la souris. Activé, ce qui a été copié est repris après dix secondes&#xa0;; un autre logiciel a pu le lire entre-temps.</translation>
    </message>
        <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::SendForm</name>
        <message>
        <source>Send a file to another unit</source>
        <translation>Envoyer un dossier à une autre unité</translation>
    </message>
        <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
        <message>
        <source>Write the file…</source>
        <translation>Écrire le fichier…</translation>
    </message>
        <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
        <message>
        <source>Send a file</source>
        <translation>Envoyer un dossier</translation>
    </message>
        <message>
        <source>Whose file?</source>
        <translation>Le dossier de qui&#xa0;?</translation>
    </message>
        <message>
        <source>Nobody of this name.</source>
        <translation>Personne de ce nom.</translation>
    </message>
        <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
        <message>
        <source>Unit of the directory</source>
        <translation>Unité de l’annuaire</translation>
    </message>
        <message>
        <source>To the unit</source>
        <translation>À l’unité</translation>
    </message>
        <message>
        <source>Responsible physician</source>
        <translation>Médecin responsable</translation>
    </message>
        <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
        <message>
        <source>The whole file; the original stays here</source>
        <translation>Tout le dossier&#xa0;; l’original reste ici</translation>
    </message>
        <message>
        <source>What the next team needs tonight: allergies, treatments with the last dose, problems, alerts, last letters</source>
        <translation>L’essentiel pour ce soir&#xa0;: allergies, traitements avec la dernière prise, problèmes, alertes, derniers courriers</translation>
    </message>
        <message>
        <source>The psychiatric part alone, by its team</source>
        <translation>La partie psychiatrique seule, par son équipe</translation>
    </message>
        <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
        <message>
        <source>With the psychiatric part, sealed for the psychiatric team of the other side</source>
        <translation>Avec la partie psychiatrique, scellée pour l’équipe de psychiatrie d’en face</translation>
    </message>
        <message>
        <source>Certificate of that team…</source>
        <translation>Certificat de cette équipe…</translation>
    </message>
        <message>
        <source>by a second passphrase</source>
        <translation>par une seconde phrase de passe</translation>
    </message>
        <message>
        <source>its team sends it</source>
        <translation>son équipe l’envoie</translation>
    </message>
        <message>
        <source>The person was told that the file goes to this unit, and may oppose it</source>
        <translation>La personne sait que le dossier va à cette unité, et qu’elle peut s’y opposer</translation>
    </message>
        <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
        <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
        <message>
        <source>Print the passphrases apart…</source>
        <translation>Imprimer à part les phrases de passe…</translation>
    </message>
        <message>
        <source>not in the directory</source>
        <translation>pas dans l’annuaire</translation>
    </message>
        <message>
        <source>To the certificate that the directory has of this unit: it opens there and nowhere else.</source>
        <translation>Pour le certificat que l’annuaire a de cette unité&#xa0;: il s’ouvre là-bas et nulle part ailleurs.</translation>
    </message>
        <message>
        <source>By a generated passphrase, to be printed apart; with a summary as a sealed PDF beside it.</source>
        <translation>Par une phrase de passe générée, à imprimer à part&#xa0;; avec une synthèse en PDF scellé à côté.</translation>
    </message>
        <message>
        <source>Certificate of the psychiatric team</source>
        <translation>Certificat de l’équipe de psychiatrie</translation>
    </message>
        <message>
        <source>Certificate (*.pem *.crt)</source>
        <translation>Certificat (*.pem *.crt)</translation>
    </message>
        <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne se lit pas.</translation>
    </message>
        <message>
        <source>to the certificate chosen</source>
        <translation>pour le certificat choisi</translation>
    </message>
        <message>
        <source>Choose whose file it is.</source>
        <translation>Choisir de qui est le dossier.</translation>
    </message>
        <message>
        <source>A file goes to somebody who answers for it: name the responsible physician (T13).</source>
        <translation>Un dossier va à quelqu’un qui en répond&#xa0;: nommer le médecin responsable (T13).</translation>
    </message>
        <message>
        <source>Folder or USB stick</source>
        <translation>Dossier ou clé USB</translation>
    </message>
        <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
        <message numerus="yes">
        <source>Line no. %1 of the register of disclosures. %n entries.</source>
        <translation>
            <numerusform>Ligne n°&#xa0;%1 du registre des communications. %n entrée.</numerusform>
            <numerusform>Ligne n°&#xa0;%1 du registre des communications. %n entrées.</numerusform>
        </translation>
    </message>
        <message>
        <source>Passphrase: %1</source>
        <translation>Phrase de passe&#xa0;: %1</translation>
    </message>
        <message>
        <source>Passphrase of the psychiatric part: %1</source>
        <translation>Phrase de passe de la partie psychiatrique&#xa0;: %1</translation>
    </message>
        <message>
        <source>The psychiatric part is not in it: its team sends it.</source>
        <translation>La partie psychiatrique n’y est pas&#xa0;: son équipe l’envoie.</translation>
    </message>
        <message>
        <source>Written, read back and compared. The list shows it as sent until its receipt comes back.</source>
        <translation>Écrit, relu et comparé. La liste le montre «&#xa0;envoyé&#xa0;» jusqu’au retour de son reçu.</translation>
    </message>
        <message>
        <source>Document %1</source>
        <translation>Document %1</translation>
    </message>
        <message>
        <source>To be sent apart from the file.</source>
        <translation>À envoyer séparément du dossier.</translation>
    </message>
        <message>
        <source>File %1</source>
        <translation>Dossier %1</translation>
    </message>
        <message>
        <source>Psychiatric team only: %1</source>
        <translation>Équipe de psychiatrie seulement&#xa0;: %1</translation>
    </message>
        <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
        <message>
        <source>It was read for what third parties told</source>
        <translation>Lu, pour ce que des tiers ont confié</translation>
    </message>
        <message>
        <source>Who calls</source>
        <translation>Qui appelle</translation>
    </message>
        <message>
        <source>The responsible physician of the new unit</source>
        <translation>Le médecin responsable de la nouvelle unité</translation>
    </message>
        <message>
        <source>The doctor whom the patient designated</source>
        <translation>Le médecin désigné par le patient</translation>
    </message>
        <message>
        <source>The patient</source>
        <translation>Le patient</translation>
    </message>
        <message>
        <source>How it was checked</source>
        <translation>Comment c’est vérifié</translation>
    </message>
        <message>
        <source>called back on a number of the directory, identity card seen…</source>
        <translation>rappelé au numéro de l’annuaire, carte d’identité vue…</translation>
    </message>
        <message>
        <source>Hand over what is ready</source>
        <translation>Remettre ce qui est prêt</translation>
    </message>
        <message>
        <source>Hand it over…</source>
        <translation>Remettre…</translation>
    </message>
        <message>
        <source>The person knows that this is handed over, and does not oppose it</source>
        <translation>La personne sait que ceci est remis et ne s’y oppose pas</translation>
    </message>
        <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
        <message>
        <source>%1. Made ready on %2: allergies, treatments with the last dose, problems, alerts, appointments, last letters. It leaves through the register, then it is no longer kept.</source>
        <translation>%1. Préparé le %2&#xa0;: allergies, traitements avec la dernière prise, problèmes, alertes, rendez-vous, derniers courriers. La remise passe par le registre, puis rien n’en est gardé.</translation>
    </message>
        <message>
        <source>Anybody can call: say how it was made sure that it is them.</source>
        <translation>N’importe qui peut appeler&#xa0;: dites comment l’identité est vérifiée.</translation>
    </message>
        <message>
        <source>Stopped: nothing left, and the register says so.</source>
        <translation>Arrêté&#xa0;: rien n’est parti, et le registre le dit.</translation>
    </message>
        <message>
        <source>Line no. %1 of the register of disclosures.</source>
        <translation>Ligne n° %1 du registre des communications.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::SessionForm</name>
        <message>
        <source>Same day of so many weeks</source>
        <translation>Même jour, sur tant de semaines</translation>
    </message>
        <message>
        <source>Neutral words: everybody of the unit reads them (“Box 2”, never a speciality).</source>
        <translation>Des mots neutres&#xa0;: toute l’unité les lit («&#xa0;Box 2&#xa0;», jamais une spécialité).</translation>
    </message>
        <message>
        <source>Room or desk</source>
        <translation>Salle ou bureau</translation>
    </message>
        <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
        <message>
        <source>Professional</source>
        <translation>Professionnel</translation>
    </message>
        <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
        <message>
        <source>Minutes for each</source>
        <translation>Minutes par personne</translation>
    </message>
        <message>
        <source>From</source>
        <translation>De</translation>
    </message>
        <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
        <message>
        <source>Cancel this session…</source>
        <translation>Annuler cette vacation…</translation>
    </message>
        <message>
        <source>Save the session</source>
        <translation>Enregistrer la vacation</translation>
    </message>
        <message>
        <source>nobody named yet</source>
        <translation>personne de désigné</translation>
    </message>
        <message>
        <source>New session</source>
        <translation>Nouvelle vacation</translation>
    </message>
        <message>
        <source>Session</source>
        <translation>Vacation</translation>
    </message>
        <message>
        <source>This day cannot be read, or is past: write 24/11 or +2.</source>
        <translation>Ce jour est illisible, ou passé&#xa0;: écrivez 24/11 ou +2.</translation>
    </message>
        <message>
        <source>Write the hour as 9, 930 or 9h30.</source>
        <translation>Écrivez l’heure ainsi&#xa0;: 9, 930 ou 9h30.</translation>
    </message>
        <message>
        <source>The end comes after the start.</source>
        <translation>La fin vient après le début.</translation>
    </message>
        <message>
        <source>From 5 to 240 minutes.</source>
        <translation>De 5 à 240 minutes.</translation>
    </message>
        <message>
        <source>From 1 to 52 weeks.</source>
        <translation>De 1 à 52 semaines.</translation>
    </message>
        <message>
        <source>People are expected outside these hours: move their appointments first.</source>
        <translation>Des personnes sont attendues hors de ces heures&#xa0;: déplacez d’abord leurs rendez-vous.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::SettingsPage</name>
        <message>
        <source>Part of an action</source>
        <translation>Partie d’une action</translation>
    </message>
        <message>
        <source>This workstation</source>
        <translation>Ce poste</translation>
    </message>
        <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
        <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
        <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
        <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
        <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
        <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
        <message>
        <source>Lower rows, to see more of a list</source>
        <translation>Lignes plus basses, pour voir plus d’une liste</translation>
    </message>
        <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
        <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
        <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
        <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
        <message>
        <source>Kept on this workstation. Size and language take effect everywhere after the next lock (Ctrl+L).</source>
        <translation>Gardé sur ce poste. La taille et la langue prennent effet partout après le prochain verrouillage (Ctrl+L).</translation>
    </message>
        <message>
        <source>Parts of the settings</source>
        <translation>Parties des réglages</translation>
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
        <name>serment::ui::SlotPanel</name>
        <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
        <message>
        <source>Refused by the patient</source>
        <translation>Refusé par le patient</translation>
    </message>
        <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
        <message>
        <source>Cancelled by the unit</source>
        <translation>Annulé par l’unité</translation>
    </message>
        <message>
        <source>Visiting room</source>
        <translation>Parloir</translation>
    </message>
        <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
        <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
        <message>
        <source>Not brought</source>
        <translation>Non amené</translation>
    </message>
        <message>
        <source>Sport</source>
        <translation>Sport</translation>
    </message>
        <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
        <message>
        <source>Extraction</source>
        <translation>Extraction</translation>
    </message>
        <message>
        <source>Released</source>
        <translation>Libéré</translation>
    </message>
        <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
        <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
        <message>
        <source>Why</source>
        <translation>Cause</translation>
    </message>
        <message>
        <source>Choose a time with the arrows; Enter gives it to somebody.

Who is expected can be moved: M, then Enter on the other time, or with the mouse.</source>
        <translation>Choisissez un créneau avec les flèches&#xa0;; Entrée le donne à quelqu’un.

Une personne attendue peut changer d’heure&#xa0;: M, puis Entrée sur l’autre créneau, ou à la souris.</translation>
    </message>
        <message>
        <source>hour: 9, 930 or 9h30</source>
        <translation>heure&#xa0;: 9, 930 ou 9h30</translation>
    </message>
        <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
        <message>
        <source>Three letters, a number or a cell. Enter gives the time.</source>
        <translation>Trois lettres, un numéro ou une cellule. Entrée donne le créneau.</translation>
    </message>
        <message>
        <source>Nobody found.</source>
        <translation>Personne trouvé.</translation>
    </message>
        <message>
        <source>Those who wait for a time</source>
        <translation>Ceux qui attendent une date</translation>
    </message>
        <message>
        <source>Nobody waits for a time.</source>
        <translation>Personne n’attend de date.</translation>
    </message>
        <message>
        <source>Move (M)</source>
        <translation>Déplacer (M)</translation>
    </message>
        <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
        <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
        <message>
        <source>Write the hour first: 9, 930 or 9h30.</source>
        <translation>Écrivez d’abord l’heure&#xa0;: 9, 930 ou 9h30.</translation>
    </message>
        <message>
        <source>Outside a session nobody&apos;s room or hands are reserved: several people may be given the same hour, and it is then shown.</source>
        <translation>Hors vacation, ni salle ni professionnel n’est réservé&#xa0;: plusieurs personnes peuvent avoir la même heure, et cela se voit.</translation>
    </message>
        <message>
        <source>Who was expected in it waits for a time again. Opened again, the session is empty: give the times again from the list of those who wait (L).</source>
        <translation>Les personnes qui y étaient attendues attendent de nouveau un horaire. Rouverte, la vacation est vide&#xa0;: redonner les horaires depuis la liste de celles qui attendent (L).</translation>
    </message>
        <message>
        <source>Open the session again (O)</source>
        <translation>Rouvrir la vacation (O)</translation>
    </message>
        <message>
        <source>Waits for (kept in your team&apos;s file)</source>
        <translation>En attente de (gardé dans le dossier de votre équipe)</translation>
    </message>
        <message>
        <source>Waits for</source>
        <translation>En attente de</translation>
    </message>
        <message>
        <source>dentist, blood test…</source>
        <translation>dentiste, prise de sang…</translation>
    </message>
        <message>
        <source>urgent (Alt+U)</source>
        <translation>urgent (Alt+U)</translation>
    </message>
        <message>
        <source>Waiting for a time: %1 (L). Delete takes a line off the waiting list.</source>
        <translation>En attente d’un horaire&#xa0;: %1 (L). Suppr retire une ligne de la liste d’attente.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::StrengthMeter</name>
        <message>
        <source>12 characters of four kinds, 14 of three, or seven words</source>
        <translation>12 caractères de quatre sortes, 14 de trois, ou sept mots</translation>
    </message>
        <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
        <message>
        <source>Too short: 12 characters of four kinds, 14 of three, or seven words</source>
        <translation>Trop courte&#xa0;: 12 caractères de quatre sortes, 14 de trois, ou sept mots</translation>
    </message>
        <message>
        <source>Too easy to guess: take words that do not belong together</source>
        <translation>Trop facile à deviner&#xa0;: prenez des mots sans rapport entre eux</translation>
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
        <translation>Rien n’attend pour ce patient.</translation>
    </message>
        <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
        <message>
        <source>Nothing is written in this file yet.</source>
        <translation>Rien n’est encore écrit dans ce dossier.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::TableBrowser</name>
        <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    </context>
    <context>
        <name>serment::ui::TaskLine</name>
        <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
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
        <translation>Rien n’est encore écrit ici.
Ctrl+N commence une consultation.</translation>
    </message>
        <message>
        <source>Timeline of the file</source>
        <translation>Frise du dossier</translation>
    </message>
        <message>
        <source>Text of the entry</source>
        <translation>Texte de l’écrit</translation>
    </message>
        <message>
        <source>Signed. A correction stays possible; the first version stays readable.</source>
        <translation>Signé. Une correction reste possible&#xa0;; la première version reste lisible.</translation>
    </message>
        <message>
        <source>Nothing like this in the file. Esc shows all of it.</source>
        <translation>Rien de tel dans le dossier. Échap le montre en entier.</translation>
    </message>
        <message>
        <source>Share with the other team</source>
        <translation>Partager avec l’autre équipe</translation>
    </message>
        <message>
        <source>You are writing here in another window too. What you type here is not kept as a draft: sign it, or close one of the two.</source>
        <translation>Vous écrivez ici dans une autre fenêtre aussi. Ce que vous tapez ici n’est pas gardé comme brouillon&#xa0;: signez, ou fermez l’une des deux.</translation>
    </message>
        <message>
        <source>The other team will read these words. Was the patient informed today (L. 1110-4)? Ctrl+Shift+S again says yes.</source>
        <translation>L’autre équipe lira ces mots. Le patient a-t-il été informé aujourd’hui (L. 1110-4)&#xa0;? Ctrl+Maj+S encore une fois dit oui.</translation>
    </message>
        <message>
        <source>Informed: share</source>
        <translation>Informé&#xa0;: partager</translation>
    </message>
        <message>
        <source>Shared. It can be withdrawn in Follow-up, Sharing.</source>
        <translation>Partagé. Cela se retire dans Suivi, Partage.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::TodayPage</name>
        <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
        <message>
        <source>What waits for you</source>
        <translation>Ce qui vous attend</translation>
    </message>
        <message>
        <source>Nothing waits for you.
%1</source>
        <translation>Rien ne vous attend.
%1</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::TransfersPage</name>
        <message>
        <source>Transfers and exits</source>
        <translation>Transferts et sorties</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::TreatmentCalendar</name>
        <message>
        <source>Calendar of the treatments</source>
        <translation>Calendrier des traitements</translation>
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
        <source>No request chosen</source>
        <translation>Aucune demande choisie</translation>
    </message>
        <message>
        <source>put in the box on %1</source>
        <translation>déposée le&#xa0;%1</translation>
    </message>
        <message>
        <source>collected on %1</source>
        <translation>relevée le&#xa0;%1</translation>
    </message>
        <message>
        <source>waiting for %1</source>
        <translation>attend depuis&#xa0;%1</translation>
    </message>
        <message>
        <source>No allergy recorded</source>
        <translation>Aucune allergie notée</translation>
    </message>
        <message>
        <source>Allergy: %1</source>
        <translation>Allergie&#xa0;:&#xa0;%1</translation>
    </message>
        <message>
        <source>Sealed request: the team it is addressed to opens it.</source>
        <translation>Demande sous pli fermé&#xa0;: l’équipe destinataire l’ouvre.</translation>
    </message>
        <message>
        <source>Underlined: warning signs, an aid only. You decide.</source>
        <translation>Souligné&#xa0;: signes d’alerte, une aide seulement. C’est vous qui décidez.</translation>
    </message>
        <message>
        <source>Choose a priority: 1 to 5.</source>
        <translation>Choisissez une priorité&#xa0;: 1 à 5.</translation>
    </message>
        <message>
        <source>Appointment (R) or written answer (E)?</source>
        <translation>Rendez-vous (R) ou réponse écrite (E)&#xa0;?</translation>
    </message>
        <message>
        <source>Write the answer, then Enter.</source>
        <translation>Écrivez la réponse, puis Entrée.</translation>
    </message>
        <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
        <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
        <message>
        <source>Give the appointment  (Enter)</source>
        <translation>Donner le rendez-vous  (Entrée)</translation>
    </message>
        <message>
        <source>appointment on %1</source>
        <translation>rendez-vous le %1</translation>
    </message>
        <message>
        <source>appointment missed</source>
        <translation>rendez-vous manqué</translation>
    </message>
        <message>
        <source>This appointment is still ahead: it can be refused or cancelled only.</source>
        <translation>Ce rendez-vous est à venir&#xa0;: il peut seulement être refusé ou annulé.</translation>
    </message>
        <message>
        <source>The slip as it was received</source>
        <translation>Le papier tel qu’il a été reçu</translation>
    </message>
        <message numerus="yes">
        <source>asked %n time(s)</source>
        <translation>
            <numerusform>demandé %n fois</numerusform>
            <numerusform>demandé %n fois</numerusform>
        </translation>
    </message>
        <message>
        <source>In this person&apos;s interest, %1</source>
        <translation>Dans l’intérêt de la personne, %1</translation>
    </message>
        <message>
        <source>cannot write</source>
        <translation>ne sait pas écrire</translation>
    </message>
        <message>
        <source>language: %1</source>
        <translation>langue&#xa0;: %1</translation>
    </message>
        <message>
        <source>This picture cannot be drawn: look at the paper before you decide.</source>
        <translation>Cette image ne peut pas être affichée&#xa0;: regardez le papier avant de décider.</translation>
    </message>
        <message>
        <source>Nobody has seen what is on this slip: it cannot be decided on from here.</source>
        <translation>Personne n’a vu ce que dit ce papier&#xa0;: on ne peut pas en décider ici.</translation>
    </message>
        <message>
        <source>Choose for whom: M, I, P, D, K, A, L or S.</source>
        <translation>Choisissez pour qui&#xa0;: M, I, P, D, K, A, L ou S.</translation>
    </message>
        <message>
        <source>Linked requests of this person: %1</source>
        <translation>Demandes liées de cette personne&#xa0;: %1</translation>
    </message>
        <message>
        <source>What is answered: kept with the request; the slip bears its date and neutral words only</source>
        <translation>Ce qui est répondu&#xa0;: gardé avec la demande&#xa0;; le bulletin ne porte que la date et des mots neutres</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::UnitForm</name>
        <message>
        <source>Establishment</source>
        <translation>Établissement</translation>
    </message>
        <message>
        <source>Hospital</source>
        <translation>Hôpital</translation>
    </message>
        <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
        <message>
        <source>FINESS</source>
        <translation>FINESS</translation>
    </message>
        <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
        <message>
        <source>The coordinating physician of the unit changes this.</source>
        <translation>C’est le médecin responsable de l’unité qui modifie ces lignes.</translation>
    </message>
        <message>
        <source>Saved. The next document bears it.</source>
        <translation>Enregistré. Le prochain document le portera.</translation>
    </message>
        <message>
        <source>Call-back number</source>
        <translation>Numéro de rappel</translation>
    </message>
        <message>
        <source>printed on the prescription and the letter of an exit, and on receipts: who left can call, and who cares for them (P15)</source>
        <translation>imprimé sur l’ordonnance et la lettre de sortie, et sur les reçus&#xa0;: la personne sortie peut appeler, et qui la soigne (P15)</translation>
    </message>
        <message>
        <source>This is no telephone number: ten figures (01 23 45 67 89), or + and the country.</source>
        <translation>Ce n’est pas un numéro de téléphone&#xa0;: dix chiffres (01 23 45 67 89), ou + et le pays.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::UsersSection</name>
        <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
        <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
        <message>
        <source>Keys held</source>
        <translation>Clés détenues</translation>
    </message>
        <message>
        <source>State</source>
        <translation>État</translation>
    </message>
        <message>
        <source>Name, account or role</source>
        <translation>Nom, compte ou rôle</translation>
    </message>
        <message>
        <source>No account can be shown to your role.</source>
        <translation>Aucun compte ne peut être montré à votre rôle.</translation>
    </message>
        <message>
        <source>The account chosen</source>
        <translation>Le compte choisi</translation>
    </message>
        <message>
        <source>Vouch for this account</source>
        <translation>Se porter garant de ce compte</translation>
    </message>
        <message>
        <source>This account is confirmed and holds the keys of its role.</source>
        <translation>Ce compte est confirmé et détient les clés de son rôle.</translation>
    </message>
        <message>
        <source>Close this account…</source>
        <translation>Fermer ce compte…</translation>
    </message>
        <message>
        <source>A new account</source>
        <translation>Un nouveau compte</translation>
    </message>
        <message>
        <source>New account…</source>
        <translation>Nouveau compte…</translation>
    </message>
        <message>
        <source>The account is there, with the keys of its role that you hold.</source>
        <translation>Le compte existe, avec les clés de son rôle que vous détenez.</translation>
    </message>
        <message>
        <source>The account is there. The coordinating physician confirms it, then it opens.</source>
        <translation>Le compte existe. Il s’ouvrira une fois confirmé par le médecin responsable.</translation>
    </message>
        <message>
        <source>closed on %1</source>
        <translation>fermé le %1</translation>
    </message>
        <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
        <message>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
        <message>
        <source>Somebody who should not any more has known the key of: %1.</source>
        <translation>Quelqu’un qui ne le devrait plus a connu la clé de&#xa0;: %1.</translation>
    </message>
        <message>
        <source>Renew now</source>
        <translation>Renouveler maintenant</translation>
    </message>
        <message>
        <source>Somebody who holds it renews it.</source>
        <translation>Un détenteur la renouvelle.</translation>
    </message>
        <message>
        <source>Choose an account in the list.</source>
        <translation>Choisissez un compte dans la liste.</translation>
    </message>
        <message>
        <source>Close this account?</source>
        <translation>Fermer ce compte&#xa0;?</translation>
    </message>
        <message>
        <source>%1 cannot log in any more, and every key that this account held is renewed. What was read or copied before stays known.</source>
        <translation>%1 ne peut plus se connecter, et chaque clé que ce compte détenait est renouvelée. Ce qui a été lu ou copié avant reste connu.</translation>
    </message>
        <message>
        <source>Close the account</source>
        <translation>Fermer le compte</translation>
    </message>
        <message>
        <source>Renewing the keys of: %1</source>
        <translation>Renouvellement des clés de&#xa0;: %1</translation>
    </message>
        <message>
        <source>Renewed: %1.</source>
        <translation>Renouvelé&#xa0;: %1.</translation>
    </message>
        <message>
        <source>Users and keys</source>
        <translation>Comptes et clés</translation>
    </message>
        <message>
        <source>The key is granted; it counts from this person&apos;s next login.</source>
        <translation>La clé est confiée&#xa0;; elle vaut à partir de la prochaine connexion de cette personne.</translation>
    </message>
        <message>
        <source>Nothing was renewed: the keyring lists the account “%1” among the holders of this key, and nobody gave it. Close that account, or grant it the key if it is right; tell the coordinating physician.</source>
        <translation>Rien n’a été renouvelé&#xa0;: le trousseau compte le compte «&#xa0;%1&#xa0;» parmi les détenteurs de cette clé, et personne ne la lui a donnée. Fermez ce compte, ou accordez-lui la clé si c’est juste&#xa0;; prévenez le médecin responsable.</translation>
    </message>
        <message>
        <source>Nothing was renewed: the keyring was changed outside the program (%1). Tell the coordinating physician; new recovery sheets or the last backup put it right.</source>
        <translation>Rien n’a été renouvelé&#xa0;: le trousseau a été modifié hors du programme (%1). Prévenez le médecin responsable&#xa0;; de nouvelles feuilles de secours ou la dernière sauvegarde y remédient.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::VisitsPage</name>
        <message>
        <source>Places to visit</source>
        <translation>Lieux à visiter</translation>
    </message>
        <message>
        <source>Two visits a week in disciplinary cell, confinement and isolation (R.115-21 CSP, R.213-19 CPén)</source>
        <translation>Deux visites par semaine en cellule disciplinaire, au confinement et à l’isolement (R.115-21 CSP, R.213-19 CPén)</translation>
    </message>
        <message>
        <source>Add by hand</source>
        <translation>Ajouter à la main</translation>
    </message>
        <message>
        <source>Nobody is to be visited.
Import the roll, or add somebody with Ctrl+N.</source>
        <translation>Personne n’est à visiter.
Importez la liste des écrous, ou ajoutez quelqu’un avec Ctrl+N.</translation>
    </message>
        <message>
        <source>Confirm what the roll says  (Enter)</source>
        <translation>Confirmer ce que dit la liste  (Entrée)</translation>
    </message>
        <message>
        <source>Visit made now (V)</source>
        <translation>Visite faite à l’instant (V)</translation>
    </message>
        <message>
        <source>Ends today (F)</source>
        <translation>Finit aujourd’hui (F)</translation>
    </message>
        <message>
        <source>Put on the waiting list (W)</source>
        <translation>Mettre sur la liste d’attente (W)</translation>
    </message>
        <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
        <message>
        <source>since: 0 today, -1 yesterday, 20/11</source>
        <translation>depuis&#xa0;: 0 aujourd’hui, -1 hier, 20/11</translation>
    </message>
        <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
        <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
        <message>
        <source>Disciplinary cell</source>
        <translation>Cellule disciplinaire</translation>
    </message>
        <message>
        <source>Confinement</source>
        <translation>Confinement</translation>
    </message>
        <message>
        <source>Isolation</source>
        <translation>Isolement</translation>
    </message>
        <message>
        <source>Nobody chosen</source>
        <translation>Personne n’est choisi</translation>
    </message>
        <message>
        <source>Written.</source>
        <translation>C’est écrit.</translation>
    </message>
        <message>
        <source>The visit is recorded.</source>
        <translation>La visite est enregistrée.</translation>
    </message>
        <message>
        <source>The stay there ends today.</source>
        <translation>Le séjour y finit aujourd’hui.</translation>
    </message>
        <message>
        <source>visit before the release</source>
        <translation>visite avant la sortie</translation>
    </message>
        <message>
        <source>On the waiting list.</source>
        <translation>Sur la liste d’attente.</translation>
    </message>
        <message>
        <source>Nobody chosen yet</source>
        <translation>Personne n’est encore choisi</translation>
    </message>
        <message>
        <source>Choose the person first.</source>
        <translation>Choisissez d’abord la personne.</translation>
    </message>
        <message>
        <source>This day cannot be read: write 20/11, or -1 for yesterday.</source>
        <translation>Ce jour est illisible&#xa0;: écrivez 20/11, ou -1 pour hier.</translation>
    </message>
    </context>
    <context>
        <name>serment::ui::WelcomeView</name>
        <message>
        <source>The record of a prison health unit, encrypted on this computer. Nothing leaves it without its verdict.</source>
        <translation>Le dossier d’une unité sanitaire en milieu pénitentiaire, chiffré sur ce poste. Rien n’en sort sans son verdict.</translation>
    </message>
        <message>
        <source>Open the demonstration unit</source>
        <translation>Ouvrir l’unité de démonstration</translation>
    </message>
        <message>
        <source>Open the unit of a folder…</source>
        <translation>Ouvrir l’unité d’un dossier…</translation>
    </message>
        <message>
        <source>Folder of the unit</source>
        <translation>Dossier de l’unité</translation>
    </message>
        <message>
        <source>Make a new unit…</source>
        <translation>Créer une unité…</translation>
    </message>
        <message>
        <source>Restore a backup…</source>
        <translation>Reprendre une sauvegarde…</translation>
    </message>
    </context>
    <context>
        <name>serment::window::Workspace</name>
        <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    </context>
</TS>
