-- SPDX-License-Identifier: GPL-3.0-or-later
-- Numbers of released papers: one row of numbers for the unit, so that a number never tells which file it comes
-- from. Cancelled papers keep theirs.
CREATE TABLE document_number (
    year INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    number TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    UNIQUE (year, seq)
);
CREATE TRIGGER document_number_no_update BEFORE UPDATE ON document_number BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER document_number_no_delete BEFORE DELETE ON document_number BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- Papers of the secretariat, which name nothing medical (convocations, leaflets).
-- The register of disclosures: what left, to whom, when, by which hand. Never changed.
CREATE TABLE disclosure (
    id TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    recipient TEXT NOT NULL,
    recipient_name TEXT NOT NULL,
    detainee_id TEXT,
    requester TEXT NOT NULL,
    handed_by TEXT NOT NULL,
    examination_id TEXT,
    stated TEXT NOT NULL,
    rules TEXT NOT NULL,
    confirmations TEXT NOT NULL,
    reasons TEXT NOT NULL,
    content_hash BLOB NOT NULL,
    anchor TEXT NOT NULL,
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL,
    author_role TEXT NOT NULL,
    released_at TEXT NOT NULL,
    day TEXT NOT NULL
);
CREATE INDEX disclosure_by_person ON disclosure (detainee_id, released_at);
CREATE INDEX disclosure_by_time ON disclosure (released_at);
CREATE INDEX disclosure_by_recipient ON disclosure (recipient, released_at);

-- The pages and their words, apart, so that lists never load them.
CREATE TABLE disclosure_content (
    disclosure_id TEXT NOT NULL UNIQUE REFERENCES disclosure (id),
    pdf BLOB NOT NULL,
    words BLOB NOT NULL
);

-- What became of it: delivered, refused, receipt, cancelled.
CREATE TABLE disclosure_event (
    id TEXT NOT NULL UNIQUE,
    disclosure_id TEXT NOT NULL REFERENCES disclosure (id),
    event TEXT NOT NULL,
    at TEXT NOT NULL,
    means TEXT NOT NULL DEFAULT '',
    to_whom TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL,
    recorded_at TEXT NOT NULL
);
CREATE INDEX disclosure_event_by_disclosure ON disclosure_event (disclosure_id, at);

-- Attempts that the rules stopped: which rules, without a word of the text.
CREATE TABLE disclosure_stopped (
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    recipient TEXT NOT NULL,
    detainee_id TEXT,
    rules TEXT NOT NULL,
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL,
    at TEXT NOT NULL
);
CREATE INDEX disclosure_stopped_by_person ON disclosure_stopped (detainee_id, at);

CREATE TRIGGER disclosure_no_update BEFORE UPDATE ON disclosure BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER disclosure_no_delete BEFORE DELETE ON disclosure BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER disclosure_content_no_update BEFORE UPDATE ON disclosure_content BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER disclosure_content_no_delete BEFORE DELETE ON disclosure_content BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER disclosure_event_no_update BEFORE UPDATE ON disclosure_event BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER disclosure_event_no_delete BEFORE DELETE ON disclosure_event BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER disclosure_stopped_no_update BEFORE UPDATE ON disclosure_stopped BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER disclosure_stopped_no_delete BEFORE DELETE ON disclosure_stopped BEGIN SELECT RAISE(ABORT, 'append-only'); END;
