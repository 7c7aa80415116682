# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The cover page: who, since when, how long, and the values that were negotiated."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cover:
    """Who is named on a cover."""

    parties: tuple[Party, ...]
    sides: Mapping[str, str]
    """How the form calls the sides that a value may name."""


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
    cover = _Cover(
        parties=agreement.parties,
        sides={
            "licensor": f"the {form.licensor}", "licensee": f"the {form.licensee}",
            "either": f"either {form.both}",
        },
    )  # fmt: skip
    for number, clause in enumerate(agreement.clauses, 1):
        wording = wordings[clause.wording]
        shown = [
            _value(name, clause.values[name], wording, cover)
            for name in asked.get(clause.kind, ())
            if name in wording.types and clause.values.get(name) not in (None, "", ())
        ]
        if shown:
            yield CoverRow(label=wording.heading, text=f"{'; '.join(shown)} (Section {number})")


def _value(name: str, value: Param, wording: Wording, cover: _Cover) -> str:
    """A value as the cover shows it: in words of its own, as the clause says it, or plainly."""
    told = str(value).lower() if isinstance(value, bool) else str(value)
    words = wording.shown.get(f"{name}={told}")
    if words is not None:
        return words
    if wording.types[name] is FieldType.YES_NO:
        yes_no = "yes" if value else "no"
        return _worded(name, wording, told) or f"{name.replace('_', ' ')}: {yes_no}"
    plain = _plain(value, wording.types[name], cover)
    return wording.shown.get(name, f"{name.replace('_', ' ')}: {{}}").replace("{}", plain)


def _plain(value: Param, type_: FieldType, cover: _Cover) -> str:
    if type_ in (FieldType.PARTY, FieldType.SHARES):
        return with_parties(value, value, cover.parties)
    if type_ in (FieldType.CHOICE, FieldType.NAMES, FieldType.ACTS):
        told = value if isinstance(value, tuple) else (value,)
        return listed([cover.sides.get(str(one), str(one).replace("_", " ")) for one in told])
    if type_ in _IN_FIGURES:
        unit = _IN_FIGURES[type_]
        return f"{value} {unit if value != 1 else unit[:-1]}"
    return said(value, type_)


def _worded(name: str, wording: Wording, told: str) -> str:
    """What the clause itself says: `non-exclusive`, so that no word stands here that it denies."""
    for part in (part for block in wording.blocks for part in block.parts):
        if isinstance(part, Pick) and part.field == name:
            chosen = next((o for o in part.options if o.value == told), None)
            if chosen and all(isinstance(one, Words) for one in chosen.parts):
                words = "".join(one.text for one in chosen.parts if isinstance(one, Words))
                return words.removeprefix("an ").removeprefix("a ").removeprefix("the ")
    return ""
