# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Precedents for drafting: the clauses of one's own agreements that say what is asked for."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Any

from licet.app.bulk import find_documents
from licet.app.drafting.showing import shown_blocks
from licet.app.opening import bytes_of
from licet.app.portfolios.index import opened
from licet.app.portfolios.reviewed import clauses_of
from licet.app.progress import bar_of
from licet.app.workers import Lost, work
from licet.library.clauses import wordings
from licet.review.precedents import Query, Ranked, rank_for, read_query
from licet.review.precedents.words import folded
from licet.terms import LicetError, UsageError
from licet.text.read import read

__all__ = ["Passage", "Precedent", "Search", "passages_of", "search"]

WHOLE = 4_000
"""Characters up to which a section is one passage; longer ones are taken apart."""
DEEPEST = 4
"""Levels of numbering down to which they are."""
LEAST = 60
"""Characters of a passage; shorter ones are headings and scraps."""
SECONDS = 60.0
"""How long reading one file may take."""
_DATABASE = b"SQLite format 3\0"
_STEP = re.compile(r"[0-9]+|[A-Za-z]+|\([^)]*\)")

Piece = tuple[str, str, str]
"""Section, heading, words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A stretch of an agreement that may be drafted from: a section, or a part of a long one."""

    file: str
    section: str
    heading: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Precedent:
    """A passage with its place among others."""

    passage: Passage
    ranked: Ranked
    also: tuple[Passage, ...]
    """Passages with the same words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """What was asked for, what was found, and what could not be looked at."""

    query: Query
    found: tuple[Precedent, ...]
    passages: int
    """How many were compared, each wording once."""
    unread: tuple[tuple[str, str], ...]
    """Files that could not be read, with the reason."""


def search(
    query: str, places: Sequence[Path], *, top: int, jobs: int = 1, library: bool = False
) -> Search:
    """Look for precedents.

    Args:
        query: What is asked for, in some words.
        places: Documents, folders of documents, and indexes of portfolios.
        top: How many to give at most.
        jobs: Processes that read at the same time.
        library: Whether to look among the wordings of the clause library, too.

    Raises:
        UsageError: The query has no word, or a place is not there or has no document.
        UnreadableError: A document that was named cannot be read.
    """
    understood = read_query(query)
    passages: list[Passage] = []
    unread: list[tuple[str, str]] = []
    for place in dict.fromkeys(places):
        some, failed = _in_place(place, jobs)
        passages += some
        unread += failed
    if library:
        passages += _in_library()
    same: dict[str, list[Passage]] = {}
    for passage in dict.fromkeys(passages):
        same.setdefault(folded(passage.text), []).append(passage)
    alike = list(same.values())
    ranked = rank_for(understood, [one[0].text for one in alike])
    found = tuple(
        Precedent(passage=alike[one.index][0], ranked=one, also=tuple(alike[one.index][1:]))
        for one in ranked[:top]
        if one.matched
    )
    return Search(query=understood, found=found, passages=len(alike), unread=tuple(unread))


def _in_place(place: Path, jobs: int) -> tuple[list[Passage], list[tuple[str, str]]]:
    """The passages of a place, and the files of it that could not be read."""
    if place.is_dir():
        return _in_folder(place, jobs)
    if _is_index(place):
        return _in_index(place), []
    document = read(bytes_of(place), name=place.name)
    return list(_passages(str(place), clauses_of(document))), []


def _in_library() -> list[Passage]:
    """Our own wordings, with their usual values."""
    return [
        Passage(
            file="clause library", section=name, heading=wording.heading,
            text="\n".join((wording.heading, *shown_blocks(wording))),
        )
        for name, wording in wordings().items()
    ]  # fmt: skip


def _is_index(place: Path) -> bool:
    if not place.is_file():
        return False
    with place.open("rb") as file:
        return file.read(len(_DATABASE)) == _DATABASE


def _in_folder(folder: Path, jobs: int) -> tuple[list[Passage], list[tuple[str, str]]]:
    found = find_documents(folder)
    if not found.documents:
        raise UsageError("no document stands in this folder", where=str(folder),
                         hint="licet reads text, Markdown, HTML, Word and PDF")  # fmt: skip
    unread = [(f"{path}/", reason) for path, reason in found.closed]
    lines: dict[Path, dict[str, Any]] = {}
    with bar_of(len(found.documents), doing="reading") as progress:
        for path, line in work(found.documents, partial(_pieces), jobs=jobs, seconds=SECONDS):
            progress()
            lines[path] = {"problem": _LOST[line]} if isinstance(line, Lost) else line
    passages: list[Passage] = []
    for path in found.documents:  # in their order, whichever was ready first
        if problem := lines[path].get("problem"):
            unread.append((str(path), problem))
        passages += _passages(str(path), lines[path].get("pieces", ()))
    return passages, unread


_LOST = {
    Lost.CRASHED: "the reader crashed on this file",
    Lost.LATE: f"it took more than {SECONDS:g} seconds",
}


def _pieces(path: Path) -> dict[str, Any]:
    """The pieces of a document, or what is wrong with it."""
    try:
        return {"pieces": list(clauses_of(read(bytes_of(path), name=path.name)))}
    except LicetError as error:
        return {"problem": error.problem}
    except MemoryError:
        return {"problem": "it needs more memory than one file may take"}
    except Exception as error:
        return {"problem": f"licet failed on it: {type(error).__name__}"}


def _in_index(path: Path) -> list[Passage]:
    """The passages of a portfolio, as they were when it was reviewed."""
    with opened(path) as index:
        rows = index.rows(
            "SELECT d.name, c.section, c.heading, c.starts, c.ends, c.words FROM clauses c"
            " JOIN documents d ON d.id = c.document ORDER BY d.name, c.starts"
        )
    passages: list[Passage] = []
    for name, some in groupby(rows, key=lambda row: row["name"]):
        pieces = [(r["section"], r["heading"], r["starts"], r["ends"], r["words"]) for r in some]
        passages += _passages(name, pieces)
    return passages


def _passages(file: str, pieces: Iterable[tuple[str, str, int, int, str]]) -> Iterator[Passage]:
    ordered = sorted(pieces, key=lambda piece: piece[2])
    return passages_of(file, [(section, head, words) for section, head, _, _, words in ordered])


def passages_of(file: str, pieces: Sequence[Piece]) -> Iterator[Passage]:
    """The passages of a document, in order: whole sections, long ones in parts.

    Args:
        file: Its name.
        pieces: Its clauses in order, each with its own words only.
    """
    for section, heading, text in _joined(pieces, 1, ""):
        if len(text) >= LEAST:
            yield Passage(file=file, section=section, heading=heading, text=text)


def _joined(pieces: Sequence[Piece], depth: int, above: str) -> Iterator[Piece]:
    """Neighbours of one section as one, unless that is too long; `above` is the heading so far."""
    for key, some in groupby(pieces, key=lambda piece: _upto(piece[0], depth)):
        group = list(some)
        heading = next((heading for _, heading, _ in group if heading), above)
        if sum(len(p[2]) for p in group) > WHOLE and len(group) > 1 and depth < DEEPEST:
            yield from _joined(group, depth + 1, heading)
            continue
        text = "\n".join(words.strip() for _, _, words in group)
        yield (group[0][0] if len(group) == 1 else key, heading, text.strip())


def _upto(section: str, depth: int) -> str:
    """The first levels of a section's number.

    >>> _upto("10.2(a)(iv)", 2), _upto("10.2(a)(iv)", 3), _upto("preamble", 1)
    ('10.2', '10.2(a)', 'preamble')
    """
    ends = [match.end() for match in _STEP.finditer(section)]
    return section[: ends[depth - 1]] if len(ends) >= depth and section[:1].isdigit() else section
