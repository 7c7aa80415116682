# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Outputs are looked at before anything is read, so that none is written if one cannot be."""

from collections.abc import Sequence
from pathlib import Path

from licet.terms import UsageError

__all__ = ["check_places", "check_redline", "check_replaced"]


def check_places(outputs: Sequence[Path]) -> None:
    """Each output has a name of its own in a folder there is.

    Raises:
        UsageError: One has not.
    """
    if len({path.absolute() for path in outputs}) < len(outputs):
        raise UsageError("two outputs have the same name", hint="give each its own")
    for path in outputs:
        if not path.parent.is_dir():
            raise UsageError("there is no such folder", where=str(path.parent))


def check_redline(path: Path | None) -> None:
    """A redline is a Word file or a diff.

    Raises:
        UsageError: Its name says otherwise.
    """
    if path is not None and path.suffix not in (".docx", ".diff", ".patch"):
        raise UsageError("a redline is a .docx or a .diff", where=str(path))


def check_replaced(outputs: Sequence[Path], *, targets: Sequence[Path], force: bool) -> None:
    """No file is written over that somebody may still want.

    Args:
        outputs: Files that will be written.
        targets: Documents that are read; they are kept whatever is said.
        force: Other files may be written over.

    Raises:
        UsageError: One would be.
    """
    for path in (one for one in outputs if one.exists()):
        if not force:
            raise UsageError("this file is there already", where=str(path),
                             hint="choose another name, or say --force")  # fmt: skip
        if any(one.exists() and path.samefile(one) for one in targets):
            raise UsageError("this would overwrite the document itself", where=str(path),
                             hint="choose another name")  # fmt: skip
