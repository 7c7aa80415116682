# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Whether conditions can hold together: each left operand by its own algebra, then jointly."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from fractions import Fraction

from licet.decide.odrl.conflicts.concepts import joint
from licet.decide.odrl.conflicts.formulas import Alternatives, Atom, local_name
from licet.decide.odrl.conflicts.intervals import EVERYTHING
from licet.decide.odrl.conflicts.ordered import Line, around_events, on_a_line, scalars
from licet.decide.odrl.conflicts.records import Outcome, Truth
from licet.decide.odrl.conflicts.recurrences import Recurrence, meeting, within
from licet.decide.odrl.conflicts.scalars import Scale, scalar, shown
from licet.decide.odrl.conflicts.terms import Terms
from licet.decide.odrl.conflicts.units import KINDS, measure
from licet.decide.odrl.policies import Value

__all__ = ["Ground", "satisfiable"]


Place = tuple[str, str, int, str]
"""A left operand, the sequence and the step it stands in, and what its unit measures."""


class Ground:
    """What conditions are compared on; what was found for some atoms is kept.

    Args:
        terms: The order of terms.
        anchors: The first instant of a recurrence, by the id of its constraint.
    """

    def __init__(self, terms: Terms, anchors: Mapping[str, Value]) -> None:
        self.terms = terms
        self.anchors = anchors
        self.found: dict[frozenset[Atom], Outcome | Line] = {}


def satisfiable(options: Alternatives, ground: Ground) -> Outcome:
    """Whether some state of the world satisfies one of the alternatives."""
    outcomes = []
    for option in options:
        outcomes.append(_option(option, ground))
        if outcomes[-1].truth is Truth.YES:
            return outcomes[-1]
    open_ = [outcome for outcome in outcomes if outcome.truth is Truth.MAYBE]
    truth = Truth.MAYBE if open_ else Truth.NO
    return _merged(truth, open_ or outcomes)


def _merged(truth: Truth, outcomes: Iterable[Outcome]) -> Outcome:
    found = list(outcomes)
    return Outcome(
        truth=truth,
        reasons=tuple(dict.fromkeys(r for outcome in found for r in outcome.reasons)),
        operands=tuple(dict.fromkeys(o for outcome in found for o in outcome.operands)),
        witness=tuple(pair for outcome in found for pair in outcome.witness),
    )


def _option(option: frozenset[Atom], ground: Ground) -> Outcome:
    """Whether all atoms can hold at once."""
    groups: dict[Place, list[Atom]] = defaultdict(list)
    for atom in option:
        groups[(atom.operand, *atom.sequence, measure(atom.unit)[0])].append(atom)
    found = {}
    for place in sorted(groups):
        atoms = groups[place]
        key = frozenset(atoms)
        if key not in ground.found:
            ground.found[key] = _group(sorted(atoms, key=repr), ground)
        found[place] = ground.found[key]
    outcomes = [_outcome(each) for each in found.values()]
    lines = {place: each for place, each in found.items() if isinstance(each, Line)}
    outcomes += [_recurring(groups, lines, ground), *_spent(lines), *_other_units(groups)]
    for truth in (Truth.NO, Truth.MAYBE):
        if these := [outcome for outcome in outcomes if outcome.truth is truth]:
            return _merged(truth, these)
    return _merged(Truth.YES, outcomes)


def _group(atoms: list[Atom], ground: Ground) -> Outcome | Line:
    """The atoms of one left operand by the algebra of its values."""
    operand = atoms[0].operand
    name = local_name(operand)
    if unread := [atom for atom in atoms if atom.operator == "?"]:
        return _maybe(unread[0].operand, f"a condition on `{name}` cannot be read")
    if name == "event":
        places = around_events(atoms)
        reason = f"`{name}`: no moment is on both sides of it"
        return _no(operand, reason) if places is None else _yes(operand, ", ".join(places))
    if name == "timeInterval" and _recurrent(atoms, ground):
        return _yes(operand, "")
    if scalars(atoms) is None:
        if any(scalar(value) for atom in atoms for value in atom.values) and _mixed(atoms):
            return _maybe(operand, f"`{name}` is compared with values of different kinds")
        return joint(atoms, ground.terms)
    line = on_a_line(atoms)
    return _maybe(operand, line) if isinstance(line, str) else line


def _other_units(places: Iterable[Place]) -> list[Outcome]:
    """Left operands in units that are neither one nor measure different things."""
    kinds: dict[tuple[str, str, int], set[str]] = defaultdict(set)
    for operand, sequence, step, kind in places:
        kinds[operand, sequence, step].add(kind)
    return [
        _maybe(operand, f"`{local_name(operand)}` is given in different units "
               f"({', '.join(sorted(local_name(kind) or 'none' for kind in found))})")
        for (operand, _, _), found in kinds.items()
        if len(found) > 1 and not found <= KINDS.keys()
    ]  # fmt: skip


def _mixed(atoms: Iterable[Atom]) -> bool:
    values = [value for atom in atoms for value in atom.values]
    return len({None if (s := scalar(v)) is None else s.scale for v in values}) > 1


