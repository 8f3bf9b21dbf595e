// SPDX-License-Identifier: GPL-3.0-or-later
// bundle list | receipt | acknowledge | open-part: what follows a file that was sent or received.
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <cstdio>

#include "app/ctl/Unit.h"
#include "core/base/WriteWhole.h"
#include "core/transfer/SealedPart.h"
#include "core/transfer/Shuttle.h"

namespace serment::ctl {

namespace {

struct ShuttleOptions {
    std::string unit, reference, file, out, passphraseFile;
    bool acceptUnverified = false, dryRun = false;
};

QString s(const char* text) { return QString::fromLatin1(text); }
QString local(const std::string& text) { return QString::fromLocal8Bit(text.c_str()); }

Result<QByteArray> contentOf(const std::string& path) {
    if (path.empty()) return QByteArray();
    QFile file(local(path));
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::UnreadableFile, s("the file cannot be read"));
    return file.readAll();
}

QJsonObject toJson(const transfer::TransferLine& line) {
    return {{s("reference"), line.id},
            {s("direction"), line.isSent ? s("sent") : s("received")},
            {s("partner"), line.partner},
            {s("part"), line.part},
            {s("number"), line.number},
            {s("at"), line.happenedAt.toString(Qt::ISODate)},
            {s("state"), line.isReceived ? s("received") : s("sent")},
            {s("state_at"), line.stateAt.toString(Qt::ISODate)},
            {s("receipt_from"), line.receiptFrom}};
}

// Opens the unit, runs `work`, prints its object.
template <typename F>
int answer(const Context& context, const ShuttleOptions& options, F&& work) {
    const SystemClock clock;
    auto session = openUnit(context, local(options.unit), clock);
    if (!session) return report(context, session.error());
    const Result<QJsonObject> told = work(**session);
    if (!told) {
        report(context, told.error());
        return RefusedOrFound;
    }
    if (context.json)
        printJson(*told);
    else
        std::printf("%s\n", QJsonDocument(*told).toJson().constData());
    return told->value(s("ok")).toBool(true) ? Done : RefusedOrFound;
}

Result<QJsonObject> list(access::Session& session) {
    const auto lines = transfer::transfers(session);
    const auto parts = transfer::sealedParts(session);
    if (!lines || !parts) return tl::unexpected<Error>(!lines ? lines.error() : parts.error());
    QJsonArray all, waiting;
    for (const auto& line : *lines) all.append(toJson(line));
    for (const auto& part : *parts)
        waiting.append(QJsonObject{{s("id"), part.id}, {s("from"), part.senderName}, {s("received"), part.receivedAt.toString(Qt::ISODate)}, {s("size"), part.size}});
    return QJsonObject{{s("transfers"), all}, {s("sealed_parts"), waiting}};
}

Result<QJsonObject> receipt(access::Session& session, const ShuttleOptions& options) {
    const auto slip = transfer::makeReceipt(session, local(options.reference));
    if (!slip) return tl::unexpected<Error>(slip.error());
    QSaveFile out(local(options.out));
    if (!out.open(QIODevice::WriteOnly) || !writeWhole(out, *slip)) return fail(ErrorCode::UnreadableFile, s("--out cannot be written"));
    return QJsonObject{{s("ok"), true}, {s("file"), local(options.out)}, {s("size"), qint64(slip->size())}};
}

Result<QJsonObject> acknowledge(access::Session& session, const ShuttleOptions& options) {
    const auto file = contentOf(options.file);
    if (!file) return tl::unexpected<Error>(file.error());
    const auto outcome = transfer::takeReceipt(session, *file, options.acceptUnverified);
    if (!outcome) return tl::unexpected<Error>(outcome.error());
    const bool verified = outcome->isFromAddressee || !outcome->knownAs.isEmpty();
    return QJsonObject{{s("ok"), outcome->isAccepted},
                       {s("reference"), outcome->line.id},
                       {s("from"), outcome->receipt.from},
                       {s("received"), outcome->receipt.receivedAt.toString(Qt::ISODate)},
                       {s("signature"), verified ? s("trusted") : s("unverified")},
                       {s("fingerprint"), outcome->receipt.signerFingerprint},
                       {s("state"), outcome->isAccepted ? s("received") : s("sent")}};
}

Result<QJsonObject> openPart(access::Session& session, const ShuttleOptions& options) {
    const auto passphrase = contentOf(options.passphraseFile);
    if (!passphrase) return tl::unexpected<Error>(passphrase.error());
    const auto outcome = transfer::openSealedPart(session, local(options.reference), passphrase->split('\n').value(0).trimmed(), options.dryRun);
    if (!outcome) return tl::unexpected<Error>(outcome.error());
    return QJsonObject{{s("ok"), true}, {s("patient"), outcome->detainee.toString()}, {s("added"), outcome->rows.added}, {s("known"), outcome->rows.known}, {s("applied"), outcome->applied}};
}

}  // namespace

void addShuttleCommands(CLI::App& bundle, Context& context) {
    auto o = std::make_shared<ShuttleOptions>();
    const auto command = [&](const char* name, const char* help) {
        CLI::App* added = bundle.add_subcommand(name, help);
        added->add_option("unit", o->unit, "Folder of the unit")->required();
        return added;
    };
    command("list", "What was sent and received, and the parts that wait for their team")->callback([&context, o] {
        context.status = answer(context, *o, list);
    });
    CLI::App* slip = command("receipt", "Write the signed receipt of a bundle received");
    slip->add_option("reference", o->reference, "Reference that the import told")->required();
    slip->add_option("--out", o->out, "File to write")->required();
    slip->callback([&context, o] { context.status = answer(context, *o, [o](access::Session& session) { return receipt(session, *o); }); });
    CLI::App* back = command("acknowledge", "Take a receipt that came back: sent becomes received");
    back->add_option("file", o->file, "The receipt")->required();
    back->add_flag("--accept-unverified", o->acceptUnverified, "Although its signer is not in the directory");
    back->callback([&context, o] { context.status = answer(context, *o, [o](access::Session& session) { return acknowledge(session, *o); }); });
    CLI::App* part = command("open-part", "Open a psychiatric part that was kept sealed");
    part->add_option("id", o->reference, "Identifier that the list tells")->required();
    part->add_option("--psychiatric-passphrase-file", o->passphraseFile, "File whose first line opens it");
    part->add_flag("--dry-run", o->dryRun, "Only tell what would change");
    part->callback([&context, o] { context.status = answer(context, *o, [o](access::Session& session) { return openPart(session, *o); }); });
}

}  // namespace serment::ctl
