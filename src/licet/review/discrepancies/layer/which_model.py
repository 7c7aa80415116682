# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""One model in the grant, another or several in the purpose or the schedule.

It finds a model whose version or size in one place is another than in the next, and a right for
one single model beside a clause that speaks of several or any.

It leaves alone versions that a clause on updates speaks of, later and earlier versions named as
such, and a definition that lists all of them.

Which weights are licensed decides on price, on warranty and on breach: a name that does not match
licenses nothing for sure.

Name the same model in both places; the edit takes over the name of the earlier one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from licet.review.discrepancies.layer.clashing import Clash, clashing, pairs
from licet.review.discrepancies.rule import Rule, found
from licet.review.layers import Laid, Said, laid_out, said_plainly
from licet.review.licence_terms.modality import Force
from licet.review.paper import Paper
from licet.review.reading import pattern
from licet.terms import Edit, Family, Finding, Layer, Replacement, Severity

__all__ = ["RULE"]


_VERSION = (
    r"(?P<name>\b[A-Z][A-Za-z]+(?:[- ][A-Z]?[A-Za-z]*\d*[A-Za-z]*)?)[ -](?:(?:version|release"
    r"|v\.?|ver\.?)"
    r" ?)(?P<version>\d+(?:\.\d+){0,3})(?![\w%]|\.\d)"
)
_SIZED = r"\b(?P<name>[A-Z][A-Za-z]{2,})[- ](?P<version>\d{1,4}(?:\.\d)?[BMbm])\b(?!\w)"
_LATER = pattern(
    r"\b(?:later|earlier|newer|older|previous|prior|successor|subsequent|upgrade|update[sd]?|replac\w+"
    r"|or higher|and above|compat\w+|any version|all versions|apache|python|cuda|api"
    r"|format"
    r"|since|until|deprecat\w+|each of|both|list of models|models? (?:family|series)|benchmark\w*"
    r"|compar\w+|unlike|instead of|teacher|distil\w*|base model)\b"
)
_ONE = (
    r"(?P<say>\b(?:one|a single|one single|only one|exactly one|one \(1\)|a sole|the single) "
    r"(?:[\w-]+ ){0,3}?"
    r"(?:M+|X+|models?)\b)"
)
_MANY = (
    r"(?P<say>\b(?:train\w*|develop\w*|creat\w+|build\w*|fine-? ?tun\w+|improv\w+) (?:[\w,'-]+ "
    r"){0,5}?"
    r"(?:(?:any|all|several|multiple|various|two or more|any number of|its|their|Y+'s?|other"
    r"|further) "
    r"(?:[\w-]+ ){0,3}?models|models|any (?:[\w-]+ ){0,2}model))\b"
)


def _find(paper: Paper) -> Iterator[Finding]:
    laid = laid_out(paper)
    if "M" not in laid.text and "X" not in laid.text:
        return
    yield from islice(_two_names(laid), 1)
    one = [s for s in said_plainly(laid, _ONE_PLAIN, needs="one|single|sole") if _licensed(s)]
    many = (
        [s for s in said_plainly(laid, _MANY_PLAIN, needs="models|any ") if _licensed(s)]
        if one
        else []
    )
    yield from clashing(RULE, pairs(many, one), _TOLD)


_ONE_PLAIN = _ONE.replace("M+|X+|", "")
_MANY_PLAIN = _MANY.replace("Y+'s?|", "")


def _licensed(one: Said) -> bool:
    return one.force is not Force.FORBIDDEN


@dataclass(frozen=True, slots=True)
class _Name:
    """A model named with its version or size."""

    name: str
    version: str
    said: Said


def _two_names(laid: Laid) -> Iterator[Finding]:
    """The same model with another version or size in two sentences."""
    for expression in (_NAMED_VERSION, _NAMED_SIZE):
        first: dict[str, _Name] = {}
        per_sentence: dict[int, set[str]] = {}
        names = list(_names(laid, expression))
        for one in names:
            per_sentence.setdefault(one.said.index, set()).add(one.version)
        listed = set().union(*(v for v in per_sentence.values() if len(v) > 1), set())
        for one in names:
            known = first.setdefault(one.name, one)
            if known.version != one.version and not {known.version, one.version} & listed:
                yield _renamed(known, one)


_NAMED_VERSION = re.compile(_VERSION)
_NAMED_SIZE = re.compile(_SIZED)


def _names(laid: Laid, expression: re.Pattern[str]) -> Iterator[_Name]:
    text = laid.paper.document.text
    for index, sentence in enumerate(laid.reading.sentences):
        if _LATER.search(sentence.folded):
            continue
        for match in expression.finditer(text, sentence.start, sentence.end):
            name = match["name"].casefold().replace("-", " ").removeprefix("the ")
            before = laid.reading.sentences[max(0, index - 1)].folded
            about = "M" in f"{before} {laid.lead(index)} {sentence.folded}"
            if about and not _NO_MODEL.search(name):
                start, end = match.span("version")
                yield _Name(
                    name, match["version"].casefold(),
                    Said(laid, index, start - sentence.start, end - sentence.start),
                )  # fmt: skip


_NO_MODEL = pattern(
    r"\b(?:agreement|licen[sc]e|policy|terms|schedule|document|form|section|clause)\b"
)


def _renamed(one: _Name, other: _Name) -> Finding:
    place = other.said.place
    return found(
        RULE,
        (one.said.place, place),
        f"{one.name} is {one.said.words} in {one.said.section} and {other.said.words} in "
        f"{other.said.section}",
        confidence=0.85,
        witness=f"the weights of {other.said.words}: licensed by {other.said.section}, not by "
        f"{one.said.section}",
        mend="name the same model in both places",
        edit=Edit(
            replacements=(Replacement(start=place.start, end=place.end, words=one.said.words),),
            comment="The earlier place is taken to be right; which model is meant is for the "
            "parties to say.",
        ),
    )


def _problem(one: Said, other: Said) -> str:
    return f"“{other.words}” in {other.section}, and {one.section} speaks of “{one.words}”"


def _witness(one: Said, other: Said) -> str:
    return (
        f"a second model made with the same data: {one.section} says yes, {other.section} says no"
    )


_TOLD = Clash(
    problem=_problem,
    witness=_witness,
    mend="say whether one model is meant or several",
    comment="The right for a single model is the narrower and is taken to hold.",
)

RULE = Rule(
    id="Y-012", family=Family.LAYER, title="the grant and another clause name different models",
    severity=Severity.MEDIUM, explains=__doc__, find=_find, layer=Layer.MODEL,
)  # fmt: skip
