# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet read`: documents, model directories and folders, into typed terms."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Mapping

    from licet.app.adapters.model_directory import Model
    from licet.terms import Dossier
    from licet.terms.documents import Marks

__all__ = ["command"]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Options:
    """The command's options, by their names."""

    json_: bool
    markdown: bool
    html: Path | None
    no_catalogue: bool
    as_rejected: bool
    as_marked: bool
    jobs: int
    out: Path | None
    dry_run: bool


@click.command("read")
@click.argument("targets", metavar="TARGET...", nargs=-1, required=True,
                type=click.Path(allow_dash=True, path_type=Path))  # fmt: skip
@click.option("--json", "json_", is_flag=True, help="Print the dossier as JSON. Default: a table.")
@click.option("--markdown", is_flag=True, help="Print Markdown. Default: a table.")
@click.option("--html", type=click.Path(dir_okay=False, path_type=Path),
              help="Write one self-contained HTML file, too.")  # fmt: skip
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
@click.option("--jobs", type=click.IntRange(1, 64), default=1, show_default=True,
              help="A folder: processes that read at the same time.")  # fmt: skip
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path),
              help="A folder: write every dossier to a .jsonl or .parquet file; a second run "
              "goes on.")  # fmt: skip
@click.option(
    "--dry-run", is_flag=True, help="A folder: list what would be read, and read nothing."
)
@click.pass_context
def command(context: click.Context, /, targets: tuple[Path, ...], **given: Any) -> None:
    """Read TARGET: a licence, an agreement, a model directory, or a folder of documents.

    TARGET is a file (text, Markdown, HTML, Word, PDF), `-` for standard input, a directory with
    a model in it (card, licence file, configuration, weights), or any other folder, of which
    every document is read. Several are read one after another; JSON is then a list.

    Exits with 0 if all was read, 1 if some file was not, 2 if nothing could be read.
    """
    options = _Options(**given)
    _check(targets, options)
    if len(targets) == 1 and _is_folder(targets[0], options):
        context.exit(_folder(targets[0], options))
    if options.out or options.dry_run:
        raise click.UsageError("--out and --dry-run are for a folder")
    if len(targets) == 1:
        _target(targets[0], options)
        return
    context.exit(_several(targets, options))


def _several(targets: tuple[Path, ...], options: _Options) -> int:
    """Read one after another; what cannot be read is said, and stops nothing."""
    from licet.app.cli import tell
    from licet.terms import LicetError

    found: list[Any] = []
    failed = 0
    for number, target in enumerate(targets):
        try:
            if options.json_:
                found.append(_json(target, options))
                continue
            if number:
                click.echo()
            _target(target, options)
        except LicetError as error:
            failed += 1
            tell(error)
    if options.json_:
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
    return 2 if failed == len(targets) else int(failed > 0)


def _check(targets: tuple[Path, ...], options: _Options) -> None:
    if options.json_ and options.markdown:
        raise click.UsageError("choose one of --json and --markdown")
    if options.as_rejected and options.as_marked:
        raise click.UsageError("choose one of --as-rejected and --as-marked")
    if options.html and len(targets) > 1:
        raise click.UsageError("--html is for one TARGET")
    if options.html:
        from licet.app.reports.ours import check_replaceable

        check_replaceable(options.html)


def _is_folder(target: Path, options: _Options) -> bool:
    """Whether it is a folder of documents; with --out or --dry-run, any folder is."""
    if not target.is_dir():
        return False
    from licet.app.adapters.model_directory import is_model_directory

    return bool(options.out or options.dry_run) or not is_model_directory(target)


def _target(target: Path, options: _Options) -> None:
    """Read one target, print it, and write its page."""
    if options.json_:
        click.echo(json.dumps(_json(target, options), ensure_ascii=False, indent=2))
        return
    if target.is_dir():
        _model(_read_model(target, options), options)
    else:
        _document(_read_document(target, options), _name(target), options)


def _json(target: Path, options: _Options) -> "Mapping[str, Any]":
    if target.is_dir():
        from licet.app.reports.model import as_html, as_json

        model = _read_model(target, options)
        if options.html:
            _write(options.html, as_html(model))
        return as_json(model)
    from licet.app.encode import dossier_json

    dossier = _read_document(target, options)
    if options.html:
        from licet.app.reports.html import render

        _write(options.html, render(dossier, name=_name(target)))
    return dossier_json(dossier)


def _document(dossier: "Dossier", name: str, options: _Options) -> None:
    if options.html:
        from licet.app.reports.html import render

        _write(options.html, render(dossier, name=name))
    if options.markdown:
        from licet.app.reports.markdown import render as markdown

        click.echo(markdown(dossier, name=name), nl=False)
    else:
        from rich.console import Console

        from licet.app.reports.terminal import print_dossier

        print_dossier(dossier, name=name, console=Console(highlight=False, soft_wrap=False))


def _model(model: "Model", options: _Options) -> None:
    import licet.app.reports.model as report

    if options.html:
        _write(options.html, report.as_html(model))
    if options.markdown:
        click.echo(report.as_markdown(model), nl=False)
    else:
        report.print_model(model)


def _read_document(target: Path, options: _Options) -> "Dossier":
    from licet.app.service import bytes_of, piped_bytes, read_document
    from licet.text.read import read

    piped = str(target) == "-"
    data = piped_bytes() if piped else bytes_of(target)
    document = read(data, name="" if piped else target.name, marks=_marks(options))
    return read_document(document, with_catalogue=not options.no_catalogue)


def _read_model(target: Path, options: _Options) -> "Model":
    from licet.app.adapters.model_directory import is_model_directory, read_model
    from licet.terms import UsageError

    if not is_model_directory(target):
        raise UsageError("a folder of documents is read on its own", where=str(target))
    return read_model(target, with_catalogue=not options.no_catalogue)


def _marks(options: _Options) -> "Marks":
    from licet.terms.documents import Marks

    if options.as_rejected:
        return Marks.REJECTED
    return Marks.MARKED if options.as_marked else Marks.ACCEPTED


def _name(target: Path) -> str:
    return "standard input" if str(target) == "-" else target.name


def _write(path: Path, text: str) -> None:
    from licet.app.files import write_whole

    write_whole(path, text.encode("utf-8"))
    click.echo(f"report: {path}", err=True)


def _folder(target: Path, options: _Options) -> int:
    if options.markdown or options.html:
        raise click.UsageError("--markdown and --html are for one document or model")
    from licet.app.bulk import Job
    from licet.app.reports.folder import read_folder

    job = Job(
        folder=target, jobs=options.jobs, marks=_marks(options),
        with_catalogue=not options.no_catalogue,
    )  # fmt: skip
    return read_folder(job, out=options.out, dry_run=options.dry_run, json_=options.json_)
