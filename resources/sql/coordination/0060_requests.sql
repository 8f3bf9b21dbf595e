-- SPDX-License-Identifier: GPL-3.0-or-later
-- Written care requests. What both teams may read stands in clear; a request meant for another team is sealed with
-- the public key of its box, and then nothing of its words stands here.
CREATE TABLE collection_round (
    id TEXT NOT NULL UNIQUE,
    box TEXT NOT NULL,
    collected_at TEXT NOT NULL,
    slips INTEGER,
    author_id TEXT NOT NULL,
    recorded_at TEXT NOT NULL
);
CREATE INDEX collection_round_by_time ON collection_round (collected_at);

CREATE TABLE care_request (
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    detainee_id TEXT NOT NULL,
    round_id TEXT REFERENCES collection_round (id),
    deposited_on TEXT,
    collected_at TEXT NOT NULL,
    requester TEXT NOT NULL,
    requester_name TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    cannot_write INTEGER NOT NULL DEFAULT 0,
    symptom INTEGER NOT NULL,
    target TEXT NOT NULL,
    -- Reasons of red flags, separated by spaces, none when sealed; urgency 0 none, 1 at once, 2 the same day.
    red_flags TEXT NOT NULL DEFAULT '',
    urgency INTEGER NOT NULL DEFAULT 0,
    sealed_team TEXT NOT NULL DEFAULT '',
    sealed BLOB,
    state TEXT NOT NULL,
    priority TEXT NOT NULL DEFAULT '',
    scheduled_at TEXT,
    slot_id TEXT,
    answer TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT '',
    closed_at TEXT,
    -- The first request of a chain of repeated ones: its clock is the one that runs (it never restarts).
    chain_id TEXT NOT NULL,
    repeat_number INTEGER NOT NULL DEFAULT 1,
    waiting_since TEXT NOT NULL,
    author_id TEXT NOT NULL,
    recorded_at TEXT NOT NULL
);
CREATE INDEX care_request_open ON care_request (urgency, waiting_since) WHERE closed_at IS NULL;
CREATE INDEX care_request_by_person ON care_request (detainee_id, collected_at);
CREATE INDEX care_request_by_chain ON care_request (chain_id);
CREATE INDEX care_request_by_time ON care_request (collected_at);

CREATE TABLE care_request_event (
    id TEXT NOT NULL UNIQUE,
    request_id TEXT NOT NULL REFERENCES care_request (id),
    state TEXT NOT NULL,
    at TEXT NOT NULL,
    cause TEXT NOT NULL DEFAULT '',
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL
);
CREATE INDEX care_request_event_by_request ON care_request_event (request_id, at);
CREATE INDEX care_request_event_by_time ON care_request_event (state, at);

CREATE TABLE care_request_scan (
    id TEXT NOT NULL UNIQUE,
    request_id TEXT NOT NULL REFERENCES care_request (id),
    media_type TEXT NOT NULL,
    content BLOB NOT NULL,
    recorded_at TEXT NOT NULL
);
CREATE INDEX care_request_scan_by_request ON care_request_scan (request_id);

-- What was asked, and what happened to it, stays as it was written.
CREATE TRIGGER care_request_words_stay BEFORE UPDATE OF words, sealed, collected_at, waiting_since, detainee_id ON care_request
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER care_request_no_delete BEFORE DELETE ON care_request BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER care_request_event_no_update BEFORE UPDATE ON care_request_event BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER care_request_event_no_delete BEFORE DELETE ON care_request_event BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER care_request_scan_no_update BEFORE UPDATE ON care_request_scan BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER care_request_scan_no_delete BEFORE DELETE ON care_request_scan BEGIN SELECT RAISE(ABORT, 'append-only'); END;
