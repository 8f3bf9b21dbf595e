// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/RowView.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/widgets/Icons.h"

namespace serment::ui {

namespace {

struct Pen {
    QPainter& painter;
    void text(const QRect& box, int flags, TextRole role, const QColor& color, const QString& text,
              bool bold = false, Qt::TextElideMode mode = Qt::ElideRight) const {
        QFont font = Theme::font(role);
        if (bold) font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(color);
        const QString shown = QFontMetrics(font).elidedText(text, mode, box.width());
        painter.drawText(box, flags | Qt::TextSingleLine, shown);
    }
    // A name keeps both its ends: two persons of a long family name never look alike.
    void title(const QRect& box, const QString& text, bool bold = false) const {
        this->text(box, Qt::AlignVCenter, TextRole::Body, Theme::tokens().text, text, bold, Qt::ElideMiddle);
    }
    // Words that were looked for stand between U+2068 and U+2069: heavier, never by colour alone.
    void marked(const QRect& box, TextRole role, const QString& text) const {
        const Tokens& t = Theme::tokens();
        int left = box.left();
        bool found = text.startsWith(QChar(0x2068));
        for (const QString& piece : QString(text).replace(QChar(0x2069), QChar(0x2068)).split(QChar(0x2068), found ? Qt::SkipEmptyParts : Qt::KeepEmptyParts)) {
            QFont font = Theme::font(role);
            if (found) font.setWeight(QFont::DemiBold);
            const int width = QFontMetrics(font).horizontalAdvance(piece);
            this->text(QRect(left, box.top(), std::min(width + 1, box.right() - left), box.height()), Qt::AlignVCenter, role, found ? t.text : t.muted,
                       piece, found);
            left += width;
            if (left >= box.right()) return;
            found = !found;
        }
    }
};

int widthOf(TextRole role, const QString& text) {
    return text.isEmpty() ? 0 : QFontMetrics(Theme::font(role)).horizontalAdvance(text) + Theme::px(Small);
}

void paintBack(QPainter* painter, const QStyleOptionViewItem& option, bool psychiatric) {
    const Tokens& t = Theme::tokens();
    const QRect box = option.rect;
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(box, t.selection);
        painter->fillRect(QRect(box.left(), box.top(), 3, box.height()), t.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(box, t.background);
    }
    if (psychiatric)
        painter->fillRect(QRect(box.left() + 3, box.top() + 2, 3, box.height() - 4), t.psychiatric);
    painter->setPen(t.border);
    painter->drawLine(box.bottomLeft(), box.bottomRight());
}

QColor metaColor(Tone tone) {
    return tone == Tone::Muted ? Theme::tokens().muted : Theme::color(tone);
}

// What stands at the right takes what the words at the left leave, and at least a part of its own: the title
// is what one looks for, but a time is worth little when it is cut.
int rightWidth(const QRect& box, const QString& left, const QString& text, int atLeast) {
    const int room = box.width() - widthOf(TextRole::Body, left) * 11 / 10;
    return std::min(widthOf(TextRole::Label, text), std::max(room, atLeast));
}

// The last `width` of a line, less a gap to what stands before it.
QRect rightOf(const QRect& line, int width) {
    return line.adjusted(line.width() - std::max(0, width - Theme::px(Tight)), 0, 0, 0);
}

void paintOneLine(const Pen& pen, const QRect& box, const QModelIndex& index, Tone tone) {
    const QString meta = index.data(RowMetaRole).toString();
    const QString place = index.data(RowPlaceRole).toString();
    const int right = rightWidth(box, index.data().toString(), meta, box.width() * 2 / 5);
    const int left = box.width() - right - widthOf(TextRole::Body, index.data().toString()) * 11 / 10;
    const int beside = std::min(widthOf(TextRole::Label, place), std::max(left, (box.width() - right) / 2));
    const int middle = Qt::AlignVCenter;
    pen.title(box.adjusted(0, 0, -right - beside, 0), index.data().toString());
    pen.text(rightOf(box.adjusted(0, 0, -right, 0), beside), middle | Qt::AlignRight, TextRole::Label,
             Theme::tokens().muted, place);
    pen.text(rightOf(box, right), middle | Qt::AlignRight, TextRole::Label, metaColor(tone), meta);
}

void paintTwoLines(const Pen& pen, const QRect& box, const QModelIndex& index, Tone tone) {
    const QString meta = index.data(RowMetaRole).toString();
    const QString place = index.data(RowPlaceRole).toString();
    const int half = box.height() / 2;
    const QRect first(box.left(), box.top() + 3, box.width(), half);
    const QRect second(box.left(), box.top() + half - 3, box.width(), half);
    const int right = rightWidth(box, index.data().toString(), meta, box.width() * 2 / 5);
    // Running words can be cut better than who or where.
    const int under = rightWidth(box, index.data(RowDetailRole).toString(), place, box.width() / 2);
    const Tokens& t = Theme::tokens();
    pen.title(first.adjusted(0, 0, -right, 0), index.data().toString(), true);
    const QString detail = index.data(RowDetailRole).toString();
    if (detail.contains(QChar(0x2068)))
        pen.marked(second.adjusted(0, 0, -under, 0), TextRole::Body, detail);
    else
        pen.text(second.adjusted(0, 0, -under, 0), Qt::AlignVCenter, TextRole::Body, t.muted, detail);
    pen.text(rightOf(first, right), Qt::AlignVCenter | Qt::AlignRight, TextRole::Label, metaColor(tone), meta);
    pen.text(rightOf(second, under), Qt::AlignVCenter | Qt::AlignRight, TextRole::Label, t.muted, place);
}

}  // namespace

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    const Tokens& t = Theme::tokens();
    const Pen pen{*painter};
    const int gap = Theme::px(Small);
    if (index.data(RowHeadingRole).toBool()) {
        const QRect box = option.rect.adjusted(gap, 0, -gap, -2);
        pen.text(box, Qt::AlignBottom | Qt::AlignLeft, TextRole::Label, t.muted, index.data().toString(),
                 true);
        painter->restore();
        return;
    }
    paintBack(painter, option, index.data(RowPsychiatricRole).toBool());
    const Tone tone = static_cast<Tone>(index.data(RowToneRole).toInt());
    const QString name = index.data(RowIconRole).toString();
    const QString detail = index.data(RowDetailRole).toString();
    QRect box = option.rect.adjusted(gap + Theme::px(Tight), 0, -gap, 0);
    const int half = detail.isEmpty() ? box.height() : box.height() / 2;
    if (!name.isEmpty()) {
        const QPixmap mark = iconPixmap(name, tone, 16, painter->device()->devicePixelRatioF());
        const int side = Theme::px(16);
        painter->drawPixmap(box.left(), box.top() + (half - side) / 2 + (detail.isEmpty() ? 0 : 2), mark);
    }
    box.setLeft(box.left() + Theme::px(24));
    if (detail.isEmpty())
        paintOneLine(pen, box, index, tone);
    else
        paintTwoLines(pen, box, index, tone);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const bool two = !index.data(RowDetailRole).toString().isEmpty();
    const int height = Theme::rowHeight();
    return QSize(Theme::px(160), two ? height * 3 / 2 + Theme::px(4) : height);
}

