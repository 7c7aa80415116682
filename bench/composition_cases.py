# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Lineages labelled from the licence texts: how many are answered as labelled, and how fast.

Usage: python bench/composition_cases.py

The labels stand in tests/vectors/lineages: 40 lineages people ask about, 110 that cover every
kind of conflict and every licence family, and the 18 published cases of ModelGo and MG Analyzer.
Each was read twice; `second` holds what the second reader, who did not see the first, said
otherwise.
"""

import statistics
import sys
import time
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "compose"))

from random_lineages import world  # noqa: E402 (the tests' own readers of the vectors)
from test_vectors import VECTORS, asked, sections, situation  # noqa: E402

from licet.app.lineages.own import read_own  # noqa: E402
from licet.compose import PROFILES, compose  # noqa: E402


def right(lineage: Any, ask: dict[str, Any]) -> bool:
    """Whether verdict, conflicts, clauses and missing facts are the labelled ones."""
    found = asked(lineage, ask)
    answer = found.answers[0]
    kinds = {str(c.kind) for c in found.conflicts}
    clauses = [*answer.because, *(c for k in found.conflicts for c in k.clauses)]
    cited = {n for c in clauses for n in sections(c.licence, c.section)}
    cited |= {n for p in answer.conditions for n in sections(p.licence, p.section)}
    return (
        str(answer.verdict) == ask["verdict"]
        and set(ask["conflicts"]) <= kinds <= {*ask["conflicts"], *ask.get("also", ())}
        and all(any(one.startswith(c) for one in cited) for c in ask.get("clauses", ()))
        and set(ask.get("missing", ())) <= set(answer.missing)
    )


def seconds(lineage: Any, ask: dict[str, Any]) -> float:
    """From the lineage in memory to the answers to all acts under both profiles."""
    loaded = read_own(lineage, source=Path("case"))
    start = time.perf_counter()
    compose(
        world(loaded.lineage, situation(ask)), artefact=ask.get("artefact") or loaded.artefact,
        profiles=tuple(PROFILES.values()),
    )  # fmt: skip
    return time.perf_counter() - start


def main() -> None:
    times: list[float] = []
    kinds: Counter[str] = Counter()
    for file in sorted(VECTORS.glob("*.toml")):
        cases = tomllib.loads(file.read_text("utf-8"))["case"]
        asks = [(c["lineage"], a) for c in cases for a in c["ask"]]
        good = sum(right(lineage, ask) for lineage, ask in asks)
        kinds.update(k for _, a in asks for k in a["conflicts"])
        seconds(*asks[0])
        # The lesser of two: tables that a process loads once are not what a case costs.
        times += [min(seconds(c["lineage"], c["ask"][0]) for _ in range(2)) for c in cases]
        print(f"{file.stem}: {good} of {len(asks)} answers as labelled, {len(cases)} lineages")
        second = sum("second" in ask for _, ask in asks)
        if second:
            print(f"  second reader of another verdict on {second}")
        if file.stem == "modelgo":
            explained = sum(all("reason" in a for a in c["ask"]) for c in cases)
            agree = sum(all(a["agrees"] for a in c["ask"]) for c in cases)
            named = sum(any(a.get("differs_because") for a in c["ask"]) for c in cases)
            print(
                f"  explained: {explained} of {len(cases)}; same conclusion: {agree}; "
                f"the rest, and parts of others, name the clause that decides: {named}"
            )
    print("labelled conflicts by kind:", ", ".join(f"{k} {kinds[k]}" for k in _order(kinds)))
    ordered = sorted(times)
    print(
        f"time a case: median {statistics.median(times) * 1e3:.1f} ms, "
        f"95 % under {ordered[int(len(ordered) * 0.95)] * 1e3:.1f} ms, "
        f"slowest {ordered[-1] * 1e3:.1f} ms"
    )


def _order(kinds: Counter[str]) -> list[str]:
    return sorted(kinds, key=lambda kind: int(kind[1:]))


if __name__ == "__main__":
    main()
