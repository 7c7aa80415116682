# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet precedents`: clauses to draft from, out of one's own agreements."""

import json
from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from licet.app.precedents import Precedent, Search

__all__ = ["command"]

SHOWN = 400
"""Characters of a clause that are printed; --json has them all."""


@click.command("precedents")
@click.argument("query", metavar="WORDS")
@click.option("--in", "places", metavar="PLACE", multiple=True,
              type=click.Path(exists=True, path_type=Path),
              help="A document, a folder, or an index of `licet review FOLDER --index FILE`. "
              "May be given several times.")  # fmt: skip
@click.option("--library", is_flag=True,
              help="Look among the wordings of the clause library, too.")  # fmt: skip
@click.option("--top", type=click.IntRange(1, 1000), default=10, show_default=True,
              help="How many clauses to show.")  # fmt: skip
@click.option("--jobs", type=click.IntRange(1, 64), default=1, show_default=True,
              help="A folder: processes that read at the same time.")  # fmt: skip
@click.option("--json", "json_", is_flag=True, help="Print JSON. Default: lines.")
@click.pass_context
def command(
    context: click.Context, /, query: str, places: tuple[Path, ...], *, library: bool, top: int,
    jobs: int, json_: bool,
) -> None:  # fmt: skip
    """Find clauses that say what WORDS ask for in your own agreements, the best first.

    WORDS are what a drafter would say, such as "cap on liability with carve-outs for
    confidentiality" or "buyer-favorable indemnity without hold harmless".

    Exits with 0 if a clause was found, 1 if none, 2 if a place cannot be searched.
    """
    from licet.app.precedents import search

    if not places and not library:
        raise click.UsageError("say where to look: --in PLACE, --library, or both")
    found = search(query, places, top=top, jobs=jobs, library=library)
    if json_:
        click.echo(json.dumps(_json(found), ensure_ascii=False, indent=2))
    else:
        _print(found)
    context.exit(int(not found.found))


def _print(search: "Search") -> None:
    from licet.app.plain import plain

    asked = search.query
    said = [f"looks for: {', '.join((*asked.wants, *asked.words)) or 'the words as they stand'}"]
    if asked.avoids:
        said.append(f"without: {', '.join(asked.avoids)}")
    click.echo(plain("; ".join(said)))
    for number, one in enumerate(search.found, start=1):
        click.echo("\n".join(_lines(number, one)))
    for file, problem in search.unread:
        click.echo(f"not read: {plain(file)}: {plain(problem)}", err=True)
    click.echo(f"{len(search.found)} of {search.passages} clauses", err=True)


def _lines(number: int, one: "Precedent") -> list[str]:
    from licet.app.plain import plain

    passage, ranked = one.passage, one.ranked
    place = plain(f"{passage.file} {passage.section}")
    lines = [f"{number:>2}. {place}  ({ranked.score:.2f})"]
    lines.append(f"    {plain(shorten(passage.text, SHOWN, placeholder=' …'))}")
    for label, what in (
        ("says", ranked.matched), ("does not say", ranked.missing), ("but has", ranked.against),
        ("also in", [f"{other.file} {other.section}" for other in one.also]),
    ):  # fmt: skip
        if what:
            lines.append(f"    {label}: {plain(', '.join(what))}")
    return lines


def _json(search: "Search") -> dict[str, Any]:
    asked = search.query
    return {
        "query": {"wants": asked.wants, "avoids": asked.avoids, "words": asked.words},
        "passages": search.passages,
        "found": [_entry(one) for one in search.found],
        "unread": [{"file": file, "problem": problem} for file, problem in search.unread],
    }


def _entry(one: "Precedent") -> dict[str, Any]:
    passage, ranked = one.passage, one.ranked
    return {
        "file": passage.file, "section": passage.section, "heading": passage.heading,
        "text": passage.text, "score": ranked.score, "matched": ranked.matched,
        "missing": ranked.missing, "against": ranked.against,
        "also": [{"file": other.file, "section": other.section} for other in one.also],
    }  # fmt: skip
