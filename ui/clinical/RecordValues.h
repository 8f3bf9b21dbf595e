// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QKeySequence>
#include <QMap>
#include <QString>
#include <any>
#include <functional>
#include <vector>

#include "ui/widgets/KeyChoice.h"
#include "ui/widgets/RowModel.h"

class QWidget;

namespace serment::ui {

class FieldWidget;

// What a form holds, by name of field. Days are yyyy-MM-dd, numbers have a point, a box ticked is "yes".
using Values = QMap<QString, QString>;

enum class FieldKind { Line, Text, PastDay, AnyDay, Number, Choice, Check, Suggest, Custom };

// One question of a form. `name` is the field that core names in its errors.
struct FieldSpec {
    QString name = {};
    FieldKind kind = FieldKind::Line;
    QString label = {};
    QString hint = {};
    QString wrong = {};  // what to say when core refuses it; else a general sentence
    QString unit = {};
    std::vector<KeyOption> options = {};
    QString initial = {};                             // of a day also "today"
    bool half = false;                                // two such stand side by side
    std::function<FieldWidget*(QWidget*)> make = {};  // of Custom
};

// Something that can be done: a new line of the list, or a change to the one that is read.
struct ActSpec {
    QString key = {};
    QString label = {};
    QKeySequence shortcut = {};
    bool onItem = false;
    std::vector<FieldSpec> fields = {};
    QString done = {};  // said when it was recorded
};

// One part of a file as its page needs it: words and forms, no rule.
struct RecordSpec {
    QString key = {};
    QString title = {};
    QString icon = {};
    QString empty = {};
    std::vector<ActSpec> acts = {};  // the first one is the commonest
};

// One line of the list, with what it says when read and what its forms begin with.
struct RecordItem {
    Row row = {};          // its id is the same over the versions
    QString version = {};  // id of the version that a change names
    QString text = {};
    QHash<QString, Values> offers = {};  // act → values to begin with; acts that are not here are not offered
};

struct RecordList {
    std::vector<RecordItem> items = {};
    QString note = {};  // above the list: what is withheld, what calls for a look
    Tone noteTone = Tone::Warn;
    std::any drawn = {};  // for the picture of the page, a value that its desk and its tab agree on
};

// What is asked of the core.
struct RecordAct {
    QString act = {};
    QString item = {};  // `version` of the line that it is about, or empty
    Values values = {};
};

// A proposal under a field, and all that choosing it fills.
struct Suggestion {
    Row row = {};
    Values fills = {};
};

}  // namespace serment::ui
