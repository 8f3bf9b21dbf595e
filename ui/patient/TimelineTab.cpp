// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/TimelineTab.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/patient/EncounterEditor.h"
#include "ui/patient/EntryFilterBar.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/RowView.h"
#include "ui/widgets/Spelling.h"

namespace serment::ui {

TimelineTab::TimelineTab(PatientGateway& gateway, Compartment compartment, QWidget* parent)
    : QWidget(parent),
      m_gateway(gateway),
      m_compartment(compartment),
      m_list(new RowView(this)),
      m_right(new QStackedWidget(this)),
      m_heading(makeLabel({}, TextRole::Title, Tone::Text, this)),
      m_byline(makeLabel({}, TextRole::Label, Tone::Muted, this)),
      m_note(makeLabel({}, TextRole::Label, Tone::Warn, this)),
      m_text(new QPlainTextEdit(this)),
      m_notice(new Notice(this)),
      m_editor(new EncounterEditor(this)) {
    m_new = makePrimary(
        tr("New consultation"), QKeySequence(QStringLiteral("Ctrl+N")), [this] { startEncounter(); }, this);
    m_correct = makeButton(
        tr("Correct"), QKeySequence(QStringLiteral("Ctrl+E")), [this] { startCorrection(); }, this);
    m_share = makeButton(
        tr("Share with the other team"), QKeySequence(QStringLiteral("Ctrl+Shift+S")),
        [this] { askToShare(); }, this);
    build();
    connect(m_list, &RowView::chosen, this, &TimelineTab::read);
    connectEditor();
}

void TimelineTab::connectEditor() {
    connect(m_editor, &EncounterEditor::draftChanged, this,
            [this](const QString& subject, const QString& body) {
                m_gateway.saveDraft(subject, body, [this](Result<bool> kept) {
                    if (kept) return;
                    if (kept.error().code == ErrorCode::Conflict)
                        m_editor->warn(
                            tr("You are writing here in another window too. What you type here is not kept "
                               "as a draft: sign it, or close one of the two."));
                    else
                        m_editor->say(kept.error());
                });
            });
    connect(m_editor, &EncounterEditor::signWanted, this, &TimelineTab::sign);
    const auto take = [this](Result<std::vector<records::OwnText>> own) {
        if (own) return m_editor->setOwnTexts(std::move(*own));
        m_editor->say(own.error());
    };
    connect(m_editor, &EncounterEditor::keepTextWanted, this,
            [this, take](const records::OwnText& text) { m_gateway.keepText(text, take); });
    connect(m_editor, &EncounterEditor::removeTextWanted, this,
            [this, take](const QString& id) { m_gateway.forgetText(id, take); });
    connect(m_editor, &EncounterEditor::closed, this, [this] {
        m_right->setCurrentIndex(0);
        m_list->setFocus();
    });
}

void TimelineTab::build() {
    auto* box = new QHBoxLayout(this);
    setGridMargins(box, Medium, Medium);
    m_list->setAccessibleName(tr("Timeline of the file"));
    m_left = new QVBoxLayout;
    m_left->setSpacing(Theme::px(Small));
    m_left->addWidget(m_list, 1);
    box->addLayout(m_left, 2);
    auto* reader = makeCard(this);
    if (m_compartment == Compartment::Psychiatric) {
        reader->setProperty("card", false);
        reader->setProperty("edge", QStringLiteral("psychiatric"));
    }
    auto* rows = new QVBoxLayout(reader);
    setGridMargins(rows, Medium, Small);
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_correct);
    head->addWidget(m_new);
    rows->addLayout(head);
    rows->addWidget(m_byline);
    rows->addWidget(m_note);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Text of the entry"));
    rows->addWidget(m_text, 1);
    rows->addWidget(m_notice);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_share);
    foot->addStretch(1);
    rows->addLayout(foot);
    m_right->addWidget(reader);
    m_right->addWidget(m_editor);
    box->addWidget(m_right, 3);
}

bool TimelineTab::isWriting() const {
    return m_right->currentWidget() == m_editor;
}

void TimelineTab::setSearch(EntrySearchGateway& search) {
    m_search = &search;
    m_filter = new EntryFilterBar(search, EntryFilterBar::Shape::TwoLines, this);
    m_left->insertWidget(0, m_filter);
    connect(m_filter, &EntryFilterBar::asked, this, &TimelineTab::reload);
    connect(m_filter, &EntryFilterBar::left, m_list, qOverload<>(&QWidget::setFocus));
}

void TimelineTab::find() {
    if (m_filter) m_filter->words()->setFocus();
}

void TimelineTab::showEntryOf(const QString& id) {
    m_wanted = id;
    if (m_filter) m_filter->reset();
}

void TimelineTab::show(const QString& detainee) {
    if (m_filter && detainee != m_detainee) m_filter->reset();
    if (isWriting() && detainee != m_detainee) {
        m_editor->flush();
        m_right->setCurrentIndex(0);
    }
    m_detainee = detainee;
    const PatientRights rights = m_gateway.rights();
    m_new->setVisible(rights.writeEncounter && rights.team == m_compartment);
    m_notice->clear();
    reload();
}

