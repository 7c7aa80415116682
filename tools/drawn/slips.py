# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Slips of the pen: what goes wrong in a number, a name, a reference or a blank."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from random import Random
from typing import Any

from drawn.layout import Article, Unit
from drawn.planning import UnfitError, one_of
from drawn.values import in_words
from drawn.voice import ENDS, STARTS
from drawn.wordings import wordings

__all__ = ["slip"]

REFERENCE = re.compile(f"{STARTS}(.*?){ENDS}")
COUNTED = re.compile(r"\b([a-z]+(?:-[a-z]+)?) \((\d[\d,]*)\)")
VALUE = re.compile(
    r"(?:\b[a-z]+(?:-[a-z]+)? \(\d+\)|\b\d+) (?:business )?(?:days?|months?|years?|hours?)\b"
    r"|(?:US\$|€|£)[\d,]+|\b[\d.]+%"
)

Slip = Callable[[list[Article], Mapping[str, Any], int, Random], str]


def slip(
    name: str, articles: list[Article], facts: Mapping[str, Any], seed: int, rng: Random
) -> str:
    """Make a slip, mark the clause, and say what was done.

    Raises:
        UnfitError: There is nowhere to make it.
    """
    return SLIPS[name](articles, facts, seed, rng)


def _units(articles: Iterable[Article]) -> list[Unit]:
    """All clauses but definitions, which name no party and no value that could slip."""
    return [u for a in articles for u in a.units if not u.key.startswith(("def", "opening"))]


def _one(units: Sequence[Unit], rng: Random) -> Unit:
    if not units:
        raise UnfitError("no clause to make the slip in")
    return rng.choice(units)


def _word(name: str, seed: int, rng: Random) -> str:
    entry = wordings().slips[name]
    return str(one_of(rng, seed, entry["open"], entry["kept"]))


def _replace(unit: Unit, match: re.Match[str], words: str) -> None:
    unit.text = unit.text[: match.start()] + words + unit.text[match.end() :]
    unit.group = 0


def _may_be_named(articles: Iterable[Article], which: Callable[[Unit], bool]) -> None:
    """Clauses that a finding may name besides the one with the slip."""
    for article in articles:
        for unit in article.units:
            if unit.group is None and which(unit):
                unit.group = -1


def _sections(articles: Iterable[Article]) -> list[str]:
    return [u.reference for a in articles for u in a.units if not a.schedule and u.number]


def _reference_to_nothing(
    articles: list[Article], _facts: Mapping[str, Any], _seed: int, rng: Random
) -> str:
    known = _sections(articles)
    unit = _one([u for u in _units(articles) if _in_body(u, known)], rng)
    match = rng.choice([m for m in REFERENCE.finditer(unit.text) if _base(m[1]) in known])
    old = _base(match[1])
    last = max(int(n) for k in known for n in re.findall(r"\d+", k)[:1])
    first = next(iter(re.findall(r"\d+", old)))
    candidates = [old.replace(first, str(last + rng.randint(2, 9)), 1)]
    if part := re.search(r"\.(\d+)$", old):
        candidates.append(f"{old[: part.start()]}.{rng.randint(18, 29)}")
    if part := re.search(r"\(([a-z])\)$", old):
        candidates.append(f"{old[: part.start()]}({rng.choice('uvwy')})")
    new = rng.choice(candidates)
    _replace(unit, match, f"{STARTS}{new}{ENDS}")
    return f"the reference to {old} names {new}, which is not there"


def _base(reference: str) -> str:
    return re.sub(r" \([^)]{3,}\)$", "", reference)


def _in_body(unit: Unit, known: Sequence[str]) -> bool:
    return any(_base(m[1]) in known for m in REFERENCE.finditer(unit.text))


def _reference_astray(
    articles: list[Article], _facts: Mapping[str, Any], _seed: int, rng: Random
) -> str:
    """A reference that says what it means (its title, or in the statement added) goes astray."""
    known = _sections(articles)
    added = [u for u in _units(articles) if u.group == 0 and _in_body(u, known)]
    titled = [
        u for u in _units(articles)
        if any(_base(m[1]) != m[1] and _base(m[1]) in known for m in REFERENCE.finditer(u.text))
    ]  # fmt: skip
    unit = _one(added or titled, rng)
    matches = [
        m for m in REFERENCE.finditer(unit.text)
        if _base(m[1]) in known and (added or _base(m[1]) != m[1])
    ]  # fmt: skip
    match = rng.choice(matches)
    old = _base(match[1])
    home = next(a for a in articles if any(u.reference == old for u in a.units))
    away = [
        u.reference
        for a in articles
        if not a.schedule and not a.cover and a is not home
        for u in a.units
        if u.number and u is not unit
    ]
    if not away:
        raise UnfitError("there is no other clause")
    new = rng.choice(away)
    _replace(unit, match, f"{STARTS}{match[1].replace(old, new)}{ENDS}")
    _may_be_named(articles, lambda u: u.reference in (old, new))
    return f"the reference to {old} names {new} instead"


