// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QImage>
#include <functional>

#include "core/base/Result.h"

class QObject;

namespace serment::ui {

// The first scanner that SANE knows, where its library is installed: looked for at run time, so that the
// program needs it neither to build nor to start. What is scanned never touches the disk.
class Scanner {
  public:
    static bool isThere();
    // Off the window's thread; the answer comes in it, unless `context` has gone meanwhile. Errors: NotFound (no
    // device), IoError.
    static void scan(QObject* context, std::function<void(Result<QImage>)> reply);
    // Blocks. `library`: a name or a path, for tests.
    static Result<QImage> scanNow(const QString& library = QStringLiteral("sane"));
};

}  // namespace serment::ui
