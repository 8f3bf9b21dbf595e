// SPDX-License-Identifier: GPL-3.0-or-later
// A bundle onto a folder or a USB stick, and what was written read again.
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStorageInfo>
#include <algorithm>

#include "core/store/ReplaceFile.h"
#include "core/transfer/Export.h"

namespace serment::transfer {

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

constexpr qint64 spareBytes = 1 << 20;

constexpr qsizetype piece = 1 << 20;

// Every megabyte somebody may ask to stop.
struct Course {
    const Tick& tick;
    qint64 total = 0;
    qint64 done = 0;
    bool moved(qint64 bytes) {
        done += bytes;
        return !tick || tick(done, total);
    }
};

Result<void> writeOne(const QDir& folder, const WrittenFile& file, Course& course) {
    const QString path = folder.filePath(file.name);
    if (QFile::exists(path)) return fail(ErrorCode::AlreadyExists, s("a bundle of this reference is already there"));
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly)) return fail(ErrorCode::UnreadableFile, s("the folder cannot be written to"));
    for (qsizetype at = 0; at < file.bytes.size(); at += piece) {
        const qsizetype size = std::min(piece, file.bytes.size() - at);
        if (out.write(file.bytes.constData() + at, size) != size) return fail(ErrorCode::StorageFailure, s("the medium did not take the file"));
        if (!course.moved(size)) return fail(ErrorCode::Cancelled);
    }
    if (!out.commit()) return fail(ErrorCode::StorageFailure, s("the medium did not take the file"));
    QFile in(path);
    QCryptographicHash read(QCryptographicHash::Sha256);
    if (!in.open(QIODevice::ReadOnly) || !read.addData(&in) ||
        read.result() != QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256))
        return fail(ErrorCode::StorageFailure, s("what was read back is not what was written"));
    return {};
}

// All of them, or none: half a file handed over is taken for the whole.
Result<void> writeAll(const QDir& folder, const std::vector<WrittenFile>& files, const Tick& tick) {
    Course course{tick};
    for (const WrittenFile& file : files) course.total += file.bytes.size();
    for (size_t at = 0; at < files.size(); ++at) {
        auto written = writeOne(folder, files[at], course);
        if (written && at + 1 == files.size()) written = store::syncFile(folder.absolutePath());
        if (written) continue;
        const bool ours = written.error().code != ErrorCode::AlreadyExists;
        for (size_t done = 0; done < at + (ours ? 1 : 0); ++done) QFile::remove(folder.filePath(files[done].name));
        return written;
    }
    return {};
}

}  // namespace

Result<void> writeToFolder(const ExportedBundle& bundle, const QString& path, const Tick& tick) {
    QDir folder(path);
    if (!folder.mkpath(s("."))) return fail(ErrorCode::UnreadableFile, s("the folder cannot be made"));
    qint64 needed = spareBytes;
    for (const WrittenFile& file : bundle.files) needed += file.bytes.size();
    const QStorageInfo medium(folder.absolutePath());
    if (medium.isValid() && medium.bytesAvailable() >= 0 && medium.bytesAvailable() < needed) return fail(ErrorCode::DiskFull, s("not enough room"));
    std::vector<WrittenFile> files = bundle.files;
    QByteArray sums;
    for (const WrittenFile& file : bundle.files)
        sums += QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex() + "  " + file.name.toUtf8() + '\n';
    // So that whoever carries the medium can tell that it is whole without opening anything (sha256sum -c).
    files.push_back({s("dossier-") + bundle.reference.left(8) + s(".sha256"), sums});
    return writeAll(folder, files, tick);
}

}  // namespace serment::transfer
