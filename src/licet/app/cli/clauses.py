# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`licet clauses`: the clause library, for whoever drafts from it."""

import json
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from licet.terms.wordings import AgreementForm, Wording

__all__ = ["command"]


@click.command("clauses")
@click.argument("kind", default="")
@click.option("--forms", "forms_", is_flag=True, help="List the forms of agreements instead.")
@click.option("--json", "json_", is_flag=True, help="Print JSON. Default: for a person.")
def command(kind: str, *, forms_: bool, json_: bool) -> None:
    """List the kinds of clauses, or show the wordings of KIND, such as whole.audit.

    A wording is shown with its usual values, in the names of a licensor and a licensee.

    Exits with 0, or 2 if there is no such kind.
    """
    if forms_:
        _print([_form(one) for one in _forms()], _form_line, json_=json_)
    elif kind:
        _print([_wording(one) for one in _wordings(kind)], _shown, json_=json_)
    else:
        _print(_kinds(), _kind_line, json_=json_)


def _print(found: list[dict[str, Any]], line: Any, *, json_: bool) -> None:
    if json_:
        click.echo(json.dumps(found, indent=2, ensure_ascii=False))
        return
    for one in found:
        click.echo(line(one))


def _kinds() -> list[dict[str, Any]]:
    from licet.library.clauses import wordings_of
    from licet.library.kinds import kinds

    return [
        {"kind": name, "title": kind.title, "says": kind.says,
         "fields": {field: str(type_) for field, type_ in kind.fields.items()},
         "wordings": [one.id for one in wordings_of(name)]}
        for name, kind in kinds().items()
    ]  # fmt: skip


def _kind_line(told: dict[str, Any]) -> str:
    names = ", ".join(one.partition("/")[2] for one in told["wordings"]) or "none"
    return f"{told['kind']:<24} {told['title']}: {names}"


def _forms() -> list["AgreementForm"]:
    from licet.library.clauses import forms

    return list(forms().values())


def _form(one: "AgreementForm") -> dict[str, Any]:
    return {"form": one.id, "title": one.title, "says": one.says, "layers": list(one.layers),
            "sides": [one.licensor, one.licensee],
            "clauses": [clause.kind for clause in one.clauses]}  # fmt: skip


def _form_line(told: dict[str, Any]) -> str:
    return f"{told['form']:<16} {len(told['clauses']):>2} clauses  {told['says']}"


def _wordings(kind: str) -> list["Wording"]:
    import difflib

    from licet.library.clauses import wordings_of
    from licet.library.kinds import kinds
    from licet.terms import UsageError

    if kind not in kinds():
        near = difflib.get_close_matches(kind, kinds(), n=1)
        raise UsageError(f"`{kind}` is no kind of clause",
                         hint=f"did you mean `{near[0]}`?" if near else
                         "`licet clauses` lists them")  # fmt: skip
    return list(wordings_of(kind))


def _wording(one: "Wording") -> dict[str, Any]:
    from licet.app.drafting.showing import shown_blocks

    return {
        "wording": one.id, "heading": one.heading, "stances": sorted(one.stances),
        "rationale": one.rationale, "sources": list(one.sources), "needs": list(one.needs),
        "excludes": list(one.excludes), "rules": [str(rule["kind"]) for rule in one.rules],
        "values": {name: one.defaults.get(name) for name in one.types},
        "text": list(shown_blocks(one)),
    }  # fmt: skip


def _shown(told: dict[str, Any]) -> str:
    values = "; ".join(f"{name} = {value}" for name, value in told["values"].items())
    lines = [
        f"{told['wording']} ({', '.join(told['stances'])})", f"  why     {told['rationale']}",
        *([f"  values  {values}"] if values else []),
        *([f"  needs   {', '.join(told['needs'])}"] if told["needs"] else []),
        *([f"  rests on {'; '.join(told['sources'])}"] if told["sources"] else []),
        *(f"  | {block}" for block in told["text"]), "",
    ]  # fmt: skip
    return "\n".join(lines)
