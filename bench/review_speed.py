# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How long the rules take: a document of 30 pages on one core, and many agreements on two.

Usage: python bench/review_speed.py [--most 400] [--jobs 2] [--pages 30]

A page is 2,500 characters. The long document is drawn from a seed; what is measured is reading,
laying out and all rules of discrepancies, the best of five. Many agreements are drawn before the
clock starts; growth is the time for N over the time for half as many (2 is linear).
"""

import argparse
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from licet.review.discrepancies import RULES, discrepancies
from licet.review.paper import Paper
from licet.text import read

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tools"))

from drawn import draw

PAGE = 2500


def review(text: str) -> int:
    """How many findings a text has."""
    return len(discrepancies(Paper(read(text.encode(), name="agreement.txt"))))


def of_pages(pages: int) -> str:
    """A drawn agreement of about so many pages: the nearest of the first four hundred."""
    drawn = (draw(seed).text for seed in range(400))
    return min(drawn, key=lambda text: abs(len(text) - pages * PAGE))


def best_of(text: str, times: int) -> float:
    """Seconds, the best of several."""
    spent = []
    for _ in range(times):
        began = time.perf_counter()
        review(text)
        spent.append(time.perf_counter() - began)
    return min(spent)


def slowest_rules(text: str) -> list[tuple[float, str]]:
    """Seconds by rule, each on a text that is laid out already."""
    paper = Paper(read(text.encode(), name="agreement.txt"))
    discrepancies(paper)
    spent = []
    for rule in RULES:
        began = time.perf_counter()
        list(rule.find(paper))
        spent.append((time.perf_counter() - began, rule.id))
    return sorted(spent, reverse=True)[:5]


def many(texts: Sequence[str], jobs: int) -> float:
    """Seconds for all texts."""
    began = time.perf_counter()
    with ProcessPoolExecutor(jobs) as pool:
        sum(pool.map(review, texts, chunksize=5))
    return time.perf_counter() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--most", type=int, default=400, help="agreements in the last round")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--pages", type=int, default=30)
    arguments = parser.parse_args()
    text = of_pages(arguments.pages)
    print(f"{len(text) / PAGE:.0f} pages on one core: {best_of(text, 5):.2f} s")
    for seconds, rule in slowest_rules(text):
        print(f"  {rule} {1000 * seconds:.0f} ms")
    texts = [draw(seed).text for seed in range(arguments.most)]
    pages = sum(map(len, texts)) / PAGE / len(texts)
    print(f"agreements of {pages:.1f} pages on average, {arguments.jobs} cores:")
    number, before = 50, 0.0
    while number <= arguments.most:
        spent = many(texts[:number], arguments.jobs)
        growth = f", {spent / before:.2f} times the time of half as many" if before else ""
        print(f"  {number}: {spent:.1f} s{growth}; a thousand in {1000 * spent / number:.0f} s")
        number, before = number * 2, spent


if __name__ == "__main__":
    main()
