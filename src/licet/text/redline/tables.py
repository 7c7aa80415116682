# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A table of the old file made one of the new file: rows put in, struck out, cells reworded."""

from typing import Protocol

from lxml import etree

from licet.text.formats.docx_package import W
from licet.text.redline.aligning import Item, aligned
from licet.text.redline.hand import Hand
from licet.text.redline.inserting import delete_row, insert_row
from licet.text.redline.leaves import cells_of, rows_of, said, words_of
from licet.text.redline.looks import table_looks
from licet.text.redline.records import ChangeKind

__all__ = ["merge_tables"]

ALIKE = 0.34
"""Share of words from which on a row is the same row: of two cells of like length, one stayed."""


class _Compared(Protocol):
    """How a cell is compared."""

    def __call__(
        self, hand: Hand, old: etree._Element, new: etree._Element, *, inner: bool
    ) -> None:
        """Mark the old cell so that it becomes the new one."""


def merge_tables(hand: Hand, old: etree._Element, new: etree._Element, compared: _Compared) -> None:
    """Mark rows and cells of the old table; rows with another number of cells are replaced."""
    rows, others = rows_of(old), rows_of(new)
    before, after = [[_item(r) for r in side] for side in (rows, others)]
    sides = hand.where.sides
    cursor: etree._Element | None = None
    pairs = aligned(before, after, alike=ALIKE)
    both = [(rows[i], others[j]) for i, j in pairs if i is not None and j is not None]
    table_looks(hand, old, new, both, " ".join(map(_shown, rows)))
    for i, j in pairs:
        if i is not None and j is not None:
            for cell, other in zip(cells_of(rows[i]), cells_of(others[j]), strict=True):
                compared(hand, cell, other, inner=True)
        elif i is not None:
            hand.tell(ChangeKind.ROW_DELETED, _shown(rows[i]), "")
            delete_row(hand, rows[i], sides[0])
        if i is not None:
            cursor = rows[i]
        elif j is not None:
            made = insert_row(hand, others[j], sides[1])
            if cursor is not None:
                cursor.addnext(made)
            else:
                rows[0].addprevious(made)
            cursor = made
            hand.tell(ChangeKind.ROW_INSERTED, "", _shown(others[j]))


def _item(row: etree._Element) -> Item:
    """A row by what it says and how many cells it has; how wide they are is no matter of words."""
    return Item(words_of(_shown(row)), ("row", len(cells_of(row))))


def _shown(row: etree._Element) -> str:
    return " | ".join(
        " ".join(said(p) for p in cell.iter(f"{W}p")).strip() for cell in cells_of(row)
    )
