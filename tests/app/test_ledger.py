# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The rules of caps, the same in memory, in SQLite and in PostgreSQL."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import count
from pathlib import Path

import pytest
from ledger_databases import no_postgres, postgres

from licet.app.ledgers import open_ledger
from licet.decide.ledger import (
    AmountError,
    Claim,
    Committed,
    Counter,
    InProcessLedger,
    Ledger,
    LedgerError,
    Refusal,
    Reservation,
    ReservationError,
    amount_of,
    parts,
)
from licet.terms.errors import UsageError

AT = datetime(2026, 3, 1, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
NAMES = count()


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with postgres() as url:
        yield url


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
def ledger(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Ledger]:
    if request.param == "memory":
        yield open_ledger("memory:")
        return
    if request.param == "postgresql" and (why := no_postgres()):
        pytest.skip(why)
    if request.param == "postgresql":
        url = request.getfixturevalue("server")
    else:
        url = f"sqlite:///{tmp_path}/ledger.db"
    from licet.app.ledgers.sql import SqlLedger

    opened = SqlLedger(url, timeout=timedelta(seconds=10))
    yield opened
    opened.close()


@pytest.fixture
def counter() -> Counter:
    return another("tokens")


def another(rule: str) -> Counter:
    return Counter(agreement=f"agreement {next(NAMES)}", rule=rule, party="p", window=3)


def held(answer: Reservation | Refusal) -> Reservation:
    assert isinstance(answer, Reservation), answer
    return answer


def refused(answer: Reservation | Refusal) -> Refusal:
    assert isinstance(answer, Refusal), answer
    return answer


def ask(
    ledger: Ledger, *claims: Claim, at: datetime = AT, name: str | None = None
) -> Reservation | Refusal:
    return ledger.reserve(claims, at=at, lasts=MINUTE, id=name)


def test_room_is_held_until_it_is_told_what_was_used(ledger: Ledger, counter: Counter) -> None:
    claim = Claim(counter=counter, limit=100, amount=60)
    first = held(ask(ledger, claim))
    refusal = refused(ask(ledger, claim))
    done = ledger.commit(first, (25,), at=AT)

    (standing,) = refusal.standings
    assert (standing.limit, standing.used, standing.held, standing.asked) == (100, 0, 60, 60)
    assert standing.lacks == 20
    assert done == Committed(reservation=first.id, amounts=(25,), overrun=(0,))
    assert ledger.used(counter, at=AT) == 25
    assert isinstance(ask(ledger, claim), Reservation)


def test_the_cap_itself_is_inside(ledger: Ledger, counter: Counter) -> None:
    held(ask(ledger, Claim(counter=counter, limit=100, amount=100)))
    refusal = refused(ask(ledger, Claim(counter=counter, limit=100, amount=Decimal("0.000001"))))

    assert refusal.standings[0].lacks == Decimal("0.000001")


def test_what_is_released_is_free_at_once(ledger: Ledger, counter: Counter) -> None:
    claim = Claim(counter=counter, limit=10, amount=10)
    first = held(ask(ledger, claim))

    assert ledger.release(first, at=AT)
    assert not ledger.release(first, at=AT)
    assert ledger.used(counter, at=AT) == 0
    held(ask(ledger, claim))


def test_what_was_committed_is_not_released(ledger: Ledger, counter: Counter) -> None:
    first = held(ask(ledger, Claim(counter=counter, limit=10, amount=10)))
    ledger.commit(first, (10,), at=AT)

    assert not ledger.release(first, at=AT)
    assert ledger.used(counter, at=AT) == 10


def test_several_caps_are_held_all_or_none(ledger: Ledger) -> None:
    wide, narrow = another("tokens"), another("requests")
    both = (Claim(counter=wide, limit=100, amount=30), Claim(counter=narrow, limit=1))
    held(ask(ledger, *both))
    refusal = refused(ask(ledger, *both))

    assert [s.counter for s in refusal.standings] == [wide, narrow]
    assert [s.counter for s in refusal.short] == [narrow]
    (standing,) = refused(ask(ledger, Claim(counter=wide, limit=100, amount=101))).standings
    assert standing.held == 30


def test_asking_again_with_the_same_id_holds_nothing_more(ledger: Ledger, counter: Counter) -> None:
    claim = Claim(counter=counter, limit=10, amount=6)
    first = ask(ledger, claim, name="call 1")

    again = held(ask(ledger, claim, name="call 1"))
    assert (again, again.counted) == (first, False)
    assert refused(ask(ledger, claim)).standings[0].held == 6


def test_asking_again_after_it_was_told_is_no_new_room(ledger: Ledger, counter: Counter) -> None:
    claim = Claim(counter=counter, limit=10, amount=6)
    first = held(ask(ledger, claim, name=f"call {counter.agreement}"))
    ledger.commit(first, (6,), at=AT)

    again = held(ask(ledger, claim, name=first.id))
    assert (again, again.counted) == (first, True)
    assert ledger.commit(first, (6,), at=AT).again
    assert ledger.used(counter, at=AT) == 6


def test_asking_again_after_it_lapsed_asks_for_room_anew(ledger: Ledger, counter: Counter) -> None:
    claim = Claim(counter=counter, limit=10, amount=6)
    name = f"call {counter.agreement}"
    first = held(ask(ledger, claim, name=name))
    later = AT + MINUTE
    other = held(ask(ledger, claim, at=later))
    refused(ask(ledger, claim, at=later, name=name))
    ledger.release(other, at=later)
    again = held(ask(ledger, claim, at=later, name=name))

    assert (again.id, again.expires) == (first.id, later + MINUTE)
    assert refused(ask(ledger, claim, at=later)).standings[0].held == 6


def test_room_asked_for_anew_after_a_release_lasts_from_then(
    ledger: Ledger, counter: Counter
) -> None:
    claim = Claim(counter=counter, limit=10, amount=6)
    first = held(ask(ledger, claim, name=f"call {counter.agreement}"))
    ledger.release(first, at=AT)
    half = AT + MINUTE / 2
    held(ask(ledger, claim, at=half, name=first.id))

    refused(ask(ledger, claim, at=AT + MINUTE))
    held(ask(ledger, claim, at=half + MINUTE))


def test_one_id_is_not_used_for_two_things(ledger: Ledger, counter: Counter) -> None:
    name = f"call {counter.agreement}"
    held(ask(ledger, Claim(counter=counter, limit=10, amount=6), name=name))

    with pytest.raises(ReservationError, match="was used for other claims"):
        ask(ledger, Claim(counter=counter, limit=10, amount=1), name=name)
    with pytest.raises(ReservationError, match="was used for other claims"):
        ask(ledger, Claim(counter=another("tokens"), limit=10, amount=6), name=name)


def test_telling_a_use_twice_counts_it_once(ledger: Ledger, counter: Counter) -> None:
    first = held(ask(ledger, Claim(counter=counter, limit=10, amount=6)))
    done = ledger.commit(first, (5,), at=AT)
    again = ledger.commit(first, (5,), at=AT + 5 * MINUTE)

    assert again == done
    assert (done.again, again.again) == (False, True)
    assert ledger.used(counter, at=AT) == 5


def test_telling_a_use_differently_is_refused(ledger: Ledger, counter: Counter) -> None:
    first = held(ask(ledger, Claim(counter=counter, limit=10, amount=6)))
    ledger.commit(first, (5,), at=AT)

    with pytest.raises(ReservationError, match="was committed with other amounts"):
        ledger.commit(first, (6,), at=AT)
    assert ledger.used(counter, at=AT) == 5


def test_unused_room_is_given_back_when_its_time_is_over(ledger: Ledger, counter: Counter) -> None:
    claim = Claim(counter=counter, limit=10, amount=10)
    held(ask(ledger, claim))

    refused(ask(ledger, claim, at=AT + MINUTE - timedelta(microseconds=1)))
    held(ask(ledger, claim, at=AT + MINUTE))


def test_expiring_tells_how_many_lapsed(ledger: Ledger) -> None:
    for _ in range(3):
        held(
            ask(ledger, Claim(counter=another("a"), limit=9), Claim(counter=another("b"), limit=9))
        )

    assert ledger.expire(at=AT + MINUTE) >= 3  # a shared server may hold those of other tests
    assert ledger.expire(at=AT + MINUTE) == 0


def test_a_use_told_late_is_counted_where_there_is_room(ledger: Ledger, counter: Counter) -> None:
    first = held(ask(ledger, Claim(counter=counter, limit=10, amount=6)))
    ledger.expire(at=AT + MINUTE)
    done = ledger.commit(first, (6,), at=AT + 2 * MINUTE)

    assert done.overrun == (0,)
    assert ledger.used(counter, at=AT) == 6


def test_a_use_told_late_is_counted_and_told_where_there_is_none(
    ledger: Ledger, counter: Counter
) -> None:
    claim = Claim(counter=counter, limit=10, amount=6)
    first = held(ask(ledger, claim))
    second = held(ask(ledger, claim, at=AT + MINUTE))
    done = ledger.commit(first, (6,), at=AT + MINUTE)

    assert done.overrun == (2,), "four of the six were free"
    assert ledger.commit(first, (6,), at=AT + MINUTE) == done
    assert ledger.commit(second, (6,), at=AT + MINUTE).overrun == (0,), "its room was promised"
    assert ledger.used(counter, at=AT) == 12


def test_more_than_was_reserved_takes_free_room(ledger: Ledger, counter: Counter) -> None:
    first = held(ask(ledger, Claim(counter=counter, limit=10, amount=6)))
    done = ledger.commit(first, (Decimal("9.5"),), at=AT)

    assert done.overrun == (0,)
    assert ledger.used(counter, at=AT) == Decimal("9.5")


def test_more_than_there_is_room_for_is_counted_and_told(ledger: Ledger, counter: Counter) -> None:
    first = held(ask(ledger, Claim(counter=counter, limit=10, amount=3)))
    held(ask(ledger, Claim(counter=counter, limit=10, amount=5)))
    done = ledger.commit(first, (8,), at=AT)

    assert done.overrun == (3,), "3 were reserved, 2 were free, 5 are held for another"
    assert ledger.used(counter, at=AT) == 8


def test_a_use_told_after_its_release_is_not_dropped(ledger: Ledger, counter: Counter) -> None:
    first = held(ask(ledger, Claim(counter=counter, limit=10, amount=3)))
    ledger.release(first, at=AT)

    assert ledger.commit(first, (3,), at=AT).overrun == (0,)
    assert ledger.used(counter, at=AT) == 3


def test_members_are_counted_once(ledger: Ledger, counter: Counter) -> None:
    ann = Claim(counter=counter, limit=2, member="ann")
    bob = Claim(counter=counter, limit=2, member="bob")
    cid = Claim(counter=counter, limit=2, member="cid")
    first, second = held(ask(ledger, ann)), held(ask(ledger, ann))
    third = held(ask(ledger, bob))
    refused(ask(ledger, cid))
    ledger.commit(first, (1,), at=AT)
    ledger.commit(second, (1,), at=AT)
    ledger.release(third, at=AT)

    assert ledger.used(counter, at=AT) == 1
    ledger.commit(held(ask(ledger, cid)), (1,), at=AT)
    assert ledger.used(counter, at=AT) == 2
    (standing,) = refused(ask(ledger, bob)).standings
    assert (standing.used, standing.held, standing.asked) == (2, 0, 1)
    held(ask(ledger, ann))


def test_a_member_whom_two_hold_stays_held_when_one_lets_go(
    ledger: Ledger, counter: Counter
) -> None:
    ann = Claim(counter=counter, limit=1, member="ann")
    first, second = held(ask(ledger, ann)), held(ask(ledger, ann))
    ledger.release(first, at=AT)

    refused(ask(ledger, Claim(counter=counter, limit=1, member="bob")))
    ledger.commit(second, (0,), at=AT)
    held(ask(ledger, Claim(counter=counter, limit=1, member="bob")))


def test_several_members_come_in_one_reservation(ledger: Ledger, counter: Counter) -> None:
    three = [Claim(counter=counter, limit=2, member=name) for name in "abc"]
    refusal = refused(ask(ledger, *three))
    two = held(ask(ledger, *three[:2]))

    assert refusal.standings[0].asked == 3
    assert ledger.commit(two, (1, 0), at=AT).overrun == (0, 0)
    assert ledger.used(counter, at=AT) == 1


def test_a_member_told_late_is_an_overrun_where_the_seats_are_taken(
    ledger: Ledger, counter: Counter
) -> None:
    first = held(ask(ledger, Claim(counter=counter, limit=1, member="ann")))
    held(ask(ledger, Claim(counter=counter, limit=1, member="bob"), at=AT + MINUTE))

    assert ledger.commit(first, (1,), at=AT + MINUTE).overrun == (1,)


def test_a_cap_may_be_lowered_and_raised(ledger: Ledger, counter: Counter) -> None:
    ledger.commit(held(ask(ledger, Claim(counter=counter, limit=10, amount=8))), (8,), at=AT)
    (standing,) = refused(ask(ledger, Claim(counter=counter, limit=5))).standings

    assert standing.lacks == 4
    held(ask(ledger, Claim(counter=counter, limit=9)))


def test_a_use_asked_for_again_after_the_cap_changed_is_the_same_use(
    ledger: Ledger, counter: Counter
) -> None:
    name = f"call {counter.agreement}"
    wide, narrow = (Claim(counter=counter, limit=limit, amount=6) for limit in (10, 8))
    first = held(ask(ledger, wide, name=name))
    assert ask(ledger, narrow, name=name) == first
    ledger.release(first, at=AT)
    again = held(ask(ledger, narrow, name=name))

    assert again.claims == (narrow,)
    assert ledger.commit(again, (9,), at=AT).overrun == (1,), "the cap that holds now is counted by"


def test_windows_parties_rules_and_agreements_are_counted_apart(ledger: Ledger) -> None:
    name = f"agreement {next(NAMES)}"
    counters = [
        Counter(agreement=agreement, rule=rule, party=party, window=window)
        for agreement in (name, name + "'")
        for rule in ("r", "s")
        for party in ("p", "q")
        for window in (-1, 0)
    ]
    for number, counter in enumerate(counters, start=1):
        first = held(ask(ledger, Claim(counter=counter, limit=100, amount=number)))
        ledger.commit(first, (number,), at=AT)

    assert [ledger.used(c, at=AT) for c in counters] == list(range(1, len(counters) + 1))


def test_sums_are_exact_beyond_what_floats_and_64_bits_hold(
    ledger: Ledger, counter: Counter
) -> None:
    large = 10**25
    claim = Claim(counter=counter, limit=large + 1, amount=large)
    ledger.commit(held(ask(ledger, claim)), (large,), at=AT)
    small = Claim(counter=counter, limit=large + 1, amount=Decimal("0.1"))
    for _ in range(10):
        ledger.commit(held(ask(ledger, small)), (Decimal("0.1"),), at=AT)

    assert ledger.used(counter, at=AT) == large + 1
    refused(ask(ledger, small))


def test_a_reservation_of_another_ledger_is_not_known(ledger: Ledger, counter: Counter) -> None:
    claim = Claim(counter=counter, limit=10)
    foreign = Reservation(id="of nobody", claims=(claim,), expires=AT + MINUTE)

    with pytest.raises(ReservationError, match="is not known to this ledger"):
        ledger.commit(foreign, (1,), at=AT)
    with pytest.raises(ReservationError, match="is not known to this ledger"):
        ledger.release(foreign, at=AT)


def test_a_reservation_that_was_tampered_with_is_refused(ledger: Ledger, counter: Counter) -> None:
    first = held(ask(ledger, Claim(counter=counter, limit=10)))
    for other in (
        Claim(counter=counter, limit=10, amount=2),
        Claim(counter=counter, limit=10, member="ann"),
        Claim(counter=another("tokens"), limit=10),
    ):
        forged = Reservation(id=first.id, claims=(other,), expires=first.expires)
        with pytest.raises(ReservationError, match="has other claims than were reserved"):
            ledger.commit(forged, (1,), at=AT)
    assert ledger.used(counter, at=AT) == 0


def test_nothing_is_asked_of_a_counter_that_nobody_used(ledger: Ledger, counter: Counter) -> None:
    assert ledger.used(counter, at=AT) == 0


def test_what_cannot_be_reserved_together_is_said(ledger: Ledger, counter: Counter) -> None:
    claim = Claim(counter=counter, limit=10)
    with pytest.raises(LedgerError, match="a reservation without a claim"):
        ask(ledger)
    with pytest.raises(LedgerError, match="a counter is claimed twice"):
        ask(ledger, claim, claim)
    with pytest.raises(LedgerError, match="has no time zone"):
        ask(ledger, claim, at=datetime(2026, 1, 1))  # noqa: DTZ001 - that is the point
    with pytest.raises(LedgerError, match="a reservation cannot last 0:00:00"):
        ledger.reserve((claim,), at=AT, lasts=timedelta())
    with pytest.raises(LedgerError, match="an id has 1 to 200 characters"):
        ask(ledger, claim, name="")


def test_what_cannot_have_been_used_is_said(ledger: Ledger, counter: Counter) -> None:
    plain = held(ask(ledger, Claim(counter=counter, limit=10)))
    member = held(ask(ledger, Claim(counter=counter, limit=10, member="ann")))

    with pytest.raises(AmountError, match="2 amounts for 1 claims"):
        ledger.commit(plain, (1, 1), at=AT)
    with pytest.raises(AmountError, match="what was used is negative"):
        ledger.commit(plain, (-1,), at=AT)
    with pytest.raises(AmountError, match="a member counts once or not at all"):
        ledger.commit(member, (2,), at=AT)
    assert ledger.used(counter, at=AT) == 0


@pytest.mark.parametrize(
    "value",
    [1.0, True, "1", None, Decimal("0.0000001"), Decimal("NaN"), Decimal("Infinity"), 10**30,
     Decimal("1e999999999"), Decimal("1e-999999999")],
    ids=str,
)  # fmt: skip
def test_what_is_no_amount_is_refused(value: object, counter: Counter) -> None:
    with pytest.raises(AmountError, match="is not an amount"):
        Claim(counter=counter, limit=1, amount=value)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "count"),
    [
        (3, 3_000_000),
        (Decimal("0.000001"), 1),
        (Decimal("-2.50"), -2_500_000),
        (Decimal("1E2"), 10**8),
        (Decimal("0E-99"), 0),
        (Decimal("1.0000000"), 1_000_000),
        (Decimal("1234567890123456789012.345678"), 1234567890123456789012345678),
    ],
)
def test_amounts_are_counted_in_millionths(value: Decimal | int, count: int) -> None:
    assert parts(value) == count
    assert amount_of(count) == value


