# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which models an agreement names, with their versions and sizes."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.layers.marks import Laid, laid_out
from licet.review.layers.saying import Said
from licet.review.paper import Paper
from licet.review.reading import pattern

__all__ = ["NamedModel", "families", "named_models", "versions"]

_WORD = (
    r"[A-Z][A-Za-z0-9]+(?:-[A-Za-z0-9]+){0,3}(?: (?:\d{1,3}(?:\.\d)?[BMbm]?\b(?! (?:days|months"
    r"|years))"
    r"|(?:Base|Large|Small|Medium|Mini|Max|Pro|Ultra|Nano|Tiny|Code|Chat|Instruct|XL|Nova)\b)){0,2}"
)
_VERSION = re.compile(
    rf"(?P<name>\b{_WORD})[ ,(]{{1,3}}(?:in |in its |in the (?:state|form"
    rf"|edition) (?:\w+ )?as )?(?:version|release|v\.?|ver\.?|rev\.?) ?"
    r"(?P<version>\d+(?:\.\d+){0,3})(?![\w%]|\.\d)"
)
_SIZED = re.compile(r"\b(?P<name>[A-Z][A-Za-z]{2,})[- ](?P<version>\d{1,4}(?:\.\d)?[BMbm])\b(?!\w)")
_ROW = re.compile(
    r"\b(?:(?:model )?[Vv]ersion (?:supplied|delivered|licen[sc]ed|provided|of the [Mm]odel)\W{1,4}"
    r"(?:version |release )?|(?:[Vv]ersion|[Rr]elease)\W{1,4}(?:version|release) "
    r"|(?m:^)[^\n|:\t]{0,30}?(?:[Vv]ersion|[Rr]elease|[Ee]dition|[Bb]uild|[Ww]eights|[Rr]evision"
    r"|[Mm]odel)"
    r"[^\n|:\t]{0,20}?(?: \| |: ?|\t)(?:[\w ]{1,20}? )?(?:version |release |v\.? ?)"
    r"|(?m:^)(?:[Vv]ersion|[Rr]elease|[Ee]dition|[Rr]evision)(?: \| |: ?|\t)"
    r")(?P<version>\d+(?:\.\d+){0,3})(?![\w%]|\.\d)"
)
_CALLED = re.compile(
    r"\b(?:[Mm]odels?|[Nn]etwork|(?:[Mm]akes? available|[Ss]uppl(?:y|ies)|[Dd]elivers?"
    r"|[Ll]icen[sc]es|[Rr]eceives?|[Ww]eights of|(?<=the )use of|[Gg]iven|(?:[Gg]ranted"
    r"|[Ll]icen[sc]e) for|use under [^.;]{2,30}? is)"
    r"(?: under [^.;]{2,30}?)?)(?: (?:(?:that|licen[sc]ed|supplied|provided|delivered) "
    r"[^.;]{0,60}? (?:is|are)|(?:[^.;|\t]{2,60}? )?(?:goes by the name(?: of)?|bears? the name(?:"
    r" of)?|answers to"
    r" the name(?: of)?|(?:is|are) (?:called|named|known as))|at [\w' ]{2,40}? disposal"
    r" [^.;]{0,40}?(?:is|are)"
    r"|known as|called|named"
    r"|designated|names?:|:|names? *\||\||names?\t|\t|identified as|bearing the name"
    r"|by the name(?: of)?|is|are))? "
    rf"(?P<names>{_WORD}(?:(?:, | and |, and | or ){_WORD})*)"
)
_LATER = pattern(
    r"\b(?:later|earlier|newer|older|previous|prior|successor|subsequent|upgrade|update[sd]?"
    r"|replac\w+|or higher|and above|compat\w+|any version|all versions|apache|python|cuda|api"
    r"|format|since|until|deprecat\w+|each of|both|list of models|models? (?:family|series)"
    r"|benchmark\w*|compar\w+|unlike|instead of|teacher|distil\w*|base model)\b"
)
_IS_ABOUT = pattern(
    r"\b(?:this|these) (?:\w+ )?(?:agreement|licen[sc]e|terms|contract) (?:concerns?|relates? to"
    r"|covers?|is for"
    r"|are for|is about)\b|\b(?:makes? available|licensed|made available) (?:\w+ ){0,5}?(?:is"
    r"|are)\b"
)
_NO_MODEL = re.compile(
    r"(?i)\b(?:agreement|licen[sc]e|policy|terms?|schedule|document|form|section|clause|annex"
    r"|weights|derivatives?|card|order)\b"
)


@dataclass(frozen=True, slots=True)
class NamedModel:
    """A model by its name."""

    name: str
    """Folded; empty in a row that gives the version alone."""
    version: str
    """Or its size; empty where the name stands alone."""
    said: Said
    """The version, or the name where it stands alone."""


def versions(laid: Laid) -> Iterator[list[NamedModel]]:
    """Models with their versions, then models with their sizes, each in order of the text."""
    yield from laid.paper.once(_versions)


def _versions(paper: Paper) -> list[list[NamedModel]]:
    laid, told = laid_out(paper), []
    for expressions in ((_VERSION, _ROW), (_SIZED,)):
        found = [one for expression in expressions for one in _matches(laid, expression)]
        told.append(sorted(found, key=lambda one: (one.said.index, one.said.start)))
    return told


