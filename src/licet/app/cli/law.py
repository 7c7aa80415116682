# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet law`: rules of law as data, asked about an agreement on a day."""

import json
import os
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from licet.app.cli import tell

if TYPE_CHECKING:
    from licet.app.law import Change
    from licet.terms.regulation import Case, LawRule, RulePack

__all__ = ["command"]

_DAY = click.DateTime(("%Y-%m-%d",))
_LAW = click.option(
    "--law", default="", metavar="LABELS",
    help="Only these jurisdictions, such as eu,us-ca,uk; us takes in its states. Default: all.",
)  # fmt: skip
_JSON = click.option("--json", "json_", is_flag=True, help="Print JSON. Default: for a person.")
_KNOWN = click.option(
    "--known-as-of",
    type=_DAY,
    metavar="YYYY-MM-DD",
    help="Day whose knowledge of the law counts. Default: the day asked for.",
)


@click.group("law")
def command() -> None:
    """The rules of law licet knows: list and show them, ask them, compare days and releases.

    Further packs are read from the folders that the environment variable LICET_PACKS names.
    No rule has the last word: look at its source and at how far it is to be trusted.
    """


@command.command("list")
@click.option("--pack", default="", help="Only the rules of this pack. Default: all.")
@_LAW
@_JSON
def list_(*, pack: str, law: str, json_: bool) -> None:
    """List every rule version: id, pack, place, severity, status, days, title.

    Exits with 0, or 2 if the packs cannot be read.
    """
    from licet.app.law import chosen
    from licet.app.law.reports import render_list, rule_json

    rules = chosen(_packs(), pack=pack, law=law.split(","))
    _print([rule_json(one) for one in rules], lambda: render_list(rules), json_=json_)


@command.command("show")
@click.argument("rule")
@_JSON
def show(rule: str, *, json_: bool) -> None:
    """Show all versions of RULE, such as EUAIA-022, or one, such as EUAIA-012@2.

    Exits with 0, or 2 if there is none of that name.
    """
    from licet.app.law import rules_named
    from licet.app.law.reports import render_rule, rule_json

    found = _packs()
    versions = rules_named(found, rule)
    read = {(pack.name, one.key): one.says for pack in found for one in pack.sources}
    texts = [
        render_rule(one, {key: read.get((one.pack, key), key) for key in one.read})
        for one in versions
    ]
    _print([rule_json(one) for one in versions], lambda: "\n\n".join(texts), json_=json_)


@command.command("ask")
@click.argument("target", type=click.Path(path_type=Path))
@click.option(
    "--as-of", type=_DAY, metavar="YYYY-MM-DD", help="Day for which to ask. Default: today."
)
@_KNOWN
@click.option("--pack", default="", help="Only the rules of this pack. Default: all.")
@_LAW
@_JSON
@click.pass_context
def ask(
    context: click.Context, target: Path, *, as_of: datetime | None,
    known_as_of: datetime | None, pack: str, law: str, json_: bool,
) -> None:  # fmt: skip
    """Ask the rules about TARGET: a case file of facts and clauses, or an agreement.

    Exits with 0 if no rule is violated and none lacks a fact, 1 if one is or does, 2 if the
    target cannot be read.
    """
    from licet.app.law import ask as asked
    from licet.app.law import chosen, read_target
    from licet.app.law.reports import answer_json, render_answer

    found = _packs()
    case = read_target(target, chosen(found))
    answer = asked(
        case, found, chosen(found, pack=pack, law=law.split(",")),
        as_of=_day(as_of) or _today(), known_as_of=_day(known_as_of),
    )  # fmt: skip
    _print(answer_json(answer), lambda: render_answer(answer), json_=json_)
    context.exit(1 if answer.open else 0)


@command.command("diff")
@click.argument("first")
@click.argument("second")
@click.argument("target", type=click.Path(path_type=Path))
@click.option("--pack", "releases", is_flag=True,
              help="FIRST and SECOND are releases, not days. Default: days.")  # fmt: skip
@click.option(
    "--as-of",
    type=_DAY,
    metavar="YYYY-MM-DD",
    help="Day on which releases are compared. Default: today.",
)
@_KNOWN
@_LAW
@_JSON
@click.pass_context
def diff(
    context: click.Context, first: str, second: str, target: Path, *, releases: bool,
    as_of: datetime | None, known_as_of: datetime | None, law: str, json_: bool,
) -> None:  # fmt: skip
    """Say what changes for TARGET between two days, or with --pack between two releases.

    TARGET is a case file, an agreement, or a folder of both. A release such as 2026.11.1 stands
    for all packs as they were with it.

    Exits with 0 if nothing changes, 1 if something does, 2 if something cannot be read.
    """
    from licet.app.law import chosen, files_of, read_target
    from licet.app.law.reports import change_json, render_changes
    from licet.terms.errors import LicetError

    days = () if releases else (_given(first), _given(second))
    shelves = [_packs(until=one) for one in (first, second)] if releases else [_packs()]
    every = [rule for shelf in shelves for rule in chosen(shelf)]
    rules = [chosen(shelf, law=law.split(",")) for shelf in shelves]
    changed: dict[str, tuple[Change, ...]] = {}
    unread: dict[str, LicetError] = {}
    for path in files_of(target):
        try:
            case = read_target(path, every)
        except LicetError as error:
            unread[str(path)] = error
            continue
        changed[str(path)] = _changes(
            case, rules, days, as_of=_day(as_of) or _today(), known_as_of=_day(known_as_of)
        )
    said = {
        "first": first, "second": second, "unread": list(unread),
        "targets": [
            {"target": name, "changes": [change_json(one) for one in found]}
            for name, found in changed.items()
        ],
    }  # fmt: skip
    texts = [
        f"{name}\n{render_changes(found)}" if target.is_dir() else render_changes(found)
        for name, found in changed.items()
    ]
    _print(said, lambda: "\n\n".join(texts), json_=json_)
    for reason in unread.values():
        tell(reason)
    context.exit(2 if unread else 1 if any(changed.values()) else 0)


def _changes(
    case: "Case", rules: "Sequence[tuple[LawRule, ...]]", days: tuple[date, ...], *,
    as_of: date, known_as_of: date | None,
) -> "tuple[Change, ...]":  # fmt: skip
    from licet.app.law import between_days, between_releases

    if days:
        return between_days(case, rules[0], days[0], days[1], known_as_of=known_as_of)
    return between_releases(case, rules[0], rules[1], as_of=as_of, known_as_of=known_as_of)


def _packs(until: str = "") -> "tuple[RulePack, ...]":
    from licet.app.law import load_packs

    return load_packs(os.environ, until=until)


def _day(given: datetime | None) -> date | None:
    return None if given is None else given.date()


def _given(day: str) -> date:
    try:
        return date.fromisoformat(day)
    except ValueError:
        raise click.BadParameter(
            f"`{day}` is not a day, 2026-12-10 (for releases, say --pack)"
        ) from None


def _today() -> date:
    return datetime.now(UTC).date()


def _print(said: Any, text: "Callable[[], str]", *, json_: bool) -> None:
    click.echo(json.dumps(said, indent=2, ensure_ascii=False) if json_ else text())
