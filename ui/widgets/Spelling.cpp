// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Spelling.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QSet>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <atomic>
#include <mutex>

#include "core/records/Drug.h"
#include "core/text/Dictionary.h"
#include "ui/widgets/Background.h"
#include "ui/widgets/Theme.h"

namespace serment::ui {

namespace {

const text::Dictionary& french() {
    static const text::Dictionary dictionary;
    return dictionary;
}

std::atomic<bool> isRead{false};

bool isDoubtful(const QString& word) {
    constexpr qsizetype shortest = 3;
    if (word.size() < shortest || word == word.toUpper()) return false;
    if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); })) return false;
    return !french().knowsExactly(QString(word).replace(QChar(0x2019), QLatin1Char('\'')).toLower());
}

QRegularExpressionMatchIterator wordsOf(const QString& text) {
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}]+(?:['\\x{2019}-][\\p{L}\\p{N}]+)*"));
    return word.globalMatch(text);
}

class SpellingMarks;

void learnBeside(const QStringList& names);

// Those that are shown, in the thread of the window: what is learnt meanwhile is no longer underlined there.
QSet<SpellingMarks*>& shownMarks() {
    static QSet<SpellingMarks*> all;
    return all;
}

class SpellingMarks : public QSyntaxHighlighter {
  public:
    explicit SpellingMarks(QPlainTextEdit* text) : QSyntaxHighlighter(text->document()), m_text(text) {
        text->installEventFilter(this);
        shownMarks().insert(this);
    }
    ~SpellingMarks() override { shownMarks().remove(this); }

  protected:
    void highlightBlock(const QString& text) override {
        if (text.isEmpty()) return;
        if (!isRead) return readBeside();
        auto found = wordsOf(text);
        while (found.hasNext()) {
            const auto word = found.next();
            if (!isDoubtful(word.captured())) continue;
            QTextCharFormat format;
            format.setUnderlineColor(Theme::color(Tone::Warn));
            format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            setFormat(int(word.capturedStart()), int(word.capturedLength()), format);
        }
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched != m_text || event->type() != QEvent::ContextMenu || m_text->isReadOnly()) return false;
        return propose(static_cast<QContextMenuEvent*>(event));
    }

  private:
    void readBeside() {
        if (m_waits) return;
        m_waits = true;
        learnBeside({});
    }
    // The word under the mouse, or at the cursor when a key asked.
    QTextCursor wordAt(const QContextMenuEvent* event) const {
        QTextCursor at = event->reason() == QContextMenuEvent::Mouse ? m_text->cursorForPosition(event->pos())
                                                                     : m_text->textCursor();
        const QTextBlock block = at.block();
        auto found = wordsOf(block.text());
        while (found.hasNext()) {
            const auto word = found.next();
            if (at.positionInBlock() < word.capturedStart() || at.positionInBlock() > word.capturedEnd())
                continue;
            at.setPosition(block.position() + int(word.capturedStart()));
            at.setPosition(block.position() + int(word.capturedEnd()), QTextCursor::KeepAnchor);
            return at;
        }
        return {};
    }
    bool propose(const QContextMenuEvent* event) {
        const QTextCursor word = wordAt(event);
        if (word.isNull() || !isRead || !isDoubtful(word.selectedText())) return false;
        QMenu* menu = m_text->createStandardContextMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        QAction* first = menu->actions().value(0);
        for (const QString& better : french().suggestions(word.selectedText())) {
            auto* action = new QAction(better, menu);
            connect(action, &QAction::triggered, m_text,
                    [at = QTextCursor(word), better]() mutable { at.insertText(better); });
            menu->insertAction(first, action);
        }
        menu->insertSeparator(first);
        const QPoint below = m_text->viewport()->mapToGlobal(m_text->cursorRect(word).bottomLeft());
        menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : below);
        if (!menu->actions().isEmpty()) menu->setActiveAction(menu->actions().first());
        return true;
    }
    QPlainTextEdit* m_text;
    bool m_waits = false;
};

// Reading the dictionary and the medicines takes a third of a second: never between two keys.
void learnBeside(const QStringList& names) {
    static QPointer<Background> background;
    if (!background) background = new Background(QCoreApplication::instance());
    background->run<bool>(
        background,
        [names] {
            static std::once_flag list;
            std::call_once(list, [] { french().learn(records::drugWords()); });
            french().learn(records::wordsOfNames(names));
            isRead = true;
            return true;
        },
        [](bool) {
            for (SpellingMarks* marks : shownMarks()) marks->rehighlight();
        });
}

}  // namespace

void checkSpelling(QPlainTextEdit* text) {
    new SpellingMarks(text);
}

void teachSpelling(const QStringList& names) {
    static QSet<QString> taught;
    QStringList others;
    for (const QString& name : names)
        if (!taught.contains(name)) others << name;
    if (others.isEmpty()) return;
    taught.unite(QSet<QString>(others.begin(), others.end()));
    learnBeside(others);
}

}  // namespace serment::ui
