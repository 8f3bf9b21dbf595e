// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/Zip.h"

#include <archive.h>
#include <archive_entry.h>

#include <QSet>
#include <algorithm>
#include <memory>
#include <optional>

namespace serment::transfer {

namespace {

la_ssize_t appendBlock(archive*, void* sink, const void* data, size_t size) {
    static_cast<QByteArray*>(sink)->append(static_cast<const char*>(data), static_cast<qsizetype>(size));
    return static_cast<la_ssize_t>(size);
}

using Writer = std::unique_ptr<archive, decltype(&archive_write_free)>;
using Reader = std::unique_ptr<archive, decltype(&archive_read_free)>;

constexpr qsizetype oneMegabyte = 1 << 20;

// Entries written so far, of how many bytes in all; somebody may ask to stop at every megabyte.
struct Course {
    const Tick& tick;
    qint64 done = 0;
    qint64 total = 0;
    bool isStopped = false;
    bool moved(qint64 bytes) {
        done += bytes;
        isStopped = tick && !tick(done, total);
        return !isStopped;
    }
};

bool writeEntry(archive* zip, const ZipEntry& item, Course& course) {
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(), &archive_entry_free);
    archive_entry_set_pathname_utf8(entry.get(), item.name.toUtf8().constData());
    archive_entry_set_size(entry.get(), item.content.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0600);
    archive_entry_set_mtime(entry.get(), 315532800, 0);
    if (archive_write_header(zip, entry.get()) != ARCHIVE_OK) return false;
    for (qsizetype at = 0; at < item.content.size(); at += oneMegabyte) {
        const qsizetype piece = std::min(oneMegabyte, item.content.size() - at);
        if (archive_write_data(zip, item.content.constData() + at, static_cast<size_t>(piece)) != piece || !course.moved(piece)) return false;
    }
    return true;
}

// Pages, pictures, archives and what is sealed do not get smaller: deflating a file of 200 MB of scans again costs more than
// everything else together.
bool isDense(const QByteArray& content) {
    if (content.size() < 4096) return false;
    return content.startsWith("%PDF") || content.startsWith("\x89PNG") || content.startsWith("\xff\xd8\xff") || content.startsWith("PK\x03\x04") ||
           content.startsWith("\x30\x82") || content.startsWith("\x30\x83") || content.startsWith("\x30\x84") || content.startsWith("\x30\x80");
}

bool isSafeName(const QString& name) {
    if (name.isEmpty() || name.size() > 240 || name.startsWith(QLatin1Char('/')) || name.contains(QLatin1Char('\\')) ||
        name.contains(QLatin1Char(':')))
        return false;
    for (const QChar c : name)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format) return false;
    const QStringList parts = name.split(QLatin1Char('/'));
    for (const QString& part : parts)
        if (part.isEmpty() || part == QLatin1String(".") || part == QLatin1String("..")) return false;
    return true;
}

// The end record stands at the very end and counts the entries (APPNOTE 4.3.16); without it, the archive was cut.
std::optional<int> entriesTold(const QByteArray& bytes) {
    const qsizetype at = bytes.lastIndexOf("PK\x05\x06");
    if (at < 0 || at + 22 > bytes.size()) return std::nullopt;
    const auto number = [&](qsizetype offset) {
        return static_cast<unsigned char>(bytes.at(at + offset)) | static_cast<unsigned char>(bytes.at(at + offset + 1)) << 8;
    };
    return at + 22 + number(20) == bytes.size() ? std::optional(number(10)) : std::nullopt;
}

Result<QByteArray> readContent(archive* zip, qint64 archiveSize, qint64 already, const ZipLimits& limits) {
    QByteArray content;
    char block[65536];
    while (true) {
        const la_ssize_t got = archive_read_data(zip, block, sizeof block);
        if (got == 0) return content;
        if (got < 0) {
            const QString why = QString::fromLatin1(archive_error_string(zip));
            if (why.contains(QLatin1String("passphrase"), Qt::CaseInsensitive)) return fail(ErrorCode::DecryptionFailed);
            return fail(ErrorCode::Damaged, QStringLiteral("entry cannot be read"));
        }
        content.append(block, static_cast<qsizetype>(got));
        const qint64 total = already + content.size();
        if (content.size() > limits.entryBytes || total > limits.totalBytes ||
            (total > (1 << 20) && total / qMax<qint64>(archiveSize, 1) > limits.ratio))
            return fail(ErrorCode::HostileInput, QStringLiteral("the archive expands beyond its limits"));
    }
}

}  // namespace

