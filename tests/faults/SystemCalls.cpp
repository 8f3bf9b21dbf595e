// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/SystemCalls.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <QStringList>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <map>
#include <mutex>

namespace serment::faults {

namespace {

struct State {
    std::mutex mutex;
    std::vector<QByteArray> folders;
    std::map<int, QByteArray> open;  // descriptor to path
    long calls = 0;
    long failing = 0;
    Fault fault = Fault::Error;
    bool struck = false;
    qint64 room = -1;  // bytes that may still be written; -1: no limit
    std::vector<Operation>* recorded = nullptr;
};

State& state() {
    static State only;
    return only;
}

// Looked at before anything else, so that calls before main() and of other files cost nothing.
std::atomic<bool> watching = false;

bool isWatched(const char* path) {
    if (!watching || path == nullptr) return false;
    for (const QByteArray& folder : state().folders)
        if (qstrncmp(path, folder.constData(), static_cast<size_t>(folder.size())) == 0) return true;
    return false;
}

bool isWatched(int descriptor) {
    return watching && state().open.contains(descriptor);
}

enum class Kind { Read, Grow, Write, Other };
struct Decision {
    int error = 0;
    bool half = false;
    bool die = false;
};

// What becomes of the next call.
Decision next(Kind kind, qint64 size = 0) {
    State& s = state();
    ++s.calls;
    const bool grows = kind == Kind::Grow || kind == Kind::Write;
    if (s.room >= 0 && kind == Kind::Write) {
        if (size > s.room) {
            s.struck = true;
            return {ENOSPC, false, false};
        }
        s.room -= size;
    }
    if (s.failing == 0 || s.calls < s.failing) return {};
    const bool first = s.calls == s.failing;
    switch (s.fault) {
        case Fault::Error:
            if (!first) return {};
            s.struck = true;
            return {EIO, false, false};
        case Fault::Gone:
            s.struck = true;
            return {EIO, false, false};
        case Fault::Death:
            return {0, false, true};
        case Fault::Full:
        case Fault::Short:
            if (!grows) return {};
            if (first && kind == Kind::Write && s.fault == Fault::Short && size > 1) {
                s.struck = true;
                return {0, true, false};
            }
            s.struck = true;
            return {ENOSPC, false, false};
    }
    return {};
}

[[noreturn]] void die() {
    syscall(SYS_exit_group, 137);
    __builtin_unreachable();
}

long failed(int error) {
    errno = error;
    return -1;
}

quint64 inodeOf(int descriptor) {
    struct stat info = {};
    return fstat(descriptor, &info) == 0 ? info.st_ino : 0;
}

quint64 inodeOf(const char* path) {
    struct stat info = {};
    return lstat(path, &info) == 0 ? info.st_ino : 0;
}

QString named(const char* path) {
    return QString::fromLocal8Bit(path);
}

void note(Operation operation) {
    if (state().recorded != nullptr) state().recorded->push_back(std::move(operation));
}

long openWatched(const char* path, int flags, mode_t mode) {
    const std::lock_guard guard(state().mutex);
    const bool writes = (flags & (O_CREAT | O_TRUNC)) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
    const bool is = inodeOf(path) != 0;
    const Decision decision = next(writes && !is ? Kind::Grow : Kind::Other);
    if (decision.die) die();
    if (decision.error != 0) return failed(decision.error);
    const long descriptor = syscall(SYS_openat, AT_FDCWD, path, flags, mode);
    if (descriptor < 0) return descriptor;
    state().open[static_cast<int>(descriptor)] = path;
    const quint64 inode = inodeOf(static_cast<int>(descriptor));
    if ((flags & O_CREAT) != 0 && !is) note({Deed::Link, inode, 0, {}, {}, named(path)});
    if ((flags & O_TRUNC) != 0 && is) note({Deed::Truncate, inode, 0, {}, {}, {}});
    return descriptor;
}

// `at` below zero: where the descriptor stands.
long writeWatched(int descriptor, const void* data, size_t size, off_t at) {
    const std::lock_guard guard(state().mutex);
    const Decision decision = next(Kind::Write, static_cast<qint64>(size));
    if (decision.error != 0) return failed(decision.error);
    const size_t some = decision.half || decision.die ? size / 2 : size;
    const qint64 from = at >= 0 ? at : syscall(SYS_lseek, descriptor, 0, SEEK_CUR);
    const long written = at >= 0 ? syscall(SYS_pwrite64, descriptor, data, some, at)
                                 : syscall(SYS_write, descriptor, data, some);
    if (decision.die) die();
    if (written > 0)
        note({Deed::Write, inodeOf(descriptor), from, QByteArray(static_cast<const char*>(data), written), {}, {}});
    return written;
}

long syncWatched(int descriptor, long call) {
    const std::lock_guard guard(state().mutex);
    const Decision decision = next(Kind::Other);
    if (decision.die) die();
    if (decision.error != 0) return failed(decision.error);
    struct stat info = {};
    fstat(descriptor, &info);
    if (S_ISDIR(info.st_mode))
        note({Deed::SyncFolder, 0, 0, {}, named(state().open[descriptor].constData()), {}});
    else
        note({Deed::SyncFile, info.st_ino, 0, {}, {}, {}});
    return syscall(call, descriptor);
}

long truncateWatched(int descriptor, off_t size) {
    const std::lock_guard guard(state().mutex);
    const Decision decision = next(Kind::Other);
    if (decision.die) die();
    if (decision.error != 0) return failed(decision.error);
    note({Deed::Truncate, inodeOf(descriptor), size, {}, {}, {}});
    return syscall(SYS_ftruncate, descriptor, size);
}

// One that changes names; `work` does it.
template <typename F>
long renaming(Kind kind, Operation operation, F work) {
    const std::lock_guard guard(state().mutex);
    const Decision decision = next(kind);
    if (decision.die) die();
    if (decision.error != 0) return failed(decision.error);
    const long done = work();
    if (done == 0) note(std::move(operation));
    return done;
}

}  // namespace

void watch(const QStringList& folders) {
    State& s = state();
    s.folders.clear();
    for (const QString& folder : folders) s.folders.push_back(folder.toLocal8Bit());
    s.calls = s.failing = 0;
    s.struck = false;
    s.room = -1;
    s.recorded = nullptr;
    // Files that are open already are watched too.
    s.open.clear();
    for (int descriptor = 3; descriptor < 256; ++descriptor) {
        char target[4096];
        const QByteArray link = "/proc/self/fd/" + QByteArray::number(descriptor);
        const ssize_t size = readlink(link.constData(), target, sizeof target - 1);
        if (size <= 0) continue;
        target[size] = '\0';
        for (const QByteArray& folder : s.folders)
            if (QByteArray(target).startsWith(folder)) s.open[descriptor] = target;
    }
    watching = true;
}

void failAt(long call, Fault fault) {
    state().failing = call;
    state().fault = fault;
}

void limitTo(qint64 bytes) {
    state().room = bytes;
}

void record(std::vector<Operation>* into) {
    state().recorded = into;
}

long endWatch() {
    watching = false;
    return state().calls;
}

bool struck() {
    return state().struck;
}

}  // namespace serment::faults

