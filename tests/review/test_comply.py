# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What the law says of a case: vectors for every rule version and every day on which it changes."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from licet.app.law import CASE_SCHEMA, case_from
from licet.library.packs import packs, rules_of
from licet.review.case_tests import holds
from licet.review.comply import comply
from licet.review.law_findings import law_findings
from licet.terms.errors import RequestError
from licet.terms.regulation import Case, FactTest, LawRule, Operator, Outcome
from licet.terms.reviews import ClauseReading, FactReading, FactValue
from licet.terms.verdicts import Finding, LawResult, Place, Severity

FOLDER = Path(__file__).parents[1] / "vectors" / "law"
RULES = rules_of(packs())
BY_NAME = {rule.name: rule for rule in RULES}


def vectors() -> list[Any]:
    return [
        pytest.param(case, id=f"{path.stem}: {case['rule']} {case['says']}")
        for path in sorted(FOLDER.glob("*.toml"))
        for case in tomllib.loads(path.read_text("utf-8")).get("cases", ())
    ]


def case_in(vector: dict[str, Any]) -> Case:
    given = {key: value for key, value in vector.items() if key in ("facts", "clauses")}
    return case_from({"schema": CASE_SCHEMA, **given}, RULES)


def told(vector: dict[str, Any]) -> Outcome:
    return comply(
        case_in(vector), [BY_NAME[vector["rule"]]],
        as_of=vector["as_of"], known_as_of=vector.get("known_as_of"),
    )[0]  # fmt: skip


@pytest.mark.parametrize("vector", vectors())
def test_a_rule_says_of_a_case_what_its_vector_says(vector: dict[str, Any]) -> None:
    outcome = told(vector)

    assert outcome.result == vector["result"], outcome.because or outcome.missing_facts
    assert [*map(_plain, outcome.lacks)] == vector.get("lacks", [])
    assert [clause.key for clause in outcome.wrong] == vector.get("wrong", [])
    assert [n for _, gone in outcome.lacks_parts for n in gone] == vector.get("short", [])
    assert list(outcome.missing_facts) == vector.get("missing", [])


def _plain(key: str | tuple[str, ...]) -> str | list[str]:
    return key if isinstance(key, str) else list(key)


def test_every_rule_version_has_a_case_that_meets_it_and_one_that_does_not() -> None:
    found = {
        (case["rule"], case["says"])
        for path in FOLDER.glob("*.toml")
        for case in tomllib.loads(path.read_text("utf-8")).get("cases", ())
    }

    assert {(name, says) for name in BY_NAME for says in ("meets", "fails")} <= found


WORKED = tomllib.loads((FOLDER / "worked.toml").read_text("utf-8"))


def of_worked(on: date, **further: object) -> dict[str, LawResult]:
    facts = dict(WORKED["facts"])
    for name, value in further.items():
        group, _, rest = name.partition("__")
        facts[group] = {**facts[group], rest: value}
    case = case_in({"facts": facts, "clauses": WORKED["clauses"]})
    return {one.rule.name: one.result for one in comply(case, RULES, as_of=on)}


@pytest.mark.parametrize("result", ["violated", "satisfied", "unknown"])
def test_the_worked_draft_is_told_rule_by_rule(result: str) -> None:
    found = of_worked(WORKED["as_of"])

    assert sorted(n for n, r in found.items() if r == result) == sorted(WORKED[result])


def test_sixteen_days_later_the_worked_draft_breaks_two_more_rules_and_no_other() -> None:
    now, later = of_worked(WORKED["as_of"]), of_worked(WORKED["later"])

    assert {n for n in now if now[n] is not later[n]} == {"EUAIA-004@1", "EUAIA-023@1"}
    assert later["EUAIA-004@1"] is later["EUAIA-023@1"] is LawResult.VIOLATED
    assert later["LIA-EU-PLD@1"] is LawResult.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("users", "result"), [(5_000_000, LawResult.VIOLATED), (900_000, LawResult.NOT_APPLICABLE)]
)
def test_users_in_california_turn_a_question_into_an_answer(users: int, result: LawResult) -> None:
    assert of_worked(WORKED["as_of"])["USCA-011@1"] is LawResult.UNKNOWN
    assert of_worked(WORKED["as_of"], licensor__monthly_users_ca=users)["USCA-011@1"] is result


def case_with(*clauses: ClauseReading, **facts: FactValue) -> Case:
    readings = (FactReading(name=n.replace("__", "."), value=v) for n, v in facts.items())
    return Case(facts=tuple(readings), clauses=clauses)


def found_by(case: Case, *names: str, on: date = date(2026, 11, 24)) -> tuple[Finding, ...]:
    tensions = [tension for pack in packs() for tension in pack.tensions]
    return law_findings(comply(case, [BY_NAME[n] for n in names], as_of=on), tensions)


def test_a_processor_clause_is_told_which_parts_it_lacks_and_where_it_stands() -> None:
    place = Place(section="7.3", quote="process personal data", start=40, end=61)
    parts = BY_NAME["GDPR-003@1"].parts[0].names
    clause = ClauseReading(
        key="privacy.art28", places=(place,), elements=tuple(sorted(parts[:9])), confidence=0.8
    )
    case = case_with(
        clause, gdpr__relation="controller_processor", territory__data_subjects=("FR",)
    )

    (found,) = found_by(case, "GDPR-003@1")

    assert found.problem.startswith(
        "processor clause lacks 4 of 13 elements of GDPR Art. 28(3): assist rights, "
        "assist arts 32 36, delete or return, audit and information: "
    )
    assert (found.places, found.severity, found.confidence) == ((place,), Severity.BLOCK, 0.8)
    assert found.law is not None
    assert (found.law.rule, found.law.result) == ("GDPR-003@1", LawResult.VIOLATED)
    assert found.law.draft


