# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a redline names beside its changes: looks that cannot be tracked, and where things stand."""

from datetime import UTC, datetime

import pytest
from redline_cases import NAMES, zipped

from licet.text.redline import Redlined, redline_files

AT = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
HEADED = (
    f'<w:styles {NAMES}><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/>'
    '<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>'
)


def par(words: str, *, style: str = "", more: str = "") -> str:
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{named}<w:r><w:t xml:space="preserve">{words}</w:t>{more}</w:r></w:p>'


def table(*, table: str = "", grid: str = "900", row: str = "", cell: str = "") -> str:
    return (
        f'<w:tbl><w:tblPr>{table}</w:tblPr><w:tblGrid><w:gridCol w:w="{grid}"/></w:tblGrid>'
        f"<w:tr><w:trPr>{row}</w:trPr><w:tc><w:tcPr>{cell}</w:tcPr>{par('Fee: ten euros')}</w:tc>"
        f"</w:tr></w:tbl>"
    )


def file(*blocks: str, section: str = "") -> bytes:
    text = f"{''.join(blocks)}<w:sectPr>{section}</w:sectPr>"
    return zipped({
        "styles": HEADED, "document": f"<w:document {NAMES}><w:body>{text}</w:body></w:document>",
    })  # fmt: skip


def redlined(old: bytes, new: bytes, *, formatting: bool = True) -> Redlined:
    return redline_files(old, new, author="Cato Lind", at=AT, formatting=formatting)


@pytest.mark.parametrize(
    ("new", "said", "always"),
    [
        (table(table='<w:tblBorders><w:top w:val="single"/></w:tblBorders>'), "borders", False),
        (table(table='<w:jc w:val="center"/>'), "alignment", False),
        (table(grid="1200"), "widths of columns", False),
        (table(row="<w:tblHeader/>"), "repeated rows", False),
        (table(cell='<w:shd w:val="clear" w:fill="FFFF00"/>'), "shading of cells", False),
        (table(cell='<w:vAlign w:val="center"/>', row='<w:trHeight w:val="9"/>'),
         "heights of rows, alignment in cells", False),
        (table(cell='<w:vMerge w:val="restart"/>'), "merged cells", True),
    ],
)  # fmt: skip
def test_how_a_table_looks_otherwise_is_named(new: str, said: str, *, always: bool) -> None:
    old, later = file(table(), par("End.")), file(new, par("End."))

    red = redlined(old, later)

    assert red.left == (f"the table 'Fee: ten euros' differs in {said}",)
    assert red.data == old
    assert bool(redlined(old, later, formatting=False).left) is always
    assert not redlined(later, later).left


@pytest.mark.parametrize(
    ("new", "said"),
    [
        ('<w:pgSz w:w="12240"/>', "size"),
        ('<w:pgBorders><w:top w:val="single"/></w:pgBorders>', "borders"),
        ('<w:lnNumType w:countBy="5"/>', "numbers of lines"),
        ('<w:pgMar w:top="9"/><w:cols w:num="2"/>', "margins, columns"),
    ],
)
def test_how_pages_are_set_up_otherwise_is_named(new: str, said: str) -> None:
    red = redlined(file(par("One.")), file(par("One."), section=new))

    assert red.left == (f"the pages of section 1 differ in {said}",)


TITLE = "Licence of the Northwind weights and of everything that is made with their help"


def sections(*blocks: str) -> list[str]:
    """Where each block that says `ten` stands, once it says `eleven`."""
    old, new = file(*blocks), file(*(b.replace("ten", "eleven") for b in blocks))
    return [change.section for change in redlined(old, new).changes]


@pytest.mark.parametrize(
    "cover",
    [
        pytest.param([par(TITLE, style="H1"), table(), par("Within a week.")], id="table"),
        pytest.param([par(TITLE, style="H1"), par("Fee: ten", more='<w:br w:type="page"/>')],
                     id="page"),
        pytest.param([par("Cover Page", style="H1"), par("Fee: ten")], id="name"),
    ],
)  # fmt: skip
def test_words_on_a_cover_page_are_said_to_stand_there(cover: list[str]) -> None:
    assert sections(*cover, par("1. The fee is ten."), par("2. End.")) == ["cover page", "1"]


def test_without_a_cover_page_words_stand_under_their_heading_cut_at_a_word() -> None:
    assert sections(par(TITLE, style="H1"), par("Fee: ten"), par("1. End.")) == [
        "Licence of the Northwind weights and of everything that is…"
    ]
    assert sections(par("Fees", style="H1"), par("Fee: ten"), par("1. End.")) == ["Fees"]
    assert sections(par("1. The fee is ten."), table(), par("2. End.")) == ["1", "1"]
