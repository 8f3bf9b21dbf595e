// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <map>

#include "core/documents/Draft.h"
#include "core/gate/Paper.h"

namespace serment::documents {

// Who the paper is about, as the letterhead of the unit would name them.
struct PatientTraits {
    QString birthName;   // in capitals
    QString usedName;    // in capitals, or empty
    QString givenNames;  // "Paul, Henri"
    QString birthDate;   // as printed: a part of it may be unknown
    QString birthPlace;
    QString ecrou;
    QString ins;  // only when qualified
    enum class Sex { Unknown, Male, Female } sex = Sex::Unknown;

    QString fullName() const;  // "DURAND (né MARTIN) Paul, Henri"
};

struct SignerTraits {
    QString name;     // "Dr Anne Leroy"
    QString quality;  // the real one, "psychiatre"; printed on clinical papers only
    QString rpps;
    bool doctor = true;
};

// A photograph of the file, as it will be printed: turned upright, small enough, without the camera's words.
struct Picture {
    QString caption;
    QByteArray jpeg;
};

// Everything a paper needs beside its draft.
struct Surroundings {
    gate::Letterhead letterhead;
    PatientTraits patient;
    SignerTraits signer;
    QDate today;
    bool demonstration = false;
    std::map<QString, Picture> pictures = {};  // by "<compartment>:<entry>"
};

// Puts the words together. On papers of level none or strict nothing tells the speciality: letterhead "Unité
// sanitaire", quality "médecin" or "professionnel de l’unité sanitaire", no RPPS.
gate::Paper assemble(const Draft& draft, const Template& model, const Surroundings& around);

// A text the author typed, with the place to underline in it.
struct TypedText {
    QString field;  // id, "recipient_name" or "free_text"
    QString text;
};
// What the content screen has to read: typed words only. Closed clauses alone give nothing.
std::vector<TypedText> typedTexts(const Draft& draft, const Template& model);

}  // namespace serment::documents
