// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/BackupArchive.h"

#include <archive.h>
#include <archive_entry.h>
#include <sodium.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <memory>

namespace serment::access {

namespace {

constexpr int formatVersion = 1;
constexpr qsizetype pieceSize = 1 << 20;
constexpr qsizetype largestManifest = 1 << 16;
constexpr qsizetype mostFiles = 32;
const auto manifestName = QStringLiteral("manifest.json");

struct FreeWriter {
    void operator()(archive* a) const { archive_write_free(a); }
};
struct FreeReader {
    void operator()(archive* a) const { archive_read_free(a); }
};
struct FreeEntry {
    void operator()(archive_entry* e) const { archive_entry_free(e); }
};
using Writer = std::unique_ptr<archive, FreeWriter>;
using Reader = std::unique_ptr<archive, FreeReader>;
using ArchiveEntry = std::unique_ptr<archive_entry, FreeEntry>;

class FileHash {
  public:
    FileHash() { crypto_generichash_init(&m_state, nullptr, 0, 32); }
    void add(const QByteArray& piece) {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char*>(piece.constData()),
                                  static_cast<size_t>(piece.size()));
    }
    QByteArray result() {
        QByteArray hash(32, '\0');
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char*>(hash.data()), 32);
        return hash;
    }

  private:
    crypto_generichash_state m_state;
};

tl::unexpected<Error> damaged(const QString& what) {
    return fail(ErrorCode::Damaged, what);
}

QByteArray toJson(const Manifest& manifest) {
    QJsonArray files;
    for (const BackedUpFile& file : manifest.files)
        files.append(QJsonObject{{QStringLiteral("name"), file.name},
                                 {QStringLiteral("size"), file.size},
                                 {QStringLiteral("blake2b"), QString::fromLatin1(file.hash.toHex())}});
    return QJsonDocument(QJsonObject{{QStringLiteral("serment_backup"), formatVersion},
                                     {QStringLiteral("unit"), manifest.unitId},
                                     {QStringLiteral("made_at"), manifest.madeAt.toString(Qt::ISODateWithMs)},
                                     {QStringLiteral("files"), files}})
        .toJson();
}

Result<Manifest> manifestFrom(const QByteArray& json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const int format = object.value(QStringLiteral("serment_backup")).toInt();
    if (format > formatVersion) return fail(ErrorCode::NewerSchema, manifestName);
    const QJsonArray files = object.value(QStringLiteral("files")).toArray();
    if (format < 1 || files.isEmpty() || files.size() > mostFiles) return damaged(manifestName);
    Manifest manifest{
        object.value(QStringLiteral("unit")).toString(),
        QDateTime::fromString(object.value(QStringLiteral("made_at")).toString(), Qt::ISODateWithMs),
        {}};
    for (const auto& each : files) {
        const QJsonObject file = each.toObject();
        const QString name = file.value(QStringLiteral("name")).toString();
        if (!isBackedUp(name)) return fail(ErrorCode::HostileInput, manifestName);
        manifest.files.push_back(
            {name, file.value(QStringLiteral("size")).toInteger(-1),
             QByteArray::fromHex(file.value(QStringLiteral("blake2b")).toString().toLatin1())});
    }
    return manifest;
}

bool writeHeader(archive* out, const QString& name, qint64 size, const QDateTime& at) {
    const ArchiveEntry entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), name.toUtf8().constData());
    archive_entry_set_size(entry.get(), size);
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0600);
    archive_entry_set_mtime(entry.get(), at.toSecsSinceEpoch(), 0);
    return archive_write_header(out, entry.get()) == ARCHIVE_OK;
}

bool writeBytes(archive* out, const QByteArray& bytes) {
    return archive_write_data(out, bytes.constData(), static_cast<size_t>(bytes.size())) == bytes.size();
}

bool report(const journal::Progress& progress, qint64 done, qint64 total) {
    return !progress || progress(done, total);
}

Result<void> writeFile(archive* out, const QString& folder, const BackedUpFile& file,
                       const Manifest& manifest, qint64& done, qint64 total,
                       const journal::Progress& progress) {
    QFile source(QDir(folder).filePath(file.name));
    if (!source.open(QIODevice::ReadOnly)) return fail(ErrorCode::UnreadableFile, file.name);
    if (!writeHeader(out, file.name, file.size, manifest.madeAt)) return fail(ErrorCode::DiskFull, file.name);
    while (!source.atEnd()) {
        const QByteArray piece = source.read(pieceSize);
        if (!writeBytes(out, piece)) return fail(ErrorCode::DiskFull, file.name);
        done += piece.size();
        if (!report(progress, done, total)) return fail(ErrorCode::Cancelled);
    }
    return {};
}

