# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""PDF: words to lines, columns and paragraphs; running heads, feet and page numbers left out."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from statistics import median

from licet.terms import UnreadableError
from licet.text.formats.pdf_words import Line, Page, Word, pages_of
from licet.text.formats.raw import Builder, Raw
from licet.text.limits import Limits

__all__ = ["read_pdf"]

EDGE = 3
"""Lines at the top and at the bottom of a page that may be running heads and feet."""
GUTTER = 10
"""Points that part two columns."""
_PAGE_NUMBER = re.compile(
    r"[-–— ]*(?:page )?[-–— ]*(?:[a-z]{1,3}-)?"
    r"(?:\d{1,4}|[ivxl]{1,6})(?: ?(?:of|/) ?\d{1,4})?[-–— ]*",
    re.IGNORECASE,
)
_ITEM = re.compile(
    r"(?:[(\[]?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)\]]|\d{1,3}(?:\.\d{1,3})+|[•●▪◦–-])\s", re.IGNORECASE
)
_END = tuple('.:;?!”"')
_KEPT = ("non", "self", "co", "sub", "cross", "third", "multi", "pre", "re", "so", "inter", "anti")
"""First halves that keep their hyphen when nothing else in the document says how it is written."""


def read_pdf(data: bytes, *, limits: Limits) -> Raw:
    """Read a PDF that has text in it.

    Raises:
        UnreadableError: It is damaged, locked, too long, or consists of scanned pages.
    """
    pages = list(pages_of(data, limits=limits))
    blank = [page.number for page in pages if not page.words]
    if len(blank) == len(pages):
        raise UnreadableError(
            "no page of this PDF has a text layer",
            hint="it is a scan or empty; use text recognition (OCR) first",
        )
    lines = [list(_lines(page)) for page in pages]
    running = _running(lines)
    builder = Builder(most=limits.characters)
    known = _Words(lines)
    for number, paragraph in _whole(_pages(pages, lines, running)):
        builder.add(_joined(paragraph, known), page=number)
    return Raw(
        text=builder.text(), blocks=tuple(builder.blocks), origins=tuple(builder.origins),
        warnings=tuple(f"page {n} has no text layer; it was not read" for n in blank),
    )  # fmt: skip


def _pages(
    pages: Sequence[Page], lines: Sequence[Sequence[Line]], running: frozenset[str]
) -> Iterator[tuple[int, list[Line]]]:
    """Page and lines of each paragraph, running heads and feet left out."""
    for page, found in zip(pages, lines, strict=True):
        kept = [line for at, line in enumerate(found) if not _is_running(found, at, running)]
        for paragraph in _paragraphs(kept):
            yield page.number, paragraph


def _whole(paragraphs: Iterator[tuple[int, list[Line]]]) -> Iterator[tuple[int, list[Line]]]:
    """Paragraphs that go on over a page break as one, on the page where they begin."""
    held: tuple[int, list[Line]] | None = None
    last = 0
    for number, lines in paragraphs:
        if held is not None and number != last and _goes_on(held[1], lines):
            held[1].extend(lines)
        else:
            if held is not None:
                yield held
            held = (number, lines)
        last = number
    if held is not None:
        yield held


def _goes_on(above: Sequence[Line], below: Sequence[Line]) -> bool:
    """Whether a sentence is cut by the page break."""
    first = below[0].text
    cut = not above[-1].text.rstrip().endswith(_END)
    return cut and len(above[-1].text) > 40 and not _ITEM.match(first) and not first.isupper()


def _lines(page: Page) -> Iterator[Line]:
    """Lines in reading order: one column after the other between lines of full width."""
    rows = _rows(page.words)
    gutter = _gutter(page, rows)
    if gutter is None:
        yield from (_line(row) for row in rows)
        return
    left: list[Line] = []
    right: list[Line] = []
    for row in rows:
        first = [w for w in row if w.right <= gutter + GUTTER / 2]
        second = [w for w in row if w.left >= gutter - GUTTER / 2]
        if len(first) + len(second) < len(row):  # it crosses: the columns above are done
            yield from (*left, *right, _line(row))
            left, right = [], []
            continue
        left += [_line(first)] if first else []
        right += [_line(second)] if second else []
    yield from (*left, *right)


