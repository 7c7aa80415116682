# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The shape of the JSON that `licet check --json` prints, as types.

Keys are only ever added; a change of meaning changes the version in `schema`.
`pydantic.TypeAdapter(CompositionJson)` validates it and gives its JSON Schema.
"""

from typing_extensions import TypedDict

__all__ = [
    "AnswerJson",
    "BindingJson",
    "ClauseJson",
    "CompositionJson",
    "ConflictJson",
    "FactJson",
    "LicenceJson",
    "ObligationJson",
    "ProvisoJson",
    "QuestionJson",
    "RemedyJson",
    "SituationJson",
    "StopJson",
]  # fmt: skip


class ClauseJson(TypedDict):
    """A clause that says so, and the path by which it comes to bind."""

    licence: str
    section: str
    quote: str
    key: str
    path: list[str]
    source: str


class ProvisoJson(TypedDict):
    """Something an act is allowed only with."""

    kind: str
    text: str
    licence: str
    section: str


class QuestionJson(TypedDict):
    """What is unsettled, and the clause on which it hangs."""

    switch: str
    text: str
    licence: str
    section: str


class AnswerJson(TypedDict):
    """Whether an act is allowed under a profile; `verdict` is `allow`, `deny` or `ask`."""

    act: str
    form: str
    profile: str
    verdict: str
    conditions: list[ProvisoJson]
    missing: list[str]
    questions: list[QuestionJson]
    because: list[ClauseJson]


class RemedyJson(TypedDict):
    """A change that removes the conflict, tried out; `brings` are conflicts it causes."""

    kind: str
    text: str
    target: str
    value: str
    brings: list[str]


class ConflictJson(TypedDict):
    """Clauses that cannot be met together."""

    kind: str
    severity: str
    artefact: str
    problem: str
    clauses: list[ClauseJson]
    path: list[str]
    denies: list[str]
    asks: list[str]
    missing: list[str]
    profiles: list[str]
    remedies: list[RemedyJson]


class ObligationJson(TypedDict):
    """What has to be shipped, shown, done or watched."""

    kind: str
    text: str
    licence: str
    section: str
    quote: str
    verbatim: bool
    where: str
    artefacts: list[str]
    found: str
    missing: bool


class BindingJson(TypedDict):
    """A licence that holds for an artefact, and what the artefact is to its work."""

    licence: str
    artefact: str
    relation: str
    reach: str
    path: list[str]
    switches: list[str]


class StopJson(TypedDict):
    """Where a licence reaches no further, and the clause that stops it."""

    licence: str
    artefact: str
    way: str
    section: str
    quote: str
    switch: str


class LicenceJson(TypedDict):
    """A licence of the lineage; `source` is what a citation of it rests on."""

    title: str
    edition: str
    read: bool
    source: str


class FactJson(TypedDict):
    """A fact that was told; `on` is the day it is true of, or null for any."""

    name: str
    value: str | bool
    on: str | None


class SituationJson(TypedDict):
    """Who acts, where and when: what the answers rest on."""

    facts: list[FactJson]
    territory: str
    domicile: str
    on: str | None


class CompositionJson(TypedDict):
    """Everything that holds for one artefact of a lineage."""

    schema: str
    artefact: str
    situation: SituationJson
    answers: list[AnswerJson]
    conflicts: list[ConflictJson]
    obligations: list[ObligationJson]
    questions: list[QuestionJson]
    bindings: dict[str, list[BindingJson]]
    stops: dict[str, list[StopJson]]
    licences: dict[str, LicenceJson]
    notes: list[str]
