# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How many public cases of conflicts between policies get the label they have, and how fast.

Usage: python bench/odrl_conflicts.py [--show]
Reads `odrl/test-conflicts` and, for the time alone, `odrl/licences` below LICET_CORPUS
(default ../shared/data).

A case is two or three policies and one label; a label is `Conflict`, `Ambiguous`,
`NonConflict` or `Underspecified`. Times are of the search, policies being read already, and
of the whole way from bytes.
"""

import argparse
import os
import re
import statistics
import time
from collections import Counter
from collections.abc import Callable
from datetime import date
from functools import partial
from itertools import combinations, islice
from pathlib import Path

from licet.app.odrl.conflicts import conflicts_of, contents, terms_of
from licet.app.odrl.documents import load
from licet.app.odrl.reading import policies_of
from licet.decide.odrl.conflicts import conflicts
from licet.terms import LicetError

CORPUS = Path(os.environ.get("LICET_CORPUS", "../shared/data")) / "odrl"
DAY = date(2026, 11, 26)
WORDS = {"NonConflict": "none"}


def cases() -> list[tuple[str, str, list[tuple[str, bytes]]]]:
    """Name, label and files of every case."""
    found = []
    for path in sorted((CORPUS / "test-conflicts" / "test_case").glob("*.ttl")):
        text = path.read_text(encoding="utf-8")
        named = re.findall(r"ex:policy(\w+)", text.split("report:policy")[1].split(";")[0])
        label = re.search(r"activationState report:(\w+)", text)
        folder = CORPUS / "test-conflicts" / "policies"
        files = contents(folder / f"policy-{name}.ttl" for name in named)
        found.append((path.stem, label[1] if label else "", files))
    return found


def licences() -> list[tuple[str, bytes]]:
    """Licences written as policies that can be read."""
    found = []
    for path in sorted((CORPUS / "licences").rglob("*.ttl")):
        file = (str(path), path.read_bytes())
        try:
            conflicts_of([file], on=DAY)
        except LicetError:
            continue
        found.append(file)
    return found


def searched(files: list[tuple[str, bytes]]) -> float:
    """Milliseconds of the search alone, the best of five."""
    sources = [load(data, label=f"b{i}.") for i, (_, data) in enumerate(files)]
    policies = [policy for source in sources for policy in policies_of(source).policies]
    knowledge = terms_of(sources, policies, on=DAY)
    return timed(lambda: conflicts(policies, knowledge=knowledge))


def timed(run: Callable[[], object]) -> float:
    """Milliseconds, the best of five."""
    took = []
    for _ in range(5):
        start = time.perf_counter()
        run()
        took.append(time.perf_counter() - start)
    return min(took) * 1000


def told(name: str, times: list[float]) -> None:
    """One line about some times."""
    middle, most = statistics.median(times), max(times)
    print(f"{name}: p50 {middle:.2f} ms, max {most:.2f} ms ({len(times)} pairs)")


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", action="store_true", help="print every case")
    show = parser.parse_args().show
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for name, label, files in cases():
        report = conflicts_of(files, on=DAY)
        total[label] += 1
        right[label] += report.verdict == WORDS.get(label, label.lower())
        if show:
            print(f"  {name}: {label}, told {report.verdict}: {'; '.join(report.because)}")
    print(f"labels: {right.total()} of {total.total()}")
    for label, count in sorted(total.items()):
        print(f"  {label}: {right[label]} of {count}")
    told("search, test cases", [searched(files) for _, _, files in cases()])
    whole = [timed(partial(conflicts_of, files, on=DAY)) for _, _, files in cases()]
    told("from bytes, test cases", whole)
    pairs = islice(combinations(licences(), 2), 0, None, 97)
    told("search, licences as policies", [searched(list(pair)) for pair in islice(pairs, 100)])


if __name__ == "__main__":
    main()
