# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet odrl conflicts`: whether policies contradict one another."""

import json
from dataclasses import asdict
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from licet.decide.odrl.conflicts import Norm, Report

__all__ = ["as_json", "as_text", "command"]

_FILE = click.Path(path_type=Path, dir_okay=False)
_FORCE = "https://w3id.org/force/compliance-report#"
_LABELS = {
    "conflict": "Conflict",
    "ambiguous": "Ambiguous",
    "none": "NonConflict",
    "underspecified": "Underspecified",
}
_FINE = ("none", "compatible")


@click.command("conflicts")
@click.argument("files", nargs=-1, required=True, type=_FILE)
@click.option("--state", type=_FILE, help="A state of the world. Default: all states count.")
@click.option(
    "--knowledge",
    "graphs",
    multiple=True,
    type=_FILE,
    help="A graph that says how terms lie to one another. May be given again.",
)
@click.option(
    "--on",
    type=click.DateTime(["%Y-%m-%d"]),
    default=None,
    help="Day on which regions such as EU have their members. Default: today.",
)
@click.option(
    "--ask",
    type=click.Choice(["rules", "use", "operands"]),
    default="rules",
    show_default=True,
    help="rules: does one forbid what the other grants or demands? use: does one use "
    "satisfy the conditions of both? operands: the same, left open by what only one "
    "side speaks of.",
)
@click.option(
    "--inside",
    is_flag=True,
    help="Compare the rules of one policy with each other too. Default: only for a single policy.",
)
@click.option("--json", "json_", is_flag=True, help="Print JSON.")
@click.pass_context
def command(
    context: click.Context, /, files: tuple[Path, ...], state: Path | None,
    graphs: tuple[Path, ...], on: datetime | None, ask: str, *, inside: bool, json_: bool,
) -> None:  # fmt: skip
    """Say whether the policies in FILES contradict one another, and show a case.

    Exits with 0 if they do not, 1 if they do, may, or it is not known, 2 if it could not be told.
    """
    from licet.app.odrl.conflicts import conflicts_of, contents
    from licet.decide.odrl.conflicts import Scope

    day = on.date() if on else _today()
    report = conflicts_of(
        contents(files),
        on=day,
        state=contents([state])[0] if state else None,
        graphs=contents(graphs),
        scope=Scope.EVERYWHERE if inside else Scope.BETWEEN,
    )
    found = as_json(report, ask=ask)
    click.echo(json.dumps(found, indent=2, ensure_ascii=False) if json_ else as_text(report, ask))
    context.exit(0 if found["verdict"] in _FINE else 1)


def _today() -> date:
    return datetime.now(UTC).date()


def as_json(report: "Report", *, ask: str = "rules") -> dict[str, Any]:
    """The report as plain values; `verdict` answers what is asked."""
    found = asdict(report)
    pairs = [
        {**pair, "witness": dict(pair["witness"])} for pair in found.pop("pairs")
    ]  # fmt: skip
    label = _LABELS.get(report.verdict)
    return {
        "verdict": str(_answer(report, ask)),
        "rules": found["rules"],
        "because": found["because"],
        "missing": found["missing"],
        "witness": dict(report.witness),
        "asked": ask,
        "between_rules": {
            "verdict": str(report.verdict),
            "can_clash": str(report.can_clash),
            "activation_state": _FORCE + label if label else None,
        },
        "common_use": {**found["use"], "witness": dict(report.use.witness)},
        "strategies": found["strategies"],
        "pairs": pairs,
    }


def _answer(report: "Report", ask: str) -> str:
    answers = {"use": report.use.verdict, "operands": report.use.by_operand}
    return str(answers.get(ask, report.verdict))


def as_text(report: "Report", ask: str = "rules") -> str:
    """The report for a person."""
    from licet.app.plain import plain

    lines = [_answer(report, ask)]
    if ask == "rules":
        lines += [f"  because {plain(reason)}" for reason in report.because]
        lines += [f"  missing: {plain(reason)}" for reason in report.missing]
        lines += [f"  {norm.kind}: {plain(_named(norm))}" for norm in report.rules]
        lines += [f"  with {plain(name)} = {plain(value)}" for name, value in report.witness]
    else:
        lines += [
            f"  {plain(each.operand)}: {each.common_use} ({each.relation})"
            for each in report.use.operands
        ]
        lines += [f"  because {plain(reason)}" for reason in report.use.because]
    if report.strategies:
        lines.append("  the policies settle it by: " + ", ".join(map(plain, report.strategies)))
    return "\n".join(lines)


def _named(norm: "Norm") -> str:
    return f"{norm.about} (in {norm.policy})"
