# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Markdown: the words a reader sees, without the marks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from licet.terms import UnreadableError
from licet.text.formats.html import read_html
from licet.text.formats.plain import decode, read_plain
from licet.text.formats.raw import Builder, Raw
from licet.text.limits import Limits

__all__ = ["read_markdown"]

FRONT = re.compile(r"\A---[ \t]*\n.*?\n---[ \t]*(?:\n|\Z)", re.DOTALL)
_TAG = re.compile(r"<[^>]{1,1000}>")
LONGEST, MARKS = 10_000, 2_000
"""Characters and marks of one paragraph."""
NESTING = 60
"""Lists and quotations inside one another."""


def read_markdown(data: bytes, *, limits: Limits) -> Raw:
    """Read Markdown; YAML front matter is not part of the text.

    Raises:
        UnreadableError: The bytes are no text.
    """
    source = decode(data)
    if _is_wild(source):
        raw = read_plain(data)
        return replace(raw, warnings=("too many marks for Markdown; read as plain text",))
    front = FRONT.match(source)
    skipped = front.end() if front else 0
    body = source[skipped:]
    lines = [skipped]
    for line in body.split("\n"):
        lines.append(lines[-1] + len(line) + 1)
    parser = MarkdownIt("commonmark", {"maxNesting": NESTING}).enable("table")
    try:
        tokens = parser.parse(body)
    except RecursionError as error:
        raise UnreadableError("the Markdown is nested too deeply") from error
    builder = Builder(most=limits.characters)
    pen = _Pen(builder=builder, lines=lines, limits=limits)
    for token in tokens:
        _step(pen, token)
    return Raw(text=builder.text(), blocks=tuple(builder.blocks), origins=tuple(builder.origins))


def _is_wild(source: str) -> bool:
    """Whether a paragraph would take the parser quadratic time: long, and full of marks."""
    return any(
        len(block) > LONGEST and sum(map(block.count, "[`*_<!&")) > MARKS
        for block in source.split("\n\n")
    )


@dataclass(slots=True, kw_only=True)
class _Pen:
    """Where the text is up to."""

    builder: Builder
    lines: Sequence[int]
    """Where each line begins in the source."""
    limits: Limits
    label: str = ""
    depth: int = 0
    heading: int = 0
    cells: list[str] | None = None


def _step(pen: _Pen, token: Token) -> None:
    source = pen.lines[token.map[0]] if token.map else None
    match token.type:
        case "inline" if pen.cells is not None:
            pen.cells.append(_inline(token))
        case "inline":
            kind = "heading" if pen.heading else "item" if pen.depth else "paragraph"
            _added(pen, _inline(token), kind, source)
        case "fence" | "code_block":
            _added(pen, token.content.strip("\n"), "paragraph", source)
        case "html_block":
            _html(pen, token.content, source)
        case _:
            _structure(pen, token, source)


def _structure(pen: _Pen, token: Token, source: int | None) -> None:
    if token.type.endswith("_list_open"):
        pen.depth += 1
    elif token.type.endswith("_list_close"):
        pen.depth -= 1
    elif token.type == "list_item_open":
        pen.label = f"{token.info}{token.markup}" if token.info else "•"
    elif token.type in ("heading_open", "heading_close"):
        pen.heading = int(token.tag[1:]) if token.type == "heading_open" else 0
    elif token.type == "tr_open":
        pen.cells = []
    elif token.type == "tr_close":
        pen.builder.add(" | ".join(pen.cells or ()), kind="row", source_start=source)
        pen.cells = None


def _added(pen: _Pen, words: str, kind: str, source: int | None) -> None:
    if words.strip():
        label, pen.label = pen.label, ""
        shown = f"{label} {words}" if label else words
        pen.builder.add(
            shown, kind=kind, level=pen.heading or pen.depth, label=label, source_start=source
        )


def _inline(token: Token) -> str:
    """Words of a line: emphasis, link addresses and images left out."""
    words = []
    for child in token.children or ():
        if child.type in ("softbreak", "hardbreak"):
            words.append("\n")
        elif child.type == "html_inline":
            words.append("\n" if child.content.lower().startswith("<br") else "")
        elif child.type in ("text", "code_inline"):
            words.append(child.content)
    return "".join(words)


def _html(pen: _Pen, content: str, source: int | None) -> None:
    if not _TAG.sub("", content).strip():
        return
    inner = read_html(content.encode("utf-8", "replace"), limits=pen.limits)
    for block in inner.blocks:
        words = inner.text[block.start : block.end]
        pen.builder.add(words, kind=block.kind, level=block.level, source_start=source)
