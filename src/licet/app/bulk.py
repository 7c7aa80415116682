# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Read every document of a folder, several at a time; one bad file never stops the rest."""

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from importlib import metadata
from pathlib import Path
from typing import Any

from licet.app.workers import Lost, work
from licet.terms import LicetError, UsageError
from licet.terms.documents import Marks

__all__ = ["SUFFIXES", "Found", "Job", "find_documents", "name_of", "read_all", "settings_of"]

SUFFIXES = (".txt", ".text", ".md", ".markdown", ".html", ".htm", ".docx", ".pdf")
NAMES = ("LICENSE", "LICENCE", "COPYING", "NOTICE", "USE_POLICY", "COPYRIGHT")
SECONDS = 60.0
"""How long one file may take; 30 pages take half a second."""

Line = dict[str, Any]
"""What is written of one file: name, digest, settings, and its dossier or an error."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What to read and how."""

    folder: Path
    jobs: int
    with_catalogue: bool
    marks: Marks
    seconds: float = SECONDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What lies below a folder, by path and in order."""

    documents: tuple[Path, ...]
    others: tuple[Path, ...]
    """Files that are passed over: not a format we read, hidden, or a link."""
    closed: tuple[tuple[Path, str], ...]
    """Folders that cannot be listed, with the reason."""


def find_documents(folder: Path) -> Found:
    """Everything below a folder; links are not followed, hidden folders not entered.

    Raises:
        UsageError: The folder itself cannot be listed.
    """
    documents: list[Path] = []
    others: list[Path] = []
    closed: list[tuple[Path, str]] = []
    for place, folders, files in os.walk(folder, onerror=lambda e: closed.append(_closed(e))):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        for path in (Path(place, name) for name in sorted(files)):
            (documents if _is_document(path) else others).append(path)
    if closed and closed[0][0] == folder:
        raise UsageError(f"the folder cannot be read: {closed[0][1]}", where=str(folder))
    return Found(documents=tuple(documents), others=tuple(others), closed=tuple(closed))


def _closed(error: OSError) -> tuple[Path, str]:
    return Path(str(error.filename)), (error.strerror or "no reason given").lower()


def _is_document(path: Path) -> bool:
    if path.name.startswith(".") or path.is_symlink() or not path.is_file():
        return False
    return path.suffix.lower() in SUFFIXES or path.name.upper().startswith(NAMES)


def settings_of(job: Job) -> str:
    """What a result depends on besides the file: results read otherwise are not reused."""
    catalogue = "catalogue" if job.with_catalogue else "no catalogue"
    own = f" and {os.environ['LICET_CATALOGUE']}" if os.environ.get("LICET_CATALOGUE") else ""
    return f"licet {metadata.version('licet')}; {catalogue}{own}; {job.marks}"


def name_of(job: Job, path: Path) -> str:
    """A file's name as the output has it: below the folder, with slashes."""
    return path.relative_to(job.folder).as_posix().encode("utf-8", "replace").decode()


def read_all(
    job: Job, paths: Iterable[Path], *, progress: Callable[[], None] = lambda: None
) -> Iterator[Line]:
    """One line a file, as they become ready.

    Args:
        job: What to read and how.
        paths: Files below `job.folder`.
        progress: Called once a file.
    """
    lost = {
        Lost.CRASHED: "the reader crashed on this file",
        Lost.LATE: f"it took more than {job.seconds:g} seconds",
    }
    for path, line in work(paths, partial(_read_one, job), jobs=job.jobs, seconds=job.seconds):
        progress()
        yield _failed(job, path, "", lost[line], "") if isinstance(line, Lost) else line


def _read_one(job: Job, path: Path) -> Line:
    """Read one file; whatever goes wrong with it is an answer too."""
    digest = ""
    try:
        from licet.app.encode import dossier_json
        from licet.app.service import bytes_of, read_document
        from licet.text.read import read

        data = bytes_of(path)
        digest = hashlib.sha256(data).hexdigest()
        document = read(data, name=path.name, marks=job.marks)
        dossier = read_document(document, with_catalogue=job.with_catalogue)
        return {
            "file": name_of(job, path), "sha256": digest, "settings": settings_of(job),
            **dossier_json(dossier),
        }  # fmt: skip
    except LicetError as error:
        return _failed(job, path, digest, error.problem, error.hint)
    except MemoryError:
        return _failed(job, path, digest, "it needs more memory than one file may take", "")
    except Exception as error:
        return _failed(job, path, digest, f"licet failed on it: {type(error).__name__}", "")


def _failed(job: Job, path: Path, digest: str, problem: str, hint: str) -> Line:
    return {
        "file": name_of(job, path), "sha256": digest, "settings": settings_of(job),
        "error": {"problem": problem, "hint": hint},
    }  # fmt: skip
