# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Matters that are settled one way in one sentence and another way in another."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from licet.review.matters.kin import kin
from licet.review.matters.plain import LONGEST, Clash, Told, apart, plain_sentences
from licet.review.paper import Paper
from licet.review.quantities.bearers import mentioned

__all__ = ["way_clashes"]

_PERSON = (
    r"(?:distributors?|resellers?|agents?|representatives?|dealers?|wholesalers?|sales partners?"
    r"|retailers?|marketers?)"
)
_SAME = 0.35


@dataclass(frozen=True, slots=True, kw_only=True)
class _Way:
    name: str
    says: re.Pattern[str]
    unless: re.Pattern[str] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Matter:
    rule: str
    joint: str
    witness: str
    mend: str
    like: str
    never: re.Pattern[str]
    ways: tuple[_Way, ...]
    value: re.Pattern[str] | None
    about: re.Pattern[str] | None


@cache
def _matters() -> tuple[_Matter, ...]:
    text = (files("licet.review.matters") / "ways.toml").read_text("utf-8")
    return tuple(_matter(raw) for raw in tomllib.loads(text.replace("PERSON", _PERSON))["matter"])


def _matter(raw: dict[str, Any]) -> _Matter:
    def shape(key: str) -> re.Pattern[str] | None:
        return re.compile(raw[key]) if key in raw else None

    return _Matter(
        rule=raw["rule"], joint=raw["joint"], witness=raw["witness"], mend=raw["mend"],
        like=raw.get("like", ""), never=re.compile(raw["never"]), value=shape("value"),
        about=shape("about"),
        ways=tuple(
            _Way(
                name=name, says=re.compile("|".join(f"(?:{e})" for e in way["says"])),
                unless=re.compile(way["not"]) if "not" in way else None,
            )
            for name, way in raw["ways"].items()
        ),
    )  # fmt: skip


def way_clashes(paper: Paper, rule: str) -> Iterator[Clash]:
    """The matters of a rule that are settled in two ways: for each the first clear pair."""
    for matter in _matters():
        if matter.rule == rule:
            told = list(_told(paper, matter))
            pair = next(
                (
                    (one, two)
                    for number, two in enumerate(told)
                    for one in told[:number]
                    if one.way != two.way and _alike(paper, matter, one, two)
                ),
                None,
            )
            if pair:
                yield Clash(
                    one=pair[0], two=pair[1], joint=matter.joint, witness=matter.witness,
                    mend=matter.mend,
                )  # fmt: skip


def _told(paper: Paper, matter: _Matter) -> Iterator[Told]:
    for one in paper.once(plain_sentences):
        if matter.never.search(one.text):
            continue
        for way, match in _said(matter, one.text):
            start, end = one.span(*match.span())
            yield Told(
                index=one.index, start=start, end=end,
                way=way, text=one.text, section=one.section, hedged=one.hedged,
            )  # fmt: skip
            break


def _said(matter: _Matter, text: str) -> Iterator[tuple[str, re.Match[str]]]:
    if matter.value:
        match = matter.value.search(text)
        if match and matter.about and matter.about.search(text[:LONGEST]):
            yield _currency(next(v for v in match.groupdict().values() if v)), match
        return
    for way in matter.ways:
        match = way.says.search(text)
        if match and not (way.unless and way.unless.search(text)):
            yield way.name, match


def _currency(words: str) -> str:
    """One name for what a currency is called."""
    plain = words.replace(".", "")
    for name, shape in _CURRENCIES:
        if shape.search(plain):
            return name
    return plain.removesuffix("s")


_CURRENCIES = (
    ("cad", re.compile(r"canad")), ("aud", re.compile(r"austral")), ("hkd", re.compile(r"hong")),
    ("sgd", re.compile(r"singap")), ("chf", re.compile(r"swiss|chf")),
    ("gbp", re.compile(r"pound|sterling|gbp")), ("eur", re.compile(r"\beur")),
    ("jpy", re.compile(r"yen|jpy")), ("cny", re.compile(r"yuan|renminbi|rmb")),
    ("usd", re.compile(r"dollar|usd|us\$|us currency|united states")),
)  # fmt: skip


def _alike(paper: Paper, matter: _Matter, one: Told, two: Told) -> bool:
    if not apart(one, two):
        return False
    if matter.like == "party":
        return bool(set(mentioned(paper, one.text)) & set(mentioned(paper, two.text)))
    if matter.like == "words":
        words = paper.once(kin)
        mine, theirs = words.words(one.text), words.words(two.text)
        return words.share(mine, theirs) >= _SAME and len(mine & theirs) > 1
    return True
