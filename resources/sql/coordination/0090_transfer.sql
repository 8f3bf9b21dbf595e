-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files sent to another unit or received from one: the reference, never the content (shuttle of seed 001).
CREATE TABLE transfer (
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    detainee_id TEXT NOT NULL,
    direction TEXT NOT NULL,
    partner TEXT NOT NULL,
    part TEXT NOT NULL,
    document_number TEXT NOT NULL DEFAULT '',
    payload_hash TEXT NOT NULL,
    happened_at TEXT NOT NULL,
    state TEXT NOT NULL,
    state_at TEXT NOT NULL,
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL
);
CREATE INDEX transfer_by_person ON transfer (detainee_id, happened_at);
CREATE INDEX transfer_by_state ON transfer (state, happened_at);

-- A part of a received bundle that only another team opens: kept as it came until they do.
CREATE TABLE sealed_part (
    id TEXT NOT NULL UNIQUE,
    detainee_id TEXT NOT NULL,
    name TEXT NOT NULL,
    content BLOB NOT NULL,
    received_at TEXT NOT NULL,
    opened_at TEXT
);
