// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/PaperSettings.h"

#include <QComboBox>
#include <QFile>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

#include "core/documents/Letterhead.h"
#include "ui/documents/PdfPane.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Prompts.h"

namespace serment::ui {

namespace {

QString placeName(documents::Wording::Place place) {
    using Place = documents::Wording::Place;
    switch (place) {
        case Place::Title:
            return PaperSettings::tr("Title");
        case Place::Addressee:
            return PaperSettings::tr("To");
        case Place::Sentence:
            return PaperSettings::tr("Sentence to tick");
        case Place::Paragraph:
            return PaperSettings::tr("Paragraph");
        case Place::Heading:
            return PaperSettings::tr("Heading");
        case Place::Handling:
            return PaperSettings::tr("Handing over");
        case Place::OtherSignature:
            return PaperSettings::tr("Second signature");
    }
    return {};
}

}  // namespace

PaperSettings::PaperSettings(PaperSettingsGateway& gateway, Prompts& prompts, QWidget* parent)
    : QWidget(parent),
      m_gateway(gateway),
      m_prompts(prompts),
      m_what(new QComboBox(this)),
      m_stack(new QStackedWidget(this)),
      m_pages(new PdfPane(this)),
      m_notice(new Notice(this)) {
    m_shipped = makeButton(
        tr("Back to the program's words"), {}, [this] { backToShipped(); }, this);
    m_save = makePrimary(
        tr("Save"), QKeySequence(QStringLiteral("Ctrl+S")), [this] { save(); }, this);
    m_save->setEnabled(false);  // until what stands there was read
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    auto* head = new QHBoxLayout;
    m_what->setAccessibleName(tr("Letterhead, or which paper"));
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    head->addWidget(m_what, 1);
    head->addWidget(m_shipped);
    head->addWidget(m_save);
    box->addLayout(head);
    box->addWidget(m_notice);
    auto* columns = new QSplitter(Qt::Horizontal, this);
    m_stack->addWidget(makeLetterhead());
    m_stack->addWidget(makeWordings());
    columns->addWidget(m_stack);
    columns->addWidget(m_pages);
    columns->setChildrenCollapsible(false);
    columns->setSizes({Theme::px(420), Theme::px(460)});
    box->addWidget(columns, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(300);
    connect(&m_soon, &QTimer::timeout, this, &PaperSettings::tryIt);
    connect(m_what, &QComboBox::currentIndexChanged, this, &PaperSettings::choose);
}

QWidget* PaperSettings::makeLetterhead() {
    auto* page = new QWidget(this);
    auto* form = new QFormLayout(page);
    setGridMargins(form, 0, Small);
    form->setContentsMargins(0, 0, Theme::px(Small), 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_address = new QPlainTextEdit(page);
    m_address->setTabChangesFocus(true);
    m_address->setMaximumHeight(Theme::px(96));
    m_address->setAccessibleName(tr("Address, line by line"));
    m_telephone = new QLineEdit(page);
    m_telephone->setAccessibleName(tr("Telephone of the unit"));
    form->addRow(tr("Address, line by line"), m_address);
    form->addRow(tr("Telephone of the unit"), m_telephone);
    auto* logo = new QHBoxLayout;
    auto* pick = makeButton(
        tr("Choose a logo…"), {}, [this] { chooseLogo(); }, page);
    m_removeLogo = makeButton(
        tr("Without a logo"), {},
        [this] {
            m_logoRefused->hide();
            m_head.logo.clear();
            m_logoChanged = true;
            edited();
        },
        page);
    logo->addWidget(pick);
    logo->addWidget(m_removeLogo);
    logo->addStretch(1);
    form->addRow(tr("Logo"), logo);
    m_logoRefused = makeLabel({}, TextRole::Label, Tone::Block, page);
    m_logoRefused->setObjectName(QStringLiteral("logoRefused"));
    m_logoRefused->setWordWrap(true);
    m_logoRefused->hide();
    form->addRow(m_logoRefused);
    auto* hint = makeLabel(
        tr("PNG, JPEG or SVG, at most 1 MiB. It stands on every paper, also on those for the judge: "
           "choose one that names no speciality."),
        TextRole::Label, Tone::Muted, page);
    hint->setWordWrap(true);
    form->addRow(hint);
    const bool may = m_gateway.mayChangeLetterhead();
    m_address->setReadOnly(!may);
    m_telephone->setReadOnly(!may);
    pick->setEnabled(may);
    connect(m_address, &QPlainTextEdit::textChanged, this, &PaperSettings::edited);
    connect(m_telephone, &QLineEdit::textChanged, this, &PaperSettings::edited);
    return page;
}

QWidget* PaperSettings::makeWordings() {
    m_area = new QScrollArea(this);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    return m_area;
}

void PaperSettings::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_kinds.empty()) load();
}

void PaperSettings::load() {
    m_gateway.kinds([this](Result<std::vector<PaperKind>> kinds) {
        if (!kinds) return m_notice->sayError(kinds.error());
        m_kinds = std::move(*kinds);
        const QSignalBlocker quiet(m_what);
        const int at = std::max(0, m_what->currentIndex());
        m_what->clear();
        m_what->addItem(tr("Letterhead of every paper"));
        for (const auto& each : m_kinds) m_what->addItem(each.label);
        m_what->setCurrentIndex(at);
        choose();
    });
}

bool PaperSettings::onLetterhead() const {
    return m_what->currentIndex() <= 0;
}

deontology::DocumentKind PaperSettings::kind() const {
    return m_kinds.at(static_cast<size_t>(m_what->currentIndex() - 1)).kind;
}

void PaperSettings::choose() {
    m_soon.stop();
    m_notice->clear();
    m_save->setEnabled(false);
    m_stack->setCurrentIndex(onLetterhead() ? 0 : 1);
    const bool may = onLetterhead() ? m_gateway.mayChangeLetterhead() : m_gateway.mayChangeWording();
    m_save->setVisible(may);
    m_shipped->setVisible(may && !onLetterhead());
    if (!may) m_notice->say(Tone::Accent, tr("The coordinating physician of the unit changes this."));
    if (!onLetterhead()) {
        const QString& problem = m_kinds.at(static_cast<size_t>(m_what->currentIndex() - 1)).problem;
        if (!problem.isEmpty())
            m_notice->say(Tone::Warn, tr("The unit's own words are not in use any more: %1").arg(problem));
        m_gateway.wordings(kind(), [this](Result<std::vector<documents::Wording>> wordings) {
            if (wordings) showWordings(*wordings);
        });
        return;
    }
    m_gateway.letterhead([this](Result<LetterheadValues> values) {
        if (!values) return m_notice->sayError(values.error());
        m_filling = true;
        m_head = std::move(*values);
        m_logoChanged = false;
        m_logoRefused->hide();
        m_address->setPlainText(m_head.profile.letterhead.join(QLatin1Char('\n')));
        m_telephone->setText(m_head.profile.telephone);
        m_filling = false;
        tryIt();
    });
}

void PaperSettings::showWordings(const std::vector<documents::Wording>& wordings) {
    auto* page = new QWidget;
    auto* box = new QVBoxLayout(page);
    setGridMargins(box, 0, Tight);
    box->setContentsMargins(0, 0, Theme::px(Small), 0);
    auto* hint = makeLabel(tr("What stands in { } is filled in by the program and stays as it is."),
                           TextRole::Label, Tone::Muted, page);
    hint->setWordWrap(true);
    box->addWidget(hint);
    m_edits.clear();
    bool own = false;
    for (const auto& wording : wordings) {
        own = own || wording.text != wording.shipped;
        box->addWidget(makeLabel(placeName(wording.place), TextRole::Label, Tone::Muted, page));
        auto* edit = new QPlainTextEdit(wording.text, page);
        edit->setProperty("path", wording.path);
        edit->setAccessibleName(placeName(wording.place));
        edit->setTabChangesFocus(true);
        edit->setReadOnly(!m_gateway.mayChangeWording());
        const bool isShort = wording.text.size() <= 60;
        edit->setFixedHeight(Theme::px(isShort ? 40 : 68));
        if (isShort) edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(edit, &QPlainTextEdit::textChanged, this, &PaperSettings::edited);
        box->addWidget(edit);
        m_edits.push_back(edit);
    }
    box->addStretch(1);
    m_area->setWidget(page);
    m_shipped->setEnabled(own);
    tryIt();
}

QMap<QString, QString> PaperSettings::texts() const {
    QMap<QString, QString> texts;
    for (const auto* edit : m_edits)
        texts.insert(edit->property("path").toString(), edit->toPlainText().trimmed());
    return texts;
}

LetterheadValues PaperSettings::head() const {
    LetterheadValues values = m_head;
    values.profile.letterhead = m_address->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    values.profile.telephone = m_telephone->text().trimmed();
    return values;
}

void PaperSettings::edited() {
    if (m_filling) return;
    m_save->setEnabled(false);
    m_soon.start();
}

void PaperSettings::tryIt() {
    if (m_trying) {
        m_tryAgain = true;
        return;
    }
    m_trying = true;
    if (onLetterhead())
        tryHead();
    else
        tryWords();
}

void PaperSettings::tryWords() {
    m_gateway.tryWording(kind(), texts(), [this, at = m_what->currentIndex()](Result<WordingTrial> trial) {
        m_trying = false;
        if (m_tryAgain || at != m_what->currentIndex()) {
            m_tryAgain = false;
            return tryIt();
        }
        if (trial)
            showTrial(*trial);
        else
            m_notice->sayError(trial.error());
    });
}

void PaperSettings::showTrial(const WordingTrial& trial) {
    if (!trial.pdf.isEmpty()) m_pages->show(trial.pdf);
    for (auto* edit : m_edits) {
        const bool refused = std::any_of(
            trial.refused.begin(), trial.refused.end(),
            [&](const auto& finding) { return finding.field == edit->property("path").toString(); });
        setStyleProperty(edit, "invalid", refused);
    }
    const bool stands = trial.refused.empty() && trial.reason.isEmpty();
    m_save->setEnabled(stands);
    if (!trial.reason.isEmpty())
        m_notice->say(Tone::Block, tr("These words cannot be used: %1").arg(trial.reason));
    else if (!trial.refused.empty())
        m_notice->say(Tone::Block,
                      tr("This paper may not say it: %1 %2.")
                          .arg(trial.refused.front().message.fr, trial.refused.front().citation));
    else if (m_notice->property("trial").toBool())
        m_notice->clear();
    m_notice->setProperty("trial", !stands);
}

void PaperSettings::tryHead() {
    m_gateway.tryLetterhead(head(), [this, at = m_what->currentIndex()](Result<LetterheadTrial> trial) {
        m_trying = false;
        if (m_tryAgain || at != m_what->currentIndex()) {
            m_tryAgain = false;
            return tryIt();
        }
        if (!trial) {
            m_notice->setProperty("trial", true);
            return m_notice->sayError(trial.error());
        }
        m_pages->show(trial->pdf);
        m_removeLogo->setEnabled(m_gateway.mayChangeLetterhead() && !m_head.logo.isEmpty());
        m_save->setEnabled(true);
        if (!trial->leftOut.isEmpty())
            m_notice->say(Tone::Warn,
                          tr("Left out of papers for the judge and the administration, because it "
                             "would tell a speciality: %1")
                              .arg(trial->leftOut.join(QStringLiteral(" · "))));
        else if (m_notice->property("trial").toBool())
            m_notice->clear();
        m_notice->setProperty("trial", !trial->leftOut.isEmpty());
    });
}

void PaperSettings::chooseLogo() {
    const auto path =
        m_prompts.openFile(this, tr("Choose a logo"), tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (!path) return;
    QFile file(*path);
    // One byte more than may be: the check that follows then says that it is too large.
    const QByteArray content =
        file.open(QIODevice::ReadOnly) ? file.read(documents::maximumLogo + 1) : QByteArray();
    const auto made = documents::logoFrom(content);
    if (!made) {
        m_logoRefused->setText(
            made.error().code == ErrorCode::TooLarge
                ? tr("This picture is too large: at most 1 MiB and 25 million pixels.")
            : made.error().code == ErrorCode::InvalidInput
                ? tr("This SVG would load or run something else. Save it as plain shapes, or as PNG.")
                : tr("This file is neither PNG, JPEG nor SVG, or it is cut short."));
        m_logoRefused->show();
        return;
    }
    m_logoRefused->hide();
    m_head.logo = *made;
    m_logoChanged = true;
    edited();
}

void PaperSettings::save() {
    if (!m_save->isEnabled()) return;
    m_save->setEnabled(false);
    const auto saved = [this](Result<bool> done) {
        m_notice->setProperty("trial", false);
        if (!done) return m_notice->sayError(done.error());
        m_logoChanged = false;
        m_shipped->setEnabled(true);
        m_notice->say(Tone::Ok, tr("Saved. The next document bears it."));
    };
    if (onLetterhead())
        m_gateway.saveLetterhead(head(), m_logoChanged, saved);
    else
        m_gateway.saveWording(kind(), texts(), saved);
}

void PaperSettings::backToShipped() {
    m_gateway.saveWording(kind(), {}, [this](Result<bool> done) {
        if (!done) return m_notice->sayError(done.error());
        choose();
    });
}

}  // namespace serment::ui
