# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What `licet new` asks, and answers turned into values."""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from licet.library.clauses import completed, form, wordings
from licet.library.kinds import kinds
from licet.library.playbooks import playbook
from licet.terms import Agreement, UsageError
from licet.terms.dossiers import Param
from licet.terms.playbooks import Position, Range
from licet.terms.wordings import FieldType, Stance

__all__ = ["Question", "questions", "value_from"]

_YES, _NO = ("yes", "true", "y"), ("no", "false", "n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What `licet new` asks: one field of one clause."""

    kind: str
    field: str
    asks: str
    type: FieldType
    choices: tuple[str, ...]
    value: Param | None
    """What it is if nobody says otherwise."""
    why: str
    """Why the wording is as it is."""
    sources: tuple[str, ...]
    """Law and standards that it rests on."""
    hints: tuple[str, ...]
    """What the playbooks of both sides want of it."""


def questions(agreement: Agreement) -> tuple[Question, ...]:
    """What the form asks, in the order of the clauses, with what is set now."""
    return tuple(_questions(agreement))


def _questions(agreement: Agreement) -> Iterator[Question]:
    asked = {clause.kind: clause.asks for clause in form(agreement.form).clauses}
    for clause in completed(agreement).clauses:
        told, kind = wordings()[clause.wording], kinds()[clause.kind]
        for name in (one for one in asked.get(clause.kind, ()) if one in told.types):
            yield Question(
                kind=clause.kind, field=name,
                asks=kind.asks.get(name, f"{kind.title}: {name.replace('_', ' ')}?"),
                type=told.types[name], choices=kind.choices.get(name, ()),
                value=clause.values.get(name), why=told.rationale, sources=told.sources,
                hints=tuple(_hints(clause.kind, name)),
            )  # fmt: skip


def _hints(kind: str, field: str) -> Iterator[str]:
    for side in (Stance.LICENSOR, Stance.LICENSEE):
        for position in playbook(side.value).positions:
            if (position.kind, position.field) == (kind, field) and not position.standard.empty:
                yield f"{side.value}: {_wanted(position)}"


def _wanted(position: Position) -> str:
    told = _range(position.standard)
    if not position.acceptable.empty:
        told += f", accepts {_range(position.acceptable)}"
    return told


def _range(one: Range) -> str:
    if one.among:
        words = {True: "yes", False: "no"}
        return " or ".join(words[v] if isinstance(v, bool) else str(v) for v in one.among)
    bounds = (("at least", one.least), ("at most", one.most))
    return " and ".join(f"{word} {bound:g}" for word, bound in bounds if bound is not None)


def value_from(words: str, type_: FieldType, choices: tuple[str, ...], *, where: str) -> Param:
    """A value from what a person wrote: `45`, `yes`, `EU, CH`, `40000 EUR`, `["EU", "CH"]`.

    Raises:
        UsageError: It is none of the type.
    """
    text = words.strip()
    if text[:1] in ("[", '"', "'"):
        return _quoted(text, where)
    if type_ is FieldType.CHOICE and text not in choices:
        raise UsageError(f"`{text}` is not one of {', '.join(choices)}", where=where)
    reader = _READERS.get(type_)
    value = reader(text) if reader else text
    if value is None:
        raise UsageError(f"`{text}` is no value of a field of type {type_}", where=where,
                         hint=_SHAPES.get(type_, ""))  # fmt: skip
    return value


def _quoted(text: str, where: str) -> Param:
    """A list or text as TOML writes it: what stands in quotes is not taken apart."""
    try:
        value = tomllib.loads(f"value = {text}\n")["value"]
    except (ValueError, RecursionError) as error:
        raise UsageError(f"`{text}` is no list or text of TOML: {str(error).lower()}", where=where,
                         hint='write ["a", "b"], or a, b') from None  # fmt: skip
    several = value if isinstance(value, list) else [value]
    if not all(isinstance(one, str | int | float) for one in several):
        raise UsageError(f"`{text}` is no list of plain values", where=where)
    return tuple(value) if isinstance(value, list) else str(value)


def _flag(text: str) -> Param | None:
    return text.lower() in _YES if text.lower() in (*_YES, *_NO) else None


def _whole(text: str) -> Param | None:
    return int(text) if text.isascii() and text.isdigit() else None


def _number(text: str) -> Param | None:
    try:
        number = Decimal(text.rstrip("% "))
    except InvalidOperation:
        return None
    if not number.is_finite():
        return None
    return int(number) if number == number.to_integral_value() else float(number)


def _several(text: str) -> Param | None:
    sep = ";" if ";" in text else ","
    return tuple(one.strip() for one in text.split(sep) if one.strip()) or None


def _places(text: str) -> Param | None:
    return _several(text) if "," in text else text or None


_READERS: Mapping[FieldType, Callable[[str], Param | None]] = {
    FieldType.YES_NO: _flag, FieldType.DAYS: _whole, FieldType.MONTHS: _whole,
    FieldType.HOURS: _whole, FieldType.PERCENT: _number, FieldType.NUMBER: _number,
    FieldType.PLACES: _places, FieldType.ACTS: _several,
    FieldType.NAMES: _several, FieldType.LIST: _several, FieldType.SHARES: _several,
}  # fmt: skip
_SHAPES = {
    FieldType.YES_NO: "write yes or no",
    FieldType.PERCENT: "write a number", FieldType.DAYS: "write a whole number",
    FieldType.MONTHS: "write a whole number", FieldType.HOURS: "write a whole number",
}  # fmt: skip
