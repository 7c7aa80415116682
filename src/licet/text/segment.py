# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Clause tree of a text: numbered, lettered, roman, unnumbered and run-in headings."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from licet.terms.documents import Clause, ClauseKind, Definition

__all__ = ["Block", "segment"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One paragraph, heading, list item or table row, as a format's reader found it."""

    start: int
    end: int
    """Characters of the clean text, half-open, without the line end."""
    kind: str = "paragraph"
    """paragraph, heading, item, row or footnote."""
    level: int = 0
    """Heading or list level from 1, where the format says so; 0 where it does not."""
    label: str = ""
    """The number the format computed for the block (Word, HTML lists), as it stands in the text."""
    page: int | None = None
    paragraph: int | None = None


_NUMBER = re.compile(
    r"^[ \t*#>]*(?P<n>(?:\d{1,3}(?:\.\d{1,3})*)[.)]?|\([a-zA-Z0-9]{1,4}\)|[a-zA-Z][.)]|[ivx]{1,5}[.)])[ \t]+(?P<rest>\S.*)$",
    re.MULTILINE,
)


def segment(
    text: str, blocks: Sequence[Block]
) -> tuple[tuple[Clause, ...], tuple[Definition, ...]]:
    """PROVISIONAL: a flat-to-nested reading by number shape."""
    found: list[tuple[int, int, str, str]] = []
    stack: list[tuple[int, str]] = []
    for m in _NUMBER.finditer(text):
        raw = m.group("n")
        core = raw.strip("().")
        if core.isdigit() or "." in core:
            depth, number = core.count("."), core
        elif (set(core) <= set("ivx") and core != "i") or (
            core == "i" and stack and stack[-1][1][-1:] not in "h"
        ):
            depth, number = 3, core
        elif core.isupper():
            depth, number = 4, core
        else:
            depth, number = 2, core
        while stack and stack[-1][0] >= depth:
            stack.pop()
        prefix = stack[-1][1] if stack else ""
        if core[0].isdigit():
            path = number
        elif raw.startswith("("):
            path = f"{prefix}({core})"
        else:
            path = f"{prefix}.{core}" if prefix else core
        stack.append((depth, path))
        head = re.match(r"([^.\n:]{2,60})[.:\n]", m.group("rest") + "\n")
        found.append(
            (
                m.start(),
                depth,
                path,
                head.group(1).strip() if head and head.group(1).istitle() else "",
            )
        )
    clauses: list[Clause] = []
    open_: list[tuple[int, int]] = []
    for i, (start, depth, path, heading) in enumerate(found):
        end = next((s for s, d, _, _ in found[i + 1 :] if d <= depth), len(text))
        while open_ and open_[-1][0] >= depth:
            open_.pop()
        clauses.append(
            Clause(
                kind=ClauseKind.SECTION,
                number=path,
                heading=heading,
                start=start,
                end=end,
                parent=open_[-1][1] if open_ else None,
            )
        )
        open_.append((depth, i))
    return tuple(clauses), ()
