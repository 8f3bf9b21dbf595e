// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QBuffer>
#include <QPdfView>
#include <vector>

class QPdfDocument;
class QPrinter;

namespace serment::ui {

// Pages in memory, never through a file.
class PdfPane : public QPdfView {
    Q_OBJECT
  public:
    explicit PdfPane(QWidget* parent = nullptr);
    ~PdfPane() override;
    void show(const QByteArray& pdf);
    void clear();

  private:
    QPdfDocument* m_document;
    QBuffer m_bytes;
};

// Draws the pages of a PDF on a printer at its resolution.
void printPdf(QPrinter& printer, const QByteArray& pdf);
// Several papers as one job, in order.
void printPdfs(QPrinter& printer, const std::vector<QByteArray>& pdfs);

}  // namespace serment::ui