def test_silence_is_told_by_what_happens_then() -> None:
    (found,) = found_by(
        case_with(agreement__kind=("pool",), territory__markets=("GB",)), "DEF-CO-UK-P@1"
    )

    assert found.problem.startswith(
        "if you say nothing of `own.co_ownership`, this happens: each owner may work the patent"
    )
    assert found.severity is Severity.HIGH


def test_a_rule_whose_review_is_due_says_so_and_does_not_block() -> None:
    case = case_with(licensor__country="US")
    before = found_by(case, "EXP-US-3@2", on=date(2026, 12, 14))[0]
    after = found_by(case, "EXP-US-3@2", on=date(2026, 12, 15))[0]

    assert (before.severity, after.severity) == (Severity.HIGH, Severity.MEDIUM)
    assert after.problem.endswith("; stale: the rule was to be checked again by 2026-12-15)")
    assert before.law is not None
    assert after.law is not None
    assert (before.law.stale, after.law.stale) == (False, True)


def test_what_was_to_come_when_the_pack_was_made_is_in_force_on_its_day() -> None:
    case = case_with(territory__markets=("EU",), model__generative=True,
                     model__output_modalities=("image",))  # fmt: skip

    before, after = (found_by(case, "EUAIA-004@1", on=date(2026, 12, day))[0].law for day in (1, 2))

    assert before is not None
    assert after is not None
    assert (before.status, before.result) == ("future", LawResult.UPCOMING)
    assert (after.status, after.result) == ("in_force", LawResult.VIOLATED)


def test_what_only_has_to_be_watched_is_never_more_than_low() -> None:
    case = case_with(territory__markets=("EU",), assets__layers=("model",),
                     dataset__contains_protected_works=True)  # fmt: skip

    (found,) = found_by(case, "EUCP-006@1")

    assert found.severity is Severity.LOW
    assert found.law is not None
    assert found.law.result is LawResult.WATCH


def test_rules_that_wait_for_one_fact_are_one_question() -> None:
    case = case_with(territory__markets=("EU",))

    (found,) = found_by(case, "EUAIA-032@1", "EUAIA-033@1")

    assert found.problem == (
        "it cannot be told without `model.gpai` whether these rules are met: "
        "EUAIA-032@1, EUAIA-033@1"
    )
    assert (found.missing, found.severity) == (("model.gpai",), Severity.LOW)


def test_of_two_rules_that_pull_apart_both_stay_and_a_finding_says_so() -> None:
    case = case_with(territory__markets=("GB", "US"), assets__layers=("output",))

    found = found_by(case, "OUT-UK@1", "OUT-US@1")

    assert [one.rule for one in found] == ["OUT-UK", "OUT-US", "OUT-UK"]
    assert found[2].problem.startswith("OUT-UK@1 and OUT-US@1 pull apart: the arranger owns")
    assert found[2].severity is Severity.LOW


def test_what_is_satisfied_or_does_not_apply_is_no_finding() -> None:
    case = case_with(ClauseReading(key="liab.carveouts", places=()), agreement__governing_law="FR")

    assert found_by(case, "LIA-FR@1", "LIA-CN@1") == ()


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"model.gpai": "yes"}, "true or false"),
        ({"territory.markets": True}, "text"),
        ({"licensor.monthly_users_ca": "many"}, "a number"),
        ({"model.eu_placed_on": "last spring"}, "a day"),
    ],
)
def test_a_fact_of_another_type_is_refused(facts: dict[str, FactValue], said: str) -> None:
    given = {
        "territory.markets": ("US",), "model.generative": True,
        "model.output_modalities": ("image",), **facts,
    }  # fmt: skip
    case = Case(facts=tuple(FactReading(name=n, value=v) for n, v in given.items()))

    with pytest.raises(RequestError, match=said):
        comply(case, RULES, as_of=date(2026, 11, 24))


def of_parts(form: str, parts: list[FactTest]) -> FactTest:
    forms = {"all": FactTest(all=tuple(parts)), "any": FactTest(any=tuple(parts))}
    return forms.get(form) or FactTest(none=tuple(parts))


NAMES = st.sampled_from(["model.gpai", "model.generative", "dataset.biometric"])
LEAVES = st.builds(
    lambda fact, value: FactTest(fact=fact, op=Operator.EQ, value=value), NAMES, st.booleans()
)
TESTS = st.recursive(
    LEAVES,
    lambda inner: st.builds(
        of_parts,
        st.sampled_from(["all", "any", "none"]), st.lists(inner, min_size=1, max_size=3),
    ),
    max_leaves=8,
)  # fmt: skip
WORLDS = st.dictionaries(NAMES, st.booleans())


@given(TESTS, WORLDS, WORLDS)
def test_a_further_fact_never_turns_an_answer_it_only_settles_questions(
    test: FactTest, known: dict[str, bool], further: dict[str, bool]
) -> None:
    before, after = holds(test, known), holds(test, {**further, **known})

    assert before.truth in (None, after.truth)
    assert (before.truth is None) is bool(before.missing)
    assert not set(before.missing) & set(known)


@given(st.sampled_from(RULES), st.dates(date(2024, 1, 1), date(2032, 1, 1)))
def test_a_rule_speaks_on_no_day_outside_its_own(rule: LawRule, day: date) -> None:
    outcome = comply(Case(), [rule], as_of=day)[0]

    binding = (LawResult.VIOLATED, LawResult.SATISFIED, LawResult.UNKNOWN, LawResult.WATCH)
    if outcome.result in binding:
        assert rule.effective_from <= day <= (rule.effective_to or date.max)
    if outcome.result is LawResult.UPCOMING:
        assert day < rule.effective_from or "evaluation.date" in str(rule.applies_if)
