// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

#include "core/people/NameKey.h"
#include "core/people/Roll.h"
#include "core/people/RollColumns.h"
#include "core/people/RollDifference.h"
#include "core/people/RollTable.h"

namespace serment::people {

namespace {

constexpr qsizetype longestCell = 200;
constexpr int oldestAge = 120;
constexpr int linesBeforeHeader = 10;  // titles that an export puts above its headings

QString missingColumn(RollColumn column) {
    return QStringLiteral("colonne obligatoire absente\u00a0: «\u00a0%1\u00a0»").arg(rollColumnTitle(column));
}

QString missingCell(RollColumn column) {
    return QStringLiteral("«\u00a0%1\u00a0» n'est pas renseigné").arg(rollColumnTitle(column));
}

QString unreadableCell(RollColumn column, const char16_t* expected) {
    return QStringLiteral("«\u00a0%1\u00a0» illisible\u00a0: %2").arg(rollColumnTitle(column), QString::fromUtf16(expected));
}

// Reads the cells of one row; the first reason found is the one told.
class RowParser {
  public:
    RowParser(const RollHeader& header, const TableRow& row, const QDate& today)
        : m_header(header), m_row(row), m_today(today) {}

    RollRow parse() {
        RollRow row;
        row.line = m_row.line;
        readEcrou(row);
        readNames(row.traits);
        readBirth(row.traits);
        readSex(row.traits);
        row.traits.birthPlace = text(RollColumn::BirthPlace);
        row.traits.nationality = text(RollColumn::Nationality);
        readPlace(row);
        row.entry = readDate(RollColumn::Entry);
        row.plannedRelease = readDate(RollColumn::Release);
        readStatus(row);
        checkWidth();
        return row;
    }
    const QString& problem() const { return m_problem; }
    bool ecrouRead() const { return m_ecrouRead; }

  private:
    std::optional<QString> text(RollColumn column) {
        const auto cell = m_header.cell(m_row.cells, column);
        if (!cell) return std::nullopt;
        const bool unreadable = std::any_of(cell->cbegin(), cell->cend(), [](QChar c) {
            return c == QChar::ReplacementCharacter || c.category() == QChar::Other_Control;
        });
        if (unreadable) say(unreadableCell(column, u"caractère inconnu"));
        if (cell->size() > longestCell) say(unreadableCell(column, u"texte trop long"));
        return cell->normalized(QString::NormalizationForm_C).left(longestCell);
    }
    QString required(RollColumn column) {
        const QString value = text(column).value_or(QString());
        if (value.isEmpty()) say(missingCell(column));
        return value;
    }
    void say(const QString& reason) {
        if (m_problem.isEmpty()) m_problem = reason;
    }

    void readEcrou(RollRow& row) {
        const QString cell = required(RollColumn::Ecrou);
        if (cell.isEmpty()) return;
        if (const auto number = EcrouNumber::parse(cell)) {
            row.ecrou = *number;
            m_ecrouRead = true;
        } else {
            say(unreadableCell(RollColumn::Ecrou, u"un numéro est attendu"));
        }
    }

    void readNames(RollTraits& traits) {
        traits.familyName = required(RollColumn::FamilyName);
        if (!traits.familyName.isEmpty() && foldName(traits.familyName).isEmpty())
            say(unreadableCell(RollColumn::FamilyName, u"un nom est attendu"));
        traits.usedName = text(RollColumn::UsedName);
        static const QRegularExpression between(QStringLiteral("[\\s,;/]+"));
        traits.givenNames = required(RollColumn::GivenNames).split(between, Qt::SkipEmptyParts);
    }

    void readBirth(RollTraits& traits) {
        const QString cell = required(RollColumn::BirthDate);
        if (cell.isEmpty()) return;
        const auto date = PartialDate::parse(cell);
        if (!date)
            say(unreadableCell(RollColumn::BirthDate, u"jj/mm/aaaa est attendu (jour inconnu\u00a0: 00/00/aaaa)"));
        else if (date->earliest() > m_today || date->year() < m_today.year() - oldestAge)
            say(unreadableCell(RollColumn::BirthDate, u"date impossible pour une personne présente"));
        else
            traits.birthDate = *date;
    }

