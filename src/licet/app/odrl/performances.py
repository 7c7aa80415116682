# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What was done before, and what earlier reports say, in a state of the world."""

from datetime import datetime

from rdflib.term import Literal, Node

from licet.app.odrl.documents import Source
from licet.app.odrl.terms import RDF_TYPE, REPORT
from licet.decide.odrl.measures import instant
from licet.decide.odrl.policies import ODRL, DutyState, Fact, Performed
from licet.decide.odrl.vocabulary import ACTIONS, FUNCTIONS, LEFT_OPERANDS

__all__ = ["performances", "reports"]

_WHO = ("assignee", "performer", "actor", "agent", "party", "payer", "compensatingParty",
        "wasAssociatedWith", "performedBy")  # fmt: skip
_WHAT = ("target", "object", "used", "asset")
_WHEN = ("dateTime", "issued", "date", "created", "paymentDate", "endedAtTime", "endTime", "at",
         "performedAt", "time")  # fmt: skip
_FOR = ("conditionID", "conditionId", "rule", "forRule")
_PAID = {"payee": ODRL + "compensatedParty"}
_PERFORMED = ("PerformedAction", "ActionPerformed", "PerformedAct")
_PAYMENT = "Payment"


def reports(source: Source) -> tuple[DutyState, ...]:
    """What reports in the state of the world say about rules."""
    found: list[DutyState] = []
    for node in source.subjects(REPORT + "rule"):
        rule = source.one(node, REPORT + "rule")
        if rule is not None:
            found.append(
                DutyState(
                    id=source.name(node),
                    rule=source.name(rule),
                    deontic=_state(source, node, "deonticState"),
                    performance=_state(source, node, "performanceState"),
                )
            )
    return tuple(found)


def _state(source: Source, node: Node, name: str) -> str:
    found = source.one(node, REPORT + name)
    return "" if found is None else str(found).removeprefix(REPORT)


def performances(source: Source) -> tuple[Performed, ...]:
    """Acts that were done: payments, and things that have an act as their class or property."""
    found: list[Performed] = []
    for node, kind in source.graph.subject_objects(RDF_TYPE):
        if node in source.shaped:
            continue
        action = ""
        if str(kind) in ACTIONS:
            action = str(kind)
        elif _local(str(kind)) == _PAYMENT:
            action = ODRL + "compensate"
        elif _local(str(kind)) in _PERFORMED:
            named = source.one(node, ODRL + "action")
            action = "" if named is None else source.name(named)
        if action:
            found.append(_performed(source, node, action))
    return tuple(dict.fromkeys(found))


def _performed(source: Source, node: Node, action: str) -> Performed:
    said: dict[str, Node] = {}
    for predicate, value in source.graph.predicate_objects(node):
        said.setdefault(_local(str(predicate)), value)
    return Performed(
        id=source.name(node),
        action=action,
        party=_first(source, said, _WHO),
        target=_first(source, said, _WHAT),
        at=_when(said),
        functions=tuple(
            (_PAID.get(name, ODRL + name), source.name(said[name]))
            for name in (*FUNCTIONS, *_PAID)
            if name in said
        ),
        facts=_facts(source, said),
        rule=_first(source, said, _FOR),
    )


def _facts(source: Source, said: dict[str, Node]) -> tuple[Fact, ...]:
    found = [
        Fact(
            feature=ODRL + name,
            value=source.value(said[name]),
            unit=_first(source, said, ("unit",)),
        )
        for name in LEFT_OPERANDS
        if name in said
    ]
    for name in ("netAmount", "paidAmount", "amount"):
        if name in said:
            currency = _first(source, said, ("currency", "unit"))
            found.append(
                Fact(feature=ODRL + "payAmount", value=source.value(said[name]), unit=currency)
            )
    return tuple(found)


def _first(source: Source, said: dict[str, Node], names: tuple[str, ...]) -> str:
    return next((source.name(said[name]) for name in names if name in said), "")


def _when(said: dict[str, Node]) -> datetime | None:
    for name in _WHEN:
        value = said.get(name)
        if isinstance(value, Literal) and (found := instant(str(value))) is not None:
            return found
    return None


def _local(name: str) -> str:
    return name.rsplit("#", 1)[-1].rsplit("/", 1)[-1]