// The archive's next file must be `wanted`, in name, size and bytes.
Result<void> readFile(archive* in, const BackedUpFile& wanted, const Receive& receive, qint64& done,
                      qint64 total, const journal::Progress& progress) {
    archive_entry* entry = nullptr;
    if (archive_read_next_header(in, &entry) != ARCHIVE_OK) return damaged(wanted.name);
    if (QString::fromUtf8(archive_entry_pathname(entry)) != wanted.name ||
        archive_entry_size(entry) != wanted.size || archive_entry_filetype(entry) != AE_IFREG)
        return damaged(wanted.name);
    FileHash hash;
    qint64 size = 0;
    QByteArray piece(pieceSize, '\0');
    while (true) {
        const auto read = archive_read_data(in, piece.data(), static_cast<size_t>(piece.size()));
        if (read < 0) return damaged(wanted.name);
        if (read == 0) break;
        size += read;
        if (size > wanted.size) return damaged(wanted.name);
        const QByteArray content(piece.constData(), static_cast<qsizetype>(read));
        hash.add(content);
        if (auto received = receive(wanted, content); !received) return received;
        done += read;
        if (!report(progress, done, total)) return fail(ErrorCode::Cancelled);
    }
    if (size != wanted.size || hash.result() != wanted.hash) return damaged(wanted.name);
    return receive(wanted, {});
}

Result<Manifest> readManifest(archive* in) {
    archive_entry* entry = nullptr;
    if (archive_read_next_header(in, &entry) != ARCHIVE_OK ||
        QString::fromUtf8(archive_entry_pathname(entry)) != manifestName ||
        archive_entry_size(entry) > largestManifest)
        return damaged(manifestName);
    QByteArray json(static_cast<qsizetype>(archive_entry_size(entry)), '\0');
    if (archive_read_data(in, json.data(), static_cast<size_t>(json.size())) != json.size())
        return damaged(manifestName);
    return manifestFrom(json);
}

qint64 totalOf(const Manifest& manifest) {
    qint64 total = 0;
    for (const BackedUpFile& file : manifest.files) total += file.size;
    return total;
}

}  // namespace

bool isBackedUp(const QString& name) {
    // With a journal that a crash left behind: the file is only whole with it.
    static const QRegularExpression names(
        QStringLiteral("^((unit|coordination|somatic|psychiatric|prevention)\\.db(-journal)?|"
                       "unit\\.db-mj[0-9A-F]{8,9}|keyring\\.json|accounts\\.json)$"));
    return names.match(name).hasMatch();
}

Result<QByteArray> hashOfFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::UnreadableFile, QFileInfo(path).fileName());
    FileHash hash;
    while (!file.atEnd()) hash.add(file.read(pieceSize));
    return hash.result();
}

Result<void> writeArchive(const QString& file, const QString& folder, const Manifest& manifest,
                          const journal::Progress& progress) {
    // A file of its own from the start: a link that somebody put there is taken away, and what it names left alone.
    QFile::remove(file);
    QFile target(file);
    const Writer out(archive_write_new());
    archive_write_set_format_pax_restricted(out.get());
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) ||
        archive_write_open_fd(out.get(), target.handle()) != ARCHIVE_OK)
        return fail(ErrorCode::UnreadableFile, QStringLiteral("the backup cannot be written there"));
    const QByteArray json = toJson(manifest);
    if (!writeHeader(out.get(), manifestName, json.size(), manifest.madeAt) || !writeBytes(out.get(), json))
        return fail(ErrorCode::DiskFull);
    qint64 done = 0;
    for (const BackedUpFile& each : manifest.files)
        if (auto written = writeFile(out.get(), folder, each, manifest, done, totalOf(manifest), progress);
            !written)
            return written;
    return archive_write_close(out.get()) == ARCHIVE_OK ? Result<void>{} : fail(ErrorCode::DiskFull);
}

Result<Manifest> readArchive(const QString& file, const Receive& receive, const journal::Progress& progress) {
    if (!QFile::exists(file)) return fail(ErrorCode::NotFound, QStringLiteral("backup"));
    const Reader in(archive_read_new());
    archive_read_support_format_tar(in.get());
    if (archive_read_open_filename(in.get(), QFile::encodeName(file).constData(), 1 << 16) != ARCHIVE_OK)
        return damaged(QStringLiteral("not a backup"));
    auto manifest = readManifest(in.get());
    if (!manifest) return manifest;
    qint64 done = 0;
    for (const BackedUpFile& each : manifest->files)
        if (auto read = readFile(in.get(), each, receive, done, totalOf(*manifest), progress); !read)
            return tl::unexpected<Error>(read.error());
    archive_entry* beyond = nullptr;
    if (archive_read_next_header(in.get(), &beyond) != ARCHIVE_EOF)
        return damaged(QStringLiteral("more files than the manifest names"));
    return manifest;
}

}  // namespace serment::access
