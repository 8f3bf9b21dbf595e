-- SPDX-License-Identifier: GPL-3.0-or-later
-- The names of medicines that the unit writes in words of its own, without a code: few, and looked for when an
-- editor opens, so that its spelling knows them.
CREATE INDEX treatment_in_own_words ON treatment (drug) WHERE drug_code = '';
