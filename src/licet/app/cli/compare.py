# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet compare`: what do two versions mean differently, and what was changed unseen?"""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Iterable

    from licet.app.comparisons.blocks import Block

__all__ = ["command"]

_DAY = click.DateTime(formats=["%Y-%m-%d"])


@click.command("compare")
@click.argument("versions", nargs=-1, required=True, metavar="OLD NEW | BASE OURS THEIRS",
                type=click.Path(path_type=Path))  # fmt: skip
@click.option("--witness", is_flag=True,
              help="Show for each difference one request, what each version says of it, by which "
              "clauses, and how to ask it again. Default: only the difference.")  # fmt: skip
@click.option("--all", "everything", is_flag=True,
              help="List what matters least, too: acts that neither version allows, and words of "
              "clauses whose meaning is told. Default: one line for each.")  # fmt: skip
@click.option("--as-of", type=_DAY, metavar="YYYY-MM-DD",
              help="What may be done from this day on. Default: in the whole term.")  # fmt: skip
@click.option("--html", type=click.Path(path_type=Path), metavar="OUT",
              help="Also write one HTML page. Default: none.")  # fmt: skip
@click.option("--json", "json_", is_flag=True, help="Print JSON. Default: a table.")
@click.option("--markdown", is_flag=True, help="Print Markdown. Default: a table.")
@click.pass_context
def command(
    context: click.Context, /, versions: tuple[Path, ...], *, witness: bool, everything: bool,
    as_of: datetime | None, html: Path | None, json_: bool, markdown: bool,
) -> None:  # fmt: skip
    """Compare two versions by what they mean, clause by clause and word by word, or three.

    Versions are agreement files (`licet schema`), or documents: text, Markdown, HTML, Word, PDF.
    Documents that `licet draft` wrote are compared by their typed terms, too. In a Word file with
    tracked changes, edits that nobody tracked come first. Of three versions, what each of two
    parties changed of the base, and where they clash.

    Exits with 0 if nothing differs, 1 if something does, 2 if they could not be compared.
    """
    if len(versions) not in (2, 3):
        raise click.UsageError("name two versions, or three: the base, ours and theirs")
    if json_ and markdown:
        raise click.UsageError("choose one of --json and --markdown")
    if html:
        _check(html, versions)
    since = as_of.replace(tzinfo=UTC) if as_of else None
    if len(versions) == 2:
        title, blocks, told, same = _two(versions, since, witness=witness, everything=everything)
    else:
        if since or witness or everything:
            raise click.UsageError("--as-of, --witness and --all are for two versions")
        title, blocks, told, same = _three(versions)
    names = [path.name for path in versions]
    if html:
        from licet.app.comparisons.html import render
        from licet.app.files import write_whole

        write_whole(html, render(title, names, blocks, _digests(told)).encode("utf-8"))
        click.echo(f"page: {html}", err=True)
    _show(title, names, blocks, told if json_ else None, markdown=markdown)
    context.exit(0 if same else 1)


def _check(html: Path, versions: tuple[Path, ...]) -> None:
    """The page goes where it replaces nothing but such a page."""
    from licet.app.reports.ours import check_replaceable
    from licet.app.reviews.outputs import check_places
    from licet.terms import UsageError

    if html.resolve() in [path.resolve() for path in versions]:
        raise UsageError("the page would replace a version", where=str(html),
                         hint="give it another name")  # fmt: skip
    check_places([html])
    check_replaceable(html)


def _digests(told: dict[str, Any]) -> list[tuple[str, str]]:
    """Of the versions that are documents."""
    sources = (told[key] for key in ("old", "new", "base", "ours", "theirs") if key in told)
    return [(one["name"], one["sha256"]) for one in sources if one["sha256"]]


def _two(
    versions: tuple[Path, ...], since: datetime | None, *, witness: bool, everything: bool
) -> Any:
    from licet.app.comparisons.comparing import compared
    from licet.app.comparisons.encode import compared_json
    from licet.app.comparisons.lines import headline, lines
    from licet.app.comparisons.sources import source_of

    old, new = map(source_of, versions)
    found = compared(old, new, since=since)
    blocks = list(lines(found, witness=witness, everything=everything))
    return headline(found), blocks, compared_json(found), found.same


def _three(versions: tuple[Path, ...]) -> Any:
    from licet.app.comparisons.comparing import three_way
    from licet.app.comparisons.encode import three_way_json
    from licet.app.comparisons.lines import headline_three, lines_three
    from licet.app.comparisons.sources import source_of

    base, ours, theirs = map(source_of, versions)
    found = three_way(base, ours, theirs)
    return headline_three(found), list(lines_three(found)), three_way_json(found), found.same


def _show(
    title: str, names: list[str], blocks: "Iterable[Block]", told: dict[str, Any] | None, *,
    markdown: bool,
) -> None:  # fmt: skip
    if told is not None:
        click.echo(json.dumps(told, indent=2, ensure_ascii=False))
        return
    if markdown:
        from licet.app.comparisons.markdown import render

        click.echo(render(title, names, blocks), nl=False)
        return
    from rich.console import Console

    from licet.app.comparisons.terminal import print_blocks

    print_blocks(title, blocks, console=Console(highlight=False))
