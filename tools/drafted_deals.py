# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Random consistent agreements of the clause library, from a seed: to draft and to read back.

A form, a stance, parties, what is licensed and a value for every field are drawn. What has to
agree between clauses (`drafted_deals.toml`) is made to agree; all else is free.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from licet.app.drafting.starting import Wanted, start
from licet.library.clauses import completed, form, forms, wordings, wordings_of
from licet.library.kinds import kinds
from licet.terms import Agreement, LicetError
from licet.terms.artefacts import Artefact, ArtefactKind
from licet.terms.dossiers import Param
from licet.terms.parties import Party, PartyId, PartyRole
from licet.terms.quantities import Interval
from licet.terms.wordings import AgreementForm, FieldType, FormClause, Stance, Wording

__all__ = ["random_deal"]

_NAMES = ("Northwind", "Harbour", "Quay", "Lantern", "Meridian", "Ostrava", "Pellworm", "Saltmarsh",
          "Trellis", "Umbra", "Vellum", "Wexcombe")  # fmt: skip
_ENDS = ("Models Ltd", "Clinics AG", "Data GmbH", "Robotics Inc.", "Research SAS", "Systems BV",
         "Analytics Oy", "Labs LLC")  # fmt: skip
_SEATS = ("GB", "DE", "FR", "CH", "US", "NL", "FI", "JP", "KR", "CA", "IE", "SG")
_POOLS = ("cross_licence", "consortium")
_NEAR = (0.5, 0.67, 1, 1, 1.5, 2)


@cache
def _rules() -> Mapping[str, Any]:
    return tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))


def random_deal(seed: int) -> Agreement:
    """A completed agreement; equal seeds give equal agreements."""
    drawn = Random(seed)  # noqa: S311 (a bench, not a secret)
    for _ in range(20):
        try:
            return _drawn(drawn, seed)
        except LicetError:  # two clauses that do not go together: draw others
            continue
    raise AssertionError(f"no consistent agreement was drawn from seed {seed}")


def _drawn(drawn: Random, seed: int) -> Agreement:
    chosen = form(drawn.choice(sorted(forms())))
    parties = tuple(_parties(drawn, chosen))
    stance = drawn.choice(tuple(Stance))
    starts = datetime(2027, 1, 1, tzinfo=UTC) + timedelta(days=drawn.randrange(700))
    years = drawn.randint(1, 7)
    wanted = Wanted(
        form=chosen, stance=stance, parties=parties, layers=frozenset(chosen.layers),
        artefacts=tuple(_artefacts(drawn, chosen, parties)),
        term=Interval(starts=starts, ends=starts + timedelta(days=365 * years)),
        with_=_beside(
            {c.kind for c in chosen.clauses if c.optional and drawn.random() < 0.5}, chosen
        ),
        wordings={c.kind: _other(drawn, c) for c in chosen.clauses if _swapped(drawn, c)},
        signed=(starts - timedelta(days=drawn.randrange(30))).date()
        if drawn.random() < 0.7 else None, id=f"deal-{seed}",
    )  # fmt: skip
    made = start(wanted, {})
    values = {
        f"{clause.kind}.{name}": value
        for clause in made.clauses
        for name, value in _values(drawn, clause.values, wordings()[clause.wording], parties)
    }
    agreed = _agreeing(values, made)
    return completed(replace(start(wanted, agreed), id=f"deal-{seed}"))


def _beside(kinds_: set[str], form_: AgreementForm) -> frozenset[str]:
    """Optional kinds with those that they should not be without."""
    there = {clause.kind for clause in form_.clauses}
    more = {one for kind in kinds_ for one in _rules()["beside"].get(kind, ()) if one in there}
    return frozenset(kinds_ | more)


def _swapped(drawn: Random, clause: FormClause) -> bool:
    """Whether a clause gets another stance's wording: only where sides may mix."""
    return clause.kind in _rules()["mixed"] and not clause.wording and drawn.random() < 0.5


def _other(drawn: Random, clause: FormClause) -> str:
    return drawn.choice([one.id for one in wordings_of(clause.kind) if one.stances])


