// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/UsersSection.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/access/AccessWords.h"
#include "ui/access/TaskLine.h"
#include "ui/access/UserForms.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Prompts.h"
#include "ui/widgets/Sentences.h"
#include "ui/widgets/TableBrowser.h"
#include "ui/widgets/Times.h"

namespace serment::ui {

UsersSection::UsersSection(AccessGateway& gateway, Prompts& prompts, QWidget* parent)
    : QWidget(parent),
      m_gateway(gateway),
      m_prompts(prompts),
      m_rights(gateway.rights()),
      m_notice(new Notice(this)),
      m_due(new Notice(this)),
      m_task(new TaskLine(this)),
      m_who(makeLabel({}, TextRole::Body, Tone::Text, this)) {
    auto* box = new QVBoxLayout(this);
    setGridMargins(box, Medium, Small);
    m_table =
        new TableBrowser({{tr("Name")}, {tr("Role")}, {tr("Keys held"), false, true}, {tr("State")}},
                         tr("Name, account or role"), tr("No account can be shown to your role."), this);
    m_table->setMinimumHeight(Theme::px(220));
    box->addWidget(m_due);
    box->addWidget(m_task);
    box->addWidget(m_notice);
    box->addWidget(m_table, 1);
    box->addWidget(makeChosen());
    makeNewAccount(box);
    choose({});
    connect(m_table, &TableBrowser::chosen, this, &UsersSection::choose);
}

QWidget* UsersSection::makeChosen() {
    QBoxLayout* inside = nullptr;
    auto* section = makeSection(tr("The account chosen"), &inside, this);
    auto* head = new QHBoxLayout;
    m_who->setWordWrap(true);
    head->addWidget(m_who, 1);
    m_vouch = makeButton(
        tr("Vouch for this account"), {},
        [this] {
            if (m_chosen)
                m_gateway.vouchFor(m_chosen->id, [this](Result<bool> answer) {
                    done(answer, tr("This account is confirmed and holds the keys of its role."));
                });
        },
        section);
    head->addWidget(m_vouch);
    m_revoke = makeButton(
        tr("Close this account…"), {}, [this] { revoke(); }, section);
    head->addWidget(m_revoke);
    inside->addLayout(head);
    m_grant = new GrantForm(m_rights.grant, m_rights.vouch, section);
    inside->addWidget(m_grant);
    connect(m_grant, &GrantForm::wanted, this,
            [this](Compartment compartment, const QString& sheet, const QString& other) {
                if (!m_chosen) return;
                m_gateway.grant(m_chosen->id, compartment, sheet, other, [this](Result<bool> answer) {
                    done(answer, tr("The key is granted; it counts from this person's next login."));
                });
            });
    return section;
}

void UsersSection::makeNewAccount(QBoxLayout* box) {
    QBoxLayout* inside = nullptr;
    auto* section = makeSection(tr("A new account"), &inside, this);
    m_new = new NewUserForm(m_rights.vouch, section);
    inside->addWidget(m_new);
    section->hide();
    auto* begin = makeButton(
        tr("New account…"), {}, [section] { section->setVisible(!section->isVisible()); }, this);
    begin->setVisible(m_rights.manageUsers);
    box->addWidget(begin, 0, Qt::AlignLeft);
    box->addWidget(section);
    connect(m_new, &NewUserForm::refused, this,
            [this](const QString& why) { m_notice->say(Tone::Warn, why); });
    connect(m_new, &NewUserForm::wanted, this,
            [this, section](const access::NewUser& user, const QString& passphrase) {
                m_gateway.addUser(user, passphrase, [this, section](Result<bool> answer) {
                    if (answer) {
                        m_new->clear();
                        section->hide();
                    }
                    done(answer,
                         m_rights.vouch
                             ? tr("The account is there, with the keys of its role that you hold.")
                             : tr("The account is there. The coordinating physician confirms it, then it "
                                  "opens."));
                });
            });
}

void UsersSection::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    load();
}

void UsersSection::load() {
    m_gateway.users([this](Result<UsersView> view) {
        if (!view) return m_table->say(view.error());
        show(*view);
    });
}

