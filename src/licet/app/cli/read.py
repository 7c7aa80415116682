# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet read`: documents, model directories and folders, into typed terms."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from licet.terms import Dossier
    from licet.terms.documents import Marks

__all__ = ["command"]


@click.command("read")
@click.argument("target", type=click.Path(allow_dash=True, path_type=Path))
@click.option("--json", "json_", is_flag=True, help="Print the dossier as JSON. Default: a table.")
@click.option("--markdown", is_flag=True, help="Print Markdown. Default: a table.")
@click.option(
    "--html",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write one self-contained HTML file, too.",
)
@click.option(
    "--no-catalogue",
    is_flag=True,
    help="Read from the words alone. Default: known terms come from the catalogue.",
)
@click.option(
    "--as-rejected",
    is_flag=True,
    help="Word: read tracked changes as rejected. Default: as accepted.",
)
@click.option(
    "--as-marked",
    is_flag=True,
    help="Word: show inserted and deleted words both. Default: as accepted.",
)
@click.option(
    "--jobs",
    type=click.IntRange(1, 64),
    default=1,
    show_default=True,
    help="A folder: processes that read at the same time.",
)
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    help="A folder: write every dossier to a .jsonl or .parquet file; a second run goes on.",
)
@click.option(
    "--dry-run", is_flag=True, help="A folder: list what would be read, and read nothing."
)
@click.pass_context
def command(context: click.Context, /, target: Path, **options: Any) -> None:
    """Read TARGET: a licence, an agreement, a model directory, or a folder of documents.

    TARGET is a file (text, Markdown, HTML, Word, PDF), `-` for standard input, a directory with
    a model in it (card, licence file, configuration, weights), or any other folder, of which
    every document is read.

    Exits with 0 if it was read, 1 if some file of a folder was not, 2 if nothing could be read.
    """
    if options["json_"] and options["markdown"]:
        raise click.UsageError("choose one of --json and --markdown")
    if options["as_rejected"] and options["as_marked"]:
        raise click.UsageError("choose one of --as-rejected and --as-marked")
    if target.is_dir():
        context.exit(_folder(target, options))
    if options["out"] or options["dry_run"]:
        raise click.UsageError("--out and --dry-run are for folders")
    _document(target, options)


def _marks(options: dict[str, Any]) -> "Marks":
    from licet.terms.documents import Marks

    if options["as_rejected"]:
        return Marks.REJECTED
    return Marks.MARKED if options["as_marked"] else Marks.ACCEPTED


def _document(target: Path, options: dict[str, Any]) -> None:
    from licet.app.service import bytes_of, read_document
    from licet.text import read

    data = click.get_binary_stream("stdin").read() if str(target) == "-" else bytes_of(target)
    document = read(data, name=target.name, marks=_marks(options))
    dossier = read_document(document, with_catalogue=not options["no_catalogue"])
    name = "standard input" if str(target) == "-" else target.name
    if options["html"]:
        from licet.app.reports.html import render as page

        _write(options["html"], page(dossier, name=name), target)
    _print(dossier, name, options)


def _print(dossier: "Dossier", name: str, options: dict[str, Any]) -> None:
    if options["json_"]:
        from licet.app.encode import dossier_json

        click.echo(json.dumps(dossier_json(dossier), ensure_ascii=False, indent=2))
    elif options["markdown"]:
        from licet.app.reports.markdown import render as markdown

        click.echo(markdown(dossier, name=name), nl=False)
    else:
        from rich.console import Console

        from licet.app.reports.terminal import print_dossier

        print_dossier(dossier, name=name, console=Console(highlight=False, soft_wrap=False))
    if options["html"]:
        click.echo(f"report: {options['html']}", err=True)


def _write(path: Path, text: str, source: Path) -> None:
    from licet.app.files import write_whole
    from licet.terms import UsageError

    if path.exists() and source.exists() and path.samefile(source):
        raise UsageError("this would overwrite the document", where=str(path))
    write_whole(path, text.encode("utf-8"))


def _folder(target: Path, options: dict[str, Any]) -> int:
    from licet.app.adapters.model_directory import is_model_directory

    if is_model_directory(target) and not options["out"]:
        return _model(target, options)
    from licet.app.bulk import Job
    from licet.app.reports.folder import read_folder

    job = Job(
        folder=target, jobs=options["jobs"], marks=_marks(options),
        with_catalogue=not options["no_catalogue"],
    )  # fmt: skip
    return read_folder(job, out=options["out"], dry_run=options["dry_run"], json_=options["json_"])


def _model(target: Path, options: dict[str, Any]) -> int:
    import licet.app.reports.model as report
    from licet.app.adapters.model_directory import read_model

    found = read_model(target, with_catalogue=not options["no_catalogue"])
    if options["json_"]:
        click.echo(json.dumps(report.as_json(found), ensure_ascii=False, indent=2))
        return 0
    report.print_model(found)
    return 0
