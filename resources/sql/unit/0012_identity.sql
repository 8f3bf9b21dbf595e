-- SPDX-License-Identifier: GPL-3.0-or-later
-- Names under which a person also goes: said, or read on a paper. One that turns out wrong is ended, never removed.
CREATE TABLE alias (
    id TEXT NOT NULL UNIQUE,
    detainee_id TEXT NOT NULL REFERENCES detainee (id),
    family_name TEXT NOT NULL,
    given_names TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    added_at TEXT NOT NULL,
    added_by TEXT NOT NULL,
    ended_at TEXT,
    ended_by TEXT
);
CREATE INDEX alias_by_person ON alias (detainee_id);

-- While somebody doubts who the person is, the identity is provisional whatever it was before, and the national
-- identifier leaves on no paper.
CREATE TABLE identity_doubt (
    id TEXT NOT NULL UNIQUE,
    detainee_id TEXT NOT NULL REFERENCES detainee (id),
    reason TEXT NOT NULL,
    status_before TEXT NOT NULL,
    raised_at TEXT NOT NULL,
    raised_by TEXT NOT NULL,
    settled_at TEXT,
    settled_by TEXT,
    settlement TEXT NOT NULL DEFAULT ''
);
CREATE INDEX identity_doubt_by_person ON identity_doubt (detainee_id);

-- Off unless the unit turns it on. A picture that is taken away leaves the trace that there was one, not the picture.
CREATE TABLE portrait (
    id TEXT NOT NULL UNIQUE,
    detainee_id TEXT NOT NULL REFERENCES detainee (id),
    media_type TEXT NOT NULL,
    content BLOB,
    agreed_on TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    taken_by TEXT NOT NULL,
    removed_at TEXT,
    removed_by TEXT
);
CREATE INDEX portrait_by_person ON portrait (detainee_id);
