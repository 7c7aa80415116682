# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Where an artefact comes from: a graph of artefacts and of what was done with them."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from licet.terms.artefacts import Artefact, Operation, Role
from licet.terms.errors import LineageError

__all__ = ["WAYS", "Input", "Lineage", "Relation", "Step", "Way"]


class Way(StrEnum):
    """How an input enters what comes out: what a licence is asked about."""

    MODIFIED = "modified"
    """Its weights, or its text, were changed: tuned, trained further."""
    ADAPTED = "adapted"
    """An adapter was trained for it; its own weights are not in the adapter."""
    APPLIED = "applied"
    """Used together, each in its own file; nothing is copied into the other."""
    MERGED = "merged"
    COMBINED = "combined"
    """Made an expert of a mixture, its weights unchanged beside the others'."""
    CONVERTED = "converted"
    DISTILLED = "distilled"
    """Another model learnt from its activations or logits."""
    IMITATED = "imitated"
    """Another model learnt from its outputs, in order to perform like it."""
    TRAINED_ON_OUTPUTS = "trained_on_outputs"
    """Another model learnt from its outputs, and not in order to perform like it."""
    OUTPUT = "output"
    ENCODED = "encoded"
    """It computed embeddings of something else."""
    TRAINED_ON = "trained_on"
    """Data that weights were trained on."""
    INDEXED = "indexed"
    """Data of which an index was made."""
    CONTEXT = "context"
    """Data or words that were given to a model while it answered."""
    COLLECTED = "collected"
    """Put unchanged beside others."""
    BUILT_WITH = "built_with"
    """Code with which something was made, and that is not in it."""
    SERVED = "served"
    EMBEDDED = "embedded"
    """Put into a product."""
    COPIED = "copied"


_TRAINING = (Operation.PRETRAIN, Operation.CONTINUE_PRETRAIN, Operation.FINE_TUNE,
             Operation.TRAIN_ADAPTER, Operation.DISTIL_LOGITS)  # fmt: skip
_BASE = {
    Operation.PRETRAIN: Way.MODIFIED,
    Operation.CONTINUE_PRETRAIN: Way.MODIFIED,
    Operation.FINE_TUNE: Way.MODIFIED,
    Operation.TRAIN_ADAPTER: Way.ADAPTED,
    Operation.APPLY_ADAPTER: Way.APPLIED,
    Operation.MERGE_ADAPTER: Way.MERGED,
    Operation.MERGE_WEIGHTS: Way.MERGED,
    Operation.COMBINE_EXPERTS: Way.COMBINED,
    Operation.CONVERT: Way.CONVERTED,
    # The student's own weights are what training changes.
    Operation.DISTIL_LOGITS: Way.MODIFIED,
    Operation.DISTIL_OUTPUTS: Way.MODIFIED,
    Operation.TRAIN_ON_OUTPUTS: Way.MODIFIED,
    Operation.EMBED: Way.ENCODED,
    Operation.RETRIEVE_AUGMENT: Way.OUTPUT,
    Operation.GENERATE: Way.OUTPUT,
    Operation.EVALUATE: Way.OUTPUT,
    Operation.COLLECT: Way.COLLECTED,
    Operation.HOST: Way.SERVED,
    Operation.EMBED_IN_PRODUCT: Way.EMBEDDED,
    Operation.DISTRIBUTE: Way.COPIED,
    Operation.SUBLICENSE: Way.COPIED,
    Operation.RENAME: Way.COPIED,
    Operation.RELICENSE: Way.COPIED,
}
_DATA = {
    **dict.fromkeys(_TRAINING, Way.TRAINED_ON),
    Operation.DISTIL_OUTPUTS: Way.CONTEXT,
    Operation.TRAIN_ON_OUTPUTS: Way.TRAINED_ON,
    Operation.EMBED: Way.INDEXED,
    Operation.RETRIEVE_AUGMENT: Way.CONTEXT,
    Operation.GENERATE: Way.CONTEXT,
    Operation.EVALUATE: Way.CONTEXT,
    # Merging, converting or combining data sets changes them as it does weights.
}
_TEACHER = {
    Operation.DISTIL_LOGITS: Way.DISTILLED,
    Operation.DISTIL_OUTPUTS: Way.IMITATED,
    Operation.TRAIN_ON_OUTPUTS: Way.TRAINED_ON_OUTPUTS,
    Operation.FINE_TUNE: Way.IMITATED,
    Operation.PRETRAIN: Way.IMITATED,
    Operation.CONTINUE_PRETRAIN: Way.IMITATED,
    Operation.TRAIN_ADAPTER: Way.IMITATED,
    Operation.GENERATE: Way.OUTPUT,
}


