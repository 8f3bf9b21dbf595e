#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""mutate.py [--count N] [--seed S] [--survivors] [--again]: small faults are put into core one at a time; the tests must notice.

Works on a copy of the last commit in build/mutation, never on the sources. Each mutant builds the library that it touches
and the tests named below for it, then those of the folders that stand on it; one that does not compile is drawn again, one
that hangs counts as noticed. What is known is kept in build/mutation/done.json, so that a run goes on where the last one
stopped (--again forgets it, --survivors tries again, on the last commit, those that were not noticed). Mutants that change
nothing that can be seen stand with their reason in explained.json; they are counted apart, never as noticed. The figures go
to tests/results/mutation.json.
"""
import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / "build" / "mutation"
SOURCE = WORK / "source"
BUILD = SOURCE / "build" / "release"
DONE = WORK / "done.json"
TESTS = {
    "deontology": ["deontology", "deontology/screen"],
    "access": ["access", "journal"],
    "keys": ["keys", "access"],
    "journal": ["journal", "access"],
}
# What stands on these libraries is asked when their own tests say nothing.
WIDER = ["gate", "documents", "consent", "records", "requests", "transfer"]
EXPLAINED = Path(__file__).resolve().parent / "explained.json"
HANGS = 300  # seconds

COMPARISONS = {" == ": " != ", " != ": " == ", " < ": " <= ", " > ": " >= ", " <= ": " < ", " >= ": " > "}


# What was compiled in the sources' own release build is found again.
os.environ.update(CCACHE_BASEDIR=str(SOURCE), CCACHE_NOHASHDIR="1")


def run(command, **options):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)


def code_lines(path):
    """Numbers and texts of the lines that can be mutated: inside functions, no comment, no preprocessor."""
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n")):
        if line.startswith((" ", "\t")) and not re.match(r"\s*(//|#|\*|case |default:|public:|private:|static_assert)", line):
            yield number, line


def strip_texts(line):
    """The line with the insides of its texts and comments blanked, so that nothing is mutated there."""
    line = re.sub(r'"(\\.|[^"\\])*"', lambda found: '"' + "~" * (len(found[0]) - 2) + '"', line)
    return re.sub(r"//.*", lambda found: "~" * len(found[0]), line)


def balanced(text):
    return text.count("(") == text.count(")") and text.count("{") == text.count("}")


def mutations(line):
    """(kind, mutated line) of all that can be done to this line."""
    bare = strip_texts(line)
    for old, new in COMPARISONS.items():
        at = bare.find(old)
        if at >= 0 and "template" not in bare and "#include" not in bare:
            yield "comparison flipped", line[:at] + new + line[at + len(old):]
    found = re.match(r"(\s*(?:\} else )?if \()(.*)(\)(?: \{| return.*;| continue;| break;|.*;)?)$", bare)
    if found and ";" not in found[2] and "=" not in re.sub(r"[=!<>]=", "", found[2]) and balanced(found[2]):
        start, end = len(found[1]), len(found[1]) + len(found[2])
        yield "condition negated", line[:start] + "!(" + line[start:end] + ")" + line[end:]
    if re.match(r"\s+[A-Za-z_][\w:.\->\[\]]*(\(.*\)|\s*[+|&-]?=\s.*)(\.\w+\(.*\))*;$", bare) and balanced(bare) and \
            not re.match(r"\s+(return|using|namespace|throw|break|continue|const|auto|static|Q_UNUSED|EXPECT|ASSERT)\b", bare):
        yield "statement dropped", re.match(r"\s*", line)[0] + ";"
    for found in re.finditer(r"(?<![\w.])(\d+)(?![\w.'])", bare):
        yield "constant changed", line[:found.start()] + str(int(found[1]) + 1) + line[found.end():]
    for old, new in (("true", "false"), ("false", "true")):
        found = re.search(rf"\b{old}\b", bare)
        if found:
            yield "constant changed", line[:found.start()] + new + line[found.end():]


def every_mutant():
    for library in TESTS:
        for path in sorted((SOURCE / "core" / library).rglob("*.cpp")):
            for number, line in code_lines(path):
                for kind, mutated in mutations(line):
                    yield {"library": library, "file": str(path.relative_to(SOURCE)), "line": number + 1, "kind": kind,
                           "was": line.strip(), "is": mutated.strip(), "text": mutated}


def prepare():
    SOURCE.mkdir(parents=True, exist_ok=True)
    archive = subprocess.Popen(["git", "-C", str(ROOT), "archive", "HEAD"], stdout=subprocess.PIPE)
    subprocess.run(["tar", "-x", "-C", str(SOURCE)], stdin=archive.stdout, check=True)
    if not (BUILD / "build.ninja").exists():
        launcher = ["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"] if shutil.which("ccache") else []
        configured = run(["cmake", "--preset", "release"] + launcher, cwd=str(SOURCE))
        if configured.returncode != 0:
            sys.exit(configured.stdout)
    for tests in TESTS.values():
        if build(tests).returncode != 0 or noticed(tests):
            sys.exit("the tests do not pass without any mutant")


def program(test):
    return "test_" + test.split("/")[-1]


def build(tests):
    return run(["cmake", "--build", str(BUILD), "--target"] + [program(test) for test in tests])


def noticed(tests):
    """Which test program fails, or None."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", TZ="Europe/Paris")
    for test in tests:
        try:
            if run([str(BUILD / "tests" / test / program(test)), "--gtest_break_on_failure=0", "--gtest_fail_fast"],
                   env=environment, timeout=HANGS, cwd=str(BUILD)).returncode != 0:
                return test
        except subprocess.TimeoutExpired:
            return test + " (hangs)"
    return None


