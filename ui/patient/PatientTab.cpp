// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/PatientTab.h"

namespace serment::ui {

void PatientTab::setPatient(const QString& detainee) {
    if (detainee == m_patient) return refreshSoon();
    if (!m_patient.isEmpty()) saveDrafts();
    m_patient = detainee;
    clear();
    refreshSoon();
}

void PatientTab::refreshSoon() {
    m_stale = !m_patient.isEmpty();
    if (!m_stale || !isVisible()) return;
    m_stale = false;
    refresh();
}

bool PatientTab::showPart(const QString& part, const QString& id) {
    if (part != key()) return false;
    showItem(id);
    return true;
}

void PatientTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) refreshSoon();
}

}  // namespace serment::ui
