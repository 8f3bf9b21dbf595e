// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QMainWindow>
#include <functional>

#include "ui/shell/Palette.h"
#include "ui/widgets/Page.h"

class QLabel;
class QStackedWidget;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace serment::ui {

class Blank;
class Sidebar;

struct ShellInfo {
    QString unit;  // "Unité sanitaire · MA de Clairbourg"
    QString user;  // "I. Morel"
    QString role;  // "infirmière"
    bool demo = false;
    int idleSeconds = 120;
};

// Only composes: sidebar, top bar, one page at a time. It knows pages by their key and nothing of what they
// show.
class MainWindow : public QMainWindow {
    Q_OBJECT
  public:
    MainWindow(const ShellInfo& info, FindGateway& finder, QWidget* parent = nullptr);
    // Pages without an icon are reached from others and have no entry of their own.
    void addPage(const QString& key, const QString& icon, Page* page, const QString& listedAs = {});
    void showPage(const QString& key, const QString& id = {});
    Page* currentPage() const;
    // Takes a band that stands over every page, below the top bar, while it is shown.
    void addBand(QWidget* band);
    void lock();
    void changeUser();

  Q_SIGNALS:
    // Drafts are saved; whoever built the window now forgets everything (DESIGN §4: the process starts
    // again).
    void locked();
    // The same, and somebody else comes: the login shows every account.
    void userChangeWanted();

  protected:
    void closeEvent(QCloseEvent* event) override;

  private:
    QWidget* makeTopBar(const ShellInfo& info);
    void makeShortcuts();
    void saveDrafts();
    QVBoxLayout* m_rows = nullptr;
    Sidebar* m_sidebar;
    QStackedWidget* m_pages;
    Palette* m_palette;
    Blank* m_blank;
    QHash<QString, Page*> m_byKey;
    QHash<Page*, QScrollArea*> m_frames;
    QHash<QString, QString> m_entryOf;  // page key → key of the entry lit in the sidebar
};

}  // namespace serment::ui
