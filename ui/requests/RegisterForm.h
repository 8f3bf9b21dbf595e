// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

#include "ui/requests/RequestValues.h"
#include "ui/widgets/PersonField.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace serment::ui {

class KeyChoice;
class Notice;
class Prompts;

// Registers the slips of a collection round, one after the other: who, the words, for whom, Enter.
// Three keys besides the name and the words: Enter (who), Enter (words), a letter (for whom, which also
// records).
class RegisterForm : public QFrame {
    Q_OBJECT
  public:
    RegisterForm(RequestsGateway& gateway, FindGateway& finder, Prompts& prompts, QWidget* parent = nullptr);
    void begin();  // a new round: the hour of the collection is now
    int registered() const { return m_count; }
    std::optional<int> counted() const;  // slips counted in the box, when somebody wrote it

  Q_SIGNALS:
    void added();
    void finished();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void build();
    QLayout* makeHead();
    QWidget* makeOrigin();
    void nextSlip();
    void submit(const QString& target);
    bool mayRecord();
    void record(const NewSlip& slip);
    void attachFile();
    bool attachClipboard();
    void scan();
    void takeScan(const Result<QImage>& image);
    void attach(const QByteArray& content);
    void dropPicture();
    QDate deposited() const;
    RequestsGateway& m_gateway;
    Prompts& m_prompts;
    QString m_roundId;
    std::optional<SlipScan> m_scan;
    bool m_isScanning = false;
    QString m_afterScan;  // for whom, chosen while the scanner works
    int m_slip = 0;       // a picture goes to the slip that it was asked for, or nowhere
    Row m_person;
    QDateTime m_collected;
    int m_count = 0;
    QLabel* m_round;
    QLineEdit* m_box;
    QLineEdit* m_slips;
    PersonField* m_who;
    QLabel* m_chosen;
    QLineEdit* m_deposited;
    QPlainTextEdit* m_words;
    MarkHighlighter* m_marks;
    QComboBox* m_requester;
    QLineEdit* m_requesterName;
    QComboBox* m_language;
    QCheckBox* m_cannotWrite;
    QLabel* m_scanNote;
    QLabel* m_picture;
    QPushButton* m_drop;
    KeyChoice* m_target;
    Notice* m_notice;
};

}  // namespace serment::ui
