# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Conflicts between policies: vectors, laws, and two independent ways to count."""

import json
import os
import re
import tomllib
from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from odrl_worlds import conditions, counted, policies

from licet.app.cli.odrl_conflicts import command
from licet.app.odrl.conflicts import conflicts_of, contents
from licet.decide.odrl.conflicts import Knowledge, Relation, Truth, Verdict, conflicts
from licet.decide.odrl.conflicts.concepts import joint
from licet.decide.odrl.conflicts.formulas import Atom
from licet.decide.odrl.conflicts.terms import Terms
from licet.decide.odrl.policies import (
    ODRL,
    AnyConstraint,
    Constraint,
    OdrlAction,
    Policy,
    PolicyRule,
    RuleKind,
    Value,
)
from licet.decide.odrl.vocabulary import OPERATORS
from licet.terms import UsageError

VECTORS = Path(__file__).parents[1] / "vectors" / "odrl" / "conflicts.toml"
CORPUS = Path(os.environ.get("LICET_CORPUS", "../shared/data")) / "odrl" / "test-conflicts"
DAY = date(2026, 11, 26)
XSD = "http://www.w3.org/2001/XMLSchema#"
PREFIXES = """
@prefix odrl: <http://www.w3.org/ns/odrl/2/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix ex: <http://example.com/> .
"""


def _cases() -> list[Any]:
    with VECTORS.open("rb") as file:
        found = tomllib.load(file)["case"]
    return [pytest.param(case, id=case["name"].replace(" ", "_")) for case in found]


def _file(name: str, text: str) -> tuple[str, bytes]:
    return name, (PREFIXES + text).encode()


@pytest.mark.parametrize("case", _cases())
def test_vectors(case: dict[str, Any]) -> None:
    files = [_file(f"{i}.ttl", text) for i, text in enumerate(case["policies"])]
    graphs = [_file("graph.ttl", case["graph"])] if "graph" in case else []
    state = _file("state.ttl", case["state"]) if "state" in case else None

    report = conflicts_of(files, on=DAY, graphs=graphs, state=state)

    said = " ".join((*report.because, *report.missing))
    found: dict[str, Any] = {"verdict": str(report.verdict), "use": str(report.use.verdict),
                             "operands": str(report.use.by_operand)}  # fmt: skip
    assert {k: v for k, v in case.items() if k in found} == {
        k: v for k, v in found.items() if k in case
    }, said
    for words in case.get("says", []):
        assert words in said
    for relation in case.get("relation", []):
        assert relation in {str(pair.relation) for pair in report.pairs}


@pytest.mark.skipif(not CORPUS.is_dir(), reason="no test cases of conflicts (LICET_CORPUS)")
@pytest.mark.parametrize("number", range(1, 12))
def test_public_cases_get_the_label_they_have(number: int) -> None:
    text = (CORPUS / "test_case" / f"testcase-{number}.ttl").read_text(encoding="utf-8")
    named = re.findall(r"ex:policy(\w+)", text.split("report:policy")[1].split(";")[0])
    label = re.search(r"activationState report:(\w+)", text)
    files = contents(CORPUS / "policies" / f"policy-{name}.ttl" for name in named)

    assert label is not None
    assert conflicts_of(files, on=DAY).verdict == label[1].lower()


@settings(max_examples=150, deadline=None)
@given(policies("a"), policies("b"))
def test_every_request_in_every_state_gives_the_same_verdict(one: Policy, other: Policy) -> None:
    assert conflicts([one, other]).verdict == counted(one, other)


@settings(max_examples=100, deadline=None)
@given(policies("a"), policies("b"))
def test_the_order_of_two_policies_does_not_matter(one: Policy, other: Policy) -> None:
    forth, back = conflicts([one, other]), conflicts([other, one])

    assert (forth.verdict, forth.rules, forth.witness, forth.because) == (
        back.verdict, back.rules, back.witness, back.because,
    )  # fmt: skip
    assert (forth.use.verdict, forth.use.by_operand) == (
        back.use.verdict, back.use.by_operand,
    )  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(policies("a"), policies("b"), conditions)
def test_another_constraint_makes_no_conflict_of_none(
    one: Policy, other: Policy, added: AnyConstraint
) -> None:
    before = conflicts([one, other]).verdict
    first, *rest = one.rules
    narrowed = replace(
        one, rules=(replace(first, constraints=(*first.constraints, added)), *rest)
    )  # fmt: skip

    after = conflicts([narrowed, other]).verdict

    assert not (before is Verdict.NONE and after in (Verdict.CONFLICT, Verdict.AMBIGUOUS))


@settings(max_examples=100, deadline=None)
@given(policies("a"))
def test_what_a_policy_says_of_itself_is_equal_unless_it_is_impossible(policy: Policy) -> None:
    for pair in conflicts([policy, replace(policy, id="b")]).pairs:
        if pair.first.rule == pair.second.rule:
            assert pair.relation in (Relation.EQUAL, Relation.DISJOINT)


NAMES = ("http://example.com/a", "http://example.com/b", "http://example.com/c")
PAIRS = [(one, other) for one in NAMES for other in NAMES if one != other]


