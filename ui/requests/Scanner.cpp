// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/Scanner.h"

#include <QLibrary>
#include <QPointer>
#include <QThread>
#include <memory>

namespace serment::ui {

namespace {

// The part of the SANE standard, version 1, that one page needs (sane-project.gitlab.io/standard).
constexpr int good = 0, endOfFile = 5;
enum Frame { Gray = 0, Rgb = 1 };
constexpr qsizetype largestScan = 200 * 1024 * 1024;

struct Device {
    const char* name;
    const char* vendor;
    const char* model;
    const char* type;
};

struct Parameters {
    int format;
    int lastFrame;
    int bytesPerLine;
    int pixelsPerLine;
    int lines;
    int depth;
};

struct Sane {
    QLibrary library;
    int (*init)(int*, void*) = nullptr;
    void (*exit)() = nullptr;
    int (*devices)(const Device***, int) = nullptr;
    int (*open)(const char*, void**) = nullptr;
    void (*close)(void*) = nullptr;
    int (*start)(void*) = nullptr;
    int (*parameters)(void*, Parameters*) = nullptr;
    int (*read)(void*, unsigned char*, int, int*) = nullptr;
    void (*cancel)(void*) = nullptr;

    explicit Sane(const QString& name) {
        if (name == QStringLiteral("sane"))
            library.setFileNameAndVersion(name, 1);
        else
            library.setFileName(name);
        bind(init, "sane_init");
        bind(exit, "sane_exit");
        bind(devices, "sane_get_devices");
        bind(open, "sane_open");
        bind(close, "sane_close");
        bind(start, "sane_start");
        bind(parameters, "sane_get_parameters");
        bind(read, "sane_read");
        bind(cancel, "sane_cancel");
    }
    bool isWhole() const {
        return init && exit && devices && open && close && start && parameters && read && cancel;
    }

  private:
    template <typename F>
    void bind(F& function, const char* symbol) {
        function = reinterpret_cast<F>(library.resolve(symbol));
    }
};

Result<QByteArray> readAll(const Sane& sane, void* handle) {
    QByteArray bytes;
    unsigned char buffer[32 * 1024];
    for (;;) {
        int length = 0;
        const int status = sane.read(handle, buffer, static_cast<int>(sizeof buffer), &length);
        if (status == endOfFile) return bytes;
        if (status != good || length < 0) return fail(ErrorCode::UnreadableFile, QStringLiteral("scanner"));
        bytes.append(reinterpret_cast<const char*>(buffer), length);
        if (bytes.size() > largestScan) return fail(ErrorCode::TooLarge, QStringLiteral("scanner"));
    }
}

Result<QImage> imageOf(const Parameters& p, const QByteArray& bytes) {
    if (p.pixelsPerLine <= 0 || p.bytesPerLine <= 0) return fail(ErrorCode::UnreadableFile, QStringLiteral("scanner"));
    const int lines = static_cast<int>(bytes.size() / p.bytesPerLine);
    QImage::Format format = QImage::Format_Invalid;
    if (p.format == Gray && p.depth == 8) format = QImage::Format_Grayscale8;
    if (p.format == Gray && p.depth == 1) format = QImage::Format_Mono;
    if (p.format == Rgb && p.depth == 8) format = QImage::Format_RGB888;
    const qint64 needed = (qint64(p.pixelsPerLine) * (p.format == Rgb ? 24 : p.depth) + 7) / 8;
    if (format == QImage::Format_Invalid || lines == 0 || needed > p.bytesPerLine)
        return fail(ErrorCode::ForeignFormat, QStringLiteral("scanner"));
    QImage image(reinterpret_cast<const uchar*>(bytes.constData()), p.pixelsPerLine, lines, p.bytesPerLine, format);
    if (format == QImage::Format_Mono) image.invertPixels();  // SANE: 1 is black
    return image.copy();
}

Result<QImage> scanPage(const Sane& sane, void* handle) {
    Parameters parameters{};
    if (sane.start(handle) != good || sane.parameters(handle, &parameters) != good)
        return fail(ErrorCode::UnreadableFile, QStringLiteral("scanner"));
    const auto bytes = readAll(sane, handle);
    sane.cancel(handle);
    if (!bytes) return tl::unexpected<Error>(bytes.error());
    return imageOf(parameters, *bytes);
}

}  // namespace

bool Scanner::isThere() {
    static const bool there = Sane(QStringLiteral("sane")).isWhole();
    return there;
}

Result<QImage> Scanner::scanNow(const QString& library) {
    const Sane sane(library);
    if (!sane.isWhole()) return fail(ErrorCode::NotFound, QStringLiteral("SANE"));
    int version = 0;
    if (sane.init(&version, nullptr) != good) return fail(ErrorCode::UnreadableFile, QStringLiteral("SANE"));
    const std::unique_ptr<const Sane, void (*)(const Sane*)> ending(&sane, [](const Sane* s) { s->exit(); });
    const Device** devices = nullptr;
    if (sane.devices(&devices, 1) != good || !devices || !devices[0])
        return fail(ErrorCode::NotFound, QStringLiteral("scanner"));
    void* handle = nullptr;
    if (sane.open(devices[0]->name, &handle) != good) return fail(ErrorCode::UnreadableFile, QStringLiteral("scanner"));
    auto image = scanPage(sane, handle);
    sane.close(handle);
    return image;
}

void Scanner::scan(QObject* context, std::function<void(Result<QImage>)> reply) {
    QThread* thread = QThread::create([guard = QPointer(context), reply = std::move(reply)] {
        auto image = std::make_shared<Result<QImage>>(scanNow());
        if (guard) QMetaObject::invokeMethod(guard, [reply, image] { reply(std::move(*image)); }, Qt::QueuedConnection);
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

}  // namespace serment::ui
