# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""K6: a model in the lineage was trained with outputs, against a ban."""

from collections.abc import Iterator

from licet.compose.facts import Held, fits_purpose
from licet.compose.limits import covers, said
from licet.compose.rulings import ban_covers, spared
from licet.compose.standing import LICENSED, Standing
from licet.compose.view import Bound, View
from licet.terms.artefacts import ArtefactKind, Operation, Role
from licet.terms.compositions import Act, Conflict, ConflictKind, Instrument, Statement
from licet.terms.licences import Reach
from licet.terms.lineage import Input, Relation, Step
from licet.terms.verdicts import Severity

__all__ = ["find"]

_TRAINING = frozenset(
    (Operation.PRETRAIN, Operation.CONTINUE_PRETRAIN, Operation.FINE_TUNE,
     Operation.TRAIN_ADAPTER, Operation.DISTIL_LOGITS, Operation.DISTIL_OUTPUTS,
     Operation.TRAIN_ON_OUTPUTS)
)  # fmt: skip
_WEIGHTS = frozenset((ArtefactKind.WEIGHTS, ArtefactKind.ADAPTER))
_OUTPUTS = frozenset((Reach.OUTPUT, Reach.OUTPUT_DATASET))
_LEARNT = frozenset((Role.DATA, Role.TEACHER))
_PURPOSES = ("research", "non_commercial")
_KEYS = ("train_other_models_on_outputs", "distill_or_extract")


def find(view: View) -> Iterator[Conflict]:
    """One conflict for each ban that a training step among the ancestors breaks, or may break."""
    barring = frozenset(i for i, one in view.walk.instruments.items() if _bars(one))
    for student in view.ancestors if barring else ():
        for step in view.walk.made_by.get(student, ()):
            if step.op in _TRAINING and view.walk.artefacts[student].kind in _WEIGHTS:
                yield from _broken(view, step, barring)


def _bars(instrument: Instrument) -> bool:
    found = [said(instrument, key) for key in _KEYS]
    return any(one.value == "prohibited" or _for_a_purpose(one) for one in found)


def _broken(view: View, step: Step, barring: frozenset[str]) -> Iterator[Conflict]:
    worst: dict[str, tuple[bool, Conflict]] = {}
    for one in step.inputs:
        if one.role not in _LEARNT:
            continue
        for standing in view.walk.of_licences(one.artefact, barring):
            ban = _ban(view, standing, one, step.output)
            if ban is None or _exempt(view, step, standing, ban):
                continue
            held = _breaks(view, step, standing, ban)
            known = worst.get(standing.licence)
            if held.holds is False or (known and known[0] >= bool(held.holds)):
                continue
            found = _conflict(view, step, one, standing, ban=ban, held=held)
            worst[standing.licence] = bool(held.holds), found
    yield from (conflict for _, conflict in worst.values())


def _breaks(view: View, step: Step, standing: Standing, ban: Statement) -> Held:
    """Whether the step is one that the ban is about."""
    if _for_a_purpose(ban):
        purposes = said(view.walk.instruments[standing.licence], "commercial_use").params.get(
            "purposes", (str(ban.params["because"]),)
        )
        fits = fits_purpose(view.situation, purposes if isinstance(purposes, tuple) else ())
        return Held(None if fits.holds is None else not fits.holds, fits.missing)
    return ban_covers(
        ban, view.situation, view.walk.artefacts[step.output].traits,
        imitates=_imitates(step, standing),
    )  # fmt: skip


def _goes_on(view: View, standing: Standing, student: str) -> bool:
    """Whether the student is under the licence itself, which then says what it is for."""
    own = frozenset((standing.licence,))
    return any(s.relation in LICENSED for s in view.walk.of_licences(student, own))


def _ban(view: View, standing: Standing, one: Input, student: str) -> Statement | None:
    instrument = view.walk.instruments[standing.licence]
    is_output = standing.reach in _OUTPUTS
    taught = one.role is Role.TEACHER and standing.relation in LICENSED
    if not (is_output or taught):
        return None
    for key in _KEYS:
        statement = said(instrument, key)
        if statement.value == "prohibited" or (
            _for_a_purpose(statement) and not _goes_on(view, standing, student)
        ):
            # A ban that does not say how far it goes is about the outputs themselves.
            told = not statement.reach or taught or covers(statement, standing)
            if told or Reach.TRAINED_ON_OUTPUTS in statement.reach:
                return statement
    return None


def _for_a_purpose(statement: Statement) -> bool:
    """Whether outputs may teach others, yet for some purposes only."""
    because = statement.params.get("because")
    return statement.value == "conditional" and because in _PURPOSES


def _imitates(step: Step, standing: Standing) -> bool:
    return standing.imitates or step.op in (Operation.DISTIL_LOGITS, Operation.DISTIL_OUTPUTS)


def _exempt(view: View, step: Step, standing: Standing, ban: Statement) -> bool:
    """Whether the ban leaves out what is trained: the licence's own family, beyond doubt."""
    instrument = view.walk.instruments[standing.licence]
    if spared(instrument, ban, imitates=_imitates(step, standing)):
        return True
    bases = [i.artefact for i in step.inputs if i.role is Role.BASE]
    if not ban.params.get("same_family_exempt") or not bases:
        return False
    own = frozenset((standing.licence,))
    return all(
        any(
            s.relation in (Relation.COPY, Relation.DERIVATIVE) and view.walk.firmly(base, s)
            for s in view.walk.of_licences(base, own)
        )
        for base in bases
    )


def _conflict(
    view: View, step: Step, one: Input, standing: Standing, *, ban: Statement, held: Held
) -> Conflict:
    bound = Bound(view.walk.instruments[standing.licence], standing)
    clause = view.cite_at(one.artefact, bound, ban)
    denied = frozenset(Act)
    return Conflict(
        kind=ConflictKind.K6, severity=Severity.BLOCK, artefact=step.output,
        problem=f"{bound.instrument.title} {_words(ban)}, and {step.output} was",
        clauses=(clause,), path=(*clause.path, str(step.op), step.output),
        denies=denied if held.holds else frozenset(),
        asks=frozenset() if held.holds else denied, missing=held.missing,
    )  # fmt: skip


def _words(ban: Statement) -> str:
    if _for_a_purpose(ban):
        purpose = str(ban.params["because"]).replace("_", "-")
        return f"lets its outputs train other models for {purpose} purposes only"
    return f"bars training {_covered(ban)} with its outputs"


def _covered(ban: Statement) -> str:
    covers_ = ban.params.get("ban_covers", "other_models")
    listed = covers_ if isinstance(covers_, tuple) else (str(covers_),)
    kinds = " and ".join(listed).replace("_", " ")
    exempt = " (its own family apart)" if ban.params.get("same_family_exempt") else ""
    return f"{kinds}{exempt}"
