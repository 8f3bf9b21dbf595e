// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractScrollArea>
#include <QBuffer>
#include <QImage>
#include <vector>

class QPdfDocument;
class QPrinter;

namespace serment::ui {

// Pages in memory, never through a file, as wide as the pane. A page that replaces another is painted over it in one
// go and stays where it was scrolled to: a preview that follows the hand must not blink. (QPdfView shows a white
// sheet between two documents, and goes back to the top.)
class PdfPane : public QAbstractScrollArea {
    Q_OBJECT
  public:
    explicit PdfPane(QWidget* parent = nullptr);
    ~PdfPane() override;
    void show(const QByteArray& pdf);
    void clear();
    int pageCount() const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void layOut();
    QRect pageRect(int page) const;  // on the viewport
    const QImage& imageOf(int page);
    QPdfDocument* m_document;
    QBuffer m_bytes;
    std::vector<QRect> m_pages;  // in the whole
    std::vector<QImage> m_images;
};

// Draws the pages of a PDF on a printer at its resolution.
void printPdf(QPrinter& printer, const QByteArray& pdf);
// Several papers as one job, in order.
void printPdfs(QPrinter& printer, const std::vector<QByteArray>& pdfs);

}  // namespace serment::ui
