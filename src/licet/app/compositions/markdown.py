# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A composition as Markdown, for a pull request or a file."""

import re
from collections.abc import Iterator

from licet.app.compositions.phrases import (
    KIND_WORDS,
    act_words,
    clause_words,
    clauses_words,
    headline,
    proviso_words,
    question_words,
    said,
    situation_words,
    standing_against,
    verdict_words,
)
from licet.app.plain import plain
from licet.terms import Composition, Conflict, Verdict

__all__ = ["render"]

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|!~&])")


def _safe(text: str) -> str:
    """Text in which nothing is markup."""
    return _SPECIAL.sub(r"\\\1", " ".join(plain(text).split()))


def render(composition: Composition) -> str:
    """Answers, conflicts, open questions and obligations."""
    return "\n".join(
        [f"# {_safe(headline(composition))}", "", _safe(situation_words(composition.situation)),
         "", *_answers(composition),
         *_conflicts(composition), *_questions(composition), *_obligations(composition),
         *(f"- note: {_safe(note)}" for note in composition.notes)]
    ).rstrip() + "\n"  # fmt: skip


def _answers(composition: Composition) -> Iterator[str]:
    yield from ("## May it be done?", "")
    for one in said(composition):
        answer = one.answer
        kinds = dict.fromkeys(str(c.kind) for c in standing_against(composition, one))
        reasons = f" ({', '.join(kinds)})" if kinds else ""
        profiles = ", ".join(one.profiles)
        yield (
            f"- **{_safe(act_words(one.act, answer.form))}** [{profiles}]: "
            f"{verdict_words(answer)}{reasons}"
        )
        if answer.missing:
            yield f"  - facts to know: {_safe(', '.join(answer.missing))}"
        if answer.verdict is Verdict.ALLOW:
            yield from (f"  - {_safe(proviso_words(p))}" for p in answer.conditions)
        elif not kinds:
            clauses = dict.fromkeys(clause_words(c) for c in answer.because)
            yield from (f"  - {_safe(words)}" for words in clauses)
    yield ""


def _conflicts(composition: Composition) -> Iterator[str]:
    if not composition.conflicts:
        return
    yield from ("## Conflicts", "")
    for conflict in composition.conflicts:
        yield from _conflict(conflict)
    yield ""


def _conflict(conflict: Conflict) -> Iterator[str]:
    kind = str(conflict.kind)
    profiles = ", ".join(conflict.profiles)
    yield (
        f"- **{kind} {KIND_WORDS[kind]}** ({conflict.severity}; {profiles}): "
        f"{_safe(conflict.problem)}"
    )
    for words, quotes in clauses_words(conflict.clauses):
        yield f"  - {_safe(words)}"
        yield from (f"    > {_safe(quote)}" for quote in quotes)
    for remedy in conflict.remedies:
        brings = f" (brings {', '.join(remedy.brings)})" if remedy.brings else ""
        yield f"  - remedy: {_safe(f'{remedy.text}{brings}')}"


def _questions(composition: Composition) -> Iterator[str]:
    if composition.questions:
        yield from ("## Open questions", "")
        yield from (f"- {_safe(question_words(q))}" for q in composition.questions)
        yield ""


def _obligations(composition: Composition) -> Iterator[str]:
    if not composition.obligations:
        return
    yield from (
        "## To ship, to show and to keep to",
        "",
        "| what | text | clause |",
        "|---|---|---|",
    )
    for one in composition.obligations:
        state = f": {one.found}" if one.found else ": not found" if one.missing else ""
        cells = (one.kind.replace("_", " "), one.text + state, f"{one.licence} §{one.section}")
        yield f"| {' | '.join(map(_safe, cells))} |"
    yield ""
