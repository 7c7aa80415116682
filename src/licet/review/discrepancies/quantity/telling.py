# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How the rules of this family say that one thing has two values."""

import re
from collections.abc import Callable, Iterator

from licet.review.discrepancies.logic.clashing import yielding
from licet.review.discrepancies.logic.several_grants import is_of_models
from licet.review.discrepancies.rule import Rule, found
from licet.review.paper import Paper
from licet.review.quantities import Value
from licet.review.quantities.clashes import Clash, clashes, reworded
from licet.review.quantities.repeats import OTHER, repeats
from licet.review.quantities.vague import Vague, vague_clashes
from licet.review.quantities.wide import wide_clashes
from licet.terms import Edit, Finding, Place, Replacement, Severity

__all__ = ["cited", "place_of", "quoted", "replaced", "told", "two_values"]


def two_values(
    rule: Rule, paper: Paper, weigh: Callable[[Clash], Severity | None] = lambda _: Severity.BLOCK
) -> Iterator[Finding]:
    """A finding for each clash of the rule's topics, and for what is said twice of them.

    Args:
        rule: The rule that tells it.
        paper: The agreement.
        weigh: The most that a clash can weigh; nothing where it is none.
    """
    # In licences of models and data, whose values are told apart more finely, the topics suffice.
    wide = not is_of_models(paper)
    of_matters = tuple(wide_clashes(paper, rule.id)) if wide or rule.id == OTHER else ()
    plain = {_pair(c) for c in of_matters if c.plain and not _of_one_clause(c)}
    seen: set[frozenset[int]] = set()
    for clash in (*clashes(paper, rule.id), *repeats(paper, rule.id)):
        most = weigh(clash)
        if _pair(clash) not in seen and most is not None:
            seen.add(_pair(clash))
            doubtful = wide and _is_doubtful(clash) and _pair(clash) not in plain
            yield told(rule, paper, clash, Severity.LOW if doubtful else most)
    said = frozenset[int]().union(*seen)
    for clash in of_matters:
        if not said & _pair(clash):
            yield told(rule, paper, clash, MEDIUM if _pair(clash) in plain else Severity.LOW)
    vague = vague_clashes(paper, rule.id, wide=wide)
    yield from (_left_open(rule, paper, one) for one in vague)


def _pair(clash: Clash) -> frozenset[int]:
    """Where its two values stand."""
    return frozenset((clash.kept.value.start, clash.odd.value.start))


def _left_open(rule: Rule, paper: Paper, one: Vague) -> Finding:
    """The finding of a time that one clause leaves open and another fixes."""
    left, fixed = paper.place(*one.open), paper.place(*one.definite)
    return found(
        rule, [left, fixed],
        f"{one.says} is left open by {quoted(left)} and fixed by {quoted(fixed)}",
        severity=Severity.MEDIUM, confidence=0.7,
        witness="on the last day of the fixed time: late by one clause, in time by the other",
        mend="write the definite time in both places, or refer to it",
        edit=yielding(paper, one.index, one.definite[0]),
    )  # fmt: skip


def told(rule: Rule, paper: Paper, clash: Clash, most: Severity) -> Finding:
    """The finding of one clash: both places, and the odd value replaced by the other."""
    kept, odd = clash.kept.value, clash.odd.value
    plain = _apart(clash) and clash.sure
    least = most if plain else max(most, MEDIUM, key=_RANK.index)
    return found(
        rule, [place_of(paper, kept), place_of(paper, odd)],
        f"{clash.says} is {cited(paper, kept)} and {cited(paper, odd)}",
        severity=max(rule.severity, least, key=_RANK.index),
        confidence=0.9 if plain else 0.7,
        witness=f"{kept.said} in one place, {odd.said} in the other",
        mend="write the value that was agreed in both places, or once and refer to it",
        edit=_mended(paper, kept, [odd, *(p.value for p in clash.again)]),
    )  # fmt: skip


def _mended(paper: Paper, kept: Value, odd: list[Value]) -> Edit | None:
    """The values replaced, where none is only shown by the days of an example."""
    return None if any(v.shown for v in (kept, *odd)) else replaced(paper, kept, odd)


MEDIUM = Severity.MEDIUM
_RANK = tuple(Severity)


def _apart(clash: Clash) -> bool:
    """Whether the places are in two clauses, or one is a label: one clause often has two cases."""
    kept, odd = (re.split(r"[.(]", p.sentence.section)[0] for p in (clash.kept, clash.odd))
    return kept != odd or bool(clash.kept.label or clash.odd.label)


def _is_doubtful(clash: Clash) -> bool:
    """Whether two values may be of two cases: side by side, or read by little and told apart."""
    if clash.points:
        return False
    return _of_one_clause(clash) or not (clash.plain or _in_same_words(clash))


def _in_same_words(clash: Clash) -> bool:
    one, two = (set(_WORD.findall(p.near)) for p in (clash.kept, clash.odd))
    return len(one & two) >= ALIKE * len(one | two)


_WORD = re.compile(r"[a-z]+")
ALIKE = 0.6
"""Share of all words from which two sentences say one thing."""


def _of_one_clause(clash: Clash) -> bool:
    """Whether two values stand side by side in one clause, which then has two cases."""
    one, two = sorted((clash.kept, clash.odd), key=lambda p: p.value.start)
    beside = two.value.start - one.value.end < BESIDE
    return beside and one.sentence.clause == two.sentence.clause


BESIDE = 700
"""Characters: whoever writes two values so close sees both."""


def cited(paper: Paper, value: Value) -> str:
    """The value's own words and where they stand: `30 days` in §9.2, in backticks."""
    return quoted(place_of(paper, value))


def quoted(place: Place) -> str:
    """The words of a place in backticks, and where they stand."""
    mark = "§" if place.section[:1].isdigit() else ""
    return f"`{' '.join(place.quote.split())}` in {mark}{place.section}"


def place_of(paper: Paper, value: Value) -> Place:
    """The place of a value."""
    return paper.place(value.start, value.end)


def replaced(paper: Paper, kept: Value, odd: list[Value]) -> Edit:
    """The odd values written as the kept one."""
    section = paper.section(kept.start)
    return Edit(
        replacements=tuple(
            Replacement(start=v.start, end=v.end, words=reworded(paper, v, kept))
            for v in sorted(odd, key=lambda v: v.start)
        ),
        comment=f"The value of {section} is taken for the agreed one: it stands first or in more "
        "places. If the other was meant, change that place instead.",
    )
