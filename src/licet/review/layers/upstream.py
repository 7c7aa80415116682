# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Known licences that an agreement names for its parts, and what they refuse downstream."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from licet.compose import LENIENT, STRICT, World, compose
from licet.review.layers.marks import Laid
from licet.review.layers.saying import Said
from licet.review.reading import Reading, pattern
from licet.terms import (
    Act,
    Answer,
    Artefact,
    ArtefactKind,
    Input,
    Instrument,
    Known,
    Layer,
    Licensing,
    Lineage,
    Operation,
    Role,
    Situation,
    Step,
    Verdict,
)

__all__ = ["Part", "Refusal", "parts", "refusal"]

_TOKEN = re.compile(r"[a-z]+|\d+(?:\.\d+)*|\+\+")
_NOISE = frozenset(["the", "license", "licence", "agreement", "version", "v"])
_NAMED_SO = frozenset(["license", "licence", "licensed", "terms"])
MOST = 20
"""Named licences that are followed up."""
OPENING = 240
"""Characters in which a text that is itself such a licence says so, and no agreement its parts."""


@dataclass(frozen=True, slots=True)
class Part:
    """A component of what is licensed, under a licence that is known."""

    said: Said
    """The licence's name."""
    instrument: Instrument
    kind: ArtefactKind


@dataclass(frozen=True, slots=True)
class Refusal:
    """That a licence does not allow an act with what is made from its work."""

    section: str
    """Of the licence that refuses it."""
    settled: bool
    """Whether every reading of what is unsettled comes to it."""


def parts(laid: Laid) -> Iterator[Part]:
    """Components with the licence named for them, in order of the text, a licence once."""
    shelf = laid.paper.shelf
    if not shelf:
        return
    reading = laid.paper.reading
    named = list(_names(reading.folded, shelf))
    own = {shelf[name].family for start, _, name in named if start < OPENING}
    seen: dict[str, Part] = {}
    for start, end, name in named:
        at = bisect_right(reading.sentences, start, key=lambda s: s.start) - 1
        instrument = shelf[name]
        if at < 0 or instrument.family in own or reading.folded[start - 1] in "/@.-_":
            continue
        sentence = reading.sentences[at]
        one = Said(laid, at, start - sentence.start, min(end, sentence.end) - sentence.start)
        known = seen.get(instrument.id)
        longer = known and known.said.index == at and len(known.said.words) < len(one.words)
        if (known is None or longer) and _is_part(reading, one):
            kind = known.kind if known else _kind(reading, one, instrument)
            seen[instrument.id] = Part(one, instrument, kind)
        if len(seen) == MOST:
            break
    yield from seen.values()


_SHORT = {
    "attribution": "by", "noncommercial": "nc", "noderivs": "nd", "noderivatives": "nd",
    "derivatives": "nd", "sharealike": "sa", "alike": "sa", "commons": "cc",
}  # fmt: skip
"""Words of Creative Commons licences as their short names have them."""
_HALVES = frozenset([("creative", "commons"), ("non", "commercial"), ("no", "derivatives"),
                     ("share", "alike")])  # fmt: skip


def _tokens(folded: str) -> list[tuple[str, int, int]]:
    """The words that tell licences apart, each with its place; long and short forms are alike."""
    found = [
        (m.group(), m.start(), m.end()) for m in _TOKEN.finditer(folded) if m.group() not in _NOISE
    ]
    out: list[tuple[str, int, int]] = []
    for word, start, end in found:
        if out and (out[-1][0], word) in _HALVES:
            start = out.pop()[1]
            word = "nc" if word == "commercial" else word
        out.append((_SHORT.get(word, word), start, end))
    return out


def _names(folded: str, shelf: Mapping[str, Instrument]) -> Iterator[tuple[int, int, str]]:
    """Where names of the shelf stand in a text; of two that begin at one word, the longer."""
    index: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name in shelf:
        if words := tuple(word for word, _, _ in _tokens(name)):
            index.setdefault(words[0], []).append((words, name))
    told = _tokens(folded)
    skip = 0
    for place, (word, start, _) in enumerate(told):
        if place < skip or word not in index:
            continue
        fits = [
            (words, name)
            for words, name in index[word]
            if all(a == b[0] for a, b in zip(words, told[place : place + len(words)], strict=False))
            and place + len(words) <= len(told)
        ]
        if not fits:
            continue
        words, name = max(fits, key=lambda pair: len(pair[0]))
        end = told[place + len(words) - 1][2]
        after = _TOKEN.findall(folded, end, end + 24)[:2]
        if len(words) > 1 or _NAMED_SO & set(after):
            skip = place + len(words)
            yield start, end, name


