# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Deviations from a playbook, and what is written instead."""

import tomllib
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from licet.library.playbooks import SHIPPED, playbook
from licet.review.grade import grade, grade_of
from licet.review.grammar import find_durations
from licet.review.kinds import read_kinds
from licet.review.paper import Paper
from licet.review.rewriting import number_in_words, rewritten_length
from licet.terms import Accepted, DueDate, Edit, Finding, Severity
from licet.terms.decode import decode_value
from licet.terms.playbooks import Grade, Playbook, Position, Range
from licet.text.read import read

VECTORS = tomllib.loads(
    (Path(__file__).parents[1] / "vectors" / "review" / "playbooks.toml").read_text("utf-8")
)
CASES: list[dict[str, Any]] = VECTORS["cases"]
BOOK = decode_value(Playbook, VECTORS["book"])
DAY = date(2027, 1, 15)
FRAME = (
    "Model Licence Agreement\n\n1. Term. This Agreement starts on signature.\n\n2. Terms. {}\n\n"
    "3. Insurance. Licensor shall maintain insurance.\n\n4. Costs. Each side bears its own.\n"
)


def paper(text: str) -> Paper:
    return Paper(read(text.encode(), name="agreement.txt"))


def graded(
    text: str, book: Playbook = BOOK, *, accepted: Iterable[Accepted] = (),
    dates: Iterable[DueDate] = (),
) -> tuple[Finding, ...]:  # fmt: skip
    laid_out = paper(text)
    found = grade(
        laid_out, read_kinds(laid_out), book, sort="model_licence", as_of=DAY, accepted=accepted,
        dates=dates,
    )  # fmt: skip
    return tuple(one for one in found if one.places)


def edited(text: str, edit: Edit) -> str:
    for one in reversed(edit.replacements):
        text = text[: one.start] + one.words + text[one.end :]
    return text


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_a_clause_has_the_grade_the_vector_says(case: dict[str, Any]) -> None:
    found = graded(FRAME.format(case["text"]))

    assert [f.rule for f in found] == case["rules"]
    for finding in found:
        assert finding.severity is Severity(case["severity"])
        assert [p.quote for p in finding.places] == case["quotes"]
        assert finding.edit is not None
        assert case["writes"] in finding.edit.replacements[0].words


@pytest.mark.parametrize(
    "case", [case for case in CASES if case["rules"]], ids=lambda case: case["name"]
)
def test_what_is_written_instead_is_within_the_standard(case: dict[str, Any]) -> None:
    text = FRAME.format(case["text"])
    (finding,) = graded(text)

    assert finding.edit is not None
    assert graded(edited(paper(text).document.text, finding.edit)) == ()


def test_a_silent_text_gets_the_fallback_where_the_position_says_how_grave_that_is() -> None:
    text = FRAME.replace("Licensor shall maintain insurance", "None is asked for")
    laid_out = paper(text.format("Licensor grants Licensee a non-exclusive licence of the Model."))
    book = replace(BOOK, positions=tuple(p for p in BOOK.positions if p.id == "insurance"))
    (finding,) = grade(
        laid_out, read_kinds(laid_out), book, sort="model_licence", as_of=DAY
    )  # fmt: skip

    assert finding.severity is Severity.INFO
    assert finding.places == ()
    assert finding.edit is not None
    changed = paper(edited(laid_out.document.text, finding.edit))
    assert grade(changed, read_kinds(changed), book, sort="model_licence", as_of=DAY) == ()


def test_a_position_of_another_sort_of_agreement_is_not_asked() -> None:
    laid_out = paper(FRAME.format("Licensor owns all Outputs that the Model generates."))

    found = grade(laid_out, read_kinds(laid_out), BOOK, sort="supplement", as_of=DAY)
    assert [one.rule for one in found] == ["P-cure"]


def test_an_accepted_deviation_is_told_with_its_reason_and_comes_back_before_renewal() -> None:
    text = FRAME.format("A breach may be cured within ten (10) days after notice.")
    known = Accepted(
        position="cure", reason="they cure in a day as a rule", by="m. okafor", on=date(2026, 3, 1)
    )
    (told,) = graded(text, accepted=[known])
    assert told.severity is Severity.INFO
    assert any("m. okafor" in why and "as a rule" in why for why in told.because)

    def notice(day: date) -> DueDate:
        return DueDate(day=day, kind="renewal_notice", says="last day", places=())

    (near,) = graded(text, accepted=[known], dates=[notice(date(2027, 5, 15))])
    assert near.severity is Severity.LOW
    assert "2027-05-15" in near.problem
    for day in (date(2027, 5, 16), date(2027, 1, 14)):
        (far,) = graded(text, accepted=[known], dates=[notice(day)])
        assert far.severity is Severity.INFO


