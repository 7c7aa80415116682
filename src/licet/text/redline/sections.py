# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""In which section each paragraph of a Word file stands, as a person would say it."""

import re
from collections.abc import Iterator, Mapping, Sequence

from licet.text.formats.docx_numbering import Numbering, Style
from licet.text.formats.docx_package import W, attribute
from licet.text.redline.leaves import Leaf
from licet.text.redline.lists import Lists
from licet.text.redline.styles import value
from licet.text.redline.tree import child

__all__ = ["COVER", "sections_of"]

COVER = "cover page"
"""Where words stand that are on a cover page."""
_COVER = re.compile(r"\s*(?:cover\s+(?:page|sheet)|key\s+terms)\s*:?\s*", re.IGNORECASE)
_TYPED = re.compile(r"\s*(\d+(?:\.\d+)*)[.)]?\s")
LONG = 60
"""Characters of a heading that are told."""


def sections_of(
    leaves: Sequence[Leaf],
    styles: Mapping[str, Style],
    default: str,
    numbering: Numbering,
    lists: Lists,
) -> list[str]:
    """The number of the section each stands in, or its heading where it has none.

    What stands on a cover page is in no section.
    """
    found: list[str] = []
    numbered: list[int] = []
    here = ""
    for leaf in leaves:
        if not leaf.is_table:
            number, level = lists.of_old(leaf.last)
            label = numbering.next(number, int(level) if level.isdecimal() else 0).strip(" .•()")
            name = value(child(leaf.last, "pPr"), "pStyle") or default
            typed = _TYPED.match(leaf.text)
            if (label and leaf.text.strip()) or typed:
                here = label or (typed.group(1) if typed else "")
                numbered.append(len(found))
            elif name in styles and styles[name].outline and leaf.text.strip():
                here = _short(leaf.text)
        found.append(here)
    cover = _cover(leaves, numbered[0] if numbered else None)
    return [COVER] * cover + found[cover:]


def _short(heading: str) -> str:
    """A heading, cut at a word if it is long."""
    said = " ".join(heading.split())
    if len(said) <= LONG:
        return said
    words = said[:LONG].rpartition(" ")[0] or said[: LONG - 1]
    return f"{words.rstrip(' ,;:')}…"


def _cover(leaves: Sequence[Leaf], first: int | None) -> int:
    """How many paragraphs and tables stand on a cover page: up to a break or its last table.

    Args:
        leaves: Those of the body.
        first: The first with a number; without any, only a break ends a cover page.
    """
    head = leaves[:first]
    breaks = [n for n, leaf in enumerate(head, 1) if any(_breaks(leaf))]
    if first is None:
        return breaks[0] if breaks else 0
    tables = [n for n, leaf in enumerate(head, 1) if leaf.is_table]
    named = any(_COVER.fullmatch(leaf.text) for leaf in head)
    return max([*breaks, *tables], default=first if named else 0)


def _breaks(leaf: Leaf) -> Iterator[bool]:
    """Whether a page ends with it."""
    for element in leaf.elements:
        yield child(element, "pPr", "sectPr") is not None
        yield any(attribute(one, "type") == "page" for one in element.iter(f"{W}br"))
