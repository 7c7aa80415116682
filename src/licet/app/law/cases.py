# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Cases for the law to judge: from a case file, or from the text of an agreement."""

import difflib
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib import import_module, util
from pathlib import Path
from types import MappingProxyType
from typing import Any

from licet.review.paper import Paper
from licet.terms.decode import decode_value
from licet.terms.documents import Document
from licet.terms.errors import DecodeError, UsageError
from licet.terms.regulation import Case, Clock, FactTest, LawRule, Operator
from licet.terms.reviews import ClauseReading, FactReading, FactValue, SideFile

__all__ = [
    "CASE_SCHEMA",
    "case_from",
    "case_of",
    "case_of_paper",
    "check_facts",
    "read_case",
    "read_target",
    "side_from",
]

CASE_SCHEMA = "licet/case/1"

_BESIDE = frozenset({
    "agreement.ends_on", "agreement.value_usd", "licensee.country", "licensor.country",
    "party.any.listed_or_owned", "party.any.market_share_pct", "party.combined_market_share_pct",
})  # fmt: skip
"""Facts that count although no rule may compare them."""

_UNASKED = frozenset({
    "comp.grantback", "comp.no_challenge", "comp.non_compete", "comp.price", "liab.cap",
    "liab.no_autonomy_defence", "liab.no_self_discrimination_indemnity", "lic.implied_exclusion",
})  # fmt: skip
"""Clauses that are read from a text although no rule requires them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Clause:
    key: str
    elements: tuple[str, ...] | None = None
    """`None`: the clause is whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _CaseFile:
    schema: str
    title: str = ""
    facts: Mapping[str, FactValue] = field(default_factory=lambda: MappingProxyType({}))
    clauses: tuple[str | _Clause, ...] = ()


def read_case(text: str, rules: Iterable[LawRule], *, where: str = "") -> Case:
    """Read a case file: TOML with the schema `licet/case/1`, facts, and clauses by key.

    Raises:
        DecodeError: As for `case_from`, or the text is not TOML.
    """
    return case_from(_toml(text, where), rules, where=where)


def side_from(data: bytes, *, where: str = "") -> SideFile:
    """The side file in some bytes; `[facts.territory]` is read as in a case file.

    Raises:
        DecodeError: It is no UTF-8, no TOML, has an unknown key or a value of another type.
    """
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise DecodeError("the file is not UTF-8 text", where=where) from None
    return decode_value(SideFile, _with_flat_facts(_toml(text, where)), where=where)


