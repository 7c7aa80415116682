# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet cedar`: an agreement as policies and a schema for Cedar."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from licet.decide.cedar import CedarExport
    from licet.terms import Agreement

__all__ = ["command"]


@click.command("cedar")
@click.argument("deal", type=click.Path(path_type=Path))
@click.option("--schema", is_flag=True, help="Print the schema in the place of the policies.")
@click.option(
    "--places",
    type=click.IntRange(0, 9),
    default=0,
    show_default=True,
    help="Decimal places of the numbers in requests, if the agreement needs no more.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="Write policies.cedar and schema.cedarschema into this folder.",
)
@click.option("--force", is_flag=True, help="Let files be overwritten.")
@click.option("--json", "json_", is_flag=True, help="Print JSON: policies, schema, context.")
def command(
    deal: Path, *, schema: bool, places: int, out: Path | None, force: bool, json_: bool
) -> None:
    """Write the agreement in DEAL (.toml or .json) as policies and a schema for Cedar.

    Cedar then permits what licet allows, and refuses what licet denies or asks about. What Cedar
    cannot say, such as duties, prices and what was counted, stands at the head of the policies.

    Exits with 0, or 2 if the agreement cannot be read, or Cedar cannot hold it.
    """
    from licet.decide.cedar import export

    exported = export(_agreement(deal), places=places)
    if out is not None:
        _write(exported, out, force=force)
    if json_:
        click.echo(json.dumps(_plain(exported), indent=2, ensure_ascii=False))
    elif out is None:
        click.echo(exported.schema if schema else exported.text, nl=False)


def _plain(exported: "CedarExport") -> dict[str, object]:
    return {
        "agreement": exported.agreement,
        "policies": exported.text,
        "schema": exported.schema,
        "context": [
            {name: value for name, value in asdict(one).items() if name not in ("on", "affiliates")}
            for one in exported.context
        ],
        "unsaid": list(exported.unsaid),
    }


def _write(exported: "CedarExport", folder: Path, *, force: bool) -> None:
    from licet.app.files import write_whole
    from licet.terms import UsageError

    files = {"policies.cedar": exported.text, "schema.cedarschema": exported.schema}
    for name in files:
        if (folder / name).exists() and not force:
            raise UsageError("this file is there already", where=str(folder / name),
                             hint="choose another folder, or say --force")  # fmt: skip
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        write_whole(folder / name, text.encode())


def _agreement(path: Path) -> "Agreement":
    from licet.terms import Agreement, UsageError
    from licet.terms.decode import decode_json, decode_toml

    if path.suffix not in (".toml", ".json"):
        raise UsageError("the file of an agreement ends in .toml or .json", where=str(path))
    if not path.is_file():
        raise UsageError("there is no such file", where=str(path))
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("the file cannot be read as UTF-8 text", where=str(path)) from error
    decode = decode_toml if path.suffix == ".toml" else decode_json
    return decode(Agreement, text, where=str(path))