def _orders() -> list[frozenset[tuple[int, int]]]:
    """Every partial order of four things: the three named ones and any other."""
    places = [(i, j) for i, j in product(range(4), repeat=2) if i != j]
    found = []
    for chosen in product((False, True), repeat=len(places)):
        order = {place for place, held in zip(places, chosen, strict=True) if held}
        transitive = all((i, m) in order for i, j in order for k, m in order if j == k and i != m)
        if transitive and not any((j, i) in order for i, j in order):
            found.append(frozenset(order | {(i, i) for i in range(4)}))
    return found


ORDERS = _orders()


def _satisfied(order: frozenset[tuple[int, int]], thing: int, atom: Atom) -> bool:
    terms = [NAMES.index(value.text) for value in atom.values]
    match atom.operator:
        case "eq":
            held = thing == terms[0]
        case "neq":
            held = thing != terms[0]
        case "isA" | "isAnyOf":
            held = any((thing, term) in order for term in terms)
        case "isNoneOf":
            held = not any((thing, term) in order for term in terms)
        case "isAllOf":
            held = all((thing, term) in order for term in terms)
        case _:
            held = all((term, thing) in order for term in terms)
    return held == atom.holds


@st.composite
def _atoms(draw: st.DrawFn) -> Atom:
    operator = draw(
        st.sampled_from(["eq", "neq", "isA", "isAnyOf", "isNoneOf", "isAllOf", "hasPart"])
    )
    many = 1 if operator in ("eq", "neq", "isA") else 2
    names = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=many, unique=True))
    return Atom(operand="http://example.com/topic", operator=operator, holds=draw(st.booleans()),
                values=tuple(Value(text=name) for name in names))  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(
    st.lists(_atoms(), min_size=1, max_size=3),
    st.lists(st.sampled_from(PAIRS), max_size=2, unique=True),
    st.lists(st.sampled_from(PAIRS), max_size=1),
    st.lists(st.sampled_from(PAIRS), max_size=1),
)
def test_a_yes_or_no_about_terms_holds_in_every_world_that_fits_what_is_known(
    atoms: list[Atom],
    broader: list[tuple[str, str]],
    disjoint: list[tuple[str, str]],
    outside: list[tuple[str, str]],
) -> None:
    fitting = [
        order
        for order in ORDERS
        if _fits(order, broader, disjoint)
        and not any((NAMES.index(a), NAMES.index(b)) in order for a, b in outside)
    ]
    known = Knowledge(broader=tuple(broader), disjoint=tuple(disjoint), outside=tuple(outside))
    answer = joint(atoms, Terms(known)).truth  # fmt: skip
    found = {
        any(all(_satisfied(order, thing, atom) for atom in atoms) for thing in range(4))
        for order in fitting
    }

    if answer is Truth.NO:
        assert True not in found
    if answer is Truth.YES and any(_positive(atom) for atom in atoms):
        assert False not in found


def _positive(atom: Atom) -> bool:
    return atom.holds != (atom.operator in ("neq", "isNoneOf"))


def _fits(
    order: frozenset[tuple[int, int]],
    broader: list[tuple[str, str]],
    disjoint: list[tuple[str, str]],
) -> bool:
    held = all((NAMES.index(a), NAMES.index(b)) in order for a, b in broader)
    apart = not any(
        (thing, NAMES.index(a)) in order and (thing, NAMES.index(b)) in order
        for a, b in disjoint
        for thing in range(4)
    )
    return held and apart


ODD = st.builds(
    Constraint,
    id=st.sampled_from(["c1", "c2"]),
    left=st.sampled_from(
        [ODRL + name for name in ("count", "dateTime", "elapsedTime", "event", "language",
                                  "payAmount", "purpose", "recipient", "spatial", "timeInterval")]
        + ["", "urn:x"]
    ),
    operator=st.sampled_from([ODRL + name for name in (*OPERATORS, "odd")] + [""]),
    right=st.lists(
        st.builds(
            Value,
            text=st.sampled_from(["", "3", "-1", "1e9999", "P1M", "P30D", "2026-02-30", "DE", "EU",
                                  "2026-02-03T00:00:00", "x", "urn:x", "true", "NaN"]),
            datatype=st.sampled_from(
                ["", *(f"{XSD}{t}" for t in ("integer", "decimal", "date", "dateTime", "duration",
                                             "string", "boolean"))]
            ),
        ),
        max_size=3,
    ).map(tuple),
    unit=st.sampled_from(["", "urn:EUR", "urn:MegaBYTE", "urn:PX"]),
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(ODD, max_size=3), st.lists(ODD, max_size=3))
def test_odd_conditions_break_nothing_and_meet_alike_from_both_sides(
    first: list[Constraint], second: list[Constraint]
) -> None:
    kinds = (RuleKind.PERMISSION, RuleKind.PROHIBITION)
    one, other = (
        Policy(
            id=kind,
            rules=(
                PolicyRule(
                    id=kind, kind=kind, actions=(OdrlAction(name=ODRL + "use"),),
                    constraints=tuple(constraints),
                ),
            ),
        )
        for kind, constraints in zip(kinds, (first, second), strict=True)
    )  # fmt: skip

    forth, back = conflicts([one, other]), conflicts([other, one])

    assert forth.verdict is back.verdict
    assert forth.use.verdict is back.use.verdict
    if forth.verdict in (Verdict.NONE, Verdict.UNDERSPECIFIED):
        assert forth.because
    if forth.verdict is Verdict.UNKNOWN:
        assert forth.missing


