# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What an agreement says, as values: of a file its clauses and head, of a document what is read."""

import difflib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from licet.app.agreements import ACCEPTED, agreement_in
from licet.app.drafting.paper import terms_of
from licet.app.negotiations.carried import days_of, stated_by_rules
from licet.app.negotiations.fields import checked, fields
from licet.app.opening import bytes_of
from licet.library.clauses import completed
from licet.library.kinds import kinds
from licet.review.gaps import read_situation
from licet.review.gaps.names import words_for
from licet.review.gaps.situation import SORTS
from licet.review.kinds import FieldReading, KindReading, read_kinds
from licet.review.negotiating import Deal, agreed_in, told
from licet.review.negotiating.items import same
from licet.review.paper import Paper
from licet.terms import Agreement, LicetError, Param, UsageError
from licet.terms.negotiations import DealValue, Entry
from licet.text import read

__all__ = ["agreement_behind", "deal_in", "deal_of", "with_agreed"]

HEAD = {
    "whole.renewal.notice_days": "renewal.notice", "whole.renewal.automatic": "renewal.automatic",
    "whole.term.months": "term", "whole.term.perpetual": "term", "whole.law.places": "law",
}  # fmt: skip
"""Fields that stand in the head of an agreement file, and where."""
_SORTS = (
    ("data.grant", "data_licence"), ("model.grant", "model_licence"), ("code.grant", "code_licence")
)  # fmt: skip
_SORT_OF = {"weights": "model_licence", "adapter": "model_licence", "service": "hosted_service",
            "dataset": "data_licence", "index": "data_licence", "code": "code_licence"}  # fmt: skip


def deal_in(path: Path, *, sort: str = "") -> Deal:
    """The values of an agreement file, or of a document as far as they can be read.

    Args:
        path: TOML or JSON of an agreement, or any document.
        sort: Of the agreement; empty: as it looks.

    Raises:
        LicetError: It cannot be read, or a value is none of its field.
    """
    sort = _sort(sort)
    if path.suffix in ACCEPTED:
        return deal_of(agreement_in(path), sort=sort, where=str(path))
    data = bytes_of(path)
    document = read(data, name=path.name)
    paper = Paper(document)
    stated, carried = terms_of(data, document)
    if stated is None:
        return _deal_of_paper(paper, path.name, sort)
    drifted = (_DRIFTED,) if carried is not None and carried.drifted else ()
    return _quoted(deal_of(completed(stated), sort=sort, where=str(path)), paper, drifted)


def agreement_behind(path: Path) -> Agreement | None:
    """The typed agreement of a file, or of a document drafted from one; `None` of another.

    Raises:
        LicetError: It cannot be read.
    """
    if path.suffix in ACCEPTED:
        return agreement_in(path)
    data = bytes_of(path)
    stated, _ = terms_of(data, read(data, name=path.name))
    return completed(stated) if stated is not None else None


_DRIFTED = "the words differ from the typed terms that the document carries; the words are taken"


def _quoted(deal: Deal, paper: Paper, notes: tuple[str, ...]) -> Deal:
    """A drafted document's values, with the words of those that are read of it alike."""
    known = {
        (one.field, one.value): one
        for reading in reversed(read_kinds(paper))
        for one in _of_reading(reading, [])
    }
    values = {n: known.get((n, one.value), one) for n, one in deal.values.items()}
    return replace(deal, values=values, names=words_for(paper), notes=(*notes, *deal.notes))


def deal_of(agreement: Agreement, *, sort: str = "", where: str = "") -> Deal:
    """The values of an agreement.

    Raises:
        UsageError: A value is none of its field.
    """
    notes: list[str] = []
    said = [*_of_clauses(agreement, where, notes), *_of_head(agreement)]
    said += [one for one in _of_rules(agreement) if one.field not in {s.field for s in said}]
    return Deal(
        id=agreement.id, sort=sort or _sort_of(agreement), values=_once(said, notes),
        kinds=frozenset(one.field for one in said if one.field in kinds()), notes=tuple(notes),
    )  # fmt: skip


def with_agreed(deal: Deal, entries: Sequence[Entry]) -> Deal:
    """An agreement with what was accepted in the log, though it is not written into it yet."""
    values = dict(deal.values)
    for name, moved in agreed_in(entries).items():
        if name not in values or not same(values[name].value, moved.new):
            values[name] = DealValue(field=name, value=moved.new, where="the log")
    return replace(deal, values=values)


def _sort(name: str) -> str:
    """A sort of agreement that there is; empty for as it looks.

    Raises:
        UsageError: There is none of the name.
    """
    if name and name not in SORTS:
        near = difflib.get_close_matches(name, SORTS, n=1)
        raise UsageError(
            f"`{name}` is no sort of agreement", where="--sort",
            hint=f"did you mean `{near[0]}`?" if near else f"there are {', '.join(SORTS)}",
        )  # fmt: skip
    return name


