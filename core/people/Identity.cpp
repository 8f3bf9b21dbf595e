// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Identity.h"

#include <array>
#include <utility>

namespace serment::people {

namespace {

constexpr std::array statusNames{
    std::pair{IdentityStatus::Provisional, u"provisoire"}, std::pair{IdentityStatus::Retrieved, u"recuperee"},
    std::pair{IdentityStatus::Validated, u"validee"}, std::pair{IdentityStatus::Qualified, u"qualifiee"}};

}  // namespace

QString Identity::displayName() const {
    QString name = familyName.toUpper();
    if (!usedName.isEmpty() && usedName.compare(familyName, Qt::CaseInsensitive) != 0) {
        const QString born = sex == Sex::Female ? QStringLiteral("née") : QStringLiteral("né");
        name = QStringLiteral("%1 (%2 %3)").arg(usedName.toUpper(), born, familyName.toUpper());
    }
    return (name + QLatin1Char(' ') + firstGivenName()).trimmed();
}

bool insMayLeave(const Identity& identity) {
    return identity.status == IdentityStatus::Qualified && identity.nir.has_value();
}

QString sexCode(Sex sex) {
    switch (sex) {
        case Sex::Male: return QStringLiteral("M");
        case Sex::Female: return QStringLiteral("F");
        case Sex::Unknown: break;
    }
    return QStringLiteral("I");
}

std::optional<Sex> sexFromCode(const QString& code) {
    if (code == QLatin1String("M")) return Sex::Male;
    if (code == QLatin1String("F")) return Sex::Female;
    if (code == QLatin1String("I")) return Sex::Unknown;
    return std::nullopt;
}

QString identityStatusName(IdentityStatus status) {
    for (const auto& [value, name] : statusNames)
        if (value == status) return QString::fromUtf16(name);
    return {};
}

std::optional<IdentityStatus> identityStatusFromName(const QString& text) {
    for (const auto& [value, name] : statusNames)
        if (text == QStringView(name)) return value;
    return std::nullopt;
}

}  // namespace serment::people
