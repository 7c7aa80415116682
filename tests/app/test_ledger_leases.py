# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Nodes out of reach use blocks of a cap: never more than it together, whatever they tell."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licet.app.ledgers.leases import (
    open_node,
    open_office,
    public_key,
    signer,
    verifier,
    write_key,
)
from licet.decide.lease_papers import read_lease, read_report, sign_lease, sign_report
from licet.decide.leases import (
    ForgedLeaseError,
    Lease,
    LeasedLedger,
    LeaseError,
    LeaseExpiredError,
    LeaseReplayedError,
    LeaseReturnedError,
    Office,
    Report,
    Signed,
    WrongNodeError,
)
from licet.decide.ledger import (
    Claim,
    Counter,
    InProcessLedger,
    Ledger,
    LedgerError,
    Refusal,
    Reservation,
)
from licet.terms.errors import UsageError

AT = datetime(2026, 1, 1, tzinfo=UTC)
DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)
COUNTER = Counter(agreement="a", rule="tokens", party="p", window=24312)
CAP = 1000


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("keys")
    for name in ("office", "here", "there"):
        write_key(folder / name)
    return folder


@dataclass
class World:
    """An office, its ledger, and two nodes."""

    keys: Path
    ledger: Ledger
    office: Office
    here: LeasedLedger
    there: LeasedLedger

    def grant(self, amount: int = 100, *, name: str = "1", node: str = "here") -> Signed:
        paper = self.office.grant(
            Claim(counter=COUNTER, limit=CAP, amount=amount),
            name=name, node=node, at=AT, lasts=DAY,
        )  # fmt: skip
        assert isinstance(paper, Signed), paper
        return paper

    def left(self, at: datetime = AT) -> int:
        """What the ledger would still give to somebody else."""
        probe = Claim(counter=COUNTER, limit=CAP, amount=CAP + 1)
        answer = self.ledger.reserve((probe,), at=at, lasts=MINUTE)
        assert isinstance(answer, Refusal)
        (standing,) = answer.standings
        return int(CAP - standing.used - standing.held)


@pytest.fixture
def world(keys: Path) -> World:
    return built(keys)


def built(keys: Path) -> World:
    ledger = InProcessLedger()
    sign, verify = signer(keys / "office"), verifier(public_key(keys / "office"))
    nodes = {name: verifier(public_key(keys / name)) for name in ("here", "there")}
    here, there = (
        LeasedLedger(InProcessLedger(), node=name, sign=signer(keys / name), office=verify)
        for name in nodes
    )
    office = Office(ledger, sign=sign, verify=verify, nodes=nodes)
    return World(keys=keys, ledger=ledger, office=office, here=here, there=there)


def use(node: Ledger, amount: int, *, at: datetime = AT) -> None:
    held = node.reserve((claim(amount),), at=at, lasts=MINUTE)
    assert isinstance(held, Reservation), held
    assert node.commit(held, (amount,), at=at).overrun == (0,)


def claim(amount: int | Decimal = 1) -> Claim:
    return Claim(counter=COUNTER, limit=CAP, amount=amount)


def test_a_block_is_used_out_of_reach_and_the_rest_of_it_comes_back(world: World) -> None:
    paper = world.grant(100)
    lease = world.here.accept(paper, at=AT)
    use(world.here, 30)
    assert (world.left(), world.ledger.used(COUNTER, at=AT)) == (900, 0)
    report = world.here.give_back(lease.id, at=AT)
    done = world.office.take_back(paper, report, at=AT)

    assert (done.amounts, done.overrun) == ((30,), (0,))
    assert (world.left(), world.ledger.used(COUNTER, at=AT)) == (970, 30)


def test_a_node_uses_no_more_than_its_block(world: World) -> None:
    world.here.accept(world.grant(100), at=AT)
    use(world.here, 99)
    answer = world.here.reserve((claim(2),), at=AT, lasts=MINUTE)

    assert isinstance(answer, Refusal)
    (standing,) = answer.standings
    assert (standing.counter, standing.limit, standing.used) == (COUNTER, 100, 99)


def test_blocks_are_never_more_than_the_cap_together(world: World) -> None:
    for number in range(10):
        world.grant(100, name=str(number), node="here" if number % 2 else "there")
    answer = world.office.grant(claim(), name="11", node="here", at=AT, lasts=DAY)

    assert isinstance(answer, Refusal)


