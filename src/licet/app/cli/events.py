# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet events`: usage events from logs, spans, tables and queues, as one table."""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from licet.app.plain import plain

if TYPE_CHECKING:
    from licet.app.events import SetAside, Settings, Source, Tally

__all__ = ["KINDS", "command", "render", "settings_of"]

_FILE = click.Path(path_type=Path, dir_okay=False)
KINDS = "licet cloudevents otlp openai litellm vllm access table json"
"""As `licet.app.events.KINDS` has them; named here so that help is quick."""
_SHOWN = 10
"""Events or rows that are shown."""


@click.command("events")
@click.argument("files", nargs=-1, required=True, metavar="FILES...")
@click.option("--from", "kind", type=click.Choice(KINDS.split()), default=None,
              help="What the files are. Default: told from their content.")  # fmt: skip
@click.option("--mapping", type=_FILE, default=None,
              help="A TOML file: which column or member is which field.")  # fmt: skip
@click.option("--set", "told", multiple=True, metavar="KEY=VALUE",
              help="What holds where a row says nothing: actor=northwind, territory=DE. "
              "May be given again.")  # fmt: skip
@click.option("--metric", "metrics", multiple=True, metavar="NAME",
              help="A number that rows may tell beside the known attributes, such as images. "
              "May be given again.")  # fmt: skip
@click.option("--out", type=_FILE, default=None,
              help="Where events go: .parquet, .jsonl, .cloudevents.jsonl or .cloudevents.json. "
              "Default: they are counted only.")  # fmt: skip
@click.option("--quarantine", "aside", type=_FILE, default=None,
              help="Where rows go that did not become events, as JSON lines. "
              "Default: beside --out, if there are any.")  # fmt: skip
@click.option("--dry-run", is_flag=True, help="Show the first events, and write nothing.")
@click.option("--json", "json_", is_flag=True, help="Print JSON. Default: for a person.")
@click.pass_context
def command(context: click.Context, /, files: tuple[str, ...], **given: Any) -> None:
    """Read usage events from FILES, and write them as one table.

    FILES are files, folders, patterns, or `-` for standard input; gzip and zstd are unpacked.
    Read are events of licet, CloudEvents, OpenTelemetry spans and log records, logs of OpenAI's
    kind, of LiteLLM and vLLM, access logs, and tables. Each row becomes an event, is set aside
    with its reason, or is known to be no usage; the three add up to what was read.

    Exits with 0 if every row was fine, 1 if something was set aside, 2 if a file could not be
    read or written.
    """
    from licet.app.events import Tally, find_sources

    tally = Tally()
    settings = settings_of(given)
    sources = find_sources(files, tally)
    if given["dry_run"]:
        first, events = _looked(sources, settings, tally)
    else:
        first, events = _converted(sources, settings, tally, given), []
    if given["json_"]:
        click.echo(json.dumps(_as_json(tally, first, events), indent=2, ensure_ascii=False))
    else:
        click.echo(render(tally, first, events))
    for broken in tally.broken:
        _tell_broken(broken.file, broken.problem, broken.hint)
    context.exit(2 if tally.broken else 1 if tally.set_aside else 0)


def settings_of(given: dict[str, Any]) -> "Settings":
    """How rows become events, by the options `--from`, `--mapping`, `--set` and `--metric`.

    Raises:
        UsageError: An option says nothing, or two things.
    """
    from licet.app.events import Mapped, Settings, load_mapping
    from licet.terms import UsageError

    defaults: dict[str, str] = {}
    for said in given["told"]:
        name, sign, value = said.partition("=")
        if not sign or not name or not value:
            raise UsageError(
                "this sets nothing", where=f"--set {said}", hint="write --set territory=DE"
            )
        if defaults.setdefault(name, value) != value:
            raise UsageError("this is set twice", where=f"--set {said}")
    mapping = load_mapping(given["mapping"]) if given["mapping"] else Mapped()
    return Settings(
        kind=given["kind"] or "", mapping=mapping, defaults=defaults,
        metrics=frozenset(given["metrics"]),
    )  # fmt: skip


def _converted(
    sources: "Sequence[Source]", settings: "Settings", tally: "Tally", given: dict[str, Any]
) -> "list[SetAside]":
    from licet.app.events import convert

    out, aside = given["out"], given["aside"]
    beside = out.with_name(f"{out.name}.quarantine.jsonl") if out and not aside else None
    with _progress(sources) as progress:
        first = convert(
            sources, settings, out=out, aside=aside or beside, tally=tally, progress=progress
        )
    if beside is not None and not first:
        beside.unlink(missing_ok=True)
    return first


def _looked(
    sources: "Sequence[Source]", settings: "Settings", tally: "Tally"
) -> "tuple[list[SetAside], list[dict[str, Any]]]":
    """The first events, and what was set aside before them."""
    from licet.app.events import read_events
    from licet.app.events.write import json_of

    first: list[SetAside] = []
    events = islice(read_events(sources, settings, tally, aside=first.append), _SHOWN)
    return first, [json.loads(json_of(event)) for event in events]


def _as_json(
    tally: "Tally", first: "list[SetAside]", events: list[dict[str, Any]]
) -> dict[str, Any]:
    from licet.app.events.write import aside_json

    said: dict[str, Any] = {
        "read": tally.read,
        "events": dict(tally.events),
        "set_aside": dict(tally.set_aside.most_common()),
        "passed_over": dict(tally.passed_over.most_common()),
        "files": dict(tally.files),
        "not_read": [
            {"file": one.file, "problem": one.problem, "hint": one.hint} for one in tally.broken
        ],
        "ignored": [str(path) for path in tally.ignored],
        "first_set_aside": [aside_json(row) for row in first[:_SHOWN]],
    }
    return said | ({"first_events": events} if events else {})


def render(tally: "Tally", first: "list[SetAside]", events: list[dict[str, Any]]) -> str:
    """What came in, what was set aside and why, and what was no usage."""
    lines = [json.dumps(event, ensure_ascii=False) for event in events]
    width = len(f"{tally.read:,}")
    lines.append(f"{tally.read:>{width},} rows read")
    for kind, count in tally.events.items():
        files = tally.files[kind]
        lines.append(f"{count:>{width},} events: {kind} ({files} file{'s'[: files != 1]})")
    for kind, count in tally.passed_over.most_common():
        lines.append(f"{count:>{width},} no usage: {plain(kind)}")
    for reason, count in tally.set_aside.most_common():
        lines.append(f"{count:>{width},} set aside: {plain(reason)}")
    for row in first[:3]:
        said = f" (`{plain(row.said)}`)" if row.said else ""
        hint = f"; {plain(row.hint)}" if row.hint else ""
        lines.append(f"  {plain(row.file)}, row {row.row}: {plain(row.reason)}{said}{hint}")
    if tally.ignored:
        lines.append(f"{len(tally.ignored)} files passed over by their names")
    return "\n".join(lines)


def _tell_broken(file: str, problem: str, hint: str) -> None:
    click.echo(f"not read: {plain(file)}: {plain(problem)}", err=True)
    if hint:
        click.echo(f"hint: {plain(hint)}", err=True)


@contextmanager
def _progress(sources: "Sequence[Source]") -> Iterator[Callable[[int], None]]:
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TimeRemainingColumn

    columns = (BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=sum(one.size for one in sources) or None)
        yield lambda size: bar.advance(task, size)
