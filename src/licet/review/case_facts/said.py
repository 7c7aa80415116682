# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Facts that a text states in so many words, from the table of this package."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from licet.review.clause_keys.cue import Cue, Hit, Page, cue, written_out
from licet.review.clause_keys.words import Concept, concept
from licet.review.reading import pattern
from licet.terms.reviews import FactReading, FactValue

__all__ = ["stated", "table"]

PLACES = 3
TRUTHS = {"true": True, "false": False}


@cache
def _raw() -> Mapping[str, Any]:
    source = files("licet.review.case_facts") / "facts.toml"
    return tomllib.loads(source.read_text("utf-8"))


def table(name: str) -> Mapping[str, Any]:
    """One part of the table as it is written."""
    part: Mapping[str, Any] = _raw()[name]
    return part


@cache
def _table(kind: str) -> Mapping[str, Mapping[str, tuple[Cue, ...]]]:
    """The facts of a kind: those with `one` value, or with `many`."""
    raw, named = _raw(), _raw()["concepts"]
    return {
        name.removeprefix(f"{kind}."): {
            value: tuple(cue(one, named) for one in cues) for value, cues in values.items()
        }
        for name, values in raw.items()
        if name.startswith(f"{kind}.")
    }


@cache
def _doubt(*, denied: bool) -> Concept:
    """Words under which nothing is stated: conditions, and denials where they count."""
    named = _raw()["concepts"]
    return concept(written_out("{unsure}|{none}" if denied else "{unsure}", named))


def stated(page: Page) -> Iterator[FactReading]:
    """Facts with a value that the text gives, and only one; a text that gives two gives none."""
    for name, values in _table("one").items():
        found = {
            value: hits for value, cues in values.items() if (hits := _hits(page, value, cues))
        }
        if len(found) == 1:
            [(value, hits)] = found.items()
            yield _reading(page, name, TRUTHS.get(value, value), hits)
    for name, values in _table("many").items():
        found = {
            value: hits for value, cues in values.items() if (hits := _hits(page, value, cues))
        }
        if found:
            yield _reading(
                page, name, tuple(sorted(found)), [h for hs in found.values() for h in hs[:1]]
            )


def _hits(page: Page, value: str, cues: tuple[Cue, ...]) -> list[Hit]:
    found = page.any_of(cues, denied=_doubt(denied=value not in ("false", "none")))
    return [hit for hit in found if _of_the_case(page.reading.sentences[hit.sentence].folded)]


_DEFINES = pattern(
    r"\"(?P<term>[^\"]{1,60})\"[^.;]{0,40}?\b(?:means?|refers? to|ha(?:s|ve) the meaning)\b"
)
_THING = pattern(
    r"\b(?:models?|datasets?|training data|licensed|corpus|works?|systems?|software|materials?|"
    r"weights|services?|content|product)\b"
)


def _of_the_case(folded: str) -> bool:
    """Whether a sentence speaks of this case: a definition does if it says what is licensed."""
    match = _DEFINES.search(folded[:300])
    if match is None or _THING.search(match.group("term")):
        return True
    # A product is defined by its own name: `Corvus 2` means the models that …
    return bool(re.search(r"\d", match.group("term")))


def _reading(page: Page, name: str, value: FactValue, hits: list[Hit]) -> FactReading:
    places = sorted({page.place(hit) for hit in hits[: PLACES * 2]}, key=lambda p: p.start)
    return FactReading(name=name, value=value, places=tuple(places[:PLACES]))
