#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""coverage.py SUMMARY SUITE…: gcovr's summary by folder of core, printed and kept beside this file."""
import json
import os
import subprocess
import sys
from collections import defaultdict
from datetime import date
from pathlib import Path

here = Path(__file__).resolve().parent
folders = defaultdict(lambda: [0, 0, 0, 0])
for each in json.load(open(sys.argv[1], encoding="utf-8"))["files"]:
    name = each["filename"].split("/")[1]
    for i, key in enumerate(("line_covered", "line_total", "branch_covered", "branch_total")):
        folders[name][i] += each[key]


def percent(part, whole):
    return round(100 * part / whole, 1) if whole else 100.0


rows = {name: {"lines": percent(n[0], n[1]), "branches": percent(n[2], n[3]), "line_count": n[1]} for name, n in sorted(folders.items())}
total = [sum(n[i] for n in folders.values()) for i in range(4)]
figures = {"folders": rows, "lines": percent(*total[:2]), "branches": percent(*total[2:]), "suites": sys.argv[2:], "date": str(date.today()),
           "commit": subprocess.run(["git", "-C", str(here), "describe", "--always", "--abbrev=8"], capture_output=True, text=True).stdout.strip(),
           "machine": f"{os.cpu_count()} cores, {os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') >> 30} GiB"}
(here / "coverage.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
for name, row in rows.items():
    print(f"{name:14} lines {row['lines']:5.1f} %  branches {row['branches']:5.1f} %  ({row['line_count']} lines)")
print(f"{'core':14} lines {figures['lines']:5.1f} %  branches {figures['branches']:5.1f} %")
