# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Lines of a cover page, an order form or a table that give a value: a label, and what it is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.paper import Paper
from licet.review.reading import fold

__all__ = ["Label", "labels"]

_LINE = re.compile(
    r"^[ \t|*•-]{0,6}(?P<label>[A-Z(][^\n\t|:;.]{1,60}?)[ \t*]{0,4}(?:[:\t|]|[ ]{3})[ \t|*]{0,40}"
    r"(?P<value>[^\n|\t]{1,160}?)[ \t|*]*$",
    re.MULTILINE,
)

_CITED = re.compile(
    r"\((?:see |under )?(?:sections?|clauses?|articles?|paragraphs?|sec\.|art\.|§) ?"
    r"(\d{1,3}(?:\.\d{1,3}){0,3})\)?\W*$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """One line."""

    name: str
    """Folded words before the colon, tab or bar."""
    value: str
    """Folded words after it."""
    start: int
    end: int
    """The value: characters of `Document.text`."""

    @property
    def section(self) -> str:
        """Number of the section that the line sums up, where it ends with one: `7`."""
        cited = _CITED.search(self.value)
        return cited[1] if cited else ""


def labels(paper: Paper) -> Iterator[Label]:
    """The lines of a document that are a label and a value."""
    for match in _LINE.finditer(paper.document.text):
        yield Label(
            name=fold(match["label"]), value=fold(match["value"]),
            start=match.start("value"), end=match.end("value"),
        )  # fmt: skip
