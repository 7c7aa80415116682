# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The title of a document where the source ran it together with what stands around it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from licet.text.segmenting.blocks import Paragraph
from licet.text.segmenting.headings import is_heading

__all__ = ["part_title"]

_COVER = 3_000
"""Characters from the top within which a title is looked for."""
_FIRST = 12
"""Paragraphs from the top among which it is looked for."""
_NAME = (
    r"(?:AGREEMENTS?|CONTRACT|LICEN[SC]E|ADDENDUM|AMENDMENT|LEASE|POLICY|TERMS|DEED|STATEMENT|"
    r"MEMORANDUM|Agreement|Contract|Licen[sc]e|Addendum|Amendment|Deed|Memorandum)"
)
_WORD = r"(?:[A-Z&][\w&'’.,/()®™-]*(?<!\.)|N[Oo]\.|\d{1,2}\b|(?:and|of|for|the|to|in|on|with)\b)"
_GAP = r"(?: {1,2}|[ \t]*\n[ \t]*)"
_BEFORE = (
    r"(?:\A|(?<=[.\])]\s)|(?<=\s\s)|(?<=\n)|(?<=\bVERSION\s)|(?<=\bVersion\s)|(?<=\bCOPY\s)|"
    r"(?<=\bCopy\s)|(?<=DISCLOSED\s)|(?<=[\d)]\s))"
)
_AFTER = (
    r"(?=\s+(?:This\b|THIS\b|Agreement,?\s(?:made|is|dated|entered)\b|The\b|[Dd]ated|DATED|[Bb]y\b|BY\b|[Bb]etween|BETWEEN|"
    r"[Ee]ntered|Made|Introduction|In\b|WHEREAS|Whereas|Part(?:y|ies)\b|PART(?:Y|IES)\b|Dear\b|"
    r"[Aa]mong|AMONG|Effective|EFFECTIVE|TABLE OF|"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|"
    r"\s+\((?:the|this|hereinafter)\b|\s*(?:[\[{]\*+[\]}])?(?:\s*\Z|\s{3,}\S))"
)
_NUMBER = r"(?:\s(?:NO|No)\.\s?\d{1,2}|\s(?:[IVX]{1,4}|\d)(?=\s))?"
_TITLE = re.compile(
    rf"{_BEFORE}(?!(?:This|THIS|The|THE|Each|Any|Such|In|IN|By|BY)\b)"
    rf"(?P<title>(?:{_WORD}{_GAP}){{0,14}}?{_NAME}{_NUMBER}){_AFTER}"
)


_SENTENCE = re.compile(r"\b(?:we|you|do|does|not|may|must|shall|will|is|are)\b", re.IGNORECASE)
"""Words of a sentence, which no title has, though its capitals look like one."""


def part_title(text: str, paragraphs: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs, with the title of the document made one of its own.

    Nothing changes where a title already stands alone, or where none is found.
    """
    done = False
    for index, paragraph in enumerate(paragraphs):
        done = done or index >= _FIRST or paragraph.start > _COVER
        if done or paragraph.kind != "paragraph":
            yield paragraph
            continue
        window = text[paragraph.start : min(paragraph.end, _COVER)]
        title = _found(window)
        if title is None:
            yield paragraph
            continue
        done = True
        yield from _parts(window, paragraph, *title)


def _found(window: str) -> tuple[int, int] | None:
    for found in _TITLE.finditer(window):
        if is_heading(found["title"]) and not _SENTENCE.search(found["title"]):
            return found.span("title")
    return None


def _parts(window: str, whole: Paragraph, start: int, end: int) -> Iterator[Paragraph]:
    before = window[:start].rstrip()
    if before:
        yield replace(whole, end=whole.start + len(before))
    at = whole.start + end
    yield replace(whole, start=whole.start + start, end=at)
    rest = window[end:]
    after = at + len(rest) - len(rest.lstrip())
    if after < whole.end:
        yield replace(whole, start=after, after_blank=False)
