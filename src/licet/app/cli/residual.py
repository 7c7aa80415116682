# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet residual`: what is still owed, allowed and counted, as an agreement again."""

from pathlib import Path
from typing import Any

import click

from licet.app.cli.watch import outcome, output_checked, reading_options, written

__all__ = ["command"]


@click.command("residual")
@click.argument("agreement", type=click.Path(path_type=Path, dir_okay=False))
@click.argument("events", nargs=-1, required=True)
@reading_options
@click.option("--out", "residual", type=click.Path(path_type=Path, dir_okay=False), default=None,
              help="Write it to this file, .json. Default: print it.")  # fmt: skip
def command(agreement: Path, events: tuple[str, ...], residual: Path | None, **given: Any) -> None:
    """Print AGREEMENT as EVENTS left it: what is owed, counted, suspended and changed by `--at`.

    The result is an agreement file with its standing. `licet decide` asks it as it stands, and
    `licet watch` goes on from it with later events: nothing else has to be kept.

    Exits with 0, or 2 if it could not be done.
    """
    from licet.app.agreements import as_json

    given["residual"] = residual
    output_checked(given, ("residual", "quarantine"))
    found = outcome(agreement, events, given)
    text = as_json(found.agreements[0])
    if residual is None:
        click.echo(text, nl=False)
    else:
        written(residual, text)
