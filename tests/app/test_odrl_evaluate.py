# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""ODRL policies are evaluated as the Information Model and the draft of its semantics say."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from licet.app.odrl.reading import read_policies
from licet.app.odrl.reports import as_json, as_turtle
from licet.app.odrl.worlds import joined, read_request, read_world
from licet.decide.odrl.evaluate import compile_policy, evaluate
from licet.decide.odrl.policies import (
    NEVER,
    ODRL,
    Constraint,
    Fact,
    LogicalConstraint,
    OdrlAction,
    Policy,
    PolicyRule,
    Request,
    RequestedAct,
    RuleKind,
    Value,
    World,
)
from licet.decide.odrl.reports import Behaviour, PolicyReport
from licet.decide.odrl.scenes import Known
from licet.terms import Verdict

XSD = "http://www.w3.org/2001/XMLSchema#"
PREFIXES = f"""
@prefix odrl: <{ODRL}> . @prefix cc: <http://creativecommons.org/ns#> .
@prefix xsd: <{XSD}> . @prefix ex: <https://shop.example/> .
@prefix dct: <http://purl.org/dc/terms/> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix fs: <https://w3id.org/odrl-fs#> .
@prefix pay: <https://payments.example/> .
@prefix report: <https://w3id.org/force/compliance-report#> .
"""
ASKED = "ex:ask a odrl:Request ; odrl:permission ex:act . ex:act"
MIA_READS = f"{ASKED} odrl:assignee ex:mia ; odrl:action odrl:read ; odrl:target ex:book ."
NOON = 'ex:state a fs:SotW ; fs:currentTime "2026-03-05T12:00:00Z"^^xsd:dateTime .'


def policy_of(text: str) -> Policy:
    return read_policies((PREFIXES + text).encode()).policies[0]


def run(policy: str, request: str = MIA_READS, state: str = NOON, **more: Any) -> PolicyReport:
    documents = [(PREFIXES + text).encode() for text in (policy, request, state)]
    world = joined(*(read_world(each) for each in documents))
    return evaluate(policy_of(policy), read_request(documents[1]), world, **more)


def limited(constraint: str, *, kind: str = "permission", more: str = "") -> str:
    return (
        f"ex:p a odrl:Set ; odrl:{kind} ex:r . ex:r odrl:action odrl:read ;"
        f" odrl:constraint [ {constraint} ] . {more}"
    )


def compared(left: str, operator: str, right: str) -> str:
    return f"odrl:leftOperand {left} ; odrl:operator odrl:{operator} ; odrl:rightOperand {right}"


