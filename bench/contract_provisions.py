# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How well provisions of commercial agreements are found, by CUAD's own measure.

Usage: python bench/contract_provisions.py [--part held-back|train|all]

A gold span counts as found if a prediction of the same contract shares half of the words with
it: Jaccard overlap of the sets of words, lower case, without `.,;:`, at least 0.5. A prediction
that matches no gold span is false. A contract is held back by a digest of its name (a fifth).
"""

import argparse
import csv
import hashlib
import json
import os
import re
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from licet.review.grammar import find_durations, find_places
from licet.review.provisions import find_provisions
from licet.review.reading import Reading, read_sentences
from licet.terms import Provision
from licet.text import read

CORPUS = Path(os.environ.get("LICET_CORPUS", "../shared/data")) / "contracts" / "cuad"
RENAMED = {
    "unlimited/all-you-can-eat-license": "unlimited_license",
    "revenue/profit sharing": "revenue_profit_sharing",
    "rofr/rofo/rofn": "right_of_first_refusal",
}


def kind_of(category: str) -> str:
    """Our kind for a category of CUAD."""
    low = category.lower()
    return RENAMED.get(low, low.replace("-", "_").replace(" ", "_"))


@dataclass(frozen=True)
class Contract:
    """A contract and its gold spans."""

    name: str
    text: str
    gold: tuple[tuple[str, int, int], ...]

    @cached_property
    def reading(self) -> Reading:
        return read_sentences(read(self.text.encode(), name="contract.txt"))


def contracts() -> Iterator[Contract]:
    """All contracts of the part of CUAD that is here."""
    for line in (CORPUS / "spans.jsonl").read_text("utf-8").splitlines():
        entry = json.loads(line)
        text = (CORPUS / "texts" / entry["file"]).read_bytes().decode()
        gold = tuple((kind_of(s["cat"]), s["start"], s["end"]) for s in entry["spans"])
        yield Contract(name=entry["file"], text=text, gold=gold)


def held_back(name: str) -> bool:
    """Whether a contract is in the fifth that is for measuring only."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % 5 == 0


def words(text: str) -> frozenset[str]:
    """The set of words as CUAD's evaluation forms it."""
    for mark in ".,;:":
        text = text.replace(mark, "")
    return frozenset(text.lower().replace("/", " ").split())


def overlap(one: frozenset[str], two: frozenset[str]) -> float:
    """Jaccard overlap of two sets of words."""
    return len(one & two) / max(1, len(one | two))


def matched(contract: Contract, kind: str, found: list[Provision]) -> tuple[list[bool], list[bool]]:
    """For the gold spans of one kind, and for the predictions: whether each has a partner."""
    gold = [words(contract.text[a:b]) for k, a, b in contract.gold if k == kind]
    said = [words(p.quote) for p in found]
    return (
        [any(overlap(g, s) >= 0.5 for s in said) for g in gold],
        [any(overlap(g, s) >= 0.5 for g in gold) for s in said],
    )


COLLECTIVE = re.compile(r"\bpart(?:y|ies)\W*\Z", re.IGNORECASE)
"""Gold spans of parties such as `collectively the "Parties"`: no names."""


def bare(text: str) -> frozenset[str]:
    """As `words`, without quotation marks and brackets."""
    return words(re.sub(r"[\"“”'’()]", "", text))


def count_parties(contract: Contract, found: list[Provision], sums: Counter[str]) -> None:
    """Names and aliases as strings; gold spans that only say `Parties` are left out."""
    gold = [bare(contract.text[a:b]) for k, a, b in contract.gold if k == "parties"
            if not COLLECTIVE.search(contract.text[a:b])]  # fmt: skip
    names = [bare(p.quote) for p in found if "alias_of" not in p.params]
    aliases = [bare(p.quote) for p in found if "alias_of" in p.params]
    said = names + aliases
    for label, part in (("strings", said), ("names", names)):
        hits = sum(any(overlap(g, s) >= 0.5 for g in gold) for s in part)
        sums[f"{label} right"] += hits
        sums[f"{label} said"] += len(part)
    sums["gold"] += len(gold)
    sums["gold found"] += sum(any(overlap(g, s) >= 0.5 for s in said) for g in gold)


@dataclass
class Figures:
    """Sums of one kind."""

    gold: int = 0
    hit: int = 0
    predicted: int = 0
    false: int = 0

    @property
    def precision(self) -> float:
        """As CUAD's evaluation: gold spans found against those and the false predictions."""
        return self.hit / max(1, self.hit + self.false)

    @property
    def recall(self) -> float:
        return self.hit / max(1, self.gold)


