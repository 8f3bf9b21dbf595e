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

-- Visits of the prevention physician (L.412-47 CPén): their own small file, no part of the care file.
CREATE TABLE prevention_visit (
    entry_id TEXT NOT NULL UNIQUE REFERENCES entry (id),
    visited_on TEXT NOT NULL,
    purpose TEXT NOT NULL,
    post TEXT NOT NULL DEFAULT '',
    conclusion TEXT NOT NULL DEFAULT '',
    author_treats INTEGER NOT NULL DEFAULT 0,
    treating_reason TEXT NOT NULL DEFAULT ''
);

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
CREATE TRIGGER prevention_visit_no_update BEFORE UPDATE ON prevention_visit BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER prevention_visit_no_delete BEFORE DELETE ON prevention_visit BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER attachment_no_update BEFORE UPDATE ON attachment BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER attachment_no_delete BEFORE DELETE ON attachment BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER attachment_content_no_update BEFORE UPDATE ON attachment_content BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER attachment_content_no_delete BEFORE DELETE ON attachment_content BEGIN SELECT RAISE(ABORT, 'append-only'); END;
