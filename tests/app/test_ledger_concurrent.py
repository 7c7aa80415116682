# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Caps stay exact with many threads and processes, with some killed, and when nobody answers."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from ledger_callers import killed_at_random
from ledger_databases import Postgres, no_postgres, server

from licet.app.ledgers.sql import SqlLedger
from licet.decide.ledger import (
    Claim,
    Counter,
    InProcessLedger,
    Ledger,
    LedgerError,
    LedgerUnreachableError,
    Refusal,
    Reservation,
)
from licet.terms.errors import UsageError

AT = datetime(2026, 1, 1, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
HERE = Path(__file__).parent
needs_postgres = pytest.mark.skipif(bool(no_postgres()), reason=no_postgres())


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgres]:
    """A server of our own: it is stopped, started and halted here."""
    if os.environ.get("LICET_POSTGRES"):
        pytest.skip("LICET_POSTGRES is somebody's server: it is not stopped here")
    with server() as running:
        yield running


@pytest.fixture
def opened() -> Iterator[Callable[..., SqlLedger]]:
    """Ledgers that are let go of afterwards."""
    ledgers: list[SqlLedger] = []

    def open_(url: str, *, seconds: float = 10) -> SqlLedger:
        ledgers.append(SqlLedger(url, timeout=timedelta(seconds=seconds)))
        return ledgers[-1]

    yield open_
    for ledger in ledgers:
        ledger.close()


def counter(name: str) -> Counter:
    return Counter(agreement=name, rule="tokens", party="p", window=0)


def held(answer: Reservation | Refusal) -> Reservation:
    assert isinstance(answer, Reservation), answer
    return answer


def one(ledger: Ledger, name: str, limit: int = 10) -> Reservation | Refusal:
    return ledger.reserve((Claim(counter=counter(name), limit=limit),), at=AT, lasts=MINUTE)


def together(count: int, do: Callable[[int], None]) -> None:
    """Do it in so many threads at once; what goes wrong in one goes wrong here."""
    failed: list[BaseException] = []
    gate = threading.Barrier(count)

    def run(number: int) -> None:
        try:
            gate.wait()
            do(number)
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed, failed[0]


def used_up(ledger: Ledger, *, callers: int, cap: int) -> None:
    """Callers use a cap until they are refused; most uses come to less than was reserved."""
    claims = (Claim(counter=counter("shared"), limit=cap, amount=7),)
    told: list[int] = []

    def caller(number: int) -> None:
        for turn in range(1000):
            answer = ledger.reserve(claims, at=AT, lasts=MINUTE)
            if isinstance(answer, Refusal):
                (standing,) = answer.standings
                assert standing.used + standing.held <= cap
                return
            amount = (number + turn) % 8
            if not amount:
                ledger.release(answer, at=AT)
                continue
            done = ledger.commit(answer, (amount,), at=AT)
            assert done.overrun == (0,)
            told.append(amount)

    together(callers, caller)
    used = ledger.used(counter("shared"), at=AT)
    assert used == sum(told)
    assert cap - 7 * callers < used <= cap


def test_threads_do_not_overshoot_a_cap_in_memory() -> None:
    used_up(InProcessLedger(), callers=64, cap=5000)


def test_threads_do_not_overshoot_a_cap_in_sqlite(
    opened: Callable[..., SqlLedger], tmp_path: Path
) -> None:
    used_up(opened(f"sqlite:///{tmp_path}/ledger.db"), callers=64, cap=5000)


@needs_postgres
def test_threads_do_not_overshoot_a_cap_in_postgresql(
    opened: Callable[..., SqlLedger], postgresql: Postgres
) -> None:
    used_up(opened(postgresql.url), callers=64, cap=5000)


def crossed(ledgers: list[SqlLedger]) -> None:
    """Programs that claim the same counters in different orders wait, and never for ever."""
    counters = [counter(f"crossing {number}") for number in range(4)]
    told: list[Counter] = []

    def program(number: int) -> None:
        chance = random.Random(number)
        for turn in range(25):
            some = chance.sample(counters, 3)
            member = f"member {chance.randrange(5)}"
            claims = [Claim(counter=c, limit=10**6, amount=2) for c in some]
            claims.append(Claim(counter=counter("crossing members"), limit=5, member=member))
            first = held(ledgers[number].reserve(claims, at=AT, lasts=MINUTE))
            if turn % 5 == 0:
                assert ledgers[number].release(first, at=AT)
                continue
            assert not any(ledgers[number].commit(first, (2, 2, 2, 1), at=AT).overrun)
            told.extend(some)

    together(len(ledgers), program)
    for one_ in counters:
        assert ledgers[0].used(one_, at=AT) == 2 * told.count(one_)
    assert ledgers[0].used(counter("crossing members"), at=AT) == 5


