# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet new`: from a form, two parties and a stance to a file of typed terms."""

import json
import sys
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from licet.app.drafting.questions import Question
    from licet.app.drafting.starting import Wanted
    from licet.terms import Agreement
    from licet.terms.dossiers import Param

__all__ = ["command"]


@click.command("new")
@click.option("--between", required=True, metavar="A,B[,C…]",
              help="The parties, the licensor first: .toml files (name, domicile, roles) or "
              "names.")  # fmt: skip
@click.option("--form", "form_", default="", metavar="NAME",
              help="Form of agreement; `licet clauses --forms` lists them. Default: what fits "
              "--layer.")  # fmt: skip
@click.option("--layer", "layers", default="", metavar="LIST",
              help="What is licensed: code, data, model, output. Default: what the form is "
              "for.")  # fmt: skip
@click.option("--stance", type=click.Choice(("licensor", "balanced", "licensee")),
              default="balanced", show_default=True, help="Whom wordings and values "
              "favour.")  # fmt: skip
@click.option("--artefact", "artefacts", multiple=True, metavar="KIND:NAME[@VERSION]",
              help="What is licensed, such as weights:acme-7b@2026-11; may be given several times. "
              "In an agreement of several licensors, end it with /PARTY.")  # fmt: skip
@click.option("--term", default="", metavar="FIRST..LAST",
              help="First and last day, 2027-01-01..2029-12-31; FIRST.. has no fixed end. Default: "
              "three years from the first of next month, or as the form has it.")  # fmt: skip
@click.option("--values", type=click.Path(dir_okay=False, path_type=Path),
              help="A .toml file of values: tables named by kind, such as [whole.cure] days = "
              "30.")  # fmt: skip
@click.option("--set", "sets", multiple=True, metavar="KIND.FIELD=VALUE",
              help="One value, such as whole.cure.days=30; may be given several "
              "times.")  # fmt: skip
@click.option("--with", "with_", multiple=True, metavar="KIND", help="Add a kind of clause.")
@click.option("--without", multiple=True, metavar="KIND", help="Leave a kind of clause out.")
@click.option("--wording", "wordings", multiple=True, metavar="KIND/NAME",
              help="Another wording of a kind than the stance's.")  # fmt: skip
@click.option("--title", default="", help="Default: the form's, with the parties.")
@click.option("--id", "id_", default="", help="Default: from the parties and the year.")
@click.option("--guided/--no-guided", default=None,
              help="Ask each question. Default: on a terminal, if nothing was set.")  # fmt: skip
@click.option("--questions", "questions_", is_flag=True,
              help="Print what can be set, with hints, and write no agreement.")  # fmt: skip
@click.option("-o", "--out", type=click.Path(dir_okay=False, path_type=Path),
              help="Write it here. Default: standard output.")  # fmt: skip
@click.option("--force", is_flag=True, help="Let the file be overwritten.")
@click.option("--json", "json_", is_flag=True, help="Print JSON. Default: TOML with comments.")
def command(**given: Any) -> None:
    """Begin an agreement: its terms as a file to edit, to draft from and to negotiate on.

    Only what the form asks has to be answered; all else has a value already. Nothing is asked
    where standard input is no terminal: then values come from --set and --values.

    Exits with 0, or 2 if something that was given does not fit.
    """
    from licet.app.drafting.paper import idle
    from licet.app.drafting.starting import start

    out: Path | None = given["out"]
    _check_out(out, force=given["force"])
    wanted, notes = _wanted(given)
    agreement = start(wanted, _from_file(given["values"]))
    agreement = _with_sets(agreement, given["sets"])
    if given["questions_"]:
        _list(agreement, json_=given["json_"])
        return
    if _guided(given):
        agreement = _asked(agreement)
    _check(agreement)
    _note((*notes, *idle(agreement)))
    told = _told(agreement, notes, json_=given["json_"])
    if out is None:
        click.echo(told, nl=False)
        return
    from licet.app.files import write_whole

    write_whole(out, told.encode())
    click.echo(f"written: {out}; next: licet draft {out} --check -o {out.stem}.docx", err=True)


def _check(agreement: "Agreement") -> None:
    """Refuse here what could not be drafted: who writes the file is still there to mend it."""
    from licet.app.drafting.paper import drafted

    drafted(agreement)


def _note(notes: "tuple[str, ...]") -> None:
    from licet.app.plain import plain

    for note in notes:
        click.echo(f"note: {plain(note)}", err=True)


def _check_out(out: Path | None, *, force: bool) -> None:
    from licet.app.reviews.outputs import check_places, check_replaced

    if out is not None:
        check_places((out,))
        check_replaced((out,), targets=(), force=force)


def _guided(given: dict[str, Any]) -> bool:
    if given["guided"] is not None:
        return bool(given["guided"])
    quiet = given["sets"] or given["values"] or given["json_"]
    return not quiet and sys.stdin.isatty()


