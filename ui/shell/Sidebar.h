// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractListModel>
#include <QListView>
#include <vector>

namespace serment::ui {

struct SidebarEntry {
    QString key = {};  // "today", "requests"…
    QString icon = {};
    QString title = {};
    int waiting = 0;
    bool operator==(const SidebarEntry&) const = default;
};

enum SidebarRole { SidebarKeyRole = Qt::UserRole + 1, SidebarIconRole, SidebarWaitingRole };

class SidebarModel : public QAbstractListModel {
    Q_OBJECT
  public:
    using QAbstractListModel::QAbstractListModel;
    void add(const SidebarEntry& entry);
    void setWaiting(const QString& key, int waiting);
    int rowOf(const QString& key) const;
    QString keyAt(int row) const;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    std::vector<SidebarEntry> m_entries;
};

// The pages of the window, with what waits in each. Ctrl+1… or the arrows.
class Sidebar : public QListView {
    Q_OBJECT
  public:
    explicit Sidebar(QWidget* parent = nullptr);
    SidebarModel& entries() { return *m_model; }
    void choose(const QString& key);

  Q_SIGNALS:
    void chosen(const QString& key);

  protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QSize sizeHint() const override;

  private:
    SidebarModel* m_model;
};

}  // namespace serment::ui
