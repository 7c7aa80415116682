# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Events by the billion against many agreements, in a database."""

from licet.app.bulk_watch.engines import ENGINES, Engine, connect, micros
from licet.app.bulk_watch.found import BulkReport, Summed
from licet.app.bulk_watch.terms import Terms, compile_tables
from licet.app.bulk_watch.watch import Progress, watch_tables

__all__ = [
    "ENGINES",
    "BulkReport",
    "Engine",
    "Progress",
    "Summed",
    "Terms",
    "compile_tables",
    "connect",
    "micros",
    "watch_tables",
]
