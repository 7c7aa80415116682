# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The shape of the JSON that `licet read --json` prints, as types.

Keys are only ever added; a change of meaning changes the version in `schema`. Offsets count
characters of `document.text` from 0, half-open. `pydantic.TypeAdapter(DossierJson)` validates a
dossier and gives its JSON Schema.
"""

from typing_extensions import TypedDict

__all__ = [
    "ClauseJson",
    "DefinitionJson",
    "DifferenceJson",
    "DocumentJson",
    "DossierJson",
    "IdentifiedJson",
    "NoteJson",
    "ParamJson",
    "ProvisionJson",
    "RevisionJson",
    "TermJson",
]

ParamJson = str | int | float | bool | list[str]


class DocumentJson(TypedDict):
    """What was read."""

    sha256: str
    format: str
    text: str


class DifferenceJson(TypedDict):
    """A sentence in which a text departs from the nearest known edition."""

    kind: str
    start: int
    end: int
    text: str
    terms: list[str]
    section: str
    sentence: int


class IdentifiedJson(TypedDict):
    """Which licence a document is; `match` is `exact`, `variant` or `unknown`."""

    match: str
    licence: str | None
    edition: str | None
    nearest: str | None
    differences: list[DifferenceJson]
    title: str | None
    sentences: int
    start: int
    end: int
    embedded: "list[IdentifiedJson]"


class TermJson(TypedDict):
    """One of the vocabulary's terms; silent ones have an empty quote and offsets of 0."""

    key: str
    value: str
    params: dict[str, ParamJson]
    section: str
    quote: str
    start: int
    end: int
    contested: str | None


class ProvisionJson(TypedDict):
    """A provision of a commercial agreement."""

    kind: str
    value: str
    params: dict[str, ParamJson]
    section: str
    quote: str
    start: int
    end: int


class ClauseJson(TypedDict):
    """A node of the clause tree; `parent` is the index of another, or null."""

    kind: str
    number: str
    heading: str
    start: int
    end: int
    parent: int | None


class DefinitionJson(TypedDict):
    """A defined term, and the sentence that defines it."""

    term: str
    start: int
    end: int


class RevisionJson(TypedDict):
    """A tracked change; where the reading leaves its words out, `start == end`."""

    kind: str
    author: str
    date: str
    text: str
    start: int
    end: int


class NoteJson(TypedDict):
    """A comment, footnote, header or footer."""

    kind: str
    author: str
    date: str
    text: str
    start: int
    end: int


class DossierJson(TypedDict):
    """Everything read from one document."""

    schema: str
    document: DocumentJson
    identified: IdentifiedJson
    terms: list[TermJson]
    clauses: list[ClauseJson]
    provisions: list[ProvisionJson]
    definitions: list[DefinitionJson]
    revisions: list[RevisionJson]
    notes: list[NoteJson]
    warnings: list[str]
