# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Who has to do what by when."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licet.library.kinds import kinds
from licet.review.paper import Paper
from licet.review.undertakings import read_undertakings
from licet.terms import Undertaking
from licet.text.read import read

VECTORS = tomllib.loads(
    (Path(__file__).parents[1] / "vectors" / "review" / "undertakings.toml").read_text("utf-8")
)
PIECES = st.sampled_from(
    ["Licensee shall ", "each party will ", "be paid by Customer ", "if ", "not ", "keep records ",
     "within ten (10) days ", "(a) ", ":\n\n", ". ", "; and ", "Licensor must provide ", "é€İ ",
     "1. Terms. ", "\n\n", "shall be kept by the Licensee ", "promptly "]
)  # fmt: skip


def owed(text: str) -> tuple[Undertaking, ...]:
    return read_undertakings(Paper(read(text.encode(), name="agreement.txt")))


@pytest.mark.parametrize("case", VECTORS["cases"], ids=lambda case: case["name"])
def test_the_duties_of_a_sentence_are_read(case: dict[str, Any]) -> None:
    found = owed(f"Terms\n\n1. {case['text']}\n\n2. Nothing else is said here.\n")

    assert [(u.bearer, u.due, u.kind) for u in found] == [
        (bearer, due, kind) for bearer, _, due, kind in case["duties"]
    ]
    for undertaking, duty in zip(found, case["duties"], strict=True):
        assert undertaking.act.startswith(duty[1])


@pytest.mark.parametrize("case", VECTORS["documents"], ids=lambda case: case["name"])
def test_the_duties_of_a_document_are_read(case: dict[str, Any]) -> None:
    found = owed(case["text"])

    assert [(u.bearer, u.due) for u in found] == [(b, due) for b, _, due in case["duties"]]
    for undertaking, duty in zip(found, case["duties"], strict=True):
        assert undertaking.act.startswith(duty[1])


@given(st.lists(PIECES, min_size=1, max_size=20))
@settings(max_examples=60, deadline=None)
def test_every_duty_quotes_the_text_and_has_a_known_kind(pieces: list[str]) -> None:
    text = "x" + "".join(pieces)
    document = read(text.encode(), name="x.txt")
    for one in read_undertakings(Paper(document)):
        assert document.text[one.place.start : one.place.end] == one.place.quote
        assert one.act
        assert one.kind in kinds() or not one.kind
