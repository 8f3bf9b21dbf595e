// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/records/Encounter.h"
#include "core/records/OwnText.h"
#include "ui/widgets/Curve.h"
#include "ui/widgets/RowModel.h"
#include "ui/widgets/Worker.h"

namespace serment::ui {

// A word of the banner: an allergy, an alert, an opposition, a planned release.
struct Chip {
    QString icon;
    Tone tone = Tone::Warn;
    QString text;
    bool operator==(const Chip&) const = default;
};

// Who the file is about; the same on every tab, so that nobody writes for another person.
struct PatientBanner {
    QString id;
    QString name;    // "DURAND (né MARTIN) Paul, Henri"
    QString traits;  // "03/05/1984, 42 ans · écrou 45 871 · C-1-118"
    QString ins;     // "INS qualifiée"
    bool insQualified = false;
    std::vector<Chip> chips;
    QString homonyms;  // what tells this person from those of the same name; empty when there is none
};

struct PatientSummary {
    std::vector<Row> problems;
    std::vector<Row> treatments;
    std::vector<Row> measures;
    CurveData weight;  // of the last months
    std::vector<Row> toDo;
    QString notice;           // what is known to be missing
    std::vector<Row> recent;  // last entries of every part of the file that one may read
};

// The rest of the file, as lists.
struct PatientLists {
    std::vector<Row> treatments;
    std::vector<Row> consents;
    std::vector<Row> documents;
    std::vector<Row> requests;
};

// One entry as it is read.
struct EntryView {
    QString id;
    QString heading;  // "Consultation"
    QString byline;   // "22/11/2026 14:05, Dr Anne Leroy, médecin"
    QString text;
    QString note;  // "Corrects the version of …", "Received from …"; or empty
    std::optional<records::Encounter> encounter;  // when it can be corrected as one
    bool psychiatric = false;
    bool shareable = false;  // one's own, and the other team does not have it
};

// What the user can do in this file.
struct PatientRights {
    bool somatic = false;         // holds the key: the tab is there
    bool psychiatric = false;
    bool writeEncounter = false;  // in the compartment of the team
    bool writeNote = false;
    Compartment team = Compartment::Somatic;
};

class PatientGateway {
  public:
    virtual ~PatientGateway() = default;
    virtual PatientRights rights() const = 0;
    virtual QDateTime now() const = 0;
    virtual void present(Reply<std::vector<Row>> reply) = 0;  // everybody present, by name
    // Leaves a trace in the journal: "who has looked at this file".
    virtual void openFile(const QString& detainee, Reply<PatientBanner> reply) = 0;
    // The same of a file that is open, without another trace.
    virtual void banner(const QString& detainee, Reply<PatientBanner> reply) = 0;
    virtual void summary(const QString& detainee, Reply<PatientSummary> reply) = 0;
    virtual void lists(const QString& detainee, Reply<PatientLists> reply) = 0;
    virtual void timeline(const QString& detainee, Compartment compartment,
                          Reply<std::vector<Row>> reply) = 0;
    virtual void entry(Compartment compartment, const QString& id, Reply<EntryView> reply) = 0;
    // Unsigned words, by subject (a detainee, or the entry corrected); an empty body discards them.
    virtual void loadDraft(const QString& subject, Reply<QString> reply) = 0;
    // Conflict when another window of the same user keeps a later one.
    virtual void saveDraft(const QString& subject, const QString& body, Reply<bool> reply) = 0;
    virtual void sign(const records::Encounter& encounter, Reply<bool> reply) = 0;
    // The patient being informed today, the words of an entry for the other team (L. 1110-4).
    virtual void share(Compartment compartment, const QString& id, Reply<bool> reply) = 0;
    // One's own phrases and templates; each answers those that are kept then.
    virtual void ownTexts(Reply<std::vector<records::OwnText>> reply) = 0;
    virtual void keepText(const records::OwnText& text, Reply<std::vector<records::OwnText>> reply) = 0;
    // Names of medicines in the unit's own words, for the spelling.
    virtual void ownDrugNames(Reply<QStringList> reply) = 0;
    virtual void forgetText(const QString& id, Reply<std::vector<records::OwnText>> reply) = 0;
};

}  // namespace serment::ui
