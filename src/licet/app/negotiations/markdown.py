# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A negotiation as Markdown, for a memo; words of the agreement cannot format it."""

from collections.abc import Iterator

from licet.app.negotiations.phrases import (
    change_words,
    counted,
    deal_words,
    gain_words,
    offer_words,
    settlement_words,
    side_words,
    status_words,
    to_do,
    why_blocked,
    zone_words,
)
from licet.app.plain import unformatted
from licet.terms.negotiations import Negotiation, Status

__all__ = ["render"]


def render(found: Negotiation) -> str:
    """Counts, a table of the fields, what blocks, trades, and the next offer."""
    return "\n".join(_lines(found)) + "\n"


def _lines(found: Negotiation) -> Iterator[str]:
    yield f"# Negotiation of {unformatted(found.deal)}\n"
    sides = f"{found.ours} with {found.theirs}" if found.theirs else f"Advice to {found.ours}"
    yield f"{unformatted(sides)}: {unformatted(counted(found))}\\.\n"
    yield from _fields(found)
    if found.broken:
        yield "## The agreement contradicts itself\n"
        for one in found.broken:
            yield f"- {unformatted(' and '.join(one.fields))}: {unformatted(one.reason)}"
        yield ""
    yield from _trades(found)
    yield "## To offer next\n"
    for item in found.offer.items:
        yield f"- **{unformatted(offer_words(item))}**  \n  {unformatted(item.reason)}\n"
        yield f"  > {unformatted(item.words)}\n"
    yield from (f"- {unformatted(line)}" for line in found.offer.held)
    if not found.offer.items:
        yield "Nothing: the agreement is as it should be where it can be.\n"
    yield from (f"Note: {unformatted(note)}\n" for note in found.notes)
    yield "Not legal advice\\."


def _fields(found: Negotiation) -> Iterator[str]:
    both = bool(found.theirs)
    yield f"| | field | agreement | ours |{' theirs | they meet at |' if both else ''}"
    yield f"|---|---|---|---|{'---|---|' if both else ''}"
    shown = [m for m in found.meetings if m.status is not Status.SILENT]
    for one in shown:
        cells = [status_words(one, both=both), one.field.title, deal_words(one),
                 side_words(one, one.ours)]  # fmt: skip
        cells += [side_words(one, one.theirs), zone_words(one)] if both else []
        yield f"| {' | '.join(map(unformatted, cells))} |"
    yield ""
    for one in shown:
        why = [*why_blocked(one), *(() if both else to_do(one))]
        yield from (f"- {unformatted(one.field.title)}: {unformatted(line)}" for line in why)
    yield ""


def _trades(found: Negotiation) -> Iterator[str]:
    if found.gains:
        yield "## No playbook speaks against\n"
        yield from (f"- {unformatted(change_words(g.changes[0]))} ({unformatted(gain_words(g))})"
                    for g in found.gains)  # fmt: skip
        yield ""
    if found.packages:
        yield "## Packages that leave both better off\n"
        for package in found.packages:
            changes = "; ".join(map(change_words, package.changes))
            yield f"- {unformatted(changes)} ({unformatted(gain_words(package))})"
        yield ""
    if found.settlement is not None:
        yield f"{unformatted(settlement_words(found.settlement).capitalize())}\\.\n"
