# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Agreements in ODRL: what it can say, and a list of what it cannot.

A rule is said whole or not at all: a permission without one of its conditions is another one.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from licet.app.odrl.documents import load
from licet.app.odrl.sayings import ACTS, constraints_of, duration, iri, times
from licet.decide.odrl.policies import ODRL, Constraint
from licet.terms import Agreement, Condition, Duty, Forbid, Operation, PartyRole, Permit, Rule

__all__ = ["Unsaid", "as_json_ld", "as_turtle"]

DCT = "http://purl.org/dc/terms/"
CONTEXT = "http://www.w3.org/ns/odrl.jsonld"
TERM = "urn:licet:term:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsaid:
    """Something that could not be carried over."""

    where: str
    """The rule, or the part of the agreement or the policy."""

    what: str


def as_turtle(agreement: Agreement) -> tuple[str, tuple[Unsaid, ...]]:
    """An agreement as an ODRL agreement in Turtle, and what of it could not be said."""
    said, unsaid = as_json_ld(agreement)
    graph = load(json.dumps(said).encode()).graph
    graph.bind("odrl", ODRL)
    graph.bind("dct", DCT)
    return graph.serialize(format="turtle"), unsaid


def as_json_ld(agreement: Agreement) -> tuple[dict[str, Any], tuple[Unsaid, ...]]:
    """An agreement as an ODRL agreement in JSON-LD, and what of it could not be said."""
    rules = {rule.id: rule for clause in agreement.clauses for rule in clause.rules}
    unsaid = [*_of_whole(agreement)]
    found: dict[str, list[dict[str, Any]]] = {}
    used: set[str] = set()
    for rule in rules.values():
        said, gaps, remedies = _rule(agreement, rule, rules)
        unsaid += gaps
        if said is not None:
            used |= remedies
            key = {"permit": "permission", "forbid": "prohibition"}.get(rule.kind, "obligation")
            found.setdefault(key, []).append(said)
    if "obligation" in found:
        # A duty that is the remedy of a prohibition stands there, and is owed only then.
        kept = [each for each in found.pop("obligation") if each["@id"] not in used]
        found |= {"obligation": kept} if kept else {}
    return {
        "@context": CONTEXT,
        "@type": "Agreement",
        "@id": iri("agreement", agreement.id),
        DCT + "title": agreement.title,
        **found,
        "@included": [*_things(agreement), *_acts(rules.values())],
    }, tuple(dict.fromkeys(unsaid))


def _of_whole(agreement: Agreement) -> Iterable[Unsaid]:
    for name in ("signed", "renewal", "law", "standing"):
        if getattr(agreement, name):
            yield Unsaid(where="the agreement", what=f"`{name}` has no word in ODRL")
    for clause in agreement.clauses:
        if clause.values:
            yield Unsaid(where=f"clause {clause.id}", what="its values are not rules")


def _things(agreement: Agreement) -> list[dict[str, Any]]:
    """Parties and artefacts, with what is needed to know them again."""
    parties = [
        {"@id": iri("party", each.id), "@type": "Party", DCT + "title": each.name,
         DCT + "type": sorted(each.roles)}
        for each in agreement.parties
    ]  # fmt: skip
    artefacts = [
        {"@id": iri("artefact", each.id), "@type": "Asset", DCT + "type": str(each.kind),
         **({DCT + "hasVersion": each.revision} if each.revision else {})}
        for each in agreement.artefacts
    ]  # fmt: skip
    return [*parties, *artefacts]


def _acts(rules: Iterable[Rule]) -> list[dict[str, Any]]:
    """Words of our own for acts, each included in `use`, so that others understand them."""
    acts = {act for rule in rules if isinstance(rule, Permit | Forbid) for act in rule.acts}
    return [
        {"@id": act_iri(act), "@type": "Action", "includedIn": "use"}
        for act in sorted(acts)
        if act not in ACTS
    ]


def act_iri(act: Operation) -> str:
    """The word for an operation: one of ODRL's where it has the same meaning."""
    return ACTS.get(act, f"urn:licet:act:{act}")


Said = tuple[dict[str, Any] | None, list[Unsaid], frozenset[str]]


def _rule(agreement: Agreement, rule: Rule, rules: dict[Any, Rule]) -> Said:
    if isinstance(rule, Permit | Forbid):
        return _grant(agreement, rule, rules)
    if isinstance(rule, Duty):
        return _duty(rule)
    what = f"ODRL has no rule of the kind `{rule.kind}`"
    return None, [Unsaid(where=f"rule {rule.id}", what=what)], frozenset()


