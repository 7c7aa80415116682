# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A composition in a terminal."""

from collections.abc import Iterator, Mapping
from textwrap import shorten
from typing import Any

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from licet.app.compositions.encode import remedy_json
from licet.app.compositions.phrases import (
    KIND_WORDS,
    Said,
    act_words,
    clause_words,
    clauses_words,
    headline,
    only_under,
    proviso_words,
    question_words,
    said,
    situation_words,
    standing_against,
    verdict_words,
)
from licet.app.plain import plain
from licet.compose import Plan
from licet.terms import Act, Composition, Conflict, Obligation, Verdict

__all__ = ["plan_json", "print_composition", "print_matrix", "print_plan"]

_STYLES = {Verdict.ALLOW: "bold green", Verdict.DENY: "bold red", Verdict.ASK: "bold yellow"}
AGAIN = 70
"""Characters of a problem that was told before."""
REMEDIES = 4
"""Remedies that are printed of each conflict, cheapest first; JSON and HTML have all."""


def print_composition(composition: Composition, *, console: Console) -> None:
    """Print the answers with their reasons, what is open, and what has to be shipped."""
    console.print(Text(plain(headline(composition)), style="bold"))
    console.print(Text(plain(situation_words(composition.situation)), style="dim"))
    told: set[int] = set()
    for one in said(composition):
        _answer(composition, one, told, console)
    _rest(composition, told, console)
    _questions(composition, console)
    for note in composition.notes:
        console.print(Text(f"note: {plain(note)}", style="dim"))
    _obligations(composition, console)


def _answer(composition: Composition, one: Said, told: set[int], console: Console) -> None:
    answer = one.answer
    both = {a.profile for a in composition.answers if a.act is one.act}
    profiles = "" if set(one.profiles) == both else f" ({', '.join(one.profiles)})"
    line = Text(f"{act_words(one.act, answer.form)}{profiles}: ")
    line.append(verdict_words(answer), style=_STYLES[answer.verdict])
    if answer.missing:
        line.append(f"; tell {', '.join(answer.missing)} with --fact", style="dim")
    console.print(line)
    if answer.verdict is Verdict.ALLOW:
        _lines((proviso_words(p) for p in answer.conditions), console)
    for conflict in standing_against(composition, one):
        _conflict(composition, conflict, told, console)
    if answer.verdict is Verdict.ASK:
        known = {c for k in standing_against(composition, one) for c in k.clauses}
        clauses = (clause_words(c) for c in answer.because if c.section and c not in known)
        _lines((f"see {words}" for words in dict.fromkeys(clauses)), console)


def _lines(lines: Iterator[str], console: Console, *, indent: int = 2) -> None:
    for line in lines:
        console.print(Padding(Text(plain(line)), (0, 0, 0, indent)))


def _conflict(
    composition: Composition, conflict: Conflict, told: set[int], console: Console
) -> None:
    kind = str(conflict.kind)
    line = Text(f"{kind} {KIND_WORDS[kind]}: ", style="bold")
    again = id(conflict) in told
    # What was told whole above is called by its first words.
    problem = shorten(conflict.problem, AGAIN, placeholder=" …") if again else conflict.problem
    line.append(plain(problem), style="not bold")
    if profiles := only_under(composition, conflict):
        line.append(f" ({profiles} only)", style="dim")
    if again:
        line.append(" (as above)", style="dim")
        console.print(Padding(line, (0, 0, 0, 2)))
        return
    told.add(id(conflict))
    console.print(Padding(line, (0, 0, 0, 2)))
    _lines(_details(conflict), console, indent=5)


def _details(conflict: Conflict) -> Iterator[str]:
    for words, quotes in clauses_words(conflict.clauses):
        yield words
        yield from (f"  “{quote}”" for quote in quotes)
    if conflict.remedies:
        yield f"remedies: {' · '.join(_remedies(conflict))}"


def _remedies(conflict: Conflict) -> Iterator[str]:
    for remedy in conflict.remedies[:REMEDIES]:
        brings = f" (brings {', '.join(remedy.brings)})" if remedy.brings else ""
        yield f"{remedy.text}{brings}"
    if more := len(conflict.remedies) - REMEDIES:
        yield from (f"{more} more with --json",) if more > 0 else ()


