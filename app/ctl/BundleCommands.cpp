// SPDX-License-Identifier: GPL-3.0-or-later
// bundle: a file handed over to another unit, and received from one.
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <cstdio>

#include "app/ctl/Unit.h"
#include "core/access/Certificate.h"
#include "core/documents/Desk.h"
#include "core/transfer/Export.h"
#include "core/transfer/Import.h"

namespace serment::ctl {

namespace {

struct BundleOptions {
    std::string unit, patient, out, to, toPsychiatric, recipient = "Médecin responsable de la nouvelle unité sanitaire";
    std::string file, passphraseOfBundle, psychiatricPassphrase, certificate, key, team = "care";
    bool minimal = false, psychiatricOnly = false, withoutPsychiatric = false, notInformed = false, dryRun = false;
};

QString s(const char* text) { return QString::fromLatin1(text); }
QString local(const std::string& text) { return QString::fromLocal8Bit(text.c_str()); }

Result<QByteArray> contentOf(const std::string& path, const char* what) {
    if (path.empty()) return QByteArray();
    QFile file(local(path));
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::UnreadableFile, s(what));
    return file.readAll();
}

// First line of a file that holds a passphrase.
Result<QByteArray> passphraseIn(const std::string& path, const char* what) {
    auto content = contentOf(path, what);
    if (!content) return content;
    return content->split('\n').value(0).trimmed();
}

Result<transfer::ExportRequest> exportRequest(const BundleOptions& options) {
    const auto id = DetaineeId::parse(local(options.patient));
    if (!id) return fail(ErrorCode::InvalidInput, s("--patient is not an identifier"), s("patient"));
    const auto care = contentOf(options.to, "--to cannot be read");
    const auto psychiatric = contentOf(options.toPsychiatric, "--to-psychiatric cannot be read");
    if (!care || !psychiatric) return tl::unexpected<Error>(!care ? care.error() : psychiatric.error());
    transfer::ExportRequest request;
    request.detainee = *id;
    request.recipientName = QString::fromUtf8(options.recipient.c_str());
    request.careCertificate = *care;
    request.psychiatricCertificate = *psychiatric;
    request.withCare = !options.psychiatricOnly;
    request.withPsychiatric = !options.withoutPsychiatric;
    request.minimal = options.minimal;
    request.patientInformed = !options.notInformed;
    return request;
}

QJsonObject told(const transfer::ExportedBundle& bundle, const QString& folder) {
    QJsonArray files;
    for (const transfer::WrittenFile& file : bundle.files)
        files.append(QJsonObject{{s("file"), folder + QLatin1Char('/') + file.name},
                                 {s("size"), qint64(file.bytes.size())},
                                 {s("sha256"), QString::fromLatin1(QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex())}});
    QJsonObject answer{{s("ok"), true},
                       {s("reference"), bundle.reference},
                       {s("number"), bundle.number},
                       {s("file"), folder + QLatin1Char('/') + bundle.files.front().name},
                       {s("files"), files},
                       {s("entries"), bundle.entries},
                       {s("psychiatric_withheld"), bundle.psychiatricWithheld}};
    if (!bundle.passphrase.isEmpty()) answer.insert(s("passphrase"), bundle.passphrase);
    if (!bundle.psychiatricPassphrase.isEmpty()) answer.insert(s("psychiatric_passphrase"), bundle.psychiatricPassphrase);
    return answer;
}

int exportOne(const Context& context, const BundleOptions& options) {
    const auto request = exportRequest(options);
    if (!request) return report(context, request.error());
    const SystemClock clock;
    auto session = openUnit(context, local(options.unit), clock);
    if (!session) return report(context, session.error());
    const auto desk = documents::Desk::ofUnit(**session);
    if (!desk) return report(context, desk.error());
    const QString folder = local(options.out);
    const auto bundle = transfer::exportBundle(**session, *desk, *request, {}, [&folder](const transfer::ExportedBundle& made, const transfer::Tick& tick) {
        return transfer::writeToFolder(made, folder, tick);
    });
    if (!bundle) return report(context, bundle.error());
    if (context.json) {
        printJson(told(*bundle, folder));
        return Done;
    }
    for (const transfer::WrittenFile& file : bundle->files) std::printf("%s/%s\n", options.out.c_str(), qPrintable(file.name));
    if (!bundle->passphrase.isEmpty()) std::printf("passphrase             %s\n", qPrintable(bundle->passphrase));
    if (!bundle->psychiatricPassphrase.isEmpty()) std::printf("psychiatric passphrase %s\n", qPrintable(bundle->psychiatricPassphrase));
    if (bundle->psychiatricWithheld) std::printf("the psychiatric file is not in it: its team sends it\n");
    return Done;
}

// Keys and passphrases for a file that is looked at without importing it.
Result<transfer::Openers> openers(const Context& context, const BundleOptions& options, std::unique_ptr<access::Session>& session,
                                  const Clock& clock) {
    auto passphrase = passphraseIn(options.passphraseOfBundle, "--bundle-passphrase-file cannot be read");
    if (!passphrase) return tl::unexpected<Error>(passphrase.error());
    transfer::Openers found{{}, *passphrase};
    if (!options.unit.empty()) {
        auto opened = openUnit(context, local(options.unit), clock);
        if (!opened) return tl::unexpected<Error>(opened.error());
        session = *std::move(opened);
        found = transfer::openersOf(*session, *passphrase);
    }
    if (!options.key.empty()) {
        const auto certificate = contentOf(options.certificate, "--cert cannot be read");
        const auto key = contentOf(options.key, "--key cannot be read");
        if (!certificate || !key) return tl::unexpected<Error>(!certificate ? certificate.error() : key.error());
        found.identities.push_back({*certificate, *key});
    }
    return found;
}

// The line of the .sha256 beside a file, as `sha256sum` writes it. Nothing beside it: nothing to say.
std::optional<bool> matchesSum(const QFileInfo& file, const QByteArray& bytes) {
    const QString stem = file.completeBaseName();
    QFile sums(file.dir().filePath(stem + s(".sha256")));
    if (!sums.open(QIODevice::ReadOnly)) return std::nullopt;
    const QByteArray wanted = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    for (const QByteArray& line : sums.readAll().split('\n'))
        if (line.endsWith(file.fileName().toUtf8())) return line.startsWith(wanted);
    return std::nullopt;
}

QJsonObject described(const transfer::OpenedBundle& bundle) {
    QJsonObject answer{{s("wrapper"), transfer::wrapperName(bundle.wrapper)},
                       {s("signer"), bundle.signerName},
                       {s("fingerprint"), bundle.signerFingerprint},
                       {s("signature"), bundle.signerFingerprint.isEmpty() ? s("none") : s("valid")},
                       {s("patient"), toJson(bundle.patient())}};
    if (bundle.payload) {
        QJsonObject rows;
        for (const auto& [compartment, record] : bundle.payload->records) rows.insert(compartmentName(compartment), record.rowCount);
        QJsonArray parts;
        for (const auto& part : bundle.payload->sealedParts) parts.append(part.name);
        answer.insert(s("reference"), bundle.payload->reference);
        answer.insert(s("created"), bundle.payload->created.toString(Qt::ISODate));
        answer.insert(s("sender"), bundle.payload->senderName);
        answer.insert(s("part"), bundle.payload->part);
        answer.insert(s("rows"), rows);
        answer.insert(s("sealed_parts"), parts);
    }
    QJsonArray documents;
    for (const auto& document : bundle.documents)
        documents.append(QJsonObject{{s("title"), document.title}, {s("code"), document.code}, {s("type"), document.mimeType}});
    answer.insert(s("documents"), documents);
    return answer;
}

int look(const Context& context, const BundleOptions& options, bool verifying) {
    const auto bytes = contentOf(options.file, "the bundle cannot be read");
    if (!bytes) return report(context, bytes.error());
    const SystemClock clock;
    std::unique_ptr<access::Session> session;
    const auto keys = openers(context, options, session, clock);
    if (!keys) return report(context, keys.error());
    QStringList problems;
    const auto sum = matchesSum(QFileInfo(local(options.file)), *bytes);
    if (sum && !*sum) problems << s("the file is not the one that was written (SHA-256)");
    const auto bundle = transfer::openBundle(*bytes, *keys);
    const bool sealed = !bundle && (bundle.error().code == ErrorCode::DecryptionFailed || bundle.error().code == ErrorCode::MissingField) &&
                        keys->identities.empty() && keys->passphrase.isEmpty();
    if (!bundle && !sealed) problems << errorName(bundle.error().code) + s(": ") + bundle.error().detail;
    QJsonObject answer = bundle ? described(*bundle) : QJsonObject{{s("wrapper"), transfer::wrapperName(transfer::wrapperOf(*bytes))}, {s("sealed"), sealed}};
    answer.insert(s("size"), qint64(bytes->size()));
    answer.insert(s("ok"), problems.isEmpty());
    answer.insert(s("problems"), QJsonArray::fromStringList(problems));
    if (context.json)
        printJson(answer);
    else
        std::printf("%s\n", QJsonDocument(answer).toJson().constData());
    if (problems.isEmpty()) return Done;
    return verifying || !sealed ? RefusedOrFound : Failed;
}

QJsonArray told(const std::vector<transfer::RowDifference>& rows) {
    QJsonArray all;
    for (const auto& row : rows) all.append(QJsonObject{{s("compartment"), compartmentName(row.compartment)}, {s("table"), row.table}, {s("id"), row.id}, {s("title"), row.title}});
    return all;
}

int importOne(const Context& context, const BundleOptions& options) {
    transfer::ImportRequest request;
    const auto bytes = contentOf(options.file, "the bundle cannot be read");
    const auto passphrase = passphraseIn(options.passphraseOfBundle, "--bundle-passphrase-file cannot be read");
    const auto psychiatric = passphraseIn(options.psychiatricPassphrase, "--psychiatric-passphrase-file cannot be read");
    for (const auto* read : {&bytes, &passphrase, &psychiatric})
        if (!*read) return report(context, read->error());
    request.file = *bytes;
    request.passphrase = *passphrase;
    request.psychiatricPassphrase = *psychiatric;
    request.dryRun = options.dryRun;
    if (!options.patient.empty()) {
        const auto id = DetaineeId::parse(local(options.patient));
        if (!id) return report(context, Error{ErrorCode::InvalidInput, s("--patient is not an identifier"), {}});
        request.detainee = *id;
    }
    const SystemClock clock;
    auto session = openUnit(context, local(options.unit), clock);
    if (!session) return report(context, session.error());
    const auto outcome = transfer::importBundle(**session, request);
    if (!outcome) {
        report(context, outcome.error());
        return RefusedOrFound;
    }
    const QJsonObject answer{{s("ok"), true},
                             {s("reference"), outcome->reference},
                             {s("sender"), outcome->senderName},
                             {s("signature"), outcome->signerFingerprint.isEmpty() ? s("none") : outcome->trusted ? s("trusted") : s("unverified")},
                             {s("fingerprint"), outcome->signerFingerprint},
                             {s("patient"), outcome->detainee.isNull() ? QJsonValue() : QJsonValue(outcome->detainee.toString())},
                             {s("new_patient"), outcome->newPerson},
                             {s("added"), outcome->rows.added},
                             {s("known"), outcome->rows.known},
                             {s("different"), told(outcome->rows.different)},
                             {s("beside"), told(outcome->rows.beside)},
                             {s("documents"), outcome->documents},
                             {s("parts"), QJsonArray::fromStringList(outcome->openedParts)},
                             {s("sealed_parts"), QJsonArray::fromStringList(outcome->sealedParts)},
                             {s("changes"), !outcome->alreadyKnown},
                             {s("applied"), outcome->applied}};
    if (context.json)
        printJson(answer);
    else
        std::printf("%s\n", QJsonDocument(answer).toJson().constData());
    return Done;
}

int certificate(const Context& context, const BundleOptions& options) {
    const SystemClock clock;
    auto session = openUnit(context, local(options.unit), clock);
    if (!session) return report(context, session.error());
    const auto pem = access::publicCertificate(**session, options.team == "psychiatric" ? Compartment::Psychiatric : Compartment::Coordination);
    if (!pem) return report(context, pem.error());
    if (context.json)
        printJson(QJsonObject{{s("certificate"), QString::fromLatin1(*pem)}});
    else
        std::fwrite(pem->constData(), 1, static_cast<size_t>(pem->size()), stdout);
    return Done;
}

void addExport(CLI::App& bundle, Context& context, const std::shared_ptr<BundleOptions>& o) {
    CLI::App* command = bundle.add_subcommand("export", "Hand a whole file over; running it states that the patient was informed");
    command->add_option("unit", o->unit, "Folder of the unit")->required();
    command->add_option("--patient", o->patient, "Identifier of the person")->required();
    command->add_option("--out", o->out, "Folder or USB stick")->required();
    command->add_option("--to", o->to, "Certificate (PEM) of the receiving unit; without it a passphrase is generated");
    command->add_option("--to-psychiatric", o->toPsychiatric, "Certificate (PEM) of its psychiatric team; without it a second passphrase");
    command->add_option("--recipient", o->recipient, "Responsible physician who receives");
    command->add_flag("--minimal", o->minimal, "Only allergies, treatments, problems and the last letters");
    command->add_flag("--psychiatric-only", o->psychiatricOnly, "The psychiatric part alone");
    command->add_flag("--without-psychiatric", o->withoutPsychiatric, "Without the psychiatric part");
    command->add_flag("--not-informed", o->notInformed, "The patient was not informed: the gate then says what is missing");
    command->callback([&context, o] { context.status = exportOne(context, *o); });
}

void addLook(CLI::App& bundle, Context& context, const std::shared_ptr<BundleOptions>& o, bool verifying) {
    CLI::App* command = bundle.add_subcommand(verifying ? "verify" : "inspect", verifying ? "Check that a bundle is whole" : "Tell what a bundle holds");
    command->add_option("file", o->file, "The bundle")->required();
    command->add_option("--unit", o->unit, "Unit whose keys open it");
    command->add_option("--cert", o->certificate, "Certificate (PEM) it was made for");
    command->add_option("--key", o->key, "Private key (PEM) of that certificate");
    command->add_option("--bundle-passphrase-file", o->passphraseOfBundle, "File whose first line opens the bundle");
    command->callback([&context, o, verifying] { context.status = look(context, *o, verifying); });
}

}  // namespace