def _number(articles: list[Article], _facts: Mapping[str, Any], _seed: int, rng: Random) -> str:
    usable = [
        a for a in articles
        if not a.table and not a.cover and len(a.units) >= 3
        and all(u.number for u in a.units) and a.key != "definitions"
    ]  # fmt: skip
    if not usable:
        raise UnfitError("no series of numbers")
    units = rng.choice(usable).units
    _, last = units[-2], units[-1]
    old = last.number
    if any(f"{STARTS}{last.reference}" in u.text for u in _units(articles)):
        raise UnfitError("the last clause is referred to")
    if rng.random() < 0.5:
        last.number = units[-2].number
        units[-2].group = last.group = 0
        return f"{last.number} is there twice"
    last.number = _later(old)
    last.group, units[-2].group = 0, -1
    return f"{old} is left out before {last.number}"


def _later(number: str) -> str:
    if match := re.fullmatch(r"\(([a-x])\)", number):
        return f"({chr(ord(match[1]) + 1)})"
    return re.sub(r"\d+(?=\.?$)", lambda m: str(int(m[0]) + 1), number)


def _words_and_figures(
    articles: list[Article], _facts: Mapping[str, Any], _seed: int, rng: Random
) -> str:
    unit = _one([u for u in _units(articles) if COUNTED.search(u.text)], rng)
    match = rng.choice(list(COUNTED.finditer(unit.text)))
    number = int(match[2].replace(",", ""))
    other = rng.choice([n for n in (number * 2, number + 5, number + 15, number + 1) if n > 1])
    old = match[0]
    new = f"{match[1]} ({other})" if rng.random() < 0.6 else f"{in_words(other)} ({match[2]})"
    _replace(unit, match, new)
    return f"`{old}` became `{new}`"


def _blank(articles: list[Article], _facts: Mapping[str, Any], seed: int, rng: Random) -> str:
    if rng.random() < 0.35:
        unit = _one([u for u in _units(articles) if "\n" not in u.text and u.number], rng)
        note = _word("notes", seed, rng)
        unit.text, unit.group = f"{unit.text} {note}", 0
        return f"a drafting note was left: {note}"
    unit = _one([u for u in _units(articles) if VALUE.search(u.text)], rng)
    match = rng.choice(list(VALUE.finditer(unit.text)))
    old, blank = match[0], _word("blanks", seed, rng)
    number = re.search(r"(?:[a-z-]+ \(\d+\)|[\d,.]+)", old)
    if number is None:
        raise UnfitError("no number in the value")
    new = old.replace(number[0], blank, 1)
    _replace(unit, match, new)
    return f"`{old}` became `{new}`"


def _party(articles: list[Article], facts: Mapping[str, Any], seed: int, rng: Random) -> str:
    letter = rng.choice("LE")
    name = str(facts[letter])
    if facts["voice"] == "you":
        raise UnfitError("we and you have no names to slip")
    unit = _one([u for u in _units(articles) if re.search(rf"\b{name}\b", u.text)], rng)
    match = rng.choice(list(re.finditer(rf"\b{name}\b", unit.text)))
    if facts["voice"] == "name" and rng.random() < 0.5:
        new = _misspelt(name, rng)
    else:
        taken = f"{facts['L']} {facts['E']}"
        new = next(w for w in iter(lambda: _word("roles", seed, rng), "") if w not in taken)
        new = f"the {new}" if name.startswith("the ") or facts["voice"] == "name" else new
    new = new[0].upper() + new[1:] if match.start() == 0 else new
    _replace(unit, match, new)
    _may_be_named(articles, lambda u: u.key == "opening_0")
    return f"{name} is called {new} once"


def _misspelt(name: str, rng: Random) -> str:
    at = rng.randint(2, len(name) - 2)
    made = (name[:at] + name[at] * 2 + name[at + 1 :], name[:at] + name[at + 1 :])
    return rng.choice([m for m in made if m != name])


def _term(articles: list[Article], facts: Mapping[str, Any], seed: int, rng: Random) -> str:
    """A defined term is written in another way in one clause."""
    defined = {u.key.removeprefix("def_") for a in articles for u in a.units}
    names = {key: name for key, name in facts["terms"].items() if key in defined}
    choices: list[tuple[Unit, re.Match[str], str, str]] = []
    for key, name in sorted(names.items()):
        for other in wordings().terms[key].get("slips", ()):
            if other in names.values() or other == name or not _near(name, other):
                continue
            choices += [
                (unit, match, key, other)
                for unit in _units(articles)
                for match in re.finditer(rf"\b{name}\b(?! [A-Z])", unit.text)
                if unit.group is None
            ]
    if not choices:
        raise UnfitError("no defined term to rename")
    unit, match, key, other = rng.choice(choices)
    name = match[0]
    unit.text = re.sub(rf"\b{name}\b(?! [A-Z])", other, unit.text)
    unit.group = 0
    _may_be_named(articles, lambda u: u.key == f"def_{key}")
    del seed
    return f"{name} is called {other} in one clause"


def _near(name: str, other: str) -> bool:
    """Whether a reader takes one for the other: they share a word or most of their letters."""
    return bool(set(name.lower().split()) & set(other.lower().split())) or name[:5] == other[:5]


SLIPS: dict[str, Slip] = {
    "reference to nothing": _reference_to_nothing,
    "reference astray": _reference_astray,
    "number": _number,
    "words and figures": _words_and_figures,
    "blank": _blank,
    "party": _party,
    "term": _term,
}
