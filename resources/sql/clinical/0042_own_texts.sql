-- SPDX-License-Identifier: GPL-3.0-or-later
-- Phrases and templates that one user keeps for writing. No record of anybody: changed and removed freely.
CREATE TABLE own_text (
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL DEFAULT 1,
    user_id TEXT NOT NULL,
    name TEXT NOT NULL,
    is_template INTEGER NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    subjective TEXT NOT NULL DEFAULT '',
    objective TEXT NOT NULL DEFAULT '',
    assessment TEXT NOT NULL DEFAULT '',
    plan TEXT NOT NULL DEFAULT '',
    saved_at TEXT NOT NULL,
    UNIQUE (user_id, name)
);
