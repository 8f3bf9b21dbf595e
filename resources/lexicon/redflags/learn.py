#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Learns weights.tsv, which tells a request that reads like a red flag from one that reads like the ordinary.

usage: learn.py > weights.tsv       learns from tests/requests/redflags_corpus_*.tsv and redflags_lessons.tsv
       learn.py --say > ../../../tests/requests/redflags_leanings.tsv    what weights.tsv says of every fortieth request
       learn.py --check [N...]      keeps back one writing at a time (from the 15th on unless said) and prints what is found in it

A linear model: words and pairs of words as heard, and their letters by three to five. It must hear as Ear.cpp does;
test_requests compares. The held-back half of the first two writings is never learnt from. Same seed, same weights.
"""
import math
import random
import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path

CORPUS = Path(__file__).resolve().parents[3] / "tests" / "requests"
WEIGHTS = Path(__file__).resolve().parent / "weights.tsv"
SEED, EPOCHS, RATE, DECAY, KEPT, MIXED = 7, 15, 2.0, 3e-3, 12_000, 0.3
SCALE = 1000                 # weights are whole thousandths
SHORTEST, WINDOW = 4, 30     # words of a part of a request that is judged by itself
PART = 0.75                  # a part has to lean so much further than the whole

ANYTHING, FRONT_VOWEL, NO_VOWEL = range(3)
SPELLINGS = [("tion", "si3", 0), ("ssion", "si3", 0), ("eau", "o", 0), ("oeu", "e", 0), ("oin", "u1", 2), ("ien", "i1", 2),
             ("ain", "1", 2), ("ein", "1", 2), ("aim", "1", 2), ("sch", "$", 0), ("oua", "ua", 0), ("ill", "i", 0), ("au", "o", 0),
             ("eu", "e", 0), ("oe", "e", 0), ("oi", "ua", 0), ("oy", "ua", 0), ("ou", "u", 0), ("in", "1", 2), ("im", "1", 2),
             ("yn", "1", 2), ("ym", "1", 2), ("un", "1", 2), ("en", "2", 2), ("em", "2", 2), ("an", "2", 2), ("am", "2", 2),
             ("on", "3", 2), ("om", "3", 2), ("ai", "e", 0), ("ei", "e", 0), ("ay", "e", 0), ("ey", "e", 0), ("ch", "$", 0),
             ("sh", "$", 0), ("ph", "f", 0), ("th", "t", 0), ("gn", "n", 0), ("qu", "k", 0), ("ck", "k", 0), ("sc", "s", 1),
             ("gu", "g", 1), ("dj", "j", 0), ("c", "s", 1), ("g", "j", 1), ("c", "k", 0), ("q", "k", 0), ("x", "ks", 0),
             ("z", "s", 0), ("w", "u", 0), ("y", "i", 0), ("h", "", 0)]


def without_accents(word):
    plain = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.category(c).startswith("M"))
    return plain.replace("œ", "oe").replace("æ", "ae").replace("ß", "ss")


def without_mute_ending(word):
    if len(word) >= 7 and word.endswith("ent") and not word.endswith("ment"):
        word = word[:-3]
    while len(word) >= 4 and (word[-1] in "stxdp" or word.endswith("ez") or word.endswith("mb")):
        word = word[:-1]
    if len(word) >= 4 and word.endswith("ng"):
        word = word[:-1]
    return word[:-1] if len(word) > 4 and word.endswith("er") else word


def fits(letters, before, word, at):
    if not word.startswith(letters, at):
        return False
    following = word[at + len(letters):at + len(letters) + 1]
    if before == FRONT_VOWEL:
        return following != "" and following in "eiy"
    return before == ANYTHING or following == "" or following not in "aeiouynm"


def heard_as(word, known={}):
    if word in known:
        return known[word]
    letters, heard, at = without_mute_ending(without_accents(word.replace("ç", "s"))), "", 0
    while at < len(letters):
        rule = next((r for r in SPELLINGS if fits(r[0], r[2], letters, at)), None)
        for c in rule[1] if rule else letters[at]:
            if heard[-1:] != c:
                heard += c
        at += len(rule[0]) if rule else 1
    while len(heard) > 2 and heard.endswith("e"):
        heard = heard[:-1]
    known[word] = heard
    return heard


def sentences(text):
    """Lists of the words as heard."""
    plain = unicodedata.normalize("NFKC", text).lower()
    for sentence in re.split("[.!?;\n؟。]", plain):
        yield [heard_as(word) or word for word in re.findall(r"[^\W_]+", sentence) if word <= "\uffff"]


def features(words):
    line = "_" + "_".join(words) + "_"
    found = {line[i:i + n] for n in (3, 4, 5) for i in range(len(line) - n + 1)}
    return found | {"=" + word for word in words} | {f"={a}_{b}" for a, b in zip(words, words[1:])}


def parts(text):
    """The whole request, then its sentences, long ones in windows that overlap."""
    all_sentences = list(sentences(text))
    whole = [word for sentence in all_sentences for word in sentence]
    yield whole
    for sentence in all_sentences:
        for at in range(0, max(1, len(sentence) - WINDOW // 2), WINDOW // 2):
            window = sentence[at:at + WINDOW]
            if len(window) >= SHORTEST and len(window) < len(whole):
                yield window


def rows_of(name):
    rows = []
    for line in (CORPUS / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            cells = line.split("\t")
            rows.append((cells[-1], cells[0] == "red"))
    return rows


def writing(number):
    return rows_of(f"redflags_corpus_{number}.tsv")


def learnt_part(number):
    """Even lines of the first two writings are held back for the measure."""
    return writing(number)[::2] if number <= 2 else writing(number)


def with_mixed(rows, chance):
    """Requests of two subjects: one red line in an ordinary request makes it red."""
    red, ordinary = [t for t, y in rows if y], [t for t, y in rows if not y]
    out = list(rows)
    for both, label in ((red, True), (ordinary, False)):
        for _ in range(int(MIXED * len(both))):
            pair = [chance.choice(both), chance.choice(ordinary)]
            chance.shuffle(pair)
            out.append((chance.choice((". ", " ", "\n", ", ")).join(pair), label))
    return out


def fitted(rows, names, chance):
    """Logistic regression, one request after the other, both labels of the same weight."""
    number = {name: i for i, name in enumerate(sorted(names))}
    samples = [([number[f] for f in sorted(found) if f in number], label) for found, label in rows]
    weights, bias = [0.0] * len(number), 0.0
    share = sum(label for _, label in samples) / len(samples)
    for epoch in range(EPOCHS):
        chance.shuffle(samples)
        rate = RATE / (1 + 0.5 * epoch)
        for found, label in samples:
            if not found:
                continue
            size = 1 / math.sqrt(len(found))
            sum_ = max(-30.0, min(30.0, bias + size * sum(weights[i] for i in found)))
            error = ((1 if label else 0) - 1 / (1 + math.exp(-sum_))) * (0.5 / share if label else 0.5 / (1 - share))
            bias += 0.02 * rate * error
            for i in found:
                weights[i] += rate * error * size - rate * DECAY * weights[i]
    return {name: weights[i] for name, i in number.items()}, bias


def learn(writings):
    chance = random.Random(SEED)
    rows = [row for number in writings for row in learnt_part(number)] + rows_of("redflags_lessons.tsv")
    samples = [(features([w for s in sentences(text) for w in s]), label) for text, label in with_mixed(rows, chance)]
    counts = Counter(f for found, _ in samples for f in found)
    weights, _ = fitted(samples, {f for f, n in counts.items() if n >= 2}, chance)
    kept = sorted(weights, key=lambda f: (-abs(weights[f]) * math.sqrt(counts[f]), f))[:KEPT]
    weights, bias = fitted(samples, set(kept), chance)
    return {f: round(SCALE * w) for f, w in weights.items() if round(SCALE * w)}, round(SCALE * bias)


def score(model, words):
    weights, bias = model
    found = [weights[f] for f in features(words) if f in weights]
    return (bias + (sum(found) / math.sqrt(len(found)) if found else 0)) / SCALE


def leaning(model, text):
    whole, *others = [score(model, part) for part in parts(text)]
    return max([whole] + [other - PART for other in others])


def check(numbers, last):
    for kept_back in numbers:
        model = learn(n for n in range(1, last + 1) if n != kept_back)
        rows = [(leaning(model, text), label) for text, label in writing(kept_back)]
        red, ordinary = sorted(s for s, y in rows if y), [s for s, y in rows if not y]
        print(f"writing {kept_back}: {len(red)} red, {len(ordinary)} ordinary", end="")
        for above in (-0.5, -0.25, 0, 0.25, 0.5, 0.75, 1):
            print(f"; above {above}: {100 * sum(s > above for s in red) / max(1, len(red)):.1f} and "
                  f"{100 * sum(s > above for s in ordinary) / max(1, len(ordinary)):.1f} %", end="")
        print(flush=True)


def say(last):
    rows = [line.split("\t") for line in WEIGHTS.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    weights = {name: int(weight) for name, weight in rows}
    bias = weights.pop("bias")
    print("# SPDX-License-Identifier: GPL-3.0-or-later")
    print("# What learn.py says of some requests with weights.tsv; the program must say the same.")
    for text, _ in [row for n in range(1, last + 1) for row in writing(n)][::40]:
        print(f"{leaning((weights, bias), text):.4f}\t{text}")


def main(arguments):
    last = max(int(re.search(r"\d+", path.stem)[0]) for path in CORPUS.glob("redflags_corpus_*.tsv"))
    if arguments[:1] == ["--check"]:
        return check([int(a) for a in arguments[1:]] or range(15, last + 1), last)
    if arguments == ["--say"]:
        return say(last)
    weights, bias = learn(range(1, last + 1))
    print("# SPDX-License-Identifier: GPL-3.0-or-later")
    print(f"# Learnt by learn.py (seed {SEED}) from the writings 1 to {last} of tests/requests and its lessons, the held-back half of the first two left out.")
    print("# Thousandths: above nought speaks for a red flag. \"=\" is a word or a pair of words as heard, the others are letters.")
    print(f"bias\t{bias}")
    for name in sorted(weights):
        print(f"{name}\t{weights[name]}")


if __name__ == "__main__":
    main(sys.argv[1:])
