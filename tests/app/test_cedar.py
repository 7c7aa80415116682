# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Agreements in Cedar: the policies decide as licet does, and never open without a fact."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from random_deals import STARTS, random_deal, random_request, random_standing

from licet.app.cli.cedar import command
from licet.decide import Rules
from licet.decide.cedar import CedarExport, cedar_request, export
from licet.decide.cedar.attributes import instant, text
from licet.terms import (
    Agreement,
    Cap,
    Decision,
    DecodeError,
    Forbid,
    RequestError,
    Territory,
    UsageError,
    Verdict,
)
from licet.terms.decode import decode_value

DEALS, REQUESTS = 150, 40


@pytest.fixture(scope="module")
def cedar() -> Any:
    return pytest.importorskip("cedarpy", reason="cedarpy is not installed")


def deal(*rules: dict[str, Any], **more: Any) -> Agreement:
    base = {
        "id": "northwind-harbour",
        "title": "",
        "term": {"starts": "2027-01-01T00:00:00Z", "ends": "2028-01-01T00:00:00Z"},
        "parties": [{"id": "harbour", "name": "Harbour", "roles": ["licensee"]}],
        "artefacts": [{"id": "gale", "kind": "weights"}],
        "clauses": [{"id": "2", "kind": "any", "values": {}, "rules": list(rules)}],
    }
    return decode_value(Agreement, {**base, **more})


GRANT = {"kind": "permit", "id": "p", "acts": ["host"], "artefact": "gale"}
CAP = {"kind": "cap", "id": "c", "metric": "tokens", "limit": 10}
ASKED: dict[str, Any] = {
    "actor": "harbour", "act": "host", "artefact": "gale", "at": STARTS + timedelta(days=1),
}  # fmt: skip


class Asked:
    """One agreement, asked in both."""

    def __init__(self, cedar: Any, agreement: Agreement, *, places: int = 0) -> None:
        self.cedar = cedar
        self.rules = Rules(agreement)
        self.exported = export(agreement, places=places)
        self.schema = cedar.Schema.from_str(self.exported.schema)
        self.policies = cedar.PolicySet.from_str(self.exported.text)

    def validated(self) -> Any:
        return self.cedar.validate_policies(self.exported.text, self.schema)

    def decide(self, asked: dict[str, Any]) -> Any:
        found = self.cedar.is_authorized(asked, self.policies, "[]", schema=self.schema)
        assert not found.diagnostics.errors
        return found

    def both(self, request: dict[str, Any]) -> tuple[Decision, Any]:
        asked = cedar_request(self.exported, self.rules, request)
        return self.rules.decide(request), self.decide(asked)


def named(found: Any) -> set[str]:
    return set(found.diagnostics.id_annotations_by_reason.values())


def standing_against(decision: Decision, agreement: Agreement) -> set[str]:
    """Policies that stand for the reasons of a decision."""
    rules = {rule.id: rule for clause in agreement.clauses for rule in clause.rules}
    found = set()
    for reason in decision.because:
        rule = rules.get(reason.rule)  # type: ignore[call-overload]
        if isinstance(rule, Forbid | Cap) or reason.rule == "term":
            found.add(reason.rule)
        elif rule is not None and rule.kind == "power":
            found.add("held")
    return found


def test_cedar_permits_what_licet_allows_and_nothing_else(cedar: Any) -> None:
    """And refuses for the same rules, on 6,000 random requests of 150 random agreements."""
    rng, seen = Random(2027), dict.fromkeys(Verdict, 0)

    for _ in range(DEALS):
        agreement = random_deal(rng)
        asked = Asked(cedar, agreement, places=1)
        assert asked.validated().validation_passed, asked.validated().errors
        random_standing(rng, asked.rules)
        for _ in range(REQUESTS):
            request = random_request(rng, agreement)
            decision, found = asked.both(request)
            seen[decision.verdict] += 1

            assert found.allowed == (decision.verdict is Verdict.ALLOW), (request, decision)
            reasons, ours = named(found), standing_against(decision, agreement)
            if decision.verdict is Verdict.ALLOW:
                assert {reason.rule for reason in decision.because} <= reasons
            elif decision.verdict is Verdict.ASK and decision.because[0].rule != "parties":
                assert ours == reasons
            else:
                assert ours <= reasons

    assert min(seen.values()) > DEALS * REQUESTS // 20, "every verdict comes up"