@given(st.integers(0, 999))
def test_numbers_in_words_are_read_back(number: int) -> None:
    written = f"{number_in_words(number)} days"

    assert [str(d) for d in find_durations(written)] == [
        f"{number} day{'' if number == 1 else 's'}"
    ]


@given(
    st.integers(1, 999),
    st.sampled_from(["thirty (30) days", "30 days", "thirty days", "ten (10) business days",
                     "sixty (60) days’", "two weeks", "one (1) month", "24 hours"]),
)  # fmt: skip
def test_a_length_that_is_written_anew_is_read_as_what_was_wanted(days: int, quote: str) -> None:
    written = rewritten_length(quote, days, type_="days")
    (found,) = find_durations(f"within {written} notice")
    unit = {"day": 1, "week": 7}[str(found.unit)]

    assert found.amount * unit == days
    assert ("’" in written) == ("’" in quote)


@given(st.floats(0, 500), st.floats(0, 500))
def test_more_of_what_a_side_wants_is_never_graded_worse(one: float, other: float) -> None:
    position = Position(
        id="x", kind="whole.cure", field="days", reason="x", standard=Range(least=30),
        acceptable=Range(least=15), walk_away=Range(most=5),
    )  # fmt: skip
    order = [Grade.BEYOND, Grade.OUTSIDE, Grade.ACCEPTABLE, Grade.STANDARD]
    low, high = sorted((one, other))

    assert order.index(grade_of(position, low)) <= order.index(grade_of(position, high))


@pytest.mark.parametrize("name", SHIPPED)
def test_each_fallback_of_a_shipped_playbook_is_itself_within_the_standard(name: str) -> None:
    book = playbook(name)
    for position in (p for p in book.positions if p.fallback):
        words = position.fallback.format(
            Lor="Licensor", lor="Licensor", Lee="Licensee", lee="Licensee", paper="this Agreement",
            Paper="This Agreement", thing="the Model", Thing="The Model",
        )  # fmt: skip
        laid_out = paper(f"Model Licence\n\n1. Clause. {words}\n")
        only = replace(book, positions=(replace(position, applies=(), beside="", severity={
            Grade.SILENT: Severity.MEDIUM}),))  # fmt: skip
        assert grade(laid_out, read_kinds(laid_out), only, sort="x", as_of=DAY) == (), position.id


def test_a_number_is_changed_wherever_the_text_states_it() -> None:
    text = (
        FRAME.format("Licensor may audit the records of Licensee on ten (10) days' written notice.")
        + "\nSchedule 1\n\nNotice of an audit: 10 days\n"
    )
    position = Position(
        id="audit-notice", kind="whole.audit", field="notice_days", standard=Range(least=30),
        reason="Records lie in three cities.",
    )  # fmt: skip
    (finding,) = graded(text, replace(BOOK, positions=(position,)))

    assert finding.edit is not None
    after = edited(paper(text).document.text, finding.edit)
    assert "thirty (30) days" in after
    assert "Notice of an audit: 30 days" in after


def test_the_number_of_a_clause_stays_where_its_words_are_replaced() -> None:
    text = FRAME.replace("2. Terms. {}", "2. Terms\n\n2.1 Licensee shall indemnify Licensor.")
    position = Position(
        id="indemnity", kind="whole.indemnity", field="giver",
        standard=Range(among=("licensor",)), walk_away=Range(among=("licensee",)),
        fallback="{Lor} shall indemnify {lee}.", reason="Only Licensor knows.",
    )  # fmt: skip
    (finding,) = graded(text, replace(BOOK, positions=(position,)))

    assert finding.edit is not None
    after = edited(paper(text).document.text, finding.edit)
    assert "2.1 Licensor shall indemnify Licensee." in after


@pytest.mark.parametrize(
    ("amount", "severity"),
    [("EUR 40,000", "medium"), ("EUR 600,000", None), ("USD 40,000", None)],
)
def test_money_is_graded_in_its_own_currency(amount: str, severity: str | None) -> None:
    cap = Position(
        id="cap", kind="whole.liability", field="cap", reason="r",
        standard=Range(least=500_000, currency="EUR"),
    )  # fmt: skip
    text = FRAME.format(f"The total liability of Licensor shall not exceed {amount}.")
    checked = paper(text)
    book = Playbook(id="own", title="Own", side="licensee", positions=(cap,))

    found = grade(checked, read_kinds(checked), book, sort="model_licence", as_of=DAY)

    assert [str(one.severity) for one in found] == ([severity] if severity else [])
    assert all("at least 500000 EUR" in one.mend for one in found)