@pytest.mark.parametrize(
    ("constraint", "state", "verdict"),
    [
        (compared("odrl:count", "lteq", "3"), "ex:state odrl:count 3 .", "allow"),
        (compared("odrl:count", "lt", "3"), "ex:state odrl:count 3 .", "deny"),
        (compared("odrl:count", "lt", '"3"'), "ex:state odrl:count 2 .", "allow"),
        (compared("odrl:count", "lteq", "3"), "ex:r fs:count 9 .", "deny"),
        (compared("odrl:spatial", "eq", "ex:be"), "ex:state fs:currentLocation ex:be .", "allow"),
        (compared("odrl:spatial", "isPartOf", "ex:benelux"),
         "ex:state fs:currentLocation ex:gent . ex:gent odrl:partOf ex:be . "
         "ex:benelux odrl:hasPart ex:be .", "allow"),
        (compared("odrl:spatial", "isPartOf", "ex:benelux"),
         "ex:state fs:currentLocation ex:oslo .", "deny"),
        (compared("odrl:spatial", "eq", "ex:be"),
         "ex:state ex:includes ex:currentLocation . ex:currentLocation odrl:spatial ex:be .",
         "allow"),
        (compared("odrl:purpose", "eq", "ex:a"),
         "ex:state ex:includes ex:currentPurpose . ex:currentPurpose rdf:value ex:a .", "allow"),
        (compared("odrl:purpose", "eq", "ex:a"),
         "ex:state ex:includes [ odrl:leftOperand odrl:purpose ; odrl:operator odrl:eq ; "
         "odrl:rightOperand ex:a ] .", "allow"),
        (compared("odrl:industry", "eq", "ex:food"),
         "ex:state ex:includes ex:bob . ex:bob odrl:industry ex:food .", "ask"),
        (compared("odrl:spatial", "isPartOf", '"EU"'), 'ex:state odrl:spatial "BE" .', "allow"),
        (compared("odrl:spatial", "isPartOf", '"EU"'), 'ex:state odrl:spatial "GB" .', "deny"),
        (compared("odrl:spatial", "isPartOf", '"US", "CA"'), 'ex:state odrl:spatial "US-NY" .',
         "allow"),
        (compared("odrl:spatial", "isPartOf", '"EU"'),
         "ex:state odrl:spatial <https://www.iso.org/obp/ui/#iso:code:3166:FR> .", "allow"),
        (compared("odrl:spatial", "isPartOf", '"BE"'), 'ex:state odrl:spatial "EU" .', "deny"),
        (compared("odrl:spatial", "isPartOf", '"Mars"'), 'ex:state odrl:spatial "BE" .', "deny"),
        (compared("odrl:spatial", "hasPart", "ex:gent"),
         "ex:state fs:currentLocation ex:be . ex:gent odrl:partOf ex:be .", "allow"),
        (compared("odrl:purpose", "isA", "ex:Study"),
         "ex:state odrl:purpose ex:thesis . ex:thesis a ex:Paper . "
         "ex:Paper rdfs:subClassOf ex:Study .", "allow"),
        (compared("odrl:purpose", "isA", "ex:Study"), "ex:state odrl:purpose ex:Study .", "deny"),
        (compared("odrl:purpose", "isA", "ex:Study"),
         "ex:state odrl:purpose ex:Trial . ex:Trial skos:broader ex:Study .", "allow"),
        (compared("odrl:purpose", "isA", "ex:Study"), "ex:state odrl:purpose ex:Ads .", "deny"),
        (compared("odrl:purpose", "isAnyOf", "ex:a, ex:b"), "ex:state odrl:purpose ex:b .",
         "allow"),
        (compared("odrl:purpose", "isNoneOf", "ex:a, ex:b"), "ex:state odrl:purpose ex:b .",
         "deny"),
        (compared("odrl:purpose", "isNoneOf", "ex:a, ex:b"), "ex:state odrl:purpose ex:c .",
         "allow"),
        (compared("odrl:language", "isAllOf", '"nl", "fr"'), 'ex:book odrl:language "nl", "fr" .',
         "allow"),
        (compared("odrl:language", "isAllOf", '"nl", "fr"'), 'ex:book odrl:language "nl" .',
         "deny"),
        (compared("odrl:elapsedTime", "lteq", '"P1M"^^xsd:duration'),
         'ex:state odrl:elapsedTime "P27D"^^xsd:duration .', "allow"),
        (compared("odrl:elapsedTime", "lteq", '"P1M"^^xsd:duration'),
         'ex:state odrl:elapsedTime "P32D"^^xsd:duration .', "deny"),
        (compared("odrl:elapsedTime", "lteq", '"P1M"^^xsd:duration'),
         'ex:state odrl:elapsedTime "P30D"^^xsd:duration .', "ask"),
        (compared("odrl:payAmount", "gteq", "9.50") + "; odrl:unit ex:EUR",
         'ex:state fs:paidAmount "9.5"^^xsd:decimal .', "allow"),
        (compared("odrl:industry", "neq", "ex:arms"), "ex:mia odrl:industry ex:food .", "allow"),
        (compared("odrl:industry", "neq", "ex:arms"), "ex:mia odrl:industry ex:arms .", "deny"),
        (compared("odrl:recipient", "isA", "ex:Member"), "ex:mia a ex:Member .", "allow"),
        (compared("odrl:percentage", "lt", "10"), "", "ask"),
        (compared("odrl:dateTime", "lteq", '"2026-03-05"^^xsd:date'), "", "allow"),
        (compared("odrl:dateTime", "lt", '"2026-03-05"^^xsd:date'), "", "deny"),
        (compared("odrl:dateTime", "gt", '"2026-03-05"^^xsd:date'), "", "deny"),
        (compared("odrl:dateTime", "eq", '"2026-03-05"^^xsd:date'), "", "allow"),
        (compared("odrl:dateTime", "lt", '"2026-03-05T13:30:00+01:00"^^xsd:dateTime'), "",
         "allow"),
        (compared("odrl:dateTime", "gteq", '"2026-03-05T11:00:00"'), "", "allow"),
        (compared("ex:dayOfWeek", "eq", '"Thursday"'), "", "allow"),
        (compared("odrl:count", "ex:near", "3"), "ex:state odrl:count 3 .", "ask"),
    ],
)  # fmt: skip
def test_a_permission_holds_as_its_constraint_does(
    constraint: str, state: str, verdict: str
) -> None:
    constraint = constraint.replace("odrl:ex:", "ex:")

    assert run(limited(constraint), state=NOON + state).verdict == verdict


