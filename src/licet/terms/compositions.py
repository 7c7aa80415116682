# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What all licences of a lineage say together: answers, conflicts, obligations, and why."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from licet.terms.artefacts import Layer
from licet.terms.dossiers import SILENT, Param
from licet.terms.licences import LicenceKind, Reach
from licet.terms.lineage import Lineage, Relation, Way
from licet.terms.verdicts import Severity, Verdict

__all__ = [
    "COMPOSITION_SCHEMA",
    "Act",
    "Answer",
    "Binding",
    "Citation",
    "Composition",
    "Conflict",
    "ConflictKind",
    "Instrument",
    "Known",
    "Licensing",
    "Obligation",
    "Profile",
    "Proviso",
    "Question",
    "Remedy",
    "RemedyKind",
    "Row",
    "Situation",
    "Statement",
    "Stop",
]

COMPOSITION_SCHEMA = "licet/composition/1"
"""Name and version of the JSON that `licet check --json` prints."""


class Act(StrEnum):
    """What somebody wants to do with an artefact."""

    USE = "use"
    """Run it oneself."""
    FINE_TUNE = "fine_tune"
    """Change it: tune, merge, convert."""
    DISTRIBUTE = "distribute"
    """Give copies of it, changed or not, to others."""
    HOST = "host"
    """Let others reach it over a network."""
    EMBED_IN_PRODUCT = "embed_in_product"
    """Give it to others inside a product."""
    GENERATE = "generate"
    """Make outputs with it, use and publish them."""
    TRAIN_ON_OUTPUTS = "train_on_outputs"
    """Train another model on its outputs, and not in order to perform like it."""
    DISTIL_OUTPUTS = "distil_outputs"
    """Train another model on its outputs in order to perform like it."""
    SUBLICENSE = "sublicense"
    RELICENSE = "relicense"
    """Put what is made of it under terms of one's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What a licence says on one key of the vocabulary."""

    key: str
    value: str = SILENT
    params: Mapping[str, Param] = field(default_factory=dict)
    section: str = ""
    quote: str = ""
    """From the user's own copy; empty where no copy is at hand."""
    reach: tuple[Reach, ...] = ()
    contested: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What comes out of one way of use is to the licensed artefact."""

    relation: Relation
    section: str = ""
    quote: str = ""
    note: str = ""
    switch: str = ""
    strict: Relation = Relation.DERIVATIVE
    lenient: Relation = Relation.INDEPENDENT


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """One licence as it enters a composition, from the catalogue or read from a text."""

    id: str
    title: str
    family: str = ""
    edition: str = ""
    kind: LicenceKind = LicenceKind.LICENCE
    layers: frozenset[Layer] = frozenset()
    """Layers whose words it uses; empty: not known."""
    statements: Mapping[str, Statement]
    """By key of the vocabulary; a key that is not there is silent."""
    rows: Mapping[Way, Row]
    """A way that is not there is undefined."""
    compatible: frozenset[str] = frozenset()
    """Other licences under which its derivatives may be shared."""
    policies: tuple[str, ...] = ()
    """Use policies it takes in: id or address, with the edition that was seen."""
    read: bool = True
    """Whether a key that is not there is silent (true) or unread (false)."""
    source: str = ""
    """Digest of its text, or where the text can be had: what a citation rests on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Licensing:
    """The licences of one artefact, as ids of instruments."""

    concluded: tuple[str, ...] = ()
    """What its text was found to be, or what the lineage says it is."""
    declared: tuple[str, ...] = ()
    """What its publisher says it is."""
    unknown: tuple[str, ...] = ()
    """Names that no licence we know has; empty with no licence at all."""
    notes: tuple[str, ...] = ()
    """How a name was understood, such as which edition or which of two alternatives."""
    clashes: tuple[tuple[str, str], ...] = ()
    """What does not fit together: a problem and the licence it is about, for K14."""
    alternatives: "tuple[Licensing, ...]" = ()
    """What it may be taken under instead, where one may choose."""

    def binding(self) -> tuple[str, ...]:
        """Ids of the licences that bind whoever takes the artefact."""
        return tuple(dict.fromkeys((*self.concluded, *self.declared)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Named answers to questions on which the law is unsettled."""

    id: str
    switches: Mapping[str, bool]
    """By id. On: the reading under which a licence reaches further."""
    otherwise: bool
    """For a switch that is not named."""

    def on(self, switch: str) -> bool:
        """Whether the further-reaching reading is taken."""
        return self.switches.get(switch, self.otherwise)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A fact about whoever acts: a number, a word, or yes or no."""

    name: str
    """Such as `monthly_active_users`, `annual_revenue_usd`, `commercial`."""
    value: Decimal | str | bool
    on: date | None = None
    """The day of which it is true; `None`: of any day that is asked about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """Who acts, where, when and what for: the facts that licences ask about."""

    facts: tuple[Known, ...] = ()
    territory: str = ""
    """ISO 3166 code of where it is used, shown or distributed; empty: unknown."""
    domicile: str = ""
    """ISO 3166 code of the actor's seat; empty: taken to be `territory`."""
    on: date | None = None
    """The day of the act; empty: today, as the caller knows it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """The clause that says so, and how it gets to where it binds."""

    licence: str
    section: str
    quote: str = ""
    key: str = ""
    """The key of the vocabulary, or the way, it is about."""
    path: tuple[str, ...] = ()
    """Artefacts and operations from the licensed artefact to where the clause binds."""
    source: str = ""
    switches: tuple[str, ...] = ()
    """Unsettled questions that lie on the path."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proviso:
    """Something an act is allowed only with."""

    kind: str
    text: str
    licence: str
    section: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is unsettled, and what follows from either answer."""

    switch: str
    text: str
    citation: Citation


class ConflictKind(StrEnum):
    """The fifteen ways in which a lineage goes wrong."""

    K1 = "K1"
    K2 = "K2"
    K3 = "K3"
    K4 = "K4"
    K5 = "K5"
    K6 = "K6"
    K7 = "K7"
    K8 = "K8"
    K9 = "K9"
    K10 = "K10"
    K11 = "K11"
    K12 = "K12"
    K13 = "K13"
    K14 = "K14"
    K15 = "K15"


class RemedyKind(StrEnum):
    """What can be done about a conflict."""

    RENAME = "rename"
    DECLARE = "declare"
    """Declare another licence."""
    ADD_TEXT = "add_text"
    IDENTIFY = "identify"
    """Find out what something is, or which terms it has."""
    LIMIT_TERRITORY = "limit_territory"
    CHANGE_PURPOSE = "change_purpose"
    CHANGE_OPERATION = "change_operation"
    DROP_INPUT = "drop_input"
    OBTAIN_LICENCE = "obtain_licence"


@dataclass(frozen=True, slots=True, kw_only=True)
class Remedy:
    """A change that removes a conflict, tried out before it is offered."""

    kind: RemedyKind
    text: str
    target: str
    """The artefact, licence or input that is changed."""
    value: str = ""
    """What it is changed to."""
    brings: tuple[ConflictKind, ...] = ()
    """Conflicts that are there after it and were not before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Clauses that cannot be met together, or a fact that breaks one."""

    kind: ConflictKind
    severity: Severity
    artefact: str
    problem: str
    clauses: tuple[Citation, ...]
    """The fewest clauses that clash."""
    path: tuple[str, ...] = ()
    denies: frozenset[Act] = frozenset()
    """Acts that are not allowed while it stands."""
    asks: frozenset[Act] = frozenset()
    """Acts on which it leaves a question open."""
    missing: tuple[str, ...] = ()
    profiles: tuple[str, ...] = ()
    """Profiles under which it arises."""
    remedies: tuple[Remedy, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Whether an act is allowed, with what, and because of which clauses."""

    act: Act
    form: str
    profile: str
    verdict: Verdict
    conditions: tuple[Proviso, ...] = ()
    missing: tuple[str, ...] = ()
    """Facts that would have to be known."""
    questions: tuple[Question, ...] = ()
    because: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Obligation:
    """What has to be shipped, shown, done or watched with the artefact."""

    kind: str
    text: str
    """What to do, or the words that have to be shown as they stand."""
    licence: str
    section: str
    quote: str = ""
    verbatim: bool = False
    """Whether `text` has to be shown word for word."""
    where: str = ""
    """Where it has to stand, or what triggers it."""
    artefacts: tuple[str, ...] = ()
    """Artefacts of the lineage it is owed for."""
    found: str = ""
    """The file in which it was found, if one was."""
    missing: bool = False
    """Whether the files were looked through and it is not there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Binding:
    """A licence that binds an artefact, what the artefact is to it, and how it got there."""

    licence: str
    artefact: str
    relation: Relation
    reach: Reach
    path: tuple[str, ...]
    switches: tuple[str, ...] = ()
    """Switches on which it hangs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """Where a licence reaches no further, and the clause that stops it."""

    licence: str
    artefact: str
    way: Way
    citation: Citation
    switch: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Composition:
    """Everything that holds for one artefact of a lineage, under each profile asked for."""

    artefact: str
    lineage: Lineage
    answers: tuple[Answer, ...]
    conflicts: tuple[Conflict, ...]
    obligations: tuple[Obligation, ...]
    bindings: Mapping[str, tuple[Binding, ...]]
    """By profile."""
    stops: Mapping[str, tuple[Stop, ...]]
    """By profile."""
    questions: tuple[Question, ...] = ()
    instruments: Mapping[str, Instrument]
    situation: Situation = Situation()
    """The facts it was asked with; `on` is the day that was looked at."""
    notes: tuple[str, ...] = ()
    """How names of licences were understood, where there was something to understand."""
