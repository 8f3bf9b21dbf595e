// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/EntryFilterBar.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include "ui/widgets/Controls.h"
#include "ui/widgets/Days.h"

namespace serment::ui {

EntryFilterBar::EntryFilterBar(EntrySearchGateway& gateway, Shape shape, QWidget* parent)
    : QWidget(parent),
      m_gateway(gateway),
      m_words(new QLineEdit(this)),
      m_kind(new QComboBox(this)),
      m_author(new QComboBox(this)),
      m_from(new QLineEdit(this)),
      m_to(new QLineEdit(this)) {
    auto* grid = new QGridLayout(this);
    setGridMargins(grid, 0, Small);
    m_words->setPlaceholderText(tr("Words of the entries, then Enter"));
    m_words->setClearButtonEnabled(true);
    m_from->setPlaceholderText(tr("from"));
    m_to->setPlaceholderText(tr("to"));
    const std::pair<QWidget*, QString> named[] = {{m_words, tr("Words of the entries")},
                                                  {m_kind, tr("Kind of entry")},
                                                  {m_author, tr("Author")},
                                                  {m_from, tr("From this day")},
                                                  {m_to, tr("To this day")}};
    for (const auto& [widget, name] : named) {
        widget->setAccessibleName(name);
        widget->setToolTip(name);
    }
    for (QLineEdit* day : {m_from, m_to}) day->setFixedWidth(Theme::px(88));
    m_kind->addItem(tr("All kinds"));
    for (const EntryChoice& kind : gateway.kinds()) m_kind->addItem(kind.label, kind.value);
    m_author->addItem(tr("All authors"));
    for (QComboBox* box : {m_kind, m_author}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        connect(box, &QComboBox::activated, this, &EntryFilterBar::ask);
    }
    gateway.authors([this](Result<std::vector<EntryChoice>> authors) {
        if (!authors) return;
        for (const EntryChoice& author : *authors) m_author->addItem(author.label, author.value);
    });
    const bool two = shape == Shape::TwoLines;
    grid->addWidget(m_words, 0, 0, 1, two ? 4 : 1);
    const int row = two ? 1 : 0;
    int column = two ? 0 : 1;
    for (QWidget* each : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_author), static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_to)})
        grid->addWidget(each, row, column++);
    grid->setColumnStretch(0, two ? 1 : 3);
    grid->setColumnStretch(1, 1);
    for (QLineEdit* line : {m_words, m_from, m_to}) {
        connect(line, &QLineEdit::returnPressed, this, &EntryFilterBar::ask);
        line->installEventFilter(this);
    }
    setFocusProxy(m_words);
}

QDate EntryFilterBar::readBound(QLineEdit* line, bool& wrong) const {
    const bool empty = line->text().trimmed().isEmpty();
    const QDate day = empty ? QDate() : readDay(line->text(), m_gateway.today());
    setStyleProperty(line, "invalid", !empty && !day.isValid());
    wrong = wrong || (!empty && !day.isValid());
    return day;
}

EntryQuery EntryFilterBar::query() const {
    bool wrong = false;
    EntryQuery query;
    query.words = m_words->text().trimmed();
    query.kind = m_kind->currentData().toString();
    query.author = m_author->currentData().toString();
    query.from = readBound(m_from, wrong);
    query.to = readBound(m_to, wrong);
    return query;
}

void EntryFilterBar::ask() {
    bool wrong = false;
    readBound(m_from, wrong);
    readBound(m_to, wrong);
    // A day that cannot be read bounds nothing: better told than searched without.
    if (!wrong) Q_EMIT asked();
}

void EntryFilterBar::reset() {
    for (QLineEdit* line : {m_words, m_from, m_to}) {
        line->clear();
        setStyleProperty(line, "invalid", false);
    }
    m_kind->setCurrentIndex(0);
    m_author->setCurrentIndex(0);
}

void EntryFilterBar::setWords(const QString& words) {
    m_words->setText(words);
}

bool EntryFilterBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down) {
        Q_EMIT left();
        return true;
    }
    if (key == Qt::Key_Escape && !query().isEmpty()) {
        reset();
        Q_EMIT asked();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace serment::ui
