# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Does Cedar decide as licet does, and how quick are the two?

10,000 random requests over random agreements: disagreements (the bar is 0), then decisions a
second of licet, of Cedar with all policies of an agreement, and of Cedar with the policies of one
(party, artefact, act) each, on the same requests made ready before. Called from Python, one
thread; of Cedar's time most is JSON on its way in and out.

    python bench/cedar.py [SEED]
"""

import importlib
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "app"))

from random_deals import random_deal, random_request, random_standing

from licet.decide import Rules
from licet.decide.cedar import CedarExport, cedar_request, export

DEALS, REQUESTS = 250, 40


class Case:
    """One agreement in both, with its requests."""

    def __init__(self, cedar: Any, rng: Random) -> None:
        agreement = random_deal(rng)
        self.rules = Rules(agreement)
        random_standing(rng, self.rules)
        self.exported = export(agreement, places=1)
        self.schema = cedar.Schema.from_str(self.exported.schema)
        self.valid = cedar.validate_policies(self.exported.text, self.schema).validation_passed
        self.whole = cedar.PolicySet.from_str(self.exported.text)
        self.requests = [random_request(rng, agreement) for _ in range(REQUESTS)]
        self.asked = [cedar_request(self.exported, self.rules, r) for r in self.requests]
        self.sliced = [self._slice(cedar, request) for request in self.requests]

    def _slice(self, cedar: Any, request: dict[str, Any]) -> Any:
        key = (request["actor"], request["artefact"], request["act"])
        return cedar.PolicySet.from_str(_speaking(self.exported, *key))


def _speaking(exported: CedarExport, party: str, artefact: str, act: str) -> str:
    return "\n".join(p.text for p in exported.policies if p.speaks_of(party, artefact, act))


def rate(cases: list[Case], decide: Callable[[Case, int], object]) -> float:
    """Decisions a second, the best of three runs over all requests."""
    best = float("inf")
    for _ in range(3):
        began = time.perf_counter()
        for case in cases:
            for index in range(REQUESTS):
                decide(case, index)
        best = min(best, time.perf_counter() - began)
    return len(cases) * REQUESTS / best


def main() -> int:
    try:
        cedar = importlib.import_module("cedarpy")
    except ImportError:
        print("cedarpy is not installed: nothing compared")
        return 0
    rng = Random(int(sys.argv[1]) if len(sys.argv) > 1 else 2026)
    cases = [Case(cedar, rng) for _ in range(DEALS)]
    nothing = cedar.Entities.from_json_str("[]")

    def licet(case: Case, index: int) -> Any:
        return case.rules.decide(case.requests[index])

    def whole(case: Case, index: int) -> Any:
        return cedar.is_authorized(case.asked[index], case.whole, nothing)

    def sliced(case: Case, index: int) -> Any:
        return cedar.is_authorized(case.asked[index], case.sliced[index], nothing)

    verdicts: Counter[str] = Counter()
    disagreements = 0
    for case in cases:
        for index in range(REQUESTS):
            verdict = licet(case, index).verdict
            verdicts[verdict.value] += 1
            found = [engine(case, index).allowed for engine in (whole, sliced)]
            disagreements += found != [verdict == "allow"] * 2
    invalid = sum(not case.valid for case in cases)
    print(f"{DEALS} agreements, {sum(verdicts.values())} requests: {dict(verdicts)}")
    print(f"policies that Cedar's validator refuses: {invalid} (bar 0)")
    print(f"disagreements: {disagreements} (bar 0)")
    print(f"licet                       {rate(cases, licet):>10,.0f} decisions/s")
    print(f"cedarpy, one set            {rate(cases, whole):>10,.0f} decisions/s")
    print(f"cedarpy, one set for a key  {rate(cases, sliced):>10,.0f} decisions/s")
    return int(bool(disagreements or invalid))


if __name__ == "__main__":
    sys.exit(main())
