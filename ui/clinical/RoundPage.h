// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>

#include "core/records/AdministrationRound.h"
#include "ui/widgets/AutoSave.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/Worker.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace serment::ui {

class KeyChoice;
class Notice;
class Prompts;
class RowView;

// Who is given what today, by building and cell.
class RoundGateway {
  public:
    virtual ~RoundGateway() = default;
    virtual bool mayRecord() const = 0;
    virtual QDate today() const = 0;
    virtual void round(records::Holding holding, Reply<std::vector<records::RoundLine>> reply) = 0;
    // All or none.
    virtual void record(const std::vector<records::Administration>& round, Reply<bool> reply) = 0;
    // Marks made and not recorded, of one day and holding.
    virtual void loadDraft(const QString& subject, Reply<QString> reply) = 0;
    virtual void saveDraft(const QString& subject, const QString& body, Reply<bool> reply) = 0;
    // The list of the weekly boxes from `first` on, as pages; of one building, or of all when it is empty.
    virtual void boxList(const QDate& first, const QString& building, Reply<QByteArray> reply) = 0;
};

class CoreRoundGateway final : public RoundGateway {
  public:
    CoreRoundGateway(Worker& worker, const access::Session& session) : m_worker(worker), m_session(session) {}
    bool mayRecord() const override;
    QDate today() const override { return m_session.clock().today(); }
    void round(records::Holding holding, Reply<std::vector<records::RoundLine>> reply) override;
    void record(const std::vector<records::Administration>& round, Reply<bool> reply) override;
    void loadDraft(const QString& subject, Reply<QString> reply) override;
    void saveDraft(const QString& subject, const QString& body, Reply<bool> reply) override;
    void boxList(const QDate& first, const QString& building, Reply<QByteArray> reply) override;

  private:
    Worker& m_worker;
    const access::Session& m_session;
};

// The round of a nurse: one key a person, then the whole round recorded at once; and the weekly boxes. What
// is marked is kept as a draft at every key.
class RoundPage : public Page {
    Q_OBJECT
  public:
    RoundPage(RoundGateway& gateway, Prompts& prompts, QWidget* parent = nullptr);
    static QString name();
    QString title() const override { return name(); }
    void activate() override;
    void saveDrafts() override;

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void build();
    void load();
    void takeDraft(const QString& body);
    void fill();
    void setBuildings();
    void mark(const QString& outcome);
    void record();
    void printBoxes();
    QString subject() const;
    records::Holding holding() const;
    const records::RoundLine* current() const;
    RoundGateway& m_gateway;
    Prompts& m_prompts;
    std::vector<records::RoundLine> m_lines;
    QHash<QString, QString> m_marks;  // treatment → outcome
    QString m_building;               // empty: all
    KeyChoice* m_holding;
    KeyChoice* m_outcome;
    QPushButton* m_next;
    QWidget* m_week;      // from which day the boxes are printed, and the button
    QLineEdit* m_first;
    QPushButton* m_print;
    RowView* m_list;
    QLabel* m_count;
    QPushButton* m_record;
    Notice* m_notice;
    AutoSave m_save;
};

}  // namespace serment::ui
