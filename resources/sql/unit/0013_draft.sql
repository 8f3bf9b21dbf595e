-- SPDX-License-Identifier: GPL-3.0-or-later
-- Words about who a person is, not yet recorded: who holds no file of a team has a place for them too.
CREATE TABLE draft (
    user_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    UNIQUE (user_id, subject, kind)
);
