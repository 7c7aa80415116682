# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Flaws put into real contracts (CUAD): how many are found, and how much else is reported.

Usage: python bench/review_real_seeded.py [--part kept|development|all] [--seed 0]
                                          [--contracts 100] [--kinds term ...] [--show]
       python bench/review_real_seeded.py --written open|kept [--show]

One to three flaws a contract (`tools/seeded_contracts.py`), so that the text contradicts itself
afterwards; always the same for one seed. A contract is of the half kept apart by a digest of its
name. A flaw counts as found if a finding of medium or higher that the untouched contract does
not have names its place or its counterpart. Extra is the share of all findings of medium or
higher in the flawed text, those of the untouched text included, that name no flaw.

With `--written` the flaws are those of `tools/written_flaws`: put in by authors who did not know
the rules, in five categories. Who writes rules reads the open ones only.

If contract-lint is there (`python -m venv build/lint && build/lint/bin/pip install
contract-lint==0.2.6`, or anywhere on the path), it is measured on the same contracts: with its
default rules and with all; every finding of it counts, and a flaw is found if a finding that was
not there before stands in a line of the flaw.
"""

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from licet.app.catalogue import load_catalogue
from licet.app.upstream import shelf_of
from licet.review.discrepancies import discrepancies
from licet.review.paper import Paper
from licet.terms import Severity
from licet.text import read

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tools"))

from seeded_contracts import KINDS, Seeded, seed_contract, written_flaws

ROOT = Path(__file__).resolve().parents[1]
CORPUS = Path(os.environ.get("LICET_CORPUS", "../shared/data")) / "contracts" / "cuad" / "texts"
GRAVE = (Severity.BLOCK, Severity.HIGH, Severity.MEDIUM)
SHELF = shelf_of(load_catalogue(os.environ))
"""The licences of components, by their names."""
EVERY_RULE = ("--enable", "undefined-term", "--enable", "signature-block")


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a reviewer says: a key by which a finding is known again, and its stretches."""

    key: str
    stretches: tuple[tuple[int, int], ...]
    says: str


Reviewer = Callable[[str], list[Report]]


@dataclass
class Sums:
    """Of one reviewer."""

    flaws: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    reported: int = 0
    extra: int = 0
    before: int = 0
    contracts: int = 0


def kept_apart(name: str) -> bool:
    """Whether a contract is in the half that no rule was tried on."""
    return hashlib.sha256(f"flaws/{name}".encode()).digest()[0] % 2 == 0


def contracts(part: str) -> Iterator[tuple[str, str]]:
    """Names and texts, by digest of their names."""
    names = sorted(CORPUS.glob("*.txt"), key=lambda p: hashlib.sha256(p.name.encode()).digest())
    for path in names:
        if part == "all" or kept_apart(path.name) is (part == "kept"):
            yield path.name, read(path.read_bytes(), name="contract.txt").text


def licet(text: str) -> list[Report]:
    """Findings of medium or higher."""
    document = read(text.encode(), name="contract.txt")
    if document.text != text:
        raise ValueError("the text was changed in reading")
    return [
        Report(
            key=f"{f.rule} {' | '.join(p.quote for p in f.places)}",
            stretches=tuple((p.start, p.end) for p in f.places),
            says=f"{f.rule} {f.problem}",
        )
        for f in discrepancies(Paper(document, SHELF))
        if f.severity in GRAVE
    ]


def linter(command: str, options: Sequence[str]) -> Reviewer:
    """contract-lint, as a reviewer; its findings have a line each."""

    def review(text: str) -> list[Report]:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "contract.txt"
            path.write_text(text, encoding="utf-8")
            done = subprocess.run(
                [command, "lint", "--json", *options, str(path)],
                capture_output=True, text=True, check=False,
            )  # fmt: skip
        lines = text.split("\n")
        starts = [0]
        for line in lines:
            starts.append(starts[-1] + len(line) + 1)
        return [
            Report(
                key=f"{f['rule']} {f['message']}",
                stretches=((starts[f["line"] - 1], starts[f["line"]]),),
                says=f"{f['rule']} {f['message']}",
            )
            for f in json.loads(done.stdout)["findings"]
            if f.get("line") and f["line"] < len(starts)
        ]

    return review


