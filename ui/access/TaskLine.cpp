// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/TaskLine.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QProgressBar>

#include "ui/widgets/Controls.h"

namespace serment::ui {

TaskLine::TaskLine(QWidget* parent)
    : QWidget(parent),
      m_words(makeLabel({}, TextRole::Body, Tone::Muted, this)),
      m_bar(new QProgressBar(this)) {
    auto* row = new QHBoxLayout(this);
    setGridMargins(row, 0, Small);
    row->addWidget(m_words);
    row->addWidget(m_bar, 1);
    m_stopButton = makeButton(
        tr("Stop"), {},
        [this] {
            if (m_stop) *m_stop = true;
        },
        this);
    row->addWidget(m_stopButton);
    hide();
}

LongTask TaskLine::start(const QString& words) {
    m_words->setText(words);
    m_bar->setRange(0, 0);
    show();
    LongTask task;
    m_stop = task.stop;
    task.tell = [bar = QPointer<QProgressBar>(m_bar)](int percent) {
        if (!bar) return;
        bar->setRange(0, 100);
        bar->setValue(percent);
    };
    return task;
}

void TaskLine::finish() {
    m_stop.reset();
    hide();
}

bool TaskLine::isRunning() const {
    return m_stop != nullptr;
}

}  // namespace serment::ui
