# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which uses a text grants or bars, and to whom it grants what the law keeps from them."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from licet.review.clause_keys.cue import Cue, Hit, Page, cue
from licet.review.clause_keys.tables import concepts, raw
from licet.review.licence_terms.modality import LONGEST, Force, force
from licet.review.reading import fold, pattern
from licet.terms import Place
from licet.terms.reviews import ClauseReading

__all__ = ["read_uses", "uses_named"]

PLACES = 4
SUBJECT = 60
"""Characters before a use that stands where the subject does: the modal words follow it."""
FROM_TERMS: Mapping[str, str] = {
    "modify_finetune": "fine_tuning",
    "train_other_models_on_outputs": "distillation",
    "distill_or_extract": "distillation",
}
WAYS: Mapping[str, Force] = {"granted": Force.ALLOWED, "barred": Force.FORBIDDEN}
WORDS: Mapping[str, str] = {"permitted": "granted", "prohibited": "barred"}
_BUT = pattern(
    r"\b(?:except|excepting|excluding|other than|save for|save that|but not|but no|with the "
    r"exception of|unless)\b"
)

_MODELS = pattern(r"\b(?:models?|weights|checkpoints?)\b")
_TUNES = pattern(r"\b(?:fine-? ?tun|train|distil|modif|adapt|derivativ)")


def _of_models(folded: str) -> bool:
    return bool(_MODELS.search(folded) and _TUNES.search(folded))


_UNTOLD = pattern(
    r"\bwithout\b[^.;]{0,60}?\b(?:disclos|disclaim|identify|identifying|inform|label|telling|stating)"
)
"""A use that is barred only where it is not made known is not barred."""


@cache
def _tables() -> Mapping[str, Mapping[str, tuple[Cue, ...]]]:
    return {
        table: {name: tuple(cue(one, concepts()) for one in cues) for name, cues in said.items()}
        for table, said in raw("uses").items()
    }


def read_uses(page: Page) -> Iterator[ClauseReading]:
    """Uses granted and barred, by tag, and grants to those who may not have them.

    A use that is both granted and barred in different places gives both readings.
    """
    told: dict[Hit, Force] = {}
    for tag, cues in _tables()["uses"].items():
        found = page.any_of(cues, denied=None)
        told |= {hit: _force(page, hit) for hit in found if hit not in told}
        for way, wanted in WAYS.items():
            hits = [hit for hit in found if told[hit] is wanted]
            if hits:
                yield _reading(page, f"use.{way}.{tag}", hits)
    yield from _from_terms(page)
    for kind, cues in _tables()["to"].items():
        hits = [h for h in page.any_of(cues, denied=None) if _force(page, h) is Force.ALLOWED]
        hits += page.any_of(_tables()["party"].get(kind, ()), denied=None)
        if hits:
            yield _reading(page, f"grant_to.{kind}", sorted(hits, key=lambda h: h.first))


def uses_named(page: Page, where: Iterable[str]) -> Mapping[str, tuple[Place, ...]]:
    """Uses named in sentences that answer to one of some cues and do not bar them.

    Args:
        page: The text.
        where: Cues, such as those of a statement of the purpose.
    """
    cues = tuple(cue(one, concepts()) for one in where)
    sentences = {hit.sentence for hit in page.any_of(cues, denied=None)}
    found: dict[str, tuple[Place, ...]] = {}
    for tag, said in _tables()["uses"].items():
        hits = [
            hit
            for hit in page.any_of(said, denied=None)
            if hit.sentence in sentences and _force(page, hit) is not Force.FORBIDDEN
        ]
        if hits:
            found[tag] = tuple(page.place(hit) for hit in hits)
    return found


def _from_terms(page: Page) -> Iterator[ClauseReading]:
    for name, tag in FROM_TERMS.items():
        term = page.paper.terms.get(name)
        if term and term.value in WORDS and _of_models(fold(term.quote)):
            place = page.paper.place(term.start, term.end)
            yield ClauseReading(key=f"use.{WORDS[term.value]}.{tag}", places=(place,))


def _force(page: Page, hit: Hit) -> Force:
    """What the modal words before a use, or a passive after it, do to it."""
    sentence = page.reading.sentences[hit.sentence]
    start = page.words.starts[hit.first]
    if start - sentence.start > LONGEST:
        return Force.NONE
    inside = sentence.folded[: start - sentence.start]
    after = sentence.folded[page.words.ends[hit.end - 1] - sentence.start :]
    before = f"{page.leading(hit.sentence)} {inside}"
    told = force(before, after)
    if told is Force.NONE and len(inside) < SUBJECT:
        told = force(sentence.folded[: len(inside) + 3 * SUBJECT])
    if told is Force.FORBIDDEN and _UNTOLD.search(sentence.folded, start - sentence.start):
        return Force.NONE
    if told in (Force.ALLOWED, Force.FORBIDDEN) and _BUT.search(before[-120:]):
        return Force.FORBIDDEN if told is Force.ALLOWED else Force.NONE
    return told


def _reading(page: Page, key: str, hits: list[Hit]) -> ClauseReading:
    places = tuple(page.place(hit) for hit in hits[:PLACES])
    return ClauseReading(key=key, places=places, confidence=0.8)