def _grant(agreement: Agreement, rule: Permit | Forbid, rules: dict[Any, Rule]) -> Said:
    where = f"rule {rule.id}"
    limits, gaps = _limits(rule.conditions, where, bounds=isinstance(rule, Permit))
    if gaps:
        return None, gaps, frozenset()
    targets = [rule.artefact] if rule.artefact else [each.id for each in agreement.artefacts]
    who = rule.parties or _having(agreement, PartyRole.LICENSEE)
    said: dict[str, Any] = {
        "@id": iri("rule", rule.id),
        "target": [iri("artefact", each) for each in targets],
        "assigner": [iri("party", each) for each in sorted(_having(agreement, PartyRole.LICENSOR))],
        "assignee": [iri("party", each) for each in sorted(who)],
        "constraint": [*_term(agreement), *(_written(each) for each in limits)],
    }
    if rule.acts:
        said["action"] = [act_iri(act) for act in sorted(rule.acts)]
    if isinstance(rule, Permit):
        gaps = [
            Unsaid(where=where, what=f"`{name}` has no word in ODRL")
            for name, value in (("exclusive", rule.exclusive), ("revocable", rule.revocable))
            if value not in (False, None) or (name == "revocable" and value is False)
        ]
        return said, gaps, frozenset()
    remedy = rules.get(rule.reparation) if rule.reparation else None
    if not isinstance(remedy, Duty):
        return said, gaps, frozenset()
    owed, missing, _ = _duty(remedy)
    if owed is None:
        return said, missing, frozenset()
    return {**said, "remedy": [owed]}, [], frozenset({str(owed["@id"])})


def _having(agreement: Agreement, role: PartyRole) -> frozenset[str]:
    return frozenset(str(each.id) for each in agreement.parties if role in each.roles)


def _term(agreement: Agreement) -> list[dict[str, Any]]:
    """The term of the agreement, which every rule of it is bound by."""
    names = ("starts", "ends")
    return [
        {"@id": TERM + name, **_written(each)}
        for name, each in zip(names, times(agreement.term), strict=False)
    ]


def _limits(
    conditions: tuple[Condition, ...], where: str, *, bounds: bool
) -> tuple[list[Constraint], list[Unsaid]]:
    limits: list[Constraint] = []
    gaps: list[Unsaid] = []
    for each in conditions:
        said = constraints_of(each, bounds=bounds)
        if said is None:
            what = f"ODRL cannot say its condition `{each.kind}` exactly, so the rule is left out"
            gaps.append(Unsaid(where=where, what=what))
        else:
            limits += said
    return limits, gaps


def _duty(rule: Duty) -> Said:
    """A duty: within so long after an event."""
    where = f"rule {rule.id}"
    limits, gaps = _limits(rule.conditions, where, bounds=False)
    due = duration(rule.due)
    if due is None or rule.artefact or rule.reparation or rule.text:
        what = "ODRL cannot say its due date, artefact, words or reparation, so it is left out"
        gaps.append(Unsaid(where=where, what=what))
    if gaps:
        return None, gaps, frozenset()
    started = {
        "leftOperand": "event", "operator": "eq",
        "rightOperand": {"@id": iri("event", rule.after)},
    }  # fmt: skip
    xsd_duration = "http://www.w3.org/2001/XMLSchema#duration"
    within = {
        "leftOperand": "delayPeriod", "operator": "lteq",
        "rightOperand": {"@value": due, "@type": xsd_duration},
    }  # fmt: skip
    act = {
        "rdf:value": {"@id": iri("duty", rule.act)},
        "refinement": [{"andSequence": [started, within]}],
    }
    said: dict[str, Any] = {
        "@id": iri("rule", rule.id),
        "assignee": iri("party", rule.bearer),
        "action": [act],
    }
    if limits:
        said["constraint"] = [_written(each) for each in limits]
    return said, [], frozenset()


def _written(constraint: Constraint) -> dict[str, Any]:
    right = [
        {"@value": each.text, "@type": each.datatype} if each.datatype else {"@id": each.text}
        for each in constraint.right
    ]
    return {
        "leftOperand": constraint.left,
        "operator": constraint.operator,
        "rightOperand": right,
        **({"unit": constraint.unit} if constraint.unit else {}),
    }
