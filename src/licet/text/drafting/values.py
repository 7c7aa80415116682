# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Values as a contract writes them: `thirty (30) days`, `EUR 40,000`, `Germany and France`."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache

from licet.terms.dossiers import Param
from licet.terms.errors import DecodeError
from licet.terms.parties import Party
from licet.terms.shares import shares_of
from licet.terms.subdivisions import subdivision_name
from licet.terms.wordings import FieldType

__all__ = ["day", "in_words", "listed", "place", "said", "with_parties"]

_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_HUNDRED, _THOUSAND = 100, 1000
_UNITS = {FieldType.DAYS: "day", FieldType.MONTHS: "month", FieldType.HOURS: "hour"}
_NAMED = {
    "EU": "the European Union", "EEA": "the European Economic Area",
    "worldwide": "all countries of the world", "GB-EAW": "England and Wales",
    "GE": "the country of Georgia", "US-GA": "the State of Georgia",
}  # fmt: skip
_ARTICLE = frozenset(("AE", "BS", "CD", "CF", "DO", "GB", "GM", "KM", "MH", "MV", "NL", "PH", "SC",
                      "US"))  # fmt: skip
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
           "October", "November", "December")  # fmt: skip


def said(value: Param, type_: FieldType) -> str:
    """A value in words.

    >>> said(30, FieldType.DAYS), said("40000 EUR", FieldType.MONEY), said(2.5, FieldType.PERCENT)
    ('thirty (30) days', 'EUR 40,000', '2.5%')

    Raises:
        DecodeError: The value is not of the type.
    """
    if type_ in _UNITS:
        count = _whole(value, type_)
        return f"{in_words(count)} ({count}) {_UNITS[type_]}{'' if count == 1 else 's'}"
    if type_ is FieldType.PERCENT:
        return f"{_number(value, type_):f}%"
    if type_ is FieldType.NUMBER:
        return f"{_number(value, type_):,f}"
    if type_ is FieldType.MONEY:
        amount, _, currency = str(value).partition(" ")
        return f"{currency} {_cents(_number(amount, type_)):,f}"
    if type_ is FieldType.DATE:
        return day(date.fromisoformat(str(value)))
    return listed([_one(item, type_) for item in (value if isinstance(value, tuple) else (value,))])


def _one(item: Param, type_: FieldType) -> str:
    if type_ is FieldType.PLACES:
        return place(str(item))
    return str(item).replace("_", " ") if type_ is FieldType.NAMES else str(item)


def _whole(value: Param, type_: FieldType) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise DecodeError(f"`{value}` is no number of {type_}", hint="write a whole number")
    return value


def _number(value: Param, type_: FieldType) -> Decimal:
    try:
        number = Decimal(str(value))
    except ArithmeticError:
        raise DecodeError(f"`{value}` is no {type_}") from None
    if isinstance(value, bool) or not number.is_finite() or number < 0:
        raise DecodeError(f"`{value}` is no {type_}")
    whole = number == number.to_integral_value()
    return number.quantize(Decimal(1)) if whole else number.normalize()


def _cents(amount: Decimal) -> Decimal:
    """Whole amounts stay whole, and all others have two figures or more: `2,500.50`."""
    tenths = amount != amount.to_integral_value() and amount == amount.quantize(Decimal("0.1"))
    return amount.quantize(Decimal("0.01")) if tenths else amount


def in_words(number: int) -> str:
    """A whole number below a thousand in words; a larger one in figures.

    >>> in_words(72), in_words(365)
    ('seventy-two', 'three hundred and sixty-five')
    """
    if number < len(_SMALL):
        return _SMALL[number]
    if number < _HUNDRED:
        ten, rest = divmod(number, 10)
        return _TENS[ten] + (f"-{_SMALL[rest]}" if rest else "")
    if number < _THOUSAND:
        hundred, rest = divmod(number, _HUNDRED)
        return f"{_SMALL[hundred]} hundred" + (f" and {in_words(rest)}" if rest else "")
    return f"{number:,}"


def day(one: date) -> str:
    """`1 January 2027`."""
    return f"{one.day} {_MONTHS[one.month - 1]} {one.year}"


def place(code: str) -> str:
    """The name of a place: `DE` is `Germany`, `US-CA` `California`."""
    if code in _NAMED:
        return _NAMED[code]
    if "-" in code:
        return subdivision_name(code) or code
    name = _countries().get(code, code)
    return f"the {name}" if code in _ARTICLE else name


@cache
def _countries() -> Mapping[str, str]:
    from babel import Locale  # takes some 50 ms: not at start-up

    return dict(Locale("en").territories.items())


def with_parties(value: Param, whole: Param, parties: Sequence[Party]) -> str:
    """A party by its name, or shares of parties: `Northwind Ltd: 60%`.

    Args:
        value: Ids, or shares such as `northwind 60`; one of them, or all.
        whole: All of the field, of which `value` may be one: shares are 100 together.
        parties: Of the agreement.

    Raises:
        DecodeError: Somebody is no party, or the shares do not add up.
    """
    names = {str(one.id): one.name for one in parties}
    told = value if isinstance(value, tuple) else (str(value),)
    if all(one in names for one in told):
        return listed([names[one] for one in told])
    shares = {one.told: one for one in shares_of(whole)}
    for share in shares.values():
        if share.party not in names:
            raise DecodeError(f"`{share.party}` is no party", hint=f"there are {', '.join(names)}")
    chosen = [shares[str(one)] for one in told]
    return listed([
        f"{names[one.party]}: {said(str(one.per_cent), FieldType.PERCENT)}" for one in chosen
    ])  # fmt: skip


def listed(items: list[str], joined: str = "and") -> str:
    """`a, b and c`."""
    if len(items) <= 1:
        return items[0] if items else ""
    return f"{', '.join(items[:-1])} {joined} {items[-1]}"
