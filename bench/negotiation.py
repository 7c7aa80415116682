# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Whether negotiated packages and settlements are what trying everything finds, and how fast.

Usage: python bench/negotiation.py [--pairs N] [--small N]

Makes pairs of random playbooks and an agreement between them (seeded). Of small ones (up to four
fields, some of which hang together) every combination of values is tried: the share on which the
packages offered are good for both, feasible and smallest, on which none are offered exactly if
there are none, and on which the settlement has the greatest product. Of the shipped playbooks on
random agreements: how many offers leave an agreement that contradicts itself where it did not
before. Then the time for 60 fields.
"""

import argparse
import sys
from collections import Counter
from fractions import Fraction
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "review"))

from random_talks import (
    every,
    good_sets,
    key_of,
    minimal,
    more_fields,
    random_deal,
    talk,
)

from licet.app.negotiations.fields import fields
from licet.library.playbooks import SHIPPED, playbook
from licet.review.negotiating import broken, negotiate
from licet.review.negotiating.blocks import blocks_of
from licet.review.negotiating.items import Item
from licet.review.negotiating.packages import find_packages
from licet.review.negotiating.settling import settle

ONE = (Fraction(1), Fraction(1))
NOTHING = (Fraction(0), Fraction(0))


def small(seed: int, counts: Counter[str]) -> None:
    """One small negotiation, held against trying everything."""
    random = Random(seed)
    items = talk(random, random.sample(more_fields(14), random.randint(2, 4)))
    blocks = blocks_of(items, {item.field.id: item.old for item in items})
    found = find_packages(blocks, most=1000)
    good = good_sets(items)
    wanted = minimal(good)
    least = min(map(len, wanted), default=0)
    counts["small"] += 1
    counts["with packages"] += bool(wanted)
    counts["existence agrees"] += bool(found.packages) == bool(wanted)
    for package in found.packages:
        key = key_of(package.changes, items)
        counts["packages"] += 1
        counts["verified"] += key in wanted and len(key) == least and min(good[key]) > 0
    _settled(items, settle(blocks, full=ONE, fixed=NOTHING), counts)


def _settled(items: list[Item], found: object, counts: Counter[str]) -> None:
    tried = [one for one in every(items) if one.consistent]
    if not tried:
        return
    best = max((t.ours * t.theirs for t in tried if t.ours > 0 and t.theirs > 0), default=None)
    product = None if found is None else found.ours * found.theirs  # type: ignore[attr-defined]
    counts["settlements"] += 1
    counts["settlement agrees"] += product == best


def offered(seed: int, counts: Counter[str]) -> None:
    """An offer of a shipped playbook: does it leave a contradiction that was not there?"""
    random = Random(seed)
    deal = random_deal(random)
    sides = [playbook(random.choice(SHIPPED)) for _ in range(random.randint(1, 2))]
    said = {name: one.value for name, one in deal.values.items()}
    found = negotiate(deal, fields(), *sides)
    before = {one.id for one in broken(said)}
    after = broken({**said, **{i.change.field: i.change.new for i in found.offer.items}})
    counts["offers"] += 1
    counts["contradictions made"] += any(one.id not in before for one in after)


def sixty(seed: int) -> tuple[float, bool]:
    """Seconds for sixty fields, and whether the settlement is exact."""
    items = talk(Random(seed), more_fields(60))
    began = perf_counter()
    blocks = blocks_of(items, {item.field.id: item.old for item in items})
    find_packages(blocks)
    settled = settle(blocks, full=ONE, fixed=NOTHING)
    return perf_counter() - began, settled is None or settled.exact


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=40, help="negotiations of sixty fields")
    parser.add_argument("--small", type=int, default=500, help="small negotiations")
    given = parser.parse_args()
    counts: Counter[str] = Counter()
    for seed in range(given.small):
        small(seed, counts)
        offered(seed, counts)
    print(f"small negotiations: {counts['small']}, {counts['with packages']} of them with packages")
    print(f"packages verified: {counts['verified']}/{counts['packages']}")
    print(f"none offered exactly if there are none: {counts['existence agrees']}/{counts['small']}")
    print(f"settlement is the best: {counts['settlement agrees']}/{counts['settlements']}")
    print(f"offers that make a contradiction: {counts['contradictions made']}/{counts['offers']}")
    times = [sixty(seed) for seed in range(given.pairs)]
    seconds = sorted(time for time, _ in times)
    exact = sum(one for _, one in times)
    print(f"60 fields: median {median(seconds):.2f} s, slowest {seconds[-1]:.2f} s, "
          f"{exact}/{len(times)} exact")  # fmt: skip


if __name__ == "__main__":
    main()
