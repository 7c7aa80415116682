# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""An act is judged: permits, prohibitions, caps, the term, and what is not known."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from small_deals import at, breaches, deal, event, host, remarks, run

from licet.terms import DecodeError, RequestError
from licet.usage import Monitor, Seen, step, tick

PLACE = '[{ kind = "territory", places = { included = ["EU", "CH"] }, test = "place_of_use" }]'
ARMS = '[{ kind = "purpose", purposes = ["arms"] }]'
TUNE = f"""kind = "permit"
id = "tune"
acts = ["distil_outputs"]
artefact = "model"
conditions = {PLACE}"""
NO_ARMS = f'kind = "forbid"\nid = "arms"\nconditions = {ARMS}'


def test_a_permit_whose_conditions_hold_grants() -> None:
    assert not run(
        deal(TUNE), event("2027-02-01", "clinic", "distil_outputs", "model", territory="FR")
    )


def test_a_permit_of_which_a_condition_fails_is_a_breach_of_its_clause() -> None:
    found = run(
        deal(TUNE), event("2027-02-01", "clinic", "distil_outputs", "model", territory="US", id="7")
    ).breaches

    assert [(b.clause, b.rule, b.party, b.at, b.cause) for b in found] == [
        ("c0", "tune", "clinic", at("2027-02-01"), "log/7")
    ]


def test_a_permit_of_which_a_fact_is_missing_asks() -> None:
    found = run(deal(TUNE), event("2027-02-01", "clinic", "distil_outputs", "model")).remarks

    assert [(r.kind, r.rule, r.missing) for r in found] == [
        ("evidence_missing", "tune", ("territory",))
    ]


def test_one_permit_that_grants_is_enough() -> None:
    other = (
        f'kind = "permit"\nid = "narrow"\nacts = ["host"]\nartefact = "model"\nconditions = {PLACE}'
    )

    assert not run(deal(other), host("2027-02-01", territory="US"))


def test_where_every_permit_fails_each_is_a_breach() -> None:
    second = TUNE.replace('"tune"', '"tune2"').replace('"EU", "CH"', '"JP"')
    act = event("2027-02-01", "clinic", "distil_outputs", "model", territory="US")

    assert [rule for rule, *_ in breaches(deal(TUNE, second), act)] == ["tune", "tune2"]


def test_a_prohibition_whose_conditions_hold_is_breached_each_time() -> None:
    found = breaches(
        deal(NO_ARMS), host("2027-02-01", purpose="arms"), host("2027-02-02", purpose="arms")
    )

    assert [rule for rule, *_ in found] == ["arms", "arms"]


def test_a_prohibition_of_which_a_condition_fails_does_not_apply() -> None:
    assert not run(deal(NO_ARMS), host("2027-02-01", purpose="care"))


def test_a_prohibition_that_may_apply_asks() -> None:
    assert remarks(deal(NO_ARMS), host("2027-02-01")) == [("evidence_missing", "arms")]


def test_what_asks_is_told_beside_a_breach_of_another_clause() -> None:
    never = 'kind = "forbid"\nid = "never"\nacts = ["host"]'
    found = run(deal(NO_ARMS, never), host("2027-02-01"))

    assert [b.rule for b in found.breaches] == ["never"]
    assert [(r.kind, r.rule) for r in found.remarks] == [("evidence_missing", "arms")]


def test_an_act_that_no_clause_speaks_of_is_not_granted() -> None:
    assert remarks(deal(), event("2027-02-01", "clinic", "sublicense", "model")) == [
        ("not_granted", "")
    ]


@pytest.mark.parametrize(
    ("effect", "found"),
    [
        ("rights_end", ["breach"]),
        ("licence_to_be_asked", ["licence_needed"]),
        ("display_duty", []),
        ("fee", []),
    ],
)
def test_a_threshold_of_a_permit_holds_until_it_is_passed(effect: str, found: list[str]) -> None:
    rule = f"""kind = "permit"
id = "large"
acts = ["distribute"]
artefact = "model"
conditions = [{{ kind = "threshold", metric = "monthly_active_users", comparator = "more_than",
  value = 100, effect = "{effect}" }}]"""

    def act(users: int) -> list[str]:
        seen = run(
            deal(rule.replace("\n  ", " ")),
            event("2027-02-01", "clinic", "distribute", "model", monthly_active_users=users),
        )
        return ["breach"] * len(seen.breaches) + [r.kind for r in seen.remarks]

    assert act(100) == []
    assert act(101) == found


