# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Regions of requests that two versions answer differently, each with one request as witness."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import cast

from licet.decide.comparing.alike import Open
from licet.decide.comparing.boxes import Space, covering, fewest
from licet.decide.comparing.diagrams import Box, Diagrams
from licet.decide.comparing.dimensions import ACT, ARTEFACT, AT, PARTY, Dimension
from licet.decide.comparing.states import Answer
from licet.decide.comparing.terms_said import terms_said, who_gains
from licet.decide.comparing.witnesses import Pair
from licet.decide.comparing.words import Wording, stated
from licet.terms import UsageError, Verdict
from licet.terms.comparisons import Limit, Shift, ShiftKind, Witness

__all__ = ["Ground", "needs", "shifts"]

MOST = 40
"""Boxes of one kind that are listed."""

_ALLOW, _DENY, _ASK = Verdict.ALLOW, Verdict.DENY, Verdict.ASK
_KINDS = (
    (_ALLOW, _DENY, ShiftKind.LOST, "no longer allowed"),
    (_ALLOW, _ASK, ShiftKind.LOST, "no longer allowed without asking"),
    (_DENY, _ALLOW, ShiftKind.GAINED, "newly allowed"),
    (_ASK, _ALLOW, ShiftKind.GAINED, "newly allowed"),
    # What was not allowed, and is not: the least of all.
    (_ASK, _DENY, ShiftKind.REFUSED, "not allowed before, now refused outright"),
    (_DENY, _ASK, ShiftKind.OPENED, "no longer refused outright, but not allowed"),
)
_OPEN = 4
"""Of them are those in which one version allows an act."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """All that the regions of two versions are told on."""

    diagrams: Diagrams
    dimensions: tuple[Dimension, ...]
    both: int
    """The function that gives the `Answer` of each, or `None` where they are the same."""
    whole: tuple[int, ...]
    """Instants in the term of either version, as classes."""
    common: tuple[int, ...]
    """Those in the terms of both."""
    bound: tuple[int, ...]
    """Parties that either version binds."""
    licensors: tuple[str, ...]
    pair: Pair
    wording: Wording
    alike: tuple[Open, Open] | None
    """Where either version allows acts, and where it does not refuse them; `None`: not known."""


def shifts(ground: Ground) -> Iterator[Shift]:
    """Differences with every fact known, the gravest first."""
    both = ground.both
    found = cast(frozenset[tuple[Answer, Answer]], ground.diagrams.values(both) - {None})
    for kinds in (_KINDS[:_OPEN], None, _KINDS[_OPEN:]):
        if kinds is None:
            yield from _terms(ground, both, found)
            continue
        for old, new, kind, words in kinds:
            if any((a.verdict, b.verdict) == (old, new) for a, b in found):
                region = ground.diagrams.mapped(both, _is_pair(old, new))
                yield from _told(ground, region, (kind, words, str(old), str(new)))


def _told(
    ground: Ground, region: int, said: tuple[ShiftKind, str, str, str]
) -> Iterator[Shift]:  # fmt: skip
    """A region as few shifts; what both versions refuse alike is not stated."""
    diagrams, open_ = ground.diagrams, said[0] in (ShiftKind.REFUSED, ShiftKind.OPENED)
    both_allow = open_ or said[0] is ShiftKind.TERMS
    space = _space(ground, ground.common if both_allow else ground.whole)
    room = ground.alike[open_].closed(diagrams, region) if ground.alike else region
    boxes = covering(diagrams, region, space, most=MOST, room=room)
    for box in fewest(diagrams, region, list(boxes)):
        yield replace(
            _shift(ground, box, region, space, said), exact=_exact(ground, box, region, space)
        )


def _exact(
    ground: Ground, box: Box, region: int, space: Space
) -> tuple[tuple[Limit, ...], ...]:  # fmt: skip
    """The part of a region in a box, as boxes that hold nothing else."""
    diagrams = ground.diagrams
    if diagrams.tired or diagrams.within(region, box):
        return ()
    try:
        part = diagrams.meet(region, box)
        boxes = list(covering(diagrams, part, space, most=MOST))
    except UsageError:
        return ()
    return tuple(_limits(ground, one, space) for one in boxes)


def _terms(
    ground: Ground, both: int, found: frozenset[tuple[Answer, Answer]]
) -> Iterator[Shift]:  # fmt: skip
    """Acts that both versions allow, on other terms."""
    for old, new in sorted(found, key=repr):
        if old == new or (old.verdict, new.verdict) != (_ALLOW, _ALLOW):
            continue
        region = ground.diagrams.mapped(both, _is((old, new)))
        said = terms_said(old, new)
        words = f"still allowed, but {said[1]} instead of {said[0]}"
        for shift in _told(ground, region, (ShiftKind.TERMS, words, *said)):
            better = who_gains(old, new)
            parties = shift.loses
            sides = {1: (parties, ground.licensors), -1: (ground.licensors, parties)}
            gains, loses = sides.get(better, ((), ()))
            yield replace(shift, gains=gains, loses=loses)


def needs(ground: Ground) -> Iterator[Shift]:
    """Differences that show only while a fact is not known."""
    both = ground.both
    known = _space(ground, ground.common)
    space = _space(ground, ground.common, unknown=True)
    for old in (_ALLOW, _DENY, _ASK):
        for new in (_ALLOW, _DENY, _ASK):
            region = ground.diagrams.mapped(both, _is_pair(old, new)) if old != new else None
            if region is None:
                continue
            missing = ground.diagrams.minus(region, known.whole)
            for box in covering(ground.diagrams, missing, space, most=MOST):
                if ground.diagrams.within(region, _completed(box, known)):
                    continue  # whatever the fact is, they differ alike: that is a shift
                words = f"the answer is {new} instead of {old}"
                kind = ShiftKind.REFUSED if new is not _ALLOW else ShiftKind.OPENED
                shift = _shift(ground, box, missing, space, (kind, words, str(old), str(new)))
                if _is_borne_out(shift, old, new):
                    yield shift


def _completed(box: Box, known: Space) -> Box:
    """The box with every fact known: where it has none, any."""
    return tuple(one & whole or whole for one, whole in zip(box, known.whole, strict=True))


def _is_borne_out(shift: Shift, old: Verdict, new: Verdict) -> bool:
    """Whether there is such a request: a number that was known on a day is known later, too."""
    witness = shift.witness
    return witness is not None and (witness.old, witness.new) == (old, new)


def _is(pair: Hashable) -> Callable[[Hashable], bool]:
    return lambda value: value == pair


def _is_pair(old: Verdict, new: Verdict) -> Callable[[Hashable], bool]:
    def holds(value: Hashable) -> bool:
        if value is None:
            return False
        a, b = cast(tuple[Answer, Answer], value)
        return (a.verdict, b.verdict) == (old, new)

    return holds


def _space(ground: Ground, times: Sequence[int], *, unknown: bool = False) -> Space:
    orders = [tuple(range(d.size) if unknown else d.known) for d in ground.dimensions]
    wide = set()
    for at, one in enumerate(ground.dimensions):
        if one.kind == "names" and not unknown:  # an example is best what nobody wrote down
            *named, other = one.known
            orders[at] = (other, *named)
            wide.add((at, other))
    orders[PARTY] = ground.bound
    shared = set(ground.common)
    orders[AT] = tuple(sorted(times, key=lambda i: (i not in shared, i)))
    rank = {"flag": 0, "names": 1, "number": 2, "place": 3}
    others = range(AT + 1, len(ground.dimensions))
    free = sorted(others, key=lambda i: (rank[ground.dimensions[i].kind], i))
    return Space(orders=tuple(orders), free=(*free, AT, ARTEFACT, PARTY, ACT), wide=frozenset(wide))


def _shift(
    ground: Ground, box: Box, region: int, space: Space, said: tuple[ShiftKind, str, str, str]
) -> Shift:
    kind, words, old, new = said
    limits = _limits(ground, box, space)
    parties = _parties(ground, box)
    better = kind in (ShiftKind.GAINED, ShiftKind.OPENED)
    return Shift(
        kind=kind, limits=limits, old=old, new=new, says=f"{words}: {stated(limits)}",
        gains=parties if better else ground.licensors,
        loses=ground.licensors if better else parties,
        witness=_witness(ground, box, region, space),
    )  # fmt: skip


def _parties(ground: Ground, box: Box) -> tuple[str, ...]:
    return tuple(ground.dimensions[PARTY].classes[i] for i in sorted(box[PARTY]))


def _limits(ground: Ground, box: Box, space: Space) -> tuple[Limit, ...]:
    """What the box states, acts first, time last; what makes no difference is left out."""
    rank = {"actor_class": 0, "place": 1, "names": 2, "flag": 3, "number": 4}
    others = sorted(range(AT + 1, len(box)), key=lambda i: (
        rank.get(ground.dimensions[i].key[0], rank[ground.dimensions[i].kind]), i
    ))  # fmt: skip
    order = (ACT, ARTEFACT, PARTY, *others, AT)
    found = []
    for at in order:
        dimension, whole = ground.dimensions[at], space.whole[at]
        if box[at] == whole or (at == AT and box[at] == frozenset(ground.common)):
            if at != ACT:
                continue
            says = "every act"
        else:
            says = ground.wording.says(dimension, box[at], whole)
        prefix = {ARTEFACT: "on ", PARTY: "by "}.get(at, "")
        found.append(Limit(attribute=dimension.key[0], says=f"{prefix}{says}"))
    return tuple(found)


def _witness(ground: Ground, box: Box, region: int, space: Space) -> Witness | None:
    """A request inside that tells as little as will do, if asking it bears the region out."""
    inside = tuple(tuple(c for c in o if c in b) for o, b in zip(space.orders, box, strict=True))
    case = ground.diagrams.some(region, inside)
    if case is None:
        return None
    told = list(case)
    for group in _groups(ground.dimensions):
        free = all(box[i] == space.whole[i] for i in group)
        if all(ground.dimensions[i].optional for i in group):
            less = [ground.dimensions[i].size - 1 if i in group else c for i, c in enumerate(told)]
            if free and ground.diagrams.value(region, less) is True:
                told = less
            elif len(group) > 1:
                told = _alike(ground, region, told, group)
    return ground.pair.witness(ground.dimensions, told)


def _groups(dimensions: Sequence[Dimension]) -> list[list[int]]:
    """Dimensions that one attribute tells: numbers for the licensee and with affiliates."""
    found: dict[Hashable, list[int]] = {}
    for index, one in list(enumerate(dimensions))[AT + 1 :]:
        name, _, day = one.key
        found.setdefault((name, day, one.kind == "number" or one.key), []).append(index)
    return list(found.values())


def _alike(ground: Ground, region: int, told: list[int], group: list[int]) -> list[int]:
    """The same number in all of them, if that will do."""
    for leading in group:
        one = ground.dimensions[leading]
        if told[leading] not in one.known:
            continue
        number = one.sample(told[leading])
        same = list(told)
        for index in group:
            classes = ground.dimensions[index].classes
            same[index] = max(i for i, (low, _) in enumerate(classes) if low <= (number, 0))
        if ground.diagrams.value(region, same) is True:
            return same
    return told
