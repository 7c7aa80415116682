# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Whether two agreements answer every request alike, as a question to an SMT solver.

docs/explanation/in-time.md, "An act is judged", written down a third time, as formulas. Nothing
here comes from `licet.decide`: no classes, no boxes, no diagrams.
"""

from collections.abc import Mapping
from typing import Any

import z3

from licet.terms import (
    ActorCondition,
    Agreement,
    Cap,
    Comparator,
    Condition,
    Counted,
    Forbid,
    Operation,
    PartyRole,
    Permit,
    PlaceTest,
    PurposeCondition,
    Scope,
    TerritoryCondition,
    ThresholdCondition,
    ThresholdEffect,
    TimeCondition,
)
from licet.terms.territories import COUNTRIES

__all__ = ["Solver"]

ALLOW, DENY, ASK = 0, 1, 2


class Solver:
    """Both agreements over one set of unknowns.

    Args:
        old: Without facts of parties and without a standing.
        new: The same.
        parties: How the new one's parties are called in the old one.
    """

    def __init__(self, old: Agreement, new: Agreement, parties: Mapping[str, str]) -> None:
        self.both = (old, new)
        self.called: tuple[Mapping[str, str], Mapping[str, str]] = ({}, parties)
        self.numbers: dict[str, int] = {}
        self.known: dict[Any, z3.BoolRef] = {}
        self.vars: dict[Any, Any] = {}
        self.bounds: list[z3.BoolRef] = []
        self.places = self._places()
        self.answers = [self._answer(index) for index in (0, 1)]

    def _places(self) -> list[str]:
        codes = set(COUNTRIES)
        for one in self.both:
            for rule in _rules(one):
                for c in getattr(rule, "conditions", ()):
                    if isinstance(c, TerritoryCondition):
                        codes |= c.places.on(one.term.starts.date()).flipped
        return sorted(codes)

    def differs(self, *, unknown: bool, amounts: bool, terms: bool = True) -> dict[str, Any] | None:
        """A request that the two answer differently; `None`: there is none.

        Args:
            unknown: Whether facts may be missing.
            amounts: Whether acts may bring numbers that caps count; else they bring none.
            terms: Whether exclusive, revocable and owed count as answers too.
        """
        solver = z3.Solver()
        solver.set("timeout", 60_000)
        solver.add(*self.bounds)
        if not unknown:
            solver.add(*self.known.values())
        if not amounts:
            solver.add(*[v == 0 for k, v in self.vars.items() if k[0] == "amount"])
        (one, said), (two, other) = self.answers
        # Outside the terms of both nothing is asked; outside one of them, only of what is allowed.
        at = self.vars[("at",)]
        asked = z3.Or(one == ALLOW, two == ALLOW, z3.And(*[_in_term(a, at) for a in self.both]))
        apart = [z3.And(one != two, asked)]
        if terms:
            apart += [
                z3.And(one == ALLOW, two == ALLOW, said.get(k, _NO) != other.get(k, _NO))
                for k in {*said, *other}
            ]
        solver.add(z3.Or(*apart))
        found = solver.check()
        if found == z3.unknown:
            raise RuntimeError("the solver gave up")
        if found == z3.unsat:
            return None
        model = solver.model()
        shown = {str(k): model[v] for k, v in {**self.vars, **self.known}.items()}
        return {k: str(v) for k, v in shown.items() if v is not None}

    # --- unknowns ---

    def _code(self, text: str) -> int:
        return self.numbers.setdefault(text, len(self.numbers))

    def _var(self, key: Any, sort: Any) -> Any:
        if key not in self.vars:
            self.vars[key] = z3.Const(str(key), sort)
            if sort == z3.RealSort() and key[0] != "at":
                self.bounds.append(self.vars[key] >= 0)
        return self.vars[key]

    def _is_known(self, key: Any) -> z3.BoolRef:
        return self.known.setdefault(key, z3.Bool(f"known {key}"))

    # --- one agreement ---

    def _answer(self, index: int) -> tuple[Any, dict[Any, Any]]:
        one = self.both[index]
        rules = [r for r in _rules(one) if isinstance(r, Permit | Forbid | Cap)]
        actor = self._var(("actor",), z3.IntSort())
        artefact = self._var(("artefact",), z3.IntSort())
        act = self._var(("act",), z3.IntSort())
        at = self._var(("at",), z3.RealSort())
        self.bounds.append(z3.Or(*[act == self._code(f"act {op}") for op in Operation]))
        about = sorted({p for r in rules for p in _about(r, one)})
        bound = z3.And(
            z3.Or(*[actor == self._code(self._name(index, p)) for p in about]),
            z3.Or(*[artefact == self._code(f"thing {a.id}") for a in one.artefacts]),
        )
        term = _in_term(one, at)
        said = [(r, *self._said(index, r, actor, artefact, act, at)) for r in rules]
        verdict, extra = self._weighed(said)
        return z3.If(bound, z3.If(term, verdict, DENY), ASK), extra

    def _name(self, index: int, party: str) -> str:
        return f"party {self.called[index].get(party, party)}"

    def _said(self, index: int, rule: Any, actor: Any, artefact: Any, act: Any, at: Any) -> Any:
        """Whether a rule speaks, whether all holds, whether one fails; what is owed."""
        one = self.both[index]
        speaks = [z3.Or(*[actor == self._code(self._name(index, p)) for p in _about(rule, one)])]
        if rule.acts:
            speaks.append(z3.Or(*[act == self._code(f"act {a}") for a in rule.acts]))
        if rule.artefact:
            speaks.append(artefact == self._code(f"thing {rule.artefact}"))
        tests = [
            self._test(index, c, bound=isinstance(rule, Permit), actor=actor, at=at)
            for c in rule.conditions
        ]
        holds = z3.And(*[t[0] for t in tests], _YES)
        fails = z3.Or(*[t[1] for t in tests], _NO)
        owed = [t[2] for t in tests if t[2] is not None]
        return z3.And(*speaks), holds, fails, owed

    def _weighed(self, said: list[Any]) -> tuple[Any, dict[Any, Any]]:
        def any_(items: list[Any]) -> Any:
            return z3.Or(*items, _NO)

        permits = [s for s in said if isinstance(s[0], Permit)]
        bars = [s for s in said if isinstance(s[0], Forbid)]
        granting = [(r, z3.And(s, h), owed) for r, s, h, _, owed in permits]
        granted = any_([g for _, g, _ in granting])
        spoken = any_([s for _, s, _, _, _ in permits])
        open_ = any_([z3.And(s, z3.Not(h), z3.Not(f)) for _, s, h, f, _ in permits])
        denied = any_([z3.And(s, h) for _, s, h, _, _ in bars])
        asked = any_([z3.And(s, z3.Not(h), z3.Not(f)) for _, s, h, f, _ in bars])
        for cap, s, h, f, _ in (x for x in said if isinstance(x[0], Cap)):
            asked = z3.Or(asked, z3.And(s, z3.Not(h), z3.Not(f)))
            denied = z3.Or(denied, z3.And(s, h, self._amount(cap) > _real(cap.limit)))
        denied = z3.Or(denied, z3.And(z3.Not(granted), z3.Not(open_), spoken))
        verdict = z3.If(denied, DENY, z3.If(z3.Or(asked, z3.Not(granted)), ASK, ALLOW))
        extra: dict[Any, Any] = {
            "exclusive": any_([g for r, g, _ in granting if r.exclusive]),
            "irrevocable": any_([g for r, g, _ in granting if r.revocable is False]),
            "silent of revocation": any_([g for r, g, _ in granting if r.revocable is None]),
        }
        extra["silent of revocation"] = z3.And(
            extra["silent of revocation"], z3.Not(extra["irrevocable"])
        )
        plain = any_([z3.And(g, *[z3.Not(now) for _, now in owed]) for _, g, owed in granting])
        extra["plain"] = plain
        for name in {n for _, _, owed in granting for n, _ in owed}:
            extra[name] = z3.And(z3.Not(plain), any_([
                z3.And(g, any_([now for n, now in owed if n == name])) for _, g, owed in granting
            ]))  # fmt: skip
        return verdict, extra

    def _amount(self, cap: Cap) -> Any:
        if cap.counted is Counted.SUM:
            return self._var(("amount", cap.metric), z3.RealSort())
        return z3.RealVal(1)

    def _test(self, index: int, c: Condition, *, bound: bool, actor: Any, at: Any) -> Any:
        """Whether a condition holds, whether it fails, and the duty it brings."""
        if isinstance(c, ThresholdCondition):
            return self._threshold(c, bound=bound)
        if isinstance(c, TimeCondition):
            inside = at >= _seconds(c.interval.starts)
            if c.interval.ends:
                inside = z3.And(inside, at < _seconds(c.interval.ends))
            return inside, z3.Not(inside), None
        if isinstance(c, TerritoryCondition):
            return self._territory(index, c, actor)
        if isinstance(c, PurposeCondition | ActorCondition):
            key = ("purpose",) if isinstance(c, PurposeCondition) else ("class",)
            names = c.purposes if isinstance(c, PurposeCondition) else c.classes
            var, known = self._var(key, z3.IntSort()), self._is_known(key)
            among = z3.Or(*[var == self._code(f"name {n}") for n in names], _NO)
            yes = z3.Not(among) if c.excluded else among
            return z3.And(known, yes), z3.And(known, z3.Not(yes)), None
        flag, known = self._var((c.kind,), z3.BoolSort()), self._is_known((c.kind,))
        yes = z3.Not(flag) if c.kind == "end_user_exemption" else flag
        return z3.And(known, yes), z3.And(known, z3.Not(yes)), None

    def _territory(self, index: int, c: TerritoryCondition, actor: Any) -> Any:
        one = self.both[index]
        key = ("place", str(c.test))
        var, known = self._var(key, z3.IntSort()), self._is_known(key)
        self.bounds.append(z3.And(var >= 0, var < len(self.places)))
        where = c.places.on(one.term.starts.date())
        inside = z3.Or(*[var == i for i, code in enumerate(self.places) if code in where],
                       _NO)  # fmt: skip
        holds, fails = z3.And(known, inside), z3.And(known, z3.Not(inside))
        if c.test is PlaceTest.DOMICILE:
            for party in one.parties:
                if party.domicile:
                    here = z3.And(z3.Not(known), actor == self._code(self._name(index, party.id)))
                    if party.domicile in where:
                        holds = z3.Or(holds, here)
                    else:
                        fails = z3.Or(fails, here)
        return holds, fails, None

    def _threshold(self, c: ThresholdCondition, *, bound: bool) -> Any:
        key = ("number", c.metric, c.scope is Scope.WITH_AFFILIATES, str(c.frozen_on))
        var, known = self._var(key, z3.RealSort()), self._is_known(key)
        limit = _real(c.value)
        over = var > limit if c.comparator is Comparator.MORE_THAN else var >= limit
        passed, under = z3.And(known, over), z3.And(known, z3.Not(over))
        if not bound:
            return passed, under, None
        if c.effect is ThresholdEffect.RIGHTS_END:
            return under, passed, None
        if c.effect is ThresholdEffect.LICENCE_TO_BE_ASKED:
            return under, _NO, None
        name = f"{c.effect} {c.metric} {c.comparator} {c.value.normalize()}"
        return known, _NO, (name, passed)


_NO = z3.BoolVal(val=False)
_YES = z3.BoolVal(val=True)


def _real(number: Any) -> Any:
    return z3.RealVal(str(number))


def _seconds(moment: Any) -> Any:
    return z3.RealVal(str(moment.timestamp()))


def _in_term(agreement: Agreement, at: Any) -> Any:
    starts = at >= _seconds(agreement.term.starts)
    ends = agreement.term.ends
    return z3.And(starts, at < _seconds(ends)) if ends else starts


def _rules(agreement: Agreement) -> list[Any]:
    return [rule for clause in agreement.clauses for rule in clause.rules]


def _about(rule: Any, agreement: Agreement) -> list[str]:
    licensees = [p.id for p in agreement.parties if PartyRole.LICENSEE in p.roles]
    others = [p.id for p in agreement.parties if PartyRole.LICENSOR not in p.roles]
    return sorted(rule.parties or licensees or others)
