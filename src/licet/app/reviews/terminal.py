# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A review in a terminal: one line a finding, its places, and whether a mend is ready."""

from collections.abc import Iterator

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from licet.app.plain import plain
from licet.app.reviews.phrases import (
    cited,
    gravest_first,
    headline,
    law_words,
    reasons,
    severity_of,
    worded,
)
from licet.app.reviews.rounds import Round
from licet.terms import Finding, LawResult, Place, Review, Severity

__all__ = ["print_review", "print_round"]

QUOTE = 90
"""Characters of a quotation that are shown; the reports have all of it."""

_STYLES = {
    Severity.BLOCK: "bold red", Severity.HIGH: "bold", Severity.MEDIUM: "", Severity.LOW: "dim",
    Severity.INFO: "dim",
}  # fmt: skip


def print_review(review: Review, *, name: str, console: Console) -> None:
    """Print the counts, then each finding."""
    size = f"{len(review.document.text.split()):,} words"
    console.print(Text(f"{headline(review.findings)}   {plain(name)}, {size}", style="bold"))
    for finding in gravest_first(review.findings):
        console.print(_finding(finding))
    for line in _below(review):
        console.print(Text(line, style="dim"))


def print_round(round_: Round, *, names: tuple[str, str], console: Console) -> None:
    """Print what a new version brings, and what it mended."""
    old, new = map(plain, names)
    mended, fresh = len(round_.mended), len(round_.review.findings)
    console.print(Text(f"{fresh} new · {mended} mended · {round_.stayed} as before", style="bold"))
    if fresh:
        console.print(Text(f"new in {new}"))
        for finding in gravest_first(round_.review.findings):
            console.print(_finding(finding))
    if mended:
        console.print(Text(f"no longer in {new}, as they were in {old}"))
        for finding in round_.mended:
            console.print(Text(f"  {finding.rule}  {plain(worded(finding.problem))}", style="dim"))


def _finding(finding: Finding) -> RenderableType:
    severity = severity_of(finding)
    table = Table.grid(padding=(0, 1))
    table.add_column(width=max(12, min(20, len(finding.rule))), overflow="fold")
    table.add_column(width=6, no_wrap=True)
    table.add_column(ratio=1)
    words = Text(plain(worded(finding.problem)))
    if finding.edit is not None:
        words.append("  → redline ready", style="green")
    table.add_row(
        Text(finding.rule, style="bold"), Text(str(severity), style=_STYLES[severity]),
        Group(words, *(Text(line, style="dim") for line in _details(finding))),
    )  # fmt: skip
    return Padding(table, (0, 0, 0, 0))


def _details(finding: Finding) -> Iterator[str]:
    for place in finding.places[:4]:
        yield _place(place)
    if len(finding.places) > 4:
        yield f"and {len(finding.places) - 4} places more"
    if finding.witness:
        yield f"so: {plain(worded(finding.witness))}"
    if finding.missing:
        yield f"to be known: {plain(', '.join(finding.missing))}"
    if finding.law is not None:
        if finding.law.result is not LawResult.VIOLATED:
            yield f"{finding.law.result}: {plain(law_words(finding.law))}"
        else:
            yield plain(law_words(finding.law))
    yield from map(plain, map(worded, reasons(finding)))
    if finding.mend and finding.edit is None:
        yield f"mend: {plain(worded(finding.mend))}"


def _place(place: Place) -> str:
    quote = plain(place.quote)
    short = quote if len(quote) <= QUOTE else f"{quote[:QUOTE].rsplit(' ', 1)[0]} …"
    return f"{plain(cited(place))}  “{short}”"


def _below(review: Review) -> Iterator[str]:
    if not review.findings:
        yield "nothing found; what no rule looks for may still be there"
    if review.suppressed:
        yield f"{len(review.suppressed)} set aside by the side file, until " + ", ".join(
            sorted({s.until.isoformat() for _, s in review.suppressed})
        )
    if review.dates:
        following = [d for d in review.dates if d.day >= review.as_of]
        if following:
            yield f"next: {following[0].day}  {plain(following[0].says)}"
    for warning in review.document.warnings:
        yield f"warning: {plain(warning)}"
