# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A report may replace a report, and nothing else: never a document."""

from pathlib import Path

from licet.terms import UsageError

__all__ = ["check_replaceable"]

GENERATOR = b'<meta name="generator" content="licet">'
"""What a page of ours says in its head."""


def check_replaceable(path: Path) -> None:
    """Refuse to write over a file that is no report of licet.

    Raises:
        UsageError: It is there and is none.
    """
    if not path.exists():
        return
    try:
        with path.open("rb") as file:
            ours = GENERATOR in file.read(2000)
    except OSError:
        ours = False
    if not ours:
        raise UsageError(
            "this would overwrite a file that is no report of licet", where=str(path),
            hint="choose another name for --html, or remove the file",
        )  # fmt: skip
