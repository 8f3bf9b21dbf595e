// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/rules/GuideValues.h"
#include "ui/widgets/Page.h"

class QStackedWidget;

namespace serment::ui {

class FindGateway;
class GuideDesk;
class Notice;
class PersonField;
class RowView;

// The delicate acts, one question at a time. Opened on nothing (which one?), on a path ("spip"), on a path
// for somebody ("spip:<detainee>") or on somebody (":<detainee>").
class GuidePage : public Page {
    Q_OBJECT
  public:
    GuidePage(GuideGateway& gateway, FindGateway& finder, QWidget* parent = nullptr);
    QString title() const override;
    void activate() override;
    void open(const QString& id) override;

  private:
    QWidget* makeList();
    QWidget* makeWho(FindGateway& finder);
    void withPaths(const std::function<void()>& then);
    void showList();
    void go(const QString& path, const QString& detainee);
    void begin(const deontology::GuidedPath& path, const QString& detainee);
    GuideGateway& m_gateway;
    GuidedPaths m_paths;
    QString m_detainee;  // for whom a path is being chosen
    QString m_path;      // waits for a person
    bool m_opening = false;
    QStackedWidget* m_stack;
    RowView* m_list = nullptr;
    PersonField* m_who = nullptr;
    GuideDesk* m_desk;
    Notice* m_notice;
};

}  // namespace serment::ui
