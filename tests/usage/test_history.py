# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Events in order, each once; late events in their place, with what they change."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from small_deals import at, deal, event, host, run

from licet.terms import Event, RequestError
from licet.usage import History, ordered

CAP = """kind = "cap"
id = "cap"
metric = "tokens"
limit = 10
window = { amount = 1, unit = "month" }"""
PAY = """kind = "duty"
id = "pay"
bearer = "clinic"
act = "pay"
after = "host"
due = { amount = 10, unit = "day" }
"""


def test_events_are_ordered_by_instant_then_source_then_id() -> None:
    acts = [
        host("2027-02-02", source="a", id="1"), host("2027-02-01", source="b", id="1"),
        host("2027-02-01", source="a", id="2"), host("2027-02-01", source="a", id="10"),
    ]  # fmt: skip

    assert ordered(acts) == ((acts[3], acts[2], acts[1], acts[0]), 0, ())


def test_the_same_event_twice_is_dropped_and_counted() -> None:
    act = host("2027-02-01", tokens=1, id="1")
    again = host("2027-02-01", tokens=Decimal("1.0"), id="1", recorded=at("2027-02-05"))
    other = host("2027-02-01", tokens=1, id="1", source="other")

    assert ordered([again, act, other, act]) == ((act, other), 2, ())


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (  # recorded first
            host("2027-02-09", id="1", recorded=at("2027-02-10"), tokens=1),
            host("2027-02-01", id="1", recorded=at("2027-02-11"), tokens=1),
        ),
        (  # without a record: known at once
            host("2027-02-01", id="1", tokens=2),
            host("2027-02-01", id="1", recorded=at("2027-02-02"), tokens=1),
        ),
        (  # recorded together: the earliest
            host("2027-02-01", id="1", recorded=at("2027-02-10"), tokens=2),
            host("2027-02-02", id="1", recorded=at("2027-02-10"), tokens=1),
        ),
        (  # of one instant: the one that sorts first
            host("2027-02-01", id="1", tokens=1),
            host("2027-02-01", id="1", tokens=2),
        ),
    ],
)
def test_one_id_with_two_contents_is_told_and_the_winner_is_defined(
    first: Event, second: Event
) -> None:
    for acts in ([first, second], [second, first], [second, first, second]):
        kept, dropped, remarks = ordered(acts)

        assert kept == (first,)
        assert dropped == len(acts) - 2
        assert [(r.kind, r.cause, r.at) for r in remarks] == [("id_reused", "log/1", second.at)]


def test_a_late_event_is_put_in_its_place_and_what_it_changes_is_told() -> None:
    history = History(deal(CAP))
    first = history.add([host("2027-01-05", tokens=6), host("2027-01-20", tokens=6, id="20")])
    late = host("2027-01-10", tokens=6, id="10")

    assert [b.cause for b in first.breaches] == ["log/20"]
    assert not history.add([late], known=at("2027-01-25"))
    (correction,) = history.corrections
    assert (correction.event, correction.known) == ("log/10", at("2027-01-25"))
    assert [b.cause for b in correction.withdrawn] == ["log/20"]
    assert [b.cause for b in correction.added] == ["log/10"]
    assert [b.cause for b in history.seen().breaches] == ["log/10"]


def test_a_payment_that_was_told_late_takes_the_breach_back() -> None:
    history = History(deal(PAY))
    history.add([host("2027-02-01")])
    assert history.until(at("2027-03-01")).breaches

    history.add([event("2027-02-05", "clinic", "pay")], known=at("2027-03-02"))

    (correction,) = history.corrections
    assert [b.rule for b in correction.withdrawn] == ["pay"]
    assert not correction.added
    assert not history.seen()


def test_a_late_event_that_changes_no_breach_is_told_too() -> None:
    history = History(deal(CAP))
    history.add([host("2027-01-05", tokens=1)])
    history.add([host("2027-01-04", tokens=1, id="4", recorded=at("2027-01-06"))])

    assert [(c.event, c.known, c.withdrawn, c.added) for c in history.corrections] == [
        ("log/4", at("2027-01-06"), (), ())
    ]


def test_other_content_that_was_recorded_earlier_takes_the_place() -> None:
    history = History(deal(CAP))
    wrong = host("2027-01-05", tokens=11, id="1", recorded=at("2027-01-08"))
    right = host("2027-01-06", tokens=2, id="1", recorded=at("2027-01-07"))
    assert history.add([wrong]).breaches
    history.add([right], known=at("2027-01-09"))
    history.add([wrong])

    assert history.events == (right,)
    assert [len(c.withdrawn) for c in history.corrections] == [1]
    assert not history.seen().breaches
    assert history.dropped == 1
    assert [r.at for r in history.reused()] == [wrong.at]


def test_a_content_heard_of_again_as_recorded_earlier_is_replaced_as_a_whole() -> None:
    history = History(deal(CAP))
    first = host("2027-01-05", tokens=1, id="1", recorded=at("2027-01-20"))
    again = replace(first, recorded=at("2027-01-19"))
    other = host("2027-01-06", tokens=2, id="1", recorded=at("2027-01-18"))
    for act in (first, again, other):
        history.add([act])

    assert history.events == (other,)
    assert history.dropped == 1
    assert ordered([first, again, other]) == ((other,), 1, history.reused())


@pytest.mark.parametrize("every", [1, 2, 7, 1000])
def test_where_snapshots_are_taken_changes_nothing(every: int) -> None:
    acts = [host("2027-01-01", tokens=1) for _ in range(5)]
    acts += [host(f"2027-01-{day:02}", tokens=3) for day in range(2, 20)]
    history = History(deal(CAP, PAY), every=every)
    for act in reversed(acts):
        history.add([act])
    history.until(at("2027-06-01"))
    plain = run(deal(CAP, PAY), *acts, until="2027-06-01")

    assert history.seen() == plain
    assert len(history.corrections) == len(acts) - 1


def test_an_event_before_the_standing_to_begin_with_is_refused_and_changes_nothing() -> None:
    first = History(deal(CAP))
    first.add([host("2027-02-01", tokens=1)])
    history = History(first.residual())
    history.add([host("2027-02-05", tokens=1)])
    before = history.events, history.seen(), history.residual()

    early = host("2027-01-31", tokens=20)
    for _ in range(2):
        with pytest.raises(RequestError, match="comes too late"):
            history.add([early])
    assert (history.events, history.seen(), history.residual()) == before
    assert not history.corrections


def test_time_that_passed_is_not_taken_back_by_a_late_event() -> None:
    history = History(deal(PAY))
    history.add([host("2027-02-01")])
    history.until(at("2027-02-12"))
    history.add([host("2027-01-01")])

    assert len(history.seen().breaches) == 2
    with pytest.raises(RequestError):
        history.until(at("2027-02-12") - timedelta(seconds=1))
