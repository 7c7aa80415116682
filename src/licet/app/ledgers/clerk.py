# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""One thread that works for all callers of a process; those who wait together are served together.

A caller waits no longer than it said, whatever the database does: it is the thread that hangs.
"""

import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NoAnswerError
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from typing import Any

from licet.decide.ledger import Books
from licet.decide.quotas import Counter, LedgerUnreachableError

__all__ = ["Call", "Clerk"]

_TOGETHER = 256
"""Callers served in one go at most: none should wait long for the others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """What one caller wants done."""

    do: Callable[[Books], Any]
    """Done to books that hold all that the next three name."""
    names: tuple[str, ...] = ()
    """Reservations it is about."""
    counters: tuple[Counter, ...] = ()
    members: tuple[str, ...] = ()
    """Members of those counters it is about."""
    until: int
    """What expires by then lapses first; microseconds since 1970."""
    opens: bool = False
    """Whether counters that are not there yet are made."""
    everywhere: bool = False
    """Whether it is about every counter that something has lapsed of."""
    answer: Future[Any] = field(default_factory=Future)


class Clerk:
    """Takes calls from any thread and has them worked on in one, in their order.

    Args:
        work: Serves calls: gives each an answer or an error; runs in the clerk's thread alone.
        leave: Done in that thread when it ends.
        seconds: How long a caller waits.
    """

    def __init__(
        self,
        work: Callable[[Sequence[Call]], None],
        leave: Callable[[], None],
        *,
        seconds: float,
    ) -> None:
        self._work = work
        self._leave = leave
        self._seconds = seconds
        self._start = threading.Lock()
        self._calls: SimpleQueue[Call | None] = SimpleQueue()
        self._process = 0
        self._thread: threading.Thread | None = None

    def ask(self, call: Call) -> Any:
        """The answer to a call.

        Raises:
            LedgerUnreachableError: There was none in time.
        """
        if self._process != os.getpid():  # the first call, or the first after a fork
            self._begin()
        self._calls.put(call)
        try:
            return call.answer.result(timeout=self._seconds)
        except NoAnswerError:
            if call.answer.done() and not call.answer.cancelled():
                return call.answer.result()  # it came in this very moment, or is an error itself
            call.answer.cancel()
            raise LedgerUnreachableError(
                f"the ledger gave no answer within {self._seconds:g} s",
                hint="nothing is allowed until it answers; see whether its database is well",
            ) from None

    def end(self) -> None:
        """Let the thread finish what is waiting and stop; a later call starts another."""
        with self._start:
            thread = self._thread if self._process == os.getpid() else None
            self._process = 0
            if thread is not None:
                self._calls.put(None)
                thread.join(timeout=self._seconds)

    def _begin(self) -> None:
        with self._start:
            if self._process == os.getpid():
                return
            # A thread does not survive a fork; what waited then is waited for by nobody here.
            calls: SimpleQueue[Call | None] = SimpleQueue()
            self._calls = calls
            self._thread = threading.Thread(
                target=self._serve, args=(calls,), name="licet ledger", daemon=True
            )
            self._thread.start()
            self._process = os.getpid()

    def _serve(self, calls: "SimpleQueue[Call | None]") -> None:
        while True:
            taken = [calls.get()]
            try:
                while len(taken) < _TOGETHER:
                    taken.append(calls.get_nowait())
            except Empty:
                pass
            waiting = [
                c for c in taken if c is not None and c.answer.set_running_or_notify_cancel()
            ]
            if waiting:
                self._work(waiting)
            if None in taken:
                self._leave()
                return
