-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a receipt is compared with, and what opens a part kept sealed. Fingerprints are of certificates ("AB:CD:…").
ALTER TABLE transfer ADD COLUMN care_fingerprint TEXT;         -- to whom the care part was encrypted
ALTER TABLE transfer ADD COLUMN psychiatric_fingerprint TEXT;  -- to whom its psychiatric part was
ALTER TABLE transfer ADD COLUMN signer_fingerprint TEXT;       -- of a bundle received
ALTER TABLE transfer ADD COLUMN receipt_from TEXT;             -- who acknowledged, in words
ALTER TABLE sealed_part ADD COLUMN sender_detainee_id TEXT;
ALTER TABLE sealed_part ADD COLUMN sender_name TEXT;
ALTER TABLE sealed_part ADD COLUMN bundle_reference TEXT;
ALTER TABLE sealed_part ADD COLUMN opened_by TEXT;
