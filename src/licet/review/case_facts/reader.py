# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The facts of a case as far as a text says them, each with the words it was read from."""

from collections.abc import Iterator

from licet.review.case_facts.figures import figures
from licet.review.case_facts.said import stated, table
from licet.review.case_facts.where import seats, whereabouts
from licet.review.clause_keys.cue import Page
from licet.review.clause_keys.uses import uses_named
from licet.review.paper import Paper
from licet.review.provisions.days import Dated, find_dated
from licet.review.reading import pattern
from licet.terms.reviews import FactReading
from licet.terms.territories import COUNTRIES

__all__ = ["read_facts"]

_OF_LAYERS = {"model": "model_licence", "dataset": "dataset_licence", "code": "code_licence"}
_LICENCE = pattern(r"\blicen[cs]e\b")
TITLE = 120
"""Characters of the first line, if it is a title."""


def read_facts(paper: Paper) -> tuple[FactReading, ...]:
    """What a text says of its case, by name in order of the alphabet; one reading a fact.

    A list is given only where the text closes it: the countries of the parties where each
    party's is said, the purposes where the text says that there are no others. A truth is
    `False` only where the text says so. Places are ISO codes, with `EU` for members of the
    Union and the EEA and the country for its states; `WORLD` for everywhere.

    Args:
        paper: The agreement.
    """
    page = Page(paper)
    found: dict[str, FactReading] = {}
    for fact in (*_agreement(page), *seats(page), *whereabouts(page), *stated(page),
                 *figures(page), *_purposes(page)):  # fmt: skip
        if fact.name == "agreement.kind" and fact.name in found:
            fact = _joined(found[fact.name], fact)
        if fact.name not in found or fact.name == "agreement.kind":
            found[fact.name] = fact
    return tuple(found[name] for name in sorted(found))


def _joined(one: FactReading, two: FactReading) -> FactReading:
    values = {*(one.value if isinstance(one.value, tuple) else ()),
              *(two.value if isinstance(two.value, tuple) else ())}  # fmt: skip
    places = tuple(sorted({*one.places, *two.places}, key=lambda p: (p.start, p.end)))
    return FactReading(name=one.name, value=tuple(sorted(values)), places=places)


def _agreement(page: Page) -> Iterator[FactReading]:
    law = page.paper.terms.get("governing_law")
    code = law.params.get("law") if law else None
    if law and isinstance(code, str) and code[:2] in COUNTRIES and code[2:3] in ("", "-"):
        value = "GB" if code.startswith("GB-") else code
        place = page.paper.place(law.start, law.end)
        yield FactReading(name="agreement.governing_law", value=value, places=(place,))
    for day in find_dated(page.reading):
        if day and day.date and day.date.date and _signs(page, day):
            place = page.paper.place(day.start, day.end)
            value = day.date.date.isoformat()
            yield FactReading(name="agreement.signed_on", value=value, places=(place,))
            break
    ends = {p.value: p for p in page.paper.of_kind("expiration_date") if p.value[:4].isdigit()}
    if len(ends) == 1:
        [(value, last)] = ends.items()
        place = page.paper.place(last.start, last.end)
        yield FactReading(name="agreement.ends_on", value=value, places=(place,))
    yield from _by_title(page)


_SIGNS = pattern(
    r"\b(?:dated|date|entered into|as of|effective|signed|made|concluded|executed|between)\b"
)
_ACT = pattern(r"\b(?:decision|regulation|directive|statute|released|version)\b")


def _signs(page: Page, day: Dated) -> bool:
    """Whether a day is called that of the agreement, and is not that of some act."""
    near = page.reading.folded[max(0, day.start - 120) : day.end + 60]
    return bool(_SIGNS.search(near)) and not _ACT.search(near)


def _by_title(page: Page) -> Iterator[FactReading]:
    titles = page.paper.of_kind("document_name")
    start, end = (titles[0].start, titles[0].end) if titles else _first_line(page)
    head = page.reading.folded[start:end]
    kinds = tuple(
        sorted(kind for kind, words in table("titles").items() if pattern(words).search(head))
    )
    if not kinds and _LICENCE.search(head):
        layers = [one for one in stated(page) if one.name == "assets.layers"]
        said = layers[0].value if layers and isinstance(layers[0].value, tuple) else ()
        kinds = tuple(sorted(_OF_LAYERS[layer] for layer in said if layer in _OF_LAYERS))
    if kinds and head.strip():
        end = start + len(head.rstrip())
        place = page.paper.place(start, end)
        yield FactReading(name="agreement.kind", value=kinds, places=(place,))


def _first_line(page: Page) -> tuple[int, int]:
    """The first line, if it is as short as a title and says nothing."""
    text = page.reading.document.text
    start = len(text) - len(text.lstrip())
    end = text.find("\n", start, start + TITLE)
    return (start, end) if end > 0 and text[end - 1] not in ".;:" else (start, start)


def _purposes(page: Page) -> Iterator[FactReading]:
    """The purposes, where the text closes their list."""
    found = uses_named(page, table("purposes")["closed"])
    if found:
        tags = tuple(sorted(found))
        places = sorted(
            {place for places in found.values() for place in places}, key=lambda p: p.start
        )
        yield FactReading(name="uses.purposes", value=tags, places=tuple(places[:3]))
