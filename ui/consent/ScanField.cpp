// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/ScanField.h"

#include <QFileInfo>
#include <QPushButton>

#include "ui/widgets/Prompts.h"

namespace serment::ui {

ScanField::ScanField(const FieldSpec& spec, Prompts& prompts, QWidget* parent)
    : FieldWidget(spec, parent), m_prompts(prompts), m_choose(new QPushButton(this)) {
    put(m_choose);
    setValue({});
    connect(m_choose, &QPushButton::clicked, this, [this] {
        const auto chosen = m_prompts.openFile(this, tr("The scan"), tr("PDF, PNG, JPEG (*.pdf *.png *.jpg *.jpeg)"));
        if (!chosen) return;
        setValue(*chosen);
        Q_EMIT changed();
        Q_EMIT done();
    });
}

void ScanField::setValue(const QString& value) {
    m_path = value;
    m_choose->setText(m_path.isEmpty() ? tr("Choose a file…") : QFileInfo(m_path).fileName());
}

}  // namespace serment::ui
