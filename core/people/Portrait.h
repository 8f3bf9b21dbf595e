// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/Detainee.h"

namespace serment::people {

// A picture that helps to recognise the person. Off by default: the unit turns it on, and the person agrees.
struct Portrait {
    QByteArray content;
    QString mediaType;  // "image/png", "image/jpeg"
    QDate agreedOn;
    QDateTime takenAt;
};

inline constexpr auto portraitSetting = "people.portraits";  // "true" / "false", unset: false
inline constexpr qint64 maximumPortrait = 2 * 1024 * 1024;

Result<bool> portraitsAllowed(access::Session& session);
// Errors: BlockedByRule while the unit does not use pictures; MissingField ("agreedOn"); InvalidInput ("agreedOn", in the
// future); UnreadableFile ("content", neither PNG nor JPEG); TooLarge; NotFound. Replaces the one before.
Result<void> setPortrait(access::Session& session, const DetaineeId& id, const QByteArray& content, const QDate& agreedOn);
// Nothing while the unit does not use pictures.
Result<std::optional<Portrait>> portrait(access::Session& session, const DetaineeId& id);
// The picture is gone; that there was one stays known.
Result<void> removePortrait(access::Session& session, const DetaineeId& id);

}  // namespace serment::people
