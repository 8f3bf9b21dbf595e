// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/DuplicatesPage.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/identity/IdentityWords.h"
#include "ui/patient/PeopleWords.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/RowView.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using people::Detainee;
using people::DuplicateProposal;

namespace {

QString idOf(const DuplicateProposal& p) {
    return p.first.id.toString() + QLatin1Char('|') + p.second.id.toString();
}

QDate lastDay(const Detainee& person) {
    if (!person.stay) return {};
    return person.isPresent() ? QDate(9999, 12, 31) : person.stay->endedOn;
}

std::vector<std::pair<QString, QString>> lines(const Detainee& person) {
    auto found = IdentityWords::traits(person.identity, person.nationality);
    found.emplace_back(DuplicatesPage::tr("Écrou"), person.stay ? person.stay->ecrou.toString() : QString());
    found.emplace_back(DuplicatesPage::tr("Here"), PeopleWords::placeOf(person));
    found.emplace_back(DuplicatesPage::tr("Since"), person.stay && person.stay->entry.isValid() ? dateText(person.stay->entry) : QString());
    return found;
}

}  // namespace

const Detainee& keptOf(const DuplicateProposal& p) {
    return lastDay(p.first) < lastDay(p.second) ? p.second : p.first;
}

const Detainee& absorbedOf(const DuplicateProposal& p) {
    return lastDay(p.first) < lastDay(p.second) ? p.first : p.second;
}

DuplicatesPage::DuplicatesPage(DuplicatesGateway& gateway, QWidget* parent)
    : Page(parent),
      m_gateway(gateway),
      m_list(new RowView(this)),
      m_right(makeCard(this)),
      m_reason(new QLineEdit(this)),
      m_notice(new Notice(this)),
      m_save(
          [this] {
              if (m_pair.isEmpty()) return;
              m_gateway.saveDraft(m_pair, m_reason->text(), [this](Result<bool> kept) {
                  if (!kept) m_notice->sayError(kept.error());
              });
          },
          this) {
    m_merge = makePrimary(
        tr("Same person: merge"), QKeySequence(QStringLiteral("Ctrl+Return")), [this] { merge(); }, this);
    m_apart = makeButton(
        tr("Two people"), QKeySequence(QStringLiteral("Ctrl+B")), [this] { tellApart(); }, this);
    build();
    connect(m_list, &RowView::chosen, this, &DuplicatesPage::showChosen);
    connect(m_list, &RowView::opened, this, [this] { m_reason->setFocus(); });
    connect(m_reason, &QLineEdit::returnPressed, this, [this] { m_merge->setFocus(); });
    connect(m_reason, &QLineEdit::textEdited, this, [this] { m_save.touch(); });
}

QString DuplicatesPage::title() const {
    return tr("Likely duplicates");
}

void DuplicatesPage::build() {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(title(), TextRole::Title, Tone::Text, this));
    head->addStretch(1);
    head->addWidget(makeButton(
        tr("Back to the patients"), QKeySequence(Qt::Key_Escape), [this] { Q_EMIT goTo(QStringLiteral("patients"), {}); }, this));
    box->addLayout(head);
    auto* advice = makeLabel(tr("Nothing is merged by itself. A merge keeps both files as they are and reads them together; it can be undone."),
                             TextRole::Label, Tone::Muted, this);
    advice->setWordWrap(true);
    box->addWidget(advice);
    box->addWidget(m_notice);
    auto* split = new QHBoxLayout;
    split->setSpacing(Theme::px(Medium));
    m_list->setEmptyText(tr("No two records look like one person."));
    m_list->setAccessibleName(title());
    split->addWidget(m_list, 2);
    auto* right = new QVBoxLayout(m_right);
    setGridMargins(right, Medium, Small);
    right->addStretch(1);
    m_reason->setPlaceholderText(tr("What proves it: identity paper seen, fingerprints…"));
    m_reason->setAccessibleName(tr("What proves it"));
    right->addWidget(m_reason);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_apart);
    foot->addStretch(1);
    foot->addWidget(m_merge);
    right->addLayout(foot);
    for (QWidget* each : {static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_apart), static_cast<QWidget*>(m_merge)})
        each->setVisible(m_gateway.mayMerge());
    split->addWidget(m_right, 3);
    box->addLayout(split, 1);
}

void DuplicatesPage::activate() {
    m_notice->clear();
    read();
    m_list->setFocus();
}

void DuplicatesPage::saveDrafts() {
    m_save.flush();
}

