# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which licence a name means: identifiers, the names people write, and changes in place."""

import fnmatch
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from licet.terms.licences import Catalogue, LicenceKind

__all__ = ["Named", "folded", "licence_named", "nameless"]

_DATA = Path(__file__).parent / "data"
_NOISE = re.compile(r"\b(?:the|licen[sc]es?|agreement|version)\b|(?<![a-z0-9])v(?=\d)")
_APART = re.compile(r"[^a-z0-9+.]+")
_ASIDE = re.compile(r"\s*\([^()]*\)\s*$")
_ADDRESS = re.compile(r"^(?:https?://)?(?:www\.)?[\w-]+(?:\.[\w-]+)+/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """What a name means."""

    licence: str = ""
    """Catalogue id; empty where no licence, or none alone, has the name."""
    note: str = ""
    """How it was understood, where there was something to understand."""


def folded(name: str) -> str:
    """A name as it is compared: lower case, one hyphen between words, no filling words."""
    text = name.strip().casefold()
    for pattern, meant in _addresses():
        if found := pattern.search(text):
            return found.expand(meant)
    if _ADDRESS.match(text):
        text = _ADDRESS.sub("", text).removesuffix("/").rsplit("/", 1)[-1]
        text = re.sub(r"\.(?:txt|html?|md|php)$", "", text)
    # Words are told apart first: an underscore is a letter to the pattern of filling words.
    return _APART.sub("-", _NOISE.sub(" ", _APART.sub("-", text))).strip("-.")


def nameless(name: str) -> bool:
    """Whether a word in the place of a name says that there is none.

    >>> nameless("Unspecified")
    True
    """
    return folded(name) in _data()["nameless"]


def licence_named(
    name: str, catalogue: Catalogue, *, artefact: str = "", on: date | None = None
) -> Named:
    """The licence and edition that a declared name means for an artefact on a day.

    Args:
        name: An id, an identifier such as `MIT` or `llama3.1`, a name in words, or an address.
        catalogue: The licences that are known.
        artefact: Id of the artefact, for changes in place.
        on: The day of its revision: a name that gives no edition means the one of that day.
    """
    if nameless(name):
        return Named()
    found, guess = _found(name, catalogue)
    if not found:
        return Named(note=f"“{name}” is the name of no licence we know")
    if len(found) > 1:
        return Named(note=f"“{name}” may be {', '.join(found)}: its text decides")
    if guess:
        return Named(licence=found[0], note=f"“{name}” names no version: {found[0]} is taken")
    return _changed(artefact, on, *_edition(found[0], name, catalogue, on=on))


@lru_cache(maxsize=4096)
def _found(name: str, catalogue: Catalogue) -> tuple[tuple[str, ...], bool]:
    """The licences that have a name, however it is spelt, and whether its version was guessed."""
    looked_up = (_looked_up(key, catalogue) for key in _spellings(name))
    return next((one for one in looked_up if one[0]), ((), False))


def _spellings(name: str) -> Iterator[str]:
    """Ways to look a name up: the nearest to what is written first."""
    key = folded(name)
    yield key
    yield key.removeprefix("licenseref-scancode-")
    yield key.removeprefix("licenseref-")
    yield re.sub(r"(?:-only|-or-later|\+)$", "", key)
    short = key
    for pattern, meant in _words():
        short = pattern.sub(meant, short)
    yield short
    # `llama3` is written for `llama-3`.
    apart = re.sub(r"(?<=[a-z])(?=\d)", "-", short)
    yield apart
    yield re.sub(r"-(\d)$", r"-\1.0", apart)
    if _ASIDE.search(name):
        yield from _spellings(_ASIDE.sub("", name))


def _looked_up(key: str, catalogue: Catalogue) -> tuple[tuple[str, ...], bool]:
    """The licences that have a name, and whether its version was guessed."""
    found = _table(catalogue).get(key, ())
    if len(found) != 1 and key in _data()["names"]:
        found = (_data()["names"][key],)
    guess = not found and key in _data()["unversioned"]
    if guess:
        found = (_data()["unversioned"][key],)
    return tuple(i for i in found if i in catalogue.records), guess


def _edition(licence: str, name: str, catalogue: Catalogue, *, on: date | None) -> tuple[str, str]:
    """Among editions of one title, the one in force on the day; a dated name is left alone."""
    if name == licence or on is None:
        return licence, ""
    record = catalogue.records[licence]
    siblings = [
        other
        for other in catalogue.records.values()
        if other.family == record.family and other.title == record.title and _day(other.edition)
    ]
    if len(siblings) < 2:
        return licence, ""
    in_force = [s for s in siblings if (_day(s.edition) or date.max) <= on]
    chosen = max(in_force or siblings, key=lambda s: s.edition if in_force else "")
    if not in_force:
        chosen = min(siblings, key=lambda s: s.edition)
    note = f"“{name}” names no edition: that of {chosen.edition} was in force on {on}"
    return chosen.id, note


def _day(edition: str) -> date | None:
    return date.fromisoformat(edition) if re.fullmatch(r"\d{4}-\d\d-\d\d", edition) else None


def _changed(artefact: str, on: date | None, licence: str, note: str) -> Named:
    for pattern, starts, before, now in _histories():
        if not fnmatch.fnmatchcase(artefact, pattern) or licence not in (*before, now):
            continue
        held = now if on is None or on >= starts else before[0]
        if held != licence:
            return Named(
                licence=held,
                note=f"the licence of {artefact} was changed in place on {starts}: "
                f"{held} holds {'from then on' if held == now else 'before'}",
            )
    return Named(licence=licence, note=note)


@cache
def _data() -> Mapping[str, Any]:
    return tomllib.loads((_DATA / "names.toml").read_text("utf-8"))


@cache
def _addresses() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(p), meant) for p, meant in _data()["addresses"].items())


@cache
def _words() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(p), meant) for p, meant in _data()["words"].items())


@cache
def _histories() -> tuple[tuple[str, date, tuple[str, ...], str], ...]:
    found = tomllib.loads((_DATA / "histories.toml").read_text("utf-8"))["histories"]
    return tuple((h["artefacts"], h["starts"], tuple(h["before"]), h["now"]) for h in found)


@cache
def _table(catalogue: Catalogue) -> Mapping[str, tuple[str, ...]]:
    """Ids by folded name; an id beats an identifier."""
    found: dict[str, list[str]] = {}
    for record in catalogue.records.values():
        for identifier in record.identifiers:
            kind, _, rest = identifier.partition(":")
            ends = {rest, rest.removeprefix("other/")} if kind == "hf" else {rest}
            for name in ends:
                found.setdefault(folded(name), []).append(record.id)
        if record.kind is LicenceKind.LICENCE and not record.same_as:
            found.setdefault(folded(record.title), []).append(record.id)
    for licence in catalogue.records:
        found[folded(licence)] = [licence]
    return {name: tuple(dict.fromkeys(ids)) for name, ids in found.items()}
