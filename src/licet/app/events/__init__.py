# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Usage events from the sources that have them, and back into files."""

from licet.app.events.convert import convert
from licet.app.events.mapping import Mapped, load_mapping
from licet.app.events.reading import read_events, read_rows, read_rows_or_batches
from licet.app.events.records import (
    KINDS,
    Broken,
    PassedOver,
    Row,
    SetAside,
    Settings,
    Tally,
)
from licet.app.events.sources import Source, find_sources
from licet.app.events.write import write_events

__all__ = [
    "KINDS", "Broken", "Mapped", "PassedOver", "Row", "SetAside", "Settings", "Source", "Tally",
    "convert", "find_sources", "load_mapping", "read_events", "read_rows", "read_rows_or_batches",
    "write_events",
]  # fmt: skip
