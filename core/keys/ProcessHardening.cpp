// SPDX-License-Identifier: GPL-3.0-or-later
// The system calls of process protection, in one place.
#include "core/keys/ProcessHardening.h"

#include <QByteArray>
#include <vector>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace serment::keys {

void hardenProcess() {
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

void restartProcess(const QStringList& arguments) {
#ifdef Q_OS_LINUX
    constexpr int firstOwnDescriptor = 3;
    std::vector<QByteArray> bytes;
    for (const QString& argument : arguments) bytes.push_back(argument.toLocal8Bit());
    std::vector<char*> pointers;
    for (QByteArray& argument : bytes) pointers.push_back(argument.data());
    pointers.push_back(nullptr);
    // Open files of the unit do not pass into the new image; neither do the locks on them.
    for (int descriptor = firstOwnDescriptor; descriptor < static_cast<int>(sysconf(_SC_OPEN_MAX));
         ++descriptor)
        fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    execv("/proc/self/exe", pointers.data());
#else
    Q_UNUSED(arguments);
#endif
}

}  // namespace serment::keys
