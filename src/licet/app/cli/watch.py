# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet watch`: who breached what, when; what could not be tested; what is due next."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from licet.app.cli.events import KINDS
from licet.app.plain import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from licet.app.events import SetAside
    from licet.app.watching import Outcome

__all__ = ["command", "outcome", "output_checked", "reading_options", "written"]

_FILE = click.Path(path_type=Path, dir_okay=False)


def reading_options(function: Callable[..., None]) -> Callable[..., None]:
    """The options of every command that reads events."""
    for option in reversed(
        (
            click.option("--from", "kind", type=click.Choice(KINDS.split()), default=None,
                         help="What the events are. Default: told from their content."),
            click.option("--mapping", type=_FILE, default=None,
                         help="A TOML file: which column or member is which field."),
            click.option("--set", "told", multiple=True, metavar="KEY=VALUE",
                         help="What holds where a row says nothing. May be given again."),
            click.option("--quarantine", type=_FILE, default=None,
                         help="Where rows go that are no events, as JSON lines."),
            click.option("--at", "at", default="", metavar="TIME",
                         help="Up to when: a day or a time with its zone. Default: now."),
            click.option("--force", is_flag=True, help="Let files be overwritten."),
        )
    ):  # fmt: skip
        function = option(function)
    return function


@click.command("watch")
@click.argument("agreements", type=click.Path(path_type=Path))
@click.argument("events", nargs=-1, required=True)
@reading_options
@click.option("--as-recorded", is_flag=True,
              help="Take events in as they became known, and tell what late ones "
              "corrected.")  # fmt: skip
@click.option("--engine", default="monitor", show_default=True, metavar="ENGINE",
              help="`monitor` takes events one by one; duckdb, datafusion, pyspark, spark://… and "
              "postgresql://… run one query over tables of any size.")  # fmt: skip
@click.option("--state", type=click.Path(path_type=Path, file_okay=False), default=None,
              help="With a query: a folder that keeps what was counted, so that the next run reads "
              "new files alone.")  # fmt: skip
@click.option("--html", type=_FILE, default=None, help="Write a report as one HTML file.")
@click.option("--out", type=click.Path(path_type=Path), default=None,
              help="Write a row for each thing found: .parquet or .jsonl; with a query, a "
              "folder.")  # fmt: skip
@click.option("--json", "json_", is_flag=True, help="Print JSON.")
@click.pass_context
def command(context: click.Context, /, agreements: Path, events: tuple[str, ...], *,
            json_: bool, **given: Any) -> None:  # fmt: skip
    """Hold EVENTS against AGREEMENTS: each breach with its clause, one party, time and cause.

    AGREEMENTS is an agreement file, or a folder of them. EVENTS are files, folders, patterns or `-`
    in any form that `licet events` reads: CloudEvents, OpenTelemetry, logs, tables, Parquet.

    With an --engine other than `monitor`, EVENTS are Parquet, JSON lines or CSV files of events as
    `licet events` writes them, and findings are counted by rule.

    Exits with 0 if no breach was found, 1 if there is one, 2 if it could not be done.
    """
    if given["engine"] != "monitor":
        context.exit(_queried(agreements, events, json_=json_, given=given))
    if given["state"]:
        raise click.UsageError("--state goes with a query: name one with --engine")
    output_checked(given, ("html", "out", "quarantine"))
    found = outcome(agreements, events, given)
    _write(found, given)
    if json_:
        from licet.app.watches import as_json

        click.echo(json.dumps(as_json(found.watched), indent=2, ensure_ascii=False))
    else:
        from rich.console import Console

        from licet.app.watches import print_watched

        print_watched(found.watched, console=Console(highlight=False, soft_wrap=False))
    context.exit(1 if found.watched.breaches else 0)


def _queried(
    agreements: Path, events: tuple[str, ...], *, json_: bool, given: dict[str, Any]
) -> int:
    """Run one query over tables of events."""
    from datetime import UTC, datetime

    from rich.console import Console

    from licet.app.agreements import agreements_in
    from licet.app.bulk_watch import watch_tables
    from licet.app.bulk_watch.engines import told_plainly
    from licet.app.decisions import instant
    from licet.app.watches import bulk
    from licet.terms import UsageError

    for name in ("html", "mapping", "kind", "told", "quarantine", "as_recorded"):
        if given[name]:
            option = {"kind": "from", "told": "set"}.get(name, name).replace("_", "-")
            raise click.UsageError(f"--{option} goes with the monitor; a query reads events as "
                                   "`licet events` writes them")  # fmt: skip
    if given["out"] and given["out"].exists() and not given["force"]:
        raise UsageError("this folder is there already", where=str(given["out"]),
                         hint="choose another name, or say --force")  # fmt: skip
    with _stages() as tell, told_plainly(given["engine"]):
        report = watch_tables(
            agreements_in((agreements,)), list(events), engine=given["engine"],
            out=given["out"], until=instant(given["at"]) if given["at"] else datetime.now(UTC),
            state=given["state"], progress=tell,
        )  # fmt: skip
    if json_:
        click.echo(json.dumps(bulk.as_json(report), indent=2, ensure_ascii=False))
    else:
        bulk.print_report(report, console=Console(highlight=False))
    return int(any(one.kind == "breach" for one in report.summary))