def test_a_block_that_is_not_returned_is_used_as_far_as_anybody_is_told(world: World) -> None:
    world.here.accept(world.grant(100), at=AT)

    assert world.left(at=AT + 3000 * DAY) == 900


def test_a_late_report_gives_the_rest_back_once(world: World) -> None:
    paper = world.grant(100)
    lease = world.here.accept(paper, at=AT)
    use(world.here, 30)
    late = AT + 400 * DAY
    report = world.here.give_back(lease.id, at=late)
    world.office.take_back(paper, report, at=late)
    assert world.left() == 970
    with pytest.raises(LeaseReplayedError, match="was counted before"):
        world.office.take_back(paper, report, at=late)

    assert world.left() == 970
    assert world.here.give_back(lease.id, at=late) == report


def test_a_second_and_different_report_is_refused(world: World) -> None:
    paper = world.grant(100)
    lease = world.here.accept(paper, at=AT)
    use(world.here, 30)
    world.office.take_back(paper, world.here.give_back(lease.id, at=AT), at=AT)
    other = sign_report(Report(lease=lease.id, node="here", used=0), signer(world.keys / "here"))

    with pytest.raises(LeaseReturnedError, match="cannot be returned"):
        world.office.take_back(paper, other, at=AT)
    assert world.ledger.used(COUNTER, at=AT) == 30


def test_nothing_is_used_after_the_return(world: World) -> None:
    paper = world.grant(100)
    lease = world.here.accept(paper, at=AT)
    world.here.give_back(lease.id, at=AT)

    with pytest.raises(LeaseReturnedError, match="were returned"):
        world.here.reserve((claim(),), at=AT, lasts=MINUTE)
    with pytest.raises(LeaseReturnedError, match="was returned"):
        world.here.accept(paper, at=AT)


def test_what_is_under_way_at_the_return_is_reported_as_used(world: World) -> None:
    paper = world.grant(100)
    lease = world.here.accept(paper, at=AT)
    held = world.here.reserve((claim(40),), at=AT, lasts=MINUTE)
    assert isinstance(held, Reservation)
    report = world.here.give_back(lease.id, at=AT)
    done = world.office.take_back(paper, report, at=AT)

    assert done.amounts == (40,)
    assert world.here.commit(held, (40,), at=AT).overrun == (0,)


def test_a_use_that_went_over_the_block_is_told_to_the_office(world: World) -> None:
    paper = world.grant(100)
    lease = world.here.accept(paper, at=AT)
    held = world.here.reserve((claim(100),), at=AT, lasts=MINUTE)
    assert isinstance(held, Reservation)
    assert world.here.commit(held, (130,), at=AT).overrun == (30,)
    done = world.office.take_back(paper, world.here.give_back(lease.id, at=AT), at=AT)

    assert (done.amounts, done.overrun) == ((130,), (0,)), "the cap still had room"
    assert world.left() == 870


def test_an_expired_lease_is_refused(world: World) -> None:
    paper = world.grant(100)
    with pytest.raises(LeaseExpiredError, match="ended at 2026-01-02"):
        world.here.accept(paper, at=AT + DAY)
    other = world.grant(100, name="2")
    world.here.accept(other, at=AT)
    use(world.here, 1, at=AT + DAY - MINUTE)

    with pytest.raises(LeaseExpiredError, match="have ended"):
        world.here.reserve((claim(),), at=AT + DAY, lasts=MINUTE)


def test_a_lease_is_taken_in_once(world: World) -> None:
    paper = world.grant(100)
    world.here.accept(paper, at=AT)

    with pytest.raises(LeaseReplayedError, match="was taken in before"):
        world.here.accept(paper, at=AT)


def test_the_lease_of_another_node_is_refused(world: World) -> None:
    with pytest.raises(WrongNodeError, match="the lease is for `there`, this is `here`"):
        world.here.accept(world.grant(100, node="there"), at=AT)


def test_a_node_we_do_not_know_gets_no_lease(world: World) -> None:
    with pytest.raises(WrongNodeError, match="is no node we know"):
        world.office.grant(claim(), name="1", node="elsewhere", at=AT, lasts=DAY)
    assert world.left() == CAP


