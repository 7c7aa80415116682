# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""From the values of clauses to their rules: one source, so that paper and programs agree.

In the rules of a wording:

    $days                      the value of a field: a length, an amount, a share, places
    $outside places            all places but these
    $bare minimum              of an amount or a share only the number
    {sum = [$a, $b]}           two lengths in the same unit, one after the other
    $model, $any               a rule for each artefact of the layer
    $licensor, $either         a rule for each party in the role
    @whole.fees                as `rule` of an adjustment: a rule for each rule of that clause which
                               has the parameter; `$own` in the method is what that rule says;
                               bounds that are left out let this and all written values through
    @whole.fees.payment        as `rule` or `after`: a rule for each rule of that name
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from licet.library.clauses.fitting import check_parties, check_value
from licet.library.clauses.saying import said_fields
from licet.library.clauses.shelf import wordings
from licet.library.clauses.template import parse_blocks
from licet.library.kinds import kinds
from licet.terms.agreements import AgreedClause, Agreement, Renewal
from licet.terms.artefacts import LAYER_OF
from licet.terms.decode import decode_value
from licet.terms.dossiers import Param
from licet.terms.errors import DecodeError
from licet.terms.parties import Party, PartyRole
from licet.terms.quantities import Money, Percentage, Period, Unit
from licet.terms.rules import Adjust, Permit, Price, Rule
from licet.terms.shares import shares_of
from licet.terms.wordings import FieldType, Wording

__all__ = ["completed", "derived_rules"]

_LENGTHS = {FieldType.DAYS: "day", FieldType.MONTHS: "month", FieldType.HOURS: "hour"}
_PARTIES = {"$licensor": PartyRole.LICENSOR, "$licensee": PartyRole.LICENSEE}
_HOLDERS = ("bearer", "holder", "payer", "payee")
_LAYERS = ("code", "data", "model", "output")
_POINTERS = ("rule", "after")
_OWN = "$own"
"""In the method of an adjustment: what the adjusted rule itself says."""
_OF_ALL: Mapping[str, type[Rule]] = {"credit": Price, "true_up": Price, "suspended": Permit}
"""Parameters that every rule of a type has, though it says nothing of them."""


def completed(agreement: Agreement) -> Agreement:
    """The agreement with what its wordings say: missing values, rules, law and renewal.

    What the file itself says stays as it is, but for values that no paragraph says with the
    others as they are: `said_fields`.

    Raises:
        DecodeError: A clause names a wording that the library does not have, a value does not
            fit its field, or nothing is there that it could adjust.
    """
    # Rules about rules of other clauses come once these are there.
    plain = replace(agreement, clauses=tuple(_completed(c, agreement) for c in agreement.clauses))
    clauses = tuple(_completed(clause, plain) for clause in agreement.clauses)
    for clause in clauses:
        _adjusts(clause)
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
    # What nobody says is not so.
    unsaid = {name: False for name, type_ in wording.types.items() if type_ is FieldType.YES_NO}
    values = {**unsaid, **wording.defaults, **clause.values}
    strange = sorted(set(values) - set(wording.types))
    if strange:
        raise DecodeError(
            f"`{strange[0]}` is not said by {wording.id}", where=where,
            hint=f"it says {', '.join(wording.types) or 'nothing that varies'}",
        )  # fmt: skip
    for name, value in values.items():
        check_value(
            value, wording.types[name], choices=kinds()[clause.kind].choices.get(name, ()),
            acts=wording.acts, where=f"{where}: {name}",
        )  # fmt: skip
        if isinstance(value, tuple) and len(value) > 1 and _alone(name, wording):
            raise DecodeError(f"`{', '.join(map(str, value))}` is more than one name",
                              where=f"{where}: {name}")  # fmt: skip
        check_parties(value, wording.types[name], ids=[one.id for one in agreement.parties],
                      where=f"{where}: {name}")  # fmt: skip
    said = said_fields(wording, values, frozenset(one.kind for one in agreement.clauses))
    # An empty list is a value where it stands against a usual one; else it says what nothing says.
    plain = {
        name: _plain(one, name, wording)
        for name, one in values.items()
        if name in said and (one not in ((), "") or name in wording.defaults)
    }
    full = replace(clause, values=plain)
    return replace(full, rules=clause.rules or derived_rules(full, wording, agreement))


def _plain(value: Param, name: str, wording: Wording) -> Param:
    """As the paper tells it: `2500.50 EUR`, and a single place as a word, not as a list of one."""
    type_ = wording.types[name]
    if type_ is FieldType.NAMES and value not in ("", ()):
        told = value if isinstance(value, tuple) else (str(value),)
        return told[0] if _alone(name, wording) else told
    if type_ is FieldType.MONEY:
        return Money.read(str(value)).told
    alone = type_ is FieldType.PLACES and isinstance(value, tuple) and len(value) == 1
    return value[0] if alone and isinstance(value, tuple) else value


