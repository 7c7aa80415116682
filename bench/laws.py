# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The laws of an agreement in time, on random agreements with random traces.

Usage: python bench/laws.py [COUNT] [SEED]
"""

import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tools"))

from time_laws import LAWS, case_of, run

EVENTS = 8
"""In a trace: laws that break, break on short ones."""


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    first = int(sys.argv[2]) if len(sys.argv) > 2 else 20261126
    begun = time.perf_counter()
    broken, spent, shown = Counter[str](), dict.fromkeys(LAWS, 0.0), 0
    events = breaches = remarks = changes = 0
    for seed in range(first, first + count):
        case = case_of(seed, EVENTS)
        seen = run(case.deal, case.events, case.end).seen
        events += len(case.events)
        breaches += len(seen.breaches)
        remarks += len(seen.remarks)
        changes += len(seen.changes)
        for name, law in LAWS.items():
            start = time.perf_counter()
            problem = law(case)
            spent[name] += time.perf_counter() - start
            if problem:
                broken[name] += 1
                if shown < 20:
                    print(f"seed {seed}: {name}: {problem}")
                    shown += 1
    print(f"{count} random traces, {events} events, {time.perf_counter() - begun:.0f} s")
    print(f"seen: {breaches} breaches, {remarks} remarks, {changes} changes")
    for name in LAWS:
        print(f"  {name}: {broken[name]} violations ({spent[name]:.0f} s)")
    print(f"violations: {sum(broken.values())}")


if __name__ == "__main__":
    main()
