// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include "core/base/Result.h"

namespace serment {

// A UUID that cannot be mistaken for another kind's: stable across units, written in lower case without braces.
template <typename Tag>
class Id {
  public:
    Id() = default;  // the null id: "none yet"

    static Id create() { return Id(QUuid::createUuid()); }
    static Result<Id> parse(const QString& text) {
        const QUuid uuid = QUuid::fromString(text);
        if (uuid.isNull()) return fail(ErrorCode::InvalidInput, QStringLiteral("not a UUID"));
        return Id(uuid);
    }
    // For rows that the program wrote itself.
    static Id trusted(const QUuid& uuid) { return Id(uuid); }

    bool isNull() const { return m_uuid.isNull(); }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    const QUuid& uuid() const { return m_uuid; }

    friend bool operator==(const Id& a, const Id& b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id& a, const Id& b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

  private:
    explicit Id(const QUuid& uuid) : m_uuid(uuid) {}
    QUuid m_uuid;
};

// The subjects that several capabilities name.
struct DetaineeTag;
struct StayTag;
struct UserTag;
struct CareRequestTag;
struct EncounterTag;
struct DocumentTag;
struct PartnerTag;
using DetaineeId = Id<DetaineeTag>;
using StayId = Id<StayTag>;
using UserId = Id<UserTag>;
using CareRequestId = Id<CareRequestTag>;
using EncounterId = Id<EncounterTag>;
using DocumentId = Id<DocumentTag>;
using PartnerId = Id<PartnerTag>;

}  // namespace serment
