# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What the monitor says of one act on an artefact, apart from what was counted before."""

from collections.abc import Iterator

from licet.decide import Now
from licet.terms import Breach, Cap, Event, Remark
from licet.usage.judging import judge
from licet.usage.state import Seen, State, Told

__all__ = ["findings", "said_of"]


def findings(seen: Seen) -> Iterator[Breach | Remark]:
    """Breaches and remarks, one after the other."""
    yield from seen.breaches
    yield from seen.remarks


def said_of(state: State, now: Now, event: Event) -> Seen:
    """The breaches and remarks of an act, but for caps that it crosses.

    Args:
        state: The agreement; what was counted, owed and told in it is lost.
        now: Where the agreement stands.
        event: An act on an artefact by a party, or under the name of the agreement.
    """
    state.now = state.rules.now = now
    state.counted.clear()
    case = state.rules.check.readable(event.attributes)
    told = Told(event, case, event.at)
    if state.in_term(told.at):
        judge(state, told)
    else:
        text = f"{event.act} outside the term"
        state.remark("out_of_term", told.at, told.cause, event.actor, text)
    seen = state.seen()
    rules = state.norms.rules
    return Seen(
        breaches=tuple(one for one in seen.breaches if not isinstance(rules.get(one.rule), Cap)),
        remarks=seen.remarks,
    )
