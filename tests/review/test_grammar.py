# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What legal English says in numbers and names."""

import tomllib
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licet.review import grammar
from licet.review.reading import fold

VECTORS = tomllib.loads((Path(__file__).parents[1] / "vectors" / "grammar.toml").read_text())
FINDERS: dict[str, Callable[[str], tuple[Any, ...]]] = {
    name.removeprefix("find_"): getattr(grammar, name)
    for name in grammar.__all__
    if name.startswith("find_")
}
READ: dict[str, Callable[[Any], str]] = {
    "counts": lambda r: str(r.value),
    "money": lambda r: f"{r.amount} {r.currency}",
    "percentages": lambda r: f"{r.value:f}",
    "durations": str,
    "dates": lambda r: f"{r.date} {r.precision}",
    "relative_dates": lambda r: f"{r.duration} {'before' if r.before else 'after'} {r.anchor}",
    "places": lambda r: ",".join(sorted(r.codes)),
    "references": lambda r: f"{r.kind} {r.target}",
}
CASES = [(kind, text, read) for kind, table in VECTORS.items() for text, read in table.items()]

_SMALL = (  # noqa: SIM905 (as readable)
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()  # noqa: SIM905 (as readable)
PHRASES = st.sampled_from(
    [text for _, text, _ in CASES] + ["(", ")", " ", "-", "\n", "the ", "one ", "1,", "$", "May"]
)


def spelled(number: int) -> str:
    """Words for a number below a million million."""
    for value, word in ((10**9, "billion"), (10**6, "million"), (1000, "thousand")):
        if number >= value:
            rest = f" {spelled(number % value)}" if number % value else ""
            return f"{spelled(number // value)} {word}{rest}"
    if number >= 100:
        rest = f" and {spelled(number % 100)}" if number % 100 else ""
        return f"{_SMALL[number // 100]} hundred{rest}"
    if number >= 20:
        return _TENS[number // 10] + (f"-{_SMALL[number % 10]}" if number % 10 else "")
    return _SMALL[number]


def only(found: tuple[Any, ...]) -> Any:
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(("kind", "text", "read"), CASES, ids=[f"{k}: {t}" for k, t, _ in CASES])
def test_the_words_are_read_as_the_vectors_say(kind: str, text: str, read: list[str]) -> None:
    assert [READ[kind](record) for record in FINDERS[kind](text)] == read


@pytest.mark.parametrize("kind", ["counts", "money", "percentages", "durations", "dates"])
def test_folded_text_reads_like_the_text(kind: str) -> None:
    for text, read in VECTORS[kind].items():
        assert [READ[kind](record) for record in FINDERS[kind](fold(text))] == read


def test_words_and_figures_that_disagree_are_both_kept() -> None:
    count = only(grammar.find_counts("sixty (90)"))
    assert (count.value, count.words, count.figures, count.agrees) == (60, 60, 90, False)


@given(st.one_of(st.text(max_size=300), st.lists(PHRASES, max_size=12).map("".join)))
@settings(max_examples=150)
def test_any_text_is_read_without_error_and_in_order(text: str) -> None:
    for find in FINDERS.values():
        starts = [record.start for record in find(text)]
        assert starts == sorted(starts)
        assert all(0 <= r.start < r.end <= len(text) for r in find(text))


@given(st.integers(min_value=0, max_value=10**12 - 1))
@settings(max_examples=100)
def test_a_number_reads_back_from_words_and_from_figures(number: int) -> None:
    assert only(grammar.find_counts(spelled(number))).value == number
    assert only(grammar.find_counts(f"{number:,}")).value == number
    both = only(grammar.find_counts(f"{spelled(number)} ({number:,})"))
    assert both.value == both.figures == number


@given(st.dates(min_value=date(1800, 1, 1), max_value=date(2199, 12, 31)))
@settings(max_examples=100)
def test_a_day_reads_back_in_every_form(day: date) -> None:
    for form in (
        f"{day:%B} {day.day}, {day.year}", f"{day.day} {day:%B} {day.year}", day.isoformat(),
        f"{day:%m/%d/%Y}", f"the {day.day}th day of {day:%B}, {day.year}",
    ):  # fmt: skip
        assert only(grammar.find_dates(form)).date == day


@given(
    st.integers(min_value=1, max_value=999),
    st.sampled_from(["hour", "day", "week", "month", "quarter", "year"]),
)
@settings(max_examples=60)
def test_a_duration_reads_back(number: int, unit: str) -> None:
    for form in (f"{number} {unit}s", f"{spelled(number)} ({number}) {unit}s", f"{number}-{unit}"):
        duration = only(grammar.find_durations(form))
        assert (duration.amount, duration.unit.value) == (number, unit)


@given(
    st.decimals(min_value=0, max_value=10**9, places=2),
    st.sampled_from(["USD", "EUR", "GBP", "KRW", "CHF"]),
)
@settings(max_examples=60)
def test_an_amount_of_money_reads_back(amount: Decimal, currency: str) -> None:
    for form in (f"{currency} {amount:,}", f"{amount:,} {currency}"):
        money = only(grammar.find_money(form))
        assert (money.amount, money.currency) == (amount, currency)


@pytest.mark.parametrize(
    "part", ["one ", "1,", "( ", "$ ", "1 (", "section 1, ", "anniversary of "]
)
def test_a_hostile_text_takes_no_longer_than_its_length(part: str) -> None:
    for find in FINDERS.values():
        find(part * (20_000 // len(part)))
