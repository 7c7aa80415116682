# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Bytes of files, unpacked, as UTF-8, in lines or JSON values; never more than a bound at once."""

import codecs
import json
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any, BinaryIO

from licet.app.events.records import RAW, RowError
from licet.terms import UnreadableError

__all__ = [
    "BLOCK", "DOCUMENT", "HEAD", "LINE", "Piece", "all_lines", "blocks", "head_of", "json_value",
    "lines", "text_of", "whole",
]  # fmt: skip

BLOCK = 1 << 18
"""Bytes that are read at once."""
HEAD = 1 << 17
"""Bytes by which a file's kind is told."""
LINE = 1 << 24
"""Bytes that a line may have; longer ones are set aside."""
DOCUMENT = 1 << 25
"""Bytes that a JSON document over several lines may have."""
_RATIO = 250
"""A packed file may grow by this factor, once it is larger than `_GRACE` bytes. Logs of equal
lines pack about 1:100; what packs better is made to fill memory or disks."""
_GRACE = 1 << 26

_GZIP, _ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"


@dataclass(slots=True)
class Piece:
    """One row of a text file."""

    number: int
    """Of its line, from 1."""
    offset: int
    data: bytes
    """Of a row that is too long, only the first bytes."""
    size: int
    problem: str = ""
    """Why it is no row, if that is known already."""


def blocks(file: BinaryIO, *, read: Callable[[int], None] = lambda _: None) -> Iterator[bytes]:
    """The bytes of a file, unpacked if it is gzip or zstd.

    Args:
        file: Open, at its start.
        read: Told how many bytes were read of the file.

    Raises:
        UnreadableError: It is packed and broken, or grows without measure.
    """
    raw = _raw(file, read)
    first = next(raw, b"")
    while len(first) < 4 and (more := next(raw, b"")):
        first += more
    if first.startswith(_GZIP):
        return _unpacked(_gunzip, first, raw)
    if first.startswith(_ZSTD):
        return _unpacked(_unzstd, first, raw)
    return _joined(first, raw)


def _raw(file: BinaryIO, read: Callable[[int], None]) -> Iterator[bytes]:
    while block := file.read(BLOCK):
        read(len(block))
        yield block


