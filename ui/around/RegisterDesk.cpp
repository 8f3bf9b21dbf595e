// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/around/RegisterDesk.h"

#include "ui/consent/Scans.h"

namespace serment::ui {

using records::Register;
using records::RegisterLine;

namespace {

bool mayWrite(const access::Session& session, Register kind) {
    const bool told = kind == Register::FilesKept || kind == Register::OnlineRecord;
    return session.may(told ? access::Action::RecordConsent : access::Action::ShareEntry, Compartment::Coordination);
}

Result<RecordList> list(access::Session& session, const DetaineeId& id, const RegisterReading& reading) {
    const auto lines = records::registerLines(session, reading.kind, id);
    if (!lines) return tl::unexpected<Error>(lines.error());
    RecordList list;
    for (const RegisterLine& line : *lines) {
        RecordItem item = reading.show(line, session.clock().today());
        item.row.id = line.root;
        item.version = line.id;
        item.text += QStringLiteral("\n\n") + line.authorName;
        list.items.push_back(std::move(item));
    }
    if (reading.note) list.note = reading.note(*lines);
    return list;
}

Result<void> perform(access::Session& session, const DetaineeId& id, const RecordAct& act, const RegisterReading& reading) {
    RegisterLine line;
    line.kind = reading.kind;
    line.detainee = id;
    if (!act.item.isEmpty()) {
        const auto lines = records::registerLines(session, reading.kind, id);
        if (!lines) return tl::unexpected<Error>(lines.error());
        const auto held = std::find_if(lines->begin(), lines->end(), [&](const RegisterLine& l) { return l.id == act.item; });
        if (held == lines->end()) return fail(ErrorCode::NotFound, QStringLiteral("changed meanwhile"));
        line = *held;
    }
    if (auto filled = reading.fill(line, act.act, act.values); !filled) return filled;
    const auto scan = Scans::keep(session, id, act.values.value(QStringLiteral("scan")), line.who.isEmpty() ? line.subject : line.who);
    if (!scan) return tl::unexpected<Error>(scan.error());
    if (!scan->isEmpty()) line.scanId = *scan;
    return records::recordRegisterLine(session, line).map([](const QString&) {});
}

}  // namespace

RecordDesk registerDesk(const QString& key, RegisterReading reading) {
    return {key,
            [kind = reading.kind](const access::Session& session, const QString& act) {
                if (act == QStringLiteral("scan")) return session.may(access::Action::ReadCoordination, Compartment::Coordination);
                return mayWrite(session, kind);
            },
            [reading](access::Session& session, const DetaineeId& id) { return list(session, id, reading); },
            [reading](access::Session& session, const DetaineeId& id, const RecordAct& act) {
                return perform(session, id, act, reading);
            },
            {},
            [kind = reading.kind](access::Session& session, const DetaineeId& id, const QString& version) -> Result<QByteArray> {
                const auto lines = records::registerLines(session, kind, id);
                if (!lines) return tl::unexpected<Error>(lines.error());
                for (const RegisterLine& line : *lines)
                    if (line.id == version) return Scans::open(session, id, line.scanId);
                return fail(ErrorCode::NotFound, QStringLiteral("changed meanwhile"));
            }};
}

}  // namespace serment::ui
