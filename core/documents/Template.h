// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <map>
#include <optional>
#include <vector>

#include "core/base/Result.h"
#include "core/deontology/Kinds.h"

namespace serment::documents {

enum class FieldType {
    Date,      // "yyyy-MM-dd"
    DateList,  // array of dates
    Text,      // one line
    LongText,  // several lines
    Choice,    // id of an option
    Number,    // a count, or a quantity in `unit`
    Check,     // true or false: a formality, printed only where a part waits for it
    Rows,      // array of arrays of strings, one per line of a table
    Marks,     // array of {"view","x","y","n"}: places on the drawn body
    Photos,    // array of "<compartment>:<entry>": pictures attached to the file of this person
};

// What a field may bring out of the file. The level of the paper says which of these it may carry.
enum class Content {
    Identity,
    Dates,
    Logistics,  // says nothing of health
    Regularity,
    Measure,
    Protective,
    Formality,  // the strictly necessary
    Free,       // typed words, which the content screen reads
    Prognosis,  // the urgent suspension of a sentence alone (CPP 720-1-1)
    Statement,
    Observed,
    Diagnosis,
    Treatment,
    Result,
    Speciality,  // clinical
};

struct Option {
    QString id;
    QString label;  // as shown in the list
    QString text;   // as printed; the label when empty
};

struct Field {
    QString id;
    QString label;
    FieldType type = FieldType::Text;
    Content content = Content::Free;
    bool required = false;
    std::vector<Option> options;  // Choice
    QStringList columns;          // Rows
    QString unit;                 // Number
    QString source;               // where one key fills it from ("appointments.kept"), or empty
    QString fact;                 // name of the fact of the policy that it answers, or empty
    QString hint;
    int maxLength = 400;
};

// A closed sentence that the author ticks: it needs no screen.
struct Clause {
    QString id;
    QString text;
    bool chosenAtFirst = false;
    QStringList fields;  // the fields it names, in order
};

struct Part {
    enum class Kind {
        Paragraph,
        Heading,
        Identity,
        Clauses,
        FreeText,
        Labelled,
        Quote,
        Table,
        Empty,
        Drawing,
        Photos,
        NewPage,
        Signature  // ends a sheet for a reader who may know less than the next sheet says
    };
    Kind kind = Kind::Paragraph;
    QString text;   // Paragraph, Heading, Empty; the label of Labelled and Table
    QString field;  // Labelled, Quote, Table, Drawing, Photos: the field shown
    QString when;   // printed only when this field or clause is filled or ticked ("!id": only when not)
};

struct FreeText {
    bool allowed = false;
    int maxLength = 1200;
    QString label;
    QString hint;
};

// A kind of paper as data. Words are French; structure is checked when it is read (TemplateCheck.cpp).
struct Template {
    deontology::DocumentKind kind = deontology::DocumentKind::AttestationPresence;
    QString label;                                  // in lists
    QString title;                                  // on the paper
    std::vector<deontology::Recipient> recipients;  // the first is the usual one
    QStringList signers;                            // roles of POLICY ("doctor", "psychologist")
    QStringList identity;  // what names the patient: name, born, birthplace, ecrou, ins
    QString requester;     // the usual one
    QString handedBy;      // the usual hand: patient, unit…
    std::vector<Field> fields;
    std::vector<Clause> clauses;
    std::vector<Part> body;
    std::map<deontology::Recipient, QStringList> addressee;
    FreeText freeText;
    QStringList handling;
    QString otherSignature;
    QString citation;
    QStringList advice;        // told to the author beside the form, never printed
    bool needsClause = false;  // at least one clause must be ticked

    const Field* field(const QString& id) const;
    const Clause* clause(const QString& id) const;
    bool namesPatient() const { return !identity.isEmpty(); }
    // Where in the body a sheet ends that goes to another reader than what follows (the employer, of a sick note);
    // nothing when the paper is one. Up to there it is a paper of level strict.
    std::optional<size_t> sheetApart() const;
};

// Reads and checks one template. Fails with InvalidInput, the reason in `detail`: unknown words, a
// placeholder without its field, or a field whose content the level of the paper forbids. At most 64 KiB.
Result<Template> parseTemplate(const QByteArray& json);

// Names used in the files.
std::optional<Content> contentFromName(const QString& name);
// What a source of the file brings with it; nothing for an unknown source.
std::optional<Content> contentOfSource(const QString& source);
// May a paper of this kind for this reader carry that?
bool mayCarry(deontology::DocumentKind kind, deontology::Recipient recipient, Content content);

}  // namespace serment::documents
