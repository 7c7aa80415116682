# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet check`: what may be done with a model under all licences of its lineage."""

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from licet.app.adapters.hub import Hub
    from licet.app.checking import Asked
    from licet.app.lineages.loaded import Loaded
    from licet.terms import Composition

__all__ = ["command"]

_FILE = click.Path(path_type=Path, dir_okay=False)


def _options(function: "Callable[..., None]") -> "Callable[..., None]":
    for option in reversed(
        (
            click.option("--act", "acts", multiple=True, metavar="ACT",
                         help="What you want to do: use, fine_tune, distribute, host, "
                         "embed_in_product, generate, train_on_outputs, distil_outputs, "
                         "sublicense, relicense. May be given again. Default: the first seven."),
            click.option("--territory", default="", metavar="CODE",
                         help="Where: an ISO 3166 code such as DE, or EU. Default: unknown."),
            click.option("--domicile", default="", metavar="CODE",
                         help="Seat of whoever acts. Default: the territory."),
            click.option("--fact", "facts", multiple=True, metavar="NAME=VALUE",
                         help="Such as monthly_active_users=1200000, annual_revenue_usd=500000, "
                         "commercial=true, purpose=research; NAME@2024-07-23=VALUE for one day."),
            click.option("--on", "on", type=click.DateTime(["%Y-%m-%d"]), default=None,
                         help="Day of the act. Default: today."),
            click.option("--profile", "profiles", multiple=True, metavar="NAME",
                         help="How unsettled law is read: strict, lenient, or a TOML file. "
                         "Default: strict and lenient, side by side."),
            click.option("--artefact", default="", metavar="ID",
                         help="Artefact asked about. Default: the one nothing was made of."),
            click.option("--matrix", is_flag=True, help="All acts in one table."),
            click.option("--make-possible", "possible", default="", metavar="ACT",
                         help="The cheapest changes after which ACT is possible."),
            click.option("--html", type=_FILE, help="Write a report as one HTML file."),
            click.option("--notices", type=_FILE, help="Write what has to be shipped and shown."),
            click.option("--bom", type=_FILE,
                         help="Write a bill of materials with concluded licences: CycloneDX, or "
                         "SPDX 3 for a name with `spdx` in it."),
            click.option("--sarif", type=_FILE, help="Write conflicts as SARIF 2.1.0."),
            click.option("--markdown", is_flag=True, help="Print Markdown."),
            click.option("--json", "json_", is_flag=True, help="Print JSON."),
            click.option("--gate", type=_FILE,
                         help="A policy; exit 1 only on what it blocks."),
            click.option("--out", type=_FILE,
                         help="Many TARGETs: write one row an answer, .parquet or .jsonl."),
            click.option("--hub", is_flag=True,
                         help="Look up parents' cards on the Hugging Face Hub. Default: offline."),
            click.option("--force", is_flag=True, help="Let files be overwritten."),
        )
    ):  # fmt: skip
        function = option(function)
    return function


@click.command("check")
@click.argument("targets", nargs=-1, required=True, type=click.Path(path_type=Path))
@_options
@click.pass_context
def command(context: click.Context, /, targets: tuple[Path, ...], **given: Any) -> None:
    """Say what may be done with the model in TARGET, by every licence of its lineage.

    TARGET is a model directory, a CycloneDX or SPDX bill of materials, a Croissant file, a Model
    Openness file, or a lineage file of our own (`licet schema --of lineage`). Several TARGETs, or a
    folder of them, are checked one after another.

    Exits with 0 if every act asked about is allowed (asked about none: if there is no conflict),
    1 if not, 2 if it could not be done. With --gate, 1 only for what the policy blocks.
    """
    from licet.app.lineages.many import targets_in

    _check_options({**given, "targets": targets})
    asked = _asked(given)
    found = targets_in(targets)
    if len(found) == 1 and not given["out"]:
        context.exit(_one(found[0], asked, given))
    context.exit(_many(found, asked, given))


