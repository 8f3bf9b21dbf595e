// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clinical/FileViewer.h"

#include <QImageReader>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfView>
#include <QScrollArea>

#include "ui/widgets/Theme.h"

namespace serment::ui {

namespace {

constexpr int imageLimitMiB = 256;  // decoded: a picture made to fill the memory is not shown

}  // namespace

FileViewer::FileViewer(QWidget* parent)
    : QStackedWidget(parent),
      m_scroll(new QScrollArea(this)),
      m_image(new QLabel(this)),
      m_pdf(new QPdfView(this)),
      m_document(new QPdfDocument(this)) {
    m_image->setAlignment(Qt::AlignCenter);
    m_image->setAccessibleName(tr("Picture"));
    m_scroll->setWidget(m_image);
    m_scroll->setWidgetResizable(true);
    m_pdf->setPageMode(QPdfView::PageMode::MultiPage);
    m_pdf->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_pdf->setAccessibleName(tr("Paper"));
    m_pdf->setDocument(m_document);
    addWidget(new QWidget(this));
    addWidget(m_scroll);
    addWidget(m_pdf);
}

int FileViewer::pageCount() const {
    return currentWidget() == m_pdf ? m_document->pageCount() : 0;
}

QSize FileViewer::imageSize() const {
    return currentWidget() == m_scroll ? m_image->pixmap(Qt::ReturnByValue).size() : QSize();
}

void FileViewer::showNothing() {
    m_document->close();
    m_bytes.close();
    m_bytes.setData(QByteArray());
    m_image->clear();
    setCurrentIndex(0);
}

bool FileViewer::showContent(const QByteArray& content) {
    showNothing();
    m_bytes.setData(content);
    m_bytes.open(QIODevice::ReadOnly);
    if (content.startsWith("%PDF")) {
        m_document->load(&m_bytes);
        setCurrentWidget(m_pdf);
        return true;
    }
    QImageReader reader(&m_bytes);
    reader.setAutoTransform(true);
    QImageReader::setAllocationLimit(imageLimitMiB);
    const QImage image = reader.read();
    if (image.isNull()) return false;
    const int wide = std::min(image.width(), std::max(width() - Theme::px(Large), Theme::px(200)));
    m_image->setPixmap(QPixmap::fromImage(image.scaledToWidth(wide, Qt::SmoothTransformation)));
    setCurrentWidget(m_scroll);
    return true;
}

}  // namespace serment::ui
