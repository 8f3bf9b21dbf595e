// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace serment::keys {

// First thing in main(): no core dump, no ptrace and no /proc/PID/mem for other processes of the same user.
// Where the system has no such call (not Linux) it does what it can.
void hardenProcess();

// Replaces this process by a new run of the same program: whatever was in memory, keys and records, is gone with
// the old image (the kernel zeroes its pages before anybody else gets them). Does not return, unless it failed.
void restartProcess(const QStringList& arguments);

}  // namespace serment::keys
