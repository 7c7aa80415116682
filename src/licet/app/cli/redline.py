# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet redline`: a Word file with what a later version changes as tracked changes."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

__all__ = ["command"]

_FILE = click.Path(path_type=Path)
_WHEN = click.DateTime(formats=["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M:%SZ"])


@dataclass(frozen=True, slots=True, kw_only=True)
class _Options:
    """The command's options, by their names."""

    out: Path | None
    author: str
    date: datetime | None
    words: bool
    explain: bool
    accept: bool
    reject: bool
    by: str
    force: bool
    json_: bool


@click.command("redline")
@click.argument("files", metavar="OLD [NEW]", nargs=-1, type=_FILE)
@click.option("--out", "-o", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
              help="Write the result here. Default: it is only said what changed.")  # fmt: skip
@click.option("--author", default="licet", show_default=True,
              help="Who the changes are shown as.")  # fmt: skip
@click.option("--date", type=_WHEN, help="When they were made, in UTC. Default: now.")
@click.option("--words", is_flag=True,
              help="Leave out changes of looks alone. Default: they are tracked, too.")  # fmt: skip
@click.option("--explain", is_flag=True,
              help="Put a comment beside each change whose meaning can be said: what it changes, "
              "and who gains. Default: no comments of our own.")  # fmt: skip
@click.option("--accept", is_flag=True,
              help="Instead: accept the changes pending in OLD. Default: compare.")  # fmt: skip
@click.option("--reject", is_flag=True,
              help="Instead: reject the changes pending in OLD. Default: compare.")  # fmt: skip
@click.option("--by", default="", metavar="NAME",
              help="With --accept or --reject: only this author's changes. "
              "Default: everybody's.")  # fmt: skip
@click.option("--force", is_flag=True, help="Let a file be overwritten.")
@click.option("--json", "json_", is_flag=True,
              help="Print JSON. Default: lines for a person.")  # fmt: skip
def command(*, files: tuple[Path, ...], **given: Any) -> None:
    """Mark the Word file OLD with what NEW changes in it, as tracked changes.

    Accepting them all gives NEW, rejecting them all gives OLD. Changes pending in OLD stay their
    authors'; what somebody tracked in NEW is shown as that person's, everything else as
    --author's. Comments of both stay. With --accept or --reject, one file is taken and its
    changes are settled.

    Exits with 0 if it was done, be there changes or not, and 2 if it could not be.
    """
    options = _Options(**given)
    settles = options.accept or options.reject
    if options.accept and options.reject:
        raise click.UsageError("choose one of --accept and --reject")
    if options.by and not settles:
        raise click.UsageError("--by goes with --accept or --reject")
    if options.explain and settles:
        raise click.UsageError("--explain goes with two versions")
    if len(files) != (1 if settles else 2):
        raise click.UsageError("give one file" if settles else "give the old file and the new one")
    _check(files, options)
    if settles:
        _settle(files[0], options)
    else:
        _compare(files[0], files[1], options)


def _check(files: tuple[Path, ...], options: _Options) -> None:
    """Before anything is read: the result can be written, and is no file somebody may want."""
    from licet.app.redlining import check_author, check_kind
    from licet.app.reviews.outputs import check_places, check_replaced

    check_author(options.author)
    if options.out is not None:
        check_places([options.out])
        check_kind(options.out, files[0])
        check_replaced([options.out], targets=files, force=options.force)


def _compare(old: Path, new: Path, options: _Options) -> None:
    from licet.app.files import write_whole
    from licet.app.redlining import counted, redline_json, render, word_bytes
    from licet.text.redline import redline_files

    at = (options.date or datetime.now(UTC)).replace(tzinfo=UTC)
    redlined = redline_files(
        word_bytes(old), word_bytes(new), author=options.author, at=at,
        formatting=not options.words, names=(str(old), str(new)),
    )  # fmt: skip
    if options.explain:
        from licet.app.explaining import explained

        redlined = explained(redlined, old, new, author=options.author, at=at)
    if options.out is not None:
        write_whole(options.out, redlined.data)
    out = str(options.out) if options.out is not None else None
    if options.json_:
        told = redline_json(redlined, old=str(old), new=str(new), out=out)
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        click.echo(render(redlined))
    counts = ", ".join(
        f"{count} {str(kind).replace('-', ' ')}"
        for kind, count in counted(redlined.changes).items()
    )
    click.echo(f"{out or 'nothing written (say -o FILE)'}: {counts or 'no changes'}", err=True)


def _settle(path: Path, options: _Options) -> None:
    from licet.app.files import write_whole
    from licet.app.redlining import word_bytes
    from licet.terms import UnreadableError
    from licet.text import read
    from licet.text.redline import accept_all, reject_all

    data = word_bytes(path)
    try:
        settled = (accept_all if options.accept else reject_all)(data, by=options.by)
        had, left = (len(read(d, name=path.name).revisions) for d in (data, settled))
    except UnreadableError as error:
        raise UnreadableError(error.problem, where=str(path), hint=error.hint) from error
    done = "accepted" if options.accept else "rejected"
    if options.out is not None:
        write_whole(options.out, settled)
    out = str(options.out) if options.out is not None else None
    if options.json_:
        told = {"file": str(path), done: had - left, "pending": left, "written": out}
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        click.echo(f"{had - left} changes {done}, {left} pending")
    click.echo(f"{out or 'nothing written (say -o FILE)'}", err=True)