Result<QByteArray> writeZip(const std::vector<ZipEntry>& entries, const QByteArray& passphrase, const Tick& tick) {
    QByteArray out;
    Course course{tick};
    for (const ZipEntry& entry : entries) course.total += entry.content.size();
    const Writer zip(archive_write_new(), &archive_write_free);
    archive_write_set_format_zip(zip.get());
    archive_write_set_bytes_in_last_block(zip.get(), 1);
    if (!passphrase.isEmpty() &&
        (archive_write_set_options(zip.get(), "zip:encryption=aes256") != ARCHIVE_OK ||
         archive_write_set_passphrase(zip.get(), passphrase.constData()) != ARCHIVE_OK))
        return fail(ErrorCode::StorageFailure, QStringLiteral("AES-256 is not available in libarchive"));
    if (archive_write_open(zip.get(), &out, nullptr, appendBlock, nullptr) != ARCHIVE_OK)
        return fail(ErrorCode::StorageFailure, QStringLiteral("archive"));
    for (const ZipEntry& entry : entries) {
        if (isDense(entry.content))
            archive_write_zip_set_compression_store(zip.get());
        else
            archive_write_zip_set_compression_deflate(zip.get());
        if (!writeEntry(zip.get(), entry, course))
            return fail(course.isStopped ? ErrorCode::Cancelled : ErrorCode::StorageFailure, QStringLiteral("archive entry"));
    }
    if (archive_write_close(zip.get()) != ARCHIVE_OK) return fail(ErrorCode::StorageFailure, QStringLiteral("archive end"));
    return out;
}

Result<std::vector<ZipEntry>> readZip(const QByteArray& bytes, const ZipLimits& limits, const QByteArray& passphrase) {
    if (!bytes.startsWith("PK")) return fail(ErrorCode::ForeignFormat, QStringLiteral("not a ZIP archive"));
    const auto told = entriesTold(bytes);
    if (!told) return fail(ErrorCode::Damaged, QStringLiteral("the archive is truncated"));
    const Reader zip(archive_read_new(), &archive_read_free);
    archive_read_support_format_zip(zip.get());
    if (!passphrase.isEmpty()) archive_read_add_passphrase(zip.get(), passphrase.constData());
    if (archive_read_open_memory(zip.get(), bytes.constData(), static_cast<size_t>(bytes.size())) != ARCHIVE_OK)
        return fail(ErrorCode::ForeignFormat, QStringLiteral("not a ZIP archive"));

    std::vector<ZipEntry> entries;
    QSet<QString> seen;
    qint64 total = 0;
    int folders = 0;
    archive_entry* entry = nullptr;
    int status = ARCHIVE_OK;
    while ((status = archive_read_next_header(zip.get(), &entry)) == ARCHIVE_OK) {
        const char* const raw = archive_entry_pathname_utf8(entry);
        const QString name = raw ? QString::fromUtf8(raw) : QString();
        if (archive_entry_filetype(entry) == AE_IFDIR && isSafeName(name.chopped(name.endsWith(QLatin1Char('/')) ? 1 : 0))) {
            if (++folders > limits.entries) return fail(ErrorCode::HostileInput, QStringLiteral("too many entries"));
            continue;
        }
        if (archive_entry_filetype(entry) != AE_IFREG || !isSafeName(name) || seen.contains(name.toUpper()))
            return fail(ErrorCode::HostileInput, QStringLiteral("a path in the archive is not acceptable"));
        if (static_cast<int>(entries.size()) >= limits.entries)
            return fail(ErrorCode::HostileInput, QStringLiteral("too many entries"));
        seen.insert(name.toUpper());
        auto content = readContent(zip.get(), bytes.size(), total, limits);
        if (!content) return tl::unexpected<Error>(content.error());
        total += content->size();
        entries.push_back({name, *std::move(content)});
    }
    if (status != ARCHIVE_EOF || entries.empty() || static_cast<int>(entries.size()) + folders != *told)
        return fail(ErrorCode::Damaged, QStringLiteral("the archive is truncated"));
    return entries;
}

const ZipEntry* findEntry(const std::vector<ZipEntry>& entries, const QString& name) {
    for (const ZipEntry& entry : entries)
        if (entry.name == name) return &entry;
    return nullptr;
}

}  // namespace serment::transfer
