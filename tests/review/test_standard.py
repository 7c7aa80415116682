# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Documents drafted from the clause library, read back."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licet.app.drafting.paper import drafted, read_back, write
from licet.library.clauses import completed
from licet.review.standard.values import places_of, value_of
from licet.terms.territories import COUNTRIES
from licet.terms.wordings import FieldType
from licet.text import read
from licet.text.drafting.values import day, place, said

sys.path.insert(0, str(Path(__file__).parents[2] / "tools"))

from drafted_deals import random_deal

CURE = "whole.cure"
FORMATS = (".docx", ".pdf", ".html", ".md")


@pytest.mark.parametrize("seed", range(4))
def test_what_was_drafted_is_read_back(seed: int) -> None:
    """`read(draft(a)) = a` for every field the clause library can express."""
    deal = random_deal(seed)
    data = write(deal, FORMATS[seed % 4], terms=False)
    found = read_back(read(data))

    assert found.agreement is not None
    assert completed(found.agreement) == deal
    assert not found.others
    assert not any(clause.altered or clause.missing for clause in found.clauses)


def test_a_usual_value_that_is_left_out_stays_left_out() -> None:
    """No place is shut out: neither completing anew nor reading back puts the usual ones in."""
    export = "whole.export"
    deal = next(
        d for d in map(random_deal, range(30))
        if any(c.kind == export and "places" in c.values for c in d.clauses)
    )  # fmt: skip
    bare = replace(deal, clauses=tuple(
        replace(c, values={**c.values, "places": ()}, rules=()) if c.kind == export
        else replace(c, rules=()) for c in deal.clauses
    ))  # fmt: skip
    whole = completed(bare)

    assert completed(whole) == whole
    found = read_back(read(write(bare, ".md"), name="a.md"))
    assert found.agreement is not None
    assert completed(found.agreement) == whole


def test_a_value_changed_by_hand_is_read_from_the_words() -> None:
    deal = next(d for d in map(random_deal, range(40)) if any(c.kind == CURE for c in d.clauses))
    clause = next(c for c in deal.clauses if c.kind == CURE)
    days = clause.values["days"]
    assert isinstance(days, int)
    section = next(s for s in drafted(deal).sections if s.id == clause.id)
    words = next(b.text for b in section.blocks if said(days, FieldType.DAYS) in b.text)
    changed = words.replace(said(days, FieldType.DAYS), "ninety-one (91) days")
    text = write(deal, ".md").decode().replace(words, changed)
    found = read_back(read(text.encode(), name="a.md"))

    assert found.agreement is not None
    now = next(c for c in found.agreement.clauses if c.kind == CURE)
    assert now.values["days"] == 91


def test_a_paragraph_in_other_words_is_named() -> None:
    deal = random_deal(1)
    made = drafted(deal)
    target = next(s for s in made.sections if s.id == "law").blocks[0].text
    text = write(deal, ".md").decode().replace(target, "Nobody knows which law governs this.")
    document = read(text.encode(), name="a.md")
    found = read_back(document)
    altered = [document.text[a:b] for c in found.clauses for a, b in c.altered]
    others = [document.text[a:b] for a, b in found.others]

    assert any("Nobody knows" in words for words in (*altered, *others))


def test_a_text_of_other_words_has_no_typed_terms() -> None:
    found = read_back(read(b"1. Grant\n\n1.1 You may use it.\n\n2. Law\n\n2.1 Mars.\n"))

    assert found.agreement is None
    assert len(found.others) == 2


@given(st.integers(0, 999))
def test_lengths_are_read_back(number: int) -> None:
    words = said(number, FieldType.DAYS)
    assert value_of(words.lower(), FieldType.DAYS, {}, written=words) == number


@given(st.decimals(0, 10**9, places=2))
def test_amounts_are_read_back(amount: object) -> None:
    words = said(f"{amount} EUR", FieldType.MONEY)
    told = value_of(words.lower(), FieldType.MONEY, {}, written=words)

    assert told is not None
    assert said(told, FieldType.MONEY) == words


@given(st.dates(min_value=__import__("datetime").date(1900, 1, 1)))
def test_days_are_read_back(one: object) -> None:
    import datetime

    assert isinstance(one, datetime.date)
    assert value_of(day(one).lower(), FieldType.DATE, {}, written="") == one.isoformat()


@pytest.mark.parametrize("code", sorted(COUNTRIES))
def test_every_country_is_read_back(code: str) -> None:
    assert places_of(place(code).lower().replace("’", "'")) == (code,)


@given(st.lists(st.sampled_from([*sorted(COUNTRIES), "EU", "EEA", "US-CA", "GB-EAW"]), min_size=1,
                max_size=6, unique=True))  # fmt: skip
def test_lists_of_places_are_read_back(codes: list[str]) -> None:
    words = said(tuple(codes), FieldType.PLACES).lower().replace("’", "'")

    assert places_of(words) == tuple(codes)


@settings(deadline=None)
@given(st.text(max_size=300))
def test_no_text_breaks_the_reader(text: str) -> None:
    read_back(read(f"1. A\n\n1.1 {text}\n".encode("utf-8", "ignore"), name="a.txt"))
