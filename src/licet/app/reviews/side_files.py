# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The side file of an agreement: read, and added to.

It stands beside the agreement, `deal.licet.toml` beside `deal.docx`, and holds facts that the
text does not say, findings somebody chose to live with, and why deviations were accepted.
"""

from datetime import date
from pathlib import Path

from licet.app.files import write_whole
from licet.app.law.cases import side_from
from licet.app.opening import bytes_of
from licet.terms import Accepted, SideFile, Suppression
from licet.terms.tomls import toml_value

__all__ = ["added", "side_file_of", "side_in"]


def side_file_of(document: Path) -> Path:
    """Where the side file of a document stands.

    >>> side_file_of(Path("deals/acme.docx")).as_posix()
    'deals/acme.licet.toml'
    """
    return document.with_suffix(".licet.toml")


def side_in(path: Path) -> SideFile:
    """The side file, or an empty one if there is none.

    Raises:
        UsageError: It cannot be read.
        DecodeError: It has an unknown key or a value of another type.
    """
    return side_from(bytes_of(path), where=str(path)) if path.exists() else SideFile()


def added(path: Path, entry: Suppression | Accepted) -> None:
    """Append an entry to a side file; what stands in it stays as it is.

    Raises:
        UsageError: The file cannot be read or written.
        DecodeError: What stands in it is no side file.
    """
    before = bytes_of(path).rstrip() if path.exists() else b""
    after = b"\n\n".join(filter(None, (before, _block(entry).encode("utf-8", "replace"))))
    side_from(after, where=str(path))
    write_whole(path, after)


def _block(entry: Suppression | Accepted) -> str:
    if isinstance(entry, Suppression):
        values: list[tuple[str, str | date]] = [
            ("rule", entry.rule), ("reason", entry.reason), ("by", entry.by),
            ("until", entry.until), ("section", entry.section), ("quote", entry.quote),
        ]  # fmt: skip
        name = "suppress"
    else:
        values = [
            ("position", entry.position), ("reason", entry.reason), ("by", entry.by),
            ("on", entry.on),
        ]  # fmt: skip
        name = "accepted"
    lines = "".join(f"{key} = {toml_value(value)}\n" for key, value in values if value)
    return f"[[{name}]]\n{lines}"