def test_leaving_facts_out_never_opens(cedar: Any) -> None:
    """Law: what Cedar refuses, it refuses when it is told less."""
    rng, tried = Random(28), 0

    for _ in range(60):
        agreement = random_deal(rng)
        asked = Asked(cedar, agreement, places=1)
        random_standing(rng, asked.rules)
        for _ in range(20):
            request = random_request(rng, agreement)
            full = cedar_request(asked.exported, asked.rules, request)
            if asked.decide(full).allowed:
                continue
            context = {k: v for k, v in full["context"].items() if rng.random() < 0.6}
            tried += 1
            assert not asked.decide({**full, "context": context}).allowed

    assert tried > 500


def test_each_thing_that_is_told_is_needed(cedar: Any) -> None:
    """Whatever is left out of the context of a request that is allowed, it is refused."""
    every = (
        {**GRANT, "conditions": [
            {"kind": "territory", "places": {"included": ["EU"]}, "test": "domicile"},
            {"kind": "threshold", "metric": "users", "comparator": "more_than", "value": 9,
             "effect": "display_duty"},
            {"kind": "registration"},
        ]},
        {"kind": "forbid", "id": "f", "conditions": [{"kind": "purpose", "purposes": ["war"]}]},
        CAP,
        {**CAP, "id": "d", "metric": "user", "counted": "distinct"},
        {"kind": "power", "id": "w", "holder": "harbour", "change": "terminate"},
        {"kind": "power", "id": "v", "holder": "harbour", "change": "amend", "rule": "c"},
    )  # fmt: skip
    asked = Asked(cedar, deal(*every))
    request = {**ASKED, "domicile": "FR", "users": 20, "registered": True, "purpose": "x",
               "tokens": 10, "user": "u1"}  # fmt: skip
    full = cedar_request(asked.exported, asked.rules, request)

    assert asked.decide(full).allowed
    assert set(full["context"]) == {one.name for one in asked.exported.context}
    assert len(full["context"]) == 14
    for name in full["context"]:
        context = {key: value for key, value in full["context"].items() if key != name}
        assert not asked.decide({**full, "context": context}).allowed, name


def test_policies_that_do_not_speak_of_a_request_change_nothing(cedar: Any) -> None:
    rng = Random(29)

    for _ in range(40):
        agreement = random_deal(rng)
        asked = Asked(cedar, agreement, places=1)
        for _ in range(10):
            request = random_request(rng, agreement)
            key = (request["actor"], request["artefact"], request["act"])
            few = [one.text for one in asked.exported.policies if one.speaks_of(*key)]
            full = cedar_request(asked.exported, asked.rules, request)
            found = cedar.is_authorized(full, "\n".join(few), "[]", schema=asked.schema)
            assert named(found) == named(asked.decide(full))


NAMES = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@given(party=NAMES, artefact=NAMES.filter(bool), rule=NAMES, purpose=NAMES, metric=NAMES)
@settings(max_examples=200, deadline=None)
def test_no_name_breaks_out_of_its_string(
    cedar: Any, party: str, artefact: str, rule: str, purpose: str, metric: str
) -> None:
    rules = (
        {**GRANT, "id": f"p{rule}", "artefact": artefact, "conditions": [
            {"kind": "purpose", "purposes": [purpose]},
            {"kind": "threshold", "metric": f"m{metric}", "comparator": "at_least", "value": 5}]},
        {**CAP, "id": f"c{rule}", "metric": f"n{metric}", "counted": "acts"},
    )  # fmt: skip
    agreement = deal(
        *rules,
        id=f"{rule}\n",
        parties=[{"id": party, "name": "", "roles": ["licensee"]}],
        artefacts=[{"id": artefact, "kind": "weights"}],
    )
    asked = Asked(cedar, agreement)
    request = {**ASKED, "actor": party, "artefact": artefact, "purpose": purpose, f"m{metric}": 4}

    assert asked.validated().validation_passed
    assert named(asked.both(request)[1]) == {f"p{rule}"}
    assert not asked.both({**request, "purpose": f"{purpose}."})[1].allowed
    assert not asked.both({**request, f"m{metric}": 5})[1].allowed


PLACES = [
    ({"included": ["US"]}, {"US": True, "US-CA": True, "CA": False, "UM": False}),
    ({"included": ["US"], "excluded": ["US-CA"]}, {"US": True, "US-NY": True, "US-CA": False}),
    ({"included": ["US-CA"]}, {"US": False, "US-NY": False, "US-CA": True}),
    ({"included": ["worldwide"], "excluded": ["US"]}, {"US": False, "US-CA": False, "DE": True}),
    ({"included": ["worldwide"], "excluded": ["US-CA"]}, {"US": True, "US-CA": False, "DE": True}),
    ({"included": ["EU", "US-CA"], "excluded": ["DE-BY"]},
     {"DE": True, "DE-BY": False, "DE-BE": True, "US-CA": True, "US": False, "GB": False}),
    ({"included": ["worldwide"]}, {"DE-BY": True, "KP": True}),
    ({"included": ["DE"], "excluded": ["worldwide"]}, {"DE": False, "FR": False}),
]  # fmt: skip


