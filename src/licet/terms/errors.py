# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What can go wrong, said to a person.

One tree, so that a program catches one class at its edge::

    LicetError
    ├── UnreadableError     the bytes are broken, locked, too large or not a document
    ├── DecodeError         a file of ours has an unknown key or a value of another type
    ├── QuoteError          a quotation is not at the offsets it claims
    ├── LineageError        a lineage names what is not there, or runs in a circle
    ├── CatalogueError      the licence catalogue contradicts itself
    ├── RequestError        a request or an event that cannot be judged as it stands
    └── UsageError          a file, a folder or an option that cannot be used as asked
"""

__all__ = [
    "CatalogueError",
    "DecodeError",
    "LicetError",
    "LineageError",
    "QuoteError",
    "RequestError",
    "UnreadableError",
    "UsageError",
]


class LicetError(Exception):
    """Base of all errors above; catch this one at the edge of a program.

    Args:
        problem: What is wrong, one sentence, lower case, no full stop.
        where: The place in the input, such as `deal.toml: clauses[2].kind`.
        hint: What the reader can do about it, if we know.
    """

    def __init__(self, problem: str, *, where: str = "", hint: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        self.where = where
        self.hint = hint

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        advice = f"\nhint: {self.hint}" if self.hint else ""
        return f"{place}{self.problem}{advice}"


class UnreadableError(LicetError):
    """The bytes are broken, locked, too large, or not a document we read."""


class DecodeError(LicetError, ValueError):
    """A file in one of our own formats has an unknown key or a value of another type.

    Also a `ValueError`, so that the decoder can add the path of the record that refused.
    """


class QuoteError(LicetError):
    """A quotation is not a substring of the text at the offsets it claims."""


class LineageError(LicetError, ValueError):
    """A lineage names an artefact that is not there, or runs in a circle."""


class CatalogueError(LicetError):
    """The licence catalogue contradicts itself, or lacks a source."""


class RequestError(LicetError, ValueError):
    """A request or an event has an unknown key, or a value of another type."""


class UsageError(LicetError):
    """A file, a folder or an option that cannot be used as asked."""