def _joined(first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    if first:
        yield first
    yield from rest


def _unpacked(
    unpack: Callable[[Iterator[bytes]], Iterator[bytes]], first: bytes, rest: Iterator[bytes]
) -> Iterator[bytes]:
    packed = unpacked = 0

    def counted() -> Iterator[bytes]:
        nonlocal packed
        for block in _joined(first, rest):
            packed += len(block)
            yield block

    try:
        for block in unpack(counted()):
            unpacked += len(block)
            if unpacked > max(_GRACE, _RATIO * packed):
                raise UnreadableError(
                    f"it unpacks to more than {_RATIO} times its size", hint="unpack it yourself"
                )
            yield block
    except (zlib.error, OSError, ValueError) as error:
        raise UnreadableError(f"the packed data is broken: {str(error)[:80]}") from None


def _gunzip(packed: Iterator[bytes]) -> Iterator[bytes]:
    inner = zlib.decompressobj(31)
    ended = True
    for block in packed:
        data = block
        while data:
            if inner.eof:
                # Members may follow one another; zeros may pad the end.
                data = data.lstrip(b"\0")
                if not data:
                    break
                inner = zlib.decompressobj(31)
            out = inner.decompress(data, BLOCK)
            if out:
                yield out
            data = inner.unused_data if inner.eof else inner.unconsumed_tail
        ended = inner.eof
    if not ended:
        raise UnreadableError("the packed data breaks off")


class _Source:
    """What pyarrow asks of a file, over blocks."""

    closed = False

    def __init__(self, packed: Iterator[bytes]) -> None:
        self._packed = packed
        self._rest = b""

    def read(self, size: int = -1) -> bytes:
        if not self._rest:
            self._rest = next(self._packed, b"")
        size = len(self._rest) if size < 0 else size
        found, self._rest = self._rest[:size], self._rest[size:]
        return found

    def close(self) -> None:
        self.closed = True


def _unzstd(packed: Iterator[bytes]) -> Iterator[bytes]:
    import pyarrow as pa

    with pa.CompressedInputStream(pa.PythonFile(_Source(packed), mode="r"), "zstd") as stream:
        while block := stream.read(BLOCK):
            yield block


def head_of(found: Iterator[bytes]) -> tuple[bytes, Iterator[bytes]]:
    """The first bytes, and all of them again."""
    first: list[bytes] = []
    size = 0
    for block in found:
        first.append(block)
        size += len(block)
        if size >= HEAD:
            break
    head = b"".join(first)
    return head[:HEAD], _joined(head, found)


def text_of(found: Iterable[bytes], head: bytes, encoding: str = "") -> Iterator[bytes]:
    """The same text as UTF-8, without a mark at its start.

    What is not text in its encoding becomes bytes that are no UTF-8, so that only its row is
    set aside.
    """
    if not encoding:
        wide = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        encoding = "utf-16" if wide else "utf-8"
    if codecs.lookup(encoding).name in ("utf-8", "utf-8-sig"):
        yield from _without_mark(found)
        return
    errors = "surrogatepass" if codecs.lookup(encoding).name.startswith("utf") else (
        "surrogateescape")  # fmt: skip
    decoder = codecs.getincrementaldecoder(encoding)(errors)
    try:
        for block in found:
            yield decoder.decode(block).removeprefix("\ufeff").encode("utf-8", "surrogatepass")
        yield decoder.decode(b"", final=True).encode("utf-8", "surrogatepass")
    except UnicodeError:
        yield b"\xff"


def _without_mark(found: Iterable[bytes]) -> Iterator[bytes]:
    first = True
    for block in found:
        yield block.removeprefix(codecs.BOM_UTF8) if first else block
        first = False


def lines(found: Iterable[bytes], *, limit: int = LINE) -> Iterator[Piece]:
    """Lines that are not blank, without their ends."""
    return (piece for piece in all_lines(found, limit=limit) if not _is_blank(piece))


def _is_blank(piece: Piece) -> bool:
    return not piece.data or (piece.data[0] in b" \t\r\v\f" and piece.data.isspace())


def all_lines(found: Iterable[bytes], *, limit: int = LINE) -> Iterator[Piece]:
    """Lines without their ends; of one that is too long, the first bytes."""
    number, offset, rest, lost = 0, 0, b"", 0
    kept = min(RAW, limit)
    for block in found:
        if lost and b"\n" not in block:
            lost += len(block)
            continue
        parts = (rest + block).split(b"\n")
        rest = parts.pop()
        for part in parts:
            number += 1
            size = len(part) + lost
            yield Piece(number, offset, part[:kept] if size > limit else part, size)
            offset += size + 1
            lost = 0
        if len(rest) > limit:
            # Keep the first bytes of it, and count the others until the line ends.
            lost += len(rest) - kept
            rest = rest[:kept]
    if lost or rest:
        yield Piece(number + 1, offset, rest, len(rest) + lost)


def whole(found: Iterable[bytes], *, limit: int = DOCUMENT) -> bytes:
    """All of it, if it is no more than `limit` bytes.

    Raises:
        UnreadableError: It is more.
    """
    parts: list[bytes] = []
    size = 0
    for block in found:
        parts.append(block)
        size += len(block)
        if size > limit:
            raise UnreadableError(
                f"one JSON document of more than {limit >> 20} MiB",
                hint="write one JSON value a line",
            )
    return b"".join(parts)


def _no_key_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise RowError("a key stands twice", said=twice)
    return found


def _no_constant(name: str) -> Any:
    raise RowError("no finite number", said=name)


DECODER = json.JSONDecoder(
    object_pairs_hook=_no_key_twice, parse_float=Decimal, parse_constant=_no_constant
)


def json_value(data: bytes) -> Any:
    """The JSON value that bytes are; numbers with a point or an exponent are exact decimals.

    Raises:
        RowError: It is not UTF-8, not JSON, has a key twice, NaN, or is nested too deeply.
    """
    try:
        return DECODER.decode(data.decode())
    except UnicodeDecodeError:
        raise RowError("not UTF-8") from None
    except RecursionError:
        raise RowError("nested too deeply") from None
    except RowError:
        raise
    except ValueError as error:
        raise RowError("not JSON", said=str(error).lower()) from None
    except InvalidOperation:  # an exponent of more digits than Python's decimals have
        raise RowError("no finite number") from None
