# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Every value can be said in plain words."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from licet.app.reports.phrases import _WORDS, TERM_NAMES, term_words
from licet.terms import SILENT, Term
from licet.terms.vocabulary import VOCABULARY

CASES = tomllib.loads(
    (Path(__file__).parents[1] / "vectors" / "phrases.toml").read_text(encoding="utf-8")
)["case"]


def test_every_value_of_the_vocabulary_has_words() -> None:
    values = {(key, value) for key, values in VOCABULARY.items() for value in values}

    assert set(TERM_NAMES) == set(VOCABULARY)
    assert set(_WORDS) == {pair for pair in values if pair[1] != SILENT}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["words"])
def test_vectors(case: dict[str, Any]) -> None:
    params = {k: tuple(v) if isinstance(v, list) else v for k, v in case.get("params", {}).items()}
    term = Term(key=case["key"], value=case["value"], params=params, quote="x", start=0, end=1)

    assert term_words(term) == case["words"]
