# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""From the values of clauses to their rules: one source, so that paper and programs agree."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain
from typing import Any

from licet.library.clauses.shelf import wordings
from licet.library.clauses.template import parse_blocks
from licet.terms.agreements import AgreedClause, Agreement, Renewal
from licet.terms.artefacts import LAYER_OF
from licet.terms.decode import decode_value
from licet.terms.dossiers import Param
from licet.terms.errors import CatalogueError, DecodeError
from licet.terms.parties import PartyRole
from licet.terms.quantities import Period, Unit
from licet.terms.rules import Rule
from licet.terms.shares import shares_of
from licet.terms.wordings import FieldType, Wording

__all__ = ["completed", "derived_rules"]

_LENGTHS = {FieldType.DAYS: "day", FieldType.MONTHS: "month", FieldType.HOURS: "hour"}
_PARTIES = {"$licensor": PartyRole.LICENSOR, "$licensee": PartyRole.LICENSEE}
_HOLDERS = ("bearer", "holder", "payer", "payee")
_LAYERS = ("code", "data", "model", "output")


def completed(agreement: Agreement) -> Agreement:
    """The agreement with what its wordings say: missing values, rules, law and renewal.

    What the file itself says stays as it is.

    Raises:
        DecodeError: A clause names a wording that the library does not have, or a value does not
            fit its field.
    """
    clauses = tuple(_completed(clause, agreement) for clause in agreement.clauses)
    return replace(
        agreement,
        clauses=clauses,
        law=agreement.law or _law(clauses),
        renewal=agreement.renewal or _renewal(clauses),
    )


def _completed(clause: AgreedClause, agreement: Agreement) -> AgreedClause:
    if not clause.wording:
        return clause
    wording = wordings().get(clause.wording)
    where = f"clause {clause.id}"
    if wording is None or wording.kind != clause.kind:
        raise DecodeError(f"`{clause.wording}` is no wording of {clause.kind}", where=where,
                          hint="`licet clauses` lists them")  # fmt: skip
    values = {**wording.defaults, **clause.values}
    strange = sorted(set(values) - set(wording.types))
    if strange:
        raise DecodeError(
            f"`{strange[0]}` is not said by {wording.id}", where=where,
            hint=f"it says {', '.join(wording.types) or 'nothing that varies'}",
        )  # fmt: skip
    full = replace(clause, values=values)
    return replace(full, rules=clause.rules or derived_rules(full, wording, agreement))


def _law(clauses: tuple[AgreedClause, ...]) -> str:
    for clause in clauses:
        if clause.kind == "whole.law" and clause.wording:
            places = clause.values.get("places", "")
            return places[0] if isinstance(places, tuple) else str(places)
    return ""


def _renewal(clauses: tuple[AgreedClause, ...]) -> Renewal | None:
    for clause in clauses:
        months, days = (clause.values.get(one) for one in ("months", "notice_days"))
        if clause.kind == "whole.renewal" and isinstance(months, int) and isinstance(days, int):
            return Renewal(
                period=Period(amount=months, unit=Unit.MONTH),
                notice=Period(amount=days, unit=Unit.DAY),
                automatic=bool(clause.values.get("automatic", True)),
            )
    return None


def derived_rules(clause: AgreedClause, wording: Wording, agreement: Agreement) -> tuple[Rule, ...]:
    """The rules of a clause: those of its wording with the clause's values put in.

    Raises:
        CatalogueError: A rule of the wording cannot be made of such values.
    """
    present = frozenset(one.kind for one in agreement.clauses)
    made: list[dict[str, Any]] = []
    for shape in wording.rules:
        if all(test.holds(clause.values, present) for test in _tests(shape)):
            bare = {k: v for k, v in shape.items() if k != "when"}
            filled = _filled(bare, clause.values, wording.types)
            made += _for_each(filled, clause, agreement)
    try:
        holder = {"id": clause.id, "kind": clause.kind, "values": {}, "rules": made}
        return decode_value(AgreedClause, holder).rules
    except DecodeError as error:
        raise CatalogueError(error.problem, where=f"{wording.id}: {error.where}") from None


