// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/transfers/Tab.h"

class QCheckBox;
class QComboBox;
class QProgressBar;
class QRadioButton;

namespace serment::ui {

class FindGateway;
class PersonField;
class Prompts;

// A whole file, or what the next team needs tonight, to the responsible physician of another unit. What the law asks for is
// said by the gate, with its article; the passphrases are shown once, to be printed apart.
class SendForm : public Tab {
    Q_OBJECT
  public:
    SendForm(TransferGateway& gateway, FindGateway& finder, Prompts& prompts, QWidget* parent = nullptr);
    QString title() const override;
    void activate() override;
    // What was made ready for somebody who left unannounced, to who calls.
    void activateFor(const continuity::Unannounced& gone);

  Q_SIGNALS:
    void closed();

  private:
    QWidget* makeForm();
    QWidget* makeResult();
    QWidget* makeContents(QWidget* parent);
    void addCallerRows(QFormLayout* form, QWidget* parent);
    void showMode();
    void begin();
    Reply<SentFile> ended();
    void handOver(const QString& folder);
    void choosePartner();
    void chooseCertificate();
    void send();
    void showSent(const SentFile& sent);
    void printPassphrases();
    Prompts& m_prompts;
    DetaineeId m_person;
    bool m_isPrepared = false;
    std::vector<directory::Partner> m_partners;
    QByteArray m_psychiatricCertificate;
    Job m_job;
    SentFile m_sent;
    PersonField* m_finder;
    QLabel* m_who;
    QComboBox* m_partner;
    QLineEdit* m_recipient;
    QLabel* m_seal;
    QRadioButton* m_whole;
    QRadioButton* m_minimal;
    QRadioButton* m_psychiatricOnly;
    QCheckBox* m_psychiatric;
    QLabel* m_psychiatricSeal;
    QCheckBox* m_informed;
    QPushButton* m_send;
    QPushButton* m_stop;
    QProgressBar* m_progress;
    QFormLayout* m_form;
    QLabel* m_title;
    QLabel* m_ready;
    QComboBox* m_to;
    QLineEdit* m_checked;
    QCheckBox* m_reviewed;
    QWidget* m_fields;
    QWidget* m_result;
    QLabel* m_resultText;
    QPushButton* m_print;
};

}  // namespace serment::ui
