// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/RollColumns.h"

#include <algorithm>
#include <vector>

#include "core/people/NameKey.h"

namespace serment::people {

namespace {

struct Heading {
    RollColumn column;
    const char16_t* title;
    bool required;
    // Folded spellings seen in exports: accents, case, "°", apostrophes and small words are gone.
    std::vector<const char*> spellings;  // owned: a list would point to words gone with the initialiser
};

const std::array headings{
    Heading{RollColumn::Ecrou, u"N° écrou", true,
            {"ECROU", "N ECROU", "NO ECROU", "NR ECROU", "NUM ECROU", "NUMERO ECROU", "NUMERO ECROU DETENU", "NECROU",
             "NOECROU", "NUMEROECROU", "NUMECROU", "ECROU N", "ECROU NO", "ECROU NUMERO"}},
    Heading{RollColumn::FamilyName, u"Nom", true,
            {"NOM", "NOMS", "NOM NAISSANCE", "NOM FAMILLE", "NOM PATRONYMIQUE", "PATRONYME", "NOM DETENU",
             "NOM FAMILLE NAISSANCE"}},
    Heading{RollColumn::UsedName, u"Nom d'usage", false,
            {"NOM USAGE", "NOM USUEL", "NOM MARITAL", "NOM EPOUSE", "NOM EPOUX", "NOMUSAGE"}},
    Heading{RollColumn::GivenNames, u"Prénoms", true,
            {"PRENOM", "PRENOMS", "PRENOM S", "PRENOMS NAISSANCE", "PRENOM NAISSANCE", "PRENOMS DETENU", "PRENOM DETENU"}},
    Heading{RollColumn::BirthDate, u"Date de naissance", true,
            {"DATE NAISSANCE", "NE LE", "NEE LE", "NE E LE", "NAISSANCE", "DATE NAISS", "DDN", "DT NAISSANCE", "D NAISSANCE",
             "DATENAISSANCE", "NE", "DATE NAISSANCE DETENU"}},
    Heading{RollColumn::BirthPlace, u"Lieu de naissance", false,
            {"LIEU NAISSANCE", "LIEU NAISS", "NE A", "NEE A", "NE E A", "COMMUNE NAISSANCE", "VILLE NAISSANCE",
             "LIEUNAISSANCE"}},
    Heading{RollColumn::Sex, u"Sexe", true, {"SEXE", "SX", "GENRE", "CIVILITE"}},
    Heading{RollColumn::Nationality, u"Nationalité", false, {"NATIONALITE", "NATIONALITES", "NAT", "NATIO"}},
    Heading{RollColumn::Building, u"Bâtiment", false, {"BATIMENT", "BAT", "BATIMENTS", "BTMT"}},
    Heading{RollColumn::Floor, u"Étage", false, {"ETAGE", "ETG", "NIVEAU", "AILE ETAGE"}},
    Heading{RollColumn::Cell, u"Cellule", true,
            {"CELLULE", "CELL", "CEL", "N CELLULE", "NO CELLULE", "NUMERO CELLULE", "NUM CELLULE", "CELLULE N"}},
    Heading{RollColumn::Entry, u"Date d'écrou", true,
            {"DATE ECROU", "DATE MISE SOUS ECROU", "MISE SOUS ECROU", "DATE ENTREE", "ENTREE", "ECROUE LE", "ECROUE E LE",
             "DATE INCARCERATION", "DT ECROU", "DATEECROU", "DATE ARRIVEE"}},
    Heading{RollColumn::Release, u"Date de libération prévue", false,
            {"DATE LIBERATION PREVUE", "DATE PREVUE LIBERATION", "LIBERATION PREVUE", "DATE LIBERATION", "LIBERATION",
             "DATE FIN PEINE", "FIN PEINE", "DATE FIN PEINE PREVUE", "LIBERABLE LE", "DATE SORTIE PREVUE", "SORTIE PREVUE",
             "DATE PREVISIONNELLE LIBERATION", "DATE LIBERATION PREVISIONNELLE"}},
    Heading{RollColumn::Status, u"Statut", true,
            {"STATUT", "STATUTS", "STATUT PENAL", "CATEGORIE PENALE", "SITUATION PENALE", "STATUT DETENU", "SITUATION"}}};

const Heading& headingOf(RollColumn column) {
    return *std::find_if(headings.begin(), headings.end(), [&](const Heading& h) { return h.column == column; });
}

// "Numéro d'écrou", "N° d’Écrou" and "NUMERO ECROU" read alike.
QString foldHeading(const QString& heading) {
    QString plain = heading;
    plain.replace(u'°', u' ').replace(u'º', u' ');
    QStringList words = foldName(plain).split(u' ', Qt::SkipEmptyParts);
    static const QStringList small{QStringLiteral("DE"), QStringLiteral("D"), QStringLiteral("DU"), QStringLiteral("LA"),
                                   QStringLiteral("L"),  QStringLiteral("DES")};
    words.erase(std::remove_if(words.begin(), words.end(), [&](const QString& w) { return small.contains(w); }), words.end());
    return words.join(u' ');
}

std::optional<RollColumn> columnOf(const QString& heading) {
    const QString folded = foldHeading(heading);
    for (const Heading& known : headings)
        for (const char* spelling : known.spellings)
            if (folded == QLatin1String(spelling)) return known.column;
    return std::nullopt;
}

}  // namespace

QString rollColumnTitle(RollColumn column) { return QString::fromUtf16(headingOf(column).title); }
bool isRequired(RollColumn column) { return headingOf(column).required; }

RollHeader RollHeader::of(const QStringList& cells) {
    RollHeader header;
    header.m_width = cells.size();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const auto column = columnOf(cells[i]);
        if (!column) continue;
        auto& position = header.m_positions[static_cast<size_t>(*column)];
        if (position) {
            header.m_repeated += *column;
        } else {
            position = i;
            ++header.m_known;
        }
    }
    return header;
}

std::optional<QString> RollHeader::cell(const QStringList& cells, RollColumn column) const {
    const auto position = m_positions[static_cast<size_t>(column)];
    if (!position) return std::nullopt;
    return *position < cells.size() ? cells[*position] : QString();
}

QList<RollColumn> RollHeader::missing() const {
    QList<RollColumn> columns;
    for (const RollColumn column : allRollColumns)
        if (isRequired(column) && !has(column)) columns += column;
    return columns;
}

}  // namespace serment::people
