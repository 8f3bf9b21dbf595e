// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/Scanner.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QPointer>
#include <algorithm>
#include <cstdlib>
#include <memory>

#include "ui/widgets/Background.h"

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

// One setting of a device. The union of the standard is the one pointer that its members share.
struct Option {
    const char* name;
    const char* title;
    const char* description;
    int type;
    int unit;
    int size;
    int capabilities;
    int constraintKind;
    const void* constraint;
};
enum OptionType { Number = 1, Fixed = 2, Words = 3 };
enum ConstraintKind { Range = 1, NumberList = 2, WordList = 3 };
constexpr int settable = 1, inactive = 32, setValue = 1, fixedOne = 1 << 16;

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
    const Option* (*option)(void*, int) = nullptr;
    int (*control)(void*, int, int, void*, int*) = nullptr;

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
        bind(option, "sane_get_option_descriptor");
        bind(control, "sane_control_option");
    }
    bool isWhole() const {
        return init && exit && devices && open && close && start && parameters && read && cancel && option && control;
    }

  private:
    template <typename F>
    void bind(F& function, const char* symbol) {
        function = reinterpret_cast<F>(library.resolve(symbol));
    }
};

// A device may start at 50 dots an inch in black and white, where pencil cannot be read: what it offers nearest to
// handwriting in grey is asked for. What it does not offer stays as it is.
constexpr int wantedDotsPerInch = 200, wantedBits = 8;

int nearest(const Option& option, int wanted) {
    const int one = option.type == Fixed ? fixedOne : 1;
    const auto* limits = static_cast<const int*>(option.constraint);
    if (!limits || (option.constraintKind != Range && option.constraintKind != NumberList)) return wanted * one;
    if (option.constraintKind == Range) return std::clamp(wanted * one, limits[0], limits[1]);
    int best = limits[1];
    for (int i = 1; i <= limits[0]; ++i)
        if (std::abs(limits[i] - wanted * one) < std::abs(best - wanted * one)) best = limits[i];
    return best;
}

void chooseGrey(const Sane& sane, void* handle, int index, const Option& option) {
    if (option.constraintKind != WordList || !option.constraint) return;
    for (auto* word = static_cast<const char* const*>(option.constraint); *word; ++word) {
        if (qstricmp(*word, "gray") != 0) continue;
        QByteArray value(*word);
        value.resize(std::max<qsizetype>(option.size, value.size() + 1), '\0');
        sane.control(handle, index, setValue, value.data(), nullptr);
    }
}

void prepare(const Sane& sane, void* handle) {
    // A change of mode may bring settings in or out: the list is walked anew for each.
    for (const char* wanted : {"mode", "depth", "resolution"})
        for (int i = 1; const Option* option = sane.option(handle, i); ++i) {
            const bool isOpen = (option->capabilities & settable) && !(option->capabilities & inactive);
            if (!isOpen || qstrcmp(option->name, wanted) != 0) continue;
            if (option->type == Words) chooseGrey(sane, handle, i, *option);
            if (option->type != Number && option->type != Fixed) continue;
            int value = nearest(*option, qstrcmp(wanted, "depth") == 0 ? wantedBits : wantedDotsPerInch);
            sane.control(handle, i, setValue, &value, nullptr);
        }
}

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
    prepare(sane, handle);
    auto image = scanPage(sane, handle);
    sane.close(handle);
    return image;
}

void Scanner::scan(QObject* context, std::function<void(Result<QImage>)> reply) {
    // One for the program: a page that goes away does not wait for the scanner, the end of the program does.
    static QPointer<Background> background;
    if (!background) background = new Background(QCoreApplication::instance());
    background->run<Result<QImage>>(context, [] { return scanNow(); }, std::move(reply));
}

}  // namespace serment::ui
