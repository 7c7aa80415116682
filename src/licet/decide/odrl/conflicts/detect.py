# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Conflicts between policies: every rule of one beside every rule of the others."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations, product

from licet.decide.odrl.conflicts.compare import (
    SEVERITY,
    Finding,
    compared,
    opposed,
)
from licet.decide.odrl.conflicts.formulas import TooManyError, alternatives, negated, together
from licet.decide.odrl.conflicts.norms import Force, Piece, pieces
from licet.decide.odrl.conflicts.records import (
    Knowledge,
    Pair,
    Relation,
    Report,
    Scope,
    Truth,
    Verdict,
)
from licet.decide.odrl.conflicts.relations import by_operand, relation
from licet.decide.odrl.conflicts.solve import Ground, satisfiable
from licet.decide.odrl.conflicts.terms import Terms
from licet.decide.odrl.conflicts.uses import best_use
from licet.decide.odrl.policies import Policy, RuleKind, World
from licet.decide.odrl.vocabulary import BROADER, SAME

__all__ = ["conflicts"]

_NOTHING = Knowledge()


def conflicts(
    policies: Sequence[Policy],
    *,
    knowledge: Knowledge = _NOTHING,
    world: World | None = None,
    scope: Scope = Scope.BETWEEN,
) -> Report:
    """Say whether policies contradict one another, with the rules and a case that shows it.

    A request is about two rules if one act, one asset and one party fall under both. Then a
    permission or a duty *conflicts* with a prohibition if the prohibition holds in every state
    of the world in which the other does, and is *ambiguous* if only in some. The order of the
    policies does not matter.

    Args:
        policies: Two or more are compared with one another, not inside; of a single one the
            rules are compared with each other.
        knowledge: How the terms lie to one another, beside what the policies say themselves.
        world: A state of the world to look at; without one all states count.
        scope: Whether the rules of one policy are compared with one another too.

    Source: the labels of SolidLabResearch/ODRL-Test-Conflicts, made exact.
    """
    ground = _ground(policies, knowledge, world)
    known = [list(pieces(policy)) for policy in policies]
    opposing = sorted(_opposing(known, scope), key=_by_name)
    compared_pairs = [(*pair, compared(*pair, ground, world)) for pair in opposing]
    if world is None:
        compared_pairs = _by_all_together(compared_pairs, ground)
    found = [_pair(*each, ground) for each in compared_pairs if each[2].met] + _dead(known, ground)
    found.sort(key=lambda p: (SEVERITY.index(p.verdict), repr(p.first), repr(p.second)))
    apart = tuple(
        reason for *_, finding in compared_pairs if not finding.met for reason in finding.because
    )
    report = _with_absent(_report(tuple(found), apart), policies)
    return replace(
        report,
        can_clash=_clash(report.verdict),
        use=best_use(_usable(known), ground),
        strategies=tuple(sorted({name for policy in policies for name in policy.conflicts})),
    )


_Compared = tuple[Piece, Piece, Finding]


def _ground(policies: Sequence[Policy], knowledge: Knowledge, world: World | None) -> Ground:
    stated = [pair for policy in policies for pair in policy.broader]
    merged = replace(
        knowledge,
        broader=(*knowledge.broader, *stated, *(world.broader if world else ())),
        members=(*knowledge.members, *(world.members if world else ())),
        same=(*knowledge.same, *SAME),
    )
    return Ground(Terms(merged, built_in=BROADER), dict(knowledge.anchors))


def _pairings(
    known: list[list[Piece]], scope: Scope = Scope.BETWEEN
) -> Iterator[tuple[Piece, Piece]]:
    if len(known) == 1 or scope is Scope.EVERYWHERE:
        for policy in known:
            yield from combinations(policy, 2)
    for one, other in combinations(known, 2):
        yield from product(one, other)


_ORDER = (Force.MAY, Force.MUST, Force.MUST_NOT)


def _opposing(known: list[list[Piece]], scope: Scope) -> Iterator[tuple[Piece, Piece]]:
    """Rules that can contradict one another, what grants before what forbids or demands."""
    for one, other in _pairings(known, scope):
        if opposed(one, other):
            first, second = sorted(
                (one, other), key=lambda piece: (_ORDER.index(piece.force), repr(piece.norm))
            )
            yield first, second


def _by_name(pair: tuple[Piece, Piece]) -> str:
    return repr([piece.norm for piece in pair])


