# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a reader of lineages gives back, and what it gathers it in."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Protocol

from licet.terms.artefacts import Artefact, ArtefactKind
from licet.terms.dossiers import Dossier
from licet.terms.errors import LineageError
from licet.terms.lineage import Input, Lineage, Step

__all__ = [
    "LONGEST",
    "Gathering",
    "Loaded",
    "Resolver",
    "day",
    "loaded",
    "text_of",
    "without_circles",
]

LONGEST = 2_000
"""Characters of a name or a licence that are kept."""


class Resolver(Protocol):
    """Where the cards of models and data sets are looked up."""

    def card(self, id: str) -> Mapping[str, object] | None:  # noqa: A002 (the hub's own word)
        """Front matter of a card; `datasets/org/name` for a data set; `None`: there is none."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """A lineage, the texts that came with it, and what in it was not understood."""

    lineage: Lineage
    artefact: str
    """The one a question is about; empty if there are several."""
    documents: Mapping[str, Dossier] = field(default_factory=dict)
    """Licence texts by the id that `Artefact.licence` has for them; `text:<file>` for a text
    that is no known edition."""
    problems: tuple[str, ...] = ()
    """Files and fields that were not understood, or were understood in one of several ways."""
    source: Path
    format: str
    """As `lineage`, `model directory`, `CycloneDX 1.6`."""


class Gathering:
    """Artefacts and steps while a file is read."""

    def __init__(self) -> None:
        self.artefacts: dict[str, Artefact] = {}
        self.steps: list[Step] = []
        self.problems: dict[str, None] = {}
        self.documents: dict[str, Dossier] = {}
        self.unread: dict[str, int] = {}
        """Fields that a lineage has no place for, and how often each was there."""

    def add(self, artefact: Artefact) -> str:
        """Note an artefact; one that is known replaces one that was only named."""
        known = self.artefacts.get(artefact.id)
        if known is None or known.unresolved:
            self.artefacts[artefact.id] = artefact
        return artefact.id

    def named(self, name: str, *, kind: ArtefactKind) -> str:
        """Note an artefact that is only known by name, unless it is known already."""
        if name not in self.artefacts:
            self.artefacts[name] = Artefact(id=name, kind=kind, unresolved=True)
        return name

    def note(self, problem: str) -> None:
        """Note once what was not understood."""
        self.problems[problem] = None

    def pass_over(self, value: object, where: str, *, known: frozenset[str]) -> None:
        """Count the fields of an object that are not read; an empty one says nothing."""
        for key, inner in value.items() if isinstance(value, dict) else ():
            if key not in known and inner not in (None, "", [], {}):
                name = f"{where}.{key}" if where else str(key)
                self.unread[name] = self.unread.get(name, 0) + 1


def loaded(found: Gathering, *, source: Path, format: str, root: str = "") -> Loaded:  # noqa: A002
    """What was gathered, checked.

    Raises:
        LineageError: It runs in a circle, or there is nothing in it.
    """
    if not found.artefacts:
        raise LineageError(
            "there is no artefact in it", where=str(source),
            hint="licet asks about models, data, code and outputs; this names none",
        )  # fmt: skip
    try:
        lineage = Lineage(artefacts=tuple(found.artefacts.values()), operations=tuple(found.steps))
    except LineageError as error:
        raise LineageError(
            error.problem, where=f"{source}: {error.where}", hint=error.hint
        ) from None
    if root not in found.artefacts:
        sinks = lineage.sinks()
        root = sinks[0] if len(sinks) == 1 else ""
    if found.unread:
        listed = (f"`{n}`{f' ({c} times)' if c > 1 else ''}" for n, c in found.unread.items())
        found.note(f"not held, since no lineage has a place for it: {', '.join(listed)}")
    return Loaded(
        lineage=lineage, artefact=root, documents=found.documents,
        problems=tuple(found.problems), source=source, format=format,
    )  # fmt: skip


def without_circles(steps: Iterable[Step]) -> tuple[tuple[Step, ...], tuple[str, ...]]:
    """Steps in which nothing leads back to itself, and the inputs that were left out for it."""
    after: dict[str, set[str]] = {}
    kept: list[Step] = []
    dropped: list[str] = []
    for step in steps:
        inputs: list[Input] = []
        for one in step.inputs:
            if _leads(after, step.output, to=one.artefact):
                dropped.append(f"`{one.artefact}` → `{step.output}`: left out, it closes a circle")
                continue
            after.setdefault(one.artefact, set()).add(step.output)
            inputs.append(one)
        if inputs or not step.inputs:
            kept.append(Step(op=step.op, inputs=tuple(inputs), output=step.output))
    return tuple(kept), tuple(dropped)


def _leads(after: Mapping[str, set[str]], start: str, *, to: str) -> bool:
    seen, ahead = {start}, [start]
    while ahead:
        name = ahead.pop()
        if name == to:
            return True
        new = after.get(name, set()) - seen
        seen |= new
        ahead.extend(new)
    return False


def text_of(value: object) -> str:
    """A scalar as text, without the blanks around it; empty for anything else."""
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, str | int | float | date):
        return str(value).strip()[:LONGEST]
    return ""


def day(value: object) -> date | None:
    """The day that a date or a time names; `None` if it names none."""
    try:
        return date.fromisoformat(text_of(value)[:10])
    except ValueError:
        return None