def test_a_threshold_is_tested_on_the_fact_of_the_party_at_that_instant() -> None:
    rule = """kind = "forbid"
id = "large"
[[clauses.rules.conditions]]
kind = "threshold"
metric = "annual_revenue"
comparator = "at_least"
value = 10"""
    told = event("2027-02-02", "clinic", "fact", fact="annual_revenue", value=10)
    seen = run(deal(rule), host("2027-02-01"), told, host("2027-02-03"), host("2027-02-03", "ward"))

    assert [(b.rule, b.party, b.at) for b in seen.breaches] == [
        ("large", "clinic", at("2027-02-03"))
    ]
    assert [(r.kind, r.party) for r in seen.remarks] == [
        ("evidence_missing", "clinic"), ("evidence_missing", "ward"),
    ]  # fmt: skip


CAP = """kind = "cap"
id = "cap"
metric = "tokens"
limit = 10
window = { amount = 1, unit = "month" }"""


def test_a_cap_is_breached_once_a_window_by_the_act_that_crosses_it() -> None:
    found = breaches(
        deal(CAP),
        host("2027-01-05", tokens=10),
        host("2027-01-06", tokens=1),
        host("2027-01-07", tokens=5),
        host("2027-02-01", tokens=10),
        host("2027-02-28T23:59", tokens=Decimal("0.5")),
    )

    assert found == [
        ("cap", "clinic", "2027-01-06T00:00"), ("cap", "clinic", "2027-02-28T23:59"),
    ]  # fmt: skip


def test_a_cap_counts_each_party_apart() -> None:
    assert not breaches(
        deal(CAP), host("2027-01-05", tokens=10), host("2027-01-05", "ward", tokens=10)
    )


def test_an_act_counts_for_a_cap_whether_or_not_it_was_allowed() -> None:
    found = breaches(
        deal(CAP, NO_ARMS),
        host("2027-01-05", tokens=10, purpose="arms"),
        host("2027-01-06", tokens=1, purpose="care"),
    )

    assert [rule for rule, *_ in found] == ["arms", "cap"]


def test_acts_are_counted_by_the_minute() -> None:
    rule = CAP.replace("limit = 10", 'limit = 2\ncounted = "acts"').replace("month", "minute")
    found = breaches(
        deal(rule),
        *(host("2027-01-05T10:00") for _ in range(2)),
        *(host("2027-01-05T10:01") for _ in range(3)),
    )

    assert found == [("cap", "clinic", "2027-01-05T10:01")]


def test_a_cap_of_users_counts_each_once() -> None:
    rule = CAP.replace('"tokens"', '"user"').replace(
        "limit = 10", 'limit = 2\ncounted = "distinct"'
    )
    users = ("u1", "u2", "u1", "u2", "u3", "u4")
    found = run(deal(rule), *(host("2027-01-05", user=user) for user in users)).breaches

    assert len(found) == 1
    assert "2 counted" in found[0].text


def test_a_cap_without_a_window_counts_over_the_whole_term() -> None:
    rule = CAP.replace('window = { amount = 1, unit = "month" }', "")

    assert breaches(deal(rule), host("2027-01-05", tokens=10), host("2027-09-05", tokens=1))


def test_weeks_are_counted_from_monday() -> None:
    rule = CAP.replace("month", "week")
    sunday, monday = "2027-01-10T23:59", "2027-01-11"

    assert not breaches(deal(rule), host(sunday, tokens=6), host(monday, tokens=6))
    assert breaches(deal(rule), host("2027-01-04", tokens=6), host(sunday, tokens=6))


@pytest.mark.parametrize("told", [{}, {"tokens": "many"}, {"tokens": -3}, {"tokens": True}])
def test_what_is_not_known_or_no_number_is_not_counted(told: dict[str, object]) -> None:
    found = run(deal(CAP), host("2027-01-05", **told))

    assert [(r.kind, r.rule, r.missing) for r in found.remarks] == [
        ("evidence_missing", "cap", ("tokens",))
    ]


def test_a_cap_counts_only_acts_of_which_its_conditions_hold() -> None:
    rule = f"{CAP}\nconditions = {PLACE}"
    seen = run(
        deal(rule),
        host("2027-01-05", tokens=11, territory="US"),
        host("2027-01-06", tokens=11),
        host("2027-01-07", tokens=11, territory="FR"),
    )

    assert [b.at for b in seen.breaches] == [at("2027-01-07")]
    assert [(r.kind, r.missing) for r in seen.remarks] == [("evidence_missing", ("territory",))]


