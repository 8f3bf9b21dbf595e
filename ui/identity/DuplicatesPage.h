// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/Duplicates.h"
#include "ui/widgets/AutoSave.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/RowModel.h"
#include "ui/widgets/Worker.h"

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace serment::ui {

class Notice;
class RowView;

class DuplicatesGateway {
  public:
    virtual ~DuplicatesGateway() = default;
    virtual bool mayMerge() const = 0;
    virtual QDate today() const = 0;
    virtual void proposals(Reply<std::vector<people::DuplicateProposal>> reply) = 0;
    // Answers the merge, to undo it.
    virtual void merge(const DetaineeId& kept, const DetaineeId& absorbed, const QString& reason, Reply<people::IdentityMergeId> reply) = 0;
    virtual void undo(const people::IdentityMergeId& merge, Reply<bool> reply) = 0;
    virtual void tellApart(const DetaineeId& first, const DetaineeId& second, Reply<bool> reply) = 0;
    // What is being written about two records; an empty body discards it.
    virtual void loadDraft(const QString& pair, Reply<QString> reply) = 0;
    virtual void saveDraft(const QString& pair, const QString& body, Reply<bool> reply) = 0;
};

// Records that may be one person: two by two, trait by trait, what differs marked; a human decides.
class DuplicatesPage : public Page {
    Q_OBJECT
  public:
    explicit DuplicatesPage(DuplicatesGateway& gateway, QWidget* parent = nullptr);
    QString title() const override;
    void activate() override;
    void saveDrafts() override;

  private:
    void build();
    void read();
    void showChosen(const QString& id);
    void compare(const people::DuplicateProposal& proposal);
    void merge();
    void tellApart();
    const people::DuplicateProposal* current() const;
    DuplicatesGateway& m_gateway;
    std::vector<people::DuplicateProposal> m_proposals;
    QString m_pair;  // the two records compared
    RowView* m_list;
    QWidget* m_right;
    QWidget* m_table = nullptr;
    QLineEdit* m_reason;
    QPushButton* m_merge;
    QPushButton* m_apart;
    Notice* m_notice;
    AutoSave m_save;
};

// The record that a merge would keep: the one who is here, else the one who came last.
const people::Detainee& keptOf(const people::DuplicateProposal& proposal);
const people::Detainee& absorbedOf(const people::DuplicateProposal& proposal);

}  // namespace serment::ui
