# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""JSON values of a file: one a line, the items of a list, or one document."""

import codecs
import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from licet.app.events.records import RAW, Row, RowError, SetAside
from licet.app.events.streams import LINE, Piece, json_value, lines, whole

__all__ = ["aside", "each_json", "is_list", "one_a_line", "whole_line"]

Told = Callable[[Any, Piece], Iterator[Row]]
"""What a reader makes of one JSON value."""


def each_json(found: Iterator[bytes], head: bytes, told: Told) -> Iterator[Row]:
    """The rows of every JSON value of a text.

    Args:
        found: The text, in blocks.
        head: Its beginning, by which its shape is told.
        told: Makes rows of one value; what it refuses is set aside.
    """
    if one_a_line(head):
        pieces = lines(found)
    elif is_list(head):
        pieces = _items(found)
    else:
        data = whole(found)
        pieces = iter([Piece(1, 0, data, len(data))] if data.strip() else [])
    for piece in pieces:
        try:
            yield from told(json_value(whole_line(piece)), piece)
        except RowError as error:
            yield aside(error, piece)


def whole_line(piece: Piece) -> bytes:
    """The bytes of a row, unless it is too long, or broken.

    Raises:
        RowError: It is.
    """
    if piece.problem:
        raise RowError(piece.problem, said=f"{piece.size:,} bytes")
    if len(piece.data) < piece.size:
        raise RowError(f"longer than {LINE >> 20} MiB", said=f"{piece.size:,} bytes")
    return piece.data


def aside(error: RowError, piece: Piece) -> SetAside:
    """A row set aside, with as much of it as is kept."""
    return SetAside(
        reason=error.reason, said=error.said, hint=error.hint, row=piece.number,
        offset=piece.offset, raw=piece.data[:RAW], size=piece.size,
    )  # fmt: skip


def one_a_line(head: bytes) -> bool:
    """Whether each line is a value of its own, as far as the beginning shows."""
    starts = [line for line in head.split(b"\n") if line.strip()]
    if not starts:
        return True
    if len(starts) == 1 and b"\n" not in head.strip():
        return not is_list(head)
    if _is_json(starts[0]):
        return not starts[0].lstrip().startswith(b"[")
    if not starts[0].lstrip().startswith((b"{", b"[")):
        return True
    if starts[0].strip() == b"{":
        return False
    # A document over several lines has only its end at the margin; a list may have its items.
    inside = starts[1:]
    if is_list(head):
        return False
    return any(line.startswith(b"{") for line in inside)


def is_list(head: bytes) -> bool:
    """Whether the text is one list of values."""
    return head.lstrip().startswith(b"[")


def _is_json(line: bytes) -> bool:
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True


_WHITE = re.compile(r"[ \t\r\n]*")
_PLAIN = json.JSONDecoder()
_BROKEN = "no JSON list from here on"


class _Text:
    """The text of a list, of which only the items at hand are held."""

    def __init__(self, found: Iterator[bytes]) -> None:
        self._found = found
        # What is no UTF-8 comes out again as it was, and only its item is set aside.
        self._decode = codecs.getincrementaldecoder("utf-8")("surrogateescape").decode
        self._ended = False
        self._held = ""
        self._at = 0
        self.offset = 0

    def _grow(self) -> bool:
        """Hold twice as much of what is not read yet; false at the end."""
        if self._ended:
            return False
        parts, got = [self._held[self._at :]], 0
        wanted = max(len(parts[0]), 1)
        while got < wanted and not self._ended:
            block = next(self._found, None)
            self._ended = block is None
            parts.append(self._decode(block or b"", self._ended))
            got += len(parts[-1])
        self._held, self._at = "".join(parts), 0
        return got > 0

    def next(self) -> str:
        """The next character that is not white; empty at the end."""
        while True:
            white = _WHITE.match(self._held, self._at)
            end = white.end() if white else self._at
            self.offset += end - self._at
            self._at = end
            if end < len(self._held):
                return self._held[end]
            if not self._grow():
                return ""

    def drop(self, size: int) -> bytes:
        """Let go of what was read."""
        data = self._held[self._at : self._at + size].encode("utf-8", "surrogateescape")
        self._at += size
        self.offset += len(data)
        return data

    def value(self) -> int | None:
        """How long the value is that begins here; nothing if it is none, or too long."""
        while True:
            try:
                end = _PLAIN.raw_decode(self._held, self._at)[1]
            except RecursionError:
                return None
            except ValueError:
                if len(self._held) - self._at > LINE or not self._grow():
                    return None
                continue
            # A number may go on in the next block.
            if end < len(self._held) or not self._grow():
                return end - self._at

    def rest(self, number: int) -> Piece:
        """All that is left, as one row."""
        data = self._held[self._at : self._at + RAW].encode("utf-8", "surrogateescape")
        size = len(self._held) - self._at + sum(map(len, self._found))
        return Piece(number, self.offset, data, size, _BROKEN)


def _items(found: Iterator[bytes]) -> Iterator[Piece]:
    """The items of a list, or of lists one after another; what breaks it is the last."""
    text, number, inside = _Text(found), 0, False
    while char := text.next():
        if not inside and char == "[":
            text.drop(1)
            inside = True
            if text.next() == "]":
                text.drop(1)
                inside = False
            continue
        size = text.value() if inside else None
        if size is None:
            yield text.rest(number + 1)
            return
        offset, number = text.offset, number + 1
        data = text.drop(size)
        yield Piece(number, offset, data, len(data))
        ending = text.next()
        if ending not in (",", "]"):
            yield text.rest(number + 1)
            return
        text.drop(1)
        inside = ending == ","
    if inside:
        yield Piece(number + 1, text.offset, b"", 0, _BROKEN)
