# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The paragraphs of a clean text, from its lines or from what the format's reader found."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from licet.text.segmenting.blocks import Block, Paragraph
from licet.text.segmenting.contents import mark_contents
from licet.text.segmenting.headings import is_heading
from licet.text.segmenting.titles import part_title

__all__ = ["continues", "paragraphs_of"]


_FURNITURE = re.compile(
    r"\s*(?:[-–—]?\s*\d{1,4}\s*[-–—]?|[-–—]\s*[ivx]{1,6}\s*[-–—]|[ivx]{1,5}|<PAGE>.{0,12}|"
    r"\[?page\]?\s*[-–—]?\s*\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?\s*[-–—]?|"
    r"\d{1,4}\s+of\s+\d{1,4}|Source: .{3,120}\d{4})\s*",
    re.IGNORECASE,
)
_MARKER = re.compile(
    r"[#>*_ \t]*(?:\([A-Za-z]{1,5}\)|\(\d{1,3}\)|\d{1,3}(?:\.\d{1,3})+\.?[\s(A-Z“\"]|"
    r"\d{1,3}[*_]{0,2}\\?[.)](?:[\s“\"*_]|(?=[A-Z]))|\d{1,2}\s+[A-Z][A-Za-z]|"
    r"[A-Za-z][.)]\s|[ivxl]{1,6}[.)]\s|§|(?:SECTION|Section|ARTICLE|Article|EXHIBIT|Exhibit|"
    r"SCHEDULE|Schedule|ANNEX|Annex|APPENDIX|Appendix|ATTACHMENT|Attachment|WHEREAS)\b|[•·●▪◦‣]|"
    r"[-–*]\s+\S)"
)
_CONTENTS = re.compile(
    r"(?:\.\s?){4,}\s*[\divxA-Z-]{0,6}\s*$|…{2,}\s*[\divx]{0,5}\s*$|\t[ \t]*\d{1,3}\s*$"
)
_DIGITS = re.compile(r"\d+")
_NEVER_RUNNING = re.compile(r"(?:by|name|title|date|its)\b|\W*$|\[?\W*(?:reserved)", re.IGNORECASE)
_TERMINAL = re.compile(r"[.;:!?][\"”’')\]*_]*$|[\"”]$")
_LISTING = re.compile(r"[;,]\s+(?:and|or|and/or)$|,$")
_CONTINUES = re.compile(
    r"(?:,|\b(?:the|of|and|or|to|in|by|with|for|a|an|its|any|such|this|that|from|under))$"
)
_GAP = re.compile(r"(?<=\S)\s+(?=[A-Z(\"“\[•]|Whereas\b|Now\b)")
_RECITAL = re.compile(
    r"(?:WHEREAS|Whereas|NOW,? +THEREFORE|Now,? +Therefore|RECITALS|BACKGROUND|WITNESSETH)\b"
)
_WITNESS = re.compile(r"In (?:Witness|witness) (?:Whereof|whereof)\b")
_SCHEDULE = re.compile(r"(?:EXHIBIT|SCHEDULE|ANNEX|APPENDIX|ATTACHMENT) [A-Z0-9-]{1,5}\b")
_INTRODUCES = re.compile(r"(?:RECITALS|BACKGROUND|WITNESSETH|Recitals)[:.]?$")
_SPLIT_FROM = 160
"""Paragraphs at least this long are searched for breaks inside the line."""
_LONG_LINE = 160
"""Columns from which a line is not taken for hard-wrapped text."""


def paragraphs_of(text: str, blocks: Sequence[Block]) -> list[Paragraph]:
    """Paragraphs in order, disjoint, covering everything but white space."""
    found = _from_blocks(text, blocks) if blocks else _from_lines(text, 0, len(text))
    parted = part_title(text, list(found))
    return mark_contents(text, _join_pages(text, _mark_running(text, list(parted))))


