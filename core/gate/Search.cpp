// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gate/Search.h"

#include "core/people/Detainee.h"
#include "core/text/Normalise.h"

namespace serment::gate {

namespace {

constexpr int namesakes = 50;

QString plain(const QString& text) {
    return text::withoutAccents(text.trimmed().toLower());
}

}  // namespace

Result<std::vector<Disclosure>> findDisclosures(access::Session& session, const DisclosureSearch& search) {
    DisclosureFilter filter = search.filter;
    if (search.words.trimmed().isEmpty()) return disclosures(session, filter);
    DisclosureFilter::Words words;
    words.part = search.words.trimmed();
    const auto authors = disclosureAuthors(session);
    if (!authors) return tl::unexpected<Error>(authors.error());
    for (const auto& name : *authors)
        if (plain(name).contains(plain(words.part))) words.authors << name;
    const auto people = people::searchDetainees(session, words.part, namesakes);
    if (!people) return tl::unexpected<Error>(people.error());
    for (const auto& person : *people) words.people.push_back(person.id);
    filter.words = std::move(words);
    return disclosures(session, filter);
}

}  // namespace serment::gate
