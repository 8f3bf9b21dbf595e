-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is expected when and where. Nothing here says why: the reason stands in the team's compartment.
CREATE TABLE agenda_session (
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    resource TEXT NOT NULL,
    place TEXT NOT NULL,
    day TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    slot_minutes INTEGER NOT NULL,
    professional_id TEXT,
    closed INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX agenda_session_by_day ON agenda_session (day);
CREATE TABLE agenda_slot (
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    session_id TEXT REFERENCES agenda_session (id),
    detainee_id TEXT NOT NULL,
    resource TEXT NOT NULL,
    place TEXT NOT NULL,
    day TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    absence TEXT NOT NULL DEFAULT '',
    request_id TEXT,
    rebooked_from_id TEXT REFERENCES agenda_slot (id),
    author_id TEXT NOT NULL,
    recorded_at TEXT NOT NULL
);
CREATE INDEX agenda_slot_by_day ON agenda_slot (day, starts_at);
CREATE INDEX agenda_slot_by_person ON agenda_slot (detainee_id, day);
CREATE INDEX agenda_slot_by_session ON agenda_slot (session_id);
CREATE INDEX agenda_slot_by_rebooking ON agenda_slot (rebooked_from_id);

CREATE TABLE extraction (
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    detainee_id TEXT NOT NULL,
    place TEXT NOT NULL,
    indicated_on TEXT NOT NULL,
    planned_at TEXT,
    state TEXT NOT NULL,
    state_at TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX extraction_by_person ON extraction (detainee_id, indicated_on);
CREATE INDEX extraction_by_state ON extraction (state, planned_at);
CREATE TABLE extraction_event (
    id TEXT NOT NULL UNIQUE,
    extraction_id TEXT NOT NULL REFERENCES extraction (id),
    state TEXT NOT NULL,
    at TEXT NOT NULL,
    cause TEXT NOT NULL DEFAULT '',
    by_whom TEXT NOT NULL DEFAULT '',
    planned_at TEXT,
    author_id TEXT NOT NULL,
    recorded_at TEXT NOT NULL
);
CREATE INDEX extraction_event_by_extraction ON extraction_event (extraction_id, at);
CREATE INDEX extraction_event_by_time ON extraction_event (state, at);

-- Disciplinary cell, confinement, isolation: at least two visits a week (R.115-21, R.213-19 CPén).
CREATE TABLE placement (
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    detainee_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT
);
CREATE INDEX placement_by_end ON placement (until, since);
CREATE TABLE placement_visit (
    id TEXT NOT NULL UNIQUE,
    placement_id TEXT NOT NULL REFERENCES placement (id),
    at TEXT NOT NULL,
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL
);
CREATE INDEX placement_visit_by_placement ON placement_visit (placement_id, at);

-- What happened stays.
CREATE TRIGGER extraction_event_no_update BEFORE UPDATE ON extraction_event BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER extraction_event_no_delete BEFORE DELETE ON extraction_event BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER placement_visit_no_update BEFORE UPDATE ON placement_visit BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER placement_visit_no_delete BEFORE DELETE ON placement_visit BEGIN SELECT RAISE(ABORT, 'append-only'); END;