def test_a_node_without_a_block_asks_in_vain(world: World) -> None:
    with pytest.raises(LeaseError, match="there is no block of `tokens` of `p` here"):
        world.here.reserve((claim(),), at=AT, lasts=MINUTE)


def test_forged_papers_are_refused(world: World) -> None:
    paper = world.grant(100)
    richer = paper.payload.replace(b'"amount":"100"', b'"amount":"900"')
    assert richer != paper.payload
    lease = read_lease(paper, verifier(public_key(world.keys / "office")))
    forged = [
        replace(paper, payload=richer),
        replace(paper, signature=bytes(64)),
        replace(paper, signature=b""),
        sign_lease(lease, signer(world.keys / "here")),
    ]
    for other in forged:
        with pytest.raises(ForgedLeaseError, match="the signature is not that of who should"):
            world.here.accept(other, at=AT)


def test_forged_reports_are_refused(world: World) -> None:
    paper, lost = world.grant(100), world.grant(100, name="2", node="there")
    lease = world.here.accept(paper, at=AT)
    nothing = Report(lease=lease.id, node="here", used=0)
    with pytest.raises(ForgedLeaseError, match="the signature is not that of who should"):
        world.office.take_back(paper, sign_report(nothing, signer(world.keys / "there")), at=AT)
    with pytest.raises(ForgedLeaseError, match="what was signed is no report"):
        world.office.take_back(paper, sign_lease(lease, signer(world.keys / "here")), at=AT)
    with pytest.raises(ForgedLeaseError, match="the signature is not that of who should"):
        world.office.take_back(
            sign_lease(lease, signer(world.keys / "here")),
            world.here.give_back(lease.id, at=AT),
            at=AT,
        )
    with pytest.raises(ForgedLeaseError, match="the signature is not that of who should"):
        world.office.take_back(lost, world.here.give_back(lease.id, at=AT), at=AT)
    assert world.left() == 800


def test_a_report_on_another_lease_is_refused(world: World) -> None:
    first, second = world.grant(100), world.grant(100, name="2")
    lease = world.here.accept(first, at=AT)

    with pytest.raises(WrongNodeError, match="is not on"):
        world.office.take_back(second, world.here.give_back(lease.id, at=AT), at=AT)


def test_a_report_is_no_lease(world: World) -> None:
    lease = world.here.accept(world.grant(100), at=AT)
    report = world.here.give_back(lease.id, at=AT)

    with pytest.raises(ForgedLeaseError, match="what was signed is no lease"):
        read_lease(report, verifier(public_key(world.keys / "here")))


def test_a_grant_whose_answer_was_lost_is_asked_for_again(world: World) -> None:
    assert world.grant(100) == world.grant(100)
    assert world.left() == 900


def test_a_grant_that_was_returned_is_not_given_again(world: World) -> None:
    paper = world.grant(100)
    lease = world.here.accept(paper, at=AT)
    world.office.take_back(paper, world.here.give_back(lease.id, at=AT), at=AT)

    with pytest.raises(LeaseReturnedError, match="was granted and returned"):
        world.grant(100)


def test_distinct_counts_are_not_leased(world: World) -> None:
    ann = Claim(counter=COUNTER, limit=CAP, member="ann")
    with pytest.raises(LeaseError, match="a distinct count cannot be leased"):
        world.office.grant(ann, name="1", node="here", at=AT, lasts=DAY)
    with pytest.raises(LeaseError, match="counts members"):
        world.here.reserve((ann,), at=AT, lasts=MINUTE)


def test_a_claim_is_taken_from_whichever_block_has_room(world: World) -> None:
    for name in "123":
        world.here.accept(world.grant(100, name=name), at=AT)
    for _ in range(3):
        use(world.here, 60)
    answer = world.here.reserve((claim(60),), at=AT, lasts=MINUTE)

    assert isinstance(answer, Refusal)
    assert world.here.used(COUNTER, at=AT) == 180


