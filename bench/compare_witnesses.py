# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Are differences in meaning borne out, and are none missed?

Every witness is asked anew of both versions, by `decide` and by the reference evaluator of the
tests; where no difference was found, an SMT solver looks for one.

Usage: python bench/compare_witnesses.py [PAIRS] [SEED]
"""

import statistics
import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tools"))

from comparison_cases import pair_of
from comparison_checks import checked


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    first = int(sys.argv[2]) if len(sys.argv) > 2 else 20261127
    told: Counter[str] = Counter()
    spent: list[float] = []
    begun = time.perf_counter()
    for seed in range(first, first + count):
        pair = pair_of(seed)
        found = checked(pair)
        spent.append(found.seconds)
        told.update(found.told)
        for problem in found.problems:
            print(f"seed {seed} ({', '.join(pair.done)}): {problem}")
    print(f"{count} pairs, {time.perf_counter() - begun:.0f} s with every check")
    print(f"  written otherwise only: {told['rewritten']}, "
          f"told to mean the same: {told['rewritten same']}")  # fmt: skip
    print(f"  differences with a witness: {told['witnesses']}, without: {told['bare']}")
    print(f"  confirmed by decide: {told['decide']}; by the reference evaluator: {told['oracle']} "
          f"of {told['oracle asked']}")  # fmt: skip
    print(f"  none found: {told['same']}, the solver agrees: {told['same agreed']}")
    print(f"  no shift in an answer: {told['alike']}, the solver agrees: {told['alike agreed']}")
    print(f"  none with a fact missing either: {told['firm']}, the solver agrees: "
          f"{told['firm agreed']}")  # fmt: skip
    print(f"  shifts found: {told['apart']}, the solver finds one, too: {told['apart agreed']}")
    middle, most = statistics.median(spent) * 1000, max(spent) * 1000
    print(f"  a pair: {middle:.1f} ms in the middle, {most:.0f} ms at most")
    print(f"problems: {told['problems']}")


if __name__ == "__main__":
    main()
