# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A licence on the shelf: who it is, what it says, and how a copy is recognised.

No sentence of a licence stands in these records: a text is known by hashes of its sentences,
and a quotation by where its words stand, to be taken from the reader's own copy.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from licet.terms.artefacts import Layer
from licet.terms.dossiers import Param
from licet.terms.errors import DecodeError
from licet.terms.lineage import Relation, Way
from licet.terms.vocabulary import VOCABULARY

__all__ = [
    "LICENCE_SCHEMA",
    "Catalogue",
    "Fingerprint",
    "LicenceKind",
    "LicenceRecord",
    "LicenceRelation",
    "LicenceTerm",
    "Reach",
    "Standing",
]

LICENCE_SCHEMA = "licet/licence/1"
"""Name and version of the files in a licence catalogue."""


class LicenceKind(StrEnum):
    """What the text is."""

    LICENCE = "licence"
    USE_POLICY = "use_policy"
    """A list of uses that a licence takes in by reference."""


class Reach(StrEnum):
    """What a term follows the artefact into."""

    VERBATIM = "verbatim"
    DERIVATIVE = "derivative"
    ADAPTER = "adapter"
    MERGED = "merged"
    CONVERTED = "converted"
    DISTILLED = "distilled"
    TRAINED_ON_OUTPUTS = "trained_on_outputs"
    OUTPUT = "output"
    OUTPUT_DATASET = "output_dataset"
    SERVICE = "service"
    PRODUCT = "product"
    RECIPIENT = "recipient"


class Standing(StrEnum):
    """How firmly a sentence belongs to a licence; the first character of its fingerprint."""

    FIRM = "="
    OPTIONAL = "+"
    """Instructions after the end of the terms: may be left out."""
    BLANK = "~"
    """A copyright line or a place to fill in: may be anything that grants and forbids nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fingerprint:
    """How a text is recognised without having it."""

    scheme: str
    """How it was made; only prints of one scheme compare."""
    digest: str
    """BLAKE2b-128, hexadecimal, of all normalised words."""
    sentences: tuple[str, ...]
    """One string a sentence: its `Standing`, eleven characters of hash, then two hexadecimal
    digits a word, a hash far too short to give the word back."""
    links: tuple[str, ...] = ()
    """Hashes of the addresses it links to, where its source is marked up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LicenceTerm:
    """What a licence says on one key of the vocabulary, and where."""

    key: str
    value: str
    label: str = ""
    """A finer word for the value, as a reviewer put it."""
    section: str
    params: Mapping[str, Param]
    reach: tuple[Reach, ...] = ()
    """What the term follows the artefact into, where the text says so; empty: not said."""
    words: tuple[tuple[int, int, int], ...] = ()
    """Where the quotation stands: sentence, first word, last word (inclusive), from 0.
    Empty: it stands in another text, named in `note`."""
    note: str = ""
    contested: str = ""
    """The question on which readers differ; empty if none is known."""
    unverified: bool = False
    """Reported by others; the text itself was not seen."""

    def __post_init__(self) -> None:
        if self.key not in VOCABULARY:
            raise DecodeError(
                f"`{self.key}` is not a term we know",
                where=f"term {self.key}",
                hint=f"the terms are {', '.join(VOCABULARY)}",
            )
        if self.value not in VOCABULARY[self.key]:
            raise DecodeError(
                f"`{self.value}` is not one of {', '.join(VOCABULARY[self.key])}",
                where=f"term {self.key}",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class LicenceRelation:
    """What something is to the licensed artefact, by the licence's own words."""

    ways: tuple[Way, ...]
    """The ways this row speaks of."""
    relation: Relation
    section: str
    """Empty only for `undefined`: no clause speaks of it."""
    words: tuple[tuple[int, int, int], ...] = ()
    """As in `LicenceTerm`."""
    note: str = ""
    """Why, in our words: what the clause says, or that none speaks of it."""
    switch: str = ""
    """For what is unsettled: the id of the switch, as `data.derivative`, that decides it."""
    strict: Relation | None = None
    """Relation where the switch is on; `None`: `derivative`."""
    lenient: Relation | None = None
    """Relation where the switch is off; `None`: `independent`."""

    def __post_init__(self) -> None:
        if self.relation is Relation.UNDEFINED and not self.switch:
            raise DecodeError(
                "an undefined relation needs the switch that decides it",
                where=f"relation {', '.join(self.ways)}",
                hint='write for example `switch = "data.derivative"`',
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class LicenceRecord:
    """One edition of one licence."""

    schema: str
    id: str
    title: str
    family: str
    """Licences of one family are editions and siblings of one text."""
    edition: str
    """Its date, YYYY-MM-DD, where the text has one; else its version; else empty."""
    version: str = ""
    kind: LicenceKind = LicenceKind.LICENCE
    layers: tuple[Layer, ...]
    """What it is meant to be put on."""
    identifiers: tuple[str, ...] = ()
    """As `hf:llama3.1`, `spdx:MIT`, `scancode:mit`."""
    source: str
    """Where the text can be had."""
    retrieved: date | None = None
    reviewed_by: str
    review_by: date
    """From this day on the entry is to be looked at again."""
    partial: bool = False
    """Only some clauses were seen: no copy is ever called exact."""
    terms_read: bool = True
    """Whether a term that is not listed is silent (true) or unread (false)."""
    same_as: str = ""
    """Id of the entry with the same text, where this is only another name for it."""
    incorporates: tuple[str, ...] = ()
    """Ids of use policies it takes in."""
    note: str = ""
    fingerprint: Fingerprint | None = None
    terms: tuple[LicenceTerm, ...] = ()
    relations: tuple[LicenceRelation, ...] = ()
    """What comes out of each use is to the artefact; a way nobody lists is undefined."""
    written_for: tuple[Layer, ...] = ()
    """Layers whose words it uses; empty: all of `layers`."""
    compatible: tuple[str, ...] = ()
    """Ids of other licences under which its derivatives may be shared, by its own words."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Catalogue:
    """All licences on the shelf."""

    records: Mapping[str, LicenceRecord]
    """By id; a record may be decoded only when asked for."""
    titles: Mapping[str, str]
    """By id."""
    prints: Mapping[str, Fingerprint]
    """By id, of every licence whose text was seen whole."""
    fragments: Mapping[str, Fingerprint]
    """By id, of licences of which only some clauses were seen."""
