# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A ledger of caps in a database: SQLite for the processes of one machine, PostgreSQL for many.

Every answer is given after its transaction is on disk. A process that is killed leaves either all
of a reservation or nothing, and what it held is given back when its time is over.
"""

import os
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any, TypeVar
from uuid import uuid4

from sqlalchemy import Connection, Engine, create_engine, delete, event, not_, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import (
    ArgumentError,
    DataError,
    IntegrityError,
    InterfaceError,
    OperationalError,
)
from sqlalchemy.pool import NullPool

from licet.app.ledgers.clerk import Call, Clerk
from licet.app.ledgers.page import Page, microseconds
from licet.app.ledgers.tables import CLAIMS, COUNTERS, OPEN, create
from licet.decide.ledger import KEEPS, Books
from licet.decide.quotas import (
    Amount,
    Claim,
    Committed,
    Counter,
    LedgerError,
    LedgerUnreachableError,
    Refusal,
    Reservation,
    check_time,
    checked_claims,
    checked_counts,
)
from licet.terms.errors import UsageError

__all__ = ["SqlLedger"]

T = TypeVar("T")

_FORGETS_EVERY = timedelta(hours=1)
_MICROSECOND = timedelta(microseconds=1)
_ORPHANS: list[object] = []
"""Connections of the process we were forked from: to close them here would close them there."""


class SqlLedger:
    """A ledger in SQLite or PostgreSQL, for any number of threads, processes and machines.

    Nothing is opened before the first call; tables that are not there are made. Whatever keeps
    the database from answering in time is `LedgerUnreachableError`, and never an answer.

    Args:
        url: `sqlite:///path/to/file` or `postgresql://user@host/database`.
        timeout: How long a caller waits.
        keeps: How long after its time a reservation can still be told what was used.

    Raises:
        UsageError: The address cannot be read, or the driver for it is not installed.
    """

    def __init__(self, url: str, *, timeout: timedelta, keeps: timedelta = KEEPS) -> None:
        self._seconds = timeout.total_seconds()
        self._engine = _engine(url, seconds=self._seconds)
        self._where = self._engine.url.render_as_string(hide_password=True)
        self._connection: Connection | None = None
        self._process = 0
        self._file: tuple[int, int] | None = None
        self._numbers: dict[Counter, int] = {}
        self._keeps = keeps
        self._forgot = 0
        self._clerk = Clerk(self._work, self._let_go, seconds=self._seconds)

    def reserve(
        self,
        claims: Sequence[Claim],
        *,
        at: datetime,
        lasts: timedelta,
        id: str | None = None,  # noqa: A002 - the name that the protocol gives it
    ) -> Reservation | Refusal:
        """As `Ledger.reserve`."""
        asked = checked_claims(claims, at=at, lasts=lasts, name=id)
        name = uuid4().hex if id is None else id
        return self._ask(
            lambda books: books.reserve(asked, at=at, lasts=lasts, name=name),
            *asked, name=name, at=at, opens=True,
        )  # fmt: skip

    def commit(
        self, reservation: Reservation, amounts: Sequence[Amount], *, at: datetime
    ) -> Committed:
        """As `Ledger.commit`."""
        checked_counts(reservation, amounts)
        return self._ask(
            lambda books: books.commit(reservation, amounts, at=at),
            *reservation.claims, name=reservation.id, at=at,
        )  # fmt: skip

    def release(self, reservation: Reservation, *, at: datetime) -> bool:
        """As `Ledger.release`."""
        return self._ask(
            lambda books: books.release(reservation, at=at),
            *reservation.claims, name=reservation.id, at=at,
        )  # fmt: skip

    def expire(self, *, at: datetime) -> int:
        """As `Ledger.expire`; also forgets what ended long ago."""
        check_time(at)
        ended = 0
        while True:
            call = Call(
                do=lambda books: books.expire(at=at), until=microseconds(at), everywhere=True
            )
            some: int = self._clerk.ask(call)
            if not some:
                return ended
            ended += some

    def used(self, counter: Counter, *, at: datetime) -> Amount:
        """As `Ledger.used`."""
        check_time(at)
        amount: Amount = self._clerk.ask(
            Call(do=lambda books: books.used(counter), counters=(counter,), until=microseconds(at))
        )
        return amount

    def close(self) -> None:
        """Answer those who wait, then let go of the database."""
        self._clerk.end()

    def _ask(
        self,
        do: Callable[[Books], T],
        *claims: Claim,
        name: str,
        at: datetime,
        opens: bool = False,
    ) -> T:
        check_time(at)
        call = Call(
            do=do,
            names=(name,),
            counters=tuple(claim.counter for claim in claims),
            members=tuple(claim.member for claim in claims if claim.member is not None),
            until=microseconds(at),
            opens=opens,
        )
        answer: T = self._clerk.ask(call)
        return answer

    def _work(self, calls: Sequence[Call]) -> None:
        """Answer every call: with what it asked for, or with why not."""
        try:
            answers = self._tried(calls)
        except Exception as error:
            lost = isinstance(error, OperationalError | InterfaceError | LedgerUnreachableError)
            if lost:
                self._let_go()
            elif len(calls) > 1:  # what one of them asked cannot be stored: the others can
                for call in calls:
                    self._work([call])
                return
            for call in calls:
                call.answer.set_exception(self._told(error))
            return
        for call, answer in zip(calls, answers, strict=True):
            if isinstance(answer, LedgerError):
                call.answer.set_exception(answer)
            else:
                call.answer.set_result(answer)

    def _tried(self, calls: Sequence[Call]) -> list[Any]:
        try:
            return self._transaction(calls)
        except IntegrityError:  # another program used the same id in this moment: now it is seen
            return self._transaction(calls)

    def _transaction(self, calls: Sequence[Call]) -> list[Any]:
        connection = self._connected()
        numbers = self._numbered(connection, calls)
        with connection.begin():
            if any(call.everywhere for call in calls):
                numbers |= _lapsing(connection, until=max(call.until for call in calls))
            page = Page(connection, calls, sorted(numbers))
            if len(page.books.accounts) < len(numbers):
                self._numbers.clear()
                raise LedgerUnreachableError("counters have gone from the ledger's tables")
            answers = [_outcome(call, page.books) for call in calls]
            page.write()
            self._forget(connection, calls)
        return answers

    def _numbered(self, connection: Connection, calls: Sequence[Call]) -> set[int]:
        """The numbers of all counters the calls are about.

        New ones are made in a transaction of their own, so that whoever locks counters finds
        them there and can lock them in order.
        """
        known = self._numbers
        unknown = {c: call.opens for call in calls for c in call.counters if c not in known}
        unknown |= {c: True for call in calls if call.opens for c in call.counters if c in unknown}
        if unknown:
            with connection.begin():
                for counter in sorted(unknown, key=_order):
                    number = _number(connection, counter, opens=unknown[counter])
                    if number is not None:
                        known[counter] = number
        return {known[c] for call in calls for c in call.counters if c in known}

    def _connected(self) -> Connection:
        if self._connection is not None and self._process != os.getpid():
            _ORPHANS.append(self._connection)
            self._connection = None
        self._check_file()
        if self._connection is None:
            connection = self._engine.connect()
            try:
                if connection.dialect.name == "postgresql":
                    wait = max(1, round(self._seconds * 1000))
                    connection.exec_driver_sql(f"SET lock_timeout = {wait}")
                    connection.exec_driver_sql(f"SET statement_timeout = {wait}")
                    connection.commit()
                with connection.begin():
                    create(connection)
            except BaseException:
                connection.close()
                raise
            self._connection, self._process = connection, os.getpid()
            self._check_file()
        return self._connection

    def _check_file(self) -> None:
        """A file that was moved or replaced no longer knows what was used: stay shut."""
        path = self._engine.url.database
        if self._engine.dialect.name != "sqlite" or path is None:
            return
        try:
            found = os.stat(path)
        except OSError:
            now = None
        else:
            now = (found.st_dev, found.st_ino)
        if self._file is None and self._connection is not None:
            self._file = now
        elif self._file not in (None, now):
            raise LedgerUnreachableError(
                "the ledger's file was moved or replaced while it was in use",
                where=self._where,
                hint="put it back, or start anew if the caps may start anew",
            )

    def _let_go(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(Exception):  # it is lost anyway
                connection.invalidate()
                connection.close()

    def _forget(self, connection: Connection, calls: Sequence[Call]) -> None:
        """Drop the claims of reservations that ended long ago, now and then."""
        now = min(call.until for call in calls)
        every = _FORGETS_EVERY // _MICROSECOND
        if now - self._forgot < every and not any(call.everywhere for call in calls):
            return
        self._forgot = now
        before = now - self._keeps // _MICROSECOND
        connection.execute(delete(CLAIMS).where(not_(OPEN), CLAIMS.c.expires < before))

    def _told(self, error: Exception) -> LedgerError:
        if isinstance(error, LedgerError):
            return error
        words = str(getattr(error, "orig", None) or error).strip().partition("\n")[0]
        told: LedgerError
        if isinstance(error, DataError | UnicodeError):
            told = LedgerError(f"the ledger's database cannot store this: {words}")
        else:
            told = LedgerUnreachableError(
                f"the ledger cannot be reached: {words}",
                where=self._where,
                hint="nothing is allowed until it answers; see whether its database is well",
            )
        told.__cause__ = error
        return told


def _engine(url: str, *, seconds: float) -> Engine:
    try:
        address = make_url(url)
    except ArgumentError:
        raise UsageError(
            "the address of the ledger cannot be read",
            hint="write sqlite:///ledger.db or postgresql://user@host/database",
        ) from None
    if address.drivername == "sqlite":
        return _sqlite(address, seconds=seconds)
    try:
        return create_engine(
            address.set(drivername="postgresql+psycopg"),
            poolclass=NullPool,
            isolation_level="READ COMMITTED",
            # libpq rounds one second up to two.
            connect_args={"connect_timeout": max(2, round(seconds))},
        )
    except ModuleNotFoundError:
        raise UsageError(
            "the driver for PostgreSQL is not installed", hint="pip install 'licet[postgres]'"
        ) from None


def _sqlite(address: URL, *, seconds: float) -> Engine:
    path = os.path.abspath(address.database or "")
    engine = create_engine(
        address.set(database=path),
        poolclass=NullPool,
        connect_args={"timeout": seconds, "check_same_thread": False},
    )

    def prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # the driver would begin where we do not
        _write_ahead(connection, seconds=seconds)
        connection.execute("PRAGMA synchronous = FULL")

    def begin(connection: Connection) -> None:
        # Writers wait here, for as long as the timeout says; later they could only fail.
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", begin)
    return engine


def _write_ahead(connection: Any, *, seconds: float) -> None:
    """Let a file be read while it is written; two that begin this at once have to try again.

    SQLite does not wait here as it does elsewhere: each would wait for the other.
    """
    ends = time.monotonic() + seconds
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() >= ends:
                raise
            time.sleep(0.01)
        else:
            return


def _lapsing(connection: Connection, *, until: int) -> set[int]:
    """Numbers of counters with room whose time is over, some at a time."""
    due = select(CLAIMS.c.counter).where(OPEN, CLAIMS.c.expires <= until).distinct()
    return set(connection.execute(due.limit(1000)).scalars())


def _number(connection: Connection, counter: Counter, *, opens: bool) -> int | None:
    row = {
        "agreement": counter.agreement,
        "rule": counter.rule,
        "party": counter.party,
        "window": counter.window,
    }
    find = select(COUNTERS.c.id).filter_by(**row)
    found = connection.execute(find).scalar()
    if found is None and opens:
        fresh: Any = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
        connection.execute(fresh(COUNTERS).values(**row, used=0, held=0).on_conflict_do_nothing())
        found = connection.execute(find).scalar()
    return found


def _outcome(call: Call, books: Books) -> Any:
    try:
        return call.do(books)
    except LedgerError as error:
        return error


def _order(counter: Counter) -> tuple[str, str, str, int]:
    return (counter.agreement, counter.rule, counter.party, counter.window)
