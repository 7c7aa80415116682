# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which terms lie in one another: acts, concepts, places, languages, parties and assets.

Nothing is concluded from silence: two concepts of which nobody says how they lie to one
another may be one, may overlap, or may not (`Truth.MAYBE`).
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from functools import cache

from licet.decide.odrl.conflicts.records import Knowledge, Truth
from licet.decide.odrl.policies import Value
from licet.terms.errors import DecodeError
from licet.terms.territories import Territory, territory

__all__ = ["CODED", "Sort", "Terms", "key"]

_LITERAL = '"'
_CODE = re.compile(r"(?:.*[#/:])?([A-Z]{2}(?:-[A-Z0-9]{1,3})?|EEA|[Ww]orldwide|[Ww]orld)/?")
_PLACES = re.compile(r"iso[-_]?3166|[#/]loc#|/loc/|[Cc]ountr|[Tt]errit|[Jj]urisdiction")
_TAG = re.compile(r"[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{1,8})*")
_LANGUAGES = re.compile(r"bcp[-_]?47|rfc5646|iso[-_]?639|[Ll]anguage")

_APART_FROM_ITS_STATE = {
    code: state
    for state, codes in {
        "AU": "CC CX HM NF", "CN": "HK MO TW", "DK": "FO GL", "FI": "AX",
        "FR": "BL GF GP MF MQ NC PF PM RE TF WF YT", "NL": "AW BQ CW SX", "NO": "BV SJ",
        "GB": "AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG", "NZ": "CK NU TK",
        "US": "AS GU MP PR UM VI",
    }.items()
    for code in codes.split()
}  # fmt: skip
"""Places with a code of their own in ISO 3166-1 that a state counts, or may count, as its own:
whether the law of that state, or of the European Union, reaches them is a question of its own."""


class Sort(StrEnum):
    """What the values of a left operand are."""

    CONCEPT = "concept"
    PLACE = "place"
    LANGUAGE = "language"
    THING = "thing"
    """Parties, products, systems: two names are two things."""


CODED = frozenset({Sort.PLACE, Sort.LANGUAGE})
"""Texts of these sorts are codes, or names that may mean what a code means."""


def key(value: Value) -> str:
    """A value as a term: an IRI as it is, a literal behind a quotation mark."""
    return f"{_LITERAL}{value.text}" if value.datatype or value.language else value.text


@cache
def _place(term: str, on: date) -> Territory | None:
    """The set of places a code stands for, or `None` if it is not a code we know."""
    name = term.removeprefix(_LITERAL)
    match = _CODE.fullmatch(name)
    bare = ":" not in name and "/" not in name
    if not match or not (bare or _PLACES.search(name)):
        return None
    code = "worldwide" if match[1].lower().startswith("world") else match[1]
    try:
        return territory([code], on=on)
    except DecodeError:
        return None


@cache
def _tag(term: str) -> str | None:
    """The language tag a term stands for, in lower case."""
    name = term.removeprefix(_LITERAL)
    last = re.split(r"[#/]", name)[-1]
    bare = last == name
    if not _TAG.fullmatch(last) or not (bare or _LANGUAGES.search(name)):
        return None
    return last.lower()


