# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet portfolio`: ask a portfolio which agreements are touched, what is owed, and when."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

__all__ = ["command"]

_INDEX = click.argument("index", type=click.Path(dir_okay=False, path_type=Path))
_JSON = click.option("--json", "json_", is_flag=True, help="Print JSON. Default: lines.")
_DAY = click.DateTime(formats=["%Y-%m-%d"])


@click.group("portfolio")
def command() -> None:
    """Ask a portfolio that `licet review FOLDER --index FILE` has made."""


@command.command("list")
@_INDEX
@_JSON
def list_(index: Path, *, json_: bool) -> None:
    """List the documents of INDEX with their findings by severity.

    Exits with 0, or 2 if INDEX cannot be read.
    """
    from licet.app.portfolios.index import opened

    with opened(index) as open_:
        rows = open_.documents()
    _print(rows, json_, lambda r: (
        f"{r['name']}: " + (f"not reviewed: {r['problem']}" if r["problem"] else
        f"{r['block'] or 0} block, {r['high'] or 0} high, {r['medium'] or 0} medium, "
        f"{r['low'] or 0} low" + (f"; {r['parties']}" if r["parties"] else ""))
    ))  # fmt: skip


@command.command("touched")
@_INDEX
@click.option("--party", help="Agreements with a party whose name has these words.")
@click.option("--words", help="Clauses with all these words; a phrase in double quotes.")
@click.option("--rule", help="Agreements with a finding of this rule, such as X-017.")
@click.option("--law", nargs=2, type=_DAY, metavar="FROM TO",
              help="Agreements for which a law changes between two days.")  # fmt: skip
@click.option("--jurisdictions", default="all", show_default=True,
              help="For --law: whose rules, such as eu,us-ca.")  # fmt: skip
@_JSON
@click.pass_context
def touched(context: click.Context, /, index: Path, **given: Any) -> None:
    """Say which agreements of INDEX are touched by a party, a wording, a rule or a law.

    Exits with 0 if none is, 1 if one is, 2 if INDEX cannot be read.
    """
    from licet.app.portfolios.index import opened

    asked = [name for name in ("party", "words", "rule", "law") if given[name]]
    if len(asked) != 1:
        raise click.UsageError("give one of --party, --words, --rule and --law")
    with opened(index) as open_:
        match asked[0]:
            case "party":
                rows = open_.with_party(given["party"])
                line = "{name}: {party} ({called})"
            case "words":
                rows = open_.with_words(given["words"])
                line = "{name}: {section}: {words}"
            case "rule":
                from licet.app.reviews.explaining import check_rules

                check_rules([given["rule"]])
                rows = open_.findings(rule=given["rule"])
                line = "{name}: {rule} {severity}: {problem}"
            case _:
                from licet.app.portfolios.law import touched_by_law

                since, until = (day.date() for day in given["law"])
                rows = touched_by_law(open_, since, until, jurisdictions=given["jurisdictions"])
                line = "{name}: {rule} {change}: {problem}"
    _print(rows, given["json_"], lambda row: line.format(**row))
    context.exit(int(bool(rows)))


@command.command("dates")
@_INDEX
@click.option("--since", type=_DAY, help="First day. Default: today.")
@click.option("--until", type=_DAY, help="Last day. Default: all.")
@click.option("--ics", type=click.Path(dir_okay=False, path_type=Path),
              help="Write them as a calendar, too.")  # fmt: skip
@_JSON
def dates(
    index: Path, *, since: datetime | None, until: datetime | None, ics: Path | None, json_: bool
) -> None:
    """List the days that matter in the agreements of INDEX.

    Exits with 0, or 2 if INDEX cannot be read.
    """
    from licet.app.portfolios.index import opened

    first = (since or datetime.now(UTC)).date().isoformat()
    last = until.date().isoformat() if until else "9999"
    with opened(index) as open_:
        rows = open_.dates(since=first, until=last)
    if ics is not None:
        from licet.app.files import write_whole
        from licet.app.portfolios.dates import calendar_of

        write_whole(ics, calendar_of(rows))
        click.echo(f"calendar: {ics}", err=True)
    _print(rows, json_, lambda r: f"{r['day']}  {r['name']}: {r['says']}")


@command.command("obligations")
@_INDEX
@click.option("--of", "bearer", default="", help="Only those of a party called so.")
@_JSON
def obligations(index: Path, *, bearer: str, json_: bool) -> None:
    """List what has to be done under the agreements of INDEX.

    Exits with 0, or 2 if INDEX cannot be read.
    """
    from licet.app.portfolios.index import opened

    with opened(index) as open_:
        rows = open_.obligations(bearer=bearer)
    _print(rows, json_, lambda r: (
        f"{r['name']}: {r['bearer'] or 'each'}: {r['act']}" + (f" ({r['due']})" if r["due"] else "")
    ))  # fmt: skip


def _print(rows: Iterable[dict[str, Any]], json_: bool, line: Any) -> None:  # noqa: FBT001
    from licet.app.plain import plain

    if json_:
        click.echo(json.dumps(list(rows), ensure_ascii=False, indent=2))
        return
    for row in rows:
        click.echo(plain(line(row)))
