# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A negotiation in a terminal: where the sides meet, what blocks, trades, and what to offer."""

from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from licet.app.negotiations.phrases import (
    change_words,
    counted,
    deal_words,
    entry_words,
    gain_words,
    offer_words,
    settlement_words,
    side_words,
    status_words,
    to_do,
    why_blocked,
    zone_words,
)
from licet.app.plain import plain
from licet.review.negotiating import outcomes
from licet.terms.negotiations import Entry, Meeting, Negotiation, Status

__all__ = ["print_log", "print_negotiation"]

_STYLES = {Status.BLOCKED: "bold red", Status.GAP: "bold", Status.OPEN: "", Status.AGREED: "green",
           Status.SILENT: "dim", Status.NO_COMPARISON: "bold"}  # fmt: skip


def print_negotiation(found: Negotiation, *, console: Console) -> None:
    """Print the counts, the fields, and what could be done."""
    sides = f"{found.ours} with {found.theirs}" if found.theirs else f"advice to {found.ours}"
    console.print(Text(f"{counted(found)}   {plain(found.deal)}, {sides}", style="bold"))
    console.print(_table(found))
    for line in _below(found):
        console.print(Text(line, style="bold" if not line.startswith(" ") else ""))
    for note in found.notes:
        console.print(Text(f"note: {plain(note)}", style="dim"))


def _table(found: Negotiation) -> Table:
    both = bool(found.theirs)
    table = Table.grid(padding=(0, 2))
    heads = ("", "field", "agreement", "ours", *(("theirs", "they meet at") if both else ()))
    for _ in heads:
        table.add_column(overflow="fold")
    table.add_row(*(Text(head, style="dim") for head in heads))
    for meeting in found.meetings:
        if meeting.status is Status.SILENT:
            continue
        table.add_row(*_row(meeting, both=both))
    return table


def _row(meeting: Meeting, *, both: bool) -> Sequence[Text]:
    cells = [meeting.field.title, plain(deal_words(meeting)), side_words(meeting, meeting.ours)]
    if both:
        cells += [side_words(meeting, meeting.theirs), zone_words(meeting)]
    return [Text(status_words(meeting, both=both), style=_STYLES[meeting.status]),
            *map(Text, map(plain, cells))]  # fmt: skip


def _below(found: Negotiation) -> Iterator[str]:
    yield from _why(found)
    silent = sum(m.status is Status.SILENT for m in found.meetings)
    if silent:
        fields = "1 field is" if silent == 1 else f"{silent} fields are"
        yield f"  {fields} not said, and nobody wants {'it' if silent == 1 else 'them'} settled"
    if found.broken:
        yield "the agreement contradicts itself"
        yield from (f"  {' and '.join(b.fields)}: {b.reason}" for b in found.broken)
    yield from _trades(found)
    yield from _offer(found)


def _why(found: Negotiation) -> Iterator[str]:
    both = bool(found.theirs)
    for meeting in found.meetings:
        why = [*why_blocked(meeting), *(() if both else to_do(meeting))]
        if why:
            yield f"{meeting.field.title}: {status_words(meeting, both=both)}"
        yield from (f"  {plain(line)}" for line in why)


def _trades(found: Negotiation) -> Iterator[str]:
    if found.gains:
        yield "no playbook speaks against"
        yield from (f"  {change_words(g.changes[0])}   {gain_words(g)}" for g in found.gains)
    if found.packages:
        yield "packages: both are better off"
        for package in found.packages:
            changes = "; ".join(map(change_words, package.changes))
            yield f"  {changes}   {gain_words(package)}"
    elif found.theirs:
        cut = "" if found.complete else "; the search was cut off"
        yield f"  no package was found that leaves both better off{cut}"
    if found.settlement is not None:
        yield settlement_words(found.settlement)


def _offer(found: Negotiation) -> Iterator[str]:
    if not found.offer.items:
        yield "nothing to offer: the agreement is as it should be where it can be"
    else:
        yield "to offer next"
    for item in found.offer.items:
        yield f"  {plain(offer_words(item))}"
        yield f"    “{plain(item.words)}”"
        yield f"    {plain(item.reason)}"
    yield from (f"  {plain(line)}" for line in found.offer.held)


def print_log(entries: Sequence[Entry], *, count: int, head: str, console: Console) -> None:
    """Print entries, how many there are, and the digest of the last."""
    became = outcomes(entries)
    for entry in entries:
        for line in entry_words(entry, became.get(entry.seq, "")):
            console.print(Text(_kept(line)))
    many = "entry" if count == 1 else "entries"
    console.print(Text(f"{count} {many}, the chain is whole; head {head}", style="dim"))


def _kept(line: str) -> str:
    """A line made safe for a terminal that keeps its indentation."""
    words = plain(line)
    return " " * (len(line) - len(line.lstrip(" "))) + words
