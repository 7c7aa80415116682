# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""An agreement as a TOML file that people edit: each value under the question it answers."""

from collections.abc import Iterator, Mapping

from licet.library.kinds import kinds
from licet.terms import Agreement
from licet.terms.agreements import AgreedClause
from licet.terms.artefacts import Artefact
from licet.terms.parties import Party
from licet.terms.tomls import toml_value

__all__ = ["as_toml"]


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
    yield f"id = {toml_value(agreement.id)}"
    yield f"title = {toml_value(agreement.title)}"
    yield f"form = {toml_value(agreement.form)}"
    if agreement.signed:
        yield f"signed = {toml_value(agreement.signed)}"
    yield "\n[term]"
    yield f"starts = {toml_value(agreement.term.starts)}"
    if agreement.term.ends:
        yield f"ends = {toml_value(agreement.term.ends)}"
    for party in agreement.parties:
        yield from _party(party)
    for artefact in agreement.artefacts:
        yield from _artefact(artefact)
    for clause in agreement.clauses:
        yield from _clause(clause)


def _party(party: Party) -> Iterator[str]:
    yield "\n[[parties]]"
    yield f"id = {toml_value(str(party.id))}"
    yield f"name = {toml_value(party.name)}"
    yield f"roles = {toml_value(tuple(sorted(party.roles)))}"
    if party.domicile:
        yield f"domicile = {toml_value(party.domicile)}"
    if party.registration:
        yield f"registration = {toml_value(party.registration)}"


def _artefact(artefact: Artefact) -> Iterator[str]:
    yield "\n[[artefacts]]"
    yield f"id = {toml_value(artefact.id)}"
    yield f"kind = {toml_value(artefact.kind.value)}"
    for name in ("name", "revision", "licence", "supplier"):
        if getattr(artefact, name):
            yield f"{name} = {toml_value(getattr(artefact, name))}"
    if artefact.date:
        yield f"date = {toml_value(artefact.date)}"


def _clause(clause: AgreedClause) -> Iterator[str]:
    kind = kinds()[clause.kind]
    yield "\n[[clauses]]"
    yield f"id = {toml_value(str(clause.id))}"
    yield f"kind = {toml_value(clause.kind)}"
    if clause.layer:
        yield f"layer = {toml_value(clause.layer.value)}"
    yield f"wording = {toml_value(clause.wording)}"
    if not clause.values:
        yield "values = {}"
        return
    yield "[clauses.values]"
    for name, value in clause.values.items():
        yield from _asked(name, kind.asks, kind.choices)
        yield f"{name} = {toml_value(value)}"


def _asked(
    name: str, asks: Mapping[str, str], choices: Mapping[str, tuple[str, ...]]
) -> Iterator[str]:
    if name in asks:
        one = f" One of {', '.join(choices[name])}." if name in choices else ""
        yield f"# {asks[name]}{one}"
