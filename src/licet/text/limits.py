# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How large and how wild a document may be before it is refused."""

from dataclasses import dataclass

__all__ = ["DEFAULT", "Limits"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds on what is read; each refusal names the bound."""

    bytes: int = 64 * 1024 * 1024
    """Of the file."""
    unpacked: int = 256 * 1024 * 1024
    """Bytes of all parts of a Word file together."""
    entries: int = 20_000
    """Parts of a Word file."""
    pages: int = 5_000
    """Of a PDF."""
    characters: int = 20_000_000
    """Of the clean text; the collected works of Shakespeare have some five million."""


DEFAULT = Limits()
