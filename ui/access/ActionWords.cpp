// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include "ui/access/AccessWords.h"

namespace serment::ui {

namespace {

struct Said {
    const char* name;
    const char* words;
};

// Every action of the matrix, and the few that a journal has besides.
constexpr Said said[] = {
    {"view_detainees", QT_TRANSLATE_NOOP("AccessWords", "see the list of detainees")},
    {"import_roll", QT_TRANSLATE_NOOP("AccessWords", "import the roll")},
    {"edit_identity", QT_TRANSLATE_NOOP("AccessWords", "correct an identity")},
    {"merge_identity", QT_TRANSLATE_NOOP("AccessWords", "merge two records of one person")},
    {"view_requests", QT_TRANSLATE_NOOP("AccessWords", "read care requests")},
    {"register_request", QT_TRANSLATE_NOOP("AccessWords", "register a care request")},
    {"triage_request", QT_TRANSLATE_NOOP("AccessWords", "triage a care request")},
    {"schedule_request", QT_TRANSLATE_NOOP("AccessWords", "give an appointment to a request")},
    {"answer_request", QT_TRANSLATE_NOOP("AccessWords", "answer a care request")},
    {"open_sealed_request", QT_TRANSLATE_NOOP("AccessWords", "open a sealed request")},
    {"view_agenda", QT_TRANSLATE_NOOP("AccessWords", "see the agenda")},
    {"manage_agenda", QT_TRANSLATE_NOOP("AccessWords", "change the agenda")},
    {"view_extractions", QT_TRANSLATE_NOOP("AccessWords", "see extractions")},
    {"manage_extractions", QT_TRANSLATE_NOOP("AccessWords", "prepare extractions")},
    {"open_file", QT_TRANSLATE_NOOP("AccessWords", "open a file")},
    {"read_coordination", QT_TRANSLATE_NOOP("AccessWords", "read what both teams share")},
    {"write_encounter", QT_TRANSLATE_NOOP("AccessWords", "write a consultation")},
    {"write_nursing_care", QT_TRANSLATE_NOOP("AccessWords", "write nursing care")},
    {"edit_problems", QT_TRANSLATE_NOOP("AccessWords", "keep the list of problems")},
    {"edit_allergies", QT_TRANSLATE_NOOP("AccessWords", "keep allergies and alerts")},
    {"prescribe", QT_TRANSLATE_NOOP("AccessWords", "prescribe")},
    {"administer_treatment", QT_TRANSLATE_NOOP("AccessWords", "give a treatment")},
    {"record_measure", QT_TRANSLATE_NOOP("AccessWords", "record measures")},
    {"record_vaccination", QT_TRANSLATE_NOOP("AccessWords", "record a vaccination")},
    {"record_injury", QT_TRANSLATE_NOOP("AccessWords", "record injuries")},
    {"manage_hunger_strike", QT_TRANSLATE_NOOP("AccessWords", "follow a hunger strike")},
    {"attach_file", QT_TRANSLATE_NOOP("AccessWords", "attach a file")},
    {"share_entry", QT_TRANSLATE_NOOP("AccessWords", "share with the other team")},
    {"write_reception", QT_TRANSLATE_NOOP("AccessWords", "write the reception of an arrival")},
    {"search_text", QT_TRANSLATE_NOOP("AccessWords", "search words across files")},
    {"view_consents", QT_TRANSLATE_NOOP("AccessWords", "read consents")},
    {"record_consent", QT_TRANSLATE_NOOP("AccessWords", "record a consent or a refusal")},
    {"record_opposition", QT_TRANSLATE_NOOP("AccessWords", "record an opposition")},
    {"record_mandate", QT_TRANSLATE_NOOP("AccessWords", "record a mandate")},
    {"draft_document", QT_TRANSLATE_NOOP("AccessWords", "draft a document")},
    {"release_document", QT_TRANSLATE_NOOP("AccessWords", "release a document")},
    {"deliver_document", QT_TRANSLATE_NOOP("AccessWords", "hand a document over")},
    {"cancel_document", QT_TRANSLATE_NOOP("AccessWords", "cancel a document")},
    {"view_disclosures", QT_TRANSLATE_NOOP("AccessWords", "read the register of disclosures")},
    {"export_bundle", QT_TRANSLATE_NOOP("AccessWords", "export a file for another unit")},
    {"import_bundle", QT_TRANSLATE_NOOP("AccessWords", "import a file from another unit")},
    {"give_access", QT_TRANSLATE_NOOP("AccessWords", "give a person access to the file")},
    {"manage_exit", QT_TRANSLATE_NOOP("AccessWords", "prepare an exit")},
    {"manage_directory", QT_TRANSLATE_NOOP("AccessWords", "keep the directory")},
    {"propose_destruction", QT_TRANSLATE_NOOP("AccessWords", "propose a destruction")},
    {"write_prevention", QT_TRANSLATE_NOOP("AccessWords", "write the prevention file")},
    {"manage_users", QT_TRANSLATE_NOOP("AccessWords", "manage accounts")},
    {"grant_key", QT_TRANSLATE_NOOP("AccessWords", "grant a key")},
    {"revoke_user", QT_TRANSLATE_NOOP("AccessWords", "close an account")},
    {"rotate_key", QT_TRANSLATE_NOOP("AccessWords", "renew a key")},
    {"recover_key", QT_TRANSLATE_NOOP("AccessWords", "recover with the sheets, or renew them")},
    {"backup", QT_TRANSLATE_NOOP("AccessWords", "back up")},
    {"restore", QT_TRANSLATE_NOOP("AccessWords", "restore")},
    {"verify_unit", QT_TRANSLATE_NOOP("AccessWords", "verify the unit")},
    {"read_journal", QT_TRANSLATE_NOOP("AccessWords", "read the journal")},
    {"export_journal", QT_TRANSLATE_NOOP("AccessWords", "export the journal")},
    {"review_alarm", QT_TRANSLATE_NOOP("AccessWords", "decide on an alarm")},
    {"break_glass", QT_TRANSLATE_NOOP("AccessWords", "open the psychiatric file in an emergency")},
    {"review_break_glass", QT_TRANSLATE_NOOP("AccessWords", "review an emergency opening")},
    {"view_settings", QT_TRANSLATE_NOOP("AccessWords", "see the settings")},
    {"change_settings", QT_TRANSLATE_NOOP("AccessWords", "change the settings")},
    {"change_local_policy", QT_TRANSLATE_NOOP("AccessWords", "make the rules stricter here")},
    {"edit_templates", QT_TRANSLATE_NOOP("AccessWords", "write templates")},
    {"change_passphrase", QT_TRANSLATE_NOOP("AccessWords", "change one's passphrase")},
    {"migrate", QT_TRANSLATE_NOOP("AccessWords", "bring the files to this version")},
    {"elsewhere", QT_TRANSLATE_NOOP("AccessWords", "something told in a team's journal")},
};

}  // namespace

QString AccessWords::action(const QString& name) {
    static const QHash<QString, const char*> words = [] {
        QHash<QString, const char*> all;
        for (const Said& each : said) all.insert(QString::fromLatin1(each.name), each.words);
        return all;
    }();
    const char* found = words.value(name);
    return found ? tr(found) : name;
}

}  // namespace serment::ui