_PART = pattern(
    r"\b(?:components?|(?:base|underlying|pre-?trained) (?:models?|weights|checkpoints?)"
    r"|foundation model|subject to|licen[sc]e[sd]? (?:\w+ ){0,3}under|terms apply"
    r"|(?:licensed|released|published|available|provided|obtained|distributed) under"
    r"|under (?:the )?terms|governed by|based on"
    r"|built (?:on|with|from)|third[- ]party|upstream|derived from|tuned from|includes?"
    r"|incorporat\w+|trained on|sources?|data-? ?sets?|training data|corp(?:us|ora)"
    r"|starting point|open[- ]source)\b"
)
_NO_PART = pattern(
    r"\b(?:not|no|nor|never|neither|without|such as|for example|e\.g|other than|excluding|unlike"
    r"|replac\w+|instead of|if|means?|this (?:agreement|licen[sc]e))\b"
)


_NOTICE = pattern(r"\b(?:copy of|notices?|copyright)\b")


def _is_part(reading: Reading, one: Said) -> bool:
    """Whether the words say that something in the agreement is under the licence."""
    sentence = reading.sentences[one.index]
    before = sentence.folded[: one.start]
    context = f"{sentence.heading} {sentence.lead[-200:]} {sentence.folded}"
    if _NOTICE.search(sentence.folded) or _NO_PART.search(before[-80:]):
        return False
    return _PART.search(context) is not None


_KINDS = (
    (ArtefactKind.CODE, pattern(r"\b(?:code|librar\w+|software|packages?|tokeni[sz]er"
r"|scripts?)\b")),
    (ArtefactKind.WEIGHTS, pattern(r"\b(?:models?|weights|checkpoints?)\b")),
    (ArtefactKind.DATASET, pattern(
        r"\b(?:data-? ?sets?|data|corp(?:us|ora)|recordings|images|texts|photographs)\b")),
)  # fmt: skip


def _kind(reading: Reading, one: Said, instrument: Instrument) -> ArtefactKind:
    """What is under the licence: by the nearest words before it, else by what it is for."""
    sentence = reading.sentences[one.index]
    for words in (sentence.folded[: one.start], sentence.heading, sentence.lead[-200:]):
        last = [
            (max(m.start() for m in found), kind)
            for kind, expression in _KINDS
            if (found := list(expression.finditer(words[-400:])))
        ]
        if last:
            return max(last)[1]
    if instrument.layers == {Layer.DATA}:
        return ArtefactKind.DATASET
    return ArtefactKind.CODE if instrument.layers == {Layer.CODE} else ArtefactKind.WEIGHTS


_ROLES = {
    ArtefactKind.WEIGHTS: Role.BASE,
    ArtefactKind.DATASET: Role.DATA,
    ArtefactKind.CODE: Role.CODE,
}
_FACTS = (
    # A grant without limits covers models of every kind.
    Known(name="large_language_model", value=True),
    Known(name="foundation_model", value=True),
)


def refusal(part: Part, act: Act, *, commercial: bool, key: str = "") -> Refusal | None:
    """Whether a component's licence refuses an act with a model made from it.

    Args:
        part: The component.
        act: What the agreement grants.
        commercial: Whether it is done for commerce.
        key: Only what the licence says on this key of the vocabulary counts; empty: anything.
    """
    licence = part.instrument.id
    world = World(
        lineage=Lineage(
            artefacts=(
                Artefact(id="part", kind=part.kind, licence=licence),
                Artefact(id="model", kind=ArtefactKind.WEIGHTS),
            ),
            operations=(
                Step(
                    op=Operation.FINE_TUNE,
                    inputs=(Input(artefact="part", role=_ROLES[part.kind]),),
                    output="model",
                ),
            ),
        ),
        instruments={licence: part.instrument},
        licensing={"part": Licensing(concluded=(licence,)), "model": Licensing()},
        situation=Situation(facts=(Known(name="commercial", value=commercial), *_FACTS)),
        # A reading has no clock; facts without a day hold on every day.
        today=date.min,
    )
    found = compose(world, artefact="model", acts=(act,), profiles=(STRICT, LENIENT))
    refused = [section for a in found.answers if (section := _refused(a, key)) is not None]
    if not refused:
        return None
    return Refusal(refused[0], settled=len(refused) == len(found.answers))


def _refused(answer: Answer, key: str) -> str | None:
    """The section that refuses it, or `None`."""
    if answer.verdict is not Verdict.DENY:
        return None
    return next((c.section for c in answer.because if not key or c.key == key), None)
