// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/RegisterForm.h"

#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

#include "ui/patient/RequestWords.h"
#include "ui/requests/Scanner.h"
#include "ui/requests/SlipPictures.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KeyChoice.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Prompts.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

RegisterForm::RegisterForm(RequestsGateway& gateway, FindGateway& finder, Prompts& prompts, QWidget* parent)
    : QFrame(parent),
      m_gateway(gateway),
      m_prompts(prompts),
      m_round(makeLabel({}, TextRole::Label, Tone::Muted, this)),
      m_box(new QLineEdit(this)),
      m_slips(new QLineEdit(this)),
      m_who(new PersonField(finder, this)),
      m_chosen(makeLabel({}, TextRole::Title, Tone::Text, this)),
      m_deposited(new QLineEdit(this)),
      m_words(new QPlainTextEdit(this)),
      m_marks(new MarkHighlighter(m_words->document())),
      m_requester(new QComboBox(this)),
      m_requesterName(new QLineEdit(this)),
      m_language(new QComboBox(this)),
      m_cannotWrite(new QCheckBox(tr("cannot write"), this)),
      m_scanNote(makeLabel({}, TextRole::Label, Tone::Muted, this)),
      m_picture(makeLabel({}, TextRole::Label, Tone::Muted, this)),
      m_drop(makeButton(
          tr("Remove"), QKeySequence(QStringLiteral("Ctrl+Shift+Backspace")), 
          [this] {
              m_words->setFocus();
              dropPicture();
          },
          this)),
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
    connect(m_requester, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_requesterName->setVisible(index > 0); });
    connect(m_target, &KeyChoice::chosen, this, &RegisterForm::submit);
    m_words->installEventFilter(this);
    m_deposited->installEventFilter(this);
    dropPicture();
}

QLayout* RegisterForm::makeHead() {
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Collection round"), TextRole::Title, Tone::Text, this));
    head->addWidget(m_round, 1);
    m_box->setAccessibleName(tr("Box"));
    m_box->setPlaceholderText(tr("box"));
    m_box->setText(tr("Box of the wings"));
    m_box->setFixedWidth(Theme::px(168));
    m_round->setWordWrap(true);
    m_slips->setAccessibleName(tr("Slips counted in the box"));
    m_slips->setPlaceholderText(tr("slips counted"));
    m_slips->setMinimumWidth(Theme::px(144));
    m_slips->setMaximumWidth(Theme::px(144));
    head->addWidget(m_box);
    head->addWidget(m_slips);
    return head;
}

// Who wrote, in what language, and the paper itself: left alone by who registers the ordinary slip.
QWidget* RegisterForm::makeOrigin() {
    auto* holder = new QWidget(this);
    auto* line = new FlowLayout(holder);
    m_requester->setAccessibleName(tr("Written by"));
    for (const auto& [value, label] : RequestWords::requesters()) m_requester->addItem(label, value);
    m_requesterName->setAccessibleName(tr("Name of who wrote"));
    m_requesterName->setPlaceholderText(tr("name of who wrote"));
    m_requesterName->hide();
    m_language->setAccessibleName(tr("Language"));
    for (const auto& [code, name] : m_gateway.languages()) m_language->addItem(name, code);
    line->addWidget(m_requester);
    m_requesterName->setMinimumWidth(Theme::px(200));
    line->addWidget(m_requesterName);
    line->addWidget(m_language);
    line->addWidget(m_cannotWrite);
    if (Scanner::isThere())
        line->addWidget(makeButton(
            tr("Scan"), QKeySequence(QStringLiteral("Ctrl+J")), [this] { scan(); }, this));
    line->addWidget(makeButton(
        tr("Picture…"), QKeySequence(QStringLiteral("Ctrl+Shift+O")), [this] { attachFile(); }, this));
    line->addWidget(makeButton(
        tr("Paste picture"), QKeySequence(QStringLiteral("Ctrl+Shift+V")), [this] { attachClipboard(); }, this));
    return holder;
}

void RegisterForm::build() {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    box->addLayout(makeHead());
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
        tr("Enter goes on, Shift+Enter begins a new line. A slip without words is kept with its picture."));
    m_words->setTabChangesFocus(true);
    m_words->setAccessibleName(tr("What is written (as it stands)"));
    auto* slip = new QHBoxLayout;
    slip->addWidget(m_words, 1);
    m_picture->setAccessibleName(tr("Picture of the slip"));
    m_picture->setAlignment(Qt::AlignTop);
    auto* picture = new QVBoxLayout;
    m_scanNote->setWordWrap(true);
    picture->addWidget(m_picture, 1);
    picture->addWidget(m_scanNote);
    picture->addWidget(m_drop);
    slip->addLayout(picture);
    box->addLayout(slip, 2);
    box->addWidget(makeOrigin());
    box->addWidget(m_target);
    box->addWidget(makeLabel(tr("The letter records the slip and asks for the next one. Esc ends the round."),
                             TextRole::Label, Tone::Muted, this));
    box->addWidget(m_notice);
}

void RegisterForm::begin() {
    m_collected = m_gateway.now();
    m_count = 0;
    m_roundId.clear();
    m_slips->clear();
    m_notice->clear();
    nextSlip();
}

std::optional<int> RegisterForm::counted() const {
    bool isNumber = false;
    const int slips = m_slips->text().trimmed().toInt(&isNumber);
    return isNumber && slips >= 0 ? std::optional(slips) : std::nullopt;
}

