# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Agreements go to ODRL and back: each rule whole or not at all, and the rest is listed."""

import json
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from licet.app.cli import main
from licet.app.odrl.exporting import as_json_ld, as_turtle
from licet.app.odrl.importing import agreement_of
from licet.app.odrl.reading import read_policies
from licet.decide.odrl.evaluate import evaluate
from licet.decide.odrl.policies import Fact, Request, RequestedAct, Value, World
from licet.terms import (
    ActorCondition,
    AgreedClause,
    Agreement,
    Artefact,
    ArtefactKind,
    Cap,
    ClauseId,
    Comparator,
    Condition,
    Duty,
    EndUserExemption,
    Forbid,
    GateCondition,
    Interval,
    Operation,
    Party,
    PartyId,
    PartyRole,
    Period,
    Permit,
    Places,
    PlaceTest,
    PurposeCondition,
    RegistrationCondition,
    Rule,
    RuleId,
    TerritoryCondition,
    ThresholdCondition,
    TimeCondition,
    Unit,
    Verdict,
)

NAMES = st.text(min_size=1, max_size=8).filter(lambda name: name.isprintable())
WORDS = st.frozensets(st.sampled_from(["research", "medical", "resale", "play time"]), min_size=1)
TERM = Interval(starts=datetime(2027, 1, 1, tzinfo=UTC), ends=datetime(2030, 1, 1, tzinfo=UTC))
LATER = Interval(starts=datetime(2028, 1, 1, tzinfo=UTC), ends=datetime(2029, 6, 1, tzinfo=UTC))

CONDITIONS: st.SearchStrategy[Condition] = st.one_of(
    st.builds(
        TerritoryCondition,
        places=st.builds(
            Places,
            included=st.frozensets(st.sampled_from(["DE", "US-CA", "EU"]), min_size=1),
            excluded=st.sampled_from([frozenset[str](), frozenset({"FR"})]),
        ),
        test=st.sampled_from(PlaceTest),
    ),
    st.builds(PurposeCondition, purposes=WORDS, excluded=st.booleans()),
    st.builds(ActorCondition, classes=WORDS, excluded=st.booleans()),
    st.builds(
        ThresholdCondition,
        metric=NAMES,
        comparator=st.sampled_from(Comparator),
        value=st.decimals(0, 10**9, places=2),
        unit=st.sampled_from(["", "EUR"]),
        window=st.sampled_from([None, Period(amount=1, unit=Unit.MONTH)]),
    ),
    st.just(TimeCondition(interval=LATER)),
    st.just(RegistrationCondition()),
    st.just(GateCondition()),
    st.just(EndUserExemption()),
)
LIMITS = st.lists(CONDITIONS, max_size=3, unique_by=lambda each: each.kind).map(tuple)
ACTS = st.frozensets(st.sampled_from(Operation), min_size=1, max_size=3)
WHO = st.sampled_from([frozenset[PartyId](), frozenset({PartyId("globex")})])
RULES: st.SearchStrategy[Rule] = st.one_of(
    st.builds(
        Permit, id=NAMES.map(RuleId), acts=ACTS, artefact=st.just("m/1"), conditions=LIMITS,
        parties=WHO,
    ),
    st.builds(
        Forbid, id=NAMES.map(RuleId), acts=ACTS, artefact=st.just("m/1"), conditions=LIMITS,
        parties=WHO,
    ),
    st.builds(
        Duty, id=NAMES.map(RuleId), bearer=st.just(PartyId("globex")), act=NAMES,
        due=st.builds(Period, amount=st.integers(0, 99), unit=st.sampled_from(
            [Unit.MINUTE, Unit.HOUR, Unit.DAY, Unit.MONTH, Unit.YEAR, Unit.BUSINESS_DAY])),
        after=NAMES, conditions=st.just(()),
    ),
    st.builds(Cap, id=NAMES.map(RuleId), metric=NAMES, limit=st.just(Decimal(5))),
)  # fmt: skip


def agreement(*rules: Rule) -> Agreement:
    parties = (
        Party(id=PartyId("acme"), name="Acme", roles=frozenset({PartyRole.LICENSOR})),
        Party(id=PartyId("globex"), name="Globex", roles=frozenset({PartyRole.LICENSEE})),
        Party(id=PartyId("initech"), name="Initech", roles=frozenset({PartyRole.LICENSEE})),
    )
    # Every licensee occurs, so that "to all of them" means the same on the way back.
    everybody = Permit(id=RuleId("all"), acts=frozenset({Operation.EVALUATE}), artefact="m/1")
    return Agreement(
        id="deal 1",
        title="A deal",
        parties=parties,
        artefacts=(Artefact(id="m/1", kind=ArtefactKind.DATASET),),
        term=TERM,
        clauses=tuple(
            AgreedClause(id=ClauseId(f"c{rule.id}"), kind="model.grant", values={}, rules=(rule,))
            for rule in (everybody, *rules)
        ),
    )