def test_asking_again_with_the_same_id_takes_from_the_same_block(world: World) -> None:
    for name in "12":
        world.here.accept(world.grant(100, name=name), at=AT)
    first = world.here.reserve((claim(80),), at=AT, lasts=MINUTE)
    second = world.here.reserve((claim(80),), at=AT, lasts=MINUTE, id="call")
    assert isinstance(first, Reservation)
    world.here.release(first, at=AT)

    assert world.here.reserve((claim(80),), at=AT, lasts=MINUTE, id="call") == second
    use(world.here, 100)


def test_several_caps_are_taken_all_or_none_from_their_blocks(world: World) -> None:
    other = replace(COUNTER, rule="requests")
    world.here.accept(world.grant(100), at=AT)
    paper = world.office.grant(
        Claim(counter=other, limit=5, amount=1), name="r", node="here", at=AT, lasts=DAY
    )
    assert isinstance(paper, Signed)
    world.here.accept(paper, at=AT)
    both = (claim(10), Claim(counter=other, limit=5))
    assert isinstance(world.here.reserve(both, at=AT, lasts=MINUTE), Reservation)
    answer = world.here.reserve(both, at=AT, lasts=MINUTE)

    assert isinstance(answer, Refusal)
    assert [s.counter for s in answer.short] == [other]
    assert answer.standings[0].held == 10


def test_books_in_a_file_go_on_after_a_restart(keys: Path, tmp_path: Path) -> None:
    office = open_office(
        f"sqlite:///{tmp_path}/office.db",
        key=keys / "office",
        nodes={"here": public_key(keys / "here")},
    )
    paper = office.grant(claim(100), name="1", node="here", at=AT, lasts=DAY)
    assert isinstance(paper, Signed)

    def started() -> LeasedLedger:
        node, name = open_node(
            f"sqlite:///{tmp_path}/node.db",
            name="here", key=keys / "here", office=public_key(keys / "office"),
        )  # fmt: skip
        assert name == "here"
        return node

    node = started()
    lease = node.accept(paper, at=AT)
    use(node, 70)
    node = started()
    node.accept(paper, at=AT)
    assert isinstance(node.reserve((claim(31),), at=AT, lasts=MINUTE), Refusal)
    report = node.give_back(lease.id, at=AT)
    node = started()
    with pytest.raises(LeaseReturnedError):
        node.accept(paper, at=AT)

    assert node.give_back(lease.id, at=AT) == report
    assert office.take_back(paper, report, at=AT).amounts == (70,)


def test_books_in_memory_are_another_node_after_a_restart(keys: Path) -> None:
    office = open_office("memory:", key=keys / "office", nodes={"here": public_key(keys / "here")})

    def started() -> tuple[LeasedLedger, str]:
        return open_node(
            "memory:", name="here", key=keys / "here", office=public_key(keys / "office")
        )

    node, name = started()
    paper = office.grant(claim(100), name="1", node=name, at=AT, lasts=DAY)
    assert isinstance(paper, Signed)
    node.accept(paper, at=AT)
    with pytest.raises(WrongNodeError):
        started()[0].accept(paper, at=AT)


def test_keys_are_for_their_owner_alone(keys: Path, tmp_path: Path) -> None:
    assert (keys / "here").stat().st_mode & 0o077 == 0
    with pytest.raises(UsageError, match="the key cannot be written"):
        write_key(keys / "here")
    with pytest.raises(UsageError, match="the key cannot be read"):
        signer(tmp_path / "none")
    (tmp_path / "text").write_text("no key")
    with pytest.raises(UsageError, match="this is no private Ed25519 key"):
        signer(tmp_path / "text")
    with pytest.raises(UsageError, match="this is no public Ed25519 key"):
        verifier(b"no key")
    with pytest.raises(UsageError, match="is no name of a node"):
        open_node("memory:", name="a#b", key=keys / "here", office=b"")


TEXTS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=20)
AMOUNTS = st.one_of(
    st.integers(0, 10**20), st.decimals(0, 10**9, places=6, allow_nan=False, allow_infinity=False)
)
TIMES = st.integers(-(10**15), 10**16).map(lambda n: AT + timedelta(microseconds=n))