def test_programs_that_claim_in_different_orders_do_not_lock_one_another_in_sqlite(
    opened: Callable[..., SqlLedger], tmp_path: Path
) -> None:
    crossed([opened(f"sqlite:///{tmp_path}/ledger.db", seconds=30) for _ in range(6)])


@needs_postgres
def test_programs_that_claim_in_different_orders_do_not_lock_one_another_in_postgresql(
    opened: Callable[..., SqlLedger], postgresql: Postgres
) -> None:
    crossed([opened(postgresql.url, seconds=30) for _ in range(6)])


def killed(url: str, folder: Path) -> None:
    accounts = killed_at_random(url, folder, callers=4, seconds=3)

    assert accounts.killed >= 6
    assert accounts.told > 6
    assert accounts.lost == 0
    assert accounts.counted == accounts.noted
    assert accounts.overrun == 0
    assert accounts.left == 10**9 - accounts.counted, "what the killed held is free again"


def test_killed_processes_lose_nothing_and_count_nothing_twice_in_sqlite(tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    killed(f"sqlite:///{tmp_path}/ledger.db", tmp_path / "notes")


@needs_postgres
def test_killed_processes_lose_nothing_and_count_nothing_twice_in_postgresql(
    postgresql: Postgres, tmp_path: Path
) -> None:
    killed(postgresql.url, tmp_path)


def test_killed_processes_do_not_overshoot_a_small_cap(tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    accounts = killed_at_random(
        f"sqlite:///{tmp_path}/ledger.db", tmp_path / "notes", callers=4, seconds=2, cap=20_000
    )

    assert accounts.overrun == 0
    assert accounts.counted == accounts.noted <= 20_000
    assert accounts.left == 20_000 - accounts.counted


def test_uses_told_after_their_time_are_counted_and_the_rest_is_within_the_cap(
    tmp_path: Path,
) -> None:
    """Callers die with uses they never told, and others are given the room meanwhile."""
    (tmp_path / "notes").mkdir()
    accounts = killed_at_random(
        f"sqlite:///{tmp_path}/ledger.db", tmp_path / "notes",
        callers=4, seconds=2, cap=20_000, lasts=timedelta(seconds=0.1),
    )  # fmt: skip

    assert accounts.lost == 0
    assert accounts.counted == accounts.noted
    assert accounts.counted - accounts.overrun <= 20_000


def test_processes_and_their_forks_share_a_ledger(tmp_path: Path) -> None:
    """A server that forks its workers after it opened the ledger."""
    program = f"""
import os
from test_ledger_concurrent import *
ledger = SqlLedger("sqlite:///{tmp_path}/ledger.db", timeout=MINUTE)
ledger.commit(held(one(ledger, "a")), (1,), at=AT)
child = os.fork()
for _ in range(3):
    ledger.commit(held(one(ledger, "a")), (1,), at=AT)
if child:
    _, status = os.waitpid(child, 0)
    assert status == 0
    ledger.commit(held(one(ledger, "a")), (1,), at=AT)
    print(ledger.used(counter("a"), at=AT))
"""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", program],
        capture_output=True, text=True, timeout=120, check=False, cwd=HERE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)},
    )  # fmt: skip

    assert (done.stdout, done.stderr) == ("8\n", "")


def test_two_programs_that_use_one_id_are_told_apart(
    opened: Callable[..., SqlLedger], tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path}/ledger.db"
    ledgers = [opened(url) for _ in range(4)]
    answers: list[str] = []

    def ask(number: int) -> None:
        claim = Claim(counter=counter(f"of {number}"), limit=100)
        for turn in range(20):
            try:
                held(ledgers[number].reserve((claim,), at=AT, lasts=MINUTE, id=f"call {turn}"))
                answers.append("held")
            except LedgerError as error:
                answers.append(str(error).partition("\n")[0].partition("`")[0])

    together(4, ask)
    assert answers.count("held") == 20
    assert answers.count("the id ") == 60


def test_a_ledger_that_cannot_be_opened_is_unreachable(
    opened: Callable[..., SqlLedger], tmp_path: Path
) -> None:
    with pytest.raises(LedgerUnreachableError, match="the ledger cannot be reached"):
        one(opened(f"sqlite:///{tmp_path}/no/such/folder/ledger.db"), "a")


def test_a_file_that_is_no_database_is_unreachable(
    opened: Callable[..., SqlLedger], tmp_path: Path
) -> None:
    (tmp_path / "ledger.db").write_text("something else\n" * 100)

    with pytest.raises(LedgerUnreachableError, match="the ledger cannot be reached"):
        one(opened(f"sqlite:///{tmp_path}/ledger.db"), "a")


