# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet read FOLDER`: what a person sees of a bulk reading."""

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from licet.app.bulk import Found, Job, find_documents, name_of, read_all, settings_of
from licet.app.bulk_output import (
    Kept,
    add_line,
    before,
    check_output,
    journal_of,
    lines_of,
    whole_lines,
    write_output,
)
from licet.app.plain import plain
from licet.app.progress import bar_of
from licet.terms import UsageError

__all__ = ["Told", "read_folder"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What to print of a reading."""

    job: Job
    found: Found
    lines: tuple[Kept, ...]
    """In order of names."""
    reused: int
    """Files that were read in an earlier run and have not changed."""


def read_folder(job: Job, *, out: Path | None, dry_run: bool, json_: bool) -> int:
    """Read a folder and tell what came of it.

    Returns:
        0 if every document was read, 1 if some was not.

    Raises:
        UsageError: There is no document, or the output cannot be written.
    """
    found = find_documents(job.folder)
    if not found.documents:
        raise UsageError("no document stands in this folder", where=str(job.folder),
                         hint="licet reads text, Markdown, HTML, Word and PDF")  # fmt: skip
    if dry_run:
        return _listed(job, found)
    if out is not None:
        check_output(out)
        try:
            told = _read(job, found, journal=journal_of(out), earlier=before(out))
        except KeyboardInterrupt:
            click.echo("stopped: the same command goes on where it was", err=True)
            raise
        write_output(out, told.lines)
        journal_of(out).unlink(missing_ok=True)
        _summary(told)
        click.echo(f"written: {out}", err=True)
    else:
        with TemporaryDirectory(prefix="licet-") as folder:
            told = _read(job, found, journal=Path(folder) / "journal", earlier=())
            _printed(told, json_=json_)
        _summary(told)
    return 1 if found.closed or any(line.problem for line in told.lines) else 0


def _listed(job: Job, found: Found) -> int:
    for path in found.documents:
        click.echo(plain(name_of(job, path)))
    for path in found.others:
        click.echo(f"passed over: {plain(name_of(job, path))}", err=True)
    _unlisted(job, found)
    click.echo(
        f"{len(found.documents)} documents would be read, {len(found.others)} other files "
        "passed over",
        err=True,
    )
    return 1 if found.closed else 0


def _read(job: Job, found: Found, *, journal: Path, earlier: Iterable[Kept]) -> Told:
    """Read what is new or changed, and note each result at once."""
    paths = {name_of(job, path): path for path in found.documents}
    kept = {k.file: k for k in earlier if k.file in paths and _stands(k, paths[k.file], job)}
    reused = len(kept)
    todo = [path for name, path in paths.items() if name not in kept]
    whole = sum(one.size for one in whole_lines(journal))
    with journal.open("ab") as file, bar_of(len(todo), doing="reading") as progress:
        file.truncate(whole)  # a line that was cut off when the last run was stopped
        for line in read_all(job, todo, progress=progress):
            one = add_line(journal, file, line)
            kept[one.file] = one
    return Told(
        job=job, found=found, reused=reused, lines=tuple(kept[name] for name in sorted(kept))
    )


def _stands(kept: Kept, path: Path, job: Job) -> bool:
    """Whether an earlier result is still what we would say."""
    if kept.problem or kept.settings != settings_of(job):
        return False
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == kept.sha256
    except OSError:
        return False


def _printed(told: Told, *, json_: bool) -> None:
    if not json_:
        for line in told.lines:
            click.echo(_line(line))
        return
    before_each = "["
    for data in lines_of(told.lines):
        click.echo(f"{before_each}{data.decode('utf-8').rstrip()}", nl=False)
        before_each = ",\n"
    click.echo("]")


def _line(line: Kept) -> str:
    name = plain(line.file)
    if line.problem:
        return f"{name}: not read"
    known = f"{line.match}, {line.licence}" if line.licence else line.match
    return f"{name}: {known}, {line.terms} terms, {line.provisions} provisions"


def _summary(told: Told) -> None:
    """On standard error: what could not be read and why, then the counts."""
    failed = [line for line in told.lines if line.problem]
    for line in failed:
        click.echo(f"not read: {plain(line.file)}: {plain(line.problem)}", err=True)
    _unlisted(told.job, told.found)
    matches = Counter(line.match for line in told.lines if not line.problem)
    said = ", ".join(f"{count} {match}" for match, count in sorted(matches.items()))
    parts = [
        f"{len(told.lines) - len(failed)} documents read ({said or 'none'})",
        *([f"{told.reused} of them earlier"] if told.reused else []),
        f"{len(failed)} not read",
        f"{len(told.found.others)} other files passed over",
    ]
    click.echo(", ".join(parts), err=True)


def _unlisted(job: Job, found: Found) -> None:
    for path, reason in found.closed:
        click.echo(f"not read: {plain(name_of(job, path))}/: {plain(reason)}", err=True)
