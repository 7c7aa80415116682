# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What an agreement measures: topic, value, for whom, and under which circumstances."""

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from weakref import WeakKeyDictionary

from licet.review.late import late
from licet.review.paper import Paper
from licet.review.quantities.bearers import bearer, same_party
from licet.review.quantities.passages import Passage, find_passages
from licet.review.quantities.values import Kind, Value, days_of

__all__ = ["Facet", "Stated", "Topic", "comparable", "find_stated", "same_word", "topics"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """A circumstance, with the expressions that give each of its names away."""

    name: str
    mode: str
    """`open`, `closed` or `shared`, as the table explains."""
    silent: str
    """What is meant where nothing is said; of `shared` ones."""
    scope: str
    """near, around or after the value."""
    names: tuple[tuple[str, re.Pattern[str]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """Something agreements measure, as `topics.toml` describes it."""

    id: str
    rule: str
    """The rule that finds two values of it."""
    says: str
    kinds: frozenset[str]
    least: int
    most: int
    """Days between which a length of time can be of this topic."""
    label: re.Pattern[str]
    cues: tuple[re.Pattern[str], ...]
    needs: tuple[re.Pattern[str], ...]
    never: re.Pattern[str]
    away: re.Pattern[str] | None
    """Headings under which nothing is of this topic."""
    facets: tuple[str, ...]
    gist: tuple[re.Pattern[str], ...]
    """What is enough where a short sentence has one value: all of them, in the order of places."""
    unless: re.Pattern[str] | None
    """What the gist is not enough beside."""
    vague: frozenset[str]
    """Words that alone name nothing, except in a label."""
    yields: frozenset[str]
    """Topics of which a value is that could be of both: nothing measures two things."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """A value that a topic has in one place."""

    topic: Topic
    passage: Passage
    party: str  # it falls on, `any party`, or empty
    name: frozenset[str]
    """Words for what exactly is measured, where the topic has many things: `annual`, `fee`."""
    qualifiers: tuple[tuple[str, frozenset[str]], ...]  # names of circumstances by facet
    loose: bool = False
    """Whether it was taken for the topic only as the one value of its sentence or row."""

    @property
    def value(self) -> Value:
        """The value itself."""
        return self.passage.value


@cache
def _table() -> tuple[tuple[Topic, ...], dict[str, Facet], dict[str, str]]:
    source = files("licet.review.quantities") / "topics.toml"
    data = tomllib.loads(source.read_text("utf-8"))
    facets = {
        name: Facet(
            name=name, mode=entry["mode"], silent=entry.get("silent", ""), scope=entry["scope"],
            names=tuple(
                (key, re.compile(words))
                for key, words in entry.items()
                if key not in ("mode", "scope", "silent")
            ),
        )
        for name, entry in data["facet"].items()
    }  # fmt: skip
    return tuple(_topic(e, data["words"]) for e in data["topic"]), facets, data["same"]


_NOTION = re.compile(r"&(\w+);")
"""A notion of the table, whose words stand in its place."""


def _topic(entry: dict[str, object], words: dict[str, list[str]]) -> Topic:
    def said(told: object) -> re.Pattern[str]:
        """An expression, or a list of which one has to match."""
        either = "|".join(map(str, told if isinstance(told, list) else (told,)))
        return late(_NOTION.sub(lambda m: f"(?:{'|'.join(words[m[1]])})", either))

    def several(key: str) -> tuple[re.Pattern[str], ...]:
        found = entry.get(key, ())
        return tuple(map(said, found if isinstance(found, list) else ()))

    def perhaps(key: str) -> re.Pattern[str] | None:
        return said(entry[key]) if key in entry else None

    kinds, facets, vague = entry["kinds"], entry["facets"], entry.get("vague")
    return Topic(
        id=str(entry["id"]), rule=str(entry["rule"]), says=str(entry["says"]),
        kinds=frozenset(kinds if isinstance(kinds, list) else ()),
        least=int(str(entry.get("least", 0))), most=int(str(entry.get("most", 10**6))),
        label=said(entry["label"]), cues=several("cues"), needs=several("needs"),
        never=said(entry["never"]), away=perhaps("away"), gist=several("gist"),
        unless=perhaps("unless"), facets=tuple(facets if isinstance(facets, list) else ()),
        vague=frozenset(vague if isinstance(vague, list) else ()),
        yields=frozenset(str(entry.get("yields", "")).split("|")),
    )  # fmt: skip


def topics() -> tuple[Topic, ...]:
    """Everything that is looked for."""
    return _table()[0]


_READ: WeakKeyDictionary[Paper, tuple[Stated, ...]] = WeakKeyDictionary()


def find_stated(paper: Paper, *rules: str) -> tuple[Stated, ...]:
    """What a paper measures under some rules' topics, in order of the text."""
    if paper not in _READ:
        _READ[paper] = tuple(_one_start(_stated(paper)))
    return tuple(s for s in _READ[paper] if s.topic.rule in rules)


_STARTS = frozenset(("effective", "commencement", "start"))


def _one_start(stated: Iterable[Stated]) -> Iterator[Stated]:
    """The start of the agreement under one name, where the agreement defines but one for it."""
    told = tuple(stated)
    dated = [s for s in told if s.topic.id == "named date" and s.name <= _STARTS]
    defined = {s.name for s in dated if s.passage.label.endswith(" date")}
    for one in told:
        yield (
            replace(one, name=frozenset(("effective",)))
            if one in dated and len(defined) <= 1
            else one
        )


def _stated(paper: Paper) -> Iterator[Stated]:
    passages = find_passages(paper)
    told = [[s for t in topics() if (s := _of(paper, t, p, _is_about))] for p in passages]
    alone = _alone(p for p, known in zip(passages, told, strict=True) if not known)
    for passage, known in zip(passages, told, strict=True):
        if not known and (passage.value.start in alone or _is_row(passage)):
            known = [
                replace(s, loose=True)
                for t in topics()
                if t.gist and (s := _of(paper, t, passage, _is_close))
            ]
        about = {s.topic.id for s in known}
        yield from (s for s in known if not s.topic.yields & about)


def _of(
    paper: Paper,
    topic: Topic,
    passage: Passage,
    matches: Callable[[Topic, Passage], re.Match[str] | None],
) -> Stated | None:
    """The statement that a passage makes of a topic, if it is about it."""
    if passage.value.kind not in topic.kinds or not _sized(topic, passage.value):
        return None
    match = matches(topic, passage)
    stated = _read(paper, topic, passage, match) if match else None
    nameless = stated and "named" in topic.facets and not stated.name
    vague = stated and stated.name and stated.name <= topic.vague
    return None if nameless or vague else stated


SHORT = 60  # words of a sentence that says but one thing

_OFTEN = re.compile(
    r"\b(?:once|twice|times?|one|audits?|occasions?|visits?) (?:in|within|per|every|during)"
    r"(?: any| each| every| a)?\Z"
)
"""What makes a length the measure of how often something is done."""


def _alone(passages: Iterable[Passage]) -> frozenset[int]:
    """Where values start that are the only one of their kind in a short sentence."""
    seen: dict[tuple[int, Kind], list[Passage]] = {}
    for passage in passages:
        if not _OFTEN.search(passage.before[-24:]) and not _is_mark(passage):
            seen.setdefault((passage.index, passage.value.kind), []).append(passage)
    return frozenset(
        some[0].value.start
        for some in seen.values()
        if len(some) == 1 and len(some[0].sentence.folded.split()) <= SHORT
    )


def _is_mark(passage: Passage) -> bool:
    """Whether a number is `one`, or that of a clause."""
    value = passage.value
    if value.kind is not Kind.COUNT:
        return False
    if value.amount <= 1 or value.amount != int(value.amount):
        return True
    return not passage.before and passage.after.startswith((".", ")"))


def _is_row(passage: Passage) -> bool:
    """Whether a value stands in a line with a label, which is all that is said of it."""
    return bool(passage.label) and passage.text.startswith(passage.label)


MANY = 10  # fewer of a thing are no limit of use, unless they are said to be one


def _is_close(topic: Topic, passage: Passage) -> re.Match[str] | None:
    """Whether the only value of a short sentence is of a topic, however it is said."""
    if passage.value.kind is Kind.DURATION and len(topic.kinds) > 1:
        return None
    if passage.value.kind is Kind.COUNT and passage.value.amount < MANY:
        return None
    own = f"{passage.lead} {passage.label} {passage.text}"  # a heading alone is not enough
    *around, beside = topic.gist
    if not all(g.search(f"{passage.over} {own}" if n else own) for n, g in enumerate(around)):
        return None
    words = f"{passage.lead} {passage.text}"
    if topic.never.search(words) or (topic.unless and topic.unless.search(words)):
        return None
    if topic.away and topic.away.search(f"{passage.sentence.heading}|{passage.near}"):
        return None
    return beside.search(passage.text)


def _sized(topic: Topic, value: Value) -> bool:
    if value.kind is Kind.COUNT:
        return value.amount > 1 and value.amount == int(value.amount)
    if value.kind is not Kind.DURATION:
        return True
    return topic.least <= days_of(value) <= topic.most and value.amount > 0


def _is_about(topic: Topic, passage: Passage) -> re.Match[str] | None:
    labelled = topic.label.search(passage.label) if passage.label else None
    if labelled:
        apart = topic.never.search(passage.label) or _OWN.search(passage.after[:160])
        return None if apart else labelled
    everything = f"{passage.over} {passage.text}"
    if topic.away and topic.away.search(f"{passage.sentence.heading}|{passage.near}"):
        return None
    if not all(need.search(everything) for need in topic.needs):
        return None
    match = next((m for cue in topic.cues if (m := cue.search(passage.text))), None)
    if match is None and _SUM.search(passage.before):
        match = topic.label.search(passage.sentence.heading)
    return None if match is None or topic.never.search(_close(passage)) else match


_SUM = re.compile(r"\bthe sum of\Z")
"""What the heading names: `Annual fee. Licensee pays the sum of …`."""
_OWN = re.compile(r"\bthis (?:schedule|exhibit|annex|order|statement of work)\b")
"""A label in a paper that has its own term."""


def _close(passage: Passage) -> str:
    """The words next to the value, in its part of the sentence, and what introduces its list."""
    before, _, after = passage.near.partition("@")
    return f"{passage.lead} {before[-170:]}@{after[:120]}"


def _read(paper: Paper, topic: Topic, passage: Passage, match: re.Match[str]) -> Stated:
    facets = _table()[1]
    qualifiers = tuple(
        (facet, _names_in(facets[facet], passage)) for facet in topic.facets if facet in facets
    )
    name = _named(match)
    if name and name - _USE <= topic.vague and ("per", frozenset(("year",))) in qualifiers:
        name = frozenset(("annual", "fee"))  # `a licence fee of … for each contract year`
    # who acts before the value, or behind it where the sentence begins with it
    party = bearer(paper, passage.before) or bearer(paper, passage.after[:90])
    return Stated(
        topic=topic, passage=passage, party=party if "party" in topic.facets else "",
        name=name, qualifiers=qualifiers,
    )  # fmt: skip


_USE = frozenset(("licence", "subscription", "access", "use", "usage"))
"""What a fee is for that is for the whole of the use."""


_STOP = frozenset(
    (  # noqa: SIM905 (as readable as quoted words)
        "the a an of and or such said this that any each all its their his per to for in on "
        "by with shall will be is are total amount rate following applicable under at as from "
        "no maximum max number payment equal aggregate pay up only one time sum date running "
        "monthly daily weekly yearly annual off every licensee licensor named authorised "
        "authorized permitted licensed different natural separate api single one "
        "twelve months year contract recurring non refundable flat fixed"
    ).split()
)


def _named(match: re.Match[str]) -> frozenset[str]:
    told = next((key for key, words in match.groupdict().items() if words), "")
    if told not in ("name", "unit"):
        return frozenset(told.removeprefix("as_").split("_")) - {"", "annual"}
    same = _table()[2]
    said = match[told].replace("1,000,000", "million").replace("1,000", "thousand")
    said = _FOR.sub(r"\2 \1", said)
    words = re.findall(r"[a-z0-9]+", _CUT.split(said)[-1])
    plain = (_PLURAL.sub("", w.replace("ies", "y")) for w in words if w not in _STOP)
    return frozenset(same.get(w, w) for w in plain)


_PLURAL = re.compile(r"(?<=...)s\Z")


def same_word(word: str) -> str:
    """The word under which names hold it: `request` for `call`."""
    return _table()[2].get(word, word)


_FOR = re.compile(r"\A(fees?|prices?|charges?) (?:for|of) (?:the )?(.+)\Z")
"""`fee for fine-tuning` is a fine-tuning fee."""
_CUT = re.compile(
    r"\b(?:and|or|the|an?|its|their|such|for|to|as|pays?|any|each|with|by|of)\b(?=.* )"
)
"""Words before which a name has not begun."""


def _names_in(facet: Facet, passage: Passage) -> frozenset[str]:
    words = {
        "near": f"{passage.lead} {_ASIDE.sub(' ', passage.near)}",
        "around": f"{passage.before[-70:]} @ {passage.after[:70]}",
        "after": f"@ {_END.split(passage.after[:90], maxsplit=1)[0]}",
    }[facet.scope]
    words = f"{passage.label} {words}"
    found = frozenset(name for name, shape in facet.names if shape.search(words))
    counted = _COUNTED.match(passage.after)
    if found or not facet.silent:
        return found
    return _own_words(passage.after[counted.end() :]) if counted else frozenset((facet.silent,))


def _own_words(text: str) -> frozenset[str]:
    """From what a length is counted, in its own words, where the table has no name for it."""
    told = re.findall(r"[a-z]+", _UP_TO.split(text, maxsplit=1)[0])[:7]
    return frozenset(w[:5] for w in told if len(w) > 3 and w not in _STOP) - _LIGHT


_UP_TO = re.compile(r"[,;.()]|\b(?:from|by|to|or|and|in)\b")
_LIGHT = frozenset(
    "recei date deliv endin writt party parti other last begin expir termi agree".split()  # noqa: SIM905
)
"""First letters of words that say nothing of which event is meant."""

_ASIDE = re.compile(r"\((?:[^()@]|\(\d{1,4}\)){12,90}\)")
"""What is said in brackets of another case: `(ten days for non-payment)`."""
_END = re.compile(r"[;.] ")
_COUNTED = re.compile(r"(?:of|after|from|following)\b")
"""A length that is counted from something."""


def comparable(one: Stated, two: Stated) -> bool:
    """Whether two statements are about the same thing, party and circumstances."""
    if one.topic is not two.topic or one.name != two.name:
        return False
    if not same_party(one.party, two.party):
        return False
    facets = _table()[1]
    return all(
        _agree(mine, theirs, facets[name].mode)
        for (name, mine), (_, theirs) in zip(one.qualifiers, two.qualifiers, strict=True)
    )


def _agree(one: frozenset[str], two: frozenset[str], mode: str) -> bool:
    if mode == "closed":
        return one == two
    if mode == "shared":
        return bool(one & two)
    return not one or not two or bool(one & two)