def meet(mutant):
    path = SOURCE / mutant["file"]
    original = path.read_text(encoding="utf-8")
    lines = original.split("\n")
    lines[mutant["line"] - 1] = mutant["text"]
    path.write_text("\n".join(lines), encoding="utf-8")
    try:
        if build(TESTS[mutant["library"]]).returncode != 0:
            return "does not compile"
        by = noticed(TESTS[mutant["library"]])
        if by is None:
            build(WIDER)
            by = noticed(WIDER)
        return by
    finally:
        path.write_text(original, encoding="utf-8")


def place(mutant):
    return mutant["file"], mutant["is"]


def explained_places():
    """Reason by place, of what is known to change nothing."""
    known = json.loads(EXPLAINED.read_text(encoding="utf-8")) if EXPLAINED.exists() else []
    return {place(each): each["why"] for each in known}


def keep(done, seed):
    reasons = explained_places()
    tried = [each for each in done if each["by"] != "does not compile" and (each["by"] is not None or place(each) not in reasons)]
    explained = [each for each in done if each["by"] is None and place(each) in reasons]
    killed = [each for each in tried if each["by"] is not None]
    figures = {"mutants": len(tried), "killed": len(killed), "seed": seed,
               "explained": [{"file": each["file"], "was": each["was"], "is": each["is"], "why": reasons[place(each)]} for each in explained],
               "kinds": {kind: [sum(1 for each in killed if each["kind"] == kind), sum(1 for each in tried if each["kind"] == kind)]
                         for kind in sorted({each["kind"] for each in tried})},
               "libraries": {library: [sum(1 for each in killed if each["library"] == library),
                                       sum(1 for each in tried if each["library"] == library)] for library in TESTS},
               "survivors": [{key: each[key] for key in ("file", "line", "kind", "was", "is")} for each in tried if each["by"] is None],
               "date": str(date.today()),
               "commit": run(["git", "-C", str(ROOT), "describe", "--always", "--abbrev=8"]).stdout.strip(),
               "machine": f"{os.cpu_count()} cores, {os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') >> 30} GiB"}
    (ROOT / "tests" / "results").mkdir(exist_ok=True)
    (ROOT / "tests" / "results" / "mutation.json").write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return figures


def told(mutant):
    print(f"{mutant['by'] or 'SURVIVES'}: {mutant['file']}:{mutant['line']} {mutant['kind']}: {mutant['was']}  ->  {mutant['is']}", flush=True)


def retry(done, seed):
    """Those that were not noticed, found again by their text when the lines have moved."""
    for mutant in [each for each in done if each["by"] is None and place(each) not in explained_places()]:
        lines = (SOURCE / mutant["file"]).read_text(encoding="utf-8").split("\n")
        same = [number for number, line in enumerate(lines, 1) if line.strip() == mutant["was"]]
        if not same:
            done.remove(mutant)
            print(f"gone: {mutant['file']}: {mutant['was']}", flush=True)
        else:
            mutant["line"] = min(same, key=lambda number: abs(number - mutant["line"]))
            mutant["by"] = meet(mutant)
            told(mutant)
        DONE.write_text(json.dumps(done, ensure_ascii=False), encoding="utf-8")
    figures = keep(done, seed)
    print(f"{figures['killed']} of {figures['mutants']} noticed, {len(figures['explained'])} more change nothing")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--survivors", action="store_true", help="only try again those that were not noticed")
    parser.add_argument("--again", action="store_true", help="forget what is known")
    options = parser.parse_args()
    done = [] if options.again or not DONE.exists() else json.loads(DONE.read_text(encoding="utf-8"))
    prepare()
    if options.survivors:
        retry(done, options.seed)
        return
    drawn = list(every_mutant())
    random.Random(options.seed).shuffle(drawn)
    known = {(each["file"], each["line"], each["is"]) for each in done}
    for mutant in drawn:
        if sum(1 for each in done if each["by"] != "does not compile") >= options.count:
            break
        if (mutant["file"], mutant["line"], mutant["is"]) in known:
            continue
        mutant["by"] = meet(mutant)
        done.append(mutant)
        DONE.write_text(json.dumps(done, ensure_ascii=False), encoding="utf-8")
        told(mutant)
        keep(done, options.seed)
    figures = keep(done, options.seed)
    print(f"{figures['killed']} of {figures['mutants']} noticed, {len(figures['explained'])} more change nothing")


main()
