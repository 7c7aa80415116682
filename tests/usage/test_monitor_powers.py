# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Powers: suspensions, terminations, audits, amendments, votes, renewals."""

from decimal import Decimal
from typing import Any

import pytest
from small_deals import at, breaches, deal, event, host, remarks, run

from licet.terms import Agreement, DecodeError, Event
from licet.usage import Monitor


def power(change: str, *more: str, holder: str = "studio") -> str:
    lines = (f'id = "{change}"', f'holder = "{holder}"', f'change = "{change}"', *more)
    return "\n".join(('kind = "power"', *lines))


NOTICE = 'notice = { amount = 10, unit = "day" }'
CURE = 'cure = { amount = 10, unit = "day" }'


def on(word: str, rule: str = "back") -> str:
    return f"""kind = "duty"
id = "{rule}"
bearer = "clinic"
act = "give_back"
after = "{word}"
due = {{ amount = 5, unit = "day" }}
"""


def hosted(agreement: Agreement, *acts: Event, when: str) -> list[str]:
    """Rules of breaches, or kinds of remarks, of hosting at an instant after these acts."""
    monitor = Monitor(agreement)
    for act in acts:
        monitor.see(act)
    found = monitor.see(host(when))
    return [b.rule for b in found.breaches] + [r.kind for r in found.remarks]


def studio(when: str, act: str, /, **told: Any) -> Event:
    return event(when, "studio", act, **told)


def test_a_suspension_without_a_notice_holds_at_once() -> None:
    assert hosted(deal(power("suspend")), studio("2027-02-01", "suspend"), when="2027-02-01") == [
        "suspend"
    ]


@pytest.mark.parametrize(("when", "found"), [("2027-02-10T23:59", []), ("2027-02-11", ["suspend"])])
def test_a_suspension_holds_after_its_notice(when: str, found: list[str]) -> None:
    acts = (studio("2027-02-01", "suspend"),)

    assert hosted(deal(power("suspend", NOTICE)), *acts, when=when) == found


@pytest.mark.parametrize(
    ("actor", "when", "found"),
    [
        ("clinic", "2027-02-10", []),
        ("clinic", "2027-02-11", []),  # the last instant to cure
        ("clinic", "2027-02-11T00:01", ["suspend"]),
        ("studio", "2027-02-10", ["suspend"]),
    ],
)
def test_another_party_cures_until_the_time_to_cure_has_passed(
    actor: str, when: str, found: list[str]
) -> None:
    acts = (studio("2027-02-01", "suspend"), event(when, actor, "cure"))

    assert hosted(deal(power("suspend", CURE)), *acts, when="2027-02-12") == found


def test_a_change_that_may_be_cured_does_not_hold_at_the_last_instant_to_cure() -> None:
    acts = (studio("2027-02-01", "suspend"),)

    assert hosted(deal(power("suspend", CURE)), *acts, when="2027-02-11") == []
    assert hosted(deal(power("suspend", CURE)), *acts, when="2027-02-11T00:01") == ["suspend"]


@pytest.mark.parametrize(("actor", "found"), [("studio", []), ("clinic", ["suspend"])])
def test_the_holder_resumes(actor: str, found: list[str]) -> None:
    acts = (studio("2027-02-01", "suspend"), event("2027-02-02", actor, "resume"))

    assert hosted(deal(power("suspend")), *acts, when="2027-02-03") == found


def test_resuming_by_another_is_told() -> None:
    assert remarks(deal(power("suspend")), event("2027-02-02", "clinic", "resume")) == [
        ("no_power", "")
    ]


def test_duties_run_on_while_suspended() -> None:
    acts = (studio("2027-01-05", "suspend"),)

    assert breaches(deal(power("suspend"), on("month_end")), *acts, until="2027-02-20") == [
        ("back", "clinic", "2027-02-06T00:00")
    ]


def test_a_termination_ends_the_term_and_starts_what_is_owed_after_it() -> None:
    agreement = deal(power("terminate", NOTICE), on("termination"), on("term_end", "erase"))
    monitor = Monitor(agreement)
    monitor.see(studio("2027-02-01", "terminate", id="3"))
    assert not monitor.see(host("2027-02-10T23:59"))
    seen = monitor.see(host("2027-02-11"))

    assert [r.kind for r in seen.remarks] == ["out_of_term"]
    assert [(due.rule, due.at, due.cause) for due in monitor.due()] == [
        ("back", at("2027-02-16"), "log/3"), ("erase", at("2027-02-16"), "term_end"),
    ]  # fmt: skip
    standing = monitor.residual().standing
    assert standing is not None
    assert (standing.ends, standing.holds) == (at("2027-02-11"), ())