def _toml(text: str, where: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise DecodeError(f"this is not TOML: {str(error).lower()}", where=where) from None


def _with_flat_facts(raw: Mapping[str, Any]) -> Mapping[str, Any]:
    facts = raw.get("facts")
    return {**raw, "facts": dict(_flat(facts))} if isinstance(facts, dict) else raw


def case_from(raw: Mapping[str, Any], rules: Iterable[LawRule], *, where: str = "") -> Case:
    """The case that plain values make, as TOML or JSON give them.

    A clause given by its key alone is whole; one given with `elements` has these and no others.

    Args:
        raw: Keys `schema`, `facts`, `clauses` and `title`.
        rules: Those that will be asked: what none of them knows is a slip of the pen.
        where: Name of the file, for errors.

    Raises:
        DecodeError: A key, fact, clause or element is unknown, or a value has another type.
    """
    if raw.get("schema") != CASE_SCHEMA:
        raise DecodeError(
            "this is no case file",
            where=where,
            hint=f'a case has the line schema = "{CASE_SCHEMA}"',
        )
    given = decode_value(_CaseFile, _with_flat_facts(raw), where=where)
    asked = tuple(rules)
    check_facts(given.facts, asked, where=where)
    clauses = [_Clause(key=c) if isinstance(c, str) else c for c in given.clauses]
    _refuse_unknown((c.key for c in clauses), _keys_in(asked), "clause", where)
    whole = {part.key: part.names for rule in asked for part in rule.parts}
    for clause in clauses:
        _refuse_unknown(clause.elements or (), whole.get(clause.key, ()), "element", where)
    return Case(
        facts=tuple(FactReading(name=name, value=value) for name, value in given.facts.items()),
        clauses=tuple(
            ClauseReading(
                key=c.key, places=(),
                elements=whole.get(c.key, ()) if c.elements is None else c.elements,
            )
            for c in clauses
        ),
    )  # fmt: skip


def case_of(document: Document, given: Mapping[str, FactValue] = MappingProxyType({})) -> Case:
    """The case that the text of an agreement makes.

    Args:
        document: From `licet.text.read`.
        given: Facts from outside the text; they take the place of those read from it.
    """
    return case_of_paper(Paper(document), given)


def case_of_paper(paper: Paper, given: Mapping[str, FactValue] = MappingProxyType({})) -> Case:
    """As `case_of`, of a document that is laid out already."""
    read: dict[str, FactReading] = {one.name: one for one in _read("case_facts", paper)}
    read |= {name: FactReading(name=name, value=value) for name, value in given.items()}
    return Case(facts=tuple(read.values()), clauses=tuple(_read("clause_keys", paper)))


def read_target(path: Path, rules: Iterable[LawRule]) -> Case:
    """The case in a file: a case file, or an agreement with the facts that stand beside it.

    Raises:
        LicetError: It cannot be read as either.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UsageError(
            f"the file cannot be read: {(error.strerror or 'no reason given').lower()}",
            where=str(path),
        ) from error
    if path.suffix == ".toml":
        return read_case(data.decode("utf-8", errors="replace"), rules, where=str(path))
    from licet.text import read

    beside = path.with_suffix(".licet.toml")
    given: Mapping[str, FactValue] = {}
    if beside.is_file():
        given = side_from(beside.read_bytes(), where=str(beside)).facts
        check_facts(given, rules, where=str(beside))
    return case_of(read(data, name=path.name), given)


def check_facts(
    given: Mapping[str, FactValue], rules: Iterable[LawRule], *, where: str = ""
) -> None:
    """Refuse a fact that no rule asks for, or of another type than any rule compares it with.

    A slip of the pen would pass for a fact not given, and a number for a country for one that
    lies nowhere.

    Raises:
        DecodeError: There is one.
    """
    asked = tuple(rules)
    _refuse_unknown(given, _facts_in(asked), "fact", where)
    types = _types_in(asked)
    for name, value in given.items():
        wanted = types.get(name, frozenset())
        several = value if isinstance(value, tuple) else (value,)
        if wanted and any(_types_of(one).isdisjoint(wanted) for one in several):
            raise DecodeError(
                f"the fact `{name}` is {_shown(value)}, and the rules compare it with "
                f"{' or '.join(sorted(wanted))}",
                where=where, hint=_HINTS[min(wanted)],
            )  # fmt: skip


_HINTS = {
    "a day": "write it as 2026-08-02", "a number": "write digits without separators",
    "text": "write a word, or a country as its code: US, EU, US-CA",
    "true or false": "write true or false",
}  # fmt: skip
_BESIDE_TYPES = {
    "agreement.ends_on": "a day", "agreement.value_usd": "a number", "licensee.country": "text",
    "licensor.country": "text", "party.any.listed_or_owned": "true or false",
    "party.any.market_share_pct": "a number", "party.combined_market_share_pct": "a number",
}  # fmt: skip


def _types_in(rules: tuple[LawRule, ...]) -> Mapping[str, frozenset[str]]:
    """With what the rules compare each fact."""
    found: dict[str, set[str]] = {name: {type_} for name, type_ in _BESIDE_TYPES.items()}
    for clock in Clock:
        found.setdefault(clock.value, set()).add("a day")
    tests = [r.applies_if for r in rules]
    tests += [event.when for r in rules for event in r.events if event.when is not None]
    for leaf in (leaf for test in tests for leaf in _leaves(test)):
        types = found.setdefault(leaf.fact, set())
        values = leaf.value if isinstance(leaf.value, tuple) else (leaf.value,)
        if leaf.op is not Operator.UNKNOWN:
            types |= {_type_asked(one, leaf.op) for one in values if one is not None}
    return {name: frozenset(types) for name, types in found.items()}


def _type_asked(value: str | float, op: Operator) -> str:
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int | float):
        return "a number"
    return "a day" if op in (Operator.GT, Operator.GTE, Operator.LT, Operator.LTE) else "text"


def _types_of(value: str | float) -> frozenset[str]:
    """What a value can be read as: a day is text, too."""
    if isinstance(value, bool):
        return frozenset({"true or false"})
    if isinstance(value, int | float):
        return frozenset({"a number"})
    return frozenset({"text", "a day"} if _DAY.fullmatch(value) else {"text"})


def _shown(value: FactValue) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f"`{value}`" if isinstance(value, str) else str(value)


_DAY = re.compile(r"\d{4}-\d\d-\d\d")


_READERS = {"case_facts": "read_facts", "clause_keys": "read_clauses"}


def _read(module: str, paper: Paper) -> tuple[Any, ...]:
    """What a reader of the room `review` finds; nothing where that reader is not installed."""
    name = f"licet.review.{module}"
    if util.find_spec(name) is None:
        return ()
    found: tuple[Any, ...] = getattr(import_module(name), _READERS[module])(paper)
    return found


def _flat(facts: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, Any]]:
    """`[facts.territory] markets` and `"territory.markets"` are one fact."""
    for name, value in facts.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{before}{name}.")
        else:
            yield f"{before}{name}", value


def _facts_in(rules: tuple[LawRule, ...]) -> frozenset[str]:
    tests = [r.applies_if for r in rules]
    tests += [event.when for r in rules for event in r.events if event.when is not None]
    return frozenset({*_BESIDE, *(c.value for c in Clock), *(f for t in tests for f in _named(t))})


def _named(test: FactTest) -> Iterator[str]:
    return (leaf.fact for leaf in _leaves(test))


def _leaves(test: FactTest) -> Iterator[FactTest]:
    if test.fact:
        yield test
    for one in (*test.all, *test.any, *test.none):
        yield from _leaves(one)


def _keys_in(rules: tuple[LawRule, ...]) -> frozenset[str]:
    found: set[str] = set(_UNASKED)
    for rule in rules:
        for wanted in rule.requires:
            found |= {wanted} if isinstance(wanted, str) else set(wanted)
        found |= set(rule.forbids)
        tags = set(rule.forbids_uses)
        for leaf in _leaves(rule.applies_if):
            if leaf.fact == "uses.purposes" and isinstance(leaf.value, tuple):
                tags |= set(leaf.value)
        found |= {f"use.{way}.{tag}" for way in ("granted", "barred") for tag in tags}
        found |= {f"grant_to.{whom}" for whom in rule.forbids_grants_to}
    return frozenset(found)


def _refuse_unknown(given: Iterable[str], known: Iterable[str], kind: str, where: str) -> None:
    names = frozenset(known)
    for name in given:
        if name not in names:
            near = difflib.get_close_matches(name, sorted(names), n=1, cutoff=0.6)
            raise DecodeError(
                f"no rule asks for the {kind} `{name}`",
                where=where, hint=f"did you mean `{near[0]}`?" if near else "",
            )  # fmt: skip