def test_an_act_outside_the_term_is_a_remark_and_counts_for_no_cap() -> None:
    rule = CAP.replace('window = { amount = 1, unit = "month" }', "")
    early, late = host("2026-12-31", tokens=10), host("2028-01-01", tokens=10)
    inside = host("2027-12-31T23:59", tokens=10)

    assert remarks(deal(rule), early, inside, late) == [("out_of_term", ""), ("out_of_term", "")]
    assert not breaches(deal(rule), early, inside, late)


def test_a_party_that_the_agreement_does_not_bind_has_no_agreement() -> None:
    kinds = [("no_agreement", "")]

    assert remarks(deal(), host("2027-02-01", "stranger")) == kinds
    assert remarks(deal(), host("2027-02-01", "stranger", agreement="deal")) == kinds
    assert remarks(deal(), event("2027-02-01", "clinic", "host", "another")) == kinds
    assert remarks(deal(), host("2027-02-01", "studio")) == kinds


def test_an_event_of_another_agreement_is_passed_over() -> None:
    assert not run(deal(NO_ARMS), host("2027-02-01", purpose="arms", agreement="another"))


def test_a_flag_that_is_no_flag_is_not_known() -> None:
    rule = 'kind = "forbid"\nid = "free"\nconditions = [{ kind = "registration" }]'

    assert remarks(deal(rule), host("2027-02-01", registered="no")) == [
        ("evidence_missing", "free")
    ]


def test_an_event_before_what_was_seen_is_refused() -> None:
    monitor = Monitor(deal())
    monitor.see(host("2027-02-01", id="2"))

    for late in (host("2027-01-31"), host("2027-02-01", id="1"), host("2027-02-01", id="2")):
        with pytest.raises(RequestError):
            monitor.see(late)
    monitor.until(at("2027-03-01"))
    with pytest.raises(RequestError, match="has passed"):
        monitor.see(host("2027-02-28"))
    with pytest.raises(RequestError, match="does not run back"):
        monitor.until(at("2027-02-28"))


def test_the_zone_of_an_event_changes_nothing() -> None:
    act = host("2027-02-01T00:30", tokens=11)
    east = type(act)(
        at=act.at.astimezone(timezone(timedelta(hours=9))), source=act.source, id=act.id,
        actor=act.actor, act=act.act, artefact=act.artefact, attributes=act.attributes,
    )  # fmt: skip

    assert run(deal(CAP), act) == run(deal(CAP), east)


def test_a_standing_of_rules_that_are_not_there_is_refused() -> None:
    monitor = Monitor(deal(CAP))
    monitor.see(host("2027-01-05", tokens=1))
    standing = monitor.residual().standing

    with pytest.raises(DecodeError, match="`cap` is no such rule") as refused:
        Monitor(replace(deal(), standing=standing))
    assert refused.value.where == "deal: standing.counted"


def test_a_monitor_says_which_events_are_its_own() -> None:
    monitor = Monitor(deal())

    assert monitor.binds(host("2027-02-01"))
    assert monitor.binds(event("2027-02-01", "studio", "suspend"))
    assert monitor.binds(host("2027-02-01", "stranger", agreement="deal"))
    assert not monitor.binds(host("2027-02-01", "stranger"))
    assert not monitor.binds(event("2027-02-01", "clinic", "host", "another"))
    assert not monitor.binds(host("2027-02-01", agreement="another"))


def test_a_step_is_pure_and_goes_on_from_the_standing_it_is_given() -> None:
    agreement = deal(CAP)
    first, second = host("2027-01-05", tokens=6), host("2027-01-06", tokens=6)
    after, found = step(agreement, first)

    assert not found
    assert step(agreement, first) == (after, found)
    assert [b.rule for b in step(after, second)[1].breaches] == ["cap"]
    assert not step(agreement, second)[1]
    assert tick(after, at("2027-02-01"))[1] == Seen()
    assert Monitor(agreement).residual() == agreement


def test_time_without_an_end_comes_to_an_end() -> None:
    yearly = """kind = "duty"
id = "report"
bearer = "clinic"
act = "report_usage"
after = "year_end"
due = { amount = 1, unit = "month" }"""
    far = datetime.max.replace(tzinfo=UTC)

    assert len(Monitor(deal(yearly, ends="")).until(far).breaches) == 9999 - 2027
    assert not Monitor(deal(CAP)).until(far)
