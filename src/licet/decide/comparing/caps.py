# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Caps laid side by side by which acts they count, in which windows, up to which limit."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_FLOOR, Decimal
from typing import cast

from licet.decide.comparing.dimensions import AT
from licet.decide.comparing.items import Field, Item, Sides, changes_between, paired
from licet.decide.comparing.obligations import reparation_of
from licet.decide.comparing.periods import Key, said, window_key
from licet.decide.comparing.shifts import Ground
from licet.decide.comparing.speaking import Speaker
from licet.decide.comparing.states import Answer
from licet.decide.comparing.told import about, conditions_said
from licet.decide.comparing.words import amount, listed, spoken
from licet.decide.slots import bound_by
from licet.terms import AgreedClause, Cap, Counted, Verdict
from licet.terms.comparisons import Change, Witness

__all__ = ["cap_changes"]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Counting:
    """A cap with the function of the acts that it counts."""

    cap: Cap
    clause: AgreedClause
    node: int
    repair: Field

    @property
    def limit(self) -> Decimal:
        """Of acts and of different values there are only whole numbers."""
        if self.cap.counted is Counted.SUM:
            return self.cap.limit.normalize()
        return self.cap.limit.to_integral_value(ROUND_FLOOR)

    @property
    def counts(self) -> Hashable:
        """Equal for two that count the same of each act."""
        cap = self.cap
        metric = "" if cap.counted is Counted.ACTS else cap.metric
        return (metric, cap.counted, window_key(cap.window))


def cap_changes(ground: Ground, old: Speaker, new: Speaker, sides: Sides) -> Iterator[Change]:
    """What is gone, new and changed of caps, with a request as witness where one can tell."""
    before, after = _needed(old), _needed(new)
    ours = [(_item(one, old), one) for one in before]
    theirs = [(_item(one, new), one) for one in after]
    pairs, gone, fresh = paired([i for i, _ in ours], [i for i, _ in theirs])
    by_item = [*ours, *theirs]

    def counting(item: Item | None) -> _Counting | None:
        return next((c for i, c in by_item if i is item), None)

    differing: list[tuple[Item | None, Item | None]] = [*pairs]
    differing += [(item, None) for item in gone] + [(None, item) for item in fresh]
    answers = (old.answers(), new.answers()) if differing else (0, 0)
    for a, b in differing:
        found = list(changes_between([a] if a else [], [b] if b else [], sides))
        witness = _witness(ground, counting(a), counting(b), answers) if found else None
        for number, change in enumerate(found):
            yield replace(change, witness=None if number else witness)


def _needed(speaker: Speaker) -> list[_Counting]:
    """Caps that another one does not make needless: it counts more, and has less room."""
    rules = {str(r.id): r for clause in speaker.agreement.clauses for r in clause.rules}
    found = [
        _Counting(
            cap=rule, clause=clause, node=speaker.counts(rule),
            repair=reparation_of(rule.reparation, rules),
        )
        for clause in speaker.agreement.clauses for rule in clause.rules if isinstance(rule, Cap)
    ]  # fmt: skip
    nothing = speaker.diagrams.leaf(value=False)
    kept: list[_Counting] = []
    left = [one for one in found if one.node != nothing]
    for number, one in enumerate(left):
        others = (*kept, *left[number + 1 :])
        if not any(_covers(speaker, other, one) for other in others):
            kept.append(one)
    return kept


def _covers(speaker: Speaker, strict: _Counting, one: _Counting) -> bool:
    return (
        strict.counts == one.counts
        and strict.limit <= one.limit
        and strict.repair.value == one.repair.value
        and speaker.implies(one.node, strict.node)
    )


