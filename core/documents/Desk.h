// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Session.h"
#include "core/documents/Assemble.h"
#include "core/documents/Pictures.h"
#include "core/documents/Render.h"
#include "core/documents/Templates.h"
#include "core/gate/Gate.h"

namespace serment::documents {

// Where papers are made, from the blank form to the pages: the one object that the window and the terminal
// use. Loaded once; const and thread-safe afterwards (each thread with its own session).
class Desk {
  public:
    // About 0.2 s: off the window's thread. Templates that do not load are told in templates().problems(), and a
    // plain one stands in their place (PlainTemplate.h): the paper can be made all the same.
    static Result<Desk> load(const QString& templates = QStringLiteral(":/serment/documents"));
    // The desk that papers of this unit are made at: load(), then adaptFromUnit(). Errors: those of both.
    static Result<Desk> ofUnit(access::Session& session);
    // A unit's own wording in place of the program's. InvalidInput with the reason when it lets a forbidden
    // field through, or says what the content screen refuses.
    Result<void> adapt(const QByteArray& templateJson);
    // The wordings that this unit saved, over the program's. One that no longer loads (a stricter program) is
    // left out and told in templates().problems(): the program's own stays in use.
    Result<void> adaptFromUnit(access::Session& session);
    // May these words stand in a template of this kind for this reader?
    bool mayStand(deontology::DocumentKind kind, deontology::Recipient recipient, const QString& words) const;

    // Takes from a letterhead the lines that would tell a speciality to the reader of such a paper.
    void makeNeutral(gate::Letterhead& head, deontology::DocumentKind kind,
                     deontology::Recipient recipient) const;

    const Templates& templates() const { return m_templates; }
    const gate::Gate& gate() const { return m_gate; }

    // A new draft in the user's own compartment, resting on the user's latest examination of this person,
    // with the reader and the fields that have a source filled. Null detainee for papers about nobody. NotFound without a
    // template.
    Result<Draft> start(access::Session& session, deontology::DocumentKind kind,
                        const DetaineeId& detainee) const;

    // A draft whose empty fields are filled from the file; what is typed stays. One that rests on no
    // examination yet gets the author's latest.
    Result<Draft> refilled(access::Session& session, const Draft& draft) const;

    // All findings, for every pause in typing; leaves no trace. A cache spares decoding its photographs again.
    Result<gate::Verdict> check(access::Session& session, const Draft& draft, PictureCache* cache = nullptr) const;
    // The paper as it would print, "PROJET" behind it.
    Result<QByteArray> preview(access::Session& session, const Draft& draft, PictureCache* cache = nullptr) const;
    // Number, register, pages, journal, in one transaction; the saved draft is discarded. Errors:
    // BlockedByRule, RequirementMissing, InvalidInput for values that do not fit their field.
    Result<gate::Release> release(access::Session& session, const Draft& draft,
                                  const gate::Confirmations& confirmations) const;

  private:
    Desk(Templates templates, gate::Gate gate) : m_templates(std::move(templates)), m_gate(std::move(gate)) {}
    Result<gate::Outgoing> outgoing(access::Session& session, const Draft& draft, PictureCache* cache = nullptr) const;
    Result<Draft> filled(access::Session& session, const Template& model, Draft draft) const;

    Templates m_templates;
    gate::Gate m_gate;
};

// Keeps a unit's own wording (Action::EditTemplates). Errors: those of Desk::adapt.
Result<void> saveOwnTemplate(access::Session& session, Desk& desk, const QByteArray& templateJson);
// Back to the program's wording, from the next Desk::load on.
Result<void> discardOwnTemplate(access::Session& session, deontology::DocumentKind kind);

// The pages of a paper that passed the gate; takes nothing else. With a mark: the double for the patient.
Result<QByteArray> renderFinal(const gate::Release& release, CopyMark mark = CopyMark::None);

// Unsigned words of the user, one draft a person and a kind (encrypted, no journal).
Result<void> saveDraft(access::Session& session, const Draft& draft);
Result<std::optional<Draft>> savedDraft(access::Session& session, deontology::DocumentKind kind,
                                        const DetaineeId& detainee);
Result<std::vector<Draft>> savedDrafts(access::Session& session);
Result<void> discardDraft(access::Session& session, const Draft& draft);

}  // namespace serment::documents
