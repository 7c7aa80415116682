# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What was found in events, in a terminal."""

from rich.console import Console
from rich.table import Table
from rich.text import Text

from licet.app.plain import plain
from licet.app.watches.summary import grouped, headline, kinds, minute
from licet.terms import Watched

__all__ = ["print_watched"]

SHOWN = 20
"""Rows of a table that are printed; JSON, tables and HTML have all."""


def print_watched(found: Watched, *, console: Console) -> None:
    """Print breaches by clause and party, what could not be tested, and what is due next."""
    style = "bold red" if found.breaches else "bold green"
    console.print(Text(plain(headline(found)), style=style))
    several = len(found.agreements) > 1
    groups = grouped(found.breaches)
    if groups:
        table = _table(*(["agreement"] if several else []), "clause", "party", "times", "first",
                       "cause", "what")  # fmt: skip
        for one in groups[:SHOWN]:
            row = [f"§{one.clause}", one.party, f"{one.count:,}", minute(one.first.at),
                   one.first.cause, one.first.text]  # fmt: skip
            _row(table, [one.agreement, *row] if several else row)
        console.print(table)
        _more(len(groups), "clauses and parties", console)
    remarks = kinds(found.remarks)
    for kind in remarks[:SHOWN]:
        facts = f" ({', '.join(kind.missing)})" if kind.missing else ""
        where = f"§{kind.clause} " if kind.clause else ""
        line = f"{kind.count:,} × {where}{kind.says}{facts}, first {minute(kind.first.at)}"
        console.print(Text(plain(line), style="yellow"))
    _more(len(remarks), "findings", console)
    for change in found.changes[:SHOWN]:
        line = (f"{minute(change.at)} {change.rule} {change.parameter}: {change.old:,} → "
                f"{change.new:,} ({change.cause})")  # fmt: skip
        console.print(Text(plain(line), style="dim"))
    _more(len(found.changes), "changes", console)
    _due(found, console, several=several)
    _read(found, console)


def _due(found: Watched, console: Console, *, several: bool) -> None:
    if not found.due:
        return
    table = _table(*(["agreement"] if several else []), "due", "clause", "who", "what", "since",
                   title="due next")  # fmt: skip
    for one in found.due[:SHOWN]:
        row = [minute(one.at), f"§{one.clause}", one.bearer, one.act.replace("_", " "), one.cause]
        _row(table, [one.agreement, *row] if several else row)
    console.print(table)
    _more(len(found.due), "duties", console)


def _read(found: Watched, console: Console) -> None:
    said = f"{found.read:,} events read up to {minute(found.until)}"
    if found.duplicates:
        said += f", {found.duplicates:,} came twice"
    if found.set_aside:
        said += f", {found.set_aside:,} rows set aside"
    if found.corrections:
        said += f", {len(found.corrections):,} corrections by late events"
    console.print(Text(said, style="dim"))


def _table(*columns: str, title: str | None = None) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim", title=title,
                  title_justify="left", title_style="bold")  # fmt: skip
    for name in columns:
        table.add_column(name, justify="right" if name == "times" else "left", overflow="fold")
    return table


def _row(table: Table, values: list[str]) -> None:
    table.add_row(*(Text(plain(value)) for value in values))


def _more(number: int, what: str, console: Console) -> None:
    if number > SHOWN:
        console.print(Text(f"… and {number - SHOWN:,} more {what}: see --json or --html", "dim"))