def _of_clauses(agreement: Agreement, where: str, notes: list[str]) -> Iterator[DealValue]:
    for clause in agreement.clauses:
        kind = kinds().get(clause.kind)
        if kind is None:
            near = difflib.get_close_matches(clause.kind, kinds(), n=1)
            hint = f" (is it `{near[0]}`?)" if near else ""
            notes.append(f"clause {clause.id}: `{clause.kind}` is no kind of clause{hint}")
            continue
        yield DealValue(field=clause.kind, value=True, where=clause.id)
        for name, value in clause.values.items():
            field = fields().get(f"{clause.kind}.{name}")
            if field is None:
                notes.append(f"clause {clause.id}: `{name}` is no field of {clause.kind}, and is "
                             "not negotiated")  # fmt: skip
                continue
            place = f"{where}: clause {clause.id}: {name}".removeprefix(": ")
            yield DealValue(field=field.id, value=checked(field, value, where=place),
                            where=clause.id)  # fmt: skip


def _of_rules(agreement: Agreement) -> Iterator[DealValue]:
    """What rules state where no clause has the value: the cure of a power to terminate."""
    for clause in agreement.clauses:
        for name, value in stated_by_rules(clause):
            field = fields()[name]
            where = f"{clause.id} (its rules)"
            yield DealValue(field=name, value=checked(field, value, where=where), where=clause.id)
            yield DealValue(field=field.kind, value=True, where=clause.id)


def _of_head(agreement: Agreement) -> Iterator[DealValue]:
    """Term, renewal and law, which an agreement file has in its head."""
    found: dict[str, Param | None] = {
        "whole.law.places": (agreement.law,) if agreement.law else None
    }
    ends = agreement.term.ends
    found["whole.term.perpetual"] = ends is None
    if ends is not None:
        starts = agreement.term.starts
        months = 12 * (ends.year - starts.year) + ends.month - starts.month
        even = (ends.day, ends.timetz()) == (starts.day, starts.timetz())
        found["whole.term.months"] = months if even else None
    if agreement.renewal is not None:
        found["whole.renewal.notice_days"] = days_of(agreement.renewal.notice)
        found["whole.renewal.automatic"] = agreement.renewal.automatic
    for name, value in found.items():
        if value is not None:
            yield DealValue(field=name, value=value, where=HEAD[name])
            yield DealValue(field=name.rpartition(".")[0], value=True, where=HEAD[name])


def _once(said: Iterable[DealValue], notes: list[str]) -> dict[str, DealValue]:
    """The first value of each field; another one is told."""
    found: dict[str, DealValue] = {}
    for one in said:
        first = found.setdefault(one.field, one)
        if first.value != one.value:
            field = fields()[one.field]
            notes.append(
                f"{one.field} is fixed twice: {told(field, first.value)} in "
                f"{first.where or 'the text'}, "
                f"{told(field, one.value)} in {one.where or 'the text'}; the first is taken"
            )
    return found


def _sort_of(agreement: Agreement) -> str:
    """By what is licensed, else by what is granted."""
    sorts = {s for a in agreement.artefacts if (s := _SORT_OF.get(str(a.kind)))}
    if len(sorts) == 1:
        return sorts.pop()
    granted = {clause.kind for clause in agreement.clauses}
    return next((sort for kind, sort in _SORTS if kind in granted), "other")


def _deal_of_paper(paper: Paper, name: str, sort: str) -> Deal:
    readings = read_kinds(paper)
    notes: list[str] = [*paper.document.warnings]
    said = [one for reading in readings for one in _of_reading(reading, notes)]
    return Deal(
        id=name, sort=sort or read_situation(paper, readings).sort, values=_once(said, notes),
        kinds=frozenset(reading.kind for reading in readings), names=words_for(paper),
        notes=tuple(notes),
    )  # fmt: skip


def _of_reading(reading: KindReading, notes: list[str]) -> Iterator[DealValue]:
    place = reading.places[0]
    yield DealValue(field=reading.kind, value=True, where=place.section, quote=place.quote)
    for one in reading.values:
        value = _read_value(reading.kind, one, notes)
        if value is not None:
            yield DealValue(
                field=f"{reading.kind}.{one.name}", value=value,
                where=one.place.section, quote=one.place.quote,
            )  # fmt: skip


def _read_value(kind: str, reading: FieldReading, notes: list[str]) -> Param | None:
    """A value that was read; what the field cannot have is told and left out."""
    field = fields()[f"{kind}.{reading.name}"]
    try:
        return checked(field, reading.value, where=reading.place.section)
    except LicetError as error:
        notes.append(f"{error.where}: {error.problem} (“{reading.place.quote}”)".removeprefix(": "))
        return None
