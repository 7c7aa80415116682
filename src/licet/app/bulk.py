# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Read every document of a folder, several at a time; one bad file never stops the rest.

Each result is a line of a journal beside the output as soon as it is there, so a run that was
stopped goes on where it was. The output is written whole at the end, in order of names.
"""

import hashlib
import json
import signal
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Any

from licet.terms import LicetError, UsageError
from licet.terms.documents import Marks

__all__ = ["SUFFIXES", "Job", "journal_of", "read_all"]

SUFFIXES = (".txt", ".text", ".md", ".markdown", ".html", ".htm", ".docx", ".pdf")
NAMES = ("LICENSE", "LICENCE", "COPYING", "NOTICE", "USE_POLICY", "COPYRIGHT")
SECONDS = 120
"""How long one file may take."""
AHEAD = 4
"""Files handed to each process before one is done."""

Line = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What to read and how."""

    folder: Path
    jobs: int
    with_catalogue: bool
    marks: Marks


def documents(folder: Path) -> tuple[list[Path], list[Path]]:
    """Files below a folder that are documents, and those that are not; links are not followed.

    Raises:
        UsageError: The folder cannot be listed.
    """
    try:
        files = sorted(p for p in folder.rglob("*") if p.is_file() and not p.is_symlink())
    except OSError as error:
        raise UsageError(
            f"the folder cannot be read: {(error.strerror or '').lower()}", where=str(folder)
        ) from error
    wanted = [p for p in files if _is_document(p)]
    return wanted, [p for p in files if not _is_document(p)]


def _is_document(path: Path) -> bool:
    if path.name.startswith("."):
        return False
    return path.suffix.lower() in SUFFIXES or path.name.upper().startswith(NAMES)


def journal_of(out: Path) -> Path:
    """Where results wait until the output is written."""
    return out.with_name(f"{out.name}.journal.jsonl")


def read_all(
    job: Job, paths: Iterable[Path], *, done: dict[str, str], progress: Callable[[], None]
) -> Iterator[Line]:
    """One line a file, as they become ready.

    Args:
        job: What to read and how.
        paths: Files below `job.folder`.
        done: Names and digests of files that were read before; unchanged ones are passed over.
        progress: Called once a file.
    """
    todo = list(paths)
    alone: list[Path] = []
    while todo:
        todo, crashed = yield from _pooled(job, todo, done, progress, jobs=job.jobs)
        alone += crashed
    for path in alone:  # a crash took its process down; find out which file it was
        left, crashed = yield from _pooled(job, [path], done, progress, jobs=1)
        if left or crashed:
            progress()
            yield _failed(_name(job, path), "", "the reader crashed on this file", "")


def _pooled(
    job: Job, todo: list[Path], done: dict[str, str], progress: Callable[[], None], *, jobs: int
) -> Generator[Line, None, tuple[list[Path], list[Path]]]:
    """Read until all is done or a process dies; returns what is left, and what was in flight."""
    waiting = list(reversed(todo))
    flying: dict[Future[Line | None], Path] = {}
    read = partial(_read_one, job=job, done=done)
    with ProcessPoolExecutor(max_workers=jobs) as pool:
        while waiting or flying:
            while waiting and len(flying) < jobs * AHEAD:
                path = waiting.pop()
                flying[pool.submit(read, path)] = path
            ready, _ = wait(flying, return_when=FIRST_COMPLETED)
            try:
                for future in ready:
                    line = future.result()
                    del flying[future]
                    progress()
                    if line is not None:
                        yield line
            except BrokenProcessPool:
                return list(reversed(waiting)), list(flying.values())
    return [], []


def _read_one(path: Path, *, job: Job, done: dict[str, str]) -> Line | None:
    """Read one file in a process of its own; `None` if it was read before and is unchanged."""
    from licet.app.encode import dossier_json
    from licet.app.service import bytes_of, read_document
    from licet.text import read

    name, digest = _name(job, path), ""
    signal.signal(signal.SIGALRM, _too_long)
    signal.alarm(SECONDS)
    try:
        data = bytes_of(path)
        digest = hashlib.sha256(data).hexdigest()
        if done.get(name) == digest:
            return None
        document = read(data, name=path.name, marks=job.marks)
        dossier = read_document(document, with_catalogue=job.with_catalogue)
        return {"file": name, "sha256": digest, **dossier_json(dossier)}
    except LicetError as error:
        return _failed(name, digest, error.problem, error.hint)
    except TimeoutError:
        return _failed(name, digest, f"it took more than {SECONDS} seconds", "")
    except Exception as error:
        return _failed(name, digest, f"licet failed on it: {type(error).__name__}", "")
    finally:
        signal.alarm(0)


def _too_long(_number: int, _frame: FrameType | None) -> None:
    raise TimeoutError


def _name(job: Job, path: Path) -> str:
    return path.relative_to(job.folder).as_posix().encode("utf-8", "replace").decode()


def _failed(name: str, digest: str, problem: str, hint: str) -> Line:
    return {"file": name, "sha256": digest, "error": {"problem": problem, "hint": hint}}


def lines_of(path: Path) -> Iterator[Line]:
    """The lines of a JSON-lines file; a last line that was cut off is passed over."""
    if not path.exists():
        return
    with path.open(encoding="utf-8") as file:
        for text in file:
            try:
                yield json.loads(text)
            except ValueError:
                return