def _check_options(given: dict[str, Any]) -> None:
    if given["json_"] and given["markdown"]:
        raise click.UsageError("choose one of --json and --markdown")
    from licet.terms import UsageError

    outputs = {n: given[n] for n in ("html", "notices", "bom", "sarif", "out") if given[n]}
    inputs = [p for p in (*given["targets"], given["gate"]) if p is not None]
    for name, path in outputs.items():
        if any(path.resolve() == other.resolve() for other in inputs):
            raise UsageError("this file is read, and would be overwritten", where=str(path))
        if sum(path.resolve() == other.resolve() for other in outputs.values()) > 1:
            raise UsageError("two outputs would go into one file", where=str(path))
        if given["possible"] and name != "out":
            raise click.UsageError(f"--make-possible writes no --{name}")
        if path.exists() and not given["force"]:
            raise UsageError("this file is there already", where=str(path),
                             hint="choose another name, or say --force")  # fmt: skip


def _asked(given: dict[str, Any]) -> "Asked":
    from licet.app.asking import FACTS, act_named, facts_told, gate_file, place, profile
    from licet.app.checking import Asked
    from licet.compose import DEFAULT_ACTS
    from licet.terms import Act, Known, Situation

    today = datetime.now(UTC).date()
    acts: list[Act] = []
    facts = list(facts_told(given["facts"]))
    for name in given["acts"]:
        act, commercial = act_named(name)
        acts.append(act)
        if commercial is not None and not any(f.name == "commercial" for f in facts):
            facts.append(Known(name="commercial", value=commercial))
    if given["matrix"] and not acts:
        acts = list(Act)
    names = given["profiles"] or ("strict", "lenient")
    if given["gate"] is not None:
        policy = gate_file(given["gate"])
        acts += [act for act in policy.acts if act not in acts]
        names = dict.fromkeys((*given["profiles"], policy.profile))
    on: datetime | None = given["on"]
    for name in sorted({f.name for f in facts} - FACTS):
        click.echo(f"note: no licence that we know asks about `{name}`", err=True)
    where = {f.name: str(f.value) for f in facts if f.name in ("territory", "domicile")}
    return Asked(
        acts=tuple(dict.fromkeys(acts)) or DEFAULT_ACTS,
        situation=Situation(
            facts=tuple(f for f in facts if f.name not in where),
            territory=place(given["territory"] or where.get("territory", "")),
            domicile=place(given["domicile"] or where.get("domicile", "")),
            on=on.date() if on else None,
        ),
        profiles=tuple(profile(name) for name in names),
        artefact=given["artefact"], today=today,
    )  # fmt: skip


def _loaded(target: Path, given: dict[str, Any]) -> "Loaded":
    from licet.app.lineages import load_lineage

    loaded = load_lineage(target, hub=_hub(given))
    for problem in loaded.problems:
        click.echo(f"note: {problem}", err=True)
    return loaded


def _hub(given: dict[str, Any]) -> "Hub | None":
    if not given["hub"]:
        return None
    from licet.app.adapters.hub import Hub

    return Hub()


def _one(target: Path, asked: "Asked", given: dict[str, Any]) -> int:
    from licet.app.checking import check

    loaded = _loaded(target, given)
    if given["possible"]:
        return _plan(loaded, asked, given)
    composition = check(loaded, asked)
    _write_files(composition, loaded, asked, given)
    _print(composition, given)
    if given["gate"] is not None:
        return _gate(composition, given, asked.today)
    return _code(composition, given)


def _code(composition: "Composition", given: dict[str, Any]) -> int:
    from licet.terms import Severity, Verdict

    if given["acts"]:
        return int(any(a.verdict is not Verdict.ALLOW for a in composition.answers))
    return int(any(c.severity is not Severity.NOTE for c in composition.conflicts))


def _gate(composition: "Composition", given: dict[str, Any], today: date) -> int:
    from licet.app.asking import blocked, gate_file

    reasons = blocked(composition, gate_file(given["gate"]), today=today)
    for reason in reasons:
        click.echo(f"blocked: {reason}", err=True)
    return int(bool(reasons))


