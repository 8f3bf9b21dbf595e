// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/DocumentEditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/documents/DocumentForm.h"
#include "ui/documents/FindingsPanel.h"
#include "ui/documents/PdfPane.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Prompts.h"

namespace serment::ui {

DocumentEditor::DocumentEditor(DocumentGateway& gateway, Prompts& prompts, QWidget* parent)
    : QWidget(parent),
      m_gateway(gateway),
      m_prompts(prompts),
      m_title(makeLabel({}, TextRole::Title, Tone::Text, this)),
      m_person(makeLabel({}, TextRole::Body, Tone::Muted, this)),
      m_formArea(new QScrollArea(this)),
      m_findings(new FindingsPanel(this)),
      m_pages(new PdfPane(this)),
      m_notice(new Notice(this)),
      m_save(
          [this] {
              if (m_form) m_gateway.save(m_form->draft(), [](Result<bool>) {});
          },
          this) {
    m_release = makePrimary(
        tr("Release"), QKeySequence(QStringLiteral("Ctrl+Return")), [this] { release(); }, this);
    build();
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(200);
    // The page is asked for first: it is what the eye waits for.
    m_previewSoon.setSingleShot(true);
    m_previewSoon.setInterval(120);
    connect(&m_checkSoon, &QTimer::timeout, this, &DocumentEditor::check);
    connect(&m_previewSoon, &QTimer::timeout, this, &DocumentEditor::preview);
    connect(m_findings, &FindingsPanel::replaceWanted, this,
            [this](const gate::WordFinding& finding) { m_form->replace(finding); });
    connect(m_findings, &FindingsPanel::ruleWanted, this, &DocumentEditor::ruleWanted);
    connect(m_findings, &FindingsPanel::confirmed, this, &DocumentEditor::confirmWords);
    connect(m_findings, &FindingsPanel::reasonGiven, this,
            [this](const QString& clause, const QString& reason) {
                m_confirmations.reasons.insert(clause, reason);
            });
}

void DocumentEditor::build() {
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
    head->addWidget(makeLabel(tr("DRAFT · number given on release"), TextRole::Label, Tone::Muted, this));
    head->addWidget(makeButton(
        tr("Fill from the file"), QKeySequence(Qt::Key_F5), [this] { fill(); }, this));
    head->addWidget(makeButton(
        tr("Close, keep the draft"), QKeySequence(Qt::Key_Escape),
        [this] {
            m_save.flush();
            Q_EMIT closed();
        },
        this));
    head->addWidget(m_release);
    box->addLayout(head);
    box->addWidget(m_notice);
    auto* columns = new QSplitter(Qt::Horizontal, this);
    auto* left = new QSplitter(Qt::Vertical, columns);
    m_formArea->setWidgetResizable(true);
    m_formArea->setFrameShape(QFrame::NoFrame);
    m_formArea->setFocusPolicy(Qt::NoFocus);
    left->addWidget(m_formArea);
    m_findings->setMinimumHeight(Theme::px(96));
    left->addWidget(m_findings);
    left->setStretchFactor(0, 2);
    left->setStretchFactor(1, 1);
    left->setSizes({Theme::px(380), Theme::px(180)});
    left->setChildrenCollapsible(false);
    columns->addWidget(left);
    m_pages->setMinimumWidth(Theme::px(240));
    columns->addWidget(m_pages);
    columns->setStretchFactor(0, 3);
    columns->setStretchFactor(1, 2);
    columns->setChildrenCollapsible(false);
    columns->setSizes({3 * Theme::px(200), 2 * Theme::px(200)});
    box->addWidget(columns, 1);
}

void DocumentEditor::start(const documents::Template& model, const OpenedDraft& opened) {
    m_model = model;
    m_confirmations = {};
    m_verdict = {};
    m_title->setText(model.label);
    m_person->setText(opened.person);
    m_form = new DocumentForm(model, m_gateway.today(), this);
    m_formArea->setWidget(m_form);
    m_form->setPhotos(opened.photos, [this] {
        return m_prompts.openFile(this, tr("Photograph"), tr("Pictures (*.png *.jpg *.jpeg)"));
    });
    m_form->setDraft(opened.draft);
    connect(m_form, &DocumentForm::changed, this, &DocumentEditor::edited);
    connect(m_form, &DocumentForm::photoWanted, this, &DocumentEditor::addPhoto);
    if (opened.found)
        m_notice->say(Tone::Ok, tr("Your unfinished draft is back."));
    else if (!model.advice.isEmpty())
        m_notice->say(Tone::Accent, model.advice.join(QLatin1Char(' ')));
    else
        m_notice->clear();
    m_release->setEnabled(false);
    m_pages->clear();
    m_form->setFocus();
    check();
    preview();
}

void DocumentEditor::edited() {
    m_release->setEnabled(false);
    m_save.touch();
    m_checkSoon.start();
    m_previewSoon.start();
}

void DocumentEditor::fill() {
    m_gateway.fill(m_form->draft(), [this, form = m_form](Result<documents::Draft> draft) {
        if (form != m_form) return;
        if (!draft) return m_notice->sayError(draft.error());
        m_form->setDraft(*draft);
        edited();
    });
}

void DocumentEditor::check() {
    if (m_checking) {
        m_checkAgain = true;
        return;
    }
    m_checking = true;
    m_gateway.check(m_form->draft(), [this, form = m_form](Result<gate::Verdict> verdict) {
        m_checking = false;
        if (form != m_form || m_checkAgain) {
            m_checkAgain = false;
            return check();
        }
        if (verdict) return showVerdict(*verdict);
        m_form->showWords({}, {});
        m_misfit = true;
        if (verdict.error().code == ErrorCode::InvalidInput)
            m_notice->say(Tone::Warn, tr("What is framed in red does not fit its field: a date as "
                                         "22/11/2026, a number in digits."));
        else
            m_notice->sayError(verdict.error());
    });
}

void DocumentEditor::preview() {
    if (m_previewing) {
        m_previewAgain = true;
        return;
    }
    m_previewing = true;
    m_gateway.preview(m_form->draft(), [this, form = m_form](Result<QByteArray> pdf) {
        m_previewing = false;
        if (form != m_form || m_previewAgain) {
            m_previewAgain = false;
            return preview();
        }
        if (pdf) m_pages->show(*pdf);
    });
}

void DocumentEditor::showVerdict(const gate::Verdict& verdict) {
    if (m_misfit) m_notice->clear();
    m_misfit = false;
    m_verdict = verdict;
    gate::Verdict shown = verdict;
    for (QString& field : shown.missing) field = tr("To fill in: %1").arg(m_form->labelOf(field));
    m_form->showWords(verdict.words, verdict.missing);
    m_findings->show(shown, m_confirmations);
    m_release->setEnabled(verdict.mayLeave(m_confirmations) && !m_checkSoon.isActive());
}

void DocumentEditor::confirmWords(const gate::WordFinding& finding) {
    m_confirmations.words.push_back({finding.field, finding.words});
    showVerdict(m_verdict);
}

void DocumentEditor::addPhoto(const documents::NewPhoto& photo) {
    m_gateway.addPhoto(m_form->draft().detainee, photo,
                       [this, form = m_form](Result<documents::PhotoChoice> added) {
                           if (form == m_form) m_form->showPhoto(added);
                       });
}

void DocumentEditor::release() {
    if (!m_release->isEnabled()) return;
    m_release->setEnabled(false);
    m_save.forget();
    m_gateway.release(m_form->draft(), m_confirmations, [this](Result<ReleasedPaper> paper) {
        if (paper) {
            Q_EMIT released(*paper);
            return;
        }
        m_notice->sayError(paper.error());
        check();
    });
}

}  // namespace serment::ui
