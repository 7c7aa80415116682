# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What an artefact is to a licensed work, and how one operation changes that."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from licet.compose.profiles import UNSETTLED
from licet.terms.artefacts import ArtefactKind, Operation, Role
from licet.terms.compositions import Instrument, Profile, Row
from licet.terms.licences import Reach
from licet.terms.lineage import WAYS, Relation, Way

__all__ = ["LICENSED", "Move", "Passage", "Standing", "moves", "row_of"]

_OUTPUTS = frozenset((Reach.OUTPUT, Reach.OUTPUT_DATASET))
_LEARNT_FROM = frozenset((Reach.TRAINED_ON_OUTPUTS, Reach.DISTILLED))
_FOLLOWED = {
    Reach.OUTPUT: _OUTPUTS | _LEARNT_FROM,
    Reach.OUTPUT_DATASET: _OUTPUTS | _LEARNT_FROM,
    Reach.TRAINED_ON_OUTPUTS: _LEARNT_FROM,
    Reach.DISTILLED: _LEARNT_FROM,
    Reach.ADAPTER: frozenset((Reach.ADAPTER,)),
}
"""What a limit has to name in order to go on where the licence as a whole does not."""
_TRAINING = frozenset(
    (Operation.PRETRAIN, Operation.CONTINUE_PRETRAIN, Operation.FINE_TUNE,
     Operation.TRAIN_ADAPTER, Operation.DISTIL_LOGITS, Operation.DISTIL_OUTPUTS,
     Operation.TRAIN_ON_OUTPUTS)
)  # fmt: skip
_LEARNT = frozenset((Role.DATA, Role.TEACHER))
_WEIGHTS = frozenset((ArtefactKind.WEIGHTS, ArtefactKind.ADAPTER))
_LEARNING = (Way.IMITATED, Way.TRAINED_ON_OUTPUTS)
_TAGS = {
    Way.MODIFIED: Reach.DERIVATIVE,
    Way.ADAPTED: Reach.ADAPTER,
    Way.MERGED: Reach.MERGED,
    Way.COMBINED: Reach.MERGED,
    Way.CONVERTED: Reach.CONVERTED,
    Way.DISTILLED: Reach.DISTILLED,
    Way.IMITATED: Reach.TRAINED_ON_OUTPUTS,
    Way.TRAINED_ON_OUTPUTS: Reach.TRAINED_ON_OUTPUTS,
    Way.OUTPUT: Reach.OUTPUT,
    Way.ENCODED: Reach.OUTPUT,
    Way.CONTEXT: Reach.OUTPUT,
    Way.TRAINED_ON: Reach.DERIVATIVE,
    Way.INDEXED: Reach.DERIVATIVE,
    Way.BUILT_WITH: Reach.DERIVATIVE,
}

LICENSED = frozenset((Relation.COPY, Relation.DERIVATIVE, Relation.EXTRACTED, Relation.COLLECTIVE))
"""Relations in which the licence as a whole still holds; in others, only what reaches that far."""

_ADAPTED = frozenset((Relation.DERIVATIVE, Relation.EXTRACTED))


@dataclass(frozen=True, slots=True)
class Standing:
    """What an artefact is to the work of one licence."""

    licence: str
    relation: Relation = Relation.COPY
    reach: Reach = Reach.VERBATIM
    imitates: bool = False
    """For outputs: whether they were made in order to train a model that performs alike."""
    adapted: bool = False
    """For a part of a collection: whether what stands in it is an adapted work."""


@dataclass(frozen=True, slots=True)
class Move:
    """What one operation makes of a standing; no standing: the licence stops here."""

    way: Way
    row: Row
    to: Standing | None
    switch: str = ""
    """The switch that had to be on (or, for a stop, off); empty: it is settled."""


@dataclass(frozen=True, slots=True)
class Passage:
    """How one input goes into one operation."""

    op: Operation
    role: Role
    of: ArtefactKind
    """Kind of the input."""
    made: ArtefactKind
    """Kind of the output."""


def row_of(instrument: Instrument, way: Way) -> Row:
    """What the licence says of a way, or what holds where it says nothing."""
    row = instrument.rows.get(way)
    if row is None:
        relation, switch, strict, lenient = UNSETTLED[way]
        row = Row(relation=relation, switch=switch, strict=strict, lenient=lenient)
    return row


def moves(
    instrument: Instrument, standing: Standing, *, passage: Passage, profile: Profile
) -> tuple[Move, ...]:
    """Every standing an output has after one operation on an input.

    Under a profile that takes the further-reaching reading, the other reading holds beside it,
    so that such a profile never binds less.

    Args:
        instrument: The licence.
        standing: What the input is to its work.
        passage: The operation, the role and the kinds.
        profile: Answers to what is unsettled.
    """
    found: list[Move] = []
    for way, doubt in _ways(instrument, standing, passage):
        if not instrument.read:
            # Nobody knows what its words say: every reading takes it to go on.
            far = profile.on(row_of(instrument, way).switch)
            found.append(_unread(instrument, standing, way, passage=passage, far=far))
        elif not doubt or profile.on(doubt):
            found.extend(
                replace(move, switch=move.switch or doubt)
                for move in _along(instrument, standing, way, passage=passage, profile=profile)
            )
    return tuple(found)


