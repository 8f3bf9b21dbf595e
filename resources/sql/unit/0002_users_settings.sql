-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who works here, as printed on papers and shown in lists. Rights and keys stand in the signed keyring.
CREATE TABLE user(
    id           TEXT NOT NULL UNIQUE,
    name         TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL,
    title        TEXT NOT NULL DEFAULT '',
    rpps         TEXT NOT NULL DEFAULT '',
    role         TEXT NOT NULL,
    created_at   TEXT NOT NULL,
    revoked_at   TEXT,
    version      INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE setting(
    name       TEXT NOT NULL UNIQUE,
    value      TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL DEFAULT ''
);

-- Signed head of the journal of each compartment, of the same transaction as the entry itself.
CREATE TABLE anchor(
    compartment TEXT PRIMARY KEY,
    seq         INTEGER NOT NULL,
    head        BLOB NOT NULL,
    at          TEXT NOT NULL,
    user_id     TEXT NOT NULL,
    signature   BLOB NOT NULL
);
