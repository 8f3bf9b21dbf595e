// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "ui/transfers/TransferGateway.h"
#include "ui/widgets/RowModel.h"
#include "ui/widgets/TableModel.h"

namespace serment::ui {

// The words of continuity.
struct TransferWords {
    Q_DECLARE_TR_FUNCTIONS(TransferWords)
  public:
    static QString item(continuity::ExitItem item);
    static QString state(continuity::ItemState state);
    static QString visit(continuity::VisitAnswer answer);
    static QString handOver(continuity::HandOver outcome);
    static QString asker(continuity::Asker asker);
    static QString form(continuity::AccessForm form);
    static QString place(continuity::FilePlace place);
    static QString located(continuity::Located state);
    static QString fate(continuity::Fate fate);
    // Why a file that came was refused: about that file, not about the unit.
    // What a row without a title is, by its table.
    static QString rowKind(const QString& table);
    static QString refusal(const Error& error);
    // "left on 03/03/2026 without notice", "no longer on the roll".
    static QString gone(const continuity::Unannounced& gone);
    static QString partnerKind(deontology::Recipient kind);
    // Those that the directory holds, in the order of the list.
    static const std::vector<deontology::Recipient>& partnerKinds();
    // "12.4 MB".
    static QString size(qint64 bytes);
};

}  // namespace serment::ui
