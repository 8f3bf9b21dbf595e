// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/GuideDesk.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/documents/FieldForm.h"
#include "ui/rules/GuideOutlookPanel.h"
#include "ui/rules/GuideWords.h"
#include "ui/rules/RuleWords.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"

namespace serment::ui {

using deontology::PathQuestion;

GuideDesk::GuideDesk(GuideGateway& gateway, QWidget* parent)
    : QWidget(parent),
      m_gateway(gateway),
      m_title(makeLabel({}, TextRole::Title, Tone::Text, this)),
      m_person(makeLabel({}, TextRole::Body, Tone::Muted, this)),
      m_notice(new Notice(this)),
      m_outlook(new GuideOutlookPanel(this)) {
    m_back = makeButton(
        tr("Back one question"), QKeySequence(QStringLiteral("Alt+Left")), [this] { back(); }, this);
    build();
    connect(m_outlook, &GuideOutlookPanel::ruleWanted, this, &GuideDesk::ruleWanted);
}

void GuideDesk::build() {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::px(Small));
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    for (QLabel* label : {m_title, m_person}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        names->addWidget(label);
    }
    head->addLayout(names, 1);
    head->addWidget(m_back);
    head->addWidget(makeButton(
        tr("Close, keep the answers"), QKeySequence(Qt::Key_Escape), [this] { Q_EMIT closed(); }, this));
    box->addLayout(head);
    box->addWidget(m_notice);
    auto* columns = new QSplitter(Qt::Horizontal, this);
    auto* area = new QScrollArea(columns);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* holder = new QWidget(area);
    m_askedPlace = new QVBoxLayout(holder);
    setGridMargins(m_askedPlace, 0, Small);
    area->setWidget(holder);
    columns->addWidget(area);
    columns->addWidget(m_outlook);
    columns->setChildrenCollapsible(false);
    columns->setSizes({Theme::px(560), Theme::px(440)});
    box->addWidget(columns, 1);
}

void GuideDesk::start(GuideRun run) {
    m_at = std::move(run);
    m_title->setText(RuleWords::inLanguage(m_at->run.path().title));
    m_person->setText(m_at->person);
    m_person->setVisible(!m_at->person.isEmpty());
    if (m_at->found)
        m_notice->say(Tone::Ok, tr("Your answers are back; the next question follows."));
    else
        m_notice->clear();
    showStep();
}

QLabel* GuideDesk::addText(const QString& text, bool muted) {
    auto* label = makeLabel(text, TextRole::Body, muted ? Tone::Muted : Tone::Text, m_asked);
    label->setWordWrap(true);
    m_box->addWidget(label);
    return label;
}

void GuideDesk::addRule(const QString& rule) {
    auto* row = new QHBoxLayout;
    auto* open = makeButton(
        tr("Rule %1").arg(rule), {}, [this, rule] { Q_EMIT ruleWanted(rule); }, m_asked);
    setFlat(open);
    setStyleProperty(open, "link", true);
    row->addWidget(open);
    row->addStretch(1);
    m_box->addLayout(row);
}

void GuideDesk::showStep() {
    ++m_step;
    m_choices.clear();
    m_line = nullptr;
    while (QLayoutItem* item = m_askedPlace->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_asked = makeCard(this);
    m_box = new QVBoxLayout(m_asked);
    setGridMargins(m_box, Medium, Small);
    m_askedPlace->addWidget(m_asked);
    m_back->setEnabled(!m_at->run.answers().empty());
    if (const PathQuestion* question = m_at->run.next())
        showQuestion(*question);
    else if (const auto* ending = m_at->run.ending())
        showEnding(*ending);
    showAnswers();
    m_askedPlace->addStretch(1);
    look();
}

void GuideDesk::showQuestion(const PathQuestion& question) {
    m_box->addWidget(makeLabel(tr("Question %1").arg(m_at->run.answers().size() + 1), TextRole::Label,
                               Tone::Muted, m_asked));
    auto* asked = makeLabel(RuleWords::inLanguage(question.text), TextRole::Title, Tone::Text, m_asked);
    asked->setWordWrap(true);
    m_box->addWidget(asked);
    addText(RuleWords::inLanguage(question.why), true);
    if (question.type == PathQuestion::Type::Choice)
        addChoices(question);
    else
        addLine(question);
    addRule(question.rule);
}

void GuideDesk::addChoices(const PathQuestion& question) {
    int number = 0;
    for (const auto& answer : question.answers) {
        ++number;
        auto* button = new QPushButton(
            QStringLiteral("%1   %2").arg(number).arg(RuleWords::inLanguage(answer.label)), m_asked);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(RuleWords::inLanguage(answer.label)).arg(number));
        button->setAutoDefault(true);
        setStyleProperty(button, "answer", true);
        connect(button, &QPushButton::clicked, this, [this, value = answer.value] { this->answer(value); });
        m_box->addWidget(button);
        m_choices.push_back(button);
    }
    m_choices.front()->setFocus();
}