def test_a_ledger_in_memory_does_not_grow_for_ever(counter: Counter) -> None:
    ledger = InProcessLedger(keeps=timedelta(minutes=10))
    claim = Claim(counter=counter, limit=10**6)
    old = held(ask(ledger, claim))
    ledger.commit(old, (1,), at=AT)
    for minute in range(30):
        at = AT + minute * MINUTE
        ledger.commit(held(ask(ledger, claim, at=at)), (1,), at=at)

    assert len(ledger._books.entries) < 15
    assert ledger.used(counter, at=AT) == 31
    with pytest.raises(ReservationError, match="is not known to this ledger"):
        ledger.commit(old, (1,), at=AT)


def test_ids_that_a_ledger_gives_are_not_taken_by_callers(counter: Counter) -> None:
    with pytest.raises(ReservationError, match="ids of your own do not begin"):
        ask(InProcessLedger(), Claim(counter=counter, limit=1), name="licet:1")


@pytest.mark.parametrize("url", ["", "redis://here", "sqlite:///:memory:", "mysql://u:pw@here/db"])
def test_an_address_of_no_kind_we_know_is_refused_without_its_password(url: str) -> None:
    with pytest.raises(UsageError, match="there is no ledger at addresses that begin") as caught:
        open_ledger(url)

    assert "pw" not in str(caught.value)
