// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/ConsentBar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/consent/ConsentWords.h"
#include "ui/consent/Consents.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/KeyChoice.h"
#include "ui/widgets/Notice.h"

namespace serment::ui {

namespace {

QString f(const char* name) {
    return QString::fromLatin1(name);
}

std::vector<KeyOption> orderedByJudge() {
    std::vector<KeyOption> options = ConsentWords::obligations();
    options.push_back({f("none"), ConsentBar::tr("N", "key of: no judge ordered it"), ConsentBar::tr("No judge ordered it"), {}});
    return options;
}

}  // namespace

ConsentBar::ConsentBar(std::unique_ptr<RecordGateway> consents, std::unique_ptr<RecordGateway> tellings, QWidget* parent)
    : PatientTab(parent),
      m_consents(std::move(consents)),
      m_tellings(std::move(tellings)),
      m_act(new KeyChoice(tr("Consent to"), ConsentWords::acts(), this)),
      m_content(new QLineEdit(this)),
      m_answer(new KeyChoice(tr("Answer"), ConsentWords::answers(), this)),
      m_judge(new KeyChoice(tr("Refused"), orderedByJudge(), this)),
      m_notice(new Notice(this)),
      m_save([this] { saveDrafts(); }, this) {
    build();
    connect(m_act, &KeyChoice::chosen, this, &ConsentBar::askForAnswer);
    connect(m_content, &QLineEdit::textEdited, this, [this] { m_save.touch(); });
    connect(m_answer, &KeyChoice::chosen, this, &ConsentBar::record);
    connect(m_judge, &KeyChoice::chosen, this, &ConsentBar::tell);
    connect(m_content, &QLineEdit::returnPressed, this, [this] { m_answer->setFocus(); });
    hide();
}

ConsentBar::~ConsentBar() = default;

RecordDesk ConsentBar::desk() {
    RecordDesk desk = Consents::desk();
    desk.key = f("consents.bar");
    return desk;
}

QString ConsentBar::title() const {
    return tr("Consent");
}

void ConsentBar::build() {
    auto* outer = new QVBoxLayout(this);
    setGridMargins(outer, Small, Small);
    auto* card = makeCard(this);
    auto* box = new QVBoxLayout(card);
    setGridMargins(box, Small, Small);
    box->addWidget(m_act);
    auto* line = new QHBoxLayout;
    line->addWidget(m_answer, 3);
    m_content->setPlaceholderText(tr("Precisely (Tab), before the answer: HIV test…"));
    m_content->setAccessibleName(tr("Precisely"));
    line->addWidget(m_content, 2, Qt::AlignTop);
    box->addLayout(line);
    m_judge->setToolTip(tr("When a judge ordered this care, what refusing may entail is told to the person (P11), never to the judge."));
    box->addWidget(m_judge);
    box->addWidget(m_notice);
    outer->addWidget(card);
}

void ConsentBar::begin() {
    if (patient().isEmpty() || !m_consents->may(f("ask"))) return;
    if (!isVisible()) m_before = QApplication::focusWidget();
    clear();
    show();
    m_act->setFocus();
    m_consents->loadDraft(patient(), mine<QString>([this](Result<QString> draft) {
        // Hands that went on meanwhile are not overtaken.
        if (draft && isVisible() && m_act->value().isEmpty() && m_content->text().isEmpty()) bringBack(*draft);
    }));
}

void ConsentBar::askForAnswer() {
    m_answer->show();
    m_content->show();
    m_answer->setFocus();
}

void ConsentBar::bringBack(const QString& draft) {
    m_kept = draft;
    const QJsonObject kept = QJsonDocument::fromJson(draft.toUtf8()).object();
    const QString content = kept.value(f("content")).toString();
    if (content.isEmpty()) return;
    m_act->setValue(kept.value(f("act")).toString());
    m_content->setText(content);
    askForAnswer();
    m_notice->say(Tone::Ok, tr("What you had typed before the answer is back."));
}

void ConsentBar::saveDrafts() {
    m_save.forget();
    if (m_content->isHidden()) return;
    if (m_content->text().trimmed().isEmpty()) return keepDraft({});
    const QJsonObject kept{{f("act"), m_act->value()}, {f("content"), m_content->text()}};
    keepDraft(QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

void ConsentBar::keepDraft(const QString& body) {
    if (patient().isEmpty() || body == m_kept) return;
    m_kept = body;
    m_consents->saveDraft(patient(), body, mine<bool>([this](Result<bool> kept) {
        if (!kept) m_notice->sayError(kept.error());
    }));
}

void ConsentBar::clear() {
    m_act->show();
    for (KeyChoice* choice : {m_act, m_answer, m_judge}) choice->setValue({});
    m_content->clear();
    m_answer->hide();
    m_content->hide();
    m_judge->hide();
    m_notice->clear();
    m_save.forget();
    m_kept.clear();
    hide();
}

void ConsentBar::record(const QString& answer) {
    const QString today = m_consents->today().toString(Qt::ISODate);
    const Values values{{f("act"), m_act->value()},   {f("state"), answer}, {f("content"), m_content->text().trimmed()},
                        {f("informedOn"), today},     {f("form"), f("oral")}};
    m_consents->perform(patient(), {f("ask"), {}, values}, mine<bool>([this, answer](Result<bool> recorded) {
        if (!recorded) return m_notice->sayError(recorded.error());
        m_save.forget();
        keepDraft({});
        Q_EMIT fileChanged();
        if (answer != f("refused")) return leave();
        // What refusing may entail is told before the person leaves the room.
        m_act->hide();
        m_answer->hide();
        m_content->hide();
        m_judge->show();
        m_judge->setFocus();
        m_notice->say(Tone::Ok, tr("The refusal is recorded. If a judge ordered this care, tell what refusing may entail, then press the letter (P11)."));
    }));
}

void ConsentBar::tell(const QString& obligation) {
    if (obligation == f("none")) return leave();
    const Values values{{f("obligation"), obligation}, {f("occasion"), f("refusal")}, {f("toldOn"), m_consents->today().toString(Qt::ISODate)}};
    m_tellings->perform(patient(), {f("tell"), {}, values}, mine<bool>([this](Result<bool> recorded) {
        if (!recorded) return m_notice->sayError(recorded.error());
        Q_EMIT fileChanged();
        leave();
    }));
}

void ConsentBar::leave() {
    clear();
    if (m_before) m_before->setFocus();
}

void ConsentBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        saveDrafts();
        return leave();
    }
    PatientTab::keyPressEvent(event);
}

// From the answer to the words and back: a Tab that left the bar would type them into the page below.
bool ConsentBar::focusNextPrevChild(bool next) {
    const QWidget* now = QApplication::focusWidget();
    if (m_content->isVisible() && now && m_answer->isAncestorOf(now)) m_content->setFocus();
    else if (m_answer->isVisible() && now == m_content) m_answer->setFocus();
    else return PatientTab::focusNextPrevChild(next);
    return true;
}

}  // namespace serment::ui
