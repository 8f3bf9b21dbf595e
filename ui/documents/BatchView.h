// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "ui/documents/DocumentValues.h"

class QCheckBox;
class QProgressBar;
class QPushButton;

namespace serment::ui {

class Notice;
class Prompts;
class RowView;

// The letters of all exits of the week in one go: one after the other through the gate, with progress, and it
// can be stopped between two, with the leaflet on the access to one's file (P12) for whom has none yet. What stays says why, with the article; Enter opens it.
class BatchView : public QWidget {
    Q_OBJECT
  public:
    BatchView(DocumentGateway& gateway, Prompts& prompts, QWidget* parent = nullptr);
    void load();

  Q_SIGNALS:
    void closed();
    void openWanted(const QString& rowId);  // a letter released, or "due:…" for one that stays

  private:
    struct Item {
        ExitRow exit;
        std::optional<ExitResult> result;
    };
    void start();
    void next();
    void finish();
    void stop();
    void print();
    void showRows();
    Row rowOf(const Item& item) const;
    int lettersLeft() const;
    std::vector<QByteArray> released() const;
    DocumentGateway& m_gateway;
    Prompts& m_prompts;
    std::vector<Item> m_items;
    size_t m_at = 0;
    bool m_running = false, m_stopping = false;
    Notice* m_notice;
    QProgressBar* m_progress;
    RowView* m_list;
    QCheckBox *m_leaflet, *m_listed;
    QPushButton *m_start, *m_stop, *m_print;
};

}  // namespace serment::ui
