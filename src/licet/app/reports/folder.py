# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet read FOLDER`: what a person sees of a bulk reading."""

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from licet.app.bulk import Job, Line, documents, journal_of, lines_of, read_all
from licet.app.bulk_output import check_output, read_before, write_output
from licet.terms import UsageError

__all__ = ["read_folder"]


def read_folder(job: Job, *, out: Path | None, dry_run: bool, json_: bool) -> int:
    """Read a folder and tell what came of it.

    Returns:
        0 if every document was read, 1 if some was not.

    Raises:
        UsageError: There is no document, or the output cannot be written.
    """
    wanted, others = documents(job.folder)
    if not wanted:
        raise UsageError("no document stands in this folder", where=str(job.folder),
                         hint="licet reads text, Markdown, HTML, Word and PDF")  # fmt: skip
    if dry_run:
        for path in wanted:
            click.echo(path.relative_to(job.folder).as_posix())
        click.echo(f"{len(wanted)} documents would be read, {len(others)} other files passed over",
                   err=True)  # fmt: skip
        return 0
    lines = list(_shown(job, wanted)) if out is None else _written(job, wanted, out)
    return _told(lines, others=len(others), out=out, json_=json_)


def _shown(job: Job, wanted: list[Path]) -> Iterator[Line]:
    with _progress(len(wanted)) as progress:
        yield from read_all(job, wanted, done={}, progress=progress)


def _written(job: Job, wanted: list[Path], out: Path) -> list[Line]:
    """Read what is new, keep what is unchanged, and write the output whole."""
    check_output(out)
    journal = journal_of(out)
    names = {p.relative_to(job.folder).as_posix() for p in wanted}
    kept = {
        str(line["file"]): line
        for line in (*read_before(out), *lines_of(journal))
        if line["file"] in names and "error" not in line
    }
    done = {name: str(line["sha256"]) for name, line in kept.items()}
    with _progress(len(wanted)) as progress, journal.open("a", encoding="utf-8") as file:
        for line in read_all(job, wanted, done=done, progress=progress):
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
            file.flush()
            kept[str(line["file"])] = line
    write_output(out, kept.values())
    journal.unlink()
    return list(kept.values())


@contextmanager
def _progress(total: int) -> Iterator[Callable[[], None]]:
    """A bar on standard error, on a terminal only."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task("reading", total=total)
        yield lambda: bar.advance(task)


def _told(lines: list[Line], *, others: int, out: Path | None, json_: bool) -> int:
    lines = sorted(lines, key=lambda line: str(line["file"]))
    failed = [line for line in lines if "error" in line]
    if json_:
        click.echo(json.dumps(lines, ensure_ascii=False))
    elif out is None:
        for line in lines:
            click.echo(_line(line))
    for line in failed:
        click.echo(f"not read: {line['file']!r}: {line['error']['problem']}", err=True)
    matches = Counter(line["identified"]["match"] for line in lines if "error" not in line)
    told = ", ".join(f"{count} {match}" for match, count in sorted(matches.items()))
    click.echo(
        f"{len(lines) - len(failed)} documents read ({told or 'none'}), {len(failed)} not read, "
        f"{others} other files passed over",
        err=True,
    )
    if out is not None:
        click.echo(f"written: {out}", err=True)
    return 1 if failed else 0


def _line(line: Line) -> str:
    from licet.app.reports.terminal import plain

    if "error" in line:
        return f"{plain(str(line['file']))}: not read"
    said = line["identified"]
    name = said["licence"] or (f"near {said['nearest']}" if said["nearest"] else "")
    terms = sum(term["value"] != "silent" for term in line["terms"])
    parts = [said["match"], *([name] if name else []), f"{terms} terms",
             f"{len(line['provisions'])} provisions"]  # fmt: skip
    return f"{plain(str(line['file']))}: {', '.join(parts)}"
