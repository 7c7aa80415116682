# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Files and standard input opened, within bounds."""

import difflib
import sys
from pathlib import Path
from typing import BinaryIO

from licet.terms.errors import UsageError

__all__ = ["LARGEST", "bytes_of", "piped_bytes"]

LARGEST = 64 * 1024 * 1024
"""Bytes a file may have; a licence has some 20 kB, a book 5 MB."""


def _meant(path: Path) -> str:
    """What may have been meant by a name that is not there."""
    if str(path).startswith(("http:/", "https:/")):
        return "licet opens no addresses: download it first"
    folder = path.parent
    names = [p.name for p in folder.iterdir()] if folder.is_dir() else []
    near = difflib.get_close_matches(path.name, names, n=1, cutoff=0.6)
    return f"did you mean `{folder / near[0]}`?" if near else ""


def bytes_of(path: Path) -> bytes:
    """The bytes of a file that is worth reading.

    Raises:
        UsageError: It is not a file, cannot be opened, or has more than `LARGEST` bytes.
    """
    try:
        if path.is_dir():
            raise UsageError("this is a folder", where=str(path), hint="`licet read` takes folders")
        if not path.is_file():
            raise UsageError("there is no such file", where=str(path), hint=_meant(path))
        with path.open("rb") as file:
            return _bounded(file, where=str(path))
    except OSError as error:
        raise UsageError(
            f"the file cannot be opened: {(error.strerror or 'no reason given').lower()}",
            where=str(path),
        ) from error
    except ValueError as error:  # a NUL in the name
        raise UsageError("this is not a name a file can have", where=repr(path)) from error


def piped_bytes() -> bytes:
    """The bytes of standard input.

    Raises:
        UsageError: There are more than `LARGEST`.
    """
    return _bounded(sys.stdin.buffer, where="standard input")


def _bounded(file: BinaryIO, *, where: str) -> bytes:
    data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise UsageError(
            f"this is more than {LARGEST:,} bytes", where=where,
            hint="licet reads documents, not archives; split it",
        )  # fmt: skip
    return data
