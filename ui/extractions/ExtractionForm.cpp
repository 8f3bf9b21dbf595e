// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/extractions/ExtractionForm.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/widgets/Controls.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/Notice.h"

namespace serment::ui {

ExtractionForm::ExtractionForm(FindGateway& finder, QWidget* parent)
    : QFrame(parent),
      m_person(new PersonField(finder, this)),
      m_chosen(makeLabel({}, TextRole::Title, Tone::Text, this)),
      m_place(new QLineEdit(this)),
      m_specialty(new QLineEdit(this)),
      m_reason(new QLineEdit(this)),
      m_positioning(new QLineEdit(this)),
      m_indicated(new QLineEdit(this)),
      m_notice(new Notice(this)) {
    setProperty("card", true);
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    box->addWidget(makeLabel(tr("New extraction"), TextRole::Title, Tone::Text, this));
    box->addWidget(m_person, 1);
    box->addWidget(m_chosen);
    // Two short answers share a line: the form stands whole on a screen of 768 lines.
    const auto add = [&](QBoxLayout* line, int share, const QString& title, QLineEdit* field, const QString& hint = {}) {
        auto* answer = new QVBoxLayout;
        setGridMargins(answer, 0, Small);
        auto* label = makeLabel(title, TextRole::Label, Tone::Muted, this);
        label->setBuddy(field);
        field->setAccessibleName(title);
        field->setPlaceholderText(hint);
        answer->addWidget(label);
        answer->addWidget(field);
        line->addLayout(answer, share);
    };
    const auto addLine = [&] {
        auto* line = new QHBoxLayout;
        setGridMargins(line, 0, Medium);
        box->addLayout(line);
        return line;
    };
    auto* where = addLine();
    add(where, 1, tr("Where (read by everybody)"), m_place, tr("hospital, without the department"));
    add(where, 1, tr("Speciality (your team's file only)"), m_specialty);
    add(box, 0, tr("Reason (your team's file only)"), m_reason);
    auto* journey = addLine();
    add(journey, 3, tr("What the escort has to know to carry the person, without a diagnosis"), m_positioning,
        tr("sitting, wheelchair, lying"));
    add(journey, 1, tr("Indicated on"), m_indicated, tr("0 today, -1 yesterday, 20/11"));
    box->addWidget(m_notice);
    box->addWidget(makePrimary(
        tr("Save the extraction"), QKeySequence(QStringLiteral("Ctrl+Return")), [this] { submit(); }, this));
    connect(m_person, &PersonField::picked, this, [this](const Row& row) {
        m_who = row;
        m_chosen->setText(QStringLiteral("%1  ·  %2").arg(row.title, row.place));
        m_place->setFocus();
    });
    connect(m_person, &PersonField::escaped, this, &ExtractionForm::left);
}

void ExtractionForm::begin(const QDate& today) {
    m_today = today;
    m_who = {};
    m_chosen->setText(tr("Nobody chosen yet"));
    m_person->clear();
    for (QLineEdit* field : {m_specialty, m_reason, m_positioning}) field->clear();
    m_indicated->setText(QStringLiteral("0"));
    m_notice->clear();
    m_person->setFocus();
}

void ExtractionForm::submit() {
    const QDate indicated = readDay(m_indicated->text(), m_today);
    if (m_who.id.isEmpty()) {
        m_person->setFocus();
        return m_notice->say(Tone::Warn, tr("Choose the person first."));
    }
    for (QLineEdit* field : {m_place, m_specialty}) {
        if (!field->text().trimmed().isEmpty()) continue;
        field->setFocus();
        return m_notice->say(Tone::Warn, tr("Where, and for which speciality?"));
    }
    if (!indicated.isValid()) {
        m_indicated->setFocus();
        return m_notice->say(Tone::Warn, tr("This day cannot be read: write 20/11, or -1 for yesterday."));
    }
    Q_EMIT saved({m_who.id, m_place->text().trimmed(), m_specialty->text().trimmed(), m_reason->text().trimmed(),
                  m_positioning->text().trimmed(), indicated});
}

void ExtractionForm::complain(const Error& error) {
    m_notice->sayError(error);
}

void ExtractionForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return Q_EMIT left();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_indicated->hasFocus()) return submit();
        focusNextChild();
        return;
    }
    QFrame::keyPressEvent(event);
}

}  // namespace serment::ui