def test_a_terminated_agreement_is_not_renewed_and_ends_once() -> None:
    second = power("terminate", NOTICE).replace('id = "terminate"', 'id = "again"')
    agreement = deal(
        power("terminate", NOTICE), second, on("termination"), on("term_end", "erase"),
        extra=RENEWAL % "true", ends="2027-02-11T00:00:00Z",
    )  # fmt: skip
    acts = (
        studio("2027-02-01", "terminate", rule="again"),
        studio("2027-02-01", "terminate", rule="terminate"),
    )

    assert breaches(agreement, *acts, until="2029-01-01") == [
        ("back", "clinic", "2027-02-16T00:00"), ("erase", "clinic", "2027-02-16T00:00"),
    ]  # fmt: skip


def test_a_termination_without_a_notice_holds_at_once() -> None:
    agreement = deal(power("terminate"), on("terminate"))
    acts = (studio("2027-02-01", "terminate"),)

    assert hosted(agreement, *acts, when="2027-02-01") == ["out_of_term"]
    assert breaches(agreement, *acts, until="2027-03-01") == [
        ("back", "clinic", "2027-02-06T00:00")
    ]


@pytest.mark.parametrize(
    ("when", "ends"), [("2027-02-11", None), ("2027-02-11T00:01", "2027-02-11")]
)
def test_a_termination_that_is_cured_in_time_is_none(when: str, ends: str | None) -> None:
    monitor = Monitor(deal(power("terminate", CURE)))
    monitor.see(studio("2027-02-01", "terminate"))
    monitor.see(event(when, "ward", "cure"))
    standing = monitor.residual().standing

    assert standing is not None
    assert standing.ends == (at(ends) if ends else None)


def test_a_termination_after_the_end_of_the_term_changes_nothing() -> None:
    agreement = deal(power("terminate", NOTICE), on("termination"), ends="2027-02-05T00:00:00Z")

    assert not run(agreement, studio("2027-02-01", "terminate"), until="2028-01-01")
    assert remarks(agreement, studio("2027-02-06", "terminate")) == [("out_of_term", "")]


def test_an_audit_starts_the_duties_after_it() -> None:
    agreement = deal(power("audit"), on("audit"))

    assert breaches(agreement, studio("2027-02-01", "audit"), until="2028-01-01")
    assert not breaches(agreement, event("2027-02-01", "clinic", "audit"), until="2028-01-01")


def test_where_nobody_has_the_power_to_audit_any_audit_starts_what_waits_for_it() -> None:
    assert breaches(deal(on("audit")), event("2027-02-01", "clinic", "audit"), until="2028-01-01")


@pytest.mark.parametrize("change", ["suspend", "terminate", "audit", "amend", "vote", "renew"])
def test_a_change_that_no_power_gives_is_told(change: str) -> None:
    act = event("2027-02-01", "studio", change, rule="grant", parameter="suspended", value=1)

    assert remarks(deal(), act) == [("no_power", "")]


@pytest.mark.parametrize("change", ["suspend", "terminate", "audit", "amend"])
def test_a_change_by_anybody_else_is_told_and_changes_nothing(change: str) -> None:
    act = event("2027-02-01", "clinic", change, rule="grant", parameter="suspended", value=1)
    agreement = deal(power(change))

    assert remarks(agreement, act) == [("no_power", "")]
    assert hosted(agreement, act, when="2027-02-02") == []


def test_a_power_after_a_breach_waits_for_it() -> None:
    never = 'kind = "forbid"\nid = "never"\nacts = ["fine_tune"]'
    agreement = deal(power("suspend", 'after = "never"'), never)
    breach = event("2027-02-01", "clinic", "fine_tune", "model")

    assert remarks(agreement, studio("2027-02-01", "suspend")) == [("no_power", "")]
    assert hosted(agreement, breach, studio("2027-02-02", "suspend"), when="2027-02-03") == [
        "suspend"
    ]


