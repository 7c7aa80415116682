# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What announces the lists that an item stands in, told by how the lines are laid out."""

import re

from licet.review.reading import Reading

__all__ = ["announced"]

BACK = 60
"""How many sentences back an item of a list looks for what announces it."""
DEEP = 4
"""How many lists within lists are looked at."""
LEAD = 400
"""Characters of an announcing sentence that are read."""
STRAYS = 3
"""How many lines between the items of one list may be none."""


def announced(reading: Reading, index: int) -> str:
    """The sentences that announce the lists an item stands in, the outermost first."""
    margin, item = _margin(reading, index), _is_item(reading, index)
    leads: list[str] = []
    strays = 0
    for at in range(index - 1, max(index - BACK, -1), -1):
        if (not margin and not item) or len(leads) == DEEP:
            break
        announces = reading.sentences[at].folded.endswith(":")
        there = _margin(reading, at)
        if announces and (there < margin or item):
            margin, item = there, _is_item(reading, at)
            leads.append(reading.sentences[at].folded[-LEAD:])
        elif item and _begins_line(reading, at) and not _is_item(reading, at):
            strays += 1
            item = strays <= STRAYS
    return " ".join(reversed(leads))


_ITEM = re.compile(r"\s*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[-*\u2013\u2022\u25cf])\s")


def _is_item(reading: Reading, index: int) -> bool:
    """Whether the line in which a sentence begins is a short item of a list."""
    begin = _line(reading, index)
    return _ITEM.match(reading.document.text, begin, begin + LEAD) is not None


def _begins_line(reading: Reading, index: int) -> bool:
    return reading.sentences[index].start == _line(reading, index)


def _line(reading: Reading, index: int) -> int:
    start = reading.sentences[index].start
    low = max(0, start - LEAD)
    return max(reading.document.text.rfind("\n", low, start) + 1, low)


def _margin(reading: Reading, index: int) -> int:
    """How many spaces stand before the line in which a sentence begins."""
    begin = _line(reading, index)
    line = reading.document.text[begin : begin + LEAD].expandtabs(8)
    return len(line) - len(line.lstrip(" "))
