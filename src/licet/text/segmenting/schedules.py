# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Whether a line that names a schedule opens it, or only lists it."""

from itertools import pairwise

from licet.terms.documents import ClauseKind
from licet.text.segmenting.headings import clean_heading, is_title_case
from licet.text.segmenting.markers import schedule_at, schedules_in
from licet.text.segmenting.reader import Reader

__all__ = ["is_listed", "names_document"]

_ENTRY = 160
"""Characters up to which a line may be one entry of a list of schedules."""
_MANY = 2
"""Entries right above a line, from which it is taken for the last of their list."""


def is_listed(reader: Reader, index: int, name: str) -> bool:
    """Whether a schedule is only named here, in a list, and begins elsewhere or nowhere."""
    if _holds_several(reader, index):
        return True
    above = _entries_above(reader)
    titled = _titled(reader, index) or " " not in name
    after = reader.following(index)
    below = None if after is None else reader.schedule_name(after)
    if below not in (None, name) and after == index + 1 and titled and _titled(reader, after):
        return True
    if titled and " " in name and above >= (_MANY if reader.state.numbered else 1):
        return True
    if reader.schedules[name] <= index:
        return False
    return not reader.state.numbered or below not in (None, name) or above > 0


def _entries_above(reader: Reader) -> int:
    """How many entries of a list of schedules stand right above."""
    nodes, count = reader.state.nodes, 0
    for node in reversed(nodes[-_MANY - 8 :]):
        if node.kind is not ClauseKind.TABLE:
            break
        count += schedule_at(reader.text, node.start, node.limit) is not None
    return count


def _titled(reader: Reader, index: int) -> bool:
    """Whether a schedule's name and title stand on one short line."""
    paragraph = reader.paragraphs[index]
    if paragraph.end - paragraph.start > _ENTRY:
        return False
    found = schedule_at(reader.text, paragraph.start, paragraph.end)
    return found is not None and bool(reader.text[found[1] : paragraph.end].strip(" \t:.-–—"))


def _holds_several(reader: Reader, index: int) -> bool:
    """Whether a paragraph is a whole list: schedules with titles between their names."""
    paragraph, text = reader.paragraphs[index], reader.text
    found = schedules_in(text, paragraph.start, min(paragraph.end, paragraph.start + 400))
    for (name, _, end), (other, start, _) in pairwise(found):
        title = clean_heading(text[end:start])
        return name != other and len(title.split()) <= 12 and is_title_case(title)
    return False


def names_document(reader: Reader, index: int, body: int) -> bool:
    """Whether what looks like an exhibit's name stands above the document's own title."""
    after = reader.following(index)
    if reader.title < 0 or after is None or any(c.isalnum() for c in _rest(reader, index, body)):
        return False
    title, below = reader.paragraphs[reader.title], reader.paragraphs[after]
    words = clean_heading(reader.text[below.start : below.end])
    return reader.heading_like(after) and words == clean_heading(
        reader.text[title.start : title.end]
    )


def _rest(reader: Reader, index: int, body: int) -> str:
    return reader.text[body : reader.paragraphs[index].end]
