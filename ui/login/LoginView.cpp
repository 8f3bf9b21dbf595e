// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/LoginView.h"

#include <QAction>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

#include "ui/widgets/Controls.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/RowView.h"

namespace serment::ui {

LoginView::LoginView(LoginGateway& gateway, QWidget* parent)
    : QWidget(parent),
      m_gateway(gateway),
      m_accounts(gateway.accounts()),
      m_list(new RowView(this)),
      m_name(new QLineEdit(this)),
      m_passphrase(new QLineEdit(this)),
      m_progress(new QProgressBar(this)),
      m_notice(new Notice(this)) {
    m_open = makePrimary(
        tr("Open"), {}, [this] { submit(); }, this);
    build();
    connect(m_list, &RowView::chosen, this, &LoginView::chooseAccount);
    connect(m_list, &RowView::opened, this,
            [this] { m_passphrase->text().isEmpty() ? m_passphrase->setFocus() : submit(); });
    connect(m_name, &QLineEdit::returnPressed, this, [this] { m_passphrase->setFocus(); });
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LoginView::submit);
    m_list->selectFirst();
}

void LoginView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    (m_accounts.empty() ? m_name : m_passphrase)->setFocus();
}

void LoginView::preferAccount(const QString& name) {
    m_list->select(name);
    m_name->setText(name);
}

void LoginView::build() {
    auto* outer = new QVBoxLayout(this);
    auto* card = makeCard(this);
    card->setFixedWidth(Theme::px(440));
    auto* box = new QVBoxLayout(card);
    setGridMargins(box, Large, Small);
    auto* head = new QHBoxLayout;
    head->addWidget(makeIconLabel(QStringLiteral("mark"), Tone::Accent, 32, card));
    head->addWidget(makeLabel(QStringLiteral("Serment"), TextRole::Name, Tone::Text, card), 1);
    box->addLayout(head);
    box->addSpacing(Theme::px(Small));
    if (m_gateway.isDemo())
        m_notice->say(
            Tone::Warn,
            tr("Demonstration unit: invented people. Choose an account; its passphrase is filled in."));
    box->addWidget(m_notice);
    box->addWidget(makeLabel(m_accounts.empty() ? tr("Account") : tr("Who are you?"), TextRole::Label,
                             Tone::Muted, card));
    box->addWidget(m_list);
    box->addWidget(m_name);
    std::vector<Row> rows;
    for (const Account& account : m_accounts)
        rows.push_back({account.name,
                        QStringLiteral("user"),
                        Tone::Muted,
                        account.displayName.isEmpty() ? account.name : account.displayName,
                        {},
                        account.role});
    m_list->setRows(std::move(rows));
    m_list->setVisible(!m_accounts.empty());
    m_list->setFixedHeight(
        Theme::rowHeight() * std::min<int>(7, std::max<int>(2, static_cast<int>(m_accounts.size()))) + 4);
    m_list->setAccessibleName(tr("Who are you?"));
    m_name->setVisible(m_accounts.empty());
    m_name->setAccessibleName(tr("Account"));
    box->addWidget(makeLabel(tr("Passphrase"), TextRole::Label, Tone::Muted, card));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    box->addWidget(m_passphrase);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(Theme::px(Small));
    m_progress->hide();
    box->addSpacing(Theme::px(Small));
    auto* foot = new QHBoxLayout;
    m_other = makeButton(
        tr("Another unit…"), {}, [this] { Q_EMIT otherUnitWanted(); }, card);
    setFlat(m_other);
    foot->addWidget(m_other);
    m_lost = makeButton(
        tr("Passphrase lost…"), {}, [this] { Q_EMIT passphraseLost(account()); }, card);
    setFlat(m_lost);
    m_lost->setVisible(!m_gateway.isDemo());
    foot->addWidget(m_lost);
    foot->addStretch(1);
    foot->addWidget(m_open);
    box->addLayout(foot);
    box->addWidget(m_progress);
    outer->addStretch(2);
    outer->addLayout(centred(card));
    outer->addStretch(3);
    setTabOrder(m_passphrase, m_open);
    setTabOrder(m_open, m_other);
    setTabOrder(m_other, m_lost);
}

void LoginView::chooseAccount(const QString& name) {
    for (const Account& account : m_accounts)
        if (account.name == name) m_passphrase->setText(account.passphrase);
}

void LoginView::setBusy(bool busy) {
    m_progress->setVisible(busy);
    m_lost->setVisible(!busy && !m_gateway.isDemo());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_list, m_name, m_passphrase, m_open, m_other})
        widget->setDisabled(busy);
    m_open->setText(busy ? tr("Opening…") : tr("Open"));
}

QString LoginView::account() const {
    return m_accounts.empty() ? m_name->text().trimmed() : m_list->currentId();
}

void LoginView::submit() {
    const QString name = account();
    if (name.isEmpty() || m_passphrase->text().isEmpty()) {
        m_notice->say(Tone::Warn, tr("Give your account and your passphrase."));
        return;
    }
    setBusy(true);
    m_gateway.open(name, m_passphrase->text(),
                   [this, guard = QPointer<LoginView>(this)](Result<bool> answer) {
                       if (!guard) return;  // the answer comes a second or two later: this view may have gone
                       setBusy(false);
                       if (answer) {
                           m_passphrase->clear();
                           Q_EMIT opened();
                       } else {
                           showFailure(answer.error());
                       }
                   });
}

void LoginView::showFailure(const Error& error) {
    bool known = false;
    const int seconds = error.detail.toInt(&known);
    if (error.code == ErrorCode::TooManyAttempts && known)
        m_notice->say(Tone::Block, tr("Too many attempts. Try again in %n second(s).", nullptr, seconds));
    else
        m_notice->sayError(error);
    m_passphrase->selectAll();
    m_passphrase->setFocus();
}

}  // namespace serment::ui