def _rest(composition: Composition, told: set[int], console: Console) -> None:
    rest = [c for c in composition.conflicts if id(c) not in told]
    if rest:
        console.print(Text("\nalso found", style="bold"))
    for conflict in rest:
        _conflict(composition, conflict, told, console)


def _questions(composition: Composition, console: Console) -> None:
    for one in composition.questions:
        line = Text("open question: ", style="bold")
        line.append(plain(question_words(one)), style="not bold")
        console.print(line)


def _obligations(composition: Composition, console: Console) -> None:
    if not composition.obligations:
        return
    console.print(Text("\nto ship, to show and to keep to", style="bold"))
    table = Table(box=None, padding=(0, 1), pad_edge=False, show_header=False)
    table.add_column(style="bold", no_wrap=True)
    table.add_column(ratio=1, overflow="fold")
    table.add_column(overflow="fold")
    for one in composition.obligations:
        words = plain(f"{one.text}{_state(one)}")
        table.add_row(one.kind.replace("_", " "), words, plain(f"{one.licence} §{one.section}"))
    console.print(table)


def _state(one: Obligation) -> str:
    if one.found:
        return f": found, {one.found}"
    return ": not found" if one.missing else ""


def print_matrix(composition: Composition, *, console: Console) -> None:
    """Print all acts and the form each takes in one table, a column a profile."""
    profiles = tuple(dict.fromkeys(a.profile for a in composition.answers))
    console.print(Text(plain(headline(composition)), style="bold"))
    console.print(Text(plain(situation_words(composition.situation)), style="dim"))
    table = Table(box=None, header_style="bold", padding=(0, 2), pad_edge=False)
    for name in ("act", "form", *profiles, "because"):
        table.add_column(name)
    for act in dict.fromkeys(a.act for a in composition.answers):
        same = {a.profile: a for a in composition.answers if a.act is act}
        worst = min(same.values(), key=lambda a: list(_ORDER).index(a.verdict))
        kinds = _kinds(composition, Said(act=act, answer=worst, profiles=(worst.profile,)))
        cells = [Text(verdict_words(same[p]), style=_STYLES[same[p].verdict]) for p in profiles]
        table.add_row(act.replace("_", " "), worst.form, *cells, kinds)
    console.print(table)


_ORDER = (Verdict.DENY, Verdict.ASK, Verdict.ALLOW)


def _kinds(composition: Composition, one: Said) -> str:
    kinds = dict.fromkeys(str(c.kind) for c in standing_against(composition, one))
    clauses = dict.fromkeys(clause_words(c) for c in one.answer.because)
    return plain("; ".join([*kinds, *list(clauses)[:2]]))


def plan_json(plan: Plan | None) -> Mapping[str, Any]:
    """The cheapest changes as plain values; `possible` is false where none were found."""
    if plan is None:
        return {"possible": False, "changes": [], "cost": None, "missing": []}
    return {
        "possible": True,
        "act": str(plan.act),
        "changes": [remedy_json(r) for r in plan.remedies],
        "cost": plan.cost,
        "verdict": str(plan.answer.verdict),
        "missing": list(plan.answer.missing),
        "conditions": [proviso_words(p) for p in plan.answer.conditions],
    }


def print_plan(plan: Plan | None, *, act: Act, console: Console) -> None:
    """Print the cheapest changes after which an act is possible."""
    if plan is None:
        console.print(f"{act_words(act, '')}: no set of up to four changes was found")
        return
    words = act_words(act, plan.answer.form)
    if not plan.remedies:
        console.print(f"{words}: nothing has to be changed")
    else:
        console.print(f"{words}: possible after")
        _lines((f"{n}. {r.text}" for n, r in enumerate(plan.remedies, 1)), console)
    if plan.answer.missing:
        console.print(f"  as far as is known; tell {', '.join(plan.answer.missing)} with --fact")
    _lines((f"if: {proviso_words(p)}" for p in plan.answer.conditions), console)
