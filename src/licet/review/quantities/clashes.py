# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Two values for the same thing: which statements clash, and the words that mend it."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from licet.review.paper import Paper
from licet.review.quantities.passages import Passage
from licet.review.quantities.stated import Stated, comparable, find_stated
from licet.review.quantities.values import Kind, Value, differ

__all__ = ["Clash", "clashes", "reworded", "stands", "yields"]

TIERS = 3
"""So many values of one thing are a scale, not a clash."""
MANY = 200
"""Each statement is compared with so many of its kind; more are rows of a table."""
_YIELDS = re.compile(
    r"\bnot (?:otherwise )?(?:covered|described|specified|listed|provided for)\b|\ball other\b|"
    r"\bany other (?:breach|default|failure)|\bother than (?:a|an|any|for|the|those)\b|"
    r"\b(?:as an|by way of) exception\b|"
    r"\bexcept as\b|\bunless otherwise\b(?! (?:mutually |expressly )?agreed)|\bother than as\b|"
    r"\bin lieu of\b|\binstead of\b|"
    r"\bexcept (?:where|to the extent|in the case|that|for|if)\b|"
    r"\bnotwithstanding (?:anything|any (?:other )?(?:provision|term)|the above|the foregoing)|"
    r"\bnotwithstanding (?:\w+ ){0,3}(?:provisions?|sections?|clauses?|articles?)\b"
)
_AMENDS = re.compile(
    r"\b(?:section|article|clause|paragraph|phrase|words?|sentence|agreement|"
    r"reference)\b[^.;]{0,160}"
    r"\b(?:is|are|be|being) (?:hereby )?(?:further )?(?:amended|deleted|replaced|substituted)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """Two statements with two values, and every other place that has the odd one."""

    says: str
    """What is measured: `cure period`."""
    kept: Passage
    """Of the value that more places have, else the earlier."""
    odd: Passage
    again: tuple[Passage, ...] = ()
    """Further places with the odd value, in order."""
    sure: bool = True
    """Whether both were read by words of their own, and not as the one value of a sentence."""
    plain: bool = True
    """The same, where a label counts only if it is one of the topic."""
    points: bool = False
    """Whether the odd value points back at the other: `such ten-day period`."""


def clashes(
    paper: Paper,
    *rules: str,
    unlike: Callable[[Stated, Stated], bool] = lambda one, two: differ(one.value, two.value),
) -> Iterator[Clash]:
    """The clashes of some rules' topics.

    What yields to another clause (`except as`, `notwithstanding`) clashes with none, nor do
    two values of one sentence; three values and more are a scale, in which values that were read
    less surely do not count.
    """
    told = [s for s in find_stated(paper, *rules) if stands(s.passage) and not _again(s.passage)]
    alike: dict[tuple[str, frozenset[str]], list[tuple[int, Stated]]] = {}
    for index, statement in enumerate(told):
        alike.setdefault(_thing(statement), []).append((index, statement))
    done: set[int] = set()
    for index, statement in enumerate(told):
        rows = alike[_thing(statement)][:MANY]
        others = [(n, o) for n, o in rows if n != index and _same_thing(o, statement)]
        if _is_scale([statement, *(o for _, o in others)], unlike):
            others = [(n, o) for n, o in others if not o.loose]
            if statement.loose or _is_scale([statement, *(o for _, o in others)], unlike):
                continue
        against = [o for n, o in others if n < index and unlike(o, statement)]
        if not against:
            continue
        if any(n in done and not unlike(o, statement) for n, o in others):
            continue
        done.add(index)
        yield _weighed(against[0], statement, [o for _, o in others], unlike)


def _thing(one: Stated) -> tuple[str, frozenset[str]]:
    """What two statements have alike if they can be compared at all."""
    return one.topic.id, one.name


def stands(passage: Passage) -> bool:
    """Whether a value yields to no other clause and is no part of an amendment."""
    return not yields(passage) and not _AMENDS.search(passage.near)


def _again(passage: Passage) -> bool:
    """Whether a value only points back at one before it: `such thirty (30) day period`."""
    return passage.before.endswith((" such", " said"))


def yields(passage: Passage) -> bool:
    """Whether a value gives way to another clause, or another clause to it."""
    return bool(_YIELDS.search(passage.near)) or "notwithstanding the prov" in passage.lead


def _same_thing(one: Stated, two: Stated) -> bool:
    return one.passage.sentence is not two.passage.sentence and comparable(one, two)


def _is_scale(told: Iterable[Stated], unlike: Callable[[Stated, Stated], bool]) -> bool:
    seen: list[Stated] = []
    for one in told:
        if all(unlike(one, other) for other in seen):
            seen.append(one)
        if len(seen) >= TIERS:
            return True
    return False


def _weighed(
    first: Stated,
    second: Stated,
    others: list[Stated],
    unlike: Callable[[Stated, Stated], bool],
) -> Clash:
    like_first = [o for o in others if o is not first and not unlike(o, first)]
    like_second = [o for o in others if o is not first and not unlike(o, second)]
    if len(like_second) > len(like_first):
        return _clash(second, first, like_first)
    return _clash(first, second, like_second)


def _clash(kept: Stated, odd: Stated, again: list[Stated]) -> Clash:
    says = " ".join((kept.topic.says, *sorted(kept.name)))
    return Clash(
        says=says, kept=kept.passage, odd=odd.passage, again=tuple(s.passage for s in again),
        sure=not any(s.loose and not s.passage.label for s in (kept, odd)),
        plain=not any(s.loose and not _labelled(s) for s in (kept, odd)),
    )  # fmt: skip


def _labelled(one: Stated) -> bool:
    """Whether a label says of which topic a value is."""
    return one.topic.label.search(one.passage.label) is not None


_HYPHENED = re.compile(r"-(?:day|week|month|year|hour|business)", re.IGNORECASE)


def reworded(paper: Paper, odd: Value, kept: Value) -> str:
    """The words of the kept value, in the form in which the odd one stands."""
    words = paper.document.text[kept.start : kept.end]
    if kept.kind is not Kind.DURATION:
        return " ".join(words.split())
    unit = kept.unit.replace("_", " ")
    if _HYPHENED.search(paper.document.text[odd.start : odd.end]):
        return f"{kept.amount:f}-{unit.replace(' ', '-')}"
    if _HYPHENED.search(words):
        return f"{kept.amount:f} {unit}{'' if kept.amount == 1 else 's'}"
    return " ".join(words.split())
