// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/RegistersPage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "core/base/WriteWhole.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Prompts.h"
#include "ui/widgets/TableBrowser.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

RegistersPage::RegistersPage(RegisterGateway& gateway, Prompts& prompts, QWidget* parent)
    : Page(parent),
      m_gateway(gateway),
      m_prompts(prompts),
      m_kind(new QComboBox(this)),
      m_recipient(new QComboBox(this)),
      m_from(new QLineEdit(this)),
      m_to(new QLineEdit(this)),
      m_table(new TableBrowser({{tr("Number")},
                                {tr("Released")},
                                {tr("Document"), false, true},
                                {tr("Reader"), false, true},
                                {tr("Patient")},
                                {tr("Author")},
                                {tr("Handed over")}},
                               tr("Number, patient, signer, reader"),
                               tr("Nothing has left this unit yet.\nA document released from a patient's "
                                  "file is written here by itself."),
                               this)),
      m_notice(new Notice(this)) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Register of disclosures"), TextRole::Title, Tone::Text, this), 1);
    head->addWidget(makeButton(
        tr("Pressures on the care team"), QKeySequence(QStringLiteral("Ctrl+T")),
        [this] { Q_EMIT goTo(QStringLiteral("pressures"), {}); }, this));
    head->addWidget(makeButton(
        tr("Extract (PDF)…"), QKeySequence(QStringLiteral("Ctrl+P")), [this] { extract(false); }, this));
    head->addWidget(makeButton(
        tr("Extract (CSV)…"), QKeySequence(QStringLiteral("Ctrl+S")), [this] { extract(true); }, this));
    box->addLayout(head);
    box->addWidget(makeFilters());
    box->addWidget(m_notice);
    box->addWidget(m_table, 1);
    m_table->setNarrowing(false);
    m_soon.setSingleShot(true);
    m_soon.setInterval(250);
    connect(&m_soon, &QTimer::timeout, this, &RegistersPage::ask);
    connect(m_table->searchLine(), &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    connect(m_table, &TableBrowser::opened, this,
            [this](const QString& id) { Q_EMIT goTo(QStringLiteral("document"), id); });
}

QWidget* RegistersPage::makeFilters() {
    auto* holder = new QWidget(this);
    auto* row = new FlowLayout(holder);
    m_kind->setAccessibleName(tr("Kind of document"));
    m_recipient->setAccessibleName(tr("Reader"));
    for (QComboBox* choice : {m_kind, m_recipient}) {
        choice->setFixedWidth(Theme::px(280));
        connect(choice, &QComboBox::currentIndexChanged, this, &RegistersPage::ask);
        row->addWidget(choice);
    }
    m_from->setPlaceholderText(tr("From: 1/11"));
    m_to->setPlaceholderText(tr("To: 30/11"));
    for (QLineEdit* day : {m_from, m_to}) {
        day->setAccessibleName(day->placeholderText());
        day->setFixedWidth(Theme::px(128));
        connect(day, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
        row->addWidget(day);
    }
    return holder;
}

QString RegistersPage::name() {
    return tr("Registers");
}

void RegistersPage::activate() {
    if (m_kind->count() == 0)
        m_gateway.choices([this](Result<RegisterChoices> choices) {
            if (choices) fillChoices(*choices);
        });
    ask();
    m_table->focusSearch();
}

void RegistersPage::fillChoices(const RegisterChoices& choices) {
    const auto fill = [](QComboBox* box, const QString& all, const std::vector<RegisterChoice>& list) {
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(all, QString());
        for (const auto& each : list) box->addItem(each.label, each.name);
    };
    fill(m_kind, tr("All documents"), choices.kinds);
    fill(m_recipient, tr("All readers"), choices.recipients);
}

RegisterQuestion RegistersPage::question() const {
    const QDate today = m_gateway.today();
    return {m_table->searchLine()->text().trimmed(), m_kind->currentData().toString(),
            m_recipient->currentData().toString(), readDay(m_from->text(), today),
            readDay(m_to->text(), today)};
}

void RegistersPage::ask() {
    const auto wrong = [this](QLineEdit* day) {
        const bool bad =
            !day->text().trimmed().isEmpty() && !readDay(day->text(), m_gateway.today()).isValid();
        setStyleProperty(day, "invalid", bad);
        return bad;
    };
    const bool bad = wrong(m_from);
    if (wrong(m_to) || bad) return;
    m_gateway.disclosures(question(), [this, asked = ++m_asked](Result<RegisterAnswer> answer) {
        if (asked != m_asked) return;
        if (!answer) return m_table->say(answer.error());
        m_table->setEmptyText(
            question() == RegisterQuestion()
                ? tr("Nothing has left this unit yet.\nA document released from a patient's "
                     "file is written here by itself.")
                : tr("No line of the register fits."));
        m_table->setLines(std::move(answer->lines));
        if (answer->more)
            m_notice->say(Tone::Accent,
                          tr("Only the newest are shown: narrow the search by a day, a document or a name."));
        else
            m_notice->clear();
    });
}

// Without days: the quarter that runs, as the quality office asks for it.
void RegistersPage::extract(bool asTable) {
    const RegisterQuestion asked = question();
    const QDate to = asked.to.isValid() ? asked.to : m_gateway.today();
    const QDate from = asked.from.isValid() ? asked.from : QDate(to.year(), (to.month() - 1) / 3 * 3 + 1, 1);
    const auto keep = [this, asTable](Result<QByteArray> bytes) {
        if (!bytes) return m_notice->sayError(bytes.error());
        const auto path =
            m_prompts.saveFile(this, tr("Extract of the register"),
                               asTable ? QStringLiteral("registre.csv") : QStringLiteral("registre.pdf"),
                               asTable ? tr("Table (*.csv)") : tr("PDF (*.pdf)"));
        if (!path) return;
        QSaveFile file(*path);
        if (file.open(QIODevice::WriteOnly) && writeWhole(file, *bytes))
            m_notice->say(Tone::Ok, tr("Saved. The extract names no patient and nothing of health."));
        else
            m_notice->say(Tone::Block,
                          tr("This place cannot be written to. Nothing was saved: choose another folder."));
    };
    if (asTable)
        m_gateway.table(from, to, keep);
    else
        m_gateway.pages(from, to, keep);
}

}  // namespace serment::ui