using namespace serment::faults;

extern "C" {

int open64(const char* path, int flags, ...) {
    va_list list;
    va_start(list, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(list, mode_t) : 0;
    va_end(list);
    if (isWatched(path)) return static_cast<int>(openWatched(path, flags, mode));
    return static_cast<int>(syscall(SYS_openat, AT_FDCWD, path, flags, mode));
}

int open(const char* path, int flags, ...) {
    va_list list;
    va_start(list, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(list, mode_t) : 0;
    va_end(list);
    return open64(path, flags, mode);
}

int __open64_2(const char* path, int flags) {
    return open64(path, flags);
}

int __open_2(const char* path, int flags) {
    return open64(path, flags);
}

int close(int descriptor) {
    if (isWatched(descriptor)) {
        const std::lock_guard guard(state().mutex);
        state().open.erase(descriptor);
    }
    return static_cast<int>(syscall(SYS_close, descriptor));
}

ssize_t read(int descriptor, void* data, size_t size) {
    if (isWatched(descriptor)) {
        const std::lock_guard guard(state().mutex);
        const Decision decision = next(Kind::Read);
        if (decision.die) die();
        if (decision.error != 0) return failed(decision.error);
    }
    return syscall(SYS_read, descriptor, data, size);
}

ssize_t pread64(int descriptor, void* data, size_t size, off64_t at) {
    if (isWatched(descriptor)) {
        const std::lock_guard guard(state().mutex);
        const Decision decision = next(Kind::Read);
        if (decision.die) die();
        if (decision.error != 0) return failed(decision.error);
    }
    return syscall(SYS_pread64, descriptor, data, size, at);
}

ssize_t pread(int descriptor, void* data, size_t size, off_t at) {
    return pread64(descriptor, data, size, at);
}

ssize_t write(int descriptor, const void* data, size_t size) {
    return isWatched(descriptor) ? writeWatched(descriptor, data, size, -1)
                                 : syscall(SYS_write, descriptor, data, size);
}

ssize_t pwrite64(int descriptor, const void* data, size_t size, off64_t at) {
    return isWatched(descriptor) ? writeWatched(descriptor, data, size, at)
                                 : syscall(SYS_pwrite64, descriptor, data, size, at);
}

ssize_t pwrite(int descriptor, const void* data, size_t size, off_t at) {
    return pwrite64(descriptor, data, size, at);
}

int fsync(int descriptor) {
    return static_cast<int>(isWatched(descriptor) ? syncWatched(descriptor, SYS_fsync)
                                                  : syscall(SYS_fsync, descriptor));
}

int fdatasync(int descriptor) {
    return static_cast<int>(isWatched(descriptor) ? syncWatched(descriptor, SYS_fdatasync)
                                                  : syscall(SYS_fdatasync, descriptor));
}

int ftruncate64(int descriptor, off64_t size) noexcept {
    return static_cast<int>(isWatched(descriptor) ? truncateWatched(descriptor, size)
                                                  : syscall(SYS_ftruncate, descriptor, size));
}

int ftruncate(int descriptor, off_t size) noexcept {
    return ftruncate64(descriptor, size);
}

int rename(const char* from, const char* to) noexcept {
    const auto work = [&] { return syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0); };
    if (!isWatched(to) && !isWatched(from)) return static_cast<int>(work());
    return static_cast<int>(renaming(Kind::Other, {Deed::Rename, 0, 0, {}, named(from), named(to)}, work));
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept {
    const auto work = [&] { return syscall(SYS_linkat, fromFolder, from, toFolder, to, flags); };
    if (!isWatched(to)) return static_cast<int>(work());
    // Qt names an unnamed file by /proc/self/fd/N.
    const int descriptor = named(from).section(QLatin1Char('/'), -1).toInt();
    return static_cast<int>(
        renaming(Kind::Grow, {Deed::Link, inodeOf(descriptor), 0, {}, {}, named(to)}, work));
}

int unlink(const char* path) noexcept {
    const auto work = [&] { return syscall(SYS_unlinkat, AT_FDCWD, path, 0); };
    if (!isWatched(path)) return static_cast<int>(work());
    return static_cast<int>(renaming(Kind::Other, {Deed::Unlink, 0, 0, {}, named(path), {}}, work));
}

int mkdir(const char* path, mode_t mode) noexcept {
    if (isWatched(path)) {
        const std::lock_guard guard(state().mutex);
        const Decision decision = next(Kind::Grow);
        if (decision.die) die();
        if (decision.error != 0) return static_cast<int>(failed(decision.error));
    }
    return static_cast<int>(syscall(SYS_mkdirat, AT_FDCWD, path, mode));
}

}  // extern "C"
