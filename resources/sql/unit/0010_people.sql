-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is or was here. No column says why a person is imprisoned, and none ever will (T01).
CREATE TABLE detainee (
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    family_name TEXT NOT NULL,
    used_name TEXT NOT NULL DEFAULT '',
    given_names TEXT NOT NULL,
    sex TEXT NOT NULL,
    birth_date TEXT,
    birth_place TEXT NOT NULL DEFAULT '',
    birth_place_code TEXT NOT NULL DEFAULT '',
    nationality TEXT NOT NULL DEFAULT '',
    nir TEXT,
    identity_status TEXT NOT NULL,
    name_key TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL
);
CREATE INDEX detainee_by_name ON detainee (name_key, birth_date);
CREATE INDEX detainee_by_nir ON detainee (nir) WHERE nir IS NOT NULL;

-- What identities were before: a corrected name stays findable, and nothing is lost.
CREATE TABLE former_identity (
    id TEXT NOT NULL UNIQUE,
    detainee_id TEXT NOT NULL REFERENCES detainee (id),
    identity TEXT NOT NULL,
    replaced_at TEXT NOT NULL,
    replaced_by TEXT NOT NULL
);
CREATE INDEX former_identity_by_person ON former_identity (detainee_id);

-- One row a detention. The roll_ columns are what the establishment wrote last, beside what the hospital checked.
CREATE TABLE stay (
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    detainee_id TEXT NOT NULL REFERENCES detainee (id),
    ecrou TEXT NOT NULL UNIQUE,
    roll_family_name TEXT NOT NULL,
    roll_used_name TEXT,
    roll_given_names TEXT NOT NULL,
    roll_birth_date TEXT,
    roll_birth_place TEXT,
    roll_sex TEXT,
    roll_nationality TEXT,
    building TEXT NOT NULL DEFAULT '',
    floor TEXT NOT NULL DEFAULT '',
    cell TEXT NOT NULL DEFAULT '',
    place_key TEXT NOT NULL DEFAULT '',
    entered_on TEXT,
    planned_release TEXT,
    penal_status TEXT NOT NULL,
    end_proposed_on TEXT,
    ended_on TEXT,
    end_reason TEXT NOT NULL DEFAULT '',
    destination TEXT NOT NULL DEFAULT '',
    updated_at TEXT NOT NULL
);
CREATE INDEX stay_by_person ON stay (detainee_id, entered_on);
CREATE INDEX stay_present ON stay (ended_on, building, floor, cell);
CREATE INDEX stay_by_place ON stay (place_key) WHERE ended_on IS NULL;
CREATE INDEX stay_by_release ON stay (planned_release) WHERE ended_on IS NULL;

CREATE TABLE place_history (
    id TEXT NOT NULL UNIQUE,
    stay_id TEXT NOT NULL REFERENCES stay (id),
    building TEXT NOT NULL,
    floor TEXT NOT NULL,
    cell TEXT NOT NULL,
    since TEXT NOT NULL
);
CREATE INDEX place_history_by_stay ON place_history (stay_id, since);

-- The parts of every name, folded, those of the people present first: found from three letters.
CREATE TABLE name_part (
    part TEXT NOT NULL,
    detainee_id TEXT NOT NULL REFERENCES detainee (id),
    present INTEGER NOT NULL,
    UNIQUE (present, part, detainee_id)
);
CREATE INDEX name_part_by_person ON name_part (detainee_id);
