# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet odrl`: policies of the Open Digital Rights Language."""

import json
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from licet.app.odrl.exporting import Unsaid
    from licet.app.odrl.reading import Reading
    from licet.decide.odrl.reports import PolicyReport

__all__ = ["command"]

ELSEWHERE = {"conflicts": "odrl_conflicts"}
"""Commands of the group that live in a module of their own, imported when they are used."""

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_ODRL = "http://www.w3.org/ns/odrl/2/"


class _Lazy(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        found = [name for name, module in ELSEWHERE.items() if _there(module)]
        return sorted([*super().list_commands(ctx), *found])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        module = ELSEWHERE.get(cmd_name, "")
        if module and _there(module):
            command: click.Command = import_module(f"licet.app.cli.{module}").command
            return command
        return super().get_command(ctx, cmd_name)


def _there(module: str) -> bool:
    return Path(__file__).with_name(f"{module}.py").is_file()


@click.group("odrl", cls=_Lazy)
def command() -> None:
    """Evaluate, import and export policies in ODRL (Turtle, JSON-LD or RDF/XML)."""


@command.command("evaluate")
@click.argument("policy", type=_FILE)
@click.argument("request", type=_FILE)
@click.argument("state", type=_FILE)
@click.option(
    "--also",
    "others",
    type=_FILE,
    multiple=True,
    metavar="FILE",
    help="Policies that earlier reports in STATE are about. May be given again.",
)
@click.option(
    "--behaviour",
    type=click.Choice(["closed", "open"]),
    default="closed",
    show_default=True,
    help="Whether what a policy is silent on is denied or allowed.",
)
@click.option("--json", "json_", is_flag=True, help="Print JSON.")
@click.option("--turtle", is_flag=True, help="Print the report as Turtle.")
@click.pass_context
def evaluate(
    context: click.Context,
    /,
    policy: Path,
    request: Path,
    state: Path,
    *,
    others: tuple[Path, ...],
    behaviour: str,
    json_: bool,
    turtle: bool,
) -> None:
    """Say what POLICY answers to REQUEST in the STATE of the world.

    Nothing is fetched from the network. Exits with 0 if every policy of the file allows it, 1 if
    one denies it or a fact is missing, 2 if it could not be evaluated.
    """  # fmt: skip
    from licet.app.odrl.asking import evaluate_files
    from licet.app.odrl.reports import as_json, as_turtle
    from licet.decide.odrl.reports import Behaviour
    from licet.terms import Verdict

    reports, (reading,) = evaluate_files(
        policy, request, state, others=others, behaviour=Behaviour(behaviour)
    )
    if turtle:
        click.echo("\n".join(as_turtle(each) for each in reports), nl=False)
    elif json_:
        said = [{**as_json(each), "unread": _unread(reading)} for each in reports]
        click.echo(json.dumps(said[0] if len(said) == 1 else said, indent=2, ensure_ascii=False))
    else:
        click.echo(render(reports, reading), nl=False)
    context.exit(int(any(each.verdict is not Verdict.ALLOW for each in reports)))


@command.command("export")
@click.argument("agreement", type=_FILE)
@click.option("--json", "json_", is_flag=True, help="Print JSON-LD and what could not be said.")
@click.pass_context
def export(context: click.Context, /, agreement: Path, *, json_: bool) -> None:
    """Write AGREEMENT (.toml or .json) in ODRL, as Turtle.

    A rule that ODRL cannot say exactly is left out and listed on standard error. Exits with 0 if
    all of it was said, 1 if something was left out, 2 if the file cannot be read.
    """
    from licet.app.agreements import agreement_in
    from licet.app.odrl.exporting import as_json_ld, as_turtle

    found = agreement_in(agreement)
    if json_:
        said, unsaid = as_json_ld(found)
        left = [{"where": each.where, "what": each.what} for each in unsaid]
        click.echo(json.dumps({"policy": said, "unsaid": left}, indent=2, ensure_ascii=False))
    else:
        text, unsaid = as_turtle(found)
        click.echo(text, nl=False)
        _tell_unsaid(unsaid)
    context.exit(int(bool(unsaid)))


@command.command("import")
@click.argument("policy", type=_FILE)
@click.option("--only", default="", metavar="IRI", help="Which policy, if there are several.")
@click.option(
    "--artefacts",
    default="weights",
    show_default=True,
    metavar="KIND",
    help="What the assets are where the policy does not say: weights, dataset, code …",
)
@click.option(
    "--starts",
    type=click.DateTime(["%Y-%m-%d"]),
    default=None,
    help="Day the agreement starts, if the policy does not say.",
)
@click.option("--json", "json_", is_flag=True, help="Print JSON (an agreement always is).")
@click.pass_context
def import_(
    context: click.Context,
    /,
    policy: Path,
    *,
    only: str,
    artefacts: str,
    starts: datetime | None,
    json_: bool,
) -> None:
    """Make an agreement of an ODRL policy: JSON that `licet decide` and the others read.

    A rule that cannot be carried over exactly is left out and listed on standard error; with
    --json it is listed beside the agreement. Exits with 0 if all was carried over, 1 if something
    was left out, 2 if the file cannot be read.
    """  # fmt: skip
    from licet.app.agreements import as_json as written
    from licet.app.odrl.importing import agreement_in_policies

    day = None if starts is None else starts.replace(tzinfo=UTC)
    agreement, unsaid = agreement_in_policies(policy, only=only, kind=artefacts, starts=day)
    if json_:
        left = [{"where": each.where, "what": each.what} for each in unsaid]
        said = {"agreement": json.loads(written(agreement)), "unsaid": left}
        click.echo(json.dumps(said, indent=2, ensure_ascii=False))
    else:
        click.echo(written(agreement))
        _tell_unsaid(unsaid)
    context.exit(int(bool(unsaid)))


def _tell_unsaid(unsaid: "tuple[Unsaid, ...]") -> None:
    from licet.app.plain import plain

    for each in unsaid:
        click.echo(f"left out: {plain(each.where)}: {plain(each.what)}", err=True)


def _unread(reading: "Reading") -> list[dict[str, str]]:
    return [
        {"node": each.node, "predicate": each.predicate, "value": each.value.text}
        for each in reading.unread
    ]


def render(reports: "tuple[PolicyReport, ...]", reading: "Reading") -> str:
    """What a person reads: the verdict of each policy, its rules, and what is missing."""
    from licet.app.plain import plain

    lines: list[str] = []
    for report in reports:
        lines.append(f"{report.verdict}: {report.policy}")
        lines += [f"  by {name}" for name in report.because]
        lines += [f"  not known: {_short(name)}" for name in report.missing]
        for rule in report.rules:
            state = "active" if rule.active else "inactive"
            lines.append(f"  {rule.kind} {rule.rule}: {state}")
            lines += [
                f"    not satisfied: {_short(premise.constraint) or _KINDS[premise.kind]}"
                for premise in rule.premises
                if not premise.satisfied
            ]
            lines += [
                f"    duty {each.rule}: {_STATES.get(each.deontic, each.deontic)}"
                for each in rule.conditions
                if each.deontic != "Fulfilled"
            ]
        lines += [f"  note: {each}" for each in report.notes]
    if reading.unread:
        lines.append(f"{len(reading.unread)} statements have no meaning here; --json lists them")
    return "".join(" " * (len(line) - len(line.lstrip(" "))) + plain(line) + "\n" for line in lines)


_STATES = {"NonSet": "not done", "Violated": "violated"}
_KINDS = {"TargetReport": "target", "PartyReport": "party", "ActionReport": "action"}


def _short(name: str) -> str:
    return name.removeprefix(_ODRL)
