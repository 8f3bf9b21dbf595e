// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Drug.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

#include "core/text/Normalise.h"

namespace serment::records {
namespace {

struct Indexed {
    Drug drug;
    QString words;  // " doliprane 500 mg comprime paracetamol": each word after a space
};

QString spaced(const QString& source) {
    QString words;
    for (const QChar c : text::withoutAccents(source.toLower()))
        words += c.isLetterOrNumber() ? c : QLatin1Char(' ');
    return QLatin1Char(' ') + words.simplified();
}

const std::vector<Indexed>& drugs() {
    static const std::vector<Indexed> all = [] {
        std::vector<Indexed> list;
        QFile file(QStringLiteral(":/serment/drugs/bdpm.tsv"));
        if (!file.open(QIODevice::ReadOnly)) return list;
        const QStringList lines =
            QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        list.reserve(size_t(lines.size()));
        for (const QString& line : lines) {
            const QStringList f = line.split(QLatin1Char('\t'));
            if (f.size() < 4) continue;
            list.push_back({{f[0], f[1], f[2].split(QLatin1Char(';'), Qt::SkipEmptyParts), f[3]},
                            spaced(f[1] + QLatin1Char(' ') + f[3])});
        }
        return list;
    }();
    return all;
}

bool matches(const QString& words, const QStringList& typed) {
    return std::all_of(typed.begin(), typed.end(), [&](const QString& word) { return words.contains(word); });
}

}  // namespace

std::vector<Drug> findDrugs(const QString& typed, int limit) {
    const QString wanted = spaced(typed);
    QStringList words;
    for (const QString& word : wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words << QLatin1Char(' ') + word;
    std::vector<Drug> first, others;
    if (words.isEmpty() || limit <= 0) return first;
    for (const Indexed& indexed : drugs()) {
        if (!matches(indexed.words, words)) continue;
        auto& list = indexed.words.startsWith(wanted) ? first : others;
        if (list.size() < size_t(limit)) list.push_back(indexed.drug);
        if (first.size() >= size_t(limit)) break;
    }
    for (Drug& drug : others) {
        if (first.size() >= size_t(limit)) break;
        first.push_back(std::move(drug));
    }
    return first;
}

std::optional<Drug> drugByCode(const QString& code) {
    const auto& all = drugs();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Indexed& i) { return i.drug.code == code; });
    return found == all.end() ? std::nullopt : std::optional(found->drug);
}

int drugCount() {
    return int(drugs().size());
}

QStringList wordsOfNames(const QStringList& names) {
    static const QRegularExpression form(QStringLiteral("\\p{L}{3,}(?:-\\p{L}{2,})*"));
    QSet<QString> words;
    for (const QString& name : names)
        for (auto found = form.globalMatch(name.toLower()); found.hasNext();) {
            const QString word = found.next().captured();
            words.insert(word);
            if (word.contains(QLatin1Char('-')))  // a hyphen joins words that also stand alone
                for (const QString& part : word.split(QLatin1Char('-')))
                    if (part.size() > 2) words.insert(part);
        }
    return {words.begin(), words.end()};
}

QStringList drugWords() {
    QStringList names;
    for (const Indexed& indexed : drugs()) names << indexed.drug.name << indexed.drug.substances;
    return wordsOfNames(names);
}

Result<QStringList> ownDrugNames(access::Session& session) {
    constexpr auto compartment = Compartment::Coordination;
    return session.read(
        access::Act{access::Action::ReadCoordination, compartment, {}, {}},
        [](store::Database& db) -> Result<QStringList> {
            // From one name to the next in the index, however often each was prescribed.
            const auto names =
                db.query(QStringLiteral(
                             "WITH RECURSIVE own (drug) AS ("
                             "SELECT min(t.drug) FROM coordination.treatment AS t WHERE t.drug_code = ''"
                             " UNION ALL SELECT (SELECT min(t.drug) FROM coordination.treatment AS t"
                             " WHERE t.drug_code = '' AND t.drug > own.drug) FROM own WHERE own.drug IS NOT NULL)"
                             " SELECT o.drug FROM own AS o WHERE o.drug IS NOT NULL LIMIT 5000"))
                    .all([](const store::Row& row) { return row.text(0); });
            return QStringList(names.begin(), names.end());
        });
}

}  // namespace serment::records
