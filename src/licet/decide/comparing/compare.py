# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Two versions of typed terms, compared by what they mean."""

from collections.abc import Iterator
from datetime import date, datetime
from itertools import islice

from licet.decide.comparing.aligning import Names, as_agreed, matched, renamed
from licet.decide.comparing.alike import opened
from licet.decide.comparing.caps import cap_changes
from licet.decide.comparing.diagrams import Diagrams
from licet.decide.comparing.dimensions import AT, PARTY, Dimension, dimensions, rules_of
from licet.decide.comparing.heads import head_changes
from licet.decide.comparing.items import Sides, changes_between
from licet.decide.comparing.obligations import obligations
from licet.decide.comparing.places import named
from licet.decide.comparing.shifts import Ground, needs, shifts
from licet.decide.comparing.speaking import Speaker
from licet.decide.comparing.values import value_changes
from licet.decide.comparing.witnesses import Pair
from licet.decide.comparing.words import Wording
from licet.decide.slots import bound_rules
from licet.terms import Agreement, Interval, PartyRole, Places, TerritoryCondition, UsageError
from licet.terms.comparisons import Change, Comparison

__all__ = ["compare_agreements"]

_MOST = 200
_NEEDS = 24
_ATTRIBUTES = 150


def compare_agreements(
    old: Agreement, new: Agreement, *, since: datetime | None = None
) -> Comparison:
    """What two versions mean differently, with a request as witness for each difference.

    Two versions mean the same if they answer every request alike, once its facts are known, and
    owe, count, pay and empower alike. Ids, order and names for the same thing do not matter.

    Args:
        old: One version.
        new: The other.
        since: Only acts from this instant on. Default: in the whole term of both.

    Raises:
        DecodeError: A rule names a party or an artefact that its agreement does not have.
        UsageError: They tell more cases apart than can be gone through.
    """
    for one in (old, new):
        bound_rules(one)
    before, theirs = as_agreed(old), as_agreed(new)
    names = matched(before, theirs)
    after = renamed(theirs, names)
    space = dimensions(before, after, (since,) if since else ())
    if len(space) > _ATTRIBUTES:
        raise UsageError(
            f"the two versions look at {len(space)} attributes, more than {_ATTRIBUTES}",
            hint="compare them part by part: leave out clauses that did not change",
        )
    diagrams = Diagrams([one.size for one in space])
    speakers = (Speaker(before, space, diagrams), Speaker(after, space, diagrams))
    ground = _ground(speakers, Pair(old=before, new=theirs, names=names), since)
    found = tuple(islice(shifts(ground), _MOST + 1))
    sides = Sides.of(after, before)
    return Comparison(
        shifts=found[:_MOST],
        changes=tuple(_changes(ground, speakers, sides)),
        needs=() if diagrams.tired else tuple(islice(needs(ground), _NEEDS)),
        notes=(*_notes(old, new), *_called(names)),
        more=len(found) > _MOST or diagrams.tired,
    )


def _changes(
    ground: Ground, speakers: tuple[Speaker, Speaker], sides: Sides
) -> Iterator[Change]:  # fmt: skip
    old, new = speakers
    yield from head_changes(old, new, sides)
    yield from changes_between(list(obligations(old)), list(obligations(new)), sides)
    yield from cap_changes(ground, old, new, sides)
    yield from value_changes(old.agreement, new.agreement, sides)


def _ground(speakers: tuple[Speaker, Speaker], pair: Pair, since: datetime | None) -> Ground:
    old, new = speakers
    space = old.dimensions
    bound = old.bound() | new.bound()
    times = [_during(space[AT], one.agreement.term, since) for one in speakers]
    parties = {p.id: p for one in (new, old) for p in one.agreement.parties}
    return Ground(
        diagrams=old.diagrams, dimensions=tuple(space), both=old.beside(new),
        whole=tuple(sorted(times[0] | times[1])), common=tuple(sorted(times[0] & times[1])),
        bound=tuple(i for i, id_ in enumerate(space[PARTY].classes) if id_ in bound),
        licensors=tuple(sorted(
            str(p.id) for p in parties.values() if PartyRole.LICENSOR in p.roles
        )),
        pair=pair, wording=_wording(old.agreement, new.agreement),
        alike=opened((old.agreement, new.agreement), space),
    )  # fmt: skip


def _during(time: Dimension, term: Interval, since: datetime | None) -> set[int]:
    """Classes of instants in a term, from an instant on."""
    return {
        index
        for index, (starts, ends) in enumerate(time.classes)
        if starts is not None
        and starts >= term.starts
        and (term.ends is None or (ends is not None and ends <= term.ends))
        and (since is None or starts >= since)
    }


def _wording(old: Agreement, new: Agreement) -> Wording:
    day: date = old.term.starts.date()
    written = [
        (condition.places, one.term.starts.date())
        for one in (old, new)
        for rule in rules_of(one)
        for condition in getattr(rule, "conditions", ())
        if isinstance(condition, TerritoryCondition)
    ]
    regions = [(Places(included=frozenset({name})), day) for name in ("EEA", "EU")]
    return Wording(places=named((*written, *regions)), day=day)


def _called(names: Names) -> Iterator[str]:
    """What is taken to be the same though it has another id."""
    for what, ids in (("party", names.parties), ("artefact", names.artefacts)):
        for new, old in ids.items():
            if new != old and not old.endswith("*"):
                yield f"{what} {old} is taken to be what the new version calls {new}"


def _notes(old: Agreement, new: Agreement) -> list[str]:
    notes = []
    if old.standing or new.standing:
        notes.append("compared as agreed: where an agreement stands was set aside")
    if any(party.facts for one in (old, new) for party in one.parties):
        notes.append("facts told of parties were set aside: each is taken as any it may be")
    return notes
