// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/PaperRef.h"

namespace serment::ui {

std::optional<PaperRef> refOf(const QString& rowId) {
    const QStringList parts = rowId.split(QLatin1Char(':'));
    const auto compartment = compartmentFromName(parts.value(1));
    const auto id = DocumentId::parse(parts.value(2));
    if (!compartment || !id) return std::nullopt;
    return PaperRef{*compartment, *id};
}

Result<gate::Disclosure> lineOf(access::Session& session, const PaperRef& ref) {
    gate::DisclosureFilter filter;
    filter.id = ref.id;
    const auto lines = gate::disclosures(session, filter);
    if (!lines) return tl::unexpected<Error>(lines.error());
    if (lines->empty()) return fail(ErrorCode::NotFound);
    return lines->front();
}

}  // namespace serment::ui
