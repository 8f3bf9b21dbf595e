// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "core/deontology/GuidedPath.h"

namespace serment::ui {

// The words of a guided path in the window.
class GuideWords {
    Q_DECLARE_TR_FUNCTIONS(GuideWords)
  public:
    // What a paper of such a content may say.
    static QString contents(deontology::Content content);
    // An answer as it is read back.
    static QString answer(const deontology::PathQuestion& question, const QJsonValue& value);
};

}  // namespace serment::ui
