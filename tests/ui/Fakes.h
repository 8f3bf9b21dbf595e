// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

#include "ui/login/LoginView.h"
#include "ui/shell/Palette.h"
#include "ui/widgets/Prompts.h"

namespace serment::ui::testing {

// Answers as the test says, and remembers what was asked.
struct FakePrompts final : Prompts {
    bool confirmed = true;
    std::optional<QString> file;
    std::optional<QString> text;
    QStringList asked;

    bool confirm(QWidget*, const QString& title, const QString&, const QString&) override {
        asked << title;
        return confirmed;
    }
    std::optional<QString> askText(QWidget*, const QString& title, const QString&) override {
        asked << title;
        return text;
    }
    std::optional<QString> openFile(QWidget*, const QString& title, const QString&) override {
        asked << title;
        return file;
    }
    std::optional<QString> saveFile(QWidget*, const QString& title, const QString&, const QString&) override {
        asked << title;
        return file;
    }
    std::optional<QString> chooseFolder(QWidget*, const QString& title) override {
        asked << title;
        return file;
    }
    bool print(QWidget*, const std::function<void(QPrinter&)>&) override {
        asked << QStringLiteral("print");
        return confirmed;
    }
};

struct FakeLogin final : LoginGateway {
    std::vector<Account> known;
    bool demo = false;
    std::optional<Error> refusal;
    QString askedName, askedPassphrase;

    std::vector<Account> accounts() const override { return known; }
    bool isDemo() const override { return demo; }
    void open(const QString& name, const QString& passphrase, Reply<bool> reply) override {
        askedName = name;
        askedPassphrase = passphrase;
        if (refusal)
            reply(tl::unexpected<Error>(*refusal));
        else
            reply(true);
    }
};

struct FakeFinder final : FindGateway {
    std::vector<Row> people;
    QStringList asked;

    void find(const QString& text, Reply<std::vector<Row>> reply) override {
        asked << text;
        std::vector<Row> found;
        for (const Row& row : people)
            if (row.title.contains(text, Qt::CaseInsensitive)) found.push_back(row);
        reply(found);
    }
};

}  // namespace serment::ui::testing