def continues(tail: str) -> bool:
    """Whether words break off in the middle of a sentence: at a comma, at a preposition."""
    return bool(_CONTINUES.search(tail.rstrip()[-40:]))


def _from_blocks(text: str, blocks: Sequence[Block]) -> Iterator[Paragraph]:
    done = 0
    for block in sorted(blocks, key=lambda b: (b.start, b.end)):
        start, end = max(block.start, done), min(block.end, len(text))
        if start >= end:
            continue
        yield from _from_lines(text, done, start)
        done = end
        start, end = _trim(text, start, end)
        if start < end:
            yield Paragraph(start=start, end=end, kind=block.kind, level=block.level)
    yield from _from_lines(text, done, len(text))


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - (len(piece) - len(piece.rstrip()))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    start: int
    end: int
    indent: int
    words: str
    after_blank: bool


def _lines(text: str, start: int, end: int) -> Iterator[_Line]:
    blank = True
    at = start
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        left, right = _trim(text, at, stop)
        if left < right:
            indent = len(text[at:left].expandtabs(4)) if left > at else 0
            yield _Line(
                start=left, end=right, indent=indent, words=text[left:right], after_blank=blank
            )
        blank = left >= right
        at = stop + 1


def _from_lines(text: str, start: int, end: int) -> Iterator[Paragraph]:
    lines = list(_lines(text, start, end))
    widths = sorted(line.indent + len(line.words) for line in lines)
    width = widths[len(widths) * 9 // 10] if widths else 0
    group: list[_Line] = []
    for line in lines:
        if group and (line.after_blank or _breaks(group, line, width=width)):
            yield from _paragraph(text, group)
            group = []
        group.append(line)
    if group:
        yield from _paragraph(text, group)


def _breaks(group: Sequence[_Line], line: _Line, *, width: int) -> bool:
    """Whether a new paragraph begins at a line that directly follows others."""
    before = group[-1]
    if _FURNITURE.fullmatch(before.words) or _FURNITURE.fullmatch(line.words):
        return True
    if _CONTENTS.search(before.words[-120:]) or _CONTENTS.search(line.words[-120:]):
        return True
    closed = bool(_TERMINAL.search(before.words[-40:]))
    heading = len(before.words) < 0.75 * width and is_heading(before.words)
    if _MARKER.match(line.words):
        listing = bool(_LISTING.search(before.words[-40:]))
        return (
            closed
            or heading
            or listing
            or bool(_MARKER.match(before.words) and len(before.words) < 0.75 * width)
        )
    if len(before.words) >= _LONG_LINE or len(line.words) >= _LONG_LINE:
        return closed or not line.words[0].islower()
    if heading and line.words[0].isupper() and not _CONTINUES.search(before.words[-40:]):
        return True
    short = before.indent + len(before.words) < 0.66 * width
    hanging = len(group) == 1 and bool(_MARKER.match(before.words))
    return closed and (short or (line.indent > before.indent + 1 and not hanging))


def _paragraph(text: str, group: list[_Line]) -> Iterator[Paragraph]:
    first = group[0]
    start, end = first.start, group[-1].end
    if len(group) == 1 and _FURNITURE.fullmatch(first.words):
        kind = "furniture"
    elif _CONTENTS.search(first.words[-120:]):
        kind = "contents"
    else:
        kind = "paragraph"
    whole = Paragraph(
        start=start, end=end, kind=kind, indent=first.indent, after_blank=first.after_blank
    )
    if kind == "paragraph" and end - start >= _SPLIT_FROM:
        yield from _split_inside(text, whole)
    else:
        yield whole


def _split_inside(text: str, whole: Paragraph) -> Iterator[Paragraph]:
    """Paragraphs that the source ran together on one line, set apart by wide gaps or WHEREAS."""
    at = whole.start
    for gap in _GAP.finditer(text, whole.start, whole.end):
        if gap.start() > at and "\n" not in gap.group() and _parts(text, gap):
            yield replace(whole, start=at, end=gap.start())
            at = gap.end()
    if at < whole.end:
        yield replace(whole, start=at)


def _parts(text: str, gap: re.Match[str]) -> bool:
    """Whether a gap inside a line parts two paragraphs that the source ran together."""
    before, width, at = text[gap.start() - 1], gap.end() - gap.start(), gap.end()
    if text.startswith("IN WITNESS WHEREOF", at):
        return True
    if before in '.;:!?,"”)' and (_RECITAL.match(text, at) or _WITNESS.match(text, at)):
        return True
    if before in ".;:!?," and text[at] == "•":
        return True
    if width >= 3 and before in '.;:!?"”)_':
        return True
    if width >= 2 and (before in '.;:!?"”)_]' or before.isdigit()) and _SCHEDULE.match(text, at):
        return True
    return bool(_INTRODUCES.search(text, max(0, gap.start() - 12), gap.start()))


def _mark_running(text: str, found: list[Paragraph]) -> list[Paragraph]:
    """Marks running titles: short paragraphs that come again and again beside page numbers."""
    beside: Counter[str] = Counter()
    furniture = {i for i, p in enumerate(found) if p.kind == "furniture"}
    near = {j for i in furniture for j in range(i - 2, i + 3)} - furniture
    for index in near:
        if 0 <= index < len(found) and found[index].end - found[index].start <= 400:
            beside[text[found[index].start : found[index].end]] += 1
    running = {w for w, count in beside.items() if count >= 3 and not _NEVER_RUNNING.match(w)}
    counted = _counting(text, found)
    return [
        replace(p, kind="furniture")
        if p.kind in ("paragraph", "heading")
        and p.end - p.start <= 400
        and (text[p.start : p.end] in running or p.start in counted)
        else p
        for p in found
    ]


def _counting(text: str, found: Sequence[Paragraph]) -> set[int]:
    """Starts of short paragraphs that come at least six times alike and count up: page lines."""
    alike: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for paragraph in found:
        words = (
            text[paragraph.start : paragraph.end] if paragraph.end - paragraph.start < 60 else ""
        )
        shape, numbers = _DIGITS.sub("#", words), _DIGITS.findall(words)
        if numbers and re.search(r"[A-Za-z/|-]", shape) and not _MARKER.match(words):
            edge = numbers[0] if words[0].isdigit() else numbers[-1]
            alike[shape].append((paragraph.start, int(edge[:9])))
    return {
        start
        for shape, places in alike.items()
        if len(places) >= (4 if len(shape.split()) >= 3 else 6)
        and sum(b == a + 1 for (_, a), (_, b) in pairwise(places)) * 2 > len(places)
        for start, _ in places
    }


def _join_pages(text: str, found: list[Paragraph]) -> Iterator[Paragraph]:
    """Puts together what a page break or a stray blank line cut in the middle of a sentence."""
    pending: Paragraph | None = None
    between: list[Paragraph] = []
    for paragraph in found:
        if pending is None:
            pending = paragraph
        elif paragraph.kind == "furniture" and pending.kind != "furniture":
            between.append(paragraph)
        elif _continues(text, pending, paragraph, broken=bool(between)):
            pending = replace(pending, end=paragraph.end)
            between = []
        else:
            yield pending
            yield from between
            pending, between = paragraph, []
    if pending is not None:
        yield pending
    yield from between


def _continues(text: str, before: Paragraph, after: Paragraph, *, broken: bool) -> bool:
    if before.kind != "paragraph" or after.kind != "paragraph":
        return False
    tail = text[max(before.start, before.end - 40) : before.end]
    head = text[after.start : after.start + 60]
    if _TERMINAL.search(tail) or (_LISTING.search(tail) and _MARKER.match(head)):
        return False
    if _MARKER.match(head):
        return False
    if head[0].islower() and before.end - before.start > 40:
        return True
    return broken and head[0].isupper() and bool(_CONTINUES.search(tail))