def answers() -> dict[str, dict[str, str]]:
    """The human answers by name of contract."""
    with (CORPUS / "master_clauses.csv").open(encoding="utf-8") as file:
        return {row["Filename"].rsplit(".", 1)[0]: row for row in csv.DictReader(file)}


ANSWERED = {
    "agreement_date": "Agreement Date-Answer",
    "effective_date": "Effective Date-Answer",
    "expiration_date": "Expiration Date-Answer",
    "notice_period_to_terminate_renewal": "Notice Period To Terminate Renewal- Answer",
    "renewal_term": "Renewal Term-Answer",
    "governing_law": "Governing Law-Answer",
}


def normal(kind: str, answer: str) -> frozenset[str]:
    """A human answer in the form of our values; empty if it cannot be compared."""
    if kind.endswith("_date"):
        match = re.fullmatch(r"\s*(\d+)/(\d+)/(\d+)\s*", answer)
        if not match:
            return frozenset({"perpetual"} if answer.lower() == "perpetual" else ())
        month, day, year = (int(g) for g in match.groups())
        year += (2000 if year < 70 else 1900) if year < 100 else 0
        return frozenset({f"{year:04}-{month:02}-{day:02}"})
    if kind == "governing_law":
        return frozenset(c for p in find_places(answer) for c in p.codes)
    return frozenset(str(d) for d in find_durations(answer))


def count_answers(
    found: dict[str, list[Provision]], row: dict[str, str], sums: dict[str, Counter[str]]
) -> None:
    """Add whether the values agree with the human answers."""
    for kind, column in ANSWERED.items():
        wanted = normal(kind, row.get(column, ""))
        if wanted:
            sums[kind]["asked"] += 1
            values = {v for p in found.get(kind, []) for v in p.value.split(",")}
            sums[kind]["given"] += bool(values - {"yes"})
            sums[kind]["right"] += bool(values & wanted)


def report(part: str, chosen: list[Contract]) -> None:
    """Print the table of one part."""
    figures: dict[str, Figures] = defaultdict(Figures)
    parties: Counter[str] = Counter()
    answered: dict[str, Counter[str]] = defaultdict(Counter)
    human = answers()
    spent = 0.0
    for contract in chosen:
        reading = contract.reading
        began = time.perf_counter()
        found: dict[str, list[Provision]] = defaultdict(list)
        for provision in find_provisions(reading):
            found[provision.kind].append(provision)
        spent += time.perf_counter() - began
        gold = Counter(k for k, _, _ in contract.gold)
        for kind in {*gold, *found}:
            golden, said = matched(contract, kind, found[kind])
            sums = figures[kind]
            sums.gold += gold[kind]
            sums.hit += sum(golden)
            sums.predicted += len(said)
            sums.false += len(said) - sum(said)
        count_parties(contract, found["parties"], parties)
        count_answers(found, human.get(contract.name.rsplit(".", 1)[0], {}), answered)
    print(f"\n{part}: {len(chosen)} contracts, find_provisions {spent:.1f} s")
    print_table(figures, parties, answered)


def print_table(
    figures: dict[str, Figures], parties: Counter[str], answered: dict[str, Counter[str]]
) -> None:
    print(f"{'kind':36} {'gold':>5} {'pred':>5} {'P':>6} {'R':>6} {'F1':>6}")
    for kind, f in sorted(figures.items()):
        p, r = f.precision, f.recall
        f1 = 2 * p * r / max(1e-9, p + r)
        label = f"{p:6.3f} {r:6.3f} {f1:6.3f}" if f.gold else "  no gold spans"
        print(f"{kind:36} {f.gold:5} {f.predicted:5} {label}")
    said, names = max(1, parties["strings said"]), max(1, parties["names said"])
    print(
        f"parties as strings: precision {parties['strings right'] / said:.3f}"
        f" (full names alone {parties['names right'] / names:.3f}),"
        f" recall {parties['gold found'] / max(1, parties['gold']):.3f}"
    )
    for kind, sums in sorted(answered.items()):
        print(
            f"answer {kind}: {sums['right']} of {sums['asked']} right"
            f" ({sums['right'] / sums['asked']:.3f}), {sums['given']} given"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--part", choices=["held-back", "train", "all"], default="all")
    arguments = parser.parse_args()
    everything = list(contracts())
    for part, wanted in (("train", False), ("held-back", True)):
        if arguments.part in (part, "all"):
            report(part, [c for c in everything if held_back(c.name) is wanted])


if __name__ == "__main__":
    main()
