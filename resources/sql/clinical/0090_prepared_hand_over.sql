-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the next team needs, made ready when somebody left unannounced (P15). A CMS envelope to the certificate of this team:
-- it is opened, judged by the gate and sealed again for whoever calls. A second copy of what stands in the file, hence
-- neither kept once it was handed over nor carried by a bundle.
CREATE TABLE prepared_hand_over (
    id TEXT NOT NULL UNIQUE,
    detainee_id TEXT NOT NULL,
    left_on TEXT,
    prepared_at TEXT NOT NULL,
    sealed BLOB NOT NULL,
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL
);
CREATE INDEX prepared_hand_over_by_person ON prepared_hand_over (detainee_id);
