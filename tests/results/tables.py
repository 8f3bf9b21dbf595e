#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tables.py: writes the tables of tests/README.md, between its marks, from the figures that the runs kept beside this file."""
import json
from pathlib import Path

HERE = Path(__file__).resolve().parent
README = HERE.parent / "README.md"
BEGIN, END = "<!-- figures: tables.py writes from here -->", "<!-- to here -->"


def read(name):
    path = HERE / f"{name}.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else None


def stamp(figures):
    build = f", {figures['build']}" if "build" in figures else ""
    return f"{figures['date']}, {figures['commit']}, {figures['machine']}{build}"


def table(head, rows):
    return ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)] + ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows] + [""]


def number(value, digits=1):
    return f"{value:,.{digits}f}" if value else "–"


def bench():
    files = sorted(HERE.glob("bench-*.json"))
    if not files:
        return []
    out = ["### Budgets (DESIGN §7)", "Milliseconds, median and p99; the ratio is to the same SQL through the SQLCipher C API, building the same values, in the "
           "same run.", ""]
    for path in files:
        figures = json.loads(path.read_text(encoding="utf-8"))
        out += [f"**{figures['part'].capitalize()}, {figures['patients']:,} people over 20 years, {figures['entries']:,} entries, {figures['bytes'] / 2**20:,.0f} MiB, made in "
                f"{figures['made_in_seconds']:,.0f} s** ({stamp(figures)})", ""]
        rows = []
        for line in figures["lines"]:
            if line["mebibytes_budget"]:
                rows.append((line["name"], f"{line['mebibytes']:.0f} MiB", "–", f"{line['mebibytes_budget']:.0f} MiB", "–", "met" if line["met"] else "**missed**"))
                continue
            ratio = f"{line['ratio']:.2f} of {line['ratio_budget']:.0f}" if line["ratio"] else "–"
            rows.append((line["name"], number(line["median"], 2), number(line["p99"], 2), number(line["budget"], 0), ratio, "met" if line["met"] else "**missed**"))
        out += table(("line", "median", "p99", "budget", "ratio", ""), rows)
    return out


FAULTS = {"kill": ("kill -9 at random moments", "killed"), "calls": ("every call on files in turn: EIO, ENOSPC, half a write, death", "faults"),
          "power": ("power cut: unsynced writes dropped, torn, reordered", "power cuts"), "full": ("full medium, by levels and use cases", "levels"),
          "damage": ("bits flipped, files cut", "noticed"), "two": ("two processes on one unit", "writes"),
          "around": ("clock, read-only folder, stick removed, Turkish, accents", "sticks removed")}


def faults():
    rows, details = [], []
    for name, (title, figure) in FAULTS.items():
        figures = read(f"faults-{name}")
        if figures is None:
            continue
        some = figures["figures"]
        rows.append((f"`faults {name}`", title, f"{some.get(figure, 0):,} {figure}", figures["bad"], f"{figures['seconds']:,} s", stamp(figures)))
        details.append(f"- `{name}` (seed {figures['seed']}): " + ", ".join(f"{key} {value:,}" for key, value in some.items()))
    return ["### Faults"] + [""] + table(("run", "what", "how often", "bad", "took", "when"), rows) + details + [""] if rows else []


def coverage():
    figures = read("coverage")
    if figures is None:
        return []
    rows = [(name, row["lines"], row["branches"], row["line_count"]) for name, row in figures["folders"].items()]
    rows.append(("**core**", figures["lines"], figures["branches"], ""))
    return ["### Coverage of core", f"Percent, by gcovr, from the suites {', '.join(figures['suites'])} ({stamp(figures)}).", ""] + \
        table(("folder", "lines", "branches", "of lines"), rows)


def mutation():
    figures = read("mutation")
    if figures is None:
        return []
    share = 100 * figures["killed"] / max(1, figures["mutants"])
    out = ["### Mutants", f"{figures['killed']} of {figures['mutants']} noticed ({share:.0f} %), seed {figures['seed']} ({stamp(figures)}).", ""]
    out += table(("", "noticed", "of"), [(name, *pair) for group in ("libraries", "kinds") for name, pair in figures[group].items()])
    if figures["survivors"]:
        out += ["Not noticed:", ""] + [f"- `{each['file']}:{each['line']}` {each['kind']}: `{each['was']}` → `{each['is']}`" for each in figures["survivors"]] + [""]
    if figures.get("explained"):
        out += ["Changing nothing that can be seen, and counted neither as noticed nor as missed:", ""]
        out += [f"- `{each['file']}`: `{each['was']}` → `{each['is']}`: {each['why']}" for each in figures["explained"]] + [""]
    return out


def sanitizers():
    rows = []
    for name, title in (("asan", "AddressSanitizer, UndefinedBehaviorSanitizer"), ("tsan", "ThreadSanitizer")):
        figures = read(name)
        if figures:
            suites = ", ".join(figures["suites"]) if len(figures["suites"]) < 36 else f"all {len(figures['suites'])}"
            rows.append((title, suites, figures["with_reports"], stamp(figures)))
    # Each suite under valgrind by itself: those of one commit stand in one row.
    runs = {}
    for suite, figures in (read("valgrind") or {}).items():
        runs.setdefault(stamp(figures), []).append((suite, figures["with_reports"]))
    for when, suites in runs.items():
        rows.append(("valgrind", ", ".join(name for name, _ in suites), sum(reports for _, reports in suites), when))
    return ["### Sanitizers", ""] + table(("", "suites", "reports", "when"), rows) if rows else []


def main():
    body = "\n".join(bench() + faults() + sanitizers() + coverage() + mutation())
    text = README.read_text(encoding="utf-8")
    before, after = text.split(BEGIN)[0], text.split(END)[1]
    README.write_text(before + BEGIN + "\n" + body + END + after, encoding="utf-8")


main()
