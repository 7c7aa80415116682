# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Sources converted to one file of events, with what was set aside in another."""

from collections.abc import Callable, Iterable
from contextlib import ExitStack
from pathlib import Path

from licet.app.events.reading import read_rows, read_rows_or_batches
from licet.app.events.records import PassedOver, SetAside, Settings, Tally
from licet.app.events.sources import Source
from licet.app.events.write import Add, check_output, opened_output, quarantine
from licet.terms import UnreadableError, UsageError

__all__ = ["convert"]

_KEPT = 10
"""Rows set aside that are shown."""


def convert(
    sources: Iterable[Source],
    settings: Settings,
    *,
    out: Path | None,
    aside: Path | None,
    tally: Tally,
    progress: Callable[[int], None] = lambda _: None,
) -> list[SetAside]:
    """Read sources and write their events; the first rows that were set aside.

    Args:
        sources: From `find_sources`.
        settings: How rows become events.
        out: Where events go; nothing: they are only counted.
        aside: Where rows go that did not become events.
        tally: Counts every row.
        progress: Told how many bytes were read.

    Raises:
        UsageError: Something cannot be written, or a default or the mapping cannot be used.
        UnreadableError: Files cannot be read, and nothing was read of the others.
    """
    sources = list(sources)
    _check(sources, out, aside)
    read = read_rows_or_batches if out and out.name.endswith(".parquet") else read_rows
    metrics = {*settings.metrics, *settings.mapping.metrics}
    first: list[SetAside] = []
    with ExitStack() as stack:
        keep: Callable[[SetAside], None] = _nowhere
        add: Add = _nowhere
        if aside is not None:
            keep = stack.enter_context(quarantine(aside))
        if out is not None:
            add = stack.enter_context(opened_output(out, metrics=metrics))
        for row in read(sources, settings, tally, progress=progress):
            if isinstance(row, SetAside):
                keep(row)
                first += [row] * (len(first) < _KEPT)
            elif not isinstance(row, PassedOver):
                add(row)
        if tally.broken and not tally.read:
            # Leaving here by an error keeps what an earlier run wrote.
            raise _nothing_read(tally)
    return first


def _nowhere(_row: object) -> None:
    pass


def _nothing_read(tally: Tally) -> UnreadableError:
    first, *others = tally.broken
    more = f", and {len(others)} more files cannot be read" if others else ""
    return UnreadableError(f"{first.problem}{more}", where=first.file, hint=first.hint)


def _check(sources: list[Source], out: Path | None, aside: Path | None) -> None:
    if out is not None:
        check_output(out)
        if aside is not None and out.resolve() == aside.resolve():
            raise UsageError("two outputs would go into one file", where=str(out))
    for path in (out, aside):
        read = (one.path for one in sources if one.path is not None)
        if path is not None and any(one.resolve() == path.resolve() for one in read):
            raise UsageError("this file is read, and would be overwritten", where=str(path))