    void readSex(RollTraits& traits) {
        const auto cell = text(RollColumn::Sex);
        if (!cell) return;
        const QString folded = foldName(*cell);
        static const QHash<QString, Sex> codes{
            {QStringLiteral("M"), Sex::Male},         {QStringLiteral("H"), Sex::Male},
            {QStringLiteral("MASCULIN"), Sex::Male},  {QStringLiteral("HOMME"), Sex::Male},
            {QStringLiteral("MR"), Sex::Male},        {QStringLiteral("MONSIEUR"), Sex::Male},
            {QStringLiteral("F"), Sex::Female},       {QStringLiteral("FEMININ"), Sex::Female},
            {QStringLiteral("FEMME"), Sex::Female},   {QStringLiteral("MME"), Sex::Female},
            {QStringLiteral("MADAME"), Sex::Female},  {QStringLiteral("I"), Sex::Unknown},
            {QStringLiteral("INDETERMINE"), Sex::Unknown}, {QStringLiteral("INCONNU"), Sex::Unknown},
            {QString(), Sex::Unknown}};
        if (!codes.contains(folded)) say(unreadableCell(RollColumn::Sex, u"M ou F est attendu"));
        traits.sex = codes.value(folded, Sex::Unknown);
    }

    void readPlace(RollRow& row) {
        row.buildingTold = m_header.has(RollColumn::Building);
        row.floorTold = m_header.has(RollColumn::Floor);
        const auto place = Place::parse(text(RollColumn::Building).value_or(QString()),
                                        text(RollColumn::Floor).value_or(QString()),
                                        text(RollColumn::Cell).value_or(QString()));
        if (!place)
            say(unreadableCell(RollColumn::Cell, u"texte trop long"));
        else
            row.place = *place;
    }

    // An empty cell gives an invalid date: the column says that there is none.
    std::optional<QDate> readDate(RollColumn column) {
        const auto cell = text(column);
        if (!cell) return std::nullopt;
        if (cell->isEmpty()) return QDate();
        const auto date = PartialDate::parse(*cell);
        if (!date || !date->isComplete()) {
            say(unreadableCell(column, u"jj/mm/aaaa est attendu"));
            return std::nullopt;
        }
        return date->earliest();
    }

    void readStatus(RollRow& row) {
        const QString cell = required(RollColumn::Status);
        if (cell.isEmpty()) return;
        const QString folded = foldName(cell);
        static const QRegularExpression away(QStringLiteral("^(?:transf[ée]r[ée]+e?s?|transfert)(?:\\s*\\(e\\))?[\\s:,\\-–—>→/]*(?:(?:vers|à|a|au)\\s+)?"),
                                             QRegularExpression::CaseInsensitiveOption |
                                                 QRegularExpression::UseUnicodePropertiesOption);
        if (folded.startsWith(QLatin1String("TRANSFER"))) {
            row.transferred = true;
            row.destination = QString(cell).remove(away).trimmed();
        } else if (folded.startsWith(QLatin1String("PREVENU"))) {
            row.status = PenalStatus::OnRemand;
        } else if (folded.startsWith(QLatin1String("CONDAMN"))) {
            row.status = PenalStatus::Convicted;
        } else {
            say(unreadableCell(RollColumn::Status, u"Prévenu, Condamné ou Transféré est attendu"));
        }
    }

    void checkWidth() {
        const auto last = std::find_if(m_row.cells.rbegin(), m_row.cells.rend(), [](const QString& c) { return !c.isEmpty(); });
        const auto used = m_row.cells.rend() - last;
        if (used > m_header.width()) say(QStringLiteral("plus de cellules que de colonnes (point-virgule sans guillemets\u00a0?)"));
    }

