# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What is asked of one licence, and what its answer is made of."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from licet.compose.facts import Held, fits_purpose, flag
from licet.compose.limits import said
from licet.compose.standing import Standing
from licet.terms.artefacts import Artefact
from licet.terms.compositions import (
    Act,
    ConflictKind,
    Instrument,
    Profile,
    Proviso,
    Situation,
    Statement,
)
from licet.terms.verdicts import Permission

__all__ = [
    "Asked", "Bar", "Case", "Check", "Part", "Ruling", "for_purposes", "hanging_on", "missing",
    "narrowed",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Case:
    """What a ruling looks at beside the licence."""

    artefact: Artefact
    situation: Situation
    profile: Profile
    today: date
    sources: Mapping[str, tuple[Artefact, ...]]
    """By licence: the artefacts of the lineage that it was put on."""

    def trait(self, licence: str, name: str) -> bool | None:
        """Whether what is under a licence has a trait; `None` where that is not known.

        A licence that speaks of multimodal models speaks of its own: a tune of one is none the
        less under it for having lost an eye.
        """
        said = [a.traits[name] for a in self.sources.get(licence, ()) if name in a.traits]
        everywhere = len(said) == len(self.sources.get(licence, ()))
        if True in said:
            return True
        if said and everywhere:
            return False
        own = self.artefact.traits.get(name) if not said else None
        return own if own is not None else flag(self.situation, name)


@dataclass(frozen=True, slots=True)
class Bar:
    """Why an act is not allowed, or is not known to be."""

    permission: Permission
    kind: ConflictKind
    statement: Statement
    problem: str
    missing: tuple[str, ...] = ()
    switch: str = ""
    """The unsettled question it hangs on."""

    def denies(self) -> bool:
        """Whether the answer is no, rather than open."""
        return self.permission is Permission.PROHIBITED


@dataclass(frozen=True, slots=True)
class Ruling:
    """Everything one licence says of one act."""

    bars: tuple[Bar, ...]
    provisos: tuple[Proviso, ...]
    grounds: tuple[Statement, ...]
    """Statements that grant the act."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One licence, what an artefact is to its work, and what somebody wants to do with it."""

    instrument: Instrument
    standing: Standing
    act: Act
    case: Case

    def says(self, key: str) -> Statement:
        """What the licence says on a key."""
        return said(self.instrument, key)

    def proviso(self, kind: str, text: str, statement: Statement) -> Proviso:
        """Something the act is allowed only with."""
        return Proviso(kind=kind, text=text, licence=self.instrument.id, section=statement.section)


Part = Bar | Proviso | Statement
"""A piece of an answer: against it, with what, or because of what."""
Check = Callable[[Asked], Iterator[Part]]


def missing(kind: ConflictKind, statement: Statement, held: Held, problem: str) -> Bar:
    """A bar that a fact would lift or confirm."""
    return Bar(Permission.SILENT, kind, statement, problem, held.missing)


def for_purposes(asked: Asked, statement: Statement) -> Iterator[Part]:
    """Whether what somebody acts for is what a statement allows."""
    allowed = statement.params.get("purposes")
    purposes = allowed if isinstance(allowed, tuple) else (str(allowed or "non_commercial"),)
    held = fits_purpose(asked.case.situation, purposes)
    words = " or ".join(p.replace("_", "-") for p in purposes)
    if held.holds:
        yield statement
        yield asked.proviso("purpose", f"only for {words} purposes", statement)
    elif held.holds is None:
        yield missing(ConflictKind.K1, statement, held, f"only {words} purposes are allowed")
    else:
        yield Bar(
            Permission.PROHIBITED, ConflictKind.K1, statement,
            f"{asked.instrument.title} allows {words} purposes only",
        )  # fmt: skip


def hanging_on(switch: str, parts: Iterator[Part]) -> Iterator[Part]:
    """Parts of an answer that hold only as an unsettled question is answered."""
    for part in parts:
        if isinstance(part, Bar) and not part.switch:
            yield replace(part, switch=switch)
        else:
            yield part


def narrowed(statement: Statement, asked: Asked) -> Statement:
    """The statement with the purposes that the licence names elsewhere, if it names none itself."""
    if "purposes" in statement.params:
        return statement
    purposes = asked.says("commercial_use").params.get("purposes", ("non_commercial",))
    return replace(statement, params={**statement.params, "purposes": purposes})
