// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfers/KeepingView.h"

#include <QLocale>
#include <QVBoxLayout>

#include "ui/transfers/TransferWords.h"
#include "ui/widgets/PersonField.h"
#include "ui/widgets/Prompts.h"
#include "ui/widgets/RowView.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

using namespace continuity;

KeepingView::KeepingView(TransferGateway& gateway, FindGateway& finder, Prompts& prompts, QWidget* parent) : Tab(gateway, parent), m_prompts(prompts) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Small, Small);
    box->addWidget(m_notice);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(Theme::px(Medium));
    auto* left = new QVBoxLayout;
    m_list = new RowView(this);
    m_list->setAccessibleName(tr("Files to review"));
    m_list->setEmptyText(tr("No file has reached the end of its time.\nTwenty years from the last contact, ten from a death; never automatic."));
    left->addWidget(m_list, 2);
    m_finder = new PersonField(finder, this);
    m_finder->setEmptyTexts(tr("How long is the file of… kept?"), tr("Nobody of this name."));
    left->addWidget(m_finder, 1);
    columns->addLayout(left, 2);
    QBoxLayout* contents = nullptr;
    auto* card = makeSection(tr("What the law asks"), &contents, this);
    m_name = makeLabel({}, TextRole::Title, Tone::Text, card);
    m_reasons = makeLabel(tr("Choose a file, or find a person."), TextRole::Body, Tone::Text, card);
    m_reasons->setWordWrap(true);
    contents->addWidget(m_name);
    contents->addWidget(m_reasons);
    m_actions = new QWidget(card);
    auto* actions = new QVBoxLayout(m_actions);
    setGridMargins(actions, 0, Small);
    m_archive = makeButton(tr("Propose the archive of the hospital"), {}, [this] { propose(Fate::Archive); }, m_actions);
    m_destroy = makeButton(tr("Propose the destruction"), {}, [this] { propose(Fate::Destruction); }, m_actions);
    m_archived = makeButton(tr("The hospital archives it…"), {}, [this] { decide(Fate::Archive); }, m_actions);
    m_destroyed = makeButton(tr("The hospital has it destroyed…"), {}, [this] { decide(Fate::Destruction); }, m_actions);
    auto* death = makeButton(tr("A death was learnt of…"), {}, [this] { fact(KeepingFact::Death); }, m_actions);
    auto* claim = makeButton(tr("A claim is pending…"), {}, [this] { fact(KeepingFact::Claim); }, m_actions);
    auto* closed = makeButton(tr("The claim is closed…"), {}, [this] { fact(KeepingFact::ClaimClosed); }, m_actions);
    for (QPushButton* button : {m_archive, m_destroy, m_archived, m_destroyed, death, claim, closed}) actions->addWidget(button, 0, Qt::AlignLeft);
    contents->addWidget(m_actions);
    contents->addStretch(1);
    columns->addWidget(card, 3);
    box->addLayout(columns, 1);
    m_actions->hide();
    connect(m_list, &RowView::chosen, this, [this](const QString& id) {
        for (const Keeping& file : m_files)
            if (file.person.id.toString() == id) show(file);
    });
    connect(m_finder, &PersonField::picked, this, [this](const Row& person) {
        const auto id = DetaineeId::parse(person.id);
        if (!id) return;
        m_gateway.keepingOf(*id, [this](Result<Keeping> keeping) {
            if (!keeping) return m_notice->sayError(keeping.error());
            show(*keeping);
        });
    });
}

QString KeepingView::title() const { return tr("Keeping"); }

void KeepingView::activate() {
    read();
    m_list->setFocus();
}

