# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The days of a portfolio as a calendar."""

from collections.abc import Iterable
from datetime import UTC, date, datetime

from licet.app.calendars import Dated, as_calendar
from licet.app.portfolios.index import Row
from licet.terms import DueDate

__all__ = ["calendar_of"]


def calendar_of(rows: Iterable[Row]) -> bytes:
    """A calendar of rows that `Index.dates` gives; equal days of one document are one event."""
    days = (
        Dated(
            digest=row["sha256"], title=row["name"],
            due=DueDate(
                day=date.fromisoformat(row["day"]), kind=row["kind"], says=row["says"],
                reckoned=row["reckoned"], places=(),
            ),
        )
        for row in rows
    )  # fmt: skip
    return as_calendar(days, stamp=datetime.now(UTC)).encode("utf-8")
