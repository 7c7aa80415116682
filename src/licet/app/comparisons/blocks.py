# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A comparison as titled lists of lines: what every way of showing it begins with."""

from dataclasses import dataclass

__all__ = ["Block", "Line"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing, with what belongs to it below."""

    mark: str
    says: str
    who: str = ""
    """Who gains or loses, where the title does not say it."""
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Lines under one title."""

    title: str
    lines: tuple[Line, ...]
    loud: bool = False
