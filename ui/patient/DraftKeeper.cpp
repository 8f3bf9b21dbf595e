// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/DraftKeeper.h"

namespace serment::ui {

namespace {

QString nameOf(const records::DraftKey& key) {
    return key.subject + QLatin1Char('/') + key.kind;
}

}  // namespace

Result<QString> DraftKeeper::load(access::Session& session, const records::DraftKey& key) {
    if (!session.holds(key.compartment)) return QString();
    auto draft = records::loadDraft(session, key);
    if (!draft) return tl::unexpected<Error>(draft.error());
    m_based.insert(nameOf(key), *draft ? (*draft)->savedAt : QDateTime());
    return *draft ? (*draft)->body : QString();
}

Result<bool> DraftKeeper::save(access::Session& session, const records::DraftKey& key, const QString& body) {
    // Who holds no file of a team (a secretary) has no place for a draft.
    if (!session.holds(key.compartment)) return true;
    auto saved = records::saveDraftOver(session, key, body, m_based.value(nameOf(key)));
    if (!saved) return tl::unexpected<Error>(saved.error());
    m_based.insert(nameOf(key), *saved);
    return true;
}

}  // namespace serment::ui
