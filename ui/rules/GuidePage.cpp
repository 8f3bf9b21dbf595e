// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/GuidePage.h"

#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/rules/GuideDesk.h"
#include "ui/rules/RuleWords.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PersonField.h"

namespace serment::ui {

GuidePage::GuidePage(GuideGateway& gateway, FindGateway& finder, QWidget* parent)
    : Page(parent),
      m_gateway(gateway),
      m_stack(new QStackedWidget(this)),
      m_desk(new GuideDesk(gateway, this)),
      m_notice(new Notice(this)) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, 0, 0);
    box->addWidget(m_notice);
    box->addWidget(m_stack);
    m_stack->addWidget(makeList());
    m_stack->addWidget(makeWho(finder));
    m_stack->addWidget(m_desk);
    connect(m_desk, &GuideDesk::closed, this, &GuidePage::showList);
    connect(m_desk, &GuideDesk::ruleWanted, this,
            [this](const QString& rule) { Q_EMIT goTo(QStringLiteral("rules"), rule); });
    connect(m_desk, &GuideDesk::pathWanted, this, &GuidePage::go);
    connect(m_desk, &GuideDesk::written, this, [this](const QString& draft) {
        m_stack->setCurrentIndex(0);
        Q_EMIT goTo(QStringLiteral("document"), draft);
    });
}

QString GuidePage::title() const {
    return tr("Guided acts");
}

QWidget* GuidePage::makeList() {
    auto* page = new QWidget(this);
    auto* box = new QVBoxLayout(page);
    setGridMargins(box, Medium, Small);
    box->addWidget(makeLabel(tr("Guided acts"), TextRole::Title, Tone::Text, page));
    auto* hint = makeLabel(tr("One question at a time, in the order of the rules; at the end the document to "
                              "write, or the refusal with its article."),
                           TextRole::Body, Tone::Muted, page);
    hint->setWordWrap(true);
    box->addWidget(hint);
    m_list = new RowView(page);
    m_list->setAccessibleName(tr("Guided acts"));
    box->addWidget(m_list, 1);
    connect(m_list, &RowView::opened, this, [this](const QString& id) {
        go(id.section(QLatin1Char(':'), 0, 0),
           id.contains(QLatin1Char(':')) ? id.section(QLatin1Char(':'), 1) : m_detainee);
    });
    return page;
}

QWidget* GuidePage::makeWho(FindGateway& finder) {
    auto* page = new QWidget(this);
    auto* box = new QVBoxLayout(page);
    setGridMargins(box, Medium, Small);
    box->addWidget(makeLabel(tr("For whom?"), TextRole::Title, Tone::Text, page));
    m_who = new PersonField(finder, page);
    box->addWidget(m_who, 1);
    connect(m_who, &PersonField::picked, this, [this](const Row& person) { go(m_path, person.id); });
    connect(m_who, &PersonField::escaped, this, &GuidePage::showList);
    return page;
}

void GuidePage::withPaths(const std::function<void()>& then) {
    if (m_paths) return then();
    m_gateway.paths([this, then](Result<GuidedPaths> paths) {
        if (!paths) return m_notice->sayError(paths.error());
        m_paths = *paths;
        then();
    });
}

void GuidePage::activate() {
    if (!m_opening && m_stack->currentWidget() != m_desk) {
        m_detainee.clear();
        showList();
    }
    m_opening = false;
}

void GuidePage::open(const QString& id) {
    m_opening = true;
    m_detainee = id.section(QLatin1Char(':'), 1);
    const QString path = id.section(QLatin1Char(':'), 0, 0);
    if (path.isEmpty()) return showList();
    go(path, m_detainee);
}

void GuidePage::showList() {
    m_stack->setCurrentIndex(0);
    m_notice->clear();
    m_list->setFocus();
    withPaths([this] {
        m_gateway.begun([this](Result<std::vector<Row>> begun) {
            std::vector<Row> rows;
            for (const auto& path : *m_paths) {
                Row row;
                row.id = path.id;
                row.icon = QStringLiteral("next");
                row.tone = Tone::Accent;
                row.title = RuleWords::inLanguage(path.title);
                row.meta = path.rules.join(QStringLiteral(", "));
                rows.push_back(std::move(row));
            }
            if (begun && !begun->empty()) {
                Row heading;
                heading.heading = true;
                heading.title = tr("Begun");
                rows.push_back(heading);
                rows.insert(rows.end(), begun->begin(), begun->end());
            }
            m_list->setRows(std::move(rows));
            if (m_list->currentId().isEmpty()) m_list->selectFirst();
        });
    });
}

void GuidePage::go(const QString& path, const QString& detainee) {
    withPaths([this, path, detainee] {
        for (const auto& each : *m_paths) {
            if (each.id != path) continue;
            if (each.aboutPatient && detainee.isEmpty()) {
                m_path = path;
                m_stack->setCurrentIndex(1);
                m_who->clear();
                m_who->setFocus();
                m_who->line()->setFocus();
                return;
            }
            begin(each, detainee);
        }
    });
}

void GuidePage::begin(const deontology::GuidedPath& path, const QString& detainee) {
    m_gateway.begin(m_paths, path, detainee, [this](Result<GuideRun> run) {
        if (!run) return m_notice->sayError(run.error());
        m_notice->clear();
        m_stack->setCurrentWidget(m_desk);
        m_desk->start(std::move(*run));
    });
}

}  // namespace serment::ui
