# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet explain`: what a kind of conflict means, and what to do about it."""

import json

import click

__all__ = ["command"]


@click.command("explain")
@click.argument("kind", required=False)
@click.option("--json", "json_", is_flag=True, help="Print JSON.")
def command(kind: str | None, *, json_: bool) -> None:
    """Explain a kind of conflict, such as K5, or list all of them.

    Exits with 0, or 2 if there is no such kind.
    """
    from licet.app.compositions.kinds import explained, kinds

    if kind is None:
        found = kinds()
        if json_:
            click.echo(json.dumps(found, indent=2, ensure_ascii=False))
            return
        for name, entry in found.items():
            click.echo(f"{name:4} {entry['title']}")
        return
    if json_:
        click.echo(json.dumps(explained(kind), indent=2, ensure_ascii=False))
        return
    from licet.app.compositions.kinds import as_text

    click.echo(as_text(kind), nl=False)
