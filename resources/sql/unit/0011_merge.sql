-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two records that are one person, and what undoing that needs. Nothing is rewritten in the medical files: what was
-- written under the absorbed record stays under it, and is read together with the kept one.
CREATE TABLE identity_merge (
    id TEXT NOT NULL UNIQUE,
    kept_id TEXT NOT NULL REFERENCES detainee (id),
    absorbed_id TEXT NOT NULL REFERENCES detainee (id),
    reason TEXT NOT NULL,
    former_identity_id TEXT NOT NULL,
    merged_at TEXT NOT NULL,
    merged_by TEXT NOT NULL,
    undone_at TEXT,
    undone_by TEXT
);
CREATE INDEX identity_merge_by_kept ON identity_merge (kept_id);
CREATE UNIQUE INDEX identity_merge_standing ON identity_merge (absorbed_id) WHERE undone_at IS NULL;

-- The stays that followed the absorbed record.
CREATE TABLE identity_merge_stay (
    id TEXT NOT NULL UNIQUE,
    merge_id TEXT NOT NULL REFERENCES identity_merge (id),
    stay_id TEXT NOT NULL REFERENCES stay (id)
);
CREATE INDEX identity_merge_stay_by_merge ON identity_merge_stay (merge_id);

-- A human said that these are two people: never proposed again.
CREATE TABLE told_apart (
    id TEXT NOT NULL UNIQUE,
    first_id TEXT NOT NULL REFERENCES detainee (id),
    second_id TEXT NOT NULL REFERENCES detainee (id),
    told_at TEXT NOT NULL,
    told_by TEXT NOT NULL,
    UNIQUE (first_id, second_id)
);

CREATE INDEX detainee_by_birth ON detainee (birth_date);
