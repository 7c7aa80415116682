# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Flaws put into real contracts: always the same for a seed, and where they are said to be."""

import os
import sys
from pathlib import Path
from random import Random

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))

from seeded_contracts import KINDS, seed_contract

CORPUS = Path(os.environ.get("LICET_CORPUS", "../shared/data")) / "contracts" / "cuad" / "texts"
FILLER = (
    "The people of both companies meet from time to time and talk about what has been done, what"
    " remains to be done and how it is to be paid for, and they write down what they have said.\n"
)
CONTRACT = "\n".join(
    [
        'SUPPLY AGREEMENT between Alder Works (the "Supplier") and Birch Traders (the "Dealer").',
        '1. "Licensed Products" means the garden tools that are listed in the catalogue of Alder.',
        *([FILLER] * 4),
        "2. The initial term of this Agreement shall be two (2) years from the Effective Date.",
        *([FILLER] * 4),
        "3. The Supplier grants to Dealer a non-exclusive right to sell the Licensed Products.",
        *([FILLER] * 4),
        "4. The Dealer shall pay each invoice of the Supplier within thirty (30) days of receipt.",
        *([FILLER] * 8),
        "5. The Supplier gives a license throughout the world for the Licensed Products.",
        *([FILLER] * 8),
        "6. Payment is subject to Section 4 and the Licensed Products are shown there.",
        *(["The Dealer may visit. The Supplier will answer. The Dealer agrees to call.\n"] * 4),
        *([FILLER] * 8),
        "7. The Licensed Products, the Licensed Products and again the Licensed Products are sold.",
        *([FILLER] * 4),
    ]
)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_flaw_can_be_put_in_and_stands_where_it_is_said(kind: str) -> None:
    put = [seed_contract(CONTRACT, Random(seed), (kind,)) for seed in range(8)]

    assert any(flaws for _, flaws in put)
    for text, flaws in put:
        assert (text != CONTRACT) is bool(flaws)
        for flaw in flaws:
            assert flaw.kind == kind
            start, end = flaw.place
            assert text[start:end].strip()
            assert text[start:end] not in CONTRACT
            for first, last in flaw.counterparts:
                assert text[first:last] in CONTRACT


def test_a_seed_always_puts_in_the_same_flaws() -> None:
    assert seed_contract(CONTRACT, Random(3)) == seed_contract(CONTRACT, Random(3))


@pytest.mark.skipif(not CORPUS.is_dir(), reason="needs the corpus: set LICET_CORPUS")
def test_the_rest_of_a_real_contract_stays_as_it_was() -> None:
    for path in sorted(CORPUS.glob("*.txt"))[::40]:
        before = path.read_bytes().decode()
        text, flaws = seed_contract(before, Random(path.name))
        for flaw in flaws:
            for first, last in flaw.counterparts:
                assert text[first:last] in before
        if flaws:
            first = min(flaw.place[0] for flaw in flaws)
            assert text[:first] == before[:first]
