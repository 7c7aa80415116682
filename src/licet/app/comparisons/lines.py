# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A comparison as titled lists of lines, for every way of showing it."""

import shlex
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from licet.app.comparisons.comparing import Compared, ThreeWay
from licet.app.comparisons.grouping import grouped
from licet.app.comparisons.sources import Source
from licet.decide.comparing.words import day_of, spoken, stated
from licet.terms import Reason
from licet.terms.comparisons import (
    Change,
    ClauseChange,
    ClauseMove,
    Comparison,
    Limit,
    MergedHow,
    PaperComparison,
    Shift,
    ShiftKind,
    Untracked,
    Witness,
)

__all__ = ["Block", "Line", "headline", "headline_three", "lines", "lines_three"]

_NEEDS = 6
"""Differences while a fact is missing that are listed; the JSON has all of them."""
_RENUMBERED = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing, with what belongs to it below."""

    mark: str
    says: str
    who: str = ""
    """Who gains or loses."""
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Lines under one title."""

    title: str
    lines: tuple[Line, ...]
    loud: bool = False


def headline(found: Compared) -> str:
    """Counts in one line."""
    if found.same:
        return "no difference in meaning" if found.terms else "no difference"
    untracked = len(found.paper.untracked) if found.paper else 0
    parts = [_counted(untracked, "edit", "not tracked")] if untracked else []
    parts += _counts(found.terms) if found.terms else []
    if found.paper:
        values = len(found.paper.values)
        parts += [_counted(values, "value", "")] if values else []
        moves = [move for clause in found.paper.clauses for move in clause.moves]
        parts += [_counted(moves.count(m), "clause", m) for m in ClauseMove if m in moves]
    return " · ".join(parts)


def _counts(terms: Comparison) -> list[str]:
    if terms.same:
        return ["no difference in meaning"]
    kinds = [shift.kind for shift in terms.shifts]
    parts = [_counted(kinds.count(k), *_COUNTED[k]) for k in ShiftKind if k in kinds]
    return [*parts, *([_counted(len(terms.changes), "term", "changed")] if terms.changes else [])]


