# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The cover page: who, since when, how long, and the values that were negotiated."""

from collections.abc import Iterator, Mapping
from datetime import datetime, time, timedelta

from licet.terms.agreements import Agreement
from licet.terms.dossiers import Param
from licet.terms.drafts import CoverRow
from licet.terms.parties import Party, PartyRole
from licet.terms.wordings import AgreementForm, FieldType, Pick, Wording, Words
from licet.text.drafting.values import day, listed, place, said, with_parties

__all__ = ["cover_of", "side"]

_SIDES = (PartyRole.LICENSOR, PartyRole.LICENSEE)
_IN_FIGURES = {FieldType.DAYS: "days", FieldType.MONTHS: "months", FieldType.HOURS: "hours"}


def cover_of(
    agreement: Agreement, form: AgreementForm, wordings: Mapping[str, Wording]
) -> tuple[CoverRow, ...]:
    """The rows of the cover page, in order."""
    rows = [
        CoverRow(label="Form", text=form.title),
        CoverRow(label="Reference", text=agreement.id),
    ]
    rows += [CoverRow(label=side(p, form), text=_party(p)) for p in agreement.parties]
    roles = [f"{p.name}: {told}" for p in agreement.parties if (told := _roles(p))]
    if roles:
        rows.append(CoverRow(label="Roles under law", text="; ".join(roles)))
    if agreement.signed:
        rows.append(CoverRow(label="Date of agreement", text=day(agreement.signed)))
    rows.append(CoverRow(label="Term", text=_term(agreement)))
    return (*rows, *_key_terms(agreement, form, wordings))


def side(party: Party, form: AgreementForm) -> str:
    """How a form calls a party: `Licensee`, or `Administrator` for one that only administers."""
    if party.roles.issuperset(_SIDES):
        return form.both
    if party.roles.isdisjoint(_SIDES) and PartyRole.POOL_ADMINISTRATOR in party.roles:
        return "Administrator"
    return form.licensor if PartyRole.LICENSOR in party.roles else form.licensee


def _party(party: Party) -> str:
    said_ = f"{party.name} ({party.id})"
    if party.registration:
        said_ += f", registered under {party.registration}"
    if party.domicile:
        said_ += f", with its seat in {place(party.domicile)}"
    return said_


def _roles(party: Party) -> str:
    return listed(sorted(role.replace("_", " ") for role in party.roles - set(_SIDES)))


def _term(agreement: Agreement) -> str:
    """Both days are inside; an hour is named only where it is not midnight in UTC."""
    starts, ends = agreement.term.starts, agreement.term.ends
    begin = f"from {_moment(starts)}"
    if ends is None:
        return f"{begin}, without a fixed end"
    if ends.timetz().replace(tzinfo=None) == time() and not ends.utcoffset():
        return f"{begin} to {day((ends - timedelta(days=1)).date())}"
    return f"{begin} until {_moment(ends)}"


def _moment(at: datetime) -> str:
    if at.timetz().replace(tzinfo=None) == time() and not at.utcoffset():
        return day(at.date())
    return f"{day(at.date())}, {at.timetz().isoformat()}"


def _key_terms(
    agreement: Agreement, form: AgreementForm, wordings: Mapping[str, Wording]
) -> Iterator[CoverRow]:
    """The values that the form asks for, by clause, with the section they stand in."""
    asked = {one.kind: one.asks for one in form.clauses}
    for number, clause in enumerate(agreement.clauses, 1):
        wording = wordings[clause.wording]
        shown = [
            _value(name, clause.values[name], wording, agreement.parties)
            for name in asked.get(clause.kind, ())
            if name in wording.types and clause.values.get(name) not in (None, "", ())
        ]
        if shown:
            yield CoverRow(label=wording.heading, text=f"{'; '.join(shown)} (Section {number})")


def _value(name: str, value: Param, wording: Wording, parties: tuple[Party, ...]) -> str:
    type_, label = wording.types[name], name.replace("_", " ")
    if type_ in (FieldType.PARTY, FieldType.SHARES):
        return f"{label}: {with_parties(value, value, parties)}"
    for unit in ("days", "months", "hours"):
        label = label.removesuffix(f" {unit}") if label != unit else "time"
    if type_ is FieldType.YES_NO:
        return _worded(name, wording, yes=bool(value)) or f"{label}: {'yes' if value else 'no'}"
    if type_ in (FieldType.CHOICE, FieldType.NAMES, FieldType.ACTS):
        told = value if isinstance(value, tuple) else (value,)
        return f"{label}: {listed([str(one).replace('_', ' ') for one in told])}"
    if type_ in _IN_FIGURES:
        return f"{label}: {value} {_IN_FIGURES[type_] if value != 1 else _IN_FIGURES[type_][:-1]}"
    return f"{label}: {said(value, type_)}"


def _worded(name: str, wording: Wording, *, yes: bool) -> str:
    """What the clause itself says: `non-exclusive`, so that no word stands here that it denies."""
    for part in (part for block in wording.blocks for part in block.parts):
        if isinstance(part, Pick) and part.field == name:
            told = next((o for o in part.options if o.value == str(yes).lower()), None)
            if told and all(isinstance(one, Words) for one in told.parts):
                words = "".join(one.text for one in told.parts if isinstance(one, Words))
                return words.removeprefix("an ").removeprefix("a ").removeprefix("the ")
    return ""
