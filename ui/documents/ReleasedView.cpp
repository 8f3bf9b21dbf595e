// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/ReleasedView.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPrinter>
#include <QSaveFile>
#include <QVBoxLayout>

#include "ui/documents/PdfPane.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Prompts.h"

namespace serment::ui {

ReleasedView::ReleasedView(Prompts& prompts, QWidget* parent)
    : QWidget(parent),
      m_prompts(prompts),
      m_title(makeLabel({}, TextRole::Title, Tone::Text, this)),
      m_notice(new Notice(this)),
      m_pages(new PdfPane(this)) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(makeButton(
        tr("Close"), QKeySequence(Qt::Key_Escape), [this] { Q_EMIT closed(); }, this));
    head->addWidget(makeButton(
        tr("Save the PDF…"), QKeySequence(QStringLiteral("Ctrl+S")), [this] { save(); }, this));
    m_print = makePrimary(
        tr("Print…"), QKeySequence(QStringLiteral("Ctrl+P")), [this] { print(); }, this);
    head->addWidget(m_print);
    box->addLayout(head);
    box->addWidget(m_notice);
    box->addWidget(m_pages, 1);
}

void ReleasedView::show(const ReleasedPaper& paper, bool justReleased) {
    m_paper = paper;
    m_title->setText(tr("Document no. %1").arg(paper.number));
    if (justReleased)
        m_notice->say(Tone::Ok, tr("Released and written in the register. Print it, then sign it by hand."));
    else
        m_notice->clear();
    m_pages->show(paper.pdf);
    m_print->setFocus();
}

void ReleasedView::print() {
    m_prompts.print(this, [this](QPrinter& printer) {
        printer.setDocName(m_paper.jobTitle);
        printPdf(printer, m_paper.pdf);
    });
}

void ReleasedView::save() {
    const auto path = m_prompts.saveFile(this, tr("Save the PDF"), m_paper.number + QStringLiteral(".pdf"),
                                         tr("PDF (*.pdf)"));
    if (!path) return;
    QSaveFile file(*path);
    const bool saved =
        file.open(QIODevice::WriteOnly) && file.write(m_paper.pdf) == m_paper.pdf.size() && file.commit();
    if (saved)
        m_notice->say(
            Tone::Ok,
            tr("Saved. It is yours to keep it safe: outside the unit nothing protects it any more."));
    else
        m_notice->say(Tone::Block,
                      tr("This place cannot be written to. Nothing was saved: choose another folder."));
}

}  // namespace serment::ui
