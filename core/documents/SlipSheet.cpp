// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>
#include <algorithm>

#include "core/documents/AnswerSlips.h"
#include "core/documents/PaperLayout.h"
#include "core/documents/Typography.h"

namespace serment::documents {

namespace {

using namespace sheet;

constexpr int slipsOnAPage = 4;
constexpr double slipWidth = pageWidth / 2;
constexpr double slipHeight = pageHeight / 2;
constexpr double inset = mm(10);

// Writes downwards in one quarter of the page.
class Quarter {
  public:
    Quarter(QPainter& painter, double x, double y) : m_painter(painter), m_x(x + inset), m_y(y + inset) {}

    void write(const QString& text, const QFont& face, const QColor& colour, double air,
               Qt::Alignment align = Qt::AlignLeft) {
        if (text.isEmpty()) return;
        m_painter.setFont(face);
        m_painter.setPen(colour);
        QRectF used;
        const QRectF box(m_x, m_y, slipWidth - 2 * inset, slipHeight);
        m_painter.drawText(box, int(align) | Qt::AlignTop | Qt::TextWordWrap, text, &used);
        m_y += used.height() + mm(air);
    }

  private:
    QPainter& m_painter;
    double m_x;
    double m_y;
};

void drawBlock(Quarter& quarter, const gate::Block& block) {
    const QFont text = font(Face::Text, 9.5);
    if (block.kind == gate::Block::Kind::Identity) {
        QStringList parts;
        for (const auto& row : block.rows) parts << row.join(QStringLiteral("\u00A0: "));
        quarter.write(parts.join(QStringLiteral("\n")), font(Face::Head, 9.5, true), ink, 2);
        return;
    }
    const bool isItem = block.kind == gate::Block::Kind::Item;
    quarter.write(isItem ? QStringLiteral("–\u00A0") + block.text : block.text, text, ink, 1.2);
}

void drawSlip(QPainter& painter, const SlipText& slip, double x, double y) {
    Quarter quarter(painter, x, y);
    const gate::Letterhead& head = slip.paper.letterhead;
    quarter.write(QStringList{head.unitName, head.establishment}.join(QStringLiteral(" · ")), font(Face::Head, 8), grey, 2);
    quarter.write(slip.paper.title, font(Face::Head, 12, true), accent, 2);
    for (const auto& block : slip.paper.blocks) drawBlock(quarter, block);
    const Qt::Alignment align = slip.rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    for (const QString& line : slip.translation) quarter.write(line, slipFont(line), ink, 0.8, align);
    const QString mark = slip.paper.demonstration ? QStringLiteral(" · DÉMONSTRATION") : QString();
    quarter.write(QStringLiteral("%1, le %2 · n°\u00A0%3%4")
                      .arg(head.city, frenchDate(slip.paper.date), slip.number, mark),
                  font(Face::Head, 7.5), grey, 0);
}

void drawCuts(QPainter& painter) {
    painter.setPen(QPen(hairline, pt(0.5), Qt::DotLine));
    painter.drawLine(QPointF(slipWidth, 0), QPointF(slipWidth, pageHeight));
    painter.drawLine(QPointF(0, slipHeight), QPointF(pageWidth, slipHeight));
}

bool isLatin(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar one) {
        return one.script() == QChar::Script_Latin || one.script() == QChar::Script_Common ||
               one.script() == QChar::Script_Inherited;
    });
}

}  // namespace

QFont slipFont(const QString& text) {
    QFont face = font(Face::Text, 9.5, false, true);
    if (isLatin(text)) return face;
    // The slanted faces lack Arabic and Chinese, and letters that join may not be spaced.
    face.setFamilies({QStringLiteral("DejaVu Sans"), QStringLiteral("Droid Sans Fallback")});
    face.setItalic(false);
    face.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    return face;
}

Result<QByteArray> drawSlips(const std::vector<SlipText>& slips) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(QStringLiteral("Document"));
    writer.setCreator(QStringLiteral("Serment"));
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    writer.setResolution(dotsPerInch);
    QPainter painter;
    if (!painter.begin(&writer)) return fail(ErrorCode::Internal, QStringLiteral("cannot paint"));
    for (size_t i = 0; i < slips.size(); ++i) {
        const int place = static_cast<int>(i % slipsOnAPage);
        if (i > 0 && place == 0) writer.newPage();
        if (place == 0) drawCuts(painter);
        drawSlip(painter, slips[i], place % 2 * slipWidth, place / 2 * slipHeight);
    }
    if (!painter.end()) return fail(ErrorCode::Internal, QStringLiteral("cannot finish the pages"));
    return bytes;
}

}  // namespace serment::documents
