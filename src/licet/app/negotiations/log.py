# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The log of a negotiation: one entry a line, each naming the digest of the one before.

An entry that is changed, left out or moved breaks the chain, and reading says where. Entries cut
off at the end leave no trace in the log itself: whoever wants to be sure of them keeps the digest
that `--verify` prints.

Source:
    RFC 8785 (JSON Canonicalization Scheme); SHA-256 is FIPS 180-4.
"""

import hashlib
import json
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import rfc8785

from licet.app.opening import bytes_of
from licet.review.negotiating import check_story
from licet.terms import DecodeError, UsageError
from licet.terms.decode import decode_json, encode_json
from licet.terms.negotiations import FIRST, Entry

__all__ = ["appended", "digest_of", "log_of", "read_log"]


def log_of(deal: Path) -> Path:
    """Where the log of an agreement stands.

    >>> log_of(Path("deals/acme.toml")).as_posix()
    'deals/acme.negotiation.jsonl'
    """
    return deal.with_suffix(".negotiation.jsonl")


def digest_of(entry: Entry) -> str:
    """SHA-256 of an entry's canonical JSON: what the next entry names as `previous`."""
    return hashlib.sha256(_canonical(entry)).hexdigest()


def _canonical(entry: Entry) -> bytes:
    return rfc8785.dumps(json.loads(encode_json(Entry, entry)))


def read_log(path: Path, *, deal: str = "") -> tuple[Entry, ...]:
    """The entries of a log, verified; none if there is no log.

    Args:
        path: The log.
        deal: Id of the agreement that it has to be of; empty: of any.

    Raises:
        UsageError: It cannot be read.
        DecodeError: A line is no entry, the chain is broken, or it is of another agreement.
    """
    return _entries(bytes_of(path), str(path), deal) if path.exists() else ()


def _entries(data: bytes, where: str, deal: str) -> tuple[Entry, ...]:
    *lines, rest = data.split(b"\n")
    if rest:
        raise DecodeError(
            "the last line is cut off", where=f"{where}: line {len(lines) + 1}",
            hint=f"keep a copy and remove the line: the {len(lines)} before it are whole",
        )  # fmt: skip
    found: list[Entry] = []
    for number, line in enumerate(lines, 1):
        place = f"{where}: entry {number}"
        found.append(_linked(_decoded(line, place), found, place, deal))
    check_story(found)
    return tuple(found)


def _decoded(line: bytes, place: str) -> Entry:
    try:
        return decode_json(Entry, line.decode("utf-8"), where=place)
    except UnicodeDecodeError:
        raise DecodeError("this is not UTF-8 text", where=place) from None


def _linked(entry: Entry, before: Sequence[Entry], place: str, deal: str) -> Entry:
    number = len(before) + 1
    if entry.seq != number:
        raise DecodeError(f"entry {number} calls itself {entry.seq}", where=place, hint=_COPY)
    if entry.previous != (digest_of(before[-1]) if before else FIRST):
        told = f"entry {number - 1} was changed" if before else "entries before it are missing"
        raise DecodeError(f"the chain is broken: {told}", where=place, hint=_COPY)
    if deal and entry.deal != deal:
        raise DecodeError(f"the log is of `{entry.deal}`, not of `{deal}`", where=place,
                          hint="name another log with --log")  # fmt: skip
    return entry


_COPY = "compare it with a copy of the log: what follows the place cannot be trusted"


def appended(path: Path, make: Callable[[tuple[Entry, ...]], Entry], *, deal: str) -> Entry:
    """Append what is made of the entries so far; nobody else writes in between.

    Args:
        path: The log; it is made if there is none.
        make: Gives the new entry from those there are.
        deal: Id of the agreement.

    Raises:
        UsageError: The log cannot be read or written.
        DecodeError: The log is broken, or the entry does not go with it.
    """
    _next(read_log(path, deal=deal), make)  # what is refused leaves no empty log behind
    try:
        with path.open("ab+") as file, _alone(file):
            file.seek(0)
            entry = _next(_entries(file.read(), str(path), deal), make)
            _written(file, _canonical(entry) + b"\n")
            return entry
    except OSError as error:
        raise UsageError(
            f"the log cannot be written: {(error.strerror or 'no reason given').lower()}",
            where=str(path),
        ) from error


def _written(file: BinaryIO, line: bytes) -> None:
    """Write a line whole or not at all."""
    size = file.seek(0, os.SEEK_END)
    try:
        file.write(line)
        file.flush()
        os.fsync(file.fileno())
    except OSError:
        os.ftruncate(file.fileno(), size)
        raise


def _next(entries: tuple[Entry, ...], make: Callable[[tuple[Entry, ...]], Entry]) -> Entry:
    entry = make(entries)
    check_story((*entries, entry))
    return entry


@contextmanager
def _alone(file: BinaryIO) -> Iterator[None]:
    """Hold the file's lock; who else appends waits."""
    if os.name == "nt":
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)  # type: ignore[attr-defined,unused-ignore]
        try:
            yield
        finally:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        return
    import fcntl

    fcntl.flock(file, fcntl.LOCK_EX)
    try:
        yield
    finally:
        fcntl.flock(file, fcntl.LOCK_UN)
