// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QBuffer>
#include <QStackedWidget>

class QLabel;
class QPdfDocument;
class QPdfView;
class QScrollArea;

namespace serment::ui {

// A PDF or a picture seen inside the window: never a temporary file, never another program.
class FileViewer : public QStackedWidget {
    Q_OBJECT
  public:
    explicit FileViewer(QWidget* parent = nullptr);
    // False when a picture cannot be drawn.
    bool showContent(const QByteArray& content);
    void showNothing();
    int pageCount() const;    // of the PDF shown
    QSize imageSize() const;  // of the picture shown

  private:
    QScrollArea* m_scroll;
    QLabel* m_image;
    QPdfView* m_pdf;
    QPdfDocument* m_document;
    QBuffer m_bytes;
};

}  // namespace serment::ui
