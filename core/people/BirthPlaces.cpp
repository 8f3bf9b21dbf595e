// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/BirthPlaces.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

#include "core/people/NameKey.h"

namespace serment::people {

namespace {

const QString folder = QStringLiteral(":/serment/places/");

Result<QStringList> linesOf(const QString& name) {
    QFile file(folder + name);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::Damaged, name + QStringLiteral(" is missing"));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    if (lines.size() < 2) return fail(ErrorCode::Damaged, name + QStringLiteral(" is empty"));
    lines.removeFirst();
    return lines;
}

}  // namespace

struct BirthPlaces::Private {
    struct Entry {
        BirthPlace place;
        QString folded;
    };
    std::vector<Entry> entries;
    QHash<QString, size_t> byCode;
    QMultiHash<QString, size_t> byName;

    void add(const BirthPlace& place) {
        const QString folded = foldName(place.name);
        byCode.insert(place.code, entries.size());
        byName.insert(folded, entries.size());
        entries.push_back({place, folded});
    }
};

BirthPlaces::BirthPlaces() : d(std::make_unique<Private>()) {}
BirthPlaces::~BirthPlaces() = default;

Result<std::shared_ptr<const BirthPlaces>> BirthPlaces::load() {
    const auto communes = linesOf(QStringLiteral("communes.csv"));
    if (!communes) return tl::unexpected<Error>(communes.error());
    const auto countries = linesOf(QStringLiteral("insee_pays_cog.csv"));
    if (!countries) return tl::unexpected<Error>(countries.error());
    std::shared_ptr<BirthPlaces> places(new BirthPlaces);
    for (const QString& line : *communes) {
        const QStringList cells = line.trimmed().split(u';');
        if (cells.size() != 3) return fail(ErrorCode::Damaged, QStringLiteral("communes.csv"));
        places->d->add({cells[0], cells[1], cells[2]});
    }
    for (const QString& line : *countries) {
        QString name = line.trimmed().mid(line.indexOf(u',') + 1);
        name.remove(u'"');
        places->d->add({line.left(line.indexOf(u',')), name, {}});
    }
    return std::shared_ptr<const BirthPlaces>(places);
}

std::vector<BirthPlace> BirthPlaces::search(const QString& words, int limit) const {
    const QString wanted = foldName(words);
    std::vector<const Private::Entry*> found;
    if (wanted.isEmpty()) return {};
    for (const Private::Entry& entry : d->entries)
        if (entry.folded.startsWith(wanted) || entry.folded.contains(u' ' + wanted)) found.push_back(&entry);
    const auto order = [&](const Private::Entry* e) { return e->folded == wanted ? 0 : e->folded.startsWith(wanted) ? 1 : 2; };
    std::stable_sort(found.begin(), found.end(), [&](const Private::Entry* a, const Private::Entry* b) {
        return std::pair(order(a), a->folded) < std::pair(order(b), b->folded);
    });
    std::vector<BirthPlace> places;
    for (const Private::Entry* entry : found) {
        if (static_cast<int>(places.size()) == limit) break;
        places.push_back(entry->place);
    }
    return places;
}

std::optional<BirthPlace> BirthPlaces::named(const QString& name) const {
    static const QRegularExpression bracket(QStringLiteral(R"(^(.*?)\s*\((\w{2,3})\)\s*$)"));
    const auto match = bracket.match(name);
    const QString wanted = foldName(match.hasMatch() ? match.captured(1) : name);
    std::optional<BirthPlace> only;
    for (const size_t at : d->byName.values(wanted)) {
        const BirthPlace& place = d->entries[at].place;
        if (match.hasMatch() && place.departement != match.captured(2).toUpper()) continue;
        if (only) return std::nullopt;
        only = place;
    }
    return only;
}

std::optional<BirthPlace> BirthPlaces::byCode(const QString& code) const {
    const auto at = d->byCode.constFind(code);
    if (at == d->byCode.cend()) return std::nullopt;
    return d->entries[*at].place;
}

}  // namespace serment::people
