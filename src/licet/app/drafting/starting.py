# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Use case: a new agreement of a form, from parties, a stance and a list of values."""

import difflib
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

from licet.app.opening import bytes_of
from licet.library.clauses import form, forms, wording, wordings, wordings_of
from licet.library.kinds import kinds
from licet.terms import Agreement, DecodeError, Layer, UsageError
from licet.terms.agreements import AgreedClause, ClauseId
from licet.terms.artefacts import Artefact
from licet.terms.decode import decode_toml
from licet.terms.dossiers import Param
from licet.terms.parties import Party, PartyId, PartyRole
from licet.terms.quantities import Interval
from licet.terms.wordings import AgreementForm, FormClause, Stance, Wording, usual_id

__all__ = ["Wanted", "form_for", "party_in", "set_values", "start"]

_BY_LAYER = (("model", "model_licence"), ("data", "data_licence"), ("output", "output_licence"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a new agreement is made of."""

    form: AgreementForm
    stance: Stance = Stance.BALANCED
    parties: tuple[Party, ...]
    artefacts: tuple[Artefact, ...]
    term: Interval
    layers: frozenset[str]
    with_: frozenset[str] = frozenset()
    """Kinds of clauses to have beside those of the form."""
    without: frozenset[str] = frozenset()
    """Kinds of clauses of the form to leave out."""
    wordings: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """For a kind of clause, the id of another wording than the stance's."""
    id: str = ""
    title: str = ""
    """Empty: from the form and the parties."""
    signed: date | None = None


def form_for(layers: Iterable[str]) -> AgreementForm:
    """The form that fits what is licensed.

    Raises:
        UsageError: Nothing is, or a layer is none.
    """
    given = frozenset(layers)
    strange = sorted(given - {str(layer) for layer in Layer})
    if strange:
        raise UsageError(f"`{strange[0]}` is no layer", hint=f"layers are {', '.join(Layer)}")
    for layer, name in _BY_LAYER:
        if layer in given and name in forms():
            return form(name)
    raise UsageError("no form fits", hint=f"name one: {', '.join(forms())}")


def party_in(given: str, *, role: PartyRole) -> Party:
    """A party: a TOML file with its name, seat and roles, or a name alone.

    Args:
        given: A path that ends in `.toml`, or a name.
        role: The side it is on if its file does not say.

    Raises:
        UsageError: The file cannot be read.
        DecodeError: It is no party.
    """
    if not given.endswith(".toml"):
        name = " ".join(given.split())
        return Party(id=PartyId(_short(name)), name=name, roles=frozenset({role}))
    path = Path(given)
    try:
        raw = tomllib.loads(bytes_of(path).decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise DecodeError(f"this is not TOML: {str(error).lower()}", where=given) from None
    name = raw.get("name", "")
    lines = [] if "id" in raw else [f'id = "{_short(str(name))}"']
    if "roles" not in raw:
        lines.append("roles = []")
    party = decode_toml(Party, "\n".join([*lines, bytes_of(path).decode("utf-8-sig")]), where=given)
    sides = {PartyRole.LICENSOR, PartyRole.LICENSEE}
    return party if party.roles & sides else replace(party, roles=party.roles | {role})


def _short(name: str) -> str:
    """An id from a name: its first word, in plain lower case."""
    plain = unicodedata.normalize("NFKD", name.lower())
    plain = "".join(one for one in plain if not unicodedata.combining(one))
    words = "".join(c if c.isascii() and c.isalnum() else " " for c in plain).split()
    if not words:
        raise UsageError(f"`{name}` gives no id in Latin letters",
                         hint="give a .toml file with `name` and `id`")  # fmt: skip
    return words[0]


def start(wanted: Wanted, values: Mapping[str, Param]) -> Agreement:
    """The agreement: the form's clauses in the stance's wordings, with these values.

    Args:
        wanted: Form, stance, parties, what is licensed.
        values: By `KIND.FIELD`; what is not there is as the form or the wording has it.

    Raises:
        UsageError: A kind or wording is not there, or two clauses do not go together.
        DecodeError: A value does not fit.
    """
    chosen = tuple(_chosen(wanted))
    present = frozenset(clause.kind for clause, _ in chosen)
    _check_together([told for _, told in chosen], present)
    names = " and ".join(party.name for party in wanted.parties)
    agreement = Agreement(
        id=wanted.id or _id(wanted), title=wanted.title or f"{wanted.form.title}: {names}",
        form=wanted.form.id, parties=wanted.parties, artefacts=wanted.artefacts,
        signed=wanted.signed, term=wanted.term,
        clauses=tuple(_clause(clause, told) for clause, told in chosen),
    )  # fmt: skip
    return set_values(agreement, values)


def _id(wanted: Wanted) -> str:
    return "-".join([*(str(party.id) for party in wanted.parties), str(wanted.term.starts.year)])


def _chosen(wanted: Wanted) -> Iterable[tuple[FormClause, Wording]]:
    strange = sorted((wanted.with_ | wanted.without | set(wanted.wordings)) - set(kinds()))
    if strange:
        near = difflib.get_close_matches(strange[0], kinds(), n=1)
        raise UsageError(
            f"`{strange[0]}` is no kind of clause",
            hint=f"did you mean `{near[0]}`?" if near else "`licet clauses` lists them",
        )
    listed = {clause.kind for clause in wanted.form.clauses}
    more = (FormClause(kind=kind) for kind in kinds() if kind in wanted.with_ - listed)
    for clause in (*wanted.form.clauses, *more):
        asked = clause.kind in wanted.with_
        licensed = not clause.layers or wanted.layers & frozenset(clause.layers)
        if clause.kind in wanted.without or not (asked or (licensed and not clause.optional)):
            continue
        yield clause, _wording(clause, wanted)


def _wording(clause: FormClause, wanted: Wanted) -> Wording:
    name = wanted.wordings.get(clause.kind) or (
        f"{clause.kind}/{clause.wording}" if clause.wording else ""
    )
    if not name:
        return wording(clause.kind, wanted.stance)
    full = name if "/" in name else f"{clause.kind}/{name}"
    if full not in wordings() or wordings()[full].kind != clause.kind:
        raise UsageError(
            f"`{full}` is no wording of {clause.kind}",
            hint=f"there are {', '.join(one.id for one in wordings_of(clause.kind))}",
        )  # fmt: skip
    return wordings()[full]


def _check_together(told: list[Wording], present: frozenset[str]) -> None:
    for one in told:
        lacking = sorted(set(one.needs) - present)
        if lacking:
            raise UsageError(f"{one.id} needs a clause of kind {lacking[0]}",
                             hint=f"say --with {lacking[0]}")  # fmt: skip
        clash = sorted(set(one.excludes) & present)
        if clash:
            raise UsageError(f"{one.id} does not go with a clause of kind {clash[0]}",
                             hint=f"say --without {clash[0]}, or take another wording")  # fmt: skip


def _clause(clause: FormClause, told: Wording) -> AgreedClause:
    layer = clause.kind.partition(".")[0]
    given = {k: v for k, v in clause.values.items() if k in told.types}
    return AgreedClause(
        id=ClauseId(usual_id(clause.kind)), kind=clause.kind,
        layer=None if layer == "whole" else Layer(layer),
        values={**told.defaults, **given}, wording=told.id,
    )  # fmt: skip


def set_values(agreement: Agreement, values: Mapping[str, Param]) -> Agreement:
    """The agreement with other values.

    Raises:
        UsageError: No clause has the field.
    """
    fresh: dict[str, dict[str, Param]] = {}
    by_kind = {clause.kind: clause for clause in agreement.clauses}
    for name, value in values.items():
        kind, _, field_ = name.rpartition(".")
        clause = by_kind.get(kind)
        types = wordings()[clause.wording].types if clause and clause.wording else {}
        if clause is None or field_ not in types:
            known = [f"{k}.{f}" for k, c in by_kind.items() for f in wordings()[c.wording].types]
            near = difflib.get_close_matches(name, known, n=1)
            raise UsageError(f"`{name}` is no field of this agreement",
                             hint=f"did you mean `{near[0]}`?" if near else
                             "`licet new --questions` lists them")  # fmt: skip
        fresh.setdefault(kind, {})[field_] = value
    return replace(
        agreement,
        clauses=tuple(
            replace(c, values={**c.values, **fresh.get(c.kind, {})}) for c in agreement.clauses
        ),
    )
