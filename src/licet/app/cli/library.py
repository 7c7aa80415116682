# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet library`: look into the licence catalogue, check it, add to it."""

import json
import os
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from licet.terms.licences import LicenceRecord
    from licet.terms.verdicts import Finding

__all__ = ["command"]

LAYERS = ("code", "data", "model", "output")


@click.group("library")
def command() -> None:
    """The licences licet knows: list, show, check and add them.

    Further folders of catalogue files are read from the environment variable LICET_CATALOGUE.
    """


@command.command("list")
@click.option("--json", "json_", is_flag=True, help="Print JSON. Default: a table.")
def list_(*, json_: bool) -> None:
    """List every licence: id, edition, title.

    Exits with 0, or 2 if the catalogue cannot be read.
    """
    from licet.app.catalogue import load_catalogue

    records = tuple(load_catalogue(os.environ).records.values())
    click.echo(_listed_json(records) if json_ else render_list(records))


@command.command("show")
@click.argument("name")
@click.option("--json", "json_", is_flag=True, help="Print the whole record as JSON.")
def show(name: str, *, json_: bool) -> None:
    """Show one licence, by id or by an identifier such as `spdx:MIT`.

    Exits with 0, or 2 if there is none of that name.
    """
    from licet.app.catalogue import find_licence, load_catalogue
    from licet.terms.decode import encode_json
    from licet.terms.licences import LicenceRecord

    record = find_licence(load_catalogue(os.environ), name)
    click.echo(encode_json(LicenceRecord, record).rstrip() if json_ else render_record(record))


@command.command("check")
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@click.option("--at", type=click.DateTime(("%Y-%m-%d",)), help="Day of the check. Default: today.")
@click.option("--json", "json_", is_flag=True, help="Print JSON. Default: a line a finding.")
@click.pass_context
def check(context: click.Context, folder: Path | None, *, at: datetime | None, json_: bool) -> None:
    """Check our catalogue, or the files in FOLDER on top of ours.

    Finds missing sources, ids given twice, texts given twice, reviews that are due, quotations
    that point outside their text.

    Exits with 0 if nothing is found, 1 if something is, 2 if a file cannot be read.
    """
    from licet.app.catalogue import check_catalogue

    day = (at or _now()).date()
    found = check_catalogue(folder, at=day)
    click.echo(_findings_json(found) if json_ else render_findings(found))
    context.exit(1 if found else 0)


@command.command("add")
@click.argument("text", type=click.Path(allow_dash=True, path_type=Path))
@click.option("--id", "id_", required=True, help="Id of the new licence: a-z, 0-9, dots, hyphens.")
@click.option("--to", required=True, type=click.Path(path_type=Path), help="Folder to write into.")
@click.option("--title", default="", help="Title. Default: the id.")
@click.option("--family", default="", help="Family of editions it belongs to. Default: the id.")
@click.option("--edition", default="", help="Its date, YYYY-MM-DD, or version. Default: empty.")
@click.option("--layer", type=click.Choice(LAYERS), default="model", show_default=True,
              help="What it is put on.")  # fmt: skip
@click.option("--policy", is_flag=True, help="It is a use policy, not a licence.")
@click.option("--source", default="", help="Where the text can be had. Default: empty.")
@click.option("--reviewed-by", default="", help="Who read it. Default: empty.")
@click.option("--json", "json_", is_flag=True, help="Print the file's path as JSON.")
def add(text: Path, *, id_: str, to: Path, json_: bool, **said: object) -> None:
    """Write the catalogue file of the licence in TEXT (`-` for standard input).

    The file has the fingerprint of the text and its terms as licet reads them, but no sentence
    of it. Fill in what is empty, look the terms over, then run `licet library check`.

    Exits with 0, or 2 if the text is known already or cannot be read.
    """
    from licet.app.catalogue import Draft, add_licence, load_catalogue, text_bytes
    from licet.terms.artefacts import Layer
    from licet.terms.errors import UsageError
    from licet.terms.licences import LicenceKind
    from licet.text import read

    data = text_bytes(text)
    draft = Draft(
        id=id_, title=str(said["title"]), family=str(said["family"]),
        edition=str(said["edition"]), layer=Layer(str(said["layer"])),
        kind=LicenceKind.USE_POLICY if said["policy"] else LicenceKind.LICENCE,
        source=str(said["source"]), reviewed_by=str(said["reviewed_by"]),
    )  # fmt: skip
    file = to / f"{id_}.toml"
    if file.exists():
        raise UsageError("the file is there already", where=str(file), hint="choose another --id")
    document = read(data, name=text.name)
    written = add_licence(document, draft, load_catalogue(os.environ), at=_now().date())
    try:
        to.mkdir(parents=True, exist_ok=True)
        file.write_text(written, encoding="utf-8")
    except OSError as error:
        raise UsageError("the file cannot be written", where=str(file)) from error
    click.echo(json.dumps({"file": str(file)}) if json_ else f"wrote {file}")


def _now() -> datetime:
    return datetime.now(UTC)


def render_list(records: Iterable["LicenceRecord"]) -> str:
    """One line a licence."""
    rows = [(r.id, r.edition or "-", r.title) for r in records]
    wide = [max(len(row[i]) for row in rows) for i in (0, 1)]
    return "\n".join(f"{a:<{wide[0]}}  {b:<{wide[1]}}  {c}" for a, b, c in rows)


def _listed_json(records: Iterable["LicenceRecord"]) -> str:
    found = [
        {
            "id": r.id, "title": r.title, "edition": r.edition, "family": r.family,
            "kind": str(r.kind), "layers": [str(layer) for layer in r.layers],
            "identifiers": list(r.identifiers), "partial": r.partial, "terms": len(r.terms),
        }
        for r in records
    ]  # fmt: skip
    return json.dumps(found, indent=2, ensure_ascii=False)


def render_record(record: "LicenceRecord") -> str:
    """A licence for a person: who it is, then what it says."""
    head = {
        "id": record.id, "edition": record.edition, "kind": str(record.kind).replace("_", " "),
        "layers": ", ".join(map(str, record.layers)),
        "identifiers": ", ".join(record.identifiers), "source": record.source,
        "takes in": ", ".join(record.incorporates), "same text as": record.same_as,
        "reviewed": f"by {record.reviewed_by}, again by {record.review_by}", "note": record.note,
    }  # fmt: skip
    lines = [record.title, *(f"  {key:<13} {value}" for key, value in head.items() if value)]
    for term in record.terms:
        lines.append(f"  {term.key:<30} {term.value:<20} §{term.section}")
        lines += [f"    {name}: {_shown(value)}" for name, value in sorted(term.params.items())]
        if term.reach:
            lines.append(f"    reaches {', '.join(map(str, term.reach))}")
        lines += [f"    {text}" for text in (term.note, term.contested) if text]
    if not record.terms_read:
        lines.append("  terms that are not listed have not been read")
    return "\n".join(lines)


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:,}"
    return str(value)


def render_findings(found: Iterable["Finding"]) -> str:
    """A line a finding, with what mends it."""
    lines = []
    for one in found:
        lines.append(": ".join((*one.because, one.problem)))
        if one.mend:
            lines.append(f"  {one.mend}")
    return "\n".join(lines) or "nothing found"


def _findings_json(found: Iterable["Finding"]) -> str:
    return json.dumps(
        [
            {"rule": f.rule, "licence": next(iter(f.because), None), "problem": f.problem,
             "mend": f.mend}
            for f in found
        ],
        indent=2, ensure_ascii=False,
    )  # fmt: skip
