// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QMainWindow>
#include <vector>

#include "ui/shell/PageHolder.h"
#include "ui/shell/Palette.h"

class QLabel;
class QStackedWidget;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace serment::ui {

class Blank;
class QuietWork;
class Sidebar;

struct ShellInfo {
    QString unit;  // "Unité sanitaire · MA de Clairbourg"
    QString user;  // "I. Morel"
    QString role;  // "infirmière"
    bool demo = false;
    int idleSeconds = 120;
};

// A page before it is made. Without an icon it is reached from others and has no entry of its own in the sidebar:
// that of `listedAs` is lit.
struct PageEntry {
    QString key;
    QString icon = {};
    QString title = {};
    QString listedAs = {};
};

// Only composes: sidebar, top bar, one page at a time. It knows pages by their key and nothing of what they
// show. A page is made when it is first asked for, else while the window is quiet after its first painting.
class MainWindow : public QMainWindow {
    Q_OBJECT
  public:
    MainWindow(const ShellInfo& info, FindGateway& finder, QWidget* parent = nullptr);
    void addPage(const PageEntry& entry, PageMaker maker);
    // The same with a page that exists already.
    void addPage(const QString& key, const QString& icon, Page* page, const QString& listedAs = {});
    void showPage(const QString& key, const QString& id = {});
    Page* currentPage() const;
    // Nothing remains to be made behind the page that is shown.
    bool isWhole() const;
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
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

  private:
    QWidget* makeTopBar(const ShellInfo& info);
    void makeShortcuts();
    bool makeStep();
    PageHolder* currentHolder() const;
    void saveDrafts();
    QVBoxLayout* m_rows = nullptr;
    Sidebar* m_sidebar;
    QStackedWidget* m_pages;
    Palette* m_palette;
    Blank* m_blank;
    QuietWork* m_quietWork;
    QHash<QString, PageHolder*> m_byKey;
    std::vector<PageHolder*> m_unmade;  // in the order of the sidebar
    QHash<PageHolder*, QScrollArea*> m_frames;
    QHash<QString, QString> m_entryOf;  // page key → key of the entry lit in the sidebar
};

}  // namespace serment::ui
