# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A review as Markdown, for an issue or a memo; words of the document cannot format it."""

from collections.abc import Iterator

from licet.app.plain import unformatted
from licet.app.reviews.phrases import (
    cited,
    gravest_first,
    headline,
    law_words,
    reasons,
    severity_of,
    title_of,
    worded,
)
from licet.terms import Finding, Review

__all__ = ["render"]


def render(review: Review, *, name: str) -> str:
    """Headline, findings with their places and mends, dates and obligations."""
    return "\n".join(_lines(review, name)) + "\n"


def _lines(review: Review, name: str) -> Iterator[str]:
    yield f"# Review of {unformatted(name)}\n"
    yield f"{headline(review.findings)}. As of {review.as_of}.\n"
    for finding in gravest_first(review.findings):
        yield from _finding(finding, review.document.text)
    if not review.findings:
        yield "Nothing found; what no rule looks for may still be there.\n"
    yield from _tables(review)
    yield f"SHA\\-256 of the document: `{review.document.sha256}`. Not legal advice."


def _tables(review: Review) -> Iterator[str]:
    if review.suppressed:
        yield "## Set aside\n"
        for finding, why in review.suppressed:
            yield (
                f"- {finding.rule}: {unformatted(worded(finding.problem))} "
                f"(until {why.until}, {unformatted(why.by)}: {unformatted(why.reason)})"
            )
        yield ""
    if review.dates:
        yield "## Dates\n\n| day | what | how it was reckoned |\n|---|---|---|"
        for day in review.dates:
            yield f"| {day.day} | {unformatted(day.says)} | {unformatted(day.reckoned)} |"
        yield ""
    if review.owed:
        yield "## Obligations\n\n| who | what | when | where |\n|---|---|---|---|"
        for one in review.owed:
            yield (
                f"| {unformatted(one.bearer)} | {unformatted(one.act)} | {unformatted(one.due)} | "
                f"{unformatted(cited(one.place))} |"
            )
        yield ""


def _finding(finding: Finding, text: str) -> Iterator[str]:
    title = title_of(finding.rule)
    name = "" if title == finding.rule else f" {unformatted(title)}"
    yield f"## {finding.rule}{name} ({severity_of(finding)})\n"
    yield f"{unformatted(worded(finding.problem))}.\n"
    for place in finding.places:
        yield f"> {unformatted(cited(place))}: {unformatted(place.quote)}\n"
    yield from map("{}.\n".format, map(unformatted, map(worded, reasons(finding))))
    if finding.witness:
        yield f"So: {unformatted(worded(finding.witness))}.\n"
    if finding.missing:
        yield f"To be known: {unformatted(', '.join(finding.missing))}.\n"
    if finding.law is not None:
        yield f"Law: {unformatted(law_words(finding.law))}.\n"
    if finding.edit is not None:
        for one in finding.edit.replacements:
            old, new = text[one.start : one.end], one.words
            struck = f"~~{unformatted(old)}~~ " if old.strip() else ""
            yield f"Edit: {struck}**{unformatted(new)}**\n" if new.strip() else f"Edit: {struck}\n"
    elif finding.mend:
        yield f"Mend: {unformatted(worded(finding.mend))}.\n"
