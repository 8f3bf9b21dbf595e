// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/DocumentForm.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextCursor>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/documents/FieldForm.h"
#include "ui/documents/PhotoPicker.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Marks.h"

namespace serment::ui {

namespace {

const QString freeText = QStringLiteral("free_text");
const QString readerName = QStringLiteral("recipient_name");

bool endsSentence(QChar letter) {
    return letter == QLatin1Char('.') || letter == QLatin1Char('!') || letter == QLatin1Char('?') ||
           letter == QLatin1Char('\n');
}

}  // namespace

std::pair<int, int> sentenceAt(const QString& text, int position) {
    int from = std::clamp(position, 0, static_cast<int>(text.size()));
    while (from > 0 && !endsSentence(text.at(from - 1))) --from;
    int to = position;
    while (to < text.size() && !endsSentence(text.at(to))) ++to;
    if (to < text.size() && text.at(to) != QLatin1Char('\n')) ++to;
    while (from < to && text.at(from).isSpace()) ++from;
    return {from, to - from};
}

DocumentForm::DocumentForm(const documents::Template& model, const QDate& today, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_today(today),
      m_readerOrigin(makeLabel({}, TextRole::Label, Tone::Accent, this)),
      m_reader(new QLineEdit(this)),
      m_textLabel(makeLabel({}, TextRole::Label, Tone::Muted, this)),
      m_text(new QPlainTextEdit(this)),
      m_marks(new MarkHighlighter(m_text->document())) {
    build();
}

void DocumentForm::build() {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, 0, Small);
    const auto tell = [this] {
        if (m_filling) return;
        update();
        Q_EMIT changed();
    };
    m_reader->setPlaceholderText(tr("Reader: court, name of the person or service"));
    m_reader->setAccessibleName(m_reader->placeholderText());
    connect(m_reader, &QLineEdit::textChanged, this, [this, tell] {
        if (!m_filling) m_draft.origins.remove(readerName);
        tell();
    });
    m_readerOrigin->setObjectName(QStringLiteral("readerOrigin"));
    box->addWidget(m_readerOrigin);
    box->addWidget(m_reader);
    setFocusProxy(m_reader);
    for (const auto& clause : m_model.clauses) {
        auto* tick = new QCheckBox(this);
        tick->setProperty("clause", clause.id);
        connect(tick, &QCheckBox::toggled, this, tell);
        m_clauses.push_back(tick);
        box->addWidget(tick);
    }
    addFields(box, tell);
    m_textLabel->setText(m_model.freeText.label.isEmpty() ? tr("Free text") : m_model.freeText.label);
    box->addWidget(m_textLabel);
    m_text->setPlaceholderText(m_model.freeText.hint);
    m_text->setAccessibleName(m_textLabel->text());
    m_text->setObjectName(QStringLiteral("freeText"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(Theme::px(88));
    connect(m_text, &QPlainTextEdit::textChanged, this, tell);
    box->addWidget(m_text);
    m_textLabel->setVisible(m_model.freeText.allowed);
    m_text->setVisible(m_model.freeText.allowed);
    box->addStretch(1);
}

// Short fields stand side by side and wrap; long ones take the whole width.
void DocumentForm::addFields(QVBoxLayout* box, const std::function<void()>& tell) {
    FlowLayout* row = nullptr;
    for (const auto& field : m_model.fields) {
        const bool isShort = field.type == documents::FieldType::Date ||
                             field.type == documents::FieldType::Number ||
                             field.type == documents::FieldType::Choice;
        auto* edit = new FieldEdit(field, m_today, this);
        connect(edit, &FieldEdit::changed, this, [this, tell](const QString& id) {
            m_draft.origins.remove(id);
            tell();
        });
        m_fields.push_back(edit);
        if (!isShort) {
            box->addWidget(edit);
            row = nullptr;
            continue;
        }
        if (!row) {
            auto* holder = new QWidget(this);
            row = new FlowLayout(holder);
            box->addWidget(holder);
        }
        edit->setFixedWidth(Theme::px(240));  // label and origin side by side
        row->addWidget(edit);
    }
}

QString DocumentForm::clauseText(const documents::Clause& clause) const {
    static const QRegularExpression gap(QStringLiteral("\\{([^{}]*)\\}"));
    QString shown = clause.text;
    for (auto match = gap.match(shown); match.hasMatch(); match = gap.match(shown)) {
        const QString inside = match.captured(1);
        QString words =
            inside.contains(QLatin1Char('|')) ? inside.section(QLatin1Char('|'), 0, 0) : QStringLiteral("…");
        if (const auto* field = m_model.field(inside)) {
            const QString value = documents::printed(*field, m_draft.values.value(inside));
            if (!value.isEmpty()) words = value;
        }
        shown.replace(match.capturedStart(), match.capturedLength(), words);
    }
    return shown;
}

bool DocumentForm::isAsked(const QString& field) const {
    bool inSome = false;
    for (const auto& clause : m_model.clauses) {
        if (!clause.fields.contains(field)) continue;
        inSome = true;
        if (m_draft.clauses.contains(clause.id)) return true;
    }
    return !inSome;
}

void DocumentForm::setPhotos(const std::vector<documents::PhotoChoice>& photos,
                             const std::function<std::optional<QString>()>& chooseFile) {
    for (FieldEdit* edit : m_fields) {
        PhotoPicker* picker = edit->photos();
        if (!picker) continue;
        picker->setPhotos(photos);
        picker->setFileChooser(chooseFile);
        connect(picker, &PhotoPicker::wanted, this, &DocumentForm::photoWanted);
    }
}

void DocumentForm::showPhoto(const Result<documents::PhotoChoice>& photo) {
    for (FieldEdit* edit : m_fields) {
        if (PhotoPicker* picker = edit->photos(); picker && photo)
            picker->add(*photo);
        else if (picker)
            picker->refuse(photo.error());
    }
}

// As a certificate asks it; where nothing asks, whoever writes the paper answers for it.
bool DocumentForm::agreedToPhotos() const {
    for (const auto& field : m_model.fields)
        if (field.fact == QStringLiteral("photo_consent")) return m_draft.values.value(field.id).toBool();
    return true;
}

void DocumentForm::setDraft(const documents::Draft& draft) {
    m_filling = true;
    m_draft = draft;
    m_reader->setText(draft.recipientName);
    for (QCheckBox* tick : m_clauses)
        tick->setChecked(draft.clauses.contains(tick->property("clause").toString()));
    for (FieldEdit* edit : m_fields) edit->setValue(draft.values.value(edit->id()));
    m_text->setPlainText(draft.freeText);
    m_filling = false;
    update();
}

documents::Draft DocumentForm::draft() const {
    return m_draft;
}

void DocumentForm::update() {
    m_draft.recipientName = m_reader->text().trimmed();
    const QString origin = m_draft.origins.value(readerName).toString();
    m_readerOrigin->setText(origin.isEmpty() ? QString() : tr("Reader: %1").arg(sourceText(origin)));
    m_readerOrigin->setVisible(!origin.isEmpty());
    m_draft.freeText = m_text->toPlainText();
    m_draft.clauses.clear();
    for (QCheckBox* tick : m_clauses)
        if (tick->isChecked()) m_draft.clauses << tick->property("clause").toString();
    for (FieldEdit* edit : m_fields) {
        const QJsonValue value = edit->value();
        if (value.isUndefined())
            m_draft.values.remove(edit->id());
        else
            m_draft.values.insert(edit->id(), value);
        edit->showOrigin(m_draft.origins.value(edit->id()).toString());
        edit->setVisible(isAsked(edit->id()));
    }
    for (FieldEdit* edit : m_fields)
        if (PhotoPicker* picker = edit->photos()) picker->setAgreed(agreedToPhotos());
    for (size_t i = 0; i < m_clauses.size(); ++i) m_clauses[i]->setText(clauseText(m_model.clauses[i]));
}

void DocumentForm::showWords(const std::vector<gate::WordFinding>& words, const QStringList& missing) {
    std::vector<TextMark> marks;
    QStringList stopped = missing + documents::misfits(m_draft, m_model);
    for (const auto& finding : words) {
        const bool blocks = finding.severity == gate::WordSeverity::Block;
        if (finding.field == freeText)
            marks.push_back({static_cast<int>(finding.start), static_cast<int>(finding.length),
                             blocks ? Tone::Block : Tone::Warn, finding.citation});
        else if (blocks)
            stopped << finding.field;
    }
    m_filling = true;  // underlining is no typing
    m_marks->setMarks(std::move(marks));
    m_filling = false;
    for (FieldEdit* edit : m_fields) edit->setMarked(stopped.contains(edit->id()));
    setStyleProperty(m_reader, "invalid", stopped.contains(readerName));
}

void DocumentForm::replace(const gate::WordFinding& finding) {
    if (finding.field != freeText) {
        for (FieldEdit* edit : m_fields)
            if (edit->id() == finding.field) edit->setValue(finding.instead.fr);
        update();
        Q_EMIT changed();
        return;
    }
    const auto [from, length] = sentenceAt(m_text->toPlainText(), static_cast<int>(finding.start));
    QTextCursor cursor(m_text->document());
    cursor.setPosition(from);
    cursor.setPosition(from + length, QTextCursor::KeepAnchor);
    cursor.insertText(finding.instead.fr);  // one step of undo gives the author's words back
    m_text->setTextCursor(cursor);
    m_text->setFocus();
}

QString DocumentForm::labelOf(const QString& field) const {
    if (field == QStringLiteral("clauses")) return tr("tick at least one sentence");
    if (field == readerName) return tr("name the reader");
    const auto* known = m_model.field(field);
    return known ? known->label : field;
}

}  // namespace serment::ui
