# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What is held against a comparison of two agreements: `decide`, the oracle, and a solver."""

import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from comparison_cases import PairOfTerms
from comparison_oracle import Solver
from oracle_acts import decided

from licet.decide import Rules, metrics_of
from licet.decide.comparing import compare_agreements
from licet.terms import REGISTRY, Agreement, Event, PartyId, Standing, Verdict
from licet.terms.comparisons import Comparison, Shift, Witness

__all__ = ["Checked", "checked"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What came of it."""

    comparison: Comparison
    seconds: float
    told: Counter[str]
    problems: tuple[str, ...]


def checked(pair: PairOfTerms) -> Checked:
    """Compare, and hold every answer against the others."""
    old, new = _plain(pair.old), _plain(pair.new)
    begun = time.perf_counter()
    found = compare_agreements(pair.old, pair.new)
    seconds = time.perf_counter() - begun
    told: Counter[str] = Counter()
    problems = list(_witnesses(found, old, new, told))
    problems += _solved(found, Solver(old, new, pair.parties), told)
    if pair.rewritten_only:
        told["rewritten"] += 1
        told["rewritten same"] += found.same
        if not found.same:
            said = [s.says for s in found.shifts] + [c.says for c in found.changes]
            problems.append(f"only written otherwise, but told to differ: {said[:3]}")
    told["problems"] += len(problems)
    return Checked(comparison=found, seconds=seconds, told=told, problems=tuple(problems))


def _plain(agreement: Agreement) -> Agreement:
    return replace(agreement, parties=tuple(replace(p, facts=()) for p in agreement.parties))


def _witnesses(
    found: Comparison, old: Agreement, new: Agreement, told: Counter[str]
) -> Iterable[str]:
    for one in (*found.shifts, *found.needs):
        if one.witness is None:
            told["bare"] += 1
            yield f"no witness: {one.says}"
            continue
        told["witnesses"] += 1
        wanted = _wanted(one)
        witness = one.witness
        asked = (_asked(old, witness, {}), _asked(new, witness, witness.renamed))
        if (witness.old, witness.new) != wanted or asked != wanted:
            yield f"not borne out by decide: {one.says}: {asked}"
        else:
            told["decide"] += 1
        told["oracle asked"] += 1
        said = (_judged(old, witness, {}), _judged(new, witness, witness.renamed))
        if said != wanted:
            yield f"not borne out by the oracle: {one.says}: {said}"
        else:
            told["oracle"] += 1
    for change in found.changes:
        if change.witness is not None:
            told["witnesses"] += 1
            witness = change.witness
            said = (witness.old, witness.new)
            # What was counted before cannot be told in a request; all else is asked anew.
            asked = (
                said
                if witness.before
                else (_asked(old, witness, {}), _asked(new, witness, witness.renamed))
            )
            if witness.old is witness.new or asked != said:
                yield f"the witness of a cap is not borne out: {change.says}: {asked}"
            else:
                told["decide"] += 1


def _wanted(one: Shift) -> tuple[Verdict, Verdict]:
    if one.kind == "terms":
        return Verdict.ALLOW, Verdict.ALLOW
    return Verdict(one.old), Verdict(one.new)


def _told(agreement: Agreement, witness: Witness, renamed: Any) -> dict[str, Any]:
    known = metrics_of(agreement) | set(REGISTRY) | {"actor", "act", "artefact", "at"}
    return {k: v for k, v in {**witness.request, **renamed}.items() if k in known}


def _asked(agreement: Agreement, witness: Witness, renamed: Any) -> Verdict:
    request = _told(agreement, witness, renamed)
    facts = tuple(replace(f, party=PartyId(str(request["actor"]))) for f in witness.facts)
    standing = Standing(until=request["at"], facts=facts) if facts else None
    return Rules(replace(agreement, standing=standing)).decide(request).verdict


def _judged(agreement: Agreement, witness: Witness, renamed: Any) -> Verdict:
    request = _told(agreement, witness, renamed)
    actor, act, artefact, at = (request.pop(k) for k in ("actor", "act", "artefact", "at"))
    facts = tuple(f.fact for f in witness.facts)
    parties = tuple(replace(p, facts=facts) if p.id == actor else p for p in agreement.parties)
    event = Event(at=at, source="w", id="1", actor=actor, act=act, artefact=artefact,
                  attributes=request)  # fmt: skip
    return decided(replace(agreement, parties=parties), event)[0]


def _solved(found: Comparison, solver: Solver, told: Counter[str]) -> Iterable[str]:
    if found.same:
        told["same"] += 1
        other = solver.differs(unknown=False, amounts=True)
        if other is None:
            told["same agreed"] += 1
        else:
            yield f"told to be the same, but the solver finds {other}"
    if not found.shifts:
        told["alike"] += 1
        other = solver.differs(unknown=False, amounts=False)
        if other is None:
            told["alike agreed"] += 1
        else:
            yield f"no shift found, but the solver finds {other}"
    elif any(one.kind != "terms" for one in found.shifts):
        told["apart"] += 1
        told["apart agreed"] += solver.differs(unknown=False, amounts=False) is not None
    if found.same and not found.needs:
        told["firm"] += 1
        other = solver.differs(unknown=True, amounts=True, terms=False)
        if other is None:
            told["firm agreed"] += 1
        else:
            yield f"no need found, but the solver finds {other}"
