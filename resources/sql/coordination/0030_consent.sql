-- SPDX-License-Identifier: GPL-3.0-or-later
-- Consents, oppositions, mandates and what a person was told. Each change is a new version of the same root;
-- the highest version stands, the earlier ones remain readable.
CREATE TABLE consent (
    id TEXT NOT NULL UNIQUE,
    root_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    detainee_id TEXT NOT NULL,
    act TEXT NOT NULL,
    recipient TEXT NOT NULL DEFAULT '',
    recipient_name TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    express INTEGER NOT NULL DEFAULT 0,
    form TEXT NOT NULL,
    witness TEXT NOT NULL DEFAULT '',
    informed_by TEXT NOT NULL,
    informed_on TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT '',
    interpreter TEXT NOT NULL DEFAULT '',
    decided_on TEXT,
    expires_on TEXT,
    information_categories TEXT NOT NULL DEFAULT '',
    professional_categories TEXT NOT NULL DEFAULT '',
    medium TEXT NOT NULL DEFAULT '',
    security TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    UNIQUE (root_id, version)
);
CREATE INDEX consent_by_person ON consent (detainee_id, recipient);

CREATE TABLE opposition (
    id TEXT NOT NULL UNIQUE,
    root_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    detainee_id TEXT NOT NULL,
    scope TEXT NOT NULL,
    state TEXT NOT NULL,
    notice_on TEXT,
    notice_by TEXT NOT NULL DEFAULT '',
    since TEXT,
    until TEXT,
    note TEXT NOT NULL DEFAULT '',
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    UNIQUE (root_id, version)
);
CREATE INDEX opposition_by_person ON opposition (detainee_id, scope);

CREATE TABLE mandate (
    id TEXT NOT NULL UNIQUE,
    root_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    detainee_id TEXT NOT NULL,
    holder TEXT NOT NULL,
    holder_kind TEXT NOT NULL,
    scope TEXT NOT NULL,
    signed_on TEXT,
    identity_checked_on TEXT,
    identity_document TEXT NOT NULL DEFAULT '',
    starts_on TEXT NOT NULL,
    ends_on TEXT,
    ended_on TEXT,
    scan_id TEXT,
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    UNIQUE (root_id, version)
);
CREATE INDEX mandate_by_person ON mandate (detainee_id);

-- Who decides for a minor or a protected adult.
CREATE TABLE representative (
    id TEXT NOT NULL UNIQUE,
    root_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    detainee_id TEXT NOT NULL,
    name TEXT NOT NULL,
    quality TEXT NOT NULL,
    telephone TEXT NOT NULL DEFAULT '',
    since TEXT NOT NULL,
    ended_on TEXT,
    note TEXT NOT NULL DEFAULT '',
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    UNIQUE (root_id, version)
);
CREATE INDEX representative_by_person ON representative (detainee_id);

-- Consequences before the judge explained to the person (P11): told to nobody else by this way.
CREATE TABLE judicial_information (
    id TEXT NOT NULL UNIQUE,
    detainee_id TEXT NOT NULL,
    obligation TEXT NOT NULL,
    occasion TEXT NOT NULL,
    told_on TEXT NOT NULL,
    told_by TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT '',
    interpreter TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL,
    recorded_at TEXT NOT NULL
);
CREATE INDEX judicial_information_by_person ON judicial_information (detainee_id, told_on);

-- Append-only: what was signed is never changed nor removed.
CREATE TRIGGER consent_no_update BEFORE UPDATE ON consent BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER consent_no_delete BEFORE DELETE ON consent BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER opposition_no_update BEFORE UPDATE ON opposition BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER opposition_no_delete BEFORE DELETE ON opposition BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER mandate_no_update BEFORE UPDATE ON mandate BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER mandate_no_delete BEFORE DELETE ON mandate BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER representative_no_update BEFORE UPDATE ON representative BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER representative_no_delete BEFORE DELETE ON representative BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER judicial_information_no_update BEFORE UPDATE ON judicial_information BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER judicial_information_no_delete BEFORE DELETE ON judicial_information BEGIN SELECT RAISE(ABORT, 'append-only'); END;
