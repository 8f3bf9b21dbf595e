-- SPDX-License-Identifier: GPL-3.0-or-later
-- All parts of a person's names in one line, so that two beginnings that thousands bear, but few together, are found
-- without looking at each of the thousands. Made again from name_part, which stays what the journal answers for.
CREATE VIRTUAL TABLE name_fts USING fts5 (
    parts, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3', detail = none
);
INSERT INTO name_fts (rowid, parts)
SELECT d.rowid, group_concat(p.part, ' ') FROM name_part AS p JOIN detainee AS d ON d.id = p.detainee_id GROUP BY d.rowid;
