# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How far a run over many files is."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

__all__ = ["bar_of"]


@contextmanager
def bar_of(total: int, *, doing: str) -> Iterator[Callable[[], None]]:
    """A bar on standard error, on a terminal only; call what it gives once a file.

    Args:
        total: How many files there are.
        doing: One word: `reading`.
    """
    if not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task(doing, total=total)
        yield lambda: bar.advance(task)
