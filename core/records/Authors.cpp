// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/Authors.h"

namespace serment::records {

Result<std::vector<Author>> authors(access::Session& session) {
    return session.read(access::Act{access::Action::ViewDetainees, Compartment::Unit, {}, {}},
                        [](store::Database& db) -> Result<std::vector<Author>> {
                            return db
                                .query(QStringLiteral("SELECT u.id, u.display_name, u.role, u.title FROM unit.user AS u"
                                                      " ORDER BY u.display_name, u.rowid"))
                                .all([](const store::Row& row) {
                                    return Author{row.id<UserTag>(0), row.text(1), row.text(2), row.text(3), {}};
                                });
                        });
}

}  // namespace serment::records
