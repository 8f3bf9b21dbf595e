// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthetic/People.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace serment::synthetic {

namespace {

QString u(const char* text) { return QString::fromUtf8(text); }

std::vector<QString> strings(const QJsonValue& value) {
    std::vector<QString> out;
    for (const auto& item : value.toArray()) out.push_back(item.toString());
    return out;
}

struct Names {
    std::vector<QString> commonMale, rareMale, commonFemale, rareFemale, commonFamily, otherFamily;
};

const Names& names() {
    static const Names read = [] {
        QFile file(u(":/serment/synthetic/names.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject male = root[u("male")].toObject(), female = root[u("female")].toObject(), family = root[u("family")].toObject();
        return Names{strings(male[u("common")]),   strings(male[u("rare")]),     strings(female[u("common")]),
                     strings(female[u("rare")]),   strings(family[u("common")]), strings(family[u("other")])};
    }();
    return read;
}

struct BirthPlace {
    const char* name;
    const char* insee;
    const char* nationality;
    int weight;
};

// Where the detainees of a French unit come from, roughly; the codes are those of the INSEE.
const std::vector<BirthPlace>& birthPlaces() {
    static const std::vector<BirthPlace> places{
        {"Marseille", "13055", "Française", 14}, {"Paris", "75056", "Française", 12},      {"Lyon", "69123", "Française", 10},
        {"Lille", "59350", "Française", 10},     {"Toulouse", "31555", "Française", 8},    {"Nantes", "44109", "Française", 6},
        {"Strasbourg", "67482", "Française", 5}, {"Saint-Denis", "93066", "Française", 6}, {"Ajaccio", "2A004", "Française", 2},
        {"Bastia", "2B033", "Française", 1},     {"Le Havre", "76351", "Française", 4},    {"L'Haÿ-les-Roses", "94038", "Française", 2},
        {"Algérie", "99352", "Algérienne", 6},   {"Maroc", "99350", "Marocaine", 5},       {"Tunisie", "99351", "Tunisienne", 3},
        {"Roumanie", "99114", "Roumaine", 3},    {"Portugal", "99139", "Portugaise", 2},   {"Mali", "99335", "Malienne", 2},
        {"Sénégal", "99341", "Sénégalaise", 2},  {"Géorgie", "99255", "Géorgienne", 1},    {"Albanie", "99125", "Albanaise", 2}};
    return places;
}

QString givenName(bool female, Chance& chance) {
    const Names& all = names();
    if (female) return chance.percent(85) ? chance.pick(all.commonFemale) : chance.pick(all.rareFemale);
    return chance.percent(85) ? chance.pick(all.commonMale) : chance.pick(all.rareMale);
}

QString familyName(Chance& chance) {
    const Names& all = names();
    return chance.percent(45) ? chance.pick(all.commonFamily) : chance.pick(all.otherFamily);
}

// Key of the social security number: 97 minus the rest by 97, Corsica's letters read as 19 and 18.
QString withKey(const QString& thirteen) {
    QString digits = thirteen;
    digits.replace(u("2A"), u("19")).replace(u("2B"), u("18"));
    return thirteen + u("%1").arg(97 - static_cast<int>(digits.toLongLong() % 97), 2, 10, QLatin1Char('0'));
}

QString nirOf(const Person& person, Chance& chance) {
    const QString place = person.bornInFrance() ? person.birthPlaceCode : u("99") + person.birthPlaceCode.mid(2);
    return withKey(u("%1%2%3%4%5")
                       .arg(person.sex == u("F") ? 2 : 1)
                       .arg(person.birth.year() % 100, 2, 10, QLatin1Char('0'))
                       .arg(person.birth.month(), 2, 10, QLatin1Char('0'))
                       .arg(place)
                       .arg(chance.between(1, 989), 3, 10, QLatin1Char('0')));
}

void drawBirth(Person& person, Chance& chance, const QDate& today) {
    const int age = 18 + (chance.between(0, 24) + chance.between(0, 22) + (chance.percent(12) ? chance.between(5, 25) : 0));
    person.birth = chance.day(today.addYears(-age - 1).addDays(1), today.addYears(-age));
    std::vector<int> weights;
    for (const BirthPlace& place : birthPlaces()) weights.push_back(place.weight);
    const BirthPlace& place = birthPlaces()[chance.weighted(weights)];
    person.birthPlace = u(place.name);
    person.birthPlaceCode = u(place.insee);
    person.nationality = u(place.nationality);
    person.birthDayUnknown = !person.bornInFrance() && chance.percent(12);
}

// Four buildings of three floors; women and arrivals apart, cells of two or three.
void drawPlace(Person& person, int index, Chance& chance) {
    if (person.sex == u("F")) {
        person.building = u("F");
    } else {
        static const std::vector<QString> buildings{u("A"), u("B"), u("C"), u("D")};
        person.building = buildings[static_cast<size_t>(index % 4)];
    }
    const int floor = chance.between(1, 3);
    person.floor = QString::number(floor);
    person.cell = u("%1%2").arg(floor).arg(chance.between(1, 40), 2, 10, QLatin1Char('0'));
}

void drawStay(Person& person, int index, Chance& chance, const QDate& today) {
    person.ecrou = QString::number(40000 + index * 3 + chance.between(0, 2));
    person.entry = today.addDays(-(chance.percent(25) ? chance.between(0, 40) : chance.between(40, 1100)));
    person.convicted = chance.percent(58);
    if (person.convicted) person.plannedRelease = today.addDays(chance.percent(8) ? chance.between(2, 30) : chance.between(31, 1500));
}

Person drawPerson(int index, Chance& chance, const QDate& today) {
    Person person;
    const bool female = chance.percent(4);
    person.sex = female ? u("F") : u("M");
    person.familyName = familyName(chance);
    if (female && chance.percent(30)) person.usedName = familyName(chance);
    const int count = chance.percent(35) ? 2 : chance.percent(10) ? 3 : 1;
    while (person.givenNames.size() < count) {
        const QString name = givenName(female, chance);
        if (!person.givenNames.contains(name)) person.givenNames << name;
    }
    drawBirth(person, chance, today);
    drawPlace(person, index, chance);
    drawStay(person, index, chance, today);
    if (chance.percent(85)) person.nir = nirOf(person, chance);
    return person;
}

QString frenchDate(const QDate& date) { return date.toString(u("dd/MM/yyyy")); }

}  // namespace

std::vector<Person> makePeople(int count, Chance& chance, const QDate& today) {
    std::vector<Person> people;
    people.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        Person person = drawPerson(i, chance, today);
        // Every seventieth is a homonym of the one before, every four-hundredth a twin.
        if (i % 70 == 35 && person.sex == people.back().sex) {
            person.familyName = people.back().familyName;
            person.givenNames = people.back().givenNames;
        } else if (i % 400 == 201) {
            person.familyName = people.back().familyName;
            person.birth = people.back().birth;
            person.birthPlace = people.back().birthPlace;
            person.birthPlaceCode = people.back().birthPlaceCode;
        }
        if (!person.nir.isEmpty()) person.nir = nirOf(person, chance);
        people.push_back(std::move(person));
    }
    return people;
}

QByteArray rollOf(const std::vector<Person>& people) {
    QString text = u("N° écrou;Nom;Nom d'usage;Prénoms;Date de naissance;Lieu de naissance;Sexe;Nationalité;Bâtiment;Étage;Cellule;"
                     "Date d'écrou;Date de libération prévue;Statut\r\n");
    for (const Person& p : people) {
        const QString birth = p.birthDayUnknown ? p.birth.toString(u("'00/00/'yyyy")) : frenchDate(p.birth);
        const QStringList cells{p.ecrou, p.familyName, p.usedName, p.givenNames.join(u(", ")), birth, p.birthPlace, p.sex, p.nationality,
                                p.building, p.floor, p.cell, frenchDate(p.entry),
                                p.plannedRelease.isValid() ? frenchDate(p.plannedRelease) : QString(),
                                p.convicted ? u("Condamné") : u("Prévenu")};
        text += cells.join(QLatin1Char(';')) + u("\r\n");
    }
    return text.toUtf8();
}

}  // namespace serment::synthetic