def _ways() -> dict[tuple[Operation, Role], Way]:
    kept = (Operation.HOST, Operation.EMBED_IN_PRODUCT, Operation.COLLECT, Operation.DISTRIBUTE,
            Operation.SUBLICENSE, Operation.RENAME, Operation.RELICENSE)  # fmt: skip
    found: dict[tuple[Operation, Role], Way] = {}
    for op in Operation:
        base = _BASE[op]
        found[op, Role.BASE] = base
        found[op, Role.DATA] = _DATA.get(op, base)
        found[op, Role.CONTEXT] = _DATA.get(op, Way.CONTEXT) if op not in kept else base
        found[op, Role.TEACHER] = _TEACHER.get(op, base)
        found[op, Role.ENCODER] = Way.ENCODED if op not in kept else base
        # Code that is hosted, shipped or bundled is in what comes out; code that trained is not.
        found[op, Role.CODE] = base if op in kept else Way.BUILT_WITH
    return found


WAYS: Mapping[tuple[Operation, Role], Way] = MappingProxyType(_ways())
"""How an input of each role enters what each operation makes; every pair has an entry."""


class Relation(StrEnum):
    """What an output is to an input, in the words of that input's own licence."""

    COPY = "copy"
    DERIVATIVE = "derivative"
    EXTRACTED = "extracted"
    """A model made from outputs, where the licence has a class for it beside derivatives."""
    COLLECTIVE = "collective"
    """A whole in which the work stands unchanged beside others."""
    PRODUCED_WORK = "produced_work"
    """A result or an output, which the licence tells apart from derivatives."""
    INDEPENDENT = "independent"
    """The licence reaches no further."""
    UNDEFINED = "undefined"
    """Its words do not say, or readers differ."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """One input of an operation."""

    artefact: str
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One operation: inputs in their roles, and what came out."""

    op: Operation
    inputs: tuple[Input, ...]
    output: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Lineage:
    """Artefacts and the operations between them; there is no way from one back to itself."""

    artefacts: tuple[Artefact, ...]
    operations: tuple[Step, ...] = ()

    def __post_init__(self) -> None:
        """Refuse an id given twice, a name nobody has, and a cycle."""
        ids = [a.id for a in self.artefacts]
        known = set(ids)
        if len(known) < len(ids):
            twice = min(name for name, count in Counter(ids).items() if count > 1)
            raise LineageError(f"two artefacts have the id `{twice}`", where="artefacts")
        for number, step in enumerate(self.operations):
            for name in (*(i.artefact for i in step.inputs), step.output):
                if name not in known:
                    raise LineageError(
                        f"there is no artefact `{name}`", where=f"operations[{number}]",
                        hint="list every artefact, those nothing is known of with their id and "
                        "kind alone",
                    )  # fmt: skip
        if circle := _circle(self.operations):
            raise LineageError(
                f"the lineage runs in a circle: {' → '.join(circle)}", where="operations",
                hint="give a later revision an id of its own",
            )  # fmt: skip

    def behind(self, artefact: str) -> frozenset[str]:
        """The artefact and all it was made of."""
        sources: dict[str, set[str]] = {}
        for step in self.operations:
            sources.setdefault(step.output, set()).update(i.artefact for i in step.inputs)
        found, ahead = {artefact}, [artefact]
        while ahead:
            new = sources.get(ahead.pop(), set()) - found
            found |= new
            ahead += new
        return frozenset(found)

    def sinks(self) -> tuple[str, ...]:
        """Artefacts of which nothing was made, in their order: what a question is about."""
        used = {i.artefact for step in self.operations for i in step.inputs}
        return tuple(a.id for a in self.artefacts if a.id not in used)


def _circle(steps: tuple[Step, ...]) -> tuple[str, ...]:
    """One circle, or nothing; without recursion, since a lineage may be deep."""
    after: dict[str, list[str]] = {}
    for step in steps:
        for one in step.inputs:
            after.setdefault(one.artefact, []).append(step.output)
    done: set[str] = set()
    for start in after:
        trail: dict[str, None] = {}
        stack = [(start, iter(after.get(start, ())))]
        trail[start] = None
        while stack and start not in done:
            node, rest = stack[-1]
            following = next(rest, None)
            if following is None:
                stack.pop()
                trail.pop(node)
                done.add(node)
            elif following in trail:
                circle = list(trail)
                return (*circle[circle.index(following) :], following)
            elif following not in done:
                trail[following] = None
                stack.append((following, iter(after.get(following, ()))))
    return ()
