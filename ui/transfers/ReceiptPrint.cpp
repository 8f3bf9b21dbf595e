// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfers/ReceiptPrint.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

#include "ui/widgets/Theme.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

namespace {

struct ReceiptPrint {
    Q_DECLARE_TR_FUNCTIONS(ReceiptPrint)
  public:
    static QStringList lines(const transfer::Receipt& receipt) {
        return {tr("Shuttle slip"),
                tr("Reference: %1").arg(receipt.reference),
                tr("Sent on %1").arg(dateTimeText(receipt.sentAt)),
                tr("Received on %1").arg(dateTimeText(receipt.receivedAt)),
                tr("Received by: %1").arg(receipt.from),
                receipt.returnAddress.join(QStringLiteral(", ")),
                tr("Signature:")};
    }
    static QString job(const transfer::Receipt& receipt) { return tr("Document %1").arg(receipt.reference.left(8)); }
};

}  // namespace

void printReceipt(QPrinter& printer, const transfer::Receipt& receipt) {
    printer.setDocName(ReceiptPrint::job(receipt));
    QPainter painter(&printer);
    painter.setFont(Theme::font(TextRole::Title));
    const int line = painter.fontMetrics().height() * 2;
    const QRect page = painter.viewport().adjusted(line, line, -line, -line);
    int y = page.top();
    for (const QString& text : ReceiptPrint::lines(receipt)) {
        const QRect room(page.left(), y, page.width(), page.bottom() - y);
        const QRect taken = painter.boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, text);
        painter.drawText(room, Qt::AlignLeft | Qt::TextWordWrap, text);
        y = taken.bottom() + line / 2;
    }
}

}  // namespace serment::ui
