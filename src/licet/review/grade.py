# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How far does a text stand from what one's side wants? A playbook's positions, graded."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from licet.review.elsewhere import is_measured, stated_again
from licet.review.gaps.inserting import insert_clause
from licet.review.gaps.names import filled, words_for
from licet.review.kinds import FieldReading, KindReading
from licet.review.kinds.cues import cues
from licet.review.paper import Paper
from licet.review.rewriting import rewritten_length, rewritten_percentage, with_article
from licet.terms import (
    Accepted,
    DueDate,
    Edit,
    Family,
    Finding,
    Layer,
    Replacement,
    Severity,
)
from licet.terms.playbooks import Grade, Playbook, Position, Range, Value

__all__ = ["NEAR", "grade", "grade_of"]

NEAR = timedelta(days=120)
"""A last day for notice this near brings accepted deviations back."""
_USUAL = {
    Grade.ACCEPTABLE: Severity.INFO, Grade.OUTSIDE: Severity.MEDIUM, Grade.BEYOND: Severity.HIGH,
}  # fmt: skip
_ORDER = (Grade.STANDARD, Grade.ACCEPTABLE, Grade.OUTSIDE, Grade.BEYOND)
_LENGTHS = ("days", "months", "hours")
_NEIGHBOURS = {
    "code": ("code.grant", "model.grant"),
    "data": ("data.grant", "data.retention", "data.personal_data", "model.grant"),
    "model": ("model.fine_tuning", "model.grant", "data.grant", "model.purpose"),
    "output": ("output.ownership", "output.limits", "model.distillation", "model.grant"),
    "whole": ("whole.liability", "whole.termination", "whole.assignment", "whole.law"),
}  # fmt: skip
_NUMBER = re.compile(
    r"\s*(?:(?:section|article|clause)\s+)?(?:\d{1,3}(?:\.\d{1,3})*[.)]?|\(?(?:[a-z]{1,2}|[ivx]{1,5})\))\s+",
    re.IGNORECASE,
)
"""The number in front of a sentence, which stays."""
LONG = 400
"""A sentence of more characters says too much to be written anew as a whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Case:
    """What is graded, and against what."""

    paper: Paper
    readings: Mapping[str, KindReading]
    accepted: Mapping[str, Accepted]
    notice: date | None


def grade(
    paper: Paper,
    readings: Iterable[KindReading],
    playbook: Playbook,
    *,
    sort: str,
    as_of: date,
    accepted: Iterable[Accepted] = (),
    dates: Iterable[DueDate] = (),
) -> tuple[Finding, ...]:
    """The deviations from a playbook, in the order of its positions.

    Args:
        paper: The text.
        readings: Its kinds of clauses.
        playbook: What one's side wants.
        sort: Of the agreement, as `read_situation` says it.
        as_of: The day of the review.
        accepted: Deviations that somebody accepted: shown for information, with the reason.
        dates: Of the agreement: near the last day for a notice of non-renewal an accepted
            deviation is a finding again.

    Returns:
        Findings called `P-` and the id of the position; nothing for what is within the standard.
    """
    days = sorted(d.day for d in dates if d.kind == "renewal_notice")
    case = _Case(
        paper=paper, readings={one.kind: one for one in readings},
        accepted={one.position: one for one in accepted},
        notice=next((day for day in days if as_of <= day <= as_of + NEAR), None),
    )  # fmt: skip
    meant = (p for p in playbook.positions if _applies(p, sort))
    return tuple(
        found
        for position in meant
        for found in _graded(case, position, playbook)
        # What an agreement of an unknown sort should say is not known either.
        if found.places or not position.applies or sort in position.applies
    )


def _applies(position: Position, sort: str) -> bool:
    """Whether a position speaks of this sort; of an unknown one, what is of the whole agreement."""
    whole = position.kind.startswith("whole.")
    return not position.applies or sort in position.applies or (sort == "other" and whole)


def grade_of(position: Position, value: Value) -> Grade:
    """The grade of one value; what no range holds is outside."""
    if position.standard.holds(value):
        return Grade.STANDARD
    if position.walk_away.holds(value):
        return Grade.BEYOND
    return Grade.ACCEPTABLE if position.acceptable.holds(value) else Grade.OUTSIDE


def _graded(case: _Case, position: Position, playbook: Playbook) -> Iterator[Finding]:
    reading = case.readings.get(position.kind)
    if position.field:
        values = tuple(v for v in _read(reading, position) if _comparable(position, v))
        worst = max((_grade(position, v) for v in values), key=_ORDER.index, default=Grade.SILENT)
    else:
        values, worst = (), Grade.STANDARD if reading else Grade.SILENT
    if worst is Grade.SILENT and (_read(reading, position) or not _missed(case, position)):
        return
    usual = _USUAL.get(worst)
    severity = position.severity.get(worst, usual)
    if worst is Grade.STANDARD or severity is None:
        return
    bad = tuple(v for v in values if _grade(position, v) is worst)
    off = tuple(v for v in values if _grade(position, v) is not Grade.STANDARD)
    yield _seen_before(case, position, Finding(
        rule=f"P-{position.id}", family=Family.PLAYBOOK, severity=severity,
        problem=_problem(position, playbook, worst, bad),
        places=tuple(v.place for v in bad), because=(position.reason,),
        mend=_mend(position), confidence=reading.confidence if reading else 0.8,
        layer=_layer(position.kind), edit=_edit(case, position, off),
    ))  # fmt: skip


def _read(reading: KindReading | None, position: Position) -> tuple[FieldReading, ...]:
    return reading.of(position.field) if reading and position.field else ()


def _comparable(position: Position, reading: FieldReading) -> bool:
    """Whether a value can be graded: of money in another currency nothing is known."""
    value = reading.value
    return isinstance(value, tuple) or position.standard.counts(value)


def _missed(case: _Case, position: Position) -> bool:
    """Whether silence matters: the clause beside it is there, and the thing is not said otherwise.

    A cap of an amount is a cap, though it counts no months.
    """
    if position.beside and position.beside not in case.readings:
        return False
    if is_measured(case.paper, position.kind, position.field):
        return False
    reading = case.readings.get(position.kind)
    stem = position.field.partition("_")[0]
    return reading is None or not any(
        value.name != position.field and value.name.partition("_")[0] == stem
        for value in reading.values
    )


def _grade(position: Position, reading: FieldReading) -> Grade:
    value = reading.value
    if isinstance(value, tuple):  # places: all of them have to lie in the range
        return max((grade_of(position, v) for v in value), key=_ORDER.index)
    return grade_of(position, value)


def _layer(kind: str) -> Layer | None:
    name = kind.partition(".")[0]
    return Layer(name) if name in list(Layer) else None


_SAYS = {
    Grade.ACCEPTABLE: "is not the standard of", Grade.OUTSIDE: "is outside what is accepted by",
    Grade.BEYOND: "is a reason to walk away for",
}  # fmt: skip


def _problem(
    position: Position, playbook: Playbook, worst: Grade, bad: tuple[FieldReading, ...]
) -> str:
    side = playbook.title.lower()
    what = position.id.replace("-", " ")
    if worst is Grade.SILENT:
        return f"{what}: the text says nothing, which the playbook “{side}” wants settled"
    quotes = ", ".join(f"“{_short(v.place.quote)}” in {_cited(v.place.section)}" for v in bad)
    return f"{what}: {quotes} {_SAYS[worst]} the playbook “{side}”"


def _cited(section: str) -> str:
    """A place as a lawyer cites it: `§7.2`, but `Schedule B`."""
    return f"§{section}" if section[:1].isdigit() else section


def _short(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= 60 else f"{plain[:57]}…"


def _mend(position: Position) -> str:
    """What is wanted, what would do, and who may accept less."""
    said = [f"standard: {_told(position.standard)}"] if not position.standard.empty else []
    if not position.acceptable.empty:
        said.append(f"acceptable: {_told(position.acceptable)}")
    if position.approver:
        said.append(f"a deviation is accepted by: {position.approver}")
    return "; ".join(said)


def _told(range_: Range) -> str:
    if range_.among:
        return " or ".join(_plainly(value) for value in range_.among)
    bounds = [
        f"{word} {bound:.15g} {range_.currency}".rstrip()
        for word, bound in (("at least", range_.least), ("at most", range_.most))
        if bound is not None
    ]
    return " and ".join(bounds)


def _plainly(value: Value) -> str:
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def _edit(case: _Case, position: Position, off: tuple[FieldReading, ...]) -> Edit | None:
    """The standard in place of each value that is off it, or the fallback in its place."""
    if not off:
        return _inserted(case, position)
    made = [_replaced(case, position, value) for value in off]
    made += [again for value in off for again in _again(case, position, value)]
    kept = {(one.start, one.end): one for one in made if one is not None}
    if len(kept) < len({(v.place.start, v.place.end) for v in off}) and not _whole(position):
        return None
    apart = sorted(kept.values(), key=lambda one: (one.start, one.end))
    if not apart or any(a.end > b.start for a, b in pairwise(apart)):
        return None
    return Edit(replacements=tuple(apart), comment=position.reason)


def _whole(position: Position) -> bool:
    """Whether sentences are written anew: two values of one sentence are one change."""
    return bool(position.fallback) and not position.words


def _inserted(case: _Case, position: Position) -> Edit | None:
    if not position.fallback:
        return None
    return insert_clause(
        case.paper, case.readings, (position.kind, *_NEIGHBOURS[position.kind.partition(".")[0]]),
        heading=position.id.replace("-", " ").capitalize(),
        words=filled(position.fallback, words_for(case.paper)), comment=position.reason,
    )  # fmt: skip


def _replaced(case: _Case, position: Position, value: FieldReading) -> Replacement | None:
    place = value.place
    number = value.value
    type_ = _type(position)
    if isinstance(number, int | float) and not isinstance(number, bool):
        words = _number(place.quote, _nearest(position.standard, number), type_)
        return Replacement(start=place.start, end=place.end, words=words) if words else None
    if position.words:
        before = case.paper.document.text[max(0, place.start - 12) : place.start]
        taken, words = with_article(before, position.words)
        return Replacement(start=place.start - taken, end=place.end, words=words)
    sentence = value.sentence
    if not position.fallback or sentence.end - sentence.start > LONG:
        return None
    words = filled(position.fallback, words_for(case.paper))
    label = _NUMBER.match(sentence.quote)
    start = sentence.start + (label.end() if label else 0)
    return Replacement(start=start, end=sentence.end, words=words)


def _again(case: _Case, position: Position, value: FieldReading) -> Iterator[Replacement | None]:
    """The same number where the text states it again: on its cover page, in a schedule."""
    number = value.value
    if isinstance(number, bool | str | tuple):
        return
    wanted = _nearest(position.standard, number)
    for place in stated_again(case.paper, value.place):
        words = _number(place.quote, wanted, _type(position))
        if words:
            yield Replacement(start=place.start, end=place.end, words=words)


def _type(position: Position) -> str:
    return next(f.type for f in cues()[position.kind].fields if f.name == position.field)


def _nearest(range_: Range, number: float) -> float | None:
    if range_.least is not None and number < range_.least:
        return range_.least
    return range_.most


def _number(quote: str, wanted: float | None, type_: str) -> str:
    if wanted is None:
        return ""
    if type_ in _LENGTHS:
        return rewritten_length(quote, int(wanted), type_=type_)
    return rewritten_percentage(quote, wanted) if type_ == "percent" else ""


def _seen_before(case: _Case, position: Position, finding: Finding) -> Finding:
    """An accepted deviation with its reason, for information or, near renewal, to think again."""
    known = case.accepted.get(position.id)
    if known is None:
        return finding
    why = f"accepted by {known.by} on {known.on.isoformat()}: {known.reason}"
    because = (*finding.because, why)
    if case.notice is None:
        return replace(finding, severity=Severity.INFO, because=because)
    again = f"{finding.problem}; it was accepted, and the last day for notice is {case.notice}"
    return replace(finding, severity=Severity.LOW, because=because, problem=again)