def test_a_power_is_exercised_only_if_its_conditions_hold() -> None:
    when = 'conditions = [{ kind = "purpose", purposes = ["safety"] }]'
    agreement = deal(power("suspend", when))

    def suspend(**told: str) -> list[str]:
        return hosted(agreement, studio("2027-02-01", "suspend", **told), when="2027-02-02")

    assert suspend(purpose="safety") == ["suspend"]
    assert suspend(purpose="spite") == []
    assert remarks(agreement, studio("2027-02-01", "suspend", purpose="spite")) == [
        ("no_power", "")
    ]
    assert remarks(agreement, studio("2027-02-01", "suspend")) == [("evidence_missing", "")]


CAP = """kind = "cap"
id = "cap"
metric = "tokens"
limit = 10
window = { amount = 1, unit = "month" }"""


def amend(when: str, value: object, /, **told: Any) -> Event:
    return studio(when, "amend", **{"rule": "cap", "parameter": "limit", "value": value, **told})


def test_an_amendment_holds_after_its_notice_and_is_told_then() -> None:
    agreement = deal(power("amend", NOTICE), CAP)
    monitor = Monitor(agreement)
    assert not monitor.see(amend("2027-02-01", 20, id="4"))
    assert [b.rule for b in monitor.see(host("2027-02-10", tokens=15)).breaches] == ["cap"]
    (change,) = monitor.until(at("2027-02-11")).changes

    assert (change.rule, change.parameter, int(change.old), int(change.new)) == (
        "cap",
        "limit",
        10,
        20,
    )
    assert (change.at, change.cause) == (at("2027-02-11"), "amend: log/4")
    assert not monitor.see(host("2027-03-01", tokens=20)).breaches
    assert monitor.see(host("2027-03-02", tokens=1)).breaches


def test_amendments_that_hold_at_one_instant_are_told_by_rule() -> None:
    agreement = deal(power("amend", NOTICE), CAP, CAP.replace('"cap"\nm', '"also"\nm'))
    monitor = Monitor(agreement)
    monitor.see(amend("2027-02-01", 20))
    monitor.see(amend("2027-02-01", 30, rule="also"))

    for one in (monitor, Monitor(monitor.residual())):
        assert [c.rule for c in one.until(at("2027-03-01")).changes] == ["also", "cap"]


def test_an_amendment_without_a_notice_holds_at_once() -> None:
    found = run(deal(power("amend"), CAP), amend("2027-02-01", 5), host("2027-02-01", tokens=6))

    assert [(int(c.old), int(c.new)) for c in found.changes] == [(10, 5)]
    assert [b.rule for b in found.breaches] == ["cap"]


@pytest.mark.parametrize(
    "told",
    [{"rule": "nothing"}, {"parameter": "colour"}, {"value": "much"}, {"rule": "amend"}],
)
def test_an_amendment_of_what_is_not_there_is_told(told: dict[str, object]) -> None:
    assert remarks(deal(power("amend"), CAP), amend("2027-02-01", 5, **told)) == [
        ("unread_change", "")
    ]


def test_a_power_over_one_rule_changes_no_other() -> None:
    agreement = deal(power("amend", 'rule = "grant"'), CAP)

    assert remarks(agreement, amend("2027-02-01", 5)) == [("no_power", "")]


def test_an_amendment_suspends_a_permit() -> None:
    act = amend("2027-02-01", 1, rule="grant", parameter="suspended")

    assert hosted(deal(power("amend"), CAP), act, when="2027-02-01") == [
        "grant",
        "evidence_missing",
    ]


def vote(when: str, actor: str, value: object, /, **told: Any) -> Event:
    return event(when, actor, "vote", rule="cap", parameter="limit", value=value, **told)


VOTE = power("vote", "quorum = { per_cent = 60 }")


def test_a_vote_is_carried_once_the_quorum_of_all_members_is_for_one_value() -> None:
    monitor = Monitor(deal(VOTE, CAP))
    assert not monitor.see(vote("2027-02-01", "clinic", 20))
    assert not monitor.see(vote("2027-02-02", "ward", 30))
    assert not monitor.see(vote("2027-02-03", "clinic", 20))
    (change,) = monitor.see(vote("2027-02-04", "ward", 20)).changes

    assert (int(change.old), int(change.new), change.at) == (10, 20, at("2027-02-04"))
    standing = monitor.residual().standing
    assert standing is not None
    assert not standing.motions


