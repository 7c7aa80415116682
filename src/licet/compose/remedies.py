# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What can be done about a conflict: changes that are tried out before they are offered."""

import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count

from licet.compose.changes import applied
from licet.compose.compose import Looked, World, look, look_at
from licet.compose.conflicts.k05_names import fitting_prefix
from licet.compose.view import View
from licet.compose.walk import UNKNOWN, walk
from licet.terms.artefacts import Operation
from licet.terms.compositions import (
    Act,
    Answer,
    Conflict,
    ConflictKind,
    Profile,
    Remedy,
    RemedyKind,
    Situation,
)
from licet.terms.verdicts import Severity, Verdict

__all__ = ["COSTS", "Plan", "make_possible", "with_remedies"]

COSTS: Mapping[RemedyKind, int] = {
    RemedyKind.RENAME: 1,
    RemedyKind.DECLARE: 1,
    RemedyKind.ADD_TEXT: 1,
    RemedyKind.LIMIT_TERRITORY: 2,
    RemedyKind.CHANGE_PURPOSE: 3,
    RemedyKind.IDENTIFY: 3,
    RemedyKind.CHANGE_OPERATION: 4,
    RemedyKind.DROP_INPUT: 6,
    RemedyKind.OBTAIN_LICENCE: 10,
}
"""How much a change is taken to cost, in no unit: paper before work, work before negotiation."""

TRIALS = 20_000
"""Artefacts that are walked in order to try changes out, before it is enough."""

