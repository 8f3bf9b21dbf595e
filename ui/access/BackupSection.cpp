// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/BackupSection.h"

#include <QDir>
#include <QVBoxLayout>

#include "ui/access/AccessWords.h"
#include "ui/access/TaskLine.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Prompts.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

namespace {

constexpr int staleAfterSeconds = 24 * 3600;

void addWords(QBoxLayout* box, const QString& text, QWidget* parent) {
    auto* label = makeLabel(text, TextRole::Body, Tone::Muted, parent);
    label->setWordWrap(true);
    box->addWidget(label);
}

}  // namespace

BackupSection::BackupSection(AccessGateway& gateway, Prompts& prompts, QWidget* parent)
    : QWidget(parent),
      m_gateway(gateway),
      m_prompts(prompts),
      m_last(new Notice(this)),
      m_notice(new Notice(this)),
      m_task(new TaskLine(this)) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Medium);
    box->addWidget(m_last);
    box->addWidget(m_notice);
    box->addWidget(m_task);
    if (gateway.rights().backUp) box->addWidget(makeMaking());
    box->addWidget(makeChecking());
    box->addStretch(1);
}

QWidget* BackupSection::makeMaking() {
    QBoxLayout* inside = nullptr;
    auto* section = makeSection(tr("Make a backup"), &inside, this);
    addWords(inside,
             tr("A backup is one file with a date in its name. It is encrypted as the unit itself is: who "
                "finds it needs a "
                "passphrase or two recovery sheets. It is read back whole before it counts."),
             section);
    inside->addWidget(makePrimary(
                          tr("Back up into a folder…"), {}, [this] { make(false); }, section),
                      0, Qt::AlignLeft);
    if (!m_gateway.rights().holdsClinicalKey) return section;
    addWords(inside,
             tr("Under fresh keys: for a copy that leaves the hospital. A key of this unit that is known one "
                "day opens "
                "nothing in it; the same accounts and the same recovery sheets do."),
             section);
    inside->addWidget(makeButton(
                          tr("Back up under fresh keys…"), {}, [this] { make(true); }, section),
                      0, Qt::AlignLeft);
    return section;
}

QWidget* BackupSection::makeChecking() {
    QBoxLayout* inside = nullptr;
    auto* section = makeSection(tr("Check or restore a backup"), &inside, this);
    inside->addWidget(makeButton(
                          tr("Check a backup…"), {}, [this] { check(); }, section),
                      0, Qt::AlignLeft);
    addWords(inside,
             tr("To restore: change user, then “Another unit…” and “Restore a backup…”; or, in a terminal, "
                "“sermentctl restore FILE FOLDER”. It goes into a new or empty folder, whole or not at all; the unit in use is "
                "never overwritten."),
             section);
    return section;
}

void BackupSection::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    load();
}

void BackupSection::load() {
    m_gateway.lastBackup([this](Result<QDateTime> at) {
        if (!at) return m_last->sayError(at.error());
        if (!at->isValid()) return m_last->say(Tone::Warn, tr("No verified backup was ever made."));
        const QString words = tr("Last verified backup: %1 (%2).")
                                  .arg(dateTimeText(at->toLocalTime()), agoText(*at, m_gateway.now()));
        m_last->say(at->secsTo(m_gateway.now()) > staleAfterSeconds ? Tone::Warn : Tone::Ok, words);
    });
}

void BackupSection::make(bool freshKeys) {
    if (m_task->isRunning()) return;
    const auto folder = m_prompts.chooseFolder(this, tr("Folder for the backup"));
    if (!folder) return;
    const QString name =
        QStringLiteral("serment-%1.tar").arg(m_gateway.now().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    m_notice->clear();
    m_gateway.backUp(
        QDir(*folder).filePath(name), freshKeys,
        m_task->start(freshKeys ? tr("Writing under fresh keys") : tr("Copying and reading back")),
        [this, name](Result<BackupView> made) {
            m_task->finish();
            if (!made && made.error().code == ErrorCode::InvalidInput)
                return m_notice->say(Tone::Warn, tr("Not into the folder of the unit itself: choose another, on another disk."));
            if (!made) return m_notice->sayError(made.error());
            const QString size = AccessWords::size(made->bytes);
            m_notice->say(Tone::Ok, made->rekeyed.isEmpty()
                                        ? tr("%1: %2, every byte read back.").arg(name, size)
                                        : tr("%1: %2, every byte read back; fresh keys for %3.")
                                              .arg(name, size, made->rekeyed.join(QStringLiteral(", "))));
            load();
        });
}

void BackupSection::check() {
    if (m_task->isRunning()) return;
    const auto file = m_prompts.openFile(this, tr("Backup to check"), tr("Backups (*.tar)"));
    if (!file) return;
    m_notice->clear();
    m_gateway.checkBackup(*file, m_task->start(tr("Reading the backup")), [this](Result<BackupView> read) {
        m_task->finish();
        if (!read) return m_notice->sayError(read.error());
        m_notice->say(Tone::Ok,
                      tr("Whole: made on %1, %2 in %n file(s).", nullptr, static_cast<int>(read->files))
                          .arg(dateTimeText(read->madeAt.toLocalTime()), AccessWords::size(read->bytes)));
    });
}

}  // namespace serment::ui
