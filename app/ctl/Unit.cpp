// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Unit.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "app/ctl/Terminal.h"
#include "core/access/OpenSession.h"
#include "core/base/WriteWhole.h"
#include "core/keys/Passphrase.h"

namespace serment::ctl {

namespace {

SecureBuffer& environmentPassphrase() {
    static SecureBuffer taken;
    return taken;
}

QString accountsPath(const QString& folder) {
    return QDir(folder).filePath(QStringLiteral("accounts.json"));
}

// The first line, without its end.
Result<SecureBuffer> passphraseIn(const std::string& path) {
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::UnreadableFile, QStringLiteral("--passphrase-file"));
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r')) line.chop(1);
    return SecureBuffer::take(line);
}

QString textOf(const SecureBuffer& bytes) {
    return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()),
                             static_cast<qsizetype>(bytes.size()));
}

}  // namespace

void takePassphraseFromEnvironment() {
    environmentPassphrase() = takeEnvironment("SERMENT_PASSPHRASE");
}

Result<std::unique_ptr<access::Session>> openUnit(const Context& context, const QString& folder,
                                                  const Clock& clock) {
    if (!access::isUnit(folder)) return fail(ErrorCode::NotFound, QStringLiteral("no unit in this folder"));
    QString user = QString::fromStdString(context.user);
    if (user.isEmpty()) {
        const auto accounts = demoAccounts(folder);
        if (accounts.empty())
            return fail(ErrorCode::MissingField, QStringLiteral("--user names the account"),
                        QStringLiteral("user"));
        user = accounts.front().user;
    }
    const auto passphrase = passphraseFor(context, folder, user);
    if (!passphrase) return tl::unexpected<Error>(passphrase.error());
    return access::openSession(folder, user, *passphrase, clock);
}

Result<SecureBuffer> passphraseFor(const Context& context, const QString& folder, const QString& user) {
    if (!context.passphraseFile.empty()) return passphraseIn(context.passphraseFile);
    if (!environmentPassphrase().isEmpty()) return environmentPassphrase().clone();
    auto accounts = demoAccounts(folder);
    const auto account = std::find_if(accounts.begin(), accounts.end(),
                                      [&](const DemoAccount& each) { return each.user == user; });
    if (account != accounts.end()) return SecureBuffer::take(account->passphrase);
    return askHidden(QStringLiteral("Passphrase of %1: ").arg(user));
}

Result<SecureBuffer> newPassphrase(const std::string& file, const QStringList& forbidden) {
    Result<SecureBuffer> passphrase = fail(ErrorCode::MissingField);
    if (!file.empty()) {
        passphrase = passphraseIn(file);
    } else if (!environmentPassphrase().isEmpty()) {
        passphrase = environmentPassphrase().clone();
    } else {
        passphrase =
            askHidden(QStringLiteral("New passphrase (12 characters of 4 classes, 14 of 3, or 7 words): "));
        if (!passphrase) return passphrase;
        const auto again = askHidden(QStringLiteral("The same again: "));
        if (!again) return tl::unexpected<Error>(again.error());
        if (!passphrase->sameAs(*again))
            return fail(ErrorCode::InvalidInput, QStringLiteral("the two differ"),
                        QStringLiteral("passphrase"));
    }
    if (!passphrase) return passphrase;
    QString text = textOf(*passphrase);
    const auto strong = keys::checkPassphrase(text, forbidden);
    wipe(text);
    if (!strong) return tl::unexpected<Error>(strong.error());
    return passphrase;
}

Result<QString> ask(const QString& question) {
    return askVisible(question + QStringLiteral(": "));
}

std::vector<DemoAccount> demoAccounts(const QString& folder) {
    QFile file(accountsPath(folder));
    std::vector<DemoAccount> accounts;
    if (!file.open(QIODevice::ReadOnly)) return accounts;
    for (const auto& each : QJsonDocument::fromJson(file.read(1 << 20)).array()) {
        const QJsonObject account = each.toObject();
        accounts.push_back({account.value(QStringLiteral("user")).toString(),
                            account.value(QStringLiteral("role")).toString(),
                            account.value(QStringLiteral("passphrase")).toString()});
    }
    return accounts;
}

Result<void> writeDemoAccounts(const QString& folder, const std::vector<DemoAccount>& accounts) {
    QJsonArray array;
    for (const DemoAccount& account : accounts)
        array.append(QJsonObject{{QStringLiteral("user"), account.user},
                                 {QStringLiteral("role"), account.role},
                                 {QStringLiteral("passphrase"), account.passphrase}});
    QSaveFile file(accountsPath(folder));
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::UnitReadOnly, QStringLiteral("accounts.json"));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!writeWhole(file, QJsonDocument(array).toJson())) return fail(ErrorCode::StorageFailure, QStringLiteral("accounts.json"));
    return {};
}

}  // namespace serment::ctl
