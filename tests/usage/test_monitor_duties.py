# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Duties and choices: what starts their clocks, what fulfils them, what a breach brings."""

from typing import Any

import pytest
from small_deals import at, breaches, deal, event, host, remarks, run

from licet.terms import DecodeError, Event
from licet.usage import Monitor

PAY = """kind = "duty"
id = "pay"
bearer = "clinic"
act = "pay"
after = "sale"
due = { amount = 10, unit = "day" }
"""


def sale(when: str, actor: str = "clinic", artefact: str = "", /, **told: Any) -> Event:
    return event(when, actor, "sale", artefact, **told)


def pay(when: str, actor: str = "clinic", /, **told: Any) -> Event:
    return event(when, actor, "pay", **told)


def on(word: str) -> str:
    return PAY.replace("sale", word)


def test_a_duty_that_is_not_done_is_breached_at_its_due_instant() -> None:
    found = run(deal(PAY), sale("2027-02-01T08:00", id="7"), until="2027-12-01").breaches

    assert [(b.rule, b.clause, b.party, b.at, b.cause) for b in found] == [
        ("pay", "c0", "clinic", at("2027-02-11T08:00"), "deadline")
    ]


@pytest.mark.parametrize(
    ("when", "late"), [("2027-02-11T08:00", False), ("2027-02-11T08:01", True)]
)
def test_an_act_at_exactly_the_due_instant_is_in_time(when: str, late: bool) -> None:
    assert (
        bool(breaches(deal(PAY), sale("2027-02-01T08:00"), pay(when), until="2028-01-01")) is late
    )


def test_nothing_is_breached_at_the_due_instant_itself() -> None:
    assert not breaches(deal(PAY), sale("2027-02-01"), until="2027-02-11")
    assert breaches(deal(PAY), sale("2027-02-01"), until="2027-02-11T00:01")


def test_only_its_bearer_fulfils_a_duty() -> None:
    assert breaches(deal(PAY), sale("2027-02-01"), pay("2027-02-02", "ward"), until="2028-01-01")


def test_each_act_starts_a_clock_of_its_own_and_one_act_stops_one() -> None:
    acts = (sale("2027-02-01"), sale("2027-02-02"), pay("2027-02-03"))

    assert breaches(deal(PAY), *acts, until="2028-01-01") == [("pay", "clinic", "2027-02-12T00:00")]


def test_the_clock_is_started_by_an_act_of_anybody() -> None:
    assert breaches(deal(PAY), sale("2027-02-01", "studio"), until="2028-01-01")
    assert breaches(deal(PAY), sale("2027-02-01", "shop", agreement="deal"), until="2028-01-01")


def test_only_acts_on_its_artefact_start_the_clock() -> None:
    rule = PAY + 'artefact = "data"'

    assert not breaches(deal(rule), sale("2027-02-01", "clinic", "model"), until="2028-01-01")
    assert breaches(deal(rule), sale("2027-02-01", "clinic", "data"), until="2028-01-01")


def test_the_clock_starts_only_if_the_conditions_hold_on_the_act() -> None:
    rule = PAY + 'conditions = [{ kind = "purpose", purposes = ["care"] }]'

    assert not run(deal(rule), sale("2027-02-01", purpose="play"), until="2028-01-01")
    assert breaches(deal(rule), sale("2027-02-01", purpose="care"), until="2028-01-01")
    assert remarks(deal(rule), sale("2027-02-01"), until="2028-01-01") == [
        ("evidence_missing", "pay")
    ]


def test_an_act_outside_the_term_starts_no_clock() -> None:
    assert not breaches(deal(PAY), sale("2026-12-31"), sale("2028-01-01"), until="2029-01-01")


def test_what_was_owed_when_the_term_ended_is_still_owed() -> None:
    found = breaches(deal(PAY), sale("2027-12-31"), until="2029-01-01")

    assert found == [("pay", "clinic", "2028-01-10T00:00")]


@pytest.mark.parametrize(
    ("word", "due"),
    [
        ("signature", ["2026-12-25"]),
        ("quarter_end", ["2027-04-11", "2027-07-11", "2027-10-11", "2028-01-11"]),
        ("year_end", ["2028-01-11"]),
        ("term_end", ["2028-01-11"]),
        ("termination", []),
        ("breach", []),
        ("choice", []),
    ],
)
def test_the_calendar_starts_clocks(word: str, due: list[str]) -> None:
    assert [when[:10] for _, _, when in breaches(deal(on(word)), until="2029-01-01")] == due


