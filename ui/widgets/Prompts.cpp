// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Prompts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

namespace serment::ui {

namespace {

std::optional<QString> filled(const QString& text) {
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

}  // namespace

bool QtPrompts::confirm(QWidget* over, const QString& title, const QString& text, const QString& action) {
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::NoButton, over);
    // Never "Cancel": beside "Cancel the session" it would say the contrary of what it does.
    auto* stay = box.addButton(QCoreApplication::translate("serment::ui::Prompts", "Change nothing"), QMessageBox::RejectRole);
    auto* go = box.addButton(action, QMessageBox::AcceptRole);
    go->setProperty("primary", true);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == go;
}

std::optional<QString> QtPrompts::askText(QWidget* over, const QString& title, const QString& label) {
    bool accepted = false;
    const QString text = QInputDialog::getText(over, title, label, QLineEdit::Normal, {}, &accepted);
    return accepted ? filled(text) : std::nullopt;
}

std::optional<QString> QtPrompts::openFile(QWidget* over, const QString& title, const QString& filter) {
    return filled(
        QFileDialog::getOpenFileName(over, title, {}, filter, nullptr, QFileDialog::DontUseNativeDialog));
}

std::optional<QString> QtPrompts::saveFile(QWidget* over, const QString& title, const QString& name,
                                           const QString& filter) {
    return filled(
        QFileDialog::getSaveFileName(over, title, name, filter, nullptr, QFileDialog::DontUseNativeDialog));
}

std::optional<QString> QtPrompts::chooseFolder(QWidget* over, const QString& title) {
    return filled(QFileDialog::getExistingDirectory(
        over, title, {}, QFileDialog::ShowDirsOnly | QFileDialog::DontUseNativeDialog));
}

bool QtPrompts::print(QWidget* over, const std::function<void(QPrinter&)>& paint) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(QStringLiteral("Document"));
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&printer, over);
    if (dialog.exec() != QDialog::Accepted) return false;
    paint(printer);
    return true;
}

}  // namespace serment::ui
