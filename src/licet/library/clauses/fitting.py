# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Does a value fit its field?"""

import re
from collections.abc import Callable, Collection, Mapping
from datetime import date

from licet.terms.decode import decode_value
from licet.terms.dossiers import Param
from licet.terms.errors import DecodeError
from licet.terms.lines import is_line
from licet.terms.shares import shares_of
from licet.terms.territories import Places
from licet.terms.wordings import FieldType

__all__ = ["check_parties", "check_value"]

_HINTS = {
    FieldType.YES_NO: "write true or false",
    FieldType.MONEY: 'write "40000 EUR" or "2500.50 EUR", without separators',
    FieldType.NAMES: 'write identifiers such as "medical_research", and each of several by itself',
    FieldType.PLACES: "write ISO 3166 codes such as DE or US-CA, EU, EEA, or worldwide",
    FieldType.DATE: "write 2027-06-30",
}  # fmt: skip
_MOST = 100
"""Per cent."""
_LONGEST = 999_999
"""Hours, days or months: more than a hundred years in any of them."""
_LARGEST = 10**15
"""Calls, tokens and other numbers."""
_MONEY = re.compile(r"[0-9]{1,15}(?:\.[0-9]{1,6})? [A-Z]{3}")
_NAME = re.compile(r"[a-z0-9]+(?:_[a-z0-9]+)*")
_SHOWN = 80
"""Characters of a value in an error."""


def check_value(
    value: Param, type_: FieldType, *, choices: tuple[str, ...], acts: Mapping[str, str], where: str
) -> None:
    """Refuse a value that its field cannot have.

    Args:
        value: As an agreement file has it.
        type_: Of the field.
        choices: The words of a choice.
        acts: The operations that the clause can name.
        where: The place in the file, for the error.

    Raises:
        DecodeError: It does not fit.
    """
    if value == ():  # an empty list: paragraphs about it are left out
        return
    if type_ is FieldType.CHOICE and value not in choices:
        raise DecodeError(f"`{value}` is not one of {', '.join(choices)}", where=where)
    if type_ is FieldType.ACTS:
        strange = [one for one in _several(value) if one not in acts]
        if strange or not _several(value):
            raise DecodeError(
                f"`{', '.join(map(str, strange))}` is no act that this clause can name",
                where=where, hint=f"there are {', '.join(acts)}",
            )  # fmt: skip
    test = _TESTS.get(type_)
    if test is not None and not test(value):
        raise DecodeError(f"`{_shown(value)}` is no value of type {type_}", where=where,
                          hint=_HINTS.get(type_, ""))  # fmt: skip


def check_parties(value: Param, type_: FieldType, *, ids: Collection[str], where: str) -> None:
    """Refuse a party that the agreement does not have, and shares that are not a whole.

    Args:
        value: As an agreement file has it.
        type_: Of the field; only `party` and `shares` name parties.
        ids: Of the parties of the agreement.
        where: The place in the file, for the error.

    Raises:
        DecodeError: It names somebody else, or the shares do not make 100 per cent.
    """
    named: list[str] = [str(value)] if type_ is FieldType.PARTY else []
    if type_ is FieldType.SHARES and value != ():
        try:
            named = [share.party for share in shares_of(value)]
        except DecodeError as error:
            raise DecodeError(error.problem, where=where, hint=error.hint) from None
    for one in named:
        if one not in ids:
            raise DecodeError(f"`{one}` is no party", where=where,
                              hint=f"there are {', '.join(ids)}")  # fmt: skip


def _shown(value: Param) -> str:
    told = ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
    return told if len(told) <= _SHOWN else f"{told[:_SHOWN]}…"


def _several(value: Param) -> tuple[Param, ...]:
    return tuple(value) if isinstance(value, tuple) else (value,)


def _whole(value: Param) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _LONGEST


def _number(value: Param) -> bool:
    plain = isinstance(value, int | float) and not isinstance(value, bool)
    return plain and 0 <= value <= _LARGEST  # type: ignore[operator]  # a number, as just asked


def _percent(value: Param) -> bool:
    return isinstance(value, int | float) and _number(value) and value <= _MOST


def _money(value: Param) -> bool:
    return isinstance(value, str) and _MONEY.fullmatch(value) is not None


def _places(value: Param) -> bool:
    try:
        decode_value(Places, {"included": list(_several(value))})
    except DecodeError:
        return False
    return bool(_several(value))


def _day(value: Param) -> bool:
    try:
        return bool(date.fromisoformat(str(value)))
    except ValueError:
        return False


def _phrases(value: Param) -> bool:
    """Words of one line each: a clause is written from them."""
    told = _several(value)
    return bool(told) and all(isinstance(one, str) and is_line(one) for one in told)


def _names(value: Param) -> bool:
    """Identifiers, which the paper writes with spaces; `and` between two of them parts them."""
    return all(
        isinstance(one, str) and _NAME.fullmatch(one) and "and" not in one.split("_")
        for one in _several(value)
    )


_TESTS: Mapping[FieldType, Callable[[Param], bool]] = {
    FieldType.DAYS: _whole, FieldType.MONTHS: _whole, FieldType.HOURS: _whole,
    FieldType.NUMBER: _number, FieldType.PERCENT: _percent, FieldType.MONEY: _money,
    FieldType.PLACES: _places, FieldType.YES_NO: lambda value: isinstance(value, bool),
    FieldType.DATE: _day, FieldType.LIST: _phrases, FieldType.TEXT: _phrases,
    FieldType.NAMES: _names,
}  # fmt: skip
