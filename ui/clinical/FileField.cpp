// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clinical/FileField.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include "ui/widgets/Controls.h"
#include "ui/widgets/Prompts.h"

namespace serment::ui {

FileField::FileField(const FieldSpec& spec, Prompts& prompts, const QString& filter, QWidget* parent)
    : FieldWidget(spec, parent) {
    auto* holder = new QWidget(this);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    m_path = new QLineEdit(holder);
    row->addWidget(m_path, 1);
    row->addWidget(makeButton(
        tr("Choose…"), QKeySequence(QStringLiteral("Ctrl+O")),
        [this, &prompts, filter] {
            const auto chosen = prompts.openFile(this, tr("File"), filter);
            if (!chosen) return;
            m_path->setText(*chosen);
            Q_EMIT changed();
            Q_EMIT done();
        },
        holder));
    put(holder);
    setFocusProxy(m_path);
    connect(m_path, &QLineEdit::textEdited, this, &FieldWidget::changed);
    connect(m_path, &QLineEdit::returnPressed, this, &FieldWidget::done);
}

QString FileField::value() const {
    return m_path->text().trimmed();
}

void FileField::setValue(const QString& value) {
    m_path->setText(value);
}

FieldSpec fileField(FieldSpec spec, Prompts& prompts, const QString& filter) {
    spec.kind = FieldKind::Custom;
    const FieldSpec shown = spec;
    spec.make = [shown, &prompts, filter](QWidget* parent) -> FieldWidget* {
        return new FileField(shown, prompts, filter, parent);
    };
    return spec;
}

}  // namespace serment::ui