void RegisterForm::nextSlip() {
    ++m_slip;
    m_isScanning = false;
    m_afterScan.clear();
    m_person = {};
    dropPicture();
    m_who->clear();
    m_chosen->setText(tr("Nobody chosen yet"));
    m_deposited->clear();
    m_words->clear();
    m_requester->setCurrentIndex(0);
    m_requesterName->clear();
    m_language->setCurrentIndex(0);
    m_cannotWrite->setChecked(false);
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

bool RegisterForm::mayRecord() {
    const auto wrong = [this](QWidget* field, const QString& why) {
        m_target->setValue({});
        m_notice->say(Tone::Warn, why);
        field->setFocus();
        return false;
    };
    if (m_person.id.isEmpty()) return wrong(m_who, tr("Choose the person first."));
    if (!m_deposited->text().trimmed().isEmpty() && !deposited().isValid())
        return wrong(m_deposited, tr("This day cannot be read: write 20/11, or -1 for yesterday."));
    if (m_requester->currentIndex() > 0 && m_requesterName->text().trimmed().isEmpty())
        return wrong(m_requesterName, tr("Who wrote in this person's interest?"));
    if (m_words->toPlainText().trimmed().isEmpty() && !m_scan && !m_isScanning)
        return wrong(m_words, tr("Write what stands on the slip, or keep its picture."));
    if (m_box->text().trimmed().isEmpty()) return wrong(m_box, tr("Which box were the slips collected from?"));
    return true;
}

void RegisterForm::submit(const QString& target) {
    if (!mayRecord()) return;
    if (m_isScanning) {  // a slip never goes without the picture that was asked for
        m_afterScan = target;
        return m_notice->say(Tone::Muted, tr("Recorded as soon as the scanner has finished."));
    }
    NewSlip slip{m_person.id, m_words->toPlainText().trimmed(), deposited(), m_collected, target};
    slip.scan = m_scan;
    if (m_requester->currentIndex() > 0) {
        slip.requester = m_requester->currentData().toString();
        slip.requesterName = m_requesterName->text().trimmed();
    }
    slip.language = m_language->currentData().toString();
    slip.cannotWrite = m_cannotWrite->isChecked();
    slip.round = m_roundId;
    if (!m_roundId.isEmpty()) return record(slip);
    // The round is written with its first slip: an opened form that records nothing leaves none.
    m_gateway.round({m_box->text().trimmed(), m_collected, counted()}, [this, slip](Result<QString> id) mutable {
        if (!id) {
            m_target->setValue({});
            return m_notice->sayError(id.error());
        }
        m_roundId = *id;
        slip.round = *id;
        record(slip);
    });
}

void RegisterForm::record(const NewSlip& slip) {
    const QString name = m_person.title;
    m_gateway.add(slip, [this, name](Result<AddedSlip> answer) {
        if (!answer) {
            m_target->setValue({});
            return m_notice->sayError(answer.error());
        }
        ++m_count;
        nextSlip();
        if (answer->sameWords)
            m_notice->say(Tone::Warn, tr("Recorded: %1. The same words wait already: the same slip twice?").arg(name));
        else if (answer->repeats)
            m_notice->say(Tone::Ok, tr("Recorded: %1. Linked to the request that waits already.").arg(name));
        else
            m_notice->say(Tone::Ok, tr("Recorded: %1").arg(name));
        Q_EMIT added();
    });
}

void RegisterForm::attach(const QByteArray& content) {
    const auto scan = slipScan(content);
    if (!scan) return m_notice->say(Tone::Warn, tr("Neither a picture (PNG, JPEG) nor a PDF, or more than 20 MB."));
    m_scan = *scan;
    m_scanNote->show();
    m_scanNote->setText(tr("1 picture of the slip, %1 kB").arg(content.size() / 1024 + 1));
    const auto pages = slipPages(*m_scan);
    m_picture->setVisible(!pages.empty());
    if (!pages.empty())
        m_picture->setPixmap(QPixmap::fromImage(
            pages.front().scaled(Theme::px(160), Theme::px(80), Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    m_drop->show();
    m_notice->clear();
}

void RegisterForm::dropPicture() {
    m_scan.reset();
    m_scanNote->clear();
    m_scanNote->hide();
    m_picture->clear();
    m_picture->hide();
    m_drop->hide();
}

void RegisterForm::attachFile() {
    const auto path = m_prompts.openFile(this, tr("Picture of the slip"), tr("Pictures (*.png *.jpg *.jpeg *.pdf)"));
    if (!path) return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestSlipPicture)
        return m_notice->say(Tone::Warn, tr("This file cannot be read, or is larger than 20 MB."));
    attach(file.readAll());
    m_words->setFocus();
}

bool RegisterForm::attachClipboard() {
    const QMimeData* held = QApplication::clipboard()->mimeData();
    if (!held || !held->hasImage()) {
        m_notice->say(Tone::Warn, tr("There is no picture to paste."));
        return false;
    }
    attach(pictureBytes(qvariant_cast<QImage>(held->imageData())));
    m_words->setFocus();
    return true;
}

void RegisterForm::scan() {
    if (m_isScanning) return;
    m_isScanning = true;
    m_scanNote->show();
    m_scanNote->setText(tr("Scanning…"));
    Scanner::scan(this, [guard = QPointer(this), slip = m_slip](const Result<QImage>& image) {
        if (guard && guard->m_slip == slip) guard->takeScan(image);
    });
}

void RegisterForm::takeScan(const Result<QImage>& image) {
    m_isScanning = false;
    m_scanNote->hide();
    const QString target = std::exchange(m_afterScan, {});
    if (image) {
        attach(pictureBytes(*image));
        if (!target.isEmpty()) submit(target);
        return;
    }
    m_target->setValue({});
    m_notice->say(Tone::Warn, tr("The scanner does not answer: is it plugged in and on?"));
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
