# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Seeded flaws in drawn agreements: how many are found, where, and what is said of clean ones.

Usage: python bench/review_seeded.py [--seed 0] [--clean 200] [--each 10] [--rules Q-004 X-0]
                                     [--kind model] [--show] [--show-false]

Agreements are drawn by `tools/drawn` from seeds. Seeds below 1000 are the development half,
given to those who write rules; from 1000 on the half kept apart, drawn mostly in wordings that
no agreement of the first half uses: in usual drafting, or with `DRAWN_KEPT=ninth` in the
environment in drafting as varied as its authors could make it.

Recall: a finding of the flaw's rule names a clause of the flaw ("any": a finding of whatever
rule). Exact: of those found, the finding names a clause of each statement that clashes and no
clause besides (where a value is stated three times and one was changed, one of the other two
suffices). False: what is found in a clean agreement.
"""

import argparse
import os
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from licet.app.catalogue import load_catalogue
from licet.app.upstream import shelf_of
from licet.review.discrepancies import discrepancies
from licet.review.paper import Paper
from licet.terms import Finding, Severity
from licet.text import read

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tools"))

from drawn import FIRST_KEPT, RULES, Drawn, Span, draw, draw_flawed

GRAVE = (Severity.BLOCK, Severity.HIGH, Severity.MEDIUM)
SHELF = shelf_of(load_catalogue(os.environ))
"""The licences of components, by their names."""


@dataclass
class Sums:
    """Of one rule."""

    flaws: int = 0
    found: int = 0
    found_by_any: int = 0
    exact: int = 0
    false: int = 0
    false_grave: int = 0
    missed: list[Drawn] = field(default_factory=list)


def findings_of(drawn: Drawn) -> tuple[Finding, ...]:
    """What the rules find in a drawn agreement.

    Raises:
        ValueError: Reading has changed the text, so that offsets would not fit.
    """
    document = read(drawn.text.encode(), name="agreement.txt")
    if document.text != drawn.text:
        raise ValueError(f"the text of seed {drawn.seed} was changed in reading")
    return discrepancies(Paper(document, SHELF))


def touches(span: Span, finding: Finding) -> bool:
    """Whether a finding names a clause."""
    return any(p.start < span.end and span.start < p.end for p in finding.places)


def hits(drawn: Drawn, finding: Finding) -> bool:
    """Whether a finding names any clause of the flaw."""
    return any(touches(span, finding) for span in spans_of(drawn) if span.group >= 0)


def spans_of(drawn: Drawn) -> tuple[Span, ...]:
    """The clauses of a flaw."""
    return drawn.flaw.spans if drawn.flaw else ()


def is_exact(drawn: Drawn, finding: Finding) -> bool:
    """Whether a finding names a clause of every statement that clashes, and no other."""
    spans = spans_of(drawn)
    groups = {span.group for span in spans if span.group >= 0}
    named = {span.group for span in spans if touches(span, finding)}
    within = all(
        any(span.start <= place.start and place.end <= span.end for span in spans)
        for place in finding.places
    )
    return within and groups <= named


def try_rule(rule: str, seeds: Iterable[int], sums: dict[str, Sums]) -> None:
    """Flaw by flaw: found, found by any, exact."""
    for seed in seeds:
        drawn = draw_flawed(seed, rule)
        found = findings_of(drawn)
        told = [f for f in found if f.rule == rule and hits(drawn, f)]
        mine = sums[rule]
        mine.flaws += 1
        mine.found += bool(told)
        mine.found_by_any += any(hits(drawn, f) for f in found)
        mine.exact += any(is_exact(drawn, f) for f in told)
        if not any(is_exact(drawn, f) for f in told):
            mine.missed.append(drawn)


def try_clean(seeds: Sequence[int], kind: str | None, sums: dict[str, Sums], *, show: bool) -> int:
    """Count what is said of clean agreements; gives how many have something said."""
    spoken = 0
    for seed in seeds:
        drawn = draw(seed, kind)
        found = findings_of(drawn)
        spoken += bool(found)
        for finding in found:
            mine = sums.setdefault(finding.rule, Sums())
            mine.false += 1
            mine.false_grave += finding.severity in GRAVE
            if show:
                print(f"  seed {seed} {finding.rule} {finding.severity}: {finding.problem}")
    return spoken


def report(sums: dict[str, Sums], clean: int) -> None:
    """The table by rule, and all together."""
    print(
        f"{'rule':6} {'flaws':>5} {'recall':>7} {'any':>6} {'exact':>6} {'false':>6} {'medium+':>8}"
    )
    total: Counter[str] = Counter()
    for rule, one in sorted(sums.items()):
        total.update(
            flaws=one.flaws, found=one.found, any=one.found_by_any, exact=one.exact,
            false=one.false, grave=one.false_grave,
        )  # fmt: skip
        if one.flaws or one.false:
            print(line(rule, one.flaws, one.found, one.found_by_any, one.exact,
                       one.false, one.false_grave))  # fmt: skip
    print(line("all", *(total[n] for n in ("flaws", "found", "any", "exact", "false", "grave"))))
    if clean:
        print(
            f"{total['false'] / clean:.3f} findings a clean agreement,"
            f" {total['grave'] / clean:.3f} of medium or higher"
        )


def line(rule: str, flaws: int, found: int, by_any: int, exact: int, false: int, grave: int) -> str:
    """One row; exact is of those found."""
    return (
        f"{rule:6} {flaws:5} {found / max(1, flaws):7.1%} {by_any / max(1, flaws):6.1%}"
        f" {exact / max(1, found):6.1%} {false:6} {grave:8}"
    )


def show_missed(sums: dict[str, Sums]) -> None:
    """The flawed clauses of what was not found, or not exactly."""
    for rule, one in sorted(sums.items()):
        for drawn in one.missed:
            assert drawn.flaw is not None
            print(f"\n{rule} seed {drawn.seed} ({drawn.kind}): {drawn.flaw.note}")
            for span in drawn.flaw.spans:
                words = " / ".join(drawn.text[span.start : span.end].split("\n"))
                print(f"  [{span.group}] {words}")
            for finding in findings_of(drawn):
                quotes = " | ".join(p.quote for p in finding.places)
                print(f"    {finding.rule} {finding.severity}: {finding.problem} <{quotes}>")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=FIRST_KEPT, help="first seed")
    parser.add_argument("--clean", type=int, default=200, help="how many clean agreements")
    parser.add_argument("--each", type=int, default=10, help="how many flaws of each rule")
    parser.add_argument("--rules", nargs="*", default=[""], help="ids or their beginnings")
    parser.add_argument("--kind", default=None, help="of the clean agreements")
    parser.add_argument("--show", action="store_true", help="print what was missed or inexact")
    parser.add_argument("--show-false", action="store_true", help="print what clean ones gave")
    arguments = parser.parse_args()
    kept = arguments.seed >= FIRST_KEPT
    print("half kept apart" if kept else "development half", f"from seed {arguments.seed}")
    rules = [rule for rule in RULES if rule.startswith(tuple(arguments.rules))]
    sums = {rule: Sums() for rule in rules}
    began = time.perf_counter()
    for rule in rules:
        try_rule(rule, range(arguments.seed, arguments.seed + arguments.each), sums)
    clean = range(arguments.seed, arguments.seed + arguments.clean)
    spoken = try_clean(clean, arguments.kind, sums, show=arguments.show_false)
    report(sums, arguments.clean)
    if arguments.clean:
        print(f"{spoken} of {arguments.clean} clean agreements have a finding")
    print(f"{time.perf_counter() - began:.0f} s")
    if arguments.show:
        show_missed(sums)


if __name__ == "__main__":
    main()
