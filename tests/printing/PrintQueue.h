// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <memory>

namespace serment::test {

// A CUPS of its own on a free port of this machine, with its configuration, spool and one queue in a
// temporary folder; ends with the object. The system's CUPS, if there is one, is neither asked nor changed.
class PrintQueue {
  public:
    // Null when CUPS is not installed here (packages cups-daemon and cups-client); that is said on stderr.
    static std::unique_ptr<PrintQueue> start();
    ~PrintQueue();

    QString name() const { return QStringLiteral("essai"); }
    // One a job, in order: what the spool keeps of it ("c00001") and the data sent ("d00001-001").
    std::vector<QByteArray> controlFiles() const;
    std::vector<QByteArray> dataFiles() const;
    QStringList spoolNames() const;
    bool waitForJobs(int count) const;
    QByteArray log() const;

  private:
    PrintQueue() = default;
    bool launch();
    void configure(int port);
    std::vector<QByteArray> files(const QString& pattern) const;
    QTemporaryDir m_folder;
    QProcess m_daemon;
};

// The value of an IPP attribute of a control file, as text or as number (RFC 8010, section 3.5).
QByteArray ippText(const QByteArray& control, const QByteArray& attribute);
int ippNumber(const QByteArray& control, const QByteArray& attribute, int whenAbsent);

}  // namespace serment::test