void DuplicatesPage::read() {
    m_gateway.proposals([this](Result<std::vector<DuplicateProposal>> proposals) {
        if (!proposals) return m_notice->sayError(proposals.error());
        m_proposals = std::move(*proposals);
        std::vector<Row> rows;
        for (const DuplicateProposal& p : m_proposals) {
            Row row;
            row.id = idOf(p);
            row.icon = QStringLiteral("patients");
            row.tone = p.likeness == people::Likeness::SameNumber ? Tone::Block : Tone::Warn;
            row.title = IdentityWords::names(keptOf(p).identity);
            row.detail = IdentityWords::names(absorbedOf(p).identity);
            row.meta = IdentityWords::likeness(p.likeness);
            row.place = PeopleWords::placeOf(keptOf(p));
            rows.push_back(std::move(row));
        }
        m_list->setRows(std::move(rows));
        if (m_list->currentId().isEmpty()) m_list->selectFirst();
        showChosen(m_list->currentId());
    });
}

const DuplicateProposal* DuplicatesPage::current() const {
    for (const DuplicateProposal& p : m_proposals)
        if (idOf(p) == m_list->currentId()) return &p;
    return nullptr;
}

void DuplicatesPage::showChosen(const QString&) {
    const DuplicateProposal* proposal = current();
    m_right->setVisible(proposal);
    if (proposal) compare(*proposal);
    const QString pair = proposal ? idOf(*proposal) : QString();
    if (pair == m_pair) return;
    m_save.flush();
    m_pair = pair;
    m_reason->clear();
    if (pair.isEmpty()) return;
    m_gateway.loadDraft(pair, [this, pair](Result<QString> held) {
        if (held && pair == m_pair && m_reason->text().isEmpty()) m_reason->setText(*held);
    });
}

void DuplicatesPage::compare(const DuplicateProposal& p) {
    delete m_table;
    m_table = new QWidget(m_right);
    auto* grid = new QGridLayout(m_table);
    setGridMargins(grid, 0, Small);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(makeLabel(tr("Kept"), TextRole::Label, Tone::Muted, m_table), 0, 1);
    grid->addWidget(makeLabel(tr("Read with it"), TextRole::Label, Tone::Muted, m_table), 0, 2);
    const auto left = lines(keptOf(p));
    const auto right = lines(absorbedOf(p));
    for (size_t i = 0; i < left.size(); ++i) {
        const bool differs = left[i].second != right[i].second && !left[i].second.isEmpty() && !right[i].second.isEmpty();
        const int row = int(i) + 1;
        grid->addWidget(makeLabel(left[i].first, TextRole::Label, Tone::Muted, m_table), row, 0);
        for (const auto& [column, value] : {std::pair(1, left[i].second), std::pair(2, right[i].second)}) {
            // Never by colour alone: what differs bears a sign.
            auto* label = makeLabel(differs ? QStringLiteral("≠ %1").arg(value) : value, TextRole::Body, differs ? Tone::Warn : Tone::Text, m_table);
            label->setWordWrap(true);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            grid->addWidget(label, row, column);
        }
    }
    static_cast<QVBoxLayout*>(m_right->layout())->insertWidget(0, m_table);
}

void DuplicatesPage::merge() {
    const DuplicateProposal* p = current();
    if (!p || !m_gateway.mayMerge()) return;
    if (m_reason->text().trimmed().isEmpty()) {
        m_notice->say(Tone::Warn, tr("Say what proves that it is one person."));
        return m_reason->setFocus();
    }
    m_gateway.merge(keptOf(*p).id, absorbedOf(*p).id, m_reason->text().trimmed(), [this](Result<people::IdentityMergeId> merged) {
        if (!merged) {
            if (merged.error().code == ErrorCode::Conflict)
                return m_notice->say(Tone::Block, tr("Both are here now, in two cells: these are two people, or the roll is wrong."));
            return m_notice->sayError(merged.error());
        }
        m_save.forget();
        m_reason->clear();
        m_gateway.saveDraft(m_pair, {}, [](Result<bool>) {});
        m_notice->say(Tone::Ok, tr("Merged: one file from now on."), tr("Undo"), [this, id = *merged] {
            m_gateway.undo(id, [this](Result<bool> undone) {
                if (!undone) return m_notice->sayError(undone.error());
                m_notice->say(Tone::Ok, tr("Undone: two records again."));
                read();
            });
        });
        read();
        m_list->setFocus();
    });
}

void DuplicatesPage::tellApart() {
    const DuplicateProposal* p = current();
    if (!p || !m_gateway.mayMerge()) return;
    m_gateway.tellApart(p->first.id, p->second.id, [this](Result<bool> done) {
        if (!done) return m_notice->sayError(done.error());
        m_notice->say(Tone::Ok, tr("Two people: never proposed again."));
        read();
        m_list->setFocus();
    });
}

}  // namespace serment::ui