def test_the_command_prints_the_verdict_and_a_case_that_shows_it(tmp_path: Path) -> None:
    for name, kind in (("a", "permission"), ("b", "prohibition")):
        text = f"ex:{name} odrl:{kind} [ odrl:action odrl:read ; odrl:target ex:film ] ."
        (tmp_path / f"{name}.ttl").write_text(PREFIXES + text, encoding="utf-8")

    run = CliRunner().invoke(command, [str(tmp_path / "a.ttl"), str(tmp_path / "b.ttl"), "--json"])

    found = json.loads(run.stdout)
    assert run.exit_code == 1
    assert found["verdict"] == "conflict"
    assert found["between_rules"]["activation_state"].endswith("#Conflict")
    assert found["witness"]["target"] == "http://example.com/film"
    assert {rule["kind"] for rule in found["rules"]} == {"permission", "prohibition"}


def test_one_use_can_be_asked_for_instead_of_a_clash_of_rules(tmp_path: Path) -> None:
    for name, operator in (("a", "lt"), ("b", "gt")):
        limit = (
            f"[ odrl:leftOperand odrl:count ; odrl:operator odrl:{operator} ; odrl:rightOperand 5 ]"
        )
        rule = f"[ odrl:action odrl:read ; odrl:constraint {limit} ]"
        (tmp_path / f"{name}.ttl").write_text(
            f"{PREFIXES}ex:{name} odrl:permission {rule} .", encoding="utf-8"
        )
    files = [str(tmp_path / "a.ttl"), str(tmp_path / "b.ttl")]

    rules = CliRunner().invoke(command, files)
    use = CliRunner().invoke(command, [*files, "--ask", "use"])

    assert (rules.stdout.split()[0], rules.exit_code) == ("none", 0)
    assert (use.stdout.split()[0], use.exit_code) == ("conflict", 1)
    assert "`count`: no value is gt 5 and lt 5" in use.stdout


def test_a_report_is_the_same_each_time() -> None:
    either = "[ odrl:or ( [ odrl:leftOperand ex:o ; odrl:operator odrl:lt ; odrl:rightOperand 3 ]"
    either += " [ odrl:leftOperand ex:p ; odrl:operator odrl:gt ; odrl:rightOperand 5 ] ) ]"
    rule = f"[ odrl:action odrl:read ; odrl:constraint {either} ]"
    files = [
        _file("a.ttl", f"ex:a odrl:permission {rule} , {rule} ."),
        _file("b.ttl", f"ex:b odrl:prohibition {rule} , [ odrl:action odrl:print ] ."),
    ]

    reports = {conflicts_of(files, on=DAY) for _ in range(5)}

    assert len(reports) == 1


def test_the_rules_of_one_policy_are_compared_if_asked(tmp_path: Path) -> None:
    reading = "[ odrl:action odrl:read ]"
    clash = f"ex:a odrl:permission {reading} ; odrl:prohibition {reading} ."
    (tmp_path / "a.ttl").write_text(PREFIXES + clash, encoding="utf-8")
    (tmp_path / "b.ttl").write_text(
        f"{PREFIXES}ex:b odrl:permission [ odrl:action odrl:sell ] .", encoding="utf-8"
    )
    files = [str(tmp_path / "a.ttl"), str(tmp_path / "b.ttl")]

    assert CliRunner().invoke(command, files).stdout.split()[0] == "none"
    assert CliRunner().invoke(command, [*files, "--inside"]).stdout.split()[0] == "conflict"


def test_a_file_without_a_policy_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.ttl").write_text(f"{PREFIXES}ex:a a ex:thing .", encoding="utf-8")

    with pytest.raises(UsageError) as told:
        conflicts_of(contents([tmp_path / "a.ttl"]), on=DAY)

    assert told.value.problem == "there is no policy with a rule in it"


def test_conditions_beyond_counting_are_unknown_and_not_slow() -> None:
    limits = " ".join(
        f"[ odrl:xone ( [ odrl:leftOperand ex:o{i} ; odrl:operator odrl:lt ; "
        f"odrl:rightOperand {j} ] [ odrl:leftOperand ex:p{i} ; odrl:operator odrl:gt ; "
        f"odrl:rightOperand {j} ] ) ]"
        for i, j in product(range(8), range(3))
    )
    rule = f"[ odrl:action odrl:read ; odrl:constraint [ odrl:and ( {limits} ) ] ]"
    files = [
        _file("a.ttl", f"ex:a odrl:permission {rule} ."),
        _file("b.ttl", f"ex:b odrl:prohibition {rule} ."),
    ]

    report = conflicts_of(files, on=DAY)

    assert report.verdict is Verdict.UNKNOWN
    assert "too many alternatives" in report.missing[0]
