// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/Session.h"
#include "core/requests/CareRequest.h"

// Storage of care requests, for the use cases of requests/ only. All throw StoreError.
namespace serment::requests {

// Columns of coordination.care_request AS r, read by readRequest().
QString requestColumns();
inline constexpr int requestColumnCount = 26;
CareRequest readRequest(const store::Row& row);

std::optional<CareRequest> findRequest(store::Database& db, const CareRequestId& id);
// `sealed`: what was sealed for another team, empty otherwise.
void insertRequest(store::Database& db, const CareRequest& request, const QByteArray& sealed, const access::Session& session);
void insertEvent(store::Database& db, const CareRequestId& id, RequestState state, const QString& cause,
                 const access::Session& session);
// Writes what may change of a request, one version further. Errors: Conflict.
Result<void> updateRequest(store::Database& db, const CareRequest& request, int expectedVersion);
QByteArray sealedContent(store::Database& db, const CareRequestId& id);

}  // namespace serment::requests
