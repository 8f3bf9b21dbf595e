// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/CorePaperSettings.h"

#include "core/documents/Around.h"
#include "core/documents/Letterhead.h"

namespace serment::ui {

namespace {

using deontology::DocumentKind;

gate::Letterhead headOf(const LetterheadValues& values) {
    const auto& profile = values.profile;
    return {profile.hospital,
            QStringLiteral("Unité sanitaire"),
            profile.establishment,
            profile.letterhead,
            profile.telephone,
            profile.city,
            values.logo};
}

QString problemOf(const documents::Desk& desk, DocumentKind kind) {
    const QString name = QStringLiteral("template.") + deontology::kindName(kind);
    for (const QString& problem : desk.templates().problems())
        if (problem.startsWith(name + QLatin1Char(':'))) return problem.mid(name.size() + 1).trimmed();
    return {};
}

}  // namespace

void CorePaperSettings::kinds(Reply<std::vector<PaperKind>> reply) {
    m_worker.ask<std::vector<PaperKind>>(
        &m_worker,
        [shelf = m_shelf](access::Session& session) -> Result<std::vector<PaperKind>> {
            const auto desk = shelf->get(session);
            if (!desk) return tl::unexpected<Error>(desk.error());
            std::vector<PaperKind> kinds;
            for (const auto* model : (*desk)->templates().all())
                kinds.push_back({model->kind, model->label, problemOf(**desk, model->kind)});
            return kinds;
        },
        std::move(reply));
}

void CorePaperSettings::wordings(DocumentKind kind, Reply<std::vector<documents::Wording>> reply) {
    m_worker.ask<std::vector<documents::Wording>>(
        &m_worker,
        [kind](access::Session& session) {
            return documents::templateInUse(session, kind).map([kind](const QByteArray& json) {
                return documents::wordingsOf(kind, json);
            });
        },
        std::move(reply));
}

void CorePaperSettings::tryWording(DocumentKind kind, const QMap<QString, QString>& texts,
                                   Reply<WordingTrial> reply) {
    m_worker.ask<WordingTrial>(
        &m_worker,
        [shelf = m_shelf, kind, texts](access::Session& session) -> Result<WordingTrial> {
            const auto desk = shelf->get(session);
            if (!desk) return tl::unexpected<Error>(desk.error());
            const QByteArray json = documents::withWordings(kind, texts);
            WordingTrial trial;
            auto refused = documents::judgeWording(session, **desk, json);
            if (!refused) {
                trial.reason = refused.error().detail;
                return trial;
            }
            trial.refused = std::move(*refused);
            if (auto pdf = documents::previewTemplate(session, **desk, json)) trial.pdf = std::move(*pdf);
            return trial;
        },
        std::move(reply));
}

void CorePaperSettings::saveWording(DocumentKind kind, const QMap<QString, QString>& texts,
                                    Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker,
        [shelf = m_shelf, kind, texts](access::Session& session) -> Result<bool> {
            const auto desk = shelf->get(session);
            if (!desk) return tl::unexpected<Error>(desk.error());
            documents::Desk tried = **desk;
            const auto done = texts.isEmpty() ? documents::discardOwnTemplate(session, kind)
                                              : documents::saveOwnTemplate(
                                                    session, tried, documents::withWordings(kind, texts));
            if (!done) return tl::unexpected<Error>(done.error());
            shelf->forget();
            return true;
        },
        std::move(reply));
}

void CorePaperSettings::letterhead(Reply<LetterheadValues> reply) {
    m_worker.ask<LetterheadValues>(
        &m_worker,
        [](access::Session& session) -> Result<LetterheadValues> {
            auto profile = access::unitProfile(session);
            if (!profile) return tl::unexpected<Error>(profile.error());
            auto picture = documents::logo(session);
            if (!picture) return tl::unexpected<Error>(picture.error());
            return LetterheadValues{std::move(*profile), std::move(*picture)};
        },
        std::move(reply));
}

void CorePaperSettings::tryLetterhead(const LetterheadValues& values, Reply<LetterheadTrial> reply) {
    m_worker.ask<LetterheadTrial>(
        &m_worker,
        [shelf = m_shelf, values](access::Session& session) -> Result<LetterheadTrial> {
            const auto desk = shelf->get(session);
            if (!desk) return tl::unexpected<Error>(desk.error());
            const auto head = headOf(values);
            auto pdf = documents::previewTemplate(
                session, **desk, documents::shippedTemplate(DocumentKind::AttestationPresence), head);
            if (!pdf) return tl::unexpected<Error>(pdf.error());
            return LetterheadTrial{std::move(*pdf), documents::linesLeftOut(**desk, head)};
        },
        std::move(reply));
}

void CorePaperSettings::saveLetterhead(const LetterheadValues& values, bool logoChanged, Reply<bool> reply) {
    m_worker.ask<bool>(
        &m_worker,
        [values, logoChanged](access::Session& session) -> Result<bool> {
            // Only what this page shows: the rest may have changed on another one meanwhile.
            auto profile = access::unitProfile(session);
            if (!profile) return tl::unexpected<Error>(profile.error());
            profile->letterhead = values.profile.letterhead;
            profile->telephone = values.profile.telephone;
            if (const auto saved = access::saveUnitProfile(session, *profile); !saved)
                return tl::unexpected<Error>(saved.error());
            if (logoChanged)
                if (const auto saved = documents::saveLogo(session, values.logo); !saved)
                    return tl::unexpected<Error>(saved.error());
            return true;
        },
        std::move(reply));
}

}  // namespace serment::ui
