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

// A document that closes while it dies still calls the view, which is then half gone.
PdfPane::~PdfPane() {
    setDocument(nullptr);
    delete m_document;
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

namespace {

// Enough for any printer of an office, and a page of it needs 35 MB, not the 560 MB that 1,200 dots would.
constexpr int dotsPerInch = 300;

}  // namespace

void printPdf(QPrinter& printer, const QByteArray& pdf) {
    printPdfs(printer, {pdf});
}

void printPdfs(QPrinter& printer, const std::vector<QByteArray>& pdfs) {
    printer.setResolution(dotsPerInch);
    printer.setFullPage(true);
    QPainter painter(&printer);
    bool first = true;
    for (QByteArray bytes : pdfs) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument document;
        document.load(&buffer);
        const QRect paper = printer.paperRect(QPrinter::DevicePixel).toRect();
        for (int page = 0; page < document.pageCount(); ++page) {
            if (!first) printer.newPage();
            first = false;
            painter.drawImage(QRect(QPoint(), paper.size()), document.render(page, paper.size()));
        }
    }
}

}  // namespace serment::ui