def _rows(words: Sequence[Word]) -> list[list[Word]]:
    """Words on one height together, from the top down, each from left to right."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda w: (-(w.bottom + w.top) / 2, w.left)):
        middle = (word.bottom + word.top) / 2
        near = rows[-1] if rows else None
        if near is not None and near[0].bottom <= middle <= near[0].top:
            near.append(word)
        else:
            rows.append([word])
    return [sorted(row, key=lambda w: w.left) for row in rows]


def _line(row: Sequence[Word]) -> Line:
    return Line(
        text=" ".join(w.text for w in row), left=row[0].left, right=max(w.right for w in row),
        bottom=min(w.bottom for w in row), top=max(w.top for w in row),
    )  # fmt: skip


def _gutter(page: Page, rows: Sequence[Sequence[Word]]) -> float | None:
    """Where two columns are parted: a height of white that most rows keep clear."""
    if len(rows) < 8:
        return None
    width = page.width or max(w.right for row in rows for w in row)
    best: tuple[int, float] | None = None
    for step in range(36, 65, 2):
        place = width * step / 100
        clear = both = 0
        for row in rows:
            if any(w.left < place + GUTTER / 2 and w.right > place - GUTTER / 2 for w in row):
                continue
            clear += 1
            both += row[0].right < place < row[-1].left
        if clear >= 0.8 * len(rows) and both >= 0.4 * len(rows):
            best = max(best or (0, 0.0), (both, place))
    return best[1] if best and _is_prose(rows, best[1]) else None


def _is_prose(rows: Sequence[Sequence[Word]], place: float) -> bool:
    """Whether both sides are lines of text, and not the cells of a table."""
    sides = [
        [sum(1 for w in row if w.right < place), sum(1 for w in row if w.left > place)]
        for row in rows
    ]
    return all(median(side) >= 4 for side in zip(*(s for s in sides if all(s)), strict=True))


def _running(pages: Sequence[Sequence[Line]]) -> frozenset[str]:
    """Lines at the edges that stand on many pages, figures left out of the comparison."""
    seen: Counter[str] = Counter()
    for lines in pages:
        edge = {*range(min(EDGE, len(lines))), *range(max(len(lines) - EDGE, 0), len(lines))}
        seen.update({_shape(lines[at].text) for at in edge})
    enough = max(2, 0.4 * len(pages)) if len(pages) < 8 else 3
    return frozenset(shape for shape, count in seen.items() if count >= enough and len(pages) > 1)


def _shape(text: str) -> str:
    return re.sub(r"\d+", "#", " ".join(text.lower().split()))


def _is_running(lines: Sequence[Line], at: int, running: frozenset[str]) -> bool:
    if EDGE <= at < len(lines) - EDGE:
        return False
    text = lines[at].text
    outermost = at == 0 or at >= len(lines) - 2
    return _shape(text) in running or (
        outermost and _PAGE_NUMBER.fullmatch(text.strip()) is not None
    )


def _paragraphs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines that belong together: by the white between them, by indents, by numbers."""
    if not lines:
        return
    gaps = [a.bottom - b.bottom for a, b in itertools.pairwise(lines) if a.bottom > b.bottom]
    usual = median(gaps) if gaps else 0.0
    left, edge = min(line.left for line in lines), max(line.right for line in lines)
    paragraph = [lines[0]]
    for above, line in itertools.pairwise(lines):
        centred = [_is_centred(one, left, edge) for one in (above, line)]
        if centred[0] != centred[1] or _begins(above, line, usual, edge):
            yield paragraph
            paragraph = []
        paragraph.append(line)
    yield paragraph


def _is_centred(line: Line, left: float, right: float) -> bool:
    """Whether a line stands clear of both margins, as titles do."""
    height = line.top - line.bottom
    before, after = line.left - left, right - line.right
    return min(before, after) > 3 * height and abs(before - after) < 2 * height


def _begins(above: Line, line: Line, usual: float, edge: float) -> bool:
    """Whether a line begins a paragraph."""
    gap = above.bottom - line.bottom
    if gap < 0:  # the next column
        return above.text.rstrip().endswith(_END)
    if gap > 1.35 * max(usual, line.top - line.bottom):
        return True
    height = line.top - line.bottom
    short = above.right < edge - 6 * height
    ended = above.text.rstrip().endswith(_END)
    return (bool(_ITEM.match(line.text)) and (ended or short)) or (
        ended and (short or line.left > above.left + 2 * height)
    )


class _Words:
    """The words of the document, to tell `non-exclusive` from a word cut at the line's end."""

    def __init__(self, pages: Sequence[Sequence[Line]]) -> None:
        self._seen: Counter[str] = Counter()
        for line in (line for lines in pages for line in lines):
            self._seen.update(re.findall(r"[\w-]+", line.text.lower()))

    def joined(self, first: str, second: str) -> str:
        """Two halves as one word, with or without the hyphen between them."""
        whole, parted = f"{first}{second}".lower(), f"{first}-{second}".lower()
        if self._seen[whole] != self._seen[parted]:
            hyphen = self._seen[parted] > self._seen[whole]
        else:
            hyphen = first.lower() in _KEPT or not second[:1].islower()
        return f"{first}{'-' if hyphen else ''}{second}"


_CUT = re.compile(r"(\w+)[-\xad\u2010]\n(\w+)")


def _joined(lines: Sequence[Line], known: _Words) -> str:
    """The words of a paragraph on one line, hyphenation mended."""
    text = "\n".join(line.text.strip() for line in lines)
    text = _CUT.sub(lambda m: known.joined(m.group(1), m.group(2)), text)
    return text.replace("\n", " ").replace("\xad", "")
