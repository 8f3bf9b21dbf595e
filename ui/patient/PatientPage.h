// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/patient/PatientValues.h"
#include "ui/widgets/Page.h"

class QPushButton;
class QTabWidget;

namespace serment::ui {

class ActPicker;
class EntrySearchGateway;
class Notice;
class PatientBannerView;
class PatientTab;
class RowView;
class SummaryTab;
class TimelineTab;

// A patient's file: the banner stays, the tabs change. The tab of each of the two
// files exists only for who holds its key.
class PatientPage : public Page {
    Q_OBJECT
  public:
    explicit PatientPage(PatientGateway& gateway, QWidget* parent = nullptr);
    QString title() const override;
    // Takes it and puts it in the place of the list of the same key, else before the documents, in the order
    // of the calls. Its shortcut is Alt and its number.
    void addTab(PatientTab* tab);
    void showTab(const QString& key);
    void open(const QString& detainee) override;
    void activate() override;
    void saveDrafts() override;
    // A narrow part that stands under the banner on every tab; it shows and hides itself.
    void addBar(PatientTab* bar);
    // Lets the timelines be narrowed, and Ctrl+F look for words in the file.
    void setSearch(EntrySearchGateway& search);

  private:
    void openFile(const QString& detainee);
    void take(PatientTab* tab);
    void build();
    QWidget* makeListTab(const char* key, RowView** list, const QString& empty);
    void numberTabs();
    void readBanner();
    void startEncounter();
    void pickAct();
    void begin(const QString& act);
    void fill();
    void fillLists();
    PatientGateway& m_gateway;
    QString m_detainee;
    bool m_opened = false;
    PatientBannerView* m_banner;
    Notice* m_notice;
    ActPicker* m_picker;
    QTabWidget* m_tabs;
    std::vector<PatientTab*> m_added;
    SummaryTab* m_summary;
    TimelineTab* m_somatic = nullptr;
    TimelineTab* m_psychiatric = nullptr;
    std::vector<TimelineTab*> m_timelines;  // those of the two that are there
    RowView* m_treatments = nullptr;
    RowView* m_consents = nullptr;
    RowView* m_documents = nullptr;
    RowView* m_requests = nullptr;
};

}  // namespace serment::ui
