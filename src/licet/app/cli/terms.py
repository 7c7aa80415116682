# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet terms`: the typed terms of a drafted document, as a file again."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from licet.app.drafting.drifting import DocumentTerms

__all__ = ["command"]


@click.command("terms")
@click.argument("document", type=click.Path(dir_okay=False, path_type=Path))
@click.option("-o", "--out", type=click.Path(dir_okay=False, path_type=Path),
              help="Write them here, .toml or .json. Default: TOML on standard "
              "output.")  # fmt: skip
@click.option("--force", is_flag=True, help="Let the file be overwritten.")
@click.option("--json", "json_", is_flag=True,
              help="Print JSON: the terms, and where the words have drifted from "
              "them.")  # fmt: skip
@click.pass_context
def command(
    context: click.Context, /, document: Path, out: Path | None, *, force: bool, json_: bool
) -> None:
    """Give the typed terms of DOCUMENT, which was drafted from the clause library.

    If it carries terms and no letter was changed, they are those. If words were changed, the
    words are read, and standard error says where they have drifted from the terms.

    Exits with 0, 1 if something has drifted or stands in other words, 2 if it has no typed terms.
    """
    from licet.app.drafting.drifting import terms_in
    from licet.app.reviews.outputs import check_places, check_replaced
    from licet.terms import UsageError

    if out is not None:
        if out.suffix not in (".toml", ".json"):
            raise UsageError("terms are written to a .toml or a .json", where=str(out))
        check_places((out,))
        check_replaced((out,), targets=(document,), force=force)
    found = terms_in(document)
    if json_:
        click.echo(_json(found))
    elif out is None:
        click.echo(_file(found, ".toml"), nl=False)
    if out is not None:
        from licet.app.files import write_whole

        write_whole(out, _file(found, out.suffix).encode())
        click.echo(f"written: {out}", err=True)
    if not json_:
        _tell(found)
    context.exit(1 if found.drifts else 0)


def _file(found: "DocumentTerms", suffix: str) -> str:
    from licet.app.agreements import as_json
    from licet.app.drafting.toml import as_toml

    return as_json(found.agreement) if suffix == ".json" else as_toml(found.agreement)


def _json(found: "DocumentTerms") -> str:
    from licet.app.agreements import as_json

    told = {
        "agreement": json.loads(as_json(found.agreement)),
        "carried": found.carried,
        "drifts": [
            {"what": one.what, "says": one.says, "section": one.section, "quote": one.quote}
            for one in found.drifts
        ],
    }
    return json.dumps(told, indent=2, ensure_ascii=False)


def _tell(found: "DocumentTerms") -> None:
    from licet.app.plain import plain

    source = "terms inside, and no word was changed" if found.carried else "read from its words"
    if found.drifts:
        source = f"read from its words; {len(found.drifts)} things stand otherwise"
    click.echo(source, err=True)
    for one in found.drifts:
        where = f"§{one.section}: " if one.section else ""
        quote = f" “{plain(one.quote)}”" if one.quote else ""
        click.echo(f"  {where}{plain(one.says)}{quote}", err=True)
