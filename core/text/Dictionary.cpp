// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/Dictionary.h"

#include <QFileInfo>
#include <QStringList>
#include <hunspell.hxx>

namespace serment::text {

namespace {

QString installedDictionary() {
    const QString folders[] = {QStringLiteral("/usr/share/hunspell/"), QStringLiteral("/usr/share/myspell/dicts/"),
                               QStringLiteral("/usr/local/share/hunspell/")};
    const QString names[] = {QStringLiteral("fr_FR"), QStringLiteral("fr"), QStringLiteral("fr-toutesvariantes")};
    for (const auto& folder : folders)
        for (const auto& name : names)
            if (QFileInfo::exists(folder + name + QStringLiteral(".dic")) && QFileInfo::exists(folder + name + QStringLiteral(".aff")))
                return folder + name;
    return {};
}

constexpr qsizetype mostAnswers = 50'000;

// What a letter without its accent may have been.
QString accentsOf(QChar c) {
    switch (c.unicode()) {
        case u'e': return QStringLiteral("éèê");
        case u'a': return QStringLiteral("àâ");
        case u'i': return QStringLiteral("îï");
        case u'o': return QStringLiteral("ô");
        case u'u': return QStringLiteral("ûù");
        case u'c': return QStringLiteral("ç");
        default: return {};
    }
}

}  // namespace

Dictionary::Dictionary() : m_path(installedDictionary()) {}
Dictionary::~Dictionary() = default;

bool Dictionary::available() const { return !m_path.isEmpty(); }

Hunspell* Dictionary::hunspell() const {
    if (!m_hunspell && available())
        m_hunspell = std::make_unique<Hunspell>((m_path + QStringLiteral(".aff")).toUtf8().constData(),
                                                (m_path + QStringLiteral(".dic")).toUtf8().constData());
    return m_hunspell.get();
}

bool Dictionary::spell(const QString& word) const { return hunspell()->spell(word.toStdString()); }

bool Dictionary::knowsWithAccents(const QString& plain) const {
    QStringList candidates{plain};
    constexpr qsizetype enough = 200;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const qsizetype before = candidates.size();
        for (const QChar accent : accentsOf(plain.at(i)))
            for (qsizetype k = 0; k < before && candidates.size() < enough; ++k) {
                QString candidate = candidates.at(k);
                candidate[i] = accent;
                if (spell(candidate)) return true;
                candidates.append(candidate);
            }
    }
    return plain.contains(QStringLiteral("oe")) && spell(QString(plain).replace(QStringLiteral("oe"), QStringLiteral("œ")));
}

bool Dictionary::knowsExactly(const QString& accented) const {
    if (!available()) return true;
    const std::lock_guard lock(m_mutex);
    QString capital = accented;
    if (!capital.isEmpty()) capital[0] = capital.at(0).toUpper();
    return spell(accented) || spell(capital);
}

bool Dictionary::isCommon(const QString& accented) const {
    if (const auto it = m_common.constFind(accented); it != m_common.cend()) return *it;
    constexpr qsizetype longest = 24;
    const bool known = spell(accented) || (accented.size() <= longest && knowsWithAccents(accented));
    if (m_common.size() > mostAnswers) m_common.clear();
    m_common.insert(accented, known);
    return known;
}

bool Dictionary::knowsCommon(const QString& accented) const {
    if (!available() || accented.isEmpty()) return true;
    const std::lock_guard lock(m_mutex);
    return isCommon(accented);
}

bool Dictionary::knows(const QString& accented) const {
    if (!available() || accented.isEmpty()) return true;
    const std::lock_guard lock(m_mutex);
    if (isCommon(accented)) return true;
    if (const auto it = m_names.constFind(accented); it != m_names.cend()) return *it;
    QString capital = accented;
    capital[0] = capital.at(0).toUpper();
    const bool known = spell(capital);
    if (m_names.size() > mostAnswers) m_names.clear();
    m_names.insert(accented, known);
    return known;
}

void Dictionary::learn(const QStringList& words) const {
    if (!available()) return;
    const std::lock_guard lock(m_mutex);
    for (const QString& word : words)
        if (!spell(word)) hunspell()->add(word.toStdString());
}

QStringList Dictionary::suggestions(const QString& word, int limit) const {
    QStringList words;
    if (!available() || word.isEmpty()) return words;
    const std::lock_guard lock(m_mutex);
    const std::vector<std::string> found = hunspell()->suggest(word.toStdString());
    for (const std::string& each : found) {
        if (words.size() >= limit) break;
        words << QString::fromStdString(each);
    }
    return words;
}

}  // namespace serment::text
