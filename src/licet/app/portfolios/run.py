# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet review FOLDER`: what a person sees of a portfolio's review."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from licet.app.bulk import Found, find_documents
from licet.app.files import replaced, write_whole
from licet.app.plain import plain
from licet.app.portfolios.index import Index, opened
from licet.app.portfolios.reviewed import (
    Folder,
    Line,
    digest_of,
    name_of,
    review_all,
    settings_of,
)
from licet.app.progress import bar_of
from licet.app.reports.ours import check_replaceable
from licet.app.reviews.reviewing import check_asked
from licet.terms import UsageError

__all__ = ["Outputs", "review_folder"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outputs:
    """Where what was found goes."""

    index: Path | None = None
    html: Path | None = None
    """A folder: a page of each document, and one of all."""
    out: Path | None = None
    """A `.jsonl` file with one review a line."""
    ics: Path | None = None
    json_: bool = False


def review_folder(job: Folder, outputs: Outputs, *, failing: tuple[str, ...]) -> int:
    """Review a folder, keep what was found, and say what came of it.

    A document that has not changed since it was reviewed with the same settings is not
    reviewed again; a run that was stopped goes on where it was.

    Args:
        job: What to review and how.
        outputs: Where it goes.
        failing: Severities that make the answer 1.

    Returns:
        0 if nothing of these severities was found, 1 if something was, 2 if a document could
        not be reviewed.

    Raises:
        UsageError: There is no document, or an output cannot be written.
    """
    found = find_documents(job.folder)
    if not found.documents:
        raise UsageError("no document stands in this folder", where=str(job.folder),
                         hint="licet reviews text, Markdown, HTML, Word and PDF")  # fmt: skip
    _check(job.folder, outputs)
    check_asked(job.asked)
    with TemporaryDirectory(prefix="licet-") as folder:
        path = outputs.index or Path(folder) / "index.db"
        with opened(path, new=True) as index:
            reused = _reviewed(job, found, index, outputs)
            _write(index, outputs, job.asked.as_of)
            return _told(index, found, outputs, reused, failing)


def _check(folder: Path, outputs: Outputs) -> None:
    if outputs.out is not None and outputs.out.suffix != ".jsonl":
        raise UsageError("the output is JSON lines", where=str(outputs.out),
                         hint="end it in .jsonl")  # fmt: skip
    html = outputs.html
    if html is not None and html.exists() and not html.is_dir():
        raise UsageError("the pages of a folder need a folder", where=str(html))
    if html is not None:
        if html.resolve().is_relative_to(folder.resolve()):
            raise UsageError("pages inside the folder would be reviewed the next time",
                             where=str(html), hint="choose a folder beside it")  # fmt: skip
        check_replaceable(html / "index.html")
    for path in (outputs.out, outputs.ics, outputs.index):
        if path is not None and not path.parent.is_dir():
            raise UsageError("there is no such folder", where=str(path.parent))


def _reviewed(job: Folder, found: Found, index: Index, outputs: Outputs) -> int:
    """Review what is new or changed; how many stood already."""
    paths = {name_of(job, path): path for path in found.documents}
    index.keep_only(paths)
    known, settings = index.known(), settings_of(job)
    stands = {
        name
        for name, path in paths.items()
        if known.get(name) == (digest_of(path), settings)
        and (outputs.html is None or _page_of(outputs.html, name).exists())
    }
    todo = [path for name, path in paths.items() if name not in stands]
    with bar_of(len(todo), doing="reviewing") as progress:
        for line in review_all(job, todo, progress=progress):
            index.put(line)
            _page(outputs.html, line)
    return len(stands)


def _page_of(folder: Path, name: str) -> Path:
    return folder / f"{name}.html"


def _page(folder: Path | None, line: Line) -> None:
    if folder is None or "page" not in line:
        return
    path = _page_of(folder, line["file"])
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, line["page"].encode("utf-8"))


def _write(index: Index, outputs: Outputs, as_of: date) -> None:
    if outputs.out is not None:
        with replaced(outputs.out) as made, made.open("w", encoding="utf-8") as file:
            for name, review in index.reviews():
                file.write(f'{{"file": {json.dumps(name, ensure_ascii=False)}, {review[1:]}\n')
    if outputs.html is not None:
        from licet.app.portfolios.page import render

        outputs.html.mkdir(parents=True, exist_ok=True)
        page = render(index, as_of=as_of)
        write_whole(outputs.html / "index.html", page.encode("utf-8"))
    if outputs.ics is not None:
        from licet.app.portfolios.dates import calendar_of

        write_whole(outputs.ics, calendar_of(index.dates(since=as_of.isoformat())))
    for path in (outputs.out, outputs.html, outputs.ics, outputs.index):
        if path is not None:
            click.echo(f"written: {path}", err=True)


def _told(
    index: Index, found: Found, outputs: Outputs, reused: int, failing: tuple[str, ...]
) -> int:
    rows = index.documents()
    failed = [row for row in rows if row["problem"]]
    if outputs.json_:
        whole = ",\n".join(
            f'{{"file": {json.dumps(name, ensure_ascii=False)}, {review[1:]}'
            for name, review in index.reviews()
        )
        click.echo(f"[\n{whole}\n]")
    else:
        click.echo(f"{'block':>6}{'high':>6}{'medium':>8}{'low':>6}  document")
        for row in rows:
            if not row["problem"]:
                counts = f"{row['block'] or 0:>6}{row['high'] or 0:>6}"
                more = f"{row['medium'] or 0:>8}{row['low'] or 0:>6}"
                click.echo(f"{counts}{more}  {plain(row['name'])}")
    for row in failed:
        click.echo(f"not reviewed: {plain(row['name'])}: {plain(row['problem'])}", err=True)
    for path, reason in found.closed:
        click.echo(f"not reviewed: {plain(str(path))}/: {plain(reason)}", err=True)
    earlier = f", {reused} of them earlier" if reused else ""
    click.echo(
        f"{len(rows) - len(failed)} reviewed{earlier}, {len(failed)} not, "
        f"{len(found.others)} other files passed over",
        err=True,
    )
    if failed or found.closed:
        return 2
    return int(any(row[name] for row in rows for name in failing if name in row))