@contextmanager
def _stages() -> Iterator[Callable[[str], None]]:
    """Tells what is being done, where somebody looks."""
    import sys

    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console

    with Console(stderr=True).status("starting") as status:
        yield status.update


def outcome(agreements: Path, events: tuple[str, ...], given: dict[str, Any]) -> "Outcome":
    """Read everything, and run the monitor up to `--at`."""
    from dataclasses import replace
    from datetime import UTC, datetime

    from licet.app.agreements import agreements_in
    from licet.app.cli.events import settings_of
    from licet.app.decisions import instant
    from licet.app.events import Tally, find_sources
    from licet.app.watching import events_of, read_for, watch
    from licet.terms import UsageError

    known = agreements_in((agreements,))
    at = instant(given["at"]) if given["at"] else datetime.now(UTC)
    tally = Tally()
    sources = find_sources(events, tally)
    _kept_apart(given, [agreements, *(one.path for one in sources if one.path)])
    settings = read_for(known, settings_of({**given, "metrics": ()}))
    aside: list[SetAside] = []
    with _progress() as progress:
        read = list(events_of(sources, settings, tally, aside=aside.append, progress=progress))
        found = watch(known, read, at=at, as_recorded=given.get("as_recorded", False),
                      progress=progress)  # fmt: skip
    _set_aside(aside, given["quarantine"])
    if aside and not read:
        raise UsageError("no row of these files is an event, so nothing can be said",
                         where=aside[0].file, hint="`licet events --dry-run` says why")  # fmt: skip
    return replace(found, watched=replace(found.watched, set_aside=len(aside)))


def _set_aside(aside: "Sequence[SetAside]", quarantine: Path | None) -> None:
    from licet.app.events.write import aside_json

    if quarantine is not None:
        lines = (json.dumps(aside_json(row), ensure_ascii=False) + "\n" for row in aside)
        written(quarantine, "".join(lines))
    elif aside:
        count, first = len(aside), aside[0]
        rows = "1 row is no event" if count == 1 else f"{count:,} rows are no events"
        where = f"the first at {first.file}:{first.row}: {first.reason}"
        click.echo(f"warning: {rows}, {plain(where)}", err=True)
        click.echo("hint: --quarantine FILE keeps them, with the reason of each", err=True)


def _write(found: "Outcome", given: dict[str, Any]) -> None:
    from licet.app.watches import as_lines, render

    if given["html"]:
        written(given["html"], render(found.watched))
    if given["out"] and given["out"].suffix == ".parquet":
        from licet.app.watches.tables import write_parquet

        write_parquet(given["out"], found.watched)
    elif given["out"]:
        lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in as_lines(found.watched))
        written(given["out"], "".join(lines))


def written(path: Path, text: str) -> None:
    """Write a file whole, or not at all.

    Raises:
        UsageError: It cannot be written.
    """
    from licet.app.files import write_whole

    write_whole(path, text.encode("utf-8", "replace"))


_FORMATS = {"out": (".parquet", ".jsonl"), "residual": (".json",)}
"""How the names of outputs end whose format is told by it."""


def output_checked(given: dict[str, Any], names: tuple[str, ...]) -> None:
    """Refuse, before anything is read, an output that could not be written, or should not be.

    Raises:
        UsageError: It is there already, its folder is not, no name says its format, or two
            outputs are one file.
    """
    from licet.terms import UsageError

    paths: list[Path] = []
    for name in names:
        path = given.get(name)
        if path is None:
            continue
        ends = _FORMATS.get(name, ())
        if ends and path.suffix not in ends:
            raise UsageError("the name says no format we write", where=str(path),
                             hint=f"end it in {' or '.join(ends)}")  # fmt: skip
        if not path.parent.is_dir():
            raise UsageError("there is no such folder", where=str(path.parent))
        if path.resolve() in paths:
            raise UsageError("two outputs are one file", where=str(path))
        paths.append(path.resolve())
        if path.exists() and not given["force"]:
            raise UsageError("this file is there already", where=str(path),
                             hint="choose another name, or say --force")  # fmt: skip


def _kept_apart(given: dict[str, Any], read: list[Path]) -> None:
    """Refuse an output that is an input, or lies among the agreements of a folder."""
    from licet.app.agreements import ACCEPTED
    from licet.terms import UsageError

    inputs = {path.resolve() for path in read}
    for name in ("html", "out", "residual", "quarantine"):
        path = given.get(name)
        if path is None:
            continue
        found = path.resolve()
        if found in inputs or (found.suffix in ACCEPTED and not inputs.isdisjoint(found.parents)):
            raise UsageError("this file is read, and would be overwritten", where=str(path))


@contextmanager
def _progress() -> Iterator[Callable[[int], None]]:
    import sys

    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn

    columns = (SpinnerColumn(), TextColumn("{task.completed:,.0f} events"))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)
        yield lambda number: bar.advance(task, number)
