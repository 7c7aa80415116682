# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How long `licet --help` takes, which of its imports take the time, and reading the catalogue.

Usage: python bench/startup.py [--runs N] [--imports N]
"""

import argparse
import os
import statistics
import subprocess
import sys
import time

from licet.library import catalogue as records
from licet.library import licences
from licet.review.candidates import shelf

BAR = 0.2


def seconds(*command: str) -> float:
    begun = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - begun


def costly(count: int) -> list[tuple[float, str]]:
    """The imports that take longest by themselves, in milliseconds."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "licet", "--help"],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    rows = [line.removeprefix("import time:").split("|") for line in done.stderr.splitlines()]
    own = [(int(row[0]) / 1000, row[2].strip()) for row in rows if row[0].strip().isdecimal()]
    return sorted(own, reverse=True)[:count]


def catalogue() -> float:
    """Seconds until the licences are read and ready to be compared with, the best of three."""
    taken = []
    for _ in range(3):
        records._catalogue.cache_clear()
        begun = time.perf_counter()
        shelf(licences())
        taken.append(time.perf_counter() - begun)
    return min(taken)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=11)
    options.add_argument("--imports", type=int, default=5)
    given = options.parse_args()
    program = os.path.join(os.path.dirname(sys.executable), "licet")
    taken = [seconds(program, "--help") for _ in range(given.runs)]
    empty = [seconds(sys.executable, "-c", "pass") for _ in range(given.runs)]
    print(f"licet --help: median {statistics.median(taken):.3f} s of {given.runs} (bar: {BAR} s)")
    print(f"worst {max(taken):.3f} s; an empty Python: median {statistics.median(empty):.3f} s")
    print(f"the catalogue is ready after {catalogue():.3f} s")
    for milliseconds, name in costly(given.imports):
        print(f"  {milliseconds:6.1f} ms  {name}")


if __name__ == "__main__":
    main()