def _item(one: _Counting, speaker: Speaker) -> Item:
    cap = one.cap
    node, window = one.node, window_key(cap.window)

    def higher(new: Field) -> int:
        limit = cast(Decimal, new.value)
        return (limit > one.limit) - (limit < one.limit)

    def fewer(new: Field) -> int:
        narrower = speaker.implies(cast(int, new.value), node)
        wider = speaker.implies(node, cast(int, new.value))
        return 0 if narrower == wider else (1 if narrower else -1)

    return Item(
        kind="cap", title=about(cap), own=tuple(sorted(map(str, bound_by(cap, speaker.agreement)))),
        clause=one.clause.source.section if one.clause.source else str(one.clause.id), worth=-1,
        anchor=cap.metric,
        fields=(
            Field(name="limit", value=one.limit, says=amount(one.limit), better=higher),
            Field(name="counted", value=window,
                  says=f"each {said(cap.window, '')}" if cap.window else "over the whole term",
                  better=lambda new: _nested(window, cast(Key, new.value))),
            Field(name="of", value=node, says=_counted(cap), better=fewer),
            one.repair,
        ),
    )  # fmt: skip


def _counted(cap: Cap) -> str:
    acts = listed(sorted(spoken(act) for act in cap.acts)) or "every act"
    on = f" on {cap.artefact}" if cap.artefact else ""
    by = f" by {listed(sorted(cap.parties))}" if cap.parties else ""
    return f"{acts}{on}{by}, {conditions_said(cap.conditions)}"


def _nested(old: Key, new: Key) -> int:
    """1: windows became shorter, each inside one of before: there is more room; -1: longer."""
    return int(_inside(new, old)) - int(_inside(old, new))


def _inside(short: Key, long: Key) -> bool:
    """Whether every window of the one lies in one of the other."""
    if long[0] == "term":
        return short[0] != "term"
    if short[0] == long[0]:
        return short[1] < long[1] and long[1] % short[1] == 0
    whole_days = short[0] == "seconds" and 86_400 % short[1] == 0
    return whole_days and long[0] in ("weeks", "months")


def _witness(
    ground: Ground, old: _Counting | None, new: _Counting | None, answers: tuple[int, int]
) -> Witness | None:  # fmt: skip
    """A request that one version has no room for, and the other one has."""
    strict = min((one for one in (old, new) if one), key=lambda one: one.limit)
    for case in _cases(ground, old, new, answers):
        plain = ground.pair.witness(ground.dimensions, case)
        request, before = dict(plain.request), Decimal(0)
        limits = sorted(one.limit for one in (old, new) if one)
        if strict.cap.counted is Counted.SUM:
            most = limits[-1] if len(limits) == 2 and limits[-1] > limits[0] else limits[0] + 1
            request[strict.cap.metric] = min(limits[0].to_integral_value(ROUND_FLOOR) + 1, most)
        else:
            before = strict.limit
        caps = (old.cap if old else None, new.cap if new else None)
        found = ground.pair.asked(request, plain.facts, before, caps)
        if found.old is not found.new:
            return found
    return None


def _cases(
    ground: Ground, old: _Counting | None, new: _Counting | None, answers: tuple[int, int]
) -> Iterator[Sequence[int]]:  # fmt: skip
    """Requests that the stricter counts; those that both allow otherwise first."""
    diagrams = ground.diagrams
    known = [tuple(dimension.known) for dimension in ground.dimensions]
    known[AT] = ground.common or ground.whole
    both = diagrams.joined(*answers, lambda a, b: _granted(a) and _granted(b))
    nodes = [one.node for one in (old, new) if one]
    counted = diagrams.joined(nodes[0], nodes[-1], lambda a, b: a is True and b is True)
    apart = diagrams.joined(nodes[0], nodes[-1], lambda a, b: (a is True) != (b is True))
    for region in (counted, apart):
        granted = diagrams.joined(region, both, lambda a, b: bool(a) and bool(b))
        for one in (granted, region):
            case = diagrams.some(one, known)
            if case is not None:
                yield _least(ground, one, case)


def _least(ground: Ground, region: int, case: Sequence[int]) -> Sequence[int]:
    """The case without what makes no difference."""
    told = list(case)
    for at, dimension in list(enumerate(ground.dimensions))[AT + 1 :]:
        if dimension.optional:
            less = [*told[:at], dimension.size - 1, *told[at + 1 :]]
            if ground.diagrams.value(region, less) is True:
                told = less
    return told


def _granted(value: Hashable) -> bool:
    return cast(Answer, value).verdict is Verdict.ALLOW
