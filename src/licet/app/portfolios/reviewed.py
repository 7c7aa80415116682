# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Review every document of a folder, several at a time; one bad file never stops the rest."""

import hashlib
import json
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from importlib import metadata
from pathlib import Path
from typing import Any

from licet.app.reviews.reviewing import Asked
from licet.app.workers import Lost, work
from licet.terms import Document, LicetError, Provision, section_at

__all__ = [
    "SECONDS",
    "Folder",
    "clauses_of",
    "digest_of",
    "name_of",
    "review_all",
    "settings_of",
]

SECONDS = 120.0
"""How long one document may take; 30 pages take less than a second."""

Line = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """What is reviewed and how."""

    folder: Path
    asked: Asked
    jobs: int
    pages: bool = False
    """Whether a page is made of each."""
    seconds: float = SECONDS


def name_of(job: Folder, path: Path) -> str:
    """A document's name below the folder, with slashes; bytes that are no UTF-8 spelled out."""
    below = path.relative_to(job.folder).as_posix()
    return os.fsencode(below).decode("utf-8", "backslashreplace")


def settings_of(job: Folder) -> str:
    """What a review depends on besides the document and its side file."""
    asked = job.asked
    return json.dumps(
        {
            "licet": metadata.version("licet"), "as_of": str(asked.as_of),
            "known_as_of": str(asked.known_as_of), "side": asked.side,
            "playbook": asked.playbook, "laws": asked.laws,
            "facts": [(f.name, f.value) for f in asked.facts], "pages": job.pages,
        },
        sort_keys=True,
    )  # fmt: skip


def digest_of(path: Path) -> str:
    """SHA-256 of a document together with its side file; empty if it cannot be read."""
    from licet.app.reviews.side_files import side_file_of

    found = hashlib.sha256()
    try:
        found.update(path.read_bytes())
        side = side_file_of(path)
        if side.exists():
            found.update(side.read_bytes())
    except OSError:
        return ""
    return found.hexdigest()


def review_all(
    job: Folder, paths: Iterable[Path], *, progress: Callable[[], None] = lambda: None
) -> Iterator[Line]:
    """One line a document, as they become ready: name, digest, review, clauses, or a problem.

    Args:
        job: What to review and how.
        paths: Documents below `job.folder`.
        progress: Called once a document.
    """
    lost = {
        Lost.CRASHED: "the reviewer crashed on this file",
        Lost.LATE: f"it took more than {job.seconds:g} seconds",
    }
    for path, line in work(paths, partial(_one, job), jobs=job.jobs, seconds=job.seconds):
        progress()
        yield _failed(job, path, lost[line]) if isinstance(line, Lost) else line


def _one(job: Folder, path: Path) -> Line:
    """Review one document; whatever goes wrong with it is an answer too."""
    try:
        return _reviewed(job, path)
    except LicetError as error:
        return _failed(job, path, error.problem)
    except MemoryError:
        return _failed(job, path, "it needs more memory than one file may take")
    except Exception as error:
        return _failed(job, path, f"licet failed on it: {type(error).__name__}")


def _reviewed(job: Folder, path: Path) -> Line:
    from licet.app.opening import bytes_of
    from licet.app.reviews.encode import review_json
    from licet.app.reviews.reviewing import reviewed_paper
    from licet.app.reviews.side_files import side_file_of, side_in
    from licet.text.read import read

    document = read(bytes_of(path), name=path.name)
    review, paper = reviewed_paper(document, job.asked, side_in(side_file_of(path)))
    line: Line = {
        "file": name_of(job, path), "sha256": digest_of(path), "settings": settings_of(job),
        "words": len(document.text.split()), "review": review_json(review),
        "parties": _parties(paper.of_kind("parties")), "clauses": list(clauses_of(document)),
    }  # fmt: skip
    if job.pages:
        from licet.app.reviews.html import render

        line["page"] = render(review, name=line["file"])
    return line


def _parties(found: tuple[Provision, ...]) -> list[tuple[str, str]]:
    """Each party with what it is called."""
    called: dict[str, str] = {}
    for one in found:
        if "alias_of" in one.params:
            continue
        alias = one.params.get("alias", ())
        called[one.value] = ", ".join(alias) if isinstance(alias, tuple) else str(alias)
    return list(called.items())


def clauses_of(document: Document) -> Iterator[tuple[str, str, int, int, str]]:
    """Each clause's own words, without its inner clauses: section, heading, span, words."""
    inner: dict[int | None, list[tuple[int, int]]] = {}
    for clause in document.clauses:
        inner.setdefault(clause.parent, []).append((clause.start, clause.end))
    for number, clause in enumerate(document.clauses):
        section = clause.number or section_at(document, clause.start)
        for start, end in _between(clause.start, clause.end, inner.get(number, [])):
            words = document.text[start:end]
            if words.strip():
                yield (section, clause.heading, start, end, words)
    for start, end in _between(0, len(document.text), inner.get(None, [])):
        if document.text[start:end].strip():
            yield (section_at(document, start), "", start, end, document.text[start:end])


def _between(start: int, end: int, taken: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """What of a span is not taken."""
    for first, last in taken:
        if start < first:
            yield (start, first)
        start = max(start, last)
    if start < end:
        yield (start, end)


def _failed(job: Folder, path: Path, problem: str) -> Line:
    return {
        "file": name_of(job, path), "sha256": digest_of(path), "settings": settings_of(job),
        "problem": problem,
    }  # fmt: skip