RowView::RowView(QWidget* parent) : QListView(parent), m_model(new RowModel(this)) {
    setModel(m_model);
    setItemDelegate(new RowDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    connect(this, &QListView::doubleClicked, this, [this] {
        if (!currentId().isEmpty()) Q_EMIT opened(currentId());
    });
}

void RowView::setRows(std::vector<Row> rows) {
    const QString kept = currentId();
    const int line = currentIndex().row();
    m_feeding = true;
    m_model->setRows(std::move(rows));
    QModelIndex index = m_model->indexOf(kept);
    if (!index.isValid() && !kept.isEmpty()) index = m_model->index(std::min(line, m_model->rowCount() - 1));
    if (index.isValid()) setCurrentIndex(index);
    m_feeding = false;
    if (currentId() != kept) Q_EMIT chosen(currentId());
    viewport()->update();
}

QString RowView::currentId() const {
    const Row* row = m_model->at(currentIndex());
    return row && !row->heading ? row->id : QString();
}

void RowView::select(const QString& id) {
    const QModelIndex index = m_model->indexOf(id);
    if (index.isValid()) setCurrentIndex(index);
}

void RowView::selectFirst() {
    for (const Row& row : m_model->rows()) {
        if (row.heading) continue;
        select(row.id);
        return;
    }
}

void RowView::setEmptyText(const QString& text) {
    m_emptyText = text;
    viewport()->update();
}

void RowView::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !currentId().isEmpty()) {
        Q_EMIT opened(currentId());
        return;
    }
    // Letters belong to the page (one key, one action), not to a search in the list.
    if (!event->text().isEmpty() && event->text().at(0).isPrint()) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void RowView::paintEvent(QPaintEvent* event) {
    QListView::paintEvent(event);
    if (m_model->rowCount() > 0 || m_emptyText.isEmpty()) return;
    QPainter painter(viewport());
    painter.setPen(Theme::tokens().muted);
    const int gap = Theme::px(Large);
    painter.drawText(viewport()->rect().adjusted(gap, gap, -gap, -gap), Qt::AlignCenter | Qt::TextWordWrap,
                     m_emptyText);
}

void RowView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (!m_feeding) Q_EMIT chosen(currentId());
}

}  // namespace serment::ui
