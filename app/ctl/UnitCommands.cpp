// SPDX-License-Identifier: GPL-3.0-or-later
// create: a real unit, from a terminal.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <cstdio>

#include "app/ctl/Unit.h"
#include "core/access/UnitCreation.h"

namespace serment::ctl {

namespace {

struct CreateOptions {
    std::string folder, establishment, hospital, telephone, city, finess, login, displayName, rpps,
        newPassphraseFile, sheets;
    std::vector<std::string> letterhead;
    bool psychiatricKey = false;
};

// What the options do not say is asked.
Result<QString> given(const std::string& option, const char* question, bool mayBeEmpty = false) {
    if (!option.empty()) return QString::fromStdString(option);
    auto answer = ask(QString::fromUtf8(question));
    if (!answer && mayBeEmpty) return QString();
    if (answer && answer->isEmpty() && !mayBeEmpty)
        return fail(ErrorCode::MissingField, QString::fromUtf8(question));
    return answer;
}

Result<access::UnitDescription> describe(const CreateOptions& options) {
    access::UnitDescription description;
    const std::tuple<const std::string&, const char*, bool, QString&> questions[] = {
        {options.establishment, "Prison (établissement)", false, description.profile.establishment},
        {options.hospital, "Hospital", false, description.profile.hospital},
        {options.telephone, "Telephone of the unit", false, description.profile.telephone},
        {options.city, "City (of \"Fait à …\")", false, description.profile.city},
        {options.finess, "FINESS number (may be empty)", true, description.profile.finess},
        {options.login, "Login name of the coordinating physician", false,
         description.coordinatingPhysician.name},
        {options.displayName, "Name as printed (Dr …)", false, description.coordinatingPhysician.displayName},
        {options.rpps, "RPPS number (may be empty)", true, description.coordinatingPhysician.rpps},
    };
    for (const auto& [option, question, mayBeEmpty, target] : questions) {
        auto answer = given(option, question, mayBeEmpty);
        if (!answer) return tl::unexpected<Error>(answer.error());
        target = *answer;
    }
    for (const std::string& line : options.letterhead)
        description.profile.letterhead << QString::fromStdString(line);
    if (options.letterhead.empty()) {
        if (const auto line = given({}, "Line of the letterhead (may be empty)", true);
            line && !line->isEmpty())
            description.profile.letterhead << *line;
    }
    description.coordinatingPhysician.title = QStringLiteral("médecin");
    description.holdsPsychiatricKey = options.psychiatricKey;
    return description;
}

Result<void> writeSheets(const std::string& folder, const QStringList& sheets) {
    QDir directory(QString::fromStdString(folder));
    if (!directory.mkpath(QStringLiteral(".")))
        return fail(ErrorCode::UnreadableFile, QStringLiteral("--sheets"));
    for (qsizetype at = 0; at < sheets.size(); ++at) {
        QFile file(directory.filePath(QStringLiteral("sheet-%1.txt").arg(at + 1)));
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return fail(ErrorCode::AlreadyExists, QStringLiteral("--sheets"));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        const QByteArray sheet = sheets.at(at).toUtf8() + '\n';
        if (file.write(sheet) != sheet.size() || !file.flush()) return fail(ErrorCode::DiskFull, QStringLiteral("--sheets"));
    }
    return {};
}

void tell(const Context& context, const CreateOptions& options, const access::CreatedUnit& created) {
    if (context.json) {
        QJsonObject answer{{QStringLiteral("unit"), QString::fromStdString(options.folder)},
                           {QStringLiteral("id"), created.unitId},
                           {QStringLiteral("certificate"), QString::fromLatin1(created.certificatePem)}};
        if (options.sheets.empty())
            answer.insert(QStringLiteral("recovery_sheets"),
                          QJsonArray::fromStringList(created.recoverySheets));
        printJson(answer);
        return;
    }
    std::printf(
        "The unit is made. Any two of the three recovery sheets open it when a passphrase is lost:\n"
        "print them, keep them in three places, and leave no copy on a disk.\n");
    if (!options.sheets.empty())
        std::printf("They are in %s.\n", options.sheets.c_str());
    else
        for (const QString& sheet : created.recoverySheets) std::printf("  %s\n", qPrintable(sheet));
}

int create(const Context& context, const CreateOptions& options) {
    const auto description = describe(options);
    if (!description) return report(context, description.error());
    const auto passphrase = newPassphrase(
        context.passphraseFile, {description->coordinatingPhysician.name, description->profile.city});
    if (!passphrase) return report(context, passphrase.error());
    const SystemClock clock;
    const auto created =
        access::createUnit(QString::fromStdString(options.folder), *description, *passphrase, clock);
    if (!created) return report(context, created.error());
    if (!options.sheets.empty())
        if (auto written = writeSheets(options.sheets, created->recoverySheets); !written)
            return report(context, written.error());
    tell(context, options, *created);
    return Done;
}

}  // namespace

void addUnitCommands(CLI::App& program, Context& context) {
    auto options = std::make_shared<CreateOptions>();
    CLI::App* command =
        program.add_subcommand("create", "Make a real unit; asks what the options do not say");
    command->add_option("unit", options->folder, "Folder of the unit, new or empty")->required();
    command->add_option("--establishment", options->establishment, "Name of the prison");
    command->add_option("--hospital", options->hospital, "Name of the hospital");
    command->add_option("--letterhead", options->letterhead,
                        "A line below the hospital's name; may be repeated");
    command->add_option("--telephone", options->telephone, "Telephone printed on papers");
    command->add_option("--city", options->city, "City printed before the date");
    command->add_option("--finess", options->finess, "FINESS number");
    command->add_option("--login", options->login, "Login name of the coordinating physician");
    command->add_option("--name", options->displayName, "Name of the coordinating physician, as printed");
    command->add_option("--rpps", options->rpps, "RPPS number");
    command->add_option("--sheets", options->sheets,
                        "Folder for the recovery sheets (instead of printing them here)");
    command->add_flag("--psychiatric-key", options->psychiatricKey,
                      "The coordinating physician also holds the psychiatric key");
    command->callback([&context, options] { context.status = create(context, *options); });
}

}  // namespace serment::ctl
