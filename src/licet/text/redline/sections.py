# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""In which section each paragraph of a Word file stands, as a person would say it."""

import re
from collections.abc import Mapping, Sequence

from licet.text.formats.docx_numbering import Numbering, Style
from licet.text.redline.leaves import Leaf
from licet.text.redline.lists import Lists
from licet.text.redline.styles import value
from licet.text.redline.tree import child

__all__ = ["sections_of"]

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
    """The number of the section each stands in, or its heading where it has none."""
    found: list[str] = []
    here = ""
    for leaf in leaves:
        if not leaf.is_table:
            number, level = lists.of_old(leaf.last)
            label = numbering.next(number, int(level) if level.isdecimal() else 0).strip(" .•()")
            name = value(child(leaf.last, "pPr"), "pStyle") or default
            typed = _TYPED.match(leaf.text)
            if label and leaf.text.strip():
                here = label
            elif typed:
                here = typed.group(1)
            elif name in styles and styles[name].outline and leaf.text.strip():
                here = leaf.text.strip()[:LONG]
        found.append(here)
    return found
