# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Instants as whole microseconds since 1970 in UTC, which every database compares alike."""

from datetime import UTC, datetime, timedelta

from licet.decide.calendar import EPOCH
from licet.decide.now import FOR_EVER

__all__ = ["DAY", "EVER", "NEVER", "instant", "micros"]

DAY = 86_400_000_000
"""Microseconds in a day."""

_ONE = timedelta(microseconds=1)

NEVER = (FOR_EVER - EPOCH) // _ONE
"""After every event."""

EVER = (datetime.min.replace(tzinfo=UTC) - EPOCH) // _ONE
"""Before every event."""


def micros(at: datetime) -> int:
    """Microseconds since 1970-01-01T00:00Z.

    >>> micros(datetime(1970, 1, 2, tzinfo=UTC)) == DAY
    True
    """
    return (at - EPOCH) // _ONE


def instant(number: int) -> datetime:
    """The instant of so many microseconds, in UTC."""
    return EPOCH + timedelta(microseconds=number)
