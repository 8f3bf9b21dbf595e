#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Learns the weights of resources/lexicon/implied.tsv from the half "tune" of our own corpus.

    build/dev/tests/deontology/screen/screen_figures --clues | tests/deontology/screen/learn.py > resources/lexicon/implied.tsv
    … --clues | tests/deontology/screen/learn.py --try          # cross-validation only

A logistic regression over the clues of sentences, by stochastic descent with a fixed seed: the same corpus gives the
same file. The half "held" is never read here.
"""
import math
import random
import sys
from collections import Counter, defaultdict

SEED = 5
EPOCHS = 14
RATE = 0.2
SHRINK = 1e-2
NAMED = 0.2       # weight of a sentence that leaks by a name, beside one that only lets guess
GUESSED = {"implied", "indirect", "lay"}
FEWEST = 2        # texts that a clue must stand in
SMALLEST = 0.04   # weights below are left out
FOLDS = 5
STRETCH = 160     # texts of one hand stand together: a fold is made of stretches
ASKED = 0.08     # share of the clean texts that the judge may ask to confirm, beside what the lists ask


class Sentence:
    def __init__(self, line):
        fields = line.rstrip("\n").split("\t")
        self.text, self.leak = int(fields[0]), fields[1] == "leak"
        self.form, self.category, self.found = fields[2], fields[3], fields[4] == "found"
        self.clues = fields[5:]


def examples(sentences):
    """A sentence of a clean text is clean; one of a leaking text leaks if it is the only one or a list finds it."""
    count = Counter(s.text for s in sentences)
    out = []
    for s in sentences:
        if len(s.clues) < 6:
            continue
        if not s.leak:
            out.append((s.clues, 0.0, 1.0))
        elif count[s.text] == 1 or s.found:
            out.append((s.clues, 1.0, 1.0 if s.category in GUESSED else NAMED))
    return out


def learn(rows):
    count = Counter()
    for clues, _, _ in rows:
        count.update(clues)
    rows = [([c for c in clues if count[c] >= FEWEST], label, weight) for clues, label, weight in rows]
    weights, bias = defaultdict(float), 0.0
    order, chance = list(range(len(rows))), random.Random(SEED)
    for epoch in range(EPOCHS):
        chance.shuffle(order)
        rate = RATE / (1 + 0.3 * epoch)
        for i in order:
            clues, label, weight = rows[i]
            scale = 1 / math.sqrt(len(clues) + 1)
            z = bias + scale * sum(weights[c] for c in clues)
            error = weight * (label - 1 / (1 + math.exp(-max(-30.0, min(30.0, z)))))
            bias += rate * error
            step = rate * error * scale
            for c in clues:
                weights[c] += step - rate * SHRINK * weights[c]
    return {c: round(w, 3) for c, w in weights.items() if abs(w) >= SMALLEST}, bias


def weigh(model, clues):
    weights, bias = model
    known = [weights[c] for c in clues if c in weights]
    return bias + sum(known) / math.sqrt(len(known) + 1)


def cross_validated(sentences):
    """Scores of the sentences that no list finds, each by a model that has not seen its text."""
    fold_of = {s.text: s.text // STRETCH % FOLDS for s in sentences}
    scores = {}
    for fold in range(FOLDS):
        model = learn(examples([s for s in sentences if fold_of[s.text] != fold]))
        for i, s in enumerate(sentences):
            if fold_of[s.text] == fold:
                scores[i] = weigh(model, s.clues) if len(s.clues) >= 6 else -99.0
    return scores


def texts_of(sentences, scores):
    texts = defaultdict(list)
    for i, s in enumerate(sentences):
        texts[s.text].append((s, scores[i]))
    return texts


def reaches(rows, threshold, per, every=False):
    bar = threshold + per * math.log(len(rows))
    return any(score > bar for s, score in rows if every or not s.found)


def threshold_for(clean, per):
    """The lowest threshold at which no more than ASKED of the clean texts are asked about."""
    peaks = sorted((max(sc for s, sc in rows if not s.found) - per * math.log(len(rows))
                    for rows in clean if any(not s.found for s, _ in rows)), reverse=True)
    return peaks[int(ASKED * len(clean))]


def chosen(texts):
    """The threshold, and what it gains per sentence so that long texts are asked about as often as short ones."""
    clean = [rows for rows in texts.values() if not rows[0][0].leak]
    long = [rows for rows in clean if len(rows) >= 4]
    short = [rows for rows in clean if len(rows) < 4]
    best = None
    for per in [k / 20 for k in range(0, 41)]:
        threshold = threshold_for(clean, per)
        share = lambda some: sum(reaches(rows, threshold, per) for rows in some) / len(some)
        gap = abs(share(long) - share(short))
        if best is None or gap < best[0] - 1e-9:
            best = (gap, threshold, per, share(long), share(short))
    return best[1:]


def report(texts, threshold, per):
    rows = defaultdict(lambda: [0, 0])
    for group in texts.values():
        s = group[0][0]
        name = ("leak " if s.leak else "clean ") + (s.form if s.form == "document" else s.category)
        rows[name][0] += 1
        rows[name][1] += reaches(group, threshold, per, every=s.leak)
    for name in sorted(rows):
        print("%-24s %4d / %4d = %.1f %%" % (name, rows[name][1], rows[name][0], 100 * rows[name][1] / rows[name][0]), file=sys.stderr)


def main():
    sentences = [Sentence(line) for line in sys.stdin if line.strip()]
    texts = texts_of(sentences, cross_validated(sentences))
    threshold, per, long, short = chosen(texts)
    print("threshold %.2f + %.2f per ln(sentences): long clean texts %.3f, short %.3f" % (threshold, per, long, short), file=sys.stderr)
    report(texts, threshold, per)
    if "--try" in sys.argv:
        return
    weights, bias = learn(examples(sentences))
    print("# SPDX-License-Identifier: GPL-3.0-or-later")
    print("# Learnt by tests/deontology/screen/learn.py from tests/deontology/screen/corpus/tune.tsv; not to be edited.")
    print("=bias\t%.3f\n=threshold\t%.3f\n=sentences\t%.3f" % (bias, threshold, per))
    for clue in sorted(weights):
        print("%s\t%.2f" % (clue, weights[clue]))


if __name__ == "__main__":
    main()
