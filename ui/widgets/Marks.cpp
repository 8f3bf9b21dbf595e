// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Marks.h"

#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>

namespace serment::ui {

int utf16Offset(const QString& text, qsizetype codePoints) {
    qsizetype at = 0;
    while (codePoints-- > 0 && at < text.size())
        at += text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
    return static_cast<int>(at);
}

TextMark markOfCodePoints(const QString& text, qsizetype start, qsizetype length, Tone tone,
                          const QString& toolTip) {
    const int first = utf16Offset(text, start);
    return {first, utf16Offset(text, start + length) - first, tone, toolTip};
}

MarkHighlighter::MarkHighlighter(QTextDocument* document) : QSyntaxHighlighter(document) {}

void MarkHighlighter::setMarks(std::vector<TextMark> marks) {
    if (marks == m_marks) return;
    m_marks = std::move(marks);
    rehighlight();
}

const TextMark* MarkHighlighter::at(int position) const {
    const auto found = std::find_if(m_marks.begin(), m_marks.end(), [position](const TextMark& mark) {
        return position >= mark.start && position <= mark.start + mark.length;
    });
    return found == m_marks.end() ? nullptr : &*found;
}

void MarkHighlighter::highlightBlock(const QString& text) {
    const int offset = currentBlock().position();
    for (const TextMark& mark : m_marks) {
        const int from = std::max(0, mark.start - offset);
        const int to = std::min(static_cast<int>(text.size()), mark.start + mark.length - offset);
        if (to <= from) continue;
        QTextCharFormat format;
        format.setUnderlineColor(Theme::color(mark.tone));
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setFontWeight(QFont::DemiBold);
        format.setToolTip(mark.toolTip);
        setFormat(from, to - from, format);
    }
}

}  // namespace serment::ui
