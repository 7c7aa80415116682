# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A lineage, its licences and the facts after a change: what remedies are tried out on."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from licet.compose.compose import World
from licet.compose.walk import UNKNOWN
from licet.terms.artefacts import FoundText, Operation
from licet.terms.compositions import Instrument, Known, Licensing, Remedy, RemedyKind, Statement
from licet.terms.lineage import Lineage

__all__ = ["applied"]

_AGREED = "agreed:"
_GRANTED = {
    "commercial_use": "permitted", "redistribute": "permitted", "modify_finetune": "permitted",
    "train_other_models_on_outputs": "permitted", "relicense_derivatives": "own_terms",
}  # fmt: skip


def applied(world: World, remedy: Remedy) -> World:
    """The same lineage and facts after a change."""
    return _APPLY[remedy.kind](world, remedy)


def _rename(world: World, remedy: Remedy) -> World:
    return _with_artefact(world, remedy.target, name=remedy.value)


def _with_artefact(world: World, artefact: str, *, name: str) -> World:
    changed = tuple(
        replace(a, name=name) if a.id == artefact else a for a in world.lineage.artefacts
    )
    return replace(world, lineage=replace(world.lineage, artefacts=changed))


def _declared(world: World, remedy: Remedy) -> World:
    own = Licensing(declared=(remedy.value,))
    return replace(world, licensing={**world.licensing, remedy.target: own})


def _text_added(world: World, remedy: Remedy) -> World:
    added = (
        FoundText(file="LICENSE", licence=remedy.value),
        FoundText(file="NOTICE", notice=True),
    )
    changed = tuple(
        replace(a, texts=(*(a.texts or ()), *added)) if a.id == remedy.target else a
        for a in world.lineage.artefacts
    )
    return replace(world, lineage=replace(world.lineage, artefacts=changed))


def _limited(world: World, remedy: Remedy) -> World:  # noqa: ARG001 (one shape for all)
    """Somewhere else: a place that no licence we know leaves out."""
    return replace(world, situation=replace(world.situation, territory="AQ", domicile="AQ"))


def _purpose(world: World, remedy: Remedy) -> World:
    kept = tuple(f for f in world.situation.facts if f.name not in ("commercial", "purpose"))
    facts = (
        *kept, Known(name="commercial", value=False), Known(name="purpose", value=remedy.value),
    )  # fmt: skip
    return replace(world, situation=replace(world.situation, facts=facts))


def _identified(world: World, remedy: Remedy) -> World:
    return _relicensed(world, UNKNOWN, only=remedy.target)


def _obtained(world: World, remedy: Remedy) -> World:
    return _relicensed(world, remedy.target, only="")


def _relicensed(world: World, licence: str, *, only: str) -> World:
    """A licence replaced by an agreement that grants everything."""
    agreed = f"{_AGREED}{licence}"
    instrument = Instrument(
        id=agreed, title=f"a separate agreement in place of {licence}", rows={},
        statements={k: Statement(key=k, value=v) for k, v in _GRANTED.items()},
    )  # fmt: skip
    licensing = {
        artefact: replace(
            held,
            concluded=_swapped(held.concluded, licence, agreed),
            declared=_swapped(held.declared, licence, agreed),
            clashes=tuple(c for c in held.clashes if c[1] != licence),
        )
        if only in ("", artefact)
        else held
        for artefact, held in world.licensing.items()
    }
    return replace(
        world, instruments={**world.instruments, agreed: instrument}, licensing=licensing
    )


def _swapped(licences: tuple[str, ...], old: str, new: str) -> tuple[str, ...]:
    return tuple(new if one == old else one for one in licences)


def _dropped(world: World, remedy: Remedy) -> World:
    steps = tuple(
        replace(step, inputs=tuple(i for i in step.inputs if i.artefact != remedy.target))
        for step in world.lineage.operations
    )
    kept = tuple(step for step in steps if step.inputs)
    lineage = Lineage(artefacts=world.lineage.artefacts, operations=kept)
    return replace(world, lineage=lineage)


def _changed(world: World, remedy: Remedy) -> World:
    steps = tuple(
        replace(step, op=Operation(remedy.value)) if step.output == remedy.target else step
        for step in world.lineage.operations
    )
    return replace(world, lineage=replace(world.lineage, operations=steps))


_APPLY: Mapping[RemedyKind, Callable[[World, Remedy], World]] = {
    RemedyKind.RENAME: _rename,
    RemedyKind.DECLARE: _declared,
    RemedyKind.ADD_TEXT: _text_added,
    RemedyKind.IDENTIFY: _identified,
    RemedyKind.LIMIT_TERRITORY: _limited,
    RemedyKind.CHANGE_PURPOSE: _purpose,
    RemedyKind.CHANGE_OPERATION: _changed,
    RemedyKind.DROP_INPUT: _dropped,
    RemedyKind.OBTAIN_LICENCE: _obtained,
}
