// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Render.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPdfWriter>

#include "core/documents/Boxes.h"
#include "core/documents/QrCode.h"
#include "core/documents/Typography.h"

namespace serment::documents {

namespace {

using namespace sheet;

struct Furniture {
    QString number;
    QString mark;
    std::vector<QBitArray> qr;
    bool draft = false;
    bool demonstration = false;
    QString running;  // what the second page and those after it are of, and about whom
};

// Room for the line that says so.
constexpr double runningHeight = mm(8);

std::vector<Placed> laidOut(const std::vector<Box>& boxes) {
    const double room = pageHeight - top - bottom;
    return flow(boxes, room, room - runningHeight);
}

// A page that falls from the pile is told by its head: the paper, and whose it is when page 1 names somebody.
QString runningHead(const gate::Paper& paper) {
    for (const auto& block : paper.blocks)
        if (block.kind == gate::Block::Kind::Identity && !block.rows.empty())
            return paper.title + QStringLiteral(" – ") + block.rows.front().value(1);
    return paper.title;
}

QString markText(CopyMark mark) {
    switch (mark) {
        case CopyMark::None:
            return {};
        case CopyMark::ForThePatient:
            return QStringLiteral("Double remis à l’intéressé(e)");
        case CopyMark::ForTheRecord:
            return QStringLiteral("Exemplaire conservé au dossier");
    }
    return {};
}

// Behind the text, in a light grey of its own: PDF/A-1 allows no transparency.
void drawWatermark(QPainter& painter, const QString& word) {
    painter.save();
    painter.translate(pageWidth / 2, pageHeight / 2);
    painter.rotate(-52);
    QFont big = font(Face::Head, 118, true);
    painter.setFont(big);
    painter.setPen(watermark);
    painter.drawText(QRectF(-pageHeight / 2, -mm(40), pageHeight, mm(80)), Qt::AlignCenter, word);
    painter.restore();
}

void drawQr(QPainter& painter, const std::vector<QBitArray>& modules, double x, double y, double size) {
    if (modules.empty()) return;
    const double side = size / static_cast<double>(modules.size());
    for (size_t row = 0; row < modules.size(); ++row) {
        // Runs of dark modules as one rectangle: no hairline between them, and a smaller file.
        for (int column = 0; column < modules[row].size(); ++column) {
            if (!modules[row].testBit(column)) continue;
            int end = column;
            while (end < modules[row].size() && modules[row].testBit(end)) ++end;
            painter.fillRect(
                QRectF(x + column * side, y + static_cast<double>(row) * side, (end - column) * side, side),
                Qt::black);
            column = end;
        }
    }
}

// On every page of a unit of demonstration, above the letterhead.
void drawDemonstration(QPainter& painter) {
    const QRectF band(left, mm(6), textWidth, mm(5.5));
    painter.fillRect(band, QColor(0xFB, 0xF0, 0xDC));
    painter.setFont(font(Face::Head, 7.5, true));
    painter.setPen(QColor(0x8A, 0x53, 0x00));
    painter.drawText(band, Qt::AlignCenter,
                     QStringLiteral("DÉMONSTRATION\u00A0– personne et faits imaginaires"));
}

void drawRunningHead(QPainter& painter, const Furniture& furniture) {
    painter.setFont(font(Face::Head, 8.5));
    painter.setPen(grey);
    const QRectF line(left, top - mm(2), textWidth, mm(5));
    const QString number =
        furniture.number.isEmpty() ? QString() : QStringLiteral("N°\u00A0") + furniture.number;
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double room = textWidth - metrics.horizontalAdvance(number) - mm(6);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(furniture.running, Qt::ElideRight, room));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, number);
    painter.fillRect(QRectF(left, line.bottom() + mm(0.8), textWidth, pt(0.5)), hairline);
}

void drawFooter(QPainter& painter, const Furniture& furniture, int page, int pages) {
    const double y = pageHeight - mm(28);
    painter.fillRect(QRectF(left, y, textWidth, pt(0.5)), hairline);
    double x = left;
    if (!furniture.qr.empty()) {
        drawQr(painter, furniture.qr, left, y + mm(2.5), mm(17));
        x += mm(20);
    }
    QStringList lines;
    if (!furniture.number.isEmpty())
        lines << QStringLiteral("Document n°\u00A0%1 inscrit au registre de l’unité sanitaire.")
                     .arg(furniture.number)
              << QStringLiteral(
                     "Le code ci-contre porte ce numéro et l’empreinte du registre au moment de la "
                     "délivrance.");
    if (!furniture.mark.isEmpty()) lines << furniture.mark;
    if (furniture.draft)
        lines << QStringLiteral("Projet\u00A0: ce papier n’est ni visé ni enregistré et ne peut être remis.");
    painter.setPen(grey);
    painter.setFont(font(Face::Head, 7.5));
    double lineY = y + mm(5.5);
    for (const auto& line : lines) {
        painter.drawText(QPointF(x, lineY), line);
        lineY += mm(3.6);
    }
    painter.setFont(font(Face::Head, 8.5));
    painter.drawText(QRectF(left, y + mm(2.4), textWidth, mm(6)), Qt::AlignRight | Qt::AlignTop,
                     QStringLiteral("Page %1/%2").arg(page).arg(pages));
}

