# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The rows of a cover page or a table, which no full stop parts."""

import re
from collections.abc import Iterator
from dataclasses import replace

from licet.review.reading import Sentence

__all__ = ["rows"]

_CELL = re.compile(r"\t| \| |\A[ \t]*[A-Z][^.;:,]{0,50}:[ \t]*\Z")
_LABEL = re.compile(r"\A[ \t]*[A-Z][^.;:,]{0,50}:[ \t]*\Z")
_LINE = re.compile(r"[^\n]+")


def rows(text: str, sentence: Sentence) -> Iterator[Sentence]:
    """The sentence, or where its lines are rows of a table each row by itself.

    A line is a row if it has a tab or a bar between its cells, or is a short label; a label at
    the end belongs to what follows and is left out.
    """
    words = text[sentence.start : sentence.end]
    lines = list(_LINE.finditer(words))
    if len(lines) < 2 or not any(_CELL.search(line.group().rstrip()) for line in lines):
        yield sentence
        return
    for line in lines:
        begin, end = sentence.start + line.start(), sentence.start + line.end()
        folded = sentence.folded[line.start() : line.end()]
        if folded.strip() and not _LABEL.search(line.group()):
            lead = len(folded) - len(folded.lstrip())
            yield replace(sentence, start=begin + lead, end=end, folded=folded[lead:])
