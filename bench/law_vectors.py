# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How many vectors of the law packs are met, how well the packs are founded, and how fast they are.

Usage: python bench/law_vectors.py

Prints for each file of vectors how many are met, then how many rule versions rest on text that
was seen and how many are draft, how many are due for review on the day of their pack and a year
later, and the milliseconds to load all packs in a process that has just started and to ask all
rules about the worked case (the best of twenty).
"""

import subprocess
import sys
import time
import tomllib
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

from licet.app.law import CASE_SCHEMA, case_from
from licet.library.packs import overdue, packs, rules_of
from licet.review.comply import comply
from licet.terms.regulation import LawRule

VECTORS = Path(__file__).parents[1] / "tests" / "vectors" / "law"
LOAD = (
    "import time; from licet.library.packs import packs; t = time.perf_counter(); packs(); "
    "print(1000 * (time.perf_counter() - t))"
)


def met(path: Path, rules: tuple[LawRule, ...]) -> Counter[bool]:
    """How many vectors of a file are met and how many are not."""
    named = {rule.name: rule for rule in rules}
    found: Counter[bool] = Counter()
    for vector in tomllib.loads(path.read_text("utf-8")).get("cases", ()):
        given = {key: value for key, value in vector.items() if key in ("facts", "clauses")}
        outcome = comply(
            case_from({"schema": CASE_SCHEMA, **given}, rules), [named[vector["rule"]]],
            as_of=vector["as_of"], known_as_of=vector.get("known_as_of"),
        )[0]  # fmt: skip
        found[outcome.result == vector["result"]] += 1
    return found


def main() -> None:
    """Print the figures."""
    rules = rules_of(packs())
    whole: Counter[bool] = Counter()
    for path in sorted(VECTORS.glob("*.toml")):
        if found := met(path, rules):
            whole += found
            print(f"{path.stem:<24}{found[True]:>4} of {found.total():>3} vectors met")
    print(f"{'all':<24}{whole[True]:>4} of {whole.total():>3} vectors met")
    trust = Counter(rule.verification for rule in rules)
    print(", ".join(f"{n} {name.replace('_', ' ')}" for name, n in sorted(trust.items())))
    made = date(2026, 11, 24)
    due = [len(overdue(rules, at=made + timedelta(days=days))) for days in (0, 365)]
    drafts = sum(rule.draft for rule in rules)
    print(f"{drafts} of {len(rules)} versions are draft; due for review: {due[0]} on {made}, "
          f"{due[1]} a year later")  # fmt: skip
    worked = tomllib.loads((VECTORS / "worked.toml").read_text("utf-8"))
    case = case_from({"schema": CASE_SCHEMA, **{k: worked[k] for k in ("facts", "clauses")}}, rules)
    best = 1e9
    for _ in range(20):
        start = time.perf_counter()
        outcomes = comply(case, rules, as_of=worked["as_of"])
        best = min(best, 1000 * (time.perf_counter() - start))
    print(dict(sorted(Counter(str(one.result) for one in outcomes).items())))
    load = subprocess.run([sys.executable, "-c", LOAD], capture_output=True, text=True, check=True)
    print(f"load {float(load.stdout):.0f} ms, ask {len(rules)} rules {best:.1f} ms")


if __name__ == "__main__":
    main()
