# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet schema`: the JSON Schema of agreement files, or whether some decode."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from licet.terms.agreements import Agreement

__all__ = ["command"]

ACCEPTED = (".toml", ".json")


@click.command("schema")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--json", "json_", is_flag=True, help="Print JSON (the schema always is).")
def command(files: tuple[Path, ...], *, json_: bool) -> None:
    """Print the JSON Schema of agreement files, or decode FILES against it.

    Without FILES, prints the schema: save it beside your agreements and name it in your
    editor. With FILES (.toml or .json), says for each that it decodes.

    Exits with 0 if all decode, 2 at the first that does not.
    """
    from licet.terms.agreements import Agreement
    from licet.terms.decode import schema

    if not files:
        click.echo(json.dumps(schema(Agreement), indent=2))
        return
    agreements = [(str(path), _decoded(path)) for path in files]
    if json_:
        found = [
            {"file": name, "id": a.id, "parties": len(a.parties), "clauses": len(a.clauses)}
            for name, a in agreements
        ]
        click.echo(json.dumps(found, indent=2, ensure_ascii=False))
        return
    for name, agreement in agreements:
        click.echo(
            f"{name}: {agreement.title}, {len(agreement.parties)} parties, "
            f"{len(agreement.clauses)} clauses"
        )


def _decoded(path: Path) -> "Agreement":
    from licet.terms.agreements import Agreement
    from licet.terms.decode import decode_json, decode_toml
    from licet.terms.errors import UsageError

    if path.suffix not in ACCEPTED:
        raise UsageError(
            "an agreement file ends in .toml or .json", where=str(path),
            hint="to read a document with licet's eyes, use `licet read`",
        )  # fmt: skip
    if not path.is_file():
        raise UsageError("there is no such file", where=str(path))
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("the file cannot be read as UTF-8 text", where=str(path)) from error
    decode = decode_toml if path.suffix == ".toml" else decode_json
    return decode(Agreement, text, where=str(path))