def there_and_back(deal: Agreement) -> tuple[Agreement, set[str]]:
    text, unsaid = as_turtle(deal)
    reading = read_policies(text.encode())
    assert reading.unread == ()
    back, lost = agreement_of(reading, reading.policies[0], kind=ArtefactKind.WEIGHTS)
    assert lost == ()
    return back, {each.where for each in unsaid}


def rules_of(deal: Agreement) -> dict[str, tuple[Any, ...]]:
    found = (rule for clause in deal.clauses for rule in clause.rules)
    return {
        rule.id: (
            type(rule),
            getattr(rule, "acts", None),
            getattr(rule, "parties", None),
            frozenset(getattr(rule, "conditions", ())),
            [getattr(rule, name, None) for name in ("bearer", "act", "due", "after", "artefact")],
        )
        for rule in found
    }


@settings(deadline=None, max_examples=60)
@given(st.lists(RULES, max_size=3, unique_by=lambda rule: rule.id))
def test_each_rule_comes_back_as_it_was_or_is_listed(rules: list[Rule]) -> None:
    rules = [rule for rule in rules if rule.id != "all"]
    deal = agreement(*rules)
    back, unsaid = there_and_back(deal)
    before, after = rules_of(deal), rules_of(back)

    assert (back.id, back.title, back.term) == (deal.id, deal.title, deal.term)
    assert set(back.parties) == set(deal.parties)
    assert back.artefacts == deal.artefacts
    assert {f"rule {name}" for name in before} - unsaid == {f"rule {name}" for name in after}
    assert all(before[name] == said for name, said in after.items())


def test_a_rule_with_a_condition_odrl_cannot_say_is_left_out_whole() -> None:
    places = TerritoryCondition(places=Places(excluded=frozenset({"CU"})), test=PlaceTest.DOMICILE)
    permit = Permit(
        id=RuleId("2.1"), acts=frozenset({Operation.HOST}), artefact="m/1", conditions=(places,)
    )
    said, unsaid = as_json_ld(agreement(permit))

    assert [each["@id"] for each in said["permission"]] == ["urn:licet:rule:all"]
    assert [each.where for each in unsaid] == ["rule 2.1"]


def test_an_exported_agreement_is_evaluated_like_any_policy() -> None:
    forbid = Forbid(id=RuleId("no"), conditions=(PurposeCondition(purposes=frozenset({"war"})),))
    policy = read_policies(as_turtle(agreement(forbid))[0].encode()).policies[0]

    def asked(purpose: str, day: str) -> Verdict:
        facts = tuple(
            Fact(feature=f"http://www.w3.org/ns/odrl/2/{name}",
                 value=Value(text=text, datatype="http://www.w3.org/2001/XMLSchema#string"))
            for name, text in (("purpose", purpose), ("dateTime", day))
        )  # fmt: skip
        act = RequestedAct(
            id="urn:a", action="urn:licet:act:evaluate", party="urn:licet:party:globex",
            target="urn:licet:artefact:m/1", facts=facts,
        )  # fmt: skip
        return evaluate(policy, Request(id="urn:q", acts=(act,)), World()).verdict

    assert asked("art", "2028-05-05") is Verdict.ALLOW
    assert asked("war", "2028-05-05") is Verdict.DENY
    assert asked("art", "2031-05-05") is Verdict.DENY


def test_a_foreign_policy_is_carried_over_as_far_as_it_can_be(tmp_path: Path) -> None:
    file = tmp_path / "policy.ttl"
    file.write_text(
        """@prefix odrl: <http://www.w3.org/ns/odrl/2/> . @prefix ex: <https://shop.example/> .
        ex:p a odrl:Agreement ; odrl:assigner ex:press ; odrl:assignee ex:mia ;
          odrl:target ex:book ;
          odrl:permission ex:r, ex:s ; odrl:prohibition ex:t .
        ex:r odrl:action odrl:distribute . ex:s odrl:action odrl:play .
        ex:t odrl:action odrl:distribute ; odrl:constraint [ odrl:leftOperand odrl:purpose ;
          odrl:operator odrl:eq ; odrl:rightOperand "resale" ] ."""
    )
    run = CliRunner().invoke
    said = run(main, ["odrl", "import", str(file), "--starts", "2027-01-01", "--json"])
    found = json.loads(said.output)

    assert said.exit_code == 1
    assert [each["where"] for each in found["unsaid"]] == ["https://shop.example/s"]
    assert [clause["rules"][0]["kind"] for clause in found["agreement"]["clauses"]] == [
        "permit", "forbid",
    ]  # fmt: skip
    written = tmp_path / "deal.json"
    written.write_text(json.dumps(found["agreement"]))
    back = run(main, ["odrl", "export", str(written)])
    assert back.exit_code == 0
    assert "odrl:distribute" in back.output