void GuideDesk::addLine(const PathQuestion& question) {
    m_line = new QLineEdit(m_asked);
    m_line->setAccessibleName(RuleWords::inLanguage(question.text));
    m_line->setMaxLength(200);
    if (question.type == PathQuestion::Type::Date) m_line->setPlaceholderText(tr("22/11/2026, Enter"));
    if (question.type == PathQuestion::Type::Time) {
        m_line->setText(m_gateway.now().toString(QStringLiteral("H 'h' mm")));  // as papers write it
        m_line->selectAll();
    }
    m_box->addWidget(m_line);
    connect(m_line, &QLineEdit::returnPressed, this, [this, asked = &question] { take(*asked); });
    m_line->setFocus();
}

void GuideDesk::take(const PathQuestion& question) {
    documents::Field field;
    field.type =
        question.type == PathQuestion::Type::Date ? documents::FieldType::Date : documents::FieldType::Text;
    const QJsonValue value = readField(field, m_line->text().trimmed(), m_gateway.now().date());
    answer(value);
}

void GuideDesk::answer(const QJsonValue& value) {
    if (!m_at->run.answer(value)) {
        setStyleProperty(m_line, "invalid", true);
        m_notice->say(Tone::Warn, tr("This does not answer the question: a date as 22/11/2026, or a few "
                                     "words."));
        return;
    }
    m_notice->clear();
    m_gateway.save(*m_at, [this](Result<bool> saved) {
        if (!saved) m_notice->sayError(saved.error());
    });
    showStep();
}

void GuideDesk::back() {
    m_at->run.back();
    m_notice->clear();
    m_gateway.save(*m_at, [](Result<bool>) {});
    showStep();
}

void GuideDesk::showEnding(const deontology::PathEnding& ending) {
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::px(Small));
    row->addWidget(makeIconLabel(ending.refuses ? QStringLiteral("block") : QStringLiteral("ok"),
                                 ending.refuses ? Tone::Block : Tone::Ok, 20, m_asked),
                   0, Qt::AlignTop);
    auto* words = makeLabel(RuleWords::inLanguage(ending.text), TextRole::Title, Tone::Text, m_asked);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    m_box->addLayout(row);
    addRule(ending.rule);
    QPushButton* first = m_back;
    if (ending.document) {
        first = makePrimary(
            tr("Write the document"), QKeySequence(QStringLiteral("Ctrl+Return")), [this] { write(); },
            m_asked);
        m_box->addWidget(first);
    }
    if (!ending.then.isEmpty())
        m_box->addWidget(makeButton(
            tr("Then: report the risk"), QKeySequence(QStringLiteral("Alt+S")),
            [this, then = ending.then] { Q_EMIT pathWanted(then, m_at->detainee); }, m_asked));
    first->setFocus();
}

void GuideDesk::showAnswers() {
    const auto& run = m_at->run;
    if (run.settled().empty() && run.answers().empty()) return;
    QBoxLayout* box = nullptr;
    m_askedPlace->addWidget(makeSection(tr("Answered"), &box, this));
    const auto add = [&](const deontology::PathGiven& given, const QString& origin) {
        const PathQuestion* question = run.path().question(given.key);
        auto* line =
            makeLabel(QStringLiteral("%1 %2%3").arg(RuleWords::inLanguage(question->text),
                                                    GuideWords::answer(*question, given.value), origin),
                      TextRole::Body, Tone::Text, this);
        line->setWordWrap(true);
        box->addWidget(line);
    };
    for (const auto& given : run.settled()) add(given, tr(" (from the file)"));
    for (const auto& given : run.answers()) add(given, {});
}

void GuideDesk::look() {
    m_gateway.prospect(*m_at, [this, step = m_step](Result<GuideProspect> prospect) {
        if (step != m_step) return;
        if (prospect)
            m_outlook->show(*prospect, m_at->run.ending());
        else
            m_notice->sayError(prospect.error());
    });
}

void GuideDesk::write() {
    m_gateway.write(*m_at, [this](Result<QString> draft) {
        if (draft)
            Q_EMIT written(*draft);
        else
            m_notice->sayError(draft.error());
    });
}

void GuideDesk::keyPressEvent(QKeyEvent* event) {
    const int number = event->text().toInt();
    if (number >= 1 && number <= static_cast<int>(m_choices.size())) {
        m_choices[static_cast<size_t>(number - 1)]->click();
    } else if (!m_choices.empty() && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
    } else if (event->key() == Qt::Key_Backspace && m_back->isEnabled() && !m_line) {
        back();
    } else {
        QWidget::keyPressEvent(event);
    }
}

}  // namespace serment::ui
