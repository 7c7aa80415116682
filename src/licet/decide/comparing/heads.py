# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Parties, artefacts, term, renewal, law, and what a breach brings, laid side by side."""

from collections.abc import Iterator
from typing import cast

from licet.decide.comparing.items import Field, Item, Sides, changes_between
from licet.decide.comparing.obligations import reparation_of
from licet.decide.comparing.periods import length_key, said
from licet.decide.comparing.speaking import Speaker
from licet.decide.comparing.told import conditions_said
from licet.decide.comparing.words import day_of, listed, spoken
from licet.terms import (
    Agreement,
    Artefact,
    Forbid,
    Party,
    Scope,
    TerritoryCondition,
    ThresholdCondition,
)
from licet.terms.comparisons import Change, ChangeKind

__all__ = ["head_changes"]


def head_changes(old: Speaker, new: Speaker, sides: Sides) -> Iterator[Change]:
    """What is gone, new and changed of the agreement as a whole.

    Args:
        old: One version.
        new: The other, with parties and artefacts called as in the old one.
        sides: Who stands on the other side.
    """
    before, after = (list(_items(one.agreement)) for one in (old, new))
    yield from changes_between(before, after, sides)
    yield from changes_between(list(_measured(old)), list(_measured(new)), sides)
    yield from _breaches(old, new, sides)


def _items(agreement: Agreement) -> Iterator[Item]:
    for party in agreement.parties:
        yield _party(party)
    for artefact in agreement.artefacts:
        yield _artefact(artefact)
    term = agreement.term
    ends = day_of(term.ends) if term.ends else "never"
    yield Item(kind="term", title="term", clause="", fields=(
        _plain("starts", day_of(term.starts)), _plain("ends", ends),
    ))  # fmt: skip
    signed = agreement.signed.isoformat() if agreement.signed else "no day given"
    yield Item(kind="signed", title="signature", clause="", fields=(_plain("on", signed),))
    law = agreement.law or "not said"
    yield Item(kind="law", title="governing law", clause="", fields=(_plain("of", law),))
    renewal = agreement.renewal
    if renewal is not None:
        yield Item(kind="renewal", title="renewal", clause="", fields=(
            Field(name="for", value=length_key(renewal.period), says=said(renewal.period, "")),
            Field(name="notice against it", value=length_key(renewal.notice),
                  says=said(renewal.notice, "")),
            _plain("automatic", "yes" if renewal.automatic else "no"),
        ))  # fmt: skip


def _plain(name: str, says: str) -> Field:
    return Field(name=name, value=says, says=says)


def _party(party: Party) -> Item:
    return Item(kind="party", title=f"party {party.id}", clause="", fields=(
        _plain("name", party.name),
        _plain("roles", listed(sorted(spoken(role) for role in party.roles))),
        _plain("seat", party.domicile), _plain("registration", party.registration),
    ))  # fmt: skip


def _artefact(artefact: Artefact) -> Item:
    traits = sorted(f"{'' if on else 'not '}{spoken(n)}" for n, on in artefact.traits.items())
    return Item(kind="artefact", title=f"artefact {artefact.id}", clause="", fields=(
        _plain("kind", spoken(artefact.kind)), _plain("name", artefact.name),
        _plain("revision", artefact.revision),
        _plain("of the day", artefact.date.isoformat() if artefact.date else ""),
        _plain("supplier", artefact.supplier), _plain("licence", artefact.licence),
        _plain("declared licence", artefact.declared),
        _plain("gate", "yes" if artefact.gated else "no"),
        _plain("gate shuts out", listed(sorted(artefact.gate_excludes))),
        _plain("traits", listed(traits)),
    ))  # fmt: skip


def _measured(speaker: Speaker) -> Iterator[Item]:
    """What conditions say of how a number is taken: decisions do not look at it."""
    found: dict[str, set[str]] = {}
    for clause in speaker.agreement.clauses:
        for rule in clause.rules:
            for one in getattr(rule, "conditions", ()):
                if isinstance(one, ThresholdCondition):
                    found.setdefault(spoken(one.metric), set()).add(_how(one))
                if isinstance(one, TerritoryCondition) and one.reaches_outputs:
                    where = conditions_said((one,))
                    found.setdefault("outputs", set()).add(f"reached by the limit {where}")
    for name, ways in sorted(found.items()):
        yield Item(kind="measure", title=f"how {name} count", clause="",
                   fields=(_plain("as", listed(sorted(ways))),))  # fmt: skip


def _how(one: ThresholdCondition) -> str:
    window = f"over {said(one.window, '')}" if one.window else "at the time"
    scope = "" if one.scope is not Scope.PRODUCT else " of the product"
    return f"{f'in {one.unit} ' if one.unit else ''}{window}{scope}"


def _breaches(old: Speaker, new: Speaker, sides: Sides) -> Iterator[Change]:
    """What breaches of prohibitions bring: by what they bring, the acts that bring it."""
    before, after = _brought(old), _brought(new)
    for value in sorted({*before, *after}, key=str):
        one, two = before.get(value), after.get(value)
        if one and two and one[0] == two[0]:
            continue
        says = (two or one or (0, "", ""))[1]
        kind = ChangeKind.CHANGED if one and two else ChangeKind.GONE if one else ChangeKind.NEW
        wider = 0 if one and two else (-1 if two else 1)
        if one and two and old.implies(one[0], two[0]):
            wider = -1
        elif one and two and old.implies(two[0], one[0]):
            wider = 1
        bearer = (str(cast(tuple[object, ...], value)[0]),)
        gains, loses = sides.told(bearer, wider)
        word = {"new": "new after a breach", "gone": "gone after a breach"}.get(
            kind, "owed after other breaches than before"
        )
        yield Change(
            kind=kind, about="breach", title=says, says=f"{word}: {says}", gains=gains, loses=loses,
            clause_old=one[2] if one else "", clause_new=two[2] if two else "",
        )  # fmt: skip


def _brought(speaker: Speaker) -> dict[object, tuple[int, str, str]]:
    rules = {str(r.id): r for clause in speaker.agreement.clauses for r in clause.rules}
    found: dict[object, tuple[int, str, str]] = {}
    for clause in speaker.agreement.clauses:
        for rule in clause.rules:
            if isinstance(rule, Forbid) and rule.reparation:
                repair = reparation_of(rule.reparation, rules)
                node = speaker.breaches(rule)
                if repair.value in found:
                    node = speaker.diagrams.joined(found[repair.value][0], node, _either)
                section = clause.source.section if clause.source else str(clause.id)
                found[repair.value] = (node, repair.says, section)
    nothing = speaker.diagrams.leaf(value=False)
    return {value: one for value, one in found.items() if one[0] != nothing and value}


def _either(one: object, two: object) -> bool | str:
    if True in (one, two):
        return True
    return "open" if "open" in (one, two) else False