_APART: Mapping[Operation, Operation] = {
    Operation.MERGE_WEIGHTS: Operation.COLLECT,
    Operation.COMBINE_EXPERTS: Operation.COLLECT,
    Operation.MERGE_ADAPTER: Operation.APPLY_ADAPTER,
    Operation.FINE_TUNE: Operation.TRAIN_ADAPTER,
}
_APART_WORDS: Mapping[Operation, str] = {
    Operation.MERGE_WEIGHTS: "ship the models side by side instead of merging them",
    Operation.COMBINE_EXPERTS: "ship the models side by side instead of as one mixture",
    Operation.MERGE_ADAPTER: "ship the adapter beside its base instead of merging it in",
    Operation.FINE_TUNE: "train an adapter and ship it alone instead of changing the weights",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The cheapest changes found that make an act possible."""

    act: Act
    remedies: tuple[Remedy, ...]
    cost: int
    answer: Answer
    """The answer after all of them."""


def with_remedies(
    world: World, conflicts: Sequence[Conflict], *, artefact: str, profile: Profile
) -> tuple[Conflict, ...]:
    """Conflicts with the remedies that remove them, each tried out, cheapest first.

    A change is tried out once, whatever number of conflicts it may help against; in a large
    lineage the changes that cost least are tried first, and the rest is not offered.
    """
    view = _view(world, artefact, profile)
    offered = [{(r.kind, r.target, r.value): r for r in _candidates(view, c)} for c in conflicts]
    acts = tuple(sorted({act for c in conflicts for act in c.denies | c.asks}))
    tried = _tried(world, {k: r for one in offered for k, r in one.items()}, acts, view=view)
    before = _marks(look_at(view.walk, world, artefact=artefact, acts=acts).conflicts)
    return tuple(
        replace(conflict, remedies=tuple(_that_help(conflict, one.values(), tried, before)))
        for conflict, one in zip(conflicts, offered, strict=True)
    )


_Key = tuple[RemedyKind, str, str]


def _tried(
    world: World, remedies: Mapping[_Key, Remedy], acts: Sequence[Act], *, view: View
) -> Mapping[_Key, frozenset[tuple[str, ...]]]:
    """The conflicts that are there after each change."""
    artefact, profile = view.artefact.id, view.walk.profile
    most = max(TRIALS // (len(view.ancestors) + 50), 10)
    found: dict[_Key, frozenset[tuple[str, ...]]] = {}
    for remedy in sorted(remedies.values(), key=_by_cost)[:most]:
        changed = applied(world, remedy)
        after = look(changed, artefact=artefact, acts=acts, profile=profile).conflicts
        found[remedy.kind, remedy.target, remedy.value] = _marks(after)
    return found


def _by_cost(remedy: Remedy) -> tuple[int, str]:
    return COSTS[remedy.kind], remedy.text


def _that_help(
    conflict: Conflict, remedies: Iterable[Remedy],
    tried: Mapping[_Key, frozenset[tuple[str, ...]]], before: frozenset[tuple[str, ...]],
) -> Iterator[Remedy]:  # fmt: skip
    mark = _mark(conflict)
    for remedy in sorted(remedies, key=_by_cost):
        after = tried.get((remedy.kind, remedy.target, remedy.value))
        if after is not None and mark not in after:
            new = sorted({m[0] for m in after - before}, key=lambda kind: int(kind[1:]))
            yield replace(remedy, brings=tuple(ConflictKind(kind) for kind in new))


def _view(world: World, artefact: str, profile: Profile) -> View:
    walked = walk(world.lineage, world.instruments, world.licensing, profile=profile, to=artefact)
    return View(walked, walked.artefacts[artefact], world.situation, world.today)


def _marks(conflicts: Sequence[Conflict]) -> frozenset[tuple[str, ...]]:
    return frozenset(_mark(c) for c in conflicts if c.severity is not Severity.NOTE)


def _mark(conflict: Conflict) -> tuple[str, ...]:
    licences = sorted({c.licence for c in conflict.clauses})
    return (str(conflict.kind), conflict.artefact, *licences)


def _candidates(view: View, conflict: Conflict) -> Iterator[Remedy]:
    """Changes that may help, tried out by the caller."""
    kind = conflict.kind
    if kind is ConflictKind.K5 and (prefix := fitting_prefix(view)):
        title = view.artefact.title
        yield Remedy(
            kind=RemedyKind.RENAME, target=view.artefact.id, value=f"{prefix}-{title}",
            text=f"rename it so that it begins with “{prefix}”",
        )  # fmt: skip
    if kind in (ConflictKind.K9, ConflictKind.K14):
        yield from _declare(view, conflict)
    if kind is ConflictKind.K10:
        yield from _add_text(conflict)
    if kind in (ConflictKind.K7, ConflictKind.K13):
        yield Remedy(
            kind=RemedyKind.LIMIT_TERRITORY, target="territory", value="",
            text="stay out of the places that are left out",
        )  # fmt: skip
    if kind in (ConflictKind.K1, ConflictKind.K4):
        yield Remedy(
            kind=RemedyKind.CHANGE_PURPOSE, target="purpose", value="research",
            text="act for non-commercial research only",
        )  # fmt: skip
    if kind is ConflictKind.K15:
        one = conflict.path[0] == conflict.artefact
        yield Remedy(
            kind=RemedyKind.IDENTIFY, target=conflict.artefact if one else "",
            text=f"find out under which terms {conflict.artefact if one else 'they'} "
            f"{'is' if one else 'are'}; what those bring is open",
        )  # fmt: skip
    if kind not in (ConflictKind.K10, ConflictKind.K12, ConflictKind.K14):
        yield from _structural(view, conflict)


def _declare(view: View, conflict: Conflict) -> Iterator[Remedy]:
    licence = conflict.clauses[0].licence
    instrument = view.walk.instruments[licence]
    # Where nothing is declared, a text that was changed is no clash a declaration could mend.
    said = view.walk.licensing[conflict.artefact].declared
    if instrument.read and (said or conflict.kind is not ConflictKind.K14):
        yield Remedy(
            kind=RemedyKind.DECLARE, target=conflict.artefact, value=licence,
            text=f"declare {instrument.title} for {conflict.artefact}, and ship its text",
        )  # fmt: skip


def _add_text(conflict: Conflict) -> Iterator[Remedy]:
    clause = conflict.clauses[0]
    yield Remedy(
        kind=RemedyKind.ADD_TEXT, target=conflict.artefact, value=clause.licence,
        text=f"add the text that §{clause.section} of {clause.licence} asks for",
    )  # fmt: skip


def _structural(view: View, conflict: Conflict) -> Iterator[Remedy]:
    for clause in conflict.clauses:
        source = clause.path[0] if clause.path else ""
        if source and source != view.artefact.id and not _only(view, source):
            yield Remedy(kind=RemedyKind.DROP_INPUT, target=source, text=f"do without {source}")
        # What is declared for the artefact itself is its own publisher's to change.
        own = conflict.kind is ConflictKind.K9 and source == view.artefact.id
        if clause.licence != UNKNOWN and not own:
            title = view.walk.instruments[clause.licence].title
            yield Remedy(
                kind=RemedyKind.OBTAIN_LICENCE, target=clause.licence,
                text=f"ask the licensor of {source or title} for a separate licence",
            )  # fmt: skip
    for op in dict.fromkeys(s.op for s in view.walk.made_by.get(view.artefact.id, ())):
        if op in _APART:
            yield Remedy(
                kind=RemedyKind.CHANGE_OPERATION, target=view.artefact.id, value=_APART[op],
                text=_APART_WORDS[op],
            )  # fmt: skip


def _only(view: View, source: str) -> bool:
    """Whether the artefact was made of nothing else, so that without it nothing is left."""
    gone = {source}
    for one in view.ancestors:
        steps = view.walk.made_by.get(one, ())
        if steps and all(i.artefact in gone for step in steps for i in step.inputs):
            gone.add(one)
    return view.artefact.id in gone


DEEPEST = 4
"""Changes a plan may have."""
MOST = 300
"""Combinations that are tried."""


def make_possible(world: World, act: Act, *, artefact: str, profile: Profile) -> Plan | None:
    """The cheapest set of changes after which an act is no longer denied.

    A search by cost over the remedies of whatever denies the act. An answer that only lacks
    facts counts as possible: no change to the lineage gives a fact.

    Returns:
        The plan, without remedies if the act is possible already; `None` if none was found.
    """
    tie = count()
    queue: list[tuple[int, int, tuple[Remedy, ...], World]] = [(0, next(tie), (), world)]
    seen: set[frozenset[tuple[str, str, str]]] = set()
    for _ in range(MOST):
        if not queue:
            return None
        cost, _, taken, here = heapq.heappop(queue)
        looked = look(here, artefact=artefact, acts=(act,), profile=profile)
        said = looked.answers[0]
        if said.verdict is Verdict.ALLOW or _lacks_facts_alone(looked, act, said):
            return Plan(act=act, remedies=taken, cost=cost, answer=said)
        for remedy in _next(looked, act, taken):
            mark = frozenset((r.kind, r.target, r.value) for r in (*taken, remedy))
            if mark not in seen:
                seen.add(mark)
                heapq.heappush(
                    queue,
                    (cost + COSTS[remedy.kind], next(tie), (*taken, remedy),
                     applied(here, remedy)),
                )  # fmt: skip
    return None


def _lacks_facts_alone(looked: Looked, act: Act, said: Answer) -> bool:
    open_ = [c for c in looked.conflicts if act in c.asks]
    return bool(said.verdict is Verdict.ASK and said.missing and all(c.missing for c in open_))


def _told(situation: Situation) -> frozenset[RemedyKind]:
    """Changes that would be to another question than the one that was asked."""
    names = {fact.name for fact in situation.facts}
    found = {RemedyKind.LIMIT_TERRITORY} if situation.territory else set()
    if names & {"commercial", "purpose"}:
        found.add(RemedyKind.CHANGE_PURPOSE)
    return frozenset(found)


def _next(looked: Looked, act: Act, taken: tuple[Remedy, ...]) -> Iterator[Remedy]:
    """Changes to try beside those taken: what helps against whatever still stands in the way."""
    if len(taken) >= DEEPEST:
        return
    done = {(r.kind, r.target, r.value) for r in taken}
    for conflict in looked.conflicts:
        if act in conflict.denies | conflict.asks:
            for remedy in _candidates(looked.view, conflict):
                # What was told of the actor is not what is to be changed.
                if remedy.kind in _told(looked.view.situation):
                    continue
                if (remedy.kind, remedy.target, remedy.value) not in done:
                    yield remedy
