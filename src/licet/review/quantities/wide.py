# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The usual matters of agreements, known by their words in whatever order; two values of one."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise, product

from licet.review.paper import Paper
from licet.review.quantities.bearers import bearer, same_party
from licet.review.quantities.clashes import Clash, stands
from licet.review.quantities.passages import Passage, find_passages
from licet.review.quantities.stated import Stated, comparable, find_stated, topics
from licet.review.quantities.values import Kind, days_of, differ

__all__ = ["Matter", "left_open", "matters", "notions_in", "wide_clashes"]

BEFORE, AFTER = 170, 130
"""Characters beside a value that say what it is of; another value of its kind cuts them off."""
TIERS = 3
"""So many values of one matter are a scale."""
_WORD = re.compile(r"[a-z][a-z'’-]*[a-z]|[a-z]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """Something that agreements usually settle, as `wide.toml` describes it."""

    rule: str
    says: str
    kinds: frozenset[str]
    least: int
    most: int
    """Days between which a length of time can be of this matter."""
    all: tuple[frozenset[str], ...]
    """Notions, of each set one, that stand beside the value."""
    wide: tuple[frozenset[str], ...]
    """Notions, of each set one, that stand anywhere in the sentence or above it."""
    bar: frozenset[str]
    name: re.Pattern[str] | None
    """What is enough: the name of the matter beside the value, `the 90-day sell-off period`."""
    never: re.Pattern[str] | None
    beside: re.Pattern[str] | None
    topics: frozenset[str]
    apart: frozenset[str]
    """Notions that set two values apart."""
    open: bool
    """Whether a time that nobody can reckon is at odds with a definite one."""
    sided: bool
    """Whether each party may have a value of its own."""
    sure: bool
    """Whether an agreement has but one value of it; of others two are often of two cases."""


_Notions = dict[tuple[str, bool], tuple[tuple[str, re.Pattern[str]], ...]]
"""By their first letter, and whether they are two words: names, and the words of each."""


@cache
def _table() -> tuple[_Notions, tuple[Matter, ...], re.Pattern[str]]:
    data = tomllib.loads((files("licet.review.quantities") / "wide.toml").read_text("utf-8"))
    apart = frozenset(data["apart"]["names"])
    found = tuple(_matter(entry, apart) for entry in data["matter"])
    used = {n for m in found for group in (*m.all, *m.wide, m.bar, apart) for n in group}
    sorted_: dict[tuple[str, bool], dict[str, list[str]]] = {}
    for name in sorted(used):
        for words in _EITHER.findall(data["notion"].get(name, name)):
            key = (words[0], " " in words)
            sorted_.setdefault(key, {}).setdefault(name, []).append(words)
    return (
        {
            key: tuple((name, re.compile("|".join(words))) for name, words in names.items())
            for key, names in sorted_.items()
        },
        found,
        _name("|".join(e["name"] for e in data["matter"] if "name" in e)),
    )


_EITHER = re.compile(r"(?:[^|()]|\([^()]*\))+")
"""One of several expressions, each of which begins with a letter."""


def _matter(entry: dict[str, object], apart: frozenset[str]) -> Matter:
    def several(key: str) -> tuple[str, ...]:
        found = entry.get(key, ())
        return tuple(map(str, found)) if isinstance(found, list) else ()

    def perhaps(key: str) -> re.Pattern[str] | None:
        return re.compile(str(entry[key])) if key in entry else None

    near = [one for one in several("all") if not one.startswith("wide:")]
    far = [one.replace("wide:", "") for one in several("all") if one.startswith("wide:")]
    own = {name for one in (*near, *far) for name in one.split("|")}
    return Matter(
        rule=str(entry["rule"]), says=str(entry["says"]), kinds=frozenset(several("kinds")),
        least=int(str(entry.get("least", 0))), most=int(str(entry.get("most", 10**6))),
        all=tuple(frozenset(one.split("|")) for one in near),
        wide=tuple(frozenset(one.split("|")) for one in far),
        bar=frozenset(several("not")), name=_name(str(entry["name"])) if "name" in entry else None,
        never=perhaps("never"), beside=perhaps("beside"),
        topics=frozenset(several("topics")), apart=apart - {*several("free")} - own,
        sided=bool(entry.get("sided", False)), open=bool(entry.get("open", True)),
        sure=bool(entry.get("sure", False)),
    )  # fmt: skip


def _name(name: str) -> re.Pattern[str]:
    return re.compile(
        rf"@[ -](?:{_NO_LINK}[\w-]+ )?(?:{name})(?: {_TIME})?\b(?! (?:notice|after|before))|"
        rf"\b(?:{name}) {_TIME}(?: \([^()]{{0,30}}\))?[:,]?(?: {_IS}){{0,4}} @"
    )


_TIME = "(?:period|term|time|window|deadline|limit|rights?)"
_IS = (
    "(?:shall|will|be|is|of|lasts?|runs?|for|an?|the|extends?|to|amounts?|comes?|equals?|"
    "expires?|ends?|last)"
)
_NO_LINK = r"(?!of|after|following|from|for|prior|before|in\b)"


def matters() -> tuple[Matter, ...]:
    """Everything that is looked for."""
    return _table()[1]


@lru_cache(maxsize=50_000)
def _of(words: str) -> frozenset[str]:
    """The notions that a word, or two that follow one another, are of."""
    some = _table()[0].get((words[0], " " in words), ())
    return frozenset(name for name, shape in some if shape.fullmatch(words))


def notions_in(text: str) -> frozenset[str]:
    """The notions of folded words.

    >>> sorted(notions_in("bills are settled") & {"invoice", "pay", "late"})
    ['invoice', 'pay']
    """
    words = _WORD.findall(text)
    pairs = (f"{a} {b}" for a, b in pairwise(words))
    return frozenset().union(*map(_of, words), *map(_of, pairs))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    matter: Matter
    passage: Passage
    near: str
    notions: frozenset[str]
    party: str
    named: bool
    known: tuple[Stated, ...]
    """What the value was read as by words of its own."""


def wide_clashes(paper: Paper, rule: str) -> Iterator[Clash]:
    """The clashes of a rule's matters; two values alone, three are a scale."""
    for one, two in paper.once(_pairs):
        if one.matter.rule == rule:
            yield Clash(
                says=one.matter.says, kept=one.passage, odd=two.passage, sure=False,
                plain=one.matter.sure,
            )  # fmt: skip


def _all_told(paper: Paper) -> tuple[_Told, ...]:
    return tuple(_told(paper))


def _pairs(paper: Paper) -> tuple[tuple[_Told, _Told], ...]:
    by_matter: dict[int, list[_Told]] = {}
    for one in paper.once(_all_told):
        by_matter.setdefault(id(one.matter), []).append(one)
    found: dict[tuple[int, ...], tuple[_Told, _Told]] = {}
    for told in by_matter.values():
        for pair in _clashing(told):
            found.setdefault(tuple(o.passage.value.start for o in pair), pair)
    return tuple(found.values())


def _clashing(told: Sequence[_Told]) -> Iterator[tuple[_Told, _Told]]:
    for index, two in enumerate(told):
        like = [o for o in told if o is not two and _comparable(o, two)]
        values: list[_Told] = [two]
        values += (o for o in like if all(differ(o.passage.value, v.passage.value) for v in values))
        if len(values) >= TIERS:
            continue
        first = next((o for o in told[:index] if o in like and _differ(o, two)), None)
        if first and not any(_differ(o, first) and o is not two for o in like[: like.index(first)]):
            yield first, two


def _differ(one: _Told, two: _Told) -> bool:
    return differ(one.passage.value, two.passage.value)


def _told(paper: Paper) -> Iterator[_Told]:
    known = _known(paper)
    passages = find_passages(paper)
    for index, passage in enumerate(passages):
        some = _sized(passage)
        if not some or not stands(passage) or passage.before.endswith((" such", " said")):
            continue
        near = _near(passages, index)
        if not (_PROSE.search(near) or passage.label) or _TABLE.search(near):
            continue
        other = known.get(passage.value.start, ())
        for matter in _about(some, f"{passage.over} {passage.text}", near):
            if other and not any(o.topic.id in matter.topics for o in other):
                continue
            named = bool(matter.name and matter.name.search(near))
            yield _Told(
                matter=matter, passage=passage, near=near, named=named, known=other,
                notions=notions_in(_close(near, CLOSEST if named else APART)),
                party=bearer(paper, passage.before) or bearer(paper, passage.after[:90]),
            )  # fmt: skip


_PROSE = re.compile(
    r"\b(?:the|an?|to|by|of|than|for|upon|after|such|its|this|shall|will|must|may|is|are)\b"
)


_TABLE = re.compile(r"-{8}|\.{8}|(?:[$%]|\d,\d{3}) [^a-z]{0,12}(?:[$%]|\d,\d{3})")
"""What stands in rows."""


def _known(paper: Paper) -> dict[int, tuple[Stated, ...]]:
    """What values were read as for sure, by their place."""
    found: dict[int, tuple[Stated, ...]] = {}
    for one in find_stated(paper, *_rules()):
        if not one.loose:
            found[one.value.start] = (*found.get(one.value.start, ()), one)
    return found


@cache
def _rules() -> tuple[str, ...]:
    return tuple({t.rule for t in topics()})


@cache
def _of_kind(kind: Kind) -> tuple[Matter, ...]:
    return tuple(m for m in matters() if kind in m.kinds)


def _sized(passage: Passage) -> tuple[Matter, ...]:
    """The matters that a value can be of."""
    value = passage.value
    if value.kind is Kind.COUNT and (value.amount <= 1 or value.amount % 1):
        return ()
    some = _of_kind(value.kind)
    if value.kind is not Kind.DURATION:
        return some
    days = days_of(value)
    return tuple(m for m in some if m.least <= days <= m.most)


def _near(passages: Sequence[Passage], index: int) -> str:
    """The words beside a value, no further than the next ones of its kind and a semicolon."""
    one = passages[index]
    before, _, after = one.near.partition(" @ ")
    room, left = AFTER, BEFORE
    if index and passages[index - 1].index == one.index:
        left = _room(passages[index - 1], one, left)
    if index + 1 < len(passages) and passages[index + 1].index == one.index:
        room = _room(one, passages[index + 1], room)
    return f"{one.lead[-90:]} {one.label} {before[-left:] if left else ''} @ {after[:room]}"


def _room(one: Passage, two: Passage, most: int) -> int:
    apart = two.value.start - one.value.end
    return min(most, apart) if one.value.kind is two.value.kind else most


def _about(
    some: Sequence[Matter], whole: str, near: str, *, plain: bool = True
) -> Iterator[Matter]:
    """The matters of a value; one that is not `plain` has words of time of its own."""
    notions, close = notions_in(near), notions_in(_close(near))
    named = bool(_table()[2].search(near))
    for matter in some:
        if not (named and matter.name and matter.name.search(near)):
            if close & matter.bar or not all(notions & group for group in matter.all):
                continue
            if matter.wide and not all(notions_in(whole) & group for group in matter.wide):
                continue
            if plain and matter.beside and not matter.beside.search(near):
                continue
        if not (matter.never and matter.never.search(near)):
            yield matter


CLOSE, APART, CLOSEST = 130, 60, 40
"""Characters beside a value that set it apart from another one; beside a named one."""


def _close(near: str, most: int = CLOSE) -> str:
    before, _, after = near.partition("@")
    return f"{before[-most:].rpartition('. ')[2]} @ {after[:most].partition('. ')[0]}"


def _comparable(one: _Told, two: _Told) -> bool:
    first, second = one.passage, two.passage
    if _item_of(first) == _item_of(second) or first.value.kind is not second.value.kind:
        return False
    if _in_same_words(one, two) or (one.matter.sided and not _same_side(one, two)):
        return False
    if _of_two_cycles(one, two):
        return False
    apart = one.matter.apart & _CASES if one.named and two.named else one.matter.apart
    return not (one.notions ^ two.notions) & apart


_CYCLE = re.compile(
    r"@[^@]{0,40}?\b(?:end|ends|ended|close[sd]?|expir\w+|last day|of)\b[^@]{0,30}?\b"
    r"(?P<cycle>week|month|quarter|year)"
)


def _of_two_cycles(one: _Told, two: _Told) -> bool:
    """Whether one is counted from the end of a month, and the other from that of a year."""
    first, second = _CYCLE.search(one.near), _CYCLE.search(two.near)
    return bool(first and second and first["cycle"] != second["cycle"])


def _same_side(one: _Told, two: _Told) -> bool:
    """Whether nothing sets two values apart of what each party may have a value of its own of."""
    return same_party(one.party, two.party) and all(
        mine.topic is not theirs.topic or comparable(mine, theirs)
        for mine, theirs in product(one.known, two.known)
    )


def _in_same_words(one: _Told, two: _Told) -> bool:
    """Whether two sentences have the same words: then `repeats` has weighed them."""
    first, second = (set(_WORD.findall(o.near)) for o in (one, two))
    return len(first & second) > COPIED * min(len(first), len(second))


COPIED = 0.85


def left_open(paper: Paper, words: str, start: int, end: int) -> tuple[Matter, Passage] | None:
    """The matter that a time nobody can reckon is of, and a definite time of it elsewhere.

    Args:
        paper: The agreement.
        words: A folded sentence with single spaces.
        start: Where the open time begins in it.
        end: Where it ends.
    """
    named = " notice" if "notice" in words[start:end] else ""
    near = f"{words[max(0, start - BEFORE) : start]} @{named} {words[end : end + AFTER]}"
    some = [m for m in _of_kind(Kind.DURATION) if m.open]
    about = tuple(_about(some, words, near, plain=False))
    close = notions_in(_close(near, APART)) if about else frozenset()
    party = bearer(paper, words[:start])
    for one in paper.once(_all_told) if about else ():
        if one.matter not in about or (close ^ one.notions) & one.matter.apart:
            continue
        if one.matter.sided and not same_party(party, one.party):
            continue
        if one.passage.value.kind is Kind.DURATION:
            return one.matter, one.passage
    return None


_CASES = frozenset(("renewal", "initial", "first", "foreign", "software", "hardware", "board"))
"""What sets even values apart that are named alike."""


def _item_of(passage: Passage) -> str:
    """The clause a passage stands in, without its items: one clause often has two cases."""
    return passage.sentence.section.partition("(")[0] or f"sentence {passage.index}"
