// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QString>
#include <QStringList>
#include <memory>
#include <mutex>

class Hunspell;

namespace serment::text {

// The French spelling dictionary of the system (Hunspell), read at first use, which takes about 0.2 s. Shared by
// all threads. Where none is installed `available()` is false and every word is taken as known.
class Dictionary {
public:
    Dictionary();
    ~Dictionary();
    bool available() const;
    // `accented`: lower case. True too when only the accents are missing ("medecin"), as in hurried or capital writing.
    bool knows(const QString& accented) const;
    // As a common word: "ernie" is none although Ernie is a name. Accents forgiven.
    bool knowsCommon(const QString& accented) const;
    // The word, or the same with a capital, as written; accents not forgiven.
    bool knowsExactly(const QString& accented) const;
    // Words that this one knows from now on besides its own, as written (lower case). The first call reads the
    // dictionary.
    void learn(const QStringList& words) const;
    // Words that may have been meant, the likeliest first.
    QStringList suggestions(const QString& word, int limit = 5) const;

private:
    bool spell(const QString& word) const;
    bool knowsWithAccents(const QString& plain) const;
    bool isCommon(const QString& accented) const;
    Hunspell* hunspell() const;

    mutable std::mutex m_mutex;
    mutable std::unique_ptr<Hunspell> m_hunspell;
    mutable QHash<QString, bool> m_common;  // answers already given
    mutable QHash<QString, bool> m_names;
    QString m_path;
};

}  // namespace serment::text