def _unread(
    instrument: Instrument, standing: Standing, way: Way, *, passage: Passage, far: bool
) -> Move:
    """One move of a licence of which not every clause was seen.

    Where no clause that was seen speaks of the way, what comes out is undefined under the nearer
    reading: that it may be bound is all that is known.
    """
    row = row_of(instrument, way)
    if standing.relation not in LICENSED:
        stays = row.relation is Relation.UNDEFINED or _stays(way, passage.of)
        return Move(way, row, standing if stays else None)
    if row.relation is Relation.UNDEFINED:
        relation = row.strict if far else Relation.UNDEFINED
        switch = row.switch if far and instrument.statements else ""
        return Move(
            way, row, _reached(instrument, standing, way, relation, passage=passage), switch
        )
    return Move(way, row, _reached(instrument, standing, way, row.relation, passage=passage))


def _ways(
    instrument: Instrument, standing: Standing, passage: Passage
) -> Iterator[tuple[Way, str]]:
    """The ways this step is for the licence, each with the switch it hangs on."""
    op, role = passage.op, passage.role
    is_output = standing.reach in _OUTPUTS and passage.of not in _WEIGHTS
    if op is Operation.DISTIL_OUTPUTS and role is Role.TEACHER and passage.made not in _WEIGHTS:
        # The teacher writes a data set; the student comes in a later step.
        yield Way.OUTPUT, ""
    elif not (is_output and op in _TRAINING and role in _LEARNT):
        yield WAYS[op, role], ""
    elif passage.made not in _WEIGHTS:
        yield Way.CONTEXT, ""
    elif standing.imitates or op in (Operation.DISTIL_OUTPUTS, Operation.DISTIL_LOGITS):
        yield Way.IMITATED, ""
    else:
        yield Way.TRAINED_ON_OUTPUTS, ""
        if op is not Operation.TRAIN_ON_OUTPUTS and _told_apart(instrument):
            yield Way.IMITATED, "outputs.imitate"


def _told_apart(instrument: Instrument) -> bool:
    """Whether it matters to the licence if a model was trained in order to perform alike."""
    return row_of(instrument, Way.IMITATED) != row_of(instrument, Way.TRAINED_ON_OUTPUTS)


def _along(
    instrument: Instrument, standing: Standing, way: Way, *, passage: Passage, profile: Profile
) -> Iterator[Move]:
    row = row_of(instrument, way)
    if standing.relation not in LICENSED and _stays(way, passage.of):
        yield Move(way, row, standing)
    elif standing.relation not in LICENSED and way in (Way.CONTEXT, Way.INDEXED):
        switch = "context.derivative" if way is Way.CONTEXT else "index.derivative"
        yield Move(way, row, standing if profile.on(switch) else None, switch)
    elif standing.relation not in LICENSED and way not in _LEARNING:
        # What is no derivative of the work gives rise to none by another way.
        yield Move(way, row, None)
    elif row.relation is not Relation.UNDEFINED:
        yield Move(way, row, _reached(instrument, standing, way, row.relation, passage=passage))
    else:
        far = profile.on(row.switch)
        near = _reached(instrument, standing, way, row.lenient, passage=passage)
        if far:
            strict = _reached(instrument, standing, way, row.strict, passage=passage)
            yield Move(way, row, strict, row.switch)
        if near is not None or not far:
            yield Move(way, row, near, "" if near else row.switch)


def _stays(way: Way, of: ArtefactKind) -> bool:
    """Whether what was an output, or learnt from one, is that still."""
    kept = (Way.COPIED, Way.SERVED, Way.EMBEDDED, Way.COLLECTED, Way.CONVERTED, Way.APPLIED,
            Way.MODIFIED, Way.MERGED, Way.COMBINED)  # fmt: skip
    return way in kept or (of in _WEIGHTS and way is Way.ADAPTED)


def _reached(
    instrument: Instrument, standing: Standing, way: Way, relation: Relation, *, passage: Passage
) -> Standing | None:
    """The new standing; `None` where neither the licence nor any of its limits goes on."""
    imitates = standing.imitates or passage.op is Operation.DISTIL_OUTPUTS
    if relation is Relation.COPY:
        kept = Reach.CONVERTED if way is Way.CONVERTED else standing.reach
        return replace(standing, reach=kept)
    if relation is Relation.COLLECTIVE:
        if standing.relation not in LICENSED:
            return standing
        adapted = standing.adapted or standing.relation in _ADAPTED
        return replace(standing, relation=relation, adapted=adapted)
    tag = _tag(standing, way, passage.made)
    if relation is Relation.INDEPENDENT and not _goes_on(instrument, tag):
        return None
    if relation is Relation.DERIVATIVE and standing.relation is Relation.EXTRACTED:
        relation = Relation.EXTRACTED
    if relation is Relation.PRODUCED_WORK and tag not in _OUTPUTS:
        tag = Reach.OUTPUT
    return Standing(standing.licence, relation, tag, imitates and tag in _OUTPUTS)


def _tag(standing: Standing, way: Way, made: ArtefactKind) -> Reach:
    tag = _TAGS.get(way, standing.reach)
    if tag is Reach.OUTPUT and made in (ArtefactKind.OUTPUT_DATASET, ArtefactKind.DATASET):
        return Reach.OUTPUT_DATASET
    # What follows a model trained on outputs follows that model tuned further, too.
    if standing.reach in (Reach.TRAINED_ON_OUTPUTS, Reach.DISTILLED) and made in _WEIGHTS:
        return standing.reach
    return tag


def _goes_on(instrument: Instrument, tag: Reach) -> bool:
    """Whether any limit or duty follows where the licence as a whole does not."""
    later = _FOLLOWED.get(tag, frozenset())
    return any(later & set(said.reach) for said in instrument.statements.values())
