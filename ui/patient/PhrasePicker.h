// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/OwnText.h"
#include "ui/patient/PickerOverlay.h"
#include "ui/widgets/RowModel.h"

namespace serment::ui {

// One's own phrases and templates, and those of the program, under one key: typing narrows, Enter takes. What
// finds nothing can be the name of something new to keep; Ctrl+Delete forgets one's own.
class PhrasePicker : public PickerOverlay {
    Q_OBJECT
  public:
    explicit PhrasePicker(QWidget* over);
    void setOwn(std::vector<records::OwnText> own);
    // `keeps` says what Enter would keep under a new name; empty: nothing.
    void open(const QString& typed, const QString& keeps);
    QString typed() const;

  Q_SIGNALS:
    void templateChosen(const serment::records::EncounterTemplate& parts);
    void phraseChosen(const QString& text);
    void keepWanted(const QString& name);
    void removeWanted(const QString& id);

  private:
    void narrow() override;
    void take() override;
    bool otherKey(QKeyEvent* key) override;
    std::vector<Row> rows(const QString& typed) const;
    std::vector<records::OwnText> m_own;
    QString m_keeps;
};

}  // namespace serment::ui
