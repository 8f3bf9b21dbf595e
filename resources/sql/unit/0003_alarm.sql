-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was found wrong with the files, until the coordinating physician has decided. Signed when decided.
CREATE TABLE journal_alarm(
    fingerprint BLOB NOT NULL UNIQUE,
    compartment TEXT NOT NULL,
    kind        TEXT NOT NULL,
    seq         INTEGER NOT NULL,
    since       TEXT,
    table_name  TEXT NOT NULL,
    row         INTEGER NOT NULL,
    found_at    TEXT NOT NULL,
    found_by    TEXT NOT NULL,
    decided_at  TEXT,
    decided_by  TEXT,
    reason      TEXT,
    signature   BLOB
);

-- Up to where a user has verified a chain himself; signed, so that nobody else can move it.
CREATE TABLE journal_checkpoint(
    user_id     TEXT NOT NULL,
    compartment TEXT NOT NULL,
    seq         INTEGER NOT NULL,
    head        BLOB NOT NULL,
    at          TEXT NOT NULL,
    signature   BLOB NOT NULL,
    UNIQUE(user_id, compartment)
);
