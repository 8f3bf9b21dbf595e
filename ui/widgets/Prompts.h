// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <functional>
#include <optional>

class QPrinter;
class QWidget;

namespace serment::ui {

// The few questions that need a dialog. Models and pages know only this; tests answer in its place.
class Prompts {
  public:
    virtual ~Prompts() = default;
    // `action` is the word on the button that goes on; the other one always keeps things as they are.
    virtual bool confirm(QWidget* over, const QString& title, const QString& text, const QString& action) = 0;
    virtual std::optional<QString> askText(QWidget* over, const QString& title, const QString& label) = 0;
    virtual std::optional<QString> openFile(QWidget* over, const QString& title, const QString& filter) = 0;
    virtual std::optional<QString> saveFile(QWidget* over, const QString& title, const QString& name,
                                            const QString& filter) = 0;
    virtual std::optional<QString> chooseFolder(QWidget* over, const QString& title) = 0;
    // A printer chosen, then painted on; false when the user goes back. The job's title says nothing of a
    // person.
    virtual bool print(QWidget* over, const std::function<void(QPrinter&)>& paint) = 0;
};

// With Qt's own dialogs (not the desktop's: those keep lists of recent files).
class QtPrompts final : public Prompts {
  public:
    bool confirm(QWidget* over, const QString& title, const QString& text, const QString& action) override;
    std::optional<QString> askText(QWidget* over, const QString& title, const QString& label) override;
    std::optional<QString> openFile(QWidget* over, const QString& title, const QString& filter) override;
    std::optional<QString> saveFile(QWidget* over, const QString& title, const QString& name,
                                    const QString& filter) override;
    std::optional<QString> chooseFolder(QWidget* over, const QString& title) override;
    bool print(QWidget* over, const std::function<void(QPrinter&)>& paint) override;
};

}  // namespace serment::ui
