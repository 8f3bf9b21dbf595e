// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/access/Session.h"

namespace serment::records {

// A presentation marketed in France (Base de données publique des médicaments; see
// resources/drugs/SOURCES.md).
struct Drug {
    QString code;        // CIS
    QString name;        // "DOLIPRANE 500 mg, comprimé"
    QStringList routes;  // "orale"
    QString substances;  // "PARACÉTAMOL"

    bool operator==(const Drug&) const = default;
};

// For the picker: every word typed begins a word of the name or of the substances, accents and case apart;
// names that begin with what was typed come first. Loads the list on first use. Thread-safe.
std::vector<Drug> findDrugs(const QString& typed, int limit = 20);
std::optional<Drug> drugByCode(const QString& code);
int drugCount();

// The words of names of medicines as a spelling knows words: lower case, of three letters or more, each once,
// without figures.
QStringList wordsOfNames(const QStringList& names);
// Those of every name and substance of the list.
QStringList drugWords();
// Names that the unit prescribed in words of its own, without a code. Errors: NotPermitted, NoCompartmentKey.
Result<QStringList> ownDrugNames(access::Session& session);

}  // namespace serment::records
