-- SPDX-License-Identifier: GPL-3.0-or-later
-- Papers that somebody asked for: the physician must answer those that a text provides for (P23, CDM 76).
CREATE TABLE paper_request (
    id TEXT NOT NULL UNIQUE,
    detainee_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    recipient TEXT NOT NULL,
    requester TEXT NOT NULL,
    asked_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL,
    recorded_at TEXT NOT NULL
);
CREATE INDEX paper_request_by_person ON paper_request (detainee_id, kind);

-- Answered without the paper, and why. A paper released answers by itself.
CREATE TABLE paper_request_end (
    id TEXT NOT NULL UNIQUE,
    request_id TEXT NOT NULL UNIQUE REFERENCES paper_request (id),
    reason TEXT NOT NULL,
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL,
    recorded_at TEXT NOT NULL
);

CREATE TRIGGER paper_request_no_update BEFORE UPDATE ON paper_request BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER paper_request_no_delete BEFORE DELETE ON paper_request BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER paper_request_end_no_update BEFORE UPDATE ON paper_request_end BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER paper_request_end_no_delete BEFORE DELETE ON paper_request_end BEGIN SELECT RAISE(ABORT, 'append-only'); END;
