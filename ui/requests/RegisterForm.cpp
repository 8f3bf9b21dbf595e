// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/RegisterForm.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "ui/patient/RequestWords.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/KeyChoice.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

RegisterForm::RegisterForm(RequestsGateway& gateway, FindGateway& finder, QWidget* parent)
    : QFrame(parent),
      m_gateway(gateway),
      m_round(makeLabel({}, TextRole::Label, Tone::Muted, this)),
      m_who(new PersonField(finder, this)),
      m_chosen(makeLabel({}, TextRole::Title, Tone::Text, this)),
      m_deposited(new QLineEdit(this)),
      m_words(new QPlainTextEdit(this)),
      m_marks(new MarkHighlighter(m_words->document())),
      m_target(new KeyChoice(tr("For"), RequestWords::targets(), this)),
      m_notice(new Notice(this)) {
    setProperty("card", true);
    build();
    connect(m_who, &PersonField::picked, this, [this](const Row& person) {
        m_person = person;
        m_chosen->setText(QStringLiteral("%1  ·  %2").arg(person.title, person.place));
        m_notice->clear();
        m_words->setFocus();
    });
    connect(m_who, &PersonField::escaped, this, &RegisterForm::finished);
    connect(m_words, &QPlainTextEdit::textChanged, this,
            [this] { m_marks->setMarks(m_gateway.redFlags(m_words->toPlainText())); });
    connect(m_target, &KeyChoice::chosen, this, &RegisterForm::submit);
    m_words->installEventFilter(this);
    m_deposited->installEventFilter(this);
}

void RegisterForm::build() {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Collection round"), TextRole::Title, Tone::Text, this));
    head->addStretch(1);
    head->addWidget(m_round);
    box->addLayout(head);
    box->addWidget(makeLabel(tr("Who"), TextRole::Label, Tone::Muted, this));
    box->addWidget(m_who, 3);
    box->addWidget(m_chosen);
    auto* line = new QHBoxLayout;
    line->addWidget(makeLabel(tr("What is written (as it stands)"), TextRole::Label, Tone::Muted, this), 1);
    line->addWidget(makeLabel(tr("Put in the box on, if written"), TextRole::Label, Tone::Muted, this));
    m_deposited->setPlaceholderText(tr("20/11 or -1"));
    m_deposited->setFixedWidth(Theme::px(112));
    m_deposited->setAccessibleName(tr("Put in the box on, if written"));
    line->addWidget(m_deposited);
    box->addLayout(line);
    m_words->setPlaceholderText(
        tr("Enter goes on, Shift+Enter begins a new line. Leave empty for a slip without words."));
    m_words->setTabChangesFocus(true);
    m_words->setAccessibleName(tr("What is written (as it stands)"));
    box->addWidget(m_words, 2);
    box->addWidget(m_target);
    box->addWidget(makeLabel(tr("The letter records the slip and asks for the next one. Esc ends the round."),
                             TextRole::Label, Tone::Muted, this));
    box->addWidget(m_notice);
}

void RegisterForm::begin() {
    m_collected = m_gateway.now();
    m_count = 0;
    m_notice->clear();
    nextSlip();
}

void RegisterForm::nextSlip() {
    m_person = {};
    m_who->clear();
    m_chosen->setText(tr("Nobody chosen yet"));
    m_deposited->clear();
    m_words->clear();
    m_target->setValue({});
    m_round->setText(
        tr("collected at %1 · %n slip(s) recorded", nullptr, m_count).arg(timeText(m_collected)));
    m_who->setFocus();
}

QDate RegisterForm::deposited() const {
    return m_deposited->text().trimmed().isEmpty()
               ? QDate()
               : readDay(m_deposited->text(), m_gateway.now().toLocalTime().date());
}

void RegisterForm::submit(const QString& target) {
    if (m_person.id.isEmpty()) {
        m_target->setValue({});
        m_notice->say(Tone::Warn, tr("Choose the person first."));
        m_who->setFocus();
        return;
    }
    if (!m_deposited->text().trimmed().isEmpty() && !deposited().isValid()) {
        m_target->setValue({});
        m_notice->say(Tone::Warn, tr("This day cannot be read: write 20/11, or -1 for yesterday."));
        m_deposited->setFocus();
        return;
    }
    const NewSlip slip{m_person.id, m_words->toPlainText().trimmed(), deposited(), m_collected, target};
    const QString name = m_person.title;
    m_gateway.add(slip, [this, name](Result<bool> answer) {
        if (!answer) {
            m_target->setValue({});
            return m_notice->sayError(answer.error());
        }
        ++m_count;
        nextSlip();
        m_notice->say(Tone::Ok, tr("Recorded: %1").arg(name));
        Q_EMIT added();
    });
}

bool RegisterForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        m_who->setFocus();
        return true;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && !(key->modifiers() & Qt::ShiftModifier)) {
        m_target->setFocus();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace serment::ui
