// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QTimer>

#include "core/access/Session.h"

namespace serment::ui {

inline constexpr auto copySetting = "screen.copy";  // "true" / "false", a setting of the unit

// Whether the unit lets text be copied out of the program. Off by default.
Result<bool> copyingAllowed(access::Session& session);

// Watches what this program puts on the clipboard, by whatever way (keys, menu, selection with the mouse):
// off, it is taken back at once and cutting is refused, so that no text is lost; on, it is taken back after
// ten seconds. What other programs put there is left alone.
class CopyGuard : public QObject {
    Q_OBJECT
  public:
    explicit CopyGuard(QObject* parent = nullptr, int clearAfterMs = 10000);
    ~CopyGuard() override;  // at a lock nothing of this program stays on the clipboard
    void setAllowed(bool allowed);
    bool isAllowed() const { return m_allowed; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void changed();
    void takeBack();
    bool m_allowed = false;
    QTimer m_timer;
};

}  // namespace serment::ui