def test_votes_weigh_what_they_say_and_members_who_are_silent_weigh_one() -> None:
    heavy, light = vote("2027-02-01", "clinic", 20, weight=3), vote("2027-02-01", "clinic", 20)

    assert run(deal(VOTE, CAP), heavy).changes
    assert not run(deal(VOTE, CAP), light).changes


def test_a_vote_waits_in_the_residual() -> None:
    first = Monitor(deal(VOTE, CAP))
    first.see(vote("2027-02-01", "clinic", 20))
    second = Monitor(first.residual())

    assert second.see(vote("2027-02-02", "lab", 20)).changes


def test_a_vote_of_one_who_is_no_member_is_told() -> None:
    assert remarks(deal(VOTE, CAP), vote("2027-02-01", "studio", 20)) == [("no_power", "")]


def test_a_vote_holds_after_its_notice() -> None:
    acts = (vote("2027-02-01", "clinic", Decimal(20)), vote("2027-02-01", "lab", Decimal("20.0")))
    found = run(deal(f"{VOTE}\n{NOTICE}", CAP), *acts, until="2027-03-01")

    assert [(int(c.new), c.at) for c in found.changes] == [(20, at("2027-02-11"))]


RENEWAL = (
    'renewal = { period = { amount = 1, unit = "year" }, '
    'notice = { amount = 30, unit = "day" }, automatic = %s }'
)


def ends(agreement: Agreement, *acts: Event, until: str = "2028-06-01") -> str:
    monitor = Monitor(agreement)
    for act in acts:
        monitor.see(act)
    monitor.until(at(until))
    standing = monitor.residual().standing
    return f"{(standing.ends if standing else None) or at('2028-01-01'):%Y-%m-%d}"


def test_a_term_with_automatic_renewal_is_prolonged_at_its_end() -> None:
    agreement = deal(on("term_end"), extra=RENEWAL % "true")

    assert ends(agreement) == "2029-01-01"
    assert ends(agreement, until="2030-06-01") == "2031-01-01"
    assert hosted(agreement, when="2028-01-01") == []
    assert not breaches(agreement, until="2030-06-01")


@pytest.mark.parametrize(
    ("when", "actor", "end", "found"),
    [
        ("2027-12-02", "clinic", "2028-01-01", []),
        ("2027-12-02T00:01", "clinic", "2029-01-01", [("no_power", "")]),
        ("2027-12-02", "stranger", "2029-01-01", [("no_agreement", "")]),
    ],
)
def test_a_notice_of_non_renewal_is_given_in_time(
    when: str, actor: str, end: str, found: list[tuple[str, str]]
) -> None:
    agreement, act = deal(extra=RENEWAL % "true"), event(when, actor, "non_renewal")

    assert ends(agreement, act) == end
    assert remarks(agreement, act) == found


def test_a_term_without_automatic_renewal_ends() -> None:
    agreement = deal(on("term_end"), extra=RENEWAL % "false")

    assert ends(agreement) == "2028-01-01"
    assert breaches(agreement, until="2028-06-01") == [("back", "clinic", "2028-01-06T00:00")]


def test_a_power_to_renew_prolongs_the_term_by_one_period() -> None:
    agreement = deal(power("renew", holder="clinic"), extra=RENEWAL % "false")

    assert ends(agreement, event("2027-12-31", "clinic", "renew")) == "2029-01-01"
    assert remarks(agreement, event("2028-01-01", "clinic", "renew")) == [("out_of_term", "")]


def test_a_notice_to_renew_is_given_before_the_term_ends() -> None:
    agreement = deal(power("renew", NOTICE, holder="clinic"), extra=RENEWAL % "false")

    assert ends(agreement, event("2027-12-22", "clinic", "renew")) == "2029-01-01"
    assert ends(agreement, event("2027-12-23", "clinic", "renew")) == "2028-01-01"


@pytest.mark.parametrize(
    ("rule", "problem"),
    [
        (power("vote"), "quorum"),
        (power("renew"), "no renewal period"),
        (power("amend", 'rule = "nothing"'), "`nothing` is no rule"),
        (power("suspend", 'after = "nothing"'), "`nothing` is no rule"),
        (power("suspend", holder="nobody"), "`nobody` is no party"),
    ],
)
def test_a_power_that_names_what_is_not_there_is_refused(rule: str, problem: str) -> None:
    with pytest.raises(DecodeError, match=problem):
        Monitor(deal(rule))
