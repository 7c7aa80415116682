# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Ledgers of caps by address: in this process's memory, in SQLite, in PostgreSQL."""

from datetime import timedelta

from licet.decide.ledger import InProcessLedger, Ledger
from licet.terms.errors import UsageError

__all__ = ["TIMEOUT", "open_ledger"]

TIMEOUT = timedelta(seconds=5)
"""How long a caller waits for an answer, unless told otherwise."""


def open_ledger(url: str, *, timeout: timedelta = TIMEOUT) -> Ledger:
    """The ledger at an address; nothing is opened before it is first asked.

    Args:
        url: `memory:`, `sqlite:///path/to/file` or `postgresql://user@host/database`.
        timeout: How long a caller waits at most before it is told that the ledger is unreachable.

    Raises:
        UsageError: The address is of no kind we know.
    """
    if url == "memory:":
        return InProcessLedger()
    if url.startswith(("sqlite:///", "postgresql://")) and url != "sqlite:///:memory:":
        from licet.app.ledgers.sql import SqlLedger

        return SqlLedger(url, timeout=timeout)
    kind = url.partition(":")[0]
    raise UsageError(
        f"there is no ledger at addresses that begin `{kind}:`",  # the rest may hold a password
        hint="write memory:, sqlite:///ledger.db or postgresql://user@host/database",
    )