def named(flaw: Seeded, report: Report) -> bool:
    """Whether a finding names the place of a flaw or what it clashes with."""
    stretches = (flaw.place, *flaw.counterparts)
    return any(a < d and c < b for a, b in report.stretches for c, d in stretches)


def try_contract(
    text: str, flawed: str, flaws: Sequence[Seeded], review: Reviewer, sums: Sums
) -> list[str]:
    """Add up one contract; gives what was missed, and what was said besides."""
    before = Counter(report.key for report in review(text))
    after = review(flawed)
    left = before.copy()
    new = []
    for report in after:
        if left[report.key]:
            left[report.key] -= 1
        else:
            new.append(report)
    sums.contracts += 1
    sums.before += before.total()
    sums.reported += len(after)
    extra = [r for r in after if r not in new or not any(named(f, r) for f in flaws)]
    sums.extra += len(extra)
    told = []
    for flaw in flaws:
        sums.flaws[flaw.kind] += 1
        if any(named(flaw, report) for report in new):
            sums.found[flaw.kind] += 1
        else:
            words = [flawed[a:b].strip() for a, b in (flaw.place, *flaw.counterparts)]
            told.append(f"  missed {flaw.kind}: {' || '.join(words)}")
    return [*told, *(f"  extra {r.says}" for r in extra)]


def report(name: str, sums: Sums, spent: float) -> None:
    """One reviewer's figures."""
    flaws, found = sums.flaws.total(), sums.found.total()
    print(
        f"\n{name}: recall {found / max(1, flaws):.1%} ({found} of {flaws}),"
        f" extra {sums.extra / max(1, sums.reported):.1%} ({sums.extra} of {sums.reported}),"
        f" {sums.before / max(1, sums.contracts):.2f} findings an untouched contract,"
        f" {spent:.0f} s"
    )
    for kind, count in sums.flaws.most_common():
        print(f"  {kind:16} {sums.found[kind] / count:6.1%} ({sums.found[kind]} of {count})")


def reviewers() -> dict[str, Reviewer]:
    """licet, and the baseline where it is installed."""
    found: dict[str, Reviewer] = {"licet": licet}
    command = shutil.which("contract-lint") or str(
        ROOT / "build" / "lint" / "bin" / "contract-lint"
    )
    if Path(command).exists():
        found["contract-lint, default rules"] = linter(command, ())
        found["contract-lint, all rules"] = linter(command, EVERY_RULE)
    return found


def seeded(options: argparse.Namespace) -> Iterator[tuple[str, str, str, tuple[Seeded, ...]]]:
    """Names, texts, flawed texts and flaws."""
    if options.written:
        path = ROOT / "tools" / "written_flaws" / f"{options.written}.toml"
        yield from written_flaws(path, CORPUS)
        return
    tried = 0
    for name, text in contracts(options.part):
        flawed, flaws = seed_contract(text, Random(f"{options.seed}/{name}"), tuple(options.kinds))
        if flaws:
            tried += 1
            yield name, text, flawed, flaws
        if tried == options.contracts:
            return


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--part", choices=["kept", "development", "all"], default="kept")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--contracts", type=int, default=100)
    parser.add_argument("--kinds", nargs="*", choices=list(KINDS), default=[])
    parser.add_argument("--written", choices=["open", "kept"], help="flaws written by authors")
    parser.add_argument("--show", action="store_true", help="print what licet missed, and extra")
    arguments = parser.parse_args()
    if not CORPUS.is_dir():
        print("no contracts: set LICET_CORPUS")
        return
    sums = {name: Sums() for name in reviewers()}
    spent: Counter[str] = Counter()
    tried = 0
    for name, text, flawed, flaws in seeded(arguments):
        for reviewer, review in reviewers().items():
            began = time.perf_counter()
            told = try_contract(text, flawed, flaws, review, sums[reviewer])
            spent[reviewer] += int(1000 * (time.perf_counter() - began))
            if arguments.show and reviewer == "licet" and told:
                print("\n".join([name, *told]))
        tried += 1
    about = f"written, {arguments.written}" if arguments.written else arguments.part
    print(f"{about}, seed {arguments.seed}: {tried} contracts")
    for reviewer, figures in sums.items():
        report(reviewer, figures, spent[reviewer] / 1000)


if __name__ == "__main__":
    main()