def _by_all_together(found: list[_Compared], ground: Ground) -> list[_Compared]:
    """Findings in which a grant is used up by several prohibitions, though by none alone."""
    changed = list(found)
    because = ("no state in which it holds is spared by all of the prohibitions together",)
    for grant in {id(grant): grant for grant, _, _ in found}.values():
        places = [
            place for place, (each, ban, finding) in enumerate(found)
            if each is grant and finding.verdict is Verdict.AMBIGUOUS and finding.covered
            and ban.force is Force.MUST_NOT
        ]  # fmt: skip
        bans = [found[place][1] for place in places]
        if len(bans) > 1 and _used_up(grant, bans, ground):
            for place in places:
                finding = replace(found[place][2], verdict=Verdict.CONFLICT, because=because)
                changed[place] = (grant, found[place][1], finding)
    return changed


def _used_up(grant: Piece, bans: Iterable[Piece], ground: Ground) -> bool:
    try:
        rest = [negated(alternatives(ban.conditions)) for ban in bans]
        left = together(alternatives(grant.conditions), *rest)
    except TooManyError:
        return False
    return satisfiable(left, ground).truth is Truth.NO


def _pair(first: Piece, second: Piece, finding: Finding, ground: Ground) -> Pair:
    pair = Pair(
        first=first.norm,
        second=second.norm,
        verdict=finding.verdict,
        because=finding.because,
        missing=finding.missing,
        witness=finding.witness,
    )
    try:
        one, other = alternatives(first.conditions), alternatives(second.conditions)
        return replace(
            pair, relation=relation(one, other, ground), operands=by_operand(one, other, ground)
        )
    except TooManyError:
        return pair


def _dead(known: list[list[Piece]], ground: Ground) -> list[Pair]:
    """Rules that never apply, each beside itself."""
    return [
        Pair(first=piece.norm, second=piece.norm, verdict=Verdict.UNDERSPECIFIED,
             because=reasons, relation=Relation.DISJOINT)
        for policy in known for piece in policy if (reasons := _never(piece, ground))
    ]  # fmt: skip


def _never(piece: Piece, ground: Ground) -> tuple[str, ...]:
    """Why a rule can never apply, or nothing."""
    if not piece.rule.actions:
        return (f"the {piece.norm.kind} can never apply: it names no act",)
    try:
        ways = [alternatives(act.refinements, role="act") for act in piece.rule.actions]
        conditions = alternatives(piece.conditions)
        alone = satisfiable(
            tuple(option for way in ways for option in together(conditions, way)), ground
        )
    except TooManyError:
        return ()
    if alone.truth is Truth.NO:
        return (f"the {piece.norm.kind} can never apply", *alone.reasons)
    return ()


def _report(pairs: tuple[Pair, ...], apart: tuple[str, ...]) -> Report:
    if not pairs or pairs[0].verdict is Verdict.NONE:
        reasons = [*(reason for pair in pairs for reason in pair.because), *apart]
        silent = "no rule of one forbids what a rule of another grants or demands"
        return Report(verdict=Verdict.NONE, pairs=pairs,
                      because=tuple(dict.fromkeys(reasons)) or (silent,))  # fmt: skip
    worst = pairs[0]
    return Report(
        verdict=worst.verdict,
        because=worst.because,
        missing=tuple(
            dict.fromkeys(m for p in pairs if p.verdict is Verdict.UNKNOWN for m in p.missing)
        ),
        rules=tuple(
            dict.fromkeys(
                norm for pair in pairs if pair.verdict is worst.verdict
                for norm in (pair.first, pair.second)
            )
        ),
        witness=worst.witness,
        pairs=pairs,
    )  # fmt: skip


def _with_absent(report: Report, policies: Sequence[Policy]) -> Report:
    """No conflict is proved while a policy that is inherited from has not been seen."""
    given = {policy.id for policy in policies}
    absent = sorted({name for policy in policies for name in policy.absent} - given)
    if not absent or report.verdict not in (Verdict.NONE, Verdict.UNDERSPECIFIED):
        return report
    missing = tuple(f"`{name}` is named, and is not among the files" for name in absent)
    because = ("what the files themselves say does not clash", *report.because)
    return replace(report, verdict=Verdict.UNKNOWN, because=because, missing=missing)


def _clash(verdict: Verdict) -> Truth:
    if verdict in (Verdict.CONFLICT, Verdict.AMBIGUOUS):
        return Truth.YES
    return Truth.MAYBE if verdict is Verdict.UNKNOWN else Truth.NO


def _usable(known: list[list[Piece]]) -> Iterator[tuple[Piece, Piece]]:
    """The rules one use should satisfy: permissions, or without them whatever there is."""
    kinds = (RuleKind.PERMISSION, RuleKind.PROHIBITION, RuleKind.OBLIGATION)
    tops = [[piece for piece in policy if piece.norm.kind in kinds] for policy in known]
    granted = [[piece for piece in policy if piece.force is Force.MAY] for policy in tops]
    sides = granted if all(granted) else tops
    if len(sides) == 1:
        yield from ((piece, piece) for piece in sides[0])
    else:
        yield from _pairings(sides)
