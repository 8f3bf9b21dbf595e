// SPDX-License-Identifier: GPL-3.0-or-later
// The POSIX calls of the terminal and of the environment, in one place.
#include "app/ctl/Terminal.h"

#include <sodium.h>
#include <termios.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace serment::ctl {

namespace {

struct Close {
    void operator()(FILE* file) const { std::fclose(file); }
};
using Terminal = std::unique_ptr<FILE, Close>;

class NoEcho {
  public:
    explicit NoEcho(int descriptor) : m_descriptor(descriptor) {
        tcgetattr(m_descriptor, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(m_descriptor, TCSAFLUSH, &quiet);
    }
    ~NoEcho() { tcsetattr(m_descriptor, TCSAFLUSH, &m_before); }
    NoEcho(const NoEcho&) = delete;
    NoEcho& operator=(const NoEcho&) = delete;

  private:
    int m_descriptor;
    termios m_before{};
};

Result<Terminal> openTerminal() {
    Terminal terminal(std::fopen("/dev/tty", "r+"));
    if (!terminal) return fail(ErrorCode::MissingField, QStringLiteral("no terminal to ask on"));
    std::setbuf(terminal.get(), nullptr);
    return terminal;
}

Result<SecureBuffer> readLine(FILE* terminal) {
    SecureBuffer line(4096);
    auto* text = reinterpret_cast<char*>(line.data());
    if (std::fgets(text, static_cast<int>(line.size()), terminal) == nullptr)
        return fail(ErrorCode::Cancelled);
    return line.part(0, std::strcspn(text, "\r\n"));
}

}  // namespace

Result<SecureBuffer> askHidden(const QString& question) {
    auto terminal = openTerminal();
    if (!terminal) return tl::unexpected<Error>(terminal.error());
    const NoEcho quiet(fileno(terminal->get()));
    std::fprintf(terminal->get(), "%s", qPrintable(question));
    auto line = readLine(terminal->get());
    std::fputc('\n', terminal->get());
    return line;
}

Result<QString> askVisible(const QString& question) {
    auto terminal = openTerminal();
    if (!terminal) return tl::unexpected<Error>(terminal.error());
    std::fprintf(terminal->get(), "%s", qPrintable(question));
    return readLine(terminal->get()).map([](const SecureBuffer& line) {
        return QString::fromUtf8(reinterpret_cast<const char*>(line.data()),
                                 static_cast<qsizetype>(line.size()))
            .trimmed();
    });
}

bool outputIsTerminal() {
    return isatty(STDOUT_FILENO) == 1;
}

SecureBuffer takeEnvironment(const char* name) {
    char* value = std::getenv(name);
    if (value == nullptr) return {};
    const size_t size = std::strlen(value);
    SecureBuffer taken = SecureBuffer::copyOf(reinterpret_cast<unsigned char*>(value), size);
    sodium_memzero(value, size);
    unsetenv(name);
    return taken;
}

}  // namespace serment::ctl
