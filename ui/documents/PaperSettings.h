// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTimer>
#include <QWidget>

#include "core/access/Settings.h"
#include "core/documents/Wording.h"
#include "ui/widgets/Worker.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace serment::ui {

class Notice;
class PdfPane;
class Prompts;

struct PaperKind {
    deontology::DocumentKind kind = deontology::DocumentKind::AttestationPresence;
    QString label;
    QString problem;  // why the unit's own wording is not in use, or empty
};

// What an adaptation would look like, and what keeps it out.
struct WordingTrial {
    QByteArray pdf;  // empty when it cannot be made
    std::vector<gate::WordFinding> refused;
    QString reason;  // of a template that does not load at all, in technical words
};

struct LetterheadTrial {
    QByteArray pdf;
    QStringList leftOut;  // lines that papers for judge and administration will not bear
};

struct LetterheadValues {
    access::UnitProfile profile;
    QByteArray logo;  // as stored, or as chosen
};

class PaperSettingsGateway {
  public:
    virtual ~PaperSettingsGateway() = default;
    virtual bool mayChangeWording() const = 0;
    virtual bool mayChangeLetterhead() const = 0;
    virtual void kinds(Reply<std::vector<PaperKind>> reply) = 0;
    virtual void wordings(deontology::DocumentKind kind, Reply<std::vector<documents::Wording>> reply) = 0;
    virtual void tryWording(deontology::DocumentKind kind, const QMap<QString, QString>& texts,
                            Reply<WordingTrial> reply) = 0;
    // Kept in the unit, with a line in its journal. The program's own texts: an empty map.
    virtual void saveWording(deontology::DocumentKind kind, const QMap<QString, QString>& texts,
                             Reply<bool> reply) = 0;
    virtual void letterhead(Reply<LetterheadValues> reply) = 0;
    virtual void tryLetterhead(const LetterheadValues& values, Reply<LetterheadTrial> reply) = 0;
    virtual void saveLetterhead(const LetterheadValues& values, bool logoChanged, Reply<bool> reply) = 0;
};

// The head of the unit's papers and the words of each kind, with the paper at the side as it would print.
class PaperSettings : public QWidget {
    Q_OBJECT
  public:
    PaperSettings(PaperSettingsGateway& gateway, Prompts& prompts, QWidget* parent = nullptr);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    QWidget* makeLetterhead();
    QWidget* makeWordings();
    void load();
    void choose();
    void showWordings(const std::vector<documents::Wording>& wordings);
    void edited();
    void tryIt();
    void tryWords();
    void tryHead();
    void showTrial(const WordingTrial& trial);
    void chooseLogo();
    void save();
    void backToShipped();
    bool onLetterhead() const;
    deontology::DocumentKind kind() const;
    QMap<QString, QString> texts() const;
    LetterheadValues head() const;
    PaperSettingsGateway& m_gateway;
    Prompts& m_prompts;
    std::vector<PaperKind> m_kinds;
    LetterheadValues m_head;
    bool m_logoChanged = false;
    bool m_filling = false;
    bool m_trying = false, m_tryAgain = false;
    QTimer m_soon;
    QComboBox* m_what;
    QStackedWidget* m_stack;
    QPlainTextEdit* m_address = nullptr;
    QLineEdit* m_telephone = nullptr;
    QPushButton* m_removeLogo = nullptr;
    QLabel* m_logoRefused = nullptr;
    QScrollArea* m_area = nullptr;
    std::vector<QPlainTextEdit*> m_edits;  // property "path"
    PdfPane* m_pages;
    Notice* m_notice;
    QPushButton* m_shipped;
    QPushButton* m_save;
};

}  // namespace serment::ui
