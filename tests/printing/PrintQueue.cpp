// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/printing/PrintQueue.h"

#include <arpa/inet.h>
#include <unistd.h>

#include <QDeadlineTimer>
#include <QDir>
#include <QStandardPaths>
#include <QThread>
#include <QtEndian>
#include <cstdio>

namespace serment::test {

namespace {

QString tool(const char* name) {
    const QString known = QStandardPaths::findExecutable(QString::fromLatin1(name));
    if (!known.isEmpty()) return known;
    return QStandardPaths::findExecutable(
        QString::fromLatin1(name),
        {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin"), QStringLiteral("/sbin")});
}

int freePort() {
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const bool bound = bind(socket, reinterpret_cast<sockaddr*>(&address), size) == 0 &&
                       getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) == 0;
    close(socket);
    return bound ? ntohs(address.sin_port) : 0;
}

void write(const QString& path, const QString& text) {
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) file.write(text.toUtf8());
}

// Where the value of the attribute stands: name length, name, value length, value.
qsizetype valueAt(const QByteArray& control, const QByteArray& attribute, int* length) {
    QByteArray name(2, '\0');
    qToBigEndian(static_cast<quint16>(attribute.size()), name.data());
    const qsizetype at = control.indexOf(name + attribute);
    if (at < 0) return -1;
    const qsizetype value = at + 2 + attribute.size();
    *length = qFromBigEndian<quint16>(control.constData() + value);
    return value + 2;
}

}  // namespace

QByteArray ippText(const QByteArray& control, const QByteArray& attribute) {
    int length = 0;
    const qsizetype at = valueAt(control, attribute, &length);
    return at < 0 ? QByteArray() : control.mid(at, length);
}

int ippNumber(const QByteArray& control, const QByteArray& attribute, int whenAbsent) {
    int length = 0;
    const qsizetype at = valueAt(control, attribute, &length);
    return at < 0 || length != 4 ? whenAbsent : qFromBigEndian<qint32>(control.constData() + at);
}

std::unique_ptr<PrintQueue> PrintQueue::start() {
    std::unique_ptr<PrintQueue> queue(new PrintQueue);
    if (tool("cupsd").isEmpty() || tool("lpadmin").isEmpty()) {
        std::fputs(
            "\n*** CUPS is not installed (cups-daemon, cups-client): printing to a queue was NOT tested. "
            "packaging/dependencies.sh installs it. ***\n\n",
            stderr);
        return nullptr;
    }
    if (!queue->launch()) {
        std::fprintf(stderr, "\n*** CUPS would not start: printing to a queue was NOT tested.\n%s***\n\n",
                     queue->log().constData());
        return nullptr;
    }
    return queue;
}

void PrintQueue::configure(int port) {
    const QDir root(m_folder.path());
    for (const auto* name : {"root", "spool", "spool/tmp", "cache", "state", "logs"})
        root.mkpath(QString::fromLatin1(name));
    const QString at = root.path();
    // The scheduler will not print as the superuser.
    const QString user = qgetenv("USER") == "root" || QDir::homePath() == QStringLiteral("/root")
                             ? QStringLiteral("User lp\nGroup lp\nSystemGroup lpadmin\n")
                             : QString();
    write(at + QStringLiteral("/cups-files.conf"),
          QStringLiteral("ServerRoot %1/root\nRequestRoot %1/spool\nTempDir %1/spool/tmp\nCacheDir %1/cache\n"
                         "StateDir %1/state\nAccessLog %1/logs/access\nErrorLog %1/logs/error\n"
                         "PageLog %1/logs/page\nFileDevice Yes\nPrintcap %1/state/printcap\n%2")
              .arg(at, user));
    write(at + QStringLiteral("/cupsd.conf"),
          QStringLiteral("Listen 127.0.0.1:%1\nLogLevel info\nPreserveJobHistory Yes\nPreserveJobFiles Yes\n"
                         "MaxCopies 100\nDefaultAuthType None\nBrowsing Off\nWebInterface No\n"
                         "<Location />\nOrder allow,deny\nAllow localhost\n</Location>\n"
                         "<Policy default>\nJobPrivateAccess all\nJobPrivateValues none\n"
                         "SubscriptionPrivateAccess all\nSubscriptionPrivateValues none\n"
                         "<Limit All>\nOrder deny,allow\n</Limit>\n</Policy>\n")
              .arg(port));
    QFile::setPermissions(at, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup |
                                  QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
}

bool PrintQueue::launch() {
    const int port = freePort();
    configure(port);
    qputenv("CUPS_SERVER", QByteArray("127.0.0.1:") + QByteArray::number(port));
    const QString at = m_folder.path();
    m_daemon.start(tool("cupsd"),
                   {QStringLiteral("-f"), QStringLiteral("-c"), at + QStringLiteral("/cupsd.conf"),
                    QStringLiteral("-s"), at + QStringLiteral("/cups-files.conf")});
    if (!m_daemon.waitForStarted()) return false;
    // It answers when it answers: asked again until it does.
    for (int attempt = 0; attempt < 40; ++attempt) {
        QProcess admin;
        admin.setProcessChannelMode(QProcess::MergedChannels);
        admin.start(tool("lpadmin"),
                    {QStringLiteral("-p"), name(), QStringLiteral("-E"), QStringLiteral("-v"),
                     QStringLiteral("file:///dev/null"), QStringLiteral("-m"), QStringLiteral("raw")});
        if (admin.waitForFinished() && admin.exitCode() == 0) return true;
        QThread::msleep(250);
    }
    return false;
}

PrintQueue::~PrintQueue() {
    m_daemon.terminate();
    if (!m_daemon.waitForFinished(5000)) m_daemon.kill();
}

std::vector<QByteArray> PrintQueue::files(const QString& pattern) const {
    const QDir spool(m_folder.filePath(QStringLiteral("spool")));
    std::vector<QByteArray> contents;
    for (const auto& name : spool.entryList({pattern}, QDir::Files, QDir::Name)) {
        QFile file(spool.filePath(name));
        if (file.open(QIODevice::ReadOnly)) contents.push_back(file.readAll());
    }
    return contents;
}

std::vector<QByteArray> PrintQueue::controlFiles() const {
    return files(QStringLiteral("c*"));
}

std::vector<QByteArray> PrintQueue::dataFiles() const {
    return files(QStringLiteral("d*"));
}

QStringList PrintQueue::spoolNames() const {
    return QDir(m_folder.filePath(QStringLiteral("spool"))).entryList(QDir::Files, QDir::Name);
}

bool PrintQueue::waitForJobs(int count) const {
    const QDeadlineTimer deadline(20000);
    while (!deadline.hasExpired()) {
        int done = 0;
        for (const auto& control : controlFiles()) done += ippNumber(control, "job-state", 0) == 9 ? 1 : 0;
        if (done >= count) return true;
        QThread::msleep(100);
    }
    return false;
}

QByteArray PrintQueue::log() const {
    QByteArray all;
    for (const auto* name : {"error", "access", "page"}) {
        QFile file(m_folder.filePath(QStringLiteral("logs/") + QString::fromLatin1(name)));
        if (file.open(QIODevice::ReadOnly)) all += file.readAll();
    }
    return all;
}

}  // namespace serment::test
