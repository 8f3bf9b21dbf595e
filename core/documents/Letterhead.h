// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Settings.h"
#include "core/documents/Desk.h"

namespace serment::documents {

inline constexpr qint64 maximumLogo = 1024 * 1024;  // bytes, as chosen by the user

// The picture at the head of papers, from a PNG, JPEG or SVG: opaque on white, at most 900 x 360 pixels, as
// PNG, without anything else that the file held. Errors, all on field "logo": TooLarge (over 1 MiB, over 25
// million pixels), UnreadableFile (none of the three, cut short), InvalidInput for an SVG that would fetch or
// run something.
Result<QByteArray> logoFrom(const QByteArray& content);

// Empty when the unit has none.
Result<QByteArray> logo(access::Session& session);
// Checks and keeps it for the unit (Action::EditTemplates, in the journal). An empty content takes it away.
Result<void> saveLogo(access::Session& session, const QByteArray& content);

// The lines of a letterhead that papers of level none or strict leave out, because they would tell a
// speciality ("Service de psychiatrie"): hospital, address.
QStringList linesLeftOut(const Desk& desk, const gate::Letterhead& head);

}  // namespace serment::documents
