-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every piece of a file is an entry: who wrote it, when, about what, and its words for search and the timeline.
-- A correction is a new entry of the same root that names the one it corrects (R.1112-2 CSP: nothing is lost).
CREATE TABLE entry (
    id TEXT NOT NULL UNIQUE,
    detainee_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    root_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    supersedes_id TEXT UNIQUE REFERENCES entry (id),
    correction_reason TEXT NOT NULL DEFAULT '',
    occurred_at TEXT NOT NULL,
    signed_at TEXT NOT NULL,
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL,
    author_role TEXT NOT NULL,
    author_title TEXT NOT NULL,
    author_team TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    origin TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL,
    UNIQUE (root_id, version)
);
CREATE INDEX entry_by_time ON entry (detainee_id, occurred_at);
CREATE INDEX entry_by_kind ON entry (detainee_id, kind, occurred_at);
CREATE INDEX entry_by_author ON entry (author_id, kind, occurred_at);

CREATE VIRTUAL TABLE entry_fts USING fts5 (
    title, text, content = 'entry', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4', detail = none
);
CREATE TRIGGER entry_indexed AFTER INSERT ON entry BEGIN
    INSERT INTO entry_fts (rowid, title, text) VALUES (new.rowid, new.title, new.text);
END;

CREATE TABLE allergy (
    entry_id TEXT NOT NULL UNIQUE REFERENCES entry (id),
    substance TEXT NOT NULL,
    reaction TEXT NOT NULL DEFAULT '',
    nature TEXT NOT NULL,
    severity TEXT NOT NULL,
    state TEXT NOT NULL,
    since TEXT
);
CREATE TABLE treatment (
    entry_id TEXT NOT NULL UNIQUE REFERENCES entry (id),
    drug_code TEXT NOT NULL DEFAULT '',
    drug TEXT NOT NULL,
    substances TEXT NOT NULL DEFAULT '',
    dose TEXT NOT NULL,
    route TEXT NOT NULL,
    schedule TEXT NOT NULL,
    indication TEXT NOT NULL DEFAULT '',
    starts_on TEXT NOT NULL,
    ends_on TEXT,
    stopped_on TEXT,
    stop_reason TEXT NOT NULL DEFAULT '',
    holding TEXT NOT NULL,
    substitution INTEGER NOT NULL DEFAULT 0,
    prescriber TEXT NOT NULL DEFAULT ''
);
CREATE INDEX treatment_by_holding ON treatment (holding, ends_on) WHERE stopped_on IS NULL;
CREATE TABLE administration (
    id TEXT NOT NULL UNIQUE,
    detainee_id TEXT NOT NULL,
    treatment_id TEXT NOT NULL,
    at TEXT NOT NULL,
    outcome TEXT NOT NULL,
    dose TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL,
    recorded_at TEXT NOT NULL
);
CREATE INDEX administration_by_treatment ON administration (treatment_id, at);
CREATE INDEX administration_by_person ON administration (detainee_id, at);
CREATE INDEX administration_by_time ON administration (at);

CREATE TABLE vaccination (
    entry_id TEXT NOT NULL UNIQUE REFERENCES entry (id),
    vaccine TEXT NOT NULL,
    given_on TEXT NOT NULL,
    dose_number INTEGER,
    lot TEXT NOT NULL DEFAULT '',
    site TEXT NOT NULL DEFAULT '',
    elsewhere INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE alert (
    entry_id TEXT NOT NULL UNIQUE REFERENCES entry (id),
    category TEXT NOT NULL,
    label TEXT NOT NULL,
    high INTEGER NOT NULL DEFAULT 0,
    ended_on TEXT
);
-- A copy of an entry that its author makes readable to the other team, the patient being informed (L.1110-4 CSP).
CREATE TABLE shared_entry (
    entry_id TEXT NOT NULL UNIQUE REFERENCES entry (id),
    source_compartment TEXT NOT NULL,
    source_entry_id TEXT NOT NULL,
    informed_on TEXT NOT NULL,
    withdrawn_on TEXT
);
CREATE INDEX shared_entry_by_source ON shared_entry (source_entry_id);
-- The patient opposes that one team's allergies or treatments stand here: told to the other as something missing.
CREATE TABLE withholding (
    id TEXT NOT NULL UNIQUE,
    detainee_id TEXT NOT NULL,
    category TEXT NOT NULL,
    team TEXT NOT NULL,
    active INTEGER NOT NULL,
    decided_on TEXT NOT NULL,
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL,
    recorded_at TEXT NOT NULL
);
CREATE INDEX withholding_by_person ON withholding (detainee_id);
-- Small registers around the file (P18, P20, T04, T11, T26, S01), append-only: the last line of a root stands.
CREATE TABLE register_line (
    id TEXT NOT NULL UNIQUE,
    register TEXT NOT NULL,
    detainee_id TEXT,
    root_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    happened_on TEXT NOT NULL,
    who TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    decided_on TEXT,
    ended_on TEXT,
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    UNIQUE (root_id, version)
);
CREATE INDEX register_line_by_person ON register_line (detainee_id, register, happened_on);
CREATE INDEX register_line_by_date ON register_line (register, happened_on);

CREATE TABLE attachment (
    entry_id TEXT NOT NULL UNIQUE REFERENCES entry (id),
    label TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL
);
-- Apart, so that lists never load a scan.
CREATE TABLE attachment_content (
    entry_id TEXT NOT NULL UNIQUE REFERENCES entry (id),
    content BLOB NOT NULL
);

-- Unsigned words of one user: overwritten while typing, gone once signed; no part of the record.
CREATE TABLE draft (
    user_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    UNIQUE (user_id, subject, kind)
);

-- Append-only: what was signed is never changed nor removed.
CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER allergy_no_update BEFORE UPDATE ON allergy BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER allergy_no_delete BEFORE DELETE ON allergy BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER treatment_no_update BEFORE UPDATE ON treatment BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER treatment_no_delete BEFORE DELETE ON treatment BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER administration_no_update BEFORE UPDATE ON administration BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER administration_no_delete BEFORE DELETE ON administration BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER vaccination_no_update BEFORE UPDATE ON vaccination BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER vaccination_no_delete BEFORE DELETE ON vaccination BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER alert_no_update BEFORE UPDATE ON alert BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER alert_no_delete BEFORE DELETE ON alert BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER shared_entry_no_update BEFORE UPDATE ON shared_entry BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER shared_entry_no_delete BEFORE DELETE ON shared_entry BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER withholding_no_update BEFORE UPDATE ON withholding BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER withholding_no_delete BEFORE DELETE ON withholding BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER register_line_no_update BEFORE UPDATE ON register_line BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER register_line_no_delete BEFORE DELETE ON register_line BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER attachment_no_update BEFORE UPDATE ON attachment BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER attachment_no_delete BEFORE DELETE ON attachment BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER attachment_content_no_update BEFORE UPDATE ON attachment_content BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER attachment_content_no_delete BEFORE DELETE ON attachment_content BEGIN SELECT RAISE(ABORT, 'append-only'); END;
