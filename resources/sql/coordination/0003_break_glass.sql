-- SPDX-License-Identifier: GPL-3.0-or-later
-- Openings of a psychiatric file in an emergency, until the psychiatric team has looked at them.
CREATE TABLE break_glass(
    id          TEXT NOT NULL UNIQUE,
    detainee_id TEXT NOT NULL,
    user_id     TEXT NOT NULL,
    opened_at   TEXT NOT NULL,
    until       TEXT NOT NULL,
    reason      TEXT NOT NULL,
    reviewed_at TEXT,
    reviewed_by TEXT,
    review      TEXT,
    version     INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX break_glass_open ON break_glass(opened_at) WHERE reviewed_at IS NULL;
