# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Edits that would bring a finding of their own are not made."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from licet.app.reviews.harmless import harmless, redlined
from licet.app.reviews.marking import edited
from licet.terms import Document, Edit, Finding, Replacement, Review, Severity
from licet.text import read

TEXT = " ".join(f"w{number}" for number in range(20))


def finding(number: int, words: str, severity: Severity = Severity.MEDIUM) -> Finding:
    """About word `number` of the text, which the edit replaces."""
    start = TEXT.index(f"w{number}")
    change = Replacement(start=start, end=start + len(f"w{number}"), words=words)
    return Finding(
        rule=f"Q-{number:03}", severity=severity, problem=f"word {number}", places=(),
        edit=Edit(replacements=(change,)),
    )  # fmt: skip


def reviewed(*findings: Finding) -> Review:
    return Review(document=read(TEXT.encode()), as_of=date(2026, 11, 27), findings=findings)


def found_where(harm: Callable[[str], bool]) -> Callable[[Document], Review]:
    """A reviewer that finds fault with a text."""

    def review(document: Document) -> Review:
        bad = Finding(rule="X-001", severity=Severity.LOW, problem="a clash", places=())
        found = (bad,) if harm(document.text) else ()
        return Review(document=document, as_of=date(2026, 11, 27), findings=found)

    return review


def again(harm: Callable[[str], bool]) -> Callable[[Review], Review]:
    review = found_where(harm)
    return lambda tried: review(read(edited(tried)[0].encode()))


@given(
    bad=st.sets(st.integers(0, 11)),
    severities=st.lists(st.sampled_from(list(Severity)), min_size=12, max_size=12),
)
def test_what_does_harm_by_itself_is_withheld_and_nothing_else(
    bad: set[int], severities: list[Severity]
) -> None:
    review = reviewed(
        *(finding(n, "bad" if n in bad else "good", severities[n]) for n in range(12))
    )
    left, withheld = harmless(review, again(lambda text: "bad" in text))
    assert {one.finding.problem for one in withheld} == {f"word {n}" for n in bad}
    assert [f.edit is None for f in left.findings] == [n in bad for n in range(12)]
    assert all("X-001" in f.mend for n, f in enumerate(left.findings) if n in bad)


def test_of_two_that_clash_the_graver_is_made() -> None:
    review = reviewed(finding(1, "one", Severity.LOW), finding(2, "two", Severity.HIGH))
    left, withheld = harmless(review, again(lambda text: "one" in text and "two" in text))
    assert [one.finding.rule for one in withheld] == ["Q-001"]
    assert edited(left)[0] == TEXT.replace("w2 ", "two ")


def test_what_a_second_reading_finds_in_the_untouched_text_withholds_nothing() -> None:
    review = reviewed(finding(1, "one"))
    left, withheld = harmless(review, again(lambda text: "w3" in text))
    assert (left, withheld) == (review, ())


def test_a_diff_leaves_out_what_would_bring_a_finding() -> None:
    review = reviewed(finding(1, "one"), finding(2, "two"))
    written, withheld = redlined(
        TEXT.encode(), review, found_where(lambda text: "two" in text), name="a.txt", hand=None
    )
    assert b"+w0 one w2 w3" in written.data
    assert written.made == 1
    assert [one.finding.rule for one in withheld] == ["Q-002"]


def test_an_edit_of_two_findings_is_withheld_from_both() -> None:
    one = finding(4, "bad")
    review = reviewed(one, replace(one, rule="Q-900", problem="the same words"))
    _, withheld = harmless(review, again(lambda text: "bad" in text))
    assert [w.finding.rule for w in withheld] == ["Q-004", "Q-900"]
