# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The days that matter, written or reckoned."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from licet.review.due_dates import read_due_dates, shifted
from licet.review.grammar import find_durations
from licet.review.paper import Paper
from licet.terms import DueDate
from licet.text.read import read

VECTORS = tomllib.loads(
    (Path(__file__).parents[1] / "vectors" / "review" / "due_dates.toml").read_text("utf-8")
)
DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))


def dated(text: str) -> tuple[DueDate, ...]:
    return read_due_dates(Paper(read(text.encode(), name="agreement.txt")))


def written(clauses: list[str]) -> str:
    numbered = "\n\n".join(f"{n}. {clause}" for n, clause in enumerate(clauses, start=1))
    return f"{VECTORS['opening']}\n{numbered}\n{VECTORS['closing']}"


@pytest.mark.parametrize("case", VECTORS["cases"], ids=lambda case: case["name"])
def test_the_days_of_an_agreement_are_read(case: dict[str, Any]) -> None:
    found = dated(written(case["clauses"]))
    beside = [one for one in found if one.kind not in ("signed", "effective")]

    assert sorted([d.kind, d.day.isoformat(), d.reckoned] for d in beside) == sorted(case["dates"])
    assert {one.day for one in found if one not in beside} == {date(2027, 1, 1)}
    assert list(found) == sorted(found, key=lambda d: d.day)


def test_a_public_licence_has_no_days() -> None:
    assert dated("Open Licence, version of May 2, 2026\n\nYou may use the Model.\n") == ()


def test_a_reckoned_day_names_the_words_it_rests_on() -> None:
    expiry = next(d for d in dated(written(VECTORS["cases"][0]["clauses"])) if d.kind == "expiry")

    assert [place.quote for place in expiry.places][-1] == "three (3) years"


@given(DAYS, st.sampled_from(["one day", "3 weeks", "45 days", "10 business days"]))
def test_a_length_there_and_back_is_never_more_than_a_weekend_off(day: date, words: str) -> None:
    (length,) = find_durations(words)
    there = shifted(day, length)
    assert there is not None
    back = shifted(there, length, back=True)
    assert back is not None

    assert (day - back).days >= 0 if "business" not in words else True
    assert abs((day - back).days) <= (2 if "business" in words else 0)


@given(DAYS, st.integers(1, 120))
def test_months_keep_the_day_or_end_on_the_last(day: date, months: int) -> None:
    (length,) = find_durations(f"{months} months")
    found = shifted(day, length)

    assert found is not None
    assert found.day == day.day or (found.day < day.day and (found.day >= 28))
    assert (found.year * 12 + found.month) - (day.year * 12 + day.month) == months


def test_a_day_beyond_the_calendar_is_none() -> None:
    assert shifted(date(9990, 1, 1), find_durations("99 years")[0]) is None
