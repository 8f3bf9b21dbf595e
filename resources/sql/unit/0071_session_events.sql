-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who cancelled a session of the agenda, and who opened it again: both stay.
CREATE TABLE agenda_session_event (
    id TEXT NOT NULL UNIQUE,
    session_id TEXT NOT NULL REFERENCES agenda_session (id),
    closed INTEGER NOT NULL,
    at TEXT NOT NULL,
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL
);
CREATE INDEX agenda_session_event_by_session ON agenda_session_event (session_id, at);
CREATE TRIGGER agenda_session_event_no_update BEFORE UPDATE ON agenda_session_event BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER agenda_session_event_no_delete BEFORE DELETE ON agenda_session_event BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- Was another time given to the same request?
CREATE INDEX agenda_slot_by_request ON agenda_slot (request_id) WHERE request_id IS NOT NULL;
