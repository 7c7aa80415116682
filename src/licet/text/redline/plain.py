# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Edits made in a plain text, and the edits that can be made together."""

from collections.abc import Iterable, Sequence

from licet.terms import Edit, Replacement, UsageError

__all__ = ["apply_edits", "replacements_of", "together"]


def together(edits: Iterable[Edit]) -> tuple[tuple[Edit, ...], tuple[Edit, ...]]:
    """The edits that can be made at once, in the order given, and those that would overlap them.

    The same edit given twice is made once and is in neither part a second time.
    """
    taken: list[Replacement] = []
    made: list[Edit] = []
    left: list[Edit] = []
    for edit in edits:
        if all(one in taken for one in edit.replacements):
            continue
        if any(_clash(one, other) for one in edit.replacements for other in taken):
            left.append(edit)
            continue
        made.append(edit)
        taken += edit.replacements
    return tuple(made), tuple(left)


def _clash(one: Replacement, other: Replacement) -> bool:
    """Whether both change the same words, or insert at the same place, save whole paragraphs."""
    if one.start == other.start:
        return not (_is_paragraph(one) and _is_paragraph(other)) or one.words == other.words
    return one.start < other.end and other.start < one.end


def _is_paragraph(one: Replacement) -> bool:
    return one.start == one.end and one.words.startswith("\n")


def replacements_of(edits: Iterable[Edit], *, length: int) -> tuple[Replacement, ...]:
    """All replacements in order of the text.

    Args:
        edits: Edits that do not overlap, see `together`.
        length: Characters of the text.

    Raises:
        UsageError: Two overlap, or one lies outside the text.
    """
    found = sorted((r for edit in edits for r in edit.replacements), key=lambda r: (r.start, r.end))
    ends = -1
    for one in found:
        if one.start < ends:
            raise UsageError("two edits change the same words", where=f"{one.start}:{one.end}")
        if one.end > length:
            raise UsageError("an edit lies outside the text", where=f"{one.start}:{one.end}")
        ends = one.end
    return tuple(found)


def apply_edits(text: str, edits: Sequence[Edit]) -> str:
    """The text with all edits made.

    >>> apply_edits("cure in 15 days", [Edit(replacements=(Replacement(start=8, end=10,
    ...                                                               words="30"),))])
    'cure in 30 days'

    Raises:
        UsageError: Two overlap, or one lies outside the text.
    """
    parts: list[str] = []
    at = 0
    for one in replacements_of(edits, length=len(text)):
        parts += [text[at : one.start], one.words]
        at = one.end
    return "".join((*parts, text[at:]))
