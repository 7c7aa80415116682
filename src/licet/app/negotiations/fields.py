# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The fields that can be negotiated, and their values as people write them."""

import difflib
import math
import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache
from types import MappingProxyType

from licet.library.kinds import Kind, kinds
from licet.terms import Param, UsageError
from licet.terms.negotiations import Field
from licet.terms.playbooks import amount_of

__all__ = ["checked", "field_named", "fields", "value_in"]

MOST = 10**12
"""A number above this is a slip of the pen; all of them are exact in JSON."""
_UNIT = re.compile(r"_(?:days|months|hours)\Z")
_MAIN = ("allowed", "days", "months", "hours")
"""Names that say no more than the title of their kind does."""
_PLACE = re.compile(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?|EEA|worldwide")
_SEVERAL = ("shares", "acts", "names", "list")
"""Types whose value is several words, phrases or ids."""
_WORDS = {"yes": True, "true": True, "no": False, "false": False}
_LENGTH = re.compile(r"(?P<number>[0-9.]+) ?(?P<unit>days?|months?|hours?|%|per cent)?")
_UNITS = {"days": ("day", "days"), "months": ("month", "months"), "hours": ("hour", "hours"),
          "percent": ("%", "per cent"), "number": ()}  # fmt: skip


@cache
def fields() -> Mapping[str, Field]:
    """Every kind of clause, and every field of one, by id."""
    found: dict[str, Field] = {}
    for id_, kind in kinds().items():
        found[id_] = Field(id=id_, kind=id_, title=kind.title, type="clause")
        for name, type_ in kind.fields.items():
            found[f"{id_}.{name}"] = Field(
                id=f"{id_}.{name}", kind=id_, name=name, title=_title(kind, name),
                type=str(type_), choices=kind.choices.get(name, ()),
            )  # fmt: skip
    return MappingProxyType(found)


def _title(kind: Kind, name: str) -> str:
    """`time to cure` for the field that the kind is about, `audit: look back` for another."""
    if len(kind.fields) == 1 or name in _MAIN:
        return kind.title
    short = _UNIT.sub("", name)
    alike = [one for one in kind.fields if _UNIT.sub("", one) == short]
    plain = short if len(alike) == 1 else name
    return f"{kind.title}: {plain.replace('_', ' ')}"


def field_named(name: str) -> Field:
    """A field by its id, or by the end of it where that is of one field alone.

    >>> field_named("cure.days").id
    'whole.cure.days'

    Raises:
        UsageError: None is called so, or several are.
    """
    known = fields()
    ends = [id_ for id_ in known if id_ == name or id_.endswith(f".{name}")]
    if name in known or len(ends) == 1:
        return known[name if name in known else ends[0]]
    if ends:
        raise UsageError(f"`{name}` may be one of {len(ends)} fields", hint=", ".join(ends[:6]))
    near = difflib.get_close_matches(name, known, n=1)
    raise UsageError(
        f"`{name}` is no field of a clause",
        hint=f"did you mean `{near[0]}`?" if near else "a field is KIND.FIELD: whole.cure.days",
    )


def value_in(field: Field, text: str) -> Param:
    """A value as people write it: `45`, `45 days`, `yes`, `40000 EUR`, `CH,DE`.

    Raises:
        UsageError: It is no value of the field.
    """
    plain = " ".join(text.split())
    made: Param | None = None
    if field.type in _UNITS:
        made = _number(field, plain)
    elif field.type in ("yes_no", "clause"):
        made = _WORDS.get(plain.lower())
    elif field.type == "places" or field.type in _SEVERAL:
        made = tuple(one.strip() for one in plain.split(";" if ";" in plain else ","))
    else:
        made = plain.replace(",", "") if field.type == "money" else plain
    found = None if made is None else _checked(field, made)
    if found is None:
        raise UsageError(f"`{plain}` is no value of {field.id}", hint=_HINTS[field.type](field))
    return found


def _number(field: Field, plain: str) -> Param | None:
    match = _LENGTH.fullmatch(plain)
    if match is None or (match["unit"] and match["unit"] not in _UNITS[field.type]):
        return None
    try:
        number = Decimal(match["number"])
    except InvalidOperation:
        return None
    return int(number) if number == number.to_integral_value() else float(number)


def checked(field: Field, value: Param, *, where: str) -> Param:
    """A value of an agreement, in the one way it is compared.

    Raises:
        UsageError: It is no value of the field.
    """
    found = _checked(field, value)
    if found is None:
        shown = value if isinstance(value, str) else repr(value).lower()
        raise UsageError(f"`{shown}` is no value of {field.id}", where=where,
                         hint=_HINTS[field.type](field))  # fmt: skip
    return found


def _checked(field: Field, value: Param) -> Param | None:
    if field.type in _UNITS:
        return _a_number(field, value)
    if field.type in ("yes_no", "clause"):
        right = isinstance(value, bool) and (value or field.type == "yes_no")
        return value if right else None
    if field.type == "money":
        money = amount_of(value)
        return value if money is not None and 0 <= money[0] <= MOST else None
    if field.type == "places":
        return _places(value)
    if field.type in _SEVERAL:
        listed = (value,) if isinstance(value, str) else value
        return listed if isinstance(listed, tuple) and listed and all(listed) else None
    return _word(field, value)


def _word(field: Field, value: Param) -> Param | None:
    """One of the words of a choice, a day, or words of one's own."""
    if not isinstance(value, str) or not value or value not in (field.choices or (value,)):
        return None
    if field.type == "date":
        try:
            date.fromisoformat(value)
        except ValueError:
            return None
    return value


def _a_number(field: Field, value: Param) -> Param | None:
    """A number that is not negative; lengths of time are whole."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if not math.isfinite(value) or not 0 <= value <= (100 if field.type == "percent" else MOST):
        return None
    if value == int(value):
        return int(value)
    return float(value) if field.type in ("percent", "number") else None


def _places(value: Param) -> Param | None:
    codes = (value,) if isinstance(value, str) else value
    if not isinstance(codes, tuple) or not codes:
        return None
    return tuple(sorted(set(codes))) if all(_PLACE.fullmatch(one) for one in codes) else None


def _unit_hint(field: Field) -> str:
    whole = "" if field.type in ("percent", "number") else "whole "
    return f"write a {whole}number, {'per cent' if field.type == 'percent' else field.type}: 30"


def _several_hint(_: Field) -> str:
    return "write one, or several with `;` between them"


_HINTS: Mapping[str, Callable[[Field], str]] = {
    **dict.fromkeys(_UNITS, _unit_hint),
    "yes_no": lambda _: "write yes or no",
    "clause": lambda _: "write yes: the agreement has such a clause",
    "money": lambda _: "write an amount and a currency: 40000 EUR",
    "places": lambda _: "write codes of ISO 3166, EU, EEA or worldwide: CH,DE",
    "choice": lambda field: f"it is one of {', '.join(field.choices)}",
    **dict.fromkeys(_SEVERAL, _several_hint),
    "text": lambda _: "write a few words",
    "date": lambda _: "write 2027-06-30",
    "party": lambda _: "write the id of a party",
}
