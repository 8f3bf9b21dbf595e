-- SPDX-License-Identifier: GPL-3.0-or-later
-- The journal of one compartment: who did what, chained and signed, with the hash of every row written.
CREATE TABLE journal_entry(
    seq         INTEGER PRIMARY KEY,
    previous    BLOB NOT NULL,
    at          TEXT NOT NULL,
    user_id     TEXT NOT NULL,
    role        TEXT NOT NULL,
    action      TEXT NOT NULL,
    detainee_id TEXT NOT NULL,
    subject     TEXT NOT NULL,
    first_row   INTEGER NOT NULL,
    row_count   INTEGER NOT NULL,
    rows_hash   BLOB NOT NULL,
    hash        BLOB NOT NULL,
    signature   BLOB NOT NULL
);
CREATE INDEX journal_entry_detainee ON journal_entry(detainee_id, seq) WHERE detainee_id <> '';
CREATE INDEX journal_entry_user ON journal_entry(user_id, seq);

CREATE TABLE journal_table(
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

-- hash is empty when the row was deleted.
CREATE TABLE journal_row(
    id       INTEGER PRIMARY KEY,
    table_id INTEGER NOT NULL,
    row      INTEGER NOT NULL,
    hash     BLOB NOT NULL
);
CREATE INDEX journal_row_of ON journal_row(table_id, row, id);

CREATE TABLE journal_pin(
    name  TEXT PRIMARY KEY,
    value BLOB NOT NULL
);
