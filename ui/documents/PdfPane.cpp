// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/PdfPane.h"

#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>

namespace serment::ui {

PdfPane::PdfPane(QWidget* parent) : QPdfView(parent), m_document(new QPdfDocument(this)) {
    setPageMode(QPdfView::PageMode::MultiPage);
    setZoomMode(QPdfView::ZoomMode::FitToWidth);
    setDocument(m_document);
    setAccessibleName(tr("The paper as it will print"));
}

void PdfPane::show(const QByteArray& pdf) {
    m_document->close();
    m_bytes.close();
    m_bytes.setData(pdf);
    m_bytes.open(QIODevice::ReadOnly);
    m_document->load(&m_bytes);
}

void PdfPane::clear() {
    m_document->close();
}

void printPdf(QPrinter& printer, const QByteArray& pdf) {
    QByteArray bytes = pdf;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QPainter painter(&printer);
    const QRect paper = printer.paperRect(QPrinter::DevicePixel).toRect();
    const QRect printable = printer.pageRect(QPrinter::DevicePixel).toRect();
    painter.translate(-printable.topLeft());
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0) printer.newPage();
        painter.drawImage(paper, document.render(page, paper.size()));
    }
}

}  // namespace serment::ui