@pytest.mark.parametrize(("places", "expected"), PLACES, ids=[json.dumps(p) for p, _ in PLACES])
def test_a_part_of_a_country_is_inside_unless_it_is_named(
    cedar: Any, places: dict[str, Any], expected: dict[str, bool]
) -> None:
    condition = {"kind": "territory", "places": places, "test": "place_of_use"}
    asked = Asked(cedar, deal({**GRANT, "conditions": [condition]}))

    found = {place: asked.both({**ASKED, "territory": place}) for place in expected}

    assert {place: both[1].allowed for place, both in found.items()} == expected
    assert {p: both[0].verdict is Verdict.ALLOW for p, both in found.items()} == expected


def test_a_territory_that_flips_a_part_back_is_said_as_it_is(cedar: Any) -> None:
    from licet.decide.cedar.conditions import _inside

    places = Territory(everywhere=True, flipped=frozenset({"US", "US-CA", "DE-BY"}))
    policy = f"permit (principal, action, resource) when {{ {_inside(places, 'context.t')} }};"

    for code in ("US", "US-NY", "US-CA", "DE", "DE-BY", "FR"):
        asked = {
            "principal": {"type": "P", "id": ""}, "action": {"type": "Action", "id": ""},
            "resource": {"type": "R", "id": ""}, "context": {"t": code},
        }  # fmt: skip
        assert cedar.is_authorized(asked, policy, "[]").allowed == (code in places), code


def test_a_sum_that_would_overflow_is_refused(cedar: Any) -> None:
    asked = Asked(cedar, deal(GRANT, {**CAP, "limit": 2**63 - 1}))
    full = cedar_request(asked.exported, asked.rules, {**ASKED, "tokens": 1})
    highest = 2**63 - 1

    def allowed(used: int, tokens: int) -> bool:
        context = {**full["context"], "used_c": used, "tokens": tokens}
        return bool(asked.decide({**full, "context": context}).allowed)

    assert allowed(highest - 1, 1)
    assert not allowed(highest, highest)
    assert not allowed(highest, 1)
    assert not allowed(0, -5), "nothing is given back"


def test_an_interval_is_open_at_its_end(cedar: Any) -> None:
    interval = {"starts": "2027-02-01T00:00:00Z", "ends": "2027-03-01T01:00:00+01:00"}
    asked = Asked(cedar, deal({**GRANT, "conditions": [{"kind": "time", "interval": interval}]}))
    tick = timedelta(microseconds=1)
    starts, ends = datetime(2027, 2, 1, tzinfo=UTC), datetime(2027, 3, 1, tzinfo=UTC)

    for at, expected in (
        (starts - tick, False), (starts, True), (ends - tick, True), (ends, False),
    ):  # fmt: skip
        decision, found = asked.both({**ASKED, "at": at})
        assert (decision.verdict is Verdict.ALLOW) is found.allowed is expected


def test_a_limit_below_zero_lets_nothing_through(cedar: Any) -> None:
    amend = {"kind": "power", "id": "w", "holder": "harbour", "change": "amend"}
    asked = Asked(cedar, deal(GRANT, CAP, amend))
    full = cedar_request(asked.exported, asked.rules, {**ASKED, "tokens": 0})

    for tokens in (0, 2**63 - 1):
        context = {**full["context"], "limit_c": -5, "tokens": tokens}
        assert named(asked.decide({**full, "context": context})) == {"c"}


def test_numbers_are_told_in_units_as_small_as_the_agreement_needs(cedar: Any) -> None:
    bound = {"kind": "threshold", "metric": "score", "comparator": "more_than", "value": "0.25"}
    asked = Asked(cedar, deal({**GRANT, "conditions": [bound]}, CAP))

    assert asked.both({**ASKED, "score": Decimal("0.25"), "tokens": 10})[1].allowed
    assert not asked.both({**ASKED, "score": Decimal("0.26"), "tokens": 10})[1].allowed
    assert not asked.both({**ASKED, "score": 0, "tokens": Decimal("10.01")})[1].allowed


@pytest.mark.parametrize("number", [Decimal("1.5"), 2**63, Decimal("1E+999999"), Decimal("1E-99")])
def test_a_number_that_cedar_cannot_hold_is_an_error(number: Any) -> None:
    agreement = deal(GRANT, CAP)

    with pytest.raises(
        RequestError, match=r"decimal places|no number that Cedar can hold|no number of things"
    ):
        cedar_request(export(agreement), Rules(agreement), {**ASKED, "tokens": number})


