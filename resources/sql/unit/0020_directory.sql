-- SPDX-License-Identifier: GPL-3.0-or-later
-- Partners outside: who they are, what their mission is (P04), where to write to them. Nothing about any patient.
CREATE TABLE partner (
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    structure TEXT NOT NULL DEFAULT '',
    mission_scope TEXT NOT NULL,
    address TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    telephone TEXT NOT NULL DEFAULT '',
    mssante TEXT NOT NULL DEFAULT '',
    certificate TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    retired_on TEXT,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL
);
CREATE INDEX partner_by_kind ON partner (kind, name);