Result<QByteArray> paint(const std::vector<Box>& boxes, const Furniture& furniture, bool withFoot = true) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        // The same on every paper of every file: metadata must not tell where a paper comes from.
        writer.setTitle(QStringLiteral("Document"));
        writer.setCreator(QStringLiteral("Serment"));
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
        writer.setResolution(dotsPerInch);
        QPainter painter;
        if (!painter.begin(&writer)) return fail(ErrorCode::Internal, QStringLiteral("cannot paint"));
        const auto placed = laidOut(boxes);
        const int pages = placed.empty() ? 1 : placed.back().page + 1;
        int page = -1;
        double start = top;
        for (const auto& at : placed) {
            while (page < at.page) {
                if (page >= 0) writer.newPage();
                ++page;
                if (furniture.draft) drawWatermark(painter, QStringLiteral("PROJET"));
                if (furniture.demonstration) drawDemonstration(painter);
                if (withFoot) drawFooter(painter, furniture, page + 1, pages);
                const bool follows = page > 0 && !boxes[at.box].letterhead;
                if (follows) drawRunningHead(painter, furniture);
                start = follows ? top + runningHeight : top;
            }
            if (boxes[at.box].draw) boxes[at.box].draw(painter, left, start + at.y);
        }
        if (!painter.end()) return fail(ErrorCode::Internal, QStringLiteral("cannot finish the pages"));
    }
    return bytes;
}

int pagesOf(const std::vector<Box>& boxes) {
    const auto placed = laidOut(boxes);
    return placed.empty() ? 1 : placed.back().page + 1;
}

// One page when it can: set comfortably, or as little tighter as spares a page.
std::vector<Box> fitted(const gate::Paper& paper, const QString& number) {
    auto boxes = paperBoxes(paper, number, comfortable);
    const int pages = pagesOf(boxes);
    if (pages == 1) return boxes;
    for (const Density& density : {snug, tight}) {
        auto closer = paperBoxes(paper, number, density);
        if (pagesOf(closer) < pages) return closer;
    }
    return boxes;
}

Result<Furniture> furnitureFor(const gate::Paper& paper, const Issue& issue) {
    auto qr = qrModules(qrText(paper, issue));
    if (!qr) return tl::unexpected<Error>(qr.error());
    return Furniture{issue.number, markText(issue.mark), *qr,
                     false,        paper.demonstration,  runningHead(paper)};
}

QString madeAt(const gate::Paper& paper) {
    return QStringLiteral("Fait à %1, le %2").arg(paper.letterhead.city, frenchLongDate(paper.date));
}

QString plainText(const gate::Block& block, const gate::Paper& paper) {
    if (block.kind == gate::Block::Kind::Signature)
        return QStringList{madeAt(paper), block.text, block.label}.join(QLatin1Char('\n'));
    QStringList lines;
    if (!block.label.isEmpty()) lines << block.label;
    if (!block.text.isEmpty()) lines << block.text;
    if (block.kind == gate::Block::Kind::Drawing) return {};  // the table beside it names the places
    for (const auto& row : block.rows) lines << row.join(QStringLiteral(" : "));
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

QString qrText(const gate::Paper& paper, const Issue& issue) {
    return QStringLiteral("SERMENT;%1;%2;%3")
        .arg(issue.number, paper.date.toString(Qt::ISODate), issue.anchor);
}

Result<QByteArray> renderDraft(const gate::Paper& paper) {
    return paint(fitted(paper, {}), {{}, {}, {}, true, paper.demonstration, runningHead(paper)});
}

Result<QByteArray> renderExtract(const gate::Paper& paper, const QString& note) {
    Furniture furniture;
    furniture.mark = note;
    furniture.running = runningHead(paper);
    furniture.demonstration = paper.demonstration;
    return paint(paperBoxes(paper, QStringLiteral("")), furniture);
}

Result<QByteArray> renderList(const std::vector<Box>& boxes, const QString& note, bool demonstration) {
    Furniture furniture;
    furniture.mark = note;
    furniture.demonstration = demonstration;
    return paint(boxes, furniture);
}

Result<QByteArray> renderMark(const QString& words, bool loud) {
    Box box;
    box.height = mm(1);
    box.draw = [words, loud](QPainter& painter, double, double) {
        const QRectF strip(left, pageHeight - mm(33.2), textWidth, mm(4.8));
        painter.setFont(font(Face::Head, loud ? 9.5 : 8.5, loud));
        painter.setPen(ink);
        painter.drawText(strip, Qt::AlignVCenter | (loud ? Qt::AlignHCenter : Qt::AlignLeft), words);
        if (!loud) return;
        painter.setPen(QPen(ink, pt(0.8)));
        painter.drawRect(strip);
    };
    return paint({box}, {}, false);
}

Result<QByteArray> renderIssued(const gate::Paper& paper, const Issue& issue) {
    auto furniture = furnitureFor(paper, issue);
    if (!furniture) return tl::unexpected<Error>(furniture.error());
    return paint(fitted(paper, issue.number), *furniture);
}

Result<QByteArray> renderPlain(const gate::Paper& paper, const Issue& issue) {
    auto furniture = furnitureFor(paper, issue);
    if (!furniture) return tl::unexpected<Error>(furniture.error());
    const TextStyle style{font(Face::Text, 11), ink, textWidth, 0, 1.4, Qt::AlignLeft, false};
    std::vector<Box> boxes;
    const auto write = [&](const QStringList& lines) {
        append(boxes, textBoxes(frenchTypography(lines.join(QLatin1Char('\n'))), style));
    };
    write({paper.letterhead.hospital, paper.letterhead.unitName, paper.letterhead.establishment,
           QStringLiteral("N°\u00A0") + issue.number, QString(), paper.addressee.join(QLatin1Char('\n')),
           paper.title, QString()});
    for (const auto& block : paper.blocks) {
        // What goes to a reader of its own does so in this layout too.
        if (block.kind == gate::Block::Kind::NewPage)
            append(boxes, blockBoxes(block, comfortable));
        else
            write({plainText(block, paper), QString()});
    }
    write(paper.handling + QStringList{madeAt(paper), paper.signerName, paper.signerQuality, paper.signerRpps});
    return paint(boxes, *furniture);
}

}  // namespace serment::documents
