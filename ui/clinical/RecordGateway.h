// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>

#include "ui/clinical/RecordValues.h"
#include "ui/widgets/Worker.h"

namespace serment::ui {

// One part of a file as its page asks for it.
class RecordGateway {
  public:
    virtual ~RecordGateway() = default;
    virtual bool may(const QString& act) const = 0;
    virtual QDate today() const = 0;
    virtual void list(const QString& detainee, Reply<RecordList> reply) = 0;
    virtual void perform(const QString& detainee, const RecordAct& act, Reply<bool> reply) = 0;
    virtual void suggest(const QString& field, const QString& typed,
                         Reply<std::vector<Suggestion>> reply) = 0;
    // What is typed and not recorded; an empty body forgets it. Conflict: another window keeps a later one.
    virtual void loadDraft(const QString& detainee, Reply<QString> reply) = 0;
    virtual void saveDraft(const QString& detainee, const QString& body, Reply<bool> reply) = 0;
    // For pages that show more than a list: runs on the worker's session.
    virtual void content(const QString& detainee, const QString& version, Reply<QByteArray> reply) = 0;
};

}  // namespace serment::ui
