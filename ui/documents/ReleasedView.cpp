// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/ReleasedView.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrinter>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include "core/base/WriteWhole.h"
#include "ui/documents/FatePanel.h"
#include "ui/documents/PdfPane.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Prompts.h"

namespace serment::ui {

namespace {

bool write(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && writeWhole(file, bytes);
}

}  // namespace

ReleasedView::ReleasedView(DocumentGateway& gateway, Prompts& prompts, QWidget* parent)
    : QWidget(parent),
      m_gateway(gateway),
      m_prompts(prompts),
      m_title(makeLabel({}, TextRole::Title, Tone::Text, this)),
      m_notice(new Notice(this)),
      m_pages(new PdfPane(this)),
      m_fate(new FatePanel(gateway, this)) {
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
    auto* columns = new QSplitter(Qt::Horizontal, this);
    columns->addWidget(m_pages);
    auto* area = new QScrollArea(columns);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_fate);
    area->setMinimumWidth(Theme::px(360));
    columns->addWidget(area);
    columns->setChildrenCollapsible(false);
    columns->setSizes({Theme::px(620), Theme::px(400)});
    box->addWidget(columns, 1);
    connect(m_fate, &FatePanel::againWanted, this, &ReleasedView::printAgain);
    connect(m_fate, &FatePanel::secureMailWanted, this, &ReleasedView::saveForMail);
}

void ReleasedView::show(const ReleasedPaper& paper, bool justReleased) {
    m_paper = paper;
    m_title->setText(tr("Document no. %1").arg(paper.number));
    if (justReleased)
        m_notice->say(Tone::Ok, tr("Released and written in the register. Print it, then sign it by hand."));
    else
        m_notice->clear();
    m_pages->clear();
    m_pages->show(paper.pdf);
    m_fate->show(paper.id);
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
    const bool saved = write(*path, m_paper.pdf);
    if (saved)
        m_notice->say(
            Tone::Ok,
            tr("Saved. It is yours to keep it safe: outside the unit nothing protects it any more."));
    else
        m_notice->say(Tone::Block,
                      tr("This place cannot be written to. Nothing was saved: choose another folder."));
}

void ReleasedView::printAgain(documents::DoubleMark mark) {
    m_gateway.again(m_paper.id, mark, [this, id = m_paper.id](Result<QByteArray> pdf) {
        if (!pdf) return m_notice->sayError(pdf.error());
        m_prompts.print(this, [this, &pdf](QPrinter& printer) {
            printer.setDocName(m_paper.jobTitle);
            printPdf(printer, *pdf);
        });
        if (id == m_paper.id) m_fate->show(id);
    });
}

void ReleasedView::saveForMail() {
    m_gateway.secureMail(m_paper.id, [this](Result<SecureMail> mail) {
        if (!mail) return m_notice->sayError(mail.error());
        const auto folder = m_prompts.chooseFolder(this, tr("Where the files for MSSanté go"));
        if (!folder) return;
        const QString base = QDir(*folder).filePath(m_paper.number);
        const bool saved =
            write(base + QStringLiteral(".pdf"), mail->pdf) &&
            (mail->signature.isEmpty() || write(base + QStringLiteral(".p7s"), mail->signature));
        if (!saved)
            return m_notice->say(
                Tone::Block,
                tr("This place cannot be written to. Nothing was saved: choose another folder."));
        m_notice->say(Tone::Ok,
                      mail->signature.isEmpty()
                          ? tr("Saved, without signature: this unit has no certificate. Send it, then "
                               "write down to whom.")
                          : tr("Saved with its signature. Send both, then write down to whom."));
        m_fate->proposeSecureMail();
    });
}

}  // namespace serment::ui