void UsersSection::show(const UsersView& view) {
    m_view = view;
    std::vector<Line> lines;
    for (const auto& user : view.accounts) {
        const QString state = user.revokedAt
                                  ? tr("closed on %1").arg(dateText(user.revokedAt->toLocalTime().date()))
                              : user.confirmed ? tr("active")
                                               : tr("to be confirmed");
        lines.push_back({user.id.toString(),
                         {QStringLiteral("%1 (%2)").arg(user.displayName, user.name), roleText(user.role),
                          AccessWords::compartments({user.keys.begin(), user.keys.end()}), state},
                         user.revokedAt   ? Tone::Muted
                         : user.confirmed ? Tone::Text
                                          : Tone::Warn});
    }
    const QString chosen = m_chosen ? m_chosen->id.toString() : QString();
    m_table->setLines(std::move(lines));
    choose(chosen);
    if (view.rotationsDue.empty() || m_task->isRunning()) return m_due->clear();
    const QString words = tr("Somebody who should not any more has known the key of: %1.")
                              .arg(AccessWords::compartments(view.rotationsDue));
    const bool mine = std::any_of(view.rotationsDue.begin(), view.rotationsDue.end(),
                                  [this](Compartment each) { return m_rights.rotate.contains(each); });
    if (mine)
        m_due->say(Tone::Warn, words, tr("Renew now"), [this] { rotateDue(); });
    else
        m_due->say(Tone::Warn, words + QLatin1Char(' ') + tr("Somebody who holds it renews it."));
}

void UsersSection::choose(const QString& id) {
    m_chosen.reset();
    for (const auto& user : m_view.accounts)
        if (user.id.toString() == id) m_chosen = user;
    m_who->setText(m_chosen ? QStringLiteral("%1, %2").arg(m_chosen->displayName, roleText(m_chosen->role))
                            : tr("Choose an account in the list."));
    const bool open = m_chosen && !m_chosen->revokedAt;
    m_vouch->setVisible(open && !m_chosen->confirmed && m_rights.vouch);
    m_grant->setVisible(open && m_chosen->confirmed && !m_rights.grant.empty());
    m_revoke->setVisible(open && m_rights.revoke && id != m_rights.self);
}

void UsersSection::done(const Result<bool>& answer, const QString& words) {
    if (answer)
        m_notice->say(Tone::Ok, words);
    else
        m_notice->sayError(answer.error());
    load();
}

void UsersSection::revoke() {
    if (!m_chosen) return;
    const bool sure = m_prompts.confirm(this, tr("Close this account?"),
                                        tr("%1 cannot log in any more, and every key that this account held "
                                           "is renewed. What was read or copied "
                                           "before stays known.")
                                            .arg(m_chosen->displayName),
                                        tr("Close the account"));
    if (!sure) return;
    m_gateway.revoke(m_chosen->id, [this](Result<bool> answer) {
        if (!answer) return done(answer, {});
        m_gateway.users([this](Result<UsersView> view) {
            if (!view) return m_table->say(view.error());
            show(*view);
            rotateDue();
        });
    });
}

void UsersSection::rotateDue() {
    std::vector<Compartment> mine;
    for (const Compartment each : m_view.rotationsDue)
        if (m_rights.rotate.contains(each)) mine.push_back(each);
    if (mine.empty() || m_task->isRunning()) return;
    m_due->clear();
    const QString names = AccessWords::compartments(mine);
    m_gateway.rotate(mine, m_task->start(tr("Renewing the keys of: %1").arg(names)),
                     [this, names](Result<bool> answer) {
                         m_task->finish();
                         if (!answer && answer.error().code == ErrorCode::TamperDetected && !answer.error().detail.isEmpty())
                             return m_notice->say(Tone::Block, intruderWords(answer.error().detail));
                         done(answer, tr("Renewed: %1.").arg(names));
                     });
}

// A renewal found a key in the keyring that nobody gave.
QString UsersSection::intruderWords(const QString& account) const {
    const bool known = std::any_of(m_view.accounts.begin(), m_view.accounts.end(),
                                   [&](const access::UserAccount& each) { return each.name == account; });
    if (known)
        return tr("Nothing was renewed: the keyring lists the account “%1” among the holders of this key, and nobody gave it. "
                  "Close that account, or grant it the key if it is right; tell the coordinating physician.")
            .arg(account);
    return tr("Nothing was renewed: the keyring was changed outside the program (%1). Tell the coordinating physician; new "
              "recovery sheets or the last backup put it right.")
        .arg(account);
}

}  // namespace serment::ui