class Terms:
    """The order of terms that some knowledge gives."""

    def __init__(self, knowledge: Knowledge, *, built_in: Iterable[tuple[str, str]] = ()) -> None:
        self._knowledge = knowledge
        self._same = _representatives(knowledge.same)
        self._up: dict[str, set[str]] = defaultdict(set)
        for narrow, broad in (*built_in, *knowledge.broader, *knowledge.members):
            self._up[self.name(narrow)].add(self.name(broad))
        self._wholes: dict[str, set[str]] = defaultdict(set)
        for part, whole in knowledge.members:
            self._wholes[self.name(part)].add(self.name(whole))
        self._disjoint = {frozenset((self.name(a), self.name(b))) for a, b in knowledge.disjoint}
        self._outside = [(self.name(a), self.name(b)) for a, b in knowledge.outside]
        self._above: dict[str, frozenset[str]] = {}
        self._within: dict[str, frozenset[str]] = {}

    def name(self, term: str) -> str:
        """The one name of a thing that has several."""
        return self._same.get(term, term)

    def above(self, term: str) -> frozenset[str]:
        """All terms it is stated to lie in, and itself."""
        start = self.name(term)
        if start not in self._above:
            self._above[start] = _reached(start, self._up)
        return self._above[start]

    def same(self, one: str, other: str) -> bool:
        """Whether two terms are one by name, or are stated to lie in one another."""
        return self.name(other) in self.above(one) and self.name(one) in self.above(other)

    def wholes(self, term: str) -> frozenset[str]:
        """All collections it is stated to be a member of, and itself."""
        start = self.name(term)
        if start not in self._within:
            self._within[start] = _reached(start, self._wholes)
        return self._within[start]

    def parts(self, whole: str) -> frozenset[str]:
        """All stated members of a collection, without itself."""
        name = self.name(whole)
        return frozenset(
            part for part in self._wholes if part != name and name in self.wholes(part)
        )

    def narrower(self) -> Iterator[str]:
        """Every term that is stated to lie in another."""
        yield from self._up

    def known(self, term: str, sort: Sort) -> bool:
        """Whether anything at all is said about a term."""
        name = self.name(term)
        stated = name in self._up or any(name in broad for broad in self._up.values())
        return stated or self._code(name, sort) is not None or name.startswith(_LITERAL)

    def _code(self, term: str, sort: Sort) -> Territory | str | None:
        if sort is Sort.PLACE:
            return _place(term, self._knowledge.on)
        return _tag(term) if sort is Sort.LANGUAGE else None

    def lies_in(self, narrow: str, broad: str, sort: Sort) -> Truth:
        """Whether whatever falls under one term falls under another."""
        below, over = self.name(narrow), self.name(broad)
        if over in self.above(below):
            return Truth.YES
        if (coded := self._coded(below, over, sort)) is not None:
            return coded
        no = self.apart(below, over, sort) or below in self.above(over)
        return Truth.NO if no or self._excluded(below, over) else Truth.MAYBE

    def _excluded(self, below: str, over: str) -> bool:
        """Whether something in `below` is stated not to lie in something `over` lies in."""
        return any(
            below in self.above(part) and whole in self.above(over) for part, whole in self._outside
        )

    def _coded(self, below: str, over: str, sort: Sort) -> Truth | None:
        """What codes say about two terms, through the terms they are stated to lie in."""
        there = self._code(over, sort)
        if there is None:
            return None
        found = [code for term in self.above(below) if (code := self._code(term, sort)) is not None]
        answers = [_within(code, there) for code in found]
        if Truth.YES in answers:
            return Truth.YES
        exact = self._code(below, sort) is not None
        return answers[0] if exact and len(answers) == 1 else None

    def apart(self, one: str, other: str, sort: Sort) -> bool:
        """Whether nothing can fall under both terms."""
        first, second = self.name(one), self.name(other)
        if first == second or second in self.above(first) or first in self.above(second):
            return False
        if first.startswith(_LITERAL) and second.startswith(_LITERAL) and sort not in CODED:
            return True
        pairs = [(a, b) for a in self.above(first) for b in self.above(second)]
        return any(
            frozenset(pair) in self._disjoint or self._coded_apart(*pair, sort) for pair in pairs
        )

    def _coded_apart(self, one: str, other: str, sort: Sort) -> bool:
        first, second = self._code(one, sort), self._code(other, sort)
        if isinstance(first, Territory) and isinstance(second, Territory):
            return not (first & second) and not (_open(first, second) or _open(second, first))
        if isinstance(first, str) and isinstance(second, str):
            return not (_tagged(first, second) or _tagged(second, first))
        return False


def _within(narrow: Territory | str, broad: Territory | str) -> Truth:
    if isinstance(narrow, str) or isinstance(broad, str):
        return Truth.YES if _tagged(str(narrow), str(broad)) else Truth.NO
    if narrow <= broad:
        return Truth.YES
    return Truth.MAYBE if _open(narrow, broad) else Truth.NO


def _open(narrow: Territory, broad: Territory) -> bool:
    """Whether it is a question of law if a place lies in another."""
    if narrow.everywhere or not narrow.flipped:
        return False
    return any(
        state in broad for code in narrow.flipped
        if (state := _APART_FROM_ITS_STATE.get(code[:2])) is not None and code not in broad
    )  # fmt: skip


def _tagged(narrow: str, broad: str) -> bool:
    """Whether a language tag is in a language range (RFC 4647, 3.3.1)."""
    return narrow == broad or narrow.startswith(f"{broad}-")


def _representatives(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Each name of a thing that has several, and the least of them."""
    groups: dict[str, set[str]] = {}
    for one, other in pairs:
        merged = groups.get(one, {one}) | groups.get(other, {other})
        groups.update(dict.fromkeys(merged, merged))
    return {name: min(group) for name, group in groups.items()}


def _reached(start: str, edges: dict[str, set[str]]) -> frozenset[str]:
    seen, waiting = {start}, [start]
    while waiting:
        for nearest in edges.get(waiting.pop(), ()):
            if nearest not in seen:
                seen.add(nearest)
                waiting.append(nearest)
    return frozenset(seen)