REFUSED = [
    ({**CAP, "limit": 2**63}, "no number that Cedar can hold|no number of things"),
    ({**GRANT, "conditions": [{"kind": "time", "interval":
      {"starts": "2027-01-01T00:00:00.000001Z"}}]}, "finer than a millisecond"),
    ({**GRANT, "conditions": [{"kind": "threshold", "metric": "score",
      "comparator": "more_than", "value": "0.0000000001"}]}, "10 decimal places"),
    ({**CAP, "metric": "used_c"}, "two things would be called `used_c`"),
    ({**CAP, "artefact": "storm"}, "`storm` is no artefact"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "problem"), REFUSED, ids=[problem for _, problem in REFUSED])
def test_what_cedar_cannot_hold_is_refused(rule: dict[str, Any], problem: str) -> None:
    with pytest.raises(DecodeError, match=problem):
        export(deal(rule))


def test_half_a_character_is_refused() -> None:
    with pytest.raises(DecodeError, match="is not text"):
        text("a\ud800")


def test_strings_and_instants_are_written_as_cedar_reads_them() -> None:
    assert text('a"\\\n\u202e§') == '"a\\"\\\\\\u{a}\\u{202e}§"'
    assert instant(datetime(987, 1, 2, 3, 4, 5, 678_999, UTC)) == "0987-01-02T03:04:05.678Z"


def said_of(*rules: dict[str, Any], **more: Any) -> str:
    return "\n".join(export(deal(*rules, **more)).unsaid)


def test_what_cedar_cannot_say_is_told() -> None:
    duty = {"kind": "duty", "id": "4.1", "bearer": "harbour", "act": "pay", "after": "host",
            "due": {"amount": 1, "unit": "day"}}  # fmt: skip
    power = {"kind": "power", "id": "9", "holder": "harbour", "change": "suspend"}

    assert 'Duties are not said: "4.1".' in said_of(GRANT, duty)
    assert 'whoever counts tells "used_c".' in said_of(GRANT, CAP)
    assert 'has to be told: "held".' in said_of(GRANT, power)
    assert "Duties" not in said_of(GRANT)
    assert "counts nothing" not in said_of(GRANT)


def exported_twice() -> tuple[CedarExport, CedarExport]:
    agreement = random_deal(Random(3))
    rules = agreement.clauses[0].rules
    turned = replace(agreement, clauses=(replace(agreement.clauses[0], rules=rules[::-1]),))
    return export(agreement), export(turned)


def test_the_order_of_rules_changes_only_the_order_of_policies() -> None:
    one, other = exported_twice()

    assert {policy.text for policy in one.policies} == {policy.text for policy in other.policies}
    assert one.schema == other.schema


DEAL = """
id = "northwind-harbour"
title = "Licence"
term = { starts = "2027-01-01T00:00:00Z" }
parties = [{ id = "harbour", name = "Harbour", roles = ["licensee"] }]
artefacts = [{ id = "gale", kind = "weights" }]
[[clauses]]
id = "2"
kind = "model.grant"
values = {}
rules = [{ kind = "permit", id = "2.1", acts = ["host"], artefact = "gale" }]
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "deal.toml"
    path.write_text(DEAL, encoding="utf-8")
    return path


def run(*args: str | Path) -> str:
    done = CliRunner().invoke(command, [str(one) for one in args], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.output


def test_the_command_prints_policies_or_the_schema(file: Path) -> None:
    assert '@id("2.1")\n@clause("2")\npermit (principal == Licet::Party::"harbour"' in run(file)
    assert run(file, "--schema").startswith("namespace Licet {")


def test_the_command_prints_json(file: Path) -> None:
    found = json.loads(run(file, "--json"))

    assert found["policies"] == run(file)
    assert found["schema"] == run(file, "--schema")
    assert [one["name"] for one in found["context"]] == ["at"]
    assert found["unsaid"]


def test_the_command_writes_files_and_overwrites_none(file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "cedar"

    assert run(file, "--out", folder) == ""
    assert (folder / "policies.cedar").read_text("utf-8") == run(file)
    assert (folder / "schema.cedarschema").read_text("utf-8") == run(file, "--schema")
    with pytest.raises(UsageError, match="there already"):
        run(file, "--out", folder)
    assert run(file, "--out", folder, "--force") == ""


def test_the_command_refuses_what_is_no_agreement(tmp_path: Path) -> None:
    (tmp_path / "deal.txt").touch()
    (tmp_path / "deal.toml").write_bytes(b"\xff")

    for name, problem in (
        ("deal.txt", "ends in .toml"), ("none.toml", "no such file"), ("deal.toml", "UTF-8"),
    ):  # fmt: skip
        with pytest.raises(UsageError, match=problem):
            run(tmp_path / name)
