# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""An agreement: parties, artefacts, dates, and clauses with the rules they give rise to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NewType

from licet.terms.artefacts import Artefact, Layer
from licet.terms.dossiers import Param
from licet.terms.errors import DecodeError
from licet.terms.parties import Party
from licet.terms.quantities import Interval, Period
from licet.terms.rules import Rule
from licet.terms.standings import Standing

__all__ = ["AgreedClause", "Agreement", "ClauseId", "Renewal", "Source"]

ClauseId = NewType("ClauseId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a lawyer finds the words: document, section, offsets, verbatim quote."""

    document: str
    """SHA-256 of the document's bytes, or its name while it is a draft."""
    section: str
    quote: str = ""
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewal:
    """How the term goes on."""

    period: Period
    notice: Period
    """How long before the end a party has to say that it does not renew."""
    automatic: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreedClause:
    """One clause: its kind, its values, and its rules."""

    id: ClauseId
    kind: str
    """One of the kinds of the clause library, such as `model.grant` or `term.audit`."""
    layer: Layer | None = None
    """`None` for a clause of the whole agreement."""
    values: Mapping[str, Param]
    source: Source | None = None
    rules: tuple[Rule, ...] = ()
    wording: str = ""
    """Id of the clause library's wording, such as `whole.cure/balanced`, that says it; a clause
    without rules of its own has those of its wording."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """One licence agreement."""

    id: str
    title: str
    parties: tuple[Party, ...]
    artefacts: tuple[Artefact, ...]
    signed: date | None = None
    term: Interval
    renewal: Renewal | None = None
    form: str = ""
    """Form of agreement of the clause library, such as `model_licence`; empty: a form of its
    own."""
    law: str = ""
    """ISO 3166 code of the governing law; empty if the agreement is silent."""
    clauses: tuple[AgreedClause, ...] = ()
    standing: Standing | None = None
    """Where it stands, once events were read; `None`: it has just been signed."""

    def __post_init__(self) -> None:
        """Refuse two parties, artefacts, clauses or rules of the same id."""
        _once("parties", [p.id for p in self.parties])
        _once("artefacts", [a.id for a in self.artefacts])
        _once("clauses", [c.id for c in self.clauses])
        _once("rules", [rule.id for clause in self.clauses for rule in clause.rules])


def _once(what: str, ids: Sequence[str]) -> None:
    twice = sorted({i for i in ids if ids.count(i) > 1})
    if twice:
        raise DecodeError(f"two {what} have the id `{twice[0]}`")
