# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""An agreement as a TOML file that people edit: each value under the question it answers."""

import json
import re
from collections.abc import Iterator, Mapping

from licet.library.kinds import kinds
from licet.terms import Agreement
from licet.terms.agreements import AgreedClause
from licet.terms.artefacts import Artefact
from licet.terms.dossiers import Param
from licet.terms.parties import Party

__all__ = ["as_toml"]

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def as_toml(agreement: Agreement, *, notes: tuple[str, ...] = ()) -> str:
    """The file of an agreement made by `licet new`; it decodes to the same agreement.

    Args:
        agreement: With wordings and values, without rules: those follow from the values.
        notes: Lines for its head, such as what was assumed.
    """
    return "\n".join(_lines(agreement, notes)) + "\n"


def _lines(agreement: Agreement, notes: tuple[str, ...]) -> Iterator[str]:
    yield "# Typed terms: change the values and draft anew. Rules follow from the values."
    yield from (f"# {' '.join(note.split())}" for note in notes)
    yield ""
    yield f"id = {_value(agreement.id)}"
    yield f"title = {_value(agreement.title)}"
    yield f"form = {_value(agreement.form)}"
    if agreement.signed:
        yield f"signed = {agreement.signed.isoformat()}"
    yield "\n[term]"
    yield f"starts = {_instant(agreement.term.starts.isoformat())}"
    if agreement.term.ends:
        yield f"ends = {_instant(agreement.term.ends.isoformat())}"
    for party in agreement.parties:
        yield from _party(party)
    for artefact in agreement.artefacts:
        yield from _artefact(artefact)
    for clause in agreement.clauses:
        yield from _clause(clause)


def _party(party: Party) -> Iterator[str]:
    yield "\n[[parties]]"
    yield f"id = {_value(str(party.id))}"
    yield f"name = {_value(party.name)}"
    yield f"roles = {_value(tuple(sorted(party.roles)))}"
    if party.domicile:
        yield f"domicile = {_value(party.domicile)}"
    if party.registration:
        yield f"registration = {_value(party.registration)}"


def _artefact(artefact: Artefact) -> Iterator[str]:
    yield "\n[[artefacts]]"
    yield f"id = {_value(artefact.id)}"
    yield f"kind = {_value(artefact.kind.value)}"
    for name in ("name", "revision", "licence", "supplier"):
        if getattr(artefact, name):
            yield f"{name} = {_value(getattr(artefact, name))}"
    if artefact.date:
        yield f"date = {artefact.date.isoformat()}"


def _clause(clause: AgreedClause) -> Iterator[str]:
    kind = kinds()[clause.kind]
    yield "\n[[clauses]]"
    yield f"id = {_value(str(clause.id))}"
    yield f"kind = {_value(clause.kind)}"
    if clause.layer:
        yield f"layer = {_value(clause.layer.value)}"
    yield f"wording = {_value(clause.wording)}"
    if not clause.values:
        yield "values = {}"
        return
    yield "[clauses.values]"
    for name, value in clause.values.items():
        yield from _asked(name, kind.asks, kind.choices)
        yield f"{name} = {_value(value)}"


def _asked(
    name: str, asks: Mapping[str, str], choices: Mapping[str, tuple[str, ...]]
) -> Iterator[str]:
    if name in asks:
        one = f" One of {', '.join(choices[name])}." if name in choices else ""
        yield f"# {asks[name]}{one}"


def _value(value: Param) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return f"[{', '.join(_value(one) for one in value)}]"
    if isinstance(value, int | float):
        return repr(value)
    # A TOML basic string is a JSON string, but for the delete character.
    return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")


def _instant(iso: str) -> str:
    return iso.replace("+00:00", "Z")
