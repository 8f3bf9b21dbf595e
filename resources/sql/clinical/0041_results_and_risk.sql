-- SPDX-License-Identifier: GPL-3.0-or-later
-- Laboratory results as typed, and assessments of the risk of suicide with the day of their review.
CREATE TABLE lab_result (
    entry_id TEXT NOT NULL REFERENCES entry (id),
    detainee_id TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    number REAL,
    unit TEXT NOT NULL DEFAULT '',
    reference TEXT NOT NULL DEFAULT '',
    abnormal INTEGER NOT NULL DEFAULT 0,
    at TEXT NOT NULL,
    UNIQUE (entry_id, name)
);
CREATE INDEX lab_result_by_person ON lab_result (detainee_id, name, at);
CREATE TABLE suicide_risk (
    entry_id TEXT NOT NULL UNIQUE REFERENCES entry (id),
    ideation TEXT NOT NULL,
    urgency TEXT NOT NULL,
    said TEXT NOT NULL DEFAULT '',
    supports TEXT NOT NULL DEFAULT '',
    measures TEXT NOT NULL,
    review_on TEXT
);
CREATE INDEX suicide_risk_by_review ON suicide_risk (review_on) WHERE review_on IS NOT NULL;

CREATE TRIGGER lab_result_no_update BEFORE UPDATE ON lab_result BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER lab_result_no_delete BEFORE DELETE ON lab_result BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER suicide_risk_no_update BEFORE UPDATE ON suicide_risk BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER suicide_risk_no_delete BEFORE DELETE ON suicide_risk BEGIN SELECT RAISE(ABORT, 'append-only'); END;