def _alone(name: str, wording: Wording) -> bool:
    """Whether a field of names holds one: a metric does, as its usual value shows."""
    names = wording.types[name] is FieldType.NAMES
    return names and isinstance(wording.defaults.get(name), str)


def _adjusts(clause: AgreedClause) -> None:
    """Refuse words on how a price or a right moves where there is none that could."""
    shapes = wordings()[clause.wording].rules if clause.wording else ()
    about = {str(s["rule"]).removeprefix("@") for s in shapes if s["kind"] == "adjust"}
    if about and clause.kind == "whole.adjustment" and not _moves(clause):
        raise DecodeError(
            f"{clause.wording} adjusts nothing: {' and '.join(sorted(about))} has no such price, "
            "limit or right", where=f"clause {clause.id}",
            hint="take another wording of one of the two clauses",
        )  # fmt: skip


def _moves(clause: AgreedClause) -> bool:
    return any(isinstance(rule, Adjust) for rule in clause.rules)


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
        DecodeError: A rule of the wording cannot be made of such values.
    """
    present = frozenset(one.kind for one in agreement.clauses)
    made: list[dict[str, Any]] = []
    shapes: list[Mapping[str, Any]] = []
    for shape in wording.rules:
        if shape.get("change") == "terminate" and _goes_on(agreement, present):
            continue
        if all(test.holds(clause.values, present) for test in _tests(shape)):
            bare = {k: v for k, v in shape.items() if k != "when"}
            filled = _filled(bare, clause.values, wording.types)
            for one in _pointed(filled, agreement):
                made += _for_each(one, clause, agreement)
            shapes += [shape] * (len(made) - len(shapes))
    try:
        holder = {"id": clause.id, "kind": clause.kind, "values": {}, "rules": made}
        return decode_value(AgreedClause, holder).rules
    except DecodeError as error:
        number = re.match(r"rules\[(\d+)\]", error.where)
        about = _fields_in(shapes[int(number[1])], wording) if number else ()
        for name in about:
            if clause.values.get(name, ()) in ((), ""):
                raise DecodeError(f"`{name}` has no value", where=f"clause {clause.id}",
                                  hint=f"{wording.id} needs it") from None  # fmt: skip
        raise DecodeError(
            f"its values give no rule: {error.problem}", where=f"clause {clause.id}",
            hint=f"see {', '.join(f'`{one}`' for one in about)}" if about else "",
        ) from None  # fmt: skip


def _fields_in(shape: Any, wording: Wording) -> tuple[str, ...]:
    """The fields of which a rule's shape is made, in the order of the wording."""
    if isinstance(shape, Mapping):
        shape = list(shape.values())
    if isinstance(shape, list | tuple):
        inside = {name for one in shape for name in _fields_in(one, wording)}
        return tuple(name for name in wording.types if name in inside)
    name = str(shape).rpartition(" ")[2].removeprefix("$")
    return (name,) if "$" in str(shape) and name in wording.types else ()


def _goes_on(agreement: Agreement, present: frozenset[str]) -> bool:
    """Whether what ends for one party goes on among the others, so that nobody ends all of it."""
    several = len(agreement.parties) > len(_PARTIES)
    return "whole.consortium" in present or ("whole.cross_licence" in present and several)


def _tests(shape: Mapping[str, Any]) -> Iterator[Any]:
    if "when" in shape:
        yield from parse_blocks(f"{{if {shape['when']}}} x", where=str(shape.get("id")))[0].when


def _filled(value: Any, values: Mapping[str, Param], types: Mapping[str, FieldType]) -> Any:
    """A rule's shape with values in place of `$field`; what has no value is left out."""
    if isinstance(value, Mapping):
        found = {key: _filled(one, values, types) for key, one in value.items()}
        found = {key: one for key, one in found.items() if one is not None}
        return _sum(found["sum"]) if "sum" in found else found
    if isinstance(value, list):
        return [one for one in (_filled(v, values, types) for v in value) if one is not None]
    if not isinstance(value, str) or not value.startswith("$"):
        return value
    how, _, name = value.removeprefix("$").rpartition(" ")
    if name not in types:
        return value
    given = values.get(name)
    if given in (None, ()):
        return None
    if how == "bare":
        return str(given).partition(" ")[0]
    return _typed(given, types[name], outside=how == "outside")


def _sum(lengths: list[dict[str, Any]]) -> dict[str, Any]:
    return {"amount": sum(one["amount"] for one in lengths), "unit": lengths[0]["unit"]}


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


