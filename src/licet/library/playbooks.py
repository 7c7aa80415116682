# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Playbooks: those that ship, by name or side, and a user's own, a file or a folder of them."""

import difflib
from functools import cache
from pathlib import Path

from licet.library.kinds import FieldType, Kind, kinds
from licet.terms.decode import decode_toml
from licet.terms.errors import DecodeError, UsageError
from licet.terms.playbooks import Playbook, Position, Range, amount_of

__all__ = ["SHIPPED", "playbook", "playbooks_in", "read_playbook"]

FOLDER = Path(__file__).parent / "data" / "playbooks"
SHIPPED = ("data_supplier", "licensee", "licensor", "research_consortium")
"""Names of the playbooks that ship; each is the default of the side it is named after."""
SIDES = {"provider": "licensor", "customer": "licensee", "supplier": "data_supplier"}
"""Other words for a side."""
_NUMBERS = frozenset(
    (FieldType.DAYS, FieldType.MONTHS, FieldType.HOURS, FieldType.PERCENT, FieldType.NUMBER)
)


@cache
def playbook(name: str) -> Playbook:
    """A playbook that ships, by its name or by a side.

    Raises:
        UsageError: None has the name.
    """
    known = SIDES.get(name, name)
    if known not in SHIPPED:
        near = difflib.get_close_matches(name, SHIPPED, n=1)
        raise UsageError(
            f"`{name}` is no playbook that ships",
            hint=f"did you mean `{near[0]}`?" if near else f"there are {', '.join(SHIPPED)}",
        )
    return read_playbook((FOLDER / f"{known}.toml").read_text("utf-8"), where=f"{known}.toml")


def playbooks_in(path: Path) -> tuple[Playbook, ...]:
    """A user's own playbooks: one file, or every `.toml` of a folder, by name.

    Raises:
        UsageError: There is none, or a file cannot be read.
        DecodeError: A file is no playbook.
    """
    names = sorted(path.glob("*.toml")) if path.is_dir() else [path]
    if not names:
        raise UsageError("there is no playbook in the folder", where=str(path))
    return tuple(read_playbook(_text(name), where=str(name)) for name in names)


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(
            "the playbook cannot be read", where=str(path),
            hint=f"a playbook is a TOML file; those that ship are {', '.join(SHIPPED)}",
        ) from error  # fmt: skip


def read_playbook(text: str, *, where: str) -> Playbook:
    """A playbook from its TOML, checked against the kinds of clauses.

    Raises:
        DecodeError: It has an unknown key, kind, field or value, or a position that asks nothing.
    """
    found = decode_toml(Playbook, text, where=where)
    for position in found.positions:
        _check(position, f"{where}: {position.id}")
    return found


def _check(position: Position, where: str) -> None:
    kind = kinds().get(position.kind)
    if kind is None:
        near = difflib.get_close_matches(position.kind, kinds(), n=1)
        raise DecodeError(
            f"`{position.kind}` is no kind of clause", where=where,
            hint=f"did you mean `{near[0]}`?" if near else "`kinds.toml` lists them",
        )  # fmt: skip
    if position.beside and position.beside not in kinds():
        raise DecodeError(f"`{position.beside}` is no kind of clause", where=where)
    ranges = (position.standard, position.acceptable, position.walk_away)
    if position.prefers and kind.fields.get(position.field) not in (*_NUMBERS, FieldType.MONEY):
        raise DecodeError(
            "`prefers` is for a field that is a number", where=where,
            hint="of words the one that stands first in `among` is asked for first",
        )  # fmt: skip
    if position.field:
        _check_field(position, kind, where)
    elif not all(one.empty for one in ranges):
        raise DecodeError(
            "values are given, but no field", where=where,
            hint=f"fields of {position.kind}: {', '.join(kind.fields) or 'none'}",
        )  # fmt: skip


def _check_field(position: Position, kind: Kind, where: str) -> None:
    type_ = kind.fields.get(position.field)
    if type_ is None:
        raise DecodeError(
            f"`{position.field}` is no field of {position.kind}", where=where,
            hint=f"it has {', '.join(kind.fields) or 'none'}",
        )  # fmt: skip
    if position.standard.empty:
        raise DecodeError("a position on a field has no standard", where=where)
    choices = kind.choices.get(position.field, ())
    ranges = (position.standard, position.acceptable, position.walk_away)
    for one in ranges:
        _check_range(one, type_, choices, where)
    currencies = sorted({one.currency for one in ranges if one.currency})
    if len(currencies) > 1:
        raise DecodeError(f"one position counts in {' and '.join(currencies)}", where=where,
                          hint="amounts in two currencies cannot be compared")  # fmt: skip


def _check_range(one: Range, type_: FieldType, choices: tuple[str, ...], where: str) -> None:
    bounded = one.least is not None or one.most is not None
    if bounded and type_ not in (*_NUMBERS, FieldType.MONEY):
        raise DecodeError(f"a field of type {type_} has no least and no most", where=where)
    if bounded and (type_ is FieldType.MONEY) != bool(one.currency):
        raise DecodeError(
            f"a range of {type_} has {'a' if one.currency else 'no'} currency", where=where,
            hint='write { most = 100000, currency = "EUR" } for money, and for money alone',
        )  # fmt: skip
    for value in one.among:
        right = {FieldType.YES_NO: bool, FieldType.CHOICE: str, FieldType.PLACES: str}.get(type_)
        numeric = type_ in _NUMBERS and isinstance(value, bool | str)
        other = type_ is FieldType.MONEY and amount_of(value) is None
        if numeric or other or (right is not None and not isinstance(value, right)):
            raise DecodeError(f"`{value}` is no value of a field of type {type_}", where=where)
        if type_ is FieldType.CHOICE and value not in choices:
            raise DecodeError(f"`{value}` is not one of {', '.join(choices)}", where=where)