def _tests(shape: Mapping[str, Any]) -> Iterator[Any]:
    if "when" in shape:
        yield from parse_blocks(f"{{if {shape['when']}}} x", where=str(shape.get("id")))[0].when


def _filled(value: Any, values: Mapping[str, Param], types: Mapping[str, FieldType]) -> Any:
    """A rule's shape with values in place of `$field`; what has no value is left out."""
    if isinstance(value, Mapping):
        found = {key: _filled(one, values, types) for key, one in value.items()}
        return {key: one for key, one in found.items() if one is not None}
    if isinstance(value, list):
        return [one for one in (_filled(v, values, types) for v in value) if one is not None]
    if not isinstance(value, str) or not value.startswith("$"):
        return value
    name = value.removeprefix("$").removeprefix("outside ")
    if name not in types:
        return value
    given = values.get(name)
    return None if given in (None, ()) else _typed(given, types[name], outside=" " in value)


def _typed(given: Param, type_: FieldType, *, outside: bool) -> Any:
    if type_ in _LENGTHS:
        return {"amount": given, "unit": _LENGTHS[type_]}
    if type_ is FieldType.PERCENT:
        return {"per_cent": given}
    if type_ is FieldType.MONEY:
        amount, _, currency = str(given).partition(" ")
        return {"amount": amount, "currency": currency}
    if type_ is FieldType.SHARES:
        return [{"payee": s.party, "rate": {"per_cent": s.per_cent}} for s in shares_of(given)]
    if type_ is FieldType.PLACES:
        codes = list(given) if isinstance(given, tuple) else [given]
        return {"excluded": codes} if outside else {"included": codes}
    return list(given) if isinstance(given, tuple) else given


def _for_each(
    rule: dict[str, Any], clause: AgreedClause, agreement: Agreement
) -> Iterator[dict[str, Any]]:
    """A rule for each artefact and each party that it is said of."""
    things = (thing for one in _shared(rule) for thing in _things(one, agreement))
    for told in chain.from_iterable(_bearers(one, agreement) for one in things):
        yield {**told, "id": f"{clause.id}.{told['id']}"}


def _shared(rule: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A price for each share; who collects keeps its own."""
    if not isinstance(rule.get("payee"), list):
        yield rule
        return
    for share in rule["payee"]:
        if share["payee"] != rule.get("payer"):
            yield {**rule, **share, "id": f"{rule['id']}-{share['payee']}"}


def _things(rule: dict[str, Any], agreement: Agreement) -> Iterator[dict[str, Any]]:
    layer = str(rule.get("artefact", "")).removeprefix("$")
    if layer not in (*_LAYERS, "any"):
        yield rule
        return
    found = [a for a in agreement.artefacts if layer in ("any", LAYER_OF[a.kind])]
    for artefact in found:
        one = {**rule, "artefact": artefact.id}
        if len(found) > 1:
            one["id"] = f"{rule['id']}-{artefact.id}"
        others = [
            p.id for p in _in_role(agreement, PartyRole.LICENSEE) if p.id != artefact.supplier
        ]
        if artefact.supplier and rule["kind"] in ("permit", "forbid", "cap"):
            one["parties"] = sorted(others)
        yield one


def _bearers(rule: dict[str, Any], agreement: Agreement) -> Iterator[dict[str, Any]]:
    """One rule for each party, since every norm names one bearer."""
    key = next((k for k in _HOLDERS if str(rule.get(k, "")).startswith("$")), "")
    if not key:
        yield rule
        return
    who = rule[key]
    parties = agreement.parties if who == "$either" else _in_role(agreement, _PARTIES[str(who)])
    for party in parties:
        one = {**rule, key: party.id}
        if len(parties) > 1:
            one["id"] = f"{rule['id']}-{party.id}"
        # A price has a payer and a payee: nobody owes himself.
        yield from (
            o for o in _bearers(one, agreement) if o.get("payer", "") != o.get("payee", " ")
        )


def _in_role(agreement: Agreement, role: PartyRole) -> tuple[Any, ...]:
    return tuple(party for party in agreement.parties if role in party.roles)