def _pointed(rule: dict[str, Any], agreement: Agreement) -> Iterator[dict[str, Any]]:
    """A rule for each rule of another clause that it is about."""
    key = next((k for k in _POINTERS if str(rule.get(k, "")).startswith("@")), "")
    if not key:
        yield rule
        return
    layer, name, *named = str(rule[key]).removeprefix("@").split(".")
    parameter = str(rule.get("parameter", ""))
    found = [
        (clause, one)
        for clause in agreement.clauses
        if clause.kind == f"{layer}.{name}"
        for one in clause.rules
        if _called(one, clause, named) and (not parameter or _has(one, parameter))
    ]
    for clause, one in found:
        told = {**rule, key: one.id}
        if len(found) > 1:
            told["id"] = f"{rule['id']}-{one.id.removeprefix(f'{clause.id}.')}"
        yield _bounded(told, one, parameter) if parameter else told


def _called(rule: Rule, clause: AgreedClause, named: list[str]) -> bool:
    """Whether it has the name, or is one of several that were made of one rule."""
    return all(f"{rule.id}-".startswith(f"{clause.id}.{name}-") for name in named)


def _has(rule: Rule, parameter: str) -> bool:
    if parameter in _OF_ALL:
        return isinstance(rule, _OF_ALL[parameter])
    return getattr(rule, parameter, None) is not None


def _bounded(told: dict[str, Any], rule: Rule, parameter: str) -> dict[str, Any]:
    """With bounds, where they are left out, that let what is agreed and what is written through."""
    own = getattr(rule, parameter, Decimal(0))
    if isinstance(own, Money | Percentage):
        own = own.amount if isinstance(own, Money) else own.per_cent
    method = {key: own if value == _OWN else value for key, value in told["method"].items()}
    numbers = [own, *(Decimal(str(value)) for value in _written(method))]
    return {"lowest": min(numbers), "highest": max(numbers), **told, "method": method}


def _written(method: Mapping[str, Any]) -> Iterator[Any]:
    yield from (band["value"] for band in method.get("bands", ()))
    yield from (method[key] for key in ("below", "otherwise") if key in method)


def _for_each(
    rule: dict[str, Any], clause: AgreedClause, agreement: Agreement
) -> Iterator[dict[str, Any]]:
    """A rule for each artefact and each party that it is said of."""
    for shape in _shared(rule):
        for supplier, thing in _things(shape, agreement):
            for told in _bearers(thing, agreement, supplier):
                yield {**told, "id": f"{clause.id}.{told['id']}"}


def _shared(rule: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A price for each share; who collects keeps its own."""
    if not isinstance(rule.get("payee"), list):
        yield rule
        return
    for share in rule["payee"]:
        if share["payee"] != rule.get("payer"):
            yield {**rule, **share, "id": f"{rule['id']}-{share['payee']}"}


def _things(rule: dict[str, Any], agreement: Agreement) -> Iterator[tuple[str, dict[str, Any]]]:
    """A rule for each artefact, with who supplies it where several parties supply something."""
    layer = str(rule.get("artefact", "")).removeprefix("$")
    if layer not in (*_LAYERS, "any"):
        yield "", rule
        return
    found = [a for a in agreement.artefacts if layer in ("any", LAYER_OF[a.kind])]
    for artefact in found:
        one = {**rule, "artefact": artefact.id}
        if len(found) > 1:
            one["id"] = f"{rule['id']}-{artefact.id}"
        if artefact.supplier and rule["kind"] in ("permit", "forbid", "cap"):
            others = _side(PartyRole.LICENSEE, agreement, artefact.supplier)
            one["parties"] = sorted(party.id for party in others)
        yield artefact.supplier, one


def _bearers(
    rule: dict[str, Any], agreement: Agreement, supplier: str = ""
) -> Iterator[dict[str, Any]]:
    """One rule for each party, since every norm names one bearer."""
    key = next((k for k in _HOLDERS if str(rule.get(k, "")).startswith("$")), "")
    if not key:
        yield rule
        return
    who = str(rule[key])
    parties = agreement.parties if who == "$either" else _side(_PARTIES[who], agreement, supplier)
    for party in parties:
        one = {**rule, key: party.id}
        if len(parties) > 1:
            one["id"] = f"{rule['id']}-{party.id}"
        # A price has a payer and a payee: nobody owes himself.
        yield from (
            o
            for o in _bearers(one, agreement, supplier)
            if o.get("payer", "") != o.get("payee", " ")
        )


def _side(role: PartyRole, agreement: Agreement, supplier: str) -> tuple[Party, ...]:
    """Of one artefact its supplier is the licensor, and every other party that takes is not."""
    return tuple(
        party
        for party in agreement.parties
        if role in party.roles
        and (not supplier or (party.id == supplier) is (role is PartyRole.LICENSOR))
    )
