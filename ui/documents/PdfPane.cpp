// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/PdfPane.h"

#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>
#include <QScrollBar>

#include "ui/widgets/Theme.h"

namespace serment::ui {

PdfPane::PdfPane(QWidget* parent) : QAbstractScrollArea(parent), m_document(new QPdfDocument(this)) {
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(Theme::px(24));
    viewport()->setBackgroundRole(QPalette::Window);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The paper as it will print"));
}

// The document reads from the buffer until it is closed.
PdfPane::~PdfPane() {
    delete m_document;
}

void PdfPane::show(const QByteArray& pdf) {
    m_document->close();
    m_bytes.close();
    m_bytes.setData(pdf);
    m_bytes.open(QIODevice::ReadOnly);
    m_document->load(&m_bytes);
    layOut();
    viewport()->update();
}

void PdfPane::clear() {
    m_document->close();
    verticalScrollBar()->setValue(0);
    layOut();
    viewport()->update();
}

int PdfPane::pageCount() const {
    return static_cast<int>(m_pages.size());
}

void PdfPane::layOut() {
    const int margin = Theme::px(Small);
    const int width = std::max(1, viewport()->width() - 2 * margin);
    int y = margin;
    m_pages.clear();
    for (int page = 0; page < m_document->pageCount(); ++page) {
        const QSizeF points = m_document->pagePointSize(page);
        if (points.isEmpty()) continue;
        const int height = qRound(width * points.height() / points.width());
        m_pages.emplace_back(margin, y, width, height);
        y += height + margin;
    }
    m_images.assign(m_pages.size(), QImage());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, m_pages.empty() ? 0 : y - viewport()->height()));
}

QRect PdfPane::pageRect(int page) const {
    return m_pages[static_cast<size_t>(page)].translated(0, -verticalScrollBar()->value());
}

const QImage& PdfPane::imageOf(int page) {
    QImage& image = m_images[static_cast<size_t>(page)];
    if (image.isNull()) {
        const double ratio = devicePixelRatioF();
        image = m_document->render(page, (QSizeF(m_pages[static_cast<size_t>(page)].size()) * ratio).toSize());
        image.setDevicePixelRatio(ratio);
    }
    return image;
}

void PdfPane::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = pageRect(page);
        if (!rect.intersects(viewport()->rect())) continue;
        painter.fillRect(rect, Qt::white);  // paper, in the dark scheme too
        painter.drawImage(rect.topLeft(), imageOf(page));
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
}

void PdfPane::resizeEvent(QResizeEvent*) {
    layOut();
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
