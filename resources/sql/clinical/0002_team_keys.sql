-- SPDX-License-Identifier: GPL-3.0-or-later
-- The drop-box pairs of the team (a retired one still opens what was sealed before) and its certificate.
CREATE TABLE dropbox_key(
    public_key BLOB NOT NULL UNIQUE,
    secret_key BLOB NOT NULL,
    created_at TEXT NOT NULL
);

CREATE TABLE certificate(
    id              TEXT NOT NULL UNIQUE,
    certificate_pem TEXT NOT NULL,
    key_pem         TEXT NOT NULL,
    created_at      TEXT NOT NULL,
    retired_at      TEXT
);