void addBundleCommands(CLI::App& program, Context& context) {
    auto options = std::make_shared<BundleOptions>();
    CLI::App* bundle = program.add_subcommand("bundle", "Files handed over between units");
    bundle->require_subcommand(1);
    addExport(*bundle, context, options);
    addLook(*bundle, context, options, false);
    addLook(*bundle, context, options, true);
    CLI::App* import = bundle->add_subcommand("import", "Take a received file over, in one transaction");
    import->add_option("unit", options->unit, "Folder of the unit")->required();
    import->add_option("file", options->file, "The bundle, or a CDA, FHIR or XDM file of other software")->required();
    import->add_flag("--dry-run", options->dryRun, "Only tell what would change");
    import->add_option("--patient", options->patient, "Person of this unit, when several have the same traits");
    import->add_option("--bundle-passphrase-file", options->passphraseOfBundle, "File whose first line opens the bundle");
    import->add_option("--psychiatric-passphrase-file", options->psychiatricPassphrase, "File whose first line opens the psychiatric part");
    import->callback([&context, options] { context.status = importOne(context, *options); });
    addShuttleCommands(*bundle, context);
    CLI::App* show = bundle->add_subcommand("certificate", "Print the certificate to give to another unit");
    show->add_option("unit", options->unit, "Folder of the unit")->required();
    show->add_option("--team", options->team, "care or psychiatric")->check(CLI::IsMember({"care", "psychiatric"}));
    show->callback([&context, options] { context.status = certificate(context, *options); });
}

}  // namespace serment::ctl
