-- SPDX-License-Identifier: GPL-3.0-or-later
-- Codes that the unit imports from its own files; none is shipped (their licences forbid it).
CREATE TABLE terminology_code (
    id TEXT NOT NULL UNIQUE,
    system TEXT NOT NULL,
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    words TEXT NOT NULL,
    UNIQUE (system, code)
);
