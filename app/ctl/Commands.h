// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <CLI/CLI.hpp>
#include <QJsonDocument>
#include <QString>
#include <functional>

#include "core/base/Result.h"

namespace serment::ctl {

// Exit status of every command (DESIGN §6).
enum ExitStatus { Done = 0, Failed = 1, WrongUse = 2, RefusedOrFound = 3 };

// What the options before the command say, and the status that the chosen command leaves.
struct Context {
    bool json = false;           // --json: one JSON document on standard output
    std::string user;            // --user NAME
    std::string passphraseFile;  // --passphrase-file FILE
    int status = Done;
};

// Prints one JSON value on standard output, compact, with a newline.
void printJson(const QJsonObject& object);
void printJson(const QJsonArray& array);
// Prints "serment: sentence" on standard error (and {"error":name} on standard output with --json).
int report(const Context& context, const Error& error);
// Reads standard input line by line; `answer` returns the line's object, or an error sentence turned into
// {"id","error"}. Returns Done, or Failed if any line was in error (DESIGN §6).
int answerLines(const std::function<Result<QJsonObject>(const QJsonObject& line)>& answer);

// Each adds its commands to the program; one file a capability.
// (add yours to the list in main.cpp)
void addDeontologyCommands(CLI::App& program, Context& context);
void addBundleCommands(CLI::App& program, Context& context);
// Those of what follows a bundle, below `bundle` itself.
void addShuttleCommands(CLI::App& bundle, Context& context);
void addDemoCommands(CLI::App& program, Context& context);
void addPeopleCommands(CLI::App& program, Context& context);
void addScreenCommands(CLI::App& program, Context& context);
void addUnitCommands(CLI::App& program, Context& context);
void addRequestCommands(CLI::App& program, Context& context);
void addVerifyCommands(CLI::App& program, Context& context);
void addUserCommands(CLI::App& program, Context& context);
void addBackupCommands(CLI::App& program, Context& context);
void addWalkthroughCommands(CLI::App& program, Context& context);

}  // namespace serment::ctl
