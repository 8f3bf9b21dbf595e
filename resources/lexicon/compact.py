#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes imported.tsv from the open sources named in SOURCES.md.

usage: compact.py FOLDER_OF_SOURCES FRENCH_DIC COMMUNES_CSV NAMES_JSON > imported.tsv

Lines: category, severity, name (lower case). A drug name that is also a French word, a town or a person's name is
left out unless triage.txt keeps it; Orphanet gives labels of one to four words, none that plain French would write.
"""
import json
import re
import sys
import unicodedata


def plain(word):
    word = word.replace("œ", "oe").replace("æ", "ae").replace("Œ", "oe").replace("Æ", "ae")
    return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c))


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file]


def main(sources, dictionary, communes, names):
    french = {plain(line.split("/")[0].split("\t")[0].split(" ")[0]) for line in lines(dictionary)[1:]}
    french |= {word + "s" for word in french}
    people = set(re.findall(r"[\w-]+", plain(json.dumps(json.load(open(names, encoding="utf-8")), ensure_ascii=False))))
    towns = {word for line in lines(communes) for word in re.findall(r"\w+", plain(line))}
    keep = {word for line in lines("triage.txt") if not line.startswith("#") for word in line.split()}
    makers = {word for line in lines("makers.txt") if not line.startswith("#") for word in line.split()}
    rows = set()

    for file in ("bdpm_dci.txt", "bdpm_brands.txt", "romedi_drug_names.txt"):
        for line in lines(f"{sources}/{file}"):
            for word in re.findall(r"[^\W\d_]{5,}", line.lower()):
                name = plain(word)
                if name in keep or (name not in makers and name not in french and name not in people and name not in towns):
                    rows.add(("drug", "block" if name in keep else "unless_french", name))

    for line in lines(f"{sources}/orphanet_fr_2023_synonyms.tsv")[1:]:
        fields = line.split("\t")
        for label in [fields[1]] + (fields[2].split("|") if len(fields) > 2 else []):
            words = re.findall(r"[^\W_]+", label.lower())
            name = " ".join(words)
            if not 1 <= len(words) <= 4 or any(character.isdigit() for character in name):
                continue
            if len(words) == 1 and (len(name) < 6 or plain(name) in french or plain(name) in people or label.isupper()):
                continue
            if len(words) > 1 and (len(name) < 8 or all(plain(word) in french and len(word) < 7 for word in words)):
                continue
            rows.add(("disease", "block" if len(words) > 1 else "unless_french", name))

    print("# SPDX-License-Identifier: GPL-3.0-or-later")
    print("# Made by compact.py from the sources named in SOURCES.md; not edited by hand.")
    for row in sorted(rows):
        print("\t".join(row))


main(*sys.argv[1:5])