def test_a_prohibition_that_hangs_on_a_missing_fact_is_asked_about() -> None:
    policy = limited(
        compared("odrl:spatial", "eq", "ex:be"),
        kind="prohibition",
        more="ex:p odrl:permission [ odrl:action odrl:use ] .",
    )

    assert run(policy).verdict is Verdict.ASK
    assert run(policy).missing == (ODRL + "spatial",)
    assert run(policy, state="ex:s a fs:SotW ; odrl:spatial ex:nl .").verdict is Verdict.ALLOW
    assert run(policy, state="ex:s a fs:SotW ; odrl:spatial ex:be .").verdict is Verdict.DENY


@pytest.mark.parametrize(
    ("operand", "counts", "verdict"),
    [
        ("and", "1 1", "allow"), ("and", "1 0", "deny"),
        ("or", "0 1", "allow"), ("or", "0 0", "deny"),
        ("xone", "1 1", "deny"), ("xone", "0 1", "allow"), ("xone", "0 0", "deny"),
        ("andSequence", "1 1", "allow"), ("andSequence", "0 1", "deny"),
        ("and", "0 ?", "deny"), ("and", "1 ?", "ask"), ("or", "1 ?", "allow"), ("or", "0 ?", "ask"),
        ("xone", "1 ?", "ask"), ("andSequence", "? 1", "ask"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("form", ["{0}, {1}", "( {0} {1} )"])
def test_joined_constraints_hold_as_their_parts_do(
    operand: str, counts: str, verdict: str, form: str
) -> None:
    inner = form.format(
        f"[ {compared('odrl:count', 'eq', '1')} ]", f"[ {compared('odrl:version', 'eq', '1')} ]"
    )
    facts = [
        f"ex:state odrl:{name} {value} ."
        for name, value in zip(("count", "version"), counts.split(), strict=True)
        if value != "?"
    ]

    assert run(limited(f"odrl:{operand} {inner}"), state=NOON + "".join(facts)).verdict == verdict


@pytest.mark.parametrize(
    ("permitted", "asked", "verdict"),
    [
        ("odrl:use", "odrl:read", "allow"),
        ("odrl:use", "odrl:sell", "deny"),
        ("odrl:transfer", "odrl:sell", "allow"),
        ("odrl:play", "odrl:display", "allow"),
        ("odrl:read", "odrl:use", "deny"),
        ("odrl:modify", "odrl:write", "allow"),
        ("odrl:write", "odrl:modify", "allow"),
        ("odrl:use", "cc:CommercialUse", "allow"),
        ("odrl:commercialize", "cc:CommercialUse", "allow"),
        ("odrl:use", "ex:hum", "allow"),
        ("odrl:play", "ex:hum", "allow"),
        ("odrl:print", "ex:hum", "deny"),
    ],
)
def test_an_act_is_permitted_with_the_acts_it_includes(
    permitted: str, asked: str, verdict: str
) -> None:
    policy = (
        f"ex:p a odrl:Set ; odrl:permission [ odrl:action {permitted} ] ."
        "ex:hum odrl:includedIn ex:sing . ex:sing odrl:includedIn odrl:play . "
        "odrl:play odrl:includedIn odrl:use ."
    )
    request = f"{ASKED} odrl:action {asked} ; odrl:assignee ex:mia ."

    assert run(policy, request).verdict == verdict


PRINTING = """ex:p a odrl:Set ; odrl:permission ex:r . ex:r odrl:target ex:book ; odrl:action
 [ rdf:value odrl:print ; odrl:refinement [ odrl:leftOperand odrl:resolution ;
   odrl:operator odrl:lteq ; odrl:rightOperand 1200 ] ] ."""


@pytest.mark.parametrize(
    ("resolution", "verdict"),
    [("odrl:resolution 600", "allow"), ("odrl:resolution 2400", "deny"), ("dct:title 'x'", "ask")],
)
def test_a_refined_act_is_permitted_only_as_it_is_refined(resolution: str, verdict: str) -> None:
    request = f"{ASKED} odrl:action odrl:print ; odrl:target ex:book ; {resolution} ."
    report = run(PRINTING, request)

    assert report.verdict == verdict
    assert report.rules[0].in_effect  # the draft: active, although it does not cover the act


def test_an_evaluation_request_of_the_draft_is_understood() -> None:
    request = """ex:ask a fs:EvaluationRequest ; fs:evaluatedAction odrl:read ;
      fs:evaluatedParty ex:mia ; fs:evaluatedTarget ex:book ; fs:requestParameter
      [ fs:describesFeature fs:CurrentXSDDateTime ; fs:value "2020-01-01"^^xsd:date ] ."""
    policy = limited(compared("odrl:dateTime", "lt", '"2021-01-01"^^xsd:date'))

    assert run(policy, request).verdict is Verdict.ALLOW
    assert run(policy).verdict is Verdict.DENY


CLUB = """ex:p a odrl:Set ; odrl:permission ex:r . ex:r odrl:action odrl:read ;
  odrl:assignee ex:club ; odrl:target ex:shelf . ex:club a odrl:PartyCollection ;
  odrl:source ex:register ; odrl:refinement [ odrl:leftOperand ex:age ; odrl:operator odrl:gteq ;
  odrl:rightOperand 18 ] . ex:shelf a odrl:AssetCollection ."""


@pytest.mark.parametrize(
    ("state", "verdict"),
    [
        ("ex:mia odrl:partOf ex:register ; ex:age 20 . ex:book odrl:partOf ex:shelf .", "allow"),
        ("ex:mia odrl:partOf ex:club ; ex:age 17 . ex:book odrl:partOf ex:shelf .", "deny"),
        ("ex:mia odrl:partOf ex:club . ex:book odrl:partOf ex:shelf .", "ask"),
        ("ex:mia ex:age 20 . ex:book odrl:partOf ex:shelf .", "deny"),
        ("ex:mia odrl:partOf ex:club ; ex:age 20 .", "deny"),
        ("ex:mia odrl:partOf ex:youth ; ex:age 20 . ex:youth odrl:partOf ex:club . "
         "ex:shelf odrl:hasPart ex:row . ex:book odrl:partOf ex:row .", "allow"),
    ],
)  # fmt: skip
def test_members_of_collections_are_covered_if_they_meet_the_refinements(
    state: str, verdict: str
) -> None:
    assert run(CLUB, state=NOON + state).verdict == verdict


PAID = """ex:p a odrl:Agreement ; odrl:permission ex:r . ex:r odrl:action odrl:read ;
  odrl:assigner ex:press ; odrl:assignee ex:mia ; odrl:duty ex:fee . ex:fee odrl:action
  [ rdf:value odrl:compensate ; odrl:refinement [ odrl:leftOperand odrl:payAmount ;
    odrl:operator odrl:gteq ; odrl:rightOperand 5.00 ; odrl:unit <http://money.example/EUR> ] ] ."""


def paid(**changed: str) -> str:
    said = {
        "netAmount": "5.00", "currency": "<https://money.example/EUR>", "payer": "ex:mia",
        "payee": "ex:press", "paymentDate": '"2026-03-04T00:00:00Z"^^xsd:dateTime', **changed,
    }  # fmt: skip
    return "ex:note a pay:Payment ; " + " ; ".join(
        f"pay:{name} {value}" for name, value in said.items() if value
    ) + " ."  # fmt: skip


@pytest.mark.parametrize(
    ("state", "verdict", "deontic"),
    [
        ("", "deny", "NonSet"),
        (paid(), "allow", "Fulfilled"),
        (paid(payer="ex:employer"), "allow", "Fulfilled"),
        (paid(netAmount="4.99"), "deny", "NonSet"),
        (paid(payee="ex:somebody"), "deny", "NonSet"),
        (paid(currency="<https://money.example/JPY>"), "ask", "NonSet"),
        (paid(netAmount=""), "ask", "NonSet"),
        (paid(paymentDate='"2026-04-04T00:00:00Z"^^xsd:dateTime'), "deny", "NonSet"),
        ("ex:old a report:DutyReport ; report:rule ex:fee ; report:deonticState report:Fulfilled .",
         "allow", "Fulfilled"),
        ("ex:old a report:DutyReport ; report:rule ex:fee ; report:deonticState report:NonSet .",
         "allow", "NonSet"),
        ("ex:old a report:DutyReport ; report:rule ex:fee ; report:deonticState report:Violated .",
         "deny", "Violated"),
    ],
)  # fmt: skip
def test_a_permission_waits_for_its_duty(state: str, verdict: str, deontic: str) -> None:
    report = run(PAID, state=NOON + state)

    assert report.verdict == verdict
    assert report.rules[0].conditions[0].deontic == deontic


def test_a_duty_that_is_not_due_does_not_stand_in_the_way() -> None:
    sunday = compared("ex:dayOfWeek", "eq", '"Sunday"')
    sundays = f"{PAID} ex:fee odrl:constraint [ {sunday} ] ."

    report = run(sundays)

    assert report.verdict is Verdict.ALLOW
    assert not report.rules[0].conditions[0].active


def test_after_a_violation_the_duty_and_its_consequence_are_both_owed() -> None:
    policy = PAID + "ex:fee odrl:consequence ex:sorry . ex:sorry odrl:action odrl:inform ."
    violated = (
        "ex:old a report:DutyReport ; report:rule ex:fee ; report:deonticState report:Violated ."
    )
    told = "ex:letter a odrl:inform ."

    assert run(policy, state=NOON + violated + paid()).verdict is Verdict.DENY
    assert run(policy, state=NOON + violated + told).verdict is Verdict.DENY
    assert run(policy, state=NOON + violated + paid() + told).verdict is Verdict.ALLOW


def test_all_acts_of_a_duty_are_owed() -> None:
    policy = """ex:p a odrl:Set ; odrl:permission [ odrl:action odrl:read ; odrl:duty
      [ odrl:action odrl:inform, odrl:attribute ] ] ."""

    assert run(policy, state=NOON + "ex:a a odrl:inform .").verdict is Verdict.DENY
    both = "ex:a a odrl:inform . ex:b a odrl:attribute ."
    assert run(policy, state=NOON + both).verdict is Verdict.ALLOW


BAN = """ex:p a odrl:Agreement ; odrl:prohibition ex:ban . ex:ban odrl:action odrl:archive ;
  odrl:target ex:book ; odrl:assignee ex:mia ; odrl:remedy ex:fix ;
  odrl:constraint [ odrl:leftOperand odrl:dateTime ; odrl:operator odrl:lt ;
  odrl:rightOperand "2026-01-01"^^xsd:date ] . ex:fix odrl:action odrl:delete ."""


@pytest.mark.parametrize(
    ("state", "deontic"),
    [
        ('ex:done a odrl:archive ; odrl:target ex:book ; odrl:assignee ex:mia ; '
         'dct:date "2025-05-05"^^xsd:date .', "Violated"),
        ('ex:done a odrl:archive ; odrl:target ex:book ; odrl:assignee ex:mia ; '
         'dct:date "2026-02-02"^^xsd:date .', ""),
        ('ex:done a odrl:archive ; odrl:target ex:lamp ; odrl:assignee ex:mia ; '
         'dct:date "2025-05-05"^^xsd:date .', ""),
        ('ex:done a odrl:archive ; odrl:target ex:book ; odrl:assignee ex:mia ; '
         'dct:date "2025-05-05"^^xsd:date . ex:undone a odrl:delete .', "NonSet"),
    ],
)  # fmt: skip
def test_a_prohibition_is_violated_by_what_was_done_while_it_was_in_effect(
    state: str, deontic: str
) -> None:
    assert run(BAN, state=NOON + state).rules[0].deontic == deontic


DEADLINE = """ex:p a odrl:Agreement ; odrl:obligation ex:o . ex:o odrl:action
  [ rdf:value odrl:delete ; odrl:refinement [ odrl:leftOperand odrl:dateTime ;
    odrl:operator odrl:lteq ; odrl:rightOperand "2026-03-01"^^xsd:date ] ] ."""


@pytest.mark.parametrize(
    ("now", "state", "deontic"),
    [
        ("2026-02-01", "", "NonSet"),
        ("2026-03-05", "", "Violated"),
        ("2026-03-05", 'ex:d a odrl:delete ; dct:date "2026-02-20"^^xsd:date .', "Fulfilled"),
        ("2026-03-05", 'ex:d a odrl:delete ; dct:date "2026-03-03"^^xsd:date .', "Violated"),
    ],
)
def test_an_obligation_is_violated_when_its_time_is_over(
    now: str, state: str, deontic: str
) -> None:
    clock = f'ex:state a fs:SotW ; fs:currentTime "{now}T12:00:00Z"^^xsd:dateTime .'

    assert run(DEADLINE, state=clock + state).rules[0].deontic == deontic


BOTH = """ex:p a odrl:Set ; {} odrl:permission [ odrl:action odrl:use ] ;
  odrl:prohibition [ odrl:action odrl:read ] ."""


@pytest.mark.parametrize(
    ("strategy", "verdict"),
    [
        ("odrl:conflict odrl:perm ;", "allow"),
        ("odrl:conflict odrl:prohibit ;", "deny"),
        ("odrl:conflict odrl:invalid ;", "deny"),
        ("", "deny"),
        ("odrl:conflict odrl:perm, odrl:prohibit ;", "deny"),
    ],
)
def test_conflicts_are_settled_by_the_strategy_of_the_policy(strategy: str, verdict: str) -> None:
    assert run(BOTH.format(strategy)).verdict == verdict


def test_what_a_policy_is_silent_on_is_denied_unless_the_system_is_open() -> None:
    silent = "ex:p a odrl:Set ; odrl:permission [ odrl:action odrl:sell ] ."

    assert run(silent).verdict is Verdict.DENY
    assert run(silent, behaviour=Behaviour.OPEN).verdict is Verdict.ALLOW


@pytest.mark.parametrize(
    ("head", "note"),
    [("odrl:Offer", "an offer binds nobody"), ("odrl:Set ; dct:isReplacedBy ex:q", "replaced by")],
)
def test_an_offer_or_a_replaced_policy_decides_nothing(head: str, note: str) -> None:
    report = run(f"ex:p a {head} ; odrl:permission [ odrl:action odrl:use ] .")

    assert report.verdict is Verdict.DENY
    assert report.rules == ()
    assert note in report.notes[0]


def test_a_policy_that_inherits_from_one_that_is_not_here_is_asked_about() -> None:
    report = run(
        "ex:p a odrl:Set ; odrl:inheritFrom ex:q ; odrl:permission [odrl:action odrl:use]."
    )

    assert report.verdict is Verdict.ASK
    assert "https://shop.example/q" in report.notes[0]


def test_a_permission_with_a_word_odrl_does_not_have_is_asked_about() -> None:
    report = run("ex:p a odrl:Set ; odrl:permission [ odrl:action odrl:use ; odrl:dutty ex:d ] .")

    assert report.verdict is Verdict.ASK
    assert report.missing == (ODRL + "dutty",)


def test_inherited_rules_and_shared_properties_count() -> None:
    policy = """ex:p a odrl:Set ; odrl:inheritFrom ex:base ; odrl:assignee ex:mia ;
       odrl:permission [ odrl:action odrl:use ] .
       ex:base a odrl:Set ; odrl:target ex:book ; odrl:prohibition [ odrl:action odrl:print ] ."""
    other = f"{ASKED} odrl:assignee ex:mia ; odrl:action odrl:read ; odrl:target ex:lamp ."
    prints = f"{ASKED} odrl:assignee ex:mia ; odrl:action odrl:print ; odrl:target ex:book ."

    assert run(policy).verdict is Verdict.ALLOW
    assert run(policy, other).verdict is Verdict.DENY
    assert run(policy, prints).verdict is Verdict.DENY


def test_a_report_tells_what_it_compared() -> None:
    report = run(
        limited(compared("odrl:count", "lteq", "3")), state=NOON + "ex:state odrl:count 4."
    )
    said = as_json(report)

    assert said["verdict"] == "deny"
    assert said["report"]["rules"][0]["premises"][1]["left"] == ["4"]
    assert json.loads(json.dumps(said)) == said
    assert "report:Inactive" in as_turtle(report)


def test_a_name_cannot_end_a_term_of_the_report() -> None:
    evil = "x> . <https://e.example/> a <b"
    rule = PolicyRule(id=evil, kind=RuleKind.PERMISSION)
    request = Request(id=evil, acts=(RequestedAct(id=evil),))
    report = evaluate(Policy(id=evil, rules=(rule,)), request, NEVER)

    assert "<https://e.example/>" not in as_turtle(report)


# ------------------------------------------------------------------------------------- laws

_NUMBERS = st.integers(0, 6)
_LEAVES = st.builds(
    lambda operator, right: Constraint(
        id="c", left=ODRL + "count", operator=ODRL + operator,
        right=(Value(text=str(right), datatype=XSD + "integer"),),
    ),
    st.sampled_from(["lt", "lteq", "eq", "neq", "gt", "gteq"]), _NUMBERS,
)  # fmt: skip
_TREES = st.recursive(
    _LEAVES,
    lambda inner: st.builds(
        lambda operand, parts: LogicalConstraint(
            id="l", operand=ODRL + operand, constraints=tuple(parts)
        ),
        st.sampled_from(["and", "or", "xone", "andSequence"]),
        st.lists(inner, min_size=1, max_size=4),
    ),
    max_leaves=12,
)


def permitting(tree: Constraint | LogicalConstraint) -> Policy:
    action = OdrlAction(name=ODRL + "read")
    return Policy(
        id="p",
        rules=(
            PolicyRule(id="r", kind=RuleKind.PERMISSION, actions=(action,), constraints=(tree,)),
        ),
    )


def counted(count: int | None) -> tuple[Request, World]:
    facts = () if count is None else (
        Fact(feature=ODRL + "count", value=Value(text=str(count), datatype=XSD + "integer")),
    )  # fmt: skip
    act = RequestedAct(id="a", action=ODRL + "read", party="m", target="t", facts=facts)
    return Request(id="q", acts=(act,)), NEVER


@given(_TREES, st.one_of(st.none(), _NUMBERS))
def test_deciding_by_table_and_by_report_is_the_same(
    tree: Constraint | LogicalConstraint, count: int | None
) -> None:
    compiled = compile_policy(permitting(tree))
    request, world = counted(count)
    known = Known(world)

    assert compiled.decide(request, known)[0] is compiled.evaluate(request, known).verdict


@given(_TREES, _NUMBERS)
def test_learning_a_fact_never_reverses_a_verdict(
    tree: Constraint | LogicalConstraint, count: int
) -> None:
    before, world = counted(None)
    after, _ = counted(count)
    first = evaluate(permitting(tree), before, world).verdict
    second = evaluate(permitting(tree), after, world).verdict

    assert first is Verdict.ASK or first is second


@given(_TREES, st.one_of(st.none(), _NUMBERS))
def test_a_prohibition_never_lets_more_through(
    tree: Constraint | LogicalConstraint, count: int | None
) -> None:
    request, world = counted(count)
    policy = permitting(tree)
    ban = replace(policy.rules[0], id="ban", kind=RuleKind.PROHIBITION)
    order = [Verdict.DENY, Verdict.ASK, Verdict.ALLOW]
    before = evaluate(policy, request, world).verdict
    after = evaluate(replace(policy, rules=(*policy.rules, ban)), request, world).verdict

    assert order.index(after) <= order.index(before)


@settings(max_examples=50)
@given(st.dates(), st.integers(0, 5000))
def test_a_day_is_all_of_its_instants(start: date, minutes: int) -> None:
    assume(date(2, 1, 1) < start < date(9998, 1, 1))
    day = start.isoformat()
    midnight = datetime.combine(start, time(), UTC) - timedelta(days=1)
    moment = (midnight + timedelta(minutes=minutes)).isoformat()
    value = Value(text=moment, datatype=XSD + "dateTime")
    fact = Fact(feature=ODRL + "dateTime", value=value)
    act = RequestedAct(id="a", action=ODRL + "read", facts=(fact,))

    def holds(operator: str) -> bool:
        tree = Constraint(
            id="c", left=ODRL + "dateTime", operator=ODRL + operator,
            right=(Value(text=day, datatype=XSD + "date"),),
        )  # fmt: skip
        return evaluate(permitting(tree), Request(id="q", acts=(act,)), NEVER).rules[0].active

    assert holds("eq") == (1440 <= minutes < 2880)
    assert holds("lt") + holds("eq") + holds("gt") == 1
    assert holds("lteq") == (holds("lt") or holds("eq"))
    assert holds("gteq") == (holds("gt") or holds("eq"))


def test_the_command_says_the_verdict_and_ends_with_it(tmp_path: Path) -> None:
    from click.testing import CliRunner

    from licet.app.cli import main

    texts = {"policy": limited(compared("odrl:count", "lt", "3")), "request": MIA_READS,
             "state": NOON + "ex:state odrl:count 2 ."}  # fmt: skip
    names = []
    for name, text in texts.items():
        (tmp_path / f"{name}.ttl").write_text(PREFIXES + text)
        names.append(str(tmp_path / f"{name}.ttl"))
    run_ = CliRunner().invoke

    assert run_(main, ["odrl", "evaluate", *names]).output.startswith("allow: https://shop.ex")
    said = run_(main, ["odrl", "evaluate", *names, "--json"])
    assert json.loads(said.output)["verdict"] == "allow"
    assert said.exit_code == 0
    assert "report:PolicyReport" in run_(main, ["odrl", "evaluate", *names, "--turtle"]).output
    # A blank node of one document is not the blank node of another.
    (tmp_path / "policy.ttl").write_text(PREFIXES + limited(compared("odrl:count", "lt", "9")))
    (tmp_path / "request.ttl").write_text(
        PREFIXES + "ex:ask a odrl:Request ; odrl:permission [ odrl:action odrl:read ] ."
    )
    (tmp_path / "state.ttl").write_text(PREFIXES + NOON + "[] odrl:count 3 . [] odrl:count 3 .")
    asked = run_(main, ["odrl", "evaluate", *names, "--json"])
    assert json.loads(asked.output)["verdict"] == "ask"
    (tmp_path / "policy.ttl").write_text(PREFIXES + limited(compared("odrl:count", "lt", "3")))
    (tmp_path / "state.ttl").write_text(PREFIXES + NOON + "ex:state odrl:count 3 .")
    assert run_(main, ["odrl", "evaluate", *names]).exit_code == 1
