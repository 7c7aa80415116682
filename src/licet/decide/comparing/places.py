# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Sets of places cut by one another, a place inside each, and words for them."""

from collections.abc import Iterable, Sequence
from datetime import date

from licet.terms import WORLDWIDE, Places, Territory
from licet.terms.territories import COUNTRIES, REGIONS, region

__all__ = ["called", "named", "somewhere", "split"]

_FIRST = ("US", "CN", "IN", "JP", "GB", "CH", "BR", "CA", "DE", "FR")
"""Countries that people think of first when they read `elsewhere`."""


def split(sets: Iterable[Territory]) -> tuple[Territory, ...]:
    """The classes of places that no set tells apart; together they are the world."""
    classes = [WORLDWIDE]
    for one in sets:
        classes = [
            part for class_ in classes for part in (class_ & one, class_ - one) if _inhabited(part)
        ]
    return tuple(classes)


def _inhabited(places: Territory) -> bool:
    """Whether there is a place inside: everywhere but in all countries is nowhere."""
    return bool(places) and (not places.everywhere or bool(_inside(places)))


def _inside(places: Territory) -> list[str]:
    codes = COUNTRIES if places.everywhere else places.flipped
    codes = codes | {code for code in places.flipped if len(code) > 2}
    return [code for code in codes if code in places]


def somewhere(places: Territory) -> str:
    """A place inside, a country if there is one."""
    order = {code: rank for rank, code in enumerate(_FIRST)}
    return min(_inside(places), key=lambda c: (len(c), order.get(c, len(order)), c))


def named(written: Iterable[tuple[Places, date]]) -> tuple[tuple[str, Territory], ...]:
    """Places as agreements write them, beside what they are on a day."""
    found = {}
    for places, day in written:
        if places.included == {"worldwide"} and places.excluded:
            found[_row(places.excluded)] = ~places.on(day)
            continue
        less = f" except {_row(places.excluded)}" if places.excluded else ""
        found[f"{_row(places.included)}{less}"] = places.on(day)
    return tuple(found.items())


def _row(codes: Iterable[str]) -> str:
    """`CH and the EEA`."""
    *most, last = sorted(f"the {code}" if code in REGIONS else code for code in codes) or [""]
    return f"{', '.join(most)} and {last}" if most else last


def called(places: Territory, known: Sequence[tuple[str, Territory]], day: date) -> str:
    """Places in words: as somebody wrote them, if anybody did."""
    if places == WORLDWIDE:
        return "anywhere"
    for name, one in known:
        if places == one:
            return f"in {name}"
        if places == ~one and "except" not in name:
            return f"outside {name}"
    if places.everywhere:
        return f"outside {_listed(~places, day)}"
    return f"in {_listed(places, day)}"


def _listed(places: Territory, day: date) -> str:
    parts = []
    for name in REGIONS:
        members = region(name, on=day)
        if members <= places:
            parts.append(name)
            places -= members
    return _row((*parts, *(str(places).split(", ") if places else ())))