def _wanted(given: dict[str, Any]) -> tuple["Wanted", tuple[str, ...]]:
    from licet.app.drafting.starting import Wanted, form_for
    from licet.app.drafting.wanting import artefacts_from, parties_from, term_from
    from licet.library.clauses import form
    from licet.terms.wordings import Stance

    layers = frozenset(one.strip() for one in given["layers"].split(",") if one.strip())
    asked = form_for(layers) if layers else None
    chosen = form(given["form_"] or (asked.id if asked else "model_licence"))
    parties = parties_from(given["between"], chosen)
    artefacts, assumed = artefacts_from(given["artefacts"], chosen, parties, layers)
    term, supposed = term_from(given["term"], chosen, today=datetime.now(UTC).date())
    wanted = Wanted(
        form=chosen, stance=Stance(given["stance"]), parties=parties, artefacts=artefacts,
        term=term, layers=layers or frozenset(chosen.layers), with_=frozenset(given["with_"]),
        without=frozenset(given["without"]), title=given["title"], id=given["id_"],
        wordings={one.partition("/")[0]: one for one in given["wordings"]},
    )  # fmt: skip
    return wanted, tuple(note for note in (assumed, supposed) if note)


def _from_file(path: Path | None) -> dict[str, "Param"]:
    from licet.app.opening import bytes_of
    from licet.terms import DecodeError

    if path is None:
        return {}
    try:
        raw = tomllib.loads(bytes_of(path).decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise DecodeError(f"this is not TOML: {str(error).lower()}", where=str(path)) from None
    return dict(_flat(raw, ""))


def _flat(raw: dict[str, Any], above: str) -> "list[tuple[str, Param]]":
    found: list[tuple[str, Param]] = []
    for key, value in raw.items():
        name = f"{above}.{key}" if above else key
        if isinstance(value, dict):
            found += _flat(value, name)
        else:
            found.append((name, tuple(value) if isinstance(value, list) else value))
    return found


def _with_sets(agreement: "Agreement", sets: tuple[str, ...]) -> "Agreement":
    from licet.app.drafting.questions import value_from
    from licet.app.drafting.starting import set_values
    from licet.library.clauses import wordings
    from licet.library.kinds import kinds
    from licet.terms import UsageError

    types = {
        f"{clause.kind}.{name}": (type_, kinds()[clause.kind].choices.get(name, ()))
        for clause in agreement.clauses
        for name, type_ in wordings()[clause.wording].types.items()
    }
    for one in sets:
        name, equals, words = one.partition("=")
        if not equals:
            raise UsageError(f"`{one}` sets nothing", hint="write KIND.FIELD=VALUE")
        type_, choices = types.get(name.strip(), (None, ()))
        value = value_from(words, type_, choices, where=name) if type_ else words
        agreement = set_values(agreement, {name.strip(): value})
    return agreement


def _asked(agreement: "Agreement") -> "Agreement":
    from licet.app.drafting.questions import questions, value_from
    from licet.app.drafting.starting import set_values
    from licet.terms import LicetError

    todo = questions(agreement)
    for number, one in enumerate(todo, 1):
        for hint in _advice(one):
            click.echo(f"    {hint}", err=True)
        while True:
            words = click.prompt(f"{number}/{len(todo)} {one.asks}", default=_plainly(one),
                                 err=True, show_default=True)  # fmt: skip
            if words == _plainly(one):
                break
            try:
                value = value_from(words, one.type, one.choices, where=f"{one.kind}.{one.field}")
                fresh = set_values(agreement, {f"{one.kind}.{one.field}": value})
                _check(fresh)
                agreement = fresh
            except LicetError as error:
                click.echo(f"    {error}", err=True)
                continue
            break
    return agreement


def _advice(one: "Question") -> tuple[str, ...]:
    """What both sides usually want, and the law the clause rests on."""
    return (*one.hints, *([f"rests on {'; '.join(one.sources)}"] if one.sources else ()))


def _plainly(one: "Question") -> str:
    value = one.value
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ("; " if any("," in str(v) for v in value) else ", ").join(map(str, value))
    return "" if value is None else str(value)


def _list(agreement: "Agreement", *, json_: bool) -> None:
    from licet.app.drafting.questions import questions

    found = questions(agreement)
    if json_:
        told = [
            {"field": f"{one.kind}.{one.field}", "asks": one.asks, "type": one.type.value,
             "choices": list(one.choices), "value": one.value, "why": one.why,
             "rests_on": list(one.sources), "hints": list(one.hints)}
            for one in found
        ]  # fmt: skip
        click.echo(json.dumps(told, indent=2, ensure_ascii=False))
        return
    for one in found:
        choices = f" ({', '.join(one.choices)})" if one.choices else ""
        click.echo(f"{one.kind}.{one.field} = {_plainly(one)}\n  {one.asks}{choices}")
        for hint in _advice(one):
            click.echo(f"  {hint}")


def _told(agreement: "Agreement", notes: tuple[str, ...], *, json_: bool) -> str:
    if json_:
        from licet.app.agreements import as_json

        return as_json(agreement)
    from licet.app.drafting.toml import as_toml

    return as_toml(agreement, notes=notes)
