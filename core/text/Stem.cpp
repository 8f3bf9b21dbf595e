// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/Stem.h"

#include <libstemmer.h>

#include <QHash>
#include <memory>

#include "core/text/Normalise.h"

namespace serment::text {

namespace {

struct StemmerDelete {
    void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};

// A Snowball stemmer keeps its state: one for each thread.
sb_stemmer* stemmer() {
    thread_local const std::unique_ptr<sb_stemmer, StemmerDelete> instance(sb_stemmer_new("french", "UTF_8"));
    return instance.get();
}

}  // namespace

QString stem(const QString& word) {
    constexpr qsizetype shortest = 5;
    constexpr qsizetype mostKept = 20'000;
    if (word.size() < shortest) return withoutAccents(word);
    // A text says the same words again, and is read again at each key while somebody types.
    thread_local QHash<QString, QString> kept;
    if (const auto it = kept.constFind(word); it != kept.cend()) return *it;
    auto* const s = stemmer();
    if (s == nullptr) return withoutAccents(word);
    const QByteArray bytes = word.toUtf8();
    const auto* const result =
        sb_stemmer_stem(s, reinterpret_cast<const sb_symbol*>(bytes.constData()), static_cast<int>(bytes.size()));
    const QString found =
        withoutAccents(QString::fromUtf8(reinterpret_cast<const char*>(result), sb_stemmer_length(s)));
    if (kept.size() > mostKept) kept.clear();
    kept.insert(word, found);
    return found;
}

}  // namespace serment::text
