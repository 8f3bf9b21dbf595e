-- SPDX-License-Identifier: GPL-3.0-or-later
-- How far a user's own sessions have come in checking every signature, slice by slice, and when they last came to the end.
-- Signed by that user: nobody else can move it on.
CREATE TABLE journal_sweep(
    user_id     TEXT NOT NULL,
    compartment TEXT NOT NULL,
    seq         INTEGER NOT NULL,
    head        BLOB NOT NULL,
    whole_at    TEXT,
    signature   BLOB NOT NULL,
    UNIQUE(user_id, compartment)
);