def test_a_locked_ledger_is_unreachable_in_bounded_time_and_well_again_later(
    opened: Callable[..., SqlLedger], tmp_path: Path
) -> None:
    ledger = opened(f"sqlite:///{tmp_path}/ledger.db", seconds=1.5)
    held(one(ledger, "a"))
    other = sqlite3.connect(tmp_path / "ledger.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    begun = time.monotonic()
    with pytest.raises(LedgerUnreachableError):
        one(ledger, "a")
    assert time.monotonic() - begun < 15
    other.execute("ROLLBACK")
    other.close()

    held(one(ledger, "a"))


@pytest.mark.parametrize("instead", ["nothing", "a copy"])
def test_a_file_that_was_moved_stays_shut(
    opened: Callable[..., SqlLedger], tmp_path: Path, instead: str
) -> None:
    """Else a new, empty ledger would let everybody begin anew."""
    ledger = opened(f"sqlite:///{tmp_path}/ledger.db")
    held(one(ledger, "a"))
    (tmp_path / "ledger.db").rename(tmp_path / "away.db")
    if instead == "a copy":
        (tmp_path / "ledger.db").write_bytes((tmp_path / "away.db").read_bytes())
    for _ in range(2):
        with pytest.raises(LedgerUnreachableError, match="was moved or replaced"):
            one(ledger, "a")


def test_tables_of_another_version_are_not_touched(
    opened: Callable[..., SqlLedger], tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path}/ledger.db"
    held(one(opened(url), "a"))
    other = sqlite3.connect(tmp_path / "ledger.db", isolation_level=None)
    other.execute("UPDATE licet_ledger SET schema = 99")
    other.close()

    with pytest.raises(LedgerError, match="tables are of version 99, this program knows 1"):
        one(opened(url), "a")


def test_what_cannot_be_stored_troubles_nobody_else(
    opened: Callable[..., SqlLedger], tmp_path: Path
) -> None:
    ledger = opened(f"sqlite:///{tmp_path}/ledger.db")
    claims = (Claim(counter=counter("a"), limit=100),)
    answers: list[str] = []

    def ask(number: int) -> None:
        name = f"\ud800 {number}" if number % 4 == 0 else f"call {number}"
        try:
            answers.append(type(ledger.reserve(claims, at=AT, lasts=MINUTE, id=name)).__name__)
        except LedgerError as error:
            answers.append(error.problem.partition(": ")[0])

    together(32, ask)
    assert answers.count("Reservation") == 24
    assert answers.count("the ledger's database cannot store this") == 8


@needs_postgres
def test_a_server_that_stops_is_unreachable_and_loses_nothing(
    opened: Callable[..., SqlLedger], postgresql: Postgres
) -> None:
    ledger = opened(postgresql.url)
    first = held(one(ledger, "stops"))
    ledger.commit(held(one(ledger, "stops")), (1,), at=AT)
    postgresql.stop()
    try:
        with pytest.raises(LedgerUnreachableError, match="the ledger cannot be reached"):
            one(ledger, "stops")
        with pytest.raises(LedgerUnreachableError):
            ledger.commit(first, (1,), at=AT)
    finally:
        postgresql.start()

    assert ledger.commit(first, (1,), at=AT).overrun == (0,)
    assert ledger.used(counter("stops"), at=AT) == 2


@needs_postgres
def test_a_server_that_hangs_is_unreachable_in_bounded_time(
    opened: Callable[..., SqlLedger], postgresql: Postgres
) -> None:
    import psycopg

    ledger = opened(postgresql.url, seconds=2)
    held(one(ledger, "hangs"))
    with psycopg.connect(postgresql.url) as connection:
        row = connection.execute(
            "SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
            " AND backend_type = 'client backend' ORDER BY backend_start DESC LIMIT 1"
        ).fetchone()
    assert row is not None
    os.kill(row[0], signal.SIGSTOP)
    try:
        begun = time.monotonic()
        for _ in range(2):
            with pytest.raises(LedgerUnreachableError, match=r"no answer within 2 s"):
                one(ledger, "hangs")
        assert time.monotonic() - begun < 20
    finally:
        os.kill(row[0], signal.SIGCONT)
    held(one(ledger, "hangs"))


def test_a_ledger_that_is_closed_lets_go_of_its_file_and_can_be_asked_again(
    opened: Callable[..., SqlLedger], tmp_path: Path
) -> None:
    ledger = opened(f"sqlite:///{tmp_path}/ledger.db")
    first = held(one(ledger, "a"))
    ledger.close()
    ledger.close()
    assert [path.name for path in tmp_path.iterdir()] == ["ledger.db"]

    assert ledger.commit(first, (1,), at=AT).overrun == (0,)


def test_a_driver_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)

    with pytest.raises(UsageError, match="the driver for PostgreSQL is not installed"):
        SqlLedger("postgresql://u@localhost/db", timeout=MINUTE)


def test_a_password_is_not_told(opened: Callable[..., SqlLedger]) -> None:
    pytest.importorskip("psycopg")
    ledger = opened("postgresql://u:secret@127.0.0.1:1/db", seconds=5)

    with pytest.raises(LedgerUnreachableError) as caught:
        one(ledger, "a")
    assert "secret" not in str(caught.value)
