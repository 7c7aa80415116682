# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet schema`: the JSON Schema of the files people write, or whether some decode."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import click

__all__ = ["command"]

ACCEPTED = (".toml", ".json")
KINDS = ("agreement", "lineage", "gate", "dossier", "composition")


@click.command("schema")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--of",
    "kind",
    type=click.Choice(KINDS),
    default="agreement",
    show_default=True,
    help="Files people write (agreement, lineage, gate), or JSON that `licet read` "
    "(dossier) and `licet check` (composition) print.",
)
@click.option("--json", "json_", is_flag=True, help="Print JSON (the schema always is).")
@click.pass_context
def command(context: click.Context, /, files: tuple[Path, ...], kind: str, *, json_: bool) -> None:
    """Print the JSON Schema of files, or decode FILES against it.

    Without FILES, prints the schema: save it beside your files and name it in your editor. With
    FILES (.toml or .json), says for each that it decodes; of agreements also what should be mended
    before they are signed: bounds that cannot hold, circles, duties that nothing can start.

    Exits with 0 if all decode and nothing is to be mended, 1 if something is, 2 at the first that
    does not decode.
    """
    if not files:
        click.echo(json.dumps(_schema(kind), indent=2))
        return
    decoded = {str(path): _decoded(path, kind) for path in files}
    mends = {file: _to_mend(one) if kind == "agreement" else [] for file, one in decoded.items()}
    found = [{"file": file, **_SUMMARIES[kind](one)} for file, one in decoded.items()]
    if json_:
        for told in found if kind == "agreement" else ():
            told["findings"] = mends[str(told["file"])]
        click.echo(json.dumps(found, indent=2, ensure_ascii=False))
    else:
        for told in found:
            _tell(told, mends[str(told["file"])])
    context.exit(1 if any(mends.values()) else 0)


def _tell(summary: dict[str, object], mends: list[dict[str, Any]]) -> None:
    file = summary.pop("file")
    said = (f"{v} {name}" if isinstance(v, int) else str(v) for name, v in summary.items())
    click.echo(f"{file}: {', '.join(filter(None, said))}")
    for one in mends:
        click.echo(
            f"  {one['rule']} {one['severity']}: {', '.join(one['where'])}: {one['problem']}"
        )
        if one["mend"]:
            click.echo(f"    mend: {one['mend']}")


def _to_mend(agreement: Any) -> list[dict[str, Any]]:
    from licet.usage.checking import check_agreement

    return [
        {"rule": one.rule, "severity": one.severity.value, "problem": one.problem,
         "where": [*one.because, *(place.section for place in one.places)], "mend": one.mend}
        for one in check_agreement(agreement)
    ]  # fmt: skip


def _schema(kind: str) -> Mapping[str, Any]:
    from pydantic import TypeAdapter

    from licet.terms.decode import schema

    if kind == "dossier":
        from licet.app.contract import DossierJson

        return TypeAdapter(DossierJson).json_schema()
    if kind == "composition":
        from licet.app.compositions.contract import CompositionJson

        return TypeAdapter(CompositionJson).json_schema()
    return schema(_record(kind))


def _record(kind: str) -> type[Any]:
    if kind == "lineage":
        from licet.app.lineages.own import LineageFile

        return LineageFile
    if kind == "gate":
        from licet.app.asking import Gate

        return Gate
    from licet.terms.agreements import Agreement

    return Agreement


def _of_agreement(one: Any) -> dict[str, object]:
    return {"title": one.title, "parties": len(one.parties), "clauses": len(one.clauses)}


def _of_lineage(one: Any) -> dict[str, object]:
    return {"artefacts": len(one.artefacts), "operations": len(one.operations)}


def _of_gate(one: Any) -> dict[str, object]:
    return {"blocks": f"blocks {' '.join(one.block)}", "waivers": len(one.waivers)}


def _of_output(_: Any) -> dict[str, object]:
    from licet.terms.errors import UsageError

    raise UsageError(
        "only files that people write are decoded", hint="say --of agreement, lineage or gate"
    )


_SUMMARIES: Mapping[str, Callable[[Any], dict[str, object]]] = {
    "agreement": _of_agreement, "lineage": _of_lineage, "gate": _of_gate,
    "dossier": _of_output, "composition": _of_output,
}  # fmt: skip


def _decoded(path: Path, kind: str) -> Any:
    from licet.terms.decode import decode_json, decode_toml
    from licet.terms.errors import UsageError

    if path.suffix not in ACCEPTED:
        raise UsageError(
            f"the file of a {kind} ends in .toml or .json", where=str(path),
            hint="to read a document with licet's eyes, use `licet read`",
        )  # fmt: skip
    if not path.is_file():
        raise UsageError("there is no such file", where=str(path))
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("the file cannot be read as UTF-8 text", where=str(path)) from error
    if kind == "lineage":
        from licet.app.lineages import load_lineage

        return load_lineage(path).lineage
    decode = decode_toml if path.suffix == ".toml" else decode_json
    return decode(_record(kind), text, where=str(path))
