# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A comparison in a terminal."""

from collections.abc import Iterable

from rich.console import Console, Group
from rich.table import Table
from rich.text import Text

from licet.app.comparisons.blocks import Block, Line
from licet.app.plain import plain

__all__ = ["print_blocks"]

QUOTE = 600
"""Characters of a line that are shown; Markdown and JSON have all of it."""
DETAIL = 240
"""The same of a line below another."""

_STYLES = {
    "lost": "red", "gone": "red", "gained": "green", "new": "green", "terms": "yellow",
    "changed": "yellow",
}  # fmt: skip


def print_blocks(title: str, blocks: Iterable[Block], *, console: Console) -> None:
    """Print the counts, then each list that has lines."""
    console.print(Text(plain(title), style="bold"))
    for block in blocks:
        if not block.lines:
            continue
        console.print()
        console.print(Text(plain(block.title), style="bold red" if block.loud else "bold"))
        table = Table.grid(padding=(0, 1))
        table.add_column(min_width=8, max_width=18, overflow="fold")
        table.add_column(ratio=1, overflow="fold")
        for line in block.lines:
            table.add_row(Text(plain(line.mark), style=_STYLES.get(line.mark, "")), _cell(line))
        console.print(table)


def _cell(line: Line) -> Group:
    first = Text(_short(line.says))
    if line.who:
        first.append(f"  [{plain(line.who)}]", style="bold")
    rows = [first] if line.says or line.who else []
    return Group(*rows, *(Text(_short(detail, DETAIL), style="dim") for detail in line.details))


def _short(words: str, most: int = QUOTE) -> str:
    shown = plain(words)
    if len(shown) <= most or shown.startswith("licet "):
        return shown
    return f"{shown[:most].rsplit(' ', 1)[0]} …"
