# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Events by the billion against many agreements, in a database."""

from licet.app.bulk_watch.engines import ENGINES, Engine, connect, micros
from licet.app.bulk_watch.found import BulkReport, Summed
from licet.app.bulk_watch.watch import Progress, watch_tables

__all__ = [
    "ENGINES",
    "BulkReport",
    "Engine",
    "Progress",
    "Summed",
    "connect",
    "listed",
    "micros",
    "watch_tables",
]