def _matches(laid: Laid, expression: re.Pattern[str]) -> Iterator[NamedModel]:
    text = laid.paper.document.text
    sentences = laid.reading.sentences
    found: list[tuple[NamedModel, bool]] = []
    for match in expression.finditer(text):
        index = _sentence_at(laid, match.start())
        name = match.groupdict().get("name") or ""
        if index is None or _LATER.search(_line(laid, match)) or _NO_MODEL.search(name):
            continue
        sentence = sentences[index]
        before = sentences[max(0, index - 1)].folded
        near = f"{sentence.heading} {before} {sentence.folded} {laid.lead(index)}"
        start, end = match.span("version")
        said = Said(laid, index, start - sentence.start, end - sentence.start)
        one = NamedModel(name.casefold(), match["version"].casefold(), said)
        found.append((one, "M" in near or not name or _IS_ABOUT.search(near) is not None))
    models = {one.name for one, of_model in found if of_model}
    yield from (one for one, of_model in found if of_model or one.name in models)


def _line(laid: Laid, match: re.Match[str]) -> str:
    """The folded words around a match in its sentence; of a table, its row."""
    text, folded = laid.paper.document.text, laid.paper.reading.folded
    table = "\t" in text[match.start() : match.end()] or "|" in text[match.start() : match.end()]
    if table:
        begin = text.rfind("\n", 0, match.start()) + 1
        end = text.find("\n", match.end())
        return folded[begin : end if end >= 0 else len(folded)]
    index = _sentence_at(laid, match.start())
    return laid.reading.sentences[index].folded if index is not None else ""


def named_models(laid: Laid) -> Iterator[tuple[Said, frozenset[str]]]:
    """Where the text says `the model NAME`, or `the models NAME and NAME`."""
    text = laid.paper.document.text
    for match in _CALLED.finditer(text):
        index = _sentence_at(laid, match.start())
        names = re.split(r", and |, | and | or ", match["names"])
        if index is None or any(_NO_MODEL.search(name) for name in names):
            continue
        plain = any(word in match.group() for word in _SURELY)
        if plain or all(re.search(r"\d|-|[a-z][A-Z]| ", name) for name in names):
            at = laid.reading.sentences[index].start
            start, end = match.span("names")
            said = Said(laid, index, start - at, end - at)
            yield said, frozenset(name.casefold() for name in names)


_SURELY = ("known as", "called", "identified as", "bearing the name", "by the name", ":", "|", "\t")


def _sentence_at(laid: Laid, offset: int) -> int | None:
    sentences = laid.reading.sentences
    index = bisect_right(sentences, offset, key=lambda s: s.start) - 1
    return index if index >= 0 and offset < sentences[index].end else None


_KIN = re.compile(
    r"\b(?P<first>[A-Z][a-zA-Z]{3,}(?:-\d{1,2})?)(?:[ -](?P<more>v\.?\d+(?:\.\d+)*|[vV]ersion "
    r"\d+(?:\.\d+)*"
    r"|\d+(?:\.\d+)*[BMbm]?(?![\w%])|[A-Z][a-z]+|XX?L|[A-Z]\d?)\b)?"
)
_NO_VARIANT = re.compile(
    r"(?:Holdings?|Company|plc|BV|Foundation|University|Institute|Model|Agreement"
    r"|Licen[sc]e\w*|Ltd|Limited|Inc|GmbH|LLC|Corp|Labs?|AG|SA|Group"
    r"|Research|Technolog\w+|Terms|Data\w*|Outputs?"
    r"|Services?|Weights|System|Software|Platform|API|Policy|And|Or|The|Shall|May|Is|Will|To"
    r"|As|For|Derivative\w*|Materials?)"
)
_NO_FIRST = re.compile(
    r"(?i)(?:section|clause|attachment|addendum|volume|chapter|book|article|schedule|annex"
    r"|exhibit|appendix|part|version|release|model"
    r"|licen\w+|agreement|order|page|item"
    r"|january|february|march|april|june|july|august|september|october|november|december"
    r"|provider|supplier|vendor|customer|client"
    r"|this|these|that|each|such|where|when|upon|apache|python|creative|regulation|directive"
    r"|rule|table|paragraph|year|phase|tier"
    r"|attachment|amendment|addendum|subscription|level|class|type|series|recipient|buyer|seller"
    r"|purchaser|effective|data|output\w*|training)"
)


def families(laid: Laid) -> dict[str, list[tuple[Said, frozenset[str]]]]:
    """Names of models that begin alike, by their first word: where, and which of the kin.

    `Heron Base` and `Heron Code` are kin, as are `Heron v1` and `Heron v2`.
    """
    terms = {w.casefold() for d in laid.paper.document.definitions for w in d.term.split()}
    parties = terms | {
        w.casefold() for n in (*laid.sides.givers, *laid.sides.takers) for w in n.split()
    }
    found: dict[str, list[tuple[Said, frozenset[str]]]] = {}
    text = laid.paper.document.text
    for index, sentence in enumerate(laid.reading.sentences):
        kin: dict[str, list[re.Match[str]]] = {}
        for match in _KIN.finditer(text, sentence.start, sentence.end):
            first, more = match["first"].casefold(), match["more"]
            if first in parties or _NO_FIRST.fullmatch(match["first"]):
                continue
            if more is None or not _NO_VARIANT.fullmatch(more):
                kin.setdefault(first, []).append(match)
        for first, names in kin.items():
            span = (names[0].start() - sentence.start, names[-1].end() - sentence.start)
            which = frozenset(
                _VERSION_WORD.sub("v", (m["more"] or "").casefold().rstrip("s")) for m in names
            )
            found.setdefault(first, []).append((Said(laid, index, *span), which))
    return {
        first: told
        for first, told in found.items()
        if len({w for _, w in told}) > 1 and not re.search(rf"\b{first}s?\b", text)
    }


_VERSION_WORD = re.compile(r"^version ")
