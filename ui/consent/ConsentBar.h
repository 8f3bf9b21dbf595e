// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>
#include <memory>

#include "ui/clinical/RecordDesk.h"
#include "ui/patient/PatientTab.h"
#include "ui/widgets/AutoSave.h"

class QLineEdit;

namespace serment::ui {

class KeyChoice;
class Notice;

// Asks for a consent in the flow of the consultation: F8, then two keys, one for the act and one for the answer. Recorded
// at once, told by the user, today, orally; whatever else is to be said is said in the register. After a refusal it asks
// whether a judge ordered the care, so that the consequences are told (P11). The hands come back to where they were. Words
// typed before the answer are kept as a draft of their own and found again at the next F8.
class ConsentBar : public PatientTab {
    Q_OBJECT
  public:
    ConsentBar(std::unique_ptr<RecordGateway> consents, std::unique_ptr<RecordGateway> tellings, QWidget* parent = nullptr);
    ~ConsentBar() override;
    // The register's, with a draft apart from that of its form.
    static RecordDesk desk();
    QString key() const override { return QStringLiteral("consent.bar"); }
    QString title() const override;
    void begin();
    void saveDrafts() override;

  protected:
    void clear() override;
    void refresh() override {}
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    void build();
    void record(const QString& answer);
    void tell(const QString& obligation);
    void leave();
    void askForAnswer();
    void bringBack(const QString& draft);
    void keepDraft(const QString& body);
    std::unique_ptr<RecordGateway> m_consents;
    std::unique_ptr<RecordGateway> m_tellings;
    QPointer<QWidget> m_before;
    KeyChoice* m_act;
    QLineEdit* m_content;
    KeyChoice* m_answer;
    KeyChoice* m_judge;
    Notice* m_notice;
    AutoSave m_save;
    QString m_kept;  // the draft as it was found or kept last
};

}  // namespace serment::ui
