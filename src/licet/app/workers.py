# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Processes that do one task at a time, each task under a limit of time and memory.

A task that crashes its process, or takes too long, costs that process and no other task: the
process is ended, the task is answered with what happened, and a new process takes its place.
"""

import multiprocessing
import signal
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

__all__ = ["Lost", "work"]

MEMORY = 6 * 1024**3
"""Bytes of address space a process may take; past it a task fails with `MemoryError`."""

Result = dict[str, Any]


class Lost(StrEnum):
    """Why a task has no result."""

    CRASHED = "crashed"
    LATE = "late"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Worker:
    process: BaseProcess
    pipe: Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class _Flight:
    """A task under way."""

    worker: _Worker
    task: Path
    deadline: float
    """Of the monotonic clock."""


def work(
    tasks: Iterable[Path], do: Callable[[Path], Result], *, jobs: int, seconds: float
) -> Iterator[tuple[Path, Result | Lost]]:
    """Do every task, `jobs` at a time; give each with its result as it becomes ready.

    Args:
        tasks: What to do it to.
        do: A function that can be pickled, and gives a plain dictionary.
        jobs: Processes at the same time.
        seconds: How long one task may take.
    """
    todo = iter(tasks)
    idle: list[_Worker] = []
    flying: list[_Flight] = []
    try:
        while True:
            while len(flying) < jobs and (task := next(todo, None)) is not None:
                worker = idle.pop() if idle else _started(do)
                flying.append(_sent(worker, task, seconds))
            if not flying:
                return
            for flight, result in _landed(flying):
                flying.remove(flight)
                if isinstance(result, Lost):
                    _end(flight.worker)
                else:
                    idle.append(flight.worker)
                yield flight.task, result
    finally:
        for worker in (*idle, *(f.worker for f in flying)):
            _end(worker)


def _started(do: Callable[[Path], Result]) -> _Worker:
    """A fresh interpreter: forking one that draws a progress bar in a thread is not safe."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, do), daemon=True)
    process.start()
    theirs.close()
    return _Worker(process=process, pipe=ours)


def _sent(worker: _Worker, task: Path, seconds: float) -> _Flight:
    with suppress(OSError):  # it died meanwhile: found when the answer is waited for
        worker.pipe.send(task)
    return _Flight(worker=worker, task=task, deadline=time.monotonic() + seconds)


def _landed(flying: list[_Flight]) -> list[tuple[_Flight, Result | Lost]]:
    """Wait until some task is done or past its time."""
    rest = max(0.0, min(f.deadline for f in flying) - time.monotonic())
    ready = wait([f.worker.pipe for f in flying], timeout=rest)
    now = time.monotonic()
    done: list[tuple[_Flight, Result | Lost]] = []
    for flight in flying:
        if flight.worker.pipe in ready:
            done.append((flight, _received(flight.worker)))
        elif flight.deadline <= now:
            done.append((flight, Lost.LATE))
    return done


def _received(worker: _Worker) -> Result | Lost:
    try:
        result: Result = worker.pipe.recv()
    except (EOFError, OSError):
        return Lost.CRASHED
    return result


def _end(worker: _Worker) -> None:
    worker.pipe.close()
    worker.process.kill()
    worker.process.join()
    worker.process.close()


def _serve(pipe: Connection, do: Callable[[Path], Result]) -> None:
    """The life of a process: a task, an answer, the next task."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent to act on
    _limit_memory()
    while True:
        try:
            task = pipe.recv()
        except (EOFError, OSError):
            return
        pipe.send(do(task))


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # not a Unix
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = MEMORY if hard == resource.RLIM_INFINITY else min(MEMORY, hard)
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))
