# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How tables, cells and pages look: told where it differs, for none of it can be tracked."""

from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy

from lxml import etree

from licet.text.formats.docx_package import W
from licet.text.redline.hand import Hand
from licet.text.redline.leaves import cells_of
from licet.text.redline.tree import child

__all__ = ["page_looks", "table_looks"]

SHOWN = 40
"""Characters by which a table is known."""
_MERGED = "merged cells"
_TABLE = {
    "tblStyle": "style", "tblpPr": "place", "tblOverlap": "place", "bidiVisual": "direction",
    "tblW": "width", "jc": "alignment", "tblCellSpacing": "spacing", "tblInd": "indent",
    "tblBorders": "borders", "shd": "shading", "tblLayout": "layout", "tblCellMar": "margins",
    "tblCaption": "description", "tblDescription": "description", "gridCol": "widths of columns",
}  # fmt: skip
_ROW = {
    "cantSplit": "breaks in rows", "trHeight": "heights of rows", "tblHeader": "repeated rows",
    "hidden": "hidden rows", "jc": "alignment",
}  # fmt: skip
_CELL = {
    "tcW": "widths of cells", "gridSpan": _MERGED, "vMerge": _MERGED, "hMerge": _MERGED,
    "tcBorders": "borders of cells", "shd": "shading of cells", "noWrap": "wrapping in cells",
    "tcMar": "margins of cells", "textDirection": "direction in cells",
    "tcFitText": "wrapping in cells", "vAlign": "alignment in cells", "hideMark": "end of cells",
}  # fmt: skip
_PAGE = {
    "pgSz": "size", "pgMar": "margins", "cols": "columns", "titlePg": "another first page",
    "type": "kind of break", "pgNumType": "numbers of pages", "pgBorders": "borders",
    "lnNumType": "numbers of lines", "vAlign": "alignment", "textDirection": "direction",
    "bidi": "direction", "rtlGutter": "direction", "paperSrc": "paper",
    "formProt": "protection of forms", "footnotePr": "numbers of footnotes",
    "endnotePr": "numbers of endnotes", "noEndnote": "endnotes", "docGrid": "grid",
}  # fmt: skip


def table_looks(
    hand: Hand, old: etree._Element, new: etree._Element,
    rows: Iterable[tuple[etree._Element, etree._Element]], said: str,
) -> None:  # fmt: skip
    """Tell how a table that stays looks otherwise; merged cells are told even without looks.

    Args:
        hand: The comparison.
        old: The table.
        new: Its counterpart.
        rows: Rows that both have.
        said: What the old one says.
    """
    differ = [*_differ(hand, (old, new), "tblPr", _TABLE), *_differ(hand, (old, new), "tblGrid",
                                                                    _TABLE)]  # fmt: skip
    for one, other in rows:
        differ += _differ(hand, (one, other), "trPr", _ROW)
        for pair in zip(cells_of(one), cells_of(other), strict=True):
            differ += _differ(hand, pair, "tcPr", _CELL)
    told = [d for d in dict.fromkeys(differ) if hand.formatting or d == _MERGED]
    if told:
        words = " ".join(said.replace("|", " ").split())
        begins = f"{words[:SHOWN].rstrip()}…" if len(words) > SHOWN else words
        hand.left.append(f"the table {begins!r} differs in {', '.join(told)}")


def _differ(
    hand: Hand, two: tuple[etree._Element, etree._Element], tag: str, named: Mapping[str, str]
) -> Iterator[str]:
    old, new = (child(one, tag) for one in two)
    yield from _named(old, hand.bring.cleaned(deepcopy(new)) if new is not None else None, named)


def page_looks(old: etree._Element, new: etree._Element) -> tuple[str, ...]:
    """What of the pages of a section differs."""
    return tuple(dict.fromkeys(_named(old, new, _PAGE)))


def _named(
    old: etree._Element | None, new: etree._Element | None, named: Mapping[str, str]
) -> Iterator[str]:
    """Kinds of properties that differ, in the order of their names here."""
    for tag, name in named.items():
        told = [
            [_said(c) for c in side.findall(W + tag)] if side is not None else []
            for side in (old, new)
        ]  # fmt: skip
        if told[0] != told[1]:
            yield name


def _said(element: etree._Element) -> list[tuple[str, list[tuple[str, str]]]]:
    return [
        (str(one.tag), sorted((str(k), str(v).lower()) for k, v in one.attrib.items()
                              if "rsid" not in str(k)))
        for one in element.iter()
    ]  # fmt: skip
