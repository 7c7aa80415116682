# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Turtle with mistakes in it, statement by statement."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import rdflib

from licet.app.odrl.documents import Source, load
from licet.terms import UnreadableError

__all__ = ["Broken", "salvage"]

_PIECE = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*"""|\'\'\'(?:[^\'\\]|\\.|\'(?!\'\'))*\'\'\''
    r'|"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\''
    r"|<[^<>\"{}|^`\\\s]*>|\#[^\n]*|[\[\](){}]|\.(?=\s|\#|\Z)|[^\s\[\](){}\"'<#.]+|.",
    re.DOTALL,
)
_DEPTH = {"[": 1, "(": 1, "{": 1, "]": -1, ")": -1, "}": -1}
_DIRECTIVE = re.compile(r"\s*(@prefix|@base|PREFIX\b|BASE\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """A statement that could not be parsed."""

    line: int
    """Of its first character, from 1."""

    text: str
    """The statement, cut to what fits a message."""

    problem: str


def salvage(data: bytes, *, where: str = "") -> tuple[Source, tuple[Broken, ...]]:
    """Load a document; if it is broken Turtle, load each statement that is not.

    Raises:
        UnreadableError: Nothing in it is a statement of Turtle, or it is of another form.
    """
    try:
        return load(data, where=where), ()
    except UnreadableError as error:
        whole = error
    if data.lstrip()[:1] in (b"{", b"[") or data.lstrip()[:5] == b"<?xml":
        raise whole
    graph, broken = _parts(data.decode("utf-8", errors="replace"), where)
    if not len(graph):
        raise whole
    return Source(graph), broken


def _parts(text: str, where: str) -> tuple[rdflib.Graph, tuple[Broken, ...]]:
    graph = rdflib.Graph()
    heads: list[str] = []
    broken: list[Broken] = []
    for line, statement in _statements(text):
        if _DIRECTIVE.match(statement):
            heads.append(statement)
            continue
        try:
            graph += load("\n".join([*heads, statement]).encode(), where=where).graph
        except UnreadableError as error:
            said = statement.strip()
            broken.append(Broken(line=line, text=said[:200], problem=error.problem))
    return graph, tuple(broken)


def _statements(text: str) -> Iterator[tuple[int, str]]:
    """Statements with the line each starts on, comments taken out."""
    parts: list[str] = []
    depth, line, starts = 0, 1, 1
    for piece in _PIECE.findall(text):
        if piece.startswith("#"):
            continue
        if not parts and piece.isspace():
            line += piece.count("\n")
            continue
        if not parts:
            starts = line
        parts.append(piece)
        line += piece.count("\n")
        depth = max(0, depth + _DEPTH.get(piece, 0))
        if piece == "." and depth == 0:
            yield starts, "".join(parts)
            parts = []
    if parts:
        yield starts, "".join(parts)
