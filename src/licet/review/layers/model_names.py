# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What the definition of the model says of its name and version, and what other places say."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.layers.marks import Laid
from licet.review.layers.saying import Said, settling
from licet.review.reading import pattern

__all__ = ["DefinedModel", "defined_model", "other_names", "other_versions"]

_DEFINES = pattern(
    r"\"M+\"[^\".;]{0,30}? (?:shall |will )?(?:means?|is|are|designates?|refers? to|stands? for) "
)
_NAME = re.compile(
    r"(?<![\w\"“])(?P<name>[A-Z][a-z]{2,}(?:-[A-Z0-9][A-Za-z0-9]*)?(?: (?:\d{1,3}(?:\.\d{1,2})?\b"
    r"|(?:Base|Large|Small|Medium|Mini|Max|Pro|Ultra|Nano|Tiny|Code|Chat|Instruct|XL|Nova)\b))?)"
)
_SHAPED = re.compile(
    r"(?<![\w\"“-])(?P<name>[A-Z][a-z]{2,}(?:-(?:\d{1,3}[A-Za-z]?|[A-Z]{2,4})|"
    r" \d{1,2}(?:\.\d{1,2})?(?![\w%,]))(?: (?:Base|Large|Small|Medium|Mini|Max|Pro|Ultra|Nano|Tiny"
    r"|Code|Chat|Instruct|XL|Nova)\b)?)"
)
"""A word with a number or a second part, as models are called: `Heron-3 Large`, `Heron 2`."""
_VERSION = re.compile(
    r"\b(?:version|release|revision|build|edition|v\.?|ver\.?) ?(?:number |no\.? )?"
    r"(?P<version>\d+(?:\.\d+){0,3})(?![\w%])",
    re.IGNORECASE,
)
_ROW = re.compile(
    r"(?m)^[ \t]*(?P<label>[^\n|:\t]{3,60}?) ?(?:\||:|\t)[ \t]*"
    r"(?:version |release |revision |build |v\.? ?)?(?P<version>\d+(?:\.\d+){0,3})[ \t.]*$",
    re.IGNORECASE,
)
_OF_VERSION = pattern(r"\b(?:version|release|revision|build|edition)\b")
_NOT_OF_IT = pattern(
    r"\b(?:software|api|formats?|documents?|agreement|policy|component|library|libraries|python"
    r"|schema|protocol|runtime|framework|dates?|schedule|template|tokeni[sz]er|data|corpus|terms"
    r"|licen[sc]e|next|previous|earliest|minimum|maximum|number of|count|benchmark)\b"
)
_ORDINARY = re.compile(
    r"(?:The|This|That|These|Those|Such|Any|All|Each|Section|Clause|Article|Schedule|Annex|Exhibit"
    r"|Appendix|Part|Version|Release|January|February|March|April|May|June|July|August|September"
    r"|October|November|December|Apache|Python|Creative|Model|Company|Non|Sub|Pre|Post|Fine|Year"
    r"|Phase|Tier|Level|Attachment|Regulation|Directive|Rule|Page|Item|Order|Table|Chapter|Quarter"
    r"|Month|Day|Week|Euro|About|Within|After|Before|Until|From|Not|For|And|But|Between)\b"
)
_GIVEN = pattern(
    r"\b(?:licen[sc]e[sd]?|grants?|granted|suppl(?:y|ies|ied)|deliver\w*|provide[sd]?|gives?|given"
    r"|gets?|receiv\w+|uses?|used|may use|covers?|concerns?|relates?|subject|object"
    r"|makes? available"
    r"|made available|disposal|extends?|named|called)\b"
)
_OTHERWISE = pattern(
    r"\b(?:later|earlier|newer|older|previous|prior|successor|subsequent|upgrad\w+|updates?|updated"
    r"|replac\w+|compat\w+|benchmark\w*|compar\w+|unlike|instead of|teacher|distil\w*|based on"
    r"|derived from|not|no|never|other than|except\w*|excluding|outside|without|apache"
    r"|licensed under"
    r"|components?|librar\w+|court|arbitra\w+|law|street|avenue|road)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DefinedModel:
    """The model that an agreement defines."""

    name: str
    """Folded; empty where the definition has none."""
    version: str
    """Empty where the definition has none."""
    named: Said
    """Its name, else the words that define it."""
    dated: Said
    """Its version, else its name."""


def defined_model(laid: Laid) -> DefinedModel | None:
    """The one model that an agreement defines; nothing where it defines none or several."""
    found = [
        told
        for index, text in settling(laid.reading).items()
        if (match := _DEFINES.search(text)) and (told := _told(laid, index, match.end()))
    ]
    return found[0] if len(found) == 1 else None


def _told(laid: Laid, index: int, at: int) -> DefinedModel | None:
    """What the words behind `means` say; nothing where they have neither name nor version."""
    sentence = laid.reading.sentences[index]
    words = laid.paper.document.text[sentence.start + at : sentence.end]
    name = next((m for m in _NAME.finditer(words[:160]) if _is_name(laid, m["name"])), None)
    version = _VERSION.search(words)
    if name is None and version is None:
        return None
    span = (at + name.start(), at + name.end()) if name else (0, at)
    dates = (at + version.start("version"), at + version.end()) if version else span
    return DefinedModel(
        name=_fold(name["name"]) if name else "",
        version=_plain(version["version"]) if version else "",
        named=Said(laid, index, *span),
        dated=Said(laid, index, *dates),
    )


def other_versions(laid: Laid, model: DefinedModel) -> Iterator[Said]:
    """Rows that give the model another version than its definition does."""
    text, told = laid.paper.document.text, []
    for match in _ROW.finditer(text):
        label = match["label"].lower()
        if not _OF_VERSION.search(label) or _NOT_OF_IT.search(label):
            continue
        said = _at(laid, match.start("version"), match.end("version"))
        if said is not None and said.index != model.dated.index:
            told.append((_plain(match["version"]), said))
    if model.version and len({version for version, _ in told}) == 1:
        yield from (said for version, said in told if version != model.version)


def other_names(laid: Laid, model: DefinedModel) -> Iterator[Said]:
    """Places that license, deliver or let use a model of another name."""
    for index, text in settling(laid.reading).items() if model.name else ():
        plain = laid.paper.reading.sentences[index].folded
        if index == model.named.index or not (_GIVEN.search(plain) and _MODEL.search(text)):
            continue
        sentence = laid.reading.sentences[index]
        words = laid.paper.document.text[sentence.start : sentence.end]
        names = [m for m in _SHAPED.finditer(words) if _is_name(laid, m["name"])]
        own = any(_same(_fold(m["name"]), model.name) for m in names) or model.name in plain
        if names and not own and not _OTHERWISE.search(plain):
            yield Said(laid, index, names[0].start(), names[-1].end())


_MODEL = pattern(r"\b(?:[MX]+|models?|network|weights)\b")


def _same(one: str, two: str) -> bool:
    """Whether one name is the other, or that with more words."""
    return one.startswith(two) or two.startswith(one)


def _fold(name: str) -> str:
    return " ".join(name.casefold().split())


def _plain(version: str) -> str:
    """A version without noughts at its end: `3.0` is `3`."""
    return re.sub(r"(?:\.0+)+\Z", "", version)


def _is_name(laid: Laid, name: str) -> bool:
    """Whether a capitalised phrase may be a model's name: it is no party, term or common word."""
    terms = (definition.term for definition in laid.paper.document.definitions)
    taken = (*laid.sides.givers, *laid.sides.takers, *terms)
    first = name.split()[0].casefold()
    return not _ORDINARY.match(name) and all(first not in t.casefold().split() for t in taken)


def _at(laid: Laid, start: int, end: int) -> Said | None:
    sentence = laid.paper.sentence(start)
    if sentence is None:
        return None
    for index, one in enumerate(laid.reading.sentences):
        if one.start == sentence.start:
            return Said(laid, index, start - one.start, end - one.start)
    return None