def _outcome(found: Outcome | Line) -> Outcome:
    if isinstance(found, Outcome):
        return found
    sample = found.sample()
    if sample is not None:
        return _yes(found.operand, sample)
    reason = f"`{local_name(found.operand)}`: no value is {found.said}"
    return _no(found.operand, reason)


def _yes(operand: str, value: str) -> Outcome:
    witness = ((operand, value),) if value else ()
    return Outcome(truth=Truth.YES, witness=witness)


def _no(operand: str, reason: str) -> Outcome:
    return Outcome(truth=Truth.NO, reasons=(reason,), operands=(operand,))


def _maybe(operand: str, reason: str) -> Outcome:
    return Outcome(truth=Truth.MAYBE, reasons=(reason,), operands=(operand,))


def _recurrent(atoms: Iterable[Atom], ground: Ground) -> bool:
    """Whether atoms give schedules; without any anchor, the period itself is the value."""
    found = list(atoms)
    plain = all(atom.operator in ("eq", "neq") and len(atom.values) == 1 for atom in found)
    return plain and any(atom.constraint in ground.anchors for atom in found)


def _recurring(
    groups: Mapping[Place, list[Atom]],
    lines: Mapping[Place, Line],
    ground: Ground,
) -> Outcome:
    """Whether an instant of the schedules is among the instants that are left."""
    found = [
        atom for (operand, _, _, _), atoms in groups.items() for atom in atoms
        if local_name(operand) == "timeInterval" and _recurrent(atoms, ground)
    ]  # fmt: skip
    if not found:
        return _yes("", "")
    operand = found[0].operand
    schedules = [(_schedule(atom, ground), atom) for atom in found]
    if any(schedule is None for schedule, _ in schedules):
        return _maybe(operand, "`timeInterval`: nothing says when a recurrence starts")
    on = [s for s, atom in schedules if s and atom.holds == (atom.operator == "eq")]
    off = [s for s, atom in schedules if s and atom.holds != (atom.operator == "eq")]
    return _scheduled(operand, on, off, lines)


def _schedule(atom: Atom, ground: Ground) -> Recurrence | None:
    """The instants of a recurrence, or `None` if they are not settled."""
    anchor = ground.anchors.get(atom.constraint)
    first = scalar(anchor) if anchor else None
    period = scalar(atom.values[0])
    if first is None or period is None or not period.exact or period.scale is not Scale.DURATION:
        return None
    return Recurrence(first=first.low, period=period.low) if period.low >= 0 else None


def _scheduled(
    operand: str,
    on: list[Recurrence],
    off: list[Recurrence],
    lines: Mapping[Place, Line],
) -> Outcome:
    windows = [
        line.values for (name, _, _, _), line in lines.items()
        if local_name(name) == "dateTime" and " " not in name and line.scale is Scale.INSTANT
    ]  # fmt: skip
    window = windows[0] if windows else EVERYTHING
    if not on:
        return _yes(operand, "none of the ruled-out instants")
    met = meeting(on)
    if met is None:
        return _no(operand, "`timeInterval`: the recurrences never fall on one instant")
    truth, instant = within(met, window, off=off)
    if truth is Truth.NO:
        return _no(operand, "`timeInterval`: no instant of the recurrence is among those left")
    if instant is None:
        return _maybe(operand, "`timeInterval`: too many instants to try")
    return _yes(operand, shown(instant, Scale.INSTANT))


def _spent(lines: Mapping[Place, Line]) -> list[Outcome]:
    """Where less time may elapse than is metered, or than steps in turn take."""
    elapsed = [line for (o, _, _, _), line in lines.items() if local_name(o) == "elapsedTime"]
    if not elapsed or not elapsed[0].values or elapsed[0].values.most is None:
        return []
    parts: dict[str, list[Line]] = defaultdict(list)
    for (operand, sequence, _, _), line in lines.items():
        step = sequence and local_name(operand) == "delayPeriod"
        if line.values and (step or local_name(operand) == "meteredTime"):
            parts[sequence or operand].append(line)
    return [
        outcome for part in parts.values() if (outcome := _exceeded(elapsed[0], part)) is not None
    ]


def _exceeded(elapsed: Line, part: list[Line]) -> Outcome | None:
    """The contradiction, if the parts take longer than may elapse."""
    (_, longest, reached) = elapsed.values.spans[-1][1]
    if not (elapsed.exact and all(line.exact for line in part)):
        return _maybe(elapsed.operand, "`elapsedTime`: months are not added up with days")
    least = sum((line.values.least or Fraction(0) for line in part), Fraction(0))
    strict = not reached or any(line.values.spans[0][0][2] for line in part)
    if least < longest or (least == longest and not strict):
        return None
    most, needed = shown(longest, Scale.DURATION), shown(least, Scale.DURATION)
    reason = f"`elapsedTime`: at most {most}, but {needed} have to pass"
    return _no(elapsed.operand, reason)
