# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The words of PDF pages with their places, from pdfium."""

import ctypes
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from licet.terms import UnreadableError
from licet.text.limits import Limits

__all__ = ["Line", "Page", "Word", "pages_of"]

_SOFT = re.compile("[\x02\ufffe\xad]")
"""How pdfium shows a hyphen that only parts a word at the end of a line; it also joins what
follows, which may be the next column, so a word ends there."""
_WORD = re.compile("[^\\s\x02\ufffe\xad]+[\x02\ufffe\xad]?")
_STREAM = re.compile(rb"stream\r?\n(?=[\x08-\x78][\x01-\xff])")
_PICTURE = re.compile(rb"/Subtype\s*/Image")
CHUNK = 1 << 16
PAGE_CHARACTERS = 250_000
"""A page of small print has some ten thousand."""
_LOCKED = 4
"""FPDF_ERR_PASSWORD."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word and its box, in points from the lower left corner of the page."""

    text: str
    left: float
    right: float
    bottom: float
    top: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Words side by side."""

    text: str
    left: float
    right: float
    bottom: float
    top: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page: its number from 1, its size in points, its words in the file's order."""

    number: int
    width: float
    height: float
    words: tuple[Word, ...]


def pages_of(data: bytes, *, limits: Limits) -> Iterator[Page]:
    """The pages one after the other.

    Raises:
        UnreadableError: The file is damaged, locked, or has too many pages.
    """
    _bounded(data, limits)
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise _refused(error) from error
    try:
        if len(document) > limits.pages:
            raise UnreadableError(
                f"the PDF has {len(document):,} pages, more than {limits.pages:,}",
                hint="split the document",
            )
        left = limits.characters
        for number in range(len(document)):
            page = _page(document, number, min(left, PAGE_CHARACTERS))
            left -= sum(len(word.text) for word in page.words)
            yield page
    finally:
        document.close()


def _bounded(data: bytes, limits: Limits) -> None:
    """Refuse streams that unpack without end; pdfium itself would follow them.

    Pictures are left out: they are not unpacked to read words.
    """
    left = limits.unpacked
    for match in _STREAM.finditer(data):
        head = data[max(match.start() - 400, 0) : match.start()].rpartition(b" obj")[2]
        if b"Flate" not in head or _PICTURE.search(head):
            continue
        unpacker = zlib.decompressobj()
        packed, at = b"", match.end()
        try:
            while not unpacker.eof and (packed or at < len(data)):
                if not packed:
                    packed, at = data[at : at + CHUNK], at + CHUNK
                left -= len(unpacker.decompress(packed, CHUNK))
                packed = unpacker.unconsumed_tail
                if left < 0:
                    raise UnreadableError(
                        f"the PDF unpacks to more than {limits.unpacked:,} bytes",
                        hint="print it to a new PDF",
                    )
        except zlib.error:
            continue


def _refused(error: pdfium.PdfiumError) -> UnreadableError:
    if getattr(error, "err_code", None) == _LOCKED or "password" in str(error).lower():
        return UnreadableError(
            "the PDF is locked with a password", hint="save a copy without the password"
        )
    return UnreadableError("the PDF is damaged or cut off", hint="print it to a new PDF")


def _page(document: pdfium.PdfDocument, index: int, most: int) -> Page:
    try:
        page = document[index]
        width, height = page.get_size()
        text = page.get_textpage()
    except pdfium.PdfiumError:
        return Page(number=index + 1, width=0, height=0, words=())
    try:
        return Page(number=index + 1, width=width, height=height, words=tuple(_words(text, most)))
    finally:
        text.close()
        page.close()


def _words(page: pdfium.PdfTextPage, most: int) -> Iterator[Word]:
    """Words in the file's order; a box is that of the first and the last character."""
    count = page.count_chars()
    if count < 1:
        return
    if count > most:
        raise UnreadableError(
            f"a page has more than {most:,} characters", hint="print it to a new PDF"
        )
    text = page.get_text_range()
    plain = len(text) == count  # else some characters have no text of their own
    box = _Box(page)
    for match in _WORD.finditer(text):
        ends = (match.start(), match.end() - 1)
        first, last = ends if plain else (box.index(ends[0]), box.index(ends[1]))
        left, _, low1, high1 = box.of(first)
        _, right, low2, high2 = box.of(last)
        yield Word(
            text=_SOFT.sub("\xad", match.group()), left=left, right=right,
            bottom=min(low1, low2), top=max(high1, high2),
        )  # fmt: skip


class _Box:
    """Boxes of characters as tall as their font, so that words of one line stand level."""

    def __init__(self, page: pdfium.PdfTextPage) -> None:
        self._page = page.raw
        self._box = pdfium_c.FS_RECTF()
        self._pointer = ctypes.byref(self._box)

    def of(self, index: int) -> tuple[float, float, float, float]:
        """Left, right, bottom, top."""
        pdfium_c.FPDFText_GetLooseCharBox(self._page, index, self._pointer)
        box = self._box
        return box.left, box.right, box.bottom, box.top

    def index(self, at: int) -> int:
        """The character at a place in the text."""
        return int(pdfium_c.FPDFText_GetCharIndexFromTextIndex(self._page, at))
