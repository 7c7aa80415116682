# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How well provisions of commercial agreements are found, by CUAD's own measure.

Usage: python bench/contract_provisions.py [--part held-back|train|all] [--show KIND]

A gold span counts as found if a prediction of the same contract shares half of the words with
it: Jaccard overlap of the sets of words, lower case, without `.,;:`, at least 0.5. A prediction
that matches no gold span is false. A contract is held back by a digest of its name (a fifth).
"""

import argparse
import csv
import hashlib
import json
import os
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

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
