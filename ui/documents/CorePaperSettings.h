// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/documents/DeskShelf.h"
#include "ui/documents/PaperSettings.h"

namespace serment::ui {

class CorePaperSettings final : public PaperSettingsGateway {
  public:
    CorePaperSettings(Worker& worker, std::shared_ptr<DeskShelf> shelf, const access::Session& session)
        : m_worker(worker),
          m_shelf(std::move(shelf)),
          m_mayWord(session.may(access::Action::EditTemplates, Compartment::Unit)),
          m_mayHead(session.may(access::Action::ChangeSettings, Compartment::Unit)) {}
    bool mayChangeWording() const override { return m_mayWord; }
    bool mayChangeLetterhead() const override { return m_mayHead; }
    void kinds(Reply<std::vector<PaperKind>> reply) override;
    void wordings(deontology::DocumentKind kind, Reply<std::vector<documents::Wording>> reply) override;
    void tryWording(deontology::DocumentKind kind, const QMap<QString, QString>& texts,
                    Reply<WordingTrial> reply) override;
    void saveWording(deontology::DocumentKind kind, const QMap<QString, QString>& texts,
                     Reply<bool> reply) override;
    void letterhead(Reply<LetterheadValues> reply) override;
    void tryLetterhead(const LetterheadValues& values, Reply<LetterheadTrial> reply) override;
    void saveLetterhead(const LetterheadValues& values, bool logoChanged, Reply<bool> reply) override;

  private:
    Worker& m_worker;
    std::shared_ptr<DeskShelf> m_shelf;
    bool m_mayWord, m_mayHead;
};

}  // namespace serment::ui
