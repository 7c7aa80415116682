# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Every value can be said in plain words."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from licet.app.reports.phrases import _WORDS, TERM_NAMES, term_words
from licet.app.reports.provisions import provision_words
from licet.terms import SILENT, Param, Provision, Term
from licet.terms.vocabulary import VOCABULARY

CASES = tomllib.loads(
    (Path(__file__).parents[1] / "vectors" / "phrases.toml").read_text(encoding="utf-8")
)["case"]


def test_every_value_of_the_vocabulary_has_words() -> None:
    values = {(key, value) for key, values in VOCABULARY.items() for value in values}

    assert set(TERM_NAMES) == set(VOCABULARY)
    assert set(_WORDS) == {pair for pair in values if pair[1] != SILENT}


@pytest.mark.parametrize(
    ("kind", "value", "params", "words"),
    [
        ("insurance", "yes", {"money": ("2500000 USD", "2500000 USD")},
         "USD 2,500,000"),
        ("insurance", "yes", {}, "provided for"),
        ("parties", "Acme Ltd", {"alias": ("Acme", "You")}, "Acme Ltd (“Acme” and “You”)"),
        ("governing_law", "CH", {"places": ("CH",), "name": "switzerland"},
         "the law of Switzerland"),
        ("renewal_term", "1 year", {"successive": True, "durations": ("1 year", "9 days")},
         "1 year, again and again"),
        ("royalty", "yes", {"percentages": ("3",), "basis": "net revenue"},
         "basis: net revenue; 3 %"),
    ],
)  # fmt: skip
def test_provisions_in_words(kind: str, value: str, params: dict[str, Param], words: str) -> None:
    one = Provision(kind=kind, value=value, params=params, section="1", quote="x", start=0, end=1)

    assert provision_words(one) == words


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["words"])
def test_vectors(case: dict[str, Any]) -> None:
    params = {k: tuple(v) if isinstance(v, list) else v for k, v in case.get("params", {}).items()}
    term = Term(key=case["key"], value=case["value"], params=params, quote="x", start=0, end=1)

    assert term_words(term) == case["words"]
