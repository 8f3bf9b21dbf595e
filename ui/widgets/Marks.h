// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSyntaxHighlighter>
#include <vector>

#include "ui/widgets/Theme.h"

namespace serment::ui {

// A stretch of a text that somebody should look at: a red flag, a word that may not leave.
struct TextMark {
    int start = 0;  // in UTF-16 units of the text
    int length = 0;
    Tone tone = Tone::Warn;
    QString toolTip = {};
    bool operator==(const TextMark&) const = default;
};

// Offsets counted in Unicode code points, as the screen and the red flags count them, to UTF-16 units.
int utf16Offset(const QString& text, qsizetype codePoints);
TextMark markOfCodePoints(const QString& text, qsizetype start, qsizetype length, Tone tone,
                          const QString& toolTip);

// Underlines the marks of a document, like spelling; the words keep their own colour.
class MarkHighlighter : public QSyntaxHighlighter {
    Q_OBJECT
  public:
    explicit MarkHighlighter(QTextDocument* document);
    void setMarks(std::vector<TextMark> marks);
    const std::vector<TextMark>& marks() const { return m_marks; }
    const TextMark* at(int position) const;

  protected:
    void highlightBlock(const QString& text) override;

  private:
    std::vector<TextMark> m_marks;
};

}  // namespace serment::ui
