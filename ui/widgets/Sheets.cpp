// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Sheets.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

#include "core/documents/QrCode.h"

namespace serment::ui {

namespace {

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(SheetWords)
  public:
    static QString title(int number) { return tr("Recovery sheet %1 of 3").arg(number); }
    static QString advice() {
        return tr(
            "Any two of the three sheets open the unit when every passphrase is lost. Keep this one locked "
            "away, apart "
            "from the two others. Letters I, L and O do not occur: 1 and 0 are digits.");
    }
    static QString use() {
        return tr("To use it: “Passphrase lost…” where one logs in, or “Restore a backup…” on another computer; two of the three.");
    }
};

// The same text for a reader of codes, which types it in.
void paintCode(QPainter& painter, const QRectF& place, const QString& text) {
    const auto modules = documents::qrModules(text);
    if (!modules) return;
    const double side = place.width() / static_cast<double>(modules->size());
    for (size_t row = 0; row < modules->size(); ++row)
        for (qsizetype column = 0; column < (*modules)[row].size(); ++column)
            if ((*modules)[row].testBit(column))
                painter.fillRect(QRectF(place.left() + side * static_cast<double>(column),
                                        place.top() + side * static_cast<double>(row), side, side),
                                 Qt::black);
}

}  // namespace

void printRecoverySheets(QPrinter& printer, const QString& establishment, const QStringList& sheets) {
    QPainter painter(&printer);
    const double inch = printer.resolution();
    const QRectF page = printer.pageRect(QPrinter::DevicePixel);
    const QRectF text(inch * 0.6, inch * 0.6, page.width() - inch * 1.2, page.height() - inch * 1.2);
    for (int i = 0; i < sheets.size(); ++i) {
        if (i > 0) printer.newPage();
        double y = text.top();
        const auto write = [&](const QString& words, double points, bool bold) {
            QFont font(QStringLiteral("Liberation Sans"));
            font.setPointSizeF(points);
            font.setBold(bold);
            painter.setFont(font);
            QRectF used;
            painter.drawText(QRectF(text.left(), y, text.width(), text.bottom() - y), Qt::TextWordWrap, words,
                             &used);
            y = used.bottom() + inch * 0.25;
        };
        write(QStringLiteral("Serment · %1").arg(establishment), 11, false);
        write(SheetWords::title(i + 1), 20, true);
        write(SheetWords::advice(), 11, false);
        write(sheets.at(i), 16, true);
        write(SheetWords::use(), 11, false);
        paintCode(painter, QRectF(text.left(), y, inch * 2, inch * 2), sheets.at(i));
    }
}

}  // namespace serment::ui
