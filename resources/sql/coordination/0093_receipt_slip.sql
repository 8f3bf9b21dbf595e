-- SPDX-License-Identifier: GPL-3.0-or-later
-- The slip that goes back for a bundle received: signed at the import, remembered until somebody has sent it.
ALTER TABLE transfer ADD COLUMN receipt BLOB;
ALTER TABLE transfer ADD COLUMN receipt_returned_at TEXT;
ALTER TABLE transfer ADD COLUMN receipt_returned_by TEXT;