@given(TEXTS, TEXTS, st.integers(-(2**63) + 1, 2**63 - 1), AMOUNTS, AMOUNTS, TIMES)
def test_papers_say_what_was_signed(
    name: str, node: str, window: int, limit: Decimal, amount: Decimal, time: datetime
) -> None:
    counter = Counter(agreement=name, rule=node, party=name, window=window)
    lease = Lease(
        id=name, counter=counter, limit=limit, amount=amount, node=node, starts=time, ends=time
    )
    report = Report(lease=name, node=node, used=amount)
    one, two = sign_lease(lease, _stamp), sign_report(report, _stamp)

    assert read_lease(Signed.from_json(one.to_json()), _stamped) == lease
    assert read_report(Signed.from_json(two.to_json()), _stamped) == report


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"payload": "", "signature": "?"}', "5"])
def test_what_is_no_paper_is_said(text: str) -> None:
    with pytest.raises(ForgedLeaseError, match="this is no signed lease"):
        Signed.from_json(text)


@pytest.mark.parametrize("payload", [b"", b"{", b"[]", b"{}", b'{"kind":1}', b"\xff"])
def test_what_was_signed_but_is_no_lease_is_said(payload: bytes) -> None:
    with pytest.raises(ForgedLeaseError, match="what was signed is"):
        read_lease(Signed(payload=payload, signature=_stamp(payload)), _stamped)


def _stamp(message: bytes) -> bytes:
    return b"stamped " + message


def _stamped(message: bytes, signature: bytes) -> bool:
    return signature == _stamp(message)


@dataclass
class Days:
    """What may happen between an office and its nodes, and what was really used."""

    world: World
    at: datetime = AT
    used: int = 0
    granted: list[tuple[LeasedLedger, str, Signed]] = field(default_factory=list)
    reports: list[tuple[Signed, Signed]] = field(default_factory=list)

    def grant(self, node: str, amount: int) -> None:
        name = str(len(self.granted))
        paper = self.world.office.grant(claim(amount), name=name, node=node, at=self.at, lasts=DAY)
        if isinstance(paper, Signed):
            at = self.node(node)
            self.granted.append((at, at.accept(paper, at=self.at).id, paper))

    def use(self, node: str, amount: int) -> None:
        self.take(self.node(node), amount)

    def use_directly(self, _: str, amount: int) -> None:
        self.take(self.world.ledger, amount)

    def take(self, ledger: Ledger, amount: int) -> None:
        held = ledger.reserve((claim(amount),), at=self.at, lasts=MINUTE)
        if isinstance(held, Reservation):
            self.used += amount
            assert ledger.commit(held, (amount,), at=self.at).overrun == (0,)

    def hold(self, node: str, amount: int) -> None:
        self.node(node).reserve((claim(amount),), at=self.at, lasts=MINUTE)

    def give_back(self, _: str, number: int) -> None:
        node, lease, paper = self.granted[number % len(self.granted)]
        self.reports.append((paper, node.give_back(lease, at=self.at)))

    def report(self, _: str, number: int) -> None:
        self.world.office.take_back(*self.reports[number % len(self.reports)], at=self.at)

    def wait(self, _: str, minutes: int) -> None:
        self.at += timedelta(minutes=minutes)

    def node(self, name: str) -> LeasedLedger:
        return self.world.here if name == "here" else self.world.there


STEPS = st.tuples(
    st.sampled_from(
        (
            *(Days.grant, Days.use, Days.use, Days.use_directly, Days.hold),
            *(Days.give_back, Days.report, Days.wait),
        )
    ),
    st.sampled_from(["here", "there"]),
    st.integers(1, 400),
)


@settings(deadline=None)
@given(steps=st.lists(STEPS, max_size=60))
def test_all_that_is_used_anywhere_stays_within_the_cap(
    keys: Path, steps: list[tuple[Callable[[Days, str, int], None], str, int]]
) -> None:
    """Reports come late, twice or never, and some use the ledger itself meanwhile."""
    days = Days(built(keys))
    for step, node, number in steps:
        with suppress(LedgerError, ZeroDivisionError):  # refused, or nothing granted yet
            step(days, node, number)
        assert days.used <= CAP
    for node_, lease, paper in days.granted:
        with suppress(LeaseReplayedError):
            report = node_.give_back(lease, at=days.at)
            assert days.world.office.take_back(paper, report, at=days.at).overrun == (0,)
    counted = days.world.ledger.used(COUNTER, at=days.at)

    assert days.used <= counted <= CAP
    assert days.world.left(at=days.at + DAY) == CAP - counted