void KeepingView::read() {
    m_gateway.filesToReview([this](Result<std::vector<Keeping>> files) {
        if (!files) return m_notice->sayError(files.error());
        m_files = std::move(*files);
        std::vector<Row> rows;
        for (const Keeping& file : m_files) {
            Row row{file.person.id.toString(), QStringLiteral("clock"), Tone::Accent};
            row.title = file.person.identity.displayName();
            row.detail = file.decided    ? tr("decided: %1").arg(TransferWords::fate(*file.decided))
                         : file.proposed ? tr("proposed to the hospital: %1").arg(TransferWords::fate(*file.proposed))
                                         : tr("last contact %1").arg(dateText(file.lastContact));
            row.meta = tr("kept until %1").arg(dateText(file.keptUntil));
            rows.push_back(row);
        }
        m_list->setRows(std::move(rows));
        if (m_person.isNull()) m_list->selectFirst();
    });
}

void KeepingView::show(const Keeping& keeping) {
    m_person = keeping.person.id;
    m_name->setText(keeping.person.identity.displayName());
    QStringList lines;
    if (keeping.person.isPresent()) lines << tr("Here now: the time has not begun.");
    if (keeping.lastContact.isValid()) lines << tr("Last stay, consultation or entry: %1.").arg(dateText(keeping.lastContact));
    if (keeping.diedOn.isValid()) lines << tr("Died on %1.").arg(dateText(keeping.diedOn));
    if (keeping.isClaimPending) lines << tr("A claim is pending: the time is suspended.");
    if (keeping.keptUntil.isValid()) lines << tr("Kept until %1 at least.").arg(dateText(keeping.keptUntil));
    const bool french = QLocale().language() == QLocale::French;
    for (const deontology::Finding& finding : keeping.reasons) lines << QStringLiteral("• %1 (%2)").arg(french ? finding.message.fr : finding.message.en, finding.citation);
    if (keeping.mayBeProposed() && !keeping.proposed) lines << tr("It may be proposed to the hospital, which keeps the files and decides. Nothing is deleted here (P17).");
    if (keeping.proposed) lines << tr("Proposed on %1: %2.").arg(dateText(keeping.proposedOn), TransferWords::fate(*keeping.proposed));
    if (keeping.decided) lines << tr("Decided on %1: %2. %3").arg(dateText(keeping.decidedOn), TransferWords::fate(*keeping.decided), keeping.decisionWords);
    m_reasons->setText(lines.join(QLatin1Char('\n')));
    const bool mayPropose = keeping.mayBeProposed() && !keeping.proposed && !keeping.decided;
    m_archive->setVisible(mayPropose);
    m_destroy->setVisible(mayPropose);
    m_archived->setVisible(keeping.proposed && !keeping.decided);
    m_destroyed->setVisible(keeping.proposed && !keeping.decided);
    m_actions->show();
}

void KeepingView::propose(Fate fate) {
    m_gateway.propose(m_person, fate, settled([this] {
        m_notice->say(Tone::Ok, tr("Proposed. The journal keeps it; the hospital decides."));
        m_gateway.keepingOf(m_person, [this](Result<Keeping> keeping) {
            if (keeping) show(*keeping);
        });
        read();
    }));
}

void KeepingView::decide(Fate fate) {
    const auto words = m_prompts.askText(this, tr("Decision of the hospital"), tr("Reference of the decision, slip of the archive"));
    if (!words) return;
    m_gateway.decide(m_person, fate, *words, settled([this] {
        m_gateway.keepingOf(m_person, [this](Result<Keeping> keeping) {
            if (keeping) show(*keeping);
        });
        read();
    }));
}

void KeepingView::fact(KeepingFact fact) {
    const auto words = m_prompts.askText(this, m_name->text(), fact == KeepingFact::Death ? tr("How it is known; a day first if it is not today (22/11/2026 notice of the town hall)") : tr("Which claim, before whom"));
    if (!words) return;
    QDate on = QDate::fromString(words->section(QLatin1Char(' '), 0, 0), QStringLiteral("dd/MM/yyyy"));
    if (!on.isValid()) on = m_gateway.today();
    m_gateway.recordKeepingFact(m_person, fact, on, *words, settled([this] {
        m_gateway.keepingOf(m_person, [this](Result<Keeping> keeping) {
            if (keeping) show(*keeping);
        });
        read();
    }));
}

}  // namespace serment::ui
