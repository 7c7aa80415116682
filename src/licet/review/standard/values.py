# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The values that stand in a wording's places: the shape they have, and what they mean."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from functools import cache

from licet.review.grammar.place_names import names
from licet.terms.dossiers import Param
from licet.terms.wordings import FieldType

__all__ = ["DAY", "day_of", "places_of", "shape_of", "value_of"]

DAY = r"\d{1,2}\s+[a-z]+\s+\d{4}"
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september",
           "october", "november", "december")  # fmt: skip
_LENGTH = {FieldType.DAYS: "day", FieldType.MONTHS: "month", FieldType.HOURS: "hour"}
_SHAPES = {
    FieldType.PERCENT: r"\d+(?:\.\d+)?\s?%",
    FieldType.NUMBER: r"\d[\d,]*(?:\.\d+)?",
    FieldType.MONEY: r"[a-z]{3}\s+\d[\d,]*(?:\.\d+)?",
    FieldType.DATE: DAY,
    FieldType.NAMES: r"[^.;:]+?",
    FieldType.CHOICE: r"[a-z][a-z ]*?",
}
_WORLD = "all countries of the world"
_BREAK = re.compile(r"\s*,\s+|\s+and\s+")


def shape_of(type_: FieldType, acts: Mapping[str, str]) -> str:
    """A regular expression for folded text of what a value looks like; it has no groups."""
    if type_ in _LENGTH:
        return rf"[a-z0-9, -]+?\s+\(\d+\)\s+{_LENGTH[type_]}s?"
    if type_ is FieldType.ACTS:
        one = "|".join(_loose(phrase) for phrase in sorted(acts.values(), key=len, reverse=True))
        return rf"(?:{one})(?:(?:,\s+|\s+and\s+)(?:{one}))*"
    return _SHAPES.get(type_, ".+?")


def _loose(phrase: str) -> str:
    return r"\s+".join(re.escape(word) for word in phrase.lower().split())


def value_of(
    words: str, type_: FieldType, acts: Mapping[str, str], *, written: str
) -> Param | None:
    """The value of the words in a place; `None` if they are none of the type.

    Args:
        words: Folded, with single spaces.
        type_: Of the field.
        acts: How its layer says each operation.
        written: The same words as they stand, with their capitals.
    """
    if type_ is FieldType.ACTS:
        return tuple(_acts_in(words, acts))
    if type_ in (FieldType.LIST, FieldType.SHARES):
        return (written,)
    reader = _READERS.get(type_)
    return reader(words) if reader else written


def _counted(words: str) -> int | None:
    found = re.search(r"\((\d+)\)", words)
    return int(found.group(1)) if found else None


def _money(words: str) -> str:
    currency, _, amount = words.partition(" ")
    return f"{amount.replace(',', '')} {currency.upper()}"


def _names(words: str) -> tuple[str, ...]:
    return tuple(one.strip().replace(" ", "_") for one in _BREAK.split(words))


def _number(words: str) -> int | float:
    number = Decimal(words.replace(",", "").rstrip("% "))
    return int(number) if number == number.to_integral_value() else float(number)


def _iso(words: str) -> str | None:
    found = day_of(words)
    return found.isoformat() if found else None


def day_of(words: str) -> date | None:
    """The day that folded words name: `1 january 2027`."""
    number, month, year = words.split()
    if month not in _MONTHS:
        return None
    try:
        return date(int(year), _MONTHS.index(month) + 1, int(number))
    except ValueError:
        return None


def _acts_in(words: str, acts: Mapping[str, str]) -> Iterable[str]:
    phrases = {phrase.lower(): act for act, phrase in acts.items()}
    one = re.compile("|".join(re.escape(p) for p in sorted(phrases, key=len, reverse=True)))
    return (phrases[found.group()] for found in one.finditer(words))


def _codes(words: str) -> Param | None:
    found = places_of(words)
    return found[0] if len(found) == 1 else found or None


def places_of(words: str) -> tuple[str, ...]:
    """The codes of the places in a list, in order; empty if one of them is not known."""
    known, shape = _places()
    found: list[str] = []
    at = 0
    while at < len(words):
        name = shape.match(words, at)
        if name is None:
            return ()
        found.append(known[name.group(1)])
        following = _BREAK.match(words, name.end())
        if following is None:
            return tuple(found) if name.end() == len(words) else ()
        at = following.end()
    return tuple(found)


@cache
def _places() -> tuple[Mapping[str, str], re.Pattern[str]]:
    """The names that stand for one place each, and the shape of any of them."""
    known = {name: next(iter(codes)) for name, (codes, sort) in names().items()
             if len(codes) == 1 and sort != "city"}  # fmt: skip
    known |= {_WORLD: "worldwide", "england and wales": "GB-EAW"}
    ordered = sorted(known, key=len, reverse=True)
    shape = re.compile(rf"(?:the\s+)?({'|'.join(map(re.escape, ordered))})(?!\w)")
    return known, shape


_READERS: Mapping[FieldType, Callable[[str], Param | None]] = {
    FieldType.DAYS: _counted,
    FieldType.MONTHS: _counted,
    FieldType.HOURS: _counted,
    FieldType.PERCENT: _number,
    FieldType.NUMBER: _number,
    FieldType.MONEY: _money,
    FieldType.DATE: _iso,
    FieldType.PLACES: _codes,
    FieldType.NAMES: _names,
    FieldType.CHOICE: lambda words: words.replace(" ", "_"),
}
