-- SPDX-License-Identifier: GPL-3.0-or-later
-- The paper behind a line: the judgment that names a tutor, the decision of the interregional director. An attachment.
ALTER TABLE representative ADD COLUMN scan_id TEXT;
ALTER TABLE register_line ADD COLUMN scan_id TEXT;
