// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/EmergencySection.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TableBrowser.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

EmergencySection::EmergencySection(AccessGateway& gateway, QWidget* parent)
    : QWidget(parent), m_gateway(gateway), m_notice(new Notice(this)) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Medium);
    box->addWidget(m_notice);
    box->addWidget(makeSwitch());
    auto* list = makeList();
    box->addWidget(list, 1);
    list->setVisible(gateway.rights().seeEmergencies);
    if (!gateway.rights().seeEmergencies) box->addStretch(1);
}

QWidget* EmergencySection::makeSwitch() {
    QBoxLayout* inside = nullptr;
    auto* section = makeSection(tr("Opening the psychiatric file in an emergency"), &inside, this);
    m_switch = new QCheckBox(tr("Physicians of the unit may open one person's psychiatric file for an hour"),
                             section);
    m_switch->setEnabled(m_gateway.rights().switchEmergencies);
    inside->addWidget(m_switch);
    auto* cost =
        makeLabel(tr("What this costs: switched off, nobody outside the psychiatric team has the key, and "
                     "the separation is a "
                     "wall. Switched on, the key is also sealed to each physician; for them the separation "
                     "is a procedure: a "
                     "reason, the passphrase again, one person, sixty minutes, reading only, an entry that "
                     "nobody can remove, "
                     "and a review by the psychiatric team. A physician with knowledge of cryptography and "
                     "the files at hand "
                     "could open them without leaving that entry. The key is renewed after each opening."),
                  TextRole::Body, Tone::Muted, section);
    cost->setWordWrap(true);
    inside->addWidget(cost);
    if (!m_gateway.rights().switchEmergencies)
        inside->addWidget(makeLabel(tr("A psychiatrist of the unit switches this."), TextRole::Label,
                                    Tone::Muted, section));
    connect(m_switch, &QCheckBox::clicked, this, [this](bool on) {
        m_gateway.switchEmergencies(on, [this, on](Result<bool> answer) {
            if (!answer)
                m_notice->sayError(answer.error());
            else
                m_notice->say(
                    Tone::Ok,
                    on ? tr("Switched on. Each opening will be shown to you until it is reviewed.")
                       : tr("Switched off. The psychiatric key is to be renewed (Users and keys)."));
            load();
        });
    });
    return section;
}

QWidget* EmergencySection::makeList() {
    QBoxLayout* inside = nullptr;
    auto* section = makeSection(tr("Openings"), &inside, this);
    m_table = new TableBrowser(
        {{tr("When")}, {tr("By")}, {tr("Person")}, {tr("Reason"), false, true}, {tr("Review")}},
        tr("Name, reason"), tr("Nobody has opened a psychiatric file in an emergency."), section);
    inside->addWidget(m_table);
    m_reason = makeLabel({}, TextRole::Body, Tone::Text, section);
    m_reason->setWordWrap(true);
    inside->addWidget(m_reason);
    auto* row = new QHBoxLayout;
    m_note = new QLineEdit(section);
    m_note->setPlaceholderText(tr("What the team thinks of it: justified, to be talked over…"));
    m_note->setAccessibleName(tr("Note of the review"));
    row->addWidget(m_note, 1);
    m_review = makeButton(
        tr("Reviewed"), {}, [this] { review(); }, section);
    row->addWidget(m_review);
    inside->addLayout(row);
    connect(m_note, &QLineEdit::returnPressed, this, &EmergencySection::review);
    connect(m_table, &TableBrowser::chosen, this, &EmergencySection::choose);
    return section;
}

void EmergencySection::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    load();
}

void EmergencySection::load() {
    m_gateway.emergencies([this](Result<EmergencyView> view) {
        if (!view) return m_notice->sayError(view.error());
        show(*view);
    });
}

void EmergencySection::show(const EmergencyView& view) {
    m_view = view;
    m_switch->setChecked(view.enabled);
    std::vector<Line> lines;
    for (const auto& opening : view.openings) {
        const auto& record = opening.record;
        lines.push_back(
            {record.id.toString(),
             {dateTimeText(record.openedAt.toLocalTime()), record.userName, opening.person, record.reason,
              record.reviewedAt ? dateText(record.reviewedAt->toLocalTime().date()) : tr("to be reviewed")},
             record.reviewedAt ? Tone::Muted : Tone::Block});
    }
    m_table->setLines(std::move(lines));
    choose(view.openings.empty() ? QString() : view.openings.front().record.id.toString());
}

void EmergencySection::choose(const QString& id) {
    m_chosen.clear();
    m_reason->clear();
    bool open = false;
    for (const auto& opening : m_view.openings) {
        if (opening.record.id.toString() != id) continue;
        m_chosen = id;
        open = !opening.record.reviewedAt && opening.record.user.toString() != m_gateway.rights().self;
        m_reason->setText(opening.record.reviewedAt
                              ? tr("%1\nReviewed: %2").arg(opening.record.reason, opening.record.review)
                              : opening.record.reason);
    }
    m_note->setVisible(open);
    m_review->setVisible(open);
}

void EmergencySection::review() {
    const auto id = access::BreakGlassId::parse(m_chosen);
    if (!id) return;
    if (m_note->text().trimmed().isEmpty())
        return m_notice->say(Tone::Warn, tr("Say in a few words what the team thinks of this opening."));
    m_gateway.reviewEmergency(*id, m_note->text().trimmed(), [this](Result<bool> answer) {
        if (!answer) return m_notice->sayError(answer.error());
        m_note->clear();
        m_notice->say(Tone::Ok, tr("Reviewed; it stays in the list."));
        load();
    });
}

}  // namespace serment::ui