    const RollHeader& m_header;
    const TableRow& m_row;
    QDate m_today;
    QString m_problem;
    bool m_ecrouRead = false;
};

bool sameContent(const RollRow& a, const RollRow& b) {
    return sameTraits(a.traits, b.traits) && a.place == b.place && a.entry == b.entry && a.plannedRelease == b.plannedRelease &&
           a.status == b.status && a.transferred == b.transferred && a.destination == b.destination;
}

// Rows of one écrou number: identical ones are one row, different ones are nobody's word against another's.
void settleRepeatedNumbers(std::vector<RollRow> rows, ParsedRoll& roll) {
    QHash<EcrouNumber, std::vector<RollRow>> byNumber;
    for (const RollRow& row : rows) byNumber[row.ecrou].push_back(row);
    for (const RollRow& row : rows) {
        const auto& group = byNumber[row.ecrou];
        const bool allSame = std::all_of(group.begin(), group.end(), [&](const RollRow& r) { return sameContent(r, group.front()); });
        const bool first = row.line == group.front().line;
        if (allSame) {
            if (first) roll.rows.push_back(row);
            if (first && group.size() > 1) roll.duplicates.push_back(row.ecrou);
            continue;
        }
        const int other = first ? group[1].line : group.front().line;
        roll.errors.push_back({row.line,
                               QStringLiteral("même numéro d'écrou qu'à la ligne %1 avec des données différentes").arg(other),
                               row.ecrou, personKey(row.traits.familyName, row.traits.givenNames, row.traits.birthDate)});
    }
}

// Finds the headings; errors about the whole file go into the roll.
std::optional<size_t> findHeader(const Table& table, RollHeader& header, ParsedRoll& roll) {
    const size_t last = std::min<size_t>(table.rows.size(), linesBeforeHeader);
    size_t at = 0;
    while (at < last && !RollHeader::of(table.rows[at].cells).isRollHeader()) ++at;
    if (at == last) {
        const int line = table.rows.empty() ? 1 : table.rows.front().line;
        roll.errors.push_back({line, QStringLiteral("en-têtes de colonnes introuvables\u00a0; attendus\u00a0: N° écrou, Nom, Prénoms, Date de naissance…"), {}, {}});
        return std::nullopt;
    }
    header = RollHeader::of(table.rows[at].cells);
    const int line = table.rows[at].line;
    for (const RollColumn column : header.missing()) roll.errors.push_back({line, missingColumn(column), {}, {}});
    for (const RollColumn column : header.repeated())
        roll.errors.push_back({line, QStringLiteral("colonne présente deux fois\u00a0: «\u00a0%1\u00a0»").arg(rollColumnTitle(column)), {}, {}});
    if (!roll.errors.empty()) return std::nullopt;
    return at;
}

}  // namespace

QString penalStatusName(PenalStatus status) {
    switch (status) {
        case PenalStatus::OnRemand: return QStringLiteral("prevenu");
        case PenalStatus::Convicted: break;
    }
    return QStringLiteral("condamne");
}

std::optional<PenalStatus> penalStatusFromName(const QString& name) {
    if (name == QLatin1String("prevenu")) return PenalStatus::OnRemand;
    if (name == QLatin1String("condamne")) return PenalStatus::Convicted;
    return std::nullopt;
}

QString personKey(const QString& familyName, const QStringList& givenNames, const std::optional<PartialDate>& birth) {
    if (familyName.isEmpty() || givenNames.isEmpty() || !birth) return {};
    return anyOrderKey(QStringList{familyName, givenNames.first()}) + u'|' + birth->toStored();
}

Result<ParsedRoll> parseRoll(const QByteArray& bytes, const QDate& today) {
    const auto table = readTable(bytes);
    if (!table) return tl::unexpected<Error>(table.error());
    ParsedRoll roll;
    roll.encoding = table->encoding;
    RollHeader header;
    const auto headerAt = findHeader(*table, header, roll);
    if (!headerAt) return roll;

    std::vector<RollRow> rows;
    for (size_t i = *headerAt + 1; i < table->rows.size(); ++i) {
        const TableRow& cells = table->rows[i];
        if (RollHeader::of(cells.cells).isRollHeader()) continue;  // headings again: two exports in one file
        RowParser parser(header, cells, today);
        const RollRow row = parser.parse();
        const QString problem = cells.problem.isEmpty() ? parser.problem() : cells.problem;
        if (problem.isEmpty()) {
            rows.push_back(row);
            continue;
        }
        const auto ecrou = parser.ecrouRead() ? std::optional(row.ecrou) : std::nullopt;
        roll.errors.push_back({cells.line, problem, ecrou, personKey(row.traits.familyName, row.traits.givenNames, row.traits.birthDate)});
    }
    settleRepeatedNumbers(std::move(rows), roll);
    std::stable_sort(roll.errors.begin(), roll.errors.end(), [](const RollError& a, const RollError& b) { return a.line < b.line; });
    if (roll.rows.empty() && roll.errors.empty()) {
        roll.errors.push_back({table->rows[*headerAt].line, QStringLiteral("le fichier ne contient aucune personne"), {}, {}});
        return roll;
    }
    roll.headerRead = true;
    return roll;
}

}  // namespace serment::people