def _print(composition: "Composition", given: dict[str, Any]) -> None:
    if given["json_"]:
        from licet.app.compositions.encode import composition_json

        click.echo(json.dumps(composition_json(composition), ensure_ascii=False, indent=2))
    elif given["markdown"]:
        from licet.app.compositions.markdown import render

        click.echo(render(composition), nl=False)
    else:
        from rich.console import Console

        from licet.app.compositions.terminal import print_composition, print_matrix

        show = print_matrix if given["matrix"] else print_composition
        show(composition, console=Console(highlight=False, soft_wrap=False))


def _write_files(
    composition: "Composition", loaded: "Loaded", asked: "Asked", given: dict[str, Any]
) -> None:
    from licet.app.files import write_whole

    for name, text in _files(composition, loaded, asked, given):
        write_whole(given[name], text.encode("utf-8"))
        click.echo(f"{name}: {given[name]}", err=True)


def _files(
    composition: "Composition", loaded: "Loaded", asked: "Asked", given: dict[str, Any]
) -> "Sequence[tuple[str, str]]":
    """Everything to be written, made before the first file is touched."""
    found: list[tuple[str, str]] = []
    if given["html"]:
        from licet.app.compositions.html import render

        found.append(("html", render(composition)))
    if given["notices"]:
        from licet.app.checking import notice_files
        from licet.app.compositions.notices import render as notices

        found.append(("notices", notices(composition, found=notice_files(loaded))))
    if given["sarif"]:
        from licet.app.compositions.sarif import as_sarif

        card = loaded.source / "README.md"
        file = card if card.is_file() else loaded.source
        text = file.read_text("utf-8", errors="replace") if file.is_file() else ""
        sarif = as_sarif(composition, file=str(file), text=text)
        found.append(("sarif", json.dumps(sarif, indent=2, ensure_ascii=False) + "\n"))
    if given["bom"]:
        found.append(("bom", _bom(composition, loaded, asked, given["bom"])))
    return found


def _bom(composition: "Composition", loaded: "Loaded", asked: "Asked", path: Path) -> str:
    from licet.app.checking import concluded_licences
    from licet.app.lineages.cyclonedx import to_cyclonedx
    from licet.app.lineages.spdx import to_spdx

    concluded = concluded_licences(loaded, asked)
    at = datetime.combine(asked.today, datetime.min.time(), tzinfo=UTC)
    write = to_spdx if "spdx" in path.name.lower() else to_cyclonedx
    bom, lost = write(composition.lineage, root=composition.artefact, at=at, concluded=concluded)
    for what in lost:
        click.echo(f"note: bill of materials: {what}", err=True)
    return json.dumps(bom, indent=2, ensure_ascii=False) + "\n"


def _plan(loaded: "Loaded", asked: "Asked", given: dict[str, Any]) -> int:
    from licet.app.asking import act_named
    from licet.app.checking import plan
    from licet.app.compositions.terminal import plan_json, print_plan

    act, _ = act_named(given["possible"])
    found = plan(loaded, asked, act)
    if given["json_"]:
        click.echo(json.dumps(plan_json(found), ensure_ascii=False, indent=2))
    else:
        from rich.console import Console

        print_plan(found, act=act, console=Console(highlight=False))
    return int(found is None)


def _many(targets: "Sequence[Path]", asked: "Asked", given: dict[str, Any]) -> int:
    for name in ("html", "notices", "bom", "sarif", "possible", "matrix"):
        if given[name]:
            raise click.UsageError(f"--{name.replace('possible', 'make-possible')} is for one "
                                   "TARGET")  # fmt: skip
    from licet.app.portfolio import check_many

    def passes(composition: "Composition") -> bool:
        if given["gate"] is not None:
            return not _gate(composition, given, asked.today)
        return not _code(composition, given)

    return check_many(
        targets, asked, out=given["out"], json_=given["json_"], hub=_hub(given), passes=passes
    )
