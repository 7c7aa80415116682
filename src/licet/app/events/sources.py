# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Files that are named: paths, patterns, folders and standard input."""

import glob
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from licet.app.events.records import Tally
from licet.terms import UnreadableError, UsageError

__all__ = ["SUFFIXES", "Source", "find_sources", "spooled"]

SUFFIXES = (".jsonl", ".ndjson", ".json", ".log", ".csv", ".tsv", ".txt", ".parquet", ".otlp")
"""Of files that are read in a folder; `.gz` or `.zst` may stand behind them."""
_PACKED = (".gz", ".zst", ".zstd")
_SPOOLED = 1 << 31
"""Bytes of Parquet that are taken from standard input."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One file to read, or standard input."""

    name: str
    path: Path | None
    """`None`: standard input."""

    @property
    def size(self) -> int:
        """Bytes, as far as they are known."""
        return self.path.stat().st_size if self.path is not None and self.path.is_file() else 0

    @contextmanager
    def opened(self) -> Iterator[BinaryIO]:
        """The file, at its start."""
        if self.path is None:
            yield sys.stdin.buffer
        else:
            with self.path.open("rb") as file:
                yield file


@contextmanager
def spooled(rest: Iterator[bytes]) -> Iterator[Path]:
    """A file with the bytes of a stream, for formats that are read from their end.

    Raises:
        UnreadableError: They are too many.
    """
    with tempfile.NamedTemporaryFile(prefix="licet-", suffix=".parquet") as file:
        size = 0
        for block in rest:
            size += len(block)
            if size > _SPOOLED:
                raise UnreadableError(f"more than {_SPOOLED >> 30} GiB", hint="name the file")
            file.write(block)
        file.flush()
        yield Path(file.name)


def find_sources(named: Sequence[str], tally: Tally) -> list[Source]:
    """What is meant by names: each file once, those of a folder or a pattern by name.

    Args:
        named: Paths, patterns such as `logs/*.jsonl`, folders, or `-`.
        tally: Is told of files in folders that are not read.

    Raises:
        UsageError: There is no such file, or nothing in a folder.
    """
    found: dict[str, Source] = {}
    for name in named:
        for source in _meant(name, tally):
            key = "-" if source.path is None else os.path.realpath(source.path)
            found.setdefault(key, source)
    return list(found.values())


def _meant(name: str, tally: Tally) -> list[Source]:
    if name == "-":
        return [Source(name="-", path=None)]
    path = Path(name)
    if path.is_dir():
        return _inside(path, tally)
    if path.exists():
        return [Source(name=name, path=path)]
    if any(mark in name for mark in "*?["):
        matches = [Path(one) for one in sorted(glob.glob(name, recursive=True))]
        files = [Source(name=str(one), path=one) for one in matches if one.is_file()]
        if files:
            return files
        raise UsageError("no file has such a name", where=name)
    raise UsageError("there is no such file", where=name)


def _inside(folder: Path, tally: Tally) -> list[Source]:
    found = []
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(one for one in folders if not one.startswith("."))
        for path in (Path(place, one) for one in sorted(files) if not one.startswith(".")):
            if _is_read(path):
                found.append(Source(name=str(path), path=path))
            else:
                tally.ignored.append(path)
    if not found:
        raise UsageError(
            "there is nothing to read in this folder", where=str(folder),
            hint=f"read are files that end in {', '.join(SUFFIXES)}",
        )  # fmt: skip
    return found


def _is_read(path: Path) -> bool:
    name = path.name.lower()
    for end in _PACKED:
        name = name.removesuffix(end)
    return name.endswith(SUFFIXES) and not path.is_symlink() and path.is_file()
