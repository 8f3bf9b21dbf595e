// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QTimer>

#include "ui/widgets/Page.h"
#include "ui/widgets/TableModel.h"
#include "ui/widgets/Worker.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace serment::ui {

class Notice;
class Prompts;
class TableBrowser;

// What is looked for: all that is filled in holds.
struct RegisterQuestion {
    QString words;      // number, patient, signer, name of the reader
    QString kind;       // name in the policy; empty: all
    QString recipient;  // the same
    QDate from, to;     // days included; invalid: open
    bool operator==(const RegisterQuestion&) const = default;
};

struct RegisterAnswer {
    std::vector<Line> lines;
    bool more = false;  // only the newest are shown
};

struct RegisterChoice {
    QString name;  // as in the question
    QString label;
};

struct RegisterChoices {
    std::vector<RegisterChoice> kinds, recipients;
};

class RegisterGateway {
  public:
    virtual ~RegisterGateway() = default;
    virtual void choices(Reply<RegisterChoices> reply) = 0;
    // Cells: number, released, document, reader, patient, author, handed over. Ids as DocumentPage opens
    // them.
    virtual void disclosures(const RegisterQuestion& question, Reply<RegisterAnswer> reply) = 0;
    // For the quality office, without person and clinical word: pages, or a table for a spreadsheet.
    virtual void pages(const QDate& from, const QDate& to, Reply<QByteArray> reply) = 0;
    virtual void table(const QDate& from, const QDate& to, Reply<QByteArray> reply) = 0;
    virtual QDate today() const = 0;
};

// The register of disclosures: what left, for whom, by whom; never a clinical word.
class RegistersPage : public Page {
    Q_OBJECT
  public:
    RegistersPage(RegisterGateway& gateway, Prompts& prompts, QWidget* parent = nullptr);
    static QString name();
    QString title() const override { return name(); }
    void activate() override;

  private:
    QWidget* makeFilters();
    void ask();
    void fillChoices(const RegisterChoices& choices);
    RegisterQuestion question() const;
    void extract(bool asTable);
    RegisterGateway& m_gateway;
    Prompts& m_prompts;
    QComboBox *m_kind, *m_recipient;
    QLineEdit *m_from, *m_to;
    TableBrowser* m_table;
    Notice* m_notice;
    QTimer m_soon;
    int m_asked = 0;  // only the answer to the last question is shown
};

}  // namespace serment::ui
