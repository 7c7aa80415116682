# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The clauses that law asks for, read from texts of our own."""

import time
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licet.review.clause_keys import read_clauses
from licet.review.clause_keys.cue import cue, written_out
from licet.review.clause_keys.tables import concepts, entries, raw
from licet.review.clause_keys.words import Words, concept
from licet.review.paper import Paper
from licet.terms.errors import DecodeError
from licet.terms.reviews import ClauseReading
from licet.text import read

VECTORS = Path(__file__).parent.parent / "vectors" / "review" / "clause_keys.toml"
CASES: dict[str, dict[str, Any]] = tomllib.loads(VECTORS.read_text(encoding="utf-8"))
FURTHER: dict[str, dict[str, Any]] = tomllib.loads(
    VECTORS.with_name("clause_keys_further.toml").read_text(encoding="utf-8")
)
HAVING = [(key, text) for key, case in CASES.items() for text in case["has"]]
LACKING = [(key, text) for key, case in CASES.items() for text in case["lacks"]]


def clauses(text: str) -> dict[str, ClauseReading]:
    document = read(text.encode(), name="clause.txt")
    found = read_clauses(Paper(document))
    for reading in found:
        assert reading.places, reading.key
        for place in reading.places:
            assert document.text[place.start : place.end] == place.quote
    return {reading.key: reading for reading in found}


@pytest.mark.parametrize(("key", "text"), HAVING)
def test_a_clause_is_read_in_a_text_that_has_it(key: str, text: str) -> None:
    assert key in clauses(text)


@pytest.mark.parametrize(
    ("key", "text"), [(key, text) for key, case in FURTHER.items() for text in case["has"]]
)
def test_a_clause_is_read_in_other_words(key: str, text: str) -> None:
    assert key in clauses(text)


@pytest.mark.parametrize(("key", "text"), LACKING)
def test_a_clause_is_not_read_in_a_near_miss(key: str, text: str) -> None:
    assert key not in clauses(text)


@pytest.mark.parametrize("key", [key for key, case in CASES.items() if "elements" in case])
def test_the_parts_of_a_clause_are_told(key: str) -> None:
    longest = max(CASES[key]["has"], key=len)

    assert list(clauses(longest)[key].elements) == sorted(CASES[key]["elements"])


def test_a_part_that_is_taken_out_is_not_told() -> None:
    text = CASES["privacy.art28"]["has"][0]
    cut = "\n".join(line for line in text.splitlines() if "secrecy" not in line)

    assert "confidentiality" in clauses(text)["privacy.art28"].elements
    assert "confidentiality" not in clauses(cut)["privacy.art28"].elements


def test_every_key_has_texts_that_have_it_and_near_misses() -> None:
    known = {entry.key for entry in entries() if not entry.key.startswith("_")}
    tags = {f"use.{tag}" for tag in raw("uses")["uses"]}
    tested = {key.replace(".granted.", ".").replace(".barred.", ".") for key in CASES}

    assert known | tags <= tested
    assert all(case["has"] and case["lacks"] for case in CASES.values())


def test_what_takes_a_pattern_back_is_an_entry() -> None:
    known = {entry.key for entry in entries()}

    assert {cured for entry in entries() for cured in entry.cured} <= known


def test_a_duty_that_is_denied_is_no_duty() -> None:
    said = "Supplier shall deliver the instructions for use before first use."
    denied = "Supplier has no obligation to deliver the instructions for use before first use."

    assert "info.instructions_for_use" in clauses(said)
    assert "info.instructions_for_use" not in clauses(denied)


def test_an_item_of_a_list_is_read_with_what_announces_it() -> None:
    text = (
        "Use restrictions\nYou agree not to use the Model:\n"
        "(a) for social scoring of persons;\n(b) in warfare or for military purposes.\n"
    )

    assert {"use.barred.eu5.social_scoring", "use.barred.military"} <= clauses(text).keys()


def test_nothing_is_read_in_a_text_that_says_nothing() -> None:
    assert not clauses("The parties met on Tuesday and had tea.")


def test_phrases_have_gaps_and_endings() -> None:
    words = Words("the licensee shall not at any time remove a watermark")

    assert words.spots(concept("not ... remov*")) == [(3, 8)]
    assert words.spots(concept("shall .. remov*")) == []
    assert words.spots(concept("will/shall not|a watermark")) == [(2, 4), (8, 10)]


@pytest.mark.parametrize("written", ["", ".. end", "end ..", "{nobody_named_this}"])
def test_a_concept_that_says_nothing_is_refused(written: str) -> None:
    with pytest.raises(DecodeError):
        concept(written_out(written, concepts()))


def test_a_cue_without_words_in_the_sentence_is_refused() -> None:
    with pytest.raises(DecodeError, match="begin"):
        cue("^shall & !may", concepts())


@settings(max_examples=20, deadline=None)
@given(st.lists(st.sampled_from(HAVING), min_size=1, max_size=4))
def test_texts_put_together_lose_no_clause(chosen: list[tuple[str, str]]) -> None:
    apart = [key for key, _ in chosen if "." in key]
    text = "\n\n".join(f"Part {n}\n\n{text}" for n, (_, text) in enumerate(chosen, 1))

    assert set(apart) <= clauses(text).keys()


@pytest.mark.parametrize(
    "bit",
    ["data ", "personal data shall not ", "model. ", "(a) licence; ", "liability: shall not "],
)
def test_a_hostile_text_takes_time_that_grows_with_its_length(bit: str) -> None:
    def seconds(size: int) -> float:
        paper = Paper(read((bit * (size // len(bit))).encode(), name="hostile.txt"))
        _ = paper.terms
        begin = time.perf_counter()
        read_clauses(paper)
        return time.perf_counter() - begin

    small, large = seconds(20_000), seconds(160_000)

    assert large < 40 * max(small, 0.05)
