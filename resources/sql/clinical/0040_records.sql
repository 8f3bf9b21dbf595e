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

CREATE TABLE encounter (
    entry_id TEXT NOT NULL UNIQUE REFERENCES entry (id),
    mode TEXT NOT NULL,
    reason TEXT NOT NULL,
    subjective TEXT NOT NULL DEFAULT '',
    objective TEXT NOT NULL DEFAULT '',
    assessment TEXT NOT NULL DEFAULT '',
    plan TEXT NOT NULL DEFAULT '',
    consent TEXT NOT NULL,
    consent_note TEXT NOT NULL DEFAULT '',
    information TEXT NOT NULL DEFAULT '',
    information_given INTEGER,
    language TEXT NOT NULL DEFAULT '',
    interpreter TEXT NOT NULL DEFAULT '',
    third_party TEXT NOT NULL,
    third_party_reason TEXT NOT NULL DEFAULT '',
    security_measure INTEGER NOT NULL DEFAULT 0,
    security_reason TEXT NOT NULL DEFAULT '',
    request_id TEXT
);
CREATE TABLE problem (
    entry_id TEXT NOT NULL UNIQUE REFERENCES entry (id),
    label TEXT NOT NULL,
    code TEXT NOT NULL DEFAULT '',
    code_system TEXT NOT NULL DEFAULT '',
    onset TEXT,
    ended TEXT,
    status TEXT NOT NULL
);
CREATE TABLE measure (
    entry_id TEXT NOT NULL REFERENCES entry (id),
    detainee_id TEXT NOT NULL,
    code TEXT NOT NULL,
    value REAL NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (entry_id, code)
);
CREATE INDEX measure_by_person ON measure (detainee_id, code, at);
CREATE TABLE hunger_strike (
    entry_id TEXT NOT NULL UNIQUE REFERENCES entry (id),
    type TEXT NOT NULL,
    declared_on TEXT NOT NULL,
    baseline_weight REAL,
    height REAL,
    capacity TEXT NOT NULL DEFAULT '',
    wishes TEXT NOT NULL DEFAULT '',
    ended_on TEXT,
    ending TEXT NOT NULL DEFAULT ''
);
CREATE INDEX hunger_strike_going_on ON hunger_strike (declared_on) WHERE ended_on IS NULL;
CREATE TABLE hunger_strike_day (
    entry_id TEXT NOT NULL UNIQUE REFERENCES entry (id),
    strike_id TEXT NOT NULL,
    day TEXT NOT NULL,
    drinks INTEGER,
    examined INTEGER NOT NULL,
    signs TEXT NOT NULL DEFAULT '',
    wishes TEXT NOT NULL DEFAULT ''
);
CREATE INDEX hunger_strike_day_by_strike ON hunger_strike_day (strike_id, day);
CREATE TABLE injury (
    entry_id TEXT NOT NULL UNIQUE REFERENCES entry (id),
    view TEXT NOT NULL,
    x REAL NOT NULL,
    y REAL NOT NULL,
    kind TEXT NOT NULL,
    site TEXT NOT NULL,
    size_mm INTEGER,
    statement TEXT NOT NULL DEFAULT '',
    findings TEXT NOT NULL,
    consistency TEXT NOT NULL
);
CREATE TABLE refusal (
    entry_id TEXT NOT NULL UNIQUE REFERENCES entry (id),
    care TEXT NOT NULL,
    consequences_told TEXT NOT NULL,
    judicial_obligation INTEGER NOT NULL DEFAULT 0,
    judicial_consequences_told INTEGER NOT NULL DEFAULT 0,
    signed_by_patient INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    witness TEXT NOT NULL DEFAULT ''
);
CREATE TABLE reception_answer (
    entry_id TEXT NOT NULL UNIQUE REFERENCES entry (id),
    detainee_id TEXT NOT NULL,
    item TEXT NOT NULL,
    state TEXT NOT NULL,
    due_on TEXT
);
CREATE INDEX reception_answer_by_person ON reception_answer (detainee_id, item);
CREATE INDEX reception_answer_by_due ON reception_answer (state, due_on);

CREATE TABLE allergy (
    entry_id TEXT NOT NULL UNIQUE REFERENCES entry (id),
    substance TEXT NOT NULL,
    reaction TEXT NOT NULL DEFAULT '',
    nature TEXT NOT NULL,
    severity TEXT NOT NULL,
    state TEXT NOT NULL,
    since TEXT
);
CREATE TABLE treatment (
    entry_id TEXT NOT NULL UNIQUE REFERENCES entry (id),
    drug_code TEXT NOT NULL DEFAULT '',
    drug TEXT NOT NULL,
    substances TEXT NOT NULL DEFAULT '',
    dose TEXT NOT NULL,
    route TEXT NOT NULL,
    schedule TEXT NOT NULL,
    indication TEXT NOT NULL DEFAULT '',
    starts_on TEXT NOT NULL,
    ends_on TEXT,
    stopped_on TEXT,
    stop_reason TEXT NOT NULL DEFAULT '',
    holding TEXT NOT NULL,
    substitution INTEGER NOT NULL DEFAULT 0,
    prescriber TEXT NOT NULL DEFAULT ''
);
CREATE INDEX treatment_by_holding ON treatment (holding, ends_on) WHERE stopped_on IS NULL;
CREATE TABLE administration (
    id TEXT NOT NULL UNIQUE,
    detainee_id TEXT NOT NULL,
    treatment_id TEXT NOT NULL,
    at TEXT NOT NULL,
    outcome TEXT NOT NULL,
    dose TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL,
    recorded_at TEXT NOT NULL
);
CREATE INDEX administration_by_treatment ON administration (treatment_id, at);
CREATE INDEX administration_by_person ON administration (detainee_id, at);
CREATE INDEX administration_by_time ON administration (at);

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
CREATE TRIGGER encounter_no_update BEFORE UPDATE ON encounter BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER encounter_no_delete BEFORE DELETE ON encounter BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER problem_no_update BEFORE UPDATE ON problem BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER problem_no_delete BEFORE DELETE ON problem BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER measure_no_update BEFORE UPDATE ON measure BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER measure_no_delete BEFORE DELETE ON measure BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER hunger_strike_no_update BEFORE UPDATE ON hunger_strike BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER hunger_strike_no_delete BEFORE DELETE ON hunger_strike BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER hunger_strike_day_no_update BEFORE UPDATE ON hunger_strike_day BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER hunger_strike_day_no_delete BEFORE DELETE ON hunger_strike_day BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER injury_no_update BEFORE UPDATE ON injury BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER injury_no_delete BEFORE DELETE ON injury BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER refusal_no_update BEFORE UPDATE ON refusal BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER refusal_no_delete BEFORE DELETE ON refusal BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER reception_answer_no_update BEFORE UPDATE ON reception_answer BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER reception_answer_no_delete BEFORE DELETE ON reception_answer BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER allergy_no_update BEFORE UPDATE ON allergy BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER allergy_no_delete BEFORE DELETE ON allergy BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER treatment_no_update BEFORE UPDATE ON treatment BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER treatment_no_delete BEFORE DELETE ON treatment BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER administration_no_update BEFORE UPDATE ON administration BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER administration_no_delete BEFORE DELETE ON administration BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER attachment_no_update BEFORE UPDATE ON attachment BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER attachment_no_delete BEFORE DELETE ON attachment BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER attachment_content_no_update BEFORE UPDATE ON attachment_content BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER attachment_content_no_delete BEFORE DELETE ON attachment_content BEGIN SELECT RAISE(ABORT, 'append-only'); END;
