// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/settings/UnitForm.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/TableBrowser.h"

namespace serment::ui {

SettingsPage::SettingsPage(SettingsGateway& gateway, const Workstation& workstation, QWidget* parent)
    : Page(parent),
      m_gateway(gateway),
      m_workstation(workstation),
      m_list(new QListWidget(this)),
      m_sections(new QStackedWidget(this)),
      m_unit(new UnitForm(gateway, this)),
      m_matrix(new TableBrowser(gateway.matrixColumns(), tr("Part of an action"), {}, this)) {
    auto* row = new QHBoxLayout(this);
    setGridMargins(row, 0, 0);
    m_list->setObjectName(QStringLiteral("sections"));
    m_list->setAccessibleName(tr("Parts of the settings"));
    m_list->setFixedWidth(Theme::px(208));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    row->addWidget(m_list);
    row->addWidget(m_sections, 1);
    connect(m_list, &QListWidget::currentRowChanged, m_sections, &QStackedWidget::setCurrentIndex);
    setGridMargins(m_matrix->layout(), Medium, Small);
    if (const QString legend = gateway.matrixLegend(); !legend.isEmpty())
        static_cast<QBoxLayout*>(m_matrix->layout())->insertWidget(0, makeLabel(legend, TextRole::Label, Tone::Muted, m_matrix));
    addSection(tr("This workstation"), makeWorkstation());
    addSection(tr("Unit"), m_unit);
    addSection(tr("Roles"), m_matrix);
    m_matrix->setLines(gateway.matrix());
    m_list->setCurrentRow(0);
}

void SettingsPage::addSection(const QString& sectionTitle, QWidget* section, const QString& key) {
    section->setObjectName(key);
    m_sections->addWidget(section);
    auto* item = new QListWidgetItem(sectionTitle, m_list);
    item->setSizeHint(QSize(0, Theme::px(36)));
}

void SettingsPage::open(const QString& key) {
    for (int i = 0; i < m_sections->count(); ++i)
        if (m_sections->widget(i)->objectName() == key) m_list->setCurrentRow(i);
}

QString SettingsPage::name() {
    return tr("Settings");
}

QWidget* SettingsPage::makeWorkstation() {
    auto* tab = new QWidget(this);
    auto* form = new QFormLayout(tab);
    setGridMargins(form, Medium, Small);
    const auto tell = [this] { Q_EMIT workstationChanged(m_workstation); };
    auto* mode = new QComboBox(tab);
    mode->addItems({tr("Light"), tr("Dark")});
    mode->setCurrentIndex(m_workstation.appearance.mode == Mode::Dark ? 1 : 0);
    connect(mode, &QComboBox::activated, this, [this, tell](int index) {
        m_workstation.appearance.mode = index == 1 ? Mode::Dark : Mode::Light;
        tell();
    });
    auto* scale = new QComboBox(tab);
    for (const int percent : {80, 90, 100, 110, 125, 150, 175, 200})
        scale->addItem(tr("%1 %").arg(percent), percent);
    scale->setCurrentIndex(std::max(0, scale->findData(m_workstation.appearance.scalePercent)));
    connect(scale, &QComboBox::activated, this, [this, tell, scale] {
        m_workstation.appearance.scalePercent = scale->currentData().toInt();
        tell();
    });
    auto* dense = new QCheckBox(tr("Lower rows, to see more of a list"), tab);
    dense->setChecked(m_workstation.appearance.dense);
    connect(dense, &QCheckBox::toggled, this, [this, tell](bool on) {
        m_workstation.appearance.dense = on;
        tell();
    });
    auto* language = new QComboBox(tab);
    language->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language->setCurrentIndex(std::max(0, language->findData(m_workstation.language)));
    connect(language, &QComboBox::activated, this, [this, tell, language] {
        m_workstation.language = language->currentData().toString();
        tell();
    });
    for (QComboBox* choice : {mode, scale, language}) choice->setMaximumWidth(Theme::px(240));
    form->addRow(tr("Colours"), mode);
    form->addRow(tr("Size of the text"), scale);
    form->addRow(tr("Density"), dense);
    form->addRow(tr("Language"), language);
    auto* hint = makeLabel(tr("Kept on this workstation. Size and language take effect everywhere after the "
                              "next lock (Ctrl+L)."),
                           TextRole::Label, Tone::Muted, tab);
    hint->setWordWrap(true);
    form->addRow(QString(), hint);
    return tab;
}

void SettingsPage::activate() {
    m_unit->load();
}

}  // namespace serment::ui
