# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Tables of contents: whose entries are not the clauses they name."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from licet.text.segmenting.blocks import Paragraph

__all__ = ["mark_contents"]

_CONTENTS_TITLE = re.compile(
    r"\s*[#*_]*\s*(?:contents|(?i:table\s+of\s+contents|index of (?:exhibits|schedules))|"
    r"Contents|CONTENTS)\b.{0,20}$|.{0,80}\bTABLE OF CONTENTS\b.{0,20}$|"
    r"\s*TABLE OF CONTENTS\s+(?:Page\b|PAGE\b|ARTICLE\b|Article\b|SECTION\b|Section\b|\d{1,2}\.)"
)
_ENTRY = re.compile(
    r".{2,120}\s\d{1,3}\s*$|\s*page\s*$|"
    r"\s*(?:article|section|exhibit|schedule|annex|appendix)\b.{0,100}$",
    re.IGNORECASE,
)
_PAGED = re.compile(r"[\s\S]{3,150}[^\W\d_][)\"”.]?\s*(\d{1,3})")
_PAGE = re.compile(r"[^\W\d_][)\"”.]?\s+(\d{1,3})(?=\s|$)")
_FEWEST = 6
"""Lines that have to end in rising page numbers before they are a table of contents."""
_NUMBERED = re.compile(
    r"\s*(?:(?:article|section|part)\s+)?(?:[IVX]{1,5}|\d{1,2}(?:\.\s?\d{1,2})*|[A-Z])[.:)]?\s+"
    r"(?=\S)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(
    r"[.;:,]\s*$|\b(?:shall|will|is|are|was|were|may|must|agrees?|means?|has|have|be)\b"
)
_LONGEST = 1_200
"""Characters up to which entries run together on one line are taken for a row of titles."""


def mark_contents(text: str, found: Iterable[Paragraph]) -> list[Paragraph]:
    """Marks the entries of a table of contents, so that none is taken for the clause it names."""
    marked: list[Paragraph] = []
    entries: list[int] | None = None
    seen: set[str] = set()
    for index, paragraph in enumerate(found):
        words = text[paragraph.start : min(paragraph.end, paragraph.start + _LONGEST + 1)]
        marked.append(paragraph)
        if paragraph.kind in ("paragraph", "heading") and _opens(words):
            entries, seen = [], set()
            marked[index] = replace(paragraph, kind="contents")
        elif paragraph.kind == "paragraph" and (_leaders(words[:400]) or _dense(text, paragraph)):
            marked[index] = replace(paragraph, kind="contents")
        elif entries is not None and paragraph.kind == "paragraph":
            if _goes_on(words, seen):
                entries.append(index)
                continue
            _take(marked, entries, text)
            entries = None
    _take(marked, entries or (), text)
    for index in _paged_runs(text, marked):
        marked[index] = replace(marked[index], kind="contents")
    return marked


def _opens(words: str) -> bool:
    return len(words) < 160 and bool(_CONTENTS_TITLE.match(words))


def _take(marked: list[Paragraph], entries: Sequence[int], text: str) -> None:
    """Marks the entries found below a title; a few without pages are the clauses themselves."""
    for index in entries:
        paragraph = marked[index]
        words = text[paragraph.start : min(paragraph.end, paragraph.start + 400)]
        if len(entries) >= _FEWEST // 2 or _paged(words):
            marked[index] = replace(paragraph, kind="contents")


def _paged(words: str) -> bool:
    """Whether a paragraph is an entry by its own words: a page at its end, or a keyword."""
    return (len(words) < 160 and bool(_ENTRY.match(words))) or _entries(words)


def _goes_on(words: str, seen: set[str]) -> bool:
    """Whether a paragraph after others of a table of contents is one too.

    An entry without a page that has the number of one before it is the clause itself.
    """
    number = _NUMBERED.match(words)
    key = "".join(number.group().casefold().split()).strip(".:)") if number else ""
    if key and key in seen and not _entries(words):
        return False
    seen.add(key)
    if _paged(words[:400]):
        return True
    return bool(number) and len(words) <= _LONGEST and _titles(words)


def _titles(words: str) -> bool:
    """Whether words are nothing but titles and their numbers."""
    if _SENTENCE.search(words):
        return False
    long = [w for w in re.findall(r"[^\W\d_]+", words) if len(w) > 3]
    return bool(long) and sum(w[0].isupper() for w in long) >= 0.8 * len(long)


def _paged_runs(text: str, found: Sequence[Paragraph]) -> list[int]:
    """Paragraphs of a table of contents that has no title: titles with pages that only rise."""
    run: list[int] = []
    pages: list[int] = []
    taken: list[int] = []
    missed = 0
    for index, paragraph in enumerate([*found, None]):
        if paragraph is not None and paragraph.kind in ("furniture", "contents"):
            continue
        page = None
        if paragraph is not None and paragraph.end - paragraph.start < 160:
            page = _PAGED.fullmatch(text, paragraph.start, paragraph.end)
        if page and (not pages or int(page[1]) >= pages[-1]):
            run.append(index)
            pages.append(int(page[1]))
            missed = 0
            continue
        short = paragraph is not None and paragraph.end - paragraph.start < 200
        missed += 1
        if page is None and short and run and missed < 3:
            continue
        if len(run) >= _FEWEST and pages[-1] > pages[0]:
            taken.extend(range(run[0], run[-1] + 1))
        run, pages = ([index], [int(page[1])]) if page else ([], [])
    return taken


def _dense(text: str, paragraph: Paragraph) -> bool:
    """Whether a paragraph is a whole table of contents on one line: its pages only rise."""
    if not 200 < paragraph.end - paragraph.start < 20_000:
        return False
    words = text[paragraph.start : paragraph.end]
    pages = [int(page) for page in _PAGE.findall(words)]
    rising = list(takewhile(lambda pair: pair[0] <= pair[1], pairwise(pages)))
    dense = len(pages) * 12 > len(words.split())
    return dense and len(rising) >= _FEWEST - 1 and rising[-1][1] > pages[0]


def _entries(words: str) -> bool:
    """Whether a paragraph is a row of titles each followed by a page."""
    pages = len(re.findall(r"[^\W\d][\w'’)]*\s+\d{1,3}(?=\s|$)", words))
    return pages * 14 >= len(words.split()) and pages >= 1


def _leaders(words: str) -> bool:
    return (
        ".." in words.replace(" ", "")
        and len(re.findall(r"(?:\.\s?){5,}\s*[\divx]{1,4}\b", words)) >= 2
    )
