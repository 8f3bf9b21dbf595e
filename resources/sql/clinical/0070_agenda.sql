-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why a slot or an extraction was booked: health data, readable by the team alone.
CREATE TABLE appointment (
    slot_id TEXT NOT NULL UNIQUE,
    detainee_id TEXT NOT NULL,
    specialty TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    waiting_id TEXT,
    author_id TEXT NOT NULL,
    recorded_at TEXT NOT NULL
);
CREATE INDEX appointment_by_person ON appointment (detainee_id);
CREATE TABLE waiting (
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    detainee_id TEXT NOT NULL,
    specialty TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    urgent INTEGER NOT NULL DEFAULT 0,
    since TEXT NOT NULL,
    request_id TEXT,
    ended_on TEXT,
    ending TEXT NOT NULL DEFAULT '',
    author_id TEXT NOT NULL,
    recorded_at TEXT NOT NULL
);
CREATE INDEX waiting_by_end ON waiting (ended_on, since);
CREATE TABLE extraction_reason (
    extraction_id TEXT NOT NULL UNIQUE,
    detainee_id TEXT NOT NULL,
    specialty TEXT NOT NULL,
    reason TEXT NOT NULL,
    positioning TEXT NOT NULL DEFAULT '',
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL,
    recorded_at TEXT NOT NULL
);