def _counted(count: int, what: str, how: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'} {how}".strip()


_COUNTED = {
    ShiftKind.LOST: ("right", "lost"), ShiftKind.GAINED: ("right", "gained"),
    ShiftKind.TERMS: ("right", "on other terms"),
    ShiftKind.REFUSED: ("act", "now refused outright"),
    ShiftKind.OPENED: ("act", "no longer refused"),
}  # fmt: skip


def lines(found: Compared, *, witness: bool = False) -> Iterator[Block]:
    """What is different, edits that nobody tracked first, then meaning, then words."""
    if found.paper:
        yield from _untracked(found.paper, found)
    if found.terms:
        old, new = found.old, found.new
        yield Block(title="what may be done", lines=tuple(
            _shift(one, old, new, witness=witness) for one in found.terms.shifts
        ))  # fmt: skip
        yield Block(title="what is owed, counted, paid and agreed", lines=tuple(
            _change(one, old, new, witness=witness)
            for one in grouped(found.terms.changes, (old.agreement, new.agreement))
        ))  # fmt: skip
        yield _needs(found)
    if found.paper:
        yield Block(title="what is fixed, as it reads", lines=tuple(
            _change(one, found.old, found.new, witness=False) for one in found.paper.values
        ))  # fmt: skip
        yield from _clauses(found.paper)
    yield Block(title="to note", lines=tuple(Line(mark="", says=one) for one in _notes(found)))


def _untracked(paper: PaperComparison, found: Compared) -> Iterator[Block]:
    title = (
        f"EDITS THAT NOBODY TRACKED: with every tracked change of {found.new.name} rejected, "
        f"it is not {found.old.name}"
    )
    yield Block(title=title, loud=True, lines=tuple(map(_edit, paper.untracked)))


def _edit(one: Untracked) -> Line:
    says = f"“{one.old}” → “{one.new}”" if one.old and one.new else (
        f"put in “{one.new}”" if one.new else f"taken out “{one.old}”"
    )  # fmt: skip
    around = f"… {one.before.strip()} [{one.old or '‸'}] {one.after.strip()} …"
    return Line(mark=f"§ {one.section}", says=says, details=(around,))


def _shift(one: Shift, old: Source, new: Source, *, witness: bool) -> Line:
    what = stated(one.limits)
    says = {
        ShiftKind.LOST: f"{new.name} no longer allows: {what}"
        + (" (it has to be asked for)" if one.new == "ask" else ""),
        ShiftKind.GAINED: f"{new.name} now allows: {what}",
    }.get(one.kind, one.says)
    details = tuple(_asked(one.witness, old, new)) if witness and one.witness else ()
    return Line(mark=str(one.kind), says=says, who=_who(one.gains, one.loses), details=details)


def _change(one: Change, old: Source, new: Source, *, witness: bool) -> Line:
    details = []
    for name, place in ((old.name, one.place_old), (new.name, one.place_new)):
        if place is not None:
            details.append(f"{name} § {place.section}: “{place.quote}”")
    if witness and one.witness:
        details += _asked(one.witness, old, new)
    sections = " → ".join(dict.fromkeys(s for s in (one.clause_old, one.clause_new) if s))
    says = one.says if one.place_old or one.place_new or not sections else (
        f"{one.says}  (§ {sections})"
    )  # fmt: skip
    who = _who(one.gains, one.loses)
    return Line(mark=str(one.kind), says=says, who=who, details=tuple(details))


def _who(gains: Sequence[str], loses: Sequence[str]) -> str:
    better = f"{', '.join(gains)} gain{'' if len(gains) > 1 else 's'}" if gains else ""
    worse = f"{', '.join(loses)} lose{'' if len(loses) > 1 else 's'}" if loses else ""
    several = len(gains) > 1 or len(loses) > 1
    return ("; " if several else ", ").join(part for part in (better, worse) if part)


def _asked(witness: Witness, old: Source, new: Source) -> Iterator[str]:
    told = ", ".join(f"{spoken(k)} {_value(v)}" for k, v in witness.request.items())
    yield f"so: {told}"
    for one in witness.facts:
        affiliates = " with affiliates" if one.fact.with_affiliates else ""
        yield f"known of {one.party}: {spoken(one.fact.name)}{affiliates} {one.fact.value}"
    if witness.before:
        yield f"counted before: {witness.before}"
    yield f"{old.name}: {witness.old}  {_because(witness.because_old)}"
    yield f"{new.name}: {witness.new}  {_because(witness.because_new)}"
    if not witness.facts and not witness.before:
        for source in (old, new):
            if source.path.suffix in (".toml", ".json"):
                yield _command(witness, source, renamed=source is new)


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return day_of(value) if isinstance(value, datetime) else str(value)


def _because(reasons: Iterable[Reason]) -> str:
    parts = (f"§ {r.section}: {r.text}" if r.section else r.text for r in reasons)
    return "; ".join(parts)


def _command(witness: Witness, source: Source, *, renamed: bool) -> str:
    """How to ask it again."""
    request = {**witness.request, **(witness.renamed if renamed else {})}
    words = ["licet", "decide", str(source.path)]
    for key, value in request.items():
        if isinstance(value, datetime):
            words += ["--at", value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")]
        elif key in ("actor", "act", "artefact", "territory", "purpose"):
            words += [f"--{key}", str(value)]
        else:
            shown = str(value).lower() if isinstance(value, bool) else str(value)
            words += ["--set", f"{key}={shown}"]
    return shlex.join(words)


def _needs(found: Compared) -> Block:
    needs = found.terms.needs if found.terms else ()
    shown = [Line(mark=f"{n.old} → {n.new}", says=_limits(n.limits)) for n in needs[:_NEEDS]]
    if len(needs) > _NEEDS:
        shown.append(Line(mark="", says=f"and {len(needs) - _NEEDS} more; --json lists them"))
    return Block(title="while a fact is not known", lines=tuple(shown))


def _limits(limits: Iterable[Limit]) -> str:
    return stated(limits)


def _clauses(paper: PaperComparison) -> Iterator[Block]:
    for title, move in (
        ("clauses reworded", ClauseMove.REWORDED), ("clauses gained", ClauseMove.GAINED),
        ("clauses lost", ClauseMove.LOST), ("clauses moved", ClauseMove.MOVED),
    ):  # fmt: skip
        found = [one for one in paper.clauses if move in one.moves]
        if move is ClauseMove.MOVED:
            found = [one for one in found if ClauseMove.REWORDED not in one.moves]
        yield Block(title=title, lines=tuple(map(_clause, found)))
    numbered = [
        f"{one.old.section} → {one.new.section}"
        for one in paper.clauses
        if one.moves == (ClauseMove.RENUMBERED,) and one.old and one.new
    ]
    if numbered:
        more = len(numbered) - _RENUMBERED
        says = ", ".join(numbered[:_RENUMBERED]) + (f", and {more} more" if more > 0 else "")
        yield Block(title="numbered anew", lines=(Line(mark="§", says=says),))


def _clause(one: ClauseChange) -> Line:
    places = [place.section for place in (one.old, one.new) if place]
    mark = f"§ {' → '.join(dict.fromkeys(places))}"
    also = [str(m) for m in one.moves if m is ClauseMove.MOVED and len(one.moves) > 1]
    details = [_pair(old, new) for old, new in one.words]
    if one.defines:
        used = ", ".join(one.touches) or "nowhere else"
        details.append(f"defines “{one.defines}”, which is used in: {used}")
    whole = one.new or one.old
    says = one.heading or (whole.quote if whole else "")
    if not one.words and whole and one.heading:
        says = whole.quote
    return Line(mark=mark, says=" ".join([*also, says]), details=tuple(details))


def _pair(old: str, new: str) -> str:
    if old and new:
        return f"“{old}” → “{new}”"
    return f"put in “{new}”" if new else f"taken out “{old}”"


def _notes(found: Compared) -> Iterator[str]:
    for source in (found.old, found.new):
        yield from (f"{source.name}: {note}" for note in source.notes)
    yield from found.terms.notes if found.terms else ()
    if found.terms and found.terms.more:
        yield "there are more differences in what may be done than are listed"
    if not found.paper:
        return
    if found.paper.rejected_is_old:
        yield (
            f"{found.paper.tracked} tracked changes; with all of them rejected {found.new.name} "
            f"is {found.old.name}: every edit was tracked"
        )
    yield from found.paper.warnings


_SIDES = {
    MergedHow.CONFLICT: "both changed it, each otherwise", MergedHow.OURS: "only ours",
    MergedHow.THEIRS: "only theirs", MergedHow.BOTH_SAME: "both alike",
}  # fmt: skip


def headline_three(found: ThreeWay) -> str:
    """Counts in one line."""
    hows = [one.how for one in found.terms or ()] + [one.how for one in found.clauses or ()]
    parts = [f"{hows.count(how)} {_SIDES[how]}" for how in _SIDES if how in hows]
    return " · ".join(parts) or "neither changed anything"


def lines_three(found: ThreeWay) -> Iterator[Block]:
    """Conflicts first; what is meant, then what is said."""
    for how, title in _SIDES.items():
        terms = [one for one in found.terms or () if one.how is how]
        clauses = [one for one in found.clauses or () if one.how is how]
        rows = [Line(mark="meaning", says=_both(how, one.ours, one.theirs)) for one in terms]
        for clause in clauses:
            texts = {"base": clause.base, "ours": clause.ours, "theirs": clause.theirs}
            shown = {MergedHow.OURS: ("base", "ours"), MergedHow.THEIRS: ("base", "theirs"),
                     MergedHow.BOTH_SAME: ("base", "ours")}.get(how, tuple(texts))  # fmt: skip
            said = tuple(f"{name}: “{texts[name]}”" if texts[name] else f"{name}: not there"
                         for name in shown)  # fmt: skip
            rows.append(Line(mark=f"§ {clause.section}", says="", details=said))
        yield Block(title=title, lines=tuple(rows), loud=how is MergedHow.CONFLICT)


def _both(how: MergedHow, ours: str, theirs: str) -> str:
    if how is MergedHow.CONFLICT:
        left = "otherwise, or not at all"
        return f"ours: {ours or left}; theirs: {theirs or left}"
    return ours or theirs
