# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Plain text: bytes of any encoding to characters, and nothing else changed."""

import codecs
import re

from licet.terms import Origin, UnreadableError
from licet.text.formats.raw import Raw

__all__ = ["decode", "read_plain"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufeff\ufffe\uffff]")
SAMPLE = 64_000
"""Bytes that are looked at to guess an encoding."""
NOISE = 0.02
"""Share of control characters above which bytes are no text."""


def read_plain(data: bytes) -> Raw:
    """The text as it stands: line structure kept, control characters left out.

    Raises:
        UnreadableError: The bytes are no text.
    """
    text = decode(data)
    return Raw(text=text, origins=(Origin(start=0, end=len(text), source_start=0),))


def decode(data: bytes) -> str:
    """Bytes to text with line feeds as line ends, without byte-order marks and control characters.

    Raises:
        UnreadableError: The bytes are no text.
    """
    text = _decoded(data)
    clean = _CONTROL.sub("", text)
    if len(text) - len(clean) > NOISE * len(text) + 8:
        raise UnreadableError(
            "the bytes are no text", hint="licet reads text, Markdown, HTML, Word and PDF"
        )
    return clean.replace("\r\n", "\n").replace("\r", "\n")


def _decoded(data: bytes) -> str:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, errors="replace")
    wide = _wide(data)
    if wide:
        return data.decode(wide, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        # A text cut off inside its last character is still UTF-8.
        if error.start >= len(data) - 3 and error.reason == "unexpected end of data":
            return data[: error.start].decode("utf-8")
    return data.decode(_guessed(data), errors="replace")


def _wide(data: bytes) -> str:
    """UTF-16 without a mark: every other byte of Latin text is zero."""
    sample = data[:SAMPLE]
    half = max(len(sample) // 2, 1)
    if sample[1::2].count(0) > half * 0.6 and sample[::2].count(0) < half * 0.1:
        return "utf-16-le"
    if sample[::2].count(0) > half * 0.6 and sample[1::2].count(0) < half * 0.1:
        return "utf-16-be"
    return ""


def _guessed(data: bytes) -> str:
    """An encoding for bytes that are not UTF-8: Western if few are high, else as detected."""
    sample = data[:SAMPLE]
    high = sum(byte > 127 for byte in sample)
    if high < 0.1 * len(sample):
        return "cp1252" if _fits(data, "cp1252") else "latin-1"
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    return best.encoding if best is not None else "latin-1"


def _fits(data: bytes, name: str) -> bool:
    try:
        data.decode(name)
    except UnicodeDecodeError:
        return False
    return True
