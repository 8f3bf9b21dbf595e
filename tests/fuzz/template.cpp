// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>

#include "core/documents/Draft.h"
#include "tests/fuzz/Fuzz.h"

using namespace serment::documents;

FUZZ_TARGET(bytes) {
    const auto model = parseTemplate(bytes);
    if (model) FUZZ_REQUIRE(!model->recipients.empty() && !model->title.isEmpty());
    const auto draft = draftFromJson(QJsonDocument::fromJson(bytes).object());
    if (draft && model) {
        (void)missing(*draft, *model);
        (void)misfits(*draft, *model);
    }
}
