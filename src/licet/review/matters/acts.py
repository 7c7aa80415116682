# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Usual acts that one sentence lets a party do and another bars, however it is said."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from licet.review.grants.leave import Leave, leave, pieces
from licet.review.matters.plain import Clash, Told, apart, plain_sentences
from licet.review.paper import Paper
from licet.review.quantities.bearers import mentioned

__all__ = ["act_clashes"]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Act:
    rule: str
    act: re.Pattern[str]
    all: tuple[re.Pattern[str], ...]
    never: re.Pattern[str]
    kind: str


_VERB = (
    r"(?:appoint(?:s|ing)?|engag(?:e|es|ing)|us(?:e|es|ing)|employ(?:s|ing)?|retain(?:s|ing)?"
    r"|entrust(?:s|ing)?|hir(?:e|es|ing)|delegat(?:e|es|ing)|involv(?:e|es|ing)|recourse"
    r"|authori[sz](?:e|es|ing)|nam(?:e|es|ing)|permit(?:s|ting)?|work(?:ing)?)"
)
_SUB = (
    r"sub-?\s?(?:distributors?|agents?|dealers?|contractors?|resellers?|franchisees?"
    r"|representatives?)"
)


@cache
def _acts() -> tuple[_Act, ...]:
    text = (files("licet.review.matters") / "acts.toml").read_text("utf-8")
    data = tomllib.loads(text.replace("VERB", _VERB).replace("SUB", _SUB))
    return tuple(
        _Act(
            rule=raw["rule"], act=re.compile(raw["act"]), never=re.compile(raw["never"]),
            all=tuple(re.compile(e) for e in raw["all"]), kind=raw.get("kind", ""),
        )
        for raw in data["act"]
    )  # fmt: skip


_OPPOSED = frozenset(
    ((Leave.LET, Leave.BAR), (Leave.FREE, Leave.BAR), (Leave.FREE, Leave.ASK))
)  # fmt: skip
_STEM = 6
"""First letters of a kind after which its forms differ."""


def act_clashes(paper: Paper, rule: str) -> Iterator[Clash]:
    """The acts of a rule that are let and barred: for each the first clear pair."""
    for act in _acts():
        if act.rule != rule:
            continue
        told = list(_told(paper, act))
        pair = next(
            (
                (one, two)
                for number, two in enumerate(told)
                for one in told[:number]
                if _opposed(one[0], two[0]) and _alike(paper, one, two)
            ),
            None,
        )
        if pair:
            yield Clash(
                one=pair[0][1], two=pair[1][1], joint="is reversed by",
                witness="whoever does it is within one clause and in breach of the other",
                mend="keep one of the two, or say which prevails",
            )  # fmt: skip


_Said = tuple[Leave, Told]


def _told(paper: Paper, act: _Act) -> Iterator[_Said]:
    for one in paper.once(plain_sentences):
        done = act.act.search(one.text)
        if done is None or not all(what := [shape.search(one.text) for shape in act.all]):
            continue
        for piece in pieces(one.text):
            part = one.text[piece.start : piece.end]
            done = None if act.never.search(part) else act.act.search(part)
            said = leave(one.text, piece, piece.start + done.start()) if done else None
            if said is None:
                continue
            start, end = one.span(said.start, said.end)
            yield said.leave, Told(
                index=one.index, start=start, end=end, way=act.kind or _kind(what[0]),
                text=part, section=one.section, hedged=one.hedged,
            )  # fmt: skip
            break


def _kind(match: re.Match[str] | None) -> str:
    words = match["kind"] if match else ""
    plain = re.sub(r"[-\s.]|purchase", "", words)[:_STEM]
    return "order" if plain.startswith(("po", "order")) else plain


def _opposed(one: Leave, two: Leave) -> bool:
    return (one, two) in _OPPOSED or (two, one) in _OPPOSED


def _alike(paper: Paper, one: _Said, two: _Said) -> bool:
    mine, theirs = one[1], two[1]
    if mine.way != theirs.way or not apart(mine, theirs):
        return False
    parties = [set(mentioned(paper, told.text)[:1]) for told in (mine, theirs)]
    return not all(parties) or bool(parties[0] & parties[1])
