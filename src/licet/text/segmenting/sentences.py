# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Where sentences end."""

import re
from collections.abc import Iterator

__all__ = ["item_ends", "sentence_ends"]

_END = re.compile(r"[.!?][\"”’)\]]{0,2}\s+(?=[\"“(\[]?[A-Z])|\n[ \t]*\n|;\s+(?=provided\b)")
_ITEM_END = re.compile(r";\s+|\n")
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|Inc|Ltd|Corp|Co|No|Nos|Mr|Mrs|Ms|Dr|vs?|U\.S|Sec|Art|cf|St|Jr|Sr|approx|"
    r"et al)|\b[A-Z])\.$"
)


def sentence_ends(text: str, start: int, end: int) -> Iterator[int]:
    """Where sentences end inside a span, and paragraphs too; each offset begins the next."""
    for found in _END.finditer(text, start, end):
        dot = found.start() + 1
        if found.group()[0] in "\n;" or not _ABBREVIATION.search(text, max(start, dot - 8), dot):
            yield found.end()


def item_ends(text: str, start: int, end: int) -> Iterator[int]:
    """Where the parts of one long sentence end: at semicolons and line breaks."""
    for found in _ITEM_END.finditer(text, start, end):
        yield found.end()