void TimelineTab::reload() {
    EntryQuery query = m_filter ? m_filter->query() : EntryQuery();
    m_list->setEmptyText(query.isEmpty() ? tr("Nothing is written here yet.\nCtrl+N begins a consultation.")
                                         : tr("Nothing like this in the file. Esc shows all of it."));
    if (query.isEmpty()) {
        m_gateway.timeline(m_detainee, m_compartment, [this, detainee = m_detainee](Result<std::vector<Row>> rows) {
            if (detainee != m_detainee) return;
            if (!rows) return m_notice->sayError(rows.error());
            takeRows(std::move(*rows));
        });
        return;
    }
    query.detainee = m_detainee;
    query.compartment = m_compartment;
    m_search->search(query, [this, detainee = m_detainee](Result<std::vector<FoundEntry>> found) {
        if (detainee != m_detainee) return;
        if (!found) return m_notice->sayError(found.error());
        std::vector<Row> rows;
        for (FoundEntry& one : *found) rows.push_back(std::move(one.row));
        takeRows(std::move(rows));
    });
}

void TimelineTab::takeRows(std::vector<Row> rows) {
    m_list->setRows(std::move(rows));
    if (!m_wanted.isEmpty()) m_list->select(m_wanted);
    m_wanted.clear();
    if (m_list->currentId().isEmpty()) m_list->selectFirst();
    if (m_list->currentId().isEmpty())
        showEntry({});
    else
        read(m_list->currentId());
}

void TimelineTab::read(const QString& id) {
    if (id.isEmpty()) return showEntry({});
    m_gateway.entry(m_compartment, id, [this, id](Result<EntryView> view) {
        if (m_list->currentId() != id) return;
        if (view)
            showEntry(*view);
        else
            m_notice->sayError(view.error());
    });
}

void TimelineTab::showEntry(const EntryView& view) {
    m_entry = view;
    m_heading->setText(view.heading);
    m_byline->setText(view.byline);
    m_note->setText(view.note);
    m_note->setVisible(!view.note.isEmpty());
    m_text->setPlainText(view.text);
    m_share->setVisible(view.shareable);
    m_correct->setVisible(view.encounter.has_value() && m_gateway.rights().team == m_compartment);
}

void TimelineTab::begin(const records::Encounter& encounter) {
    m_notice->clear();
    m_right->setCurrentWidget(m_editor);
    m_editor->start(encounter);
    m_gateway.ownTexts([this](Result<std::vector<records::OwnText>> own) {
        if (own) m_editor->setOwnTexts(std::move(*own));
    });
    m_gateway.loadDraft(m_editor->subject(), [this, subject = m_editor->subject()](Result<QString> draft) {
        if (draft && !draft->isEmpty() && m_editor->subject() == subject && m_editor->draft().isEmpty())
            m_editor->restore(*draft);
    });
    m_gateway.ownDrugNames([](Result<QStringList> names) {
        if (names) teachSpelling(*names);
    });
}

void TimelineTab::startEncounter() {
    const PatientRights rights = m_gateway.rights();
    if (isWriting() || !rights.writeEncounter || rights.team != m_compartment) return;
    const Result<DetaineeId> id = DetaineeId::parse(m_detainee);
    if (!id) return;
    records::Encounter encounter;
    encounter.compartment = m_compartment;
    encounter.detainee = *id;
    begin(encounter);
}

void TimelineTab::startCorrection() {
    if (!m_entry.encounter || isWriting()) return;
    records::Encounter encounter = *m_entry.encounter;
    encounter.correction = {records::entryOf(encounter.id), {}};
    begin(encounter);
}

void TimelineTab::sign(const records::Encounter& encounter) {
    const QString subject = m_editor->subject();
    m_gateway.sign(encounter, [this, subject](Result<bool> done) {
        if (!done) return m_editor->say(done.error());
        m_editor->finish();
        m_gateway.saveDraft(subject, {}, [](Result<bool>) {});
        m_right->setCurrentIndex(0);
        reload();
        m_notice->say(Tone::Ok, tr("Signed. A correction stays possible; the first version stays readable."));
        m_list->setFocus();
    });
}

// Told first, shared then: the second Ctrl+Shift+S, or the button, says that the patient was.
void TimelineTab::askToShare() {
    if (m_share->property("asked").toString() == m_entry.id) return share();
    m_share->setProperty("asked", m_entry.id);
    m_notice->say(Tone::Warn,
                  tr("The other team will read these words. Was the patient informed today (L. 1110-4)? "
                     "Ctrl+Shift+S again says yes."),
                  tr("Informed: share"), [this] { share(); });
}

void TimelineTab::share() {
    m_share->setProperty("asked", QString());
    m_gateway.share(m_compartment, m_entry.id, [this, id = m_entry.id](Result<bool> done) {
        if (id != m_entry.id) return;
        if (!done) return m_notice->sayError(done.error());
        m_share->hide();
        m_notice->say(Tone::Ok, tr("Shared. It can be withdrawn in Follow-up, Sharing."));
    });
}

void TimelineTab::saveDrafts() {
    if (isWriting()) m_editor->flush();
}

}  // namespace serment::ui
