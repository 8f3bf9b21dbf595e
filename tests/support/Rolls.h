// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

namespace serment::test {

// MARTIN in building B and COSTA in building A, as the administration's list writes them.
inline QByteArray rollOfTwoBuildings() {
    return "N° écrou;Nom;Nom d'usage;Prénoms;Date de naissance;Lieu de naissance;Sexe;Nationalité;Bâtiment;Étage;Cellule;"
           "Date d'écrou;Date de libération prévue;Statut\r\n"
           "45871;MARTIN;;Paul;03/05/1984;LYON;M;Française;B;2;214;01/02/2026;;Condamné\r\n"
           "45872;COSTA;;Luis;04/06/1990;PORTO;M;Portugaise;A;1;102;01/02/2026;;Prévenu\r\n";
}

}  // namespace serment::test
