# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a bulk query found, in a terminal and as JSON."""

from datetime import UTC
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from licet.app.bulk_watch import BulkReport
from licet.app.plain import plain
from licet.app.watches.summary import REMARKS, minute

__all__ = ["SCHEMA", "as_json", "print_report"]

SCHEMA = "licet-bulk-watch-1"
SHOWN = 40
"""Rows of the table that are printed; JSON and Parquet have all."""


def as_json(report: BulkReport) -> dict[str, Any]:
    """Counts by agreement, rule and kind, and where each finding is."""
    return {
        "schema": SCHEMA,
        "read": report.events,
        "duplicates": report.dropped,
        "out": str(report.out) if report.out else None,
        "summary": [
            {"agreement": one.agreement, "rule": one.rule, "kind": one.kind, "count": one.count,
             "first": one.first.astimezone(UTC).isoformat().replace("+00:00", "Z")}
            for one in report.summary
        ],
        "one_by_one": list(report.one_by_one),
        "unread_columns": list(report.unread),
    }  # fmt: skip


def print_report(report: BulkReport, *, console: Console) -> None:
    """Print counts by rule, breaches first, and what was not done in the query."""
    breaches = [one for one in report.summary if one.kind == "breach"]
    count = sum(one.count for one in breaches)
    words = f"{count:,} breaches" if count else f"no breach in {report.events:,} events"
    console.print(Text(words, style="bold red" if count else "bold green"))
    table = Table(box=None, pad_edge=False, header_style="dim")
    for name in ("agreement", "rule", "what", "times", "first"):
        table.add_column(name, justify="right" if name == "times" else "left", overflow="fold")
    others = [one for one in report.summary if one.kind != "breach"]
    for one in (*breaches, *others)[:SHOWN]:
        says = "breach" if one.kind == "breach" else REMARKS.get(one.kind, one.kind)
        cells = (one.agreement, one.rule, says, f"{one.count:,}", minute(one.first))
        table.add_row(*(Text(plain(cell)) for cell in cells))
    if report.summary:
        console.print(table)
    if len(report.summary) > SHOWN:
        console.print(Text(f"… and {len(report.summary) - SHOWN:,} more: see --json", "dim"))
    for said in report.one_by_one:
        console.print(Text(f"one by one: {plain(said)}", style="dim"))
    if report.unread:
        console.print(Text(f"columns nobody asks for: {plain(', '.join(report.unread))}", "dim"))
    twice = f", {report.dropped:,} came twice" if report.dropped else ""
    where = f"; each finding is in {report.out}" if report.out else ""
    console.print(Text(f"{report.events:,} events read{twice}{where}", style="dim"))
