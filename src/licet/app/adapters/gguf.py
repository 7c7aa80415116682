# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The key-value part of a GGUF file's header: name, licence, base models, architecture.

Source: the GGUF specification, versions 2 and 3 (little-endian).
"""

import struct
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from licet.terms import UnreadableError

__all__ = ["read_gguf"]

_FIXED = {0: "<B", 1: "<b", 2: "<H", 3: "<h", 4: "<I", 5: "<i", 6: "<f", 7: "<?",
          10: "<Q", 11: "<q", 12: "<d"}  # fmt: skip
_STRING, _ARRAY = 8, 9
PAIRS = 100_000
"""Keys a header may have."""
ITEMS = 10_000_000
"""Items a list in it may have (a vocabulary has some hundred thousand)."""
LONGEST = 16_000_000
"""Bytes a string may have."""
KEPT = 64
"""Items of a list that are kept."""


def read_gguf(path: Path) -> tuple[tuple[str, str], ...]:
    """Keys and values as text, lists shortened; the tensors are not touched.

    Raises:
        UnreadableError: It is not GGUF, of a version before 2, or cut off.
    """
    try:
        with path.open("rb") as file:
            return _pairs(file, path)
    except (OSError, struct.error, ValueError, KeyError, RecursionError) as error:
        raise UnreadableError("this is not a GGUF file we can read", where=str(path)) from error


def _pairs(file: BinaryIO, path: Path) -> tuple[tuple[str, str], ...]:
    magic, version, _, count = struct.unpack("<4sIQQ", file.read(24))
    if magic != b"GGUF" or version not in (2, 3):
        raise UnreadableError("this is not a GGUF file of version 2 or 3", where=str(path))
    return tuple((_string(file), _value(file, _u32(file))) for _ in range(_within(count, PAIRS)))


def _within(count: int, most: int) -> int:
    if count > most:
        raise ValueError(f"{count} is more than {most}")
    return count


def _u32(file: BinaryIO) -> int:
    (number,) = struct.unpack("<I", file.read(4))
    return int(number)


def _string(file: BinaryIO) -> str:
    (length,) = struct.unpack("<Q", file.read(8))
    data = file.read(_within(length, LONGEST))
    if len(data) < length:
        raise ValueError("cut off")
    return data.decode("utf-8", errors="replace")


def _value(file: BinaryIO, kind: int) -> str:
    if kind == _STRING:
        return _string(file)
    if kind == _ARRAY:
        inner = _u32(file)
        (count,) = struct.unpack("<Q", file.read(8))
        read: Callable[[], str] = lambda: _value(file, inner)  # noqa: E731
        kept = [read() for _ in range(min(_within(count, ITEMS), KEPT))]
        for _ in range(count - len(kept)):
            read()
        return ", ".join(kept) + (", …" if count > len(kept) else "")
    shape = _FIXED[kind]
    return str(struct.unpack(shape, file.read(struct.calcsize(shape)))[0])