def _parties(drawn: Random, form_: AgreementForm) -> list[Party]:
    count = drawn.randint(3, 5) if form_.id == "consortium" else 2
    names = drawn.sample(_NAMES, count)
    both = frozenset({PartyRole.LICENSOR, PartyRole.LICENSEE})
    found = []
    for number, name in enumerate(names):
        side = frozenset({PartyRole.LICENSEE if number else PartyRole.LICENSOR})
        more = drawn.sample((PartyRole.PROVIDER, PartyRole.DEPLOYER), drawn.randint(0, 1))
        found.append(
            Party(
                id=PartyId(name.lower()),
                name=f"{name} {drawn.choice(_ENDS)}",
                roles=(both if form_.id in _POOLS else side) | frozenset(more),
                domicile=drawn.choice(_SEATS),
                registration=f"HRB {drawn.randint(1000, 99999)}" if drawn.random() < 0.3 else "",
            )
        )
    return found


def _artefacts(drawn: Random, form_: AgreementForm, parties: tuple[Party, ...]) -> list[Artefact]:
    pool = form_.id in _POOLS
    suppliers = parties if pool else parties[:1]
    return [
        Artefact(
            id=f"{party.id}-{kind.replace('_', '-')}{'-b' if number else ''}",
            kind=ArtefactKind(kind), revision=f"{drawn.randint(1, 9)}.{drawn.randint(0, 9)}",
            date=date(2026, drawn.randint(1, 12), drawn.randint(1, 28))
            if drawn.random() < 0.5 else None, supplier=str(party.id) if pool else "",
        )
        for party in suppliers
        for number, kind in enumerate(form_.artefacts[: drawn.randint(1, 2)])
    ]  # fmt: skip


def _values(
    drawn: Random, now: Mapping[str, Param], told: Wording, parties: tuple[Party, ...]
) -> list[tuple[str, Param]]:
    fixed = _rules()["fixed"]
    return [
        (name, _value(drawn, now[name], type_, told, name, parties))
        for name, type_ in told.types.items()
        if name in now and f"{told.kind}.{name}" not in fixed
    ]


def _value(
    drawn: Random, now: Param, type_: FieldType, told: Wording, name: str,
    parties: tuple[Party, ...],
) -> Param:  # fmt: skip
    options = [o.value for b in told.blocks for p in b.parts if p.kind == "pick"
               and p.field == name for o in p.options]  # fmt: skip
    if options and not isinstance(now, bool):
        one = drawn.choice([str(now), str(now), *options])
        return int(one) if isinstance(now, int) else one
    if type_ in (FieldType.DAYS, FieldType.MONTHS, FieldType.HOURS, FieldType.NUMBER):
        return max(1, round(float(str(now)) * drawn.choice(_NEAR)))
    if type_ is FieldType.PERCENT:
        return drawn.choice((now, now, round(float(str(now)) * 0.8, 2) or now))
    if type_ is FieldType.MONEY:
        amount, _, currency = str(now).partition(" ")
        return f"{int(float(amount) * drawn.choice(_NEAR))} {currency}"
    if type_ is FieldType.ACTS:
        some = [*(now if isinstance(now, tuple) else (str(now),))]
        more = [act for act in told.acts if act not in some and act not in _rules()["grave_acts"]]
        return tuple(some + drawn.sample(more, min(len(more), drawn.randint(0, 2))))
    if type_ in (FieldType.PARTY, FieldType.SHARES):
        return _of_parties(drawn, type_, parties)
    return now


def _of_parties(drawn: Random, type_: FieldType, parties: tuple[Party, ...]) -> Param:
    if type_ is FieldType.PARTY:
        return str(drawn.choice(parties).id)
    cuts = sorted(drawn.sample(range(5, 96, 5), len(parties) - 1))
    shares = [b - a for a, b in zip([0, *cuts], [*cuts, 100], strict=True)]
    return tuple(f"{party.id} {share}" for party, share in zip(parties, shares, strict=True))


def _agreeing(values: dict[str, Param], made: Agreement) -> dict[str, Param]:
    """Values that are one thing made one, and bounds kept: `a >= b` lifts `a`."""
    whole = {f"{c.kind}.{n}": v for c in made.clauses for n, v in c.values.items()} | values
    for group in _rules()["same"]:
        there = [name for name in group if name in whole]
        for name in there[1:]:
            whole[name] = values[name] = whole[there[0]]
    for high, low, factor in _rules()["at_least"]:
        if high in whole and low in whole:
            least = round(float(str(whole[low])) * factor)
            if float(str(whole[high])) < least:
                whole[high] = values[high] = least
    known = {f"{c.kind}.{n}" for c in made.clauses for n in kinds()[c.kind].fields}
    return {name: value for name, value in values.items() if name in known}
