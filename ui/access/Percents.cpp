// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/Percents.h"

#include <algorithm>

namespace serment::ui {

journal::Progress percents(Background& background, const LongTask& task, int part, int parts) {
    return [&background, task, part, parts, last = -1](qint64 done, qint64 total) mutable {
        const int percent =
            static_cast<int>((100 * part + (total > 0 ? 100 * done / total : 100)) / std::max(parts, 1));
        if (percent != last && task.tell) background.tell([tell = task.tell, percent] { tell(percent); });
        last = percent;
        return !*task.stop;
    };
}

}  // namespace serment::ui
