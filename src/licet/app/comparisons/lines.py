# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A comparison as titled lists of lines, for every way of showing it."""

from collections.abc import Iterator, Sequence

from licet.app.comparisons.blocks import Block, Line
from licet.app.comparisons.comparing import Compared, ThreeWay
from licet.app.comparisons.sources import Source
from licet.app.comparisons.telling import Teller, who
from licet.terms.comparisons import (
    Change,
    ClauseChange,
    ClauseMove,
    Comparison,
    MergedHow,
    PaperComparison,
    ShiftKind,
    Untracked,
)

__all__ = ["headline", "headline_three", "lines", "lines_three", "own_words"]

_RENUMBERED = 12


def headline(found: Compared) -> str:
    """Counts in one line."""
    if found.same:
        return _counts(found.terms, found)[0] if found.terms else "no difference"
    untracked = len(found.paper.untracked) if found.paper else 0
    parts = [_counted(untracked, "edit", "not tracked")] if untracked else []
    parts += _counts(found.terms, found) if found.terms else []
    if found.paper:
        values = len(found.paper.values)
        parts += [_counted(values, "value", "")] if values else []
        moves = [move for clause in own_words(found) for move in clause.moves]
        parts += [_counted(moves.count(m), "clause", m) for m in ClauseMove if m in moves]
    return " · ".join(parts)


def _counts(terms: Comparison, found: Compared) -> list[str]:
    if terms.same:
        own = own_words(found) or found.old.notes or found.new.notes
        return [f"no difference in {'the typed terms' if own else 'meaning'}"]
    kinds = [shift.kind for shift in terms.shifts]
    rights = [_counted(kinds.count(k), *_COUNTED[k]) for k in ShiftKind if k in kinds]
    wordings = sum(one.about == "wording" for one in terms.changes)
    changed = len(terms.changes) - wordings
    return [
        *rights,
        *([_counted(changed, "term", "changed")] if changed else []),
        *([_counted(wordings, "clause", "in another wording")] if wordings else []),
    ]


def _counted(count: int, what: str, how: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'} {how}".strip()


_COUNTED = {
    ShiftKind.LOST: ("right", "lost"), ShiftKind.GAINED: ("right", "gained"),
    ShiftKind.TERMS: ("right", "on other terms"),
    ShiftKind.REFUSED: ("act", "now refused outright"),
    ShiftKind.OPENED: ("act", "no longer refused"),
}  # fmt: skip


def lines(
    found: Compared, *, witness: bool = False, everything: bool = False
) -> Iterator[Block]:  # fmt: skip
    """What is different, edits that nobody tracked first, then meaning, then words.

    Args:
        found: Two versions, compared.
        witness: Whether each difference in meaning is told with a request.
        everything: Whether what matters least is told line by line, too.
    """
    old, new = found.old, found.new
    if found.paper:
        yield from _untracked(found.paper, found)
    if found.terms:
        yield from Teller(old, new, witness=witness, everything=everything).blocks(found.terms)
    if found.paper:
        yield Block(title="what is fixed, as it reads", lines=tuple(
            _reading(one, old, new) for one in found.paper.values
        ))  # fmt: skip
        own = found.paper.clauses if everything else own_words(found)
        yield from _clauses(own)
        yield _library(len(found.paper.clauses) - len(own))
    yield Block(title="to note", lines=tuple(Line(mark="", says=one) for one in _notes(found)))


def own_words(found: Compared) -> tuple[ClauseChange, ...]:
    """Clauses of which the typed terms do not say all they mean."""
    clauses = found.paper.clauses if found.paper else ()
    if found.terms is None:
        return clauses
    return tuple(
        one for one in clauses
        if not (found.old.is_library(one.old) and found.new.is_library(one.new))
    )  # fmt: skip


def _library(count: int) -> Block:
    says = (
        f"{_counted(count, 'change', 'of words')} in clauses of the library, and on the cover; "
        "what they mean is told above (--all lists them)"
    )
    return Block(title="words", lines=(Line(mark="", says=says),) if count else ())


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


def _reading(one: Change, old: Source, new: Source) -> Line:
    """A value with the words that it was read from."""
    details = tuple(
        f"{name} § {place.section}: “{place.quote}”"
        for name, place in ((old.name, one.place_old), (new.name, one.place_new))
        if place is not None
    )
    return Line(mark=str(one.kind), says=one.says, who=who(one.gains, one.loses), details=details)


def _clauses(clauses: Sequence[ClauseChange]) -> Iterator[Block]:
    for title, move in (
        ("clauses reworded", ClauseMove.REWORDED), ("clauses gained", ClauseMove.GAINED),
        ("clauses lost", ClauseMove.LOST), ("clauses moved", ClauseMove.MOVED),
    ):  # fmt: skip
        found = [one for one in clauses if move in one.moves]
        if move is ClauseMove.MOVED:
            found = [one for one in found if ClauseMove.REWORDED not in one.moves]
        yield Block(title=title, lines=tuple(map(_clause, found)))
    numbered = [
        f"{one.old.section} → {one.new.section}"
        for one in clauses
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
    yield from dict.fromkeys(found.paper.warnings)


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