def test_a_month_that_begins_with_the_term_is_no_month_end_and_one_that_ends_with_it_is() -> None:
    monitor = Monitor(deal(on("month_end"), ends="2027-04-01T00:00:00Z"))
    monitor.until(at("2027-04-01"))

    assert [(due.cause, f"{due.at:%m-%d}") for due in monitor.due()] == [("2027-03-31", "04-11")]
    assert (
        len(breaches(deal(on("month_end"), ends="2027-04-01T00:00:00Z"), until="2029-01-01")) == 3
    )


def test_an_act_by_the_name_of_a_boundary_is_no_boundary() -> None:
    act = event("2027-02-03", "clinic", "month_end")

    assert len(breaches(deal(on("month_end")), act, until="2027-02-28")) == 1


def test_a_boundary_of_the_calendar_comes_before_events_of_its_instant() -> None:
    assert not breaches(deal(on("month_end")), pay("2027-02-01"), until="2027-02-28")


def test_what_an_act_fulfils_is_due_first_then_by_rule_then_by_cause() -> None:
    other = PAY.replace('"pay"\nb', '"extra"\nb')
    monitor = Monitor(deal(PAY, other))
    for act in (sale("2027-02-01", id="b"), sale("2027-02-01", id="c"), pay("2027-02-02")):
        monitor.see(act)

    assert [(due.rule, due.cause) for due in monitor.due()] == [
        ("extra", "log/c"), ("pay", "log/b"), ("pay", "log/c"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("named", "left"),
    [
        ("log/c", [("extra", "log/b"), ("pay", "log/b"), ("pay", "log/c")]),
        ("pay", [("extra", "log/b"), ("extra", "log/c"), ("pay", "log/c")]),
    ],
)
def test_an_act_fulfils_what_it_names_by_rule_or_cause(
    named: str, left: list[tuple[str, str]]
) -> None:
    other = PAY.replace('"pay"\nb', '"extra"\nb')
    monitor = Monitor(deal(PAY, other))
    sales = (sale("2027-02-01", id="b"), sale("2027-02-01", id="c"))
    for act in (*sales, pay("2027-02-02", fulfils=named)):
        monitor.see(act)

    assert [(due.rule, due.cause) for due in monitor.due()] == left


def test_an_act_that_names_what_is_not_owed_fulfils_nothing() -> None:
    found = run(
        deal(PAY), sale("2027-02-01"), pay("2027-02-02", fulfils="rent"), until="2028-01-01"
    )

    assert len(found.breaches) == 1
    assert [r.kind for r in found.remarks] == ["unread_change"]


def test_an_act_that_names_what_was_missed_is_told_and_takes_nothing_back() -> None:
    late = pay("2027-03-01", fulfils="pay")
    found = run(deal(PAY), sale("2027-02-01"), late)

    assert [b.rule for b in found.breaches] == ["pay"]
    assert [r.kind for r in found.remarks] == ["unread_change"]


FEE = """kind = "duty"
id = "fee"
bearer = "clinic"
act = "pay_fee"
after = "breach"
due = { amount = 5, unit = "day" }
"""


def test_a_breach_starts_its_reparation_with_its_instant_and_cause() -> None:
    monitor = Monitor(deal(PAY + 'reparation = "fee"', FEE))
    monitor.see(sale("2027-02-01"))
    monitor.until(at("2027-02-12"))

    assert [(due.rule, due.at, due.cause) for due in monitor.due()] == [
        ("fee", at("2027-02-16"), "deadline")
    ]
    assert [b.rule for b in monitor.until(at("2028-01-01")).breaches] == ["fee"]


@pytest.mark.parametrize(
    "rule",
    [
        'kind = "forbid"\nid = "never"\nacts = ["host"]\nreparation = "fee"',
        'kind = "cap"\nid = "c"\nmetric = "acts"\ncounted = "acts"\nlimit = 0\nreparation = "fee"',
    ],
)
def test_a_breach_by_an_act_starts_its_reparation_too(rule: str) -> None:
    monitor = Monitor(deal(rule, FEE))
    monitor.see(host("2027-02-01", id="9"))

    assert [(due.rule, due.at, due.cause) for due in monitor.due()] == [
        ("fee", at("2027-02-06"), "log/9")
    ]


def test_a_duty_due_at_once_may_be_done_at_the_same_instant() -> None:
    rule = PAY.replace("amount = 10", "amount = 0")

    assert not breaches(deal(rule), sale("2027-02-01"), pay("2027-02-01"), until="2028-01-01")
    assert breaches(deal(rule), sale("2027-02-01"), until="2028-01-01")


def test_one_act_fulfils_before_it_starts() -> None:
    rule = PAY.replace('act = "pay"', 'act = "sale"')

    assert breaches(deal(rule), sale("2027-02-01"), until="2027-02-20") == [
        ("pay", "clinic", "2027-02-11T00:00")
    ]
    assert not breaches(deal(rule), sale("2027-02-01"), sale("2027-02-05"), until="2027-02-14")


CHOICE = (
    """kind = "choice"
id = "choice"
bearer = "clinic"
options = ["give", "take"]
due = { amount = 3, unit = "day" }
after = "sale"
reparation = "fee"
""",
    """kind = "duty"
id = "give"
bearer = "clinic"
act = "give_back"
after = "choice"
due = { amount = 20, unit = "day" }
reparation = "fee"
""",
    """kind = "duty"
id = "take"
bearer = "clinic"
act = "delete"
after = "choice"
due = { amount = 1, unit = "day" }
""",
    FEE,
)


@pytest.mark.parametrize("act", ["give_back", "delete"])
def test_any_option_fulfils_a_choice(act: str) -> None:
    done = event("2027-02-04", "clinic", act)

    assert not breaches(deal(*CHOICE), sale("2027-02-01"), done, until="2028-01-01")


def test_a_choice_of_which_nothing_is_done_is_breached_and_repaired() -> None:
    assert breaches(deal(*CHOICE), sale("2027-02-01"), until="2028-01-01") == [
        ("choice", "clinic", "2027-02-04T00:00"), ("fee", "clinic", "2027-02-09T00:00"),
    ]  # fmt: skip


def test_choosing_replaces_the_choice_by_its_option_counted_from_then() -> None:
    monitor = Monitor(deal(*CHOICE))
    monitor.see(sale("2027-02-01"))
    monitor.see(event("2027-02-03", "clinic", "choose", rule="give", id="5"))

    assert [(due.rule, due.act, due.at, due.cause) for due in monitor.due()] == [
        ("give", "give_back", at("2027-02-23"), "log/5")
    ]
    monitor.see(event("2027-02-04", "clinic", "delete"))
    assert len(monitor.due()) == 1


@pytest.mark.parametrize(
    ("actor", "option", "kind"),
    [
        ("ward", "give", "no_power"),
        ("clinic", "nothing", "unread_change"),
        ("clinic", "fee", "unread_change"),
    ],
)
def test_a_choice_is_made_by_its_bearer_among_its_options(
    actor: str, option: str, kind: str
) -> None:
    choose = event("2027-02-02", actor, "choose", rule=option)

    assert remarks(deal(*CHOICE), sale("2027-02-01"), choose) == [(kind, "")]


def test_choosing_where_nothing_is_owed_is_told() -> None:
    choose = event("2027-02-02", "clinic", "choose", rule="give")

    assert remarks(deal(*CHOICE), choose) == [("unread_change", "")]


@pytest.mark.parametrize(
    ("rule", "problem"),
    [
        (PAY.replace('"clinic"', '"nobody"'), "`nobody` is no party"),
        (PAY + 'reparation = "grant"', "`grant` is no duty"),
        (PAY + 'reparation = "nothing"', "`nothing` is no duty"),
        (PAY.replace("amount = 10", "amount = 0") + 'reparation = "pay"', "for ever"),
        (CHOICE[0].replace('"give", "take"', ""), "no options"),
        (CHOICE[0].replace('"give", "take"', '"grant"'), "`grant` is no duty"),
    ],
)
def test_a_rule_that_names_what_is_not_there_is_refused(rule: str, problem: str) -> None:
    with pytest.raises(DecodeError, match=problem):
        Monitor(deal(rule, FEE))
