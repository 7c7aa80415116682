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

    from licet.app.comparisons.lines import Block

__all__ = ["command"]

_DAY = click.DateTime(formats=["%Y-%m-%d"])


@click.command("compare")
@click.argument("versions", nargs=-1, required=True, metavar="OLD NEW | BASE OURS THEIRS",
                type=click.Path(path_type=Path))  # fmt: skip
@click.option("--witness", is_flag=True,
              help="Show for each difference one request, what each version says of it, by which "
              "clauses, and how to ask it again. Default: only the difference.")  # fmt: skip
@click.option("--as-of", type=_DAY, metavar="YYYY-MM-DD",
              help="What may be done from this day on. Default: in the whole term.")  # fmt: skip
@click.option("--json", "json_", is_flag=True, help="Print JSON. Default: a table.")
@click.option("--markdown", is_flag=True, help="Print Markdown. Default: a table.")
@click.pass_context
def command(
    context: click.Context, /, versions: tuple[Path, ...], *, witness: bool,
    as_of: datetime | None, json_: bool, markdown: bool,
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
    since = as_of.replace(tzinfo=UTC) if as_of else None
    if len(versions) == 2:
        title, blocks, told, same = _two(versions, since, witness=witness)
    else:
        if since or witness:
            raise click.UsageError("--as-of and --witness are for two versions")
        title, blocks, told, same = _three(versions)
    _show(title, [path.name for path in versions], blocks, told if json_ else None,
          markdown=markdown)  # fmt: skip
    context.exit(0 if same else 1)


def _two(versions: tuple[Path, ...], since: datetime | None, *, witness: bool) -> Any:
    from licet.app.comparisons.comparing import compared
    from licet.app.comparisons.encode import compared_json
    from licet.app.comparisons.lines import headline, lines
    from licet.app.comparisons.sources import source_of

    old, new = map(source_of, versions)
    found = compared(old, new, since=since)
    return headline(found), list(lines(found, witness=witness)), compared_json(found), found.same


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
