# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The document around the paragraph that is being read."""

import re
from collections.abc import Sequence

from licet.text.segmenting.blocks import Paragraph
from licet.text.segmenting.headings import clean_heading, is_heading
from licet.text.segmenting.markers import Marker, markers_of, schedule_at
from licet.text.segmenting.state import Outline

__all__ = ["PLAIN", "TITLE_WITHIN", "Reader"]

PLAIN = ("contents", "row", "furniture", "footnote")
"""Kinds of paragraphs in which no clause is looked for."""
TITLE_WITHIN = 12
"""Paragraphs from the top among which a title is looked for."""
_NAMES = re.compile(
    r"\b(?:agreement|contract|licen[cs]e|policy|terms|addendum|amendment|deed|lease|memorandum|"
    r"undertaking|notice|plan|convention|protocol)\b",
    re.IGNORECASE,
)
"""Words by which a heading says that it names a document."""


class Reader:
    """The document around the paragraph that is being read."""

    __slots__ = (
        "bare",
        "candidates",
        "leads",
        "named",
        "paragraphs",
        "schedules",
        "state",
        "text",
        "title",
    )

    def __init__(self, text: str, paragraphs: Sequence[Paragraph]) -> None:
        self.text = text
        self.paragraphs = paragraphs
        self.candidates = [
            () if p.kind in PLAIN else tuple(markers_of(text, p)) for p in paragraphs
        ]
        self.leads: list[Marker | None] = [None] * (len(paragraphs) + 1)
        for index in range(len(paragraphs) - 1, -1, -1):
            first = next((m for m in self.candidates[index] if m.leads), None)
            self.leads[index] = first or self.leads[index + 1]
        self.title = self._title()
        self.schedules = {
            name: index
            for index in range(len(paragraphs))
            if (name := self.schedule_name(index)) is not None
        }
        self.named = -1
        self.bare: int | None = None
        self.state = Outline(text, [m for group in self.candidates for m in group])

    def schedule_name(self, index: int) -> str | None:
        """The schedule a paragraph may open."""
        found = schedule_at(self.text, self.paragraphs[index].start, self.paragraphs[index].end)
        return found[0] if found and self.paragraphs[index].kind not in PLAIN else None

    def heading_like(self, index: int) -> bool:
        """Whether a paragraph could be a heading, standing alone."""
        paragraph = self.paragraphs[index]
        if paragraph.kind in PLAIN or paragraph.end - paragraph.start > 130:
            return False
        return paragraph.kind == "heading" or is_heading(self.text[paragraph.start : paragraph.end])

    def _title(self) -> int:
        """The paragraph that names the document: the first heading that says what it is."""
        first = -1
        for index in range(min(TITLE_WITHIN, len(self.paragraphs))):
            if any(m.leads for m in self.candidates[index]):
                break
            paragraph = self.paragraphs[index]
            if not self.heading_like(index) or schedule_at(
                self.text, paragraph.start, paragraph.end
            ):
                continue
            if _NAMES.search(self.text[paragraph.start : paragraph.end]):
                return index
            first = index if first < 0 else first
        return first

    def unfinished(self, index: int) -> bool:
        """Whether the paragraph before breaks off in the middle of a sentence."""
        before = next(
            (
                p
                for p in reversed(self.paragraphs[max(0, index - 3) : index])
                if p.kind not in PLAIN
            ),
            None,
        )
        if before is None or before.end - before.start < 80:
            return False
        return self.text[before.end - 1].isalnum() or self.text[before.end - 1] == ","

    def heading_below(self, index: int) -> str:
        """The heading of a part whose number stands alone on its line; it is then taken."""
        after = self.following(index)
        if after is None or not self.heading_like(after):
            return ""
        if any(m.leads for m in self.candidates[after]):
            return ""
        self.named = after
        below = self.paragraphs[after]
        return clean_heading(self.text[below.start : below.end])

    def following(self, index: int) -> int | None:
        """The next paragraph that is not a page number."""
        for after in range(index + 1, min(index + 8, len(self.paragraphs))):
            if self.paragraphs[after].kind != "furniture":
                return after
        return None
