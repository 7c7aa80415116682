# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Answers: three verdicts, what a licence says of an act, and findings."""

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Finding", "Permission", "Place", "Severity", "Verdict"]


class Verdict(StrEnum):
    """The answer to a request. A gate opens on `ALLOW` alone."""

    ALLOW = "allow"
    DENY = "deny"
    ASK = "ask"
    """Silent, contested, a separate licence is needed, or a fact is missing."""


class Permission(StrEnum):
    """What a text says of an act. `SILENT` never becomes `GRANTED`."""

    GRANTED = "granted"
    GRANTED_IF = "granted_if"
    SEPARATE_LICENCE = "separate_licence"
    PROHIBITED = "prohibited"
    SILENT = "silent"
    CONTESTED = "contested"


class Severity(StrEnum):
    """How much a finding matters to a signature."""

    BLOCK = "block"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a finding stands: section, and the words at their offsets."""

    section: str
    quote: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something wrong, missing or to be looked at, with its reason and its mend."""

    rule: str
    severity: Severity
    problem: str
    places: tuple[Place, ...]
    because: tuple[str, ...] = ()
    """Clauses, statutes and sections it rests on."""
    missing: tuple[str, ...] = ()
    """Facts that would have to be known to settle it."""
    mend: str = ""
