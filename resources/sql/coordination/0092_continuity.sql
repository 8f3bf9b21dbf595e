-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is prepared before an exit (L.322-7 CPén; P12 to P15), asked by somebody entitled to a copy (L.1111-7 CSP), and
-- decided about keeping (R.1112-7 CSP). Lines that follow one another: the last one on an item stands.
CREATE TABLE exit_event (
    id TEXT NOT NULL UNIQUE,
    detainee_id TEXT NOT NULL,
    kind TEXT NOT NULL,              -- opened, visit, item, hand_over, call_back
    item TEXT NOT NULL DEFAULT '',
    answer TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL DEFAULT '',
    partner TEXT NOT NULL DEFAULT '',
    happened_on TEXT NOT NULL,
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL,
    recorded_at TEXT NOT NULL
);
CREATE INDEX exit_event_by_person ON exit_event (detainee_id, happened_on);
CREATE TABLE access_request (
    id TEXT NOT NULL UNIQUE,
    detainee_id TEXT NOT NULL,
    requester TEXT NOT NULL,
    requester_name TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL DEFAULT '',
    form TEXT NOT NULL,
    scope TEXT NOT NULL DEFAULT '',
    asked_at TEXT NOT NULL,
    is_old INTEGER NOT NULL,
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL,
    recorded_at TEXT NOT NULL
);
CREATE INDEX access_request_by_person ON access_request (detainee_id, asked_at);
CREATE TABLE access_event (
    id TEXT NOT NULL UNIQUE,
    request_id TEXT NOT NULL REFERENCES access_request (id),
    kind TEXT NOT NULL,              -- identity, located, apart, reviewed, delivered, closed
    item TEXT NOT NULL DEFAULT '',
    answer TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL DEFAULT '',
    happened_on TEXT NOT NULL,
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL,
    recorded_at TEXT NOT NULL
);
CREATE INDEX access_event_by_request ON access_event (request_id);
CREATE TABLE keeping_event (
    id TEXT NOT NULL UNIQUE,
    detainee_id TEXT NOT NULL,
    kind TEXT NOT NULL,              -- death, claim, claim_closed, proposed, decided, kept
    answer TEXT NOT NULL DEFAULT '', -- destruction, archive
    words TEXT NOT NULL DEFAULT '',
    happened_on TEXT NOT NULL,
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL,
    recorded_at TEXT NOT NULL
);
CREATE INDEX keeping_event_by_person ON keeping_event (detainee_id, happened_on);
CREATE TRIGGER exit_event_no_update BEFORE UPDATE ON exit_event BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER exit_event_no_delete BEFORE DELETE ON exit_event BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER access_request_no_update BEFORE UPDATE ON access_request BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER access_request_no_delete BEFORE DELETE ON access_request BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER access_event_no_update BEFORE UPDATE ON access_event BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER access_event_no_delete BEFORE DELETE ON access_event BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER keeping_event_no_update BEFORE UPDATE ON keeping_event BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER keeping_event_no_delete BEFORE DELETE ON keeping_event BEGIN SELECT RAISE(ABORT, 'append-only'); END;
