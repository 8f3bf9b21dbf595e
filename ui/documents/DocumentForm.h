// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <functional>
#include <vector>

#include "core/documents/Draft.h"
#include "core/documents/Pictures.h"
#include "core/gate/Verdict.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace serment::ui {

class FieldEdit;
class MarkHighlighter;

// The left side of a paper: reader, clauses, the fields that the chosen clauses ask for, the free text.
class DocumentForm : public QWidget {
    Q_OBJECT
  public:
    DocumentForm(const documents::Template& model, const QDate& today, QWidget* parent = nullptr);
    // The pictures of the file, and how one more is chosen; before setDraft.
    void setPhotos(const std::vector<documents::PhotoChoice>& photos,
                   const std::function<std::optional<QString>()>& chooseFile = {});
    // What became of one that photoWanted() asked for.
    void showPhoto(const Result<documents::PhotoChoice>& photo);
    void setDraft(const documents::Draft& draft);
    documents::Draft draft() const;
    void showWords(const std::vector<gate::WordFinding>& words, const QStringList& missing);
    void replace(const gate::WordFinding& finding);
    QString labelOf(const QString& field) const;

  Q_SIGNALS:
    void changed();
    void photoWanted(const serment::documents::NewPhoto& photo);

  private:
    void build();
    void addFields(QVBoxLayout* box, const std::function<void()>& tell);
    void update();
    bool agreedToPhotos() const;
    QString clauseText(const documents::Clause& clause) const;
    bool isAsked(const QString& field) const;
    documents::Template m_model;
    QDate m_today;
    documents::Draft m_draft;
    bool m_filling = false;
    QLabel* m_readerOrigin;
    QLineEdit* m_reader;
    std::vector<QCheckBox*> m_clauses;
    std::vector<FieldEdit*> m_fields;
    QLabel* m_textLabel;
    QPlainTextEdit* m_text;
    MarkHighlighter* m_marks;
};

// The sentence of `text` that holds the position, without the spaces around it: [start, length).
std::pair<int, int> sentenceAt(const QString& text, int position);

}  // namespace serment::ui
