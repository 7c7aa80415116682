# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Clauses as the library keeps them: words with places for values, and the rules they give."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Literal

from licet.terms.dossiers import Param

__all__ = [
    "AgreementForm", "Block", "Chosen", "FieldType", "FormClause", "Kind", "Part", "Pick", "See",
    "Slot", "Stance", "Token", "When", "Wording", "Words", "usual_id",
]  # fmt: skip


class FieldType(StrEnum):
    """How the value of a field is written."""

    DAYS = "days"
    MONTHS = "months"
    HOURS = "hours"
    PERCENT = "percent"
    NUMBER = "number"
    MONEY = "money"
    """An amount and a currency, `40000 EUR`."""
    PLACES = "places"
    """ISO 3166 codes, `EU`, `EEA` or `worldwide`; one, or a list."""
    YES_NO = "yes_no"
    CHOICE = "choice"
    PARTY = "party"
    """The id of a party; the text has its name."""
    SHARES = "shares"
    """Ids of parties with what each gets, `northwind 60`; together 100 per cent."""
    ACTS = "acts"
    """Operations of the vocabulary: `host`, `fine_tune`."""
    NAMES = "names"
    """Identifiers in lower case with underscores, written with spaces: `medical_research`."""
    LIST = "list"
    """Phrases of one's own, each an item."""
    TEXT = "text"
    """One phrase of one's own."""
    DATE = "date"
    """`2027-06-30`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of clause."""

    title: str
    """A few words in lower case."""
    says: str
    """What such a clause settles."""
    fields: Mapping[str, FieldType] = dataclasses.field(
        default_factory=lambda: MappingProxyType({})
    )
    choices: Mapping[str, tuple[str, ...]] = dataclasses.field(
        default_factory=lambda: MappingProxyType({})
    )
    """The words a field of type `choice` may have."""
    asks: Mapping[str, str] = dataclasses.field(default_factory=lambda: MappingProxyType({}))
    """For a field, the question it answers; what it is called, where nothing is said."""


class Stance(StrEnum):
    """Whom a wording favours."""

    LICENSOR = "licensor"
    BALANCED = "balanced"
    LICENSEE = "licensee"


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Words that stand as they are."""

    text: str
    kind: Literal["words"] = "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """What comes from the agreement itself: `lor`, `Lee`, `starts`, `ends`."""

    name: str
    kind: Literal["token"] = "token"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """The place of a value."""

    field: str
    each: bool = False
    """Whether the block is written once for each value of a list."""
    kind: Literal["slot"] = "slot"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """The words for one value of a field."""

    value: str
    """`true`, `false`, or a word of the choice."""
    parts: tuple["Words | Token", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """Words that hang on a value."""

    field: str
    options: tuple[Chosen, ...]
    kind: Literal["pick"] = "pick"


@dataclass(frozen=True, slots=True, kw_only=True)
class See:
    """A reference to the clause of a kind."""

    clause: str
    """A kind of clause."""
    kind: Literal["see"] = "see"


Part = Words | Token | Slot | Pick | See


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A test on a value, or on whether the agreement has a clause of a kind."""

    name: str
    """A field, or a kind of clause: a kind has a dot."""
    value: str = ""
    """What the field has to be; empty: it is given, and not `false`."""
    negated: bool = False

    def holds(self, values: Mapping[str, Param], present: frozenset[str]) -> bool:
        """Whether it holds.

        Args:
            values: The clause's values.
            present: Kinds of clauses that the agreement has.
        """
        if "." in self.name:
            return (self.name in present) is not self.negated
        value = values.get(self.name)
        if self.value:
            return (_word(value) == self.value) is not self.negated
        return (value not in (None, False, "", ())) is not self.negated


def _word(value: Param | None) -> str:
    """A value as templates write it; of a list, its only member."""
    if isinstance(value, tuple):
        return value[0] if len(value) == 1 else ""
    return str(value).lower() if isinstance(value, bool) else str(value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph of a clause, or an item of a list under it."""

    item: bool = False
    joined: str = "and"
    """The word before the last item of the list that a paragraph begins."""
    when: tuple[When, ...] = ()
    """All have to hold, or the block is left out."""
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One way of saying one kind of clause."""

    id: str
    """The kind, a slash, a name: `whole.cure/balanced`."""
    kind: str
    heading: str
    stances: frozenset[Stance]
    """Whom it suits; a wording may be the usual one of several."""
    needs: tuple[str, ...] = ()
    """Kinds of clauses without which it does not work."""
    excludes: tuple[str, ...] = ()
    """Kinds of clauses beside which it does not work."""
    rationale: str
    """Why one would choose it, in a sentence or two."""
    sources: tuple[str, ...] = ()
    """Facts it rests on: a statute with its article, a standard."""
    defaults: Mapping[str, Param]
    """Values of its fields where nobody says otherwise."""
    types: Mapping[str, FieldType]
    """The type of each field that it uses."""
    acts: Mapping[str, str]
    """How its layer says each operation."""
    shown: Mapping[str, str] = dataclasses.field(default_factory=lambda: MappingProxyType({}))
    """How a cover page shows a field, `notice {}`, or one of its values, `allowed=consent`."""
    blocks: tuple[Block, ...]
    rules: tuple[Mapping[str, Any], ...] = ()
    """Rules as agreement files have them, with `$field` where a value comes in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormClause:
    """A clause that agreements of a form have."""

    kind: str
    wording: str = ""
    """Of a wording, the name behind the slash; empty: the one of the stance."""
    asks: tuple[str, ...] = ()
    """Fields whose value is asked for; the others have the wording's values."""
    values: Mapping[str, Param] = dataclasses.field(default_factory=lambda: MappingProxyType({}))
    """Where the form wants other values than the wording has."""
    layers: tuple[str, ...] = ()
    """Only if one of these layers is licensed; empty: always."""
    optional: bool = False
    """Whether it is there only where it is asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementForm:
    """A form of agreement: which clauses, in which order, and how the sides are called."""

    id: str
    """Such as `model_licence`."""
    title: str
    says: str
    """For what it is made, in a sentence."""
    licensor: str = "Licensor"
    licensee: str = "Licensee"
    """How the sides are called."""
    both: str = "Party"
    """How a side is called that both gives and takes."""
    definitions: Mapping[str, str] = dataclasses.field(default_factory=lambda: MappingProxyType({}))
    """Defined terms that mean something else in this form: in plain words, `means …`."""
    opening: str = (
        "The parties named on the cover page agree on the terms set out there, in the sections "
        "below and in the schedule."
    )
    """The sentence between the cover page and the first section."""
    closing: str = "Signed for the parties by their authorised representatives."
    """The sentence over the signatures; empty: nobody signs."""
    layers: tuple[str, ...]
    """What it licenses where nobody says otherwise."""
    artefacts: tuple[str, ...]
    """Kinds of artefacts it is made for."""
    clauses: tuple[FormClause, ...]


def usual_id(kind: str) -> str:
    """The id of an agreement's only clause of a kind.

    >>> usual_id("whole.late_fee"), usual_id("model.grant")
    ('late-fee', 'model-grant')
    """
    return kind.removeprefix("whole.").replace(".", "-").replace("_", "-")
