# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Answers as the page shows them: one line an act, profiles that agree together."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from licet.app.compositions.html_words import SIGNS, count, fact_words, raised
from licet.app.compositions.phrases import KIND_WORDS, act_words, verdict_words
from licet.terms import Answer, Citation, Composition, Conflict, Question, Severity, Verdict

__all__ = [
    "Cell", "Line", "Missing", "Open", "Says", "acts", "headline", "missing", "numbered",
    "questions", "together",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """The verdict under one profile."""

    profile: str
    verdict: Verdict
    sign: str
    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Says:
    """One answer, and the profiles that give it."""

    profiles: str
    answer: Answer
    cell: Cell
    gist: str
    conflicts: tuple[int, ...]
    """Numbers of the conflicts that deny the act, or leave it open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One act."""

    id: str
    name: str
    phrase: str
    """The name within a sentence."""
    cells: tuple[Cell, ...]
    says: tuple[Says, ...]
    gists: tuple[tuple[str, str], ...]
    """Profiles and the shortest reason they give; one where they give the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A fact that nobody gave, and the acts that wait for it."""

    name: str
    option: str
    acts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """A question on which the law is unsettled, whose clauses raise it, and what hangs on it."""

    switch: str
    text: str
    questions: tuple[Question, ...]
    decides: tuple[tuple[str, tuple[Cell, ...]], ...]
    """Acts, and the verdicts it tells apart."""


_COUNTED = {Verdict.ALLOW: "allowed", Verdict.DENY: "not allowed", Verdict.ASK: "open"}


def headline(composition: Composition) -> tuple[str, ...]:
    """One sentence a profile: how many acts are allowed, denied and open."""
    found: list[str] = []
    for profile in composition.bindings:
        counts = Counter(a.verdict for a in composition.answers if a.profile == profile)
        parts = [f"{counts[v]} {word}" for v, word in _COUNTED.items() if counts[v]]
        asked = sum(counts.values())
        found.append(f"{profile}: of {count(asked, 'act')}, {', '.join(parts) or 'none asked'}")
    return tuple(found)


def acts(composition: Composition) -> tuple[Line, ...]:
    """Every act that was asked about, in that order."""
    lines: list[Line] = []
    for act in dict.fromkeys(a.act for a in composition.answers):
        answers = [a for a in composition.answers if a.act is act]
        phrase = act_words(act, answers[0].form)
        says = tuple(_says(answers, composition.conflicts))
        gists: dict[str, list[str]] = {}
        for said in says:
            gists.setdefault(said.gist, []).append(said.profiles)
        lines.append(
            Line(
                id=f"act-{act}", name=raised(phrase), phrase=phrase,
                cells=tuple(map(_cell, answers)), says=says,
                gists=tuple((" and ".join(who), gist) for gist, who in gists.items()),
            )
        )  # fmt: skip
    return tuple(lines)


def _cell(answer: Answer) -> Cell:
    return Cell(
        profile=answer.profile, verdict=answer.verdict, sign=SIGNS[answer.verdict],
        word=raised(verdict_words(answer)),
    )  # fmt: skip


def _says(answers: Iterable[Answer], conflicts: tuple[Conflict, ...]) -> Iterable[Says]:
    groups: dict[tuple[Answer, tuple[int, ...]], list[str]] = {}
    for one in answers:
        key = replace(one, profile=""), _standing(one, conflicts)
        groups.setdefault(key, []).append(one.profile)
    for (answer, numbers), profiles in groups.items():
        yield Says(
            profiles=" and ".join(profiles), answer=answer, cell=_cell(answer),
            gist=_gist(answer, [conflicts[k] for k in numbers]), conflicts=numbers,
        )  # fmt: skip


def _standing(answer: Answer, conflicts: tuple[Conflict, ...]) -> tuple[int, ...]:
    """The conflicts behind a verdict, by number."""
    if answer.verdict is Verdict.ALLOW:
        return ()
    denied = answer.verdict is Verdict.DENY
    return tuple(
        k
        for k, one in enumerate(conflicts)
        if answer.profile in one.profiles and answer.act in (one.denies if denied else one.asks)
    )


def _gist(answer: Answer, conflicts: Iterable[Conflict]) -> str:
    """The shortest reason that is still one."""
    kinds = ", ".join(dict.fromkeys(f"{c.kind} {KIND_WORDS[c.kind]}" for c in conflicts))
    if answer.verdict is Verdict.DENY:
        clauses = dict.fromkeys(c.licence for c in answer.because)
        return kinds or ", ".join(clauses)
    if answer.verdict is Verdict.ASK:
        facts = ", ".join(map(fact_words, answer.missing))
        asked = count(len({q.switch for q in answer.questions}), "question of law")
        parts = [kinds, facts, asked if answer.questions else ""]
        return "; ".join(p for p in parts if p) or "the licences are silent on it"
    if answer.conditions:
        return count(len(answer.conditions), "condition")
    return "no condition found"


def missing(composition: Composition) -> tuple[Missing, ...]:
    """Facts that would settle what is open, by name."""
    waiting: dict[str, dict[str, None]] = {}
    for answer in composition.answers:
        for name in answer.missing:
            waiting.setdefault(name, {})[act_words(answer.act, answer.form)] = None
    return tuple(
        Missing(name=name, option=_option(name), acts=tuple(waiting[name]))
        for name in sorted(waiting)
    )


def _option(name: str) -> str:
    """How the fact is given on the command line."""
    return f"--{name} CODE" if name in ("territory", "domicile") else f"--fact {name}=…"


def questions(composition: Composition) -> tuple[Open, ...]:
    """Every question of law that an answer hangs on, with what each reading makes of it."""
    found: dict[str, dict[tuple[str, str], Question]] = {}
    for one in (*composition.questions, *(q for a in composition.answers for q in a.questions)):
        by_clause = found.setdefault(one.switch, {})
        by_clause.setdefault((one.citation.licence, one.citation.section), one)
    return tuple(
        Open(
            switch=switch, text=next(iter(by_clause.values())).text,
            questions=tuple(by_clause.values()), decides=tuple(_decides(composition, switch)),
        )
        for switch, by_clause in sorted(found.items())
    )  # fmt: skip


def _decides(composition: Composition, switch: str) -> Iterable[tuple[str, tuple[Cell, ...]]]:
    """Acts on which the profiles differ and whose answers name the question, by verdicts."""
    groups: dict[tuple[Verdict, ...], list[Line]] = {}
    for line in acts(composition):
        named = any(q.switch == switch for s in line.says for q in s.answer.questions)
        verdicts = tuple(cell.verdict for cell in line.cells)
        if named and len(set(verdicts)) > 1:
            groups.setdefault(verdicts, []).append(line)
    for lines in groups.values():
        yield "; ".join(line.phrase for line in lines), lines[0].cells


def together(clauses: Iterable[Citation]) -> tuple[tuple[Citation, ...], ...]:
    """Clauses of one licence that get to one place by one path, each once."""
    groups: dict[tuple[str, tuple[str, ...]], dict[Citation, None]] = {}
    for one in clauses:
        groups.setdefault((one.licence, one.path), {})[one] = None
    return tuple(tuple(same) for same in groups.values())


def numbered(composition: Composition, *, notes: bool) -> tuple[tuple[int, Conflict], ...]:
    """Conflicts with their numbers: those that count, or those that are for information."""
    return tuple(
        (k, one)
        for k, one in enumerate(composition.conflicts)
        if (one.severity is Severity.NOTE) is notes
    )
